<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>TiDataviz</name>
        <message>
            <location filename="../ti_dataviz_plugin/geography/changes.py" />
            <source>No commune of the boundaries held has the code {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/changes.py" />
            <source>{old} is now part of {new} ({name}): the change was followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Matched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Code change followed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Not matched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Hidden value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Other vintage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Methods differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Resolved otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>{subject}: {matched} of {total} matched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/answers.py" />
            <source>Try again later, or import the file by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/answers.py" />
            <source>Open the address in a browser to see why, or import the file by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/answers.py" />
            <source>The service refused the request: “{message}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/answers.py" />
            <source>A web page came instead of the data: “{message}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/answers.py" />
            <source>The answer is not the expected kind of data ({kind}): “{message}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <source>{layer}, row {row}, column {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <source>The file {name} has no column {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <source>Columns expected: {columns}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <source>{layer} (columns: {columns})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <source>The value “{value}” of the file {name} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <source>Expected: {expected}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>Check the network, try again later, or import the file by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>The address leads from redirect to redirect without end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>Import the file by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>Check that the address is still right, or import the file by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>The address cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>Check the proxy and the certificates in the network settings, or import by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>the answer was cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>The address did not answer after {attempts} attempts: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>status {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>The server answered with status {status}: “{message}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>Restrict the area, or import the file by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>the answer is no whole JSON document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>no answer from the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>{size} MB received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>The file is larger than {size} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>Import an XLSX workbook, a CSV in UTF-8, a GeoJSON, a GeoPackage, a shapefile, or a zip of one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>Unpack it and import the files one at a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>Check its place and its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <location filename="../ti_dataviz_plugin/sources/unpack.py" />
            <source>Download it again in full, then import it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>Open it in a spreadsheet, save it as .xlsx without password, and import that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The server may have answered with an error page: download the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>Put all the files of the shapefile side by side, or import the zip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The file {name} is of no known kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The archive {name} holds several files: {files}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>Open it in QGIS and save it again as GeoJSON or GeoPackage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The file {name} does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The file {name} is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The file {name} is a workbook of the old format .xls, or is protected by a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The file {name} is a web page or an XML document, not data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The workbook {name} holds no filled sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The shapefile {name} lacks its .dbf or .shx file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The characters of the file {name} are not in UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/raw_tables.py" />
            <source>The file may be cut short or edited by hand: download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/raw_tables.py" />
            <source>Save it again as CSV in the encoding UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/raw_tables.py" />
            <source>Line {number} of the file {name} has {fields} fields; its header has {width}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/raw_tables.py" />
            <source>The characters of the file {name} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/unpack.py" />
            <source>Unpack it yourself and import the file that it holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/unpack.py" />
            <source>The file {name} is damaged or cut short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/unpack.py" />
            <source>The archive {name} is larger than expected once unpacked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/unpack.py" />
            <source>The archive {name} is protected by a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/unpack.py" />
            <source>The archive {name} would write outside its folder; it was refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/files.py" />
            <source>The disk is full: the file could not be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/files.py" />
            <source>Free some space and start again. Nothing that was there is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/files.py" />
            <source>The file could not be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/files.py" />
            <source>Check that the folder exists and that you may write in it. Nothing that was there is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/files.py" />
            <source>Another QGIS is writing in the workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/files.py" />
            <source>Wait for it to finish, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/geopackage.py" />
            <source>A file of the workspace cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/geopackage.py" />
            <source>Import the source again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/intake.py" />
            <source>The file holds no row: nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/intake.py" />
            <source>Download it again from its producer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/intake.py" />
            <source>Reading {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/intake.py" />
            <source>Storing {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/manifest.py" />
            <source>This workspace was written by a newer version of the plugin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/manifest.py" />
            <source>The list of the workspace's data sets is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/manifest.py" />
            <source>Restore the file from a backup, or choose another workspace folder in the options.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/manifest.py" />
            <source>Update the plugin, or choose another workspace folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/store.py" />
            <source>Import its file, or download it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/store.py" />
            <source>{count} rows held twice: the ones imported last are used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/store.py" />
            <source>The workspace holds no data of this source: {title}.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>TiDataviz</name>
        <message>
            <location filename="../ti_dataviz_plugin/charts/chart.py" />
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>unknown</source>
            <translation>n. d.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/chart.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>{area} ha</source>
            <translation>{area} ha</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/chart.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/credits.py" />
            <source>Sources: {credits}</source>
            <translation>Sources : {credits}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <source>Position among {count} territories</source>
            <translation>Position parmi {count} territoires</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <source>Points apart on average: {nearest}.</source>
            <translation>Écart moyen en points : {nearest}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <source>There is no other territory of this level to compare with.</source>
            <translation>Aucun autre territoire de ce niveau n’est disponible pour la comparaison.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <source>0: the lowest value, 100: the highest</source>
            <translation>0 : la valeur la plus basse, 100 : la plus haute</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Territory</source>
            <translation>Territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Points apart</source>
            <translation>Écart (points)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Alike in</source>
            <translation>Semblables par</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Apart in</source>
            <translation>Différents par</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <source>Points apart on average</source>
            <translation>Écart moyen en points</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <source>{territory}: {values}.</source>
            <translation>{territory} : {values}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <source>Median of the level</source>
            <translation>Médiane du niveau</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <source>No indicator can be told of this level.</source>
            <translation>Aucun indicateur n’est disponible à ce niveau.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <source>Most like {territory}</source>
            <translation>Les plus semblables à {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <source>Share of projects judged difficult</source>
            <translation>Part de projets jugés difficiles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <source>Place</source>
            <translation>Territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>Nomenclature</source>
            <translation>Nomenclature</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <source>Difficult share</source>
            <translation>Part de difficiles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <source>No BMO survey has been imported yet.</source>
            <translation>Aucune enquête BMO n’a encore été importée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>No trade is chosen.</source>
            <translation>Aucun métier n’est choisi.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <source>Share of projects judged difficult: {trade}</source>
            <translation>Part de projets jugés difficiles : {trade}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <source>{trade}, share of projects judged difficult in {year}: {shares}.</source>
            <translation>{trade}, part de projets jugés difficiles en {year} : {shares}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <source>No survey held tells how many projects in “{trade}” are judged difficult.</source>
            <translation>Aucune enquête importée n’indique combien de projets du métier « {trade} » sont jugés difficiles.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>no row</source>
            <translation>métier absent</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>no equivalent</source>
            <translation>sans équivalent</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>basin missing</source>
            <translation>bassin manquant</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>not imported</source>
            <translation>non importée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>New nomenclature: not comparable with the years before</source>
            <translation>Nouvelle nomenclature : non comparable aux années précédentes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>Recruitment projects by year</source>
            <translation>Projets de recrutement par année</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Trade</source>
            <translation>Métier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Difficult</source>
            <translation>Difficiles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Seasonal</source>
            <translation>Saisonniers</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>of which difficult (%)</source>
            <translation>dont difficiles (%)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>range of hidden values</source>
            <translation>intervalle des valeurs masquées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>seasonal</source>
            <translation>saisonniers</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>{territory}, recruitment projects a year: {trade}</source>
            <translation>{territory}, projets par an : {trade}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>{trade}, {territory}: {projects} recruitment projects a year on average over the {count} years with a row between {first} and {last} ({nomenclature}), difficult share {share}.</source>
            <translation>{trade}, {territory} : en moyenne {projects} projets de recrutement par an (années renseignées entre {first} et {last} : {count} ; {nomenclature}), part de difficiles {share}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>No row for this trade in the survey: not known to be 0</source>
            <translation>Métier absent de l’enquête : on ne peut en conclure 0</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>No equivalent of this trade in the nomenclature of the year</source>
            <translation>Métier sans équivalent dans la nomenclature de l’année</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>The survey of this year lacks a basin that counts: not known</source>
            <translation>Un bassin retenu manque dans l’enquête de cette année : valeur inconnue</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>Survey of this year not imported</source>
            <translation>Enquête de l’année non importée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <source>No survey held has a row for “{trade}” in the employment basins counted for {territory}.</source>
            <translation>Aucune enquête importée ne renseigne le métier « {trade} » dans les bassins d’emploi retenus ({territory}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Known area, ha</source>
            <translation>Surface connue, ha</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>U: urban</source>
            <translation>U : urbaine</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>AUc: to be built on, open</source>
            <translation>AUc : à urbaniser, ouverte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>AUs: to be built on, closed for now</source>
            <translation>AUs : à urbaniser, fermée à ce jour</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>A: farming</source>
            <translation>A : agricole</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>N: natural</source>
            <translation>N : naturelle</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Zc: may be built on</source>
            <translation>Zc : constructible</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>ZCa: open to activities</source>
            <translation>ZCa : constructible, activités</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>ZnC: may not be built on</source>
            <translation>ZnC : non constructible</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>RNU: national rules</source>
            <translation>RNU : règlement national d’urbanisme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Share of sites</source>
            <translation>Part des sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Known area</source>
            <translation>Surface connue</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Sites without a known area</source>
            <translation>Sites de surface inconnue</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Known area, ha (+ sites without)</source>
            <translation>Surface connue, ha (+ sites sans surface)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Inside or touching</source>
            <translation>À l’intérieur ou au contact</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Less than 500 m</source>
            <translation>Moins de 500 m</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>500 m to 2 km</source>
            <translation>De 500 m à 2 km</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>2 to 5 km</source>
            <translation>De 2 à 5 km</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>5 km or more</source>
            <translation>5 km et plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>{count} other values</source>
            <translation>Autres valeurs ({count})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/vacant_land.py" />
            <source>Number of sites</source>
            <translation>Nombre de sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Vacant sites by status, {territory}</source>
            <translation>Friches par statut, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Vacant sites by former use, {territory}</source>
            <translation>Friches par type, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Vacant sites by planning zone, {territory}</source>
            <translation>Friches par zonage d’urbanisme, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Vacant sites by soil pollution, {territory}</source>
            <translation>Friches par pollution des sols, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Former use</source>
            <translation>Type de friche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Planning zone</source>
            <translation>Zonage d’urbanisme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Soil pollution</source>
            <translation>Pollution des sols</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Distance to the nearest perimeter</source>
            <translation>Distance au périmètre le plus proche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>No Natura 2000 perimeter has been imported yet: distances are not known.</source>
            <translation>Aucun périmètre Natura 2000 n’a encore été importé : les distances ne sont pas connues.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>{territory}: {sites} vacant sites, {area} known for {known} of them; most frequent: {value} ({count}).</source>
            <translation>{territory}, nombre de friches : {sites} ; surface connue : {area} (sites concernés : {known}) ; valeur la plus fréquente : {value} ({count}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>The inventory held names no vacant site in {territory}.</source>
            <translation>L’inventaire importé ne recense aucune friche dans ce territoire ({territory}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Vacant sites by distance to Natura 2000, {territory}</source>
            <translation>Friches par distance à Natura 2000, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>{territory}: {touching} of {sites} vacant sites lie in a Natura 2000 perimeter or touch one, {near} more lie within 500 m.</source>
            <translation>{territory}, friches situées dans un périmètre Natura 2000 ou à son contact : {touching} sur {sites} ; autres friches à moins de 500 m : {near}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <source>Trades hardest to find, {territory}</source>
            <translation>Métiers les plus difficiles à recruter, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <source>Industrial trades hardest to find, {territory}</source>
            <translation>Métiers industriels les plus difficiles à recruter, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/report_dialog.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <source>Years with a row</source>
            <translation>Années renseignées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <source>Projects a year</source>
            <translation>Projets par an</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Persistence</source>
            <translation>Persistance</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <source>Seasonal share</source>
            <translation>Part de saisonniers</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <source>First trades of {territory}: {trades}. “{trade}” ranks {rank} of {count}.</source>
            <translation>{territory}, premiers métiers : {trades}. « {trade} » : rang {rank} sur {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <source>No trade of the surveys held can be ranked for {territory}.</source>
            <translation>Aucun métier des enquêtes importées ne peut être classé pour ce territoire ({territory}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <source>Shares</source>
            <translation>Parts</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <source>First trades of {territory}: {trades}.</source>
            <translation>{territory}, premiers métiers : {trades}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <source>No employment basin has enough of its population in {territory}: lower the threshold in the settings.</source>
            <translation>Aucun bassin d’emploi n’a une part suffisante de sa population dans ce territoire ({territory}) : abaissez le seuil dans les réglages.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/actions.py" />
            <source>Official data</source>
            <translation>Données officielles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/actions.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/actions.py" />
            <source>Preparing the sample</source>
            <translation>Préparation du jeu d’exemple</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/actions.py" />
            <source>Import files of official data</source>
            <translation>Importer des fichiers de données officielles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/actions.py" />
            <source>Importing files</source>
            <translation>Import des fichiers</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/actions.py" />
            <location filename="../ti_dataviz_plugin/desktop/updating.py" />
            <source>Downloading official data</source>
            <translation>Téléchargement des données officielles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/actions.py" />
            <source>Layers of the territory</source>
            <translation>Couches du territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/changes_dialog.py" />
            <source>What the update changes</source>
            <translation>Ce que change la mise à jour</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/changes_dialog.py" />
            <source>Make the ticked ones current</source>
            <translation>Adopter les versions cochées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/changes_dialog.py" />
            <source>Keep what is held</source>
            <translation>Garder les versions actuelles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/changes_dialog.py" />
            <source>Look twice</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/changes_dialog.py" />
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/changes_dialog.py" />
            <source>nothing new</source>
            <translation>rien de nouveau</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/dock.py" />
            <source>Choose a territory: type its name above, or click the map.</source>
            <translation>Choisissez un territoire : saisissez son nom ci-dessus ou cliquez sur la carte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/dock.py" />
            <source>Opening the workspace…</source>
            <translation>Ouverture de l’espace de travail…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/dock.py" />
            <source>The workspace holds no boundaries of communes, which every territory is made of. Import or download “communes”: see Data, above.</source>
            <translation>L’espace de travail ne contient pas les contours des communes, dont tout territoire est composé. Importez ou téléchargez le jeu « Communes » à l’aide du bouton Données, ci-dessus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/dock.py" />
            <source>The territory is being looked up…</source>
            <translation>Recherche du territoire…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/dock_widgets.py" />
            <source>Load on the map</source>
            <translation>Charger sur la carte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/dock_widgets.py" />
            <source>Load the territory's boundary, members, communes, basins, vacant land and Natura 2000 as layers</source>
            <translation>Charger en couches le contour du territoire, ses membres, communes, bassins d’emploi et friches, ainsi que Natura 2000</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/dock_widgets.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/base.py" />
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/dock_widgets.py" />
            <source>Data held on this computer: import, download</source>
            <translation>Données présentes sur ce poste : importer, télécharger</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/dock_widgets.py" />
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <location filename="../ti_dataviz_plugin/plugin.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/dock_widgets.py" />
            <source>Sample: real figures around Cholet; the Natura 2000 perimeters are a fictitious example.</source>
            <translation>Jeu d’exemple : chiffres réels autour de Cholet ; les périmètres Natura 2000 sont fictifs.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/dock_widgets.py" />
            <source>Use my data</source>
            <translation>Mes données</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/dock_widgets.py" />
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/dock_widgets.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/imports.py" />
            <source>{title} {part}: {rows} rows</source>
            <translation>{title} {part} – lignes : {rows}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/imports.py" />
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/imports.py" />
            <source>Brought in: {done} of {total}.</source>
            <translation>Importés : {done} sur {total}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/imports.py" />
            <source>Download official data</source>
            <translation>Télécharger des données officielles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/imports.py" />
            <source>49, 85 (empty: the whole country)</source>
            <translation>49, 85 (vide : France entière)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/imports.py" />
            <source>Data published by place are fetched for these departments only</source>
            <translation>Les données diffusées par zone géographique ne sont téléchargées que pour ces départements</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/imports.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/update_sources.py" />
            <source>Departments</source>
            <translation>Départements</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/imports.py" />
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/imports.py" />
            <source>Each comes from its producer's address and is kept on this computer.</source>
            <translation>Chaque jeu de données provient de l’adresse de son producteur et est conservé sur ce poste.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/imports.py" />
            <source>Failed: {failed}. These files changed nothing.</source>
            <translation>Échecs : {failed}. Ces fichiers n’ont rien changé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/load.py" />
            <source>The layers of the territory cannot be read.</source>
            <translation>Les couches du territoire ne peuvent pas être lues.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/load.py" />
            <source>Load the territory again.</source>
            <translation>Chargez à nouveau le territoire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/metadata.py" />
            <source>{title}: describes {vintage}, received on {date}.</source>
            <translation>{title} : millésime {vintage}, reçu le {date}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/vacant_land.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>Vacant sites</source>
            <translation>Friches</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Boundary of the territory</source>
            <translation>Contour du territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>Employment basins</source>
            <translation>Bassins d’emploi</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Members (EPCI, EPT, communes)</source>
            <translation>Membres (EPCI, EPT, communes)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/place_indicators.py" />
            <source>Communes</source>
            <translation>Communes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Vacant sites, surfaces</source>
            <translation>Friches, surfaces</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Natura 2000 sites</source>
            <translation>Sites Natura 2000</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>One point for each vacant site of the territory, with its overlap with Natura 2000 and its distance to it. The overlap of a site known as a point is unknown.</source>
            <translation>Un point par friche du territoire, avec la surface recouverte par Natura 2000 et la distance à Natura 2000. Le recouvrement d’un site connu seulement par un point est inconnu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Union of the communes of the territory, with its indicators.</source>
            <translation>Réunion des communes du territoire, avec ses indicateurs.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Whole employment basins that the territory touches, the share of their population that lives in it, and the recruitment projects of all trades in the latest survey. A hidden value (less than 5) is counted from 0 to 5.</source>
            <translation>Bassins d’emploi entiers que le territoire recoupe, part de leur population qui y réside et projets de recrutement de tous métiers selon la dernière enquête. Une valeur masquée (moins de 5) compte pour 0 à 5.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Members of the territory as unions of communes, with their indicators.</source>
            <translation>Membres du territoire, en tant que réunions de communes, avec leurs indicateurs.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Communes of the territory, with their member, their basin and their indicators.</source>
            <translation>Communes du territoire, avec leur membre, leur bassin d’emploi et leurs indicateurs.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Vacant sites whose surface is known.</source>
            <translation>Friches dont l’emprise est connue.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Natura 2000 sites that meet the territory: SIC (habitats directive) and ZPS (birds directive).</source>
            <translation>Sites Natura 2000 qui recoupent le territoire : SIC ou ZSC (directive Habitats) et ZPS (directive Oiseaux).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Counts for the territory</source>
            <translation>Retenu pour le territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Touches it, left out</source>
            <translation>Recoupé, écarté</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>SIC (habitats)</source>
            <translation>SIC (habitats)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>ZPS (birds)</source>
            <translation>ZPS (oiseaux)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Without project</source>
            <translation>Sans projet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>With project</source>
            <translation>Avec projet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Reconverted</source>
            <translation>Reconvertie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Potential</source>
            <translation>Potentielle</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Other status</source>
            <translation>Autre statut</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Level</source>
            <translation>Échelon</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/picker.py" />
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/report_dialog.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Communes (number)</source>
            <translation>Communes (nombre)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Commune code</source>
            <translation>Code commune</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Commune</source>
            <translation>Commune</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>EPCI code (SIREN)</source>
            <translation>Code EPCI (SIREN)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/picker.py" />
            <source>EPCI</source>
            <translation>EPCI</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Department code</source>
            <translation>Code département</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/picker.py" />
            <source>Department</source>
            <translation>Département</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Region code</source>
            <translation>Code région</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/picker.py" />
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Member code</source>
            <translation>Code du membre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Kind of member</source>
            <translation>Type de membre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Basin code</source>
            <translation>Code du bassin</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/picker.py" />
            <source>Employment basin</source>
            <translation>Bassin d’emploi</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Communes in the territory (number)</source>
            <translation>Communes dans le territoire (nombre)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Communes of the basin (number)</source>
            <translation>Communes du bassin (nombre)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Population (inhabitants)</source>
            <translation>Population (habitants)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Population in the territory (inhabitants)</source>
            <translation>Population dans le territoire (habitants)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Population of the basin (inhabitants)</source>
            <translation>Population du bassin (habitants)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Share of the basin in the territory (0 to 1)</source>
            <translation>Part du bassin dans le territoire (0 à 1)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Year of the labour survey</source>
            <translation>Année de l’enquête BMO</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Recruitment projects, at least (a year)</source>
            <translation>Projets de recrutement, au moins (par an)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Recruitment projects, at most (a year)</source>
            <translation>Projets de recrutement, au plus (par an)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Difficult projects, at least (a year)</source>
            <translation>Projets jugés difficiles, au moins (par an)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Difficult projects, at most (a year)</source>
            <translation>Projets jugés difficiles, au plus (par an)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Vacant sites (number)</source>
            <translation>Friches (nombre)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Vacant sites, sum of the known areas (m²)</source>
            <translation>Friches, somme des surfaces connues (m²)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Vacant sites that meet Natura 2000 (number)</source>
            <translation>Friches touchées par Natura 2000 (nombre)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Natura 2000, union of the sites (m²)</source>
            <translation>Natura 2000, réunion des sites (m²)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Natura 2000, share of the area (0 to 1)</source>
            <translation>Natura 2000, part de la surface (0 à 1)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Site id</source>
            <translation>Identifiant du site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Site code</source>
            <translation>Code du site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Site name</source>
            <translation>Nom du site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Type of site</source>
            <translation>Type de friche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Area (m²)</source>
            <translation>Surface (m²)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Area of the shape (m²)</source>
            <translation>Surface du contour (m²)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Overlap with Natura 2000 (m²)</source>
            <translation>Recouvrement par Natura 2000 (m²)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Overlap with Natura 2000, share (0 to 1)</source>
            <translation>Recouvrement par Natura 2000, part (0 à 1)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Distance to Natura 2000 (m)</source>
            <translation>Distance à Natura 2000 (m)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Meets Natura 2000</source>
            <translation>Touché par Natura 2000</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Nearest Natura 2000 site, code</source>
            <translation>Site Natura 2000 le plus proche, code</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Nearest Natura 2000 site</source>
            <translation>Site Natura 2000 le plus proche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Located as (point, surface)</source>
            <translation>Localisation (point, surface)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Planning zone, detail</source>
            <translation>Zonage d’urbanisme, détail</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Pollution</source>
            <translation>Pollution</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>State of the buildings</source>
            <translation>État du bâti</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Occupation</source>
            <translation>Occupation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Kind of owner</source>
            <translation>Type de propriétaire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Former activity</source>
            <translation>Activité passée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Cadastral parcels</source>
            <translation>Parcelles cadastrales</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Identified on</source>
            <translation>Identifiée le</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Updated on</source>
            <translation>Mise à jour</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Inventory</source>
            <translation>Inventaire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Kind of producer</source>
            <translation>Nature du producteur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Official area (m²)</source>
            <translation>Surface officielle (m²)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Area in the territory (m²)</source>
            <translation>Surface dans le territoire (m²)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_link.py" />
            <source>No commune is selected on the map.</source>
            <translation>Aucune commune n’est sélectionnée sur la carte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_link.py" />
            <source>Load a territory, select communes in its layer of communes with QGIS's selection tools, then press again.</source>
            <translation>Chargez un territoire, sélectionnez des communes dans sa couche de communes avec les outils de sélection de QGIS, puis cliquez à nouveau.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/messages.py" />
            <source>Try again. If it happens again, report it with the text below (Plugins &gt; Manage &gt; TI DataViz &gt; tracker).</source>
            <translation>Recommencez. Si le problème se reproduit, signalez-le en joignant le texte ci-dessous (menu Extensions &gt; Installer/Gérer les extensions &gt; TI DataViz, lien de suivi des anomalies).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/messages.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/messages.py" />
            <source>What failed</source>
            <translation>Ce qui a échoué</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/messages.py" />
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/messages.py" />
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/messages.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/messages.py" />
            <source>Something unexpected happened: {error}</source>
            <translation>Une erreur inattendue s’est produite : {error}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/messages.py" />
            <source>Technical detail</source>
            <translation>Détail technique</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/network.py" />
            <source>The proxy did not let the request through: check QGIS's network settings.</source>
            <translation>Le serveur mandataire (proxy) n’a pas laissé passer la requête : vérifiez les paramètres réseau de QGIS.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/network.py" />
            <source>{host} did not answer in the time that QGIS's network settings allow.</source>
            <translation>{host} n’a pas répondu dans le délai fixé par les paramètres réseau de QGIS.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/network.py" />
            <source>{address} sent nothing for {seconds} seconds.</source>
            <translation>{address} n’a rien envoyé pendant {seconds} s.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/network.py" />
            <source>The authentication {id} cannot be used: check it in the options of QGIS.</source>
            <translation>L’authentification {id} est inutilisable : vérifiez-la dans les options de QGIS.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/network.py" />
            <source>The connection to {host} failed.</source>
            <translation>La connexion à {host} a échoué.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/network.py" />
            <source>The plugin is in offline mode: nothing was asked of the network.</source>
            <translation>L’extension est en mode hors ligne : rien n’a été demandé au réseau.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/network.py" />
            <source>Leave offline mode in the options, or import files by hand.</source>
            <translation>Quittez le mode hors ligne dans les options, ou importez les fichiers à la main.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/network.py" />
            <source>The server {host} was not found: check the address and the connection.</source>
            <translation>Le serveur {host} est introuvable : vérifiez l’adresse et la connexion.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/network.py" />
            <source>{host} refuses connections.</source>
            <translation>{host} refuse les connexions.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/network.py" />
            <source>The certificate of {host} is not trusted: add it in QGIS's authentication settings.</source>
            <translation>Le certificat de {host} n’est pas reconnu : ajoutez-le dans les paramètres d’authentification de QGIS.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/network.py" />
            <source>The proxy asks for a name and a password: enter them in QGIS's network settings.</source>
            <translation>Le serveur mandataire (proxy) demande un identifiant et un mot de passe : saisissez-les dans les paramètres réseau de QGIS.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/network.py" />
            <source>The address is of a kind that cannot be downloaded.</source>
            <translation>Une adresse de ce type ne permet pas de téléchargement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Set by the environment variable {name}: it cannot be changed here.</source>
            <translation>Fixé par la variable d’environnement {name} : non modifiable ici.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Downloaded files</source>
            <translation>Fichiers téléchargés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Remove the files as received? The data read from them stay in the workspace.</source>
            <translation>Supprimer les fichiers tels que reçus ? Les données qui en ont été lues restent dans l’espace de travail.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Offline mode: never use the network</source>
            <translation>Mode hors ligne : ne jamais utiliser le réseau</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Remove the downloaded files…</source>
            <translation>Supprimer les fichiers téléchargés…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Back to the defaults</source>
            <translation>Valeurs par défaut</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Address of an internal copy: files are then asked for at address/host/path.</source>
            <translation>Adresse d’une copie interne : les fichiers sont alors demandés à adresse/hôte/chemin.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Sent to the mirror only, never to the official servers.</source>
            <translation>Transmise au miroir seulement, jamais aux serveurs officiels.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>The figures of an employment basin count for a territory when at least this share of the basin's population lives in it.</source>
            <translation>Les chiffres d’un bassin d’emploi sont retenus pour un territoire lorsqu’au moins cette part de la population du bassin y réside.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>How long a server may stay silent before the download is given up.</source>
            <translation>Durée pendant laquelle un serveur peut rester muet avant que le téléchargement soit abandonné.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Asks in the background, when QGIS starts, whether newer data are published.</source>
            <translation>Demande en arrière-plan, au démarrage de QGIS, si des données plus récentes sont publiées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Removes the files as received. The data read from them stay in the workspace.</source>
            <translation>Supprime les fichiers tels que reçus. Les données qui en ont été lues restent dans l’espace de travail.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Workspace folder</source>
            <translation>Dossier de l’espace de travail</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Mirror for downloads</source>
            <translation>Miroir de téléchargement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Authentication for the mirror</source>
            <translation>Authentification auprès du miroir</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Wait for a server at most</source>
            <translation>Attente maximale d’un serveur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Look for newer data on start</source>
            <translation>Chercher des nouveautés au démarrage</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>A basin counts from</source>
            <translation>Bassin retenu à partir de</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Every week</source>
            <translation>Chaque semaine</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Every month</source>
            <translation>Chaque mois</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>The folder will be made when data are imported.</source>
            <translation>Le dossier sera créé au premier import de données.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>{size} MB</source>
            <translation>{size} Mo</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>{size} MB used</source>
            <translation>Espace occupé : {size} Mo</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/cards.py" />
            <source>• {title}: {reason}</source>
            <translation>• {title} : {reason}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/cards.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/welcome.py" />
            <source>Import files…</source>
            <translation>Importer des fichiers…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/cards.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/welcome.py" />
            <source>Download…</source>
            <translation>Télécharger…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/cards.py" />
            <source>To say more about this territory</source>
            <translation>Pour en savoir plus sur ce territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/chart_card.py" />
            <source>Show the figures as a table</source>
            <translation>Afficher les chiffres en tableau</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/chart_card.py" />
            <source>Copy or export this chart</source>
            <translation>Copier ou exporter ce graphique</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/chart_card.py" />
            <source>Copy image</source>
            <translation>Copier l’image</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/chart_card.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/data_table.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/report_dialog.py" />
            <source>Copy table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/chart_card.py" />
            <source>Export as PNG…</source>
            <translation>Exporter en PNG…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/chart_card.py" />
            <source>Export as SVG…</source>
            <translation>Exporter en SVG…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/chart_card.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/data_table.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/report_dialog.py" />
            <source>Export table as CSV…</source>
            <translation>Exporter le tableau en CSV…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Mean gap between the positions on {count} indicators, weighted as below. What is unknown may be anywhere: it widens the range, and is never left out.</source>
            <translation>Écart moyen entre les positions sur {count} indicateurs, pondérés comme ci-dessous. Une valeur inconnue peut se trouver n’importe où : elle élargit l’intervalle et n’est jamais écartée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Add a territory to compare with</source>
            <translation>Ajouter un territoire à comparer</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Similar territories</source>
            <translation>Territoires semblables</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Click a territory to set it side by side</source>
            <translation>Cliquez sur un territoire pour le placer côte à côte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Weights of the indicators</source>
            <translation>Poids des indicateurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>By default every theme counts the same, and so do the indicators of a theme. 0 leaves one out.</source>
            <translation>Par défaut, tous les thèmes pèsent autant, de même que les indicateurs d’un même thème. 0 écarte l’indicateur.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Back to the usual weights</source>
            <translation>Revenir aux poids habituels</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Mean gap between the positions of the two territories, out of 100</source>
            <translation>Écart moyen entre les positions des deux territoires, sur 100</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>✕ {name}</source>
            <translation>✕ {name}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Take {name} away</source>
            <translation>Retirer {name}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/credits.py" />
            <source>less</source>
            <translation>moins</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/credits.py" />
            <source>details</source>
            <translation>détails</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <source>{part}, area around {lon}, {lat}</source>
            <translation>{part}, zone autour de {lon}, {lat}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <source>Not held yet:</source>
            <translation>Données non encore importées :</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <source>What the imports noted:</source>
            <translation>Remarques des imports :</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/welcome.py" />
            <location filename="../ti_dataviz_plugin/plugin.py" />
            <source>Open the sample</source>
            <translation>Ouvrir l’exemple</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Data held</source>
            <translation>Données présentes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <source>Data set</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <source>Part or date</source>
            <translation>Partie ou date</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Received on</source>
            <translation>Reçu le</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/import_file.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Producer</source>
            <translation>Producteur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <source>Data held on this computer</source>
            <translation>Données présentes sur ce poste</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <source>Folder: {folder}</source>
            <translation>Dossier : {folder}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_table.py" />
            <source>{shown} of {total} rows</source>
            <translation>Lignes : {shown} sur {total}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_table.py" />
            <source>Filter the rows…</source>
            <translation>Filtrer les lignes…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_table.py" />
            <source>Filter the rows of: {table}</source>
            <translation>Filtrer les lignes du tableau : {table}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/export.py" />
            <location filename="../ti_dataviz_plugin/workspace/files.py" />
            <source>The file could not be written.</source>
            <translation>Le fichier n’a pas pu être écrit.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/export.py" />
            <source>Close it in other programs, or choose another folder.</source>
            <translation>Fermez-le dans les autres logiciels ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/export.py" />
            <source>Save as {kind}</source>
            <translation>Enregistrer en {kind}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>This page needs the BMO survey and the table of employment basins. Import them: see Data, above.</source>
            <translation>Cette page nécessite l’enquête BMO et la table des bassins d’emploi. Importez-les à l’aide du bouton Données, ci-dessus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Industrial trades only</source>
            <translation>Métiers industriels seulement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Rank the trades of the FAP domains C to H only</source>
            <translation>Classer seulement les métiers des domaines FAP C à H</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Skilled trades only</source>
            <translation>Métiers qualifiés seulement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Leave out the trades whose label says “non qualifiés” or “peu qualifiés”</source>
            <translation>Écarter les métiers dont le libellé porte « non qualifiés » ou « peu qualifiés »</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>A basin counts when at least this share of its population lives in the territory</source>
            <translation>Un bassin est retenu lorsqu’au moins cette part de sa population réside dans le territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>First survey year taken into the ranking</source>
            <translation>Première année d’enquête prise en compte dans le classement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Last survey year taken into the ranking</source>
            <translation>Dernière année d’enquête prise en compte dans le classement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Trades that are hard to find</source>
            <translation>Métiers difficiles à recruter</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Ranking of trades</source>
            <translation>Classement des métiers</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Click a trade to see its history</source>
            <translation>Cliquez sur un métier pour voir son évolution</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Search a trade by name or code</source>
            <translation>Rechercher un métier (nom ou code)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>The first trades of the ranking</source>
            <translation>Les premiers métiers du classement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>This trade in each basin counted</source>
            <translation>Ce métier dans chaque bassin retenu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Trade by basin</source>
            <translation>Métier par bassin</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/theme_panel.py" />
            <source>How the data were joined</source>
            <translation>Jointure des données</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Years seen</source>
            <translation>Nb d’années</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>FAP code</source>
            <translation>Code FAP</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>Basin</source>
            <translation>Bassin</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>first</source>
            <translation>première</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>last</source>
            <translation>dernière</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Basins from</source>
            <translation>Bassins à partir de</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Survey years</source>
            <translation>Années d’enquête</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>A trade</source>
            <translation>Un métier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Mean number of recruitment projects a year</source>
            <translation>Nombre moyen de projets de recrutement par an</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Share of the projects that employers judge difficult</source>
            <translation>Part des projets que les employeurs jugent difficiles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Share of the years in which at least half of the projects are surely difficult</source>
            <translation>Part des années où au moins la moitié des projets sont jugés difficiles avec certitude</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>{count} vacant sites touch or lie in a perimeter.</source>
            <translation>Friches situées dans un périmètre ou à son contact : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>{distance} km</source>
            <translation>{distance} km</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>{distance} m</source>
            <translation>{distance} m</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>This page needs the inventory of vacant land (Cartofriches). Import it: see Data, above.</source>
            <translation>Cette page nécessite l’inventaire des friches (Cartofriches). Importez-le à l’aide du bouton Données, ci-dessus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>{count} vacant sites</source>
            <translation>Friches : {count}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>{area} ha of vacant land, the area being known for {known} of {total} sites.</source>
            <translation>Surface totale des friches : {area} ha (sites de surface connue : {known} sur {total}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>No perimeter published by ANCT is held for this territory</source>
            <translation>Aucun périmètre publié par l’ANCT n’est importé pour ce territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>No Natura 2000 perimeter is held: overlaps and distances are unknown. Import perimeters: see Data, above.</source>
            <translation>Aucun périmètre Natura 2000 n’est importé : recouvrements et distances sont inconnus. Importez les périmètres à l’aide du bouton Données, ci-dessus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>{share} of the territory lies in Natura 2000 ({area} km², perimeters counted once).</source>
            <translation>Part du territoire en Natura 2000 : {share} ({area} km², périmètres superposés comptés une seule fois).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Overlap of the sites whose extent is known: {area} ha.</source>
            <translation>Recouvrement des sites d’emprise connue : {area} ha.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>inside</source>
            <translation>à l’intérieur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>habitats (SIC)</source>
            <translation>Habitats (SIC, ZSC)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>birds (ZPS)</source>
            <translation>Oiseaux (ZPS)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>List of sites</source>
            <translation>Liste des sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Click a site to see it on the map</source>
            <translation>Cliquez sur un site pour le voir sur la carte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>What is known of the sites</source>
            <translation>Ce que l’on sait des sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Natura 2000 perimeters</source>
            <translation>Périmètres Natura 2000</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>its communes, dissolved</source>
            <translation>la réunion des communes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>the perimeter published by ANCT</source>
            <translation>le périmètre publié par l’ANCT</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Boundary in which vacant sites are looked for</source>
            <translation>Périmètre de recherche des friches</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Sites within</source>
            <translation>Sites dans</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>{area} ha counted more than once (same parcels)</source>
            <translation>{area} ha comptés plus d’une fois (mêmes parcelles)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Area, ha</source>
            <translation>Surface, ha</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>To Natura 2000</source>
            <translation>Distance à Natura 2000</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Nearest perimeter</source>
            <translation>Périmètre le plus proche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Identifier</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Perimeter</source>
            <translation>Périmètre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Directive</source>
            <translation>Directive</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Distance to the nearest Natura 2000 perimeter</source>
            <translation>Distance au périmètre Natura 2000 le plus proche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>The labour figures are the sum of the basins of which at least {threshold} of the population lives in the territory. The others are named and left out.</source>
            <translation>Les chiffres du marché du travail sont la somme des bassins dont au moins {threshold} de la population réside dans le territoire. Les autres bassins sont nommés et écartés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>{inside} of {total}</source>
            <translation>{inside} sur {total}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>Territoire d'industrie {code}, programme {programme}</source>
            <translation>Territoire d’industrie {code}, programme {programme}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>its code</source>
            <translation>son code</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>its name</source>
            <translation>son nom</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>the published perimeter</source>
            <translation>le périmètre publié</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>not found</source>
            <translation>non trouvé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>counted</source>
            <translation>retenu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>left out</source>
            <translation>écarté</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/theme_panel.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>{level} {code}</source>
            <translation>{level} {code}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/place_indicators.py" />
            <source>Inhabitants</source>
            <translation>Habitants</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>Found by</source>
            <translation>Identifié par</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>In the figures</source>
            <translation>Prise en compte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>Share of its population</source>
            <translation>Part de sa population</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>What its communes were found by</source>
            <translation>Ce qui a permis d’identifier ses communes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <source>Share of the basin's population that lives in the territory</source>
            <translation>Part de la population du bassin qui réside dans le territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/panel.py" />
            <source>Join report…</source>
            <translation>Rapport de jointure…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/panel.py" />
            <source>What was matched, followed, left out, and why</source>
            <translation>Ce qui a été apparié, suivi, écarté, et pourquoi</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>{count} files of official data are behind this territory</source>
            <translation>Fichiers de données officielles utilisés pour ce territoire : {count}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Vintage</source>
            <translation>Millésime</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <source>Portrait</source>
            <translation>Portrait</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <source>Labour market</source>
            <translation>Marché du travail</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <source>Labour</source>
            <translation>Emploi</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <source>Land</source>
            <translation>Foncier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <source>Compare territories</source>
            <translation>Comparer des territoires</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <source>Data quality</source>
            <translation>Qualité des données</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <source>Quality</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/report_dialog.py" />
            <source>Join</source>
            <translation>Jointure</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/report_dialog.py" />
            <source>What happened</source>
            <translation>Constat</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/report_dialog.py" />
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/report_dialog.py" />
            <source>Join report: {name}</source>
            <translation>Rapport de jointure : {name}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/theme_panel.py" />
            <source>This page needs data that are not on this computer yet: see above.</source>
            <translation>Cette page nécessite des données absentes de cet ordinateur : voir ci-dessus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/theme_panel.py" />
            <source>Being worked out…</source>
            <translation>Calcul en cours…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>Nothing becomes current before you have seen what it changes.</source>
            <translation>Rien n’est adopté avant que vous ayez vu ce qui change.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>never checked</source>
            <translation>jamais vérifié</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>Sources to update</source>
            <translation>Sources à mettre à jour</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>Look for newer data</source>
            <translation>Chercher des nouveautés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>Update…</source>
            <translation>Mettre à jour…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>Tick all</source>
            <translation>Tout cocher</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>Back to the previous version</source>
            <translation>Revenir à la version précédente</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>held</source>
            <translation>sur ce poste</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>not held</source>
            <translation>pas encore sur ce poste</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>up to date</source>
            <translation>à jour</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>newer data are published</source>
            <translation>données plus récentes publiées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>not known</source>
            <translation>actualité inconnue</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>could not be asked</source>
            <translation>injoignable</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>by hand</source>
            <translation>à importer à la main</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>Update</source>
            <translation>Mise à jour</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>{vintages} ({rows} rows)</source>
            <translation>{vintages} ({rows} lignes)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>published</source>
            <translation>publié</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>checked on {day}</source>
            <translation>vérifié le {day}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>{size} kB</source>
            <translation>{size} ko</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/welcome.py" />
            <source>The diagnosis of a Territoire d'industrie, from official open data: the trades that are hard to find, the vacant land and what constrains it, beside the map. The data stay on this computer; once they are here, everything works offline.</source>
            <translation>Le diagnostic d’un Territoire d’industrie à partir des données publiques officielles : les métiers difficiles à recruter, les friches et ce qui les contraint, à côté de la carte. Les données restent sur ce poste ; une fois chargées, tout fonctionne hors ligne.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/welcome.py" />
            <source>Choletais-Mauges and its neighbours, in a few seconds, without a network.</source>
            <translation>Choletais-Mauges et ses voisins, en quelques secondes et sans réseau.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/welcome.py" />
            <source>Files fetched by hand: BMO workbooks, lists of Territoires d'industrie, communes, employment basins, Cartofriches, Natura 2000. Choose them all at once: each is recognised by its content.</source>
            <translation>Fichiers récupérés par vos soins : classeurs BMO, listes des Territoires d’industrie, communes, bassins d’emploi, Cartofriches, Natura 2000. Choisissez-les tous à la fois : chacun est reconnu à son contenu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/welcome.py" />
            <source>From the official addresses, through QGIS's network settings.</source>
            <translation>Depuis les adresses officielles, selon les paramètres réseau de QGIS.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/welcome.py" />
            <source>Open the help</source>
            <translation>Ouvrir l’aide</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/picker.py" />
            <source>Territoire d'industrie</source>
            <translation>Territoire d’industrie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/picker.py" />
            <source>Own selection</source>
            <translation>Sélection libre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/picker.py" />
            <source>Choose the territory by a click on the map</source>
            <translation>Choisir le territoire d’un clic sur la carte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/picker.py" />
            <source>Kind of territory</source>
            <translation>Type de territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/picker.py" />
            <source>Search a territory by name or code</source>
            <translation>Rechercher un territoire (nom ou code)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/picker.py" />
            <source>Take the communes selected on the map</source>
            <translation>Prendre les communes sélectionnées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/picker.py" />
            <source>Select communes in a layer of communes, then press: they are taken together as one territory.</source>
            <translation>Sélectionnez des communes dans une couche de communes, puis cliquez : elles forment ensemble un territoire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/base.py" />
            <source>Territory: {name} ({code}, programme {programme}), {communes} communes</source>
            <translation>Territoire : {name} ({code}, programme {programme}) ; communes : {communes}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/base.py" />
            <source>Territory (id such as ti-5204)</source>
            <translation>Territoire (identifiant, par exemple ti-5204)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/base.py" />
            <source>Sources:</source>
            <translation>Sources :</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/base.py" />
            <source>Workspace folder (by default that of the options)</source>
            <translation>Dossier de l’espace de travail (par défaut, celui des options)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/base.py" />
            <source>Programme (2018-2023 or 2023-2027, as text)</source>
            <translation>Programme (2018-2023 ou 2023-2027, en texte)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/base.py" />
            <source>Diagnosis</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/base.py" />
            <source>Stopped. Nothing was changed.</source>
            <translation>Arrêté. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/base.py" />
            <source>Workspace: {folder}</source>
            <translation>Espace de travail : {folder}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/import_file.py" />
            <source>Import an official file</source>
            <translation>Importer un fichier officiel</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/import_file.py" />
            <source>Reads a file of official data fetched by hand and keeps its tables in the workspace.

The file is recognised by its content, not by its name. With a source chosen, a file of another kind is refused. What the reader did (rows removed, codes repaired) is printed. When the file cannot be read, the workspace stays as it was.

File: workbook, CSV, GeoJSON, GeoPackage or shapefile, as its producer publishes it.
Workspace: folder of the plugin's data; by default that of the options, or of TI_DATAVIZ_WORKSPACE.

VERSIONS is the number of tables stored, VERSION_LIST names them (source/part).</source>
            <translation>Lit un fichier de données officielles récupéré par vos soins et conserve ses tables dans l’espace de travail.

Le fichier est reconnu à son contenu, non à son nom. Si une source est choisie, un fichier d’une autre nature est refusé. Ce que la lecture a corrigé (lignes supprimées, codes réparés) est affiché. Si le fichier ne peut pas être lu, l’espace de travail reste inchangé.

Fichier : classeur, CSV, GeoJSON, GeoPackage ou shapefile, tel que son producteur le diffuse.
Espace de travail : dossier des données de l’extension ; par défaut, celui des options ou de TI_DATAVIZ_WORKSPACE.

VERSIONS est le nombre de tables enregistrées, VERSION_LIST les énumère (source/partie).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/import_file.py" />
            <source>Stored: {title}, {part}: {rows} rows</source>
            <translation>Enregistré : {title}, {part} – lignes : {rows}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/import_file.py" />
            <source>Source (auto, or the id of a source, as text)</source>
            <translation>Source (auto, ou l’identifiant d’une source, en texte)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/import_file.py" />
            <source>Number of tables stored</source>
            <translation>Nombre de tables enregistrées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/import_file.py" />
            <source>Tables stored</source>
            <translation>Tables enregistrées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/labour_market.py" />
            <source>Basin that counts: {basin} {name}, {inside} of its {total} communes, {share} of its population</source>
            <translation>Bassin retenu : {basin} {name} ; communes : {inside} sur {total} ; part de sa population : {share}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/labour_market.py" />
            <source>  {rank}. {trade} {name}: {projects} projects a year, {difficult} difficult, persistence {persistence}, {seasonal} seasonal, score {score}</source>
            <translation>  {rank}. {trade} {name} – projets par an : {projects} ; difficiles : {difficult} ; persistance : {persistence} ; saisonniers : {seasonal} ; score : {score}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/labour_market.py" />
            <source>Labour market of a territory</source>
            <translation>Marché du travail d’un territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/labour_market.py" />
            <source>Lists the recruitment projects of the BMO survey in a territory, by year and trade.

A territory's figures are the sum over the employment basins that count for it: those of which at least a share of the population (half, unless the options say otherwise) lives in it. The others that it touches are named and left out. A hidden value (less than 5, 0 included) is kept as bounds: hence two columns for each figure.

Trade: FAP code, such as D2Z40. In the years of the other nomenclature the linked code is listed. Without a trade, every trade is listed, those of the industrial ranking first, and the ranking is printed with its rule.

Columns: year, trade, trade_name, nomenclature, projects_min, projects_max, difficult_min, difficult_max, seasonal_min, seasonal_max.</source>
            <translation>Liste les projets de recrutement de l’enquête BMO dans un territoire, par année et par métier.

Les chiffres d’un territoire sont la somme de ceux des bassins d’emploi retenus : ceux dont au moins une certaine part de la population (la moitié, sauf réglage contraire dans les options) y réside. Les autres bassins qu’il recoupe sont nommés et écartés. Une valeur masquée (moins de 5, 0 compris) est conservée sous forme de bornes : d’où deux colonnes par chiffre.

Métier : code FAP, par exemple D2Z40. Pour les années de l’autre nomenclature, le code rapproché est listé. Sans métier, tous les métiers sont listés, ceux du classement industriel en premier, et le classement est affiché avec sa règle.

Colonnes : year, trade, trade_name, nomenclature, projects_min, projects_max, difficult_min, difficult_max, seasonal_min, seasonal_max.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/labour_market.py" />
            <source>Industrial trades, the most sought and hardest to find first:</source>
            <translation>Métiers industriels, d’abord les plus recherchés et les plus difficiles à recruter :</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/labour_market.py" />
            <source>Trade (FAP code)</source>
            <translation>Métier (code FAP)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/labour_market.py" />
            <source>Recruitment projects</source>
            <translation>Projets de recrutement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/load_territory.py" />
            <source>Load a territory</source>
            <translation>Charger un territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/load_territory.py" />
            <source>Writes the layers of a territory to one GeoPackage: boundary, members, communes, employment basins, vacant land, Natura 2000. The indicators are fields of the layers, not temporary joins. A table named sources says where each layer comes from.

Output: a GeoPackage, or a folder, in which the file is named after the territory.

What nobody knows is empty, never 0.</source>
            <translation>Écrit les couches d’un territoire dans un GeoPackage : contour, membres, communes, bassins d’emploi, friches, Natura 2000. Les indicateurs sont des champs des couches, non des jointures temporaires. Une table nommée sources indique la provenance de chaque couche.

Sortie : un GeoPackage, ou un dossier, dans lequel le fichier porte le nom du territoire.

Ce qui n’est pas connu est laissé vide, jamais à 0.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/load_territory.py" />
            <source>GeoPackage or folder</source>
            <translation>GeoPackage ou dossier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/load_territory.py" />
            <source>Layers</source>
            <translation>Couches</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/load_territory.py" />
            <source>Written: {file}</source>
            <translation>Fichier écrit : {file}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/tables.py" />
            <source>The output could not be written.</source>
            <translation>La sortie n’a pas pu être écrite.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/tables.py" />
            <source>Check the disk and the format.</source>
            <translation>Vérifiez le disque et le format.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/update_sources.py" />
            <source>Update official data</source>
            <translation>Mettre à jour les données officielles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/update_sources.py" />
            <source>Downloads official data, prints what they change, and makes them current.

Sources: ids separated by commas, such as vacant_land,natura2000, or all.
Territory: with one, what can be asked for by place is downloaded for its departments only. Its members and the communes must be in the workspace already.
Accept losses: a version in which more than a tenth of the rows of a part are gone is not made current unless this is set: what the server gave may be incomplete.

One source that fails does not stop the others, and leaves what was held of it as it was. The former versions stay at hand in the data page.

UPDATED is the number of sources updated, FAILED that of those that failed, FAILED_LIST names them.</source>
            <translation>Télécharge les données officielles, affiche ce qu’elles changent et les adopte.

Sources : identifiants séparés par des virgules, comme vacant_land,natura2000, ou all pour toutes.
Territoire : s’il est donné, ce qui peut être demandé par lieu n’est téléchargé que pour ses départements. Ses membres et les communes doivent déjà être dans l’espace de travail.
Accepter les pertes : une version dans laquelle plus d’un dixième des lignes d’une partie a disparu n’est pas adoptée sans cela : ce que le serveur a donné peut être incomplet.

Une source qui échoue n’arrête pas les autres, et ses données restent telles qu’elles étaient. Les versions précédentes restent accessibles dans la page des données.

UPDATED est le nombre de sources mises à jour, FAILED celui des échecs, FAILED_LIST les nomme.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/update_sources.py" />
            <source>Sources (ids separated by commas, or all)</source>
            <translation>Sources (identifiants séparés par des virgules, ou all)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/update_sources.py" />
            <source>Accept versions that lose more than a tenth of their rows</source>
            <translation>Accepter les versions qui perdent plus d’un dixième de leurs lignes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/update_sources.py" />
            <source>Look at it in the data page of the plugin, or accept losses.</source>
            <translation>Examinez-la dans la page des données de l’extension, ou acceptez les pertes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/update_sources.py" />
            <source>Number of sources updated</source>
            <translation>Nombre de sources mises à jour</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/update_sources.py" />
            <source>Number of sources that failed</source>
            <translation>Nombre de sources en échec</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/update_sources.py" />
            <source>Sources that failed</source>
            <translation>Sources en échec</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/update_sources.py" />
            <source>There is no data set named {source} that can be downloaded.</source>
            <translation>Aucun jeu de données téléchargeable ne s’appelle {source}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/update_sources.py" />
            <location filename="../ti_dataviz_plugin/sources/recognise.py" />
            <location filename="../ti_dataviz_plugin/sources/wfs.py" />
            <source>Choose one of: {sources}.</source>
            <translation>Valeurs possibles : {sources}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/vacant_land.py" />
            <source>{sites} vacant sites; {area} ha for the {known} sites whose area is known</source>
            <translation>Friches : {sites} ; surface : {area} ha (sites de surface connue : {known})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/vacant_land.py" />
            <source>Vacant land of a territory</source>
            <translation>Friches d’un territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/vacant_land.py" />
            <source>Lists the vacant sites (Cartofriches) of a territory, the largest first, with their overlap with the union of Natura 2000 perimeters and their distance to the nearest one.

Boundary: communes takes the sites within the union of the communes; published takes those within the generalised perimeter that ANCT publishes. The sites on which the two, or the commune codes, differ are named in the report that is printed.

The overlap of a site known as a point is empty: its extent is unknown. Overlap and distance are empty when no perimeter is in the workspace.

First columns: site_id, status, area_m2, overlap_m2, overlap_share (0 to 1), distance_m.</source>
            <translation>Liste les friches (Cartofriches) d’un territoire, les plus grandes en premier, avec leur recouvrement par la réunion des périmètres Natura 2000 et leur distance au plus proche.

Périmètre : communes retient les sites situés dans la réunion des communes ; published retient ceux situés dans le périmètre généralisé que publie l’ANCT. Les sites sur lesquels les deux méthodes, ou les codes de communes, divergent sont nommés dans le rapport affiché.

Le recouvrement d’un site connu seulement par un point est vide : son emprise est inconnue. Recouvrement et distance sont vides si l’espace de travail ne contient aucun périmètre.

Premières colonnes : site_id, status, area_m2, overlap_m2, overlap_share (0 à 1), distance_m.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/vacant_land.py" />
            <source>{count} of them meet a Natura 2000 perimeter</source>
            <translation>Dont touchées par un périmètre Natura 2000 : {count}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/vacant_land.py" />
            <source>Boundary (communes or published, as text)</source>
            <translation>Périmètre (communes ou published, en texte)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/vacant_land.py" />
            <source>No Natura 2000 perimeter is in the workspace: overlaps and distances are unknown.</source>
            <translation>L’espace de travail ne contient aucun périmètre Natura 2000 : recouvrements et distances sont inconnus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>What is missing, and what does not work without it</source>
            <translation>Ce qui manque, et ce qui ne fonctionne pas sans</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>The rest of QGIS works as before. TI DataViz installs nothing by itself.</source>
            <translation>Le reste de QGIS fonctionne comme avant. TI DataViz n’installe rien de lui-même.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>Then restart QGIS.</source>
            <translation>Redémarrez ensuite QGIS.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>territories, maps, imports, every panel and every algorithm</source>
            <translation>territoires, cartes, imports, tous les volets et tous les algorithmes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>every table: imports, panels and algorithms</source>
            <translation>tous les tableaux : imports, volets et algorithmes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>the charts of the panels</source>
            <translation>les graphiques des volets</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>the download of official data (importing files by hand works without it)</source>
            <translation>le téléchargement des données officielles (l’import manuel de fichiers fonctionne sans)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>a package that the others are built on</source>
            <translation>un paquet dont dépendent les autres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>other system</source>
            <translation>autre système</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>Or, if QGIS came in one installer: close QGIS, open OSGeo4W Shell from the Start menu (QGIS folder), and type:</source>
            <translation>Ou, si QGIS a été installé par un installateur autonome : fermez QGIS, ouvrez « OSGeo4W Shell » dans le menu Démarrer (dossier QGIS) et saisissez :</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>Close QGIS, open the Terminal application, paste this line:</source>
            <translation>Fermez QGIS, ouvrez l’application Terminal et collez cette ligne :</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>The Flatpak of QGIS brings pip with its development kit only. In a terminal:</source>
            <translation>Le Flatpak de QGIS ne fournit pip qu’avec son kit de développement. Dans un terminal :</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>In a terminal:</source>
            <translation>Dans un terminal :</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>If your distribution holds an older version than the one that is needed:</source>
            <translation>Si votre distribution propose une version antérieure à celle requise :</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>version {found} is installed, {needed} or later is needed</source>
            <translation>version {found} installée, {needed} ou ultérieure requise</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>installed, but it does not start: {error}</source>
            <translation>installé, mais ne démarre pas : {error}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>Python packages are missing: {names}.</source>
            <translation>Paquets Python manquants : {names}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>How to install it: {system}</source>
            <translation>Comment l’installer : {system}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>Install the packages with your system's package manager, or for the Python that QGIS uses:</source>
            <translation>Installez les paquets avec le gestionnaire de paquets de votre système, ou pour le Python utilisé par QGIS :</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>With the OSGeo4W installer (osgeo4w-setup): choose Advanced Install and select these packages: {names}.</source>
            <translation>Avec l’installateur OSGeo4W (osgeo4w-setup) : choisissez « Advanced Install » et sélectionnez ces paquets : {names}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/requirements.py" />
            <source>not installed</source>
            <translation>non installé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/study.py" />
            <source>Preparing the charts</source>
            <translation>Préparation des graphiques</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/study.py" />
            <source>Opening the workspace</source>
            <translation>Ouverture de l’espace de travail</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/study.py" />
            <source>Looking for the territory at this place</source>
            <translation>Recherche du territoire à cet endroit</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/study.py" />
            <source>Diagnosis of the territory</source>
            <translation>Diagnostic du territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/study.py" />
            <source>Labour market of the territory</source>
            <translation>Marché du travail du territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/study.py" />
            <source>Land of the territory</source>
            <translation>Foncier du territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/study.py" />
            <source>There is no territory of this level at this place.</source>
            <translation>Il n’y a pas de territoire de ce type à cet endroit.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/updating.py" />
            <source>{title}: the version before is current again ({dates}).</source>
            <translation>{title} : la version précédente est rétablie ({dates}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/updating.py" />
            <source>Looking for newer data</source>
            <translation>Recherche de nouveautés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/updating.py" />
            <source>Sources that could not be asked: {count}. The list says why.</source>
            <translation>Sources injoignables : {count}. La liste dit pourquoi.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/updating.py" />
            <source>Sources updated: {count}. The versions before stay at hand.</source>
            <translation>Sources mises à jour : {count}. Les versions précédentes restent accessibles.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/updating.py" />
            <source>Newer data are published: {names}.</source>
            <translation>Des données plus récentes sont publiées : {names}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/updating.py" />
            <source>No newer data were found.</source>
            <translation>Aucune donnée plus récente n’a été trouvée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/compare.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/dossier.py" />
            <source>Working out the indicators of every territory</source>
            <translation>Calcul des indicateurs de tous les territoires</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/coverage.py" />
            <source>France</source>
            <translation>France</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/coverage.py" />
            <source>{place} (part surveyed)</source>
            <translation>{place} (partie couverte)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/dossier.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/labour_market.py" />
            <source>Reading the labour survey</source>
            <translation>Lecture de l’enquête BMO</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/dossier.py" />
            <source>Putting the dossier together</source>
            <translation>Constitution du dossier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/dossier.py" />
            <source>Loading the sources</source>
            <translation>Chargement des sources</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>share</source>
            <translation>part</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>area</source>
            <translation>superficie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>per thousand</source>
            <translation>pour mille</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>euros</source>
            <translation>euros</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>distance</source>
            <translation>distance</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>index without unit</source>
            <translation>indice sans unité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>{value} km</source>
            <translation>{value} km</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>{value} ‰</source>
            <translation>{value} ‰</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>{value} km²</source>
            <translation>{value} km²</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>{value} ha</source>
            <translation>{value} ha</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>{value} M€</source>
            <translation>{value} M€</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>{value} €</source>
            <translation>{value} €</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/indicators.py" />
            <source>There is no indicator of this name: {name}.</source>
            <translation>Aucun indicateur ne porte ce nom : {name}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/indicators.py" />
            <source>Choose one of these: {names}.</source>
            <translation>Choisissez l’un de ceux-ci : {names}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_market.py" />
            <source>Ranking the trades</source>
            <translation>Classement des métiers</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_market.py" />
            <source>Give a FAP code such as D2Z40 (2009) or D1X30 (2021), or import more survey years.</source>
            <translation>Indiquez un code FAP tel que D2Z40 (2009) ou D1X30 (2021), ou importez d’autres années d’enquête.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_market.py" />
            <source>The {year} survey has no row for this basin, or its code could not be followed: unknown.</source>
            <translation>L’enquête {year} ne comporte aucune ligne pour ce bassin, ou son code n’a pas pu être suivi : valeur inconnue.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_market.py" />
            <source>Survey years of the basins</source>
            <translation>Années d’enquête des bassins</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_market.py" />
            <source>recruitment projects</source>
            <translation>projets de recrutement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_market.py" />
            <source>difficult projects</source>
            <translation>projets jugés difficiles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_market.py" />
            <source>seasonal projects</source>
            <translation>projets saisonniers</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_market.py" />
            <source>{count} of {total} values of {figure} are hidden (less than 5, 0 included): {share}.</source>
            <translation>Valeurs masquées (moins de 5, 0 compris) : {count} sur {total} pour les {figure}, soit {share}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_market.py" />
            <source>No survey held has a trade of this code: {trade}.</source>
            <translation>Aucune enquête importée ne comporte de métier portant ce code : {trade}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_tables.py" />
            <source>This basin of the {year} survey is not in the table of basins held.</source>
            <translation>Ce bassin de l’enquête {year} ne figure pas dans la table des bassins importée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>Within the communes, but not within the published, generalised perimeter.</source>
            <translation>Dans les communes, mais hors du périmètre généralisé publié.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>Measuring the Natura 2000 perimeters</source>
            <translation>Mesure des périmètres Natura 2000</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>No published perimeter is held for this territory.</source>
            <translation>Aucun périmètre publié n’est importé pour ce territoire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>Import ANCT's file of perimeters, or take the sites within the communes.</source>
            <translation>Importez le fichier des périmètres de l’ANCT, ou retenez les sites situés dans les communes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>{count} sites of the file have no place and can be in no territory.</source>
            <translation>Sites du fichier sans localisation, rattachables à aucun territoire : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>Vacant sites within the territory</source>
            <translation>Friches situées dans le territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>Within the published, generalised perimeter, but not within the communes.</source>
            <translation>Dans le périmètre généralisé publié, mais hors des communes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>Sites by each method</source>
            <translation>Sites selon chaque méthode</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>Same parcels as {sites}: {area} ha are counted more than once in the sum.</source>
            <translation>Mêmes parcelles que {sites} : {area} ha comptés plus d’une fois dans la somme.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>not stated</source>
            <translation>non renseigné</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>Its commune code {old} is now part of {new}: found by following the change.</source>
            <translation>Son code commune {old} relève désormais de {new} : site retrouvé en suivant ce changement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>Its place is within the territory, its commune code ({commune}) is not.</source>
            <translation>Sa localisation est dans le territoire, son code commune ({commune}) n’en relève pas.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>Its commune code ({commune}) is of the territory, its place is not within it.</source>
            <translation>Son code commune ({commune}) relève du territoire, sa localisation est en dehors.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>within the dissolved communes</source>
            <translation>dans la réunion des communes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>within the published perimeter</source>
            <translation>dans le périmètre publié</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>by commune code as written</source>
            <translation>par code commune, tel quel</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>by commune code, changes followed</source>
            <translation>par code commune, changements suivis</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>There is no such way of choosing the sites: {boundary}.</source>
            <translation>Cette manière de choisir les sites n’existe pas : {boundary}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land.py" />
            <source>Use one of: {list}.</source>
            <translation>Valeurs possibles : {list}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/map_layers.py" />
            <source>Joining the indicators</source>
            <translation>Jointure des indicateurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/map_layers.py" />
            <source>members placed by the published perimeter</source>
            <translation>membres localisés par le périmètre publié</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>Hardest trade to find</source>
            <translation>Métier le plus difficile à recruter</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>{projects} recruitment projects a year, {difficult} of them difficult</source>
            <translation>Projets de recrutement par an : {projects}, dont {difficult} jugés difficiles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>{counted} of {touched} basins counted</source>
            <translation>Bassins retenus : {counted} sur {touched}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>Area known for {known} of {total} sites</source>
            <translation>Sites de surface connue : {known} sur {total}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>{count} communes without a known population are not counted.</source>
            <translation>Communes de population inconnue, non comptées : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>In the legal projection</source>
            <translation>En projection légale</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>{count} vacant sites meet a perimeter</source>
            <translation>Friches touchées par un périmètre : {count}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>Territory within Natura 2000</source>
            <translation>Part du territoire en Natura 2000</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>recruitment projects by trade</source>
            <translation>projets de recrutement par métier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>which employment basins the territory covers</source>
            <translation>bassins d’emploi que couvre le territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>vacant sites</source>
            <translation>friches</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>perimeters that may hold a project back</source>
            <translation>périmètres pouvant contraindre un projet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>the perimeter that ANCT publishes</source>
            <translation>périmètre publié par l’ANCT</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>{area} km²</source>
            <translation>{area} km²</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>Member groupings</source>
            <translation>Membres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/place_indicators.py" />
            <source>Area</source>
            <translation>Superficie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>Vacant land</source>
            <translation>Surface des friches</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/place_indicators.py" />
            <source>Known exactly.</source>
            <translation>Valeur exacte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/place_indicators.py" />
            <source>Sum of the inhabitants of the communes.</source>
            <translation>Somme des habitants des communes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/place_indicators.py" />
            <source>Communes without a known population are not counted: see the share covered.</source>
            <translation>Les communes dont la population est inconnue ne sont pas comptées : voir la part couverte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/place_indicators.py" />
            <source>Number of communes of the territory.</source>
            <translation>Nombre de communes du territoire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/place_indicators.py" />
            <source>Sum of the areas of the communes, in the legal projection of their department.</source>
            <translation>Somme des superficies des communes, dans la projection légale de leur département.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/standing.py" />
            <source>{change} from {first} to {last}</source>
            <translation>{change} de {first} à {last}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/standing.py" />
            <source>{share} of it in a Territoire d'industrie ({programme})</source>
            <translation>Dont {share} dans un Territoire d’industrie ({programme})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/standing.py" />
            <source>Rank {rank} of {count}</source>
            <translation>Rang {rank} sur {count}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/standing.py" />
            <source>Known for {share} of what it counts</source>
            <translation>Connu pour {share} de ce qui est compté</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/standing.py" />
            <source>{share} of {place}</source>
            <translation>{share} de : {place}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/trade_ranking.py" />
            <source>Score = recruitment projects a year that are not seasonal × share of difficult projects × persistence. Projects are the mean over the surveys held ({years}, {nomenclature}); a year without the trade counts as none. Shares are pooled over these years: projects are added up, then divided. Persistence is the share of these years in which at least {tense} of the projects are surely difficult, years with fewer than 5 projects left aside. A hidden value (less than 5, 0 included) is a range; the score uses its middle. Figures are summed over the basins at least {threshold} of whose population lives in the territory.</source>
            <translation>Score = projets de recrutement non saisonniers par an × part de projets jugés difficiles × persistance. Le nombre de projets est la moyenne des enquêtes importées ({years}, {nomenclature}) ; une année où le métier est absent compte pour zéro. Les parts portent sur l’ensemble de ces années : les projets sont additionnés, puis divisés. La persistance est la part de ces années où au moins {tense} des projets sont jugés difficiles avec certitude, les années de moins de 5 projets étant laissées de côté. Une valeur masquée (moins de 5, 0 compris) est un intervalle ; le score en retient le milieu. Les chiffres sont la somme des bassins dont au moins {threshold} de la population réside dans le territoire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/trade_ranking.py" />
            <source>Surveys that lack a basin that counts are left aside: {years}.</source>
            <translation>Les enquêtes où manque un bassin retenu sont laissées de côté : {years}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/trade_ranking.py" />
            <source>Industrial trades only: FAP domains C to H (first letter of the code), without G0B, vehicle repair.</source>
            <translation>Métiers industriels seulement : domaines FAP C à H (première lettre du code), hors G0B (réparation automobile).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/trade_ranking.py" />
            <source>Trades whose label says “non qualifiés” or “peu qualifiés” are left out: they ask for no prior training.</source>
            <translation>Les métiers dont le libellé porte « non qualifiés » ou « peu qualifiés » sont écartés : ils ne requièrent pas de formation préalable.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/atlas.py" />
            <source>Members of the territory</source>
            <translation>Membres du territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/atlas.py" />
            <source>no EPCI</source>
            <translation>hors EPCI</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/atlas.py" />
            <source>Loading the communes</source>
            <translation>Chargement des communes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/atlas.py" />
            <source>Composing the territories from {count} communes</source>
            <translation>Composition des territoires à partir des communes ({count})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/atlas.py" />
            <source>No commune of this territory is known.</source>
            <translation>Aucune commune de ce territoire n’est connue.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/atlas.py" />
            <source>There is no such territory in the data held.</source>
            <translation>Ce territoire ne figure pas dans les données importées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/atlas.py" />
            <source>Check its code and its programme, or import the list that holds it.</source>
            <translation>Vérifiez son code et son programme, ou importez la liste qui le contient.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/atlas.py" />
            <source>Import communes that cover it.</source>
            <translation>Importez les communes qui le couvrent.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/atlas.py" />
            <source>Selection of {count} communes</source>
            <translation>Sélection de communes ({count})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/atlas.py" />
            <source>Selected communes</source>
            <translation>Communes sélectionnées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/changes.py" />
            <location filename="../ti_dataviz_plugin/geography/places.py" />
            <source>No commune of the boundaries held has the code {code}.</source>
            <translation>Aucune commune des contours importés ne porte le code {code}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/changes.py" />
            <source>{code} was split into {parts}: figures from before the split, kept at {code}, cover them all.</source>
            <translation>{code} a été scindée en {parts} : les chiffres antérieurs à la scission, gardés sous {code}, les couvrent toutes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/changes.py" />
            <source>{code} was split into {parts}: its figures cannot be given to one of them.</source>
            <translation>{code} a été scindée en {parts} : ses chiffres ne peuvent être attribués à l’une d’elles.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/changes.py" />
            <location filename="../ti_dataviz_plugin/geography/places.py" />
            <source>{old} is now part of {new} ({name}): the change was followed.</source>
            <translation>{old} relève désormais de {new} ({name}) : le changement a été suivi.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/composition.py" />
            <source>Belongs to a member today, but not to ANCT's list of communes: it is left out.</source>
            <translation>Appartient aujourd’hui à un membre, mais ne figure pas dans la liste des communes de l’ANCT : commune écartée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/composition.py" />
            <source>Single commune, found by its name in its department: {commune}.</source>
            <translation>Commune isolée, identifiée par son nom dans son département : {commune}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/composition.py" />
            <source>This member is not in the communes' vintage (it has merged or changed its code): its ground was taken from the published perimeter, {count} communes in all.</source>
            <translation>Ce membre n’existe pas dans le millésime des communes (fusion ou changement de code) : son emprise a été reprise du périmètre publié ; communes : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/composition.py" />
            <source>This member is not in the communes' vintage and no published perimeter covers it: it is left out.</source>
            <translation>Ce membre n’existe pas dans le millésime des communes et aucun périmètre publié ne le couvre : il est écarté.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/membership.py" />
            <source>The parts of this commune are in several basins ({basins}): {kept} was kept.</source>
            <translation>Cette commune est répartie entre plusieurs bassins ({basins}) : {kept} a été retenu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/membership.py" />
            <source>Listed beside former communes that are part of it ({codes}): counted once.</source>
            <translation>Figure à côté d’anciennes communes qui en font partie ({codes}) : comptée une seule fois.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/membership.py" />
            <source>The table of basins ({vintage}) does not place this commune.</source>
            <translation>La table des bassins ({vintage}) ne rattache cette commune à aucun bassin.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/membership.py" />
            <source>{share} of this basin lies in the territory, under the threshold of {threshold}.</source>
            <translation>Part de ce bassin dans le territoire : {share}, sous le seuil de {threshold}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/membership.py" />
            <source>Employment basins of the communes ({vintage})</source>
            <translation>Bassins d’emploi des communes ({vintage})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/places.py" />
            <source>Communes of the funded projects</source>
            <translation>Communes des projets financés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/places.py" />
            <source>{count} projects: {reason}</source>
            <translation>Projets, {reason} : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/places.py" />
            <source>No commune of the department {department} is named {name}.</source>
            <translation>Aucune commune du département {department} ne s’appelle {name}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/places.py" />
            <source>{name} was taken for {found} ({code}).</source>
            <translation>{name} a été rapproché de {found} ({code}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/places.py" />
            <source>The coordinates alone tell the commune {name} ({code}).</source>
            <translation>Seules les coordonnées indiquent la commune {name} ({code}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/places.py" />
            <source>{old} is a district of {name} ({code}).</source>
            <translation>{old} est un arrondissement de {name} ({code}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/places.py" />
            <source>in departments of which no commune is held</source>
            <translation>dans des départements dont aucune commune n’est chargée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/places.py" />
            <source>{name}: several communes have this name ({codes}).</source>
            <translation>{name} : plusieurs communes portent ce nom ({codes}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/places.py" />
            <source>{name}: the postcode is not of the department stated; {found} ({code}) was taken.</source>
            <translation>{name} : le code postal n’est pas du département indiqué ; {found} ({code}) a été retenue.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/places.py" />
            <source>without commune and without coordinates</source>
            <translation>sans commune ni coordonnées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/places.py" />
            <source>with coordinates outside the communes held</source>
            <translation>dont les coordonnées sont hors des communes chargées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/places.py" />
            <source>The coordinates lie {distance} km from {name} ({code}).</source>
            <translation>Les coordonnées sont à {distance} km de {name} ({code}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Matched</source>
            <translation>Apparié</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Code change followed</source>
            <translation>Changement de code suivi</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Not matched</source>
            <translation>Non apparié</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Duplicate</source>
            <translation>Doublon</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Hidden value</source>
            <translation>Valeur masquée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Other vintage</source>
            <translation>Autre millésime</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Methods differ</source>
            <translation>Méthodes divergentes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Left out</source>
            <translation>Écarté</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Resolved otherwise</source>
            <translation>Résolu autrement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>{subject}: {matched} of {total} matched</source>
            <translation>{subject} : appariement de {matched} sur {total}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/plugin.py" />
            <source>Territory diagnosis</source>
            <translation>Diagnostic de territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/activity_columns.py" />
            <source>{count} rows have an activity that NAF rev. 2 does not have; they are kept apart: {codes}.</source>
            <translation>{count} lignes ont une activité absente de la NAF rév. 2 ; elles sont gardées à part : {codes}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/activity_zones.py" />
            <source>{count} zones of other categories than “{category}” were left out of {total}.</source>
            <translation>Zones d’autres catégories que « {category} » écartées : {count} sur {total}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/activity_zones.py" />
            <source>{count} zones without any perimeter were left out.</source>
            <translation>Zones sans périmètre, écartées : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/activity_zones.py" />
            <location filename="../ti_dataviz_plugin/sources/patrinat.py" />
            <location filename="../ti_dataviz_plugin/sources/transport_network.py" />
            <source>Download it again, or choose another area.</source>
            <translation>Téléchargez-le à nouveau, ou choisissez une autre étendue.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/activity_zones.py" />
            <source>The file {name} holds no zone of the category “{category}”.</source>
            <translation>Le fichier {name} ne contient aucune zone de la catégorie « {category} ».</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/activity_zones.py" />
            <location filename="../ti_dataviz_plugin/sources/economic_places.py" />
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>{count} invalid perimeters were repaired.</source>
            <translation>Périmètres invalides réparés : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/answers.py" />
            <source>Try again later, or import the file by hand.</source>
            <translation>Réessayez plus tard, ou importez le fichier manuellement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/answers.py" />
            <source>Open the address in a browser to see why, or import the file by hand.</source>
            <translation>Ouvrez l’adresse dans un navigateur pour en connaître la raison, ou importez le fichier manuellement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/answers.py" />
            <source>The service refused the request: “{message}”.</source>
            <translation>Le service a refusé la requête : « {message} ».</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/answers.py" />
            <source>A web page came instead of the data: “{message}”.</source>
            <translation>Une page web a été reçue à la place des données : « {message} ».</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/answers.py" />
            <source>The answer is not the expected kind of data ({kind}): “{message}”.</source>
            <translation>La réponse n’est pas du type de données attendu ({kind}) : « {message} ».</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/areas.py" />
            <source>Give department codes, or west, south, east and north in degrees.</source>
            <translation>Indiquez des codes de départements, ou ouest, sud, est et nord en degrés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/areas.py" />
            <source>The area is not understood: {area}.</source>
            <translation>L’étendue n’est pas comprise : {area}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/areas.py" />
            <source>Give codes such as 49, 2A or 974.</source>
            <translation>Indiquez des codes tels que 49, 2A ou 974.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/areas.py" />
            <source>“{code}” is no department code.</source>
            <translation>« {code} » n’est pas un code de département.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/batch.py" />
            <source>The answer is no collection of features.</source>
            <translation>La réponse n’est pas une collection d’entités.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/batch.py" />
            <location filename="../ti_dataviz_plugin/sources/georisques.py" />
            <source>The service may have changed: import the file by hand.</source>
            <translation>Le service a peut-être changé : importez le fichier manuellement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cartofriches.py" />
            <location filename="../ti_dataviz_plugin/sources/georisques.py" />
            <location filename="../ti_dataviz_plugin/sources/wfs.py" />
            <source>No feature was found in the area asked for.</source>
            <translation>Aucune entité n’a été trouvée dans l’étendue demandée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cartofriches.py" />
            <location filename="../ti_dataviz_plugin/sources/georisques.py" />
            <location filename="../ti_dataviz_plugin/sources/wfs.py" />
            <source>Check the area: longitudes come before latitudes.</source>
            <translation>Vérifiez l’étendue : les longitudes précèdent les latitudes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cartofriches.py" />
            <location filename="../ti_dataviz_plugin/sources/datagouv.py" />
            <location filename="../ti_dataviz_plugin/sources/georisques.py" />
            <location filename="../ti_dataviz_plugin/sources/opendatasoft.py" />
            <location filename="../ti_dataviz_plugin/sources/urssaf.py" />
            <location filename="../ti_dataviz_plugin/sources/wfs.py" />
            <source>Nothing was kept. Try again later, or import the file by hand.</source>
            <translation>Rien n’a été conservé. Réessayez plus tard, ou importez le fichier manuellement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cartofriches.py" />
            <location filename="../ti_dataviz_plugin/sources/georisques.py" />
            <location filename="../ti_dataviz_plugin/sources/wfs.py" />
            <source>{received} of {matched} features</source>
            <translation>Entités reçues : {received} sur {matched}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cartofriches.py" />
            <source>The sites came incomplete: {received} instead of {announced}.</source>
            <translation>Les sites reçus sont incomplets : {received} au lieu de {announced}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>a geometry, which is required</source>
            <translation>une géométrie, qui est obligatoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>a whole number</source>
            <translation>un nombre entier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>a number with a decimal point</source>
            <translation>un nombre à point décimal</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <location filename="../ti_dataviz_plugin/sources/commune_movements.py" />
            <source>a date, YYYY-MM-DD</source>
            <translation>une date AAAA-MM-JJ</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <location filename="../ti_dataviz_plugin/sources/population.py" />
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>a year of 4 digits</source>
            <translation>une année de 4 chiffres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>the address of a page</source>
            <translation>l’adresse d’une page</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>addresses of pages joined by |</source>
            <translation>des adresses de pages séparées par |</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>an e-mail address</source>
            <translation>une adresse électronique</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>the address of a page or an e-mail address</source>
            <translation>l’adresse d’une page ou une adresse électronique</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>parcel ids of 14 characters joined by |</source>
            <translation>des identifiants de parcelles de 14 caractères séparés par |</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>activity codes such as B05.10Z joined by |</source>
            <translation>des codes d’activité tels que B05.10Z séparés par |</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>owner codes such as P4a joined by |</source>
            <translation>des codes de propriétaires tels que P4a séparés par |</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>three whole numbers joined by |</source>
            <translation>trois nombres entiers séparés par |</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>a longitude and a latitude parted by a comma</source>
            <translation>une longitude et une latitude séparées par une virgule</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>a GeoJSON geometry</source>
            <translation>une géométrie GeoJSON</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>a text</source>
            <translation>un texte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>an id that no other row has</source>
            <translation>un identifiant qu’aucune autre ligne ne porte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>a value, which is required</source>
            <translation>une valeur, qui est obligatoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>{count} departures from the standard {standard}</source>
            <translation>Écarts au standard {standard} ({count})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>{field}: {count} times, first in row {row}: “{value}”; expected {expected}.</source>
            <translation>{field} : {count} fois, d’abord à la ligne {row} : « {value} » ; attendu : {expected}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>one of: {values}</source>
            <translation>l’une de ces valeurs : {values}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>{field}: expected {expected}.</source>
            <translation>{field} : attendu : {expected}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>{count} other kinds of departure.</source>
            <translation>Autres sortes d’écart : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/cnig.py" />
            <source>the column, which is required</source>
            <translation>la colonne, qui est obligatoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/commune_codes.py" />
            <location filename="../ti_dataviz_plugin/sources/commune_movements.py" />
            <location filename="../ti_dataviz_plugin/sources/communes.py" />
            <location filename="../ti_dataviz_plugin/sources/employment_basins.py" />
            <location filename="../ti_dataviz_plugin/sources/employment_zones.py" />
            <location filename="../ti_dataviz_plugin/sources/installations.py" />
            <location filename="../ti_dataviz_plugin/sources/population.py" />
            <location filename="../ti_dataviz_plugin/sources/schools.py" />
            <location filename="../ti_dataviz_plugin/sources/ti_communes.py" />
            <source>a commune code of 5 characters, such as 49099</source>
            <translation>un code commune de 5 caractères, tel que 49099</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/commune_movements.py" />
            <source>{count} communes were split, and are several today: {codes}.</source>
            <translation>{count} communes ont été scindées et en forment plusieurs aujourd’hui : {codes}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/commune_movements.py" />
            <source>{count} splits before {year} were left out: the codes of today tell the parts apart.</source>
            <translation>{count} scissions antérieures à {year} ont été laissées de côté : les codes actuels distinguent les parties.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/communes.py" />
            <source>{count} communes given twice were kept once.</source>
            <translation>Communes en double, conservées une seule fois : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/communes.py" />
            <source>No commune code is a former one in {year}.</source>
            <translation>Aucun code commune n’est périmé en {year}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/communes.py" />
            <source>{count} communes belong to no EPCI ({codes}).</source>
            <translation>Communes n’appartenant à aucun EPCI : {count} ({codes}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/communes.py" />
            <source>Commune codes of {year}, according to the address of the file.</source>
            <translation>Codes des communes de {year}, d’après l’adresse du fichier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/communes.py" />
            <source>{count} commune codes are no longer in use in {year}: the file is of an earlier year.</source>
            <translation>Codes commune périmés en {year} : {count} ; le fichier est d’une année antérieure.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/datagouv.py" />
            <source>Import the workbook by hand.</source>
            <translation>Importez le classeur manuellement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/datagouv.py" />
            <source>The file received is not the one that the publisher describes (size or digest).</source>
            <translation>Le fichier reçu n’est pas celui que décrit le diffuseur (taille ou empreinte).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/datagouv.py" />
            <source>One workbook was expected in the file received: {names}.</source>
            <translation>Un seul classeur était attendu dans le fichier reçu : {names}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/datagouv.py" />
            <source>The data set “{title}” lists no file named like “{pattern}”.</source>
            <translation>Le jeu de données « {title} » ne comporte aucun fichier dont le nom correspond à « {pattern} ».</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/datagouv.py" />
            <source>The answer lists no file of the data set “{title}”.</source>
            <translation>La réponse n’énumère aucun fichier du jeu de données « {title} ».</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/datagouv.py" />
            <source>No list of {counts} territories was found for the programme {programmes}.</source>
            <translation>Aucune liste du nombre de territoires attendu ({counts}) n’a été trouvée pour le programme {programmes}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/datagouv.py" />
            <source>No workbook is published for {years}; there are {known}.</source>
            <translation>Aucun classeur n’est publié pour : {years} ; années publiées : {known}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/download.py" />
            <source>Check the room left on the disk and the right to write there.</source>
            <translation>Vérifiez l’espace disponible sur le disque et le droit d’y écrire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/download.py" />
            <source>The data set “{title}” cannot be downloaded by the plugin.</source>
            <translation>L’extension ne peut pas télécharger le jeu de données « {title} ».</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/download.py" />
            <source>The files received cannot be written: {reason}.</source>
            <translation>Les fichiers reçus ne peuvent pas être écrits : {reason}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/economic_places.py" />
            <source>{count} geometries of the column {column} cannot be read.</source>
            <translation>Géométries illisibles dans la colonne {column} : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/economic_places.py" />
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>{count} positions had the latitude before the longitude: they were turned round.</source>
            <translation>Positions où la latitude précédait la longitude, remises dans l’ordre : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/economic_places.py" />
            <location filename="../ti_dataviz_plugin/sources/projects_relance.py" />
            <source>{count} positions lie nowhere in France and were left empty.</source>
            <translation>Positions hors de France, laissées vides : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/economic_places.py" />
            <source>{count} objects have no position.</source>
            <translation>Objets sans position : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/economic_sites.py" />
            <location filename="../ti_dataviz_plugin/sources/projects_relance.py" />
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>a date, DD/MM/YYYY or YYYY-MM-DD</source>
            <translation>une date, JJ/MM/AAAA ou AAAA-MM-JJ</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/economic_sites.py" />
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/economic_sites.py" />
            <source>an area in hectares</source>
            <translation>une surface en hectares</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/economic_sites.py" />
            <source>{count} rows repeat an id: the last one was kept (for instance {name}).</source>
            <translation>Lignes qui répètent un identifiant, dont la dernière a été conservée : {count} (par exemple {name}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/economic_sites.py" />
            <source>{layer}: the standard publishes no schema of this table, it was not checked.</source>
            <translation>{layer} : le standard ne publie pas de schéma de cette table, elle n’a pas été contrôlée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/economic_sites.py" />
            <source>Fill it, or ask its producer for the filled file.</source>
            <translation>Remplissez-le, ou demandez le fichier rempli à son producteur.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/economic_sites.py" />
            <source>an id</source>
            <translation>un identifiant</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/economic_sites.py" />
            <source>The file {name} holds no row: it is the empty template.</source>
            <translation>Le fichier {name} ne contient aucune ligne : c’est le modèle vide.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment.py" />
            <source>a commune code of 5 characters, or nothing</source>
            <translation>un code de commune de 5 caractères, ou rien</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment.py" />
            <location filename="../ti_dataviz_plugin/sources/employment_flores.py" />
            <source>a number that is not negative, or nothing</source>
            <translation>un nombre positif ou nul, ou rien</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment.py" />
            <location filename="../ti_dataviz_plugin/sources/employment_flores.py" />
            <location filename="../ti_dataviz_plugin/workspace/intake.py" />
            <location filename="../ti_dataviz_plugin/workspace/receiving.py" />
            <source>Download it again from its producer.</source>
            <translation>Téléchargez-le à nouveau auprès de son producteur.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment.py" />
            <location filename="../ti_dataviz_plugin/sources/employment_flores.py" />
            <location filename="../ti_dataviz_plugin/sources/labour_needs.py" />
            <source>a year, such as 2023</source>
            <translation>une année, telle que 2023</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment.py" />
            <source>These data are under the ODbL: whoever publishes a database made from them does so under the same licence, with the credit of Urssaf.</source>
            <translation>Ces données sont sous licence ODbL : toute base de données qui en est dérivée et qui est rendue publique doit l’être sous la même licence, en citant l’Urssaf.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment.py" />
            <source>The file {name} gives no figure for any year.</source>
            <translation>Le fichier {name} ne donne de chiffre pour aucune année.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment.py" />
            <location filename="../ti_dataviz_plugin/sources/employment_flores.py" />
            <source>{count} rows given twice were kept once.</source>
            <translation>Lignes données deux fois et gardées une seule fois : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment.py" />
            <source>{count} rows of one commune and one activity were added up.</source>
            <translation>Lignes d’une même commune et d’une même activité additionnées : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment.py" />
            <source>{count} rows name no commune.</source>
            <translation>Lignes sans commune : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_basins.py" />
            <location filename="../ti_dataviz_plugin/sources/labour_needs.py" />
            <source>a basin code of 4 digits, or nothing</source>
            <translation>un code de bassin à 4 chiffres, ou rien</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_basins.py" />
            <source>Their codes look alike and mean other places (5206 is the zone of Cholet, but the basin of Saumur). Import the table of the basins published by France Travail.</source>
            <translation>Leurs codes se ressemblent mais désignent d’autres lieux (5206 est la zone d’emploi de Cholet, mais le bassin d’emploi de Saumur). Importez la table des bassins publiée par France Travail.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_basins.py" />
            <source>{count} commune codes had lost their leading zero; it was put back.</source>
            <translation>Codes commune privés de leur zéro initial, rétabli : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_basins.py" />
            <source>{count} basin codes had lost their leading zero; it was put back.</source>
            <translation>Codes de bassin privés de leur zéro initial, rétabli : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_basins.py" />
            <source>The file {name} lists INSEE's employment zones, not the employment basins of the BMO survey.</source>
            <translation>Le fichier {name} liste les zones d’emploi de l’INSEE, et non les bassins d’emploi de l’enquête BMO.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_basins.py" />
            <location filename="../ti_dataviz_plugin/sources/employment_zones.py" />
            <location filename="../ti_dataviz_plugin/sources/tension_trades.py" />
            <location filename="../ti_dataviz_plugin/sources/training_bodies.py" />
            <source>{count} rows that copy another were removed.</source>
            <translation>Lignes en double supprimées : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_basins.py" />
            <source>{count} communes have no basin.</source>
            <translation>Communes sans bassin : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_flores.py" />
            <source>Establishments: {count} hidden or absent figures, {bounded} bounded by their total.</source>
            <translation>Établissements : {count} valeurs masquées ou absentes, dont {bounded} encadrées grâce au total de leur zone.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_flores.py" />
            <source>{count} rows of one size class were not read: the totals hold them.</source>
            <translation>Lignes propres à une tranche d’effectifs, non lues car comprises dans les totaux : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_flores.py" />
            <source>{count} rows of one legal form were not read: the totals hold them.</source>
            <translation>Lignes propres à une forme juridique, non lues car comprises dans les totaux : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_flores.py" />
            <source>{count} rows of another measure were not read.</source>
            <translation>Lignes d’une autre mesure, non lues : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_flores.py" />
            <source>{count} rows of other kinds of areas were not read.</source>
            <translation>Lignes d’autres types de zones, non lues : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_flores.py" />
            <source>{count} rows of communes outside the departments chosen were not read.</source>
            <translation>Lignes de communes hors des départements choisis, non lues : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_flores.py" />
            <source>Employees: {count} hidden or absent figures, {bounded} bounded by their total.</source>
            <translation>Salariés : {count} valeurs masquées ou absentes, dont {bounded} encadrées grâce au total de leur zone.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_flores.py" />
            <source>The file {name} has no row over all sizes and legal forms.</source>
            <translation>Le fichier {name} n’a aucune ligne toutes tailles et toutes formes juridiques confondues.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_zones.py" />
            <source>These are INSEE's employment zones. The BMO survey counts by employment basins, which are others.</source>
            <translation>Ce sont les zones d’emploi de l’INSEE. L’enquête BMO compte par bassin d’emploi, un autre découpage.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/employment_zones.py" />
            <source>the code of a zone, 4 digits, or nothing</source>
            <translation>le code d’une zone, 4 chiffres, ou rien</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/epci.py" />
            <location filename="../ti_dataviz_plugin/sources/training_bodies.py" />
            <source>a SIREN of 9 digits</source>
            <translation>un SIREN à 9 chiffres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/epci.py" />
            <source>{count} EPCI given twice were kept once.</source>
            <translation>EPCI en double, conservés une seule fois : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/establishments_by_size.py" />
            <location filename="../ti_dataviz_plugin/sources/project_rows.py" />
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <location filename="../ti_dataviz_plugin/sources/turnkey_sites.py" />
            <source>a commune code of 5 characters</source>
            <translation>un code de commune de 5 caractères</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/establishments_by_size.py" />
            <source>{count} commune codes got back their leading zero.</source>
            <translation>Codes de communes dont le zéro initial a été rétabli : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/establishments_by_size.py" />
            <source>In {count} communes the size classes do not add up to the total.</source>
            <translation>Communes où la somme des tranches d’effectifs diffère du total : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <source>{layer}, row {row}, column {column}</source>
            <translation>{layer}, ligne {row}, colonne {column}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <source>The file {name} has no column {missing}.</source>
            <translation>Colonne absente du fichier {name} : {missing}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <location filename="../ti_dataviz_plugin/sources/recognise.py" />
            <source>Columns expected: {columns}.</source>
            <translation>Colonnes attendues : {columns}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <source>{layer} (columns: {columns})</source>
            <translation>{layer} (colonnes : {columns})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <source>The value “{value}” of the file {name} cannot be read.</source>
            <translation>La valeur « {value} » du fichier {name} ne peut pas être lue.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <source>Expected: {expected}.</source>
            <translation>Attendu : {expected}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/geoapi.py" />
            <location filename="../ti_dataviz_plugin/sources/urssaf.py" />
            <location filename="../ti_dataviz_plugin/sources/wfs.py" />
            <source>Check the department code.</source>
            <translation>Vérifiez le code du département.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/geoapi.py" />
            <location filename="../ti_dataviz_plugin/sources/wfs.py" />
            <source>The service knows no department {code}.</source>
            <translation>Le service ne connaît pas de département {code}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/georisques.py" />
            <source>The answer is no list of installations.</source>
            <translation>La réponse n’est pas une liste d’installations.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/georisques.py" />
            <source>Nothing was kept. The service may have changed: import the file by hand.</source>
            <translation>Rien n’a été conservé. Le service a pu changer : importez le fichier à la main.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/georisques.py" />
            <source>The installations came incomplete: {received} instead of {announced}.</source>
            <translation>Les installations reçues sont incomplètes : {received} au lieu de {announced}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/georisques.py" />
            <source>The service did not take the area into account: of the {received} installations received, {elsewhere} lie elsewhere ({total} announced).</source>
            <translation>Le service n’a pas tenu compte de l’étendue : sur {received} installations reçues, {elsewhere} se trouvent ailleurs ({total} annoncées).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>Check the network, try again later, or import the file by hand.</source>
            <translation>Vérifiez le réseau, réessayez plus tard, ou importez le fichier manuellement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>The address leads from redirect to redirect without end.</source>
            <translation>L’adresse mène de redirection en redirection, sans fin.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>Import the file by hand.</source>
            <translation>Importez le fichier manuellement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>Check that the address is still right, or import the file by hand.</source>
            <translation>Vérifiez que l’adresse est toujours valable, ou importez le fichier manuellement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>The address cannot be reached.</source>
            <translation>L’adresse est inaccessible.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>Check the proxy and the certificates in the network settings, or import by hand.</source>
            <translation>Vérifiez le serveur mandataire (proxy) et les certificats dans les paramètres réseau, ou importez le fichier manuellement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>Nothing was asked of that address. Import the file by hand.</source>
            <translation>Rien n’a été demandé à cette adresse. Importez le fichier à la main.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>The address did not answer after {attempts} attempts: {fault}.</source>
            <translation>L’adresse n’a pas répondu correctement (tentatives : {attempts}) : {fault}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>status {status}</source>
            <translation>statut {status}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>The server answered with status {status}: “{message}”.</source>
            <translation>Le serveur a répondu avec le statut {status} : « {message} ».</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>the answer is no whole JSON document</source>
            <translation>la réponse n’est pas un document JSON complet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>no answer from the server</source>
            <translation>aucune réponse du serveur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <location filename="../ti_dataviz_plugin/sources/limits.py" />
            <location filename="../ti_dataviz_plugin/sources/saving.py" />
            <source>the answer was cut</source>
            <translation>la réponse a été interrompue</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/http.py" />
            <source>The server sends to an address that is not secured: {address}.</source>
            <translation>Le serveur renvoie vers une adresse qui n’est pas sécurisée : {address}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/in_parts.py" />
            <source>Open it in QGIS and save it again as GeoJSON or GeoPackage.</source>
            <translation>Ouvrez-le dans QGIS et réenregistrez-le en GeoJSON ou en GeoPackage.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/in_parts.py" />
            <source>The characters of the file {name} are not in UTF-8.</source>
            <translation>Les caractères du fichier {name} ne sont pas en UTF-8.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/installations.py" />
            <source>The file is one page of an answer: {held} installations of {total}.</source>
            <translation>Le fichier n’est qu’une page d’une réponse : {held} installations sur {total}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/installations.py" />
            <source>{count} rows repeat an installation and were left out.</source>
            <translation>Lignes qui répètent une installation, écartées : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/installations.py" />
            <source>{count} installations give coordinates in a system that is not known: {systems}.</source>
            <translation>Installations dont le système de coordonnées n’est pas connu : {count} ({systems}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/installations.py" />
            <source>{count} installations have no usable coordinates: they are kept, but not on the map.</source>
            <translation>Installations sans coordonnées utilisables, conservées mais absentes de la carte : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/labour_needs.py" />
            <source>a number that is not negative, or * for a hidden figure</source>
            <translation>un nombre positif ou nul, ou * pour une valeur masquée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/labour_needs.py" />
            <source>a department code, such as 49</source>
            <translation>un code de département, tel que 49</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/labour_needs.py" />
            <source>a trade code, such as D2Z40</source>
            <translation>un code de métier, tel que D2Z40</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/labour_needs.py" />
            <source>{count} rows under two spellings of a basin were added up ({basins}).</source>
            <translation>Lignes d’un même bassin écrit de deux façons, additionnées : {count} ({basins}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/labour_needs.py" />
            <source>{count} rows that copy another were removed (departments: {departments}).</source>
            <translation>Lignes en double supprimées : {count} (départements : {departments}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/labour_needs.py" />
            <source>{count} rows name no basin and are known by department only (departments: {departments}).</source>
            <translation>Lignes sans bassin, connues par département seulement : {count} (départements : {departments}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/labour_needs.py" />
            <source>The basin codes {basins} each stand for two basins, kept apart by their names.</source>
            <translation>Codes désignant chacun deux bassins, distingués par leur nom : {basins}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/labour_needs.py" />
            <source>{count} rows give no number of projects.</source>
            <translation>Lignes sans nombre de projets : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/lenient_rows.py" />
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>{count} unreadable values of {column} left empty; the first: “{value}” ({place}).</source>
            <translation>Valeurs illisibles de {column}, laissées vides : {count} ; la première : « {value} » ({place}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/limits.py" />
            <source>Restrict the area, or import the file by hand.</source>
            <translation>Restreignez l’étendue, ou importez le fichier manuellement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/limits.py" />
            <source>Restrict the area, try again later, or import the file by hand.</source>
            <translation>Restreignez la zone, réessayez plus tard, ou importez le fichier à la main.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/limits.py" />
            <source>The file is larger than {size} MB.</source>
            <translation>Le fichier dépasse {size} Mo.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/limits.py" />
            <source>The download takes longer than {minutes} minutes.</source>
            <translation>Le téléchargement dure plus de {minutes} minutes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/melodi.py" />
            <source>Ask the service again with a larger maxResult, or import the CSV file of the data set.</source>
            <translation>Interrogez à nouveau le service avec un maxResult plus grand, ou importez le fichier CSV du jeu de données.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/melodi.py" />
            <source>The file {name} is one page of a longer answer.</source>
            <translation>Le fichier {name} n’est qu’une page d’une réponse plus longue.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/melodi.py" />
            <location filename="../ti_dataviz_plugin/sources/urssaf.py" />
            <source>No file is published for {years}; there are {known}.</source>
            <translation>Aucun fichier n’est publié pour {years} ; il existe {known}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/natura2000.py" />
            <source>Begin the file's name with “sic” (habitats directive) or with “zps” (birds directive), or give it a column SITETYPE (A for ZPS, B for SIC, C for both).</source>
            <translation>Faites commencer le nom du fichier par « sic » (directive Habitats) ou par « zps » (directive Oiseaux), ou ajoutez-lui une colonne SITETYPE (A pour ZPS, B pour SIC, C pour les deux).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/natura2000.py" />
            <source>Nothing tells whether the sites of the file {name} are SIC or ZPS.</source>
            <translation>Rien n’indique si les sites du fichier {name} sont des SIC ou des ZPS.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/opendatasoft.py" />
            <source>The list came incomplete: {received} rows instead of {total}.</source>
            <translation>La liste est arrivée incomplète : {received} lignes au lieu de {total}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/parquet.py" />
            <source>Take the CSV export of the same data and import that; or install the Python package pyarrow, or a QGIS whose GDAL has the Parquet driver.</source>
            <translation>Prenez l’export CSV des mêmes données et importez-le ; ou installez le paquet Python pyarrow, ou un QGIS dont GDAL a le pilote Parquet.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/parquet.py" />
            <source>The file {name} is in the Parquet format, which this QGIS cannot read.</source>
            <translation>Le fichier {name} est au format Parquet, que ce QGIS ne sait pas lire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/patrinat.py" />
            <source>{count} sites came in several pieces, put together.</source>
            <translation>Sites reçus en plusieurs morceaux, réunis : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/patrinat.py" />
            <source>{layer}: {count} sites have no code.</source>
            <translation>{layer}, sites sans code : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/patrinat.py" />
            <source>{layer}: {count} sites have no name.</source>
            <translation>{layer}, sites sans nom : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/patrinat.py" />
            <location filename="../ti_dataviz_plugin/sources/risk_plans.py" />
            <source>{layer}: {count} invalid perimeters were repaired.</source>
            <translation>{layer}, périmètres invalides réparés : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/patrinat.py" />
            <source>{layer}: {count} sites without any perimeter were left out: {sites}.</source>
            <translation>{layer}, sites sans périmètre, écartés : {count} ({sites}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/patrinat.py" />
            <source>The file {name} holds no perimeter.</source>
            <translation>Le fichier {name} ne contient aucun périmètre.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/place_doubts.py" />
            <source>nothing says where it is</source>
            <translation>rien n’indique le lieu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/place_doubts.py" />
            <source>only the region is published</source>
            <translation>seule la région est publiée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/place_doubts.py" />
            <source>only the department is known</source>
            <translation>seul le département est connu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/place_doubts.py" />
            <source>only the Territoire d'industrie is known</source>
            <translation>seul le Territoire d’industrie est connu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/place_doubts.py" />
            <source>the commune is known by its name only</source>
            <translation>la commune n’est connue que par son nom</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/place_doubts.py" />
            <source>only the coordinates are known</source>
            <translation>seules les coordonnées sont connues</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/place_doubts.py" />
            <source>the coordinates lie nowhere in France</source>
            <translation>les coordonnées sont hors de France</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/place_doubts.py" />
            <source>no commune of this name is known in the department</source>
            <translation>aucune commune de ce nom n’est connue dans le département</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/place_doubts.py" />
            <source>several communes of the department have this name</source>
            <translation>plusieurs communes du département portent ce nom</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/place_doubts.py" />
            <source>the commune was taken from the coordinates alone</source>
            <translation>la commune a été déduite des seules coordonnées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/place_doubts.py" />
            <source>the coordinates lie outside the commune</source>
            <translation>les coordonnées sont hors de la commune</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/place_doubts.py" />
            <source>the coordinates lie in another department</source>
            <translation>les coordonnées sont dans un autre département</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/place_doubts.py" />
            <source>the postcode is of another department</source>
            <translation>le code postal est celui d’un autre département</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/polygons.py" />
            <source>Give it one in QGIS (a shapefile needs its .prj file), then import it again.</source>
            <translation>Attribuez-lui-en un dans QGIS (un shapefile a besoin de son fichier .prj), puis importez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/polygons.py" />
            <location filename="../ti_dataviz_plugin/sources/shapes.py" />
            <source>The file {name} does not say its coordinate system.</source>
            <translation>Le fichier {name} n’indique pas son système de coordonnées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/population.py" />
            <source>{count} populations are not given; their rows were left out.</source>
            <translation>{count} populations ne sont pas renseignées ; leurs lignes ont été laissées de côté.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/population.py" />
            <source>a number of inhabitants</source>
            <translation>un nombre d’habitants</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/population.py" />
            <source>Keep the right one in the file, then import it again.</source>
            <translation>Gardez la bonne dans le fichier, puis importez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/population.py" />
            <source>The commune {code} has two populations in {year}.</source>
            <translation>La commune {code} a deux populations en {year}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>Import an XLSX workbook, a CSV in UTF-8, a GeoJSON, a GeoPackage, a shapefile, or a zip of one of them.</source>
            <translation>Importez un classeur XLSX, un CSV en UTF-8, un GeoJSON, un GeoPackage, un shapefile, ou une archive zip de l’un d’eux.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>Unpack it and import the files one at a time.</source>
            <translation>Décompressez-la et importez les fichiers un par un.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>Check its place and its name.</source>
            <translation>Vérifiez son emplacement et son nom.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <location filename="../ti_dataviz_plugin/sources/unpack.py" />
            <source>Download it again in full, then import it.</source>
            <translation>Téléchargez-le à nouveau en entier, puis importez-le.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>Open it in a spreadsheet, save it as .xlsx without password, and import that file.</source>
            <translation>Ouvrez-le dans un tableur, enregistrez-le en .xlsx sans mot de passe, puis importez ce fichier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The server may have answered with an error page: download the file again.</source>
            <translation>Le serveur a peut-être répondu par une page d’erreur : téléchargez à nouveau le fichier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>Put all the files of the shapefile side by side, or import the zip.</source>
            <translation>Placez tous les fichiers du shapefile côte à côte, ou importez l’archive zip.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The file {name} is of no known kind.</source>
            <translation>Le fichier {name} n’est d’aucun type connu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The archive {name} holds several files: {files}.</source>
            <translation>L’archive {name} contient plusieurs fichiers : {files}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The file {name} does not exist.</source>
            <translation>Le fichier {name} n’existe pas.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The file {name} is empty.</source>
            <translation>Le fichier {name} est vide.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The file {name} is a workbook of the old format .xls, or is protected by a password.</source>
            <translation>Le fichier {name} est un classeur à l’ancien format .xls, ou est protégé par un mot de passe.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The file {name} is a web page or an XML document, not data.</source>
            <translation>Le fichier {name} est une page web ou un document XML, et non des données.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The workbook {name} holds no filled sheet.</source>
            <translation>Le classeur {name} ne contient aucune feuille remplie.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>The shapefile {name} lacks its .dbf or .shx file.</source>
            <translation>Il manque au shapefile {name} son fichier .dbf ou .shx.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/project_rows.py" />
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>an amount in euros</source>
            <translation>un montant en euros</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/project_rows.py" />
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>a SIREN of 9 digits or a SIRET of 14</source>
            <translation>un SIREN de 9 chiffres ou un SIRET de 14</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/project_rows.py" />
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>a department code such as 49, 2A or 974</source>
            <translation>un code de département tel que 49, 2A ou 974</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/project_rows.py" />
            <source>{count} rows repeat the id of a project: the ids were numbered.</source>
            <translation>Lignes qui répètent l’identifiant d’un projet, renumérotées : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/project_rows.py" />
            <source>{count} of {total} projects have a doubtful place: see the column place_doubt.</source>
            <translation>Projets dont le lieu est incertain : {count} sur {total} ; voir la colonne place_doubt.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_fonds_friches.py" />
            <source>{count} candidates that were not chosen were left out of {total}.</source>
            <translation>Candidats non retenus, écartés : {count} sur {total}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_fonds_friches.py" />
            <source>The list of the Fonds friches gives no name, no commune, no year and no amount granted.</source>
            <translation>La liste du Fonds friches ne donne ni nom, ni commune, ni année, ni montant accordé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_fonds_friches.py" />
            <source>Regions not known: {regions}.</source>
            <translation>Régions inconnues : {regions}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_fonds_vert.py" />
            <source>{industry} projects are of the Territoires d'industrie, {land} are of land recycling.</source>
            <translation>Projets des Territoires d’industrie : {industry} ; de recyclage foncier : {land}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_fonds_vert.py" />
            <source>Neither the file nor its name tells its year.</source>
            <translation>Ni le fichier ni son nom n’indiquent son année.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>degrees</source>
            <translation>des degrés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>a longitude and a latitude in France, both filled</source>
            <translation>une longitude et une latitude en France, toutes deux remplies</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>Correct these cells, then import the file again. The help describes the layout.</source>
            <translation>Corrigez ces cellules, puis importez de nouveau le fichier. L’aide décrit le format.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>the id of a territory of the programme in the column programme_ti</source>
            <translation>l’identifiant d’un territoire du programme de la colonne programme_ti</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>Columns not used: {columns}.</source>
            <translation>Colonnes non utilisées : {columns}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>a postcode of 5 digits</source>
            <translation>un code postal de 5 chiffres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>{place}: “{value}”, expected {expected}</source>
            <translation>{place} : « {value} », attendu : {expected}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>{count} values of the file {name} do not follow the layout.</source>
            <translation>Valeurs du fichier {name} qui ne suivent pas le format : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>a value: this column is filled in every row</source>
            <translation>une valeur : cette colonne se remplit à chaque ligne</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>the department of the commune {commune}</source>
            <translation>le département de la commune {commune}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>and {count} more</source>
            <translation>et {count} de plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_relance.py" />
            <source>a latitude and a longitude parted by a comma</source>
            <translation>une latitude et une longitude séparées par une virgule</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/projects_relance.py" />
            <source>The list of France Relance gives no amount and no year of award.</source>
            <translation>La liste de France Relance ne donne ni montant ni année d’attribution.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/protected_areas.py" />
            <source>Nothing tells of which kind the protected areas of the file {name} are.</source>
            <translation>Rien n’indique le type des espaces protégés du fichier {name}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/protected_areas.py" />
            <source>Begin the file's name with the kind: {kinds}.</source>
            <translation>Commencez le nom du fichier par le type : {kinds}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/protected_areas.py" />
            <source>{layer}: {count} perimeters of national parks do not say whether they are core or adhesion area; they are given the weight of the core.</source>
            <translation>{layer}, périmètres de parcs nationaux qui ne disent pas s’il s’agit du cœur ou de l’aire d’adhésion, comptés avec le poids du cœur : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/protected_kinds.py" />
            <source>strict protection</source>
            <translation>protection stricte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/protected_kinds.py" />
            <source>special authorisation</source>
            <translation>autorisation spéciale</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/protected_kinds.py" />
            <source>rules of its own act</source>
            <translation>règles de son acte de création</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/protected_kinds.py" />
            <source>land held for conservation</source>
            <translation>terrain acquis ou géré pour la conservation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/protected_kinds.py" />
            <source>assessment of effects</source>
            <translation>évaluation des incidences</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/protected_kinds.py" />
            <source>charter</source>
            <translation>charte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/protected_kinds.py" />
            <source>international designation</source>
            <translation>label international</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/protected_kinds.py" />
            <source>inventory, no direct legal effect</source>
            <translation>inventaire, sans effet juridique direct</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/raw_tables.py" />
            <source>The file may be cut short or edited by hand: download it again.</source>
            <translation>Le fichier est peut-être tronqué ou modifié à la main : téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/raw_tables.py" />
            <source>Save it again as CSV in the encoding UTF-8.</source>
            <translation>Réenregistrez-le en CSV, encodage UTF-8.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/raw_tables.py" />
            <source>Line {number} of the file {name} has {fields} fields; its header has {width}.</source>
            <translation>Ligne {number} du fichier {name}, nombre de champs : {fields} ; attendu d’après l’en-tête : {width}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/raw_tables.py" />
            <source>The characters of the file {name} cannot be read.</source>
            <translation>Les caractères du fichier {name} ne peuvent pas être lus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/recognise.py" />
            <source>There is no data set named {source}.</source>
            <translation>Aucun jeu de données ne s’appelle {source}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/recognise.py" />
            <source>The content of the file {name} is not recognised.</source>
            <translation>Le contenu du fichier {name} n’est pas reconnu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/recognise.py" />
            <source>Files recognised: {kinds}.</source>
            <translation>Fichiers reconnus : {kinds}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/recognise.py" />
            <source>It looks like: {name}.</source>
            <translation>Il ressemble à : {name}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/recognise.py" />
            <source>The file {name} does not hold the data set “{source}”.</source>
            <translation>Le fichier {name} ne contient pas le jeu de données « {source} ».</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/recognise.py" />
            <source>Reading {name}</source>
            <translation>Lecture : {name}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/risk_plans.py" />
            <source>{count} plans came in several pieces, put together.</source>
            <translation>Plans reçus en plusieurs morceaux, réunis : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/risk_plans.py" />
            <source>{layer}: {count} easements of other kinds than PM1 and PM3 were left out.</source>
            <translation>{layer}, servitudes d’autres types que PM1 et PM3, écartées : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/risk_plans.py" />
            <source>{layer}: {count} plans without any perimeter were left out.</source>
            <translation>{layer}, plans sans périmètre, écartés : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/risk_plans.py" />
            <source>Take the easements PM1 and PM3, or the perimeters of PPRN, PPRT and PPRM.</source>
            <translation>Prenez les servitudes PM1 et PM3, ou les périmètres de PPRN, PPRT et PPRM.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/risk_plans.py" />
            <source>The file {name} holds no risk-prevention plan.</source>
            <translation>Le fichier {name} ne contient aucun plan de prévention des risques.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/saving.py" />
            <source>the answer is another part of the file than the one asked for</source>
            <translation>la réponse est une autre partie du fichier que celle demandée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/saving.py" />
            <source>{size} MB received</source>
            <translation>Reçu : {size} Mo</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/school_places.py" />
            <source>{count} schools have no place in France: they are listed, and not on the map.</source>
            <translation>{count} établissements n’ont pas de position en France : ils sont dans la liste, pas sur la carte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/school_places.py" />
            <source>latitude, longitude</source>
            <translation>latitude, longitude</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/school_places.py" />
            <source>a point, longitude first</source>
            <translation>un point, longitude d’abord</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/school_trades.py" />
            <source>{count} links given twice were kept once, as first written.</source>
            <translation>{count} liens donnés deux fois ont été gardés une fois, tels qu’écrits en premier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/school_trades.py" />
            <location filename="../ti_dataviz_plugin/sources/schools.py" />
            <source>the code of a school (UAI): 7 digits and a letter</source>
            <translation>le code d’un établissement (UAI) : 7 chiffres et une lettre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/school_trades.py" />
            <location filename="../ti_dataviz_plugin/sources/tension_trades.py" />
            <source>the FAP code of a trade, such as D2Z40</source>
            <translation>le code FAP d’un métier, comme D2Z40</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/school_trades.py" />
            <source>official or user</source>
            <translation>official ou user</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/schools.py" />
            <source>These production schools were found in the education directory by their name. It is not the official list of labelled schools, which is not published as a file: some are missing.</source>
            <translation>Ces écoles de production ont été trouvées par leur nom dans l’annuaire de l’éducation. Ce n’est pas la liste officielle des écoles labellisées, qui n’est pas publiée sous forme de fichier : il en manque.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/schools.py" />
            <source>{count} establishments that teach no trade (primary schools, collèges, offices) were left out.</source>
            <translation>{count} établissements qui ne forment pas à un métier (écoles, collèges, services) ont été laissés de côté.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/schools.py" />
            <source>{count} further sites of schools with the same code were left out ({codes}).</source>
            <translation>{count} autres sites d’établissements de même code ont été laissés de côté ({codes}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/schools.py" />
            <source>public or privé</source>
            <translation>public ou privé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/schools.py" />
            <source>1 or 0, yes or no, or nothing</source>
            <translation>1 ou 0, oui ou non, ou rien</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/schools.py" />
            <source>The column {column} is absent: which schools have it is not known.</source>
            <translation>La colonne {column} est absente : on ne sait pas quels établissements sont concernés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/shapes.py" />
            <source>The file {name} holds no contours.</source>
            <translation>Le fichier {name} ne contient aucun contour.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/shapes.py" />
            <source>{count} rows of the file {name} have no contour.</source>
            <translation>Lignes du fichier {name} sans contour : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/shapes.py" />
            <source>Ask for the contours (geometry=contour and format=geojson on geo.api.gouv.fr), then import again.</source>
            <translation>Demandez les contours (geometry=contour et format=geojson sur geo.api.gouv.fr), puis recommencez l’import.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/shapes.py" />
            <source>Set it in QGIS and export the layer as GeoPackage, then import that file.</source>
            <translation>Définissez-le dans QGIS et exportez la couche en GeoPackage, puis importez ce fichier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/stations.py" />
            <source>a UIC code of 8 digits</source>
            <translation>un code UIC de 8 chiffres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/stations.py" />
            <source>latitude and longitude, apart by a comma</source>
            <translation>la latitude et la longitude, séparées par une virgule</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/stations.py" />
            <source>{rows} rows, one for each station and line, were put together into {stations} stations.</source>
            <translation>{rows} lignes, une par gare et par ligne ferroviaire, ont été réunies en {stations} gares.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/stations.py" />
            <source>{count} stations have rows several kilometres apart; the first place is used: {codes}.</source>
            <translation>Gares dont les lignes sont distantes de plusieurs kilomètres, placées d’après la première : {count} ({codes}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/stations.py" />
            <source>{count} stations have no usable coordinates and are kept without a place: {codes}.</source>
            <translation>Gares sans coordonnées utilisables, conservées sans position : {count} ({codes}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/tension_trades.py" />
            <source>List of {month}, according to the name of the file.</source>
            <translation>Liste de {month}, d’après le nom du fichier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/ti_communes.py" />
            <location filename="../ti_dataviz_plugin/sources/ti_members.py" />
            <source>the id of a territory, such as ti-5204</source>
            <translation>l’identifiant d’un territoire, tel que ti-5204</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/ti_communes.py" />
            <source>{count} communes of the list are in no territory.</source>
            <translation>Communes de la liste situées dans aucun territoire : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/ti_communes.py" />
            <source>Communes in several territories: {codes}.</source>
            <translation>Communes appartenant à plusieurs territoires : {codes}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/ti_members.py" />
            <source>2018-2023 or 2023-2027</source>
            <translation>2018-2023 ou 2023-2027</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/ti_members.py" />
            <source>SIREN of 9 digits; in liste_geo, each in brackets after its name, parted by semicolons</source>
            <translation>des SIREN à 9 chiffres ; dans liste_geo, chacun entre parenthèses après son nom, séparés par des points-virgules</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/ti_members.py" />
            <source>{count} rows repeated a member of a territory; each member is kept once.</source>
            <translation>Lignes répétant un membre d’un territoire, conservé une seule fois : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/ti_members.py" />
            <source>{count} members are EPT of Grand Paris: {names}.</source>
            <translation>Membres qui sont des EPT du Grand Paris : {count} ({names}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/ti_members.py" />
            <source>{count} members are single communes: {names}.</source>
            <translation>Membres qui sont des communes isolées : {count} ({names}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/ti_members.py" />
            <source>Import one file for each programme.</source>
            <translation>Importez un fichier par programme.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/ti_members.py" />
            <source>{count} members are given by their SIREN alone.</source>
            <translation>Membres désignés par leur seul SIREN : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/ti_members.py" />
            <source>The file {name} mixes the polygons of several programmes.</source>
            <translation>Le fichier {name} mêle les polygones de plusieurs programmes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/ti_members.py" />
            <source>{count} published perimeters are not plain polygons; they are kept as they are: {names}.</source>
            <translation>Périmètres publiés qui ne sont pas de simples polygones, conservés tels quels : {count} ({names}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/ti_programme.py" />
            <source>Ids are used again from one programme to the next. Import the whole list (149 or 183 territories) with its names.</source>
            <translation>Les identifiants sont réutilisés d’un programme à l’autre. Importez la liste entière (149 ou 183 territoires) avec ses noms.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/ti_programme.py" />
            <source>The programme of the file {name} cannot be told.</source>
            <translation>Le programme du fichier {name} ne peut pas être déterminé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/ti_programme.py" />
            <source>{path}: {count} territories; {first} names agree with the list of 2018-2023, {second} with that of 2023-2027</source>
            <translation>{path}, nombre de territoires : {count} ; noms conformes à la liste 2018-2023 : {first}, à la liste 2023-2027 : {second}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/trade_names.py" />
            <source>a code of the nomenclature FAP 2021</source>
            <translation>un code de la nomenclature FAP 2021</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/trade_rome.py" />
            <source>{count} codes belong to no trade of the file; they were left out.</source>
            <translation>{count} codes ne relèvent d’aucun métier du fichier ; ils ont été laissés de côté.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/trade_rome.py" />
            <source>a PCS code such as 211g, or a ROME code such as H2902</source>
            <translation>un code PCS comme 211g, ou un code ROME comme H2902</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/trade_rome.py" />
            <source>line {line}, column {column}</source>
            <translation>ligne {line}, colonne {column}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/training_bodies.py" />
            <source>a SIRET of 14 digits, or nothing</source>
            <translation>un SIRET à 14 chiffres, ou rien</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/training_bodies.py" />
            <source>a postcode, or nothing</source>
            <translation>un code postal, ou rien</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/training_bodies.py" />
            <source>the code of a region, or nothing</source>
            <translation>le code d’une région, ou rien</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/transport_network.py" />
            <source>{layer}: {count} objects that come twice were left out.</source>
            <translation>{layer}, objets en double, écartés : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/transport_network.py" />
            <source>{layer}: {count} objects without a usable geometry were left out.</source>
            <translation>{layer}, objets sans géométrie utilisable, écartés : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/transport_network.py" />
            <source>{layer}: {count} objects that are not of this data set were left out.</source>
            <translation>{layer}, objets étrangers à ce jeu de données, écartés : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/transport_network.py" />
            <source>The layer {layer} of the file {name} holds nothing of use.</source>
            <translation>La couche {layer} du fichier {name} ne contient rien d’utile.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/turnkey_sites.py" />
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>the id of the site</source>
            <translation>l’identifiant du site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/turnkey_sites.py" />
            <source>The list tells the communes of the sites, not their perimeters.</source>
            <translation>La liste donne les communes des sites, pas leurs périmètres.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/turnkey_sites.py" />
            <source>{count} rows that repeat a site and its commune were left out.</source>
            <translation>Lignes qui répètent un site et sa commune, écartées : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/turnkey_sites.py" />
            <source>{count} sites lie in several communes: they have a row for each.</source>
            <translation>Sites à cheval sur plusieurs communes, qui ont une ligne pour chacune : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/turnkey_sites.py" />
            <source>{count} rows do not say the maturity.</source>
            <translation>Lignes qui n’indiquent pas la maturité : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/unpack.py" />
            <source>Unpack it yourself and import the file that it holds.</source>
            <translation>Décompressez-la vous-même et importez le fichier qu’elle contient.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/unpack.py" />
            <source>The file {name} is damaged or cut short.</source>
            <translation>Le fichier {name} est endommagé ou tronqué.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/unpack.py" />
            <source>The archive {name} is larger than expected once unpacked.</source>
            <translation>L’archive {name} est plus volumineuse que prévu une fois décompressée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/unpack.py" />
            <source>The archive {name} is protected by a password.</source>
            <translation>L’archive {name} est protégée par un mot de passe.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/unpack.py" />
            <source>The archive {name} would write outside its folder; it was refused.</source>
            <translation>L’archive {name} écrirait hors de son dossier ; elle a été refusée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/urssaf.py" />
            <source>The data set “{title}” has no column {missing} any more.</source>
            <translation>Le jeu de données « {title} » n’a plus de colonne {missing}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/urssaf.py" />
            <source>The service has no row for {condition}.</source>
            <translation>Le service n’a aucune ligne pour {condition}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/urssaf.py" />
            <source>The export has {rows} rows; the service counts {due}.</source>
            <translation>L’export compte {rows} lignes ; le service en annonce {due}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>an area in m²</source>
            <translation>une surface en m²</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>The commune codes were taken from the references of parcels and sites.</source>
            <translation>Les codes commune ont été déduits des références de parcelles et de sites.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>a point such as POINT (1.39 43.56)</source>
            <translation>un point tel que POINT (1.39 43.56)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>{count} rows repeat a site: the most recent row was kept (for instance {site}).</source>
            <translation>Lignes répétant un site : {count} ; la plus récente a été conservée (par exemple {site}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>Columns absent from the file: {columns}.</source>
            <translation>Colonnes absentes du fichier : {columns}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>Values of {column} unknown to the standard, kept as written: {values}.</source>
            <translation>Valeurs de {column} absentes du standard, conservées telles quelles : {values}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>{count} parcel references are not ids of 14 characters and were left out.</source>
            <translation>Références de parcelles qui ne sont pas des identifiants de 14 caractères, écartées : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>{count} positions lie nowhere in France and were left empty; the first is of {site}.</source>
            <translation>Positions hors de France, laissées vides : {count} ; la première est celle de {site}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>{count} sites have no position.</source>
            <translation>Sites sans position : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/vacant_land.py" />
            <source>{count} perimeters cannot be read: the point stands for them.</source>
            <translation>Périmètres illisibles, remplacés par leur point : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/wfs.py" />
            <source>The data set “{title}” has no layer {layer}.</source>
            <translation>Le jeu de données « {title} » n’a pas de couche {layer}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/wfs.py" />
            <source>The layer {layer} came incomplete: {received} features instead of {matched}.</source>
            <translation>La couche {layer} est incomplète : {received} entités reçues au lieu de {matched}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/changes.py" />
            <source>{before} rows before, {after} now: {added} added, {removed} removed, {changed} changed.</source>
            <translation>{before} lignes avant, {after} maintenant : {added} ajoutées, {removed} supprimées, {changed} modifiées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/changes.py" />
            <source>New values of {column} ({count})</source>
            <translation>Nouvelles valeurs de {column} ({count})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/changes.py" />
            <source>Values of {column} that are gone ({count})</source>
            <translation>Valeurs de {column} disparues ({count})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/changes.py" />
            <source>New: {rows} rows.</source>
            <translation>Nouveau : {rows} lignes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/changes.py" />
            <source>The same {rows} rows as before.</source>
            <translation>Les mêmes {rows} lignes qu’avant.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/files.py" />
            <source>The disk is full: the file could not be written.</source>
            <translation>Le disque est plein : le fichier n’a pas pu être écrit.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/files.py" />
            <source>Free some space and start again. Nothing that was there is lost.</source>
            <translation>Libérez de l’espace et recommencez. Rien de ce qui existait n’est perdu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/files.py" />
            <source>Check that the folder exists and that you may write in it. Nothing that was there is lost.</source>
            <translation>Vérifiez que le dossier existe et que vous avez le droit d’y écrire. Rien de ce qui existait n’est perdu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/files.py" />
            <source>Another QGIS is writing in the workspace.</source>
            <translation>Une autre session de QGIS écrit dans l’espace de travail.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/files.py" />
            <source>Wait for it to finish, then start again.</source>
            <translation>Attendez qu’elle ait terminé, puis recommencez.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/geopackage.py" />
            <source>A file of the workspace cannot be read.</source>
            <translation>Un fichier de l’espace de travail ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/geopackage.py" />
            <source>Import the source again.</source>
            <translation>Importez à nouveau la source.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/intake.py" />
            <location filename="../ti_dataviz_plugin/workspace/receiving.py" />
            <source>The file holds no row: nothing was imported.</source>
            <translation>Le fichier ne contient aucune ligne : rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/intake.py" />
            <source>Reading {file}</source>
            <translation>Lecture : {file}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/intake.py" />
            <source>Storing {file}</source>
            <translation>Enregistrement : {file}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/manifest.py" />
            <source>This workspace was written by a newer version of the plugin.</source>
            <translation>Cet espace de travail a été écrit par une version plus récente de l’extension.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/manifest.py" />
            <source>The list of the workspace's data sets is damaged.</source>
            <translation>La liste des jeux de données de l’espace de travail est endommagée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/manifest.py" />
            <source>Restore the file from a backup, or choose another workspace folder in the options.</source>
            <translation>Restaurez le fichier depuis une sauvegarde, ou choisissez un autre dossier d’espace de travail dans les options.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/manifest.py" />
            <source>Update the plugin, or choose another workspace folder.</source>
            <translation>Mettez l’extension à jour, ou choisissez un autre dossier d’espace de travail.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/sample.py" />
            <source>sample: departments 44, 49 and 85</source>
            <translation>exemple : départements 44, 49 et 85</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/sample.py" />
            <source>{title}: the sample holds an extract. Sums over a wider area are sums over this extract.</source>
            <translation>{title} : l’exemple contient un extrait. Les sommes sur une zone plus large sont des sommes sur cet extrait.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/sample.py" />
            <source>Natura 2000 perimeters invented for the sample: no real place</source>
            <translation>Périmètres Natura 2000 fictifs, créés pour l’exemple : aucun lieu réel</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/sample.py" />
            <source>The Natura 2000 perimeters of the sample are invented; the real ones can be downloaded.</source>
            <translation>Les périmètres Natura 2000 de l’exemple sont fictifs ; les vrais peuvent être téléchargés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/sample.py" />
            <source>sample: 8 employment basins around Cholet</source>
            <translation>exemple : 8 bassins d’emploi autour de Cholet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/sample.py" />
            <source>sample: Maine-et-Loire, February 2024</source>
            <translation>exemple : Maine-et-Loire, février 2024</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/sample.py" />
            <source>{title} – {remark}</source>
            <translation>{title} – {remark}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/store.py" />
            <source>Import its file, or download it.</source>
            <translation>Importez son fichier, ou téléchargez-le.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/store.py" />
            <source>There is no former version to go back to.</source>
            <translation>Il n’y a pas de version précédente à rétablir.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/store.py" />
            <source>Import the former file again, if you still have it.</source>
            <translation>Importez de nouveau l’ancien fichier, si vous l’avez encore.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/store.py" />
            <source>Vintages held but not used: {vintages}.</source>
            <translation>Millésimes présents mais non utilisés : {vintages}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/store.py" />
            <source>{count} rows held twice: the ones imported last are used.</source>
            <translation>Lignes présentes deux fois : {count} ; les dernières importées sont utilisées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/store.py" />
            <source>The workspace holds no data of this source: {title}.</source>
            <translation>L’espace de travail ne contient aucune donnée de cette source : {title}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/store.py" />
            <source>A file of the workspace is gone.</source>
            <translation>Un fichier de l’espace de travail a disparu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/store.py" />
            <source>Start again: nothing was changed.</source>
            <translation>Recommencez : rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/updates.py" />
            <source>The service tells no date: it has {offered} features, {held} are held.</source>
            <translation>Le service n’indique pas de date : il compte {offered} objets, {held} sont sur ce poste.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/updates.py" />
            <source>{removed} of {before} rows are gone: what the server gave may be incomplete.</source>
            <translation>{removed} lignes sur {before} ont disparu : ce que le serveur a donné peut être incomplet.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/updates.py" />
            <source>The server does not tell whether it has something newer.</source>
            <translation>Le serveur n’indique pas s’il a plus récent.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/updates.py" />
            <source>The service has {offered} features, {held} are held.</source>
            <translation>Le service compte {offered} objets, {held} sont sur ce poste.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/workspace/updates.py" />
            <source>Comparing with what is held</source>
            <translation>Comparaison avec les données actuelles</translation>
        </message>
    </context>
</TS>

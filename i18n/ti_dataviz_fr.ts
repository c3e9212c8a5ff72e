<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>TiDataviz</name>
        <message>
            <location filename="../ti_dataviz_plugin/bounds.py" />
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/choropleth.py" />
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/chart.py" />
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/charts/industry_specialisation.py" />
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/local_values.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <location filename="../ti_dataviz_plugin/enrichment/credit.py" />
            <location filename="../ti_dataviz_plugin/siting/establishments.py" />
            <location filename="../ti_dataviz_plugin/siting/sharing.py" />
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
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
            <source>{value} (local value)</source>
            <translation>{value} (valeur locale)</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/charts/industry_series.py" />
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <location filename="../ti_dataviz_plugin/charts/trends.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
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
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <location filename="../ti_dataviz_plugin/charts/seasonality.py" />
            <location filename="../ti_dataviz_plugin/charts/siting.py" />
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/choropleth.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/compare.py" />
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
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
            <location filename="../ti_dataviz_plugin/charts/industry_series.py" />
            <source>Place</source>
            <translation>Territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/charts/trends.py" />
            <source>Nomenclature</source>
            <translation>Nomenclature</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <location filename="../ti_dataviz_plugin/charts/trends.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/projects.py" />
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <location filename="../ti_dataviz_plugin/charts/trends.py" />
            <source>Difficult share</source>
            <translation>Part de difficiles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/comparison.py" />
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <location filename="../ti_dataviz_plugin/charts/trends.py" />
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
            <location filename="../ti_dataviz_plugin/charts/coverage.py" />
            <source>{territory}: {whole} of {count} sources tell of all of it; the least covered: {source} ({coverage}).</source>
            <translation>{territory} : {whole} sources sur {count} le couvrent en entier ; la moins couvrante : {source} ({coverage}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/coverage.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local_statistics.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <location filename="../ti_dataviz_plugin/enrichment/producer.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/coverage.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/coverage.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Hidden values</source>
            <translation>Valeurs masquées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/coverage.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Grade</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/coverage.py" />
            <source>Coverage by source, {territory}</source>
            <translation>Couverture par source, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/coverage.py" />
            <source>No source held says how much of {territory} it covers.</source>
            <translation>Aucune source présente ne dit quelle part de {territory} elle couvre.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/coverage.py" />
            <source>Coverage, %</source>
            <translation>Couverture, %</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/coverage.py" />
            <source>Hidden values, %</source>
            <translation>Valeurs masquées, %</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <source>Others (1 to 5: largest gaps)</source>
            <translation>Autres (1 à 5 : plus grands écarts)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <source>A selection of communes has no others of its level to be compared with.</source>
            <translation>Une sélection de communes n’a pas d’autres territoires de son niveau auxquels être comparée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <source>Need against interventions, the territories of the level</source>
            <translation>Besoins et interventions, les territoires du niveau</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <source>The lists held do not tell of projects at this level: no gap can be worked out.</source>
            <translation>Les listes détenues ne situent pas de projets à ce niveau : aucun écart ne peut être établi.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <source>Part of the gap</source>
            <translation>Composante de l’écart</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <source>Rank (0 to 1)</source>
            <translation>Rang (0 à 1)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <source>Gap</source>
            <translation>Écart</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Need</source>
            <translation>Besoin</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <source>No part of the need is known: import the labour survey, employment or vacant land.</source>
            <translation>Aucune composante du besoin n’est connue : importez l’enquête BMO, l’emploi ou les friches.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <source>Much need, little help</source>
            <translation>Fort besoin, peu d’aide</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <source>Interventions (rank)</source>
            <translation>Interventions (rang)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>at least {amount}</source>
            <translation>au moins {amount}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <source>Need and interventions, {territory}</source>
            <translation>Besoin et interventions, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <source>Largest gaps among {count} territories: {names}.</source>
            <translation>Plus grands écarts parmi {count} territoires : {names}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/gap.py" />
            <source>gap {gap}</source>
            <translation>écart {gap}</translation>
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
            <location filename="../ti_dataviz_plugin/charts/seasonality.py" />
            <location filename="../ti_dataviz_plugin/charts/trends.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Trade</source>
            <translation>Métier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Difficult</source>
            <translation>Difficiles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/charts/trends.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
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
            <location filename="../ti_dataviz_plugin/charts/seasonality.py" />
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <location filename="../ti_dataviz_plugin/charts/trends.py" />
            <source>range of hidden values</source>
            <translation>intervalle des valeurs masquées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/history.py" />
            <location filename="../ti_dataviz_plugin/charts/seasonality.py" />
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
            <location filename="../ti_dataviz_plugin/charts/industry_sectors.py" />
            <source>No employment by sector is held.</source>
            <translation>Aucune donnée d’emploi par secteur n’est disponible.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sectors.py" />
            <source>{year}: a department of the territory is not held, so that its figures are unknown. Import it: see Data, above.</source>
            <translation>{year} : un département du territoire manque, ses chiffres sont donc inconnus. Importez-le : voir Données, ci-dessus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sectors.py" />
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <location filename="../ti_dataviz_plugin/charts/industry_specialisation.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>NAF</source>
            <translation>NAF</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sectors.py" />
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <location filename="../ti_dataviz_plugin/charts/industry_specialisation.py" />
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Sector</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sectors.py" />
            <location filename="../ti_dataviz_plugin/charts/industry_sizes.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Establishments</source>
            <translation>Établissements</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sectors.py" />
            <location filename="../ti_dataviz_plugin/charts/industry_sizes.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Employees</source>
            <translation>Salariés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sectors.py" />
            <source>{count} other sectors</source>
            <translation>{count} autres secteurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sectors.py" />
            <source>{territory}: industry by sector at the end of {year}</source>
            <translation>{territory} : l’industrie par secteur fin {year}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sectors.py" />
            <source>{employees} employees in {establishments} industrial establishments at the end of {year}; first sector: {sector}, {count} employees.</source>
            <translation>{employees} salariés dans {establishments} établissements industriels fin {year} ; premier secteur : {sector}, {count} salariés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_series.py" />
            <source>industrial employees</source>
            <translation>salariés de l’industrie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_series.py" />
            <source>industrial establishments</source>
            <translation>établissements industriels</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_series.py" />
            <source>{shock}: no loss</source>
            <translation>{shock} : aucune perte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_series.py" />
            <source>No figure of the first year is known for this territory.</source>
            <translation>Aucun chiffre de la première année n’est connu pour ce territoire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_series.py" />
            <source>{shock}: {depth} lost between {peak} and {trough}, regained in {regained} (after {years} years)</source>
            <translation>{shock} : perte de {depth} entre {peak} et {trough}, niveau retrouvé en {regained} (au bout de {years} ans)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_series.py" />
            <source>{shock}: {depth} lost between {peak} and {trough}, not regained in {until}</source>
            <translation>{shock} : perte de {depth} entre {peak} et {trough}, niveau non retrouvé en {until}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_series.py" />
            <location filename="../ti_dataviz_plugin/charts/industry_specialisation.py" />
            <source>Figure</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_series.py" />
            <source>Index</source>
            <translation>Indice</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_series.py" />
            <source>{territory}, {measure}: {year} = 100</source>
            <translation>{territory}, {measure} : {year} = 100</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_series.py" />
            <source>{territory}: {first} {measure} in {base}, {last} in {year}.</source>
            <translation>{territory} : {first} {measure} en {base}, {last} en {year}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_series.py" />
            <source>other nomenclature</source>
            <translation>autre nomenclature</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <source>Two years are needed, with sectors known in both.</source>
            <translation>Il faut deux années, avec des secteurs connus dans l’une et l’autre.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <source>Change</source>
            <translation>Évolution</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <source>National</source>
            <translation>National</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <source>Mix of sectors</source>
            <translation>Structure sectorielle</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <source>Local</source>
            <translation>Local</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <source>mix of sectors</source>
            <translation>structure sectorielle</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <source>local part</source>
            <translation>part locale</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <source>change</source>
            <translation>évolution</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <source>Change of {measure} from {first} to {last}: where it comes from</source>
            <translation>Évolution du nombre de {measure} de {first} à {last} : d’où elle vient</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <source>{change} {measure} from {first} to {last}: {national} as the industry of {reference}, {mix} for the mix of sectors, {local} of the place's own. The sectors known hold {covered} of the jobs.</source>
            <translation>{change} {measure} de {first} à {last} : {national} en suivant l’industrie de la référence ({reference}), {mix} par la structure sectorielle, {local} propres au territoire. Les secteurs connus réunissent {covered} de l’effectif.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <source>as the industry of {reference}</source>
            <translation>comme l’industrie de la référence ({reference})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <source>Local part of the change from {first} to {last}, by sector</source>
            <translation>Part locale de l’évolution de {first} à {last}, par secteur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <source>Local part: least in {low} ({loss}), most in {high} ({gain}).</source>
            <translation>Part locale : la plus basse pour {low} ({loss}), la plus haute pour {high} ({gain}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_shift.py" />
            <source>Sum</source>
            <translation>Somme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sizes.py" />
            <source>The file of establishments by size has no commune of this territory.</source>
            <translation>Le fichier des établissements par taille n’a aucune commune de ce territoire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sizes.py" />
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sizes.py" />
            <source>Share in all communes</source>
            <translation>Part dans toutes les communes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sizes.py" />
            <source>The file of establishments by size is not held.</source>
            <translation>Le fichier des établissements par taille n’est pas disponible.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sizes.py" />
            <source>% of establishments</source>
            <translation>% des établissements</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sizes.py" />
            <source>Establishments with employees by size, all activities, {year}</source>
            <translation>Établissements employeurs par taille, toutes activités, {year}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sizes.py" />
            <source>{count} establishments with employees in {year}, of which {share} have 50 employees or more.</source>
            <translation>{count} établissements employeurs en {year}, dont {share} de 50 salariés ou plus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_sizes.py" />
            <source>all communes of the file</source>
            <translation>toutes les communes du fichier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_specialisation.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Location quotient</source>
            <translation>Quotient de localisation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_specialisation.py" />
            <source>hidden: several classes possible</source>
            <translation>secret : plusieurs classes possibles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_specialisation.py" />
            <source>Specialisation at the end of {year}: {measure} (area) and location quotient</source>
            <translation>Spécialisation fin {year} : {measure} (surface) et quotient de localisation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/industry_specialisation.py" />
            <source>{territory}: the highest location quotients, against {reference}, are {sectors}.</source>
            <translation>{territory} : les quotients de localisation les plus élevés (référence : {reference}) sont {sectors}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Known area, ha</source>
            <translation>Surface connue, ha</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
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
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
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
            <location filename="../ti_dataviz_plugin/desktop/processing/rank_sites.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/vacant_land.py" />
            <source>Number of sites</source>
            <translation>Nombre de sites</translation>
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
            <source>{low} to {high} ha</source>
            <translation>{low} à {high} ha</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <source>{count} other values</source>
            <translation>Autres valeurs ({count})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Vacant sites by status, {territory}</source>
            <translation>Friches par statut, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Vacant sites by area, {territory}</source>
            <translation>Friches par surface, {territory}</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>Class of area</source>
            <translation>Classe de surface</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
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
            <source>Less than {end} ha</source>
            <translation>Moins de {end} ha</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>{end} ha or more</source>
            <translation>{end} ha et plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <source>{territory}: {sites} vacant sites, {area} known for {known} of them; most frequent: {value} ({count}).</source>
            <translation>{territory}, nombre de friches : {sites} ; surface connue : {area} (sites concernés : {known}) ; valeur la plus fréquente : {value} ({count}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/land.py" />
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
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
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <source>Not stated</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <source>Known amounts, M€</source>
            <translation>Montants connus, M€</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <source>Funded projects by programme, {territory}</source>
            <translation>Projets financés par programme, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <source>Funded projects by measure, {territory}</source>
            <translation>Projets financés par mesure, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <source>Funded projects by sector, {territory}</source>
            <translation>Projets financés par filière, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <source>Funded projects by year, {territory}</source>
            <translation>Projets financés par année, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <location filename="../ti_dataviz_plugin/desktop/picker.py" />
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <source>Share of projects</source>
            <translation>Part des projets</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/projects.py" />
            <source>Known amounts</source>
            <translation>Montants connus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <source>Projects without an amount</source>
            <translation>Projets sans montant</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <source>Known amounts, M€ (+ projects without)</source>
            <translation>Montants connus, M€ (+ projets sans montant)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <source>Number of projects</source>
            <translation>Nombre de projets</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <source>{territory}: {projects} projects, {amount} in all for the {known} whose amount is published; most frequent: {value} ({count}).</source>
            <translation>{territory} : {projects} projets, {amount} au total pour les {known} dont le montant est publié ; le plus fréquent : {value} ({count}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/projects.py" />
            <source>The lists held name no such project in {territory}.</source>
            <translation>Les listes détenues ne mentionnent aucun projet de ce type dans le territoire {territory}.</translation>
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
            <location filename="../ti_dataviz_plugin/charts/trends.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/report_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
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
            <location filename="../ti_dataviz_plugin/charts/seasonality.py" />
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>Projects a year</source>
            <translation>Projets par an</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Persistence</source>
            <translation>Persistance</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <location filename="../ti_dataviz_plugin/charts/seasonality.py" />
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>Seasonal share</source>
            <translation>Part de saisonniers</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <location filename="../ti_dataviz_plugin/charts/siting.py" />
            <location filename="../ti_dataviz_plugin/charts/siting_profile.py" />
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Legal list</source>
            <translation>Liste légale</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <source>First trades of {territory}: {trades}. “{trade}” ranks {rank} of {count}.</source>
            <translation>{territory}, premiers métiers : {trades}. « {trade} » : rang {rank} sur {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <location filename="../ti_dataviz_plugin/charts/trends.py" />
            <source>No trade of the surveys held can be ranked for {territory}.</source>
            <translation>Aucun métier des enquêtes importées ne peut être classé pour ce territoire ({territory}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/ranking.py" />
            <source>legal list of trades in tension ({month})</source>
            <translation>liste légale des métiers en tension ({month})</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>No employment basin has enough of its population in {territory}: lower the threshold in the settings.</source>
            <translation>Aucun bassin d’emploi n’a une part suffisante de sa population dans ce territoire ({territory}) : abaissez le seuil dans les réglages.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/seasonality.py" />
            <source>Seasonal share of the first trades, {territory}</source>
            <translation>Part de saisonniers des premiers métiers, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/seasonality.py" />
            <source>The most seasonal of the first trades: {trade}, {share} of the projects.</source>
            <translation>Le plus saisonnier des premiers métiers : {trade}, {share} des projets.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/seasonality.py" />
            <source>No survey held tells how many projects of these trades are seasonal.</source>
            <translation>Aucune enquête importée ne dit combien de projets de ces métiers sont saisonniers.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting.py" />
            <source>{count} more sites share rank {rank}</source>
            <translation>{count} autres sites partagent le rang {rank}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting.py" />
            <source>Scores of the first sites, out of 100</source>
            <translation>Scores des premiers sites, sur 100</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting.py" />
            <source>Ranks of the first sites over {draws} sets of weights</source>
            <translation>Rangs des premiers sites sur {draws} jeux de poids</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting.py" />
            <source>No site can hold the project.</source>
            <translation>Aucun site ne peut accueillir le projet.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting.py" />
            <location filename="../ti_dataviz_plugin/charts/siting_duels.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_bar.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting.py" />
            <location filename="../ti_dataviz_plugin/charts/siting_profile.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting.py" />
            <source>rank {rank}</source>
            <translation>rang {rank}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting.py" />
            <source>Most often first: {sites}.</source>
            <translation>Le plus souvent premiers : {sites}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting.py" />
            <source>% of the sets of weights</source>
            <translation>% des jeux de poids</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting_duels.py" />
            <source>How often the site of a line beats that of a column ({draws} sets of weights)</source>
            <translation>Combien de fois le site d’une ligne bat celui d’une colonne ({draws} jeux de poids)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting_duels.py" />
            <source>{site} beats: {others}.</source>
            <translation>{site} bat : {others}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting_profile.py" />
            <source>What each criterion is worth, out of 100</source>
            <translation>Ce que vaut chaque critère, sur 100</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting_profile.py" />
            <source>Choose a site in the list.</source>
            <translation>Choisissez un site dans la liste.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting_profile.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criterion.py" />
            <source>Criterion</source>
            <translation>Critère</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting_profile.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criterion.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/weight_box.py" />
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting_profile.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Other studies that could share it</source>
            <translation>Autres études qui pourraient le partager</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting_profile.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_curve.py" />
            <source>Value, out of 100</source>
            <translation>Valeur, sur 100</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting_profile.py" />
            <source>{site}: {values}.</source>
            <translation>{site} : {values}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting_profile.py" />
            <source>Such projects that the site could hold</source>
            <translation>Projets de ce type que le site pourrait accueillir</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting_profile.py" />
            <source>Gross area left beside one</source>
            <translation>Surface brute restante à côté d’un projet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting_profile.py" />
            <source>Establishments within 5 km</source>
            <translation>Établissements à moins de 5 km</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/siting_profile.py" />
            <source>Of the activity's sector, or going with it</source>
            <translation>Dont du secteur du projet, ou souvent associé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Share of the territory, %</source>
            <translation>Part du territoire, %</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Vacant sites that meet one</source>
            <translation>Friches concernées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Protected areas by regulatory weight, {territory}</source>
            <translation>Espaces protégés par portée réglementaire, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>{territory}: the heaviest weight present is “{weight}”, on {share} of the territory; vacant sites that meet it: {sites}.</source>
            <translation>{territory} : la portée la plus forte présente est « {weight} », sur {share} du territoire ; friches concernées : {sites}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>{territory}: {count} risk plans; the largest share is {kind}, {share} of the territory.</source>
            <translation>{territory} : {count} plans de prévention des risques ; la plus grande part : {kind}, {share} du territoire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>{territory}: {count} classified installations, {seveso} of them Seveso.</source>
            <translation>{territory} : {count} installations classées, dont {seveso} Seveso.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Vacant sites within 500 m</source>
            <translation>Friches à moins de 500 m</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>{territory}: most sites came into the inventory in {year} ({count}).</source>
            <translation>{territory} : l’année d’entrée la plus fréquente dans l’inventaire est {year} ({count}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Natural (PPRN)</source>
            <translation>Naturels (PPRN)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Technological (PPRT)</source>
            <translation>Technologiques (PPRT)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Mining (PPRM)</source>
            <translation>Miniers (PPRM)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Seveso, upper threshold</source>
            <translation>Seveso seuil haut</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Seveso, lower threshold</source>
            <translation>Seveso seuil bas</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Authorisation</source>
            <translation>Autorisation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Registration</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Declaration</source>
            <translation>Déclaration</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Regime not told</source>
            <translation>Régime non précisé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Perimeters</source>
            <translation>Périmètres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Area within the territory</source>
            <translation>Surface dans le territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Share of the territory</source>
            <translation>Part du territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Regulatory weight</source>
            <translation>Portée réglementaire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Kind of plan</source>
            <translation>Type de plan</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Installations</source>
            <translation>Installations</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Vacant sites within 1 km</source>
            <translation>Friches à moins de 1 km</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Came into the inventory</source>
            <translation>Entrée dans l’inventaire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Last updated</source>
            <translation>Dernière mise à jour</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>The files held have no protected area in {territory}.</source>
            <translation>Les fichiers présents n’ont aucun espace protégé dans {territory}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Risk plans, {territory}</source>
            <translation>Plans de prévention des risques, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>The files held have no risk plan in {territory}.</source>
            <translation>Les fichiers présents n’ont aucun plan de prévention des risques dans {territory}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Classified installations, {territory}</source>
            <translation>Installations classées, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>The files held have no classified installation in {territory}.</source>
            <translation>Les fichiers présents n’ont aucune installation classée dans {territory}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>Vacant sites by year in the inventory, {territory}</source>
            <translation>Friches par année dans l’inventaire, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/surroundings.py" />
            <source>{year} and before</source>
            <translation>{year} et avant</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>teaches it</source>
            <translation>y forme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>trades unknown</source>
            <translation>métiers inconnus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>other trades listed</source>
            <translation>d’autres métiers indiqués</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>Nearest schools that teach or may teach, straight line: {trade}</source>
            <translation>Établissements les plus proches qui forment ou peuvent former, à vol d’oiseau : {trade}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>The nearest is {school} ({place}), {distance} from the centre of population. Known to teach the trade: {count} of the {total} schools shown; the trades of the others are unknown.</source>
            <translation>Le plus proche est {school} ({place}), à {distance} du centre de population. Établissements connus pour former au métier : {count} sur les {total} affichés ; les métiers des autres sont inconnus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>No school that teaches or may teach this trade is known in this part of the country.</source>
            <translation>Aucun établissement qui forme ou peut former à ce métier n’est connu dans cette partie du pays.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>Need most like that of {reference}: {trade}</source>
            <translation>Besoins les plus proches de celui de {reference} : {trade}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>First: {names}. Of the first {count}, most are in {regions}.</source>
            <translation>Premiers : {names}. Les {count} premiers sont surtout en {regions}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>The need of {territory} beside that of {reference}</source>
            <translation>Le besoin de {territory} à côté de celui de {reference}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>Rank: {rank}. Score {score}.</source>
            <translation>Rang : {rank}. Score {score}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>Nearest production schools, straight line</source>
            <translation>Écoles de production les plus proches, à vol d’oiseau</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>School</source>
            <translation>Établissement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Commune</source>
            <translation>Commune</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>This trade</source>
            <translation>Ce métier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>From the centre</source>
            <translation>Depuis le centre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>From the boundary</source>
            <translation>Depuis la limite</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>km from the centre of population</source>
            <translation>km depuis le centre de population</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/anticipate.py" />
            <source>Territories by likeness of need</source>
            <translation>Territoires par ressemblance du besoin</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <location filename="../ti_dataviz_plugin/desktop/picker.py" />
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Among the first</source>
            <translation>Parmi les premiers</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>No territory can be compared with the reference.</source>
            <translation>Aucun territoire ne peut être comparé à la référence.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>score</source>
            <translation>score</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>The need beside that of the reference</source>
            <translation>Le besoin à côté de celui de la référence</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>This territory is the reference.</source>
            <translation>Ce territoire est la référence.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>Part of the need</source>
            <translation>Composante du besoin</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>The survey says nothing of this territory: no basin counts for it, or no year is whole.</source>
            <translation>L’enquête ne dit rien de ce territoire : aucun bassin ne compte pour lui, ou aucune année n’est complète.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>likeness alone</source>
            <translation>ressemblance seule</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/training.py" />
            <source>distance from the boundary</source>
            <translation>distance depuis la limite</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/trends.py" />
            <source>The first trades over the surveys, {territory}</source>
            <translation>Les premiers métiers au fil des enquêtes, {territory}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/trends.py" />
            <source>{trade}: {before} projects in {first}, {after} in {last} ({nomenclature})</source>
            <translation>{trade} : {before} projets en {first}, {after} en {last} ({nomenclature})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/trends.py" />
            <source>{before} before the dashed line, {after} after it</source>
            <translation>{before} avant le trait, {after} après</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/trends.py" />
            <source>mean, years: {count}</source>
            <translation>moyenne, années : {count}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/charts/trends.py" />
            <source>of which difficult</source>
            <translation>dont difficiles</translation>
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
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/actions.py" />
            <source>Layers of the territory</source>
            <translation>Couches du territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/changes_dialog.py" />
            <source>Each stays as it is; what becomes of it is written beside it.</source>
            <translation>Chacune reste telle quelle ; ce qu’elle devient est inscrit à côté d’elle.</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/processing/update_sources.py" />
            <source>Local contributions on this source</source>
            <translation>Contributions locales sur cette source</translation>
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
            <source>Map an indicator…</source>
            <translation>Cartographier…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/dock_widgets.py" />
            <source>Colour the territories of a level by an indicator</source>
            <translation>Colorer les territoires d’un niveau selon un indicateur</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>Returns the value of an indicator for a territory, NULL when nobody knows it.</source>
            <translation>Renvoie la valeur d’un indicateur pour un territoire, NULL si personne ne la connaît.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>Areas are in square metres, distances in metres, shares between 0 and 1. A value known within bounds has no single number: ask for its lower or upper end, or for its text.</source>
            <translation>Les superficies sont en mètres carrés, les distances en mètres, les parts entre 0 et 1. Une valeur connue entre deux bornes n’a pas de nombre unique : demandez sa borne basse, sa borne haute ou son texte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>Returns what a territory is, as a map: level, programme, code, name, population, communes (their number) and members (names of the members of a Territoire d'industrie). NULL when there is no such territory.</source>
            <translation>Renvoie ce qu’est un territoire, sous forme de dictionnaire : level (échelon), programme, code, name (nom), population, communes (leur nombre) et members (noms des membres d’un Territoire d’industrie). NULL si ce territoire n’existe pas.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>code as text: ti-5204 (latest programme) or 2018-2023/ti-5204, SIREN of an EPCI (9 digits), employment basin (4), commune (5 characters), department (2 or 3); region/52 for a region</source>
            <translation>code en texte : ti-5204 (dernier programme) ou 2018-2023/ti-5204, SIREN d’un EPCI (9 chiffres), bassin d’emploi (4), commune (5 caractères), département (2 ou 3) ; region/52 pour une région</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>Syntax</source>
            <translation>Syntaxe</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>Arguments</source>
            <translation>Arguments</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>Examples</source>
            <translation>Exemples</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>id of an indicator, such as difficult_share: see the help of the plugin</source>
            <translation>identifiant d’un indicateur, comme difficult_share : voir l’aide de l’extension</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>year of a yearly indicator; 0, or nothing, for the latest</source>
            <translation>année d’un indicateur annuel ; 0, ou rien, pour la dernière</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>value (NULL unless it is known exactly), low, high, text, or local (who changed it locally, and why)</source>
            <translation>value (NULL sauf si la valeur est connue exactement), low (borne basse), high (borne haute), text (texte) ou local (qui l’a modifiée localement, et pourquoi)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>official, accepted or proposed; nothing for what the panel reads</source>
            <translation>official, accepted ou proposed ; rien pour ce que lit le panneau</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>Another plugin has a function named {name}: that of TI DataViz is not added.</source>
            <translation>Une autre extension a une fonction nommée {name} : celle de TI DataViz n’est pas ajoutée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>Give a year of 4 digits, or 0 for the latest.</source>
            <translation>Donnez une année à 4 chiffres, ou 0 pour la dernière.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>The fourth argument of ti_indicator is not known: {part}.</source>
            <translation>Le quatrième argument de ti_indicator est inconnu : {part}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>The fifth argument of ti_indicator is not known: {mode}.</source>
            <translation>Le cinquième argument de ti_indicator n’est pas connu : {mode}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>This is no year: {year}.</source>
            <translation>Ceci n’est pas une année : {year}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/expressions.py" />
            <source>Choose one of: {names}.</source>
            <translation>Choisissez parmi : {names}.</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
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
            <source>To be looked at first: {waiting}.</source>
            <translation>À examiner d’abord : {waiting}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/imports.py" />
            <source>Failed: {failed}. These files changed nothing.</source>
            <translation>Échecs : {failed}. Ces fichiers n’ont rien changé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_lookup.py" />
            <source>The indicators are being prepared: evaluate the expression again in a moment.</source>
            <translation>Les indicateurs sont en préparation : évaluez de nouveau l’expression dans un instant.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_page.py" />
            <source>The id is what algorithms and the expression ti_indicator(id, code, year) take. A value that nobody knows is unknown, never 0; one known within bounds is shown as a range.</source>
            <translation>L’identifiant est celui que prennent les traitements et l’expression ti_indicator(identifiant, code, année). Une valeur que personne ne connaît est inconnue, jamais 0 ; une valeur connue entre deux bornes est donnée comme un intervalle.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_page.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/local_indicators.py" />
            <source>Territoires d'industrie</source>
            <translation>Territoires d’industrie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/picker.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/local_indicators.py" />
            <source>EPCI</source>
            <translation>EPCI</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_page.py" />
            <source>employment basins</source>
            <translation>bassins d’emploi</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>departments</source>
            <translation>départements</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_page.py" />
            <source>regions</source>
            <translation>régions</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_page.py" />
            <source>selections of communes</source>
            <translation>sélections de communes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_page.py" />
            <source>communes</source>
            <translation>communes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>Formula</source>
            <translation>Formule</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_page.py" />
            <source>Bounds</source>
            <translation>Bornes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/choropleth.py" />
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/theme_panel.py" />
            <location filename="../ti_dataviz_plugin/enrichment/telling.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_page.py" />
            <source>Levels</source>
            <translation>Échelons</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_page.py" />
            <source>First possible year</source>
            <translation>Première année possible</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/indicator_page.py" />
            <source>{name} (not held)</source>
            <translation>{name} (non importé)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/kinds_dialog.py" />
            <source>The kinds ticked are fetched; what is held of the others stays as it is.</source>
            <translation>Les types cochés sont téléchargés ; ce qui est déjà détenu des autres reste en l’état.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/kinds_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>Tick all</source>
            <translation>Tout cocher</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/kinds_dialog.py" />
            <source>kinds to fetch</source>
            <translation>types à télécharger</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/choropleth.py" />
            <source>{indicator}, {year}</source>
            <translation>{indicator}, {year}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/choropleth.py" />
            <source>with {count} local contribution</source>
            <translation>avec {count} contribution locale</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/choropleth.py" />
            <source>with {count} local contributions</source>
            <translation>avec {count} contributions locales</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/choropleth.py" />
            <source>Unknown or uncertain</source>
            <translation>Inconnu ou incertain</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/choropleth.py" />
            <source>Bounds that reach into another class</source>
            <translation>Encadrement à cheval sur plusieurs classes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/choropleth.py" />
            <source>Unknown: no data, or hidden</source>
            <translation>Inconnu : pas de donnée, ou donnée secrète</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/choropleth.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/cards.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/credits.py" />
            <source>✎ {text}</source>
            <translation>✎ {text}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/classes.py" />
            <source>Quantiles (as many territories in each class)</source>
            <translation>Quantiles (autant de territoires par classe)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/classes.py" />
            <source>Natural breaks (Jenks)</source>
            <translation>Seuils naturels (Jenks)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/classes.py" />
            <source>Equal intervals</source>
            <translation>Intervalles égaux</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/conflicts.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/map_actions.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/site_said.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/data_table.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>Local expertise</source>
            <translation>Expertise locale</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/conflicts.py" />
            <source>Conflicts: places</source>
            <translation>Conflits : emplacements</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/conflicts.py" />
            <source>Conflicts: shapes</source>
            <translation>Conflits : formes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/conflicts.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>Stands now</source>
            <translation>Vaut actuellement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/conflicts.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <location filename="../ti_dataviz_plugin/enrichment/conflict_layer.py" />
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/conflicts.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>One side</source>
            <translation>Une version</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/conflicts.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>The other side</source>
            <translation>L’autre version</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/conflicts.py" />
            <source>A value is disputed</source>
            <translation>Une valeur est en désaccord</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/conflicts.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Object</source>
            <translation>Objet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/conflicts.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>In dispute</source>
            <translation>En désaccord</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/conflicts.py" />
            <source>Side</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/conflicts.py" />
            <source>Author of one side</source>
            <translation>Auteur d’une version</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/conflicts.py" />
            <source>Author of the other side</source>
            <translation>Auteur de l’autre version</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>{name}: value, at least</source>
            <translation>{name} : valeur, au moins</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>{name}: value, at most</source>
            <translation>{name} : valeur, au plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>{name}, at least</source>
            <translation>{name}, au moins</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>{name}, at most</source>
            <translation>{name}, au plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Sites that share the rank</source>
            <translation>Sites qui partagent le rang</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Cleared, to be checked or excluded</source>
            <translation>Admis, à vérifier ou exclu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>State among the shortlist</source>
            <translation>État dans la présélection</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Score, at least (0 to 1)</source>
            <translation>Score, au moins (0 à 1)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Score, at most (0 to 1)</source>
            <translation>Score, au plus (0 à 1)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Score, unknowns halfway (0 to 1)</source>
            <translation>Score, inconnues à mi-chemin (0 à 1)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Share of the weights that put it first</source>
            <translation>Part des poids qui le mettent premier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Share of the weights that put it in the shortlist</source>
            <translation>Part des poids qui le mettent dans la présélection</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>TOPSIS, a second opinion (0 to 1)</source>
            <translation>TOPSIS, second avis (0 à 1)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Rank by TOPSIS, which depends on the set of sites</source>
            <translation>Rang selon TOPSIS, qui dépend de l’ensemble des sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Ask first: the missing fact that would move its score most</source>
            <translation>À demander d’abord : la donnée manquante qui changerait le plus son score</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>What that fact leaves open of the score (0 to 1)</source>
            <translation>Part du score que cette donnée laisse ouverte (0 à 1)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>To be known, in short</source>
            <translation>À savoir, en bref</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Local expertise: what was changed, by whom, when, why</source>
            <translation>Ce que l’expertise locale a changé : qui, quand, pourquoi</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Whether its outline is known</source>
            <translation>Contour connu ou non</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <source>Excluded by</source>
            <translation>Exclu par</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>To be checked</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>To be known</source>
            <translation>À savoir</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Area, m²</source>
            <translation>Surface, m²</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Such projects that it could hold, at least</source>
            <translation>Projets de ce type qu’il pourrait accueillir, au moins</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Such projects that it could hold, at most</source>
            <translation>Projets de ce type qu’il pourrait accueillir, au plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Gross area left beside one, at least, m²</source>
            <translation>Surface brute restante à côté d’un projet, au moins, m²</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Gross area left beside one, at most, m²</source>
            <translation>Surface brute restante à côté d’un projet, au plus, m²</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Establishments within 5 km, at least</source>
            <translation>Établissements à moins de 5 km, au moins</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Establishments within 5 km, at most</source>
            <translation>Établissements à moins de 5 km, au plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Of the activity's sector or going with it, at least</source>
            <translation>Dont du secteur du projet ou souvent associé, au moins</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_fields.py" />
            <source>Of the activity's sector or going with it, at most</source>
            <translation>Dont du secteur du projet ou souvent associé, au plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_sites.py" />
            <source>Outlines of the ranked sites</source>
            <translation>Contours des sites classés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_sites.py" />
            <source>Sites ranked by a siting study: colour for the state, size for the score. The order takes unknown facts halfway, which is a convention; score_min and score_max are what is sure.</source>
            <translation>Sites classés par une étude d’implantation : la couleur dit l’état, la taille le score. L’ordre prend les données inconnues à mi-chemin, ce qui est une convention ; score_min et score_max sont ce qui est sûr.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_sites.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>Ranked sites</source>
            <translation>Sites classés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_sites.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/base.py" />
            <source>Siting</source>
            <translation>Implantation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_style.py" />
            <source>score {low} to {high}</source>
            <translation>score de {low} à {high}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/ranked_style.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <source>to be checked</source>
            <translation>à vérifier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <source>Objects of the source within {distance} km of the ground of the sites ranked, and those that are the nearest of a site. nearest_of counts the sites of which an object is the nearest that counts, in a straight line.</source>
            <translation>Objets de la source à moins de {distance} km de l’emprise des sites classés, et ceux qui sont les plus proches d’un site. nearest_of compte les sites dont un objet est le plus proche de ceux qui comptent, à vol d’oiseau.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <source>What serves the sites</source>
            <translation>Ce qui dessert les sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <source>Railway stations</source>
            <translation>Gares ferroviaires</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <source>Road interchanges</source>
            <translation>Échangeurs routiers</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <source>Ports, outlines</source>
            <translation>Ports, contours</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <source>Electric substations</source>
            <translation>Postes électriques</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <source>Electric substations, outlines</source>
            <translation>Postes électriques, contours</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Railway lines</source>
            <translation>Lignes ferroviaires</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <source>Main roads</source>
            <translation>Routes principales</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <source>Nearest of a site</source>
            <translation>Plus proche d’un site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <source>Nearest of no site</source>
            <translation>Plus proche d’aucun site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/report_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <source>Sites of which it is the nearest (number)</source>
            <translation>Sites dont il est le plus proche (nombre)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/served.py" />
            <source>What it serves</source>
            <translation>Ce qu’il dessert</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Funded projects</source>
            <translation>Projets financés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/vacant_land.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
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
            <location filename="../ti_dataviz_plugin/diagnosis/local_indicators.py" />
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
            <location filename="../ti_dataviz_plugin/desktop/locator.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/local_indicators.py" />
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
            <source>One point for each funded project whose commune or coordinates are known, coloured by programme. A point that the list does not give lies within the commune. A thick red outline says that the place is doubtful: see the field on the doubt. Projects known by a wider place only are not shown.</source>
            <translation>Un point par projet financé dont la commune ou les coordonnées sont connues, coloré selon le programme. Un point que la liste ne donne pas est placé dans la commune. Un contour rouge épais signale une localisation douteuse : voir le champ consacré au doute. Les projets connus seulement par un lieu plus vaste ne sont pas représentés.</translation>
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
            <source>At least</source>
            <translation>Au moins</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Value coloured (middle of the bounds)</source>
            <translation>Valeur colorée (milieu de l’encadrement)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Share that is known (0 to 1)</source>
            <translation>Part connue (de 0 à 1)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>How it is known (known, bounds, unknown)</source>
            <translation>Connaissance de la valeur (known : exacte, bounds : encadrée, unknown : inconnue)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Local contributions counted: what, by whom, when, why</source>
            <translation>Contributions locales comptées : quoi, par qui, quand, pourquoi</translation>
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
            <location filename="../ti_dataviz_plugin/diagnosis/project_places.py" />
            <source>France Relance</source>
            <translation>France Relance</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/project_places.py" />
            <source>Fonds vert</source>
            <translation>Fonds vert</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/project_places.py" />
            <source>Fonds friches</source>
            <translation>Fonds friches</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/project_places.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Operators' interventions</source>
            <translation>Interventions d’opérateurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/project_places.py" />
            <source>Action sheets</source>
            <translation>Fiches actions</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Thick red outline: doubtful place</source>
            <translation>Contour rouge épais : localisation douteuse</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/anticipate.py" />
            <source>Level</source>
            <translation>Échelon</translation>
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
            <source>EPCI code (SIREN)</source>
            <translation>Code EPCI (SIREN)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Department code</source>
            <translation>Code département</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
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
            <source>Project id</source>
            <translation>Identifiant du projet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_bar.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>Beneficiary</source>
            <translation>Bénéficiaire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Amount (€), empty when not published</source>
            <translation>Montant (€), vide s’il n’est pas publié</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>Funder</source>
            <translation>Financeur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <source>Doubt on the place, codes</source>
            <translation>Doute sur la localisation, codes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>Doubt on the place</source>
            <translation>Doute sur la localisation</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
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
            <source>Located as (point, commune, surface)</source>
            <translation>Localisation (point, commune, surface)</translation>
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
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>State of the buildings</source>
            <translation>État du bâti</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
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
            <source>Inventory that names the site</source>
            <translation>Inventaire qui recense le site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/layers/texts.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
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
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/overview.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
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
            <location filename="../ti_dataviz_plugin/desktop/local/addition.py" />
            <source>Add an establishment</source>
            <translation>Ajouter un établissement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/addition.py" />
            <source>What no official file documents. Its commune is that of its place.</source>
            <translation>Ce qu’aucun fichier officiel ne documente. Sa commune est celle de son emplacement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/addition.py" />
            <source>Add a vacant site</source>
            <translation>Ajouter une friche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/addition.py" />
            <source>Location</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/bar.py" />
            <source>The figures leave them out.</source>
            <translation>Les chiffres n’en tiennent pas compte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/bar.py" />
            <source>The figures leave proposals out.</source>
            <translation>Les chiffres ne tiennent pas compte des propositions.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/bar.py" />
            <source>Official files alone</source>
            <translation>Fichiers officiels seuls</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/bar.py" />
            <source>With accepted contributions</source>
            <translation>Avec les contributions acceptées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/bar.py" />
            <source>With proposals too</source>
            <translation>Avec aussi les propositions</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/bar.py" />
            <source>What the figures, the map layers and the ranking of sites are made of</source>
            <translation>Ce dont sont faits les chiffres, les couches de la carte et le classement des sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/bar.py" />
            <source>See</source>
            <translation>Voir</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/bar.py" />
            <source>See the local contributions</source>
            <translation>Voir les contributions locales</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/bar.py" />
            <source>No local contribution touches this page.</source>
            <translation>Aucune contribution locale ne touche cette page.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflict_work.py" />
            <source>Settling conflicts</source>
            <translation>Règlement des conflits</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflict_work.py" />
            <source>Reading the conflicts</source>
            <translation>Lecture des conflits</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflict_work.py" />
            <source>{count} conflict settled.</source>
            <translation>{count} conflit réglé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflict_work.py" />
            <source>{count} conflicts settled.</source>
            <translation>{count} conflits réglés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>Everything is settled. Export again, so that your colleagues get your choices.</source>
            <translation>Tout est réglé. Exportez de nouveau, pour que vos collègues reçoivent vos choix.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>Conflicts to resolve</source>
            <translation>Conflits à régler</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>Use this value</source>
            <translation>Retenir cette valeur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>Keep the evidence of both sides</source>
            <translation>Garder les justificatifs des deux côtés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>Use this shape</source>
            <translation>Retenir cette forme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>Apply to the selection</source>
            <translation>Appliquer à la sélection</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local_sharing.py" />
            <source>{count} conflict to resolve</source>
            <translation>{count} conflit à régler</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local_sharing.py" />
            <source>{count} conflicts to resolve</source>
            <translation>{count} conflits à régler</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/form.py" />
            <source>New value</source>
            <translation>Nouvelle valeur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>Choice for the selection</source>
            <translation>Choix pour la sélection</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>Keep what stands now</source>
            <translation>Garder ce qui vaut actuellement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Take this one</source>
            <translation>Retenir cette version</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/form.py" />
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>(nothing)</source>
            <translation>(rien)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>Take ours: what was written here</source>
            <translation>Retenir les nôtres : ce qui a été écrit ici</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>Take theirs: what was not written here</source>
            <translation>Retenir les leurs : ce qui n’a pas été écrit ici</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>Unknown author</source>
            <translation>Auteur inconnu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/conflicts_dialog.py" />
            <source>Take what {who} wrote</source>
            <translation>Retenir ce que {who} a écrit</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/desk.py" />
            <source>Your proposal is changed.</source>
            <translation>Votre proposition est modifiée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/desk.py" />
            <source>Keeping local contributions</source>
            <translation>Enregistrement des contributions locales</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/desk.py" />
            <source>Reading the object</source>
            <translation>Lecture de l’objet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/desk.py" />
            <source>Reading the figure</source>
            <translation>Lecture du chiffre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/desk.py" />
            <source>Your contribution is proposed. It counts once it is accepted.</source>
            <translation>Votre contribution est proposée. Elle comptera une fois acceptée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/desk.py" />
            <source>The contribution was decided on.</source>
            <translation>La décision est prise.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/desk.py" />
            <source>Reading the journal</source>
            <translation>Lecture du journal</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/desk.py" />
            <source>Checking the journal</source>
            <translation>Vérification du journal</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/desk.py" />
            <source>Kept in {file}: have it merged by somebody who may write in the workspace.</source>
            <translation>Conservée dans {file} : faites-la fusionner par une personne qui peut écrire dans l’espace de travail.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/desk.py" />
            <source>{count} contributions are proposed.</source>
            <translation>{count} contributions sont proposées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/desk.py" />
            <source>{count} contributions were decided on.</source>
            <translation>Décision prise sur {count} contributions.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/export_dialog.py" />
            <source>One file, with the history of what is in it. Of what is left out it tells nothing, and a colleague who merges it loses nothing.</source>
            <translation>Un seul fichier, avec l’historique de ce qu’il contient. Il ne dit rien de ce qui est laissé de côté, et un collègue qui le fusionne ne perd rien.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/export_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>Export for colleagues</source>
            <translation>Exporter aux collègues</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/export_dialog.py" />
            <source>those of this territory</source>
            <translation>celles de ce territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/export_dialog.py" />
            <source>those changed from this day on</source>
            <translation>celles modifiées depuis ce jour</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/export_dialog.py" />
            <location filename="../ti_dataviz_plugin/enrichment/telling.py" />
            <source>States</source>
            <translation>États</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/export_dialog.py" />
            <source>Only</source>
            <translation>Seulement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/export_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/export_dialog.py" />
            <source>In the file</source>
            <translation>Dans le fichier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>Survey figures are not corrected: yours stands beside the official one, and in its place where accepted contributions are read. A commune's value changes the sum of its territory, where the figure is a sum.</source>
            <translation>Les chiffres d’enquête ne se corrigent pas : le vôtre figure à côté du chiffre officiel, et à sa place là où les contributions acceptées sont lues. La valeur d’une commune modifie la somme de son territoire, quand le chiffre est une somme.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/form.py" />
            <source>Your comment, in a sentence: it is required</source>
            <translation>Votre commentaire, en une phrase : il est obligatoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/form.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <source>Why, in a sentence: it is required</source>
            <translation>Pourquoi, en une phrase : c’est obligatoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>share, 0 to 1</source>
            <translation>part, de 0 à 1</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>index</source>
            <translation>indice</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>Local value or comment</source>
            <translation>Valeur locale ou commentaire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>A local value, in the place of this figure</source>
            <translation>Une valeur locale, à la place de ce chiffre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>A comment, nothing to correct</source>
            <translation>Un commentaire, rien à corriger</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>An indicator of your own needs a title.</source>
            <translation>Un indicateur à vous a besoin d’un titre.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>The lower bound is above the upper one.</source>
            <translation>La borne inférieure dépasse la borne supérieure.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>Another figure, of your own…</source>
            <translation>Un autre chiffre, à vous…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>value, or lower bound</source>
            <translation>valeur ou min.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>upper bound, if any</source>
            <translation>max. éventuel</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>2026, or 2026-03</source>
            <translation>2026, ou 2026-03</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>{value} ({year})</source>
            <translation>{value} ({year})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>Write what is counted, in a few words.</source>
            <translation>Écrivez en quelques mots ce qui est compté.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>Write the smaller number first.</source>
            <translation>Écrivez d’abord le plus petit nombre.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>Local value, or its lower bound</source>
            <translation>Valeur locale, ou sa borne inférieure</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>Upper bound of the local value</source>
            <translation>Borne supérieure de la valeur locale</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/form.py" />
            <source>What you say</source>
            <translation>Ce que vous dites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>Its title</source>
            <translation>Son titre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>Territory or commune</source>
            <translation>Territoire ou commune</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/form.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/map_style.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>Official file</source>
            <translation>Fichier officiel</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Local value</source>
            <translation>Valeur locale</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Date or period</source>
            <translation>Date ou période</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/form.py" />
            <source>Said already</source>
            <translation>Déjà dit</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>no official figure</source>
            <translation>pas de chiffre officiel</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>Write a number; for bounds, one in each box.</source>
            <translation>Écrivez un nombre ; pour des bornes, un dans chaque case.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>{name} ({code}), commune</source>
            <translation>{name} ({code}), commune</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>“{value}” is not a number.</source>
            <translation>« {value} » n’est pas un nombre.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/figure_form.py" />
            <source>Being read…</source>
            <translation>Lecture en cours…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/form.py" />
            <source>Correct or comment</source>
            <translation>Corriger ou commenter</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/form.py" />
            <source>The new value is the one that the official file gives.</source>
            <translation>La nouvelle valeur est celle que donne déjà le fichier officiel.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/form.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <location filename="../ti_dataviz_plugin/enrichment/producer.py" />
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/form.py" />
            <source>Read as</source>
            <translation>Lu comme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/form.py" />
            <source>New place</source>
            <translation>Nouvel emplacement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/link_form.py" />
            <source>An exchange between two establishments</source>
            <translation>Un échange entre deux établissements</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/link_form.py" />
            <source>Without direction or quantity: it says that something passes, or does not.</source>
            <translation>Ni direction ni quantité : la fiche dit que quelque chose passe, ou non.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/link_form.py" />
            <source>Heat, wood offcuts, pallets, a shared canteen…</source>
            <translation>Chaleur, chutes de bois, palettes, restaurant commun…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/link_form.py" />
            <source>Required, one a line: https://…, the path of a file, or who said it and when</source>
            <translation>Obligatoire, un par ligne : https://…, le chemin d’un fichier, ou qui l’a dit et quand</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/link_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Between</source>
            <translation>Entre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/link_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>And</source>
            <translation>Et</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/link_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local_statistics.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <location filename="../ti_dataviz_plugin/enrichment/producer.py" />
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/link_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_actions.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/site_said.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/data_table.py" />
            <source>Correct…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_actions.py" />
            <source>Correct “{name}”…</source>
            <translation>Corriger « {name} »…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_actions.py" />
            <source>Add an establishment here…</source>
            <translation>Ajouter un établissement ici…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_actions.py" />
            <source>Add a vacant site here…</source>
            <translation>Ajouter une friche ici…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <source>Contribution</source>
            <translation>Contribution</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/contributions.py" />
            <source>Local contributions</source>
            <translation>Contributions locales</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <source>Local contributions: outlines</source>
            <translation>Contributions locales : contours</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <source>Local contributions: lines</source>
            <translation>Contributions locales : lignes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <source>Official or said</source>
            <translation>Officiel ou proposé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Said</source>
            <translation>Ce qui est dit</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <source>Area of the shape</source>
            <translation>Superficie de la forme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <source>Organisation</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/report_dialog.py" />
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <source>The layer of contributions could not be added to the project.</source>
            <translation>La couche des contributions n’a pas pu être ajoutée au projet.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/map_layer.py" />
            <source>Start again in a new project.</source>
            <translation>Recommencez dans un nouveau projet.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>new</source>
            <translation>nouvelle</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>changed by them</source>
            <translation>modifiée par eux</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>changed on both sides</source>
            <translation>modifiée des deux côtés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>in conflict</source>
            <translation>en conflit</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>Merge a colleague's file</source>
            <translation>Fusionner un fichier reçu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>What the merge would do</source>
            <translation>Ce que la fusion ferait</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local_sharing.py" />
            <source>Resolve…</source>
            <translation>Régler…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>What the merge did</source>
            <translation>Ce que la fusion a fait</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>{count} new contribution.</source>
            <translation>{count} contribution nouvelle.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>{count} new contributions.</source>
            <translation>{count} contributions nouvelles.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>{count} contribution changed by your colleagues only: theirs is taken.</source>
            <translation>{count} contribution modifiée par vos collègues seulement : la leur est reprise.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>{count} contributions changed by your colleagues only: theirs are taken.</source>
            <translation>{count} contributions modifiées par vos collègues seulement : les leurs sont reprises.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>{count} contribution changed on both sides: both changes are kept.</source>
            <translation>{count} contribution modifiée des deux côtés : les deux modifications sont gardées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>{count} contributions changed on both sides: all changes are kept.</source>
            <translation>{count} contributions modifiées des deux côtés : toutes les modifications sont gardées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>{count} conflict to resolve: the latest value stands until then.</source>
            <translation>{count} conflit à régler : d’ici là, la valeur la plus récente vaut.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>{count} conflicts to resolve: the latest values stand until then.</source>
            <translation>{count} conflits à régler : d’ici là, les valeurs les plus récentes valent.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>{count} pair of contributions speaks of the same thing: refuse one of the two.</source>
            <translation>{count} paire de contributions porte sur la même chose : refusez l’une des deux.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>{count} pairs of contributions speak of the same thing: refuse one of each pair.</source>
            <translation>{count} paires de contributions portent sur la même chose : refusez-en une de chaque paire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>{count} contribution changed here since: yours stays.</source>
            <translation>{count} contribution modifiée ici depuis : la vôtre reste.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>{count} contributions changed here since: yours stay.</source>
            <translation>{count} contributions modifiées ici depuis : les vôtres restent.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>{count} contribution alike in both.</source>
            <translation>{count} contribution identique des deux côtés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>{count} contributions alike in both.</source>
            <translation>{count} contributions identiques des deux côtés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <source>Nothing new: everything in this file is here already.</source>
            <translation>Rien de nouveau : tout ce que contient ce fichier est déjà ici.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/merge_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>Fate</source>
            <translation>Sort</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>longitude {lon}, latitude {lat}</source>
            <translation>longitude {lon}, latitude {lat}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>A shape of {hectares} ha around {where}.</source>
            <translation>Une forme de {hectares} ha autour de {where}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Activity (NAF)</source>
            <translation>Activité (NAF)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Number of jobs</source>
            <translation>Nombre d’emplois</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Code of the commune</source>
            <translation>Code de la commune</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Postcode</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Activity, in words</source>
            <translation>Activité, en toutes lettres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Apprenticeship</source>
            <translation>Apprentissage</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Approved on</source>
            <translation>Approuvé le</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Kind of beneficiary</source>
            <translation>Nature du bénéficiaire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_curve.py" />
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Kinds of training certified</source>
            <translation>Types de formation certifiés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Codes of the communes</source>
            <translation>Codes des communes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Importance</source>
            <translation>Importance</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Land use</source>
            <translation>Usage du sol</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Lanes</source>
            <translation>Voies de circulation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Marketing</source>
            <translation>Commercialisation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Maturity</source>
            <translation>Maturité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Nature</source>
            <translation>Nature</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Nature, in detail</source>
            <translation>Nature détaillée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Specialities (NSF codes)</source>
            <translation>Spécialités (codes NSF)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Identifier of what it belongs to</source>
            <translation>Identifiant de l’objet dont il dépend</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Name of the plan</source>
            <translation>Nom du plan</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Name of the port</source>
            <translation>Nom du port</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Producer</source>
            <translation>Producteur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Regime</source>
            <translation>Régime</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Seveso status</source>
            <translation>Statut Seveso</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>SIREN</source>
            <translation>SIREN</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>SIRET</source>
            <translation>SIRET</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Name of the station</source>
            <translation>Nom de la gare</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Students</source>
            <translation>Élèves</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Name of the substation</source>
            <translation>Nom du poste électrique</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Code of the territory</source>
            <translation>Code du territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Programme of the territory</source>
            <translation>Programme du territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Usual name</source>
            <translation>Nom d’usage</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Use</source>
            <translation>Usage</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Vocation</source>
            <translation>Vocation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Vocational path</source>
            <translation>Voie professionnelle</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Name of the zone</source>
            <translation>Nom de la zone</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Airport, km</source>
            <translation>Aéroport, km</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Available area (m²)</source>
            <translation>Surface disponible (m²)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/siting/ground.py" />
            <source>Electricity</source>
            <translation>Électricité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Electrified</source>
            <translation>Électrifiée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Number of establishments</source>
            <translation>Nombre d’établissements</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/siting/ground.py" />
            <source>Optical fibre</source>
            <translation>Fibre optique</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Freight</source>
            <translation>Fret</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Freight station, km</source>
            <translation>Gare de fret, km</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/siting/ground.py" />
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>Gas</source>
            <translation>Gaz</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Motorway, km</source>
            <translation>Autoroute, km</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Passengers</source>
            <translation>Voyageurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Port, km</source>
            <translation>Port, km</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/siting/ground.py" />
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>Rail freight</source>
            <translation>Fret ferroviaire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Station, km</source>
            <translation>Gare, km</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Tracks</source>
            <translation>Voies ferrées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Turnkey</source>
            <translation>Clés en main</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Usable area (m²)</source>
            <translation>Surface utile (m²)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>Vacant part (%)</source>
            <translation>Part vacante (%)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>Water</source>
            <translation>Eau</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <location filename="../ti_dataviz_plugin/siting/ground.py" />
            <source>Waterway</source>
            <translation>Voie navigable</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>A value is wrong or missing</source>
            <translation>Une valeur est fausse ou manque</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>The place or the shape is wrong</source>
            <translation>L’emplacement ou le contour est faux</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>This object does not exist any more</source>
            <translation>Cet objet n’existe plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>No place is given yet.</source>
            <translation>Aucun emplacement n’est encore donné.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>A point: {where}.</source>
            <translation>Un point : {where}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/names.py" />
            <source>A shape around {where}.</source>
            <translation>Une forme autour de {where}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/own_layers.py" />
            <source>Add as a local object…</source>
            <translation>Ajouter comme objet local…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/own_layers.py" />
            <source>“{layer}” is no official file: add its object…</source>
            <translation>« {layer} » n’est pas un fichier officiel : ajouter son objet…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/own_layers.py" />
            <source>The layer “{layer}” comes from no official source, so there is no official value to correct. Its object can be added to local expertise, with your reason.</source>
            <translation>La couche « {layer} » ne vient d’aucune source officielle : il n’y a donc aucune valeur officielle à corriger. Son objet peut être ajouté à l’expertise locale, avec votre motif.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/own_layers.py" />
            <source>Nothing official to correct</source>
            <translation>Rien d’officiel à corriger</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/own_layers.py" />
            <source>Add as a vacant site</source>
            <translation>Ajouter comme friche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/own_layers.py" />
            <source>Add as an establishment</source>
            <translation>Ajouter comme établissement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Left out</source>
            <translation>Écarté</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>What was corrected, by source</source>
            <translation>Ce qui a été corrigé, par source</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <source>Only what is accepted goes out. The statistics below go beside, as a second file.</source>
            <translation>Seul ce qui est accepté est exporté. Les statistiques ci-dessous l’accompagnent, dans un second fichier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <source>No contribution is accepted yet: there is nothing to send.</source>
            <translation>Aucune contribution n’est encore acceptée : il n’y a rien à envoyer.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <source>CNIG standard for brownfields (CSV)</source>
            <translation>Standard CNIG « Friches » (CSV)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <source>CNIG standard for economic sites: sites (CSV)</source>
            <translation>Standard CNIG « Sites économiques » : sites (CSV)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <source>CNIG standard for economic sites: plots (CSV)</source>
            <translation>Standard CNIG « Sites économiques » : terrains (CSV)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <source>CNIG standard for economic sites: establishments (CSV)</source>
            <translation>Standard CNIG « Sites économiques » : établissements (CSV)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>Export to a producer</source>
            <translation>Exporter au producteur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <source>List of corrections (CSV)</source>
            <translation>Liste des corrections (CSV)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/import_file.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <source>Quality report</source>
            <translation>Rapport de qualité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <source>Nothing was left out.</source>
            <translation>Rien n’a été laissé de côté.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <source>The file conforms to the standard.</source>
            <translation>Le fichier est conforme au standard.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/producer_dialog.py" />
            <source>Form</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/revision.py" />
            <source>The value stays: to give another, withdraw this one and give it anew.</source>
            <translation>La valeur reste : pour en donner une autre, retirez celle-ci et donnez-en une nouvelle.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <source>Any file</source>
            <translation>Tout fichier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <source>Photographs and documents</source>
            <translation>Photographies et documents</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <source>https://… or the path of a file, one a line (optional)</source>
            <translation>https://… ou chemin d’un fichier, un par ligne (facultatif)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <source>Add a file or a photo…</source>
            <translation>Ajouter un fichier ou une photo…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Evidence</source>
            <translation>Justificatifs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <source>What is to be corrected in the form</source>
            <translation>Ce qu’il faut corriger dans le formulaire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <source>Propose</source>
            <translation>Proposer</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <source>Propose, then go on</source>
            <translation>Proposer et continuer</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <source>Propose this, and say something else of the same object</source>
            <translation>Proposer ceci, puis dire autre chose du même objet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <source>Change a proposal</source>
            <translation>Modifier une proposition</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <source>Keep the change</source>
            <translation>Enregistrer la modification</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <source>Proposed. Choose what else you say of it; the reason stays.</source>
            <translation>Proposé. Choisissez ce que vous dites d’autre de cet objet ; le motif reste.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <source>What you typed is not kept. Close all the same?</source>
            <translation>Ce que vous avez saisi n’est pas conservé. Fermer quand même ?</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/who.py" />
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/said.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/local/who.py" />
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Your organisation</source>
            <translation>Votre organisme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/shape_picker.py" />
            <source>Draw the shape in a scratch layer or in any other with QGIS's digitising tools, select it, then press.</source>
            <translation>Dessinez la forme dans une couche temporaire ou dans une autre avec les outils de numérisation de QGIS, sélectionnez-la, puis cliquez.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/shape_picker.py" />
            <source>Click on the map</source>
            <translation>Cliquer sur la carte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/shape_picker.py" />
            <source>Take the selected feature</source>
            <translation>Prendre l’entité sélectionnée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/shape_picker.py" />
            <source>Draw on the map</source>
            <translation>Dessiner sur la carte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/shape_picker.py" />
            <source>Draw the outline with QGIS's digitising tools: it is taken when you end it</source>
            <translation>Dessinez le contour avec les outils de numérisation de QGIS : il est repris dès que vous le terminez</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/shape_picker.py" />
            <source>Click the corners on the map, then the right button to end; Esc starts again.</source>
            <translation>Cliquez sur les sommets dans la carte, puis le bouton droit pour terminer ; Échap recommence.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/shape_picker.py" />
            <source>No feature is selected on the map.</source>
            <translation>Aucune entité n’est sélectionnée sur la carte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>Written: {file} ({content}). A colleague merges it on this page.</source>
            <translation>Fichier écrit : {file} ({content}). Un collègue le fusionne depuis cette page.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>Exporting contributions</source>
            <translation>Export des contributions</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>Written: {file} ({rows}), with the quality report {report}.</source>
            <translation>Écrits : {file} ({rows}) et {report}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>Exporting corrections</source>
            <translation>Export des corrections</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>Export the journal</source>
            <translation>Exporter le journal</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>Written: {file} ({entries}).</source>
            <translation>Fichier écrit : {file} ({entries}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>The journal does not hold: see the details.</source>
            <translation>Le journal n’est pas intègre : voyez le détail.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>Exporting the journal</source>
            <translation>Export du journal</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>Stopped: nothing was written.</source>
            <translation>Arrêté : rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <location filename="../ti_dataviz_plugin/enrichment/exchange.py" />
            <location filename="../ti_dataviz_plugin/enrichment/merge.py" />
            <source>This is the file of this workspace itself.</source>
            <translation>C’est le fichier de cet espace de travail lui-même.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>corrections</source>
            <translation>corrections</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>{count} row</source>
            <translation>{count} ligne</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>{count} rows</source>
            <translation>{count} lignes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>{count} entry</source>
            <translation>{count} entrée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>{count} entries</source>
            <translation>{count} entrées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <location filename="../ti_dataviz_plugin/siting/batch.py" />
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>Looking at {file}</source>
            <translation>Examen de {file}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sharing.py" />
            <source>Merging {file}</source>
            <translation>Fusion de {file}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>added</source>
            <translation>ajoutée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>known already</source>
            <translation>déjà connue</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>row left out</source>
            <translation>écartée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>Import a table of local objects</source>
            <translation>Importer un tableau d’objets locaux</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>Each row is</source>
            <translation>Chaque ligne est</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>Fate of each row</source>
            <translation>Sort de chaque ligne</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>Choose a file: nothing is kept before you have seen each row.</source>
            <translation>Choisissez un fichier : rien n’est enregistré avant que vous ayez vu chaque ligne.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>Try without keeping</source>
            <translation>Essayer sans enregistrer</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>Choose the column that holds this: {name}.</source>
            <translation>Choisissez la colonne qui contient ceci : {name}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>Trying the import</source>
            <translation>Essai de l’import</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>Propose the new rows</source>
            <translation>Proposer les nouvelles lignes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>required</source>
            <translation>obligatoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>{count} row to add</source>
            <translation>{count} ligne à ajouter</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>{count} rows to add</source>
            <translation>{count} lignes à ajouter</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>{count} row known already</source>
            <translation>{count} ligne déjà connue</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>{count} rows known already</source>
            <translation>{count} lignes déjà connues</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>{count} row left out</source>
            <translation>{count} ligne laissée de côté</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>{count} rows left out</source>
            <translation>{count} lignes laissées de côté</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>(none)</source>
            <translation>(aucune)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>Write your name: it stands beside what you say.</source>
            <translation>Écrivez votre nom : il figure à côté de ce que vous dites.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/own_indicators.py" />
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/own_indicators.py" />
            <location filename="../ti_dataviz_plugin/workspace/intake.py" />
            <source>Reading {file}</source>
            <translation>Lecture : {file}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sheet_dialog.py" />
            <source>Columns that are not read</source>
            <translation>Colonnes non lues</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/site_said.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/cards.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/data_table.py" />
            <source>Comment…</source>
            <translation>Commenter…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/site_said.py" />
            <source>Nobody has said anything of this site yet.</source>
            <translation>Personne n’a encore rien dit de ce site.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/sketch.py" />
            <source>Outline being drawn</source>
            <translation>Contour en cours de dessin</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_connection.py" />
            <source>The server of the team refused the connection.</source>
            <translation>Le serveur de l’équipe a refusé la connexion.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_connection.py" />
            <source>Check the name, the password and the database in QGIS's connection.</source>
            <translation>Vérifiez le nom, le mot de passe et la base de données dans la connexion de QGIS.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_connection.py" />
            <source>QGIS keeps no PostgreSQL connection of this name.</source>
            <translation>QGIS ne conserve aucune connexion PostgreSQL de ce nom.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_connection.py" />
            <source>The server of the team does not answer.</source>
            <translation>Le serveur de l’équipe ne répond pas.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_connection.py" />
            <source>Check the network or the VPN, then start again. You can go on working meanwhile.</source>
            <translation>Vérifiez le réseau ou le VPN, puis recommencez. Vous pouvez continuer à travailler en attendant.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_connection.py" />
            <source>Choose another, or make it in QGIS's data source manager.</source>
            <translation>Choisissez-en une autre, ou créez-la dans le gestionnaire des sources de données de QGIS.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_connection.py" />
            <source>The Python package that speaks to PostgreSQL is missing: psycopg2.</source>
            <translation>Le paquet Python qui dialogue avec PostgreSQL est absent : psycopg2.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_connection.py" />
            <source>Install it (how is in the technical detail), then restart QGIS.</source>
            <translation>Installez-le (le détail technique dit comment), puis redémarrez QGIS.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>You are {user} in {database}, a contributor: you propose. It holds {count}.</source>
            <translation>Vous êtes {user} dans {database}, contributeur : vous proposez. La base contient {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>Synchronised: {came} came, {sent} went, {stayed} stayed here.</source>
            <translation>Synchronisé : {came} reçue(s), {sent} envoyée(s), {stayed} restée(s).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>You are {user} in {database}. The tables of the team are not there.</source>
            <translation>Vous êtes {user} dans {database}. Les tables de l’équipe n’y sont pas.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>You are {user} in {database}, and belong to no team there: ask its administrator for the role ti_contributor or ti_reviewer.</source>
            <translation>Vous êtes {user} dans {database}, et n’y faites partie d’aucune équipe : demandez à son administrateur le rôle ti_contributor ou ti_reviewer.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>You are {user} in {database}, a reviewer: you decide. It holds {count}.</source>
            <translation>Vous êtes {user} dans {database}, relecteur : vous décidez. La base contient {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <location filename="../ti_dataviz_plugin/enrichment/telling.py" />
            <source>{count} contribution</source>
            <translation>{count} contribution</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <location filename="../ti_dataviz_plugin/enrichment/telling.py" />
            <source>{count} contributions</source>
            <translation>{count} contributions</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>They belong to another person of the team, who alone changes them:</source>
            <translation>Elles appartiennent à une autre personne de l’équipe, seule à pouvoir les modifier :</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>A reviewer decided on them: your change since then stays with you.</source>
            <translation>Un relecteur s’est prononcé sur elles : la modification que vous avez faite depuis reste chez vous.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>You decided on them here, and your role in the database is not to decide:</source>
            <translation>Vous vous êtes prononcé sur elles ici, et votre rôle dans la base n’est pas de décider :</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>They were written on another computer, which sends them itself. To send them in your name, return the copy that they came from:</source>
            <translation>Elles ont été écrites sur un autre poste, qui les envoie lui-même. Pour les envoyer en votre nom, rapportez la copie d’où elles viennent :</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>Values to choose between: {count}.</source>
            <translation>Valeurs à départager : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>What came from the team</source>
            <translation>Ce qui est venu de l’équipe</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>What went to the team</source>
            <translation>Ce qui est parti vers l’équipe</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>Contributions written in the database: {count}.</source>
            <translation>Contributions écrites dans la base : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>What stayed here, and why</source>
            <translation>Ce qui est resté ici, et pourquoi</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>New contributions: {count}.</source>
            <translation>Nouvelles contributions : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>Contributions that others changed: {count}.</source>
            <translation>Contributions modifiées par d’autres : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>Contributions that were changed here and there, put together: {count}.</source>
            <translation>Contributions modifiées des deux côtés, réunies : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>Values to choose between, see the conflicts: {count}.</source>
            <translation>Valeurs à départager, voir les conflits : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>Pairs that speak of the same thing, to be looked at: {count}.</source>
            <translation>Paires qui parlent de la même chose, à examiner : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>What the offline copy brought</source>
            <translation>Ce que la copie hors ligne a apporté</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <location filename="../ti_dataviz_plugin/sources/projects_listed.py" />
            <source>and {count} more</source>
            <translation>et {count} de plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>Nothing: the book and the database say the same.</source>
            <translation>Rien : le fichier et la base disent la même chose.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_report.py" />
            <source>Nothing new.</source>
            <translation>Rien de nouveau.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_work.py" />
            <source>The sample is not synchronised with a team.</source>
            <translation>L’exemple n’est pas synchronisé avec une équipe.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_work.py" />
            <source>Copying the contributions of the team</source>
            <translation>Copie des contributions de l’équipe</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_work.py" />
            <source>Hand this script to the administrator of the database: {file}</source>
            <translation>Remettez ce script à l’administrateur de la base de données : {file}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_work.py" />
            <source>Synchronisation with the team</source>
            <translation>Synchronisation avec l’équipe</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_work.py" />
            <source>Stopped: the database of the team is as it was. What had come in is kept, whole.</source>
            <translation>Arrêté : la base de l’équipe est restée telle quelle. Ce qui en était arrivé est gardé, entier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_work.py" />
            <source>Open your own data first: the button is above.</source>
            <translation>Ouvrez d’abord vos propres données : le bouton est au-dessus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_work.py" />
            <source>Asking the database of the team</source>
            <translation>Interrogation de la base de l’équipe</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_work.py" />
            <source>Synchronising with the team</source>
            <translation>Synchronisation avec l’équipe en cours</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_work.py" />
            <source>The offline copy holds {count} contributions: {file}</source>
            <translation>La copie hors ligne contient {count} contributions : {file}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_work.py" />
            <source>The tables of the team are there. Give each person the role that is theirs.</source>
            <translation>Les tables de l’équipe sont en place. Donnez à chaque personne le rôle qui est le sien.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_work.py" />
            <source>Making the tables of the team</source>
            <translation>Création des tables de l’équipe</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/team_work.py" />
            <source>The database of the team is in use already: wait, or stop it first.</source>
            <translation>La base de l’équipe est déjà utilisée : attendez, ou arrêtez d’abord ce qui est en cours.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/unsaved.py" />
            <source>What you typed is below: Copy takes it whole. Try again once you may write there; or save it in a file of your own, which somebody who may write there merges.</source>
            <translation>Votre saisie est ci-dessous : Copier la prend en entier. Réessayez quand vous pourrez écrire à cet endroit ; ou enregistrez-la dans un fichier à vous, que fusionnera une personne qui peut y écrire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/unsaved.py" />
            <source>Save the contributions in a file</source>
            <translation>Enregistrer les contributions dans un fichier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/unsaved.py" />
            <source>Not kept yet</source>
            <translation>Pas encore conservé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/unsaved.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/unsaved.py" />
            <source>Save in a file…</source>
            <translation>Enregistrer dans un fichier…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/unsaved.py" />
            <location filename="../ti_dataviz_plugin/desktop/messages.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/unsaved.py" />
            <source>What you typed is kept nowhere. Close all the same?</source>
            <translation>Votre saisie n’est conservée nulle part. Fermer tout de même ?</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/who.py" />
            <source>What you decide bears your name: colleagues see it, and the journal keeps it. It can be changed in the options of the plugin.</source>
            <translation>Ce que vous décidez porte votre nom : vos collègues le voient et le journal le conserve. Il se modifie dans les options de l’extension.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>Also on this, {state}: {said} ({who}, {date})</source>
            <translation>Aussi à ce sujet, {state} : {said} ({who}, {date})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>{date}: {who} {did}.</source>
            <translation>{date} : {who} {did}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>{field}: “{official}” in the official file, “{proposed}” proposed.</source>
            <translation>{field} : « {official} » dans le fichier officiel, « {proposed} » proposé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Under the last official file</source>
            <translation>Avec le dernier fichier officiel</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>made it</source>
            <translation>l’a créée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>changed it</source>
            <translation>l’a modifiée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>accepted it</source>
            <translation>l’a acceptée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>refused it</source>
            <translation>l’a refusée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>withdrew it</source>
            <translation>l’a retirée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>proposed it again</source>
            <translation>l’a proposée à nouveau</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>received it in a merge</source>
            <translation>l’a reçue dans une fusion</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>settled a conflict on it</source>
            <translation>a réglé un conflit à son sujet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>took in a new official file that it speaks of</source>
            <translation>a repris un nouveau fichier officiel dont elle parle</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>{who}, {date}</source>
            <translation>{who}, le {date}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>{field}: “{official}” in the official file.</source>
            <translation>{field} : « {official} » dans le fichier officiel.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>Proposed value</source>
            <translation>Valeur proposée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <source>{outcome} (“{value}”)</source>
            <translation>{outcome} (« {value} »)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/local/words.py" />
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Vintage of the official file seen</source>
            <translation>Millésime du fichier officiel vu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/locator.py" />
            <source>Territories and communes (TI DataViz)</source>
            <translation>Territoires et communes (TI DataViz)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/locator.py" />
            <source>Open the TI DataViz dock to search its territories</source>
            <translation>Ouvrir le panneau TI DataViz pour y rechercher des territoires</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/locator.py" />
            <source>Look at its Territoire d'industrie</source>
            <translation>Afficher son Territoire d’industrie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <source>Map an indicator</source>
            <translation>Cartographier un indicateur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <source>Latest year</source>
            <translation>Année la plus récente</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <source>All years (temporal controller)</source>
            <translation>Toutes les années (contrôleur temporel)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <source>Search an indicator</source>
            <translation>Rechercher un indicateur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <source>Indicators by theme</source>
            <translation>Indicateurs par thème</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <source>Map</source>
            <translation>Cartographier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <source>no year</source>
            <translation>sans année</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <source>All of France</source>
            <translation>La France entière</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <source>Region of the territory</source>
            <translation>La région du territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <source>Leave the map where it is</source>
            <translation>Laisser la carte où elle est</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/diagnose.py" />
            <source>Territories</source>
            <translation>Territoires</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <source>Number of classes</source>
            <translation>Nombre de classes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <source>Look at</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/map_dialog.py" />
            <source>No indicator can be mapped with the data held.</source>
            <translation>Aucun indicateur ne peut être cartographié avec les données présentes.</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/mapping.py" />
            <source>Computing the indicator</source>
            <translation>Calcul de l’indicateur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/mapping.py" />
            <source>Map of the indicator</source>
            <translation>Carte de l’indicateur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/mapping.py" />
            <source>Maps of indicators</source>
            <translation>Cartes d’indicateurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/mapping.py" />
            <source>Years of the indicator</source>
            <translation>Années de l’indicateur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/messages.py" />
            <source>Try again. If it happens again, report it with the text below (Plugins &gt; Manage &gt; TI DataViz &gt; tracker).</source>
            <translation>Recommencez. Si le problème se reproduit, signalez-le en joignant le texte ci-dessous (menu Extensions &gt; Installer/Gérer les extensions &gt; TI DataViz, lien de suivi des anomalies).</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
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
            <source>none: distances in a straight line</source>
            <translation>aucun : distances à vol d’oiseau</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Address of a route service in the style of IGN's Géoplateforme. The centre of a territory and the places of schools are sent to it when travel times are asked for.</source>
            <translation>Adresse d’un service d’itinéraire du type de celui de la Géoplateforme de l’IGN. Le centre du territoire et l’emplacement des établissements lui sont envoyés quand vous demandez les temps de trajet.</translation>
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
            <source>Route service for travel times</source>
            <translation>Service d’itinéraire pour les temps de trajet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Dask scheduler</source>
            <translation>Ordonnanceur dask</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>A basin counts from</source>
            <translation>Bassin retenu à partir de</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/options.py" />
            <source>Your name, in your contributions</source>
            <translation>Votre nom, dans vos contributions</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>No column of values is recognised: choose it.</source>
            <translation>Aucune colonne de valeurs n’est reconnue : choisissez-la.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>Replace an indicator of your own</source>
            <translation>Remplacer un de vos indicateurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>percentage (0 to 100)</source>
            <translation>pourcentage (0 à 100)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>share (0 to 1)</source>
            <translation>part (0 à 1)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>per thousand</source>
            <translation>pour mille</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>euros</source>
            <translation>euros</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>thousands of euros</source>
            <translation>milliers d’euros</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>millions of euros</source>
            <translation>millions d’euros</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>square metres</source>
            <translation>mètres carrés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>hectares</source>
            <translation>hectares</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>square kilometres</source>
            <translation>kilomètres carrés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>metres</source>
            <translation>mètres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>kilometres</source>
            <translation>kilomètres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/indicator.py" />
            <source>index without unit</source>
            <translation>indice sans unité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>Neither more nor less is better</source>
            <translation>Ni plus ni moins n’est préférable</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>More is better</source>
            <translation>Plus, c’est mieux</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>Less is better</source>
            <translation>Moins, c’est mieux</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>jobs, boilers, MWh… (optional)</source>
            <translation>emplois, chaudières, MWh… (facultatif)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>Who made these figures</source>
            <translation>Qui a établi ces chiffres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>2024, or 2020-2024</source>
            <translation>2024, ou 2020-2024</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>How it is made, in words (optional)</source>
            <translation>Comment il est établi, en mots (facultatif)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>Shown at the level of its codes only: these values cannot be added up.</source>
            <translation>Présenté à l’échelon de ses codes seulement : ces valeurs ne s’additionnent pas.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>{file}: {rows} rows.</source>
            <translation>{file} – lignes : {rows}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>Add an indicator of your own</source>
            <translation>Ajouter un de vos indicateurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>Column of codes</source>
            <translation>Colonne des codes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>Codes of</source>
            <translation>Codes de</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>Column of values</source>
            <translation>Colonne des valeurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>Unit of the file</source>
            <translation>Unité du fichier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>What is counted</source>
            <translation>Ce qui est compté</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>Summed from the communes to every territory.</source>
            <translation>Additionné des communes à chaque territoire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicator_form.py" />
            <source>Years in columns: {years}.</source>
            <translation>Années en colonnes : {years}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicators.py" />
            <source>A CSV file or a workbook with a column of codes (communes, EPCI, Territoires d'industrie or employment basins) and a column of values, or one for each year, becomes an indicator like the others: on maps, in comparisons, in algorithms and in expressions.</source>
            <translation>Un fichier CSV ou un classeur avec une colonne de codes (communes, EPCI, Territoires d’industrie ou bassins d’emploi) et une colonne de valeurs, ou une par année, devient un indicateur comme les autres : sur les cartes, dans les comparaisons, les traitements et les expressions.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicators.py" />
            <source>File of the indicator</source>
            <translation>Fichier de l’indicateur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicators.py" />
            <source>Remove the indicator “{title}” from the workspace?</source>
            <translation>Retirer l’indicateur « {title} » de l’espace de travail ?</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicators.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <source>Your indicators</source>
            <translation>Vos indicateurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicators.py" />
            <source>You have added no indicator yet.</source>
            <translation>Vous n’avez encore ajouté aucun indicateur.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicators.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/panel.py" />
            <source>Join report…</source>
            <translation>Rapport de jointure…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicators.py" />
            <source>Keeping the indicator {title}</source>
            <translation>Enregistrement de l’indicateur {title}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicators.py" />
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicators.py" />
            <source>Replace…</source>
            <translation>Remplacer…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicators.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/own_indicators.py" />
            <source>The indicator “{title}” is kept.</source>
            <translation>L’indicateur « {title} » est enregistré.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training.py" />
            <source>Search a trade by name or code</source>
            <translation>Rechercher un métier (nom ou code)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <source>Search the reference territory</source>
            <translation>Chercher le territoire de référence</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <source>First survey year compared</source>
            <translation>Première année d’enquête comparée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <source>Last survey year compared</source>
            <translation>Dernière année d’enquête comparée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <source>Which territories are left out because of a school near</source>
            <translation>Quels territoires sont écartés à cause d’un établissement proche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <source> km</source>
            <translation> km</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <source>A school is near up to this distance from the centre of population</source>
            <translation>Un établissement est proche jusqu’à cette distance du centre de population</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <source>Weight of the absolute need in the score, the rest being likeness</source>
            <translation>Poids du besoin absolu dans le score, le reste étant la ressemblance</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <source>Count only what falls short of the reference</source>
            <translation>Ne compter que ce qui manque par rapport à la référence</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <source>rank all</source>
            <translation>classer tous les territoires</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <source>leave out: a school teaches it</source>
            <translation>écarter si un établissement y forme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <source>leave out: a school may teach it</source>
            <translation>écarter si un établissement peut y former</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Survey years</source>
            <translation>Années d’enquête</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>School near</source>
            <translation>Établissement proche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <source>Weight of need</source>
            <translation>Poids du besoin</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>first</source>
            <translation>première</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/anticipation_bar.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>last</source>
            <translation>dernière</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/panels/data_table.py" />
            <source>Local value…</source>
            <translation>Valeur locale…</translation>
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
            <source>By default every theme counts the same, and so do the indicators of a theme; those made of others count for nothing. 0 leaves one out.</source>
            <translation>Par défaut, tous les thèmes pèsent autant, et de même les indicateurs d’un thème ; ceux qui sont composés d’autres indicateurs ne comptent pas. 0 écarte un indicateur.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Mean gap between the positions on {count} indicators, weighted as below. What is unknown may be anywhere: it widens the range, and is never left out.</source>
            <translation>Écart moyen entre les positions sur {count} indicateurs, pondérés comme ci-dessous. Une valeur inconnue peut se trouver n’importe où : elle élargit l’intervalle et n’est jamais écartée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_bar.py" />
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
            <source>Indicators drawn side by side</source>
            <translation>Indicateurs présentés côte à côte</translation>
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
            <source>Back to the usual weights</source>
            <translation>Revenir aux poids habituels</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>All indicators</source>
            <translation>Tous les indicateurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <source>Mean gap between the positions of the two territories, out of 100</source>
            <translation>Écart moyen entre les positions des deux territoires, sur 100</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>✕ {name}</source>
            <translation>✕ {name}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/compare.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
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
            <source>Your indicators…</source>
            <translation>Vos indicateurs…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <source>List of indicators</source>
            <translation>Liste des indicateurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Data held</source>
            <translation>Données présentes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <source>{part}, area around {lon}, {lat}</source>
            <translation>{part}, zone autour de {lon}, {lat}</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Received on</source>
            <translation>Reçu le</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <source>Data held on this computer</source>
            <translation>Données présentes sur ce poste</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_page.py" />
            <source>Area around {lon}, {lat}</source>
            <translation>Zone autour de {lon}, {lat}</translation>
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
            <source>Say that it is gone…</source>
            <translation>Signaler sa disparition…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/data_table.py" />
            <source>Filter the rows of: {table}</source>
            <translation>Filtrer les lignes du tableau : {table}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/export.py" />
            <source>{file} exists already. Replace it?</source>
            <translation>{file} existe déjà. Le remplacer ?</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/export.py" />
            <location filename="../ti_dataviz_plugin/desktop/siting_files.py" />
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
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <source>The maps are made with equal weights, by number, from every list but the action sheets.</source>
            <translation>Les cartes sont établies à poids égaux, selon le nombre, à partir de toutes les listes, sauf les fiches actions.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <source>Weight: {part}</source>
            <translation>Poids : {part}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <source>The gap is known for {known} of {total} territories of the level.</source>
            <translation>L’écart est connu pour {known} des {total} territoires du niveau.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Show on the map</source>
            <translation>Afficher sur la carte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <source>the number of projects</source>
            <translation>le nombre de projets</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <source>the amounts granted</source>
            <translation>les montants accordés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <source>What interventions are measured by</source>
            <translation>Ce par quoi les interventions sont mesurées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <source>Interventions measured by</source>
            <translation>Interventions mesurées par</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <source>Where help is missing</source>
            <translation>Où l’aide manque</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training.py" />
            <source>Click a territory to go to it</source>
            <translation>Cliquez sur un territoire pour vous y rendre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/gap_section.py" />
            <source>Not known, and left out for all: {parts}.</source>
            <translation>Inconnu, et écarté pour tous : {parts}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>All activities together, not industry alone: this file does not tell them apart. It has {share} of the communes.</source>
            <translation>Toutes activités confondues, et non l’industrie seule : ce fichier ne les distingue pas. Il contient {share} des communes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>{years}: in another nomenclature than NAF rev. 2, not comparable: in no figure.</source>
            <translation>{years} : dans une autre nomenclature que la NAF rév. 2, non comparable : dans aucun chiffre.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>Too few EPCI are held to tell which sectors go together.</source>
            <translation>Trop peu d’EPCI sont disponibles pour dire quels secteurs vont ensemble.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>All held</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>All TI</source>
            <translation>Tous les TI</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>Beside other places</source>
            <translation>Par rapport à d’autres territoires</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>Industry beside other places</source>
            <translation>L’industrie par rapport à d’autres territoires</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>Sectors related to what is there: a signal</source>
            <translation>Secteurs proches de ce qui est présent : un signal</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>Related sectors</source>
            <translation>Secteurs proches</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>Size of establishments</source>
            <translation>Taille des établissements</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>Private employers, employees at the end of the year.</source>
            <translation>Employeurs privés, salariés en fin d’année.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>Industrial sectors in which the territory is not specialised (quotient below 1), those first whose nearest sectors it has. Nearness is learnt from {count} EPCI: two sectors are near when the same EPCI are specialised in both. A signal of skills that may be there, not a flow, nor a chance of success.</source>
            <translation>Secteurs industriels dans lesquels le territoire n’est pas spécialisé (quotient inférieur à 1), en commençant par ceux dont il a les secteurs les plus proches. La proximité est observée sur {count} EPCI : deux secteurs sont proches lorsque les mêmes EPCI sont spécialisés dans l’un et l’autre. C’est le signal de compétences peut-être présentes, ni un flux, ni une chance de réussite.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>Covered</source>
            <translation>Couvert</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>Relatedness</source>
            <translation>Proximité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>Here</source>
            <translation>Ici</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>Nearest specialities of the territory</source>
            <translation>Spécialités du territoire les plus proches</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>Share of what it counts that is known in the territory</source>
            <translation>Part connue, dans le territoire, de ce que compte l’indicateur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry.py" />
            <source>Share of what is near to the sector in which the territory is specialised</source>
            <translation>Part de ce qui est proche du secteur dans laquelle le territoire est spécialisé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>Source of employment</source>
            <translation>Source de l’emploi</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>How finely sectors are told apart</source>
            <translation>Finesse des secteurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>What counts as industry</source>
            <translation>Ce qui compte comme industrie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>What is measured in the series, the specialisation and the change</source>
            <translation>Ce que mesurent la série, la spécialisation et l’évolution</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>First year of the period</source>
            <translation>Première année de la période</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>Last year of the period</source>
            <translation>Dernière année de la période</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>broad sectors (A17)</source>
            <translation>grands secteurs (A17)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>sectors (A38)</source>
            <translation>secteurs (A38)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>divisions (A88)</source>
            <translation>divisions (A88)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>industry (B to E)</source>
            <translation>industrie (B à E)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>manufacturing (C)</source>
            <translation>industrie manufacturière (C)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>employees</source>
            <translation>salariés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>establishments</source>
            <translation>établissements</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>from {year}</source>
            <translation>de {year}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>to {year}</source>
            <translation>à {year}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>Sectors</source>
            <translation>Secteurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/industry_choices.py" />
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Legal list: the trades in tension that the State lists by region ({month}), by FAP 2009 code. It serves the right to work of foreign nationals and is not the share of difficult projects; it plays no part in the score.</source>
            <translation>Liste légale : les métiers en tension que l’État arrête par région ({month}), par code FAP 2009. Elle sert au droit au travail des ressortissants étrangers et n’est pas la part de projets difficiles ; elle n’entre pas dans le score.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>This page needs the BMO survey and the table of employment basins. Import them: see Data, above.</source>
            <translation>Cette page nécessite l’enquête BMO et la table des bassins d’emploi. Importez-les à l’aide du bouton Données, ci-dessus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>The legal list of trades in tension is not held: import it to see it beside the ranking.</source>
            <translation>La liste légale des métiers en tension n’est pas importée : importez-la pour la voir à côté du classement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>not listed</source>
            <translation>hors liste</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>no list</source>
            <translation>pas de liste</translation>
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
            <source>Map this trade over all basins</source>
            <translation>Carte de ce métier dans tous les bassins</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Colour every employment basin by the share of the trade's projects that are difficult</source>
            <translation>Colorer chaque bassin d’emploi selon la part des projets de recrutement jugés difficiles pour ce métier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>The first trades of the ranking</source>
            <translation>Les premiers métiers du classement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Trends and seasonality of the first trades</source>
            <translation>Évolution et saisonnalité des premiers métiers</translation>
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
            <source>Legal list of trades in tension, regions of the territory; not our share</source>
            <translation>Liste légale des métiers en tension, régions du territoire ; ce n’est pas notre part de projets difficiles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Years seen</source>
            <translation>Nb d’années</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
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
            <source>Basins from</source>
            <translation>Bassins à partir de</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>Recruitment projects: {trade}</source>
            <translation>Projets de recrutement : {trade}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>A trade</source>
            <translation>Un métier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <source>◆ {regions}</source>
            <translation>◆ {regions}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Mean number of recruitment projects a year</source>
            <translation>Nombre moyen de projets de recrutement par an</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Share of the projects that employers judge difficult</source>
            <translation>Part des projets que les employeurs jugent difficiles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/labour.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
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
            <source>Natura 2000 perimeters</source>
            <translation>Périmètres Natura 2000</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Inventories that name the sites</source>
            <translation>Inventaires qui recensent ces friches</translation>
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
            <source>The perimeters held reach {share} of its communes only: there may be more, distances elsewhere are unknown.</source>
            <translation>Les périmètres présents n’atteignent que {share} de ses communes : il peut y en avoir d’autres, et ailleurs les distances sont inconnues.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Overlap of the sites whose extent is known: {area} ha.</source>
            <translation>Recouvrement des sites d’emprise connue : {area} ha.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
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
            <source>Reconverted already, but listed and counted: {count}.</source>
            <translation>Déjà reconverties, mais recensées et comptées : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>The inventories held name sites in the departments of {share} of its communes only.</source>
            <translation>Les inventaires présents ne recensent de friches que dans les départements de {share} de ses communes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>At least {share} of the territory lies in Natura 2000 ({area} km², perimeters counted once).</source>
            <translation>Part du territoire en Natura 2000 : au moins {share} ({area} km², périmètres superposés comptés une seule fois).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Area, ha</source>
            <translation>Surface, ha</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
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
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
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
            <source>Source of the site</source>
            <translation>Source de la friche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Last updated on</source>
            <translation>Dernière mise à jour le</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land.py" />
            <source>Distance to the nearest Natura 2000 perimeter</source>
            <translation>Distance au périmètre Natura 2000 le plus proche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>{source}: the files held reach {share} of the communes only, there may be more.</source>
            <translation>{source} : les fichiers présents ne couvrent que {share} des communes, il peut y en avoir d’autres.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Natura 2000 is apart: it calls for an assessment, and forbids nothing by itself.</source>
            <translation>Natura 2000 est à part : le classement demande une évaluation et n’interdit rien par lui-même.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>A weight that is not listed is not known here: no file of its kinds is held.</source>
            <translation>Une portée qui n’est pas listée n’est pas connue ici : aucun fichier de ce type n’est présent.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Plans only prescribed, or repealed, are listed and not counted.</source>
            <translation>Les plans seulement prescrits, ou abrogés, sont listés et ne sont pas comptés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>{count} installations have no coordinates: no distance counts them.</source>
            <translation>{count} installations n’ont pas de coordonnées : aucune distance ne les compte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>turnkey site</source>
            <translation>site clés en main</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>economic hub</source>
            <translation>pôle économique</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>economic site</source>
            <translation>site économique</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>plot</source>
            <translation>terrain</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>in use</source>
            <translation>utilisée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>former</source>
            <translation>précédente</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>What surrounds the sites</source>
            <translation>Autour des friches</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <source>Protected areas, by regulatory weight</source>
            <translation>Espaces protégés, par portée réglementaire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Protected areas</source>
            <translation>Espaces protégés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Hazards: plans and installations</source>
            <translation>Risques : plans et installations classées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Risk plans</source>
            <translation>Plans de prévention des risques</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Classified installations</source>
            <translation>Installations classées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Activity zones and land on offer</source>
            <translation>Zones d’activité et offre foncière</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>Activity zones</source>
            <translation>Zones d’activité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Land on offer</source>
            <translation>Offre foncière</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Dates and versions of the inventory</source>
            <translation>Dates et versions de l’inventaire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Versions of the inventory</source>
            <translation>Versions de l’inventaire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/theme_panel.py" />
            <source>Being worked out…</source>
            <translation>Calcul en cours…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>{count} economic sites and plots.</source>
            <translation>{count} sites et terrains économiques.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>The year is that of the entry in the inventory, not that in which the site fell vacant: a file taken up whole weighs on one year.</source>
            <translation>L’année est celle de l’entrée dans l’inventaire, non celle où le site est devenu une friche : un fichier repris en bloc pèse sur une seule année.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Only one version of the inventory is held: its change over time cannot be told.</source>
            <translation>Une seule version de l’inventaire est présente : son évolution ne peut pas être décrite.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Sites by version of the inventory: {versions}. A change may come from the survey.</source>
            <translation>Friches par version de l’inventaire : {versions}. Un écart peut venir du recensement lui-même.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Protected area</source>
            <translation>Espace protégé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>What it means</source>
            <translation>Ce que cela implique</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Counted</source>
            <translation>Compté</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Installation</source>
            <translation>Installation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Seveso</source>
            <translation>Seveso</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Available, ha</source>
            <translation>Disponible, ha</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Vintage</source>
            <translation>Millésime</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>Without a project</source>
            <translation>Sans projet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>{count} of {total} vacant sites lie in one or touch one.</source>
            <translation>{count} friches sur {total} s’y trouvent ou les touchent.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>{count} activity zones.</source>
            <translation>{count} zones d’activité.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/land_surroundings.py" />
            <source>{count} turnkey sites, known by commune.</source>
            <translation>{count} sites clés en main, connus à la commune.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Of those on one thing, the last accepted counts. Accept all the same?</source>
            <translation>De celles qui portent sur une même chose, la dernière acceptée compte. Accepter quand même ?</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Contributions that say something of the same thing: refuse those that are too many</source>
            <translation>Contributions qui portent sur la même chose : refusez celles qui sont en trop</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>History of a contribution</source>
            <translation>Historique d’une contribution</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Integrity of the journal</source>
            <translation>Intégrité du journal</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>The journal is whole: every change went through the plugin, and none was altered afterwards.</source>
            <translation>Le journal est intègre : chaque changement est passé par l’extension, et aucun n’a été altéré ensuite.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Official files are never changed: what you say is kept beside them, with your reason, and read with them once it is accepted. Right click a row of a table or an object on the map to correct it.</source>
            <translation>Les fichiers officiels ne sont jamais modifiés : ce que vous dites est conservé à côté, avec votre motif, et lu avec eux une fois accepté. Cliquez avec le bouton droit sur une ligne d’un tableau ou sur un objet de la carte pour le corriger.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Review</source>
            <translation>Examen</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>A word on your decision (optional)</source>
            <translation>Un mot sur votre décision (facultatif)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>{count} of them speaks of the same thing as another that is or would be accepted.</source>
            <translation>{count} d’entre elles porte sur la même chose qu’une autre qui est ou serait acceptée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>{count} of them speak of the same thing as another that is or would be accepted.</source>
            <translation>{count} d’entre elles portent sur la même chose qu’une autre qui est ou serait acceptée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>every state</source>
            <translation>tous les états</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>every source</source>
            <translation>toutes les sources</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>every author</source>
            <translation>tous les auteurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>several on one thing</source>
            <translation>en concurrence</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>this territory only</source>
            <translation>ce territoire seulement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Propose again</source>
            <translation>Proposer à nouveau</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Change a proposal of your own that nobody has decided on</source>
            <translation>Modifier une de vos propositions, tant que personne ne s’est prononcé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Read all…</source>
            <translation>Tout lire…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Read the whole reason, and follow the evidence</source>
            <translation>Lire le motif en entier et suivre les justificatifs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>History…</source>
            <translation>Historique…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Check the journal</source>
            <translation>Vérifier le journal</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Official file since</source>
            <translation>Fichier officiel depuis</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>What the producer of each source should hear.</source>
            <translation>Ce que le producteur de chaque source devrait savoir.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Add an establishment…</source>
            <translation>Ajouter un établissement…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Add a vacant site…</source>
            <translation>Ajouter une friche…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>Import a table…</source>
            <translation>Importer un tableau…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local.py" />
            <source>What the last official file that was taken in made of it</source>
            <translation>Ce qu’en a fait le dernier fichier officiel pris en compte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_sharing.py" />
            <source>Two people said different things: the latest stands until somebody chooses.</source>
            <translation>Deux personnes disent des choses différentes : la dernière écrite vaut jusqu’à ce que quelqu’un choisisse.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_sharing.py" />
            <source>Write your contributions to one file that a colleague can merge</source>
            <translation>Écrire vos contributions dans un seul fichier, qu’un collègue peut fusionner</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_sharing.py" />
            <source>See what a file would bring, then merge it; it can be dropped on this page</source>
            <translation>Voir ce qu’un fichier apporterait, puis le fusionner ; il peut être glissé sur cette page</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_sharing.py" />
            <source>Write the accepted corrections of a source, with its quality report</source>
            <translation>Écrire les corrections acceptées d’une source, avec son rapport de qualité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_sharing.py" />
            <source>Write who did what when, as PROV-JSON</source>
            <translation>Écrire qui a fait quoi et quand, en PROV-JSON</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_sharing.py" />
            <source>Export for colleagues…</source>
            <translation>Exporter aux collègues…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_sharing.py" />
            <source>Merge a colleague's file…</source>
            <translation>Fusionner un fichier reçu…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_sharing.py" />
            <source>Export to a producer…</source>
            <translation>Exporter au producteur…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_sharing.py" />
            <source>Export the journal…</source>
            <translation>Exporter le journal…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_sharing.py" />
            <source>Share and merge</source>
            <translation>Partager et fusionner</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_statistics.py" />
            <location filename="../ti_dataviz_plugin/enrichment/producer.py" />
            <source>Objects</source>
            <translation>Objets</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>A file has no roles: whoever may write in the folder may accept, and the journal shows who did. A database of the team (PostgreSQL) holds each person to their role.</source>
            <translation>Un fichier n’a pas de rôles : quiconque peut écrire dans le dossier peut accepter, et le journal montre qui l’a fait. Une base de données d’équipe (PostgreSQL) tient chacun à son rôle.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>Offline copy</source>
            <translation>Copie hors ligne</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>Save the script for the administrator of the database</source>
            <translation>Enregistrer le script pour l’administrateur de la base de données</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>Working as a team</source>
            <translation>Travailler en équipe</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>PostgreSQL connection of QGIS</source>
            <translation>Connexion PostgreSQL de QGIS</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>Connect</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>Take what the team said, and send what you may write</source>
            <translation>Recevoir ce que l’équipe a dit, et envoyer ce que vous pouvez écrire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>Make the tables of a team, or save the script for the administrator</source>
            <translation>Créer les tables d’une équipe, ou enregistrer le script pour l’administrateur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>Save what the team said as a file, to work where there is no network</source>
            <translation>Enregistrer dans un fichier ce que l’équipe a dit, pour travailler là où il n’y a pas de réseau</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>Merge an offline copy that was worked on, and send it in your name</source>
            <translation>Fusionner une copie hors ligne sur laquelle on a travaillé, et l’envoyer en votre nom</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>This workspace was never synchronised with it.</source>
            <translation>Cet espace de travail n’a jamais été synchronisé avec elle.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>Return a copy</source>
            <translation>Rapporter une copie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>Make the tables of a team in the database {database}, and the roles ti_contributor and ti_reviewer?</source>
            <translation>Créer les tables d’une équipe dans la base {database}, et les rôles ti_contributor et ti_reviewer ?</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>QGIS keeps no PostgreSQL connection</source>
            <translation>QGIS ne conserve aucune connexion PostgreSQL</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>Synchronise</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>Install the tables…</source>
            <translation>Installer les tables…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>Offline copy…</source>
            <translation>Copie hors ligne…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>Return a copy…</source>
            <translation>Rapporter une copie…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/local_team.py" />
            <source>Last synchronised: {date}.</source>
            <translation>Dernière synchronisation : {date}.</translation>
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
            <source>What was matched, followed, left out, and why</source>
            <translation>Ce qui a été apparié, suivi, écarté, et pourquoi</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>{count} of {programme} ({place})</source>
            <translation>{count} – {programme} ({place})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>Known by a wider place only, and not counted here: {parts}.</source>
            <translation>Projets connus seulement par un lieu plus vaste, non comptés ici : {parts}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>{count} projects placed in {territory}</source>
            <translation>{territory} : {count} projets localisés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>{programme} ({count} here)</source>
            <translation>{programme} ({count} ici)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>not published</source>
            <translation>non publié</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>its coordinates</source>
            <translation>ses coordonnées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>within its commune</source>
            <translation>dans sa commune</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>not on the map</source>
            <translation>pas sur la carte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>Only projects for industry or its land</source>
            <translation>Seulement les projets pour l’industrie ou son foncier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>Of the Fonds vert, keeps the measures of the Territoires d'industrie and of land recycling; the other lists are kept whole.</source>
            <translation>Du Fonds vert, ne garde que les mesures « Territoires d’industrie » et « Recyclage foncier » ; les autres listes sont gardées entières.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>List of projects</source>
            <translation>Liste des projets</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>Click a project to see it on the map</source>
            <translation>Cliquez sur un projet pour le voir sur la carte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>What is funded</source>
            <translation>Ce qui est financé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>Lists whose projects are shown and set against needs</source>
            <translation>Listes dont les projets sont présentés et rapportés aux besoins</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>Projects of</source>
            <translation>Projets de</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>every list but the action sheets</source>
            <translation>toutes les listes, sauf les fiches actions</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <source>Shown at</source>
            <translation>Placé à</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/projects.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <location filename="../ti_dataviz_plugin/sources/fields.py" />
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>{count} sources of data are behind this territory</source>
            <translation>{count} sources de données décrivent ce territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Age, years</source>
            <translation>Âge, ans</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>Number of objects of the territory that local experts corrected or added</source>
            <translation>Nombre d’objets du territoire que l’expertise locale a corrigés ou ajoutés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/quality.py" />
            <source>nothing wrong</source>
            <translation>rien à signaler</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <source>Industrial dynamics</source>
            <translation>Dynamique industrielle</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <source>Industry</source>
            <translation>Industrie</translation>
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
            <source>Projects and interventions</source>
            <translation>Projets et interventions</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/registry.py" />
            <source>Training</source>
            <translation>Formation</translation>
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
            <source>Join report: {name}</source>
            <translation>Rapport de jointure : {name}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>{site} (excluded)</source>
            <translation>{site} (exclu)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>Criteria and weights</source>
            <translation>Critères et poids</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>CNIG “Sites économiques”…</source>
            <translation>CNIG « Sites économiques »…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>{sites}, in: {place}</source>
            <translation>{sites}, dans : {place}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>Sites not excluded: {count}</source>
            <translation>Sites non exclus : {count}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>The project</source>
            <translation>Le projet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_bar.py" />
            <source>Exclusions</source>
            <translation>Exclusions</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>Save the study…</source>
            <translation>Enregistrer l’étude…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>Keep as a template</source>
            <translation>Garder comme modèle</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>Ranked sites, GeoPackage…</source>
            <translation>Sites classés, GeoPackage…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>Ranked sites, CSV…</source>
            <translation>Sites classés, CSV…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>CNIG “Friches”…</source>
            <translation>CNIG « Friches »…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>On the map</source>
            <translation>Sur la carte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>Show the sites on the map</source>
            <translation>Montrer les sites sur la carte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>Remove a template</source>
            <translation>Retirer un modèle</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <source>Click a site to look at it</source>
            <translation>Cliquez sur un site pour le regarder</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>The site looked at</source>
            <translation>Le site regardé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>The sites are being ranked…</source>
            <translation>Classement des sites en cours…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>No study yet.</source>
            <translation>Pas encore d’étude.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>Tick “Compare it with others” at up to four sites to set them side by side.</source>
            <translation>Cochez « Le comparer à d’autres » pour quatre sites au plus afin de les mettre côte à côte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>Back to “{title}”</source>
            <translation>Revenir à « {title} »</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>Not opened: {problem}</source>
            <translation>Non ouverte : {problem}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting.py" />
            <source>all of France</source>
            <translation>toute la France</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_bar.py" />
            <source>{count} of {total} sites not excluded; first, {score}: {site}</source>
            <translation>{count} sites non exclus sur {total} ; en tête, {score} : {site}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_bar.py" />
            <source>{count} of {total} sites not excluded; first with others, {score}: {site}</source>
            <translation>{count} sites non exclus sur {total} ; en tête ex æquo, {score} : {site}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_bar.py" />
            <source>Criteria</source>
            <translation>Critères</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_bar.py" />
            <source>Ranking</source>
            <translation>Classement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_bar.py" />
            <source>Go to this part of the page: {part}</source>
            <translation>Aller à cette partie de la page : {part}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>The greatest area is below the least one. Give both: until then the study keeps its own.</source>
            <translation>La plus grande surface est inférieure à la plus petite. Donnez les deux : d’ici là, l’étude garde les siennes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Not on this computer yet: see Data, above.</source>
            <translation>Pas encore sur cet ordinateur : voir Données, ci-dessus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Stated, and weighed by no criterion: {criteria}.</source>
            <translation>Indiqué, et pesé par aucun critère : {criteria}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Stated no more, and still weighed: {criteria}.</source>
            <translation>N’est plus indiqué, mais pèse toujours : {criteria}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>No department held here: {words}. The study keeps its own until all are known.</source>
            <translation>Département inconnu ici : {words}. L’étude garde les siens tant que tous ne sont pas reconnus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Search an activity (NAF division)</source>
            <translation>Chercher une activité (division NAF)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Needs</source>
            <translation>Besoins</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Weigh them</source>
            <translation>En tenir compte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Weigh them no more</source>
            <translation>Ne plus en tenir compte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Least area</source>
            <translation>Surface minimale</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Greatest area</source>
            <translation>Surface maximale</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Area, from and to</source>
            <translation>Surface, de et à</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Trades needed</source>
            <translation>Métiers recherchés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Codes or names: 49, Vendée; none for all of France</source>
            <translation>Codes ou noms : 49, Vendée ; aucun pour toute la France</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Searched in</source>
            <translation>Cherché dans</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Candidate sites</source>
            <translation>Sites candidats</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>A layer of points or surfaces of the project</source>
            <translation>Une couche de points ou de surfaces du projet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>The field that names each site</source>
            <translation>Le champ qui nomme chaque site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Rank the sites of this layer</source>
            <translation>Classer les sites de cette couche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>Or a layer</source>
            <translation>Ou une couche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>the territory of the study ({code})</source>
            <translation>le territoire de l’étude ({code})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source> ha</source>
            <translation> ha</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>jobs: </source>
            <translation>postes : </translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>The sites of a layer are all ranked, wherever they are.</source>
            <translation>Les sites d’une couche sont tous classés, où qu’ils soient.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>no activity</source>
            <translation>aucune activité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_brief.py" />
            <source>jobs</source>
            <translation>postes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criteria.py" />
            <source>Consistency ratio: {ratio} (up to 0.10 the judgements agree well enough).</source>
            <translation>Ratio de cohérence : {ratio} (jusqu’à 0,10 les jugements s’accordent assez).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criteria.py" />
            <source>The judgement that increases it most: “{first}” beside “{second}”; {value} would follow from the others.</source>
            <translation>Le jugement qui l’augmente le plus : « {first} » face à « {second} » ; {value} découlerait des autres.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criteria.py" />
            <source>⚠ Consistency ratio: {ratio}, above 0.10: these judgements contradict one another. Review them before you rely on the weights.</source>
            <translation>⚠ Ratio de cohérence : {ratio}, au-dessus de 0,10 : ces jugements se contredisent. Revoyez-les avant de vous fier aux poids.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criteria.py" />
            <source>Directly, in points</source>
            <translation>Directement, en points</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criteria.py" />
            <source>By swing (100 for the swing that matters most)</source>
            <translation>Par amplitude (swing) : 100 pour celle qui compte le plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criteria.py" />
            <source>By order (1 the most important)</source>
            <translation>Par ordre (1 le plus important)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criteria.py" />
            <source>By pairwise comparison (AHP)</source>
            <translation>Par comparaison deux à deux (AHP)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criteria.py" />
            <source>How weights are set</source>
            <translation>Comment les poids sont fixés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criteria.py" />
            <source>Judgements…</source>
            <translation>Jugements…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criteria.py" />
            <source>Add a criterion</source>
            <translation>Ajouter un critère</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criterion.py" />
            <source>For information, what the data alone would weigh: entropy {entropy}, CRITIC {critic}</source>
            <translation>Pour information, ce que pèseraient les données seules : entropie {entropy}, CRITIC {critic}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criterion.py" />
            <source>For information: these weights reward the variance between the sites at hand, not importance. They depend on the set of sites, and rank nothing here.</source>
            <translation>Pour information : ces poids récompensent la variance entre les sites en présence, non l’importance. Ils dépendent de l’ensemble des sites et ne classent rien ici.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criterion.py" />
            <source>What each value is worth…</source>
            <translation>Ce que vaut chaque valeur…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criterion.py" />
            <source>Remove this criterion</source>
            <translation>Retirer ce critère</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criterion.py" />
            <source>What the data alone would weigh</source>
            <translation>Ce que pèseraient les données seules</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criterion.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/rank_sites.py" />
            <source>Study</source>
            <translation>Étude</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criterion.py" />
            <source>Entropy</source>
            <translation>Entropie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criterion.py" />
            <source>CRITIC</source>
            <translation>CRITIC</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criterion.py" />
            <source>{name}: {share}</source>
            <translation>{name} : {share}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criterion.py" />
            <source>{text} – known for {known} of {sites} sites</source>
            <translation>{text} – connu pour {known} des {sites} sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criterion.py" />
            <source>{text} – unknown for every site</source>
            <translation>{text} – inconnu pour tous les sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_criterion.py" />
            <source>{text} – the same for every site</source>
            <translation>{text} – le même pour tous les sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_curve.py" />
            <source>Fact, in {unit}</source>
            <translation>Donnée, en {unit}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_curve.py" />
            <source>What each value is worth</source>
            <translation>Ce que vaut chaque valeur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_curve.py" />
            <source>Kind of value function</source>
            <translation>Type de fonction de valeur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_curve.py" />
            <source>Meaning</source>
            <translation>Signification</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_curve.py" />
            <source>Add a line</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_curve.py" />
            <source>Remove the line</source>
            <translation>Retirer la ligne</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_curve.py" />
            <source>Fact</source>
            <translation>Donnée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_curve.py" />
            <source>Straight lines between points</source>
            <translation>Droites entre des points</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_curve.py" />
            <source>Steps</source>
            <translation>Paliers</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_curve.py" />
            <source>Best within a range</source>
            <translation>Optimum dans une plage</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_curve.py" />
            <source>A value for each category</source>
            <translation>Une valeur par catégorie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_curve.py" />
            <source>A cell holds no number.</source>
            <translation>Une cellule ne contient pas de nombre.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_judgements.py" />
            <source>1: as much</source>
            <translation>1 : autant</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_judgements.py" />
            <source>Criteria compared two by two</source>
            <translation>Critères comparés deux à deux</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_judgements.py" />
            <source>1/{value}: less</source>
            <translation>1/{value} : moins</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_judgements.py" />
            <source>How many times does the criterion on the left matter more than the other?</source>
            <translation>Combien de fois le critère de gauche compte-t-il plus que l’autre ?</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_judgements.py" />
            <source>{value}: more</source>
            <translation>{value} : plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_judgements.py" />
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>Among the first {shortlist}: {certain} for certain, {possible} possibly. {excluded} sites are excluded, {checks} are to be checked.</source>
            <translation>Parmi les {shortlist} premiers : {certain} de façon certaine, {possible} peut-être. {excluded} sites sont exclus, {checks} sont à vérifier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>{layer}. No file holds these sites as they are shown; the project finds the layer again, and saving the study writes the sites beside it.</source>
            <translation>{layer}. Aucun fichier ne contient ces sites tels qu’ils sont affichés. Le projet retrouve la couche, et l’enregistrement de l’étude écrit les sites à côté d’elle.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>TOPSIS, a second opinion that depends on the set of sites, does not agree on the first: it puts there {sites}. Of the {count} sites that it puts among the first {shortlist}, {both} are there here too.</source>
            <translation>TOPSIS, second avis qui dépend de l’ensemble des sites, ne s’accorde pas sur le premier : il y place {sites}. Des {count} sites qu’il met parmi les {shortlist} premiers, {both} y sont ici aussi.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>{site} (here rank {rank})</source>
            <translation>{site} (ici au rang {rank})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>All fit in the shortlist of {shortlist}: to be in it says nothing of their worth. {excluded} sites are excluded, {checks} are to be checked.</source>
            <translation>Tous tiennent dans la présélection de {shortlist} : y être ne dit rien de leur valeur. Sites exclus : {excluded} ; à vérifier : {checks}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>Absent sources: {sources}; criteria unknown for every site: {criteria} (named under the list).</source>
            <translation>Sources absentes : {sources} ; critères inconnus pour tous les sites : {criteria} (nommés sous la liste).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>Looked at for no site, because not on this computer: {sources}.</source>
            <translation>Regardés pour aucun site, car absents de cet ordinateur : {sources}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>Unknown for every site, so that scores stay wide: {criteria}.</source>
            <translation>Inconnues pour tous les sites, d’où des scores larges : {criteria}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>The order takes unknown facts halfway, which is a convention.</source>
            <translation>L’ordre prend les données inconnues à mi-chemin, ce qui est une convention.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>{layer}, {count} of its sites: those selected, or left by its filter</source>
            <translation>{layer}, {count} de ses sites : ceux qui sont sélectionnés, ou que son filtre laisse</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>{layer}. Its changes count, although they are not saved: save them in the layer, or save the study, which writes the sites beside it.</source>
            <translation>{layer}. Ses modifications comptent, bien qu’elles ne soient pas enregistrées : enregistrez-les dans la couche, ou enregistrez l’étude, qui écrit les sites à côté d’elle.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>TOPSIS, a second opinion that depends on the set of sites, agrees on the first; of the {count} sites that it puts among the first {shortlist}, {both} are there here too.</source>
            <translation>TOPSIS, second avis qui dépend de l’ensemble des sites, s’accorde sur le premier ; des {count} sites qu’il met parmi les {shortlist} premiers, {both} y sont ici aussi.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>First</source>
            <translation>Premier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>Ask first</source>
            <translation>À demander</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/place_indicators.py" />
            <source>Area</source>
            <translation>Superficie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>{layer}. The layer is not in this project any more: choose it again.</source>
            <translation>{layer}. La couche n’est plus dans ce projet : choisissez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>= marks a rank that several sites share</source>
            <translation>= marque un rang que plusieurs sites partagent</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>Out of 100: every unknown at worst, and at best</source>
            <translation>Sur 100 : toutes les inconnues au pire, puis au mieux</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>Share of all sets of weights for which it comes first (SMAA-2)</source>
            <translation>Part de tous les jeux de poids pour lesquels il arrive premier (SMAA-2)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_list.py" />
            <source>The missing fact that would move its score most</source>
            <translation>La donnée manquante qui changerait le plus son score</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>In the communes that this distance meets: {total} establishments of all activities, {large} of them with 50 employees or more ({year}).</source>
            <translation>Dans les communes que touche cette distance : {total} établissements, toutes activités confondues, dont {large} de 50 salariés ou plus ({year}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Sectors around the site</source>
            <translation>Secteurs autour du site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>{count} classified installations</source>
            <translation>{count} installations classées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>{count} establishments told by economic sites or by local experts</source>
            <translation>{count} établissements indiqués par les sites économiques ou par des experts locaux</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Within {distance} km, in a straight line: {counts}.</source>
            <translation>À moins de {distance} km à vol d’oiseau : {counts}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>{count} establishments of the files held have no place, and are not counted.</source>
            <translation>{count} établissements des fichiers présents n’ont pas de localisation et ne sont pas comptés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Jobs and location quotients are those of {place} in {year}, against all EPCI held.</source>
            <translation>Emplois et quotients de localisation : {place} en {year}, par rapport à tous les EPCI présents.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Look within 5 km</source>
            <translation>Chercher à moins de 5 km</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Establishments, one by one</source>
            <translation>Établissements, un par un</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Activity zones and turnkey sites</source>
            <translation>Zones d’activité et sites clés en main</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Services told by economic sites</source>
            <translation>Services indiqués par les sites économiques</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Exchanges that people told of</source>
            <translation>Échanges rapportés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Record an exchange…</source>
            <translation>Consigner un échange…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Confirmed or refuted, with its source: a contribution, reviewed like any other</source>
            <translation>Confirmé ou infirmé, avec sa source : une contribution, examinée comme toute autre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>At least so many, since the extract held ends nearer than that: {sources}.</source>
            <translation>Au moins autant, car l’extrait présent s’arrête plus près que cela : {sources}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Not known, since the extract held does not reach the site: {sources}.</source>
            <translation>Inconnu, car l’extrait présent n’atteint pas le site : {sources}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Not on this computer: {sources}.</source>
            <translation>Pas sur cet ordinateur : {sources}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>State the activity of the project in the brief: sectors are then compared to it.</source>
            <translation>Indiquez l’activité du projet dans « Le projet » : les secteurs lui sont alors comparés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Project: {activity}. A sector goes with it when it is among the quarter of the sectors that most often have their speciality in the same EPCI ({count} EPCI): no more than a likeness.</source>
            <translation>Projet : {activity}. Un secteur lui est souvent associé quand il est dans le quart des secteurs le plus souvent spécialités des mêmes EPCI ({count} EPCI) : rien de plus qu’une ressemblance.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>For the project</source>
            <translation>Pour le projet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Around</source>
            <translation>Autour</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <source>Nearest</source>
            <translation>Le plus proche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Jobs</source>
            <translation>Emplois</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Distance</source>
            <translation>Distance</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Known as</source>
            <translation>Connu comme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Told by</source>
            <translation>Selon</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Sites that have it</source>
            <translation>Sites qui en disposent</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>On</source>
            <translation>Le</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Reason and source</source>
            <translation>Motif et source</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Who is around it</source>
            <translation>Qui l’entoure</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Installations and establishments within 5 km</source>
            <translation>Installations et établissements à moins de 5 km</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Classified installations within 5 km</source>
            <translation>Installations classées à moins de 5 km</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Of economic sites, or added by local experts; one may be an installation too</source>
            <translation>Des sites économiques, ou ajoutés par des experts locaux ; l’un d’eux peut aussi être une installation classée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>Above 1, the sector weighs more here than in all the EPCI held</source>
            <translation>Au-dessus de 1, le secteur pèse plus ici que dans l’ensemble des EPCI présents</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <location filename="../ti_dataviz_plugin/siting/ground.py" />
            <source>not told</source>
            <translation>non indiquée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_neighbours.py" />
            <source>local expert</source>
            <translation>expert local</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_room.py" />
            <source>Other siting studies</source>
            <translation>Autres études d’implantation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_room.py" />
            <source>Could another study share it?…</source>
            <translation>Partage avec une autre étude…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_room.py" />
            <source>Choose the files of other studies (JSON)</source>
            <translation>Choisissez les fichiers d’autres études (JSON)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_room.py" />
            <source>Without other studies</source>
            <translation>Sans autre étude</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_room.py" />
            <source>Room for several projects</source>
            <translation>De la place pour plusieurs projets</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_room.py" />
            <source>This site is excluded for the study under way.</source>
            <translation>Ce site est exclu pour l’étude en cours.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <source>Exclusions are not points: no weight brings an excluded site back. Natura 2000 is not a ban: a site that meets a perimeter is flagged for an assessment of effects. A site whose fact is missing is to be checked.</source>
            <translation>Les exclusions ne sont pas des points : aucun poids ne fait revenir un site exclu. Natura 2000 n’est pas une interdiction : un site qui touche un périmètre est signalé pour une évaluation des incidences. Un site dont la donnée manque est à vérifier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <source>{count} of {total} sites are excluded.</source>
            <translation>{count} sites sur {total} sont exclus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <source>Risk prevention plans</source>
            <translation>Plans de prévention des risques</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Urban zoning</source>
            <translation>Zonage d’urbanisme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <source>What excludes a site</source>
            <translation>Ce qui exclut un site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <source>Excluded sites</source>
            <translation>Sites exclus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>accepted</source>
            <translation>accepté</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>excluded</source>
            <translation>exclu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <source>over </source>
            <translation>plus de </translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <source>Share of the site that may be covered</source>
            <translation>Part du site qui peut être couverte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_rules.py" />
            <source>Outside the range of the brief</source>
            <translation>Hors de la plage du projet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <source>The file does not tell its kind: it may be one, and would be nearer.</source>
            <translation>Le fichier ne dit pas de quel type il est : c’en est peut-être un, et il serait plus proche.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <source>none is held</source>
            <translation>aucun dans les données</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <location filename="../ti_dataviz_plugin/desktop/siting_served.py" />
            <source>What serves the site</source>
            <translation>Ce qui dessert le site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <source>Click an object to see it and the site on the map; right click to correct it</source>
            <translation>Cliquez sur un objet pour le voir avec le site sur la carte ; clic droit pour le corriger</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <source>Not on this computer, so not looked for: {sources}.</source>
            <translation>Absents de cet ordinateur, donc non recherchés : {sources}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <source>the site lies outside of what is held</source>
            <translation>le site est hors des données présentes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <source>Show what serves the sites on the map</source>
            <translation>Afficher ce qui dessert les sites sur la carte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <source>This site has no place on the map.</source>
            <translation>Ce site n’a pas d’emplacement sur la carte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <source>What serves it</source>
            <translation>Ce qui le dessert</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <source>Weighed</source>
            <translation>Pondéré</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <source>{what}, perhaps</source>
            <translation>{what}, peut-être</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <source>Looking for what serves it…</source>
            <translation>Recherche de ce qui le dessert…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <source>In a straight line, as the criterion takes it; a range where another may be nearer beyond what is held</source>
            <translation>À vol d’oiseau, comme le critère la prend ; un intervalle là où un autre peut être plus proche au-delà des données présentes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_served.py" />
            <source>Whether a criterion of the study looks at this distance</source>
            <translation>Si un critère de l’étude porte sur cette distance</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>It would overtake the leader with: {changes}.</source>
            <translation>Il passerait devant le premier avec : {changes}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>With these weights it is first for {share} of what the unknown facts may be (confidence).</source>
            <translation>Avec ces poids, il est premier dans {share} des cas que permettent les données inconnues (confiance).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>Compare it with others ({count} of {most})</source>
            <translation>Le comparer à d’autres ({count} sur {most})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>Four sites are compared: take one of them away first, under “Side by side”.</source>
            <translation>Quatre sites sont comparés : retirez-en d’abord un, sous « Côte à côte ».</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>TOPSIS, a second opinion that depends on the set of sites: rank {rank}.</source>
            <translation>TOPSIS, second avis qui dépend de l’ensemble des sites : rang {rank}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>Rank {rank} of {count}, shared by {tied} sites; score {score} out of 100: {state}.</source>
            <translation>Rang {rank} sur {count}, partagé par {tied} sites ; score de {score} sur 100 : {state}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>Rank {rank} of {count}; score {score} out of 100: {state}.</source>
            <translation>Rang {rank} sur {count} ; score de {score} sur 100 : {state}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>It is first. The smallest change that puts another site there, {site}: {changes}.</source>
            <translation>Il est premier. Le plus petit changement qui mettrait un autre site à sa place, {site} : {changes}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>No weights put it before the leader, which is better on every criterion.</source>
            <translation>Aucun poids ne le met devant le premier, qui est meilleur sur tous les critères.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>It has the score of the leader.</source>
            <translation>Il a le score du premier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>none, both have the same score</source>
            <translation>aucun, les deux ont le même score</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>Every fact is known.</source>
            <translation>Toutes les données sont connues.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>{fact}: leaves {points} points of the score open, rank {best} to {worst}</source>
            <translation>{fact} : laisse {points} points du score ouverts, du rang {best} au rang {worst}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>It came first for none of the weights drawn: its central weights and its confidence are not defined.</source>
            <translation>Il n’est arrivé premier pour aucun des poids tirés : ses poids centraux et sa confiance ne sont pas définis.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>Compare it with others</source>
            <translation>Le comparer à d’autres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>See it on the map</source>
            <translation>Le voir sur la carte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>What holds it back</source>
            <translation>Ce qui le retient</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>What would make it first</source>
            <translation>Ce qui le mettrait premier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>The next phone call</source>
            <translation>Le prochain appel à passer</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>For whom it is the best</source>
            <translation>Pour qui il est le meilleur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>It is first, and no weights put another site before it.</source>
            <translation>Il est premier, et aucun poids ne met un autre site devant lui.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>On average, when it comes first, the weights are: {weights}.</source>
            <translation>En moyenne, quand il arrive premier, les poids sont : {weights}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>First for {first} of all sets of weights, in the shortlist of {count} for {share}.</source>
            <translation>Premier pour {first} de tous les jeux de poids, dans la présélection de {count} pour {share}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/siting_site.py" />
            <source>{line} (for every site: import {sources})</source>
            <translation>{line} (pour tous les sites : importez {sources})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/theme_panel.py" />
            <source>This page needs data that are not on this computer yet: see above.</source>
            <translation>Cette page nécessite des données absentes de cet ordinateur : voir ci-dessus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training.py" />
            <source>Distances are straight lines in the legal projection. A school whose trades are in no table is one whose trades are unknown: it is never one that does not teach a trade.</source>
            <translation>Les distances sont à vol d’oiseau, dans la projection légale. Un établissement dont les métiers ne sont dans aucune table est un établissement aux métiers inconnus : jamais un établissement qui ne forme pas à un métier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training.py" />
            <source>{count} more lycées and establishments of the territory: nothing tells whether they have a vocational path.</source>
            <translation>{count} autres lycées et établissements du territoire : rien ne dit s’ils ont une voie professionnelle.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training.py" />
            <source>Nearest schools</source>
            <translation>Établissements les plus proches</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training.py" />
            <source>Click a school to see it on the map</source>
            <translation>Cliquez sur un établissement pour le voir sur la carte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training.py" />
            <source>Ask for travel times</source>
            <translation>Demander les temps de trajet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training.py" />
            <source>From the centre of population, by car, of the service in the options</source>
            <translation>Depuis le centre de population, en voiture, auprès du service des options</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training.py" />
            <source>Trades in tension, and their schools</source>
            <translation>Métiers en tension et leurs établissements</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training.py" />
            <source>Click a trade to see its schools</source>
            <translation>Cliquez sur un métier pour voir ses établissements</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training.py" />
            <source>Vocational schools of the territory</source>
            <translation>Établissements professionnels du territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training.py" />
            <source>Training bodies of the territory</source>
            <translation>Organismes de formation du territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training.py" />
            <source>Anticipation: where a need is like a known one</source>
            <translation>Anticipation : où un besoin ressemble à un cas connu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training.py" />
            <source>ROME jobs of this trade</source>
            <translation>Codes ROME de ce métier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Likeness and need, see the rule below</source>
            <translation>Ressemblance et besoin, voir la règle ci-dessous</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>production school</source>
            <translation>école de production</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>vocational</source>
            <translation>voie professionnelle</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>apprenticeship</source>
            <translation>apprentissage</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>{group}, the file says so</source>
            <translation>{group}, selon le fichier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>{group}, by its kind</source>
            <translation>{group}, d’après son type</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>{group}, by its name</source>
            <translation>{group}, d’après son nom</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>public</source>
            <translation>public</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>private</source>
            <translation>privé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>By car</source>
            <translation>En voiture</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>UAI</source>
            <translation>UAI</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Schools here</source>
            <translation>Établissements ici</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Trades unknown</source>
            <translation>Métiers inconnus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Nearest known</source>
            <translation>Le plus proche connu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Training body</source>
            <translation>Organisme de formation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Certified for</source>
            <translation>Certifié pour</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Specialities (NSF)</source>
            <translation>Spécialités (NSF)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Production school</source>
            <translation>École de production</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Known school</source>
            <translation>Établissement connu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Likeness</source>
            <translation>Ressemblance</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Years</source>
            <translation>Années</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>{state}, official table</source>
            <translation>{state}, table officielle</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>{state}, your table</source>
            <translation>{state}, votre table</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Straight line from the centre of population</source>
            <translation>À vol d’oiseau depuis le centre de population</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Schools of the territory known to teach it</source>
            <translation>Établissements du territoire connus pour y former</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Vocational schools of the territory whose trades are unknown</source>
            <translation>Établissements professionnels du territoire dont les métiers sont inconnus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Distance to the nearest school known to teach it, straight line</source>
            <translation>Distance à vol d’oiseau du plus proche établissement connu pour y former</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Between brackets: the ranks that hidden values allow</source>
            <translation>Entre parenthèses : les rangs que permettent les valeurs masquées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Distance to the nearest production school that may teach it</source>
            <translation>Distance de la plus proche école de production qui peut y former</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>Distance to the nearest school known to teach it</source>
            <translation>Distance du plus proche établissement connu pour y former</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/training_columns.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
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
            <source>Back to the previous version</source>
            <translation>Revenir à la version précédente</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>Kinds to fetch…</source>
            <translation>Types à télécharger…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>For the source selected, if it is made of several layers</source>
            <translation>Pour la source sélectionnée, si elle se compose de plusieurs couches</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>The whole country</source>
            <translation>La France entière</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>Every source ticked comes for the whole country, which may take long.</source>
            <translation>Chaque source cochée est téléchargée pour la France entière, ce qui peut être long.</translation>
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
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
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
            <source>Update your data</source>
            <translation>Mettre à jour vos données</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>No territory of your data is chosen: sources not held yet come for the whole country, the others as they are held.</source>
            <translation>Aucun territoire de vos données n’est choisi : les sources absentes sont téléchargées pour la France entière, les autres telles qu’elles sont détenues.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>{vintages} ({rows} rows)</source>
            <translation>{vintages} ({rows} lignes)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
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
            <location filename="../ti_dataviz_plugin/desktop/panels/update_section.py" />
            <source>Sources not held yet come for the departments of the territory ({codes}), where their services can choose; the others as they are held.</source>
            <translation>Les sources absentes sont téléchargées pour les départements du territoire ({codes}), lorsque leur service permet de choisir ; les autres, telles qu’elles sont détenues.</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/processing/anticipate.py" />
            <source>Territories with a need like that of a reference</source>
            <translation>Territoires dont le besoin ressemble à celui d’une référence</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/anticipate.py" />
            <source>Ranks every territory by how like its need for a trade is to that of a reference, by default boilermaking in Choletais-Mauges, where a production school was opened: recruitment projects a year, share of difficult projects, persistence, seasonality, and no school for it near.

Reference: programme:code of a Territoire d'industrie, such as 2023-2027:ti-5204. Years: survey years taken, in the one nomenclature that covers most of them. A hidden value is kept as bounds: a territory is surely, possibly or not among the first.

The rule, the case and the first of the ranking are printed. Columns: see the help.</source>
            <translation>Classe tous les territoires selon la ressemblance de leur besoin dans un métier avec celui d’une référence, par défaut la chaudronnerie dans le Choletais-Mauges, où une école de production a été ouverte : projets de recrutement par an, part de projets difficiles, persistance, saisonnalité, et absence d’établissement proche.

Référence : programme:code d’un Territoire d’industrie, tel que 2023-2027:ti-5204. Années : années d’enquête retenues, dans la seule nomenclature qui en couvre le plus. Une valeur masquée reste un intervalle : un territoire est sûrement, peut-être ou pas parmi les premiers.

La règle, le cas et les premiers du classement sont affichés. Colonnes : voir l’aide.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/anticipate.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/labour_market.py" />
            <source>Trade (FAP code)</source>
            <translation>Métier (code FAP)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/anticipate.py" />
            <source>Reference (programme:code)</source>
            <translation>Référence (programme:code)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/anticipate.py" />
            <source>A school is near up to (km, from the centre of population)</source>
            <translation>Un établissement est proche jusqu’à (km, depuis le centre de population)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/anticipate.py" />
            <source>Weight of the absolute need in the score (0 to 1)</source>
            <translation>Poids du besoin absolu dans le score (0 à 1)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/anticipate.py" />
            <source>First survey year (0 for all)</source>
            <translation>Première année d’enquête (0 pour toutes)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/anticipate.py" />
            <source>Last survey year (0 for all)</source>
            <translation>Dernière année d’enquête (0 pour toutes)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/anticipate.py" />
            <source>Programme, for Territoires d'industrie</source>
            <translation>Programme, pour les Territoires d’industrie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/anticipate.py" />
            <source>Left out: none (all), where a school near teaches it (known), or may (possible)</source>
            <translation>Écartés : aucun (all), ceux dont un établissement proche y forme (known), ou peut y former (possible)</translation>
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
            <source>Number of local contributions that touch what was read</source>
            <translation>Nombre de contributions locales qui touchent ce qui a été lu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/base.py" />
            <source>Sources:</source>
            <translation>Sources :</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/base.py" />
            <source>Diagnosis</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/base.py" />
            <source>Workspace folder (by default that of the options)</source>
            <translation>Dossier de l’espace de travail (par défaut, celui des options)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/base.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/diagnose.py" />
            <source>Programme (2018-2023 or 2023-2027, as text)</source>
            <translation>Programme (2018-2023 ou 2023-2027, en texte)</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/processing/contributions.py" />
            <source>Local contributions read (official, accepted or proposed, as text)</source>
            <translation>Contributions locales lues (official, accepted ou proposed, en texte)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/contributions.py" />
            <source>{count} contribution touches what was read</source>
            <translation>{count} contribution porte sur ce qui a été lu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/contributions.py" />
            <source>{count} contributions touch what was read</source>
            <translation>{count} contributions touchent ce qui a été lu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/contributions.py" />
            <source>official files alone</source>
            <translation>fichiers officiels seuls</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/contributions.py" />
            <source>official files with accepted contributions</source>
            <translation>fichiers officiels avec les contributions acceptées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/contributions.py" />
            <source>official files with accepted and proposed contributions</source>
            <translation>fichiers officiels avec les contributions acceptées et proposées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/contributions.py" />
            <source>  and {count} others</source>
            <translation>  et {count} autres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/diagnose.py" />
            <source>Indicators of all territories</source>
            <translation>Indicateurs de tous les territoires</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/diagnose.py" />
            <source>Computes the indicators of every territory of a level, with their bounds and sources.

Indicators: ids separated by commas, such as population,difficult_share; without any, every indicator of the catalogue, the user's own included. One whose sources are not in the workspace is named and left out.
Year: that of the yearly indicators in the layer of territories; 0 for the latest of each.

Territories: polygons with, for each indicator, the year, the bounds (_min and _max, equal when the value is exact) and the share covered. Areas are in square metres, shares between 0 and 1.
Values: one row for each territory, indicator and year, with bounds, text, unit and sources.

What nobody knows is empty, never 0.

TERRITORIES is the number of territories, MADE that of the indicators.</source>
            <translation>Calcule les indicateurs de tous les territoires d’un échelon, avec leurs bornes et leurs sources.

Indicateurs : identifiants séparés par des virgules, comme population,difficult_share ; à défaut, tous ceux du catalogue, les vôtres compris. Celui dont les sources ne sont pas dans l’espace de travail est nommé et laissé de côté.
Année : celle des indicateurs annuels dans la couche des territoires ; 0 pour la dernière de chacun.

Territoires : des polygones avec, pour chaque indicateur, l’année, les bornes (_min et _max, égales quand la valeur est exacte) et la part couverte. Les superficies sont en mètres carrés, les parts entre 0 et 1.
Valeurs : une ligne par territoire, indicateur et année, avec les bornes, le texte, l’unité et les sources.

Ce que personne ne connaît est vide, jamais 0.

TERRITORIES est le nombre de territoires, MADE celui des indicateurs.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/diagnose.py" />
            <source>Level (ti, epci, basin, department or region, as text)</source>
            <translation>Échelon (ti, epci, basin, department ou region, en texte)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/diagnose.py" />
            <source>Indicators (ids separated by commas; every one when empty)</source>
            <translation>Indicateurs (identifiants séparés par des virgules ; tous si vide)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/diagnose.py" />
            <source>Values by year, with their sources</source>
            <translation>Valeurs par année, avec leurs sources</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/diagnose.py" />
            <source>{territories} territories, {indicators} indicators, {values} values</source>
            <translation>Territoires : {territories} ; indicateurs : {indicators} ; valeurs : {values}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/diagnose.py" />
            <source>Year of the layer (0: the latest of each indicator)</source>
            <translation>Année de la couche (0 : la dernière de chaque indicateur)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/diagnose.py" />
            <source>Number of territories</source>
            <translation>Nombre de territoires</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/diagnose.py" />
            <source>Number of indicators</source>
            <translation>Nombre d’indicateurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/diagnose.py" />
            <source>Left out: {indicator}</source>
            <translation>Laissé de côté : {indicator}</translation>
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

Where local contributions stand on the source, what the file makes of each is printed (still needed, now in the official file, contradicted, without its object, split or merged) and kept beside it; none is dropped. Asked for the report alone, the algorithm leaves the version held current.

VERSIONS is the number of tables stored, VERSION_LIST names them (source/part).</source>
            <translation>Lit un fichier de données officielles récupéré à la main et conserve ses tables dans l’espace de travail.

Le fichier est reconnu à son contenu, pas à son nom. Si une source est choisie, un fichier d’une autre nature est refusé. Ce que le lecteur a fait (lignes écartées, codes réparés) est affiché. Quand le fichier ne peut pas être lu, l’espace de travail reste tel qu’il était.

Fichier : classeur, CSV, GeoJSON, GeoPackage ou shapefile, tel que son producteur le publie.
Espace de travail : dossier des données de l’extension ; par défaut celui des options, ou de TI_DATAVIZ_WORKSPACE.

Quand des contributions locales portent sur la source, ce que le fichier fait de chacune est affiché (toujours nécessaire, désormais dans le fichier officiel, contredite, sans son objet, objet scindé ou fusionné) et conservé à côté d’elle ; aucune n’est abandonnée. Si seul le rapport est demandé, l’algorithme laisse en usage la version détenue.

VERSIONS est le nombre de tables conservées, VERSION_LIST les nomme (source/partie).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/import_file.py" />
            <source>Only say what would become of local contributions; import nothing</source>
            <translation>Dire seulement ce que deviendraient les contributions locales ; ne rien importer</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/processing/import_file.py" />
            <source>Nothing was imported: the report alone was asked for.</source>
            <translation>Rien n’a été importé : seul le rapport était demandé.</translation>
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
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
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
            <location filename="../ti_dataviz_plugin/desktop/siting_files.py" />
            <source>Written: {file}</source>
            <translation>Fichier écrit : {file}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/rank_sites.py" />
            <source>Rank the sites of a study</source>
            <translation>Classer les sites d’une étude</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/rank_sites.py" />
            <source>Reruns a siting study (a JSON file) on the data of the workspace: exclusions, criteria, weights, scores and their robustness. The same study on the same data gives the same result.

A site is cleared, excluded, or to be checked where a fact is missing; excluded sites come last, without a score, with what excludes them (overlap in m² and %). Natura 2000 is not a ban: it is flagged as an assessment.

A missing fact makes the score an interval, score_min to score_max; state says whether the site is certain, possible or out of the shortlist. first_rank_probability is the share of all weights for which the site comes first (SMAA-2). ask_first names the fact whose knowledge would move the site most.

room_min and room_max count the projects of the study's area range that the gross area of a site could hold; neighbours and related count the establishments within 5 km, a signal and not a balance of flows; shares_with names the other studies given that could share the site.

The ranked sites are points, one for each site: outline says whether the outline of the site is known too. The second output holds those outlines, with the same fields, as surfaces.</source>
            <translation>Relance une étude d’implantation (un fichier JSON) sur les données de l’espace de travail : exclusions, critères, poids, scores et leur solidité. La même étude sur les mêmes données donne le même résultat.

Un site est admis, exclu, ou à vérifier quand une donnée manque ; les sites exclus viennent en dernier, sans score, avec ce qui les exclut (recouvrement en m² et %). Natura 2000 n’est pas une interdiction : le site est signalé pour évaluation.

Une donnée manquante fait du score un intervalle, de score_min à score_max ; state dit si le site est certain, possible ou hors de la sélection. first_rank_probability est la part de tous les poids pour lesquels le site arrive premier (SMAA-2). ask_first nomme la donnée qui déplacerait le plus le site.

room_min et room_max comptent les projets, dans la plage de surfaces de l’étude, que la surface brute d’un site pourrait accueillir ; neighbours et related comptent les établissements à moins de 5 km, un signal et non un bilan de flux ; shares_with nomme, parmi les autres études données, celles qui pourraient partager le site.

Les sites classés sont des points, un par site : outline dit si le contour du site est connu aussi. La seconde sortie contient ces contours, avec les mêmes champs, en surfaces.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/rank_sites.py" />
            <source>{name}, weight {weight}, known for {count} sites</source>
            <translation>{name}, poids {weight}, connu pour {count} sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/rank_sites.py" />
            <source>The judgements contradict each other: consistency ratio {ratio}, above 0.10.</source>
            <translation>Les jugements se contredisent : ratio de cohérence {ratio}, au-dessus de 0,10.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/rank_sites.py" />
            <source>{rank}. {name}: {low} to {high}; first for {share} of the weights</source>
            <translation>{rank}. {name} : {low} à {high} ; premier pour {share} des poids</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/rank_sites.py" />
            <source>Study (JSON)</source>
            <translation>Étude (JSON)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/rank_sites.py" />
            <source>Other studies that could share a site (JSON)</source>
            <translation>Autres études qui pourraient partager un site (JSON)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/rank_sites.py" />
            <source>{name}: unknown for every site. Import: {sources}.</source>
            <translation>{name} : inconnu pour tous les sites. À importer : {sources}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/rank_sites.py" />
            <source>TOPSIS, the second opinion, puts another site first.</source>
            <translation>TOPSIS, le second avis, place un autre site en tête.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/rank_sites.py" />
            <source>{name}: the same for every site, so that its weight changes nothing.</source>
            <translation>{name} : identique pour tous les sites, son poids ne change donc rien.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <source>Screen sites</source>
            <translation>Mesurer des sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <source>Field that names each site</source>
            <translation>Champ qui nomme chaque site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <source>Address of the dask scheduler (empty: the one in the options)</source>
            <translation>Adresse de l’ordonnanceur dask (vide : celle des options)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/tables.py" />
            <source>The output could not be written.</source>
            <translation>La sortie n’a pas pu être écrite.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <source>Not measured, among others: {names}</source>
            <translation>Sites non mesurés, entre autres : {names}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <source>Engine (auto, geopandas, duckdb or dask, as text)</source>
            <translation>Moteur (auto, geopandas, duckdb ou dask, en texte)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <source>The layer of sites mixes points, lines and surfaces; the output holds one kind.</source>
            <translation>La couche de sites mêle points, lignes et surfaces ; la sortie n’en contient qu’un type.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <source>Screen its points and its surfaces one after the other, or choose a GeoPackage.</source>
            <translation>Examinez ses points et ses surfaces l’un après l’autre, ou choisissez un GeoPackage.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <location filename="../ti_dataviz_plugin/desktop/processing/tables.py" />
            <source>Check the disk and the format.</source>
            <translation>Vérifiez le disque et le format.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <source>Invalid shapes, made valid</source>
            <translation>Formes invalides, rendues valides</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <source>Points and lines, without overlap</source>
            <translation>Points et lignes, sans recouvrement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <source>Without a shape</source>
            <translation>Sans forme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <source>Outside France</source>
            <translation>Hors de France</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <source>Measures each site against the union of the areas: overlap_m2, overlap_share (0 to 1) and distance_m (0 when they meet), in the legal projection of each place, overseas included. Ground that several areas cover counts once. The sites come back in order with their fields.

The overlap of a site known as a point or a line is empty: its extent is unknown. The distance is empty when no area is held in that place. Sites outside France or without a shape have no figures; the log names some.

Engine: geopandas is always there; duckdb is another library (packages duckdb and duckdb-extension-spatial, 1.5.5); dask sends the work to a scheduler. All give the same figures. auto takes dask when an address is given here, or from {count} sites on when one is in the options; else geopandas.</source>
            <translation>Mesure chaque site par rapport à la réunion des périmètres : overlap_m2, overlap_share (0 à 1) et distance_m (0 quand ils se touchent), dans la projection légale de chaque lieu, outre-mer compris. Le sol que plusieurs périmètres couvrent compte une fois. Les sites reviennent dans l’ordre, avec leurs champs.

Le recouvrement d’un site connu par un point ou une ligne est vide : son étendue n’est pas connue. La distance est vide quand aucun périmètre n’est présent dans ce lieu. Les sites hors de France ou sans forme n’ont pas de chiffres ; le journal en nomme.

Moteur : geopandas est toujours là ; duckdb est une autre bibliothèque (paquets duckdb et duckdb-extension-spatial, 1.5.5) ; dask envoie le travail à un ordonnanceur. Tous donnent les mêmes chiffres. auto prend dask quand une adresse est donnée ici, ou à partir de {count} sites quand il y en a une dans les options ; sinon geopandas.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <source>Areas</source>
            <translation>Périmètres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <source>Screened sites</source>
            <translation>Sites mesurés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/processing/screen_sites.py" />
            <source>Measuring the sites</source>
            <translation>Mesure des sites</translation>
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
Kinds: of a data set made of several layers (protected_areas, natura2000), those to fetch, such as apb,rnn,znieff1; empty for all.
Accept losses: a version in which more than a tenth of the rows of a part are gone is not made current unless this is set: what the server gave may be incomplete.

One source that fails does not stop the others, and leaves what was held of it as it was. The former versions stay at hand in the data page.

UPDATED is the number of sources updated, FAILED that of those that failed, FAILED_LIST names them.</source>
            <translation>Télécharge les données officielles, affiche ce qu’elles changent et les adopte.

Sources : identifiants séparés par des virgules, comme vacant_land,natura2000, ou all pour toutes.
Territoire : s’il est donné, ce qui peut être demandé par lieu n’est téléchargé que pour ses départements. Ses membres et les communes doivent déjà être dans l’espace de travail.
Types : pour un jeu de données composé de plusieurs couches (protected_areas, natura2000), celles à télécharger, par exemple apb,rnn,znieff1 ; vide pour toutes.
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
            <source>Kinds of a data set made of several layers (separated by commas, empty for all)</source>
            <translation>Types d’un jeu de données composé de plusieurs couches (séparés par des virgules, vide pour tous)</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/processing/update_sources.py" />
            <source>There is no kind named {kind} in the data sets chosen.</source>
            <translation>Aucun type ne se nomme {kind} dans les jeux de données choisis.</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/proxy.py" />
            <source>Enter them in the options of QGIS, page Network, then try again.</source>
            <translation>Saisissez-les dans les options de QGIS, page Réseau, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/proxy.py" />
            <source>Check its address and its port in the options of QGIS, page Network.</source>
            <translation>Vérifiez son adresse et son port dans les options de QGIS, page Réseau.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/proxy.py" />
            <source>The proxy {proxy} cannot be reached.</source>
            <translation>Le serveur mandataire (proxy) {proxy} est injoignable.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/proxy.py" />
            <source>The proxy {proxy} does not open the way to {host}.</source>
            <translation>Le serveur mandataire (proxy) {proxy} n’ouvre pas la voie vers {host}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/proxy.py" />
            <source>The proxy {proxy} refuses the name and the password that QGIS gives it.</source>
            <translation>Le serveur mandataire (proxy) {proxy} refuse l’identifiant et le mot de passe que QGIS lui donne.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/proxy.py" />
            <source>The proxy {proxy} asks for a name and a password.</source>
            <translation>Le serveur mandataire (proxy) {proxy} demande un identifiant et un mot de passe.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/proxy.py" />
            <source>Check the name and the password of the proxy in the options of QGIS, page Network; if they are right, ask whoever runs the proxy to allow {host}.</source>
            <translation>Vérifiez l’identifiant et le mot de passe du proxy dans les options de QGIS, page Réseau ; s’ils sont exacts, demandez à qui gère le proxy d’autoriser {host}.</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/scheduler_field.py" />
            <source>Not kept: an address is tcp://host:port or tls://host:port.</source>
            <translation>Non conservée : une adresse est tcp://hôte:port ou tls://hôte:port.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/scheduler_field.py" />
            <source>Asking a dask scheduler</source>
            <translation>Question à un ordonnanceur dask</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/scheduler_field.py" />
            <source>The scheduler answers. Workers: {workers}; threads: {threads}.</source>
            <translation>L’ordonnanceur répond. Processus de calcul : {workers} ; fils d’exécution : {threads}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/scheduler_field.py" />
            <source>none: sites are measured on this computer</source>
            <translation>aucun : les sites sont mesurés sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/scheduler_field.py" />
            <source>Address of a dask scheduler, tcp://host:port or tls://host:port, for screening more sites than one computer can. The shapes of sites and areas are sent there. For tls, certificates come from dask's own configuration.</source>
            <translation>Adresse d’un ordonnanceur dask, tcp://hôte:port ou tls://hôte:port, pour mesurer plus de sites qu’un seul ordinateur ne le peut. Les formes des sites et des périmètres y sont envoyées. Pour tls, les certificats viennent de la configuration de dask.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/scheduler_field.py" />
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/scheduler_field.py" />
            <source>Asking the scheduler…</source>
            <translation>Question posée à l’ordonnanceur…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/scheduler_field.py" />
            <source>The scheduler answers, and has no worker: nothing can be measured there yet.</source>
            <translation>L’ordonnanceur répond, mais n’a aucun processus de calcul : rien ne peut encore y être mesuré.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_files.py" />
            <source>Open a siting study</source>
            <translation>Ouvrir une étude d’implantation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_files.py" />
            <source>Export the ranked sites</source>
            <translation>Exporter les sites classés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_files.py" />
            <source>Export as a CNIG inventory</source>
            <translation>Exporter comme inventaire CNIG</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_files.py" />
            <source>Save the siting study</source>
            <translation>Enregistrer l’étude d’implantation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_files.py" />
            <source>“{title}” is now one of your templates.</source>
            <translation>« {title} » est désormais l’un de vos modèles.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_files.py" />
            <source>No site is ranked, so there is nothing to export.</source>
            <translation>Aucun site n’est classé : il n’y a rien à exporter.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_files.py" />
            <source>The study was saved: {file}. Another QGIS reruns it on the same data.</source>
            <translation>L’étude a été enregistrée : {file}. Un autre QGIS la rejoue sur les mêmes données.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_files.py" />
            <source>Remove your template “{title}”? The studies made with it stay.</source>
            <translation>Retirer votre modèle « {title} » ? Les études faites avec lui restent.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_files.py" />
            <source>The file could not be removed.</source>
            <translation>Le fichier n’a pas pu être retiré.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_files.py" />
            <source>{text}. The standard asks for more: see the details.</source>
            <translation>{text}. Le standard demande davantage : voir les détails.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_files.py" />
            <source>The study was saved: {file}. Hand over its sites with it: {sites}.</source>
            <translation>L’étude a été enregistrée : {file}. Transmettez ses sites avec elle : {sites}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_files.py" />
            <source>Change the study, then export again.</source>
            <translation>Modifiez l’étude, puis exportez de nouveau.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_layer.py" />
            <source>Layer of the ranked sites</source>
            <translation>Couche des sites classés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_served.py" />
            <source>Layers of what serves the sites</source>
            <translation>Couches de ce qui dessert les sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_sites.py" />
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <source>The layer of sites has no field {name}, or no coordinate system.</source>
            <translation>La couche de sites n’a pas de champ {name}, ou pas de système de coordonnées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_sites.py" />
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <source>Choose the field that names each site, and give the layer its CRS.</source>
            <translation>Choisissez le champ qui nomme chaque site, et donnez à la couche son système de coordonnées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_sites.py" />
            <source>This layer has no site.</source>
            <translation>Cette couche n’a aucun site.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_sites.py" />
            <source>Choose another layer.</source>
            <translation>Choisissez une autre couche.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_work.py" />
            <source>Ranking the sites</source>
            <translation>Classement des sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_work.py" />
            <source>The ranking was stopped.</source>
            <translation>Le classement a été arrêté.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_work.py" />
            <source>Who is around the site</source>
            <translation>Qui entoure le site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_work.py" />
            <source>the study kept in this project</source>
            <translation>l’étude gardée dans ce projet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/desktop/siting_work.py" />
            <source>Change the study, or come back to this page.</source>
            <translation>Changez l’étude, ou revenez sur cette page.</translation>
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
            <location filename="../ti_dataviz_plugin/desktop/travel.py" />
            <source>Travel times to the schools</source>
            <translation>Temps de trajet vers les établissements</translation>
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
            <source>Looking at local contributions again</source>
            <translation>Réexamen des contributions locales</translation>
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
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation.py" />
            <source>The survey says nothing of this trade in the reference territory.</source>
            <translation>L’enquête ne dit rien de ce métier dans le territoire de référence.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation.py" />
            <source>Choose another reference, another trade or other years.</source>
            <translation>Choisissez une autre référence, un autre métier ou d’autres années.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation.py" />
            <source>The reference is not a territory: a level, a programme and a code are needed.</source>
            <translation>La référence n’est pas un territoire : il faut un niveau, un programme et un code.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/labour_market.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/trade_map.py" />
            <source>Give a FAP code such as D2Z40 (2009) or D1X30 (2021), or import more survey years.</source>
            <translation>Indiquez un code FAP tel que D2Z40 (2009) ou D1X30 (2021), ou importez d’autres années d’enquête.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation.py" />
            <source>The surveys of these years do not have this trade, nor one linked to it.</source>
            <translation>Les enquêtes de ces années n’ont ni ce métier, ni un métier qui lui soit lié.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation.py" />
            <source>Choose other years, or the trade of the other nomenclature.</source>
            <translation>Choisissez d’autres années, ou le métier de l’autre nomenclature.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation.py" />
            <source>Choose another reference territory.</source>
            <translation>Choisissez un autre territoire de référence.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/labour_market.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/trade_map.py" />
            <source>No survey held has a trade of this code: {trade}.</source>
            <translation>Aucune enquête importée ne comporte de métier portant ce code : {trade}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>Reference: {reference}, {trade} ({code}, {nomenclature}, surveys of {years}): {projects} projects a year, {difficult} difficult, persistence {persistence}, {seasonal} seasonal. Score = {like} × likeness + {weight} × need. Likeness = 1 / (1 + distance); the distance is the root mean square of what separates the four figures from those of the reference, each in standard deviations of the territories compared (the volume on a logarithmic scale). Need = projects a year that are not seasonal × share difficult × persistence, in parts of that of the reference ({need}), at most 1. The order uses the middle of each range; a territory is surely, possibly or not among the first {count} whatever the hidden values are.</source>
            <translation>Référence : {reference}, {trade} ({code}, {nomenclature}, enquêtes de {years}) : {projects} projets par an, {difficult} difficiles, persistance {persistence}, {seasonal} saisonniers. Score = {like} × ressemblance + {weight} × besoin. Ressemblance = 1 / (1 + distance) ; la distance est la moyenne quadratique des écarts des quatre chiffres à ceux de la référence, chacun en écarts types des territoires comparés (le volume sur une échelle logarithmique). Besoin = projets par an non saisonniers × part de difficiles × persistance, rapporté à celui de la référence ({need}), 1 au plus. L’ordre utilise le milieu de chaque intervalle ; un territoire est sûrement, peut-être ou pas parmi les {count} premiers, quelles que soient les valeurs masquées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>{rank}. {name} ({code}, {programme}, {region}): {projects} projects a year, {difficult} difficult, persistence {persistence}, {seasonal} seasonal, nearest production school {production}, school known to teach it {school}, score {score}</source>
            <translation>{rank}. {name} ({code}, {programme}, {region}) : {projects} projets par an, {difficult} difficiles, persistance {persistence}, {seasonal} saisonniers, école de production la plus proche {production}, établissement connu pour y former {school}, score {score}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>{asked} was followed to {code} by our own correspondence of labels, which is not an official one.</source>
            <translation>{asked} a été suivi vers {code} par notre propre correspondance des libellés, qui n’est pas officielle.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>The survey is read as published: {count} local value of its figures is not counted.</source>
            <translation>L’enquête est lue telle que publiée : {count} chiffre local sur ses résultats n’est pas compté.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>The survey is read as published: {count} local values of its figures are not counted.</source>
            <translation>L’enquête est lue telle que publiée : {count} chiffres locaux sur ses résultats ne sont pas comptés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>No territory is left out because of a school.</source>
            <translation>Aucun territoire n’est écarté à cause d’un établissement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>Left out: territories with a school known to teach the trade within {radius} of their centre of population.</source>
            <translation>Écartés : les territoires dont un établissement connu pour former au métier est à moins de {radius} du centre de population.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>Left out: territories with, within {radius} of their centre of population, a school known to teach the trade or a production school whose trades are unknown.</source>
            <translation>Écartés : les territoires qui ont, à moins de {radius} de leur centre de population, un établissement connu pour former au métier ou une école de production aux métiers inconnus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>none known</source>
            <translation>aucun connu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>perhaps: trades unknown</source>
            <translation>peut-être : métiers inconnus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>{rank} ({low}-{high})</source>
            <translation>{rank} ({low}-{high})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>reference</source>
            <translation>référence</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>a school near</source>
            <translation>un établissement proche</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>surely</source>
            <translation>sûrement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>possibly</source>
            <translation>peut-être</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>Only what falls short of the reference makes a territory less like it.</source>
            <translation>Seul ce qui manque par rapport à la référence rend un territoire moins ressemblant.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/anticipation_texts.py" />
            <source>{text}.</source>
            <translation>{text}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/batch.py" />
            <source>Writing the values as text</source>
            <translation>Mise en texte des valeurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/batch.py" />
            <source>The workspace holds no territory of this level.</source>
            <translation>L’espace de travail ne contient aucun territoire de cet échelon.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/batch.py" />
            <source>Import the list that holds them, or choose another level or programme.</source>
            <translation>Importez la liste qui les contient, ou choisissez un autre échelon ou un autre programme.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/batch.py" />
            <source>It is not made at this level.</source>
            <translation>Il n’est pas établi à cet échelon.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/batch.py" />
            <source>Drawing the territories</source>
            <translation>Tracé des territoires</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/batch.py" />
            <source>Not held: {sources}.</source>
            <translation>Non importé : {sources}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/compare.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/dossier.py" />
            <source>Working out the indicators of every territory</source>
            <translation>Calcul des indicateurs de tous les territoires</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/coverage.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/employment_cube.py" />
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
            <location filename="../ti_dataviz_plugin/diagnosis/employment_cube.py" />
            <source>All Territoires d'industrie</source>
            <translation>Tous les Territoires d’industrie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/employment_cube.py" />
            <source>The {count} departments held</source>
            <translation>Les {count} départements disponibles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/employment_tables.py" />
            <source>{year}: {count} of {total} rows have an activity that NAF rev. 2 does not have: left out.</source>
            <translation>{year} : {count} lignes sur {total} ont une activité absente de la NAF rév. 2 : laissées de côté.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/employment_tables.py" />
            <source>In all communes held, {ranged} of {total} numbers of employees by commune and sector are hidden and known within bounds, {unknown} are unknown in part.</source>
            <translation>Dans l’ensemble des communes disponibles, {ranged} effectifs salariés par commune et secteur sur {total} sont secrets et connus par un encadrement, {unknown} sont inconnus en partie.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/employment_tables.py" />
            <source>Communes of the employment file</source>
            <translation>Communes du fichier de l’emploi</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/employment_tables.py" />
            <source>{year}: no figure at the level {level}: left out.</source>
            <translation>{year} : aucun chiffre au niveau {level} : laissée de côté.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/gap.py" />
            <source>number of projects {per}</source>
            <translation>nombre de projets {per}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/gap.py" />
            <source>Gap = need − interventions, from −1 (much help, little need) to +1 (much need, little help). Each part is the rank of the territory among those of its level, from 0 (lowest) to 1 (highest); need is the weighted mean of its parts, interventions are ranked by {rate}. A part that is unknown leaves a range.</source>
            <translation>Écart = besoin − interventions, de −1 (beaucoup d’aide, faible besoin) à +1 (fort besoin, peu d’aide). Chaque composante est le rang du territoire parmi ceux de son niveau, de 0 (le plus bas) à 1 (le plus haut) ; le besoin est la moyenne pondérée de ses composantes, les interventions sont classées selon le {rate}. Une composante inconnue laisse un intervalle.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/gap.py" />
            <source>amount granted {per}</source>
            <translation>montant accordé {per}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/gap_parts.py" />
            <source>Hard recruitment in industry</source>
            <translation>Recrutements difficiles dans l’industrie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/gap_parts.py" />
            <source>Share of the recruitment projects in industrial trades that employers expect to be difficult.</source>
            <translation>Part des projets de recrutement dans les métiers industriels que les employeurs jugent difficiles.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/gap_parts.py" />
            <source>Industrial jobs lost</source>
            <translation>Emplois industriels perdus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/gap_parts.py" />
            <source>Industrial jobs lost over the ten latest years held, as a share of those at the start.</source>
            <translation>Emplois industriels perdus au cours des dix dernières années détenues, en part de ceux du début.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/gap_parts.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>Vacant land</source>
            <translation>Surface des friches</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/gap_parts.py" />
            <source>Area of the vacant sites, as a share of the area of the territory.</source>
            <translation>Surface des friches, en part de la surface du territoire.</translation>
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
            <source>distance</source>
            <translation>distance</translation>
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
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>Choose one of these: {names}.</source>
            <translation>Choisissez l’un de ceux-ci : {names}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry.py" />
            <source>the size structure of establishments</source>
            <translation>la structure des établissements par taille</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry.py" />
            <source>Adding up employment by commune and sector</source>
            <translation>Addition de l’emploi par commune et secteur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry.py" />
            <source>Measuring specialisation and change</source>
            <translation>Mesure de la spécialisation et des évolutions</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry.py" />
            <source>establishments and employees by sector since 2006, specialisation, losses and recoveries</source>
            <translation>établissements et salariés par secteur depuis 2006, spécialisation, pertes et reprises</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_comparison.py" />
            <source>Communes of the file of establishments by size</source>
            <translation>Communes du fichier des établissements par taille</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>A hidden figure lies between 0 and what the total of its commune leaves.</source>
            <translation>Un chiffre secret est compris entre 0 et ce que laisse le total de sa commune.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Industry: sections B to E of NAF rev. 2.</source>
            <translation>Industrie : sections B à E de la NAF rév. 2.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Measured over the sectors known exactly; the share covered is theirs in the employees.</source>
            <translation>Mesuré sur les secteurs connus exactement ; la part couverte est la leur dans les salariés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Sum of the figures known; the share covered is that of the establishments whose employees are known. A territory in a department that is not held is unknown.</source>
            <translation>Somme des chiffres connus ; la part couverte est celle des établissements dont l’effectif est connu. Un territoire situé dans un département non disponible est inconnu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Industry, recession of {year}: employees lost</source>
            <translation>Industrie, récession de {year} : salariés perdus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Industry, recession of {year}: level reached since</source>
            <translation>Industrie, récession de {year} : niveau atteint depuis</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>{title} (all employers, FLORES)</source>
            <translation>{title} (tous employeurs, FLORES)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Industrial employees</source>
            <translation>Salariés de l’industrie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Sum of the employees of industry in the communes.</source>
            <translation>Somme des salariés de l’industrie dans les communes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Industrial establishments</source>
            <translation>Établissements industriels</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Sum of the establishments of industry with employees in the communes.</source>
            <translation>Somme des établissements employeurs de l’industrie dans les communes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Share of industry in employment</source>
            <translation>Part de l’industrie dans l’emploi</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Employees of industry, over employees of all activities.</source>
            <translation>Salariés de l’industrie rapportés aux salariés de toutes les activités.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Location quotient of industry</source>
            <translation>Quotient de localisation de l’industrie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Share of industry in the territory, over its share in all departments held.</source>
            <translation>Part de l’industrie dans le territoire, rapportée à sa part dans tous les départements disponibles.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Change in industrial employees</source>
            <translation>Évolution des salariés de l’industrie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Industrial employees of the last year held over those of the first, minus 1.</source>
            <translation>Salariés de l’industrie de la dernière année disponible rapportés à ceux de la première, moins 1.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Share of the industrial employees within a Territoire d'industrie</source>
            <translation>Part des salariés de l’industrie situés dans un Territoire d’industrie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Industrial employees of the communes that belong to a Territoire d'industrie of the latest programme held, over those of all communes.</source>
            <translation>Salariés de l’industrie des communes d’un Territoire d’industrie du dernier programme disponible, rapportés à ceux de toutes les communes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Specialisation of industry (Krugman)</source>
            <translation>Spécialisation de l’industrie (Krugman)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Sum over the 16 industrial sectors (A38) of the difference, without its sign, between the share of the sector in the industry of the territory and its share in that of all departments held: from 0 (alike) to 2.</source>
            <translation>Somme, sur les 16 secteurs industriels (A38), de l’écart, sans son signe, entre la part du secteur dans l’industrie du territoire et sa part dans celle de tous les départements disponibles : de 0 (identique) à 2.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Concentration of industry (Herfindahl)</source>
            <translation>Concentration de l’industrie (Herfindahl)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Sum over the 16 industrial sectors (A38) of the square of the share of the sector in the industry of the territory: from 0.06 (all alike) to 1 (one sector).</source>
            <translation>Somme, sur les 16 secteurs industriels (A38), du carré de la part du secteur dans l’industrie du territoire : de 0,06 (tous égaux) à 1 (un seul secteur).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>1 minus the lowest level since over the level before. The level before is the highest of the year of the recession and of the two years before it; the lowest level since is looked for until it is regained, or until the next recession.</source>
            <translation>1 moins le niveau le plus bas depuis, rapporté au niveau d’avant. Le niveau d’avant est le plus élevé de l’année de la récession et des deux années précédentes ; le niveau le plus bas est cherché jusqu’à ce que ce niveau soit retrouvé, ou jusqu’à la récession suivante.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/industry_indicators.py" />
            <source>Industrial employees of the last year held, over the level before: 100% or more is regained.</source>
            <translation>Salariés de l’industrie de la dernière année disponible, rapportés au niveau d’avant : à 100 % ou plus, le niveau est retrouvé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/known_schools.py" />
            <source>Schools placed in communes</source>
            <translation>Établissements placés dans les communes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/known_schools.py" />
            <source>Its commune code {code} is none of the boundaries held: placed in {name} by coordinates.</source>
            <translation>Son code commune {code} n’est pas dans les contours importés : placé à {name} par ses coordonnées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/known_schools.py" />
            <source>The commune of this school ({code}) is not among the boundaries held.</source>
            <translation>La commune de cet établissement ({code}) n’est pas dans les contours importés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Industrial trades with at least {few} projects in the year, of which at least {share} are difficult, over the basins that count.</source>
            <translation>Métiers industriels comptant au moins {few} projets dans l’année, dont au moins {share} jugés difficiles, dans les bassins retenus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>From the trades that surely are in tension to those that may be, hidden values (less than 5, 0 included) being within their bounds. A year in which the survey lacks a basin that counts is unknown.</source>
            <translation>Des métiers en tension avec certitude à ceux qui peuvent l’être, les valeurs masquées (moins de 5, 0 compris) étant prises entre leurs bornes. Une année où il manque à l’enquête un bassin retenu est inconnue.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Hidden values (less than 5, 0 included) are within their bounds; a share keeps the link between a part and its whole. A basin counts when at least half of its inhabitants live in the territory; a year in which the survey lacks one of them is unknown. The share covered is that of the inhabitants who live in these basins.</source>
            <translation>Les valeurs masquées (moins de 5, 0 compris) sont prises entre leurs bornes ; une part garde le lien entre la partie et le tout. Un bassin est retenu quand la moitié au moins de ses habitants résident dans le territoire ; une année où l’un d’eux manque à l’enquête est inconnue. La part couverte est celle des habitants qui résident dans ces bassins.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Recruitment projects of the year, all trades, summed over the basins that count.</source>
            <translation>Projets de recrutement de l’année, tous métiers, additionnés sur les bassins retenus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Difficult recruitment projects</source>
            <translation>Projets de recrutement jugés difficiles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Projects expected to be difficult, all trades, summed over the basins that count.</source>
            <translation>Projets jugés difficiles par les employeurs, tous métiers, additionnés sur les bassins retenus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Share of difficult projects</source>
            <translation>Part des projets jugés difficiles</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Difficult projects / recruitment projects, all trades, over the basins that count.</source>
            <translation>Projets jugés difficiles / projets de recrutement, tous métiers, sur les bassins retenus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Share of seasonal projects</source>
            <translation>Part des projets saisonniers</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Seasonal projects / recruitment projects, all trades, over the basins that count.</source>
            <translation>Projets saisonniers / projets de recrutement, tous métiers, sur les bassins retenus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Recruitment projects in industrial trades</source>
            <translation>Projets de recrutement dans les métiers industriels</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Recruitment projects of the year in industrial trades (FAP domains C to H without vehicle repair), summed over the basins that count.</source>
            <translation>Projets de recrutement de l’année dans les métiers industriels (domaines FAP C à H, hors réparation automobile), additionnés sur les bassins retenus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Difficult projects in industrial trades</source>
            <translation>Projets jugés difficiles dans les métiers industriels</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Projects expected to be difficult in industrial trades (FAP domains C to H without vehicle repair), summed over the basins that count.</source>
            <translation>Projets jugés difficiles par les employeurs dans les métiers industriels (domaines FAP C à H, hors réparation automobile), additionnés sur les bassins retenus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Share of difficult projects in industrial trades</source>
            <translation>Part des projets jugés difficiles dans les métiers industriels</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Difficult projects / recruitment projects, industrial trades, over the basins that count.</source>
            <translation>Projets jugés difficiles / projets de recrutement, métiers industriels, sur les bassins retenus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Share of seasonal projects in industrial trades</source>
            <translation>Part des projets saisonniers dans les métiers industriels</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Seasonal projects / recruitment projects, industrial trades, over the basins that count.</source>
            <translation>Projets saisonniers / projets de recrutement, métiers industriels, sur les bassins retenus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>Industrial trades in tension</source>
            <translation>Métiers industriels en tension</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <source>trades</source>
            <translation>métiers</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_indicators.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>projects</source>
            <translation>projets</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/labour_market.py" />
            <source>Ranking the trades</source>
            <translation>Classement des métiers</translation>
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
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <location filename="../ti_dataviz_plugin/siting/engines.py" />
            <source>Use one of: {list}.</source>
            <translation>Valeurs possibles : {list}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_figures.py" />
            <source>Vacant land per industrial job</source>
            <translation>Surface de friches par emploi industriel</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_figures.py" />
            <source>Known area of the vacant sites over {jobs} ({year})</source>
            <translation>Surface connue des friches rapportée à {jobs} ({year})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_figures.py" />
            <source>{value} m²</source>
            <translation>{value} m²</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Unknown where no inventory names a site in any department of the territory; see the share of its communes covered.</source>
            <translation>Inconnu là où aucun inventaire ne recense de friche dans les départements du territoire ; voir la part des communes couvertes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Territories outside the extent of the files held are unknown.</source>
            <translation>Inconnu pour les territoires hors de l’emprise des fichiers présents.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Low: the perimeters held; high: as if the communes outside the extent of the files held lay wholly within perimeters. Unknown where no commune is within that extent.</source>
            <translation>Borne basse : les périmètres présents ; borne haute : comme si les communes hors de l’emprise des fichiers présents étaient entièrement couvertes. Inconnu si aucune commune n’est dans cette emprise.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Number of sites of the inventories whose place lies within the communes; a site of two inventories (same identifier or same parcels) counts once.</source>
            <translation>Nombre de friches des inventaires dont la position est dans les communes ; une friche de deux inventaires (même identifiant ou mêmes parcelles) compte une fois.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Vacant land, known area</source>
            <translation>Surface connue des friches</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Sum of the areas that the inventories state for the vacant sites.</source>
            <translation>Somme des surfaces que les inventaires indiquent pour les friches.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Sites without a stated area are not counted: see the share of sites covered. Low: sites that state the same parcels count once; high: each counts.</source>
            <translation>Les friches sans surface indiquée ne sont pas comptées : voir la part des friches couvertes. Borne basse : les friches aux mêmes parcelles comptent une fois ; borne haute : chacune compte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Vacant sites without a project</source>
            <translation>Friches sans projet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Number of vacant sites whose status is “friche sans projet”.</source>
            <translation>Nombre de friches dont le statut est « friche sans projet ».</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>Territory within Natura 2000</source>
            <translation>Part du territoire en Natura 2000</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Area of the union of the Natura 2000 perimeters within the communes, over the area of the communes.</source>
            <translation>Surface de l’union des périmètres Natura 2000 dans les communes, rapportée à la surface des communes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Vacant sites that meet Natura 2000</source>
            <translation>Friches au contact de Natura 2000</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Number of vacant sites that lie in a Natura 2000 perimeter or touch one.</source>
            <translation>Nombre de friches situées dans un périmètre Natura 2000 ou qui en touchent un.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>A site known as a point may meet a perimeter beyond that point: it is not counted.</source>
            <translation>Une friche connue par un point peut toucher un périmètre au-delà de ce point : elle n’est pas comptée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Territory under binding protection</source>
            <translation>Territoire sous protection contraignante</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Area of the union of the protected areas of the three heaviest regulatory weights (strict protection, special authorisation, rules of its own act) within the communes, over the area of the communes.</source>
            <translation>Surface de l’union des espaces protégés des trois portées réglementaires les plus fortes (protection stricte, autorisation spéciale, règles de l’acte de création) dans les communes, rapportée à la surface des communes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Territory under a risk plan</source>
            <translation>Territoire couvert par un plan de prévention des risques</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Area of the union of the natural, technological and mining risk plans within the communes, over the area of the communes; plans only prescribed, or repealed, are left out.</source>
            <translation>Surface de l’union des plans de prévention des risques naturels, technologiques et miniers dans les communes, rapportée à la surface des communes ; les plans seulement prescrits, ou abrogés, sont écartés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Number of classified installations (ICPE) in activity within the communes: by their place, else by their commune code.</source>
            <translation>Nombre d’installations classées (ICPE) en activité dans les communes : par leur position, sinon par leur code commune.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Seveso establishments</source>
            <translation>Établissements Seveso</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Number of classified installations of the upper or the lower Seveso threshold.</source>
            <translation>Nombre d’installations classées Seveso, seuil haut ou seuil bas.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Low: those said to be Seveso; high: also those of which the register says nothing. Territories outside the extent of the files held are unknown.</source>
            <translation>Borne basse : celles déclarées Seveso ; borne haute : aussi celles dont le registre ne dit rien. Inconnu pour les territoires hors de l’emprise des fichiers présents.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Number of industrial and commercial zones of BD TOPO, each counted where its middle is.</source>
            <translation>Nombre de zones industrielles et commerciales de la BD TOPO, chacune comptée là où se trouve son milieu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Area of activity zones</source>
            <translation>Surface des zones d’activité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_indicators.py" />
            <source>Area of the union of the activity zones within the communes.</source>
            <translation>Surface de l’union des zones d’activité dans les communes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/land_sites.py" />
            <source>Same parcels as {site}, of the inventory imported later ({inventory}): counted once.</source>
            <translation>Mêmes parcelles que {site}, de l’inventaire importé ensuite ({inventory}) : comptée une fois.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/local_indicators.py" />
            <source>Bounds as given, at the level of the file only: these values cannot be added up.</source>
            <translation>Bornes telles que données, à l’échelon du fichier seulement : ces valeurs ne s’additionnent pas.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/local_indicators.py" />
            <source>No territory of this level has this code.</source>
            <translation>Aucun territoire de cet échelon n’a ce code.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/local_indicators.py" />
            <source>{count} of {total} values are empty or hidden: unknown.</source>
            <translation>Valeurs vides ou masquées, donc inconnues : {count} sur {total}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/local_indicators.py" />
            <source>Bounds as given, summed over the communes. Communes without a value are not counted: see the share covered, in inhabitants.</source>
            <translation>Bornes telles que données, additionnées sur les communes. Les communes sans valeur ne sont pas comptées : voir la part couverte, en habitants.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/local_indicators.py" />
            <source>Given several times with the same value: counted once.</source>
            <translation>Donné plusieurs fois avec la même valeur : compté une fois.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/local_indicators.py" />
            <source>Given several times with different values: unknown.</source>
            <translation>Donné plusieurs fois avec des valeurs différentes : inconnu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/local_indicators.py" />
            <source>As its producer made it; no formula was given.</source>
            <translation>Tel que son producteur l’a établi ; aucune formule n’a été donnée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/local_values.py" />
            <source>Local values stand among the official figures of this level: {counts}.</source>
            <translation>Des valeurs locales figurent parmi les chiffres officiels de ce niveau : {counts}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/local_values.py" />
            <source>Local value, {state} on {date}, {author}: {value}; without it: {official}. {reason}</source>
            <translation>Chiffre local, {state} le {date}, {author} : {value} ; sans lui : {official}. {reason}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/local_values.py" />
            <source>Local value of commune {commune}, {state} on {date}, {author}: {value}; the sum without it: {official}. {reason}</source>
            <translation>Chiffre local de la commune {commune}, {state} le {date}, {author} : {value} ; la somme sans lui : {official}. {reason}</translation>
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
            <source>Area known for {known} of {total} sites</source>
            <translation>Sites de surface connue : {known} sur {total}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>{count} vacant sites meet a perimeter</source>
            <translation>Friches touchées par un périmètre : {count}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>employees and establishments of industry</source>
            <translation>salariés et établissements de l’industrie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <source>recruitment projects by trade</source>
            <translation>projets de recrutement par métier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/overview.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/projects.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/training.py" />
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
            <location filename="../ti_dataviz_plugin/diagnosis/population_indicators.py" />
            <source>Change of the population</source>
            <translation>Évolution de la population</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/population_indicators.py" />
            <source>Mean yearly change of the number of inhabitants since the year held before, for 1,000 inhabitants.</source>
            <translation>Évolution annuelle moyenne du nombre d’habitants depuis l’année importée précédente, pour 1 000 habitants.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/population_indicators.py" />
            <source>Known exactly for the communes whose inhabitants are known in both years; the others are left out: see the share covered.</source>
            <translation>Exacte pour les communes dont les habitants sont connus les deux années ; les autres sont laissées de côté : voir la part couverte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/project_counts.py" />
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>per 10,000 inhabitants</source>
            <translation>pour 10 000 habitants</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/project_counts.py" />
            <source>per 1,000 industrial jobs</source>
            <translation>pour 1 000 emplois industriels</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/project_places.py" />
            <source>{count} projects of {programme} are known by this wider place only: not counted here.</source>
            <translation>{programme} : {count} projets ne sont connus que par ce lieu plus vaste ; ils ne sont pas comptés ici.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/project_places.py" />
            <source>The list says that it is of this territory; its commune {name} ({code}) is not.</source>
            <translation>La liste le rattache à ce territoire ; sa commune, {name} ({code}), n’en fait pas partie.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/project_places.py" />
            <source>Funded projects of the territory</source>
            <translation>Projets financés du territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects.py" />
            <source>Placing the funded projects</source>
            <translation>Localisation des projets financés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects.py" />
            <source>Setting needs against projects</source>
            <translation>Rapprochement des besoins et des projets</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects.py" />
            <source>projects of France Relance, the Fonds vert and the Fonds friches, your own lists</source>
            <translation>les projets de France Relance, du Fonds vert et du Fonds friches, vos propres listes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects.py" />
            <source>hard recruitment, a part of the need</source>
            <translation>les recrutements difficiles, une composante du besoin</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects.py" />
            <source>vacant land, a part of the need</source>
            <translation>les friches, une composante du besoin</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects.py" />
            <source>industrial jobs: those lost, and projects set against them</source>
            <translation>les emplois industriels : ceux perdus, et ceux auxquels rapporter les projets</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects.py" />
            <source>and {count} known by a wider place only</source>
            <translation>et {count} connus seulement par un lieu plus vaste</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects.py" />
            <source>{count} projects without a published amount: not counted as 0</source>
            <translation>{count} projets sans montant publié : non comptés comme 0</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects.py" />
            <source>Projects per 1,000 industrial jobs</source>
            <translation>Projets pour 1 000 emplois industriels</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects.py" />
            <source>Known amounts per 1,000 industrial jobs</source>
            <translation>Montants connus pour 1 000 emplois industriels</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects.py" />
            <source>Projects per 10,000 inhabitants</source>
            <translation>Projets pour 10 000 habitants</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects.py" />
            <source>Known amounts per 10,000 inhabitants</source>
            <translation>Montants connus pour 10 000 habitants</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Projects known by their department or region only are not counted in what holds a part of it; where nothing else is told, the number is unknown. The share covered is that of the projects counted among those that may lie here.</source>
            <translation>Les projets connus seulement par leur département ou leur région ne sont pas comptés dans ce qui n’en est qu’une partie ; là où rien d’autre n’est dit, le nombre est inconnu. La part couverte est celle des projets comptés parmi ceux qui peuvent se trouver ici.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Sum of the amounts that are published: a project without one is not taken for 0. Unknown where none is published. The share covered is that of the projects whose amount is known.</source>
            <translation>Somme des montants publiés : un projet sans montant n’est pas compté pour 0. Inconnu là où aucun n’est publié. La part couverte est celle des projets dont le montant est connu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Those of the two figures that it is made of: a number of jobs known within bounds gives a rate within bounds. Amounts that are not published count for nothing in it.</source>
            <translation>Celles des deux chiffres dont il est fait : un nombre d’emplois connu par un encadrement donne un taux encadré. Les montants non publiés n’y entrent pas.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>A figure known within bounds has a rank within bounds. An unknown part of the need leaves a range, from rank 0 to 1; a part that nobody knows counts for nobody.</source>
            <translation>Un chiffre connu par un encadrement a un rang encadré. Une composante inconnue du besoin laisse un intervalle, du rang 0 au rang 1 ; une composante que nul ne connaît ne compte pour personne.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Rank among the territories of the level, from 0 to 1: {formula}</source>
            <translation>Rang parmi les territoires du niveau, de 0 à 1 : {formula}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>{part} (part of the gap)</source>
            <translation>{part} (composante de l’écart)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Need − rank of the interventions: from −1 (much help, little need) to +1 (much need, little help), parts of the need weighing the same.</source>
            <translation>Besoin − rang des interventions : de −1 (beaucoup d’aide, faible besoin) à +1 (fort besoin, peu d’aide), les composantes du besoin pesant autant.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Mean of the ranks of its parts: hard recruitment, industrial jobs lost, vacant land.</source>
            <translation>Moyenne des rangs de ses composantes : recrutements difficiles, emplois industriels perdus, friches.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Funded projects per 1,000 industrial jobs, or per 10,000 inhabitants where jobs are not known.</source>
            <translation>Projets financés pour 1 000 emplois industriels, ou pour 10 000 habitants si les emplois ne sont pas connus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Gap between need and interventions</source>
            <translation>Écart entre besoin et interventions</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Number of projects for industry or its land in the lists held (France Relance, Fonds vert, Fonds friches, operators' interventions), action sheets left out.</source>
            <translation>Nombre de projets pour l’industrie ou son foncier dans les listes détenues (France Relance, Fonds vert, Fonds friches, interventions d’opérateurs), hors fiches actions.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Amounts granted to funded projects</source>
            <translation>Montants accordés aux projets financés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Sum of the published amounts of the projects for industry or its land.</source>
            <translation>Somme des montants publiés des projets pour l’industrie ou son foncier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Number of interventions in the lists of operators that were imported.</source>
            <translation>Nombre d’interventions dans les listes d’opérateurs importées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Amounts of operators' interventions</source>
            <translation>Montants des interventions d’opérateurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Sum of the amounts stated in the lists of operators that were imported.</source>
            <translation>Somme des montants indiqués dans les listes d’opérateurs importées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Funded projects per 1,000 industrial jobs</source>
            <translation>Projets financés pour 1 000 emplois industriels</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Number of funded projects / industrial jobs of the latest year known × 1,000.</source>
            <translation>Nombre de projets financés / emplois industriels de la dernière année connue × 1 000.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Amounts granted per 1,000 industrial jobs</source>
            <translation>Montants accordés pour 1 000 emplois industriels</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Published amounts / industrial jobs of the latest year known × 1,000.</source>
            <translation>Montants publiés / emplois industriels de la dernière année connue × 1 000.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Funded projects per 10,000 inhabitants</source>
            <translation>Projets financés pour 10 000 habitants</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Number of funded projects / inhabitants × 10,000.</source>
            <translation>Nombre de projets financés / habitants × 10 000.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Amounts granted per 10,000 inhabitants</source>
            <translation>Montants accordés pour 10 000 habitants</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/projects_indicators.py" />
            <source>Published amounts / inhabitants × 10,000.</source>
            <translation>Montants publiés / habitants × 10 000.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality.py" />
            <source>Objects corrected or added here by local experts: {count} ({sources}).</source>
            <translation>Objets corrigés ou ajoutés ici par l’expertise locale : {count} ({sources}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality.py" />
            <source>For {count} of them coverage cannot be told: they are graded on the rest.</source>
            <translation>Pour {count} d’entre elles, la couverture ne peut pas être établie : elles sont notées sur le reste.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality.py" />
            <source>Reading what each source tells of the territory</source>
            <translation>Lecture de ce que chaque source dit du territoire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality.py" />
            <source>Grades of the sources</source>
            <translation>Notes des sources</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality.py" />
            <source>None of them is weak here.</source>
            <translation>Aucune n’est faible ici.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>Grades: A when nothing is wrong, then a letter for each point lost. Coverage under 99% loses one point, under 90% two, under 50% three; age over 4 years one, over 10 years two; hidden values over 10% one, over 50% two; mixed vintages, no vintage told, and a licence to be checked, one each. The rule is our own: it says how far to trust a figure here, not what a producer is worth.</source>
            <translation>Notes : A quand rien n’est à signaler, puis une lettre par point perdu. Une couverture sous 99 % perd un point, sous 90 % deux, sous 50 % trois ; un âge de plus de 4 ans un, de plus de 10 ans deux ; plus de 10 % de valeurs masquées un, plus de 50 % deux ; des millésimes mêlés, un millésime non indiqué, une licence à vérifier, un chacun. Cette règle nous est propre : elle dit à quel point se fier à un chiffre ici, non ce que vaut un producteur.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>Import or download the part that covers the rest of the territory.</source>
            <translation>Importez ou téléchargez la partie qui couvre le reste du territoire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>Read its figures as bounds, or take a wider territory.</source>
            <translation>Lisez ses chiffres comme des bornes, ou prenez un territoire plus large.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>Import the same vintage for all parts.</source>
            <translation>Importez le même millésime pour toutes les parties.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>Its licence is not settled: {licence}.</source>
            <translation>Sa licence n’est pas établie : {licence}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>Ask the producer before publishing its figures.</source>
            <translation>Interrogez le producteur avant d’en publier les chiffres.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>A – good</source>
            <translation>A – bonne</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>B – fair</source>
            <translation>B – correcte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>C – weak</source>
            <translation>C – faible</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>D – poor</source>
            <translation>D – insuffisante</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>cannot be told</source>
            <translation>ne peut être établie</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>{share} of the communes</source>
            <translation>{share} des communes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>{share} of the basins</source>
            <translation>{share} des bassins</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>{share} of the members</source>
            <translation>{share} des membres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>No employment basin lies in the territory enough to count: it says nothing sure here.</source>
            <translation>Aucun bassin d’emploi n’est assez compris dans le territoire pour compter : elle n’en dit rien de sûr.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>It has no perimeter of this territory.</source>
            <translation>N’a pas de périmètre de ce territoire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>Look for a newer version: Data, above, then updates.</source>
            <translation>Cherchez une version plus récente : « Données » ci-dessus, puis mises à jour.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>Its file does not tell its vintage.</source>
            <translation>Son fichier n’indique pas son millésime.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>Parts of several vintages stand side by side ({vintages}).</source>
            <translation>Des parties de plusieurs millésimes se côtoient ({vintages}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>{share} of its commune codes are of another vintage: they were followed.</source>
            <translation>{share} de ses codes commune sont d’un autre millésime : ils ont été suivis.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>no basin counts</source>
            <translation>aucun bassin ne compte</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>Lower the share from which a basin counts, or look at the basins themselves.</source>
            <translation>Baissez la part à partir de laquelle un bassin compte, ou consultez les bassins eux-mêmes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>It tells of {coverage} only.</source>
            <translation>Ne couvre que {coverage}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>It is {years} years old.</source>
            <translation>Son âge est de {years} ans.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>{share} of its values here are secret or missing.</source>
            <translation>{share} de ses valeurs sont ici secrètes ou manquantes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>Check the date on the producer's page before quoting it.</source>
            <translation>Vérifiez la date sur la page du producteur avant de la citer.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/quality_grade.py" />
            <source>Look for a file in the present communes.</source>
            <translation>Cherchez un fichier dans les communes actuelles.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/size_indicators.py" />
            <source>Known exactly for the communes that the file gives; those whose code could not be followed are not counted: see the share covered, in inhabitants.</source>
            <translation>Exacte pour les communes que donne le fichier ; celles dont le code n’a pas pu être suivi ne sont pas comptées : voir la part couverte, en habitants.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/size_indicators.py" />
            <source>Establishments with at least one employee, all activities, summed over the communes; those without an employee, or whose number of employees is unknown, are left out.</source>
            <translation>Établissements d’au moins un salarié, toutes activités, additionnés sur les communes ; ceux sans salarié, ou dont l’effectif est inconnu, sont laissés de côté.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/size_indicators.py" />
            <source>Establishments with employees</source>
            <translation>Établissements employeurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/size_indicators.py" />
            <source>Establishments with 50 employees or more</source>
            <translation>Établissements de 50 salariés ou plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/size_indicators.py" />
            <source>Establishments with 50 employees or more, all activities, summed over the communes.</source>
            <translation>Établissements de 50 salariés ou plus, toutes activités, additionnés sur les communes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/size_indicators.py" />
            <source>Share of establishments with 50 employees or more</source>
            <translation>Part des établissements de 50 salariés ou plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/size_indicators.py" />
            <source>Establishments with 50 employees or more / establishments with at least one employee.</source>
            <translation>Établissements de 50 salariés ou plus / établissements d’au moins un salarié.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/standing.py" />
            <source>Rank {rank} of {count} territories</source>
            <translation>Rang {rank} sur {count} territoires</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/standing.py" />
            <source>{share} of it in a Territoire d'industrie ({programme})</source>
            <translation>Dont {share} dans un Territoire d’industrie ({programme})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/standing.py" />
            <source>{change} points from {first} to {last}</source>
            <translation>{change} points de {first} à {last}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/standing.py" />
            <source>{rank} of {count}</source>
            <translation>{rank} sur {count}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/standing.py" />
            <source>{text}, {local} of them by a local value</source>
            <translation>{text}, dont {local} par une valeur locale</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/standing.py" />
            <source>{change} from {first} to {last}</source>
            <translation>{change} de {first} à {last}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/standing.py" />
            <source>Known for {share} of what it counts</source>
            <translation>Connu pour {share} de ce qui est compté</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/standing.py" />
            <source>{share} of {place}</source>
            <translation>{share} du total ({place})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/surroundings.py" />
            <source>industrial jobs, hence vacant land per job</source>
            <translation>les emplois industriels, donc la surface de friches par emploi</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/surroundings.py" />
            <source>vacant sites, their size and dates</source>
            <translation>les friches, leur surface et leurs dates</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/surroundings.py" />
            <source>perimeters that call for an assessment</source>
            <translation>les périmètres qui demandent une évaluation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/surroundings.py" />
            <source>what is protected, by regulatory weight</source>
            <translation>ce qui est protégé, par portée réglementaire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/surroundings.py" />
            <source>natural, technological and mining risk plans</source>
            <translation>les plans de prévention des risques naturels, technologiques et miniers</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/surroundings.py" />
            <source>classified installations, Seveso among them</source>
            <translation>les installations classées, dont Seveso</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/surroundings.py" />
            <source>activity zones, and the vacant sites in them</source>
            <translation>les zones d’activité et les friches qui s’y trouvent</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/surroundings.py" />
            <source>economic sites and plots on offer</source>
            <translation>les sites et terrains économiques proposés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/surroundings.py" />
            <source>turnkey industrial sites</source>
            <translation>les sites industriels clés en main</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/surroundings.py" />
            <source>{count} installations have no usable coordinates: no distance counts them.</source>
            <translation>{count} installations n’ont pas de coordonnées utilisables : aucune distance ne les compte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/surroundings.py" />
            <source>Classified installations of the communes</source>
            <translation>Installations classées des communes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/surroundings.py" />
            <source>Activity zones of the communes</source>
            <translation>Zones d’activité des communes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/trade_map.py" />
            <source>Recruitment projects of the trade that employers judge difficult, divided by its projects, in each employment basin and survey year. Years of the other nomenclature use the trade that corresponds to it.</source>
            <translation>Projets de recrutement du métier jugés difficiles par les employeurs, rapportés à l’ensemble de ses projets, dans chaque bassin d’emploi et pour chaque année d’enquête. Les années de l’autre nomenclature utilisent le métier correspondant.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/trade_map.py" />
            <source>A hidden figure (less than 5, 0 included) makes a range. A basin whose survey shows no project of the trade has no share: it is unknown, not 0.</source>
            <translation>Une valeur secrète (inférieure à 5, 0 compris) donne un encadrement. Un bassin pour lequel l’enquête ne montre aucun projet du métier n’a pas de part : elle est inconnue, et non nulle.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/trade_map.py" />
            <source>Difficult projects, {trade}</source>
            <translation>Projets difficiles, {trade}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/trade_ranking.py" />
            <source>Score = recruitment projects a year that are not seasonal × share of difficult projects × persistence. Projects are the mean over the surveys held ({years}, {nomenclature}); a year without the trade counts as none. Shares are pooled over these years: projects are added up, then divided. Persistence is the share of these years in which at least {tense} of the projects are surely difficult, years with fewer than 5 projects left aside. A hidden value (less than 5, 0 included) is a range; the score uses its middle.</source>
            <translation>Score = projets de recrutement non saisonniers par an × part de projets jugés difficiles × persistance. Le nombre de projets est la moyenne des enquêtes importées ({years}, {nomenclature}) ; une année où le métier est absent compte pour zéro. Les parts portent sur l’ensemble de ces années : les projets sont additionnés, puis divisés. La persistance est la part de ces années où au moins {tense} des projets sont jugés difficiles avec certitude, les années de moins de 5 projets étant laissées de côté. Une valeur masquée (moins de 5, 0 compris) est un intervalle ; le score en retient le milieu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/trade_ranking.py" />
            <source>Figures are summed over the basins at least {threshold} of whose population lives in the territory.</source>
            <translation>Les chiffres sont la somme des bassins dont au moins {threshold} de la population réside dans le territoire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/trade_ranking.py" />
            <source>Figures are all those that the survey gives for this department or region.</source>
            <translation>Les chiffres sont tous ceux que l’enquête donne pour ce département ou cette région.</translation>
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
            <location filename="../ti_dataviz_plugin/diagnosis/training.py" />
            <source>which trades are in tension, and the anticipation</source>
            <translation>quels métiers sont en tension, et l’anticipation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/training.py" />
            <source>vocational schools beside the production schools that come with the plugin</source>
            <translation>les établissements professionnels, en plus des écoles de production fournies avec l’extension</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/training.py" />
            <source>which school teaches which trade: a table that you keep</source>
            <translation>quel établissement forme à quel métier : une table que vous tenez</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/training.py" />
            <source>declared training bodies</source>
            <translation>les organismes de formation déclarés</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/training.py" />
            <source>the legal list of trades in tension</source>
            <translation>la liste légale des métiers en tension</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/training.py" />
            <source>the ROME codes of a trade</source>
            <translation>les codes ROME d’un métier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/training_bodies.py" />
            <source>Training bodies placed by town and postcode</source>
            <translation>Organismes de formation placés par ville et code postal</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/training_indicators.py" />
            <source>Production schools are those found by name in the education directory: the list of labelled schools is not public, and some are missing.</source>
            <translation>Les écoles de production sont celles trouvées par leur nom dans l’annuaire de l’éducation : la liste des écoles labellisées n’est pas publiée en fichier, et il en manque.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/training_indicators.py" />
            <source>Vocational schools</source>
            <translation>Établissements professionnels</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/training_indicators.py" />
            <source>Number of schools with a vocational path or apprenticeship: production schools, lycées professionnels, sections d'enseignement professionnel, CFA, maisons familiales rurales.</source>
            <translation>Nombre d’établissements ayant une voie professionnelle ou de l’apprentissage : écoles de production, lycées professionnels, sections d’enseignement professionnel, CFA, maisons familiales rurales.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/training_indicators.py" />
            <source>From the schools that the flags, the kind or the name tell to be vocational to those with the schools of which nothing tells it.</source>
            <translation>Des établissements que les indicateurs, le type ou le nom disent professionnels, à ceux-ci avec les établissements dont rien ne le dit.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/training_indicators.py" />
            <source>Production schools known</source>
            <translation>Écoles de production connues</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/training_indicators.py" />
            <source>Number of production schools (écoles de production) known in the territory.</source>
            <translation>Nombre d’écoles de production connues dans le territoire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/training_indicators.py" />
            <source>Distance to the nearest production school known</source>
            <translation>Distance de la plus proche école de production connue</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/diagnosis/training_indicators.py" />
            <source>Straight line from the centre of population to the nearest production school known, whatever it teaches, in the legal projection.</source>
            <translation>À vol d’oiseau du centre de population à la plus proche école de production connue, quels que soient ses métiers, dans la projection légale.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/book.py" />
            <source>There is no such contribution in this file.</source>
            <translation>Ce fichier ne contient pas cette contribution.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/book.py" />
            <source>Read the list again: another person may have replaced it.</source>
            <translation>Relisez la liste : une autre personne l’a peut-être remplacée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/book.py" />
            <source>Contribution {uuid} bears a version that is not that of its content.</source>
            <translation>La contribution {uuid} porte une version qui n’est pas celle de son contenu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/book.py" />
            <location filename="../ti_dataviz_plugin/enrichment/differing.py" />
            <source>A row of the file of contributions was damaged by another program.</source>
            <translation>Une ligne du fichier des contributions a été endommagée par un autre programme.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/book.py" />
            <location filename="../ti_dataviz_plugin/enrichment/differing.py" />
            <source>Take a copy from before.</source>
            <translation>Reprenez une copie antérieure.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/book.py" />
            <source>Contribution {uuid} was changed without the journal.</source>
            <translation>La contribution {uuid} a été modifiée hors du journal.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/book.py" />
            <source>Only a proposal can be changed.</source>
            <translation>Seule une proposition peut être modifiée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/book.py" />
            <source>This contribution is held already.</source>
            <translation>Cette contribution est déjà enregistrée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/book.py" />
            <source>Propose it again first.</source>
            <translation>Proposez-la de nouveau au préalable.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/book.py" />
            <source>A contribution that is {state} cannot become {other}.</source>
            <translation>Une contribution à l’état {state} ne peut pas passer à l’état {other}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/book.py" />
            <source>Contribution {uuid} was deleted by another program.</source>
            <translation>La contribution {uuid} a été supprimée par un autre programme.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/book.py" />
            <source>Change it instead.</source>
            <translation>Modifiez-la plutôt.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/chains.py" />
            <source>The journal of this workspace was altered: nothing can be merged into it.</source>
            <translation>Le journal de cet espace de travail a été altéré : rien ne peut y être fusionné.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/chains.py" />
            <source>Take a copy of the file of contributions from before.</source>
            <translation>Reprenez une copie antérieure du fichier des contributions.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/chains.py" />
            <source>The journal of the other copy was altered: it cannot be merged.</source>
            <translation>Le journal de l’autre copie a été altéré : elle ne peut pas être fusionnée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/chains.py" />
            <source>Ask its author for a copy that was changed through the plugin only.</source>
            <translation>Demandez à son auteur une copie modifiée uniquement par l’extension.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_layer.py" />
            <source>Now</source>
            <translation>Actuellement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Name of the object</source>
            <translation>Nom de l’objet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Official figure seen</source>
            <translation>Chiffre officiel vu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Exchange</source>
            <translation>Échange</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>{value}, in the official file {file}</source>
            <translation>{value}, dans le fichier officiel {file}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Value proposed</source>
            <translation>Valeur proposée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Shape or place</source>
            <translation>Forme ou emplacement</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Official value seen</source>
            <translation>Valeur officielle constatée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Whole contribution</source>
            <translation>Contribution entière</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Two values are proposed for the same thing. The one you choose is read and reviewed from now on.</source>
            <translation>Deux valeurs sont proposées pour la même chose. Celle que vous choisissez est désormais lue et relue.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Two reasons were written. What is proposed stays the same, whichever you choose.</source>
            <translation>Deux raisons ont été écrites. Ce qui est proposé ne change pas, quel que soit votre choix.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Evidence was added or removed on both sides. What is proposed stays the same, whichever you choose.</source>
            <translation>Des justificatifs ont été ajoutés ou retirés des deux côtés. Ce qui est proposé ne change pas, quel que soit votre choix.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Two shapes or places are proposed. Both are on the map; the one you choose is read from now on.</source>
            <translation>Deux formes ou deux emplacements sont proposés. Les deux sont sur la carte ; celui que vous choisissez est désormais lu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Each side looked at another official file. Choose the official value that this contribution answers: what is proposed stays the same, and is compared with that value when the next official file comes.</source>
            <translation>Chaque côté a regardé un autre fichier officiel. Choisissez la valeur officielle à laquelle cette contribution répond : ce qui est proposé ne change pas, et sera comparé à cette valeur à l’arrivée du prochain fichier officiel.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>What is kept beside this contribution was changed on both sides. Only what differs is shown; what is proposed stays the same, whichever you choose.</source>
            <translation>Ce qui est noté à côté de cette contribution a été changé des deux côtés. Seul ce qui diffère est montré ; ce qui est proposé ne change pas, quel que soit votre choix.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Two decisions were taken. The one you choose tells whether this contribution is read with the file.</source>
            <translation>Deux décisions ont été prises. Celle que vous choisissez dit si cette contribution est lue avec le fichier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Two different contributions bear the same number, which a copy made by another program can do. Choose the one to keep; the other stays in the history only: enter it again if it is needed.</source>
            <translation>Deux contributions différentes portent le même numéro, ce que peut causer une copie faite par un autre programme. Choisissez celle à garder ; l’autre ne reste que dans l’historique : saisissez-la de nouveau si elle est utile.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>It answers this value</source>
            <translation>Elle répond à cette valeur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Keep these notes</source>
            <translation>Garder ces notes</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Keep this decision</source>
            <translation>Garder cette décision</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>Keep this contribution</source>
            <translation>Garder cette contribution</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflict_words.py" />
            <source>“{value}”</source>
            <translation>« {value} »</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflicts.py" />
            <source>Somebody resolved this conflict already.</source>
            <translation>Ce conflit a déjà été résolu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/conflicts.py" />
            <source>Read the list again; change the contribution itself if it is still wrong.</source>
            <translation>Relisez la liste ; si la contribution est encore inexacte, modifiez-la elle-même.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/credit.py" />
            <source>{states}, by {people}, {first} to {last}</source>
            <translation>{states}, par {people}, du {first} au {last}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/credit.py" />
            <source>and {count} other contribution</source>
            <translation>et {count} autre contribution</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/credit.py" />
            <source>and {count} other contributions</source>
            <translation>et {count} autres contributions</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/credit.py" />
            <source>{states}, by {people}, {first}</source>
            <translation>{states}, par {people}, le {first}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/credit.py" />
            <source>Local contributions to “{title}”</source>
            <translation>Contributions locales à « {title} »</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/credit.py" />
            <source>{state} on {date}, {author}: {value}. {reason}</source>
            <translation>{state} le {date}, {author} : {value}. {reason}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/credit.py" />
            <source>Local values of “{indicator}”</source>
            <translation>Chiffres locaux de « {indicator} »</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/credit.py" />
            <source>Local contributions counted here</source>
            <translation>Contributions locales comptées ici</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/credit.py" />
            <location filename="../ti_dataviz_plugin/enrichment/renewal.py" />
            <location filename="../ti_dataviz_plugin/enrichment/telling.py" />
            <source>{count} other</source>
            <translation>{count} autre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/credit.py" />
            <location filename="../ti_dataviz_plugin/enrichment/renewal.py" />
            <location filename="../ti_dataviz_plugin/enrichment/telling.py" />
            <source>{count} others</source>
            <translation>{count} autres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/credit.py" />
            <source>{before} becomes {after}</source>
            <translation>{before} devient {after}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/differing.py" />
            <source>A contribution is there twice: another program copied its row. Nothing was merged.</source>
            <translation>Une contribution s’y trouve deux fois : un autre programme a copié sa ligne. Rien n’a été fusionné.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/differing.py" />
            <source>Remove one of the two rows, or take a copy from before.</source>
            <translation>Supprimez l’une des deux lignes, ou reprenez une copie antérieure.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/differing.py" />
            <source>Contributions bear a version that is not that of their content ({count}): nothing was merged.</source>
            <translation>Des contributions portent une version qui n’est pas celle de leur contenu ({count}) : rien n’a été fusionné.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/differing.py" />
            <source>Another program changed them. Ask for the file again, exported by the plugin: that sets it right.</source>
            <translation>Un autre programme les a modifiées. Redemandez le fichier, exporté par l’extension : l’export remet tout en ordre.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/differing.py" />
            <source>Contributions were deleted by another program ({count}): nothing was merged.</source>
            <translation>Des contributions ont été supprimées par un autre programme ({count}) : rien n’a été fusionné.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/differing.py" />
            <source>Take a copy from before: the plugin withdraws contributions, it never deletes them.</source>
            <translation>Reprenez une copie antérieure : l’extension retire des contributions, elle n’en supprime jamais.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/differing.py" />
            <source>A contribution was changed by a program that keeps no journal: nothing was merged.</source>
            <translation>Une contribution a été modifiée par un programme qui ne tient pas de journal : rien n’a été fusionné.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/differing.py" />
            <source>Make the change again in the panel, in a copy from before.</source>
            <translation>Refaites la modification dans le volet, sur une copie antérieure.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/exchange.py" />
            <source>Choose another name: a copy would take its place.</source>
            <translation>Choisissez un autre nom : une copie prendrait sa place.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/faults.py" />
            <source>The file of contributions is damaged, or is none.</source>
            <translation>Le fichier des contributions est endommagé, ou n’en est pas un.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/faults.py" />
            <source>Take a copy from before. Nothing was changed.</source>
            <translation>Reprenez une copie antérieure. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/faults.py" />
            <source>A change of this file was interrupted; you may only read it, so it cannot be undone.</source>
            <translation>Une modification de ce fichier a été interrompue ; vous ne pouvez que le lire, elle ne peut donc pas être annulée ici.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/faults.py" />
            <source>Have it opened once by somebody who may write in its folder. Nothing is lost.</source>
            <translation>Faites-le ouvrir une fois par une personne qui peut écrire dans son dossier. Rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/faults.py" />
            <source>The file of contributions could not be read.</source>
            <translation>Le fichier des contributions n’a pas pu être lu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/faults.py" />
            <source>Another QGIS is writing in the file of contributions.</source>
            <translation>Un autre QGIS écrit dans le fichier des contributions.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/faults.py" />
            <source>Check that you may read it.</source>
            <translation>Vérifiez que vous avez le droit de le lire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/faults.py" />
            <location filename="../ti_dataviz_plugin/workspace/files.py" />
            <source>Wait for it to finish, then start again.</source>
            <translation>Attendez qu’elle ait terminé, puis recommencez.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/figures.py" />
            <source>A local value is a number, or two when it is known within bounds.</source>
            <translation>Une valeur locale est un nombre, ou deux quand elle est connue entre des bornes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/figures.py" />
            <source>A share lies between 0 and 100 %.</source>
            <translation>Une part est comprise entre 0 et 100 %.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/figures.py" />
            <source>A local value needs the date or the period that it describes.</source>
            <translation>Une valeur locale a besoin de la date ou de la période qu’elle décrit.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/figures.py" />
            <source>Write it, or make a comment instead.</source>
            <translation>Écrivez-la, ou faites plutôt un commentaire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/figures.py" />
            <source>Choose the unit again, or correct the value.</source>
            <translation>Choisissez de nouveau l’unité, ou corrigez la valeur.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/figures.py" />
            <source>Write a year, or a date.</source>
            <translation>Écrivez une année, ou une date.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/intake.py" />
            <source>{place} Employees: “{given}” is read as “{value}”.</source>
            <translation>{place} Salariés : « {given} » est lu comme « {value} ».</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/intake.py" />
            <source>The object to add has no name.</source>
            <translation>L’objet à ajouter n’a pas de nom.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/intake.py" />
            <source>{place} Employees: “{given}” fits no class; it is kept in the reason.</source>
            <translation>{place} Salariés : « {given} » n’entre dans aucune tranche ; c’est conservé dans le motif.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/intake.py" />
            <source>Give the name by which people know it.</source>
            <translation>Donnez le nom sous lequel il est connu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/intake.py" />
            <source>It is known already: the same row was imported before, or stands above.</source>
            <translation>Elle est déjà connue : la même ligne a déjà été importée, ou figure plus haut.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/intake.py" />
            <source>Write it as 25.62B, or leave it empty.</source>
            <translation>Écrivez-le comme 25.62B, ou laissez vide.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/intake.py" />
            <source>An object of this name stands in this commune already: {name}. Correct that one instead.</source>
            <translation>Un objet de ce nom figure déjà dans cette commune : {name}. Corrigez plutôt celui-là.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/intake.py" />
            <source>Listed in the file {name}.</source>
            <translation>Figure dans le fichier {name}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/intake.py" />
            <source>{reason} Employees: {given}.</source>
            <translation>{reason} Salariés : {given}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/intake.py" />
            <source>{reason} Address: {address}.</source>
            <translation>{reason} Adresse : {address}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/intake.py" />
            <source>“{value}” is no activity code of NAF rev. 2.</source>
            <translation>« {value} » n’est pas un code d’activité de la NAF rév. 2.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/journal.py" />
            <source>Journal {writer}: entry {number} is missing.</source>
            <translation>Journal {writer} : l’entrée {number} manque.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/journal.py" />
            <source>Journal {writer}: entry {number} of {date} was altered.</source>
            <translation>Journal {writer} : l’entrée {number} du {date} a été altérée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/links.py" />
            <source>confirmed</source>
            <translation>confirmé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/links.py" />
            <source>refuted</source>
            <translation>infirmé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/links.py" />
            <source>An exchange is between two establishments.</source>
            <translation>Un échange se fait entre deux établissements.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/links.py" />
            <source>What passes between them is not said.</source>
            <translation>Ce qui passe entre eux n’est pas indiqué.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/links.py" />
            <source>An exchange needs a source: who said it, or where it is written.</source>
            <translation>Un échange demande une source : qui l’a dit, ou où c’est écrit.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/links.py" />
            <source>Choose another one.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/links.py" />
            <source>Write it in a few words, such as heat, wood offcuts, pallets.</source>
            <translation>Écrivez-le en quelques mots : chaleur, chutes de bois, palettes…</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/links.py" />
            <source>Give an address, a file, or a person and a date.</source>
            <translation>Donnez une adresse, un fichier, ou une personne et une date.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/merge.py" />
            <source>The other file of contributions is not there.</source>
            <translation>L’autre fichier de contributions n’est pas là.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/merge.py" />
            <source>Choose the file that a colleague gave you.</source>
            <translation>Choisissez le fichier qu’un collègue vous a donné.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/merge.py" />
            <source>Ask for it again.</source>
            <translation>Demandez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <source>This value is too long for a column of a table: {field}.</source>
            <translation>Cette valeur est trop longue pour une colonne de table : {field}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <source>Write the value alone; put the rest in the reason.</source>
            <translation>Écrivez la valeur seule ; mettez le reste dans le motif.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <source>“{value}” is not what this column holds: {field}.</source>
            <translation>« {value} » n’est pas ce que contient cette colonne : {field}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <source>Write a date as 2026-03-31.</source>
            <translation>Écrivez une date comme 2026-03-31.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <source>Write the INSEE code of the commune, 5 characters.</source>
            <translation>Écrivez le code INSEE de la commune, 5 caractères.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <source>Write the SIREN, 9 digits.</source>
            <translation>Écrivez le SIREN, 9 chiffres.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <source>Write the SIRET, 14 digits.</source>
            <translation>Écrivez le SIRET, 14 chiffres.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <source>Give an address that begins with https://.</source>
            <translation>Donnez une adresse qui commence par https://.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <source>Write cadastral parcels of 14 characters, joined by |.</source>
            <translation>Écrivez des parcelles cadastrales de 14 caractères, séparées par |.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <source>Write a year of 4 digits.</source>
            <translation>Écrivez une année de 4 chiffres.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <source>Write the code alone, without spaces.</source>
            <translation>Écrivez le code seul, sans espaces.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>“{value}” is not a number, which {field} must be.</source>
            <translation>« {value} » n’est pas un nombre : {field} doit en être un.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <source>Leave it empty where nobody knows it.</source>
            <translation>Laissez vide si personne ne la connaît.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <source>Write it between 0 and 100.</source>
            <translation>Écrivez-le entre 0 et 100.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <source>A value below 0 cannot be: {field}.</source>
            <translation>Une valeur inférieure à 0 est impossible : {field}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/objects.py" />
            <source>A percentage above 100 cannot be: {field}.</source>
            <translation>Un pourcentage supérieur à 100 est impossible : {field}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Without coordinates: placed within its commune, {name}.</source>
            <translation>Sans coordonnées : placé dans sa commune, {name}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Without coordinates: placed within the commune of its address, {name}.</source>
            <translation>Sans coordonnées : placé dans la commune de son adresse, {name}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>One of the two coordinates is missing.</source>
            <translation>L’une des deux coordonnées manque.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Placed by its coordinates.</source>
            <translation>Placé par ses coordonnées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Without coordinates: placed within {name}, of which {given} has become part.</source>
            <translation>Sans coordonnées : placé dans {name}, dont {given} fait désormais partie.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Nothing tells where it is: no coordinates, no commune, no address.</source>
            <translation>Rien ne dit où il est : ni coordonnées, ni commune, ni adresse.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Fill in each row: of merged cells, the first row alone has the text.</source>
            <translation>Remplissez chaque ligne : de cellules fusionnées, seule la première ligne porte le texte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Several communes bear its name: {name} ({codes}).</source>
            <translation>Plusieurs communes portent ce nom : {name} ({codes}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>The address names no postcode and town: {address}.</source>
            <translation>L’adresse ne nomme ni code postal ni ville : {address}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Write the code of the commune, or coordinates.</source>
            <translation>Écrivez le code de la commune, ou des coordonnées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>The coordinates lie in no commune held.</source>
            <translation>Les coordonnées ne tombent dans aucune commune détenue.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Write longitude and latitude in degrees, or X and Y in Lambert 93.</source>
            <translation>Écrivez la longitude et la latitude en degrés, ou X et Y en Lambert 93.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>The coordinates are no numbers.</source>
            <translation>Les coordonnées ne sont pas des nombres.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Write longitude and latitude in degrees with decimals, such as -0.88 and 47.06.</source>
            <translation>Écrivez la longitude et la latitude en degrés décimaux, comme -0,88 et 47,06.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Write both, or none: the commune is then enough.</source>
            <translation>Écrivez les deux, ou aucune : la commune suffit alors.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Placed by its coordinates, read as Lambert 93.</source>
            <translation>Placé par ses coordonnées, lues en Lambert 93.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Placed by its coordinates, read as Lambert 93; X and Y were swapped.</source>
            <translation>Placé par ses coordonnées, lues en Lambert 93 ; X et Y étaient inversés.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Placed by its coordinates; longitude and latitude were swapped.</source>
            <translation>Placé par ses coordonnées ; longitude et latitude étaient inversées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Write the code of the commune, its postcode, or coordinates.</source>
            <translation>Écrivez le code de la commune, son code postal, ou des coordonnées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Write the commune in a column of its own.</source>
            <translation>Écrivez la commune dans une colonne à part.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/placing.py" />
            <source>Its commune is not known: {name}.</source>
            <translation>Sa commune n’est pas connue : {name}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/producer.py" />
            <source>a later contribution on the same thing stands</source>
            <translation>une contribution plus récente sur la même chose prévaut</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/producer.py" />
            <source>No accepted contribution touches an object of this standard.</source>
            <translation>Aucune contribution acceptée ne porte sur un objet de ce standard.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/producer.py" />
            <source>No contribution on this source is accepted yet.</source>
            <translation>Aucune contribution sur cette source n’est encore acceptée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/producer.py" />
            <source>the standard has no row for an object that is gone</source>
            <translation>le standard n’a pas de ligne pour un objet disparu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/producer.py" />
            <source>the standard has no field for it</source>
            <translation>le standard n’a pas de champ pour cela</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/producer.py" />
            <source>its object is not in the official file held</source>
            <translation>son objet n’est pas dans le fichier officiel détenu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/producer.py" />
            <source>its object belongs to another table of the standard</source>
            <translation>son objet relève d’une autre table du standard</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/producer.py" />
            <source>Accept some first, or export the list of corrections.</source>
            <translation>Acceptez-en d’abord, ou exportez la liste des corrections.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/producer.py" />
            <source>Accept some first.</source>
            <translation>Acceptez-en d’abord.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/producer.py" />
            <source>not accepted ({state})</source>
            <translation>non acceptée ({state})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/refresh.py" />
            <source>still needed</source>
            <translation>toujours nécessaire</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/refresh.py" />
            <source>now in the official file</source>
            <translation>désormais dans le fichier officiel</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/refresh.py" />
            <source>contradicted: the official file says something else now</source>
            <translation>contredite : le fichier officiel dit maintenant autre chose</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/refresh.py" />
            <source>without its object: the official file no longer has it</source>
            <translation>sans objet : le fichier officiel ne le contient plus</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/refresh.py" />
            <source>its object was split</source>
            <translation>son objet a été scindé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/refresh.py" />
            <source>its object was merged with others</source>
            <translation>son objet a été fusionné avec d’autres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/renewal.py" />
            <source>{name} → {now}</source>
            <translation>{name} → {now}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/renewal.py" />
            <source>{line} ({names})</source>
            <translation>{line} ({names})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>This kind of contribution is not known: {kind}.</source>
            <translation>Ce type de contribution est inconnu : {kind}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>Update the plugin: a newer one may have written it.</source>
            <translation>Mettez l’extension à jour : une version plus récente l’a peut-être écrite.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>A reason is needed: why does the official file not say what is?</source>
            <translation>Un motif est nécessaire : pourquoi le fichier officiel ne dit-il pas ce qui est ?</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>A contribution needs an author.</source>
            <translation>Une contribution doit avoir un auteur.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>A text of this contribution is too long, or holds a character that cannot be kept.</source>
            <translation>Un texte de cette contribution est trop long, ou contient un caractère qui ne peut être conservé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>There is no column {field} to correct in this source.</source>
            <translation>Cette source n’a pas de colonne {field} à corriger.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>“{value}” is not a value that the standard allows for {field}.</source>
            <translation>« {value} » n’est pas une valeur admise par le standard pour {field}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>The shape proposed is empty or crosses itself.</source>
            <translation>La géométrie proposée est vide ou se recoupe.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>The shape proposed is not in longitude and latitude.</source>
            <translation>La géométrie proposée n’est pas en longitude et latitude.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>The fields of the object to add could not be read.</source>
            <translation>Les champs de l’objet à ajouter sont illisibles.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>The object that this contribution speaks of has no key.</source>
            <translation>L’objet visé par cette contribution n’a pas d’identifiant.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>Choose a source whose objects have a key.</source>
            <translation>Choisissez une source dont les objets ont un identifiant.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>Write it in a sentence.</source>
            <translation>Rédigez-le en une phrase.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>Shorten it, or attach it as a file.</source>
            <translation>Abrégez-le, ou joignez-le en fichier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>This evidence is no address of the web, and no path of a file: {text}</source>
            <translation>Cette preuve n’est ni une adresse web, ni le chemin d’un fichier : {text}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>Give an address that begins with https://, or the path of a file.</source>
            <translation>Donnez une adresse qui commence par https://, ou le chemin d’un fichier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>Draw it again, or repair it with QGIS's tools.</source>
            <translation>Redessinez-la, ou réparez-la avec les outils de QGIS.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>Give it in EPSG:4326.</source>
            <translation>Donnez-la en EPSG:4326.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>Fill in the form again.</source>
            <translation>Remplissez de nouveau le formulaire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>An object of this source needs a place.</source>
            <translation>Un objet de cette source doit être localisé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>Choose an object of the official file.</source>
            <translation>Choisissez un objet du fichier officiel.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <location filename="../ti_dataviz_plugin/enrichment/subject.py" />
            <source>The objects of this source cannot be corrected: {source}.</source>
            <translation>Les objets de cette source ne peuvent pas être corrigés : {source}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/rules.py" />
            <source>Click its place on the map.</source>
            <translation>Cliquez sur son emplacement sur la carte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/schema.py" />
            <source>Choose a file named contributions.gpkg, or one exported by this plugin.</source>
            <translation>Choisissez un fichier nommé contributions.gpkg, ou exporté par cette extension.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/schema.py" />
            <source>This is not a file of contributions, or it is damaged.</source>
            <translation>Ce n’est pas un fichier de contributions, ou il est endommagé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/schema.py" />
            <source>This file of contributions was written by a newer version of the plugin.</source>
            <translation>Ce fichier de contributions a été écrit par une version plus récente de l’extension.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/schema.py" />
            <location filename="../ti_dataviz_plugin/enrichment/team.py" />
            <source>Update the plugin. Nothing was changed.</source>
            <translation>Mettez l’extension à jour. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/sheets.py" />
            <source>The header is in row {row}; what stands above it is left out.</source>
            <translation>L’en-tête est à la ligne {row} ; ce qui est au-dessus est laissé de côté.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/sheets.py" />
            <source>Write a header, then one object a row.</source>
            <translation>Écrivez un en-tête, puis un objet par ligne.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/sheets.py" />
            <source>Of {count} sheets, this one is read: {name}.</source>
            <translation>Sur {count} feuilles, celle-ci est lue : {name}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/sheets.py" />
            <source>Save it as CSV, or as a workbook of Excel (.xlsx) or LibreOffice (.ods).</source>
            <translation>Enregistrez-le en CSV, ou en classeur Excel (.xlsx) ou LibreOffice (.ods).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/sheets.py" />
            <source>The file {name} holds no row under its header.</source>
            <translation>Le fichier {name} ne contient aucune ligne sous son en-tête.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/sheets.py" />
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>Check its place and its name.</source>
            <translation>Vérifiez son emplacement et son nom.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/sheets.py" />
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>The file {name} is no table.</source>
            <translation>Le fichier {name} n’est pas un tableau.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/sheets.py" />
            <source>The file {name} cannot be read.</source>
            <translation>Le fichier {name} ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/sheets.py" />
            <source>column {number}</source>
            <translation>colonne {number}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/subject.py" />
            <source>This object is not in the data held any more.</source>
            <translation>Cet objet n’est plus dans les données détenues.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/subject.py" />
            <source>Write to its producer.</source>
            <translation>Écrivez à son producteur.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/subject.py" />
            <source>Load the territory again, and choose the object anew.</source>
            <translation>Chargez à nouveau le territoire, puis choisissez l’objet.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team.py" />
            <source>This is the file of this workspace, not a copy.</source>
            <translation>C’est le fichier de cet espace de travail, pas une copie.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team.py" />
            <source>The tables of the team are of another version of the plugin.</source>
            <translation>Les tables de l’équipe sont d’une autre version de l’extension.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team.py" />
            <source>This workspace was synchronised as {owner}: it cannot be synchronised as {user}.</source>
            <translation>Cet espace de travail a été synchronisé en tant que {owner} : il ne peut pas l’être en tant que {user}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team.py" />
            <source>Choose the connection of {owner}, or work in a workspace of its own as {user}.</source>
            <translation>Choisissez la connexion de {owner}, ou travaillez en tant que {user} dans un autre espace de travail.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team.py" />
            <source>A contribution in the database of the team was altered: nothing was merged.</source>
            <translation>Une contribution a été altérée dans la base de l’équipe : rien n’a été fusionné.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team.py" />
            <source>Show this to the administrator of the database, who can restore a backup.</source>
            <translation>Montrez ceci à l’administrateur de la base, qui peut restaurer une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team.py" />
            <source>Sending to the database</source>
            <translation>Envoi à la base</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team.py" />
            <source>Choose the file that was worked on elsewhere.</source>
            <translation>Choisissez le fichier sur lequel on a travaillé ailleurs.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team.py" />
            <source>Merging what the database holds</source>
            <translation>Fusion de ce que la base contient</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team_tables.py" />
            <source>The database of the team refused: nothing was changed in it.</source>
            <translation>La base de données de l’équipe a refusé : rien n’y a été modifié.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team_tables.py" />
            <source>Show the technical detail to the administrator of the database.</source>
            <translation>Montrez le détail technique à l’administrateur de la base de données.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team_tables.py" />
            <source>Another person is synchronising: nothing was changed in the database.</source>
            <translation>Une autre personne est en train de synchroniser : rien n’a été modifié dans la base.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team_tables.py" />
            <source>Start again in a minute.</source>
            <translation>Recommencez dans une minute.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team_tables.py" />
            <source>The tables of the team are in this database already.</source>
            <translation>Les tables de l’équipe sont déjà dans cette base.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team_tables.py" />
            <source>The database of the team took too long to answer: nothing was changed in it.</source>
            <translation>La base de l’équipe a mis trop de temps à répondre : rien n’y a été modifié.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team_tables.py" />
            <source>Start again when the network or the server is less busy.</source>
            <translation>Recommencez quand le réseau ou le serveur sera moins chargé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team_tables.py" />
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team_tables.py" />
            <source>Ask the administrator for one of the roles ti_contributor and ti_reviewer.</source>
            <translation>Demandez à l’administrateur l’un des rôles ti_contributor et ti_reviewer.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team_tables.py" />
            <source>The tables of the team are not in this database.</source>
            <translation>Les tables de l’équipe ne sont pas dans cette base.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team_tables.py" />
            <source>Choose another connection, or have the tables installed.</source>
            <translation>Choisissez une autre connexion, ou faites installer les tables.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team_tables.py" />
            <source>The connection to the database of the team was cut.</source>
            <translation>La connexion à la base de l’équipe a été coupée.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/team_tables.py" />
            <source>Synchronise again: what was done already is recognised, nothing is doubled.</source>
            <translation>Synchronisez à nouveau : ce qui est déjà fait est reconnu, rien n’est doublé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/telling.py" />
            <source>Last changed between {first} and {last}</source>
            <translation>Dernières modifications entre le {first} et le {last}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/telling.py" />
            <source>Last changed on {first}</source>
            <translation>Dernières modifications le {first}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/telling.py" />
            <source>Authors</source>
            <translation>Auteurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>{state} on {date}, {author}: {kind}. {reason}</source>
            <translation>{state} le {date}, {author} : {kind}. {reason}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>{state} on {date}, {author}: {field} was “{official}”. {reason}</source>
            <translation>{state} le {date}, {author} : {field} était « {official} ». {reason}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>{state} on {date}, {author}: {field} should be “{value}”. {reason}</source>
            <translation>{state} le {date}, {author} : {field} devrait être « {value} ». {reason}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>{state} on {date}, {author}: local value {value}. {reason}</source>
            <translation>{state} le {date}, {author} : valeur locale {value}. {reason}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>1 accepted</source>
            <translation>1 acceptée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>{count} accepted</source>
            <translation>{count} acceptées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>1 proposed</source>
            <translation>1 proposée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>{count} proposed</source>
            <translation>{count} proposées</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>corrects a value</source>
            <translation>corrige une valeur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>corrects the place or the shape</source>
            <translation>corrige l’emplacement ou la forme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>adds an object</source>
            <translation>ajoute un objet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>says that the object is gone</source>
            <translation>dit que l’objet a disparu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>comments</source>
            <translation>commente</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>gives a local value</source>
            <translation>donne une valeur locale</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>proposed</source>
            <translation>proposé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>withdrawn</source>
            <translation>retiré</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/touching.py" />
            <source>{text} The official file has changed since.</source>
            <translation>{text} Le fichier officiel a changé depuis.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/enrichment/values.py" />
            <source>{area} m² ({hectares} ha)</source>
            <translation>{area} m² ({hectares} ha)</translation>
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
            <location filename="../ti_dataviz_plugin/geography/outlines.py" />
            <source>Drawing the outlines of the territories</source>
            <translation>Tracé des contours des territoires</translation>
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
            <source>Duplicate, counted once</source>
            <translation>Doublon, compté une fois</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/geography/report.py" />
            <source>Same parcels, counted each time</source>
            <translation>Mêmes parcelles, comptées à chaque fois</translation>
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
            <location filename="../ti_dataviz_plugin/siting/batch.py" />
            <source>A field of the sites has the name of a figure that is written: {names}.</source>
            <translation>Un champ des sites porte le nom d’un chiffre qui est écrit : {names}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/batch.py" />
            <source>Rename it, or choose another field.</source>
            <translation>Renommez-le, ou choisissez un autre champ.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/batch.py" />
            <source>There is already a file or a folder of this name.</source>
            <translation>Il y a déjà un fichier ou un dossier de ce nom.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/batch.py" />
            <source>The results would be written over a layer that is read.</source>
            <translation>Les résultats seraient écrits sur une couche qui est lue.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/batch.py" />
            <source>There is no such coordinate system.</source>
            <translation>Ce système de coordonnées n’existe pas.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/batch.py" />
            <source>Give its EPSG code, such as EPSG:2154.</source>
            <translation>Donnez son code EPSG, tel que EPSG:2154.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/batch.py" />
            <source>Choose another name, or remove it.</source>
            <translation>Choisissez un autre nom, ou supprimez-le.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <source>Its outline is not valid and was repaired: look at it.</source>
            <translation>Son contour n’était pas valide et a été réparé : vérifiez-le.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <source>Its area_m2 says “{value}”, which is no area, and is left aside.</source>
            <translation>Son champ area_m2 contient « {value} », qui n’est pas une surface : il n’est pas utilisé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <source>Choose the layer of sites again, in the siting panel.</source>
            <translation>Choisissez de nouveau la couche des sites, dans le volet Implantation.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <source>No candidate site is held for this study.</source>
            <translation>Aucun site candidat n’est présent pour cette étude.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <source>Several sites have the same id.</source>
            <translation>Plusieurs sites ont le même identifiant.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <source>This study ranks the sites of a layer of the user, and does not say which.</source>
            <translation>Cette étude classe les sites d’une couche de l’utilisateur, sans dire laquelle.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <source>The layer of sites of this study is gone.</source>
            <translation>La couche de sites de cette étude a disparu.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <source>Import the sites, or widen the territory of the study.</source>
            <translation>Importez les sites, ou élargissez le territoire de l’étude.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <source>Choose a field that names every site.</source>
            <translation>Choisissez un champ qui nomme chaque site.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <source>Choose a field that differs for each site.</source>
            <translation>Choisissez un champ différent pour chaque site.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <source>There are no such candidate sites: {names}.</source>
            <translation>Ces sites candidats n’existent pas : {names}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <source>Sites that have no id: {count}.</source>
            <translation>Sites sans identifiant : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/candidates.py" />
            <source>Sites of this study that are no longer in its layer: {count}.</source>
            <translation>Sites de cette étude qui ne sont plus dans sa couche : {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/checked.py" />
            <source>A value of the study cannot be used.</source>
            <translation>Une valeur de l’étude est inutilisable.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/checked.py" />
            <source>Correct it, or start again from a template.</source>
            <translation>Corrigez-la, ou repartez d’un modèle.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/checked.py" />
            <source>missing</source>
            <translation>absente</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/dask_engine.py" />
            <source>The dask scheduler has no worker.</source>
            <translation>L’ordonnanceur dask n’a aucun processus de calcul.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/dask_engine.py" />
            <source>No dask scheduler answers.</source>
            <translation>Aucun ordonnanceur dask ne répond.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/dask_engine.py" />
            <source>Check its address and that it runs; with tls, the certificates in dask's configuration.</source>
            <translation>Vérifiez son adresse et qu’il tourne ; avec tls, les certificats dans la configuration de dask.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/dask_engine.py" />
            <source>Start one: dask worker {address}.</source>
            <translation>Lancez-en un : dask worker {address}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/doubts.py" />
            <source>Its place is not known: nothing was measured from it.</source>
            <translation>Sa localisation n’est pas connue : rien n’a été mesuré à partir d’elle.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/doubts.py" />
            <source>It lies in no commune held here: at sea, abroad, or where no communes are held.</source>
            <translation>Il ne se trouve dans aucune commune présente ici : en mer, à l’étranger, ou là où les communes manquent.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/doubts.py" />
            <source>It lies {metres} m from {commune}, the commune that its source names.</source>
            <translation>Il se trouve à {metres} m de {commune}, la commune que nomme sa source.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/doubts.py" />
            <source>place and commune disagree</source>
            <translation>localisation et commune en désaccord</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/doubts.py" />
            <source>Its record tells {told} m², its outline measures {drawn} m²: the record counts.</source>
            <translation>Sa fiche indique {told} m², son contour en mesure {drawn} : la fiche compte.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/doubts.py" />
            <source>record and outline disagree on the area</source>
            <translation>fiche et contour en désaccord sur la surface</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/doubts.py" />
            <source>place not known</source>
            <translation>localisation inconnue</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/doubts.py" />
            <source>in no commune</source>
            <translation>dans aucune commune</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/doubts.py" />
            <source>record not taken as it is</source>
            <translation>fiche non reprise telle quelle</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/duckdb_engine.py" />
            <source>DuckDB does not load its spatial extension.</source>
            <translation>DuckDB ne charge pas son extension spatiale.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/duckdb_engine.py" />
            <source>Install duckdb and duckdb-extension-spatial of the same version, 1.5.5.</source>
            <translation>Installez duckdb et duckdb-extension-spatial dans la même version, 1.5.5.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/engines.py" />
            <source>Give one, such as tcp://127.0.0.1:8786, or tls://host:8786 with certificates.</source>
            <translation>Donnez-en une, comme tcp://127.0.0.1:8786, ou tls://hôte:8786 avec des certificats.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/engines.py" />
            <source>Install the Python packages {packages}, or take the engine geopandas.</source>
            <translation>Installez les paquets Python {packages}, ou prenez le moteur geopandas.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/engines.py" />
            <source>The engine dask needs the address of a scheduler.</source>
            <translation>Le moteur dask a besoin de l’adresse d’un ordonnanceur.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/engines.py" />
            <source>This is not the address of a dask scheduler.</source>
            <translation>Ce n’est pas l’adresse d’un ordonnanceur dask.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/engines.py" />
            <source>Leave the address out, or take the engine dask.</source>
            <translation>Retirez l’adresse, ou prenez le moteur dask.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/engines.py" />
            <source>The engine {name} is not installed.</source>
            <translation>Le moteur {name} n’est pas installé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/engines.py" />
            <source>There is no such engine: {name}.</source>
            <translation>Ce moteur n’existe pas : {name}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/engines.py" />
            <source>The engine {name} works on this computer: it asks no scheduler.</source>
            <translation>Le moteur {name} travaille sur cet ordinateur : il ne s’adresse à aucun ordonnanceur.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/establishments.py" />
            <source>activity not told</source>
            <translation>activité non indiquée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/establishments.py" />
            <source>same activity</source>
            <translation>même activité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/establishments.py" />
            <source>goes with it</source>
            <translation>souvent associé</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/establishments.py" />
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>{area} m², {share} of the site</source>
            <translation>{area} m², {share} du site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>its point lies within; what is covered is not known</source>
            <translation>son point est à l’intérieur ; la part couverte n’est pas connue</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>the extent of the site is not known; its point is {metres} m away</source>
            <translation>l’étendue du site n’est pas connue ; son point est à {metres} m</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>the place of the site is not known</source>
            <translation>le lieu du site n’est pas connu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>its point lies within</source>
            <translation>son point est à l’intérieur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>It has a new use already: the inventory says that it is reconverted.</source>
            <translation>Il a déjà un nouvel usage : l’inventaire le dit reconverti.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>{source}: not held, so not looked at.</source>
            <translation>{source} : absent, donc non examiné.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>Natura 2000: the effects of the project are to be assessed ({amount}).</source>
            <translation>Natura 2000 : les incidences du projet sont à évaluer ({amount}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>Its area is not known.</source>
            <translation>Sa surface n’est pas connue.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>area not known</source>
            <translation>surface inconnue</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>Too small: {area} m², {least} m² are needed.</source>
            <translation>Trop petit : {area} m², il en faut {least} m².</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>the file held tells nothing of that place</source>
            <translation>le fichier présent ne dit rien de cet endroit</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>within</source>
            <translation>à l’intérieur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>extent not known</source>
            <translation>emprise inconnue</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>Natura 2000: the file held tells nothing of that place.</source>
            <translation>Natura 2000 : le fichier présent ne dit rien de cet endroit.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>too small</source>
            <translation>trop petit</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>Too large: {area} m², at most {most} m² are wanted.</source>
            <translation>Trop grand : {area} m², {most} m² au plus sont voulus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>too large</source>
            <translation>trop grand</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>{fact}: not known</source>
            <translation>{fact} : donnée absente</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/exclusions.py" />
            <source>not told there</source>
            <translation>rien n’est dit de cet endroit</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Distance to Natura 2000</source>
            <translation>Distance à Natura 2000</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Share of the site within Natura 2000</source>
            <translation>Part du site en Natura 2000</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Distance to areas under binding protection</source>
            <translation>Distance aux espaces sous protection contraignante</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Share of the site under binding protection</source>
            <translation>Part du site sous protection contraignante</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Distance to a freight station</source>
            <translation>Distance à une gare de fret</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Distance to a passenger station</source>
            <translation>Distance à une gare de voyageurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Distance to a railway line</source>
            <translation>Distance à une voie ferrée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Distance to a road interchange</source>
            <translation>Distance à un échangeur routier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Distance to an electric substation</source>
            <translation>Distance à un poste électrique</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Distance to a commercial port</source>
            <translation>Distance à un port de commerce</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Such projects that the site could hold, at their least area</source>
            <translation>Projets de ce type que le site pourrait accueillir, à leur surface minimale</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Related activities in the EPCI</source>
            <translation>Activités proches dans l’EPCI</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Area of the site</source>
            <translation>Surface du site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Land recycling (kind of site)</source>
            <translation>Recyclage foncier (nature du site)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Water supply</source>
            <translation>Desserte en eau</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Gas supply</source>
            <translation>Desserte en gaz</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Share of difficult recruitment projects, trades of the study</source>
            <translation>Part de projets de recrutement difficiles, métiers de l’étude</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Distance to a vocational school</source>
            <translation>Distance à un établissement professionnel</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/facts.py" />
            <source>Share of the site within a risk plan</source>
            <translation>Part du site dans un plan de prévention des risques</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>The file could not be read as a layer.</source>
            <translation>Le fichier n’a pas pu être lu comme une couche.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>Check that it opens in QGIS.</source>
            <translation>Vérifiez qu’il s’ouvre dans QGIS.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>Results are not written as files of this kind.</source>
            <translation>Les résultats ne s’écrivent pas dans ce type de fichier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>This file does not exist.</source>
            <translation>Ce fichier n’existe pas.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>The layer has no geometry.</source>
            <translation>La couche n’a pas de géométrie.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>The CSV file does not say where its rows are.</source>
            <translation>Le fichier CSV ne dit pas où sont ses lignes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>GeoParquet needs the Python package pyarrow, which is not installed.</source>
            <translation>GeoParquet demande le paquet Python pyarrow, qui n’est pas installé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>The folder holds no GeoParquet file.</source>
            <translation>Le dossier ne contient aucun fichier GeoParquet.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>The file is no GeoParquet with shapes as WKB.</source>
            <translation>Le fichier n’est pas un GeoParquet avec des formes en WKB.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>Choose a name that ends with .gpkg, .parquet or .csv.</source>
            <translation>Choisissez un nom qui finit par .gpkg, .parquet ou .csv.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>Check its name.</source>
            <translation>Vérifiez son nom.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>Choose a layer with shapes.</source>
            <translation>Choisissez une couche avec des formes.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <location filename="../ti_dataviz_plugin/siting/screening.py" />
            <source>A layer does not say its coordinate system.</source>
            <translation>Une couche ne dit pas son système de coordonnées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>It needs a column wkt, or columns lon and lat (degrees).</source>
            <translation>Il lui faut une colonne wkt, ou des colonnes lon et lat (degrés).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>Install pyarrow, or use a GeoPackage.</source>
            <translation>Installez pyarrow, ou prenez un GeoPackage.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>Choose a folder whose files end with .parquet.</source>
            <translation>Choisissez un dossier dont les fichiers se terminent par .parquet.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>Write it again with geopandas, or use a GeoPackage.</source>
            <translation>Réécrivez-le avec geopandas, ou prenez un GeoPackage.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>The layer has no field of this name: {names}.</source>
            <translation>La couche n’a pas de champ de ce nom : {names}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>Its fields are: {names}.</source>
            <translation>Ses champs sont : {names}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>Say it with --crs, such as --crs EPSG:2154.</source>
            <translation>Dites-le avec --crs, par exemple --crs EPSG:2154.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>The file has several layers: {list}.</source>
            <translation>Le fichier a plusieurs couches : {list}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/files.py" />
            <source>Say which one: {example}.</source>
            <translation>Dites laquelle : {example}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/ground.py" />
            <source>turnkey site: {maturity}</source>
            <translation>site clés en main : {maturity}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/ground.py" />
            <source>Drinking water</source>
            <translation>Eau potable</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/inventories.py" />
            <source>None of the ranked sites belongs in this inventory.</source>
            <translation>Aucun des sites classés ne relève de cet inventaire.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/inventories.py" />
            <source>Vacant land and economic sites of the workspace do; sites of a layer do not.</source>
            <translation>Les friches et les sites économiques de l’espace de travail en relèvent ; les sites d’une couche, non.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/measuring.py" />
            <source>Looking for what excludes a site</source>
            <translation>Recherche de ce qui exclut un site</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/measuring.py" />
            <source>Measuring the criteria</source>
            <translation>Mesure des critères</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/nearest.py" />
            <source>Freight station</source>
            <translation>Gare de fret</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/nearest.py" />
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>Passenger station</source>
            <translation>Gare de voyageurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/nearest.py" />
            <source>Railway line</source>
            <translation>Voie ferrée</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/nearest.py" />
            <source>Road interchange</source>
            <translation>Échangeur routier</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/nearest.py" />
            <source>Electric substation</source>
            <translation>Poste électrique</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/nearest.py" />
            <source>Commercial port</source>
            <translation>Port de commerce</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/nearest.py" />
            <source>Vocational school</source>
            <translation>Établissement d’enseignement professionnel</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/nearest.py" />
            <source>Main road</source>
            <translation>Route principale</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/neighbours.py" />
            <source>A signal, not a balance of flows: activity codes say nothing of quantities or quality. It tells whom to contact.</source>
            <translation>Un signal, pas un bilan de flux : les codes d’activité ne disent rien des quantités ni de la qualité. Il dit qui contacter.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/neighbours.py" />
            <source>The site has no place in France.</source>
            <translation>Le site n’a pas de lieu en France.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/neighbours.py" />
            <source>Give it a shape, or check its coordinate system.</source>
            <translation>Donnez-lui une forme, ou vérifiez son système de coordonnées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/networks.py" />
            <source>{what}: the nearest of {count} sites</source>
            <translation>{what} : au plus près de {count} sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/networks.py" />
            <source>Looking for what serves the sites</source>
            <translation>Recherche de ce qui dessert les sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/ranking.py" />
            <source>Drawing weights</source>
            <translation>Tirage des poids</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/ranking.py" />
            <source>Every site is excluded.</source>
            <translation>Tous les sites sont exclus.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/ranking.py" />
            <source>Look at the area range and at the exclusions of the study.</source>
            <translation>Revoyez les bornes de surface et les exclusions de l’étude.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/ranking.py" />
            <source>There are {rows} rows of judgements for {criteria} criteria.</source>
            <translation>Il y a {rows} lignes de jugements pour {criteria} critères.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/ranking.py" />
            <source>Give one row of judgements for each criterion.</source>
            <translation>Donnez une ligne de jugements pour chaque critère.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/room.py" />
            <source>From the gross area: roads, setbacks, slopes and what is built are not taken off. It is a ceiling, not a plan.</source>
            <translation>D’après la surface brute : voirie, reculs, pentes et bâti ne sont pas déduits. C’est un plafond, pas un plan.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/room.py" />
            <source>The area of the site is not known: how many projects it could hold is not either.</source>
            <translation>La surface du site est inconnue : le nombre de projets qu’il pourrait accueillir l’est aussi.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/room.py" />
            <source>Too small for one such project.</source>
            <translation>Trop petit pour un projet de ce type.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/room.py" />
            <source>The study gives no least area: how many such projects the site could hold is open.</source>
            <translation>L’étude ne fixe pas de surface minimale : le nombre de projets que le site pourrait accueillir reste ouvert.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/room.py" />
            <source>Such projects that it could hold: {count}. Left beside one: {rest}.</source>
            <translation>Projets de ce type qu’il pourrait accueillir : {count}. Reste à côté d’un projet : {rest}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/screening.py" />
            <source>The layer of areas holds no surface in France.</source>
            <translation>La couche de périmètres n’a aucune surface en France.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/screening.py" />
            <source>areas</source>
            <translation>périmètres</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/screening.py" />
            <source>Choose a layer of polygons.</source>
            <translation>Choisissez une couche de polygones.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/screening.py" />
            <source>Give it one, in QGIS for instance, then start again.</source>
            <translation>Donnez-lui-en un, dans QGIS par exemple, puis recommencez.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/screening.py" />
            <source>sites</source>
            <translation>sites</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/sharing.py" />
            <source>Room for both near their least areas ({least} together), the site has {area}.</source>
            <translation>De la place pour les deux près de leurs surfaces minimales ({least} ensemble) ; le site fait {area}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/sharing.py" />
            <source>No room: both need {least} at the least, the site has {area}.</source>
            <translation>Pas de place : les deux demandent au moins {least}, le site fait {area}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/sharing.py" />
            <source>room</source>
            <translation>de la place</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/sharing.py" />
            <source>tight</source>
            <translation>juste</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/sharing.py" />
            <source>The area of the site is not known.</source>
            <translation>La surface du site est inconnue.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/sharing.py" />
            <source>Room for both, even at their greatest areas.</source>
            <translation>De la place pour les deux, même à leurs plus grandes surfaces.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/sharing.py" />
            <source>To be checked for it.</source>
            <translation>À vérifier pour elle.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/smaa.py" />
            <source>No weights lie within the bounds asked for.</source>
            <translation>Aucun jeu de poids ne respecte les bornes demandées.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/smaa.py" />
            <source>Widen the bounds of the weights.</source>
            <translation>Élargissez les bornes des poids.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/study.py" />
            <source>Light workshop</source>
            <translation>Atelier léger</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/study.py" />
            <source>Heavy plant</source>
            <translation>Usine lourde</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/study.py" />
            <source>Logistics with rail</source>
            <translation>Logistique avec le rail</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/study.py" />
            <source>Training centre</source>
            <translation>Centre de formation</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/study.py" />
            <source>This file is not a siting study.</source>
            <translation>Ce fichier n’est pas une étude d’implantation.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/study.py" />
            <source>This study was saved by a newer version of the plugin ({found}, this one knows {known}).</source>
            <translation>Cette étude vient d’une version plus récente de l’extension ({found}, celle-ci connaît {known}).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/study.py" />
            <source>Update the plugin, then open the study again. The file was not changed.</source>
            <translation>Mettez l’extension à jour, puis rouvrez l’étude. Le fichier n’a pas été modifié.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/study.py" />
            <source>The study could not be read.</source>
            <translation>L’étude n’a pas pu être lue.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/study.py" />
            <source>Choose a study saved by the plugin (.json).</source>
            <translation>Choisissez une étude enregistrée par l’extension (.json).</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/study.py" />
            <source>Check that the file exists.</source>
            <translation>Vérifiez que le fichier existe.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>{source}: {before}, now {after}</source>
            <translation>{source} : {before}, à présent {after}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>The data are not those of the last run of this study, so ranks may differ: {changes}.</source>
            <translation>Les données ne sont pas celles du dernier calcul de cette étude, donc les rangs peuvent différer : {changes}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>certain</source>
            <translation>certain</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>possible</source>
            <translation>possible</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>out of the shortlist</source>
            <translation>écarté</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>Economic sites (CNIG)</source>
            <translation>Sites économiques (CNIG)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>Turnkey sites</source>
            <translation>Sites clés en main</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>Layer of the project</source>
            <translation>Couche du projet</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>Motorway</source>
            <translation>Autoroute</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>Electric power</source>
            <translation>Électricité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>Natural risks (PPRN)</source>
            <translation>Risques naturels (PPRN)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>Technological risks (PPRT)</source>
            <translation>Risques technologiques (PPRT)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>Mining risks (PPRM)</source>
            <translation>Risques miniers (PPRM)</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>none held</source>
            <translation>aucun connu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>no score</source>
            <translation>sans score</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>{rank}. {site}</source>
            <translation>{rank}. {site}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>ha</source>
            <translation>ha</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>{sign}{points} points</source>
            <translation>{sign}{points} points</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>under {share}</source>
            <translation>moins de {share}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/titles.py" />
            <source>{commune} ({site})</source>
            <translation>{commune} ({site})</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/values.py" />
            <source>Correct the value function of this criterion.</source>
            <translation>Corrigez la fonction de valeur de ce critère.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/values.py" />
            <source>There is no such kind of value function: {kind}.</source>
            <translation>Cette sorte de fonction de valeur n’existe pas : {kind}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/values.py" />
            <source>A value function has too few points.</source>
            <translation>Une fonction de valeur a trop peu de points.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/values.py" />
            <source>A value function gives something else than a number from 0 to 1.</source>
            <translation>Une fonction de valeur donne autre chose qu’un nombre de 0 à 1.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/values.py" />
            <source>A value function names a category twice.</source>
            <translation>Une fonction de valeur nomme deux fois une catégorie.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/values.py" />
            <source>The points of a value function are not in increasing order.</source>
            <translation>Les points d’une fonction de valeur ne sont pas en ordre croissant.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/weights.py" />
            <source>These weights cannot be used: they must be numbers of 0 or more, and not all 0.</source>
            <translation>Ces poids sont inutilisables : il faut des nombres positifs ou nuls, et pas tous nuls.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/weights.py" />
            <source>The pairwise judgements cannot be used.</source>
            <translation>Les jugements deux à deux sont inutilisables.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/weights.py" />
            <source>Give a square table of numbers above 0, at most 10 criteria, where each judgement is the inverse of its opposite.</source>
            <translation>Donnez un tableau carré de nombres positifs, 10 critères au plus, où chaque jugement est l’inverse de son opposé.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/weights.py" />
            <source>Give each criterion a weight again.</source>
            <translation>Redonnez un poids à chaque critère.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/weights.py" />
            <source>Pairwise comparison (AHP) takes at most {most} criteria: here are {count}.</source>
            <translation>La comparaison deux à deux (AHP) prend au plus {most} critères : il y en a {count}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/siting/weights.py" />
            <source>Take some criteria away, or set the weights in another way.</source>
            <translation>Retirez des critères, ou fixez les poids autrement.</translation>
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
            <location filename="../ti_dataviz_plugin/sources/opendatasoft.py" />
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
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
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
            <location filename="../ti_dataviz_plugin/sources/melodi.py" />
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
            <source>These data are under the ODbL: whoever publishes a database made from them does so under the same licence, with the credit of Urssaf.</source>
            <translation>Ces données sont sous licence ODbL : toute base de données qui en est dérivée et qui est rendue publique doit l’être sous la même licence, en citant l’Urssaf.</translation>
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
            <location filename="../ti_dataviz_plugin/sources/population.py" />
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
            <location filename="../ti_dataviz_plugin/sources/opendatasoft.py" />
            <location filename="../ti_dataviz_plugin/sources/wfs.py" />
            <source>Check the department code.</source>
            <translation>Vérifiez le code du département.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/geoapi.py" />
            <location filename="../ti_dataviz_plugin/sources/opendatasoft.py" />
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
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>a number, a range such as 32-37, or nothing</source>
            <translation>un nombre, un intervalle comme 32-37, ou rien</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>title</source>
            <translation>titre</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>producer</source>
            <translation>producteur</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>licence</source>
            <translation>licence</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>date or period</source>
            <translation>date ou période</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>unit</source>
            <translation>unité</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>level</source>
            <translation>échelon</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>programme</source>
            <translation>programme</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>The description of the indicator is not whole.</source>
            <translation>La description de l’indicateur est incomplète.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>Choose the column of codes and the level again, or correct the file.</source>
            <translation>Choisissez de nouveau la colonne des codes et l’échelon, ou corrigez le fichier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>an upper end that is not below the lower end</source>
            <translation>une borne haute qui ne soit pas sous la borne basse</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>Save it as CSV or as an Excel workbook.</source>
            <translation>Enregistrez-le en CSV ou en classeur Excel.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>of values</source>
            <translation>de valeurs</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>a percentage between 0 and 100</source>
            <translation>un pourcentage entre 0 et 100</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>a share between 0 and 1; choose the percentage for one between 0 and 100</source>
            <translation>une part entre 0 et 1 ; choisissez le pourcentage pour une valeur entre 0 et 100</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>No value of the column {column} is a code of the level chosen.</source>
            <translation>Aucune valeur de la colonne {column} n’est un code de l’échelon choisi.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>Give: {names}.</source>
            <translation>Donnez : {names}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/local_indicators.py" />
            <source>of codes</source>
            <translation>de codes</translation>
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
            <source>The service does not say how many rows it has.</source>
            <translation>Le service n’indique pas combien de lignes il contient.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/opendatasoft.py" />
            <source>Check the department code, or import the file by hand.</source>
            <translation>Vérifiez le code du département, ou importez le fichier manuellement.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/opendatasoft.py" />
            <source>The data set “{title}” has no column {missing} any more.</source>
            <translation>Le jeu de données « {title} » n’a plus de colonne {missing}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/opendatasoft.py" />
            <source>The service has no row for {condition}.</source>
            <translation>Le service n’a aucune ligne pour {condition}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/opendatasoft.py" />
            <source>The export has {rows} rows; the service counts {due}.</source>
            <translation>L’export compte {rows} lignes ; le service en annonce {due}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/opendatasoft.py" />
            <source>the whole country</source>
            <translation>la France entière</translation>
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
            <source>The file {name} has no municipal population of a commune.</source>
            <translation>Le fichier {name} ne contient aucune population municipale de commune.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/population.py" />
            <source>The commune {code} has two populations in {year}.</source>
            <translation>La commune {code} a deux populations en {year}.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>Import an XLSX or ODS workbook, a CSV in UTF-8, a GeoJSON, a GeoPackage, a shapefile, or a zip of one of them.</source>
            <translation>Importez un classeur XLSX ou ODS, un CSV en UTF-8, un GeoJSON, un GeoPackage, un shapefile, ou une archive zip de l’un d’eux.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/probe.py" />
            <source>Unpack it and import the files one at a time.</source>
            <translation>Décompressez-la et importez les fichiers un par un.</translation>
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
            <source>{name}, {found} of {total} columns, missing: {columns}</source>
            <translation>{name}, {found} colonnes sur {total}, manquent : {columns}</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/recognise.py" />
            <source>{name}, all {total} columns, but other contents</source>
            <translation>{name}, les {total} colonnes, mais un autre contenu</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/recognise.py" />
            <source>Take the file as its producer publishes it, headers unchanged. The page “Importing” of the help says where each file is found.</source>
            <translation>Prenez le fichier tel que son producteur le publie, en-têtes inchangés. La page « Importer » de l’aide indique où trouver chaque fichier.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/recognise.py" />
            <source>Its columns are those of no data set that the plugin reads.</source>
            <translation>Ses colonnes ne sont celles d’aucun jeu de données lu par l’extension.</translation>
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
            <source>It comes closest to</source>
            <translation>Il se rapproche le plus de</translation>
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
            <location filename="../ti_dataviz_plugin/sources/routes.py" />
            <source>The route service did not answer with a duration and a distance.</source>
            <translation>Le service d’itinéraire n’a pas répondu par une durée et une distance.</translation>
        </message>
        <message>
            <location filename="../ti_dataviz_plugin/sources/routes.py" />
            <source>Check its address in the options; distances in a straight line are shown instead.</source>
            <translation>Vérifiez son adresse dans les options ; les distances à vol d’oiseau sont affichées à la place.</translation>
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
            <source>Nothing was unpacked. Download it again from its producer.</source>
            <translation>Rien n’a été décompressé. Téléchargez-la de nouveau auprès de son producteur.</translation>
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

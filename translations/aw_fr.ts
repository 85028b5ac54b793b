<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ColumnLooks</name>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Autre (%1)</translation>
    </message>
    <message>
        <source>Every cell is empty.</source>
        <translation>Toutes les cellules sont vides.</translation>
    </message>
    <message>
        <source>%1 of the cells are empty.</source>
        <translation>%1 des cellules sont vides.</translation>
    </message>
    <message>
        <source>Holds a single value.</source>
        <translation>Ne contient qu’une seule valeur.</translation>
    </message>
    <message>
        <source>Every value is different: it may identify the rows.</source>
        <translation>Toutes les valeurs sont différentes&#xa0;: la colonne peut identifier les lignes.</translation>
    </message>
    <message>
        <source>Text that looks like numbers, such as “%1”. Prepare turns it into numbers.</source>
        <translation>Du texte qui ressemble à des nombres, par exemple «&#xa0;%1&#xa0;». La préparation le convertit en nombres.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no step “%1”</source>
        <translation>Il n’y a pas d’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no step type “%1”</source>
        <translation>Il n’y a pas de type d’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>S’agit-il de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” brings data in; it reads no other step</source>
        <translation>«&#xa0;%1&#xa0;» importe des données et ne lit aucune autre étape</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is connected there</source>
        <translation>Rien n’est relié à cet endroit</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>Insérer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Only a step without lines can be put on a line</source>
        <translation>Seule une étape sans liaison peut être placée sur une liaison</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has no output “%2”</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sortie «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Sorties présentes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” reads one step only</source>
        <translation>«&#xa0;%1&#xa0;» ne lit qu’une seule étape</translation>
    </message>
    <message>
        <source>Put the tables together first, with “Join” or “Union rows”.</source>
        <translation>Réunir d’abord les tables avec «&#xa0;Joindre&#xa0;» ou «&#xa0;Réunir les lignes&#xa0;».</translation>
    </message>
    <message>
        <source>A step cannot read itself</source>
        <translation>Une étape ne peut pas se lire elle-même</translation>
    </message>
    <message>
        <source>“%1” would wait for its own result</source>
        <translation>«&#xa0;%1&#xa0;» attendrait son propre résultat</translation>
    </message>
    <message>
        <source>Connect “%1” with “%2”</source>
        <translation>Relier «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Disconnect “%1”</source>
        <translation>Détacher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Lead a line to “%1”</source>
        <translation>Tirer une liaison vers «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Déplacer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the note of “%1”</source>
        <translation>Modifier la note de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Ask before “%1” goes on</source>
        <translation>Demander avant de poursuivre après «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Let “%1” go on by itself</source>
        <translation>Laisser «&#xa0;%1&#xa0;» poursuivre sans demander</translation>
    </message>
    <message>
        <source>“%1” brings data in and cannot be switched off</source>
        <translation>«&#xa0;%1&#xa0;» importe des données et ne peut pas être désactivée</translation>
    </message>
    <message>
        <source>Nothing could stand for it.</source>
        <translation>Rien ne pourrait la remplacer.</translation>
    </message>
    <message>
        <source>“%1” is read by another step</source>
        <translation>«&#xa0;%1&#xa0;» est lue par une autre étape</translation>
    </message>
    <message>
        <source>The result of a run is the output of a step at an end.</source>
        <translation>Le résultat d’une exécution est la sortie d’une étape finale.</translation>
    </message>
    <message>
        <source>Make “%1” the result</source>
        <translation>Faire de «&#xa0;%1&#xa0;» le résultat</translation>
    </message>
    <message>
        <source>Paste a step</source>
        <translation>Coller une étape</translation>
    </message>
    <message>
        <source>Rename the workflow</source>
        <translation>Renommer le flux de travail</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>Modifier la description</translation>
    </message>
    <message>
        <source>Change the parameters</source>
        <translation>Modifier les paramètres</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n steps</source>
        <translation>
            <numerusform>Supprimer %n étape</numerusform>
            <numerusform>Supprimer %n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” reads at most %n steps</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» lit au plus %n étape</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» lit au plus %n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n steps</source>
        <translation>
            <numerusform>Déplacer %n étape</numerusform>
            <numerusform>Déplacer %n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n steps</source>
        <translation>
            <numerusform>Désactiver %n étape</numerusform>
            <numerusform>Désactiver %n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n steps</source>
        <translation>
            <numerusform>Activer %n étape</numerusform>
            <numerusform>Activer %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off “%1”</source>
        <translation>Désactiver «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Switch on “%1”</source>
        <translation>Activer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n steps</source>
        <translation>
            <numerusform>Coller %n étape</numerusform>
            <numerusform>Coller %n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridHeader</name>
    <message>
        <source>%1 empty</source>
        <translation>%1 vides</translation>
    </message>
    <message numerus="yes">
        <source>%1 different</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%1 valeur</numerusform>
            <numerusform>%1 distinctes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobLooks</name>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Waits for space on the disk</source>
        <translation>Attend de l’espace disque</translation>
    </message>
    <message>
        <source>Tries again soon</source>
        <translation>Nouvel essai bientôt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Dans la file</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Approbation attendue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Réutilisé</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <source>gives the result</source>
        <translation>donne le résultat</translation>
    </message>
    <message>
        <source>asks before it goes on</source>
        <translation>demande avant de poursuivre</translation>
    </message>
    <message>
        <source>unknown type “%1”</source>
        <translation>type inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Pas encore exécutée</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>PlotAxes</name>
    <message>
        <source>%1 bn</source>
        <comment>thousand million, short</comment>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million, short</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand, short</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Waits for you</source>
        <translation>Approbation attendue</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteinte</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 rows</source>
        <translation>
            <numerusform>%1 · %2 ligne</numerusform>
            <numerusform>%1 · %2 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the run</source>
        <translation>Modifiée depuis l’exécution</translation>
    </message>
</context>
<context>
    <name>StepsJson</name>
    <message>
        <source>There are no steps to paste</source>
        <translation>Aucune étape à coller</translation>
    </message>
    <message>
        <source>Copy steps from a workflow, or the JSON of one.</source>
        <translation>Copier des étapes d’un flux de travail, ou son JSON.</translation>
    </message>
    <message>
        <source>This JSON has no steps</source>
        <translation>Ce JSON ne contient aucune étape</translation>
    </message>
    <message>
        <source>A workflow has a list called “steps”.</source>
        <translation>Un flux de travail contient une liste nommée «&#xa0;steps&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>aw::ui::BuilderPage</name>
    <message>
        <source>Open a workflow</source>
        <translation>Ouvrir un flux de travail</translation>
    </message>
    <message>
        <source>Workflows (*.json)</source>
        <translation>Flux de travail (*.json)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>A workflow is a graph of steps. Add steps by a double-click, with Tab, or by dragging them from the list; draw lines from outputs at the right to inputs at the left. Whatever does not fit is dimmed and says why.

The form at the right has the settings of the selected step. The outline lists the same steps in the order they run. Everything can be undone, also after saving.

Keys: arrows go along the lines, Shift+arrows move, C connects, X switches off, Delete removes and heals the line, F shows everything, Enter goes to the form, F6 to the next pane.</source>
        <translation>Un flux de travail est un graphe d’étapes. Ajouter des étapes par un double-clic, avec Tab ou en les faisant glisser depuis la liste&#xa0;; tirer des liaisons des sorties à droite vers les entrées à gauche. Ce qui ne convient pas est estompé et dit pourquoi.

Le formulaire à droite contient les réglages de l’étape sélectionnée. Le plan énumère les mêmes étapes dans l’ordre d’exécution. Tout peut être annulé, même après l’enregistrement.

Touches&#xa0;: les flèches suivent les liaisons, Maj+flèches déplacent, C relie, X désactive, Suppr retire l’étape et referme la liaison, F montre tout, Entrée va au formulaire, F6 au volet suivant.</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Nouveau flux de travail</translation>
    </message>
    <message>
        <source>A workflow needs at least one step before it can be saved.</source>
        <translation>Un flux de travail doit avoir au moins une étape pour être enregistré.</translation>
    </message>
    <message>
        <source>It cannot be saved before its problems are solved; they are listed below.</source>
        <translation>L’enregistrement n’est possible qu’une fois les problèmes résolus&#xa0;; ils figurent ci-dessous.</translation>
    </message>
    <message>
        <source>Somebody else has changed this workflow in the meantime.</source>
        <translation>Quelqu’un d’autre a modifié ce flux de travail entre-temps.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Impossible d’écrire le fichier</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flux de travail</translation>
    </message>
</context>
<context>
    <name>aw::ui::BuilderScene</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::BusyBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>aw::ui::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>The steps of the workflow; the outline has them as a list.</source>
        <translation>Les étapes du flux de travail&#xa0;; le plan les présente en liste.</translation>
    </message>
    <message>
        <source>Double-click or press Tab to add the first step.
Or drag one here from the list of steps.</source>
        <translation>Double-cliquer ou appuyer sur Tab pour ajouter la première étape.
Ou en faire glisser une depuis la liste des étapes.</translation>
    </message>
    <message>
        <source>Brings data in; it reads no other step.</source>
        <translation>Importe des données&#xa0;; ne lit aucune autre étape.</translation>
    </message>
    <message>
        <source>Add which step?</source>
        <translation>Quelle étape ajouter&#xa0;?</translation>
    </message>
    <message>
        <source>Which step comes next?</source>
        <translation>Quelle étape vient ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>Insert which step?</source>
        <translation>Quelle étape insérer&#xa0;?</translation>
    </message>
    <message>
        <source>What comes before?</source>
        <translation>Qu’est-ce qui précède&#xa0;?</translation>
    </message>
    <message>
        <source>Select the one step a line should come from</source>
        <translation>Sélectionner l’étape d’où la liaison doit partir</translation>
    </message>
    <message>
        <source>Reads nothing there yet</source>
        <translation>N’y lit rien pour l’instant</translation>
    </message>
    <message>
        <source>Reads “%1” now</source>
        <translation>Lit actuellement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Connect with which step?</source>
        <translation>Relier à quelle étape&#xa0;?</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Ajouter une étape…</translation>
    </message>
    <message>
        <source>Add the next step…</source>
        <translation>Ajouter l’étape suivante…</translation>
    </message>
    <message>
        <source>Insert a step…</source>
        <translation>Insérer une étape…</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Supprimer la liaison</translation>
    </message>
    <message>
        <source>Connect with…</source>
        <translation>Relier à…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Let it go on by itself</source>
        <translation>Laisser poursuivre sans demander</translation>
    </message>
    <message>
        <source>Ask before it goes on</source>
        <translation>Demander avant de poursuivre</translation>
    </message>
    <message>
        <source>Make it the result</source>
        <translation>En faire le résultat</translation>
    </message>
    <message>
        <source>Run to here</source>
        <translation>Exécuter jusqu’ici</translation>
    </message>
    <message>
        <source>Run from here</source>
        <translation>Exécuter à partir d’ici</translation>
    </message>
    <message>
        <source>Run only this step</source>
        <translation>Exécuter seulement cette étape</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all steps</source>
        <translation>Sélectionner toutes les étapes</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>aw::ui::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Nothing was validated in this run.</source>
        <translation>Rien n’a été validé lors de cette exécution.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Non valide</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rules hold</source>
        <translation>
            <numerusform>%1 règle respectée sur %2</numerusform>
            <numerusform>%1 règles respectées sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>respectée</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>enfreinte</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Présentation</translation>
    </message>
    <message numerus="yes">
        <source>%1 break it</source>
        <comment>rows or values that break a rule</comment>
        <translation>
            <numerusform>%1 infraction</numerusform>
            <numerusform>%1 infractions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::ChoiceField</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>aw::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do or find?</source>
        <translation>Que faire ou que rechercher&#xa0;?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Rien de ce nom</translation>
    </message>
</context>
<context>
    <name>aw::ui::DataListModel</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::DataPage</name>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
    <message>
        <source>Drop a file anywhere in this window, or choose one. CSV, Excel, JSON, Parquet, SQLite and more; nothing leaves this computer.</source>
        <translation>Déposer un fichier n’importe où dans cette fenêtre, ou en choisir un. CSV, Excel, JSON, Parquet, SQLite et d’autres&#xa0;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 a été importé.</translation>
    </message>
    <message>
        <source>Search data</source>
        <translation>Rechercher des données</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Les plus volumineuses d’abord</translation>
    </message>
    <message>
        <source>Most rows first</source>
        <translation>Le plus de lignes d’abord</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Prepare  ▾</source>
        <translation>Préparer  ▾</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Make a clean, checked table of it</source>
        <translation>En faire une table propre et contrôlée</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines or cells of the file could not be read; they are kept apart.</source>
        <translation>
            <numerusform>%1 ligne ou cellule du fichier n’a pas pu être lue&#xa0;; elle est conservée à part.</numerusform>
            <numerusform>%1 lignes ou cellules du fichier n’ont pas pu être lues&#xa0;; elles sont conservées à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you have brought in, and every result, is listed on the left. Choose one to see its rows; the grid reads only what you look at, so size does not matter.

Click a column&apos;s head to sort, right-click it to filter. The bars under each name show how its values are spread, the thin line how many are empty.

Prepare makes a workflow that loads, prepares and validates the data, and runs it. Your original is never changed.

Keys: Ctrl+O import, Ctrl+F find, Ctrl+Shift+F filter, Ctrl+G go to a row, Alt+S sort by the current column, Ctrl+C copy, Ctrl+Shift+C copy as CSV, F2 rename, Delete remove (can be undone).</source>
        <translation>Toutes les données importées et tous les résultats figurent à gauche. En choisir un affiche ses lignes&#xa0;; la grille ne lit que ce qui est à l’écran, la taille importe donc peu.

Un clic sur l’en-tête d’une colonne trie, un clic droit filtre. Les barres sous chaque nom montrent la répartition des valeurs, le trait fin la part de cellules vides.

«&#xa0;Préparer&#xa0;» crée un flux de travail qui charge, prépare et valide les données, puis l’exécute. L’original n’est jamais modifié.

Touches&#xa0;: Ctrl+O importer, Ctrl+F rechercher, Ctrl+Maj+F filtrer, Ctrl+G aller à une ligne, Alt+S trier selon la colonne active, Ctrl+C copier, Ctrl+Maj+C copier en CSV, F2 renommer, Suppr supprimer (annulable).</translation>
    </message>
    <message>
        <source>Prepare: %1</source>
        <translation>Préparer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export this data…</source>
        <translation>Exporter ces données…</translation>
    </message>
    <message>
        <source>Rename this data…</source>
        <translation>Renommer ces données…</translation>
    </message>
    <message>
        <source>Delete this data</source>
        <translation>Supprimer ces données</translation>
    </message>
    <message>
        <source>Go to a row…</source>
        <translation>Aller à une ligne…</translation>
    </message>
    <message>
        <source>Filter rows…</source>
        <translation>Filtrer les lignes…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Opening was stopped</source>
        <translation>L’ouverture a été interrompue</translation>
    </message>
    <message>
        <source>Choose the data again to open it.</source>
        <translation>Choisir à nouveau les données pour les ouvrir.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.txt *.json *.ndjson *.jsonl *.parquet *.xlsx *.ods *.sqlite *.db *.duckdb *.zip *.gz *.zst *.bz2 *.xz);;All files (*)</source>
        <translation>Données (*.csv *.tsv *.txt *.json *.ndjson *.jsonl *.parquet *.xlsx *.ods *.sqlite *.db *.duckdb *.zip *.gz *.zst *.bz2 *.xz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>Renommé en %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 rows.</source>
        <translation>
            <numerusform>%1 ligne copiée.</numerusform>
            <numerusform>%1 lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were brought in.</source>
        <translation>
            <numerusform>%n fichier a été importé.</numerusform>
            <numerusform>%n fichiers ont été importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::DialectForm</name>
    <message>
        <source>Comma  ,</source>
        <translation>Virgule  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Point-virgule &#xa0;;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Barre verticale  |</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Double  &quot;</source>
        <translation>Doubles  &quot;</translation>
    </message>
    <message>
        <source>Single  &apos;</source>
        <translation>Simples  &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>First row has the names</source>
        <translation>La première ligne contient les noms</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Détecter à nouveau</translation>
    </message>
    <message>
        <source>Separated text (CSV, TSV)</source>
        <translation>Texte délimité (CSV, TSV)</translation>
    </message>
    <message>
        <source>Fixed width text</source>
        <translation>Texte à largeur fixe</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>OpenDocument sheet</source>
        <translation>Feuille OpenDocument</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>DuckDB</source>
        <translation>DuckDB</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>such as B3:H200</source>
        <translation>par exemple B3:H200</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre les colonnes</translation>
    </message>
    <message>
        <source>Around texts</source>
        <translation>Autour des textes</translation>
    </message>
    <message>
        <source>Comments begin with</source>
        <translation>Début de commentaire</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Lignes à ignorer</translation>
    </message>
    <message>
        <source>Footer lines</source>
        <translation>Lignes de pied</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>Fichier dans l’archive</translation>
    </message>
</context>
<context>
    <name>aw::ui::ExportFlow</name>
    <message numerus="yes">
        <source>Exported %1 rows to %2.</source>
        <translation>
            <numerusform>%1 ligne exportée vers %2.</numerusform>
            <numerusform>%1 lignes exportées vers %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>L’exportation a été interrompue&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Parquet (*.parquet);;CSV (*.csv);;Excel (*.xlsx);;JSON (*.json);;JSON lines (*.ndjson)</source>
        <translation>Parquet (*.parquet);;CSV (*.csv);;Excel (*.xlsx);;JSON (*.json);;JSON Lines (*.ndjson)</translation>
    </message>
    <message>
        <source>The name does not say which format is wanted</source>
        <translation>Le nom n’indique pas le format voulu</translation>
    </message>
    <message>
        <source>End it with .parquet, .csv, .xlsx, .json or .ndjson.</source>
        <translation>Le terminer par .parquet, .csv, .xlsx, .json ou .ndjson.</translation>
    </message>
    <message>
        <source>Something else is under way</source>
        <translation>Une autre opération est en cours</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>Attendre qu’elle se termine, ou l’arrêter.</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportation vers %1…</translation>
    </message>
</context>
<context>
    <name>aw::ui::FilterPopup</name>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <translation>%1 %2 «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Afficher ces lignes</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show only rows where</source>
        <translation>Afficher seulement les lignes où</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>aw::ui::GridView</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>aw::ui::HelpWindow</name>
    <message>
        <source>Sections of the guide</source>
        <translation>Sections du guide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Everywhere: Ctrl+K commands and search, Ctrl+1 … Ctrl+6 pages, Ctrl+O import, F1 this help, Ctrl+Q quit.</source>
        <translation>Partout&#xa0;: Ctrl+K commandes et recherche, Ctrl+1 … Ctrl+6 pages, Ctrl+O importer, F1 cette aide, Ctrl+Q quitter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::ImportAssistant</name>
    <message>
        <source>text separated by commas</source>
        <translation>texte séparé par des virgules</translation>
    </message>
    <message>
        <source>text separated by semicolons</source>
        <translation>texte séparé par des points-virgules</translation>
    </message>
    <message>
        <source>text separated by tabs</source>
        <translation>texte séparé par des tabulations</translation>
    </message>
    <message>
        <source>text separated by “%1”</source>
        <translation>texte séparé par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>text in columns of fixed width</source>
        <translation>texte en colonnes de largeur fixe</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”</source>
        <translation>classeur Excel, feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>OpenDocument, sheet “%1”</source>
        <translation>OpenDocument, feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>database, table “%1”</source>
        <translation>base de données, table «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Mode de lecture</translation>
    </message>
    <message>
        <source>Guessed from the file. Change what is wrong; the rows follow.</source>
        <translation>Détecté d’après le fichier. Corriger ce qui est faux&#xa0;; les lignes suivent.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Proving the types over the whole file…</source>
        <translation>Vérification des types sur tout le fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable (%1)</source>
        <translation>Illisibles (%1)</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Lignes illisibles</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importation de %1…</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was kept.</source>
        <translation>L’importation a été interrompue&#xa0;; rien n’a été conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::JsonField</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>This is no JSON: %1 in line %2</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 à la ligne %2</translation>
    </message>
    <message>
        <source>This is no JSON: one value is wanted</source>
        <translation>Ce n’est pas du JSON&#xa0;: une seule valeur est attendue</translation>
    </message>
</context>
<context>
    <name>aw::ui::LedgerView</name>
    <message>
        <source>left out on purpose</source>
        <translation>écartées volontairement</translation>
    </message>
    <message>
        <source>could not be placed</source>
        <translation>non placées</translation>
    </message>
    <message>
        <source>became one with others</source>
        <translation>réunies à d’autres</translation>
    </message>
    <message>
        <source>came from other rows</source>
        <translation>issues d’autres lignes</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Converties</translation>
    </message>
    <message>
        <source>Missing marker → empty</source>
        <translation>Marqueur de manque → vide</translation>
    </message>
    <message>
        <source>Unreadable → empty</source>
        <translation>Illisible → vide</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Complétées</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Every row and every cell is accounted for: rows in = rows out + left out + rejected + merged − expanded. A difference nobody can explain fails the run.</source>
        <translation>Chaque ligne et chaque cellule est comptabilisée&#xa0;: lignes en entrée = lignes en sortie + écartées + rejetées + réunies − ajoutées. Un écart inexpliqué fait échouer l’exécution.</translation>
    </message>
    <message>
        <source>rows in</source>
        <translation>lignes en entrée</translation>
    </message>
    <message>
        <source>rows out</source>
        <translation>lignes en sortie</translation>
    </message>
    <message>
        <source>Cells that changed</source>
        <translation>Cellules modifiées</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Columns added: %1</source>
        <translation>Colonnes ajoutées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Colonnes écartées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows left out on purpose: %2</source>
        <translation>
            <numerusform>%1 ligne écartée volontairement&#xa0;: %2</numerusform>
            <numerusform>%1 lignes écartées volontairement&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that could not be placed: %2</source>
        <translation>
            <numerusform>%1 ligne n’a pas pu être placée&#xa0;: %2</numerusform>
            <numerusform>%1 lignes n’ont pas pu être placées&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that became one with others: %2</source>
        <translation>
            <numerusform>%1 ligne réunie à d’autres&#xa0;: %2</numerusform>
            <numerusform>%1 lignes réunies à d’autres&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that came from other rows: %2</source>
        <translation>
            <numerusform>%1 ligne issue d’autres lignes&#xa0;: %2</numerusform>
            <numerusform>%1 lignes issues d’autres lignes&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2</source>
        <translation>
            <numerusform>%1 ligne&#xa0;: %2</numerusform>
            <numerusform>%1 lignes&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Aucun message pour l’instant.</translation>
    </message>
</context>
<context>
    <name>aw::ui::MainWindow</name>
    <message>
        <source>Nothing runs</source>
        <translation>Rien en cours</translation>
    </message>
    <message>
        <source>Data in %1</source>
        <translation>Données dans %1</translation>
    </message>
    <message>
        <source>Ctrl+K: everything by name · F1: help</source>
        <translation>Ctrl+K&#xa0;: tout par son nom · F1&#xa0;: aide</translation>
    </message>
    <message>
        <source>Serves at %1</source>
        <translation>En service à l’adresse %1</translation>
    </message>
    <message>
        <source>Server off</source>
        <translation>Serveur arrêté</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>Mémoire %1</translation>
    </message>
    <message>
        <source>%1 – AW Studio</source>
        <translation>%1 – AW Studio</translation>
    </message>
    <message>
        <source>The sample cannot be written</source>
        <translation>Impossible d’écrire l’exemple</translation>
    </message>
    <message>
        <source>Check the space on the disk.</source>
        <translation>Vérifier l’espace disque.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Couleurs&#xa0;: clair</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Couleurs&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Couleurs&#xa0;: contraste élevé</translation>
    </message>
    <message>
        <source>Colours: as the system</source>
        <translation>Couleurs&#xa0;: comme le système</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide de cette page</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 est terminé.</translation>
    </message>
    <message>
        <source>%1 waits for you.</source>
        <translation>%1 attend une approbation.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 a échoué.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Drop to bring in %1</source>
        <translation>Déposer pour importer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs run</source>
        <translation>
            <numerusform>%n tâche en cours</numerusform>
            <numerusform>%n tâches en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n approbation attendue</numerusform>
            <numerusform>%n approbations attendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to bring in %n files</source>
        <translation>
            <numerusform>Déposer pour importer %n fichier</numerusform>
            <numerusform>Déposer pour importer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow: %1</source>
        <translation>Flux de travail&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::Minimap</name>
    <message>
        <source>The whole workflow, small</source>
        <translation>Tout le flux de travail, en petit</translation>
    </message>
</context>
<context>
    <name>aw::ui::MonitorPage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>Rien n’a encore été exécuté</translation>
    </message>
    <message>
        <source>Every run appears here while it works and stays with its steps, its log and its outcome.</source>
        <translation>Chaque exécution apparaît ici pendant qu’elle travaille et y reste avec ses étapes, son journal et son issue.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Rechercher des tâches</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>Quelles tâches</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ouvrir le résultat</translation>
    </message>
    <message>
        <source>Comment (may stay empty)</source>
        <translation>Commentaire (facultatif)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>All runs, the newest first. A run shows its steps with rows in and out, and its log. Stop ends it at once; what its finished steps have computed is kept, so running it again goes on from there.

A run that waits for you asks whether its data may go on. Look at the rows in and out and at the log, then approve or reject; a comment is kept with the answer.</source>
        <translation>Toutes les exécutions, les plus récentes d’abord. Une exécution montre ses étapes avec les lignes en entrée et en sortie, ainsi que son journal. «&#xa0;Arrêter&#xa0;» y met fin aussitôt&#xa0;; ce que les étapes terminées ont calculé est conservé, et une nouvelle exécution repart de là.

Une exécution en attente d’approbation demande si ses données peuvent continuer. Examiner les lignes en entrée et en sortie ainsi que le journal, puis approuver ou refuser&#xa0;; un commentaire est conservé avec la réponse.</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Arrêter cette tâche</translation>
    </message>
    <message>
        <source>Run this job again</source>
        <translation>Relancer cette tâche</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>début&#xa0;: %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>essai %1</translation>
    </message>
    <message numerus="yes">
        <source>The step “%1” gave out %2 rows (%3 came in). May they go on?</source>
        <translation>
            <numerusform>L’étape «&#xa0;%1&#xa0;» a produit %2 ligne (%3 en entrée). Peut-elle continuer&#xa0;?</numerusform>
            <numerusform>L’étape «&#xa0;%1&#xa0;» a produit %2 lignes (%3 en entrée). Peuvent-elles continuer&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::NavigationRail</name>
    <message>
        <source>Narrow the navigation</source>
        <translation>Réduire la navigation</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Widen the navigation</source>
        <translation>Élargir la navigation</translation>
    </message>
    <message>
        <source>%1, %2 under way</source>
        <translation>%1, %2 en cours</translation>
    </message>
</context>
<context>
    <name>aw::ui::ObjectListField</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>aw::ui::Outline</name>
    <message>
        <source>Steps in the order they run</source>
        <translation>Étapes dans l’ordre d’exécution</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3; reads %4</source>
        <translation>Étape %1 sur %2&#xa0;: %3&#xa0;; lit %4</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>lit %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::PlotCanvas</name>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 selon %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows near %2, %3</source>
        <translation>
            <numerusform>%1 ligne près de %2, %3</numerusform>
            <numerusform>%1 lignes près de %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 rows</source>
        <translation>
            <numerusform>%1, %2&#xa0;: %3 ligne</numerusform>
            <numerusform>%1, %2&#xa0;: %3 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 rows</source>
        <translation>
            <numerusform>%1 à %2&#xa0;: %3 ligne</numerusform>
            <numerusform>%1 à %2&#xa0;: %3 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
median %2, middle half %3 to %4
%5 rows</source>
        <translation>
            <numerusform>%1
médiane %2, moitié centrale de %3 à %4
%5 ligne</numerusform>
            <numerusform>%1
médiane %2, moitié centrale de %3 à %4
%5 lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::PlotPanel</name>
    <message>
        <source>Upwards</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Nombre de lignes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Moyenne de %1</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Tracé en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>the most frequent are shown</source>
        <translation>seules les plus fréquentes sont affichées</translation>
    </message>
    <message>
        <source>darker to brighter: more rows at one place</source>
        <translation>du sombre au clair&#xa0;: davantage de lignes au même endroit</translation>
    </message>
    <message>
        <source>drag to move, wheel to zoom, Shift and drag to filter the table</source>
        <translation>glisser pour déplacer, molette pour zoomer, Maj et glisser pour filtrer la table</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%1 without a value left out</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 sans valeur écartée</numerusform>
            <numerusform>%1 sans valeur écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture cannot be written</source>
        <translation>Impossible d’enregistrer l’image</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk.</source>
        <translation>Vérifier le dossier et l’espace disque.</translation>
    </message>
</context>
<context>
    <name>aw::ui::PreviewModel</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
</context>
<context>
    <name>aw::ui::ProfilePanel</name>
    <message>
        <source>Distribution of %1</source>
        <translation>Répartition de %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>Examen des colonnes…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Valeurs distinctes</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>First in order</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>Last in order</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Les plus fréquentes</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>aw::ui::ResultsPage</name>
    <message>
        <source>No results yet</source>
        <translation>Pas encore de résultats</translation>
    </message>
    <message>
        <source>Choose some data and press Prepare. What comes of it is shown here: the table, plots, and an account of everything that was done to it.</source>
        <translation>Choisir des données puis «&#xa0;Préparer&#xa0;». Le résultat s’affiche ici&#xa0;: la table, des graphiques et le compte rendu de tout ce qui a été fait.</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Aller aux données</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Open in Monitor</source>
        <translation>Ouvrir dans le suivi</translation>
    </message>
    <message>
        <source>Table of the result</source>
        <translation>Table du résultat</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Its steps and log, in Monitor</source>
        <translation>Ses étapes et son journal, dans le suivi</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <translation>Vues du résultat</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Saved the picture as %1.</source>
        <translation>Image enregistrée sous %1.</translation>
    </message>
    <message>
        <source>A result is a table with its history. Table shows the rows. Plot draws them; large tables are counted into a picture, so a million points stay quick. Ledger accounts for every row and cell. Checks lists the rules the result was held to. Trace tells what was proposed, tried and decided.

Rows that were left out are kept: choose them beside Export.

In a plot: drag to move, wheel or + and − to zoom, 0 to see everything, Shift and drag to show the rows of a part in the table.</source>
        <translation>Un résultat est une table avec son histoire. «&#xa0;Table&#xa0;» montre les lignes. «&#xa0;Graphique&#xa0;» les dessine&#xa0;; les grandes tables sont comptées en une image, si bien qu’un million de points reste rapide. «&#xa0;Bilan&#xa0;» rend compte de chaque ligne et de chaque cellule. «&#xa0;Contrôles&#xa0;» énumère les règles auxquelles le résultat a été soumis. «&#xa0;Trace&#xa0;» raconte ce qui a été proposé, essayé et décidé.

Les lignes écartées sont conservées&#xa0;: elles se choisissent à côté d’«&#xa0;Exporter&#xa0;».

Dans un graphique&#xa0;: glisser pour déplacer, molette ou + et − pour zoomer, 0 pour tout voir, Maj et glisser pour afficher dans la table les lignes d’une zone.</translation>
    </message>
    <message>
        <source>Result: table</source>
        <translation>Résultat&#xa0;: table</translation>
    </message>
    <message>
        <source>Result: plot</source>
        <translation>Résultat&#xa0;: graphique</translation>
    </message>
    <message>
        <source>Result: ledger</source>
        <translation>Résultat&#xa0;: bilan</translation>
    </message>
    <message>
        <source>Result: checks</source>
        <translation>Résultat&#xa0;: contrôles</translation>
    </message>
    <message>
        <source>Result: trace</source>
        <translation>Résultat&#xa0;: trace</translation>
    </message>
    <message>
        <source>Export this result…</source>
        <translation>Exporter ce résultat…</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>What was left out (%1)</source>
        <translation>Ce qui a été écarté (%1)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::RunChart</name>
    <message>
        <source>Durations of the last runs</source>
        <translation>Durées des dernières exécutions</translation>
    </message>
</context>
<context>
    <name>aw::ui::RunPanel</name>
    <message>
        <source>Run with which values?</source>
        <translation>Avec quelles valeurs exécuter&#xa0;?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>aw::ui::SchemaForm</name>
    <message>
        <source>More settings</source>
        <translation>Autres réglages</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
</context>
<context>
    <name>aw::ui::SearchPopup</name>
    <message>
        <source>Nothing of that name</source>
        <translation>Rien de ce nom</translation>
    </message>
</context>
<context>
    <name>aw::ui::SettingsPage</name>
    <message>
        <source>Folder of the data</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Folder for temporary files</source>
        <translation>Dossier des fichiers temporaires</translation>
    </message>
    <message>
        <source>Memory of a job</source>
        <translation>Mémoire d’une tâche</translation>
    </message>
    <message>
        <source>Threads of a job</source>
        <translation>Threads d’une tâche</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Tâches simultanées</translation>
    </message>
    <message>
        <source>Revisions of a plan</source>
        <translation>Révisions d’un plan</translation>
    </message>
    <message>
        <source>Files from the network</source>
        <translation>Fichiers du réseau</translation>
    </message>
    <message>
        <source>Largest download</source>
        <translation>Téléchargement maximal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>When the port is taken</source>
        <translation>Si le port est occupé</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clé du certificat</translation>
    </message>
    <message>
        <source>Who makes accounts</source>
        <translation>Qui crée les comptes</translation>
    </message>
    <message>
        <source>Further host names</source>
        <translation>Autres noms d’hôte</translation>
    </message>
    <message>
        <source>Allowed web pages</source>
        <translation>Pages web autorisées</translation>
    </message>
    <message>
        <source>Largest upload</source>
        <translation>Envoi maximal</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>built-in default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>from your settings</source>
        <translation>d’après les paramètres enregistrés</translation>
    </message>
    <message>
        <source>set by the environment (%1)</source>
        <translation>défini par l’environnement (%1)</translation>
    </message>
    <message>
        <source>set on the command line</source>
        <translation>défini en ligne de commande</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Changes are kept at once. Those of storage and engine hold from the next start, those of the server when it is switched on again.</source>
        <translation>Les modifications sont enregistrées aussitôt. Celles du stockage et du moteur s’appliquent au prochain démarrage, celles du serveur à sa prochaine activation.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Your settings are in %1</source>
        <translation>Les paramètres se trouvent dans %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates; it changes at once.</source>
        <translation>Des textes, des nombres et des dates&#xa0;; le changement est immédiat.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light, dark, or with the strongest contrast.</source>
        <translation>Clair, sombre ou avec le contraste le plus fort.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The size holds from the next start.</source>
        <translation>La taille s’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Of everything, on top of what the system asks for.</source>
        <translation>De tout, en plus de ce que demande le système.</translation>
    </message>
    <message>
        <source>The server is on</source>
        <translation>Le serveur est actif</translation>
    </message>
    <message>
        <source>The server is off</source>
        <translation>Le serveur est arrêté</translation>
    </message>
    <message>
        <source>Programs reach it at %1; %2 describes every call.</source>
        <translation>Les programmes y accèdent à l’adresse %1&#xa0;; %2 décrit chaque appel.</translation>
    </message>
    <message>
        <source>Programs on this machine cannot reach your data over HTTP.</source>
        <translation>Les programmes de cet ordinateur ne peuvent pas accéder aux données par HTTP.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>from your settings; holds when the server is switched on</source>
        <translation>d’après les paramètres enregistrés&#xa0;; s’applique à l’activation du serveur</translation>
    </message>
    <message>
        <source>from your settings; holds from the next start</source>
        <translation>d’après les paramètres enregistrés&#xa0;; s’applique au prochain démarrage</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Every setting says what it does, its value, and where the value comes from. What was set in the environment or on the command line wins over this page and cannot be changed here.

Values are checked as you type; only values that fit are kept.</source>
        <translation>Chaque paramètre indique son rôle, sa valeur et l’origine de celle-ci. Ce qui est défini par l’environnement ou en ligne de commande l’emporte sur cette page et ne peut pas être modifié ici.

Les valeurs sont vérifiées pendant la saisie&#xa0;; seules celles qui conviennent sont enregistrées.</translation>
    </message>
</context>
<context>
    <name>aw::ui::StartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que faire maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Turn messy data into data you can trust. Every row and every cell is accounted for.</source>
        <translation>Transformer des données désordonnées en données fiables. Chaque ligne et chaque cellule est comptabilisée.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>CSV, Excel, JSON, Parquet, SQLite … or drop it anywhere.</source>
        <translation>CSV, Excel, JSON, Parquet, SQLite … ou le déposer n’importe où.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>A messy table of orders, to see what happens to it.</source>
        <translation>Une table de commandes désordonnée, pour voir ce qu’elle devient.</translation>
    </message>
    <message>
        <source>Go to your data</source>
        <translation>Aller aux données</translation>
    </message>
    <message>
        <source>Everything you have brought in, and every result.</source>
        <translation>Tout ce qui a été importé, et tous les résultats.</translation>
    </message>
    <message>
        <source>Recent data</source>
        <translation>Données récentes</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Exécutions récentes</translation>
    </message>
    <message>
        <source>Open a file, or drop one anywhere in the window. Its first rows appear at once, with what was guessed about how it is written; change what is wrong and bring it in.

Below stand your data and runs of late. Ctrl+K finds every command by its name.</source>
        <translation>Ouvrir un fichier, ou en déposer un n’importe où dans la fenêtre. Ses premières lignes apparaissent aussitôt, avec ce qui a été détecté de son format&#xa0;; corriger ce qui est faux, puis importer.

En dessous figurent les données et exécutions récentes. Ctrl+K trouve chaque commande par son nom.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message numerus="yes">
        <source>jobs under way</source>
        <comment>stands below their number</comment>
        <translation>
            <numerusform>tâche en cours</numerusform>
            <numerusform>tâches en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wait for you</source>
        <comment>stands below a number of jobs</comment>
        <translation>
            <numerusform>approbation attendue</numerusform>
            <numerusform>approbations attendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>success, of the last %n runs</source>
        <comment>stands below a share</comment>
        <translation>
            <numerusform>de réussite sur la dernière exécution</numerusform>
            <numerusform>de réussite sur les %n dernières exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n tables</source>
        <comment>stands below a size of data</comment>
        <translation>
            <numerusform>dans %n table</numerusform>
            <numerusform>dans %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How long the last %n runs took</source>
        <translation>
            <numerusform>Durée de la dernière exécution</numerusform>
            <numerusform>Durée des %n dernières exécutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::StepForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value when none is given, as JSON</source>
        <translation>Valeur par défaut, en JSON</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>The only values allowed, as JSON</source>
        <translation>Seules valeurs autorisées, en JSON</translation>
    </message>
    <message>
        <source>What you do now is done to all of them: move, copy, switch off, delete.</source>
        <translation>Chaque action s’applique désormais à toutes&#xa0;: déplacer, copier, désactiver, supprimer.</translation>
    </message>
    <message>
        <source>This workflow</source>
        <translation>Ce flux de travail</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What whoever runs it may choose. “{{name}}” in a setting of a step stands for the value.</source>
        <translation>Ce que choisit la personne qui l’exécute. «&#xa0;{{name}}&#xa0;» dans un réglage d’étape représente la valeur.</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>Ce que fait cette étape</translation>
    </message>
    <message>
        <source>Ask me before its rows go on</source>
        <translation>Demander avant que ses lignes ne continuent</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>This program does not know the type of this step.</source>
        <translation>Ce programme ne connaît pas le type de cette étape.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are selected</source>
        <translation>
            <numerusform>%n étape est sélectionnée</numerusform>
            <numerusform>%n étapes sont sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::StepList</name>
    <message>
        <source>Progress of %1</source>
        <translation>Progression de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 rows</source>
        <translation>
            <numerusform>%1 → %2 ligne</numerusform>
            <numerusform>%1 → %2 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::StepPalette</name>
    <message>
        <source>Search steps</source>
        <translation>Rechercher des étapes</translation>
    </message>
    <message>
        <source>Steps to add</source>
        <translation>Étapes à ajouter</translation>
    </message>
</context>
<context>
    <name>aw::ui::TablePanel</name>
    <message>
        <source>Find in all columns</source>
        <translation>Rechercher dans toutes les colonnes</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Aller à une ligne</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Copier les cellules sélectionnées</translation>
    </message>
    <message>
        <source>Finding rows…</source>
        <translation>Recherche des lignes…</translation>
    </message>
    <message>
        <source>Sorting by %1…</source>
        <translation>Tri selon %1…</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Retirer le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Row, from 1 to %1</source>
        <translation>Ligne, de 1 à %1</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard; at most %2 fit. Export the table to a file instead.</source>
        <translation>%1 lignes, c’est trop pour le presse-papiers&#xa0;; %2 au plus y tiennent. Exporter plutôt la table dans un fichier.</translation>
    </message>
    <message>
        <source>Sort from smallest</source>
        <translation>Trier par ordre croissant</translation>
    </message>
    <message>
        <source>Sort from largest</source>
        <translation>Trier par ordre décroissant</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Only empty cells</source>
        <translation>Seulement les cellules vides</translation>
    </message>
    <message>
        <source>Without empty cells</source>
        <translation>Sans les cellules vides</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as CSV with names</source>
        <translation>Copier en CSV avec les noms</translation>
    </message>
    <message>
        <source>Only rows with “%1”</source>
        <translation>Seulement les lignes avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>Sans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 sur %2 ligne</numerusform>
            <numerusform>%1 sur %2 lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::TextField</name>
    <message>
        <source>such as %1</source>
        <translation>par exemple %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::TextListField</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::Toasts</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>aw::ui::TraceView</name>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>rien à décider</translation>
    </message>
</context>
<context>
    <name>aw::ui::WorkflowCheck</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The workflow needs a name.</source>
        <translation>Le flux de travail doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is no step type “%1” here.</source>
        <translation>Il n’y a pas de type d’étape «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>It reads nothing: connect it with a step.</source>
        <translation>Elle ne lit rien&#xa0;: la relier à une étape.</translation>
    </message>
    <message>
        <source>Nothing is connected to: %1.</source>
        <translation>Rien n’est relié à&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>aw::ui::WorkflowEditor</name>
    <message>
        <source>All workflows</source>
        <translation>Tous les flux de travail</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Arrange the steps</source>
        <translation>Disposer les étapes</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Data to run on</source>
        <translation>Données à traiter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Enregistrer (%1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Run (%1)</source>
        <translation>Exécuter (%1)</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Annuler&#xa0;: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Rétablir&#xa0;: %1 (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>The workflow</source>
        <translation>Le flux de travail</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has given out %2 rows and waits for you.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a produit %2 ligne et attend une approbation.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a produit %2 lignes et attend une approbation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Afficher l’étape</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ouvrir le résultat</translation>
    </message>
    <message>
        <source>Save the workflow</source>
        <translation>Enregistrer le flux de travail</translation>
    </message>
    <message>
        <source>Run the workflow</source>
        <translation>Exécuter le flux de travail</translation>
    </message>
    <message>
        <source>Save the workflow as a file…</source>
        <translation>Enregistrer le flux de travail dans un fichier…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::WorkflowList</name>
    <message>
        <source>Search workflows</source>
        <translation>Rechercher des flux de travail</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flux de travail</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>A workflow as JSON, such as the API and “aw” know it</source>
        <translation>Un flux de travail en JSON, tel que l’API et «&#xa0;aw&#xa0;» le connaissent</translation>
    </message>
    <message>
        <source>Steps that run one after the other, or side by side, on any data you give them.</source>
        <translation>Des étapes exécutées l’une après l’autre ou côte à côte, sur n’importe quelles données.</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>En commencer un nouveau</translation>
    </message>
    <message>
        <source>Your workflows</source>
        <translation>Vos flux de travail</translation>
    </message>
    <message>
        <source>An empty canvas</source>
        <translation>Un espace de travail vide</translation>
    </message>
    <message>
        <source>Add the steps yourself.</source>
        <translation>Ajouter soi-même les étapes.</translation>
    </message>
    <message>
        <source>Not saved: it has problems. It is kept until the program ends.</source>
        <translation>Non enregistré&#xa0;: il présente des problèmes. Il est conservé jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <translation>%1 · modifié %2</translation>
    </message>
    <message>
        <source>There are none yet. Preparing data makes one, too.</source>
        <translation>Il n’y en a pas encore. La préparation de données en crée aussi un.</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Rien de ce nom.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%1 … (%n steps)</source>
        <translation>
            <numerusform>%1 … (%n étape)</numerusform>
            <numerusform>%1 … (%n étapes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>AW Studio turns messy data into data you can trust.</source>
        <translation>AW Studio transforme des données désordonnées en données fiables.</translation>
    </message>
    <message>
        <source>Files to bring in.</source>
        <translation>Fichiers à importer.</translation>
    </message>
    <message>
        <source>Another config file.</source>
        <translation>Un autre fichier de configuration.</translation>
    </message>
</context>
</TS>

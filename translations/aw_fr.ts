<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Type d’étape</translation>
    </message>
    <message>
        <source>Reads from</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Asks before its rows go on</source>
        <translation>Demande avant que ses lignes ne continuent</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Reuses what was computed before</source>
        <translation>Réutilise ce qui a déjà été calculé</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Réessaie</translation>
    </message>
    <message>
        <source>Longest time (seconds)</source>
        <translation>Durée maximale (secondes)</translation>
    </message>
    <message>
        <source>Long after (seconds)</source>
        <translation>Longue à partir de (secondes)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>For all steps</source>
        <translation>Pour toutes les étapes</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Ordre des étapes</translation>
    </message>
    <message>
        <source>Version %1 restored</source>
        <translation>Version %1 restaurée</translation>
    </message>
    <message numerus="yes">
        <source>%n steps added</source>
        <translation>
            <numerusform>%n étape ajoutée</numerusform>
            <numerusform>%n étapes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps removed</source>
        <translation>
            <numerusform>%n étape supprimée</numerusform>
            <numerusform>%n étapes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps changed</source>
        <translation>
            <numerusform>%n étape modifiée</numerusform>
            <numerusform>%n étapes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>réglages modifiés</translation>
    </message>
    <message>
        <source>Drawn differently</source>
        <translation>Dessiné autrement</translation>
    </message>
    <message>
        <source>Written differently, does the same</source>
        <translation>Écrit autrement, fait la même chose</translation>
    </message>
    <message>
        <source>The first version kept</source>
        <translation>La première version conservée</translation>
    </message>
</context>
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
    <message>
        <source>Change how “%1” runs</source>
        <translation>Modifier l’exécution de « %1 »</translation>
    </message>
    <message>
        <source>Paste on the canvas</source>
        <translation>Coller sur l’espace de travail</translation>
    </message>
    <message>
        <source>Find everything by its name</source>
        <translation>Tout trouver par son nom</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>Aller à Accueil</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>Aller à Données</translation>
    </message>
    <message>
        <source>Go to Workflows</source>
        <translation>Aller à Flux de travail</translation>
    </message>
    <message>
        <source>Go to Monitor</source>
        <translation>Aller à Suivi</translation>
    </message>
    <message>
        <source>Go to Results</source>
        <translation>Aller à Résultats</translation>
    </message>
    <message>
        <source>Go to Schedules</source>
        <translation>Aller à Planifications</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Aller à Paramètres</translation>
    </message>
    <message>
        <source>Approvals that wait for you</source>
        <translation>Approbations en attente</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
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
        <source>Sort by the current column</source>
        <translation>Trier selon la colonne active</translation>
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
        <source>Select everything</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Tout afficher</translation>
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
        <source>Print the workflow</source>
        <translation>Imprimer le flux de travail</translation>
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
        <source>Go to the next pane</source>
        <translation>Au volet suivant</translation>
    </message>
    <message>
        <source>Add the next step</source>
        <translation>Ajouter l’étape suivante</translation>
    </message>
    <message>
        <source>Connect with another step</source>
        <translation>Relier à une autre étape</translation>
    </message>
    <message>
        <source>Switch a step off or on</source>
        <translation>Désactiver ou activer une étape</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Put a frame around it</source>
        <translation>L’encadrer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flux de travail</translation>
    </message>
    <message>
        <source>Canvas of a workflow</source>
        <translation>Espace de travail d’un flux</translation>
    </message>
    <message>
        <source>Several keys one after the other cannot be a shortcut.</source>
        <translation>Plusieurs touches l’une après l’autre ne peuvent pas être un raccourci.</translation>
    </message>
    <message>
        <source>This key cannot be a shortcut.</source>
        <translation>Cette touche ne peut pas être un raccourci.</translation>
    </message>
    <message>
        <source>%1 moves the keyboard or closes what is open, everywhere.</source>
        <translation>%1 déplace partout le clavier ou ferme ce qui est ouvert.</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 sert à écrire. Ajouter Ctrl ou Alt, ou prendre une touche de fonction.</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>%1 (did you mean “%2”?)</source>
        <translation>%1 (s’agit-il de «&#xa0;%2&#xa0;»&#xa0;?)</translation>
    </message>
    <message>
        <source>%1 (“%2” could all be it)</source>
        <translation>%1 («&#xa0;%2&#xa0;» pourraient tous convenir)</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation>%1 S’agit-il de «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>%1 Its nearest is “%2”.</source>
        <translation>%1 Le plus proche est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 Known settings: %2.</source>
        <translation>%1 Réglages connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 Known types: %2.</source>
        <translation>%1 Types connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 are dates such as “%2”</source>
        <translation>%1 sont des dates telles que «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 are dates%2</source>
        <translation>%1 sont des dates%2</translation>
    </message>
    <message>
        <source>%1 are money</source>
        <translation>%1 sont des montants</translation>
    </message>
    <message>
        <source>%1 are money such as “%2”</source>
        <translation>%1 sont des montants tels que «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 are not</source>
        <translation>%1 ne le sont pas</translation>
    </message>
    <message>
        <source>%1 are numbers</source>
        <translation>%1 sont des nombres</translation>
    </message>
    <message>
        <source>%1 are numbers such as “%2”</source>
        <translation>%1 sont des nombres tels que «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 are whole numbers</source>
        <translation>%1 sont des nombres entiers</translation>
    </message>
    <message>
        <source>%1 are whole numbers such as “%2”</source>
        <translation>%1 sont des nombres entiers tels que «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 does not fit its schema. %2</source>
        <translation>%1 ne convient pas à son schéma. %2</translation>
    </message>
    <message>
        <source>%1 look like %2, but too many do not%3</source>
        <translation>%1 ressemblent à %2, mais trop d’autres non%3</translation>
    </message>
    <message>
        <source>%1 look like boolean values, but too many do not</source>
        <translation>%1 ressemblent à des valeurs logiques, mais trop d’autres non</translation>
    </message>
    <message>
        <source>%1 look like boolean values, but too many do not, for example “%2”</source>
        <translation>%1 ressemblent à des valeurs logiques, mais trop d’autres non, par exemple «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 look like date values, but too many do not</source>
        <translation>%1 ressemblent à des dates, mais trop d’autres non</translation>
    </message>
    <message>
        <source>%1 look like date values, but too many do not, for example “%2”</source>
        <translation>%1 ressemblent à des dates, mais trop d’autres non, par exemple «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 look like datetime values, but too many do not</source>
        <translation>%1 ressemblent à des instants, mais trop d’autres non</translation>
    </message>
    <message>
        <source>%1 look like datetime values, but too many do not, for example “%2”</source>
        <translation>%1 ressemblent à des instants, mais trop d’autres non, par exemple «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 look like decimal values, but too many do not</source>
        <translation>%1 ressemblent à des nombres décimaux, mais trop d’autres non</translation>
    </message>
    <message>
        <source>%1 look like decimal values, but too many do not, for example “%2”</source>
        <translation>%1 ressemblent à des nombres décimaux, mais trop d’autres non, par exemple «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 look like integer values, but too many do not</source>
        <translation>%1 ressemblent à des nombres entiers, mais trop d’autres non</translation>
    </message>
    <message>
        <source>%1 look like integer values, but too many do not, for example “%2”</source>
        <translation>%1 ressemblent à des nombres entiers, mais trop d’autres non, par exemple «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <translation>%1 sur %2 sont respectés</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no entry; the first is %3</source>
        <translation>%1 lignes sur %2 n’ont pas d’entrée&#xa0;; la première est %3</translation>
    </message>
    <message>
        <source>%1 of %2 sampled values</source>
        <translation>%1 valeurs sur %2 de l’échantillon</translation>
    </message>
    <message>
        <source>%1 of %2 sampled values %3</source>
        <translation>%1 valeurs sur %2 de l’échantillon %3</translation>
    </message>
    <message>
        <source>%1 of %2 values are missing</source>
        <translation>%1 valeurs sur %2 manquent</translation>
    </message>
    <message>
        <source>%1 of %2 values of “%3” do not fit, for example “%4”</source>
        <translation>%1 valeurs sur %2 de «&#xa0;%3&#xa0;» ne conviennent pas, par exemple «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of its group</source>
        <translation>%1 de son groupe</translation>
    </message>
    <message>
        <source>%1 rejects were counted but %2 kept</source>
        <translation>%1 rejets ont été comptés, mais %2 conservés</translation>
    </message>
    <message>
        <source>%1 rows came in but %2 are accounted for; %3 rows are unexplained</source>
        <translation>%1 lignes sont entrées mais %2 sont justifiées&#xa0;; %3 lignes sont inexpliquées</translation>
    </message>
    <message>
        <source>%1 rows from “%2”</source>
        <translation>%1 lignes de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 rows have an entry, %2 have none</source>
        <translation>%1 lignes ont une entrée, %2 n’en ont pas</translation>
    </message>
    <message>
        <source>%1 rows have none</source>
        <translation>%1 lignes n’en ont pas</translation>
    </message>
    <message>
        <source>%1 rows should be in the result but it has %2</source>
        <translation>Le résultat devrait avoir %1 lignes, mais il en a %2</translation>
    </message>
    <message>
        <source>%1 rows should be in “%2” but it has %3</source>
        <translation>%1 lignes devraient être dans «&#xa0;%2&#xa0;», mais il y en a %3</translation>
    </message>
    <message>
        <source>%1 rows were counted in the input but %2 were read</source>
        <translation>%1 lignes ont été comptées en entrée, mais %2 ont été lues</translation>
    </message>
    <message>
        <source>%1 rows written (%2): %3</source>
        <translation>%1 lignes écrites (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 rows written into the table %2 of %3</source>
        <translation>%1 lignes écrites dans la table %2 de %3</translation>
    </message>
    <message>
        <source>%1 rows written into the table %2 of “%3”</source>
        <translation>%1 lignes écrites dans la table %2 de «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 rows, %2 the last time</source>
        <translation>%1 lignes, %2 la dernière fois</translation>
    </message>
    <message>
        <source>%1 such as “%2”</source>
        <translation>%1 tels que «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 turned into %2</source>
        <translation>%1 changé en %2</translation>
    </message>
    <message>
        <source>%1 values come again and again</source>
        <translation>%1 valeurs reviennent sans cesse</translation>
    </message>
    <message>
        <source>%1 values of “%2” do not fit the plan</source>
        <translation>%1 valeurs de «&#xa0;%2&#xa0;» ne conviennent pas au plan</translation>
    </message>
    <message>
        <source>%1 values stand in both columns</source>
        <translation>%1 valeurs figurent dans les deux colonnes</translation>
    </message>
    <message>
        <source>%1 was missing</source>
        <translation>%1 manquait</translation>
    </message>
    <message>
        <source>%1, %2 different ones</source>
        <translation>%1, %2 différentes</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1, car %2</translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <translation>%1, par exemple %2</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1, par exemple «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: by the code</source>
        <translation>%1&#xa0;: par le code</translation>
    </message>
    <message>
        <source>%1: chosen to be left out</source>
        <translation>%1&#xa0;: choisie pour être écartée</translation>
    </message>
    <message>
        <source>%1: it is a row now</source>
        <translation>%1&#xa0;: c’est une ligne maintenant</translation>
    </message>
    <message>
        <source>%1: its categories are columns</source>
        <translation>%1&#xa0;: ses catégories sont des colonnes</translation>
    </message>
    <message>
        <source>%1: its cells went to “%2”</source>
        <translation>%1&#xa0;: ses cellules sont allées dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: its fields are columns</source>
        <translation>%1&#xa0;: ses champs sont des colonnes</translation>
    </message>
    <message>
        <source>%1: its parts are in %2</source>
        <translation>%1&#xa0;: ses parties sont dans %2</translation>
    </message>
    <message>
        <source>%1: its values are in %2</source>
        <translation>%1&#xa0;: ses valeurs sont dans %2</translation>
    </message>
    <message>
        <source>%1: its values are names</source>
        <translation>%1&#xa0;: ses valeurs sont des noms</translation>
    </message>
    <message>
        <source>%1: its values became columns</source>
        <translation>%1&#xa0;: ses valeurs sont devenues des colonnes</translation>
    </message>
    <message>
        <source>%1: not chosen</source>
        <translation>%1&#xa0;: non choisie</translation>
    </message>
    <message>
        <source>%1: renamed to %2</source>
        <translation>%1&#xa0;: renommée en %2</translation>
    </message>
    <message>
        <source>%1: rows became groups</source>
        <translation>%1&#xa0;: les lignes sont devenues des groupes</translation>
    </message>
    <message>
        <source>%1; %2 dates prove that the %3 comes first</source>
        <translation>%1&#xa0;; %2 dates prouvent que %3 vient en premier</translation>
    </message>
    <message>
        <source>%1; %2 dates prove that the day comes first</source>
        <translation>%1&#xa0;; %2 dates prouvent que le jour vient en premier</translation>
    </message>
    <message>
        <source>%1; %2 dates prove that the month comes first</source>
        <translation>%1&#xa0;; %2 dates prouvent que le mois vient en premier</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1&#xa0;; et %2 de plus</translation>
    </message>
    <message>
        <source>%1; did you mean “%2”?</source>
        <translation>%1&#xa0;; s’agit-il de «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>%1; its roles: %2.</source>
        <translation>%1&#xa0;; ses rôles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1; they hold %2 % of the variation of %3 columns</source>
        <translation>%1&#xa0;; elles portent %2&#xa0;% de la variation de %3 colonnes</translation>
    </message>
    <message>
        <source>A \ in the replacement stands in front of neither a digit nor another \.</source>
        <translation>Un \ du remplacement n’est ni devant un chiffre ni devant un autre \.</translation>
    </message>
    <message>
        <source>A bin needs two edges.</source>
        <translation>Une classe demande deux bornes.</translation>
    </message>
    <message>
        <source>A column needs a name of visible characters.</source>
        <translation>Une colonne demande un nom de caractères visibles.</translation>
    </message>
    <message>
        <source>A cron expression has five fields, or six with the second in front; this one has %1</source>
        <translation>Une expression cron a cinq champs, ou six avec la seconde devant&#xa0;; celle-ci en a %1</translation>
    </message>
    <message>
        <source>A delimiter is one sign other than the quote, no letter and no digit, or tab.</source>
        <translation>Un séparateur est un signe autre que le guillemet, ni lettre ni chiffre, ou la tabulation.</translation>
    </message>
    <message>
        <source>A fraction is no whole number.</source>
        <translation>Une fraction n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>A functional check needs a target, an expression or an assertion.</source>
        <translation>Un contrôle fonctionnel demande une cible, une expression ou une assertion.</translation>
    </message>
    <message>
        <source>A graph needs two columns: where each link begins and where it ends</source>
        <translation>Un graphe a besoin de deux colonnes&#xa0;: où chaque lien commence et où il finit</translation>
    </message>
    <message>
        <source>A join needs at least one pair of keys.</source>
        <translation>Une jointure demande au moins une paire de clés.</translation>
    </message>
    <message>
        <source>A link to the file cannot be made in the folder for temporary files.</source>
        <translation>Un lien vers le fichier ne peut pas être créé dans le dossier des fichiers temporaires.</translation>
    </message>
    <message>
        <source>A lookup needs at least one pair of keys.</source>
        <translation>Une recherche demande au moins une paire de clés.</translation>
    </message>
    <message>
        <source>A name begins with a letter and has only letters, digits and “_”.</source>
        <translation>Un nom commence par une lettre et n’a que des lettres, des chiffres et «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>A number this long loses digits; write it as text: &quot;…&quot;.</source>
        <translation>Un nombre aussi long perd des chiffres&#xa0;; l’écrire comme texte&#xa0;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>A parameter should be an object.</source>
        <translation>Un paramètre devrait être un objet.</translation>
    </message>
    <message>
        <source>A pivot cannot take its columns from a type.</source>
        <translation>Un pivot ne peut pas prendre ses colonnes d’un type.</translation>
    </message>
    <message>
        <source>A preview reads the first %1 rows</source>
        <translation>Un aperçu lit les %1 premières lignes</translation>
    </message>
    <message>
        <source>A preview writes nothing</source>
        <translation>Un aperçu n’écrit rien</translation>
    </message>
    <message>
        <source>A query needs an input.</source>
        <translation>Une requête demande une entrée.</translation>
    </message>
    <message>
        <source>A query only reads; a PIVOT needs its values, as in ON … IN (&apos;a&apos;, &apos;b&apos;).</source>
        <translation>Une requête ne fait que lire&#xa0;; un PIVOT a besoin de ses valeurs, comme dans ON … IN (&apos;a&apos;, &apos;b&apos;).</translation>
    </message>
    <message>
        <source>A query reads its inputs: %1.</source>
        <translation>Une requête lit ses entrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A query takes at most %1 inputs; this has %2.</source>
        <translation>Une requête prend au plus %1 entrées&#xa0;; celle-ci en a %2.</translation>
    </message>
    <message>
        <source>A rank needs an order.</source>
        <translation>Un rang demande un ordre.</translation>
    </message>
    <message>
        <source>A sample drawn by chance gives other rows each time.</source>
        <translation>Un échantillon tiré au hasard donne d’autres lignes à chaque fois.</translation>
    </message>
    <message>
        <source>A scale is not 0.</source>
        <translation>Une échelle n’est pas 0.</translation>
    </message>
    <message>
        <source>A schema check needs “columns” or a “schema”.</source>
        <translation>Un contrôle de schéma demande «&#xa0;columns&#xa0;» ou un «&#xa0;schema&#xa0;».</translation>
    </message>
    <message>
        <source>A step should be an object.</source>
        <translation>Une étape devrait être un objet.</translation>
    </message>
    <message>
        <source>A step that reads no other cannot be switched off: nothing could stand for it.</source>
        <translation>Une étape qui n’en lit pas d’autre ne peut pas être désactivée&#xa0;: rien ne pourrait la remplacer.</translation>
    </message>
    <message>
        <source>A sum of “%1” has more digits than the engine can hold.</source>
        <translation>Une somme de «&#xa0;%1&#xa0;» a plus de chiffres que le moteur n’en peut contenir.</translation>
    </message>
    <message>
        <source>A table in a workflow may have %1 rows and %2 cells; this has %3 rows and %4 cells. Keep it in a file, and read that with “Load”.</source>
        <translation>Une table dans un flux de travail peut avoir %1 lignes et %2 cellules&#xa0;; celle-ci a %3 lignes et %4 cellules. La garder dans un fichier, et lire celui-ci avec «&#xa0;Charger&#xa0;».</translation>
    </message>
    <message>
        <source>A table needs a name of visible characters that does not begin with sqlite_.</source>
        <translation>Une table demande un nom de caractères visibles qui ne commence pas par sqlite_.</translation>
    </message>
    <message>
        <source>A temporary file cannot be written: %1</source>
        <translation>Un fichier temporaire ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>A value of “%1” has more digits than a number with a fraction can hold.</source>
        <translation>Une valeur de «&#xa0;%1&#xa0;» a plus de chiffres qu’un nombre décimal n’en peut contenir.</translation>
    </message>
    <message>
        <source>A workflow needs at least one step.</source>
        <translation>Un flux de travail demande au moins une étape.</translation>
    </message>
    <message>
        <source>A “%1” step has no output “%2”; it has: %3.</source>
        <translation>Une étape «&#xa0;%1&#xa0;» n’a pas de sortie «&#xa0;%2&#xa0;»&#xa0;; elle a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A “%1” step needs %2 inputs (%3); name the steps it reads.</source>
        <translation>Une étape «&#xa0;%1&#xa0;» demande %2 entrées (%3)&#xa0;; nommer les étapes qu’elle lit.</translation>
    </message>
    <message>
        <source>A “%1” step reads a file, not another step; leave “inputs” empty.</source>
        <translation>Une étape «&#xa0;%1&#xa0;» lit un fichier, pas une autre étape&#xa0;; laisser «&#xa0;inputs&#xa0;» vide.</translation>
    </message>
    <message>
        <source>A “%1” step takes at most %2 input(s).</source>
        <translation>Une étape «&#xa0;%1&#xa0;» prend au plus %2 entrées.</translation>
    </message>
    <message>
        <source>Add it to the workflow&apos;s parameters, or correct the name in the step.</source>
        <translation>L’ajouter aux paramètres du flux de travail, ou corriger le nom dans l’étape.</translation>
    </message>
    <message>
        <source>Add the entry to the second table, or keep such rows.</source>
        <translation>Ajouter l’entrée à la seconde table, ou garder ces lignes.</translation>
    </message>
    <message>
        <source>Allow more, or let the others share a column.</source>
        <translation>En permettre plus, ou laisser les autres partager une colonne.</translation>
    </message>
    <message>
        <source>An assertion may return anything, so no row can go into quarantine by it; write the condition as “expression”.</source>
        <translation>Une assertion peut renvoyer n’importe quoi, aucune ligne ne peut donc aller en quarantaine par elle&#xa0;; écrire la condition comme «&#xa0;expression&#xa0;».</translation>
    </message>
    <message>
        <source>An edge is not larger than the one before.</source>
        <translation>Une borne n’est pas plus grande que la précédente.</translation>
    </message>
    <message>
        <source>An operation names at least one column.</source>
        <translation>Une opération nomme au moins une colonne.</translation>
    </message>
    <message>
        <source>Another input is called so already.</source>
        <translation>Une autre entrée s’appelle déjà ainsi.</translation>
    </message>
    <message>
        <source>Another parameter is already called “%1”.</source>
        <translation>Un autre paramètre s’appelle déjà «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Another step is already called “%1”.</source>
        <translation>Une autre étape s’appelle déjà «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Applied to all %1 rows: %2 cells converted, %3 missing markers emptied, %4 cells did not fit</source>
        <translation>Appliqué aux %1 lignes&#xa0;: %2 cellules converties, %3 marqueurs de manque vidés, %4 cellules ne convenaient pas</translation>
    </message>
    <message>
        <source>Asking the database</source>
        <translation>Interrogation de la base de données</translation>
    </message>
    <message>
        <source>Change its permissions, or give another.</source>
        <translation>Changer ses droits d’accès, ou en donner un autre.</translation>
    </message>
    <message>
        <source>Check the path for typing errors.</source>
        <translation>Vérifier les fautes de frappe du chemin.</translation>
    </message>
    <message>
        <source>Checked: the written file has the rows and the missing values that the ledger says</source>
        <translation>Vérifié&#xa0;: le fichier écrit a les lignes et les valeurs manquantes que dit le bilan</translation>
    </message>
    <message>
        <source>Choose a column of JSON objects; make rows of lists first.</source>
        <translation>Choisir une colonne d’objets JSON&#xa0;; faire d’abord des lignes des listes.</translation>
    </message>
    <message>
        <source>Choose a column of numbers.</source>
        <translation>Choisir une colonne de nombres.</translation>
    </message>
    <message>
        <source>Choose a column with fewer values, or group its values before.</source>
        <translation>Choisir une colonne avec moins de valeurs, ou grouper ses valeurs avant.</translation>
    </message>
    <message>
        <source>Choose a text column, or convert this one to text first.</source>
        <translation>Choisir une colonne de texte, ou convertir d’abord celle-ci en texte.</translation>
    </message>
    <message>
        <source>Choose a text column; other values have one spelling only.</source>
        <translation>Choisir une colonne de texte&#xa0;; les autres valeurs n’ont qu’une graphie.</translation>
    </message>
    <message>
        <source>Choose another column, or convert it to text first.</source>
        <translation>Choisir une autre colonne, ou la convertir d’abord en texte.</translation>
    </message>
    <message>
        <source>Choose another column, or take it out of “rows”.</source>
        <translation>Choisir une autre colonne, ou la retirer de «&#xa0;rows&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>En choisir un autre.</translation>
    </message>
    <message>
        <source>Choose another suffix.</source>
        <translation>Choisir un autre suffixe.</translation>
    </message>
    <message>
        <source>Choose another target, such as “generic”, or correct the data.</source>
        <translation>Choisir une autre cible, par exemple «&#xa0;generic&#xa0;», ou corriger les données.</translation>
    </message>
    <message>
        <source>Choose another target, such as “generic”, or name the columns yourself with “params”.</source>
        <translation>Choisir une autre cible, par exemple «&#xa0;generic&#xa0;», ou nommer les colonnes soi-même avec «&#xa0;params&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another target, such as “generic”.</source>
        <translation>Choisir une autre cible, par exemple «&#xa0;generic&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another with --temp-dir.</source>
        <translation>En choisir un autre avec --temp-dir.</translation>
    </message>
    <message>
        <source>Choose datetime as type.</source>
        <translation>Choisir datetime comme type.</translation>
    </message>
    <message>
        <source>Choose decimal as type.</source>
        <translation>Choisir decimal comme type.</translation>
    </message>
    <message>
        <source>Choose mode, or convert the column to a number first.</source>
        <translation>Choisir mode, ou convertir d’abord la colonne en nombre.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Choisir parmi %1.</translation>
    </message>
    <message>
        <source>Choose some of them with a pattern, such as 2024-*.csv.</source>
        <translation>En choisir quelques-uns par un motif, par exemple 2024-*.csv.</translation>
    </message>
    <message>
        <source>Code takes one to %1 inputs; this has %2.</source>
        <translation>Le code prend de une à %1 entrées&#xa0;; celui-ci en a %2.</translation>
    </message>
    <message>
        <source>Compare it with something, such as price &gt; 0.</source>
        <translation>La comparer à quelque chose, par exemple price &gt; 0.</translation>
    </message>
    <message>
        <source>Connect the missing ones, or take names away.</source>
        <translation>Relier celles qui manquent, ou retirer des noms.</translation>
    </message>
    <message>
        <source>Connect the step it reads.</source>
        <translation>Relier l’étape qu’elle lit.</translation>
    </message>
    <message>
        <source>Connect the steps it reads.</source>
        <translation>Relier les étapes qu’elle lit.</translation>
    </message>
    <message>
        <source>Connect the steps it reads; “Load” reads a file.</source>
        <translation>Relier les étapes qu’il lit&#xa0;; «&#xa0;Charger&#xa0;» lit un fichier.</translation>
    </message>
    <message>
        <source>Connect the table to compare with.</source>
        <translation>Relier la table à comparer.</translation>
    </message>
    <message>
        <source>Convert one of them to the type of the other first.</source>
        <translation>Convertir d’abord l’une d’elles dans le type de l’autre.</translation>
    </message>
    <message>
        <source>Convert the column to a number first, or choose another function.</source>
        <translation>Convertir d’abord la colonne en nombre, ou choisir une autre fonction.</translation>
    </message>
    <message>
        <source>Convert the column to a number first, or choose another.</source>
        <translation>Convertir d’abord la colonne en nombre, ou en choisir une autre.</translation>
    </message>
    <message>
        <source>Convert them to one type first: %1</source>
        <translation>Les convertir d’abord en un seul type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Copie du fichier</translation>
    </message>
    <message>
        <source>Correct the cell, or give the column another type.</source>
        <translation>Corriger la cellule, ou donner un autre type à la colonne.</translation>
    </message>
    <message>
        <source>Correct the code; the log has more.</source>
        <translation>Corriger le code&#xa0;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>Correct the data or the rule, or set “on_fail” to “warn” or “quarantine”.</source>
        <translation>Corriger les données ou la règle, ou mettre «&#xa0;on_fail&#xa0;» à «&#xa0;warn&#xa0;» ou «&#xa0;quarantine&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Corriger le nom.</translation>
    </message>
    <message>
        <source>Correct the names in the schema, or the table.</source>
        <translation>Corriger les noms dans le schéma, ou la table.</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>Corriger le texte à cet endroit.</translation>
    </message>
    <message>
        <source>Correct the type; “aw steps” lists the ones there are.</source>
        <translation>Corriger le type&#xa0;; «&#xa0;aw steps&#xa0;» liste ceux qui existent.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>S’agit-il de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>N’est pas respecté</translation>
    </message>
    <message>
        <source>Does not hold: %1 (%2)</source>
        <translation>Non respecté&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Each choice should be of the parameter&apos;s type.</source>
        <translation>Chaque choix devrait être du type du paramètre.</translation>
    </message>
    <message>
        <source>Every column needs its measure.</source>
        <translation>Chaque colonne a besoin de sa mesure.</translation>
    </message>
    <message>
        <source>Every column needs its value.</source>
        <translation>Chaque colonne a besoin de sa valeur.</translation>
    </message>
    <message>
        <source>Failed to validate against schema associated with property</source>
        <translation>Échec de la validation par le schéma associé à la propriété</translation>
    </message>
    <message>
        <source>Fetching from the network is switched off</source>
        <translation>Le chargement depuis le réseau est désactivé</translation>
    </message>
    <message>
        <source>Filter or summarise the rows first, or use pivot.</source>
        <translation>Filtrer ou résumer d’abord les lignes, ou utiliser pivot.</translation>
    </message>
    <message>
        <source>Functions of the values of one row can; those that look at files, settings, the clock or other rows cannot.</source>
        <translation>Les fonctions des valeurs d’une ligne le peuvent&#xa0;; celles qui regardent des fichiers, des paramètres, l’horloge ou d’autres lignes ne le peuvent pas.</translation>
    </message>
    <message>
        <source>Functions of values and rows can; those that look at files, settings, the clock or chance cannot.</source>
        <translation>Les fonctions de valeurs et de lignes le peuvent&#xa0;; celles qui regardent des fichiers, des paramètres, l’horloge ou le hasard ne le peuvent pas.</translation>
    </message>
    <message>
        <source>Give a text without digits and signs, such as kg.</source>
        <translation>Donner un texte sans chiffres ni signes, par exemple kg.</translation>
    </message>
    <message>
        <source>Give a value of that type, or convert the column first.</source>
        <translation>Donner une valeur de ce type, ou convertir d’abord la colonne.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Donner à chacune son propre nom.</translation>
    </message>
    <message>
        <source>Give one label for each bin, or none.</source>
        <translation>Donner un libellé à chaque classe, ou aucun.</translation>
    </message>
    <message>
        <source>Give one name for each column, or none.</source>
        <translation>Donner un nom à chaque colonne, ou aucun.</translation>
    </message>
    <message>
        <source>Give one of them another name, or let them be numbered.</source>
        <translation>Donner un autre nom à l’une d’elles, ou les laisser numéroter.</translation>
    </message>
    <message>
        <source>Give one of “meaning”, “name”, “informative” and “derived”.</source>
        <translation>Donner l’un de «&#xa0;meaning&#xa0;», «&#xa0;name&#xa0;», «&#xa0;informative&#xa0;» et «&#xa0;derived&#xa0;».</translation>
    </message>
    <message>
        <source>Give one, such as *.</source>
        <translation>En donner un, par exemple *.</translation>
    </message>
    <message>
        <source>Give one; it has no default.</source>
        <translation>En donner une&#xa0;; il n’y a pas de valeur par défaut.</translation>
    </message>
    <message>
        <source>Give the job an input: --input FILE, or input_data_id.</source>
        <translation>Donner une entrée à la tâche&#xa0;: --input FICHIER, ou input_data_id.</translation>
    </message>
    <message>
        <source>Give the new column another name, or put “%1” first.</source>
        <translation>Donner un autre nom à la nouvelle colonne, ou mettre «&#xa0;%1&#xa0;» en premier.</translation>
    </message>
    <message>
        <source>Give the new column another name.</source>
        <translation>Donner un autre nom à la nouvelle colonne.</translation>
    </message>
    <message>
        <source>Give the numbers where the bins begin, and where the last one ends.</source>
        <translation>Donner les nombres où commencent les classes, et où finit la dernière.</translation>
    </message>
    <message>
        <source>Give the source column another name.</source>
        <translation>Donner un autre nom à la colonne de provenance.</translation>
    </message>
    <message>
        <source>Give the whole path, from / on.</source>
        <translation>Donner le chemin entier, à partir de /.</translation>
    </message>
    <message>
        <source>Giving rows</source>
        <translation>Remise des lignes</translation>
    </message>
    <message>
        <source>Groups are what stands in parentheses, counted from 1.</source>
        <translation>Les groupes sont ce qui est entre parenthèses, comptés à partir de 1.</translation>
    </message>
    <message>
        <source>Input %1 has %2 columns, but the first has %3.</source>
        <translation>L’entrée %1 a %2 colonnes, mais la première en a %3.</translation>
    </message>
    <message>
        <source>Install python3, or say where it is with the option engine.python.</source>
        <translation>Installer python3, ou dire où il est avec l’option engine.python.</translation>
    </message>
    <message>
        <source>It could do anything you can do. If you trust every workflow you run, set code.allow_python to true.</source>
        <translation>Il pourrait faire tout ce que peut la personne qui l’exécute. Si tous les flux de travail exécutés sont de confiance, mettre code.allow_python à true.</translation>
    </message>
    <message>
        <source>It does not hold that %1: %2</source>
        <translation>Il n’est pas vrai que %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is worked out for each row by itself, from the columns of the input.</source>
        <translation>Elle est calculée pour chaque ligne à part, à partir des colonnes de l’entrée.</translation>
    </message>
    <message>
        <source>It must start with { and end with }.</source>
        <translation>Il doit commencer par { et finir par }.</translation>
    </message>
    <message>
        <source>It needs a name of visible characters.</source>
        <translation>Il faut un nom de caractères visibles.</translation>
    </message>
    <message>
        <source>It takes two columns at least.</source>
        <translation>Il faut au moins deux colonnes.</translation>
    </message>
    <message>
        <source>Keep fewer rows at once, or raise “Memory limit”.</source>
        <translation>Garder moins de lignes à la fois, ou relever «&#xa0;Limite de mémoire&#xa0;».</translation>
    </message>
    <message>
        <source>Keep the column, or name the categories.</source>
        <translation>Garder la colonne, ou nommer les catégories.</translation>
    </message>
    <message>
        <source>Keep the column.</source>
        <translation>Garder la colonne.</translation>
    </message>
    <message>
        <source>Kept %1 rows as the table “%2”</source>
        <translation>%1 lignes gardées comme table «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Known targets: %1.</source>
        <translation>Cibles connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Known types: %1.</source>
        <translation>Types connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Known words: keep, drop, fail.</source>
        <translation>Mots connus&#xa0;: keep, drop, fail.</translation>
    </message>
    <message>
        <source>Leave at least one character.</source>
        <translation>Laisser au moins un caractère.</translation>
    </message>
    <message>
        <source>Leave out the semicolon and what comes after it.</source>
        <translation>Retirer le point-virgule et ce qui le suit.</translation>
    </message>
    <message>
        <source>Left out %1 of %2 rows: %3</source>
        <translation>%1 lignes sur %2 écartées&#xa0;: %3</translation>
    </message>
    <message>
        <source>Let it end in .sqlite or .duckdb, or set “format”.</source>
        <translation>Le faire finir par .sqlite ou .duckdb, ou donner «&#xa0;format&#xa0;».</translation>
    </message>
    <message>
        <source>Links need two columns: where they begin and where they end.</source>
        <translation>Les liens ont besoin de deux colonnes&#xa0;: où ils commencent et où ils finissent.</translation>
    </message>
    <message>
        <source>List the values: ON … IN (&apos;a&apos;, &apos;b&apos;).</source>
        <translation>Lister les valeurs&#xa0;: ON … IN (&apos;a&apos;, &apos;b&apos;).</translation>
    </message>
    <message>
        <source>Look at its day and month.</source>
        <translation>Regarder son jour et son mois.</translation>
    </message>
    <message>
        <source>Look for a loop without an end, or raise “Time limit”.</source>
        <translation>Chercher une boucle sans fin, ou relever «&#xa0;Limite de temps&#xa0;».</translation>
    </message>
    <message>
        <source>Looking at a sample</source>
        <translation>Examen d’un échantillon</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>La simplifier.</translation>
    </message>
    <message>
        <source>Make the folder first, or write somewhere else.</source>
        <translation>Créer d’abord le dossier, ou écrire ailleurs.</translation>
    </message>
    <message>
        <source>Match the columns by name, or select the same number of columns before.</source>
        <translation>Associer les colonnes par nom, ou sélectionner avant le même nombre de colonnes.</translation>
    </message>
    <message>
        <source>Name a column of each table whose values have to be equal.</source>
        <translation>Nommer une colonne de chaque table dont les valeurs doivent être égales.</translation>
    </message>
    <message>
        <source>Name a column of numbers.</source>
        <translation>Nommer une colonne de nombres.</translation>
    </message>
    <message>
        <source>Name a column of the table.</source>
        <translation>Nommer une colonne de la table.</translation>
    </message>
    <message>
        <source>Name a column to group by, or a measure.</source>
        <translation>Nommer une colonne de groupement, ou une mesure.</translation>
    </message>
    <message>
        <source>Name a column, or write a pattern.</source>
        <translation>Nommer une colonne, ou écrire un motif.</translation>
    </message>
    <message>
        <source>Name a field the struct has, at the levels allowed.</source>
        <translation>Nommer un champ de la structure, aux niveaux permis.</translation>
    </message>
    <message>
        <source>Name at least one column.</source>
        <translation>Nommer au moins une colonne.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>En nommer au moins une.</translation>
    </message>
    <message>
        <source>Name each category once.</source>
        <translation>Nommer chaque catégorie une fois.</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>Nommer chaque colonne une fois.</translation>
    </message>
    <message>
        <source>Name fewer columns, or keep them.</source>
        <translation>Nommer moins de colonnes, ou les garder.</translation>
    </message>
    <message>
        <source>Name it, too, or say what becomes of other values.</source>
        <translation>La nommer aussi, ou dire ce que deviennent les autres valeurs.</translation>
    </message>
    <message>
        <source>Name the column to rank by, or use row_number.</source>
        <translation>Nommer la colonne qui donne le rang, ou utiliser row_number.</translation>
    </message>
    <message>
        <source>Name the columns whose values make up a row.</source>
        <translation>Nommer les colonnes dont les valeurs font une ligne.</translation>
    </message>
    <message>
        <source>Name the columns yourself with “params”, or choose another target, such as “generic”.</source>
        <translation>Nommer les colonnes soi-même avec «&#xa0;params&#xa0;», ou choisir une autre cible, par exemple «&#xa0;generic&#xa0;».</translation>
    </message>
    <message>
        <source>Name the fields you need, go less deep, or allow more columns.</source>
        <translation>Nommer les champs voulus, aller moins profond, ou permettre plus de colonnes.</translation>
    </message>
    <message>
        <source>Name them with “params”: %1 and %2.</source>
        <translation>Les nommer avec «&#xa0;params&#xa0;»&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>Name those to choose from, the best first.</source>
        <translation>Nommer celles parmi lesquelles choisir, la meilleure d’abord.</translation>
    </message>
    <message>
        <source>Name those to put together.</source>
        <translation>Nommer celles à réunir.</translation>
    </message>
    <message>
        <source>Names with spaces stand in &quot;double&quot; quotation marks, texts in &apos;single&apos; ones.</source>
        <translation>Les noms avec des espaces sont entre guillemets &quot;doubles&quot;, les textes entre &apos;simples&apos;.</translation>
    </message>
    <message>
        <source>No column has a name with “%1” in it.</source>
        <translation>Aucune colonne n’a «&#xa0;%1&#xa0;» dans son nom.</translation>
    </message>
    <message>
        <source>No column is chosen.</source>
        <translation>Aucune colonne n’est choisie.</translation>
    </message>
    <message>
        <source>No column is left</source>
        <translation>Il ne reste aucune colonne</translation>
    </message>
    <message>
        <source>No column is left that a model could learn from</source>
        <translation>Il ne reste aucune colonne dont un modèle pourrait apprendre</translation>
    </message>
    <message>
        <source>No column says which rows belong together.</source>
        <translation>Aucune colonne ne dit quelles lignes vont ensemble.</translation>
    </message>
    <message>
        <source>No column would be left, since “%1” has no fields.</source>
        <translation>Il ne resterait aucune colonne, car «&#xa0;%1&#xa0;» n’a pas de champs.</translation>
    </message>
    <message>
        <source>No column would be left, since “%1” has no values.</source>
        <translation>Il ne resterait aucune colonne, car «&#xa0;%1&#xa0;» n’a pas de valeurs.</translation>
    </message>
    <message>
        <source>No column would be left.</source>
        <translation>Il ne resterait aucune colonne.</translation>
    </message>
    <message>
        <source>No columns are clearly years, quarters or months, so the table stays as wide as it is</source>
        <translation>Aucune colonne n’est clairement une année, un trimestre ou un mois, la table reste donc aussi large</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; %2 first was assumed</source>
        <translation>Aucune date de «&#xa0;%1&#xa0;» ne dit si le jour ou le mois vient en premier&#xa0;; %2 en premier a été supposé</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; day first was assumed</source>
        <translation>Aucune date de «&#xa0;%1&#xa0;» ne dit si le jour ou le mois vient en premier&#xa0;; le jour a été supposé</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; month first was assumed</source>
        <translation>Aucune date de «&#xa0;%1&#xa0;» ne dit si le jour ou le mois vient en premier&#xa0;; le mois a été supposé</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether the day or the month comes first.</source>
        <translation>Aucune date de «&#xa0;%1&#xa0;» ne dit si le jour ou le mois vient en premier.</translation>
    </message>
    <message>
        <source>Nothing can follow “%1”, which makes other rows</source>
        <translation>Rien ne peut suivre «&#xa0;%1&#xa0;», qui fait d’autres lignes</translation>
    </message>
    <message>
        <source>Nothing is stored here, so there is no data “%1”.</source>
        <translation>Rien n’est stocké ici, il n’y a donc pas de données «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing says how the new columns are derived</source>
        <translation>Rien ne dit comment les nouvelles colonnes sont dérivées</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this with the file that caused it.</source>
        <translation>Rien n’a été écrit. Merci de signaler ceci avec le fichier en cause.</translation>
    </message>
    <message>
        <source>Of one date it depends on the day it is run; name the date it shall be counted to.</source>
        <translation>Avec une seule date, cela dépend du jour de l’exécution&#xa0;; nommer la date jusqu’à laquelle compter.</translation>
    </message>
    <message>
        <source>Only “all” and “any” have a list of checks.</source>
        <translation>Seuls «&#xa0;all&#xa0;» et «&#xa0;any&#xa0;» ont une liste de contrôles.</translation>
    </message>
    <message>
        <source>Parquet cannot hold all digits of these columns; they are written as text: %1</source>
        <translation>Parquet ne peut pas contenir tous les chiffres de ces colonnes&#xa0;; elles sont écrites comme texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Parts are %Y %y %m %d %b %B %H %I %M %S %f %p, and %N for the name of a month in any language.</source>
        <translation>Les parties sont %Y %y %m %d %b %B %H %I %M %S %f %p, et %N pour le nom d’un mois dans n’importe quelle langue.</translation>
    </message>
    <message>
        <source>Python ended before the code was done.</source>
        <translation>Python s’est arrêté avant la fin du code.</translation>
    </message>
    <message>
        <source>Python in workflows is switched off here.</source>
        <translation>Python est désactivé ici dans les flux de travail.</translation>
    </message>
    <message>
        <source>Read a file instead.</source>
        <translation>Lire plutôt un fichier.</translation>
    </message>
    <message>
        <source>Reading and converting</source>
        <translation>Lecture et conversion</translation>
    </message>
    <message>
        <source>Remove it, or choose what becomes of it with “if_exists”.</source>
        <translation>Le supprimer, ou choisir ce qu’il devient avec «&#xa0;if_exists&#xa0;».</translation>
    </message>
    <message>
        <source>Remove the others from the second table, or take the first or last.</source>
        <translation>Retirer les autres de la seconde table, ou prendre la première ou la dernière.</translation>
    </message>
    <message>
        <source>Rename it there, or name the columns that both tables have.</source>
        <translation>La renommer là-bas, ou nommer les colonnes que les deux tables ont.</translation>
    </message>
    <message>
        <source>Rows cannot go into quarantine where only one of several checks must hold.</source>
        <translation>Les lignes ne peuvent pas aller en quarantaine là où un seul de plusieurs contrôles doit être respecté.</translation>
    </message>
    <message>
        <source>Say how many characters the first part has.</source>
        <translation>Dire combien de caractères a la première partie.</translation>
    </message>
    <message>
        <source>Say what the column is called.</source>
        <translation>Dire comment s’appelle la colonne.</translation>
    </message>
    <message>
        <source>Say what to find.</source>
        <translation>Dire quoi chercher.</translation>
    </message>
    <message>
        <source>Say which one does, or give the format.</source>
        <translation>Dire lequel, ou donner le format.</translation>
    </message>
    <message>
        <source>Set network.allow_urls to true, or load a file.</source>
        <translation>Mettre network.allow_urls à true, ou charger un fichier.</translation>
    </message>
    <message>
        <source>Set “extra_columns” to “drop” or “keep”, or name them in the schema.</source>
        <translation>Mettre «&#xa0;extra_columns&#xa0;» à «&#xa0;drop&#xa0;» ou «&#xa0;keep&#xa0;», ou les nommer dans le schéma.</translation>
    </message>
    <message>
        <source>Settings can be read by others: keep the password in ~/.pgpass, or give the whole address in the environment variable %1</source>
        <translation>Les paramètres peuvent être lus par d’autres&#xa0;: garder le mot de passe dans ~/.pgpass, ou donner l’adresse entière dans la variable d’environnement %1</translation>
    </message>
    <message>
        <source>Several columns of “%1” name the same period, so they were left as they are</source>
        <translation>Plusieurs colonnes de «&#xa0;%1&#xa0;» nomment la même période, elles ont donc été laissées telles quelles</translation>
    </message>
    <message>
        <source>Some times in “%1” say their distance from UTC and some do not; those are taken as UTC</source>
        <translation>Certaines heures de «&#xa0;%1&#xa0;» disent leur écart avec UTC et d’autres non&#xa0;; celles-ci sont prises pour UTC</translation>
    </message>
    <message>
        <source>Split it into several steps.</source>
        <translation>La diviser en plusieurs étapes.</translation>
    </message>
    <message>
        <source>The %1 “%2” of the cron expression %3</source>
        <translation>%1 «&#xa0;%2&#xa0;» de l’expression cron %3</translation>
    </message>
    <message>
        <source>The checks are nested too deeply.</source>
        <translation>Les contrôles sont imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>The choices for a job</source>
        <translation>Les choix pour une tâche</translation>
    </message>
    <message>
        <source>The code asked for more than %1 MB of memory.</source>
        <translation>Le code a demandé plus de %1 Mo de mémoire.</translation>
    </message>
    <message>
        <source>The code could use the network</source>
        <translation>Le code pouvait utiliser le réseau</translation>
    </message>
    <message>
        <source>The column needs a name.</source>
        <translation>La colonne demande un nom.</translation>
    </message>
    <message>
        <source>The column “%1” is named twice.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est nommée deux fois.</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>Les colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The columns of “%1” look like periods, but hold values of different kinds, so they were left as they are</source>
        <translation>Les colonnes de «&#xa0;%1&#xa0;» ressemblent à des périodes, mais contiennent des valeurs de sortes différentes, elles ont donc été laissées telles quelles</translation>
    </message>
    <message>
        <source>The columns “%1” are of types that do not go together.</source>
        <translation>Les colonnes «&#xa0;%1&#xa0;» sont de types qui ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The condition gives %1, not true or false.</source>
        <translation>La condition donne %1, pas vrai ou faux.</translation>
    </message>
    <message>
        <source>The configuration of the workflow</source>
        <translation>Les réglages du flux de travail</translation>
    </message>
    <message>
        <source>The database is a folder or no ordinary file.</source>
        <translation>La base de données est un dossier ou n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The default is not of the parameter&apos;s type.</source>
        <translation>La valeur par défaut n’est pas du type du paramètre.</translation>
    </message>
    <message>
        <source>The delimiter and the quote cannot be the same.</source>
        <translation>Le séparateur et le guillemet ne peuvent pas être identiques.</translation>
    </message>
    <message>
        <source>The expression cannot be read.</source>
        <translation>L’expression ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The expression cannot be read: %1.</source>
        <translation>L’expression ne peut pas être lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The expression has %1.</source>
        <translation>L’expression a %1.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>L’expression est vide.</translation>
    </message>
    <message>
        <source>The expression is too long, or has characters no text has.</source>
        <translation>L’expression est trop longue, ou a des caractères qu’aucun texte n’a.</translation>
    </message>
    <message>
        <source>The file may have changed meanwhile; try again.</source>
        <translation>Le fichier a pu changer entre-temps&#xa0;; réessayer.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be used.</source>
        <translation>Le dossier des fichiers temporaires ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>La tâche</translation>
    </message>
    <message>
        <source>The jobs of a file trigger read the file that arrived.</source>
        <translation>Les tâches d’un déclencheur de fichiers lisent le fichier arrivé.</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Le bilan</translation>
    </message>
    <message>
        <source>The list of columns</source>
        <translation>La liste des colonnes</translation>
    </message>
    <message>
        <source>The list of parameters</source>
        <translation>La liste des paramètres</translation>
    </message>
    <message>
        <source>The list of steps</source>
        <translation>La liste des étapes</translation>
    </message>
    <message>
        <source>The log of the run has what it said. A memory limit that is too low ends it, too.</source>
        <translation>Le journal de l’exécution contient ce qu’il a dit. Une limite de mémoire trop basse l’arrête aussi.</translation>
    </message>
    <message>
        <source>The marks in “%1”%2 could be decimal or thousands marks; a decimal %3 was assumed</source>
        <translation>Les signes de «&#xa0;%1&#xa0;»%2 pourraient être des séparateurs décimaux ou de milliers&#xa0;; séparateur décimal supposé&#xa0;: %3</translation>
    </message>
    <message>
        <source>The marks of fractions and of thousands are the same.</source>
        <translation>Les séparateurs des décimales et des milliers sont identiques.</translation>
    </message>
    <message>
        <source>The name does not say what kind of database it shall be.</source>
        <translation>Le nom ne dit pas quelle sorte de base de données ce doit être.</translation>
    </message>
    <message>
        <source>The name does not say what kind of file it shall be. Let it end in .csv, .tsv, .parquet, .json, .ndjson or .xlsx, or set “format”.</source>
        <translation>Le nom ne dit pas quelle sorte de fichier ce doit être. Le faire finir par .csv, .tsv, .parquet, .json, .ndjson ou .xlsx, ou donner «&#xa0;format&#xa0;».</translation>
    </message>
    <message>
        <source>The operation</source>
        <translation>L’opération</translation>
    </message>
    <message>
        <source>The other table has no column “%1”.%2</source>
        <translation>L’autre table n’a pas de colonne «&#xa0;%1&#xa0;».%2</translation>
    </message>
    <message>
        <source>The parameter “%1” has no value</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» n’a pas de valeur</translation>
    </message>
    <message>
        <source>The path does not say where it begins.</source>
        <translation>Le chemin ne dit pas où il commence.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1</source>
        <translation>Le motif ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1 at character %2.</source>
        <translation>Le motif ne peut pas être lu&#xa0;: %1 au caractère %2.</translation>
    </message>
    <message>
        <source>The pattern has a character no pattern has.</source>
        <translation>Le motif a un caractère qu’aucun motif n’a.</translation>
    </message>
    <message>
        <source>The pattern is found where nothing is.</source>
        <translation>Le motif se trouve là où il n’y a rien.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>The plan does not say how to read the column “%1”</source>
        <translation>Le plan ne dit pas comment lire la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The plan reads a column “%1” that is not there</source>
        <translation>Le plan lit une colonne «&#xa0;%1&#xa0;» qui n’existe pas</translation>
    </message>
    <message>
        <source>The plan reads “%1” from text, but it is of type %2</source>
        <translation>Le plan lit «&#xa0;%1&#xa0;» à partir d’un texte, mais elle est de type %2</translation>
    </message>
    <message>
        <source>The plan speaks of a column “%1” that is not there</source>
        <translation>Le plan parle d’une colonne «&#xa0;%1&#xa0;» qui n’existe pas</translation>
    </message>
    <message>
        <source>The plan was made for another table; prepare without it, or correct it.</source>
        <translation>Le plan a été fait pour une autre table&#xa0;; préparer sans lui, ou le corriger.</translation>
    </message>
    <message>
        <source>The planner did not say how to read every column</source>
        <translation>Le planificateur n’a pas dit comment lire chaque colonne</translation>
    </message>
    <message>
        <source>The program cannot be started: %1</source>
        <translation>Le programme ne peut pas être démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The program took longer than %1 seconds.</source>
        <translation>Le programme a mis plus de %1 secondes.</translation>
    </message>
    <message>
        <source>The query cannot be read.</source>
        <translation>La requête ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The query cannot be read: %1</source>
        <translation>La requête ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The query cannot stand by itself.</source>
        <translation>La requête ne peut pas se suffire à elle-même.</translation>
    </message>
    <message>
        <source>The query has an open parameter.</source>
        <translation>La requête a un paramètre ouvert.</translation>
    </message>
    <message>
        <source>The query holds something that is not allowed here (%1).</source>
        <translation>La requête contient quelque chose qui n’est pas permis ici (%1).</translation>
    </message>
    <message>
        <source>The query is empty.</source>
        <translation>La requête est vide.</translation>
    </message>
    <message>
        <source>The query is too large.</source>
        <translation>La requête est trop grande.</translation>
    </message>
    <message>
        <source>The query is too long, or has characters no text has.</source>
        <translation>La requête est trop longue, ou a des caractères qu’aucun texte n’a.</translation>
    </message>
    <message>
        <source>The record of a step</source>
        <translation>L’enregistrement d’une étape</translation>
    </message>
    <message>
        <source>The record of an approval</source>
        <translation>L’enregistrement d’une approbation</translation>
    </message>
    <message>
        <source>The replacement uses group %1, but the pattern has %2.</source>
        <translation>Le remplacement utilise le groupe %1, mais le motif en a %2.</translation>
    </message>
    <message>
        <source>The result does not serve the target “%1”: %2</source>
        <translation>Le résultat ne sert pas la cible «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The runner of Python is missing</source>
        <translation>Le lanceur de Python manque</translation>
    </message>
    <message>
        <source>The schedule</source>
        <translation>La planification</translation>
    </message>
    <message>
        <source>The schema</source>
        <translation>Le schéma</translation>
    </message>
    <message>
        <source>The schema asks for columns the table does not have: %1</source>
        <translation>Le schéma demande des colonnes que la table n’a pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The schema itself is broken: %1</source>
        <translation>Le schéma lui-même est défectueux&#xa0;: %1</translation>
    </message>
    <message>
        <source>The setting databases.connections holds the password of “%1”.</source>
        <translation>Le paramètre databases.connections contient le mot de passe de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The step was not replaced by the steps it stands for</source>
        <translation>L’étape n’a pas été remplacée par celles qu’elle représente</translation>
    </message>
    <message>
        <source>The table has columns the schema does not name: %1</source>
        <translation>La table a des colonnes que le schéma ne nomme pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, too many for columns.</source>
        <translation>La table a plus de %1 lignes, trop pour des colonnes.</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>La cible</translation>
    </message>
    <message>
        <source>The target cannot be read: %1</source>
        <translation>La cible ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The target “%1” has no role “%2”%3</source>
        <translation>La cible «&#xa0;%1&#xa0;» n’a pas de rôle «&#xa0;%2&#xa0;»%3</translation>
    </message>
    <message>
        <source>The target “%1” needs %2 columns of numbers for its points, and there are none, nor enough columns of numbers or categories that vary to derive them from</source>
        <translation>La cible «&#xa0;%1&#xa0;» a besoin de %2 colonnes de nombres pour ses points&#xa0;; il n’y en a pas, ni assez de colonnes de nombres ou de catégories qui varient pour les dériver</translation>
    </message>
    <message>
        <source>The target “%1” needs the schema the table shall conform to.</source>
        <translation>La cible «&#xa0;%1&#xa0;» a besoin du schéma auquel la table doit se conformer.</translation>
    </message>
    <message>
        <source>The trace</source>
        <translation>La trace</translation>
    </message>
    <message>
        <source>The trigger</source>
        <translation>Le déclencheur</translation>
    </message>
    <message>
        <source>The value of “%1” should be of the type %2</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» devrait être du type %2</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>Le travail a été arrêté</translation>
    </message>
    <message>
        <source>The workflow</source>
        <translation>Le flux de travail</translation>
    </message>
    <message>
        <source>The workflow has no parameter “%1”</source>
        <translation>Le flux de travail n’a pas de paramètre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There are %1 entries for %2</source>
        <translation>Il y a %1 entrées pour %2</translation>
    </message>
    <message>
        <source>There are %1 labels for %2 bins.</source>
        <translation>Il y a %1 libellés pour %2 classes.</translation>
    </message>
    <message>
        <source>There are %1 names for %2 columns.</source>
        <translation>Il y a %1 noms pour %2 colonnes.</translation>
    </message>
    <message>
        <source>There are %1 names, but %2 input(s).</source>
        <translation>Il y a %1 noms, mais %2 entrées.</translation>
    </message>
    <message>
        <source>There are more than %1 fields.</source>
        <translation>Il y a plus de %1 champs.</translation>
    </message>
    <message>
        <source>There are more than %1 files.</source>
        <translation>Il y a plus de %1 fichiers.</translation>
    </message>
    <message>
        <source>There are no columns for longitude and latitude, nor any called x and y; %1 were taken as x and y because they are the numeric columns that tell most</source>
        <translation>Il n’y a pas de colonnes de longitude et de latitude, ni de colonnes nommées x et y&#xa0;; %1 ont été prises pour x et y car ce sont les colonnes numériques qui en disent le plus</translation>
    </message>
    <message>
        <source>There are no columns for longitude and latitude, nor any called x and y; “%1” are derived (principal components of %2 columns), so distances mean likeness, not places</source>
        <translation>Il n’y a pas de colonnes de longitude et de latitude, ni de colonnes nommées x et y&#xa0;; «&#xa0;%1&#xa0;» sont dérivées (composantes principales de %2 colonnes)&#xa0;: les distances disent la ressemblance, pas les lieux</translation>
    </message>
    <message>
        <source>There are no columns of coordinates, and none can be derived: %1</source>
        <translation>Il n’y a pas de colonnes de coordonnées, et aucune ne peut être dérivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are no lengths.</source>
        <translation>Il n’y a pas de longueurs.</translation>
    </message>
    <message>
        <source>There is a column “%1” already</source>
        <translation>Il y a déjà une colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is a column “%1” already.</source>
        <translation>Il y a déjà une colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is a column “%1” already; capitals make no difference.</source>
        <translation>Il y a déjà une colonne «&#xa0;%1&#xa0;»&#xa0;; les majuscules ne font pas de différence.</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is a password in the address, which everybody who sees the workflow can read. Fetch the file with a program that can log in, and load that.</source>
        <translation>L’adresse contient un mot de passe, que peut lire quiconque voit le flux de travail. Récupérer le fichier avec un programme qui peut s’identifier, et charger celui-ci.</translation>
    </message>
    <message>
        <source>There is more than one statement.</source>
        <translation>Il y a plus d’une instruction.</translation>
    </message>
    <message>
        <source>There is no %1 of “%2”, which is no number but %3.</source>
        <translation>Il n’y a pas de %1 de «&#xa0;%2&#xa0;», qui n’est pas un nombre mais %3.</translation>
    </message>
    <message>
        <source>There is no Python at “%1”.</source>
        <translation>Il n’y a pas de Python à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no Python on this machine.</source>
        <translation>Il n’y a pas de Python sur cette machine.</translation>
    </message>
    <message>
        <source>There is no case.</source>
        <translation>Il n’y a pas de cas.</translation>
    </message>
    <message>
        <source>There is no check “%1”. Known checks: %2.</source>
        <translation>Il n’y a pas de contrôle «&#xa0;%1&#xa0;». Contrôles connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no code.</source>
        <translation>Il n’y a pas de code.</translation>
    </message>
    <message>
        <source>There is no column to fill.</source>
        <translation>Il n’y a pas de colonne à remplir.</translation>
    </message>
    <message>
        <source>There is no column to hide.</source>
        <translation>Il n’y a pas de colonne à masquer.</translation>
    </message>
    <message>
        <source>There is no column to read.</source>
        <translation>Il n’y a pas de colonne à lire.</translation>
    </message>
    <message>
        <source>There is no column to scale.</source>
        <translation>Il n’y a pas de colonne à mettre à l’échelle.</translation>
    </message>
    <message>
        <source>There is no column “%1” for %2</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
    <message>
        <source>There is no column “%1” to convert</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;» à convertir</translation>
    </message>
    <message>
        <source>There is no column “%1” to keep as text</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;» à garder comme texte</translation>
    </message>
    <message>
        <source>There is no column “%1”.%2</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;».%2</translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>Il n’y a pas de connexion «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no day that the cron expression “%1” names</source>
        <translation>Le jour que nomme l’expression cron «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>There is no decision “%1”.</source>
        <translation>Il n’y a pas de décision «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no error “%1”.</source>
        <translation>Il n’y a pas d’erreur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”?</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;»&#xa0;; s’agit-il de «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>There is no file to load</source>
        <translation>Il n’y a pas de fichier à charger</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no formula.</source>
        <translation>Il n’y a pas de formule.</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>Il n’y a pas de sorte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no operation “%1”.</source>
        <translation>Il n’y a pas d’opération «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no pattern.</source>
        <translation>Il n’y a pas de motif.</translation>
    </message>
    <message>
        <source>There is no phase “%1”.</source>
        <translation>Il n’y a pas de phase «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no range “%1”.</source>
        <translation>Il n’y a pas de plage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no separator.</source>
        <translation>Il n’y a pas de séparateur.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.%2</source>
        <translation>Il n’y a pas de réglage «&#xa0;%1&#xa0;».%2</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>Il n’y a pas d’état «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no step type “%1”.%2</source>
        <translation>Il n’y a pas de type d’étape «&#xa0;%1&#xa0;».%2</translation>
    </message>
    <message>
        <source>There is no step “%1”.%2</source>
        <translation>Il n’y a pas d’étape «&#xa0;%1&#xa0;».%2</translation>
    </message>
    <message>
        <source>There is no table “%1” here.%2</source>
        <translation>Il n’y a pas de table «&#xa0;%1&#xa0;» ici.%2</translation>
    </message>
    <message>
        <source>There is no target “%1”</source>
        <translation>Il n’y a pas de cible «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no target “%1”. %2</source>
        <translation>Il n’y a pas de cible «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>There is no time zone “%1”</source>
        <translation>Il n’y a pas de fuseau horaire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is nothing to find.</source>
        <translation>Il n’y a rien à chercher.</translation>
    </message>
    <message>
        <source>There is nothing to group by and nothing to measure.</source>
        <translation>Il n’y a rien à grouper ni à mesurer.</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation>Il n’y a rien à remplacer.</translation>
    </message>
    <message>
        <source>There is nothing to sort by.</source>
        <translation>Il n’y a rien selon quoi trier.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>This JSON is not an object</source>
        <translation>Ce JSON n’est pas un objet</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Ce champ est requis.</translation>
    </message>
    <message>
        <source>This file is no such database; it stays as it is.</source>
        <translation>Ce fichier n’est pas une telle base de données&#xa0;; il reste tel quel.</translation>
    </message>
    <message>
        <source>This folder belongs to the program itself.</source>
        <translation>Ce dossier appartient au programme lui-même.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Ceci manque.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Ce n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>This is no address. Write it like https://example.org/orders.csv.</source>
        <translation>Ce n’est pas une adresse. L’écrire comme https://example.org/orders.csv.</translation>
    </message>
    <message>
        <source>This is no name of a connection: letters, digits, - and _. Its address belongs into the settings (databases.connections), so that no workflow holds a password.</source>
        <translation>Ce n’est pas un nom de connexion&#xa0;: lettres, chiffres, - et _. Son adresse va dans les paramètres (databases.connections), pour qu’aucun flux de travail ne contienne de mot de passe.</translation>
    </message>
    <message>
        <source>This is no path of a file.</source>
        <translation>Ce n’est pas le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>This is no schema of a table: it has neither “fields” (Frictionless) nor “properties” (JSON Schema) nor “columns”.</source>
        <translation>Ce n’est pas le schéma d’une table&#xa0;: il n’a ni «&#xa0;fields&#xa0;» (Frictionless), ni «&#xa0;properties&#xa0;» (JSON Schema), ni «&#xa0;columns&#xa0;».</translation>
    </message>
    <message>
        <source>This is not one expression.</source>
        <translation>Ce n’est pas une seule expression.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>Ce n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>This list needs at least %1 entries.</source>
        <translation>Cette liste demande au moins %1 entrées.</translation>
    </message>
    <message>
        <source>This list should hold only text.</source>
        <translation>Cette liste ne devrait contenir que du texte.</translation>
    </message>
    <message>
        <source>This place is not among those that workflows may name.</source>
        <translation>Cet endroit n’est pas de ceux que les flux de travail peuvent nommer.</translation>
    </message>
    <message>
        <source>This row has %1 cells, but there are %2 columns.</source>
        <translation>Cette ligne a %1 cellules, mais il y a %2 colonnes.</translation>
    </message>
    <message>
        <source>This should be a list.</source>
        <translation>Ceci devrait être une liste.</translation>
    </message>
    <message>
        <source>This should be a number.</source>
        <translation>Ceci devrait être un nombre.</translation>
    </message>
    <message>
        <source>This should be a pattern of file names, without folders.</source>
        <translation>Ceci devrait être un motif de noms de fichiers, sans dossiers.</translation>
    </message>
    <message>
        <source>This should be a size such as 512MB.</source>
        <translation>Ceci devrait être une taille telle que 512MB.</translation>
    </message>
    <message>
        <source>This should be a time like 2026-01-31T09:00:00.000Z.</source>
        <translation>Ceci devrait être une heure telle que 2026-01-31T09:00:00.000Z.</translation>
    </message>
    <message>
        <source>This should be a whole number.</source>
        <translation>Ceci devrait être un nombre entier.</translation>
    </message>
    <message>
        <source>This should be an absolute path.</source>
        <translation>Ceci devrait être un chemin absolu.</translation>
    </message>
    <message>
        <source>This should be an object.</source>
        <translation>Ceci devrait être un objet.</translation>
    </message>
    <message>
        <source>This should be between %1 and %2.</source>
        <translation>Ceci devrait être entre %1 et %2.</translation>
    </message>
    <message>
        <source>This should be text, number, integer, boolean or date.</source>
        <translation>Ceci devrait être text, number, integer, boolean ou date.</translation>
    </message>
    <message>
        <source>This should be text.</source>
        <translation>Ceci devrait être du texte.</translation>
    </message>
    <message>
        <source>This should be true or false.</source>
        <translation>Ceci devrait être vrai ou faux.</translation>
    </message>
    <message>
        <source>This should be “cron”, “file” or “webhook”.</source>
        <translation>Ceci devrait être «&#xa0;cron&#xa0;», «&#xa0;file&#xa0;» ou «&#xa0;webhook&#xa0;».</translation>
    </message>
    <message>
        <source>This should be “fail”: a job ends with the first step that fails for good.</source>
        <translation>Ceci devrait être «&#xa0;fail&#xa0;»&#xa0;: une tâche finit avec la première étape qui échoue pour de bon.</translation>
    </message>
    <message>
        <source>This should be “full” or “none”.</source>
        <translation>Ceci devrait être «&#xa0;full&#xa0;» ou «&#xa0;none&#xa0;».</translation>
    </message>
    <message>
        <source>This should be “skip”, “run_once” or “run_all”.</source>
        <translation>Ceci devrait être «&#xa0;skip&#xa0;», «&#xa0;run_once&#xa0;» ou «&#xa0;run_all&#xa0;».</translation>
    </message>
    <message>
        <source>This step needs %1 input(s).</source>
        <translation>Cette étape demande %1 entrées.</translation>
    </message>
    <message>
        <source>This step needs 2 inputs.</source>
        <translation>Cette étape demande 2 entrées.</translation>
    </message>
    <message>
        <source>This step needs an input.</source>
        <translation>Cette étape demande une entrée.</translation>
    </message>
    <message>
        <source>This step waits for its own result.</source>
        <translation>Cette étape attend son propre résultat.</translation>
    </message>
    <message>
        <source>This text may have at most %1 characters.</source>
        <translation>Ce texte peut avoir au plus %1 caractères.</translation>
    </message>
    <message>
        <source>This text needs at least %1 characters.</source>
        <translation>Ce texte demande au moins %1 caractères.</translation>
    </message>
    <message>
        <source>This value does not fit its schema.</source>
        <translation>Cette valeur ne convient pas à son schéma.</translation>
    </message>
    <message>
        <source>This value is not allowed.%1</source>
        <translation>Cette valeur n’est pas permise.%1</translation>
    </message>
    <message>
        <source>Two inputs are called “%1”.</source>
        <translation>Deux entrées s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin or UTC.</source>
        <translation>Utiliser un nom tel que Europe/Berlin ou UTC.</translation>
    </message>
    <message>
        <source>Use the step “Sample rows”, which keeps its seed.</source>
        <translation>Utiliser l’étape «&#xa0;Échantillonner des lignes&#xa0;», qui garde sa graine.</translation>
    </message>
    <message>
        <source>Use “cast” for columns that have a type.</source>
        <translation>Utiliser «&#xa0;cast&#xa0;» pour les colonnes qui ont un type.</translation>
    </message>
    <message>
        <source>Whoever runs it can set folders free with the option files.read_folders.</source>
        <translation>Qui l’exploite peut libérer des dossiers avec l’option files.read_folders.</translation>
    </message>
    <message>
        <source>Whoever runs it can set folders free with the option files.write_folders.</source>
        <translation>Qui l’exploite peut libérer des dossiers avec l’option files.write_folders.</translation>
    </message>
    <message>
        <source>Whoever runs it can set hosts free with the option network.fetch_hosts.</source>
        <translation>Qui l’exploite peut libérer des hôtes avec l’option network.fetch_hosts.</translation>
    </message>
    <message>
        <source>Whoever runs it can set one up with the option databases.connections.</source>
        <translation>Qui l’exploite peut en définir une avec l’option databases.connections.</translation>
    </message>
    <message>
        <source>Workflows may not fetch from “%1”.</source>
        <translation>Les flux de travail ne peuvent pas charger depuis «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Workflows may not name files of this machine.</source>
        <translation>Les flux de travail ne peuvent pas nommer de fichiers de cette machine.</translation>
    </message>
    <message>
        <source>Write + instead of *, so that it takes a character at least.</source>
        <translation>Écrire + au lieu de *, pour qu’il prenne au moins un caractère.</translation>
    </message>
    <message>
        <source>Write \ in front of characters such as ( and [ that stand for themselves.</source>
        <translation>Écrire \ devant les caractères tels que ( et [ qui valent pour eux-mêmes.</translation>
    </message>
    <message>
        <source>Write \\ for a single one.</source>
        <translation>Écrire \\ pour un seul.</translation>
    </message>
    <message>
        <source>Write \x00 instead.</source>
        <translation>Écrire plutôt \x00.</translation>
    </message>
    <message>
        <source>Write a condition over the columns that must hold in every row, e.g. price &gt;= 0.</source>
        <translation>Écrire une condition sur les colonnes qui doit être remplie à chaque ligne, par ex. price &gt;= 0.</translation>
    </message>
    <message>
        <source>Write a format such as %d %N %Y.</source>
        <translation>Écrire un format tel que %d %N %Y.</translation>
    </message>
    <message>
        <source>Write a format such as %d.%m.%Y.</source>
        <translation>Écrire un format tel que %d.%m.%Y.</translation>
    </message>
    <message>
        <source>Write at least one.</source>
        <translation>En écrire au moins une.</translation>
    </message>
    <message>
        <source>Write e.g. “0 9 * * mon-fri”: minute, hour, day, month, weekday.</source>
        <translation>Écrire par exemple «&#xa0;0 9 * * mon-fri&#xa0;»&#xa0;: minute, heure, jour, mois, jour de la semaine.</translation>
    </message>
    <message>
        <source>Write names of fields with points between them, such as address.city.</source>
        <translation>Écrire des noms de champs séparés par des points, par exemple address.city.</translation>
    </message>
    <message>
        <source>Write the edges in order, each once.</source>
        <translation>Écrire les bornes dans l’ordre, chacune une fois.</translation>
    </message>
    <message>
        <source>Write the text to replace; empty cells are found as whole cells.</source>
        <translation>Écrire le texte à remplacer&#xa0;; les cellules vides se trouvent comme cellules entières.</translation>
    </message>
    <message>
        <source>Write the value itself, or use a parameter of the workflow.</source>
        <translation>Écrire la valeur elle-même, ou utiliser un paramètre du flux de travail.</translation>
    </message>
    <message>
        <source>Write to another file.</source>
        <translation>Écrire dans un autre fichier.</translation>
    </message>
    <message>
        <source>Write to another folder.</source>
        <translation>Écrire dans un autre dossier.</translation>
    </message>
    <message>
        <source>Write what gives one value, such as price * 2.</source>
        <translation>Écrire ce qui donne une valeur, par exemple price * 2.</translation>
    </message>
    <message>
        <source>Write what stands between the parts, or split by lengths.</source>
        <translation>Écrire ce qui est entre les parties, ou couper par longueurs.</translation>
    </message>
    <message>
        <source>You may not read this database.</source>
        <translation>Cette base de données ne peut pas être lue, faute de droits.</translation>
    </message>
    <message>
        <source>You may not read this file: %1</source>
        <translation>Ce fichier ne peut pas être lu, faute de droits&#xa0;: %1</translation>
    </message>
    <message>
        <source>a blank text</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>a blank text or missing marker</source>
        <translation>un texte vide ou un marqueur de manque</translation>
    </message>
    <message>
        <source>a built-in target is broken</source>
        <translation>une cible intégrée est défectueuse</translation>
    </message>
    <message>
        <source>a column by its number</source>
        <translation>une colonne par son numéro</translation>
    </message>
    <message>
        <source>a link without an end</source>
        <translation>un lien sans extrémité</translation>
    </message>
    <message>
        <source>a part of what it was</source>
        <translation>une partie de ce que c’était</translation>
    </message>
    <message>
        <source>a point that several links name is one point</source>
        <translation>un point que plusieurs liens nomment est un seul point</translation>
    </message>
    <message>
        <source>a query of its own</source>
        <translation>une requête à part</translation>
    </message>
    <message>
        <source>a summary of no rows</source>
        <translation>un résumé d’aucune ligne</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>a window over other rows</source>
        <translation>une fenêtre sur d’autres lignes</translation>
    </message>
    <message>
        <source>accents stripped</source>
        <translation>accents retirés</translation>
    </message>
    <message>
        <source>after %1 attempts, the safe way is taken where the data still contradicts</source>
        <translation>après %1 essais, la voie sûre est prise là où les données contredisent encore</translation>
    </message>
    <message>
        <source>after the first %1 rows</source>
        <translation>après les %1 premières lignes</translation>
    </message>
    <message>
        <source>after the first %1 rows of its group</source>
        <translation>après les %1 premières lignes de son groupe</translation>
    </message>
    <message>
        <source>all %1 sampled values</source>
        <translation>les %1 valeurs de l’échantillon</translation>
    </message>
    <message>
        <source>all %1 sampled values %2</source>
        <translation>les %1 valeurs de l’échantillon %2</translation>
    </message>
    <message>
        <source>all columns at once</source>
        <translation>toutes les colonnes à la fois</translation>
    </message>
    <message>
        <source>an equal row comes before</source>
        <translation>une ligne égale vient avant</translation>
    </message>
    <message>
        <source>an equal row comes later</source>
        <translation>une ligne égale vient après</translation>
    </message>
    <message>
        <source>an open parameter</source>
        <translation>un paramètre ouvert</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>et %1 de plus.</translation>
    </message>
    <message>
        <source>are IP addresses</source>
        <translation>sont des adresses IP</translation>
    </message>
    <message>
        <source>are countries</source>
        <translation>sont des pays</translation>
    </message>
    <message>
        <source>are lengths of time</source>
        <translation>sont des durées</translation>
    </message>
    <message>
        <source>are lists of numbers</source>
        <translation>sont des listes de nombres</translation>
    </message>
    <message>
        <source>are longer than 40 characters</source>
        <translation>dépassent 40 caractères</translation>
    </message>
    <message>
        <source>are none</source>
        <translation>n’y en a aucune</translation>
    </message>
    <message>
        <source>are short codes</source>
        <translation>sont des codes courts</translation>
    </message>
    <message>
        <source>are states or provinces</source>
        <translation>sont des États ou des provinces</translation>
    </message>
    <message>
        <source>are times of the day</source>
        <translation>sont des heures de la journée</translation>
    </message>
    <message>
        <source>as latitudes do</source>
        <translation>comme le font les latitudes</translation>
    </message>
    <message>
        <source>as longitudes do</source>
        <translation>comme le font les longitudes</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at least one of %1 checks holds</source>
        <translation>au moins un de %1 contrôles est respecté</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at most %1 % of “%2” is missing</source>
        <translation>au plus %1&#xa0;% de «&#xa0;%2&#xa0;» manque</translation>
    </message>
    <message>
        <source>by condition</source>
        <translation>selon une condition</translation>
    </message>
    <message>
        <source>by the code</source>
        <translation>par le code</translation>
    </message>
    <message>
        <source>by the query</source>
        <translation>par la requête</translation>
    </message>
    <message>
        <source>checked on %1 rows</source>
        <translation>vérifié sur %1 lignes</translation>
    </message>
    <message>
        <source>code, line %1</source>
        <translation>code, ligne %1</translation>
    </message>
    <message>
        <source>columns became rows</source>
        <translation>les colonnes sont devenues des lignes</translation>
    </message>
    <message>
        <source>derived coordinate</source>
        <translation>coordonnée dérivée</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne convient pas</translation>
    </message>
    <message>
        <source>does not fit the type %1</source>
        <translation>ne convient pas au type %1</translation>
    </message>
    <message>
        <source>each holds %1 numbers</source>
        <translation>chacune contient %1 nombres</translation>
    </message>
    <message>
        <source>each link names two points</source>
        <translation>chaque lien nomme deux points</translation>
    </message>
    <message>
        <source>empty lists</source>
        <translation>listes vides</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>finit avant de commencer</translation>
    </message>
    <message>
        <source>every column but “%1” is numeric</source>
        <translation>toutes les colonnes sauf «&#xa0;%1&#xa0;» sont numériques</translation>
    </message>
    <message>
        <source>every point has an id</source>
        <translation>chaque point a un identifiant</translation>
    </message>
    <message>
        <source>every row has the same</source>
        <translation>toutes les lignes ont la même</translation>
    </message>
    <message>
        <source>every row has the same value</source>
        <translation>toutes les lignes ont la même valeur</translation>
    </message>
    <message>
        <source>every row meets: %1</source>
        <translation>chaque ligne remplit&#xa0;: %1</translation>
    </message>
    <message>
        <source>everything the schema asks for is checked</source>
        <translation>tout ce que demande le schéma est vérifié</translation>
    </message>
    <message>
        <source>filled with the %1%2</source>
        <translation>rempli par&#xa0;: %1%2</translation>
    </message>
    <message>
        <source>filled with the last value before</source>
        <translation>rempli par la dernière valeur avant</translation>
    </message>
    <message>
        <source>filled with the next value behind</source>
        <translation>rempli par la valeur suivante</translation>
    </message>
    <message>
        <source>filled with “%1”</source>
        <translation>rempli par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>from the next column that has a value</source>
        <translation>de la colonne suivante qui a une valeur</translation>
    </message>
    <message>
        <source>further partners of a row</source>
        <translation>autres correspondances d’une ligne</translation>
    </message>
    <message>
        <source>further values of a cell</source>
        <translation>autres valeurs d’une cellule</translation>
    </message>
    <message>
        <source>has a step that is not a number from 1 to %1</source>
        <translation>a un pas qui n’est pas un nombre de 1 à %1</translation>
    </message>
    <message>
        <source>have the shape of names of people</source>
        <translation>ont la forme de noms de personnes</translation>
    </message>
    <message>
        <source>have the shape of phone numbers</source>
        <translation>ont la forme de numéros de téléphone</translation>
    </message>
    <message>
        <source>have the shape of postal codes</source>
        <translation>ont la forme de codes postaux</translation>
    </message>
    <message>
        <source>in few steps</source>
        <translation>en peu de degrés</translation>
    </message>
    <message>
        <source>invisible characters stripped</source>
        <translation>caractères invisibles retirés</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>is not between %1 and %2</source>
        <translation>n’est pas entre %1 et %2</translation>
    </message>
    <message>
        <source>is only “%1”</source>
        <translation>n’y a que «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it already is of type %1</source>
        <translation>elle est déjà de type %1</translation>
    </message>
    <message>
        <source>it came with this meaning</source>
        <translation>elle est venue avec ce sens</translation>
    </message>
    <message>
        <source>it does not hold that %1 (%2)</source>
        <translation>il n’est pas vrai que %1 (%2)</translation>
    </message>
    <message>
        <source>it has %1 different values</source>
        <translation>elle a %1 valeurs différentes</translation>
    </message>
    <message>
        <source>it has more than %1 different values</source>
        <translation>elle a plus de %1 valeurs différentes</translation>
    </message>
    <message>
        <source>it holds no values</source>
        <translation>elle ne contient aucune valeur</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>c’est %1</translation>
    </message>
    <message>
        <source>it is among the numeric columns that tell most</source>
        <translation>elle est parmi les colonnes numériques qui en disent le plus</translation>
    </message>
    <message>
        <source>it is derived for that</source>
        <translation>elle est dérivée pour cela</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>elle est imbriquée trop profondément</translation>
    </message>
    <message>
        <source>it is no number, but %1</source>
        <translation>ce n’est pas un nombre, mais %1</translation>
    </message>
    <message>
        <source>it is of the kind “%1”, from which a model would learn the rows by heart</source>
        <translation>elle est de la sorte «&#xa0;%1&#xa0;», dont un modèle apprendrait les lignes par cœur</translation>
    </message>
    <message>
        <source>it mixes %1</source>
        <translation>elle mélange %1</translation>
    </message>
    <message>
        <source>it says how many links a point has</source>
        <translation>elle dit combien de liens a un point</translation>
    </message>
    <message>
        <source>it shall stay text</source>
        <translation>elle doit rester du texte</translation>
    </message>
    <message>
        <source>it tells the points apart</source>
        <translation>elle distingue les points</translation>
    </message>
    <message>
        <source>its name says “%1”</source>
        <translation>son nom dit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>its values are of the kind “%1”%2</source>
        <translation>ses valeurs sont de la sorte «&#xa0;%1&#xa0;»%2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>links begin there</source>
        <translation>les liens commencent là</translation>
    </message>
    <message>
        <source>links end there</source>
        <translation>les liens finissent là</translation>
    </message>
    <message>
        <source>lists to their values</source>
        <translation>listes en leurs valeurs</translation>
    </message>
    <message>
        <source>look like e-mail addresses</source>
        <translation>ressemblent à des adresses e-mail</translation>
    </message>
    <message>
        <source>look like links</source>
        <translation>ressemblent à des liens</translation>
    </message>
    <message>
        <source>missing markers: %1</source>
        <translation>marqueurs de manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>missing, filled with the median</source>
        <translation>manquante, remplie par la médiane</translation>
    </message>
    <message>
        <source>models need numbers</source>
        <translation>les modèles ont besoin de nombres</translation>
    </message>
    <message>
        <source>money in %1</source>
        <translation>montants en %1</translation>
    </message>
    <message>
        <source>more than values of one row</source>
        <translation>plus que les valeurs d’une ligne</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>ni oui ni non</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>pas un objet JSON</translation>
    </message>
    <message>
        <source>no column has a value</source>
        <translation>aucune colonne n’a de valeur</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>no point in time</source>
        <translation>pas un instant</translation>
    </message>
    <message>
        <source>no row meets: %1</source>
        <translation>aucune ligne ne remplit&#xa0;: %1</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>pas de telle colonne</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>pas de telle ligne</translation>
    </message>
    <message>
        <source>no two points have the same id</source>
        <translation>deux points n’ont jamais le même identifiant</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>pas de valeur</translation>
    </message>
    <message>
        <source>no value in “%1”</source>
        <translation>pas de valeur dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no value is missing</source>
        <translation>aucune valeur ne manque</translation>
    </message>
    <message>
        <source>no value repeats</source>
        <translation>aucune valeur ne se répète</translation>
    </message>
    <message>
        <source>no values were seen</source>
        <translation>aucune valeur n’a été vue</translation>
    </message>
    <message>
        <source>no whole number</source>
        <translation>pas un nombre entier</translation>
    </message>
    <message>
        <source>none of the columns has a value</source>
        <translation>aucune des colonnes n’a de valeur</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>not a point in time</source>
        <translation>pas un instant</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>pas un nombre entier</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>non vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation>non tirée</translation>
    </message>
    <message>
        <source>nothing between delimiters</source>
        <translation>rien entre les séparateurs</translation>
    </message>
    <message>
        <source>nothing else names the points</source>
        <translation>rien d’autre ne nomme les points</translation>
    </message>
    <message>
        <source>nothing in the table contradicts the plan</source>
        <translation>rien dans la table ne contredit le plan</translation>
    </message>
    <message>
        <source>nothing is left of the text</source>
        <translation>il ne reste rien du texte</translation>
    </message>
    <message>
        <source>one row for each of %1 values of “%2”</source>
        <translation>une ligne pour chacune des %1 valeurs de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>operation “read”</source>
        <translation>opération «&#xa0;read&#xa0;»</translation>
    </message>
    <message>
        <source>points in time</source>
        <translation>instants</translation>
    </message>
    <message>
        <source>put together with other columns</source>
        <translation>réunie avec d’autres colonnes</translation>
    </message>
    <message>
        <source>quarantine: it does not hold that %1</source>
        <translation>quarantaine&#xa0;: il n’est pas vrai que %1</translation>
    </message>
    <message>
        <source>read from text</source>
        <translation>lu à partir d’un texte</translation>
    </message>
    <message>
        <source>read “%1” differently</source>
        <translation>lire «&#xa0;%1&#xa0;» autrement</translation>
    </message>
    <message>
        <source>replaced by its fingerprint</source>
        <translation>remplacé par son empreinte</translation>
    </message>
    <message>
        <source>replaced by its parts; %1</source>
        <translation>remplacée par ses parties&#xa0;; %1</translation>
    </message>
    <message>
        <source>replaced by one column for each of its values</source>
        <translation>remplacée par une colonne pour chacune de ses valeurs</translation>
    </message>
    <message>
        <source>rows became columns</source>
        <translation>les lignes sont devenues des colonnes</translation>
    </message>
    <message>
        <source>rows of one group</source>
        <translation>lignes d’un groupe</translation>
    </message>
    <message>
        <source>rows of the right side without a partner</source>
        <translation>lignes du côté droit sans correspondance</translation>
    </message>
    <message>
        <source>rows put side by side</source>
        <translation>lignes mises côte à côte</translation>
    </message>
    <message>
        <source>rows repeat a value</source>
        <translation>des lignes répètent une valeur</translation>
    </message>
    <message>
        <source>rows the other table has</source>
        <translation>lignes que l’autre table a</translation>
    </message>
    <message>
        <source>rows the other table has not</source>
        <translation>lignes que l’autre table n’a pas</translation>
    </message>
    <message>
        <source>rows with a partner</source>
        <translation>lignes avec correspondance</translation>
    </message>
    <message>
        <source>rows without a partner</source>
        <translation>lignes sans correspondance</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <translation>lignes sans valeur</translation>
    </message>
    <message>
        <source>scaled to 0 to 1</source>
        <translation>mis à l’échelle de 0 à 1</translation>
    </message>
    <message>
        <source>scaled to standard deviations from the mean</source>
        <translation>mis à l’échelle en écarts types de la moyenne</translation>
    </message>
    <message>
        <source>some have more digits than a number keeps</source>
        <translation>certaines ont plus de chiffres qu’un nombre n’en garde</translation>
    </message>
    <message>
        <source>some start with zeros, which a number would lose</source>
        <translation>certaines commencent par des zéros, qu’un nombre perdrait</translation>
    </message>
    <message>
        <source>some values of “%1” could have been misread, so every one was checked</source>
        <translation>certaines valeurs de «&#xa0;%1&#xa0;» auraient pu être mal lues, chacune a donc été vérifiée</translation>
    </message>
    <message>
        <source>spaces collapsed</source>
        <translation>espaces réduites</translation>
    </message>
    <message>
        <source>split at the delimiter</source>
        <translation>coupé au séparateur</translation>
    </message>
    <message>
        <source>text replaced</source>
        <translation>texte remplacé</translation>
    </message>
    <message>
        <source>that needs at least 2 columns of numbers or categories that vary, and there %1</source>
        <translation>il faut pour cela au moins 2 colonnes de nombres ou de catégories qui varient, et il %1</translation>
    </message>
    <message>
        <source>the columns all say the same, so that points would lie on one line</source>
        <translation>les colonnes disent toutes la même chose, les points seraient donc sur une ligne</translation>
    </message>
    <message>
        <source>the condition does not hold</source>
        <translation>la condition n’est pas remplie</translation>
    </message>
    <message>
        <source>the condition has no answer, since a value is missing</source>
        <translation>la condition n’a pas de réponse, car une valeur manque</translation>
    </message>
    <message>
        <source>the last run is not known</source>
        <translation>la dernière exécution n’est pas connue</translation>
    </message>
    <message>
        <source>the name gives the unit %1</source>
        <translation>le nom donne l’unité %1</translation>
    </message>
    <message>
        <source>the name says %1</source>
        <translation>le nom dit %1</translation>
    </message>
    <message>
        <source>the name says so</source>
        <translation>le nom le dit</translation>
    </message>
    <message>
        <source>the name says so; which currency is not known</source>
        <translation>le nom le dit&#xa0;; la devise n’est pas connue</translation>
    </message>
    <message>
        <source>the names of %1 columns are %2s, and their values are of one kind</source>
        <translation>les noms de %1 colonnes sont des périodes («&#xa0;%2&#xa0;»), et leurs valeurs sont d’une même sorte</translation>
    </message>
    <message>
        <source>the names of %1 columns are months, and their values are of one kind</source>
        <translation>les noms de %1 colonnes sont des mois, et leurs valeurs sont d’une même sorte</translation>
    </message>
    <message>
        <source>the names of %1 columns are quarters, and their values are of one kind</source>
        <translation>les noms de %1 colonnes sont des trimestres, et leurs valeurs sont d’une même sorte</translation>
    </message>
    <message>
        <source>the names of %1 columns are years, and their values are of one kind</source>
        <translation>les noms de %1 colonnes sont des années, et leurs valeurs sont d’une même sorte</translation>
    </message>
    <message>
        <source>the names say so: “%1”</source>
        <translation>les noms le disent&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the number of rows changed by at most %1 % since the last run</source>
        <translation>le nombre de lignes a changé d’au plus %1&#xa0;% depuis la dernière exécution</translation>
    </message>
    <message>
        <source>the plan that was given, with %1 operations</source>
        <translation>le plan donné, avec %1 opérations</translation>
    </message>
    <message>
        <source>the required columns are there</source>
        <translation>les colonnes nécessaires sont là</translation>
    </message>
    <message>
        <source>the rows are links between two columns</source>
        <translation>les lignes sont des liens entre deux colonnes</translation>
    </message>
    <message>
        <source>the rows are links from “%1” to “%2”</source>
        <translation>les lignes sont des liens de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the same rows are for testing whenever this runs again</source>
        <translation>les mêmes lignes servent au test à chaque nouvelle exécution</translation>
    </message>
    <message>
        <source>the schema calls it so</source>
        <translation>le schéma l’appelle ainsi</translation>
    </message>
    <message>
        <source>the schema does not name it</source>
        <translation>le schéma ne la nomme pas</translation>
    </message>
    <message>
        <source>the schema wants it so</source>
        <translation>le schéma le veut ainsi</translation>
    </message>
    <message>
        <source>the schema wants the type “%1”</source>
        <translation>le schéma veut le type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>la table</translation>
    </message>
    <message>
        <source>the table has no coordinates; these are the directions in which its columns vary most</source>
        <translation>la table n’a pas de coordonnées&#xa0;; ce sont les directions où ses colonnes varient le plus</translation>
    </message>
    <message>
        <source>the values are UUIDs</source>
        <translation>les valeurs sont des UUID</translation>
    </message>
    <message>
        <source>the values are codes of digits and none repeats</source>
        <translation>les valeurs sont des codes en chiffres et aucune ne se répète</translation>
    </message>
    <message>
        <source>the values are dates</source>
        <translation>les valeurs sont des dates</translation>
    </message>
    <message>
        <source>the values are digits and marks</source>
        <translation>les valeurs sont des chiffres et des signes</translation>
    </message>
    <message>
        <source>the values are lengths of time</source>
        <translation>les valeurs sont des durées</translation>
    </message>
    <message>
        <source>the values are lists of numbers</source>
        <translation>les valeurs sont des listes de nombres</translation>
    </message>
    <message>
        <source>the values are long whole numbers</source>
        <translation>les valeurs sont des nombres entiers longs</translation>
    </message>
    <message>
        <source>the values are numbers</source>
        <translation>les valeurs sont des nombres</translation>
    </message>
    <message>
        <source>the values are numbers of %1</source>
        <translation>les valeurs sont des nombres en %1</translation>
    </message>
    <message>
        <source>the values are points in time</source>
        <translation>les valeurs sont des instants</translation>
    </message>
    <message>
        <source>the values are short and repeat</source>
        <translation>les valeurs sont courtes et se répètent</translation>
    </message>
    <message>
        <source>the values are short whole numbers</source>
        <translation>les valeurs sont des nombres entiers courts</translation>
    </message>
    <message>
        <source>the values are single words and none repeats</source>
        <translation>les valeurs sont des mots isolés et aucun ne se répète</translation>
    </message>
    <message>
        <source>the values are steps of a scale: %1</source>
        <translation>les valeurs sont les degrés d’une échelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>the values are times of the day</source>
        <translation>les valeurs sont des heures de la journée</translation>
    </message>
    <message>
        <source>the values are two opposites</source>
        <translation>les valeurs sont deux contraires</translation>
    </message>
    <message>
        <source>the values carry a percent sign</source>
        <translation>les valeurs portent un signe de pourcentage</translation>
    </message>
    <message>
        <source>the values carry a sign for %1</source>
        <translation>les valeurs portent un signe pour %1</translation>
    </message>
    <message>
        <source>the values count the rows</source>
        <translation>les valeurs comptent les lignes</translation>
    </message>
    <message>
        <source>the values differ and hold several words</source>
        <translation>les valeurs diffèrent et comptent plusieurs mots</translation>
    </message>
    <message>
        <source>the values lie between %1 and %2, %3</source>
        <translation>les valeurs vont de %1 à %2, %3</translation>
    </message>
    <message>
        <source>the values of both columns lie in the same range</source>
        <translation>les valeurs des deux colonnes sont dans la même plage</translation>
    </message>
    <message>
        <source>the values of “%1” are unique</source>
        <translation>les valeurs de «&#xa0;%1&#xa0;» sont uniques</translation>
    </message>
    <message>
        <source>the values%1 are texts</source>
        <translation>les valeurs%1 sont des textes</translation>
    </message>
    <message>
        <source>the values%1 look like numbers, but %2</source>
        <translation>les valeurs%1 ressemblent à des nombres, mais %2</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>il y en a %1</translation>
    </message>
    <message>
        <source>there are at least %1 rows</source>
        <translation>il y a au moins %1 lignes</translation>
    </message>
    <message>
        <source>there are at most %1 rows</source>
        <translation>il y a au plus %1 lignes</translation>
    </message>
    <message>
        <source>there are no columns of coordinates; preparing can derive some</source>
        <translation>il n’y a pas de colonnes de coordonnées&#xa0;; la préparation peut en dériver</translation>
    </message>
    <message>
        <source>there are no other columns</source>
        <translation>il n’y a pas d’autres colonnes</translation>
    </message>
    <message>
        <source>there are no values</source>
        <translation>il n’y a pas de valeurs</translation>
    </message>
    <message>
        <source>there is a column “%1”</source>
        <translation>il y a une colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is at least one column</source>
        <translation>il y a au moins une colonne</translation>
    </message>
    <message>
        <source>there is at least one link</source>
        <translation>il y a au moins un lien</translation>
    </message>
    <message>
        <source>there is at least one row</source>
        <translation>il y a au moins une ligne</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>il n’y a pas de telle colonne</translation>
    </message>
    <message>
        <source>they have %1</source>
        <translation>elles ont %1</translation>
    </message>
    <message>
        <source>to %1, which holds the values of all inputs</source>
        <translation>en %1, qui contient les valeurs de toutes les entrées</translation>
    </message>
    <message>
        <source>to the most frequent spelling</source>
        <translation>en la graphie la plus fréquente</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>values of type %1 are no features</source>
        <translation>les valeurs de type %1 ne sont pas des caractéristiques</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>nombres entiers</translation>
    </message>
    <message>
        <source>worked out by a formula</source>
        <translation>calculé par une formule</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>c’est votre choix</translation>
    </message>
    <message>
        <source>“%1” (%2) and “%3” (%4) cannot be compared.</source>
        <translation>«&#xa0;%1&#xa0;» (%2) et «&#xa0;%3&#xa0;» (%4) ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>“%1” and “%2” move together almost perfectly: if one of them is what a model shall predict, the other gives it away</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» évoluent presque parfaitement ensemble&#xa0;: si un modèle doit prédire l’une, l’autre la trahit</translation>
    </message>
    <message>
        <source>“%1” and “%2” would both be called “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» s’appelleraient tous deux «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be %2: it is of type %3</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être %2&#xa0;: elle est de type %3</translation>
    </message>
    <message>
        <source>“%1” cannot be called “%2”: there is such a column already</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas s’appeler «&#xa0;%2&#xa0;»&#xa0;: il y a déjà une telle colonne</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu comme %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read from text: it is of type %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lue à partir d’un texte&#xa0;: elle est de type %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read from.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” cannot be told from the number.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être distingué du nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be used in a query.%2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être utilisé dans une requête.%2</translation>
    </message>
    <message>
        <source>“%1” cannot be used in an expression.%2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être utilisé dans une expression.%2</translation>
    </message>
    <message>
        <source>“%1” cannot make both rows and columns.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas faire à la fois les lignes et les colonnes.</translation>
    </message>
    <message>
        <source>“%1” divides the rows</source>
        <translation>«&#xa0;%1&#xa0;» divise les lignes</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”, which is %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas à «&#xa0;%2&#xa0;», qui est %3.</translation>
    </message>
    <message>
        <source>“%1” does not go away by trying again.</source>
        <translation>«&#xa0;%1&#xa0;» ne disparaît pas en réessayant.</translation>
    </message>
    <message>
        <source>“%1” does not hold: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas respecté&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” has a part that is not known: %%2.</source>
        <translation>«&#xa0;%1&#xa0;» a une partie inconnue&#xa0;: %%2.</translation>
    </message>
    <message>
        <source>“%1” has a time, which a date would lose.</source>
        <translation>«&#xa0;%1&#xa0;» a une heure, qu’une date perdrait.</translation>
    </message>
    <message>
        <source>“%1” has at least %2 characters</source>
        <translation>«&#xa0;%1&#xa0;» a au moins %2 caractères</translation>
    </message>
    <message>
        <source>“%1” has at most %2 characters</source>
        <translation>«&#xa0;%1&#xa0;» a au plus %2 caractères</translation>
    </message>
    <message>
        <source>“%1” has more than %2 different values, too many for columns.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de %2 valeurs différentes, trop pour des colonnes.</translation>
    </message>
    <message>
        <source>“%1” has more than one value</source>
        <translation>«&#xa0;%1&#xa0;» a plus d’une valeur</translation>
    </message>
    <message>
        <source>“%1” has no day.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de jour.</translation>
    </message>
    <message>
        <source>“%1” has no median: it is of type %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de médiane&#xa0;: elle est de type %2</translation>
    </message>
    <message>
        <source>“%1” has no missing values</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de valeurs manquantes</translation>
    </message>
    <message>
        <source>“%1” has no year.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’année.</translation>
    </message>
    <message>
        <source>“%1” holds dates with the day first (%2) and dates with the month first (%3); the %4-first order was taken and the others were not read</source>
        <translation>«&#xa0;%1&#xa0;» contient des dates avec le jour en premier (%2) et d’autres avec le mois en premier (%3)&#xa0;; l’ordre %4 en premier a été pris et les autres n’ont pas été lues</translation>
    </message>
    <message>
        <source>“%1” holds no dates, but %2</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de dates, mais %2</translation>
    </message>
    <message>
        <source>“%1” holds no truth values, but %2</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de valeurs logiques, mais %2</translation>
    </message>
    <message>
        <source>“%1” identifies rows and was left out</source>
        <translation>«&#xa0;%1&#xa0;» identifie les lignes et a été écartée</translation>
    </message>
    <message>
        <source>“%1” is %2 here and %3 in the other table, which cannot be compared.</source>
        <translation>«&#xa0;%1&#xa0;» est %2 ici et %3 dans l’autre table, ce qui ne peut pas être comparé.</translation>
    </message>
    <message>
        <source>“%1” is a column of numbers</source>
        <translation>«&#xa0;%1&#xa0;» est une colonne de nombres</translation>
    </message>
    <message>
        <source>“%1” is a number</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre</translation>
    </message>
    <message>
        <source>“%1” is a usable number in every row</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre utilisable à chaque ligne</translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation>«&#xa0;%1&#xa0;» est listé deux fois.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>«&#xa0;%1&#xa0;» est nommé deux fois.</translation>
    </message>
    <message>
        <source>“%1” is neither JSON nor a struct but %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni du JSON ni une structure, mais %2.</translation>
    </message>
    <message>
        <source>“%1” is neither text nor a list but %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un texte ni une liste, mais %2.</translation>
    </message>
    <message>
        <source>“%1” is no choice for “%2”</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un choix pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no number but %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre, mais %2.</translation>
    </message>
    <message>
        <source>“%1” is no text but %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte, mais %2.</translation>
    </message>
    <message>
        <source>“%1” is no type to turn values into</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type en lequel changer des valeurs</translation>
    </message>
    <message>
        <source>“%1” is none of the categories of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une des catégories de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure.</translation>
    </message>
    <message>
        <source>“%1” is not one character.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un seul caractère.</translation>
    </message>
    <message>
        <source>“%1” is of type %2</source>
        <translation>«&#xa0;%1&#xa0;» est de type %2</translation>
    </message>
    <message>
        <source>“%1” is of type %2, not a number</source>
        <translation>«&#xa0;%1&#xa0;» est de type %2, pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is one of %2</source>
        <translation>«&#xa0;%1&#xa0;» est parmi %2</translation>
    </message>
    <message>
        <source>“%1” is “train” or “test” in every row</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;train&#xa0;» ou «&#xa0;test&#xa0;» à chaque ligne</translation>
    </message>
    <message>
        <source>“%1” looks like %2</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à %2</translation>
    </message>
    <message>
        <source>“%1” names no field.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun champ.</translation>
    </message>
    <message>
        <source>“%1” needs a list of checks.</source>
        <translation>«&#xa0;%1&#xa0;» demande une liste de contrôles.</translation>
    </message>
    <message>
        <source>“%1” never changes and was left out</source>
        <translation>«&#xa0;%1&#xa0;» ne change jamais et a été écartée</translation>
    </message>
    <message>
        <source>“%1” of every link is the id of a point</source>
        <translation>«&#xa0;%1&#xa0;» de chaque lien est l’identifiant d’un point</translation>
    </message>
    <message>
        <source>“%1” should have %2 missing values but has %3</source>
        <translation>«&#xa0;%1&#xa0;» devrait avoir %2 valeurs manquantes, mais en a %3</translation>
    </message>
    <message>
        <source>“%1” stays text</source>
        <translation>«&#xa0;%1&#xa0;» reste du texte</translation>
    </message>
    <message>
        <source>“%1” tells every row apart</source>
        <translation>«&#xa0;%1&#xa0;» distingue toutes les lignes</translation>
    </message>
    <message>
        <source>“%1” was empty at the start of the table but holds %2 values further down</source>
        <translation>«&#xa0;%1&#xa0;» était vide au début de la table, mais contient %2 valeurs plus bas</translation>
    </message>
    <message>
        <source>“%1” would have no name.</source>
        <translation>«&#xa0;%1&#xa0;» n’aurait pas de nom.</translation>
    </message>
    <message>
        <source>“age” needs two dates here.</source>
        <translation>«&#xa0;age&#xa0;» demande ici deux dates.</translation>
    </message>
    <message>
        <source>… more lines are not kept</source>
        <translation>… d’autres lignes ne sont pas gardées</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir de&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds lists or objects; they are kept as JSON text.</source>
        <translation>«&#xa0;%1&#xa0;» contient des listes ou des objets&#xa0;; ils restent du texte JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds numbers that no number type holds exactly; it stays text.</source>
        <translation>«&#xa0;%1&#xa0;» contient des nombres qu’aucun type numérique ne garde exactement&#xa0;; elle reste du texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds numbers that the sheet keeps as text; they stay text.</source>
        <translation>«&#xa0;%1&#xa0;» contient des nombres que la feuille garde comme texte&#xa0;; ils restent du texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds values of several kinds; it is read as text.</source>
        <translation>«&#xa0;%1&#xa0;» contient des valeurs de plusieurs sortes&#xa0;; elle est lue comme texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no number of times</source>
        <translation>«&#xa0;%1&#xa0;» vaut «&#xa0;%2&#xa0;», qui n’est pas un nombre de fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of cells</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage de cellules</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1 cells are in the file more than once; the last of each counts.</source>
        <translation>%1 cellules sont plusieurs fois dans le fichier&#xa0;; la dernière de chacune compte.</translation>
    </message>
    <message>
        <source>%1 cells hold a day that no calendar has (1900-02-29 or 1900-01-00); they are kept as text.</source>
        <translation>%1 cellules contiennent un jour qu’aucun calendrier n’a (1900-02-29 ou 1900-01-00)&#xa0;; elles restent du texte.</translation>
    </message>
    <message>
        <source>%1 cells of &quot;%2&quot; are numbers beyond 9,007,199,254,740,992; spreadsheet programs keep 15 digits only.</source>
        <translation>%1 cellules de «&#xa0;%2&#xa0;» sont des nombres au-delà de 9 007 199 254 740 992&#xa0;; les tableurs ne gardent que 15 chiffres.</translation>
    </message>
    <message>
        <source>%1 cells of &quot;%2&quot; are numbers kept as text; they are read as numbers, like the rest of the column.</source>
        <translation>%1 cellules de «&#xa0;%2&#xa0;» sont des nombres gardés comme texte&#xa0;; elles sont lues comme nombres, comme le reste de la colonne.</translation>
    </message>
    <message>
        <source>%1 cells were left empty and are kept among the rejects: %2 (for example %3).</source>
        <translation>%1 cellules ont été laissées vides et sont gardées parmi les rejets&#xa0;: %2 (par exemple %3).</translation>
    </message>
    <message>
        <source>%1 empty rows inside the table were passed over, the first at row %2; what follows may be another table.</source>
        <translation>%1 lignes vides dans la table ont été passées, la première à la ligne %2&#xa0;; ce qui suit peut être une autre table.</translation>
    </message>
    <message>
        <source>%1 files are read as one table; columns go together by name</source>
        <translation>%1 fichiers sont lus comme une seule table&#xa0;; les colonnes se réunissent par nom</translation>
    </message>
    <message>
        <source>%1 gives a text of plausibility %2</source>
        <translation>%1 donne un texte de plausibilité %2</translation>
    </message>
    <message>
        <source>%1 hidden columns are read like the others.</source>
        <translation>%1 colonnes masquées sont lues comme les autres.</translation>
    </message>
    <message>
        <source>%1 hidden rows are read like the others.</source>
        <translation>%1 lignes masquées sont lues comme les autres.</translation>
    </message>
    <message>
        <source>%1 lines are comments or only draw the table, and are left out (%2): %3</source>
        <translation>%1 lignes sont des commentaires ou ne font que dessiner la table, et sont écartées (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 lines are not part of the table and are left out; they are kept among the rejects (%2): %3</source>
        <translation>%1 lignes ne font pas partie de la table et sont écartées&#xa0;; elles sont gardées parmi les rejets (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 lines were left out, but %2 kept</source>
        <translation>%1 lignes ont été écartées, mais %2 conservées</translation>
    </message>
    <message>
        <source>%1 merged areas stand among the rows; their value is in their first cell only, as the file has it.</source>
        <translation>%1 zones fusionnées se trouvent parmi les lignes&#xa0;; leur valeur n’est que dans leur première cellule, comme dans le fichier.</translation>
    </message>
    <message>
        <source>%1 of the %2 files of the folder are read; left out are %3. A pattern such as *.csv says which to read.</source>
        <translation>%1 des %2 fichiers du dossier sont lus&#xa0;; sont écartés %3. Un motif tel que *.csv dit lesquels lire.</translation>
    </message>
    <message>
        <source>%1 rows do not fit the table and are left out; they are kept among the rejects (%2).</source>
        <translation>%1 lignes ne conviennent pas à la table et sont écartées&#xa0;; elles sont gardées parmi les rejets (%2).</translation>
    </message>
    <message>
        <source>%1 rows do not stand in the order of their numbers.</source>
        <translation>%1 lignes ne sont pas dans l’ordre de leurs numéros.</translation>
    </message>
    <message>
        <source>%1 rows have additional empty cells at their end, which are left out (%2).</source>
        <translation>%1 lignes ont des cellules vides en plus à leur fin, qui sont écartées (%2).</translation>
    </message>
    <message>
        <source>%1 rows have fewer cells than the table; the missing ones are NULL (%2).</source>
        <translation>%1 lignes ont moins de cellules que la table&#xa0;; celles qui manquent sont NULL (%2).</translation>
    </message>
    <message>
        <source>%1 rows have quotes that are not closed or not doubled; those are read as ordinary characters (%2).</source>
        <translation>%1 lignes ont des guillemets qui ne sont pas fermés ou pas doublés&#xa0;; ils sont lus comme caractères ordinaires (%2).</translation>
    </message>
    <message>
        <source>%1 rows in %2 files</source>
        <translation>%1 lignes dans %2 fichiers</translation>
    </message>
    <message>
        <source>%1 takes at most %2 columns; this table has %3.</source>
        <translation>%1 prend au plus %2 colonnes&#xa0;; cette table en a %3.</translation>
    </message>
    <message>
        <source>%1 times a record has a key twice, for example &quot;%2&quot;; the first value is read.</source>
        <translation>%1 fois, un enregistrement a deux fois une clé, par exemple «&#xa0;%2&#xa0;»&#xa0;; la première valeur est lue.</translation>
    </message>
    <message>
        <source>%1 with %2 fields in the first %3 records</source>
        <translation>%1 avec %2 champs dans les %3 premiers enregistrements</translation>
    </message>
    <message>
        <source>%1%2, %3%4: %5 columns in %6 % of %7 records</source>
        <translation>%1%2, %3%4&#xa0;: %5 colonnes dans %6&#xa0;% de %7 enregistrements</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3</source>
        <translation>%1, ligne %2, octet %3</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3, column %4</source>
        <translation>%1, ligne %2, octet %3, colonne %4</translation>
    </message>
    <message>
        <source>%1, line %2, column %3, byte %4</source>
        <translation>%1, ligne %2, colonne %3, octet %4</translation>
    </message>
    <message>
        <source>%1, part content.xml</source>
        <translation>%1, partie content.xml</translation>
    </message>
    <message>
        <source>%2 lines above the table are no part of it and were passed over: %1.</source>
        <translation>%2 lignes au-dessus de la table n’en font pas partie et ont été passées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A UTF-8 copy of the file cannot be written: %1</source>
        <translation>Une copie UTF-8 du fichier ne peut pas être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>A cell has the place &quot;%1&quot;, but sheets end at column XFD and row %2</source>
        <translation>Une cellule a la place «&#xa0;%1&#xa0;», mais les feuilles finissent à la colonne XFD et à la ligne %2</translation>
    </message>
    <message>
        <source>A decimal mark is “.” or “,”.</source>
        <translation>Un séparateur décimal est «&#xa0;.&#xa0;» ou «&#xa0;,&#xa0;».</translation>
    </message>
    <message>
        <source>A file is not there</source>
        <translation>Un fichier n’est pas là</translation>
    </message>
    <message>
        <source>A header has at least one row</source>
        <translation>Un en-tête a au moins une ligne</translation>
    </message>
    <message>
        <source>A line above the table is no part of it and was passed over: %1.</source>
        <translation>Une ligne au-dessus de la table n’en fait pas partie et a été passée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A line is no JSON: %1</source>
        <translation>Une ligne n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>A link to the file cannot be made in the folder for temporary files</source>
        <translation>Un lien vers le fichier ne peut pas être créé dans le dossier des fichiers temporaires</translation>
    </message>
    <message>
        <source>A query may only read: %1</source>
        <translation>Une requête ne peut que lire&#xa0;: %1</translation>
    </message>
    <message>
        <source>A quote in this row is not closed or not doubled</source>
        <translation>Un guillemet de cette ligne n’est pas fermé ou pas doublé</translation>
    </message>
    <message>
        <source>A quote opens here and never closes</source>
        <translation>Un guillemet s’ouvre ici et ne se ferme jamais</translation>
    </message>
    <message>
        <source>A row has the number &quot;%1&quot;, but sheets end at row %2</source>
        <translation>Une ligne a le numéro «&#xa0;%1&#xa0;», mais les feuilles finissent à la ligne %2</translation>
    </message>
    <message>
        <source>A table can be chosen in a database only</source>
        <translation>Une table ne peut être choisie que dans une base de données</translation>
    </message>
    <message>
        <source>A table in %1</source>
        <translation>Une table dans %1</translation>
    </message>
    <message>
        <source>A table needs a list of objects.</source>
        <translation>Une table demande une liste d’objets.</translation>
    </message>
    <message>
        <source>A temporary copy cannot be written: %1</source>
        <translation>Une copie temporaire ne peut pas être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>A text holds a zero byte, which a workbook cannot</source>
        <translation>Un texte contient un octet nul, ce qu’un classeur ne peut pas</translation>
    </message>
    <message>
        <source>A text is longer than the 32,767 characters that a cell of a workbook holds</source>
        <translation>Un texte dépasse les 32 767 caractères que contient une cellule de classeur</translation>
    </message>
    <message>
        <source>Add a file name, for example result.csv.</source>
        <translation>Ajouter un nom de fichier, par exemple result.csv.</translation>
    </message>
    <message>
        <source>Add a file name, for example result.parquet.</source>
        <translation>Ajouter un nom de fichier, par exemple result.parquet.</translation>
    </message>
    <message>
        <source>All of the sample is well-formed UTF-8</source>
        <translation>Tout l’échantillon est de l’UTF-8 bien formé</translation>
    </message>
    <message>
        <source>Another program has the database open for writing</source>
        <translation>Un autre programme a ouvert la base de données en écriture</translation>
    </message>
    <message>
        <source>Another program has the database open.</source>
        <translation>Un autre programme a ouvert la base de données.</translation>
    </message>
    <message>
        <source>Append to the table instead, or write another.</source>
        <translation>Ajouter plutôt à la table, ou en écrire une autre.</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or copy it to a place of yours.</source>
        <translation>Demander la permission à son propriétaire, ou le copier à un endroit à soi.</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>Demander la permission à son propriétaire.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the right to do this.</source>
        <translation>En demander le droit à qui l’exploite.</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>Demander à qui l’exploite.</translation>
    </message>
    <message>
        <source>Behind the packed data stand further bytes that belong to nothing; they were left out.</source>
        <translation>Derrière les données compressées se trouvent d’autres octets qui n’appartiennent à rien&#xa0;; ils ont été écartés.</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>Sous la table</translation>
    </message>
    <message>
        <source>Below the table that is read</source>
        <translation>Sous la table lue</translation>
    </message>
    <message>
        <source>Change its permissions, or write to another file.</source>
        <translation>Changer ses droits d’accès, ou écrire dans un autre fichier.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifier que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Check that it is the right folder.</source>
        <translation>Vérifier que c’est le bon dossier.</translation>
    </message>
    <message>
        <source>Check that it was made or downloaded completely.</source>
        <translation>Vérifier qu’elle a été créée ou téléchargée entièrement.</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>Vérifier qu’il a été enregistré ou téléchargé entièrement.</translation>
    </message>
    <message>
        <source>Check that it was saved with its data.</source>
        <translation>Vérifier qu’il a été enregistré avec ses données.</translation>
    </message>
    <message>
        <source>Check the address and the connection, and try again.</source>
        <translation>Vérifier l’adresse et la connexion, et réessayer.</translation>
    </message>
    <message>
        <source>Check the address and the network, and that the database runs.</source>
        <translation>Vérifier l’adresse et le réseau, et que la base de données fonctionne.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifier l’adresse.</translation>
    </message>
    <message>
        <source>Check the connection.</source>
        <translation>Vérifier la connexion.</translation>
    </message>
    <message>
        <source>Check the folder and the pattern.</source>
        <translation>Vérifier le dossier et le motif.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifier le nom.</translation>
    </message>
    <message>
        <source>Check the name; a schema goes before it: sales.orders.</source>
        <translation>Vérifier le nom&#xa0;; un schéma se met devant&#xa0;: sales.orders.</translation>
    </message>
    <message>
        <source>Check the network, and run this again.</source>
        <translation>Vérifier le réseau, et exécuter de nouveau.</translation>
    </message>
    <message>
        <source>Check the user; the password belongs into ~/.pgpass.</source>
        <translation>Vérifier l’utilisateur&#xa0;; le mot de passe va dans ~/.pgpass.</translation>
    </message>
    <message>
        <source>Check user and password of the connection.</source>
        <translation>Vérifier l’utilisateur et le mot de passe de la connexion.</translation>
    </message>
    <message>
        <source>Check who may read and write it.</source>
        <translation>Vérifier qui peut le lire et l’écrire.</translation>
    </message>
    <message>
        <source>Check who may write there, or write to another file.</source>
        <translation>Vérifier qui peut y écrire, ou écrire dans un autre fichier.</translation>
    </message>
    <message>
        <source>Check who may write there, or write to another folder.</source>
        <translation>Vérifier qui peut y écrire, ou écrire dans un autre dossier.</translation>
    </message>
    <message>
        <source>Choose a file that holds a table: CSV, TSV, JSON, NDJSON, Parquet, .xlsx or .ods.</source>
        <translation>Choisir un fichier qui contient une table&#xa0;: CSV, TSV, JSON, NDJSON, Parquet, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>Choose another column, or draw bars.</source>
        <translation>Choisir une autre colonne, ou dessiner des barres.</translation>
    </message>
    <message>
        <source>Choose another folder for temporary files with --temp-dir.</source>
        <translation>Choisir un autre dossier de fichiers temporaires avec --temp-dir.</translation>
    </message>
    <message>
        <source>Choose another folder with --temp-dir.</source>
        <translation>Choisir un autre dossier avec --temp-dir.</translation>
    </message>
    <message>
        <source>Choose another name, or what becomes of it with “mode”.</source>
        <translation>Choisir un autre nom, ou ce qu’il en advient avec «&#xa0;mode&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Choisir une autre feuille.</translation>
    </message>
    <message>
        <source>Choose another table with --table.</source>
        <translation>Choisir une autre table avec --table.</translation>
    </message>
    <message>
        <source>Choose another with --range.</source>
        <translation>En choisir une autre avec --range.</translation>
    </message>
    <message>
        <source>Choose another with --sheet or --range.</source>
        <translation>En choisir une autre avec --sheet ou --range.</translation>
    </message>
    <message>
        <source>Choose another with --table.</source>
        <translation>En choisir une autre avec --table.</translation>
    </message>
    <message>
        <source>Choose another with --temp-dir, or rename the file.</source>
        <translation>En choisir un autre avec --temp-dir, ou renommer le fichier.</translation>
    </message>
    <message>
        <source>Choose the key from the columns both tables have.</source>
        <translation>Choisir la clé parmi les colonnes que les deux tables ont.</translation>
    </message>
    <message>
        <source>Close that program, and run this again.</source>
        <translation>Fermer ce programme, et exécuter ceci de nouveau.</translation>
    </message>
    <message>
        <source>Close that program, or give a copy of the file.</source>
        <translation>Fermer ce programme, ou donner une copie du fichier.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or open it once with sqlite3 to mend it.</source>
        <translation>Fermer le programme qui l’utilise, ou l’ouvrir une fois avec sqlite3 pour la réparer.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or run CHECKPOINT in it.</source>
        <translation>Fermer le programme qui l’utilise, ou y exécuter CHECKPOINT.</translation>
    </message>
    <message>
        <source>Close the program that writes to it and try again.</source>
        <translation>Fermer le programme qui y écrit et réessayer.</translation>
    </message>
    <message>
        <source>Column %1 has no name and is called &quot;%2&quot;.</source>
        <translation>La colonne %1 n’a pas de nom et s’appelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Column %1 of the sheet has values further down but no name and is called &quot;%2&quot;.</source>
        <translation>La colonne %1 de la feuille a des valeurs plus bas mais pas de nom et s’appelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Column “%1” has several types in the files (%2); it is read as text.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» a plusieurs types dans les fichiers (%2)&#xa0;; elle est lue comme texte.</translation>
    </message>
    <message>
        <source>Column “%1” holds values of several kinds (%2); it is read as text.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» contient des valeurs de plusieurs sortes (%2)&#xa0;; elle est lue comme texte.</translation>
    </message>
    <message>
        <source>Column “%1” is not in %2 of the files (%3); it is NULL in their %4 rows.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’est pas dans %2 des fichiers (%3)&#xa0;; elle est NULL dans leurs %4 lignes.</translation>
    </message>
    <message>
        <source>Correct the cell, or let cells that cannot be read be left empty and listed.</source>
        <translation>Corriger la cellule, ou laisser vides et lister les cellules illisibles.</translation>
    </message>
    <message>
        <source>Correct the file at that place, or fetch it again.</source>
        <translation>Corriger le fichier à cet endroit, ou le récupérer de nouveau.</translation>
    </message>
    <message>
        <source>Correct the line, or let lines that do not fit be left out and listed.</source>
        <translation>Corriger la ligne, ou laisser écarter et lister les lignes qui ne conviennent pas.</translation>
    </message>
    <message>
        <source>Correct the query.</source>
        <translation>Corriger la requête.</translation>
    </message>
    <message>
        <source>Correct the quotes there, or read them as ordinary characters with --quote none.</source>
        <translation>Corriger les guillemets à cet endroit, ou les lire comme caractères ordinaires avec --quote none.</translation>
    </message>
    <message>
        <source>Correct the row, or let rows that do not fit be left out and listed.</source>
        <translation>Corriger la ligne, ou laisser écarter et lister les lignes qui ne conviennent pas.</translation>
    </message>
    <message>
        <source>Correct the rows or the query.</source>
        <translation>Corriger les lignes ou la requête.</translation>
    </message>
    <message>
        <source>Correct the rows, or replace the table.</source>
        <translation>Corriger les lignes, ou remplacer la table.</translation>
    </message>
    <message>
        <source>Delimiter and quote cannot be the same</source>
        <translation>Le séparateur et le guillemet ne peuvent pas être identiques</translation>
    </message>
    <message>
        <source>Download it with a program that can log in, and load the file.</source>
        <translation>Le télécharger avec un programme qui peut s’identifier, et charger le fichier.</translation>
    </message>
    <message>
        <source>Download it yourself and load the file.</source>
        <translation>Le télécharger soi-même et charger le fichier.</translation>
    </message>
    <message>
        <source>Download the data itself; this may be the page of an error or a login.</source>
        <translation>Télécharger les données elles-mêmes&#xa0;; ceci peut être une page d’erreur ou de connexion.</translation>
    </message>
    <message>
        <source>Each key holds a list of equal length: the lists are the columns</source>
        <translation>Chaque clé contient une liste de même longueur&#xa0;: les listes sont les colonnes</translation>
    </message>
    <message>
        <source>Export the table as Parquet first.</source>
        <translation>Exporter d’abord la table en Parquet.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in a spreadsheet program and save it.</source>
        <translation>Le récupérer de nouveau, ou l’ouvrir dans un tableur et l’enregistrer.</translation>
    </message>
    <message>
        <source>Fetch it again, or save what is left: sqlite3 FILE .recover.</source>
        <translation>La récupérer de nouveau, ou sauver ce qui reste&#xa0;: sqlite3 FILE .recover.</translation>
    </message>
    <message>
        <source>Fetch or save it again.</source>
        <translation>Le récupérer ou l’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>Files, settings and the network cannot be used here.</source>
        <translation>Les fichiers, les paramètres et le réseau ne peuvent pas être utilisés ici.</translation>
    </message>
    <message>
        <source>Fixed width needs at least one column</source>
        <translation>La largeur fixe demande au moins une colonne</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with --temp-dir or -o.</source>
        <translation>Libérer de la place, ou choisir un autre dossier avec --temp-dir ou -o.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with --temp-dir.</source>
        <translation>Libérer de la place, ou choisir un autre dossier avec --temp-dir.</translation>
    </message>
    <message>
        <source>Free some space, or name another folder with --temp-dir.</source>
        <translation>Libérer de la place, ou nommer un autre dossier avec --temp-dir.</translation>
    </message>
    <message>
        <source>Free some space, or write to another folder.</source>
        <translation>Libérer de la place, ou écrire dans un autre dossier.</translation>
    </message>
    <message>
        <source>Free some space, raise the memory limit, or choose another folder with --temp-dir.</source>
        <translation>Libérer de la place, relever la limite de mémoire, ou choisir un autre dossier avec --temp-dir.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérer de la place.</translation>
    </message>
    <message>
        <source>Give a narrower pattern, or join them in several runs.</source>
        <translation>Donner un motif plus étroit, ou les réunir en plusieurs exécutions.</translation>
    </message>
    <message>
        <source>Give one ASCII character, or &quot;none&quot;.</source>
        <translation>Donner un caractère ASCII, ou &quot;none&quot;.</translation>
    </message>
    <message>
        <source>Give one such as B3:H200, B:H or 3:200.</source>
        <translation>En donner une telle que B3:H200, B:H ou 3:200.</translation>
    </message>
    <message>
        <source>Give one to sixteen characters.</source>
        <translation>Donner un à seize caractères.</translation>
    </message>
    <message>
        <source>Give that address itself, if you trust it.</source>
        <translation>Donner cette adresse elle-même, si elle est de confiance.</translation>
    </message>
    <message>
        <source>Give the whole name: %1.</source>
        <translation>Donner le nom entier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give two different characters.</source>
        <translation>Donner deux caractères différents.</translation>
    </message>
    <message>
        <source>If you trust it, open it in a spreadsheet program and save it as CSV.</source>
        <translation>S’il est de confiance, l’ouvrir dans un tableur et l’enregistrer en CSV.</translation>
    </message>
    <message>
        <source>If you trust it, open it in a spreadsheet program and save the sheet as CSV.</source>
        <translation>S’il est de confiance, l’ouvrir dans un tableur et enregistrer la feuille en CSV.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and give the unpacked file.</source>
        <translation>S’il est de confiance, le décompresser soi-même et donner le fichier décompressé.</translation>
    </message>
    <message>
        <source>Install it: on Debian and Ubuntu, apt install libqt6sql6-psql.</source>
        <translation>L’installer&#xa0;: sous Debian et Ubuntu, apt install libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>It has %1; give a name or a number.</source>
        <translation>Il a %1&#xa0;; donner un nom ou un numéro.</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>Il existe déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>It may have been cut off while it was copied; fetch it again.</source>
        <translation>Il a peut-être été tronqué pendant la copie&#xa0;; le récupérer de nouveau.</translation>
    </message>
    <message>
        <source>It may have been damaged while it was copied; fetch it again.</source>
        <translation>Il a peut-être été endommagé pendant la copie&#xa0;; le récupérer de nouveau.</translation>
    </message>
    <message>
        <source>JSON has no comments, take them out</source>
        <translation>le JSON n’a pas de commentaires, les retirer</translation>
    </message>
    <message>
        <source>JSON, one record a line,</source>
        <translation>JSON, un enregistrement par ligne,</translation>
    </message>
    <message>
        <source>Leave --table away: this file is one table.</source>
        <translation>Retirer --table&#xa0;: ce fichier est une seule table.</translation>
    </message>
    <message>
        <source>Leave the format out to have it guessed.</source>
        <translation>Omettre le format pour qu’il soit détecté.</translation>
    </message>
    <message>
        <source>Letter statistics suggest %1</source>
        <translation>La statistique des lettres suggère %1</translation>
    </message>
    <message>
        <source>Look at the file again.</source>
        <translation>Regarder de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Name one file inside it.</source>
        <translation>Nommer un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>Name one of the folders inside it, or a pattern such as %1/*/*.csv.</source>
        <translation>Nommer un des dossiers qu’il contient, ou un motif tel que %1/*/*.csv.</translation>
    </message>
    <message>
        <source>No column tells the rows apart, so equal rows belong together: a row with a changed cell counts as one removed and one added.</source>
        <translation>Aucune colonne ne distingue les lignes, les lignes égales vont donc ensemble&#xa0;: une ligne dont une cellule a changé compte comme une retirée et une ajoutée.</translation>
    </message>
    <message>
        <source>No file fits the pattern</source>
        <translation>Aucun fichier ne convient au motif</translation>
    </message>
    <message>
        <source>No separator divides the lines alike; read as one column</source>
        <translation>Aucun séparateur ne divise les lignes de la même façon&#xa0;; lu comme une seule colonne</translation>
    </message>
    <message>
        <source>Offset and limit cannot be negative</source>
        <translation>Le début et la limite ne peuvent pas être négatifs</translation>
    </message>
    <message>
        <source>Only one of the tables has the column “%1”</source>
        <translation>Une seule des tables a la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>L’ouvrir dans un tableur et l’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>L’ouvrir dans un tableur et l’enregistrer en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>Open it once with DuckDB and run CHECKPOINT.</source>
        <translation>L’ouvrir une fois avec DuckDB et exécuter CHECKPOINT.</translation>
    </message>
    <message>
        <source>Open it with its password and save it without one.</source>
        <translation>L’ouvrir avec son mot de passe et l’enregistrer sans.</translation>
    </message>
    <message>
        <source>Open the document in a spreadsheet program and save it again.</source>
        <translation>Ouvrir le document dans un tableur et l’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program and save it again.</source>
        <translation>Ouvrir le classeur dans un tableur et l’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>Other things in the database need it: %1</source>
        <translation>D’autres éléments de la base de données en ont besoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Places and widths of columns cannot be negative</source>
        <translation>Les places et largeurs des colonnes ne peuvent pas être négatives</translation>
    </message>
    <message>
        <source>PostgreSQL takes names of at most %1 bytes; “%2” is longer.</source>
        <translation>PostgreSQL prend des noms d’au plus %1 octets&#xa0;; «&#xa0;%2&#xa0;» est plus long.</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or use fewer --threads.</source>
        <translation>Relever --memory-limit, ou utiliser moins de --threads.</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Lu comme %1</translation>
    </message>
    <message>
        <source>Read as %1 columns of fixed width: blanks stand at the same places of all lines</source>
        <translation>Lu comme %1 colonnes de largeur fixe&#xa0;: les espaces sont aux mêmes places sur toutes les lignes</translation>
    </message>
    <message>
        <source>Read as UTF-8 with some bytes in windows-1252</source>
        <translation>Lu comme UTF-8 avec quelques octets en windows-1252</translation>
    </message>
    <message>
        <source>Read it without --strict to leave such cells empty.</source>
        <translation>Le lire sans --strict pour laisser vides ces cellules.</translation>
    </message>
    <message>
        <source>Read with %1</source>
        <translation>Lu avec %1</translation>
    </message>
    <message>
        <source>Rename it before.</source>
        <translation>La renommer avant.</translation>
    </message>
    <message>
        <source>Rename or drop one before.</source>
        <translation>En renommer ou en écarter une avant.</translation>
    </message>
    <message>
        <source>Rename or drop the column before, or replace the table.</source>
        <translation>Renommer ou écarter la colonne avant, ou remplacer la table.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells</source>
        <translation>La ligne %1 a plus de %2 cellules</translation>
    </message>
    <message>
        <source>Row %1 has values beyond column XFD, where sheets end</source>
        <translation>La ligne %1 a des valeurs au-delà de la colonne XFD, où finissent les feuilles</translation>
    </message>
    <message>
        <source>Row %1 holds the names of the columns</source>
        <translation>La ligne %1 contient les noms des colonnes</translation>
    </message>
    <message>
        <source>Row %1 holds values, so the table has no header</source>
        <translation>La ligne %1 contient des valeurs, la table n’a donc pas d’en-tête</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: the text is not UTF-8</source>
        <translation>Ligne %1, colonne «&#xa0;%2&#xa0;»&#xa0;: le texte n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>Rows %1 to %2 hold the names of the columns together</source>
        <translation>Les lignes %1 à %2 contiennent ensemble les noms des colonnes</translation>
    </message>
    <message>
        <source>Rows are matched by “%1”, as asked.</source>
        <translation>Les lignes sont associées par «&#xa0;%1&#xa0;», comme demandé.</translation>
    </message>
    <message>
        <source>Rows are matched by “%1”, as asked. It does not tell all rows apart (%2 before, %3 after share theirs): of those, equal rows belong together, and the rest follow each other in order.</source>
        <translation>Les lignes sont associées par «&#xa0;%1&#xa0;», comme demandé. Cela ne distingue pas toutes les lignes (%2 avant, %3 après partagent la leur)&#xa0;: parmi celles-ci, les lignes égales vont ensemble, et les autres se suivent dans l’ordre.</translation>
    </message>
    <message>
        <source>Rows are matched by “%1”, which is never empty and never repeats in either table.</source>
        <translation>Les lignes sont associées par «&#xa0;%1&#xa0;», qui n’est jamais vide et ne se répète jamais dans aucune des tables.</translation>
    </message>
    <message>
        <source>Run this again later.</source>
        <translation>Exécuter de nouveau plus tard.</translation>
    </message>
    <message>
        <source>Run this again when it is back.</source>
        <translation>Exécuter de nouveau quand elle sera revenue.</translation>
    </message>
    <message>
        <source>Run this again.</source>
        <translation>Exécuter de nouveau.</translation>
    </message>
    <message>
        <source>SHA-256 is not available in the cryptography library</source>
        <translation>SHA-256 n’est pas disponible dans la bibliothèque de cryptographie</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>L’enregistrer de nouveau en CSV.</translation>
    </message>
    <message>
        <source>Save it as Parquet first.</source>
        <translation>L’enregistrer d’abord en Parquet.</translation>
    </message>
    <message>
        <source>Save it without encryption first.</source>
        <translation>L’enregistrer d’abord sans chiffrement.</translation>
    </message>
    <message>
        <source>Save or export it as .xlsx or .csv first.</source>
        <translation>L’enregistrer ou l’exporter d’abord en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>Save or export it as CSV first.</source>
        <translation>L’enregistrer ou l’exporter d’abord en CSV.</translation>
    </message>
    <message>
        <source>Save the data to a file first.</source>
        <translation>Enregistrer d’abord les données dans un fichier.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV.</source>
        <translation>Enregistrer la feuille en CSV.</translation>
    </message>
    <message>
        <source>Save the table as CSV.</source>
        <translation>Enregistrer la table en CSV.</translation>
    </message>
    <message>
        <source>Say that there is no header instead.</source>
        <translation>Dire plutôt qu’il n’y a pas d’en-tête.</translation>
    </message>
    <message>
        <source>Say which encoding it has with --encoding.</source>
        <translation>Dire avec --encoding quel encodage il a.</translation>
    </message>
    <message>
        <source>Say which encoding it has, for example --encoding windows-1252.</source>
        <translation>Dire quel encodage il a, par exemple --encoding windows-1252.</translation>
    </message>
    <message>
        <source>Say which encoding the file has with --encoding.</source>
        <translation>Dire avec --encoding quel encodage a le fichier.</translation>
    </message>
    <message>
        <source>Select fewer columns, or write a DuckDB file.</source>
        <translation>Sélectionner moins de colonnes, ou écrire un fichier DuckDB.</translation>
    </message>
    <message>
        <source>Select fewer columns.</source>
        <translation>Sélectionner moins de colonnes.</translation>
    </message>
    <message>
        <source>Sheets end at column XFD and row %1.</source>
        <translation>Les feuilles finissent à la colonne XFD et à la ligne %1.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Raccourcir le texte.</translation>
    </message>
    <message>
        <source>Something follows the closing quote of a cell</source>
        <translation>Quelque chose suit le guillemet fermant d’une cellule</translation>
    </message>
    <message>
        <source>Spreadsheet programs allow 32,767 characters; shorten the text.</source>
        <translation>Les tableurs permettent 32 767 caractères&#xa0;; raccourcir le texte.</translation>
    </message>
    <message>
        <source>Take it out with “Clean text” or “Replace text” before.</source>
        <translation>Le retirer avant avec «&#xa0;Nettoyer le texte&#xa0;» ou «&#xa0;Remplacer du texte&#xa0;».</translation>
    </message>
    <message>
        <source>The DuckDB database is damaged: %1</source>
        <translation>La base de données DuckDB est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The DuckDB database is encrypted</source>
        <translation>La base de données DuckDB est chiffrée</translation>
    </message>
    <message>
        <source>The JSON file has no records with fields</source>
        <translation>Le fichier JSON n’a pas d’enregistrements avec des champs</translation>
    </message>
    <message>
        <source>The JSON is broken after record %1: %2</source>
        <translation>Le JSON est défectueux après l’enregistrement %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The Parquet file is damaged: %1</source>
        <translation>Le fichier Parquet est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The Parquet file is incomplete: its end is missing</source>
        <translation>Le fichier Parquet est incomplet&#xa0;: sa fin manque</translation>
    </message>
    <message>
        <source>The SQLite database is cut off</source>
        <translation>La base de données SQLite est tronquée</translation>
    </message>
    <message>
        <source>The SQLite database is cut off: %1 of its %2 bytes are there</source>
        <translation>La base de données SQLite est tronquée&#xa0;: %1 de ses %2 octets sont là</translation>
    </message>
    <message>
        <source>The SQLite database is damaged: %1</source>
        <translation>La base de données SQLite est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The archive changed while it was read</source>
        <translation>L’archive a changé pendant la lecture</translation>
    </message>
    <message>
        <source>The archive has %1 files “%2”</source>
        <translation>L’archive a %1 fichiers «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The archive has more than %1 files</source>
        <translation>L’archive a plus de %1 fichiers</translation>
    </message>
    <message>
        <source>The archive has no file “%1”</source>
        <translation>L’archive n’a pas de fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The archive holds %1 files that may be tables; the largest, “%2”, is read and not %3. Choose another with --member.</source>
        <translation>L’archive contient %1 fichiers qui peuvent être des tables&#xa0;; le plus grand, «&#xa0;%2&#xa0;», est lu, et non %3. En choisir un autre avec --member.</translation>
    </message>
    <message>
        <source>The archive is empty: no file is in it</source>
        <translation>L’archive est vide&#xa0;: elle ne contient aucun fichier</translation>
    </message>
    <message>
        <source>The cell %1 holds more than %2 bytes</source>
        <translation>La cellule %1 contient plus de %2 octets</translation>
    </message>
    <message>
        <source>The cell claims to be a date and is none</source>
        <translation>La cellule prétend être une date et n’en est pas une</translation>
    </message>
    <message>
        <source>The cell claims to be a number and has no value</source>
        <translation>La cellule prétend être un nombre et n’a pas de valeur</translation>
    </message>
    <message>
        <source>The cell claims to be a number and is none</source>
        <translation>La cellule prétend être un nombre et n’en est pas un</translation>
    </message>
    <message>
        <source>The cell claims to be a time and is none</source>
        <translation>La cellule prétend être une heure et n’en est pas une</translation>
    </message>
    <message>
        <source>The cell claims to be true or false and is neither</source>
        <translation>La cellule prétend être vrai ou faux et n’est ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>The cell holds an error value</source>
        <translation>La cellule contient une valeur d’erreur</translation>
    </message>
    <message>
        <source>The cell refers to a text that the workbook does not have</source>
        <translation>La cellule renvoie à un texte que le classeur n’a pas</translation>
    </message>
    <message>
        <source>The column “%1” is in the key twice</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est deux fois dans la clé</translation>
    </message>
    <message>
        <source>The columns of fixed width were given</source>
        <translation>Les colonnes de largeur fixe étaient données</translation>
    </message>
    <message>
        <source>The connection to the database broke: %1</source>
        <translation>La connexion à la base de données s’est rompue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The data cannot be fetched: %1</source>
        <translation>Les données ne peuvent pas être récupérées&#xa0;: %1</translation>
    </message>
    <message>
        <source>The data cannot be fetched: the address leads on without an end</source>
        <translation>Les données ne peuvent pas être récupérées&#xa0;: l’adresse renvoie sans fin</translation>
    </message>
    <message>
        <source>The data cannot be kept on this machine: %1</source>
        <translation>Les données ne peuvent pas être gardées sur cette machine&#xa0;: %1</translation>
    </message>
    <message>
        <source>The data engine needs more memory than it may use</source>
        <translation>Le moteur de données a besoin de plus de mémoire qu’il n’en a le droit</translation>
    </message>
    <message>
        <source>The data engine refuses a connection</source>
        <translation>Le moteur de données refuse une connexion</translation>
    </message>
    <message>
        <source>The data engine refuses a function</source>
        <translation>Le moteur de données refuse une fonction</translation>
    </message>
    <message>
        <source>Rows to be sorted did not come in their order</source>
        <translation>Les lignes à trier ne sont pas arrivées dans leur ordre</translation>
    </message>
    <message>
        <source>Values of this type have no order of their own</source>
        <translation>Les valeurs de ce type n’ont pas d’ordre propre</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1</source>
        <translation>La base de données est injoignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database cannot be read: %1</source>
        <translation>La base de données ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database cannot be written: %1</source>
        <translation>La base de données ne peut pas être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database cannot run this: %1</source>
        <translation>La base de données ne peut pas exécuter ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database cannot work with a value: %1</source>
        <translation>La base de données ne peut pas traiter une valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database could not finish beside others: %1</source>
        <translation>La base de données n’a pas pu finir à côté des autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database does not allow it: %1</source>
        <translation>La base de données ne le permet pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database does not let you in: %1</source>
        <translation>La base de données refuse l’accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database has changes that are not merged into it yet (%1)</source>
        <translation>La base de données a des changements qui n’y sont pas encore intégrés (%1)</translation>
    </message>
    <message>
        <source>The database has changes that are not merged into it yet.</source>
        <translation>La base de données a des changements qui n’y sont pas encore intégrés.</translation>
    </message>
    <message>
        <source>The database has no space left: %1</source>
        <translation>La base de données n’a plus de place&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database has no such schema: %1</source>
        <translation>La base de données n’a pas ce schéma&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database has no such table: %1</source>
        <translation>La base de données n’a pas cette table&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database has no table “%1”</source>
        <translation>La base de données n’a pas de table «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The database has too much to do: %1</source>
        <translation>La base de données a trop à faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database holds %1 tables; the largest, “%2”, is read and not %3. Choose another with --table.</source>
        <translation>La base de données contient %1 tables&#xa0;; la plus grande, «&#xa0;%2&#xa0;», est lue, et non %3. En choisir une autre avec --table.</translation>
    </message>
    <message>
        <source>The database is empty: there is no table in it</source>
        <translation>La base de données est vide&#xa0;: elle ne contient aucune table</translation>
    </message>
    <message>
        <source>The database is in use: %1</source>
        <translation>La base de données est utilisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database is locked: another program is using it</source>
        <translation>La base de données est verrouillée&#xa0;: un autre programme l’utilise</translation>
    </message>
    <message>
        <source>The database is locked: another program is writing to it</source>
        <translation>La base de données est verrouillée&#xa0;: un autre programme y écrit</translation>
    </message>
    <message>
        <source>The database reports an error: %1</source>
        <translation>La base de données signale une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database was changed while it was read</source>
        <translation>La base de données a été changée pendant la lecture</translation>
    </message>
    <message>
        <source>The database was left in the middle of a change (%1)</source>
        <translation>La base de données a été laissée au milieu d’un changement (%1)</translation>
    </message>
    <message>
        <source>The database was shut down: %1</source>
        <translation>La base de données a été arrêtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database was written by another version of DuckDB: %1</source>
        <translation>La base de données a été écrite par une autre version de DuckDB&#xa0;: %1</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The document declares entities or a type of its own, which tables never need and attacks do</source>
        <translation>Le document déclare des entités ou un type à lui, ce dont les tables n’ont jamais besoin et que font les attaques</translation>
    </message>
    <message>
        <source>The document has a tag or a comment of over a megabyte</source>
        <translation>Le document a une balise ou un commentaire de plus d’un mégaoctet</translation>
    </message>
    <message>
        <source>The document is damaged: %1</source>
        <translation>Le document est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The document is nested more than %1 levels deep</source>
        <translation>Le document est imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>The document is protected by a password</source>
        <translation>Le document est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>The document repeats cells more than %1 times, as files made to do harm do</source>
        <translation>Le document répète des cellules plus de %1 fois, comme le font les fichiers malveillants</translation>
    </message>
    <message>
        <source>The drawing was stopped</source>
        <translation>Le dessin a été arrêté</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed.</source>
        <translation>Le pilote pour PostgreSQL n’est pas installé.</translation>
    </message>
    <message>
        <source>The encoding %1 was given</source>
        <translation>L’encodage %1 était donné</translation>
    </message>
    <message>
        <source>The file %1 could not be read and was left out: %2.</source>
        <translation>Le fichier %1 n’a pas pu être lu et a été écarté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file begins with the byte order mark of %1</source>
        <translation>Le fichier commence par la marque d’ordre des octets de %1</translation>
    </message>
    <message>
        <source>The file begins with the mark of Parquet</source>
        <translation>Le fichier commence par la marque de Parquet</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file has bytes that are not %1 text</source>
        <translation>Le fichier a des octets qui ne sont pas du texte %1</translation>
    </message>
    <message>
        <source>The file has bytes that are not UTF-8 text</source>
        <translation>Le fichier a des octets qui ne sont pas du texte UTF-8</translation>
    </message>
    <message>
        <source>The file has more than %1 parts</source>
        <translation>Le fichier a plus de %1 parties</translation>
    </message>
    <message>
        <source>The file has no data in it, only blanks</source>
        <translation>Le fichier ne contient pas de données, seulement des espaces</translation>
    </message>
    <message>
        <source>The file has no rows, only a header.</source>
        <translation>Le fichier n’a pas de lignes, seulement un en-tête.</translation>
    </message>
    <message>
        <source>The file has the parts of an Excel workbook</source>
        <translation>Le fichier a les parties d’un classeur Excel</translation>
    </message>
    <message>
        <source>The file has the parts of an OpenDocument spreadsheet</source>
        <translation>Le fichier a les parties d’une feuille de calcul OpenDocument</translation>
    </message>
    <message>
        <source>The file holds %1 tables; the largest, from line %2 on, is read. The others: %3. Read one of them with --skip-lines.</source>
        <translation>Le fichier contient %1 tables&#xa0;; la plus grande, à partir de la ligne %2, est lue. Les autres&#xa0;: %3. En lire une avec --skip-lines.</translation>
    </message>
    <message>
        <source>The file is a DuckDB database; its table “%1” is read</source>
        <translation>Le fichier est une base de données DuckDB&#xa0;; sa table «&#xa0;%1&#xa0;» est lue</translation>
    </message>
    <message>
        <source>The file is an SQLite database; its table “%1” is read</source>
        <translation>Le fichier est une base de données SQLite&#xa0;; sa table «&#xa0;%1&#xa0;» est lue</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off%1</source>
        <translation>Le fichier est endommagé ou a été tronqué%1</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>The file is no DuckDB database, or one of another version: %1</source>
        <translation>Le fichier n’est pas une base de données DuckDB, ou en est une d’une autre version&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is no SQLite database, or it is damaged: %1</source>
        <translation>Le fichier n’est pas une base de données SQLite, ou il est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is packed more than %1 times</source>
        <translation>Le fichier est compressé plus de %1 fois</translation>
    </message>
    <message>
        <source>The file is packed with %1</source>
        <translation>Le fichier est compressé avec %1</translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation>Le fichier est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>The file mixes encodings: %1 lines are not UTF-8, what is not was read as %2 (lines %3%4).</source>
        <translation>Le fichier mélange des encodages&#xa0;: %1 lignes ne sont pas de l’UTF-8, ce qui n’en est pas a été lu comme %2 (lignes %3%4).</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, as files made to do harm do</source>
        <translation>Le fichier se décompresse à plus de %1 fois sa taille, comme les fichiers malveillants</translation>
    </message>
    <message>
        <source>The file “%1” of the archive is read</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» de l’archive est lu</translation>
    </message>
    <message>
        <source>The first %1 lines are not part of the table and are skipped: %2</source>
        <translation>Les %1 premières lignes ne font pas partie de la table et sont sautées&#xa0;: %2</translation>
    </message>
    <message>
        <source>The first %1 rows are empty</source>
        <translation>Les %1 premières lignes sont vides</translation>
    </message>
    <message>
        <source>The first character is that of JSON, the rest is not</source>
        <translation>Le premier caractère est celui de JSON, le reste non</translation>
    </message>
    <message>
        <source>The first line names the separator: %1</source>
        <translation>La première ligne nomme le séparateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The first row holds the names of the columns</source>
        <translation>La première ligne contient les noms des colonnes</translation>
    </message>
    <message>
        <source>The first row holds values, not names; the columns are numbered.</source>
        <translation>La première ligne contient des valeurs, pas des noms&#xa0;; les colonnes sont numérotées.</translation>
    </message>
    <message>
        <source>The first row is data; the columns are numbered</source>
        <translation>La première ligne est une donnée&#xa0;; les colonnes sont numérotées</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be made</source>
        <translation>Le dossier des fichiers temporaires ne peut pas être créé</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written: %1</source>
        <translation>Le dossier des fichiers temporaires ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder is empty: there is no file in it</source>
        <translation>Le dossier est vide&#xa0;: il ne contient aucun fichier</translation>
    </message>
    <message>
        <source>The folder of the output does not exist</source>
        <translation>Le dossier de la sortie n’existe pas</translation>
    </message>
    <message>
        <source>The formula has no stored value</source>
        <translation>La formule n’a pas de valeur enregistrée</translation>
    </message>
    <message>
        <source>The header again</source>
        <translation>Encore l’en-tête</translation>
    </message>
    <message>
        <source>The header names %1 columns, but the rows have only %2; the rest are NULL.</source>
        <translation>L’en-tête nomme %1 colonnes, mais les lignes n’en ont que %2&#xa0;; les autres sont NULL.</translation>
    </message>
    <message>
        <source>The header stands again between the rows; it is no data there</source>
        <translation>L’en-tête se répète entre les lignes&#xa0;; là, ce n’est pas une donnée</translation>
    </message>
    <message>
        <source>The last %1 records are not part of the table: %2</source>
        <translation>Les %1 derniers enregistrements ne font pas partie de la table&#xa0;: %2</translation>
    </message>
    <message>
        <source>The line is no JSON</source>
        <translation>La ligne n’est pas du JSON</translation>
    </message>
    <message>
        <source>The line is no JSON, column %1: %2</source>
        <translation>La ligne n’est pas du JSON, colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The line “#Fields:” names %1 columns, but the rows have %2.</source>
        <translation>La ligne «&#xa0;#Fields:&#xa0;» nomme %1 colonnes, mais les lignes en ont %2.</translation>
    </message>
    <message>
        <source>The line “#Fields:” names the columns; lines with # are comments</source>
        <translation>La ligne «&#xa0;#Fields:&#xa0;» nomme les colonnes&#xa0;; les lignes avec # sont des commentaires</translation>
    </message>
    <message>
        <source>The lines end in different ways (LF, CR, CRLF).</source>
        <translation>Les lignes finissent de différentes façons (LF, CR, CRLF).</translation>
    </message>
    <message>
        <source>The marks between digits must differ.</source>
        <translation>Les signes entre les chiffres doivent différer.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; of column %2 occurs more than once; this one is called &quot;%3&quot;.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» de la colonne %2 apparaît plusieurs fois&#xa0;; celle-ci s’appelle «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The name says JSON, but the content is not; it is read as delimited text.</source>
        <translation>Le nom dit JSON, mais le contenu n’en est pas&#xa0;; il est lu comme texte délimité.</translation>
    </message>
    <message>
        <source>The name says delimited text, but the content is JSON and is read so.</source>
        <translation>Le nom dit texte délimité, mais le contenu est du JSON et est lu ainsi.</translation>
    </message>
    <message>
        <source>The names stand in %1 rows, which are joined</source>
        <translation>Les noms sont sur %1 lignes, qui sont réunies</translation>
    </message>
    <message>
        <source>The number is beyond what can be kept</source>
        <translation>Le nombre dépasse ce qui peut être gardé</translation>
    </message>
    <message>
        <source>The number of footer lines cannot be negative</source>
        <translation>Le nombre de lignes de pied ne peut pas être négatif</translation>
    </message>
    <message>
        <source>The number of lines to skip cannot be negative</source>
        <translation>Le nombre de lignes à sauter ne peut pas être négatif</translation>
    </message>
    <message>
        <source>The operating system refused access to a file</source>
        <translation>Le système d’exploitation a refusé l’accès à un fichier</translation>
    </message>
    <message>
        <source>The output cannot be given its name</source>
        <translation>La sortie ne peut pas recevoir son nom</translation>
    </message>
    <message>
        <source>The output is a folder or no ordinary file.</source>
        <translation>La sortie est un dossier ou n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The output is a folder, not a file</source>
        <translation>La sortie est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>The output is not an ordinary file</source>
        <translation>La sortie n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>The output stands inside something that is not a folder</source>
        <translation>La sortie se trouve dans quelque chose qui n’est pas un dossier</translation>
    </message>
    <message>
        <source>The packed file is cut off: it ends after %1 unpacked bytes, in the middle</source>
        <translation>Le fichier compressé est tronqué&#xa0;: il finit après %1 octets décompressés, au milieu</translation>
    </message>
    <message>
        <source>The packed file is damaged at byte %1</source>
        <translation>Le fichier compressé est endommagé à l’octet %1</translation>
    </message>
    <message>
        <source>The packed file is damaged or cut off: %1</source>
        <translation>Le fichier compressé est endommagé ou tronqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The packed file is damaged: its checksum does not fit, at byte %1</source>
        <translation>Le fichier compressé est endommagé&#xa0;: sa somme de contrôle ne correspond pas, à l’octet %1</translation>
    </message>
    <message>
        <source>The part %1 of the file is larger than %2 bytes</source>
        <translation>La partie %1 du fichier dépasse %2 octets</translation>
    </message>
    <message>
        <source>The query gives no columns.</source>
        <translation>La requête ne donne aucune colonne.</translation>
    </message>
    <message>
        <source>The range &quot;%1&quot; is outside of any sheet</source>
        <translation>La plage «&#xa0;%1&#xa0;» est hors de toute feuille</translation>
    </message>
    <message>
        <source>The range holds no values</source>
        <translation>La plage ne contient aucune valeur</translation>
    </message>
    <message>
        <source>The range holds no values in any sheet</source>
        <translation>La plage ne contient de valeurs dans aucune feuille</translation>
    </message>
    <message>
        <source>The reading</source>
        <translation>La lecture</translation>
    </message>
    <message>
        <source>The records in &quot;%1&quot; are read. Beside them the file holds: %2.</source>
        <translation>Les enregistrements de «&#xa0;%1&#xa0;» sont lus. Le fichier contient en outre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The records stand in &quot;%1&quot;</source>
        <translation>Les enregistrements sont dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The records stand under their keys, which become a column</source>
        <translation>Les enregistrements sont sous leurs clés, qui deviennent une colonne</translation>
    </message>
    <message>
        <source>The row below the names holds units: %1</source>
        <translation>La ligne sous les noms contient des unités&#xa0;: %1</translation>
    </message>
    <message>
        <source>The row below the names holds units; it is no data.</source>
        <translation>La ligne sous les noms contient des unités&#xa0;; ce n’est pas une donnée.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the table %2</source>
        <translation>La ligne a %1 cellules, la table %2</translation>
    </message>
    <message>
        <source>The row has %1 of %2 cells</source>
        <translation>La ligne a %1 cellules sur %2</translation>
    </message>
    <message>
        <source>The rows have one cell more than the header; the first column is called &quot;row&quot;.</source>
        <translation>Les lignes ont une cellule de plus que l’en-tête&#xa0;; la première colonne s’appelle «&#xa0;row&#xa0;».</translation>
    </message>
    <message>
        <source>The sample is not well-formed UTF-8: of the lines beyond ASCII %1 are, %2 are not</source>
        <translation>L’échantillon n’est pas de l’UTF-8 bien formé&#xa0;: des lignes hors de l’ASCII, %1 le sont, %2 non</translation>
    </message>
    <message>
        <source>The server cannot answer now (status %1)</source>
        <translation>Le serveur ne peut pas répondre maintenant (statut %1)</translation>
    </message>
    <message>
        <source>The server does not give this to everybody (status %1)</source>
        <translation>Le serveur ne donne pas ceci à tout le monde (statut %1)</translation>
    </message>
    <message>
        <source>The server leads to an address that is not safe</source>
        <translation>Le serveur mène à une adresse qui n’est pas sûre</translation>
    </message>
    <message>
        <source>The server refuses the request (status %1)</source>
        <translation>Le serveur refuse la requête (statut %1)</translation>
    </message>
    <message>
        <source>The server sent nothing</source>
        <translation>Le serveur n’a rien envoyé</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; (%2 of %3) is read</source>
        <translation>La feuille «&#xa0;%1&#xa0;» (%2 sur %3) est lue</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has no cells; it is a chart or a dialogue</source>
        <translation>La feuille «&#xa0;%1&#xa0;» n’a pas de cellules&#xa0;; c’est un graphique ou une boîte de dialogue</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is gone; the file has changed</source>
        <translation>La feuille «&#xa0;%1&#xa0;» a disparu&#xa0;; le fichier a changé</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is hidden.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» est masquée.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows</source>
        <translation>La feuille a plus de %1 lignes</translation>
    </message>
    <message>
        <source>The sheet has no rows, only a header.</source>
        <translation>La feuille n’a pas de lignes, seulement un en-tête.</translation>
    </message>
    <message>
        <source>The sheet has values beyond row %1, where sheets end</source>
        <translation>La feuille a des valeurs au-delà de la ligne %1, où finissent les feuilles</translation>
    </message>
    <message>
        <source>The sheet holds no values</source>
        <translation>La feuille ne contient aucune valeur</translation>
    </message>
    <message>
        <source>The table does not take a row: %1</source>
        <translation>La table n’accepte pas une ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>The table has %1 columns, more than a sheet holds</source>
        <translation>La table a %1 colonnes, plus que n’en contient une feuille</translation>
    </message>
    <message>
        <source>The table has %1 rows, more than a sheet holds</source>
        <translation>La table a %1 lignes, plus que n’en contient une feuille</translation>
    </message>
    <message>
        <source>The table has no column “%1”.%2</source>
        <translation>La table n’a pas de colonne «&#xa0;%1&#xa0;».%2</translation>
    </message>
    <message>
        <source>The tables have no column in common, so no row can be matched.</source>
        <translation>Les tables n’ont aucune colonne en commun, aucune ligne ne peut donc être associée.</translation>
    </message>
    <message>
        <source>The text holds %1 zero bytes.</source>
        <translation>Le texte contient %1 octets nuls.</translation>
    </message>
    <message>
        <source>The texts of the workbook take more than a gigabyte</source>
        <translation>Les textes du classeur prennent plus d’un gigaoctet</translation>
    </message>
    <message>
        <source>The unpacked file cannot be written: %1</source>
        <translation>Le fichier décompressé ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The workbook cannot be begun</source>
        <translation>Le classeur ne peut pas être commencé</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>Le classeur ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; &quot;%2&quot; is read. Others: %3. Choose one with --sheet.</source>
        <translation>Le classeur a %1 feuilles&#xa0;; «&#xa0;%2&#xa0;» est lue. Autres&#xa0;: %3. En choisir une avec --sheet.</translation>
    </message>
    <message>
        <source>The workbook has no cells with values</source>
        <translation>Le classeur n’a pas de cellules avec des valeurs</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot;</source>
        <translation>Le classeur n’a pas de feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The workbook is protected by a password</source>
        <translation>Le classeur est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>The written file cannot be saved to the disk</source>
        <translation>Le fichier écrit ne peut pas être enregistré sur le disque</translation>
    </message>
    <message>
        <source>There are more than %1 bytes at this address</source>
        <translation>Il y a plus de %1 octets à cette adresse</translation>
    </message>
    <message>
        <source>There is a %1 “%2” in the database already.</source>
        <translation>Il y a déjà «&#xa0;%2&#xa0;» dans la base de données (%1).</translation>
    </message>
    <message>
        <source>There is no column “%1”</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no column “%1” in either table</source>
        <translation>Aucune des tables n’a de colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no connection of that name.</source>
        <translation>Il n’y a pas de connexion de ce nom.</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;</source>
        <translation>Il n’y a pas d’encodage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no kind “%1” of reading.</source>
        <translation>Il n’y a pas de sorte de lecture «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no memory left to open the file</source>
        <translation>Il n’y a plus de mémoire pour ouvrir le fichier</translation>
    </message>
    <message>
        <source>There is no memory left to read the document</source>
        <translation>Il n’y a plus de mémoire pour lire le document</translation>
    </message>
    <message>
        <source>There is no space left for the database</source>
        <translation>Il n’y a plus de place pour la base de données</translation>
    </message>
    <message>
        <source>There is no such database: %1</source>
        <translation>Cette base de données n’existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>There is not enough memory to read the database</source>
        <translation>Il n’y a pas assez de mémoire pour lire la base de données</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the file</source>
        <translation>Il n’y a pas assez de mémoire pour décompresser le fichier</translation>
    </message>
    <message>
        <source>There is not enough memory to write the database</source>
        <translation>Il n’y a pas assez de mémoire pour écrire la base de données</translation>
    </message>
    <message>
        <source>There is not enough room for temporary files</source>
        <translation>Il n’y a pas assez de place pour les fichiers temporaires</translation>
    </message>
    <message>
        <source>There is not enough room for the unpacked file</source>
        <translation>Il n’y a pas assez de place pour le fichier décompressé</translation>
    </message>
    <message>
        <source>There is nothing at this address (status %1)</source>
        <translation>Il n’y a rien à cette adresse (statut %1)</translation>
    </message>
    <message>
        <source>These are %1 files; at most %2 are read as one table</source>
        <translation>Ce sont %1 fichiers&#xa0;; au plus %2 sont lus comme une seule table</translation>
    </message>
    <message>
        <source>This expression reaches outside its data</source>
        <translation>Cette expression sort de ses données</translation>
    </message>
    <message>
        <source>This is %1, not a table</source>
        <translation>C’est %1, pas une table</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb), which cannot be read here</source>
        <translation>C’est un classeur binaire (.xlsb), qui ne peut pas être lu ici</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>C’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>This is a pipe, a device or a socket, not an ordinary file</source>
        <translation>C’est un tube, un périphérique ou un socket, pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>This is a workbook in the old .xls format, which cannot be read here</source>
        <translation>C’est un classeur dans l’ancien format .xls, qui ne peut pas être lu ici</translation>
    </message>
    <message>
        <source>This is an old Office document, not a table</source>
        <translation>C’est un ancien document Office, pas une table</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>Ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>This is no workbook that can be read here</source>
        <translation>Ce n’est pas un classeur qui peut être lu ici</translation>
    </message>
    <message>
        <source>This is not a Parquet file</source>
        <translation>Ce n’est pas un fichier Parquet</translation>
    </message>
    <message>
        <source>This is not a complete Parquet file</source>
        <translation>Ce n’est pas un fichier Parquet complet</translation>
    </message>
    <message>
        <source>This is not text and no format that can be read here</source>
        <translation>Ce n’est ni du texte ni un format lisible ici</translation>
    </message>
    <message>
        <source>Two columns go into “%1”.</source>
        <translation>Deux colonnes vont dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Le décompresser d’abord.</translation>
    </message>
    <message>
        <source>Unpack it with its password first.</source>
        <translation>Le décompresser d’abord avec son mot de passe.</translation>
    </message>
    <message>
        <source>Unpack it yourself and give the file with the table.</source>
        <translation>La décompresser soi-même et donner le fichier qui contient la table.</translation>
    </message>
    <message>
        <source>Unpack it, or save the spreadsheet as CSV first.</source>
        <translation>Le décompresser, ou enregistrer d’abord la feuille en CSV.</translation>
    </message>
    <message>
        <source>Unpacked, the file is more than %1 times as large as packed, as files made to fill disks are</source>
        <translation>Décompressé, le fichier est plus de %1 fois plus grand, comme les fichiers faits pour remplir les disques</translation>
    </message>
    <message>
        <source>Use a name such as UTF-8, UTF-16, windows-1252, ISO-8859-15, Shift_JIS or GB18030.</source>
        <translation>Utiliser un nom tel que UTF-8, UTF-16, windows-1252, ISO-8859-15, Shift_JIS ou GB18030.</translation>
    </message>
    <message>
        <source>Wait until it is done, and run this again.</source>
        <translation>Attendre qu’il ait fini, et exécuter de nouveau.</translation>
    </message>
    <message>
        <source>Wait until it is done, or give a copy of the file.</source>
        <translation>Attendre qu’il ait fini, ou donner une copie du fichier.</translation>
    </message>
    <message>
        <source>Write .parquet or .csv instead.</source>
        <translation>Écrire plutôt .parquet ou .csv.</translation>
    </message>
    <message>
        <source>Write .parquet or .csv instead; a sheet holds 1,048,576 rows, one of them the names, and 16,384 columns.</source>
        <translation>Écrire plutôt .parquet ou .csv&#xa0;; une feuille contient 1 048 576 lignes, dont une pour les noms, et 16 384 colonnes.</translation>
    </message>
    <message>
        <source>Write it like 1234.5.</source>
        <translation>L’écrire comme 1234.5.</translation>
    </message>
    <message>
        <source>Write it like https://example.org/orders.csv.</source>
        <translation>L’écrire comme https://example.org/orders.csv.</translation>
    </message>
    <message>
        <source>Write somewhere else.</source>
        <translation>Écrire ailleurs.</translation>
    </message>
    <message>
        <source>Write to a file with another name.</source>
        <translation>Écrire dans un fichier d’un autre nom.</translation>
    </message>
    <message>
        <source>Write to another folder, or change its permissions.</source>
        <translation>Écrire dans un autre dossier, ou changer ses droits d’accès.</translation>
    </message>
    <message>
        <source>Write with the step “Write to PostgreSQL”.</source>
        <translation>Écrire avec l’étape «&#xa0;Écrire dans PostgreSQL&#xa0;».</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>Ce fichier ne peut pas être lu, faute de droits</translation>
    </message>
    <message>
        <source>You may not read this folder</source>
        <translation>Ce dossier ne peut pas être lu, faute de droits</translation>
    </message>
    <message>
        <source>You may not write into the folder of the output</source>
        <translation>Le dossier de la sortie ne peut pas être écrit, faute de droits</translation>
    </message>
    <message>
        <source>You may not write to this database.</source>
        <translation>Cette base de données ne peut pas être écrite, faute de droits.</translation>
    </message>
    <message>
        <source>Zero bytes stand where %1 has them</source>
        <translation>Des octets nuls sont là où %1 en a</translation>
    </message>
    <message>
        <source>a DuckDB database</source>
        <translation>une base de données DuckDB</translation>
    </message>
    <message>
        <source>a Feather file</source>
        <translation>un fichier Feather</translation>
    </message>
    <message>
        <source>a ZIP archive or an Office document</source>
        <translation>une archive ZIP ou un document Office</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>une archive bzip2</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <source>a number needs digits after its point</source>
        <translation>un nombre demande des chiffres après son point</translation>
    </message>
    <message>
        <source>a number needs digits in its exponent</source>
        <translation>un nombre demande des chiffres dans son exposant</translation>
    </message>
    <message>
        <source>a sound, image or film</source>
        <translation>un son, une image ou un film</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>une archive tar</translation>
    </message>
    <message>
        <source>a text is not closed before the end of its line</source>
        <translation>un texte n’est pas fermé avant la fin de sa ligne</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a zstd archive</source>
        <translation>une archive zstd</translation>
    </message>
    <message>
        <source>an Arrow file</source>
        <translation>un fichier Arrow</translation>
    </message>
    <message>
        <source>an Avro file</source>
        <translation>un fichier Avro</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>un fichier HDF5</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>une base de données SQLite</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>an encrypted Parquet file</source>
        <translation>un fichier Parquet chiffré</translation>
    </message>
    <message>
        <source>an escape needs four hexadecimal digits</source>
        <translation>un échappement demande quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>an unknown escape in a text</source>
        <translation>un échappement inconnu dans un texte</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>une archive xz</translation>
    </message>
    <message>
        <source>bar between blanks</source>
        <translation>barre entre espaces</translation>
    </message>
    <message>
        <source>byte strings</source>
        <translation>chaînes d’octets</translation>
    </message>
    <message>
        <source>comma and blank</source>
        <translation>virgule et espace</translation>
    </message>
    <message>
        <source>decimal numbers</source>
        <translation>nombres décimaux</translation>
    </message>
    <message>
        <source>double bar</source>
        <translation>double barre</translation>
    </message>
    <message>
        <source>double colon</source>
        <translation>double deux-points</translation>
    </message>
    <message>
        <source>double semicolon</source>
        <translation>double point-virgule</translation>
    </message>
    <message>
        <source>double tilde</source>
        <translation>double tilde</translation>
    </message>
    <message>
        <source>errors and cells that contradict their type</source>
        <translation>erreurs et cellules qui contredisent leur type</translation>
    </message>
    <message>
        <source>expected a colon after a name</source>
        <translation>deux-points attendu après un nom</translation>
    </message>
    <message>
        <source>expected a comma or the end of the array</source>
        <translation>virgule ou fin de la liste attendue</translation>
    </message>
    <message>
        <source>expected a comma or the end of the object</source>
        <translation>virgule ou fin de l’objet attendue</translation>
    </message>
    <message>
        <source>expected a name in quotes</source>
        <translation>nom entre guillemets attendu</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>valeur attendue</translation>
    </message>
    <message>
        <source>its directory of parts cannot be read</source>
        <translation>son répertoire de parties ne peut pas être lu</translation>
    </message>
    <message>
        <source>its part %1 is missing</source>
        <translation>sa partie %1 manque</translation>
    </message>
    <message>
        <source>lines %1 to %2 (%3)</source>
        <translation>lignes %1 à %2 (%3)</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>imbriqué trop profondément</translation>
    </message>
    <message>
        <source>no more is known</source>
        <translation>rien de plus n’est connu</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>sans guillemets</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>pas du texte UTF-8</translation>
    </message>
    <message>
        <source>number kept as text to %1</source>
        <translation>nombre gardé comme texte en %1</translation>
    </message>
    <message>
        <source>number or bytes to text</source>
        <translation>nombre ou octets en texte</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>semicolon and blank</source>
        <translation>point-virgule et espace</translation>
    </message>
    <message>
        <source>something follows the end of the array</source>
        <translation>quelque chose suit la fin de la liste</translation>
    </message>
    <message>
        <source>text to %1</source>
        <translation>texte en %1</translation>
    </message>
    <message>
        <source>the row ends before this cell</source>
        <translation>la ligne finit avant cette cellule</translation>
    </message>
    <message>
        <source>the text ends in the middle of a value</source>
        <translation>le texte finit au milieu d’une valeur</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>the whole file was left out: %1</source>
        <translation>tout le fichier a été écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>unexpected text</source>
        <translation>texte inattendu</translation>
    </message>
    <message>
        <source>unit separator</source>
        <translation>séparateur d’unités</translation>
    </message>
    <message>
        <source>“%1” has a text with a zero character, which PostgreSQL does not hold.</source>
        <translation>«&#xa0;%1&#xa0;» a un texte avec un caractère nul, que PostgreSQL ne garde pas.</translation>
    </message>
    <message>
        <source>“%1” in the archive is encrypted</source>
        <translation>«&#xa0;%1&#xa0;» dans l’archive est chiffré</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is not a number or a time</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nombre ni une heure</translation>
    </message>
    <message>
        <source>“%1” of the database cannot be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» de la base de données ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” stays text: “%2” has no equal here</source>
        <translation>«&#xa0;%1&#xa0;» reste du texte&#xa0;: «&#xa0;%2&#xa0;» n’a pas d’équivalent ici</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (processus %2 sur %3)</translation>
    </message>
    <message>
        <source>%1 jobs wait already</source>
        <translation>%1 tâches attendent déjà</translation>
    </message>
    <message>
        <source>%1 rows were written, but the ledger says %2</source>
        <translation>%1 lignes ont été écrites, mais le bilan dit %2</translation>
    </message>
    <message>
        <source>%1 takes longer than %2 s.</source>
        <translation>%1 prend plus de %2 s.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 s</source>
        <translation>%1 a pris plus de %2 s</translation>
    </message>
    <message>
        <source>%1 without rows</source>
        <translation>%1 sans lignes</translation>
    </message>
    <message>
        <source>%1: another program is using the database</source>
        <translation>%1&#xa0;: un autre programme utilise la base de données</translation>
    </message>
    <message>
        <source>%1: it does not agree with what is stored</source>
        <translation>%1&#xa0;: cela ne concorde pas avec ce qui est stocké</translation>
    </message>
    <message>
        <source>%1: permission denied</source>
        <translation>%1&#xa0;: accès refusé</translation>
    </message>
    <message>
        <source>%1: reading or writing the database failed</source>
        <translation>%1&#xa0;: la lecture ou l’écriture de la base de données a échoué</translation>
    </message>
    <message>
        <source>%1: the database file is damaged</source>
        <translation>%1&#xa0;: le fichier de la base de données est endommagé</translation>
    </message>
    <message>
        <source>%1: the database may not be written</source>
        <translation>%1&#xa0;: la base de données ne peut pas être écrite, faute de droits</translation>
    </message>
    <message>
        <source>%1: the disk is full</source>
        <translation>%1&#xa0;: le disque est plein</translation>
    </message>
    <message>
        <source>A file cannot be stored under this name</source>
        <translation>Un fichier ne peut pas être stocké sous ce nom</translation>
    </message>
    <message>
        <source>A file of the data directory cannot be linked</source>
        <translation>Un fichier du dossier de données ne peut pas être lié</translation>
    </message>
    <message>
        <source>A folder for temporary files cannot be made</source>
        <translation>Un dossier de fichiers temporaires ne peut pas être créé</translation>
    </message>
    <message>
        <source>A folder of the data directory cannot be made</source>
        <translation>Un dossier du dossier de données ne peut pas être créé</translation>
    </message>
    <message>
        <source>A folder or pattern cannot be copied into the store as it is</source>
        <translation>Un dossier ou un motif ne peut pas être copié tel quel dans le stockage</translation>
    </message>
    <message>
        <source>A job that is %1 cannot become %2</source>
        <translation>Une tâche à l’état %1 ne peut pas passer à %2</translation>
    </message>
    <message>
        <source>A key may not be allowed more than the one who makes it</source>
        <translation>Une clé ne peut pas permettre plus que qui la crée</translation>
    </message>
    <message>
        <source>A priority is a number between -%1 and %1</source>
        <translation>Une priorité est un nombre entre -%1 et %1</translation>
    </message>
    <message>
        <source>A record of the database is damaged</source>
        <translation>Un enregistrement de la base de données est endommagé</translation>
    </message>
    <message>
        <source>A run that is not kept cannot wait for an approval</source>
        <translation>Une exécution qui n’est pas gardée ne peut pas attendre une approbation</translation>
    </message>
    <message>
        <source>A schedule that waits for files has no data to run over now</source>
        <translation>Une planification qui attend des fichiers n’a pas de données à traiter maintenant</translation>
    </message>
    <message>
        <source>Add the column “%1”: %2 % of the rows for testing, seed %3</source>
        <translation>ajouter la colonne «&#xa0;%1&#xa0;»&#xa0;: %2&#xa0;% des lignes pour le test, graine %3</translation>
    </message>
    <message>
        <source>Call “%1” “%2”</source>
        <translation>appeler «&#xa0;%1&#xa0;» «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Check both.</source>
        <translation>Vérifier les deux.</translation>
    </message>
    <message>
        <source>Check its address and its token.</source>
        <translation>Vérifier son adresse et son jeton.</translation>
    </message>
    <message>
        <source>Check its disk and its permissions.</source>
        <translation>Vérifier son disque et ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check its disk, or choose another folder with --data-dir.</source>
        <translation>Vérifier son disque, ou choisir un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another with --data-dir.</source>
        <translation>Vérifier ses droits d’accès, ou en choisir un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifier ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check that it was written completely.</source>
        <translation>Vérifier qu’il a été écrit entièrement.</translation>
    </message>
    <message>
        <source>Check the disk of the data directory.</source>
        <translation>Vérifier le disque du dossier de données.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Vérifier le disque.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifier le nom et le dossier.</translation>
    </message>
    <message>
        <source>Check the name and the permissions, or choose another with --data-dir.</source>
        <translation>Vérifier le nom et les droits d’accès, ou en choisir un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Check the name and who may read it.</source>
        <translation>Vérifier le nom et qui peut le lire.</translation>
    </message>
    <message>
        <source>Check the permissions of the data directory, or choose another with --data-dir.</source>
        <translation>Vérifier les droits d’accès du dossier de données, ou en choisir un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Vérifier les droits d’accès du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Choisir un autre endroit, ou libérer de la place sur le disque.</translation>
    </message>
    <message>
        <source>Choose another, or log in.</source>
        <translation>En choisir un autre, ou se connecter.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>En choisir un autre.</translation>
    </message>
    <message>
        <source>Choose from the list of data, or import it first.</source>
        <translation>Choisir dans la liste des données, ou les importer d’abord.</translation>
    </message>
    <message>
        <source>Choose one that begins with “Load”.</source>
        <translation>En choisir un qui commence par «&#xa0;Charger&#xa0;».</translation>
    </message>
    <message>
        <source>Close programs that look into the data directory, then try again.</source>
        <translation>Fermer les programmes qui regardent dans le dossier de données, puis réessayer.</translation>
    </message>
    <message>
        <source>Close that program, or choose another folder with --data-dir.</source>
        <translation>Fermer ce programme, ou choisir un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Compare with what went into the step.</source>
        <translation>Comparer avec ce qui est entré dans l’étape.</translation>
    </message>
    <message>
        <source>Derive “%1” from “%2”</source>
        <translation>dériver «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Every step is switched off</source>
        <translation>Toutes les étapes sont désactivées</translation>
    </message>
    <message>
        <source>Everything of this data could be read</source>
        <translation>Tout de ces données a pu être lu</translation>
    </message>
    <message>
        <source>Fill what is missing in “%1” with the median</source>
        <translation>remplir ce qui manque dans «&#xa0;%1&#xa0;» par la médiane</translation>
    </message>
    <message>
        <source>Free some space on the disk of the data directory.</source>
        <translation>Libérer de la place sur le disque du dossier de données.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérer de la place, puis réessayer.</translation>
    </message>
    <message>
        <source>Give it a name of up to 1,000 characters.</source>
        <translation>Lui donner un nom d’au plus 1 000 caractères.</translation>
    </message>
    <message>
        <source>Give it more with --memory-limit, or less data.</source>
        <translation>En donner plus avec --memory-limit, ou moins de données.</translation>
    </message>
    <message>
        <source>Give the name of a file, not of a folder or device.</source>
        <translation>Donner le nom d’un fichier, pas d’un dossier ou d’un périphérique.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Donner le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Have one made: POST to the same address.</source>
        <translation>En faire faire un&#xa0;: POST à la même adresse.</translation>
    </message>
    <message>
        <source>Import it again, or remove it from the list.</source>
        <translation>L’importer de nouveau, ou le retirer de la liste.</translation>
    </message>
    <message>
        <source>In the workflow “%1” the step “%2” reads “%3”, and that is left out here</source>
        <translation>Dans le flux de travail «&#xa0;%1&#xa0;», l’étape «&#xa0;%2&#xa0;» lit «&#xa0;%3&#xa0;», qui est écarté ici</translation>
    </message>
    <message>
        <source>In the workflow “%1”: %2</source>
        <translation>Dans le flux de travail «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>It can be reached at %1. Ask it there, close it, or choose another folder with --data-dir.</source>
        <translation>Il est joignable à %1. S’adresser à lui, le fermer, ou choisir un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>It did not run %1 times from %2 to %3: nothing could start it then.</source>
        <translation>Elle ne s’est pas exécutée %1 fois de %2 à %3&#xa0;: rien ne pouvait alors la lancer.</translation>
    </message>
    <message>
        <source>It did not run at %1: nothing could start it then.</source>
        <translation>Elle ne s’est pas exécutée à %1&#xa0;: rien ne pouvait alors la lancer.</translation>
    </message>
    <message>
        <source>Keep the data directory on a disk that knows symbolic links.</source>
        <translation>Garder le dossier de données sur un disque qui connaît les liens symboliques.</translation>
    </message>
    <message>
        <source>Keep “%1” as text</source>
        <translation>garder «&#xa0;%1&#xa0;» comme texte</translation>
    </message>
    <message>
        <source>Leave out rows without a value in “%1”</source>
        <translation>écarter les lignes sans valeur dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leave out the column “%1”</source>
        <translation>écarter la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leftovers in the data directory cannot be removed</source>
        <translation>Des restes dans le dossier de données ne peuvent pas être supprimés</translation>
    </message>
    <message>
        <source>Let it read the rows that could be read.</source>
        <translation>Lui faire lire les lignes qui ont pu être lues.</translation>
    </message>
    <message>
        <source>Load it again and repeat the change.</source>
        <translation>Recharger et refaire le changement.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Se connecter de nouveau.</translation>
    </message>
    <message>
        <source>Look at it again before you decide.</source>
        <translation>Regarder de nouveau avant de décider.</translation>
    </message>
    <message>
        <source>Look at that step, run the workflow to this one, or set keep_steps.</source>
        <translation>Regarder cette étape, exécuter le flux de travail jusqu’à celle-ci, ou mettre keep_steps.</translation>
    </message>
    <message>
        <source>Make a 0/1 column of each of the %1 values of “%2”</source>
        <translation>faire une colonne 0/1 de chacune des %1 valeurs de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Make it, or change the schedule.</source>
        <translation>Le créer, ou changer la planification.</translation>
    </message>
    <message>
        <source>Make one row for each of “%1”, with “%2” saying which</source>
        <translation>faire une ligne de chacune de «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;» disant laquelle</translation>
    </message>
    <message>
        <source>Make one table of it first: aw prepare %1 -o all.parquet.</source>
        <translation>En faire d’abord une seule table&#xa0;: aw prepare %1 -o all.parquet.</translation>
    </message>
    <message>
        <source>Make points of the ends of the links in “%1”, and a table of the links</source>
        <translation>faire des points des extrémités des liens de «&#xa0;%1&#xa0;», et une table des liens</translation>
    </message>
    <message>
        <source>Name a workflow, or give a list of steps.</source>
        <translation>Nommer un flux de travail, ou donner une liste d’étapes.</translation>
    </message>
    <message>
        <source>Name the step that waits, or one before it.</source>
        <translation>Nommer l’étape qui attend, ou une étape avant elle.</translation>
    </message>
    <message>
        <source>No earlier run of this workflow is completed and still has the output of “%1”</source>
        <translation>Aucune exécution antérieure de ce flux de travail n’est terminée et n’a encore la sortie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody has approved the output of “%1” until %2</source>
        <translation>Personne n’a approuvé la sortie de «&#xa0;%1&#xa0;» jusqu’au %2</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>Rien n’est arrivé</translation>
    </message>
    <message>
        <source>Nothing goes into the step “%1”</source>
        <translation>Rien n’entre dans l’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Pipe some data into the program, or name a file.</source>
        <translation>Envoyer des données au programme, ou nommer un fichier.</translation>
    </message>
    <message>
        <source>Push it back, so that it is computed anew.</source>
        <translation>La renvoyer, pour qu’elle soit recalculée.</translation>
    </message>
    <message>
        <source>Put a file into its folder, or run its workflow over data of your choice.</source>
        <translation>Mettre un fichier dans son dossier, ou exécuter son flux de travail sur des données choisies.</translation>
    </message>
    <message>
        <source>Raise timeout_s, or give it less data.</source>
        <translation>Relever timeout_s, ou donner moins de données.</translation>
    </message>
    <message>
        <source>Read “%1” as %2</source>
        <translation>lire «&#xa0;%1&#xa0;» comme %2</translation>
    </message>
    <message>
        <source>Read “%1” as dates</source>
        <translation>lire «&#xa0;%1&#xa0;» comme dates</translation>
    </message>
    <message>
        <source>Read “%1” as money in %2</source>
        <translation>lire «&#xa0;%1&#xa0;» comme montants en %2</translation>
    </message>
    <message>
        <source>Read “%1” as numbers</source>
        <translation>lire «&#xa0;%1&#xa0;» comme nombres</translation>
    </message>
    <message>
        <source>Read “%1” as numbers in %2</source>
        <translation>lire «&#xa0;%1&#xa0;» comme nombres en %2</translation>
    </message>
    <message>
        <source>Read “%1” as points in time</source>
        <translation>lire «&#xa0;%1&#xa0;» comme instants</translation>
    </message>
    <message>
        <source>Read “%1” as points in time in %2</source>
        <translation>lire «&#xa0;%1&#xa0;» comme instants en %2</translation>
    </message>
    <message>
        <source>Read “%1” as true or false</source>
        <translation>lire «&#xa0;%1&#xa0;» comme vrai ou faux</translation>
    </message>
    <message>
        <source>Read “%1” as whole numbers</source>
        <translation>lire «&#xa0;%1&#xa0;» comme nombres entiers</translation>
    </message>
    <message>
        <source>Read “%1” as whole numbers in %2</source>
        <translation>lire «&#xa0;%1&#xa0;» comme nombres entiers en %2</translation>
    </message>
    <message>
        <source>Restore the data directory from a copy.</source>
        <translation>Restaurer le dossier de données à partir d’une copie.</translation>
    </message>
    <message>
        <source>Somebody has decided already</source>
        <translation>Quelqu’un a déjà décidé</translation>
    </message>
    <message>
        <source>Something else waits for the approval by now</source>
        <translation>Autre chose attend maintenant l’approbation</translation>
    </message>
    <message>
        <source>Start a new job instead.</source>
        <translation>Lancer plutôt une nouvelle tâche.</translation>
    </message>
    <message>
        <source>Start it again with `aw jobs retry`; what is computed already is used again.</source>
        <translation>La relancer avec `aw jobs retry`&#xa0;; ce qui est déjà calculé est réutilisé.</translation>
    </message>
    <message>
        <source>Store the workflow with `aw workflows add` and run it with `aw jobs run`.</source>
        <translation>Enregistrer le flux de travail avec `aw workflows add` et l’exécuter avec `aw jobs run`.</translation>
    </message>
    <message>
        <source>Switch it on, or read another.</source>
        <translation>L’activer, ou en lire une autre.</translation>
    </message>
    <message>
        <source>Switch one on.</source>
        <translation>En activer une.</translation>
    </message>
    <message>
        <source>Switch that step on, or read another.</source>
        <translation>Activer cette étape, ou en lire une autre.</translation>
    </message>
    <message>
        <source>Take fewer files, or fewer steps.</source>
        <translation>Prendre moins de fichiers, ou moins d’étapes.</translation>
    </message>
    <message>
        <source>Take year, month, day and weekday from “%1”</source>
        <translation>prendre l’année, le mois, le jour et le jour de la semaine de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The address of this program cannot be written down</source>
        <translation>L’adresse de ce programme ne peut pas être notée</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Le changement</translation>
    </message>
    <message>
        <source>The config file cannot be read</source>
        <translation>Le fichier de configuration ne peut pas être lu</translation>
    </message>
    <message>
        <source>The config file cannot be read: %1</source>
        <translation>Le fichier de configuration ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The config file cannot be written: %1</source>
        <translation>Le fichier de configuration ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The copy cannot be made</source>
        <translation>La copie ne peut pas être créée</translation>
    </message>
    <message>
        <source>The copy cannot be read</source>
        <translation>La copie ne peut pas être lue</translation>
    </message>
    <message>
        <source>The copy cannot be written</source>
        <translation>La copie ne peut pas être écrite</translation>
    </message>
    <message>
        <source>The data cannot be read: %1</source>
        <translation>Les données ne peuvent pas être lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>The data directory cannot be locked</source>
        <translation>Le dossier de données ne peut pas être verrouillé</translation>
    </message>
    <message>
        <source>The data directory cannot be made</source>
        <translation>Le dossier de données ne peut pas être créé</translation>
    </message>
    <message>
        <source>The data directory is in use by %1</source>
        <translation>Le dossier de données est utilisé par %1</translation>
    </message>
    <message>
        <source>The data directory may not be written</source>
        <translation>Le dossier de données ne peut pas être écrit, faute de droits</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>La base de données ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>L’export a été arrêté</translation>
    </message>
    <message>
        <source>The file cannot be given a second name</source>
        <translation>Le fichier ne peut pas recevoir un second nom</translation>
    </message>
    <message>
        <source>The file cannot be made</source>
        <translation>Le fichier ne peut pas être créé</translation>
    </message>
    <message>
        <source>The file cannot be moved</source>
        <translation>Le fichier ne peut pas être déplacé</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>The file cannot be read: permission denied</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: accès refusé</translation>
    </message>
    <message>
        <source>The file cannot be removed</source>
        <translation>Le fichier ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The file of “%1” is gone</source>
        <translation>Le fichier de «&#xa0;%1&#xa0;» a disparu</translation>
    </message>
    <message>
        <source>The fingerprint of a file cannot be computed</source>
        <translation>L’empreinte d’un fichier ne peut pas être calculée</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>Le dossier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The folder may not be read</source>
        <translation>Le dossier ne peut pas être lu, faute de droits</translation>
    </message>
    <message>
        <source>The input cannot be read: %1</source>
        <translation>L’entrée ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The job does not wait for an approval: it is %1</source>
        <translation>La tâche n’attend pas d’approbation, son état est %1</translation>
    </message>
    <message>
        <source>The job has changed in the meantime</source>
        <translation>La tâche a changé entre-temps</translation>
    </message>
    <message>
        <source>The job has no result: it is %1</source>
        <translation>La tâche n’a pas de résultat, son état est %1</translation>
    </message>
    <message>
        <source>The job has no steps</source>
        <translation>La tâche n’a pas d’étapes</translation>
    </message>
    <message>
        <source>The job is not over yet: it is %1</source>
        <translation>La tâche n’est pas encore finie, son état est %1</translation>
    </message>
    <message>
        <source>The job is over: it is %1</source>
        <translation>La tâche est finie, son état est %1</translation>
    </message>
    <message>
        <source>The job was cancelled</source>
        <translation>La tâche a été annulée</translation>
    </message>
    <message>
        <source>The job was started already: it is %1</source>
        <translation>La tâche a déjà été lancée, son état est %1</translation>
    </message>
    <message>
        <source>The key that signs tokens is damaged</source>
        <translation>La clé qui signe les jetons est endommagée</translation>
    </message>
    <message>
        <source>The ledger says %1 %2 rows, but there are %3</source>
        <translation>Le bilan dit %1 lignes %2, mais il y en a %3</translation>
    </message>
    <message>
        <source>The list of versions shows what there is; the last %1 of a workflow are kept.</source>
        <translation>La liste des versions montre ce qui existe&#xa0;; les %1 dernières d’un flux de travail sont gardées.</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>Le nom est vide</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Le nom est trop long</translation>
    </message>
    <message>
        <source>The old password is wrong</source>
        <translation>L’ancien mot de passe est faux</translation>
    </message>
    <message>
        <source>The output of “%1” is no longer there</source>
        <translation>La sortie de «&#xa0;%1&#xa0;» n’est plus là</translation>
    </message>
    <message>
        <source>The output of “%1” was rejected</source>
        <translation>La sortie de «&#xa0;%1&#xa0;» a été refusée</translation>
    </message>
    <message>
        <source>The output of “%1” was rejected: %2</source>
        <translation>La sortie de «&#xa0;%1&#xa0;» a été refusée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The password could not be hashed: out of memory</source>
        <translation>Le mot de passe n’a pas pu être haché&#xa0;: mémoire insuffisante</translation>
    </message>
    <message>
        <source>The preview was stopped</source>
        <translation>L’aperçu a été arrêté</translation>
    </message>
    <message>
        <source>The program ended %1 times while this job ran</source>
        <translation>Le programme s’est arrêté %1 fois pendant cette tâche</translation>
    </message>
    <message>
        <source>The program ends</source>
        <translation>Le programme s’arrête</translation>
    </message>
    <message>
        <source>The program was closed meanwhile</source>
        <translation>Le programme a été fermé entre-temps</translation>
    </message>
    <message>
        <source>The record of this data is damaged</source>
        <translation>L’enregistrement de ces données est endommagé</translation>
    </message>
    <message>
        <source>The rows are computed together with those of the next step and not kept by themselves (keep_steps in the workflow&apos;s configuration would keep them).</source>
        <translation>Les lignes sont calculées avec celles de l’étape suivante et ne sont pas gardées à part (keep_steps dans les réglages du flux de travail les garderait).</translation>
    </message>
    <message>
        <source>The rows of “%1” were not kept: they were computed together with those of the step that reads them</source>
        <translation>Les lignes de «&#xa0;%1&#xa0;» n’ont pas été gardées&#xa0;: elles ont été calculées avec celles de l’étape qui les lit</translation>
    </message>
    <message>
        <source>The run has no result: it is %1</source>
        <translation>L’exécution n’a pas de résultat, son état est %1</translation>
    </message>
    <message>
        <source>The sample cannot be written: %1</source>
        <translation>L’échantillon ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The schedule is no webhook</source>
        <translation>La planification n’est pas un webhook</translation>
    </message>
    <message>
        <source>The schedule is paused</source>
        <translation>La planification est en pause</translation>
    </message>
    <message>
        <source>The schedule was changed by somebody else in the meantime</source>
        <translation>La planification a été changée entre-temps par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The schedule was changed in the meantime</source>
        <translation>La planification a été changée entre-temps</translation>
    </message>
    <message>
        <source>The step failed in an unexpected way</source>
        <translation>L’étape a échoué de façon inattendue</translation>
    </message>
    <message>
        <source>The step ran out of memory</source>
        <translation>L’étape a manqué de mémoire</translation>
    </message>
    <message>
        <source>The step returned no rows at all</source>
        <translation>L’étape n’a rendu aucune ligne</translation>
    </message>
    <message>
        <source>The step “%1”</source>
        <translation>L’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The step “%1” has given out nothing yet</source>
        <translation>L’étape «&#xa0;%1&#xa0;» n’a encore rien rendu</translation>
    </message>
    <message>
        <source>The step “%1” is switched off and reads no other step</source>
        <translation>L’étape «&#xa0;%1&#xa0;» est désactivée et ne lit aucune autre étape</translation>
    </message>
    <message>
        <source>The steps wait for each other</source>
        <translation>Les étapes s’attendent mutuellement</translation>
    </message>
    <message>
        <source>The store could not be read</source>
        <translation>Le stockage n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The store could not do its work</source>
        <translation>Le stockage n’a pas pu faire son travail</translation>
    </message>
    <message>
        <source>The table was closed</source>
        <translation>La table a été fermée</translation>
    </message>
    <message>
        <source>The token is not valid, or its time is over</source>
        <translation>Le jeton n’est pas valide, ou a expiré</translation>
    </message>
    <message>
        <source>The workflow contains itself</source>
        <translation>Le flux de travail se contient lui-même</translation>
    </message>
    <message>
        <source>The workflow was changed by somebody else in the meantime</source>
        <translation>Le flux de travail a été changé entre-temps par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The workflow “%1” reads no file that could be exchanged</source>
        <translation>Le flux de travail «&#xa0;%1&#xa0;» ne lit aucun fichier qui puisse être échangé</translation>
    </message>
    <message>
        <source>There are more than %1 files</source>
        <translation>Il y a plus de %1 fichiers</translation>
    </message>
    <message>
        <source>There is no data with the id “%1”</source>
        <translation>Il n’y a pas de données avec l’identifiant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no job with the id “%1”</source>
        <translation>Il n’y a pas de tâche avec l’identifiant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no key with the id “%1”</source>
        <translation>Il n’y a pas de clé avec l’identifiant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no option “%1”</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no schedule with the id “%1”</source>
        <translation>Il n’y a pas de planification avec l’identifiant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no step “%1”</source>
        <translation>Il n’y a pas d’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no stored data “%1”.</source>
        <translation>Il n’y a pas de données stockées «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>There is no such webhook</source>
        <translation>Ce webhook n’existe pas</translation>
    </message>
    <message>
        <source>There is no user with the id “%1”</source>
        <translation>Il n’y a pas d’utilisateur avec l’identifiant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no version %1 of this workflow</source>
        <translation>Il n’y a pas de version %1 de ce flux de travail</translation>
    </message>
    <message>
        <source>There is no workflow with the id “%1”</source>
        <translation>Il n’y a pas de flux de travail avec l’identifiant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This data has no profile yet</source>
        <translation>Ces données n’ont pas encore de profil</translation>
    </message>
    <message>
        <source>This idempotency key was used for another request</source>
        <translation>Cette clé d’idempotence a servi pour une autre requête</translation>
    </message>
    <message>
        <source>This is a fault of the step; its result is not kept.</source>
        <translation>C’est un défaut de l’étape&#xa0;; son résultat n’est pas gardé.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>This is not a folder</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>This is not the key of a stored file</source>
        <translation>Ce n’est pas la clé d’un fichier stocké</translation>
    </message>
    <message>
        <source>This user name or e-mail address is taken</source>
        <translation>Ce nom d’utilisateur ou cette adresse e-mail est pris</translation>
    </message>
    <message>
        <source>Too many people log in right now</source>
        <translation>Trop de personnes se connectent en ce moment</translation>
    </message>
    <message>
        <source>Try a smaller part of the data, or a lower --memory-limit.</source>
        <translation>Essayer une plus petite partie des données, ou un --memory-limit plus bas.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Try again when some of them are done.</source>
        <translation>Réessayer quand certaines seront finies.</translation>
    </message>
    <message>
        <source>Turn “%1” into %2</source>
        <translation>changer «&#xa0;%1&#xa0;» en %2</translation>
    </message>
    <message>
        <source>Use “%1” as %2</source>
        <translation>utiliser «&#xa0;%1&#xa0;» comme %2</translation>
    </message>
    <message>
        <source>User name and password do not fit together</source>
        <translation>Le nom d’utilisateur et le mot de passe ne correspondent pas</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>Attendre sa fin, ou l’annuler.</translation>
    </message>
    <message>
        <source>Wait until it is completed.</source>
        <translation>Attendre qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>Wait until the job is over, or cancel it.</source>
        <translation>Attendre la fin de la tâche, ou l’annuler.</translation>
    </message>
    <message>
        <source>With all they contain these are more than %1 steps</source>
        <translation>Avec tout ce qu’ils contiennent, cela fait plus de %1 étapes</translation>
    </message>
    <message>
        <source>Workflows stand within each other more than %1 deep</source>
        <translation>Des flux de travail sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>Write “%1” as 0 and 1</source>
        <translation>écrire «&#xa0;%1&#xa0;» en 0 et 1</translation>
    </message>
    <message>
        <source>`aw config` lists them all.</source>
        <translation>`aw config` les liste toutes.</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>un autre processus</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>by hand %1</source>
        <translation>à la main %1</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>essai à blanc</translation>
    </message>
    <message>
        <source>missed %1 at %2</source>
        <translation>manquée&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>that the step gave out</source>
        <translation>que l’étape a rendues</translation>
    </message>
    <message>
        <source>that the step read</source>
        <translation>que l’étape a lues</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>les données</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>“%1” has no parameter “%2”.%3</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de paramètre «&#xa0;%2&#xa0;».%3</translation>
    </message>
    <message>
        <source>“%1” is an output of a step that is switched off</source>
        <translation>«&#xa0;%1&#xa0;» est une sortie d’une étape désactivée</translation>
    </message>
    <message>
        <source>“%1” is not a step that leads to “%2”</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une étape qui mène à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 colonnes</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Respecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Holds: %1 (%2 columns)</source>
        <translation>Respecté&#xa0;: %1 (%2 colonnes)</translation>
    </message>
    <message>
        <source>Holds: %1 (%2)</source>
        <translation>Respecté&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Read “%1” as numbers in percent</source>
        <translation>lire «&#xa0;%1&#xa0;» comme pourcentages</translation>
    </message>
    <message>
        <source>no coordinates</source>
        <translation>pas de coordonnées</translation>
    </message>
    <message>
        <source>replaced by its parts</source>
        <translation>remplacée par ses parties</translation>
    </message>
    <message>
        <source>“%1”, “%2”</source>
        <translation>«&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the values such as “%1” are texts</source>
        <translation>les valeurs telles que «&#xa0;%1&#xa0;» sont des textes</translation>
    </message>
    <message>
        <source>the values such as “%1” look like numbers, but %2</source>
        <translation>les valeurs telles que «&#xa0;%1&#xa0;» ressemblent à des nombres, mais %2</translation>
    </message>
    <message>
        <source>they have no coordinates</source>
        <translation>elles n’ont pas de coordonnées</translation>
    </message>
    <message>
        <source>Let the workflow&apos;s step read other data, or delete the workflow.</source>
        <translation>Faire lire d’autres données à l’étape du flux de travail, ou supprimer celui-ci.</translation>
    </message>
    <message>
        <source>Remove the schedule, or let it read other data.</source>
        <translation>Supprimer la planification, ou lui faire lire d’autres données.</translation>
    </message>
    <message>
        <source>The data is needed by %1</source>
        <translation>Ces données sont encore nécessaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>A tag is empty</source>
        <translation>Une étiquette est vide</translation>
    </message>
    <message>
        <source>Data bears up to %1 of them.</source>
        <translation>Des données en portent au plus %1.</translation>
    </message>
    <message>
        <source>Give its parts as tags of their own.</source>
        <translation>Indiquez chaque partie comme une étiquette à part.</translation>
    </message>
    <message>
        <source>Tags have up to %1 characters.</source>
        <translation>Une étiquette a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The tag “%1” has a comma</source>
        <translation>L’étiquette « %1 » contient une virgule</translation>
    </message>
    <message>
        <source>The tag “%1…” is too long</source>
        <translation>L’étiquette « %1… » est trop longue</translation>
    </message>
    <message>
        <source>There are too many tags</source>
        <translation>Il y a trop d’étiquettes</translation>
    </message>
    <message>
        <source>Write a word or a few.</source>
        <translation>Écrivez un mot ou quelques-uns.</translation>
    </message>
    <message>
        <source>“%1” is no kind of source</source>
        <translation>« %1 » n’est pas un genre de source</translation>
    </message>
    <message>
        <source>Name its table, too: %1.%2</source>
        <translation>Indiquez aussi sa table : %1.%2</translation>
    </message>
    <message>
        <source>%1 lines are no JSON and are left out; they are kept among the rejects (line %2, …).</source>
        <translation>%1 lignes ne sont pas du JSON et sont écartées&#xa0;; elles sont conservées parmi les rejets (ligne&#xa0;%2, …).</translation>
    </message>
    <message>
        <source>A line is a comment or only draws the table, and is left out (%1): %2</source>
        <translation>Une ligne est un commentaire ou ne fait que dessiner la table, et est écartée (%1)&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>A line is no JSON and is left out; it is kept among the rejects (line %1).</source>
        <translation>Une ligne n’est pas du JSON et est écartée&#xa0;; elle est conservée parmi les rejets (ligne&#xa0;%1).</translation>
    </message>
    <message>
        <source>A line is not part of the table and is left out; it is kept among the rejects (%1): %2</source>
        <translation>Une ligne ne fait pas partie de la table et est écartée&#xa0;; elle est conservée parmi les rejets (%1)&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>A row does not fit the table and is left out; it is kept among the rejects (%1).</source>
        <translation>Une ligne ne correspond pas à la table et est écartée&#xa0;; elle est conservée parmi les rejets (%1).</translation>
    </message>
    <message>
        <source>A row has additional empty cells at its end, which are left out (%1).</source>
        <translation>Une ligne a à la fin des cellules vides de plus, qui sont écartées (%1).</translation>
    </message>
    <message>
        <source>A row has fewer cells than the table; the missing ones are NULL (%1).</source>
        <translation>Une ligne a moins de cellules que la table&#xa0;; celles qui manquent sont NULL (%1).</translation>
    </message>
    <message>
        <source>A row has quotes that are not closed or not doubled; those are read as ordinary characters (%1).</source>
        <translation>Une ligne a des guillemets non fermés ou non doublés&#xa0;; ils sont lus comme des caractères ordinaires (%1).</translation>
    </message>
    <message>
        <source>Added %1 rows: %2</source>
        <translation>%1 lignes ajoutées&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Merged %1 rows: %2</source>
        <translation>%1 lignes réunies&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>The first line is not part of the table and is skipped: %1</source>
        <translation>La première ligne ne fait pas partie de la table et est sautée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The first row is empty</source>
        <translation>La première ligne est vide</translation>
    </message>
    <message>
        <source>The last record is not part of the table: %1</source>
        <translation>Le dernier enregistrement ne fait pas partie de la table&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>A result is of another type than was expected</source>
        <translation>Un résultat est d’un autre type que prévu</translation>
    </message>
    <message>
        <source>A row has more than one partner.</source>
        <translation>Une ligne a plus d’un partenaire.</translation>
    </message>
    <message>
        <source>Nobody counts these rows.</source>
        <translation>Personne ne compte ces lignes.</translation>
    </message>
    <message>
        <source>Other rows were written than were joined</source>
        <translation>Les lignes écrites ne sont pas celles qui ont été jointes</translation>
    </message>
    <message>
        <source>The rows are joined together with those of the next step.</source>
        <translation>Les lignes sont jointes avec celles de l’étape suivante.</translation>
    </message>
    <message>
        <source>The rows cannot be numbered</source>
        <translation>Les lignes ne peuvent pas être numérotées</translation>
    </message>
    <message>
        <source>There may be rows that nobody has read</source>
        <translation>Il se peut que des lignes n’aient été lues par personne</translation>
    </message>
    <message>
        <source>This step and those that wait for it are computed one by one after all.</source>
        <translation>Cette étape et celles qui l’attendent sont finalement calculées une par une.</translation>
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
    <name>Meanings</name>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>latitude</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>longitude</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>datetime</source>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>monnaie</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>oui/non</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>nom de personne</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>ip address</source>
        <translation>adresse IP</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>edge source</source>
        <translation>origine d’arête</translation>
    </message>
    <message>
        <source>edge target</source>
        <translation>fin d’arête</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>plongement</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texte libre</translation>
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
    <name>PictureWords</name>
    <message>
        <source>There is nothing to draw yet</source>
        <translation>Il n’y a encore rien à dessiner</translation>
    </message>
    <message>
        <source>The picture cannot be written</source>
        <translation>L’image ne peut pas être écrite</translation>
    </message>
    <message>
        <source>It cannot be printed</source>
        <translation>Impossible d’imprimer</translation>
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
    <name>PlotPainter</name>
    <message>
        <source>%1° N</source>
        <translation>%1° N</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>%1° S</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1° E</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° O</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Les %1 premières de %2 lignes</translation>
    </message>
    <message>
        <source>%1, computed on all of the data</source>
        <translation>%1, calculées sur toutes les données</translation>
    </message>
    <message>
        <source>%1, computed on the first %2 of %3 rows of the data</source>
        <translation>%1, calculées sur les %2 premières des %3 lignes des données</translation>
    </message>
    <message>
        <source>%1, computed on the first %2 rows of the data; how many there are is not known</source>
        <translation>%1, calculées sur les %2 premières lignes des données ; leur nombre total est inconnu</translation>
    </message>
</context>
<context>
    <name>RemarkCommands</name>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Add a frame</source>
        <translation>Ajouter un cadre</translation>
    </message>
    <message>
        <source>Change the text on the canvas</source>
        <translation>Modifier le texte sur l’espace de travail</translation>
    </message>
    <message>
        <source>Change the colour</source>
        <translation>Changer la couleur</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>Changer la taille</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Delete from the canvas</source>
        <translation>Supprimer de l’espace de travail</translation>
    </message>
    <message>
        <source>Delete steps and what is written beside them</source>
        <translation>Supprimer des étapes et leurs annotations</translation>
    </message>
</context>
<context>
    <name>RemarkWords</name>
    <message>
        <source>Frame without a title</source>
        <translation>Cadre sans titre</translation>
    </message>
    <message>
        <source>Frame: %1</source>
        <translation>Cadre : %1</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Note vide</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
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
    <name>ScheduleWords</name>
    <message>
        <source>Every minute</source>
        <translation>Toutes les minutes</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation>Toutes les heures, à l’heure pile</translation>
    </message>
    <message>
        <source>Every hour, at minute %1</source>
        <translation>Toutes les heures, à la minute %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours, at minute %1</source>
        <translation>
            <numerusform>Toutes les heures, à la minute %1</numerusform>
            <numerusform>Toutes les %n heures, à la minute %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes from %1 to %2</source>
        <translation>
            <numerusform>Toutes les minutes de %1 à %2</numerusform>
            <numerusform>Toutes les %n minutes de %1 à %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Monday to Friday, every %n minutes from %1 to %2</source>
        <translation>
            <numerusform>Du lundi au vendredi, toutes les minutes de %1 à %2</numerusform>
            <numerusform>Du lundi au vendredi, toutes les %n minutes de %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Tous les jours à %1</translation>
    </message>
    <message>
        <source>Monday to Friday at %1</source>
        <translation>Du lundi au vendredi à %1</translation>
    </message>
    <message>
        <source>Every week on %1 at %2</source>
        <translation>Chaque semaine le %1 à %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a day of the year is written: d is the day, MMMM the name of the month.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Every year on %1 at %2</source>
        <translation>Chaque année le %1 à %2</translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <translation>Chaque mois le jour %1 à %2</translation>
    </message>
    <message>
        <source>Every month on the days %1 at %2</source>
        <translation>Chaque mois les jours %1 à %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>When a file arrives in %1</source>
        <translation>Quand un fichier arrive dans %1</translation>
    </message>
    <message>
        <source>When %1 arrives in %2</source>
        <translation>Quand %1 arrive dans %2</translation>
    </message>
    <message>
        <source>When another program calls</source>
        <translation>Quand un autre programme appelle</translation>
    </message>
    <message>
        <source>At the times of “%1”</source>
        <translation>Aux heures de « %1 »</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les écarter</translation>
    </message>
    <message>
        <source>Make up for them with one run</source>
        <translation>Les rattraper par une seule exécution</translation>
    </message>
    <message>
        <source>Make up for each of them</source>
        <translation>Rattraper chacune</translation>
    </message>
    <message>
        <source>Times that pass while nothing is open to start a run are lost; the next one counts.</source>
        <translation>Les heures qui passent alors que rien n’est ouvert pour démarrer une exécution sont perdues ; la prochaine compte.</translation>
    </message>
    <message>
        <source>However many times have passed while nothing was open, one run makes up for all.</source>
        <translation>Quel que soit le nombre d’heures passées alors que rien n’était ouvert, une exécution les rattrape toutes.</translation>
    </message>
    <message>
        <source>Every time that has passed while nothing was open gets a run of its own.</source>
        <translation>Chaque heure passée alors que rien n’était ouvert a sa propre exécution.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>demain, %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquée</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarrée</translation>
    </message>
</context>
<context>
    <name>StepHelp</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>Lignes avant</translation>
    </message>
    <message>
        <source>Rows before, table %1</source>
        <translation>Lignes avant, table&#xa0;%1</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>Lignes après</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Reads a table of nearly any file, packed or not, a database or a folder, and keeps every row it cannot place.</source>
        <translation>Lit une table de presque tout fichier, compressé ou non, d’une base de données ou d’un dossier, et garde chaque ligne impossible à placer.</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>rejets</translation>
    </message>
    <message>
        <source>Columns of fixed width</source>
        <translation>Colonnes à largeur fixe</translation>
    </message>
    <message>
        <source>Where each column begins and how wide it is, in characters; width 0 is the rest of the line.</source>
        <translation>Où commence chaque colonne et sa largeur, en caractères&#xa0;; largeur 0&#xa0;: le reste de la ligne.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Lines that start with this are left out; empty for none.</source>
        <translation>Les lignes qui commencent ainsi sont écartées&#xa0;; vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Délimiteur</translation>
    </message>
    <message>
        <source>What stands between two columns; guessed when not given.</source>
        <translation>Ce qui sépare deux colonnes&#xa0;; détecté si non indiqué.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>The character encoding; guessed when not given.</source>
        <translation>L’encodage des caractères&#xa0;; détecté si non indiqué.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échappement</translation>
    </message>
    <message>
        <source>What precedes a quote inside a quoted text.</source>
        <translation>Ce qui précède un guillemet dans un texte entre guillemets.</translation>
    </message>
    <message>
        <source>Column of file names</source>
        <translation>Colonne des noms de fichiers</translation>
    </message>
    <message>
        <source>Of a folder or pattern: the column that says which file a row is from; empty for none. _file when not given.</source>
        <translation>Pour un dossier ou un motif&#xa0;: la colonne qui dit de quel fichier vient une ligne&#xa0;; vide&#xa0;: aucune. _file si non indiqué.</translation>
    </message>
    <message>
        <source>Footer lines</source>
        <translation>Lignes de pied</translation>
    </message>
    <message>
        <source>Lines at the end that are not data, such as totals; guessed when not given.</source>
        <translation>Lignes finales qui ne sont pas des données, comme des totaux&#xa0;; détecté si non indiqué.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What the file is; guessed when not given.</source>
        <translation>Ce qu’est le fichier&#xa0;; détecté si non indiqué.</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>largeur fixe</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Whether the first row holds the column names; guessed when not given.</source>
        <translation>Si la première ligne contient les noms des colonnes&#xa0;; détecté si non indiqué.</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>Lignes d’en-tête</translation>
    </message>
    <message>
        <source>Over how many rows the names stand; they are joined. Guessed when not given.</source>
        <translation>Sur combien de lignes s’étendent les noms&#xa0;; ils sont réunis. Détecté si non indiqué.</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>Fichier dans l’archive</translation>
    </message>
    <message>
        <source>Of a ZIP or tar archive; the largest table when not given.</source>
        <translation>D’une archive ZIP ou tar&#xa0;; la plus grande table si non indiqué.</translation>
    </message>
    <message>
        <source>Rows that cannot be placed</source>
        <translation>Lignes impossibles à placer</translation>
    </message>
    <message>
        <source>keep: read the rest and keep such rows among the rejects; strict: stop.</source>
        <translation>garder&#xa0;: lire le reste et conserver ces lignes parmi les rejets&#xa0;; strict&#xa0;: arrêter.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>strict</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Guillemet</translation>
    </message>
    <message>
        <source>What surrounds texts with delimiters in them; empty for none.</source>
        <translation>Ce qui entoure les textes contenant des délimiteurs&#xa0;; vide&#xa0;: rien.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Of a sheet: the cells to read, the header among them; found when not given.</source>
        <translation>D’une feuille&#xa0;: les cellules à lire, en-tête compris&#xa0;; trouvées si non indiqué.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Of a workbook: the name of the sheet, or its number from 1; the first with a table when not given.</source>
        <translation>D’un classeur&#xa0;: le nom de la feuille ou son numéro à partir de 1&#xa0;; la première contenant une table si non indiqué.</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Lignes à ignorer</translation>
    </message>
    <message>
        <source>Lines before the header that are not data.</source>
        <translation>Lignes avant l’en-tête qui ne sont pas des données.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Of a database: the table or view; the largest table when not given.</source>
        <translation>D’une base de données&#xa0;: la table ou la vue&#xa0;; la plus grande table si non indiqué.</translation>
    </message>
    <message>
        <source>Row of units</source>
        <translation>Ligne d’unités</translation>
    </message>
    <message>
        <source>Whether the row below the header holds units; guessed when not given.</source>
        <translation>Si la ligne sous l’en-tête contient des unités&#xa0;; détecté si non indiqué.</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Checks the rows against rules and passes on those that may go on, unchanged, with a report of every rule.</source>
        <translation>Contrôle les lignes selon des règles et transmet celles qui peuvent continuer, inchangées, avec un rapport sur chaque règle.</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>quarantaine</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>Whether columns that are not listed may be there (schema).</source>
        <translation>Si des colonnes non listées peuvent être présentes (schema).</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Assertion</translation>
    </message>
    <message>
        <source>A SELECT over the table “input” that must return no rows (functional).</source>
        <translation>Un SELECT sur la table «&#xa0;input&#xa0;» qui ne doit renvoyer aucune ligne (functional).</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Names, or objects with name, type, nullable, required (schema).</source>
        <translation>Des noms, ou des objets avec name, type, nullable, required (schema).</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>An SQL condition that must hold in every row (functional).</source>
        <translation>Une condition SQL qui doit être vraie dans chaque ligne (functional).</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Bounds for figures of a column: nulls, null_ratio, distinct, distinct_ratio, min, max, mean, sum (info_dict).</source>
        <translation>Bornes pour les chiffres d’une colonne&#xa0;: nulls, null_ratio, distinct, distinct_ratio, min, max, mean, sum (info_dict).</translation>
    </message>
    <message>
        <source>Largest share missing</source>
        <translation>Part maximale de manquants</translation>
    </message>
    <message>
        <source>0 to 1, for every column or one by one (info_dict).</source>
        <translation>De 0 à 1, pour toutes les colonnes ou une par une (info_dict).</translation>
    </message>
    <message>
        <source>Most rows</source>
        <translation>Maximum de lignes</translation>
    </message>
    <message>
        <source>At most this many rows (info_dict).</source>
        <translation>Au plus autant de lignes (info_dict).</translation>
    </message>
    <message>
        <source>Fewest rows</source>
        <translation>Minimum de lignes</translation>
    </message>
    <message>
        <source>At least this many rows; 1 when not given (info_dict).</source>
        <translation>Au moins autant de lignes&#xa0;; 1 si non indiqué (info_dict).</translation>
    </message>
    <message>
        <source>When a rule fails</source>
        <translation>Quand une règle est enfreinte</translation>
    </message>
    <message>
        <source>fail: the step fails; warn: it only says so; quarantine: the rows that offend leave the table for one of their own.</source>
        <translation>échouer&#xa0;: l’étape échoue&#xa0;; avertir&#xa0;: elle le signale seulement&#xa0;; quarantaine&#xa0;: les lignes fautives vont dans une table à part.</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>échouer</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>avertir</translation>
    </message>
    <message>
        <source>Columns for roles</source>
        <translation>Colonnes pour les rôles</translation>
    </message>
    <message>
        <source>The column for a role of the target; the others are found (functional).</source>
        <translation>La colonne pour un rôle de la cible&#xa0;; les autres sont trouvées (functional).</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>Smallest and largest allowed number of a column (info_dict).</source>
        <translation>Plus petit et plus grand nombre permis dans une colonne (info_dict).</translation>
    </message>
    <message>
        <source>Change of the number of rows</source>
        <translation>Variation du nombre de lignes</translation>
    </message>
    <message>
        <source>Largest share by which the number of rows may differ from that of the last run (info_dict).</source>
        <translation>Part maximale dont le nombre de lignes peut différer de celui de la dernière exécution (info_dict).</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>The checks that must all hold (all), or of which one must (any); each has the settings of this step.</source>
        <translation>Les contrôles qui doivent tous être respectés (all), ou dont un doit l’être (any)&#xa0;; chacun a les réglages de cette étape.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>A Frictionless Table Schema or a JSON Schema of one row (schema).</source>
        <translation>Un Frictionless Table Schema ou un JSON Schema d’une ligne (schema).</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>The target whose check is tried (functional).</source>
        <translation>La cible dont le contrôle est essayé (functional).</translation>
    </message>
    <message>
        <source>Own purpose</source>
        <translation>Usage propre</translation>
    </message>
    <message>
        <source>A whole target as in resources/targets; wins over “target” (functional).</source>
        <translation>Une cible complète comme dans resources/targets&#xa0;; l’emporte sur «&#xa0;target&#xa0;» (functional).</translation>
    </message>
    <message>
        <source>Unique columns</source>
        <translation>Colonnes uniques</translation>
    </message>
    <message>
        <source>Columns in which no value may repeat (info_dict).</source>
        <translation>Colonnes où aucune valeur ne doit se répéter (info_dict).</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Quoi contrôler</translation>
    </message>
    <message>
        <source>schema: columns and types; info_dict: computed facts with bounds; functional: whether the data serves a purpose; all, any: several checks together (rules).</source>
        <translation>schéma&#xa0;: colonnes et types&#xa0;; faits&#xa0;: chiffres calculés avec des bornes&#xa0;; fonctionnel&#xa0;: si les données servent un usage&#xa0;; toutes, une&#xa0;: plusieurs contrôles ensemble (rules).</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>info dict</source>
        <translation>faits</translation>
    </message>
    <message>
        <source>functional</source>
        <translation>fonctionnel</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>any</source>
        <translation>une</translation>
    </message>
    <message>
        <source>Table in the workflow</source>
        <translation>Table dans le flux de travail</translation>
    </message>
    <message>
        <source>Gives a small table that is written in the workflow itself.</source>
        <translation>Fournit une petite table écrite dans le flux de travail lui-même.</translation>
    </message>
    <message>
        <source>Gives the rows that are **typed into this step**: codes and their meanings, rates, thresholds, or a sample to try a workflow with. Each column has a name and a type; a cell that does not fit its type is refused with its place. `null`, and an empty cell of a column that is not text, are missing values. Larger tables belong in a file.</source>
        <translation>Fournit les lignes **saisies dans cette étape**&#xa0;: codes et leur signification, taux, seuils, ou un échantillon pour essayer un flux de travail. Chaque colonne a un nom et un type&#xa0;; une cellule qui ne convient pas à son type est refusée avec son emplacement. `null`, et une cellule vide d’une colonne qui n’est pas du texte, sont des valeurs manquantes. Les tables plus grandes ont leur place dans un fichier.</translation>
    </message>
    <message>
        <source>Name and type of each column, from left to right.</source>
        <translation>Nom et type de chaque colonne, de gauche à droite.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>VARCHAR: text; BIGINT: whole numbers; HUGEINT: whole numbers of up to 38 digits; DOUBLE: numbers with a fraction; BOOLEAN: true or false.</source>
        <translation>VARCHAR&#xa0;: texte&#xa0;; BIGINT&#xa0;: nombres entiers&#xa0;; HUGEINT&#xa0;: entiers jusqu’à 38 chiffres&#xa0;; DOUBLE&#xa0;: nombres à décimales&#xa0;; BOOLEAN&#xa0;: vrai ou faux.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>One list of cells for each row, in the order of the columns; null is a missing value. At most 10,000 rows and 100,000 cells.</source>
        <translation>Une liste de cellules par ligne, dans l’ordre des colonnes&#xa0;; null est une valeur manquante. Au plus 10 000 lignes et 100 000 cellules.</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Gives what a SELECT over the inputs gives.</source>
        <translation>Donne ce que donne un SELECT sur les entrées.</translation>
    </message>
    <message>
        <source>Runs **one SELECT** (in the SQL of DuckDB) over up to eight inputs, which it sees as `input`, `input_2` and so on, or by names of your own. Joins, subqueries, WITH, windows and aggregates can be used. It reaches **nothing but its inputs**: no file, no other table, no setting, no clock and no chance. Rows come in an order you can rely on only with ORDER BY.</source>
        <translation>Exécute **un SELECT** (dans le SQL de DuckDB) sur au plus huit entrées, nommées `input`, `input_2`, etc., ou à sa guise. Jointures, sous-requêtes, WITH, fenêtres et agrégats sont possibles. Il n’atteint **rien d’autre que ses entrées**&#xa0;: ni fichier, ni autre table, ni réglage, ni horloge, ni hasard. L’ordre des lignes n’est sûr qu’avec ORDER BY.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>Names of the inputs</source>
        <translation>Noms des entrées</translation>
    </message>
    <message>
        <source>What the query calls its inputs, in their order, in place of input, input_2, …</source>
        <translation>Comment la requête nomme ses entrées, dans leur ordre, à la place de input, input_2, …</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>One SELECT. The inputs are the tables input, input_2, input_3, …</source>
        <translation>Un SELECT. Les entrées sont les tables input, input_2, input_3, …</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Rechercher une correspondance</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Combiner</translation>
    </message>
    <message>
        <source>Adds columns of a second table by key, and never a row.</source>
        <translation>Ajoute par clé des colonnes d’une seconde table, jamais de lignes.</translation>
    </message>
    <message>
        <source>Finds the **entry** of the second table with the same keys and adds its columns. Unlike a join it gives **every row exactly once**, in the same order: of several entries it takes the first or the last, or fails, as you like. The output `unmatched` lists the keys that have no entry, each with its number of rows. A text key and a key of another type are compared as text.</source>
        <translation>Trouve l’**entrée** de la seconde table ayant les mêmes clés et ajoute ses colonnes. Contrairement à une jointure, **chaque ligne sort exactement une fois**, dans le même ordre&#xa0;: parmi plusieurs entrées, la première ou la dernière est prise, ou l’étape échoue, au choix. La sortie `unmatched` énumère les clés sans entrée, chacune avec son nombre de lignes. Une clé de texte et une clé d’un autre type sont comparées comme du texte.</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>unmatched</source>
        <translation>sans correspondance</translation>
    </message>
    <message>
        <source>Columns to add</source>
        <translation>Colonnes à ajouter</translation>
    </message>
    <message>
        <source>The columns of the second table to add; empty: all but its keys.</source>
        <translation>Les colonnes de la seconde table à ajouter&#xa0;; vide&#xa0;: toutes sauf ses clés.</translation>
    </message>
    <message>
        <source>Column that says whether</source>
        <translation>Colonne indicatrice</translation>
    </message>
    <message>
        <source>Name of a column that says whether the row has an entry; empty: none.</source>
        <translation>Nom d’une colonne indiquant si la ligne a une entrée&#xa0;; vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Columns that have to be equal for an entry to belong to a row. Missing keys find nothing.</source>
        <translation>Colonnes qui doivent être égales pour qu’une entrée appartienne à une ligne. Les clés manquantes ne trouvent rien.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>A column of the rows.</source>
        <translation>Une colonne des lignes.</translation>
    </message>
    <message>
        <source>Column of the entries</source>
        <translation>Colonne des entrées</translation>
    </message>
    <message>
        <source>A column of the second table.</source>
        <translation>Une colonne de la seconde table.</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Aucune entrée</translation>
    </message>
    <message>
        <source>keep: the added columns of a row without an entry are missing; error: the step fails.</source>
        <translation>garder&#xa0;: les colonnes ajoutées d’une ligne sans entrée sont manquantes&#xa0;; erreur&#xa0;: l’étape échoue.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Several entries</source>
        <translation>Plusieurs entrées</translation>
    </message>
    <message>
        <source>What a row with several entries takes: the first or last of the second table, or error: the step fails.</source>
        <translation>Ce que prend une ligne à plusieurs entrées&#xa0;: la première ou la dernière de la seconde table, ou erreur&#xa0;: l’étape échoue.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Put behind the name of an added column when the rows have one of that name.</source>
        <translation>Ajouté au nom d’une colonne ajoutée quand les lignes en ont une du même nom.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Puts the columns of two tables side by side where keys are equal.</source>
        <translation>Place côte à côte les colonnes de deux tables là où les clés sont égales.</translation>
    </message>
    <message>
        <source>Looks up, for every row of the left table, the rows of the right table with the **same keys**. A row with several partners comes out once for each; missing keys never match. The output `unmatched` has the left rows without a partner. The order of the left table is kept. A text key and a key of another type are compared as text.</source>
        <translation>Cherche, pour chaque ligne de la table de gauche, les lignes de la table de droite ayant les **mêmes clés**. Une ligne à plusieurs partenaires sort une fois pour chacun&#xa0;; les clés manquantes ne correspondent jamais. La sortie `unmatched` contient les lignes de gauche sans partenaire. L’ordre de la table de gauche est conservé. Une clé de texte et une clé d’un autre type sont comparées comme du texte.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>Columns that have to be equal for two rows to be partners. Missing keys never match.</source>
        <translation>Colonnes qui doivent être égales pour que deux lignes soient partenaires. Les clés manquantes ne correspondent jamais.</translation>
    </message>
    <message>
        <source>Left column</source>
        <translation>Colonne de gauche</translation>
    </message>
    <message>
        <source>A column of the left table.</source>
        <translation>Une colonne de la table de gauche.</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>Colonne de droite</translation>
    </message>
    <message>
        <source>A column of the right table.</source>
        <translation>Une colonne de la table de droite.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Rows that come out: inner: pairs; left, right, full: also the rows of that side (both) without a partner; semi, anti: left rows with (without) a partner, unchanged.</source>
        <translation>Lignes produites&#xa0;: interne&#xa0;: les paires&#xa0;; gauche, droite, complète&#xa0;: aussi les lignes de ce côté (des deux) sans partenaire&#xa0;; semi, anti&#xa0;: les lignes de gauche avec (sans) partenaire, inchangées.</translation>
    </message>
    <message>
        <source>inner</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>semi</source>
        <translation>semi</translation>
    </message>
    <message>
        <source>anti</source>
        <translation>anti</translation>
    </message>
    <message>
        <source>Put behind the name of a right column when the left table has one of that name.</source>
        <translation>Ajouté au nom d’une colonne de droite quand la table de gauche en a une du même nom.</translation>
    </message>
    <message>
        <source>Append rows</source>
        <translation>Ajouter des lignes</translation>
    </message>
    <message>
        <source>Puts the rows of several tables below each other.</source>
        <translation>Place les lignes de plusieurs tables les unes sous les autres.</translation>
    </message>
    <message>
        <source>Puts **all rows of all inputs** below each other, in the order of the inputs; nothing is removed. Columns go together by name (whether in capitals or not) or by position. Where types differ, the column gets the type that holds both, text if need be.</source>
        <translation>Place **toutes les lignes de toutes les entrées** les unes sous les autres, dans l’ordre des entrées&#xa0;; rien n’est retiré. Les colonnes vont ensemble par nom (majuscules ou non) ou par position. Là où les types diffèrent, la colonne reçoit le type qui contient les deux, du texte au besoin.</translation>
    </message>
    <message>
        <source>Match columns by</source>
        <translation>Associer les colonnes par</translation>
    </message>
    <message>
        <source>name: columns of one name go together and what a table does not have is missing; position: first with first, second with second.</source>
        <translation>nom&#xa0;: les colonnes de même nom vont ensemble et ce qu’une table n’a pas est manquant&#xa0;; position&#xa0;: la première avec la première, la deuxième avec la deuxième.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>Source column</source>
        <translation>Colonne d’origine</translation>
    </message>
    <message>
        <source>Name of a column that says which input a row is from: 1, 2, …; empty: none.</source>
        <translation>Nom d’une colonne indiquant de quelle entrée vient une ligne&#xa0;: 1, 2, …&#xa0;; vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Agréger</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Remodelage</translation>
    </message>
    <message>
        <source>Makes one row of each group of rows, with counts, sums and other measures.</source>
        <translation>Fait une ligne de chaque groupe de lignes, avec nombres, sommes et autres mesures.</translation>
    </message>
    <message>
        <source>Puts rows with the **same values** in the group columns together and says how many there are, what they add up to, and so on. Groups come in the order in which they first appear. Sums of whole numbers and decimals keep every digit. Without group columns one row comes out, even of an empty table.</source>
        <translation>Réunit les lignes aux **mêmes valeurs** dans les colonnes de groupe et dit combien il y en a, leur somme, etc. Les groupes viennent dans l’ordre de leur première apparition. Les sommes d’entiers et de décimaux gardent chaque chiffre. Sans colonne de groupe, une ligne sort, même d’une table vide.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>Rows with the same values here become one row; missing values are one group. Empty: all rows become one.</source>
        <translation>Les lignes aux mêmes valeurs ici deviennent une seule ligne&#xa0;; les valeurs manquantes forment un groupe. Vide&#xa0;: toutes n’en font qu’une.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>What to say of each group.</source>
        <translation>Ce qu’il faut dire de chaque groupe.</translation>
    </message>
    <message>
        <source>Name of the new column; empty: of column and function.</source>
        <translation>Nom de la nouvelle colonne&#xa0;; vide&#xa0;: de la colonne et de la fonction.</translation>
    </message>
    <message>
        <source>What to summarise; empty, for count: the rows.</source>
        <translation>Ce qui est résumé&#xa0;; vide, pour le nombre&#xa0;: les lignes.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Missing values do not count. stddev: of a sample; first, last: the first (last) value that is there.</source>
        <translation>Les valeurs manquantes ne comptent pas. écart type&#xa0;: d’un échantillon&#xa0;; premier, dernier&#xa0;: la première (dernière) valeur présente.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>count distinct</source>
        <translation>nombre de distincts</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>min</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>max</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>stddev</source>
        <translation>écart type</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>Makes columns of the values of one column.</source>
        <translation>Fait des colonnes des valeurs d’une colonne.</translation>
    </message>
    <message>
        <source>Makes a **wide table**: one row for each combination of the row columns, one new column for each value of another column, in the order in which they first appear. Where several rows fall into one cell, the function says what becomes of them. The new columns are named after the values; at most 1000 are made.</source>
        <translation>Fait une **table large**&#xa0;: une ligne par combinaison des colonnes de ligne, une nouvelle colonne par valeur d’une autre colonne, dans l’ordre de leur première apparition. Si plusieurs lignes tombent dans une cellule, la fonction dit ce qu’elles deviennent. Les nouvelles colonnes portent le nom des valeurs&#xa0;; au plus 1000 sont créées.</translation>
    </message>
    <message>
        <source>Columns from</source>
        <translation>Colonnes d’après</translation>
    </message>
    <message>
        <source>Each of its values becomes a column.</source>
        <translation>Chacune de ses valeurs devient une colonne.</translation>
    </message>
    <message>
        <source>What becomes of several values of one cell. Missing values do not count.</source>
        <translation>Ce que deviennent plusieurs valeurs d’une même cellule. Les valeurs manquantes ne comptent pas.</translation>
    </message>
    <message>
        <source>Rows with the same values here become one row; missing values are one group.</source>
        <translation>Les lignes aux mêmes valeurs ici deviennent une seule ligne&#xa0;; les valeurs manquantes forment un groupe.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What stands in the new columns; empty, for count: the number of rows.</source>
        <translation>Ce que contiennent les nouvelles colonnes&#xa0;; vide, pour le nombre&#xa0;: le nombre de lignes.</translation>
    </message>
    <message>
        <source>Number, rank, run</source>
        <translation>Numéro, rang, cumul</translation>
    </message>
    <message>
        <source>Adds a column that looks at other rows: numbers, ranks, neighbours, running sums and means.</source>
        <translation>Ajoute une colonne qui regarde d’autres lignes&#xa0;: numéros, rangs, voisines, sommes et moyennes cumulées.</translation>
    </message>
    <message>
        <source>Adds **one column** and leaves rows and their order as they are. Each row looks at the rows with the same values in *For each*, in the order given. Sums and means leave out missing values; a sum of whole numbers or decimals keeps every digit.</source>
        <translation>Ajoute **une colonne** et laisse les lignes et leur ordre tels quels. Chaque ligne considère celles qui ont les mêmes valeurs dans *Pour chaque*, dans l’ordre indiqué. Les sommes et les moyennes ignorent les valeurs manquantes&#xa0;; une somme d’entiers ou de décimaux garde chaque chiffre.</translation>
    </message>
    <message>
        <source>The column the values are from; not used by row_number and the ranks.</source>
        <translation>La colonne d’où viennent les valeurs&#xa0;; inutile pour le numéro de ligne et les rangs.</translation>
    </message>
    <message>
        <source>rank leaves gaps after equal rows, dense_rank does not; lag, lead: the value of a row before (after); running: from the first row to this one; moving: of the last rows.</source>
        <translation>rang laisse des trous après des lignes égales, rang dense non&#xa0;; précédente, suivante&#xa0;: la valeur d’une ligne avant (après)&#xa0;; cumul&#xa0;: de la première ligne à celle-ci&#xa0;; mobile&#xa0;: des dernières lignes.</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>numéro de ligne</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>dense rank</source>
        <translation>rang dense</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>précédente</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>suivante</translation>
    </message>
    <message>
        <source>running sum</source>
        <translation>somme cumulée</translation>
    </message>
    <message>
        <source>running mean</source>
        <translation>moyenne cumulée</translation>
    </message>
    <message>
        <source>moving mean</source>
        <translation>moyenne mobile</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>lag, lead: how many rows before or after.</source>
        <translation>précédente, suivante&#xa0;: combien de lignes avant ou après.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>Dans l’ordre de</translation>
    </message>
    <message>
        <source>The order in which rows are looked at; empty: that of the table. Missing values come last, equal rows as in the table.</source>
        <translation>L’ordre dans lequel les lignes sont considérées&#xa0;; vide&#xa0;: celui de la table. Les valeurs manquantes viennent en dernier, les lignes égales comme dans la table.</translation>
    </message>
    <message>
        <source>A column to order by.</source>
        <translation>Une colonne de tri.</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Largest first.</source>
        <translation>Le plus grand d’abord.</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Pour chaque</translation>
    </message>
    <message>
        <source>Rows with the same values here are looked at by themselves; empty: all rows together.</source>
        <translation>Les lignes aux mêmes valeurs ici sont considérées à part&#xa0;; vide&#xa0;: toutes ensemble.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>moving_mean: how many rows, this one included; the first rows have fewer.</source>
        <translation>moyenne mobile&#xa0;: combien de lignes, celle-ci comprise&#xa0;; les premières en ont moins.</translation>
    </message>
    <message>
        <source>Rows not in</source>
        <translation>Lignes absentes de</translation>
    </message>
    <message>
        <source>Keeps the rows of a table that another table does not have.</source>
        <translation>Garde les lignes d’une table qu’une autre n’a pas.</translation>
    </message>
    <message>
        <source>Keeps the rows of the first table that the other one **does not have**, in their order and as often as they are there. Rows are the same when the columns named, or all, are equal; missing values are equal to each other. The output `left_out` has the rest. A text column and one of another type are compared as text.</source>
        <translation>Garde les lignes de la première table que l’autre **n’a pas**, dans leur ordre et aussi souvent qu’elles y sont. Les lignes sont identiques quand les colonnes nommées, ou toutes, sont égales&#xa0;; les valeurs manquantes sont égales entre elles. La sortie `left_out` contient le reste. Une colonne de texte et une d’un autre type sont comparées comme du texte.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartées</translation>
    </message>
    <message>
        <source>The columns that have to be equal for two rows to be the same; the other table has to have them, too. Empty: all columns of the first table. Missing values are equal.</source>
        <translation>Les colonnes qui doivent être égales pour que deux lignes soient identiques&#xa0;; l’autre table doit aussi les avoir. Vide&#xa0;: toutes les colonnes de la première table. Les valeurs manquantes sont égales.</translation>
    </message>
    <message>
        <source>Rows also in</source>
        <translation>Lignes aussi dans</translation>
    </message>
    <message>
        <source>Keeps the rows of a table that another table has, too.</source>
        <translation>Garde les lignes d’une table qu’une autre a aussi.</translation>
    </message>
    <message>
        <source>Keeps the rows of the first table that the other one **has, too**, in their order and as often as they are there. Rows are the same when the columns named, or all, are equal; missing values are equal to each other. The output `left_out` has the rest. A text column and one of another type are compared as text.</source>
        <translation>Garde les lignes de la première table que l’autre **a aussi**, dans leur ordre et aussi souvent qu’elles y sont. Les lignes sont identiques quand les colonnes nommées, ou toutes, sont égales&#xa0;; les valeurs manquantes sont égales entre elles. La sortie `left_out` contient le reste. Une colonne de texte et une d’un autre type sont comparées comme du texte.</translation>
    </message>
    <message>
        <source>Split into rows</source>
        <translation>Diviser en lignes</translation>
    </message>
    <message>
        <source>Makes a row of each value of a cell that holds several.</source>
        <translation>Fait une ligne de chaque valeur d’une cellule qui en contient plusieurs.</translation>
    </message>
    <message>
        <source>Takes cells such as `red; round` or lists apart and makes **one row of each value**; the other columns are repeated. Rows keep their order, values that of their cell. Rows without any value stay, with a missing one, or go to the output `left_out`.</source>
        <translation>Décompose des cellules comme `red; round` ou des listes et fait **une ligne de chaque valeur**&#xa0;; les autres colonnes sont répétées. Les lignes gardent leur ordre, les valeurs celui de leur cellule. Les lignes sans valeur restent, avec une valeur manquante, ou vont à la sortie `left_out`.</translation>
    </message>
    <message>
        <source>A text column whose cells hold several values, or a column of lists.</source>
        <translation>Une colonne de texte dont les cellules contiennent plusieurs valeurs, ou une colonne de listes.</translation>
    </message>
    <message>
        <source>What stands between the values of a text; not used for lists.</source>
        <translation>Ce qui sépare les valeurs d’un texte&#xa0;; inutile pour les listes.</translation>
    </message>
    <message>
        <source>Position column</source>
        <translation>Colonne de position</translation>
    </message>
    <message>
        <source>Name of a column that says which value of its cell it is: 1, 2, …; empty: none.</source>
        <translation>Nom d’une colonne indiquant le rang de la valeur dans sa cellule&#xa0;: 1, 2, …&#xa0;; vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Skip empty parts</source>
        <translation>Ignorer les parties vides</translation>
    </message>
    <message>
        <source>Make no row where nothing stands between two delimiters.</source>
        <translation>Pas de ligne là où rien ne se trouve entre deux délimiteurs.</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Rogner</translation>
    </message>
    <message>
        <source>Remove blanks around the values of a text.</source>
        <translation>Retire les blancs autour des valeurs d’un texte.</translation>
    </message>
    <message>
        <source>Rows without values</source>
        <translation>Lignes sans valeurs</translation>
    </message>
    <message>
        <source>keep: such a row stays, with a missing value; drop: it is left out.</source>
        <translation>garder&#xa0;: une telle ligne reste, avec une valeur manquante&#xa0;; écarter&#xa0;: elle est retirée.</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>écarter</translation>
    </message>
    <message>
        <source>Put into bins</source>
        <translation>Répartir en classes</translation>
    </message>
    <message>
        <source>Adds a column that says in which range a number lies.</source>
        <translation>Ajoute une colonne indiquant dans quel intervalle se trouve un nombre.</translation>
    </message>
    <message>
        <source>Divides the numbers of a column into **ranges** of one width, of about as many rows, or as you give them, and adds a column with the range of each. A range holds its lower edge but not its upper one; the last holds both. Missing values and NaN are in no range.</source>
        <translation>Répartit les nombres d’une colonne en **intervalles** de même largeur, d’environ autant de lignes, ou tels qu’indiqués, et ajoute une colonne avec l’intervalle de chacun. Un intervalle contient sa borne inférieure mais pas la supérieure&#xa0;; le dernier contient les deux. Les valeurs manquantes et NaN ne sont dans aucun intervalle.</translation>
    </message>
    <message>
        <source>Name of the new column; empty: that of the column with “_bin”.</source>
        <translation>Nom de la nouvelle colonne&#xa0;; vide&#xa0;: celui de la colonne suivi de «&#xa0;_bin&#xa0;».</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>How many bins; equal quantiles become one bin. Not used for edges.</source>
        <translation>Nombre de classes&#xa0;; les quantiles égaux n’en font qu’une. Inutile avec des bornes.</translation>
    </message>
    <message>
        <source>A column of numbers.</source>
        <translation>Une colonne de nombres.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Where the bins begin, smallest first, and where the last one ends. What lies outside is named so.</source>
        <translation>Où commencent les classes, la plus petite d’abord, et où finit la dernière. Ce qui est en dehors est nommé comme tel.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Texts to use in place of the ranges, one for each bin; empty: the ranges.</source>
        <translation>Textes à la place des intervalles, un par classe&#xa0;; vide&#xa0;: les intervalles.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>equal_width: bins of one width from the smallest to the largest value; quantiles: bins with about as many rows; edges: as given.</source>
        <translation>largeur égale&#xa0;: classes de même largeur de la plus petite à la plus grande valeur&#xa0;; quantiles&#xa0;: classes d’environ autant de lignes&#xa0;; bornes&#xa0;: telles qu’indiquées.</translation>
    </message>
    <message>
        <source>equal width</source>
        <translation>largeur égale</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>quantiles</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>bornes</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>label: the range as text; number: 1 for the first bin, 0 for what lies below it.</source>
        <translation>étiquette&#xa0;: l’intervalle en texte&#xa0;; numéro&#xa0;: 1 pour la première classe, 0 pour ce qui est en dessous.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Mettre à l’échelle</translation>
    </message>
    <message>
        <source>Brings numbers to the range from 0 to 1, or to a mean of 0 and a deviation of 1.</source>
        <translation>Ramène les nombres entre 0 et 1, ou à une moyenne de 0 et un écart de 1.</translation>
    </message>
    <message>
        <source>Makes columns of numbers **comparable**: from 0 to 1, or in standard deviations from their mean. Where all values are the same they become 0. Missing values stay missing, and infinite ones stay as they are and do not count. Without a suffix the columns themselves are changed.</source>
        <translation>Rend des colonnes de nombres **comparables**&#xa0;: de 0 à 1, ou en écarts types par rapport à leur moyenne. Si toutes les valeurs sont identiques, elles deviennent 0. Les valeurs manquantes le restent, les infinies restent telles quelles et ne comptent pas. Sans suffixe, les colonnes elles-mêmes sont modifiées.</translation>
    </message>
    <message>
        <source>Columns of numbers.</source>
        <translation>Colonnes de nombres.</translation>
    </message>
    <message>
        <source>min_max: from 0 for the smallest to 1 for the largest value; z_score: how many standard deviations (of a sample) from the mean.</source>
        <translation>min-max&#xa0;: de 0 pour la plus petite à 1 pour la plus grande valeur&#xa0;; score z&#xa0;: nombre d’écarts types (d’un échantillon) par rapport à la moyenne.</translation>
    </message>
    <message>
        <source>min max</source>
        <translation>min-max</translation>
    </message>
    <message>
        <source>z score</source>
        <translation>score z</translation>
    </message>
    <message>
        <source>Rows with the same values here are scaled by themselves; empty: all rows together.</source>
        <translation>Les lignes aux mêmes valeurs ici sont mises à l’échelle à part&#xa0;; vide&#xa0;: toutes ensemble.</translation>
    </message>
    <message>
        <source>Put behind the names of new columns for the result; empty: the columns themselves are changed.</source>
        <translation>Ajouté aux noms de nouvelles colonnes pour le résultat&#xa0;; vide&#xa0;: les colonnes elles-mêmes sont modifiées.</translation>
    </message>
    <message>
        <source>Flag outliers</source>
        <translation>Signaler les valeurs aberrantes</translation>
    </message>
    <message>
        <source>Adds a column that says which numbers are far from the others.</source>
        <translation>Ajoute une colonne indiquant quels nombres sont loin des autres.</translation>
    </message>
    <message>
        <source>Marks numbers that are **far from the others** of their column: by the middle half of the values, which a few wild values do not move, or by the standard deviation. Nothing is removed; filter by the new column to do so. Missing values are no outliers, infinite ones and NaN are.</source>
        <translation>Signale les nombres **éloignés des autres** de leur colonne&#xa0;: d’après la moitié centrale des valeurs, que quelques valeurs folles ne déplacent pas, ou d’après l’écart type. Rien n’est retiré&#xa0;; pour cela, filtrer selon la nouvelle colonne. Les valeurs manquantes ne sont pas aberrantes, les infinies et NaN le sont.</translation>
    </message>
    <message>
        <source>Name of the new column; empty: that of the column with “_outlier”.</source>
        <translation>Nom de la nouvelle colonne&#xa0;; vide&#xa0;: celui de la colonne suivi de «&#xa0;_outlier&#xa0;».</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>How far is too far, in widths of the middle half (usually 1.5) or standard deviations (usually 3); 0: what is usual.</source>
        <translation>À partir d’où c’est trop loin, en largeurs de la moitié centrale (d’ordinaire 1,5) ou en écarts types (d’ordinaire 3)&#xa0;; 0&#xa0;: l’habituel.</translation>
    </message>
    <message>
        <source>iqr: too far from the middle half of the values; z_score: too many standard deviations (of a sample) from the mean.</source>
        <translation>IQR&#xa0;: trop loin de la moitié centrale des valeurs&#xa0;; score z&#xa0;: trop d’écarts types (d’un échantillon) par rapport à la moyenne.</translation>
    </message>
    <message>
        <source>iqr</source>
        <translation>IQR</translation>
    </message>
    <message>
        <source>Rows with the same values here are judged by themselves; empty: all rows together.</source>
        <translation>Les lignes aux mêmes valeurs ici sont jugées à part&#xa0;; vide&#xa0;: toutes ensemble.</translation>
    </message>
    <message>
        <source>Unify spellings</source>
        <translation>Unifier les graphies</translation>
    </message>
    <message>
        <source>Makes one spelling of values that differ in capitals, blanks, punctuation or order of words.</source>
        <translation>Donne une seule graphie aux valeurs qui diffèrent par les majuscules, les blancs, la ponctuation ou l’ordre des mots.</translation>
    </message>
    <message>
        <source>Finds values that are **the same but for their spelling** – capitals, blanks, punctuation, order and repetition of words – and writes the most frequent spelling for all of them; of equally frequent ones the first. Values without a letter stay as they are, and punctuation counts in values with digits, so that 1.5 and 15 stay apart. The result says which spellings were merged.</source>
        <translation>Trouve les valeurs **identiques à la graphie près** – majuscules, blancs, ponctuation, ordre et répétition des mots – et écrit pour toutes la graphie la plus fréquente&#xa0;; à fréquence égale, la première. Les valeurs sans lettre restent telles quelles, et la ponctuation compte dans les valeurs à chiffres, de sorte que 1.5 et 15 restent distincts. Le résultat dit quelles graphies ont été réunies.</translation>
    </message>
    <message>
        <source>A text column that has the same value in several spellings.</source>
        <translation>Une colonne de texte où la même valeur a plusieurs graphies.</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Keeps the rows that meet a condition.</source>
        <translation>Garde les lignes qui remplissent une condition.</translation>
    </message>
    <message>
        <source>Keeps the rows for which the **condition is true**. Rows for which it is false, and rows for which there is no answer because a value is missing, come out of `unmatched` and are counted apart. Names with spaces stand in `&quot;double&quot;` quotation marks, texts in `&apos;single&apos;` ones.</source>
        <translation>Garde les lignes pour lesquelles la **condition est vraie**. Les lignes où elle est fausse, et celles sans réponse parce qu’une valeur manque, sortent par `unmatched` et sont comptées à part. Les noms avec espaces se mettent entre guillemets `&quot;doubles&quot;`, les textes entre guillemets `&apos;simples&apos;`.</translation>
    </message>
    <message>
        <source>Rows for which it is true stay. SQL over the columns of a row, such as amount &gt; 0 AND country = &apos;FR&apos;.</source>
        <translation>Les lignes pour lesquelles elle est vraie restent. SQL sur les colonnes d’une ligne, par exemple amount &gt; 0 AND country = &apos;FR&apos;.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Puts the rows in the order of one or more columns.</source>
        <translation>Met les lignes dans l’ordre d’une ou plusieurs colonnes.</translation>
    </message>
    <message>
        <source>Orders the rows by the first column, rows that are equal there by the second, and so on. Rows that are **equal in all** of them stay in the order they had. Texts go by their letters&apos; codes, so capitals come before small letters.</source>
        <translation>Range les lignes selon la première colonne, celles qui y sont égales selon la deuxième, et ainsi de suite. Les lignes **égales partout** gardent leur ordre. Les textes suivent les codes de leurs lettres&#xa0;: les majuscules viennent avant les minuscules.</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>The first decides; the next ones decide between rows that are equal so far.</source>
        <translation>La première décide&#xa0;; les suivantes départagent les lignes encore égales.</translation>
    </message>
    <message>
        <source>The column to order by.</source>
        <translation>La colonne de tri.</translation>
    </message>
    <message>
        <source>Missing first</source>
        <translation>Manquants d’abord</translation>
    </message>
    <message>
        <source>Rows without a value stand at the top instead of the end.</source>
        <translation>Les lignes sans valeur sont au début plutôt qu’à la fin.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Keeps the first rows in an order, of the table or of each group.</source>
        <translation>Garde les premières lignes dans un ordre, de la table ou de chaque groupe.</translation>
    </message>
    <message>
        <source>Keeps the **first rows** in the order given, for the whole table or for each of the values of *For each*. The rows come out in that order; rows that are equal in it go by the order of the table. All others come out of `rest`.</source>
        <translation>Garde les **premières lignes** dans l’ordre indiqué, pour toute la table ou pour chacune des valeurs de *Pour chaque*. Les lignes sortent dans cet ordre&#xa0;; celles qui y sont égales suivent l’ordre de la table. Toutes les autres sortent par `rest`.</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>How many rows stay.</source>
        <translation>Nombre de lignes conservées.</translation>
    </message>
    <message>
        <source>What makes a row come first; empty: the order of the table.</source>
        <translation>Ce qui place une ligne en premier&#xa0;; vide&#xa0;: l’ordre de la table.</translation>
    </message>
    <message>
        <source>That many rows stay for each of the different values of these columns; empty: of the whole table.</source>
        <translation>Autant de lignes restent pour chacune des valeurs distinctes de ces colonnes&#xa0;; vide&#xa0;: pour toute la table.</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Supprimer les doublons</translation>
    </message>
    <message>
        <source>Keeps one of the rows that are equal in some columns.</source>
        <translation>Garde une seule des lignes égales dans certaines colonnes.</translation>
    </message>
    <message>
        <source>Of the rows that are **equal in the columns** named, the first or the last stays, and the order of the table is kept. Capitals, spaces and accents make a difference; trim or convert before if they should not. The others come out of `duplicates`.</source>
        <translation>Parmi les lignes **égales dans les colonnes** nommées, la première ou la dernière reste, et l’ordre de la table est conservé. Majuscules, espaces et accents font une différence&#xa0;; sinon, rogner ou convertir d’abord. Les autres sortent par `duplicates`.</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>doublons</translation>
    </message>
    <message>
        <source>Rows that are equal here count as the same; empty: all columns. Missing values count as equal.</source>
        <translation>Les lignes égales ici comptent comme identiques&#xa0;; vide&#xa0;: toutes les colonnes. Les valeurs manquantes comptent comme égales.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Which of the equal rows stays, in the order of the table.</source>
        <translation>Laquelle des lignes égales reste, dans l’ordre de la table.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Draws rows at random, the same ones whenever it runs.</source>
        <translation>Tire des lignes au hasard, les mêmes à chaque exécution.</translation>
    </message>
    <message>
        <source>Draws a **number or a share** of the rows, each with the same chance and none twice. The same seed draws the same rows of the same table. They stay in the order of the table; the others come out of `rest`.</source>
        <translation>Tire un **nombre ou une part** des lignes, chacune avec la même chance et aucune deux fois. La même graine tire les mêmes lignes de la même table. Elles restent dans l’ordre de la table&#xa0;; les autres sortent par `rest`.</translation>
    </message>
    <message>
        <source>How many rows are drawn; all of them when there are fewer.</source>
        <translation>Nombre de lignes tirées&#xa0;; toutes s’il y en a moins.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed draws the same rows of the same table.</source>
        <translation>La même graine tire les mêmes lignes de la même table.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Which part of the rows is drawn, from 0 to 1.</source>
        <translation>Quelle part des lignes est tirée, de 0 à 1.</translation>
    </message>
    <message>
        <source>count: a number of rows; share: a part of all rows.</source>
        <translation>nombre&#xa0;: un nombre de lignes&#xa0;; part&#xa0;: une part de toutes les lignes.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Works out new columns, or new values of columns, from expressions.</source>
        <translation>Calcule de nouvelles colonnes, ou de nouvelles valeurs, à partir d’expressions.</translation>
    </message>
    <message>
        <source>Each **formula** is SQL over the columns of one row: arithmetic, text, date and list functions, `CASE WHEN … THEN … END`. Names with spaces stand in `&quot;double&quot;` quotation marks, texts in `&apos;single&apos;` ones. Formulas are worked out in order, so a later one can use what an earlier one made. A value that cannot be worked out stops the run; `TRY(…)` or `TRY_CAST(… AS …)` makes it a missing value instead.</source>
        <translation>Chaque **formule** est du SQL sur les colonnes d’une ligne&#xa0;: calculs, fonctions de texte, de date et de liste, `CASE WHEN … THEN … END`. Les noms avec espaces se mettent entre guillemets `&quot;doubles&quot;`, les textes entre guillemets `&apos;simples&apos;`. Les formules sont calculées dans l’ordre&#xa0;: une suivante peut utiliser ce qu’une précédente a produit. Une valeur impossible à calculer arrête l’exécution&#xa0;; `TRY(…)` ou `TRY_CAST(… AS …)` en fait plutôt une valeur manquante.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>Worked out in this order; each may use the columns of those before it.</source>
        <translation>Calculées dans cet ordre&#xa0;; chacune peut utiliser les colonnes des précédentes.</translation>
    </message>
    <message>
        <source>A new name adds a column; the name of a column that is there replaces its values.</source>
        <translation>Un nouveau nom ajoute une colonne&#xa0;; le nom d’une colonne existante remplace ses valeurs.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>SQL over the columns of a row, such as price * amount or upper(name).</source>
        <translation>SQL sur les colonnes d’une ligne, par exemple price * amount ou upper(name).</translation>
    </message>
    <message>
        <source>By condition</source>
        <translation>Selon une condition</translation>
    </message>
    <message>
        <source>Gives a column the value of the first condition that is true.</source>
        <translation>Donne à une colonne la valeur de la première condition vraie.</translation>
    </message>
    <message>
        <source>Goes through the **cases** from the first to the last; the first whose condition is true gives the value. A condition without an answer, because a value is missing, is not true. Where none is true it is the value of *Otherwise*. If some of the values are texts and others not, all become texts.</source>
        <translation>Parcourt les **cas** du premier au dernier&#xa0;; le premier dont la condition est vraie donne la valeur. Une condition sans réponse, parce qu’une valeur manque, n’est pas vraie. Si aucune n’est vraie, c’est la valeur de *Sinon*. Si certaines valeurs sont des textes et d’autres non, toutes deviennent des textes.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>The first whose condition is true decides.</source>
        <translation>Le premier dont la condition est vraie décide.</translation>
    </message>
    <message>
        <source>What the column then holds.</source>
        <translation>Ce que contient alors la colonne.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>SQL over the columns of a row that is true or false, such as age &gt;= 18.</source>
        <translation>SQL sur les colonnes d’une ligne, vrai ou faux, par exemple age &gt;= 18.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <source>The value where no condition is true; empty: none.</source>
        <translation>La valeur là où aucune condition n’est vraie&#xa0;; vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Values are</source>
        <translation>Les valeurs sont</translation>
    </message>
    <message>
        <source>texts: as they are written; expressions: SQL over the columns of a row, such as price * 2 or 0.</source>
        <translation>textes&#xa0;: tels quels&#xa0;; expressions&#xa0;: SQL sur les colonnes d’une ligne, par exemple price * 2 ou 0.</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>expressions</source>
        <translation>expressions</translation>
    </message>
    <message>
        <source>Select columns</source>
        <translation>Sélectionner des colonnes</translation>
    </message>
    <message>
        <source>Keeps, leaves out or moves columns, by their names or by a pattern.</source>
        <translation>Garde, écarte ou déplace des colonnes, par leur nom ou par un motif.</translation>
    </message>
    <message>
        <source>Chooses columns **by name or by a pattern** and keeps only them, leaves them out, or puts them in front of or behind the others. A column that is not there is an error, as is a pattern that finds none, so that a changed file does not go unnoticed.</source>
        <translation>Choisit des colonnes **par nom ou par un motif** et ne garde qu’elles, les écarte, ou les place avant ou après les autres. Une colonne absente est une erreur, de même qu’un motif sans résultat, pour qu’un fichier modifié ne passe pas inaperçu.</translation>
    </message>
    <message>
        <source>Names of columns, in the order they shall have.</source>
        <translation>Noms des colonnes, dans l’ordre voulu.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>keep: only these columns, in this order; drop: all but these; first: these in front of the others; last: these behind the others.</source>
        <translation>garder&#xa0;: seulement ces colonnes, dans cet ordre&#xa0;; écarter&#xa0;: toutes sauf celles-ci&#xa0;; premier&#xa0;: celles-ci avant les autres&#xa0;; dernier&#xa0;: celles-ci après les autres.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>A regular expression; columns whose name it is found in are meant, too, behind those named.</source>
        <translation>Une expression régulière&#xa0;; les colonnes dont le nom la contient sont aussi concernées, après celles nommées.</translation>
    </message>
    <message>
        <source>Rename by rule</source>
        <translation>Renommer selon une règle</translation>
    </message>
    <message>
        <source>Renames columns one by one, by a pattern, or all to one style such as snake_case.</source>
        <translation>Renomme les colonnes une à une, selon un motif, ou toutes dans un style tel que snake_case.</translation>
    </message>
    <message>
        <source>First come the **single names**. In all other columns the *pattern* is replaced, and then the *style* is applied: words are told apart at blanks, punctuation and capitals. Two columns with one name are an error unless they shall be numbered; capitals alone do not tell names apart.</source>
        <translation>D’abord viennent les **noms isolés**. Dans toutes les autres colonnes, le *motif* est remplacé, puis le *style* appliqué&#xa0;: les mots se séparent aux blancs, à la ponctuation et aux majuscules. Deux colonnes de même nom sont une erreur, sauf si elles doivent être numérotées&#xa0;; les majuscules seules ne distinguent pas les noms.</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Seulement dans</translation>
    </message>
    <message>
        <source>The columns that pattern and style are for; empty: all.</source>
        <translation>Les colonnes concernées par le motif et le style&#xa0;; vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>New names of single columns; the rules below leave these columns alone.</source>
        <translation>Nouveaux noms de certaines colonnes&#xa0;; les règles ci-dessous ne les touchent pas.</translation>
    </message>
    <message>
        <source>What it is called now.</source>
        <translation>Son nom actuel.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>What it is called afterwards.</source>
        <translation>Son nom ensuite.</translation>
    </message>
    <message>
        <source>A regular expression; what it finds in names is replaced, before the style is applied.</source>
        <translation>Une expression régulière&#xa0;; ce qu’elle trouve dans les noms est remplacé avant l’application du style.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>What stands there instead; \1 is what the first parentheses found.</source>
        <translation>Ce qui le remplace&#xa0;; \1 est ce qu’ont trouvé les premières parenthèses.</translation>
    </message>
    <message>
        <source>If names become the same</source>
        <translation>Si des noms deviennent identiques</translation>
    </message>
    <message>
        <source>fail: say so; number: the later ones get _2, _3 …</source>
        <translation>échouer&#xa0;: le signaler&#xa0;; numéro&#xa0;: les suivantes reçoivent _2, _3 …</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>trim: no spaces around and one between words; snake_case: order_date; camel_case: orderDate; title_case: Order Date; lower_case and upper_case: letters alone.</source>
        <translation>rogner&#xa0;: pas d’espaces autour et un seul entre les mots&#xa0;; snake case&#xa0;: order_date&#xa0;; camel case&#xa0;: orderDate&#xa0;; casse de titre&#xa0;: Order Date&#xa0;; minuscules et majuscules&#xa0;: les lettres seules.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>rogner</translation>
    </message>
    <message>
        <source>snake case</source>
        <translation>snake case</translation>
    </message>
    <message>
        <source>camel case</source>
        <translation>camel case</translation>
    </message>
    <message>
        <source>title case</source>
        <translation>casse de titre</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>Fill from rows around</source>
        <translation>Remplir d’après les lignes voisines</translation>
    </message>
    <message>
        <source>Fills gaps with a value, or with the one before or behind them.</source>
        <translation>Remplit les lacunes avec une valeur, ou avec celle qui précède ou qui suit.</translation>
    </message>
    <message>
        <source>Fills **missing values** with one you give, with the last value before them (*down*) or the next one behind them (*up*), by the order of the table or of columns you name. With *For each* no value goes from one group to another. Gaps at the beginning, where there is nothing before, stay. Every filled cell is counted.</source>
        <translation>Remplit les **valeurs manquantes** avec une valeur donnée, avec la dernière qui précède (*vers le bas*) ou la suivante (*vers le haut*), selon l’ordre de la table ou de colonnes nommées. Avec *Pour chaque*, aucune valeur ne passe d’un groupe à l’autre. Les lacunes du début, où rien ne précède, restent. Chaque cellule remplie est comptée.</translation>
    </message>
    <message>
        <source>The columns with gaps.</source>
        <translation>Les colonnes à lacunes.</translation>
    </message>
    <message>
        <source>Blank texts, too</source>
        <translation>Textes vides aussi</translation>
    </message>
    <message>
        <source>Texts without anything but spaces are gaps, too.</source>
        <translation>Les textes faits seulement d’espaces sont aussi des lacunes.</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Lacune maximale</translation>
    </message>
    <message>
        <source>How many rows away a value may be; 0: any number. For down and up.</source>
        <translation>À combien de lignes une valeur peut se trouver&#xa0;; 0&#xa0;: sans limite. Pour vers le bas et vers le haut.</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>Remplir avec</translation>
    </message>
    <message>
        <source>value: always the same; down: the last value before the gap; up: the next value behind it.</source>
        <translation>valeur&#xa0;: toujours la même&#xa0;; vers le bas&#xa0;: la dernière valeur avant la lacune&#xa0;; vers le haut&#xa0;: la suivante.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>down</source>
        <translation>vers le bas</translation>
    </message>
    <message>
        <source>up</source>
        <translation>vers le haut</translation>
    </message>
    <message>
        <source>What is before and behind; empty: the order of the table. The rows stay where they are.</source>
        <translation>Ce qui vient avant et après&#xa0;; vide&#xa0;: l’ordre de la table. Les lignes restent en place.</translation>
    </message>
    <message>
        <source>Values are only taken from rows that are the same here; empty: from any row.</source>
        <translation>Les valeurs ne viennent que des lignes identiques ici&#xa0;; vide&#xa0;: de toutes.</translation>
    </message>
    <message>
        <source>What fills the gaps; it has to fit the type of the columns. Not used for down and up.</source>
        <translation>Ce qui remplit les lacunes&#xa0;; doit convenir au type des colonnes. Inutile vers le bas ou vers le haut.</translation>
    </message>
    <message>
        <source>Fill with the usual</source>
        <translation>Remplir avec l’habituel</translation>
    </message>
    <message>
        <source>Fills gaps with the mean, median or most frequent value of the column or of its group.</source>
        <translation>Remplit les lacunes avec la moyenne, la médiane ou la valeur la plus fréquente de la colonne ou de son groupe.</translation>
    </message>
    <message>
        <source>Fills **missing values** with what is usual in the column, for the whole table or for each group. The column keeps its type: the mean of whole numbers is rounded, and their median is one of the values. Infinite values and NaN do not count. Where a group has no value at all, the gaps stay. Every filled cell is counted, and a column can say where they are.</source>
        <translation>Remplit les **valeurs manquantes** avec ce qui est habituel dans la colonne, pour toute la table ou par groupe. La colonne garde son type&#xa0;: la moyenne d’entiers est arrondie, et leur médiane est l’une des valeurs. Les valeurs infinies et NaN ne comptent pas. Si un groupe n’a aucune valeur, les lacunes restent. Chaque cellule remplie est comptée, et une colonne peut indiquer où elles sont.</translation>
    </message>
    <message>
        <source>Say where</source>
        <translation>Indiquer où</translation>
    </message>
    <message>
        <source>For each column one more, called like it with “_missing”, that is true where there was no value.</source>
        <translation>Pour chaque colonne une de plus, du même nom suivi de «&#xa0;_missing&#xa0;», vraie là où il n’y avait pas de valeur.</translation>
    </message>
    <message>
        <source>Of the values that are there – median: the middle one; mean: the average; mode: the most frequent one, the first of several.</source>
        <translation>Parmi les valeurs présentes – médiane&#xa0;: celle du milieu&#xa0;; moyenne&#xa0;; mode&#xa0;: la plus fréquente, la première s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>Rows that are the same here have a value of their own; empty: one value for the whole table.</source>
        <translation>Les lignes identiques ici ont leur propre valeur&#xa0;; vide&#xa0;: une seule pour toute la table.</translation>
    </message>
    <message>
        <source>First that has a value</source>
        <translation>Première valeur présente</translation>
    </message>
    <message>
        <source>Takes the value of the first of several columns that has one.</source>
        <translation>Prend la valeur de la première de plusieurs colonnes qui en a une.</translation>
    </message>
    <message>
        <source>Goes through the columns **in the order given** and takes the first value that is there. The result is a new column, or replaces the first one, whose filled cells are counted. Columns of several types become numbers with a fraction, or texts where one of them is text.</source>
        <translation>Parcourt les colonnes **dans l’ordre indiqué** et prend la première valeur présente. Le résultat est une nouvelle colonne, ou remplace la première, dont les cellules remplies sont comptées. Des colonnes de plusieurs types deviennent des nombres à décimales, ou du texte si l’une d’elles en est.</translation>
    </message>
    <message>
        <source>Name of a new column for the result; empty: the first of the columns gets it.</source>
        <translation>Nom d’une nouvelle colonne pour le résultat&#xa0;; vide&#xa0;: la première des colonnes le reçoit.</translation>
    </message>
    <message>
        <source>The first of these that has a value gives it.</source>
        <translation>La première de celles-ci qui a une valeur la fournit.</translation>
    </message>
    <message>
        <source>Drop the columns</source>
        <translation>Écarter les colonnes</translation>
    </message>
    <message>
        <source>The columns the values came from are left out, but for the one with the result.</source>
        <translation>Les colonnes d’où viennent les valeurs sont écartées, sauf celle du résultat.</translation>
    </message>
    <message>
        <source>Texts without anything but spaces are no values either.</source>
        <translation>Les textes faits seulement d’espaces ne sont pas non plus des valeurs.</translation>
    </message>
    <message>
        <source>Drop rows with gaps</source>
        <translation>Écarter les lignes à lacunes</translation>
    </message>
    <message>
        <source>Leaves out rows without a value in any, or in all, of some columns.</source>
        <translation>Écarte les lignes sans valeur dans l’une, ou dans toutes, de certaines colonnes.</translation>
    </message>
    <message>
        <source>Leaves out rows in which a value is **missing**: in any of the columns, or in all of them. These rows come out of `dropped`, and are counted by the first column that has no value. NaN and blank texts are values unless you say otherwise for the texts.</source>
        <translation>Écarte les lignes où une valeur **manque**&#xa0;: dans l’une des colonnes, ou dans toutes. Ces lignes sortent par `dropped` et sont comptées selon la première colonne sans valeur. NaN et les textes vides sont des valeurs, sauf indication contraire pour les textes.</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>écartées</translation>
    </message>
    <message>
        <source>Where a value has to be; empty: in all columns.</source>
        <translation>Où une valeur est exigée&#xa0;; vide&#xa0;: dans toutes les colonnes.</translation>
    </message>
    <message>
        <source>Drop a row</source>
        <translation>Écarter une ligne</translation>
    </message>
    <message>
        <source>any: when one of the columns has no value; all: only when none of them has one.</source>
        <translation>une&#xa0;: si l’une des colonnes n’a pas de valeur&#xa0;; toutes&#xa0;: seulement si aucune n’en a.</translation>
    </message>
    <message>
        <source>Clean text</source>
        <translation>Nettoyer du texte</translation>
    </message>
    <message>
        <source>Trims texts, and unifies their spaces, invisible characters, accents and capitals.</source>
        <translation>Rogne les textes et unifie leurs espaces, caractères invisibles, accents et majuscules.</translation>
    </message>
    <message>
        <source>Makes texts that **look the same be the same**: spaces at the ends and doubled ones go, as do characters nobody sees. On demand accents go, too, and letters become small, capital, or capital at the beginning of each word. Each cell that changes is counted.</source>
        <translation>Rend **identiques les textes qui se ressemblent**&#xa0;: les espaces aux bouts et en double disparaissent, comme les caractères invisibles. Sur demande, les accents aussi, et les lettres passent en minuscules, en majuscules, ou en majuscule au début de chaque mot. Chaque cellule modifiée est comptée.</translation>
    </message>
    <message>
        <source>Strip accents</source>
        <translation>Retirer les accents</translation>
    </message>
    <message>
        <source>Makes e of é, and u of ü.</source>
        <translation>Fait e de é, et u de ü.</translation>
    </message>
    <message>
        <source>Blank is missing</source>
        <translation>Vide vaut manquant</translation>
    </message>
    <message>
        <source>A text with nothing in it becomes a missing value.</source>
        <translation>Un texte vide devient une valeur manquante.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casse</translation>
    </message>
    <message>
        <source>title: each word begins with a capital.</source>
        <translation>titre&#xa0;: chaque mot commence par une majuscule.</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>Collapse spaces</source>
        <translation>Fusionner les espaces</translation>
    </message>
    <message>
        <source>Makes one space of several spaces, tabs and line breaks, and of odd ones such as the no-break space.</source>
        <translation>Fait une espace de plusieurs espaces, tabulations et sauts de ligne, et des espaces particulières comme l’insécable.</translation>
    </message>
    <message>
        <source>Text columns; empty: all there are.</source>
        <translation>Colonnes de texte&#xa0;; vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Strip invisible characters</source>
        <translation>Retirer les caractères invisibles</translation>
    </message>
    <message>
        <source>Takes control characters, soft hyphens and spaces without width away; not line breaks and tabs.</source>
        <translation>Retire les caractères de contrôle, les traits d’union conditionnels et les espaces sans largeur&#xa0;; pas les sauts de ligne ni les tabulations.</translation>
    </message>
    <message>
        <source>Takes spaces and line breaks away at both ends.</source>
        <translation>Retire les espaces et les sauts de ligne aux deux bouts.</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Remplacer du texte</translation>
    </message>
    <message>
        <source>Replaces texts in cells, what regular expressions find, or whole cells.</source>
        <translation>Remplace des textes dans les cellules, ce que trouvent des expressions régulières, ou des cellules entières.</translation>
    </message>
    <message>
        <source>Replaces **each occurrence** of a text in the columns, one replacement after the other, so that a later one sees what an earlier one made. As *regex* the pattern is a regular expression (RE2), and `\1` in the replacement is what its first parentheses found. As *cell* the whole cell has to be the text. Each cell that changes is counted.</source>
        <translation>Remplace **chaque occurrence** d’un texte dans les colonnes, un remplacement après l’autre, si bien qu’un suivant voit ce qu’un précédent a produit. En *regex*, le motif est une expression régulière (RE2), et `\1` dans le remplacement est ce qu’ont trouvé ses premières parenthèses. En *cellule*, la cellule entière doit être le texte. Chaque cellule modifiée est comptée.</translation>
    </message>
    <message>
        <source>A text with nothing left in it becomes a missing value.</source>
        <translation>Un texte dont il ne reste rien devient une valeur manquante.</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Ignorer la casse</translation>
    </message>
    <message>
        <source>Capitals make no difference.</source>
        <translation>Les majuscules ne font pas de différence.</translation>
    </message>
    <message>
        <source>Find as</source>
        <translation>Rechercher comme</translation>
    </message>
    <message>
        <source>text: anywhere in a cell; regex: a regular expression; cell: the whole cell.</source>
        <translation>texte&#xa0;: n’importe où dans une cellule&#xa0;; regex&#xa0;: une expression régulière&#xa0;; cellule&#xa0;: la cellule entière.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>regex</source>
        <translation>regex</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cellule</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Remplacements</translation>
    </message>
    <message>
        <source>Made one after the other; of whole cells, the first that fits.</source>
        <translation>Effectués l’un après l’autre&#xa0;; pour des cellules entières, le premier qui convient.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What is replaced.</source>
        <translation>Ce qui est remplacé.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>What stands there instead; in regular expressions \1 is what the first parentheses found.</source>
        <translation>Ce qui le remplace&#xa0;; dans une expression régulière, \1 est ce qu’ont trouvé les premières parenthèses.</translation>
    </message>
    <message>
        <source>Split a column</source>
        <translation>Diviser une colonne</translation>
    </message>
    <message>
        <source>Makes several columns of one, at a separator or after so many characters.</source>
        <translation>Fait plusieurs colonnes d’une seule, à un séparateur ou après tant de caractères.</translation>
    </message>
    <message>
        <source>Splits the texts of a column **into columns**, which stand behind it or in its place. Where there are more parts than columns, the last column has all the rest as it stands, so nothing is lost; where there are fewer, values are missing.</source>
        <translation>Divise les textes d’une colonne **en colonnes**, placées derrière elle ou à sa place. S’il y a plus de parties que de colonnes, la dernière contient tout le reste tel quel, rien n’est donc perdu&#xa0;; s’il y en a moins, des valeurs manquent.</translation>
    </message>
    <message>
        <source>A part with nothing in it becomes a missing value.</source>
        <translation>Une partie vide devient une valeur manquante.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Diviser par</translation>
    </message>
    <message>
        <source>text: at each separator; regex: at what a regular expression finds; lengths: after so many characters.</source>
        <translation>texte&#xa0;: à chaque séparateur&#xa0;; regex&#xa0;: à ce que trouve une expression régulière&#xa0;; longueurs&#xa0;: après tant de caractères.</translation>
    </message>
    <message>
        <source>lengths</source>
        <translation>longueurs</translation>
    </message>
    <message>
        <source>The text column to split.</source>
        <translation>La colonne de texte à diviser.</translation>
    </message>
    <message>
        <source>How many columns; the last has all that is left. Not used with names or lengths.</source>
        <translation>Nombre de colonnes&#xa0;; la dernière a tout le reste. Inutile avec des noms ou des longueurs.</translation>
    </message>
    <message>
        <source>Keep the column</source>
        <translation>Garder la colonne</translation>
    </message>
    <message>
        <source>The column that is split stays beside its parts.</source>
        <translation>La colonne divisée reste à côté de ses parties.</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longueurs</translation>
    </message>
    <message>
        <source>How many characters the parts have, but for the last, which has the rest.</source>
        <translation>Nombre de caractères des parties, sauf la dernière, qui a le reste.</translation>
    </message>
    <message>
        <source>Names of the columns, one for each; empty: that of the column with _1, _2 …</source>
        <translation>Noms des colonnes, un pour chacune&#xa0;; vide&#xa0;: celui de la colonne suivi de _1, _2 …</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>What stands between the parts, or the regular expression that finds it.</source>
        <translation>Ce qui sépare les parties, ou l’expression régulière qui le trouve.</translation>
    </message>
    <message>
        <source>Takes spaces away around the parts.</source>
        <translation>Retire les espaces autour des parties.</translation>
    </message>
    <message>
        <source>Put columns together</source>
        <translation>Réunir des colonnes</translation>
    </message>
    <message>
        <source>Makes one text column of the values of several columns.</source>
        <translation>Fait une colonne de texte des valeurs de plusieurs colonnes.</translation>
    </message>
    <message>
        <source>Writes the values of the columns **one behind the other**, with the separator between them. Numbers and dates are written as the table shows them. Where all are missing, the result is missing, unless missing values are to be blank.</source>
        <translation>Écrit les valeurs des colonnes **les unes derrière les autres**, avec le séparateur entre elles. Nombres et dates sont écrits comme la table les montre. Si toutes manquent, le résultat manque, sauf si les valeurs manquantes doivent être vides.</translation>
    </message>
    <message>
        <source>Name of the new column.</source>
        <translation>Nom de la nouvelle colonne.</translation>
    </message>
    <message>
        <source>What is put together, in this order.</source>
        <translation>Ce qui est réuni, dans cet ordre.</translation>
    </message>
    <message>
        <source>The columns that were put together are left out.</source>
        <translation>Les colonnes réunies sont écartées.</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valeurs manquantes</translation>
    </message>
    <message>
        <source>skip: are passed over, with their separator; blank: are blank texts; missing: make the whole missing.</source>
        <translation>ignorer&#xa0;: sont passées, avec leur séparateur&#xa0;; vide&#xa0;: sont des textes vides&#xa0;; manquant&#xa0;: rendent le tout manquant.</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>What stands between the values.</source>
        <translation>Ce qui sépare les valeurs.</translation>
    </message>
    <message>
        <source>Extract from text</source>
        <translation>Extraire d’un texte</translation>
    </message>
    <message>
        <source>Makes columns of what a regular expression finds in a text.</source>
        <translation>Fait des colonnes de ce qu’une expression régulière trouve dans un texte.</translation>
    </message>
    <message>
        <source>Looks for the **first place** in the text that the regular expression (RE2) fits, and makes a column of each of its parts in parentheses. Where it is not found, or a part is empty, values are missing. The columns are texts; convert them afterwards where they are numbers or dates.</source>
        <translation>Cherche le **premier endroit** du texte auquel convient l’expression régulière (RE2), et fait une colonne de chacune de ses parties entre parenthèses. Là où elle n’est pas trouvée, ou si une partie est vide, des valeurs manquent. Les colonnes sont des textes&#xa0;; les convertir ensuite s’il s’agit de nombres ou de dates.</translation>
    </message>
    <message>
        <source>The text column to look in.</source>
        <translation>La colonne de texte où chercher.</translation>
    </message>
    <message>
        <source>The column stays beside what was found in it.</source>
        <translation>La colonne reste à côté de ce qui y a été trouvé.</translation>
    </message>
    <message>
        <source>Names of the columns, one for each; empty: those in (?P&lt;name&gt;…), or that of the column with _1, _2 …</source>
        <translation>Noms des colonnes, un pour chacune&#xa0;; vide&#xa0;: ceux de (?P&lt;name&gt;…), ou celui de la colonne suivi de _1, _2 …</translation>
    </message>
    <message>
        <source>A regular expression; each part in parentheses becomes a column, or all it finds when there are none.</source>
        <translation>Une expression régulière&#xa0;; chaque partie entre parenthèses devient une colonne, ou tout ce qu’elle trouve s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Read dates</source>
        <translation>Lire des dates</translation>
    </message>
    <message>
        <source>Reads text columns as dates or points in time.</source>
        <translation>Lit des colonnes de texte comme dates ou instants.</translation>
    </message>
    <message>
        <source>Reads texts as **dates**, by formats you give or by those that the first 5,000 values have. Whether day or month comes first is told by dates that can only be one; if there is none you are asked. Times with an offset such as +02:00 become UTC. What does not fit is never lost without a word: it is counted and kept, or stops the run.</source>
        <translation>Lit des textes comme **dates**, selon des formats indiqués ou ceux des 5 000 premières valeurs. Les dates sans ambiguïté disent si le jour ou le mois vient d’abord&#xa0;; s’il n’y en a pas, la question est posée. Les heures avec un décalage comme +02:00 passent en UTC. Ce qui ne convient pas n’est jamais perdu sans un mot&#xa0;: c’est compté et conservé, ou cela arrête l’exécution.</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>lignes rejetées</translation>
    </message>
    <message>
        <source>Text columns of dates.</source>
        <translation>Colonnes de texte contenant des dates.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Such as %d.%m.%Y or %d %N %Y, where %N is the name of a month; the first that fits is taken. Empty: found out from the values.</source>
        <translation>Par exemple %d.%m.%Y ou %d %N %Y, où %N est le nom d’un mois&#xa0;; le premier qui convient est pris. Vide&#xa0;: déduit des valeurs.</translation>
    </message>
    <message>
        <source>Missing markers</source>
        <translation>Marqueurs de manque</translation>
    </message>
    <message>
        <source>Texts that mean that there is no value, such as n/a; blank ones always do.</source>
        <translation>Textes signifiant l’absence de valeur, comme n/a&#xa0;; les textes vides toujours.</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Ce qui ne convient pas</translation>
    </message>
    <message>
        <source>null: becomes a missing value, and the text comes out of “rejects”; reject_row: the row comes out of “rejected_rows”; fail: the run stops.</source>
        <translation>null&#xa0;: devient une valeur manquante, et le texte sort par «&#xa0;rejects&#xa0;»&#xa0;; rejeter la ligne&#xa0;: la ligne sort par «&#xa0;rejected_rows&#xa0;»&#xa0;; échouer&#xa0;: l’exécution s’arrête.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>reject row</source>
        <translation>rejeter la ligne</translation>
    </message>
    <message>
        <source>Day and month</source>
        <translation>Jour et mois</translation>
    </message>
    <message>
        <source>What comes first in dates such as 3/4/2024, where formats are found out; evidence: as dates such as 13/4/2024 tell.</source>
        <translation>Ce qui vient d’abord dans des dates comme 3/4/2024 quand les formats sont déduits&#xa0;; indices&#xa0;: comme le montrent des dates telles que 13/4/2024.</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>indices</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>jour d’abord</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mois d’abord</translation>
    </message>
    <message>
        <source>date: days; datetime: points in time.</source>
        <translation>date&#xa0;: des jours&#xa0;; date et heure&#xa0;: des instants.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>datetime</source>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>Read numbers</source>
        <translation>Lire des nombres</translation>
    </message>
    <message>
        <source>Reads text columns as numbers, with their marks, currencies, percent signs and units.</source>
        <translation>Lit des colonnes de texte comme nombres, avec leurs signes, monnaies, pourcentages et unités.</translation>
    </message>
    <message>
        <source>Reads texts as **numbers**, with the decimal and thousands marks you say, and with the currencies and units that may stand beside them. A unit changes nothing in the value, so do not name two currencies that both occur. A whole number too long to be kept digit by digit does not fit. What does not fit is counted and kept, or stops the run.</source>
        <translation>Lit des textes comme **nombres**, avec les signes décimal et de milliers indiqués, et les monnaies et unités qui peuvent les accompagner. Une unité ne change rien à la valeur&#xa0;; ne pas nommer deux monnaies présentes à la fois. Un entier trop long pour garder chaque chiffre ne convient pas. Ce qui ne convient pas est compté et conservé, ou arrête l’exécution.</translation>
    </message>
    <message>
        <source>Text columns of numbers.</source>
        <translation>Colonnes de texte contenant des nombres.</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>What stands before the fraction.</source>
        <translation>Ce qui précède la partie décimale.</translation>
    </message>
    <message>
        <source>Thousands mark</source>
        <translation>Séparateur de milliers</translation>
    </message>
    <message>
        <source>What may stand between groups of three digits; usual: a comma where fractions have a point, and the other way round.</source>
        <translation>Ce qui peut séparer les groupes de trois chiffres&#xa0;; habituel&#xa0;: une virgule quand le signe décimal est un point, et inversement.</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>Parentheses mean minus</source>
        <translation>Parenthèses = moins</translation>
    </message>
    <message>
        <source>As accountants write: (5.00) is -5.</source>
        <translation>Comme en comptabilité&#xa0;: (5.00) vaut -5.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>no: 12% does not fit; number: it is 12; fraction: it is 0.12.</source>
        <translation>non&#xa0;: 12% ne convient pas&#xa0;; numéro&#xa0;: cela vaut 12&#xa0;; fraction&#xa0;: cela vaut 0,12.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>fraction</translation>
    </message>
    <message>
        <source>decimal: numbers with a fraction; integer: whole numbers, where texts such as 007 do not fit.</source>
        <translation>décimal&#xa0;: nombres à décimales&#xa0;; entier&#xa0;: nombres entiers, où des textes comme 007 ne conviennent pas.</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>décimal</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>entier</translation>
    </message>
    <message>
        <source>Currencies and units</source>
        <translation>Monnaies et unités</translation>
    </message>
    <message>
        <source>Texts that may stand before or behind a number and add nothing to its value, such as € or kg.</source>
        <translation>Textes pouvant précéder ou suivre un nombre sans rien changer à sa valeur, comme € ou kg.</translation>
    </message>
    <message>
        <source>Number rows</source>
        <translation>Numéroter les lignes</translation>
    </message>
    <message>
        <source>Adds a column that names each row by a number or by its content.</source>
        <translation>Ajoute une colonne qui désigne chaque ligne par un numéro ou par son contenu.</translation>
    </message>
    <message>
        <source>Adds a column in front that tells rows apart: **numbers** in the order of the table, for all rows or for each group by itself, or a **fingerprint** (SHA-256) of the content, which stays the same when rows come, go or change places. Equal rows have equal fingerprints.</source>
        <translation>Ajoute en tête une colonne qui distingue les lignes&#xa0;: des **numéros** dans l’ordre de la table, pour toutes les lignes ou par groupe, ou une **empreinte** (SHA-256) du contenu, qui reste la même quand des lignes arrivent, partent ou changent de place. Des lignes égales ont des empreintes égales.</translation>
    </message>
    <message>
        <source>Name of the new column, which stands in front.</source>
        <translation>Nom de la nouvelle colonne, placée en tête.</translation>
    </message>
    <message>
        <source>Content of</source>
        <translation>Contenu de</translation>
    </message>
    <message>
        <source>The columns that make the fingerprint; empty: all.</source>
        <translation>Les colonnes qui forment l’empreinte&#xa0;; vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>number: 1, 2, 3 … in the order of the table; content: a fingerprint of the values, the same for equal rows and in every run.</source>
        <translation>numéro&#xa0;: 1, 2, 3 … dans l’ordre de la table&#xa0;; contenu&#xa0;: une empreinte des valeurs, la même pour des lignes égales et à chaque exécution.</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>Numbers begin again for each of the different values of these columns.</source>
        <translation>Les numéros recommencent pour chacune des valeurs distinctes de ces colonnes.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>The first number.</source>
        <translation>Le premier numéro.</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>Masquer des valeurs</translation>
    </message>
    <message>
        <source>Replaces values by fingerprints, or covers all but their last characters.</source>
        <translation>Remplace les valeurs par des empreintes, ou masque tout sauf leurs derniers caractères.</translation>
    </message>
    <message>
        <source>Hides values that **name people**, such as e-mail addresses or card numbers. A fingerprint (SHA-256 of salt and text) is the same for the same value, so tables can still be joined; with few possible values anyone who knows the salt can find them by trying. The salt stands in the workflow. Missing values stay missing, and each cell that changes is counted.</source>
        <translation>Masque les valeurs qui **désignent des personnes**, comme des adresses e-mail ou des numéros de carte. Une empreinte (SHA-256 du sel et du texte) est la même pour la même valeur, les tables peuvent donc encore être jointes&#xa0;; s’il y a peu de valeurs possibles, quiconque connaît le sel peut les retrouver par essais. Le sel figure dans le flux de travail. Les valeurs manquantes le restent, et chaque cellule modifiée est comptée.</translation>
    </message>
    <message>
        <source>Cover with</source>
        <translation>Masquer avec</translation>
    </message>
    <message>
        <source>The one character that covers the others.</source>
        <translation>Le caractère qui masque les autres.</translation>
    </message>
    <message>
        <source>The columns whose values are hidden.</source>
        <translation>Les colonnes dont les valeurs sont masquées.</translation>
    </message>
    <message>
        <source>How many characters at the end are not covered; a text that has no more is covered as a whole.</source>
        <translation>Combien de caractères finaux restent visibles&#xa0;; un texte qui n’en a pas davantage est entièrement masqué.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>sha256: a fingerprint, so that equal values can still be found; mask: all but the last characters are covered.</source>
        <translation>sha256&#xa0;: une empreinte, de sorte que les valeurs égales se retrouvent encore&#xa0;; masquer&#xa0;: tout sauf les derniers caractères est masqué.</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masquer</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Sel</translation>
    </message>
    <message>
        <source>A secret text that goes into the fingerprint; without one, values such as telephone numbers can be found by trying.</source>
        <translation>Un texte secret qui entre dans l’empreinte&#xa0;; sans lui, des valeurs comme des numéros de téléphone se retrouvent par essais.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Gives every column its type, empties missing markers and shapes the table for a target; nothing is lost uncounted.</source>
        <translation>Donne son type à chaque colonne, vide les marqueurs de manque et façonne la table pour une cible&#xa0;; rien n’est perdu sans être compté.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>Columns the schema does not name</source>
        <translation>Colonnes absentes du schéma</translation>
    </message>
    <message>
        <source>keep them, drop them, or fail (target “schema”).</source>
        <translation>les garder, les écarter ou échouer (cible «&#xa0;schema&#xa0;»).</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>How often the plan may be revised; from the workflow&apos;s settings when not given, else 3.</source>
        <translation>Combien de fois le plan peut être révisé&#xa0;; si non indiqué, d’après les réglages du flux de travail, sinon 3.</translation>
    </message>
    <message>
        <source>The column for a role of the target, where you know better.</source>
        <translation>La colonne pour un rôle de la cible, quand on le sait mieux.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>A plan as an earlier run left it in its metadata; it is played as it is, and nothing new is proposed.</source>
        <translation>Un plan tel qu’une exécution antérieure l’a laissé dans ses métadonnées&#xa0;; il est appliqué tel quel, rien de nouveau n’est proposé.</translation>
    </message>
    <message>
        <source>What the table shall look like: a Frictionless Table Schema or a JSON Schema of one row (target “schema”).</source>
        <translation>À quoi doit ressembler la table&#xa0;: un Frictionless Table Schema ou un JSON Schema d’une ligne (cible «&#xa0;schema&#xa0;»).</translation>
    </message>
    <message>
        <source>Decides which rows are for testing (ml-ready); the target&apos;s own when not given.</source>
        <translation>Décide quelles lignes servent au test (ml-ready)&#xa0;; celle de la cible si non indiquée.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>What the data is for.</source>
        <translation>À quoi servent les données.</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>Cible propre</translation>
    </message>
    <message>
        <source>A whole target as in resources/targets; wins over “target”.</source>
        <translation>Une cible complète comme dans resources/targets&#xa0;; l’emporte sur «&#xa0;target&#xa0;».</translation>
    </message>
    <message>
        <source>Text columns</source>
        <translation>Colonnes de texte</translation>
    </message>
    <message>
        <source>Columns that shall stay text whatever they look like.</source>
        <translation>Colonnes qui doivent rester du texte quelle que soit leur apparence.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>The share of a column&apos;s values that may not fit before it stays text; the target&apos;s own when not given.</source>
        <translation>La part des valeurs d’une colonne qui peut ne pas convenir avant qu’elle reste du texte&#xa0;; celle de la cible si non indiquée.</translation>
    </message>
    <message>
        <source>Convert types</source>
        <translation>Convertir les types</translation>
    </message>
    <message>
        <source>Reads text columns as numbers, dates or truth values and empties missing markers; what does not fit is kept.</source>
        <translation>Lit des colonnes de texte comme nombres, dates ou valeurs de vérité et vide les marqueurs de manque&#xa0;; ce qui ne convient pas est conservé.</translation>
    </message>
    <message>
        <source>The columns this is done to.</source>
        <translation>Les colonnes concernées.</translation>
    </message>
    <message>
        <source>Rename columns</source>
        <translation>Renommer des colonnes</translation>
    </message>
    <message>
        <source>Gives columns other names.</source>
        <translation>Donne d’autres noms aux colonnes.</translation>
    </message>
    <message>
        <source>Change types</source>
        <translation>Changer les types</translation>
    </message>
    <message>
        <source>Turns typed columns into another type; values that do not fit are counted and kept.</source>
        <translation>Convertit des colonnes typées en un autre type&#xa0;; les valeurs qui ne conviennent pas sont comptées et conservées.</translation>
    </message>
    <message>
        <source>Require values</source>
        <translation>Exiger des valeurs</translation>
    </message>
    <message>
        <source>Leaves out rows without a usable value in one of the columns; they are kept among the rejects.</source>
        <translation>Écarte les lignes sans valeur utilisable dans l’une des colonnes&#xa0;; elles sont conservées parmi les rejets.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Why, in words; it stands in the ledger.</source>
        <translation>Pourquoi, en toutes lettres&#xa0;; figure dans le bilan.</translation>
    </message>
    <message>
        <source>Drop columns</source>
        <translation>Écarter des colonnes</translation>
    </message>
    <message>
        <source>Leaves columns out.</source>
        <translation>Écarte des colonnes.</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Combler les lacunes</translation>
    </message>
    <message>
        <source>Fills missing numbers with the median, counts them, and can say where in a column of their own.</source>
        <translation>Remplace les nombres manquants par la médiane, les compte et peut indiquer où dans une colonne à part.</translation>
    </message>
    <message>
        <source>Encode as numbers</source>
        <translation>Encoder en nombres</translation>
    </message>
    <message>
        <source>Turns categories, truth values and dates into numbers.</source>
        <translation>Convertit catégories, valeurs de vérité et dates en nombres.</translation>
    </message>
    <message>
        <source>Split for testing</source>
        <translation>Répartir pour le test</translation>
    </message>
    <message>
        <source>Adds a column that says “train” or “test”, the same whenever it runs.</source>
        <translation>Ajoute une colonne qui dit «&#xa0;train&#xa0;» ou «&#xa0;test&#xa0;», identique à chaque exécution.</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>La même graine donne les mêmes lignes.</translation>
    </message>
    <message>
        <source>Share for testing</source>
        <translation>Part de test</translation>
    </message>
    <message>
        <source>The share of the rows that go to “test”, 0 to 1.</source>
        <translation>La part des lignes qui vont à «&#xa0;test&#xa0;», de 0 à 1.</translation>
    </message>
    <message>
        <source>Derive coordinates</source>
        <translation>Calculer des coordonnées</translation>
    </message>
    <message>
        <source>Adds columns that are weighted sums of standardised columns.</source>
        <translation>Ajoute des colonnes qui sont des sommes pondérées de colonnes standardisées.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composantes</translation>
    </message>
    <message>
        <source>For each new column its name and terms: column, category, mean, scale, weight.</source>
        <translation>Pour chaque nouvelle colonne, son nom et ses termes&#xa0;: column, category, mean, scale, weight.</translation>
    </message>
    <message>
        <source>Columns to rows</source>
        <translation>Colonnes en lignes</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Makes one row for each of several columns, such as years.</source>
        <translation>Fait une ligne pour chacune de plusieurs colonnes, par exemple des années.</translation>
    </message>
    <message>
        <source>The column that the cells of each of the columns go to.</source>
        <translation>La colonne où vont les cellules de chacune des colonnes.</translation>
    </message>
    <message>
        <source>The column that says which one a row came from.</source>
        <translation>La colonne qui dit de laquelle vient une ligne.</translation>
    </message>
    <message>
        <source>The type of the values.</source>
        <translation>Le type des valeurs.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What each of the columns stands for, such as its year.</source>
        <translation>Ce que représente chacune des colonnes, par exemple son année.</translation>
    </message>
    <message>
        <source>Links to graph</source>
        <translation>Liens en graphe</translation>
    </message>
    <message>
        <source>Makes a table of points from a list of links, and keeps the links beside it.</source>
        <translation>Fait une table de points d’une liste de liens, et garde les liens à côté.</translation>
    </message>
    <message>
        <source>Categories to columns</source>
        <translation>Catégories en colonnes</translation>
    </message>
    <message>
        <source>Makes a column of 0 and 1 for each category of a column.</source>
        <translation>Fait une colonne de 0 et de 1 pour chaque catégorie d’une colonne.</translation>
    </message>
    <message>
        <source>Makes **one column for each category**, with 1 where the row has it and 0 where it has not, as models want it. Name the categories where later runs must give the same columns. Where there are more than allowed, the step stops, or the rare ones share a column.</source>
        <translation>Fait **une colonne par catégorie**, avec 1 là où la ligne l’a et 0 ailleurs, comme le veulent les modèles. Nommer les catégories si les exécutions suivantes doivent donner les mêmes colonnes. S’il y en a plus que permis, l’étape s’arrête, ou les rares partagent une colonne.</translation>
    </message>
    <message>
        <source>The column with the categories.</source>
        <translation>La colonne des catégories.</translation>
    </message>
    <message>
        <source>The column stays in front of the new ones.</source>
        <translation>La colonne reste devant les nouvelles.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>How many columns this may make; not used where the categories are given.</source>
        <translation>Combien de colonnes peuvent en résulter&#xa0;; inutile si les catégories sont données.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>Column for missing</source>
        <translation>Colonne des manquants</translation>
    </message>
    <message>
        <source>One more column says where there is no value; without it, missing is 0 everywhere.</source>
        <translation>Une colonne de plus dit où il n’y a pas de valeur&#xa0;; sans elle, ce qui manque vaut 0 partout.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>In front of the names of the new columns; empty: that of the column with “_”.</source>
        <translation>Devant les noms des nouvelles colonnes&#xa0;; vide&#xa0;: celui de la colonne suivi de «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Autres valeurs</translation>
    </message>
    <message>
        <source>What becomes of more categories, or of others than those given – fail: the step says so; other: they share one more column, and the most frequent ones have their own; none: they are 0 everywhere.</source>
        <translation>Ce que deviennent d’autres catégories que celles données, ou en surnombre – échouer&#xa0;: l’étape le signale&#xa0;; autre&#xa0;: elles partagent une colonne de plus, les plus fréquentes ont la leur&#xa0;; aucun&#xa0;: elles valent 0 partout.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>The values that get a column, in this order, so that every run gives the same columns; empty: those that are there, in the order of their names.</source>
        <translation>Les valeurs qui reçoivent une colonne, dans cet ordre, pour que chaque exécution donne les mêmes colonnes&#xa0;; vide&#xa0;: celles présentes, dans l’ordre de leurs noms.</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transposer</translation>
    </message>
    <message>
        <source>Makes columns of the rows, and rows of the columns, of a small table.</source>
        <translation>Fait des colonnes avec les lignes, et des lignes avec les colonnes, d’une petite table.</translation>
    </message>
    <message>
        <source>Turns the table **by its diagonal**: each column becomes a row and each row a column, for at most 1,000 rows. The names of the new columns come from one of the old ones. Columns of one type keep it; otherwise all values become texts.</source>
        <translation>Retourne la table **selon sa diagonale**&#xa0;: chaque colonne devient une ligne et chaque ligne une colonne, pour 1 000 lignes au plus. Les noms des nouvelles colonnes viennent d’une des anciennes. Des colonnes d’un même type le gardent&#xa0;; sinon, toutes les valeurs deviennent des textes.</translation>
    </message>
    <message>
        <source>The new column with the names the columns had.</source>
        <translation>La nouvelle colonne contenant les anciens noms des colonnes.</translation>
    </message>
    <message>
        <source>Names from</source>
        <translation>Noms d’après</translation>
    </message>
    <message>
        <source>The column whose values are the names of the new columns; empty: row_1, row_2 …</source>
        <translation>La colonne dont les valeurs sont les noms des nouvelles colonnes&#xa0;; vide&#xa0;: row_1, row_2 …</translation>
    </message>
    <message>
        <source>JSON to columns</source>
        <translation>JSON en colonnes</translation>
    </message>
    <message>
        <source>Makes columns of the fields of JSON objects or structs.</source>
        <translation>Fait des colonnes des champs d’objets JSON ou de structs.</translation>
    </message>
    <message>
        <source>Makes **one column for each field** of the JSON objects in a column, also of objects within objects. A field gets a type where all its values have one and none loses a digit; otherwise it is text. Cells that are no JSON object have no fields and come out of `rejects`; lists stay as they are. Name the fields where later runs must give the same columns.</source>
        <translation>Fait **une colonne par champ** des objets JSON d’une colonne, y compris des objets imbriqués. Un champ reçoit un type si toutes ses valeurs en ont un et qu’aucune ne perd de chiffre&#xa0;; sinon, c’est du texte. Les cellules qui ne sont pas des objets JSON n’ont pas de champs et sortent par `rejects`&#xa0;; les listes restent telles quelles. Nommer les champs si les exécutions suivantes doivent donner les mêmes colonnes.</translation>
    </message>
    <message>
        <source>A column of JSON objects, as text, or of structs.</source>
        <translation>Une colonne d’objets JSON, en texte, ou de structs.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>The fields that become columns of text, such as id or address.city; empty: all that are there, with their types.</source>
        <translation>Les champs qui deviennent des colonnes de texte, comme id ou address.city&#xa0;; vide&#xa0;: tous ceux présents, avec leurs types.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>How deep to go into objects within objects; what is deeper, and lists, stay JSON.</source>
        <translation>Jusqu’où descendre dans les objets imbriqués&#xa0;; ce qui est plus profond, et les listes, restent du JSON.</translation>
    </message>
    <message>
        <source>More fields than that are an error.</source>
        <translation>Davantage de champs est une erreur.</translation>
    </message>
    <message>
        <source>In front of the names of the new columns.</source>
        <translation>Devant les noms des nouvelles colonnes.</translation>
    </message>
    <message>
        <source>What stands between the names of fields within fields.</source>
        <translation>Ce qui sépare les noms des champs imbriqués.</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Écrire un fichier</translation>
    </message>
    <message>
        <source>Writes the table to a CSV, Parquet, JSON or Excel file, and passes it on.</source>
        <translation>Écrit la table dans un fichier CSV, Parquet, JSON ou Excel, et la transmet.</translation>
    </message>
    <message>
        <source>Writes the rows to **a file of yours** and gives them on unchanged. The file appears whole or not at all; what becomes of one that is there already you decide. It is written at every run, also where everything before comes from an earlier one, and not in previews. On a server, only folders that were set free with `files.write_folders` can be written to.</source>
        <translation>Écrit les lignes dans **un fichier à soi** et les transmet inchangées. Le fichier apparaît en entier ou pas du tout ; le sort d’un fichier déjà présent se règle. Il est écrit à chaque exécution, même si tout ce qui précède vient d’une exécution antérieure, et pas dans les aperçus. Sur un serveur, seuls les dossiers autorisés par `files.write_folders` sont accessibles en écriture.</translation>
    </message>
    <message>
        <source>Of CSV: what stands between two columns, one character, or tab; auto: a comma, a tab in .tsv files.</source>
        <translation>Pour CSV : ce qui sépare deux colonnes, un caractère ou tab ; auto : une virgule, une tabulation dans les fichiers .tsv.</translation>
    </message>
    <message>
        <source>Of CSV. The mark (BOM) in front lets Excel see that it is UTF-8.</source>
        <translation>Pour CSV. La marque (BOM) au début permet à Excel de reconnaître UTF-8.</translation>
    </message>
    <message>
        <source>Disarm formulas</source>
        <translation>Désamorcer les formules</translation>
    </message>
    <message>
        <source>Of CSV: puts &apos; in front of texts that a spreadsheet would run as a formula, those that begin with =, +, -, @, a tab or a line end and are no numbers.</source>
        <translation>Pour CSV : place &apos; devant les textes qu’un tableur exécuterait comme formule, ceux qui commencent par =, +, -, @, une tabulation ou une fin de ligne et ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>auto: what the ending of the name says (.csv, .tsv, .parquet, .json, .ndjson, .xlsx).</source>
        <translation>auto : ce que dit l’extension du nom (.csv, .tsv, .parquet, .json, .ndjson, .xlsx).</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Of CSV: whether the first row holds the column names.</source>
        <translation>Pour CSV : si la première ligne contient les noms des colonnes.</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>Si le fichier existe</translation>
    </message>
    <message>
        <source>fail: the step fails; replace: the old file goes the moment the new one is whole; number: the new one is called name-2, name-3, …</source>
        <translation>échouer : l’étape échoue ; remplacer : l’ancien fichier disparaît dès que le nouveau est complet ; numéro : le nouveau s’appelle nom-2, nom-3, …</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The whole path of the file; its folder has to be there.</source>
        <translation>Le chemin complet du fichier ; son dossier doit exister.</translation>
    </message>
    <message>
        <source>Of CSV: what surrounds texts with delimiters, quotes or line ends in them.</source>
        <translation>Pour CSV : ce qui entoure les textes contenant des séparateurs, des guillemets ou des fins de ligne.</translation>
    </message>
    <message>
        <source>Quote everything</source>
        <translation>Tout mettre entre guillemets</translation>
    </message>
    <message>
        <source>Of CSV: quotes also where they are not needed.</source>
        <translation>Pour CSV : des guillemets même où ils ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>Lire un fichier</translation>
    </message>
    <message>
        <source>Reads a further file, database table or folder, named by its path.</source>
        <translation>Lit un autre fichier, une table de base de données ou un dossier, désigné par son chemin.</translation>
    </message>
    <message>
        <source>Reads **any file by its path**, beside the one the workflow is run over: a list of customers to join, a table of an SQLite or DuckDB database (`table`, read-only), a sheet of a workbook, or all files of a folder below each other. What is not set is guessed, as by “Load”. It is read anew at every run. On a server, only files in folders that were set free with `files.read_folders` can be read.</source>
        <translation>Lit **n’importe quel fichier par son chemin**, à côté de celui que traite le flux de travail : une liste de clients à joindre, une table d’une base SQLite ou DuckDB (`table`, en lecture seule), une feuille d’un classeur, ou tous les fichiers d’un dossier à la suite. Ce qui n’est pas réglé est détecté, comme par « Charger ». Il est relu à chaque exécution. Sur un serveur, seuls les fichiers des dossiers autorisés par `files.read_folders` sont lisibles.</translation>
    </message>
    <message>
        <source>The whole path of a file, a folder, or a pattern such as /data/orders-*.csv.</source>
        <translation>Le chemin complet d’un fichier, d’un dossier, ou un motif comme /data/orders-*.csv.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle du flux</translation>
    </message>
    <message>
        <source>Holds a remark, and passes the table on as it is.</source>
        <translation>Contient une remarque et transmet la table telle quelle.</translation>
    </message>
    <message>
        <source>Changes **nothing**: it keeps a remark at this place of the workflow, and writes its first line into the log of every run. With an approval switched on it is a place where a person looks before things go on.</source>
        <translation>Ne change **rien** : garde une remarque à cet endroit du flux de travail et écrit sa première ligne dans le journal de chaque exécution. Avec une approbation activée, c’est un endroit où une personne regarde avant la suite.</translation>
    </message>
    <message>
        <source>For whoever reads the workflow and its log.</source>
        <translation>Pour qui lit le flux de travail et son journal.</translation>
    </message>
    <message>
        <source>Write to a database</source>
        <translation>Écrire dans une base de données</translation>
    </message>
    <message>
        <source>Writes the table into an SQLite or DuckDB file, and passes it on.</source>
        <translation>Écrit la table dans un fichier SQLite ou DuckDB et la transmet.</translation>
    </message>
    <message>
        <source>Creates, replaces or adds to **a table of a database file**, in one transaction: all rows are there, or the file is as it was. SQLite has no dates and no numbers beyond 64 bits; they become text. Rows are written at every run and not in previews; a run that is repeated after `append` adds them again. On a server, only folders that were set free with `files.write_folders` can be written to.</source>
        <translation>Crée, remplace ou complète **une table d’un fichier de base de données**, en une seule transaction : toutes les lignes y sont, ou le fichier reste tel quel. SQLite ne connaît ni les dates ni les nombres de plus de 64 bits ; ils deviennent du texte. Les lignes sont écrites à chaque exécution, jamais dans les aperçus ; une exécution répétée après `append` les ajoute de nouveau. Sur un serveur, on ne peut écrire que dans les dossiers autorisés par `files.write_folders`.</translation>
    </message>
    <message>
        <source>auto: what the file is; of a new one, what its name ends in: .duckdb, or .sqlite, .sqlite3, .db.</source>
        <translation>auto : ce qu’est le fichier ; pour un nouveau, la fin de son nom : .duckdb, ou .sqlite, .sqlite3, .db.</translation>
    </message>
    <message>
        <source>If the table exists</source>
        <translation>Si la table existe</translation>
    </message>
    <message>
        <source>create: the step fails; replace: the new table takes its place; append: the rows are added, columns by name.</source>
        <translation>create : l’étape échoue ; replace : la nouvelle table prend sa place ; append : les lignes sont ajoutées, colonnes par nom.</translation>
    </message>
    <message>
        <source>create</source>
        <translation>créer</translation>
    </message>
    <message>
        <source>append</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>The whole path of the file; made when it is missing, its folder has to be there.</source>
        <translation>Le chemin complet du fichier ; créé s’il manque, son dossier doit exister.</translation>
    </message>
    <message>
        <source>The table to write.</source>
        <translation>La table à écrire.</translation>
    </message>
    <message>
        <source>Run a workflow</source>
        <translation>Exécuter un flux de travail</translation>
    </message>
    <message>
        <source>Sends the table through the steps of another workflow.</source>
        <translation>Fait passer la table par les étapes d’un autre flux de travail.</translation>
    </message>
    <message>
        <source>Puts **the steps of another workflow** in this place, as they are when the run begins; the run shows each of them as *this step / its step*. The steps there that would read a file (“Load”) are left out: the table comes from the step before. As the first step it reads the run&apos;s file, and nothing is left out. What that workflow says about retries and time for all its steps does not count here.</source>
        <translation>Met à cette place **les étapes d’un autre flux de travail**, telles qu’elles sont au début de l’exécution ; celle-ci montre chacune comme *cette étape / son étape*. Les étapes qui y liraient un fichier (« Charger ») sont omises : la table vient de l’étape précédente. En première position, elle lit le fichier de l’exécution et rien n’est omis. Ce que ce flux de travail dit des nouvelles tentatives et des délais de toutes ses étapes ne compte pas ici.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Values for the parameters of that workflow, by name; its defaults for the others.</source>
        <translation>Valeurs des paramètres de ce flux de travail, par nom ; ses valeurs par défaut pour les autres.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flux de travail</translation>
    </message>
    <message>
        <source>The workflow whose steps run here; for `aw run` the path of its file, seen from the file that is run.</source>
        <translation>Le flux de travail dont les étapes s’exécutent ici ; pour `aw run`, le chemin de son fichier, vu du fichier exécuté.</translation>
    </message>
    <message>
        <source>For each file</source>
        <translation>Pour chaque fichier</translation>
    </message>
    <message>
        <source>Sends each file of a folder through a workflow of its own, and puts the results together.</source>
        <translation>Fait passer chaque fichier d’un dossier par un flux de travail et réunit les résultats.</translation>
    </message>
    <message>
        <source>Lists **the files of a folder or pattern** when the run begins, sends each through the workflow in place of the file that one would load, and puts the results below each other, columns by name. The run shows the steps of each file, so that a file that fails is named. On a server, only files in folders that were set free with `files.read_folders` can be read.</source>
        <translation>Énumère au début de l’exécution **les fichiers d’un dossier ou d’un motif**, fait passer chacun par le flux de travail à la place du fichier que celui-ci chargerait, et met les résultats les uns sous les autres, colonnes par nom. L’exécution montre les étapes de chaque fichier, si bien qu’un fichier qui échoue est nommé. Sur un serveur, seuls les fichiers des dossiers autorisés par `files.read_folders` peuvent être lus.</translation>
    </message>
    <message>
        <source>File column</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Name of a column that says which file a row is from; empty: none.</source>
        <translation>Nom d’une colonne qui dit de quel fichier vient une ligne ; vide : aucune.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>The whole path of a folder, or a pattern such as /data/orders-*.csv; at most 200 files.</source>
        <translation>Le chemin complet d’un dossier, ou un motif tel que /data/orders-*.csv ; 200 fichiers au plus.</translation>
    </message>
    <message>
        <source>The workflow each file goes through; for `aw run` the path of its file, seen from the file that is run.</source>
        <translation>Le flux de travail par lequel passe chaque fichier ; pour `aw run`, le chemin de son fichier, vu du fichier exécuté.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>In the meaning, 0 to 1.</source>
        <translation>Dans la signification, de 0 à 1.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>What speaks for the meaning.</source>
        <translation>Ce qui plaide pour la signification.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>What the values are: currency, latitude …</source>
        <translation>Ce que sont les valeurs : currency, latitude…</translation>
    </message>
    <message>
        <source>Texts that mean “no value”, such as n/a.</source>
        <translation>Textes qui signifient « aucune valeur », comme n/a.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>kind (text, integer, decimal, boolean, date, datetime), decimal_mark, group_mark, prefixes, suffixes, formats …</source>
        <translation>kind (text, integer, decimal, boolean, date, datetime), decimal_mark, group_mark, prefixes, suffixes, formats…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>USD, kg …</source>
        <translation>USD, kg…</translation>
    </message>
    <message>
        <source>What the column is called afterwards.</source>
        <translation>Le nom de la colonne ensuite.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Whether a column says where a value was missing.</source>
        <translation>Si une colonne indique où une valeur manquait.</translation>
    </message>
    <message>
        <source>one_hot: a 0/1 column for each of the values; to_number: truth values as 0 and 1; date_parts: year, month, day, weekday.</source>
        <translation>one_hot : une colonne 0/1 pour chacune des valeurs ; to_number : valeurs de vérité en 0 et 1 ; date_parts : année, mois, jour, jour de la semaine.</translation>
    </message>
    <message>
        <source>one hot</source>
        <translation>one-hot</translation>
    </message>
    <message>
        <source>to number</source>
        <translation>en nombre</translation>
    </message>
    <message>
        <source>date parts</source>
        <translation>parties de la date</translation>
    </message>
    <message>
        <source>The values that get a column (one_hot).</source>
        <translation>Les valeurs qui reçoivent une colonne (one_hot).</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Gives the rows that code in Python makes of its inputs.</source>
        <translation>Donne les lignes que du code Python tire de ses entrées.</translation>
    </message>
    <message>
        <source>Runs **Python** over up to eight inputs, `input`, `input_2` and so on. Going through one gives its rows as dictionaries by column name, with numbers, dates and times as Python&apos;s own; `input.columns` has the names, and `input.to_pandas()` a table of pandas, where that is installed. What the code calls `result` comes out: a list or generator of dictionaries, an input, or a table of pandas; `columns` may say which columns and in what order. Types follow from the values. What it prints goes to the log of the run.

**It is switched off** until `code.allow_python` is set, since code in a workflow can do whatever you can do; once it is set, runs and previews of every workflow run such code. It runs as a process of its own, ended by Stop and by its limits of time and memory, without network where the machine lets us take it away, and with rights on files like yours. `engine.python` chooses the interpreter. Rows go in and out as lines of JSON with the type of every column beside them, so that the bare Python of a system will do.</source>
        <translation>Exécute du **Python** sur jusqu’à huit entrées, `input`, `input_2`, etc. En parcourir une donne ses lignes sous forme de dictionnaires par nom de colonne, avec les nombres, dates et heures de Python ; `input.columns` a les noms, et `input.to_pandas()` une table pandas, s’il est installé. Ce que le code appelle `result` en sort : une liste ou un générateur de dictionnaires, une entrée ou une table pandas ; `columns` peut dire quelles colonnes et dans quel ordre. Les types découlent des valeurs. Ce qu’il affiche va dans le journal de l’exécution.

**L’étape est désactivée** tant que `code.allow_python` ne l’autorise pas, car le code d’un flux de travail peut tout ce que peut son utilisateur ; une fois autorisé, les exécutions et aperçus de tout flux de travail exécutent ce code. Il tourne dans un processus à part, interrompu par Arrêter et par ses limites de temps et de mémoire, sans réseau si la machine permet de le retirer, et avec les mêmes droits sur les fichiers. `engine.python` choisit l’interpréteur. Les lignes entrent et sortent en JSON, avec le type de chaque colonne à côté, si bien que le simple Python d’un système suffit.</translation>
    </message>
    <message>
        <source>Python that gives rows the name result. The inputs are input, input_2, …: go through them for rows, dictionaries by column.</source>
        <translation>Du Python qui donne à des lignes le nom result. Les entrées sont input, input_2… : les parcourir donne des lignes, dictionnaires par colonne.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite de mémoire</translation>
    </message>
    <message>
        <source>The most memory the code may ask for.</source>
        <translation>La mémoire maximale que le code peut demander.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de temps</translation>
    </message>
    <message>
        <source>The code is ended when it takes longer.</source>
        <translation>Le code est interrompu s’il dure plus longtemps.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Read from an address</source>
        <translation>Lire à une adresse</translation>
    </message>
    <message>
        <source>Fetches a file from an http or https address, and reads it.</source>
        <translation>Récupère un fichier à une adresse http ou https et le lit.</translation>
    </message>
    <message>
        <source>Fetches **what stands at an address** and reads it as “Load” reads a file: any format, packed or not; what is not set is guessed. It is fetched anew at every run and every preview. Redirects are followed, but never from https to http. `network.allow_urls` switches it off and `network.max_download` says how much is fetched at most. On a server, only hosts that were set free with `network.fetch_hosts` are asked. Do not write a password into an address: a workflow is read by others.</source>
        <translation>Récupère **ce qui se trouve à une adresse** et le lit comme « Charger » lit un fichier : tout format, compressé ou non ; ce qui n’est pas réglé est détecté. La récupération a lieu à chaque exécution et à chaque aperçu. Les redirections sont suivies, mais jamais de https vers http. `network.allow_urls` l’interdit et `network.max_download` limite la taille récupérée. Sur un serveur, seuls les hôtes autorisés par `network.fetch_hosts` sont interrogés. Ne pas écrire de mot de passe dans une adresse : d’autres lisent le flux de travail.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the file stands: http:// or https://.</source>
        <translation>Où se trouve le fichier : http:// ou https://.</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Données conservées</translation>
    </message>
    <message>
        <source>Reads further data that was brought in before, or that a run has made.</source>
        <translation>Lit d’autres données, importées auparavant ou produites par une exécution.</translation>
    </message>
    <message>
        <source>Reads **a piece of the data the program keeps**, beside the one the workflow is run over: a table imported before, or the result of another run. Chosen from the list it is exactly that data; written as a name it is the newest that is called so when the run begins, which suits results that are made anew every day. It is read as it was when it was brought in (delimiter, sheet, encoding …). `aw run` keeps nothing, so there is no such data there.</source>
        <translation>Lit **des données que le programme conserve**, à côté de celles que traite le flux de travail : une table importée auparavant ou le résultat d’une autre exécution. Choisies dans la liste, ce sont exactement ces données ; écrites par leur nom, ce sont les plus récentes qui s’appellent ainsi au début de l’exécution, ce qui convient à des résultats refaits chaque jour. Elles sont lues comme lors de l’importation (séparateur, feuille, encodage…). `aw run` ne conserve rien : il n’y a donc pas de telles données.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data of the list of data: its id, or its name, which stands for the newest that is called so.</source>
        <translation>Données de la liste des données : leur identifiant, ou leur nom, qui désigne les plus récentes de ce nom.</translation>
    </message>
    <message>
        <source>Read from PostgreSQL</source>
        <translation>Lire depuis PostgreSQL</translation>
    </message>
    <message>
        <source>Reads what a query of a PostgreSQL database gives.</source>
        <translation>Lit ce que donne une requête dans une base de données PostgreSQL.</translation>
    </message>
    <message>
        <source>Runs **one SELECT in a PostgreSQL database**, in a transaction that only reads, and keeps types: numbers with all their digits, dates, times with their zone, bytes. json, arrays and what has no equal here come as the text the database has for them. A column stays text, and a warning says so, where a value has no equal (NaN among exact numbers, a year beyond 290,000).

The workflow names **a connection**, never its address: `databases.connections` of the settings gives `shop=postgresql://ann@db.example.org/shop`; or the environment variable `AW_CONNECTION_SHOP` does; or a service of that name in `~/.pg_service.conf`. Passwords stay in `~/.pgpass` or in that variable. It is read anew at every run; a preview reads the first 10,000 rows.</source>
        <translation>Exécute **un SELECT dans une base de données PostgreSQL**, dans une transaction qui ne fait que lire, et garde les types : nombres avec tous leurs chiffres, dates, heures avec leur fuseau, octets. json, tableaux et ce qui n’a pas d’équivalent ici arrivent sous forme du texte qu’en donne la base. Une colonne reste du texte, et un avertissement le dit, quand une valeur n’a pas d’équivalent (NaN parmi des nombres exacts, une année au-delà de 290 000).

Le flux de travail nomme **une connexion**, jamais son adresse : `databases.connections` des paramètres donne `shop=postgresql://ann@db.example.org/shop` ; ou la variable d’environnement `AW_CONNECTION_SHOP` ; ou un service de ce nom dans `~/.pg_service.conf`. Les mots de passe restent dans `~/.pgpass` ou dans cette variable. La lecture a lieu à chaque exécution ; un aperçu lit les 10 000 premières lignes.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The name of a connection of the settings (databases.connections), never an address with a password.</source>
        <translation>Le nom d’une connexion des paramètres (databases.connections), jamais une adresse avec mot de passe.</translation>
    </message>
    <message>
        <source>One SELECT in the SQL of PostgreSQL.</source>
        <translation>Un SELECT dans le SQL de PostgreSQL.</translation>
    </message>
    <message>
        <source>Write to PostgreSQL</source>
        <translation>Écrire dans PostgreSQL</translation>
    </message>
    <message>
        <source>Writes the table into a PostgreSQL database, and passes it on.</source>
        <translation>Écrit la table dans une base de données PostgreSQL et la transmet.</translation>
    </message>
    <message>
        <source>Creates, replaces or adds to **a table of a PostgreSQL database**, in one transaction: all rows are there, or the database is as it was. Whole numbers beyond 64 bits become `numeric`, lists and structures text. `replace` drops the old table with its indexes and rights, and fails where a view needs it. Rows are written at every run and not in previews; a run that is repeated after `append` adds them again.

The workflow names **a connection** of the settings, as “Read from PostgreSQL” does.</source>
        <translation>Crée, remplace ou complète **une table d’une base de données PostgreSQL**, en une seule transaction : toutes les lignes y sont, ou la base reste telle quelle. Les entiers de plus de 64 bits deviennent `numeric`, les listes et structures du texte. `replace` supprime l’ancienne table avec ses index et ses droits, et échoue si une vue en a besoin. Les lignes sont écrites à chaque exécution, jamais dans les aperçus ; une exécution répétée après `append` les ajoute de nouveau.

Le flux de travail nomme **une connexion** des paramètres, comme « Lire depuis PostgreSQL ».</translation>
    </message>
    <message>
        <source>The schema of the table; without it the first of the connection&apos;s search path, usually public.</source>
        <translation>Le schéma de la table ; à défaut, le premier du chemin de recherche de la connexion, en général public.</translation>
    </message>
    <message>
        <source>Reads **the file the run is given**: CSV and its relatives, text of fixed width, JSON, Parquet, sheets of Excel and OpenDocument, SQLite and DuckDB databases, packed or not, or the files of a folder as one table. Format, encoding, delimiter and header are recognised; what is set here wins. A column gets a type only when **all of its values** fit; prices such as `$2.50` or `2,50` stay text, which “Prepare” or “Read numbers” reads.

Titles above the table are skipped and named among the warnings. Totals below it, repeated headers and rows with too many cells come out of `rejects` with line, reason and raw text, and the ledger counts them. Rows with too few cells are filled with missing values.</source>
        <translation>Lit **le fichier que reçoit l’exécution**&#xa0;: CSV et apparentés, texte à largeur fixe, JSON, Parquet, feuilles Excel et OpenDocument, bases SQLite et DuckDB, compressés ou non, ou les fichiers d’un dossier comme une seule table. Format, encodage, séparateur et en-tête sont détectés&#xa0;; ce qui est réglé ici l’emporte. Une colonne ne reçoit un type que si **toutes ses valeurs** conviennent&#xa0;; des prix comme `$2.50` ou `2,50` restent du texte, que lisent «&#xa0;Préparer&#xa0;» ou «&#xa0;Lire des nombres&#xa0;».

Les titres au-dessus de la table sont sautés et nommés parmi les avertissements. Les totaux en dessous, les en-têtes répétés et les lignes avec trop de cellules sortent par `rejects` avec ligne, motif et texte brut, et le bilan les compte. Les lignes avec trop peu de cellules sont complétées par des valeurs manquantes.</translation>
    </message>
    <message>
        <source>Checks the table against **rules** and reports each of them, held or broken, with counts and examples: columns and types (`schema`), figures with bounds (`info_dict`), a target or a condition of your own (`functional`), or several checks together (`all`, `any`). Where a rule is broken, `fail` ends the run, `warn` only reports it, and `quarantine` takes **the rows that break it** out of the table. These come out of `quarantine` with the names of their rules in a column `failed_rules`, and the ledger counts each once as left out; all other rows go on unchanged. A rule about the table as a whole has no rows to take out, and so fails.

A condition is SQL over the values of one row, with checked functions only: no clock, no files, no queries within it. A missing value does not break it, unless you write `price IS NOT NULL`.</source>
        <translation>Vérifie la table selon des **règles** et rend compte de chacune, respectée ou enfreinte, avec nombres et exemples&#xa0;: colonnes et types (`schema`), chiffres avec bornes (`info_dict`), une cible ou une condition à soi (`functional`), ou plusieurs contrôles ensemble (`all`, `any`). Quand une règle est enfreinte, `fail` arrête l’exécution, `warn` le signale seulement, et `quarantine` retire de la table **les lignes qui l’enfreignent**. Celles-ci sortent par `quarantine` avec les noms de leurs règles dans une colonne `failed_rules`, et le bilan compte chacune une fois comme écartée&#xa0;; toutes les autres lignes continuent inchangées. Une règle sur la table entière n’a pas de lignes à retirer et échoue donc.

Une condition est du SQL sur les valeurs d’une ligne, avec des fonctions vérifiées seulement&#xa0;: pas d’horloge, pas de fichiers, pas de requêtes imbriquées. Une valeur manquante ne l’enfreint pas, sauf avec `price IS NOT NULL`.</translation>
    </message>
    <message>
        <source>Looks at a sample, **proposes a plan** for the target, applies it to every row, changes it where the data contradicts it, and at last checks that the result serves its purpose; the trace shows all of this. Texts become numbers, dates and truth values, and markers such as `n/a` become missing. A text that does not fit becomes a missing value **and is kept** in `rejects` with its row, column, reason and raw text; a column in which too many do not fit stays text (*Tolerance*).

`generic` keeps every row. `ml-ready` makes all columns numbers, fills gaps and says which rows are for testing; `cosmo-ready` makes points, and leaves out rows without a place; `tidy` turns columns that are years or months into rows; `schema` makes what a schema describes. Rows that are left out come out of `rejects`, the links of a graph out of `links`. The ledger explains every row and counts each cell that was read, emptied or filled.</source>
        <translation>Examine un échantillon, **propose un plan** pour la cible, l’applique à chaque ligne, le change là où les données le contredisent, et vérifie enfin que le résultat remplit son but&#xa0;; la trace montre tout cela. Les textes deviennent nombres, dates et valeurs de vérité, et les marques comme `n/a` deviennent des valeurs manquantes. Un texte qui ne convient pas devient une valeur manquante **et est conservé** dans `rejects` avec ligne, colonne, motif et texte brut&#xa0;; une colonne où trop d’entre eux ne conviennent pas reste du texte (*Tolérance*).

`generic` garde chaque ligne. `ml-ready` fait de toutes les colonnes des nombres, comble les lacunes et dit quelles lignes servent au test&#xa0;; `cosmo-ready` fait des points et écarte les lignes sans lieu&#xa0;; `tidy` change en lignes les colonnes qui sont des années ou des mois&#xa0;; `schema` fait ce que décrit un schéma. Les lignes écartées sortent par `rejects`, les liens d’un graphe par `links`. Le bilan explique chaque ligne et compte chaque cellule lue, vidée ou remplie.</translation>
    </message>
    <message>
        <source>Reads the **texts of the columns you name** as numbers, dates or truth values, the way you describe: decimal mark, currency, date formats, words for yes and no. Texts you list as missing markers become missing. A text that does not fit becomes a missing value **and is kept** in `rejects` with its row, column, reason and raw text. No row is lost, and the ledger counts for each column what was read, what was a marker and what did not fit. Columns that are not named stay as they are.</source>
        <translation>Lit les **textes des colonnes nommées** comme nombres, dates ou valeurs de vérité, de la façon décrite&#xa0;: signe décimal, monnaie, formats de date, mots pour oui et non. Les textes donnés comme marques deviennent des valeurs manquantes. Un texte qui ne convient pas devient une valeur manquante **et est conservé** dans `rejects` avec ligne, colonne, motif et texte brut. Aucune ligne n’est perdue, et le bilan compte pour chaque colonne ce qui a été lu, ce qui était une marque et ce qui ne convenait pas. Les colonnes non nommées restent telles quelles.</translation>
    </message>
    <message>
        <source>Gives columns **new names**; their values, types and places stay the same. A column that is not there is an error, and so is a name that another column has already, whether in capitals or not. For many names at once, by a pattern or a style, there is “Rename by rule”.</source>
        <translation>Donne aux colonnes de **nouveaux noms**&#xa0;; leurs valeurs, types et places restent les mêmes. Une colonne absente est une erreur, tout comme un nom qu’une autre colonne a déjà, en majuscules ou non. Pour beaucoup de noms à la fois, selon un motif ou un style, il y a «&#xa0;Renommer selon une règle&#xa0;».</translation>
    </message>
    <message>
        <source>Gives columns **another type**: text (`VARCHAR`), whole numbers (`BIGINT`), numbers with a fraction (`DOUBLE`), truth values, dates or times. Nothing is rounded or cut off to make it fit: 1.5 is no whole number, and a time in the afternoon is no date. A value that does not fit becomes missing **and is kept** in `rejects` with its row, column, reason and raw text; the ledger counts it. For texts written in the manner of a country, use “Convert types”.</source>
        <translation>Donne aux colonnes **un autre type**&#xa0;: texte (`VARCHAR`), nombres entiers (`BIGINT`), nombres à virgule (`DOUBLE`), valeurs de vérité, dates ou heures. Rien n’est arrondi ni coupé pour convenir&#xa0;: 1,5 n’est pas un entier, et une heure de l’après-midi n’est pas une date. Une valeur qui ne convient pas devient manquante **et est conservée** dans `rejects` avec ligne, colonne, motif et texte brut&#xa0;; le bilan la compte. Pour des textes écrits à la manière d’un pays, utiliser «&#xa0;Convertir les types&#xa0;».</translation>
    </message>
    <message>
        <source>Keeps the rows that have **a value in every one of the columns**. A missing value is none, nor is NaN or an infinite number, nor a latitude or longitude that is not on earth; zero and blank texts are values. The other rows come out of `rejects`, each with the first column that lacks a value, your reason and the whole row, and the ledger counts them as left out.</source>
        <translation>Garde les lignes qui ont **une valeur dans chacune des colonnes**. Une valeur manquante ne compte pas, ni NaN ou un nombre infini, ni une latitude ou longitude qui n’est pas sur Terre&#xa0;; zéro et les textes vides sont des valeurs. Les autres lignes sortent par `rejects`, chacune avec la première colonne sans valeur, le motif donné et la ligne entière, et le bilan les compte comme écartées.</translation>
    </message>
    <message>
        <source>**Leaves out columns** for good; all rows stay, even where they are the same afterwards. The ledger names each column with your reason. A column that is not there is an error, so that a changed file does not go unnoticed. To choose columns by a pattern or to put them in another order, use “Select columns”.</source>
        <translation>**Écarte des colonnes** pour de bon&#xa0;; toutes les lignes restent, même là où elles sont ensuite identiques. Le bilan nomme chaque colonne avec le motif donné. Une colonne absente est une erreur, pour qu’un fichier modifié ne passe pas inaperçu. Pour choisir des colonnes par un motif ou les mettre dans un autre ordre, utiliser «&#xa0;Sélectionner des colonnes&#xa0;».</translation>
    </message>
    <message>
        <source>Fills **missing numbers with the median** of their column, that is the value in the middle; of two in the middle the lower one, so that only values that occur are filled in. NaN and infinite numbers count as missing. With *Indicator* a column of 0 and 1 says where a value was missing, which models can learn from. The ledger counts every cell that is filled in. Where a column has no value at all, its gaps stay. For other values, or for each group by itself, use “Fill with the usual”.</source>
        <translation>Remplit les **nombres manquants par la médiane** de leur colonne, c’est-à-dire la valeur du milieu&#xa0;; de deux au milieu la plus petite, pour ne mettre que des valeurs présentes. NaN et les nombres infinis comptent comme manquants. Avec *Indicateur*, une colonne de 0 et de 1 dit où une valeur manquait, ce dont les modèles peuvent apprendre. Le bilan compte chaque cellule complétée. Là où une colonne n’a aucune valeur, ses lacunes restent. Pour d’autres valeurs, ou pour chaque groupe à part, utiliser «&#xa0;Remplir avec l’habituel&#xa0;».</translation>
    </message>
    <message>
        <source>Turns columns into **numbers for models**. `one_hot` replaces a column by one of 0 and 1 for each of the values you list; a row with any other value, or none, has 0 in all of them. `to_number` writes truth values as 1 and 0; missing ones stay missing. `date_parts` replaces a date by year, month, day and weekday (1 is Monday), and a time also by its hour; where the date is missing they are the medians, and the ledger counts them as filled in. With *Indicator* a column says where a value was missing.</source>
        <translation>Fait des colonnes **des nombres pour les modèles**. `one_hot` remplace une colonne par une de 0 et de 1 pour chacune des valeurs données&#xa0;; une ligne avec une autre valeur, ou aucune, a 0 partout. `to_number` écrit les valeurs de vérité comme 1 et 0&#xa0;; les manquantes restent manquantes. `date_parts` remplace une date par année, mois, jour et jour de la semaine (1 est lundi), et une heure aussi par son heure&#xa0;; là où la date manque, ce sont les médianes, et le bilan les compte comme complétées. Avec *Indicateur*, une colonne dit où une valeur manquait.</translation>
    </message>
    <message>
        <source>Adds a column that says **`train` or `test`**, so that a model is tested on rows it has not learnt from. Each row is drawn by its number and the seed: the same table gives the same parts on every machine, and with few rows the share is only about what you ask for. All rows stay, and nothing else changes.</source>
        <translation>Ajoute une colonne qui dit **`train` ou `test`**, pour qu’un modèle soit testé sur des lignes dont il n’a pas appris. Chaque ligne est tirée selon son numéro et la graine&#xa0;: la même table donne les mêmes parts sur chaque machine, et avec peu de lignes la part n’est qu’à peu près celle demandée. Toutes les lignes restent, et rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Adds columns of numbers that are **weighted sums of other columns**. Each term is *(value − mean) ÷ scale × weight*; a truth value counts as 1 or 0, and with *category* the value is 1 where the column is that text and 0 elsewhere. A missing value counts as the mean and so adds nothing. “Prepare” makes such columns when it derives coordinates from a table that has none; the figures stand in its plan. Rows and the other columns stay as they are.</source>
        <translation>Ajoute des colonnes de nombres qui sont des **sommes pondérées d’autres colonnes**. Chaque terme est *(valeur − moyenne) ÷ échelle × poids*&#xa0;; une valeur de vérité compte pour 1 ou 0, et avec *category* la valeur est 1 là où la colonne a ce texte et 0 ailleurs. Une valeur manquante compte comme la moyenne et n’ajoute donc rien. «&#xa0;Préparer&#xa0;» fait de telles colonnes quand il dérive des coordonnées d’une table qui n’en a pas&#xa0;; les chiffres sont dans son plan. Les lignes et les autres colonnes restent telles quelles.</translation>
    </message>
    <message>
        <source>Turns **columns into rows**, so that each row is one observation: each row of the table comes out once for each of the values, with that value in a column of its own and the cell beside it. *Values* and *Measures* say for each column what it stands for and which new column its cells go to; with two measures there are two new columns. Other columns are repeated. Missing cells make rows, too. The ledger counts the further rows as expanded and names the columns that went.</source>
        <translation>Change des **colonnes en lignes**, pour que chaque ligne soit une observation&#xa0;: chaque ligne de la table sort une fois pour chacune des valeurs, avec cette valeur dans une colonne à part et la cellule à côté. *Valeurs* et *Mesures* disent pour chaque colonne ce qu’elle représente et dans quelle nouvelle colonne vont ses cellules&#xa0;; avec deux mesures il y a deux nouvelles colonnes. Les autres colonnes sont répétées. Les cellules manquantes font aussi des lignes. Le bilan compte les lignes supplémentaires comme ajoutées et nomme les colonnes disparues.</translation>
    </message>
    <message>
        <source>Reads each row as a **link from the first column to the second** and makes a table of points: one row for each different end, with how many links it has, how many go out and how many come in. The links themselves, with all their columns, come out of `links`. A link with one end missing makes one point. The ledger explains the rows: each link names two points, points named several times are merged, and links without any end are left out.</source>
        <translation>Lit chaque ligne comme un **lien de la première colonne vers la deuxième** et fait une table de points&#xa0;: une ligne pour chaque extrémité différente, avec le nombre de ses liens, de ceux qui en partent et de ceux qui y arrivent. Les liens eux-mêmes, avec toutes leurs colonnes, sortent par `links`. Un lien auquel manque une extrémité fait un point. Le bilan explique les lignes&#xa0;: chaque lien nomme deux points, les points nommés plusieurs fois sont réunis, et les liens sans aucune extrémité sont écartés.</translation>
    </message>
    <message>
        <source>A title above the table and a total below it</source>
        <translation>Un titre au-dessus de la table et un total en dessous</translation>
    </message>
    <message>
        <source>No names of columns, and a comment</source>
        <translation>Pas de noms de colonnes, et un commentaire</translation>
    </message>
    <message>
        <source>A row with a cell too many is rejected, one with a cell too few is filled</source>
        <translation>Une ligne avec une cellule de trop est rejetée, une avec une de moins est complétée</translation>
    </message>
    <message>
        <source>Rows that break a condition go into quarantine</source>
        <translation>Les lignes qui enfreignent une condition vont en quarantaine</translation>
    </message>
    <message>
        <source>Several checks: enough rows, no number twice, and a warning where prices are missing</source>
        <translation>Plusieurs contrôles&#xa0;: assez de lignes, aucun numéro en double, et un avertissement là où des prix manquent</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>Des taux de change</translation>
    </message>
    <message>
        <source>Totals of regions with their manager</source>
        <translation>Les totaux des régions avec leur responsable</translation>
    </message>
    <message>
        <source>A total for each row</source>
        <translation>Un total par ligne</translation>
    </message>
    <message>
        <source>Names of countries</source>
        <translation>Des noms de pays</translation>
    </message>
    <message>
        <source>A file for a spreadsheet</source>
        <translation>Un fichier pour un tableur</translation>
    </message>
    <message>
        <source>Add the day&apos;s orders</source>
        <translation>Ajouter les commandes du jour</translation>
    </message>
    <message>
        <source>A table of a database</source>
        <translation>Une table d’une base de données</translation>
    </message>
    <message>
        <source>Rates from the web</source>
        <translation>Des taux pris sur le web</translation>
    </message>
    <message>
        <source>Customers that were imported before</source>
        <translation>Des clients importés auparavant</translation>
    </message>
    <message>
        <source>Customers of a shop</source>
        <translation>Les clients d’un magasin</translation>
    </message>
    <message>
        <source>Why it is done so</source>
        <translation>Pourquoi c’est fait ainsi</translation>
    </message>
    <message>
        <source>The large sales, as another workflow finds them</source>
        <translation>Les grandes ventes, comme les trouve un autre flux de travail</translation>
    </message>
    <message>
        <source>The large sales of all days, below each other</source>
        <translation>Les grandes ventes de tous les jours, l’une sous l’autre</translation>
    </message>
    <message>
        <source>Orders with the names of their customers</source>
        <translation>Des commandes avec les noms des clients</translation>
    </message>
    <message>
        <source>Two months below each other</source>
        <translation>Deux mois l’un sous l’autre</translation>
    </message>
    <message>
        <source>Sales of each region</source>
        <translation>Les ventes de chaque région</translation>
    </message>
    <message>
        <source>A column for each year</source>
        <translation>Une colonne par année</translation>
    </message>
    <message>
        <source>What each shop sold so far</source>
        <translation>Ce que chaque magasin a vendu jusque-là</translation>
    </message>
    <message>
        <source>Orders that are not cancelled</source>
        <translation>Les commandes non annulées</translation>
    </message>
    <message>
        <source>Rows both lists have</source>
        <translation>Les lignes des deux listes</translation>
    </message>
    <message>
        <source>A row for each tag</source>
        <translation>Une ligne par étiquette</translation>
    </message>
    <message>
        <source>Age groups</source>
        <translation>Des tranches d’âge</translation>
    </message>
    <message>
        <source>Prices from 0 to 1</source>
        <translation>Des prix de 0 à 1</translation>
    </message>
    <message>
        <source>A price far from the others</source>
        <translation>Un prix loin des autres</translation>
    </message>
    <message>
        <source>One name for each company</source>
        <translation>Un nom par entreprise</translation>
    </message>
    <message>
        <source>Large sales only</source>
        <translation>Seulement les grandes ventes</translation>
    </message>
    <message>
        <source>Most sold first</source>
        <translation>Les plus vendus d’abord</translation>
    </message>
    <message>
        <source>The best seller of each shop</source>
        <translation>La meilleure vente de chaque magasin</translation>
    </message>
    <message>
        <source>The latest address of each customer</source>
        <translation>La dernière adresse de chaque client</translation>
    </message>
    <message>
        <source>All rows when there are fewer than asked for</source>
        <translation>Toutes les lignes s’il y en a moins que demandé</translation>
    </message>
    <message>
        <source>What each sale brings in</source>
        <translation>Ce que rapporte chaque vente</translation>
    </message>
    <message>
        <source>Groups by age</source>
        <translation>Des groupes par âge</translation>
    </message>
    <message>
        <source>Two columns, the other way round</source>
        <translation>Deux colonnes, dans l’autre ordre</translation>
    </message>
    <message>
        <source>Names for programs</source>
        <translation>Des noms pour les programmes</translation>
    </message>
    <message>
        <source>A region written once for several rows</source>
        <translation>Une région écrite une fois pour plusieurs lignes</translation>
    </message>
    <message>
        <source>The usual price in each shop</source>
        <translation>Le prix habituel de chaque magasin</translation>
    </message>
    <message>
        <source>Whatever number there is</source>
        <translation>Le numéro qu’il y a, quel qu’il soit</translation>
    </message>
    <message>
        <source>Only rows with a price</source>
        <translation>Seulement les lignes avec un prix</translation>
    </message>
    <message>
        <source>Names as people write them</source>
        <translation>Des noms tels que les gens les écrivent</translation>
    </message>
    <message>
        <source>Full names of countries</source>
        <translation>Les noms complets de pays</translation>
    </message>
    <message>
        <source>First and last names</source>
        <translation>Prénoms et noms</translation>
    </message>
    <message>
        <source>A full name</source>
        <translation>Un nom complet</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>Largeur et hauteur</translation>
    </message>
    <message>
        <source>Dates written in several ways</source>
        <translation>Des dates écrites de plusieurs façons</translation>
    </message>
    <message>
        <source>Prices in euros</source>
        <translation>Des prix en euros</translation>
    </message>
    <message>
        <source>A number for each row</source>
        <translation>Un numéro par ligne</translation>
    </message>
    <message>
        <source>Card numbers but for the last digits</source>
        <translation>Des numéros de carte sauf les derniers chiffres</translation>
    </message>
    <message>
        <source>A column for each colour</source>
        <translation>Une colonne par couleur</translation>
    </message>
    <message>
        <source>Measures as rows, years as columns</source>
        <translation>Les mesures en lignes, les années en colonnes</translation>
    </message>
    <message>
        <source>Fields of orders</source>
        <translation>Les champs de commandes</translation>
    </message>
    <message>
        <source>Types are found, markers emptied, and numbers with leading zeros stay text</source>
        <translation>Les types sont trouvés, les marques vidées, et les nombres à zéros initiaux restent du texte</translation>
    </message>
    <message>
        <source>One row for each observation</source>
        <translation>Une ligne par observation</translation>
    </message>
    <message>
        <source>Whole numbers, prices with a decimal comma, and a marker for what is missing</source>
        <translation>Nombres entiers, prix à virgule décimale et une marque pour ce qui manque</translation>
    </message>
    <message>
        <source>Dates with the day first</source>
        <translation>Des dates avec le jour d’abord</translation>
    </message>
    <message>
        <source>Names that are easier to write</source>
        <translation>Des noms plus faciles à écrire</translation>
    </message>
    <message>
        <source>Texts as whole numbers</source>
        <translation>Des textes en nombres entiers</translation>
    </message>
    <message>
        <source>Numbers as texts, so that nobody adds them up</source>
        <translation>Des nombres en textes, pour que personne ne les additionne</translation>
    </message>
    <message>
        <source>Only places on the map</source>
        <translation>Seulement les lieux de la carte</translation>
    </message>
    <message>
        <source>Without columns nobody needs</source>
        <translation>Sans les colonnes dont personne n’a besoin</translation>
    </message>
    <message>
        <source>Gaps become the median, and a column says where they were</source>
        <translation>Les lacunes deviennent la médiane, et une colonne dit où elles étaient</translation>
    </message>
    <message>
        <source>A column for each of two colours, and truth values as numbers</source>
        <translation>Une colonne pour chacune de deux couleurs, et les valeurs de vérité en nombres</translation>
    </message>
    <message>
        <source>About two in five rows for testing</source>
        <translation>Environ deux lignes sur cinq pour le test</translation>
    </message>
    <message>
        <source>One figure for size from height and weight</source>
        <translation>Un chiffre de taille à partir de la hauteur et du poids</translation>
    </message>
    <message>
        <source>One row for each year</source>
        <translation>Une ligne par année</translation>
    </message>
    <message>
        <source>Who writes to whom</source>
        <translation>Qui écrit à qui</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Valeurs autorisées</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>Nombre maximal de caractères</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>Nombre minimal de caractères</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>May have gaps</source>
        <translation>Peut avoir des lacunes</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>Doit être présente</translation>
    </message>
    <message>
        <source>No value twice</source>
        <translation>Aucune valeur en double</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>Valeurs distinctes</translation>
    </message>
    <message>
        <source>Share of distinct values</source>
        <translation>Part de valeurs distinctes</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Share of gaps</source>
        <translation>Part de lacunes</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Rows of the last run</source>
        <translation>Lignes de la dernière exécution</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Plus grand changement</translation>
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
    <name>Targets</name>
    <message>
        <source>Clean table</source>
        <translation>Table propre</translation>
    </message>
    <message>
        <source>Typed columns, missing values as missing; every row stays.</source>
        <translation>Colonnes typées, valeurs manquantes marquées comme telles&#xa0;; toutes les lignes restent.</translation>
    </message>
    <message>
        <source>Points to look at</source>
        <translation>Points à explorer</translation>
    </message>
    <message>
        <source>Points with numeric x and y for a point cloud or map (derived where the table has none), with columns for size, colour, label and timeline; or points and links of an edge list.</source>
        <translation>Points avec x et y numériques pour un nuage de points ou une carte (calculés si la table n’en a pas), avec des colonnes pour la taille, la couleur, l’étiquette et la chronologie&#xa0;; ou points et liens d’une liste d’arêtes.</translation>
    </message>
    <message>
        <source>Features for machine learning</source>
        <translation>Variables pour l’apprentissage automatique</translation>
    </message>
    <message>
        <source>Numeric or encoded columns without gaps, and a repeatable split into training and test rows.</source>
        <translation>Colonnes numériques ou encodées sans lacunes, et une répartition reproductible en lignes d’entraînement et de test.</translation>
    </message>
    <message>
        <source>Long table</source>
        <translation>Table longue</translation>
    </message>
    <message>
        <source>One row for each observation: columns that are years, quarters or months become rows.</source>
        <translation>Une ligne par observation&#xa0;: les colonnes qui sont des années, des trimestres ou des mois deviennent des lignes.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Clean a table</source>
        <translation>Nettoyer une table</translation>
    </message>
    <message>
        <source>Clean names, proven types, one kind of missing value; no row is dropped.</source>
        <translation>Noms propres, types vérifiés, une seule sorte de valeur manquante&#xa0;; aucune ligne n’est supprimée.</translation>
    </message>
    <message>
        <source>Clean a table, with an approval</source>
        <translation>Nettoyer une table, avec approbation</translation>
    </message>
    <message>
        <source>As before, and a person looks at the difference before it goes on.</source>
        <translation>Comme ci-dessus, et une personne examine la différence avant de poursuivre.</translation>
    </message>
    <message>
        <source>Points for a map or plot</source>
        <translation>Points pour une carte ou un graphique</translation>
    </message>
    <message>
        <source>Points with x and y, and columns chosen for size, colour, label and time.</source>
        <translation>Points avec x et y, et colonnes choisies pour la taille, la couleur, l’étiquette et le temps.</translation>
    </message>
    <message>
        <source>Numbers for a model</source>
        <translation>Nombres pour un modèle</translation>
    </message>
    <message>
        <source>Categories encoded, missing numbers filled in with an indicator, a split column.</source>
        <translation>Catégories encodées, nombres manquants remplacés avec un indicateur, une colonne de répartition.</translation>
    </message>
    <message>
        <source>One row for each observation</source>
        <translation>Une ligne par observation</translation>
    </message>
    <message>
        <source>Columns that are years, quarters or months become rows.</source>
        <translation>Les colonnes qui sont des années, des trimestres ou des mois deviennent des lignes.</translation>
    </message>
    <message>
        <source>Load a file</source>
        <translation>Charger un fichier</translation>
    </message>
    <message>
        <source>The table as it stands in the file; rows that cannot be placed are kept beside it.</source>
        <translation>La table telle qu’elle figure dans le fichier&#xa0;; les lignes impossibles à placer sont conservées à côté.</translation>
    </message>
    <message>
        <source>Prepare a table</source>
        <translation>Préparer une table</translation>
    </message>
    <message>
        <source>Load and clean, as a beginning for steps of your own.</source>
        <translation>Charger et nettoyer, comme base pour ses propres étapes.</translation>
    </message>
    <message>
        <source>Load, clean, check</source>
        <translation>Charger, nettoyer, contrôler</translation>
    </message>
    <message>
        <source>Cleans the table, takes out rows that occur twice, and fails when nothing is left or a column is nearly empty.</source>
        <translation>Nettoie la table, retire les lignes en double et échoue s’il ne reste rien ou si une colonne est presque vide.</translation>
    </message>
    <message>
        <source>Check the quality</source>
        <translation>Contrôler la qualité</translation>
    </message>
    <message>
        <source>Says which columns have many missing values and changes nothing; add rules of your own.</source>
        <translation>Indique les colonnes où beaucoup de valeurs manquent, sans rien modifier&#xa0;; y ajouter ses propres règles.</translation>
    </message>
    <message>
        <source>Totals of each month</source>
        <translation>Totaux de chaque mois</translation>
    </message>
    <message>
        <source>Cleans the table and gives the number of rows and the sum of an amount for each month.</source>
        <translation>Nettoie la table et donne, pour chaque mois, le nombre de lignes et la somme d’un montant.</translation>
    </message>
    <message>
        <source>Points and links of a graph</source>
        <translation>Points et liens d’un graphe</translation>
    </message>
    <message>
        <source>A list of links becomes a table of points, with the links beside it.</source>
        <translation>Une liste de liens devient une table de points, avec les liens à côté.</translation>
    </message>
    <message>
        <source>Join two files</source>
        <translation>Joindre deux fichiers</translation>
    </message>
    <message>
        <source>The rows of a file, with the columns of another that was imported before, where keys are equal.</source>
        <translation>Les lignes d’un fichier, avec les colonnes d’un autre importé auparavant, là où les clés sont égales.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>The whole run</source>
        <translation>Toute l’exécution</translation>
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
    <name>aw::core::options</name>
    <message>
        <source>Folder for workflows, data and results. Empty: the platform&apos;s application data folder.</source>
        <translation>Dossier des flux de travail, données et résultats. Vide&#xa0;: le dossier de données d’application de la plateforme.</translation>
    </message>
    <message>
        <source>Memory the data engine may use for one job, e.g. 512MB. auto: half of the machine&apos;s.</source>
        <translation>Mémoire que le moteur de données peut utiliser pour une tâche, p. ex. 512MB. auto&#xa0;: la moitié de celle de l’ordinateur.</translation>
    </message>
    <message>
        <source>Threads of the data engine for one job. 0: one per processor core. Fewer when there is less than 64MB for each.</source>
        <translation>Threads du moteur de données pour une tâche. 0&#xa0;: un par cœur de processeur. Moins s’il reste moins de 64MB pour chacun.</translation>
    </message>
    <message>
        <source>Jobs that run at the same time.</source>
        <translation>Tâches exécutées en même temps.</translation>
    </message>
    <message>
        <source>Folder for temporary files. Empty: the system&apos;s.</source>
        <translation>Dossier des fichiers temporaires. Vide&#xa0;: celui du système.</translation>
    </message>
    <message>
        <source>How often an agent may revise its plan before the step fails, in aw prepare and aw run.</source>
        <translation>Nombre de fois qu’un agent peut réviser son plan avant l’échec de l’étape, dans aw prepare et aw run.</translation>
    </message>
    <message>
        <source>The most that is fetched from one address. auto: no limit.</source>
        <translation>Quantité maximale chargée depuis une adresse. auto&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Whether programs can reach the desktop over HTTP and WebSocket while its window is open.</source>
        <translation>Si les programmes peuvent joindre le bureau par HTTP et WebSocket tant que sa fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Address the server listens on. Others than this machine&apos;s own need TLS and accounts.</source>
        <translation>Adresse d’écoute du serveur. Toute autre adresse que celle de cet ordinateur exige TLS et des comptes.</translation>
    </message>
    <message>
        <source>Port the server listens on. 0: any free one.</source>
        <translation>Port d’écoute du serveur. 0&#xa0;: n’importe quel port libre.</translation>
    </message>
    <message>
        <source>What to do when the port is taken: fail, or next for the next free one.</source>
        <translation>Que faire si le port est occupé&#xa0;: fail pour échouer, next pour prendre le suivant libre.</translation>
    </message>
    <message>
        <source>Certificate of the server (PEM). Empty: no TLS.</source>
        <translation>Certificat du serveur (PEM). Vide&#xa0;: pas de TLS.</translation>
    </message>
    <message>
        <source>Private key of the certificate (PEM).</source>
        <translation>Clé privée du certificat (PEM).</translation>
    </message>
    <message>
        <source>Whether requests need an account: required, optional, or auto for required beyond this machine.</source>
        <translation>Si les requêtes exigent un compte&#xa0;: required, optional, ou auto pour required au-delà de cet ordinateur.</translation>
    </message>
    <message>
        <source>Who makes accounts: open for anybody, admins, or auto for open on this machine only.</source>
        <translation>Qui crée les comptes&#xa0;: open pour tous, admins, ou auto pour open sur cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>Host names the server answers to besides its address, separated by commas.</source>
        <translation>Noms d’hôte auxquels le serveur répond en plus de son adresse, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Web pages that may call the server, e.g. http://localhost:5173, separated by commas.</source>
        <translation>Pages web autorisées à appeler le serveur, p. ex. http://localhost:5173, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Largest file that may be uploaded.</source>
        <translation>Plus grand fichier pouvant être envoyé.</translation>
    </message>
    <message>
        <source>Folders whose files workflows may read by their path, separated by commas. Empty: any, but none once other programs can reach the engine.</source>
        <translation>Dossiers dont les flux de travail peuvent lire les fichiers par leur chemin, séparés par des virgules. Vide : tous, mais aucun dès que d’autres programmes peuvent joindre le moteur.</translation>
    </message>
    <message>
        <source>Folders workflows may write files into, separated by commas. Empty: any, but none once other programs can reach the engine.</source>
        <translation>Dossiers où les flux de travail peuvent écrire des fichiers, séparés par des virgules. Vide : tous, mais aucun dès que d’autres programmes peuvent joindre le moteur.</translation>
    </message>
    <message>
        <source>Days until completed and cancelled jobs that are not pinned are cleared away; their results stay. 0: never.</source>
        <translation>Nombre de jours avant que les tâches terminées ou annulées et non épinglées soient effacées ; leurs résultats restent. 0 : jamais.</translation>
    </message>
    <message>
        <source>Days until failed jobs that are not pinned are cleared away. 0: never.</source>
        <translation>Nombre de jours avant que les tâches échouées et non épinglées soient effacées. 0 : jamais.</translation>
    </message>
    <message>
        <source>Whether http:// and https:// addresses may be given as input, also by workflows.</source>
        <translation>Indique si des adresses http:// et https:// peuvent être données en entrée, y compris par les flux de travail.</translation>
    </message>
    <message>
        <source>Hosts workflows may fetch from, separated by commas. Empty: any, but none once other programs can reach the engine.</source>
        <translation>Hôtes auprès desquels les flux de travail peuvent récupérer des données, séparés par des virgules. Vide : tous, mais aucun dès que d’autres programmes peuvent atteindre le moteur.</translation>
    </message>
    <message>
        <source>Databases workflows may use, separated by commas: NAME=postgresql://user@host/database. Passwords belong into ~/.pgpass.</source>
        <translation>Bases de données que les flux de travail peuvent utiliser, séparées par des virgules : NAME=postgresql://user@host/database. Les mots de passe vont dans ~/.pgpass.</translation>
    </message>
    <message>
        <source>Whether Python in workflows may run, with all the rights of whoever runs this program.</source>
        <translation>Indique si le code Python des flux de travail peut s’exécuter, avec tous les droits de la personne qui exécute ce programme.</translation>
    </message>
    <message>
        <source>Interpreter for Python in workflows. Empty: python3, where programs are looked for.</source>
        <translation>Interpréteur pour le Python des flux de travail. Vide : python3, là où les programmes sont cherchés.</translation>
    </message>
</context>
<context>
    <name>aw::ui::AccountsPanel</name>
    <message>
        <source>Look at everything</source>
        <translation>Tout consulter</translation>
    </message>
    <message>
        <source>Run and decide</source>
        <translation>Exécuter et décider</translation>
    </message>
    <message>
        <source>Change workflows and data</source>
        <translation>Modifier les workflows et les données</translation>
    </message>
    <message>
        <source>Administrate accounts</source>
        <translation>Administrer les comptes</translation>
    </message>
    <message>
        <source>The name has 3 to 50 letters, digits, dots, dashes or underscores.</source>
        <translation>Le nom compte de 3 à 50 lettres, chiffres, points, tirets ou traits de soulignement.</translation>
    </message>
    <message>
        <source>The e-mail address looks like ada@example.org.</source>
        <translation>L’adresse e-mail ressemble à ada@example.org.</translation>
    </message>
    <message>
        <source>The password has at least 8 characters.</source>
        <translation>Le mot de passe compte au moins 8 caractères.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There is no account yet. Programs on this machine need none as long as “Accounts” above is not “required”; other machines always do. The first account administrates.</source>
        <translation>Il n’y a pas encore de compte. Les programmes de cette machine n’en ont pas besoin tant que « Comptes », plus haut, n’est pas « required » ; les autres machines toujours. Le premier compte administre.</translation>
    </message>
    <message>
        <source>A program shows a key instead of a password: Authorization: Bearer awk_…</source>
        <translation>Un programme présente une clé au lieu d’un mot de passe : Authorization: Bearer awk_…</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>last logged in: %1</source>
        <translation>dernière connexion : %1</translation>
    </message>
    <message>
        <source>has not logged in yet</source>
        <translation>ne s’est pas encore connecté</translation>
    </message>
    <message>
        <source>Administrates</source>
        <translation>Administre</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>New key of %1</source>
        <translation>Nouvelle clé de %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>n’expire jamais</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>expires on %1</source>
        <translation>expire le %1</translation>
    </message>
    <message>
        <source>last used: %1</source>
        <translation>dernière utilisation : %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>pas encore utilisée</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Supprimer la clé %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The program it is for</source>
        <translation>Le programme auquel elle est destinée</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Elle permet de</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>It holds for</source>
        <translation>Elle vaut</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>The key %1. It is shown only now: keep it where it is safe.</source>
        <translation>La clé %1. Elle n’est montrée que maintenant : gardez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La nouvelle clé</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>aw::ui::ApprovalCard</name>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Comment (may stay empty)</source>
        <translation>Commentaire (facultatif)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message numerus="yes">
        <source>The step “%1” gave out %2 rows (%3 came in). May they go on?</source>
        <translation>
            <numerusform>L’étape «&#xa0;%1&#xa0;» a produit %2 ligne (%3 en entrée). Peut-elle continuer&#xa0;?</numerusform>
            <numerusform>L’étape «&#xa0;%1&#xa0;» a produit %2 lignes (%3 en entrée). Peuvent-elles continuer&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Push back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>A step and what follows it are computed anew, then you are asked again</source>
        <translation>Une étape et celles qui la suivent sont recalculées, puis la question vous est posée de nouveau</translation>
    </message>
    <message>
        <source>Compute anew from “%1”</source>
        <translation>Recalculer à partir de « %1 »</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé avec</translation>
    </message>
    <message>
        <source>What went into the step</source>
        <translation>Ce qui est entré dans l’étape</translation>
    </message>
    <message>
        <source>What the run before gave</source>
        <translation>Ce que l’exécution précédente a donné</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
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
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
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
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>Images (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Run on a schedule…</source>
        <translation>Exécuter selon une planification…</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Restaurer la version %1</translation>
    </message>
    <message>
        <source>The workflow is as it was in version %1.</source>
        <translation>Le flux de travail est tel qu’il était dans la version %1.</translation>
    </message>
    <message>
        <source>Back to the workflow</source>
        <translation>Retour au flux de travail</translation>
    </message>
    <message>
        <source>History of the workflow</source>
        <translation>Historique du flux de travail</translation>
    </message>
    <message>
        <source>Each saving that changes something is kept as a version. More → History says what changed, and restores one.</source>
        <translation>Chaque enregistrement qui change quelque chose est conservé comme version. Plus → Historique dit ce qui a changé et en restaure une.</translation>
    </message>
    <message>
        <source>Workflows (*.awflow *.json)</source>
        <translation>Flux de travail (*.awflow *.json)</translation>
    </message>
    <message>
        <source>“%1” is not a workflow: %2</source>
        <translation>« %1 » n’est pas un flux de travail : %2</translation>
    </message>
    <message>
        <source>it has no steps</source>
        <translation>il n’a aucune étape</translation>
    </message>
    <message>
        <source>A workflow is a graph of steps. Add steps by a double-click, with their key, or by dragging them from the list; draw lines from outputs at the right to inputs at the left. Whatever does not fit is dimmed and says why.

The form at the right has the settings of the selected step. The outline lists the same steps in the order they run. Everything can be undone, also after saving.

Arrows go along the lines, Shift+arrows move, Enter goes to the form.</source>
        <translation>Un flux de travail est un graphe d’étapes. Ajouter des étapes par un double-clic, avec leur touche ou en les faisant glisser depuis la liste&#xa0;; tirer des liaisons des sorties à droite vers les entrées à gauche. Ce qui ne convient pas est estompé et dit pourquoi.

Le formulaire à droite contient les réglages de l’étape sélectionnée. Le plan énumère les mêmes étapes dans l’ordre d’exécution. Tout peut être annulé, même après l’enregistrement.

Les flèches suivent les liaisons, Maj+flèches déplacent, Entrée va au formulaire.</translation>
    </message>
    <message>
        <source>Notes and frames stand behind the steps; a frame moves with what stands in it. Alt+arrows change their size.</source>
        <translation>Les notes et les cadres se trouvent derrière les étapes&#xa0;; ce qui est dans un cadre se déplace avec lui. Alt+flèches changent leur taille.</translation>
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
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Change its text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add a frame</source>
        <translation>Ajouter un cadre</translation>
    </message>
    <message>
        <source>Put a frame around it</source>
        <translation>L’encadrer</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Double-click to add the first step.
Or drag one here from the list of steps.</source>
        <translation>Double-cliquer pour ajouter la première étape.
Ou en faire glisser une depuis la liste des étapes.</translation>
    </message>
    <message>
        <source>Double-click or press %1 to add the first step.
Or drag one here from the list of steps.</source>
        <translation>Double-cliquer ou appuyer sur %1 pour ajouter la première étape.
Ou en faire glisser une depuis la liste des étapes.</translation>
    </message>
</context>
<context>
    <name>aw::ui::ChangeCards</name>
    <message>
        <source>%1: it was %2, it is %3</source>
        <translation>%1 : c’était %2, c’est %3</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Nothing differs in what the workflow does or how it is drawn.</source>
        <translation>Rien ne diffère, ni dans ce que fait le flux de travail ni dans son dessin.</translation>
    </message>
    <message>
        <source>The workflow</source>
        <translation>Le flux de travail</translation>
    </message>
    <message numerus="yes">
        <source>%n more steps differ.</source>
        <translation>
            <numerusform>%n autre étape diffère.</numerusform>
            <numerusform>%n autres étapes diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not known here</source>
        <translation>%1, inconnu ici</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Only how it is drawn differs: places of steps, notes, frames.</source>
        <translation>Seul le dessin diffère : places des étapes, notes, cadres.</translation>
    </message>
    <message>
        <source>It is drawn differently, too.</source>
        <translation>Le dessin diffère aussi.</translation>
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
    <name>aw::ui::CompareView</name>
    <message>
        <source>Steps and settings are the same.</source>
        <translation>Les étapes et les réglages sont identiques.</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Réglages qui diffèrent</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Rows in</source>
        <translation>Lignes en entrée</translation>
    </message>
    <message>
        <source>Rows out</source>
        <translation>Lignes en sortie</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparer des exécutions</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé avec</translation>
    </message>
    <message>
        <source>Input and settings</source>
        <translation>Entrée et réglages</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other completed run of this workflow yet. Run it again, with other data or other settings, and see here what that changes.</source>
        <translation>Il n’y a pas encore d’autre exécution terminée de ce flux de travail. Après une nouvelle exécution avec d’autres données ou réglages, on voit ici ce que cela change.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>data that is gone</source>
        <translation>des données qui n’existent plus</translation>
    </message>
    <message>
        <source>Both read the same bytes.</source>
        <translation>Les deux ont lu les mêmes octets.</translation>
    </message>
    <message>
        <source>The input is another: it was %1, it is %2.</source>
        <translation>L’entrée est différente : c’était %1, c’est %2.</translation>
    </message>
    <message>
        <source>Whether the input is the same is not known: it was %1, it is %2.</source>
        <translation>On ne sait pas si l’entrée est la même : c’était %1, c’est %2.</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>L’exécution</translation>
    </message>
    <message>
        <source>the step itself</source>
        <translation>l’étape elle-même</translation>
    </message>
</context>
<context>
    <name>aw::ui::DataListDelegate</name>
    <message>
        <source>v%1</source>
        <extracomment>Short for version; %1: its number</extracomment>
        <translation>v%1</translation>
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
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
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
    <message>
        <source>Only with a tag</source>
        <translation>Seulement avec une étiquette</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Toutes les données</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No data bears a tag yet</source>
        <translation>Aucune donnée n’a encore d’étiquette</translation>
    </message>
    <message>
        <source>Removed the tag %1.</source>
        <translation>Étiquette %1 retirée.</translation>
    </message>
    <message>
        <source>Tagged with %1.</source>
        <translation>Étiquette %1 ajoutée.</translation>
    </message>
    <message>
        <source>Search data or #tag</source>
        <translation>Chercher des données ou #étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Views of the data</source>
        <translation>Vues des données</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Lineage of this data</source>
        <translation>Provenance de ces données</translation>
    </message>
    <message>
        <source>Add a tag to this data…</source>
        <translation>Étiqueter ces données…</translation>
    </message>
    <message>
        <source>Imported %1: version %2.</source>
        <translation>%1 a été importé&#xa0;: version %2.</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Qu’est-ce qui a changé&#xa0;?</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Everything you have brought in, and every result, is listed on the left. Choose one to see its rows; the grid reads only what you look at, so size does not matter.

Click a column&apos;s head to sort, right-click it to filter. The bars under each name show how its values are spread, the thin line how many are empty.

Prepare makes a workflow that loads, prepares and validates the data, and runs it. Your original is never changed. Lineage shows which run made it, from what, and what was made from it. Versions lists what came from the same file or the same step of a workflow, and what changed.</source>
        <translation>Toutes les données importées et tous les résultats figurent à gauche. En choisir un affiche ses lignes&#xa0;; la grille ne lit que ce qui est à l’écran, la taille importe donc peu.

Un clic sur l’en-tête d’une colonne trie, un clic droit filtre. Les barres sous chaque nom montrent la répartition des valeurs, le trait fin la part de cellules vides.

«&#xa0;Préparer&#xa0;» crée un flux de travail qui charge, prépare et valide les données, puis l’exécute. L’original n’est jamais modifié. La provenance montre quelle exécution les a faites, à partir de quoi, et ce qui en a été fait. «&#xa0;Versions&#xa0;» liste ce qui est venu du même fichier ou de la même étape d’un flux de travail, et ce qui a changé.</translation>
    </message>
    <message>
        <source>Versions of this data</source>
        <translation>Versions de ces données</translation>
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
    <message>
        <source>CSV, TSV</source>
        <translation>CSV, TSV</translation>
    </message>
</context>
<context>
    <name>aw::ui::DifferenceModel</name>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Row %1 before</source>
        <translation>Ligne %1 avant</translation>
    </message>
    <message>
        <source>Row %1 after</source>
        <translation>Ligne %1 après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>aw::ui::DifferenceView</name>
    <message>
        <source>Rows are matched by %1, as asked.</source>
        <translation>Les lignes sont appariées par %1, comme demandé.</translation>
    </message>
    <message>
        <source>Rows are matched by %1: never empty and never twice in either table.</source>
        <translation>Les lignes sont appariées par %1 : jamais vide, jamais en double dans aucune des tables.</translation>
    </message>
    <message>
        <source>No column tells the rows apart, so equal rows belong together: a changed row counts as one removed and one added.</source>
        <translation>Aucune colonne ne distingue les lignes ; les lignes égales vont donc ensemble : une ligne modifiée compte comme une supprimée et une ajoutée.</translation>
    </message>
    <message>
        <source>The tables have no column in common, so no row can be matched.</source>
        <translation>Les tables n’ont aucune colonne en commun ; aucune ligne ne peut être appariée.</translation>
    </message>
    <message>
        <source>“%1” came (%2)</source>
        <translation>« %1 » ajoutée (%2)</translation>
    </message>
    <message>
        <source>“%1” is gone (%2)</source>
        <translation>« %1 » supprimée (%2)</translation>
    </message>
    <message>
        <source>was called “%1”</source>
        <translation>s’appelait « %1 »</translation>
    </message>
    <message>
        <source>was %1, is %2 and compared as text</source>
        <translation>était %1, est %2 et comparée en tant que texte</translation>
    </message>
    <message>
        <source>stands elsewhere</source>
        <translation>est à une autre place</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells changed</source>
        <translation>
            <numerusform>%1 cellule modifiée</numerusform>
            <numerusform>%1 cellules modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>« %1 » %2</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>All that differ</source>
        <translation>Toutes les différences</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Lignes qui diffèrent</translation>
    </message>
    <message numerus="yes">
        <source>%1 added</source>
        <translation>
            <numerusform>%1 ajoutée</numerusform>
            <numerusform>%1 ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed</source>
        <translation>
            <numerusform>%1 supprimée</numerusform>
            <numerusform>%1 supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 modifiée</numerusform>
            <numerusform>%1 modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs: all %1 rows are the same.</source>
        <translation>
            <numerusform>Aucune différence : %1 ligne, identique.</numerusform>
            <numerusform>Aucune différence : les %1 lignes sont identiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows the same</source>
        <translation>
            <numerusform>%1 ligne identique</numerusform>
            <numerusform>%1 lignes identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Colonnes : %1</translation>
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
    <name>aw::ui::FilesEditor</name>
    <message>
        <source>Also for the files that are there already</source>
        <translation>Aussi pour les fichiers déjà présents</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Files named like</source>
        <translation>Fichiers nommés comme</translation>
    </message>
    <message>
        <source>Unchanged for, in seconds</source>
        <translation>Inchangé depuis, en secondes</translation>
    </message>
    <message>
        <source>Each new or changed file starts one run, once its size has stayed the same for this long. A pattern may have * and ?; an empty one means every file.</source>
        <translation>Chaque fichier nouveau ou modifié démarre une exécution, dès que sa taille est restée la même aussi longtemps. Un modèle peut contenir * et ? ; un modèle vide désigne tous les fichiers.</translation>
    </message>
    <message>
        <source>Folder the files arrive in</source>
        <translation>Dossier où arrivent les fichiers</translation>
    </message>
    <message>
        <source>Write the folder in full, from the root on.</source>
        <translation>Écrire le dossier en entier, depuis la racine.</translation>
    </message>
    <message>
        <source>The pattern is for names of files, without folders.</source>
        <translation>Le modèle porte sur les noms de fichiers, sans dossiers.</translation>
    </message>
    <message>
        <source>When a file arrives in a folder</source>
        <translation>Quand un fichier arrive dans un dossier</translation>
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
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::HistoryPane</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Save the history as CSV</source>
        <translation>Enregistrer l’historique en CSV</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>The longest first</source>
        <translation>Les plus longues d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Rechercher des tâches</translation>
    </message>
    <message>
        <source>In titles, steps and names of the data</source>
        <translation>Dans les titres, les étapes et les noms des données</translation>
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
        <source>From when</source>
        <translation>De quand</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Enregistrer l’historique</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Arrêter l’exportation</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs are in %2.</source>
        <translation>
            <numerusform>%1 exécution est dans %2.</numerusform>
            <numerusform>%1 exécutions sont dans %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals wait for you</source>
        <translation>
            <numerusform>%n approbation vous attend</numerusform>
            <numerusform>%n approbations vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::HistoryView</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Back to the workflow</source>
        <translation>Retour au flux de travail</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Historique de « %1 »</translation>
    </message>
    <message>
        <source>There are edits that are not saved yet; they are in none of these versions.</source>
        <translation>Des modifications ne sont pas encore enregistrées ; elles ne figurent dans aucune de ces versions.</translation>
    </message>
    <message>
        <source>Version %1, the present one</source>
        <translation>Version %1, l’actuelle</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The version before it (%1)</source>
        <translation>La version précédente (%1)</translation>
    </message>
    <message>
        <source>The present version (%1)</source>
        <translation>La version actuelle (%1)</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>This is the only version there is. With each saving that changes something there will be one more; the last 200 of a workflow are kept.</source>
        <translation>C’est la seule version. Chaque enregistrement qui change quelque chose en ajoute une ; les 200 dernières d’un flux de travail sont conservées.</translation>
    </message>
    <message>
        <source>What changed from version %1 to version %2:</source>
        <translation>Ce qui a changé de la version %1 à la version %2 :</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Restaurer la version %1</translation>
    </message>
    <message>
        <source>This is what the workflow is now</source>
        <translation>C’est l’état actuel du flux de travail</translation>
    </message>
    <message>
        <source>Save what it was then once more, as a new version; nothing is lost</source>
        <translation>Enregistrer à nouveau l’état d’alors, comme nouvelle version ; rien n’est perdu</translation>
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
    <name>aw::ui::InboxView</name>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>When a step asks whether its rows may go on, the question appears here with what they would change.</source>
        <translation>Lorsqu’une étape demande si ses lignes peuvent continuer, la question apparaît ici avec ce qu’elles changeraient.</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Ouvrir l’exécution</translation>
    </message>
</context>
<context>
    <name>aw::ui::JobGraph</name>
    <message>
        <source>Graph of the run</source>
        <translation>Graphe de l’exécution</translation>
    </message>
    <message>
        <source>The steps as they were in this run. A double click opens one in the builder.</source>
        <translation>Les étapes telles qu’elles étaient dans cette exécution. Un double-clic en ouvre une dans l’éditeur.</translation>
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
</context>
<context>
    <name>aw::ui::JobView</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Open in the builder</source>
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ouvrir le résultat</translation>
    </message>
    <message>
        <source>Views of the run</source>
        <translation>Vues de l’exécution</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
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
        <source>This job: %1</source>
        <translation>Cette tâche : %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>début&#xa0;: %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>Retry from here</source>
        <translation>Réessayer à partir d’ici</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Afficher l’étape</translation>
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
    <name>aw::ui::LineageView</name>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>A run without a name</source>
        <translation>Une exécution sans nom</translation>
    </message>
    <message>
        <source>cleared away</source>
        <translation>effacée</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>The run, in Monitor</source>
        <translation>L’exécution, dans Suivi</translation>
    </message>
    <message>
        <source>A workflow</source>
        <translation>Un flux de travail</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>The workflow as it is now</source>
        <translation>Le flux de travail tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>No run made it: it was brought in.</source>
        <translation>Aucune exécution ne l’a fait : cela a été importé.</translation>
    </message>
    <message>
        <source>What was made from it</source>
        <translation>Ce qui en a été fait</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>There is more; what is nearest stands here.</source>
        <translation>Il y en a davantage ; le plus proche figure ici.</translation>
    </message>
</context>
<context>
    <name>aw::ui::LogPanel</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sans les détails</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Garder la ligne la plus récente en vue</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>Fichiers texte (*.log *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>Le journal est dans %1.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Choisissez un autre endroit ou libérez de la place sur le disque.</translation>
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
    <message>
        <source>Approvals that wait for you</source>
        <translation>Approbations qui vous attendent</translation>
    </message>
    <message numerus="yes">
        <source>%n stored shortcuts cannot be used and are ignored: %1</source>
        <translation>
            <numerusform>%n raccourci enregistré est inutilisable et ignoré&#xa0;: %1</numerusform>
            <numerusform>%n raccourcis enregistrés sont inutilisables et ignorés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Prepare %1: %2</source>
        <extracomment>The name of a workflow; %1: a file, %2: what it becomes, such as &quot;Clean table&quot;</extracomment>
        <translation>Préparer %1&#xa0;: %2</translation>
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
        <source>Monitor</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>All runs, the newest first; search and filters look through all of the history, which can be saved as CSV. A run shows its steps with rows in and out, its graph, when each attempt ran and waited, what the agents proposed, tried and saw, the ledger, and its log. Stop ends it at once; what its finished steps have computed is kept, so running it again goes on from there.

A run that waits for you asks whether its data may go on. Look at the rows in and out and at the log, then approve, reject, or push it back to an earlier step; a comment is kept with the answer.</source>
        <translation>Toutes les exécutions, les plus récentes d’abord ; la recherche et les filtres parcourent tout l’historique, qui peut être enregistré en CSV. Une exécution montre ses étapes avec les lignes en entrée et en sortie, son graphe, quand chaque tentative a tourné et attendu, ce que les agents ont proposé, essayé et vu, le bilan et son journal. Arrêter y met fin aussitôt ; ce que ses étapes terminées ont calculé est conservé, si bien qu’une nouvelle exécution reprend de là.

Une exécution qui vous attend demande si ses données peuvent continuer. Regardez les lignes en entrée et en sortie et le journal, puis approuvez, refusez ou renvoyez à une étape antérieure ; un commentaire est conservé avec la réponse.</translation>
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
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::NeedsDialog</name>
    <message>
        <source>Run: %1</source>
        <translation>Exécution : %1</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Planification : %1</translation>
    </message>
    <message>
        <source>Workflow: %1, step %2</source>
        <translation>Flux de travail : %1, étape %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>%1 est encore nécessaire</translation>
    </message>
    <message>
        <source>What needs it</source>
        <translation>Ce qui en a besoin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It can be deleted once nothing here reads it any more. Choose a line to go there.</source>
        <translation>La suppression sera possible quand plus rien de cette liste ne les lira. Chaque ligne y mène.</translation>
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
    <message>
        <source>%1; in it %2</source>
        <translation>%1 ; contient %2</translation>
    </message>
</context>
<context>
    <name>aw::ui::ParametersForm</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Par défaut (%1)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
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
    <message numerus="yes">
        <source>%1
%2 rows</source>
        <translation>
            <numerusform>%1
%2 ligne</numerusform>
            <numerusform>%1
%2 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
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
    <message>
        <source>Graph of links</source>
        <translation>Graphe de liens</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>larger: more rows; drag to move, wheel to zoom</source>
        <translation>plus grand : plus de lignes ; glisser pour déplacer, molette pour zoomer</translation>
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
    <name>aw::ui::PreviewPane</name>
    <message>
        <source>Rows after the selected step</source>
        <translation>Lignes après l’étape sélectionnée</translation>
    </message>
    <message>
        <source>Select a step to see its rows.</source>
        <translation>Sélectionnez une étape pour voir ses lignes.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Elle est désactivée.</translation>
    </message>
    <message>
        <source>“%1” before it is not ready: %2</source>
        <translation>« %1 », avant elle, n’est pas prête : %2</translation>
    </message>
    <message>
        <source>Choose data at the top to see rows.</source>
        <translation>Choisissez des données en haut pour voir des lignes.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows after “%1”</source>
        <translation>Lignes après « %1 »</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
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
    <name>aw::ui::RemarkForm</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Note on the canvas</source>
        <translation>Note sur l’espace de travail</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>For people; runs do not look at it. Drag its lower right corner to resize it.</source>
        <translation>Pour les lecteurs ; les exécutions l’ignorent. Tirez son coin inférieur droit pour la redimensionner.</translation>
    </message>
    <message>
        <source>Whatever stands in it moves with it. Drag its lower right corner to resize it.</source>
        <translation>Ce qui s’y trouve se déplace avec lui. Tirez son coin inférieur droit pour le redimensionner.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
    <message>
        <source>Schedule…</source>
        <translation>Planifier…</translation>
    </message>
    <message>
        <source>Run on a schedule…</source>
        <translation>Exécuter selon une planification…</translation>
    </message>
    <message>
        <source>Its steps were given with the run; there is no workflow to start again.</source>
        <translation>Ses étapes ont été données avec l’exécution ; il n’y a pas de flux de travail à redémarrer.</translation>
    </message>
    <message>
        <source>Run it on a schedule, such as every day at nine</source>
        <translation>L’exécuter selon une planification, par exemple tous les jours à neuf heures</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Result: compare with another run</source>
        <translation>Résultat : comparer avec une autre exécution</translation>
    </message>
    <message>
        <source>A result is a table with its history. Table shows the rows. Plot draws them; large tables are counted into a picture, so a million points stay quick. Ledger accounts for every row and cell. Checks lists the rules the result was held to. Trace tells what was proposed, tried and decided. Compare puts another run of the workflow beside it: settings, ledgers, and every row that differs.

Rows that were left out are kept: choose them beside Export.

In a plot: drag to move, wheel or + and − to zoom, 0 to see everything, Shift and drag to show the rows of a part in the table.</source>
        <translation>Un résultat est une table avec son histoire. «&#xa0;Table&#xa0;» montre les lignes. «&#xa0;Graphique&#xa0;» les dessine&#xa0;; les grandes tables sont comptées en une image, si bien qu’un million de points reste rapide. «&#xa0;Bilan&#xa0;» rend compte de chaque ligne et de chaque cellule. «&#xa0;Contrôles&#xa0;» énumère les règles auxquelles le résultat a été soumis. «&#xa0;Trace&#xa0;» raconte ce qui a été proposé, essayé et décidé. «&#xa0;Comparaison&#xa0;» place à côté une autre exécution du flux de travail&#xa0;: paramètres, bilans et chaque ligne qui diffère.

Les lignes écartées sont conservées&#xa0;: elles se choisissent à côté d’«&#xa0;Exporter&#xa0;».

Dans un graphique&#xa0;: glisser pour déplacer, molette ou + et − pour zoomer, 0 pour tout voir, Maj et glisser pour afficher dans la table les lignes d’une zone.</translation>
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
    <name>aw::ui::RunsModel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::RunsView</name>
    <message>
        <source>Last outcomes</source>
        <translation>Derniers résultats</translation>
    </message>
    <message>
        <source>Nothing has come of it yet.</source>
        <translation>Rien n’a encore été exécuté.</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleEditor</name>
    <message>
        <source>Each run reads the file that has arrived.</source>
        <translation>Chaque exécution lit le fichier qui est arrivé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flux de travail</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Ce qui s’exécute</translation>
    </message>
    <message>
        <source>What starts it</source>
        <translation>Ce qui le démarre</translation>
    </message>
    <message>
        <source>At times</source>
        <translation>À des heures fixes</translation>
    </message>
    <message>
        <source>When files arrive</source>
        <translation>À l’arrivée de fichiers</translation>
    </message>
    <message>
        <source>When called</source>
        <translation>Sur appel</translation>
    </message>
    <message>
        <source>There is no workflow yet</source>
        <translation>Il n’y a pas encore de flux de travail</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A workflow that is gone</source>
        <translation>Un flux de travail disparu</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Data that is gone</source>
        <translation>Des données disparues</translation>
    </message>
    <message>
        <source>Choose the workflow that it runs.</source>
        <translation>Choisir le flux de travail à exécuter.</translation>
    </message>
    <message>
        <source>Its workflow is gone; choose another one.</source>
        <translation>Son flux de travail a disparu ; en choisir un autre.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Lui donner un nom.</translation>
    </message>
    <message>
        <source>Some values of the workflow are missing or do not fit.</source>
        <translation>Certaines valeurs du flux de travail manquent ou ne conviennent pas.</translation>
    </message>
    <message>
        <source>Its times cannot be read.</source>
        <translation>Ses heures ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Choose the folder the files arrive in.</source>
        <translation>Choisir le dossier où arrivent les fichiers.</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleHead</name>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It runs over files that arrive: put one into its folder.</source>
        <translation>Elle s’exécute sur les fichiers qui arrivent : en déposer un dans son dossier.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleListDelegate</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleListModel</name>
    <message>
        <source>A workflow that is gone</source>
        <translation>Un flux de travail disparu</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>Prochaine fois %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Last run: %1, %2</source>
        <translation>Dernière exécution : %1, %2</translation>
    </message>
</context>
<context>
    <name>aw::ui::SchedulesPage</name>
    <message>
        <source>Nothing starts by itself yet</source>
        <translation>Rien ne démarre encore tout seul</translation>
    </message>
    <message>
        <source>A schedule runs a workflow at certain times, when files arrive in a folder, or when another program calls.</source>
        <translation>Une planification exécute un flux de travail à certaines heures, quand des fichiers arrivent dans un dossier, ou quand un autre programme appelle.</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Nouvelle planification</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Planifications</translation>
    </message>
    <message>
        <source>Last outcomes</source>
        <translation>Derniers résultats</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>A schedule starts a workflow by itself while this program or its server is open: at certain times, for each file that arrives in a folder, or when another program calls its address.

Times are chosen from a list or written as a cron expression; the next five of them stand beside it. What happens to times that pass while nothing is open is said below Missed times.

A paused schedule starts nothing by itself, and Run now works all the same. The last outcomes lead to their runs in Monitor.</source>
        <translation>Une planification démarre un flux de travail toute seule tant que ce programme ou son serveur est ouvert : à certaines heures, pour chaque fichier qui arrive dans un dossier, ou quand un autre programme appelle son adresse.

Les heures se choisissent dans une liste ou s’écrivent comme expression cron ; les cinq prochaines sont à côté. Le sort des heures qui passent alors que rien n’est ouvert est indiqué sous « Heures manquées ».

Une planification en pause ne démarre rien toute seule ; « Exécuter maintenant » fonctionne quand même. Les derniers résultats mènent à leurs exécutions dans Suivi.</translation>
    </message>
    <message>
        <source>Run this schedule now</source>
        <translation>Exécuter cette planification maintenant</translation>
    </message>
    <message>
        <source>Resume this schedule</source>
        <translation>Reprendre cette planification</translation>
    </message>
    <message>
        <source>Pause this schedule</source>
        <translation>Suspendre cette planification</translation>
    </message>
    <message>
        <source>Delete this schedule</source>
        <translation>Supprimer cette planification</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prochaine fois %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this schedule in the meantime.</source>
        <translation>Quelqu’un d’autre a modifié cette planification entre-temps.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
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
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Days completed jobs stay</source>
        <translation>Jours de conservation des tâches terminées</translation>
    </message>
    <message>
        <source>Days failed jobs stay</source>
        <translation>Jours de conservation des tâches échouées</translation>
    </message>
    <message>
        <source>Folders to read from</source>
        <translation>Dossiers où lire</translation>
    </message>
    <message>
        <source>Folders to write to</source>
        <translation>Dossiers où écrire</translation>
    </message>
    <message>
        <source>Files of workflows</source>
        <translation>Fichiers des flux de travail</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Python in workflows</source>
        <translation>Python dans les flux de travail</translation>
    </message>
    <message>
        <source>Interpreter of Python</source>
        <translation>Interpréteur Python</translation>
    </message>
    <message>
        <source>Hosts to fetch from</source>
        <translation>Hôtes à interroger</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Code in workflows</source>
        <translation>Code dans les flux de travail</translation>
    </message>
    <message>
        <source>Accounts and keys</source>
        <translation>Comptes et clés</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>aw::ui::Shortcuts</name>
    <message>
        <source>%1 belongs to “%2” (%3).</source>
        <translation>%1 est pris par «&#xa0;%2&#xa0;» (%3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a command, %2: its keys</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>aw::ui::ShortcutsPanel</name>
    <message>
        <source>Search by name or keys</source>
        <translation>Rechercher par nom ou touches</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Rien de ce nom.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>L’utiliser ici</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Built-in keys</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Gives every command its built-in keys.</source>
        <translation>Rend à chaque commande ses touches par défaut.</translation>
    </message>
    <message>
        <source>Arrow keys, Tab, Enter and Escape lead through everything and cannot be changed.</source>
        <translation>Les flèches, Tab, Entrée et Échap mènent partout et ne peuvent pas être changées.</translation>
    </message>
    <message>
        <source>It holds now.</source>
        <translation>En vigueur dès maintenant.</translation>
    </message>
    <message>
        <source>Every command has its built-in keys.</source>
        <translation>Chaque commande a ses touches par défaut.</translation>
    </message>
    <message>
        <source>Press the keys here; they hold at once. Tab leads on.</source>
        <translation>Appuyer ici sur les touches&#xa0;; elles sont en vigueur aussitôt. Tab mène plus loin.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation>Choisir une commande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: where it holds, %2: a command</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Touches de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Elle n’a plus de touches.</translation>
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
        <source>Recent data</source>
        <translation>Données récentes</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Exécutions récentes</translation>
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
    <message>
        <source>Open a file, or drop one anywhere in the window. Its first rows appear at once, with what was guessed about how it is written; change what is wrong and bring it in.

Below stand your data and runs of late.</source>
        <translation>Ouvrir un fichier, ou en déposer un n’importe où dans la fenêtre. Ses premières lignes apparaissent aussitôt, avec ce qui a été détecté de son format&#xa0;; corriger ce qui est faux, puis importer.

En dessous figurent les données et exécutions récentes.</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Partir d’un modèle</translation>
    </message>
    <message>
        <source>Workflows for common tasks, to be changed as you like.</source>
        <translation>Des flux de travail pour des tâches courantes, à modifier librement.</translation>
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
        <translation>Demander avant de poursuivre</translation>
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
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>How often at most, when what went wrong may pass by itself.</source>
        <translation>Combien de fois au plus, quand l’erreur peut disparaître d’elle-même.</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>After it the step is stopped and has failed; empty: no limit.</source>
        <translation>Au-delà, l’étape est arrêtée et a échoué ; vide : sans limite.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Reuse what was computed before</source>
        <translation>Réutiliser ce qui a déjà été calculé</translation>
    </message>
    <message>
        <source>When neither the settings nor what it reads have changed.</source>
        <translation>Quand ni les réglages ni ce qu’elle lit n’ont changé.</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Gives %1</source>
        <translation>Donne %1</translation>
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
    <message numerus="yes">
        <source>%1 rows/s</source>
        <translation>
            <numerusform>%1 ligne/s</numerusform>
            <numerusform>%1 lignes/s</numerusform>
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
    <name>aw::ui::TagBar</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Show all data with the tag %1</source>
        <translation>Montrer toutes les données avec l’étiquette %1</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
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
    <name>aw::ui::TimeLine</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Approbation attendue</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
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
        <source>Reused</source>
        <translation>Réutilisé</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::TimesEditor</name>
    <message>
        <source>Every few minutes</source>
        <translation>À intervalle de minutes</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>By a cron expression</source>
        <translation>Par une expression cron</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Expression cron</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Missed times</source>
        <translation>Heures manquées</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>Minutes entre deux exécutions</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Minute of the hour</source>
        <translation>Minute de l’heure</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure de la journée</translation>
    </message>
    <message>
        <source>every</source>
        <translation>toutes les</translation>
    </message>
    <message>
        <source>at minute</source>
        <translation>à la minute</translation>
    </message>
    <message>
        <source>on day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>The next five times</source>
        <translation>Les cinq prochaines fois</translation>
    </message>
    <message>
        <source>These are the times of this machine, in %1.</source>
        <translation>Ce sont les heures de cette machine, dans %1.</translation>
    </message>
    <message>
        <source>Months that have no day %1 are left out.</source>
        <translation>Les mois sans jour %1 sont écartés.</translation>
    </message>
</context>
<context>
    <name>aw::ui::Toasts</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
    <name>aw::ui::VersionsView</name>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>a run without a name</source>
        <translation>une exécution sans nom</translation>
    </message>
    <message>
        <source>run “%1”</source>
        <translation>exécution «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <translation>%1, sans changement</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (celle-ci)</translation>
    </message>
    <message>
        <source>The same bytes as the version before it that is still there</source>
        <translation>Les mêmes octets que la version précédente encore présente</translation>
    </message>
    <message>
        <source>This is the only version</source>
        <translation>C’est la seule version</translation>
    </message>
    <message>
        <source>Import the same file again, or run the same workflow again: what comes of it stands here beside this one, and what changed can be seen.</source>
        <translation>Importer de nouveau le même fichier ou exécuter de nouveau le même flux de travail&#xa0;: ce qui en résulte figure ici à côté de cette version, et l’on voit ce qui a changé.</translation>
    </message>
    <message>
        <source>There are more; the newest stand here.</source>
        <translation>Il y en a davantage&#xa0;; les plus récentes figurent ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Open version %1</source>
        <translation>Ouvrir la version %1</translation>
    </message>
    <message>
        <source>Compare with version %1</source>
        <translation>Comparer avec la version %1</translation>
    </message>
    <message>
        <source>There is no earlier version</source>
        <translation>Il n’y a pas de version antérieure</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>De la version %1 à la version %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>aw::ui::WebhookPanel</name>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Un appel</translation>
    </message>
    <message>
        <source>It is shown only now: keep it where it is safe.</source>
        <translation>Il n’est affiché que maintenant : le garder en lieu sûr.</translation>
    </message>
    <message>
        <source>It was shown once and cannot be shown again. A new one makes the old one worthless.</source>
        <translation>Il a été affiché une fois et ne peut plus l’être. Un nouveau rend l’ancien sans valeur.</translation>
    </message>
    <message>
        <source>Another program starts it by a call over HTTP. The address and the token for it are made when the schedule is kept.</source>
        <translation>Un autre programme la démarre par un appel HTTP. L’adresse et le jeton sont créés quand la planification est enregistrée.</translation>
    </message>
    <message>
        <source>Another program starts it by a call over HTTP. The server is off at the moment: it is switched on in the settings, and may then have another address.</source>
        <translation>Un autre programme la démarre par un appel HTTP. Le serveur est éteint en ce moment : il s’allume dans les paramètres et peut alors avoir une autre adresse.</translation>
    </message>
    <message>
        <source>Another program starts it by a call over HTTP to this address.</source>
        <translation>Un autre programme la démarre par un appel HTTP à cette adresse.</translation>
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
        <source>Run</source>
        <translation>Exécuter</translation>
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
    <message numerus="yes">
        <source>Done: %1 rows.</source>
        <translation>
            <numerusform>Terminé&#xa0;: %1 ligne.</numerusform>
            <numerusform>Terminé&#xa0;: %1 lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Save the workflow as a picture…</source>
        <translation>Enregistrer le flux de travail comme image…</translation>
    </message>
    <message>
        <source>Run on a schedule…</source>
        <translation>Exécuter selon une planification…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the workflow…</source>
        <translation>Imprimer le flux de travail…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ColumnLooks</name>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Anderes (%1)</translation>
    </message>
    <message>
        <source>Every cell is empty.</source>
        <translation>Alle Zellen sind leer.</translation>
    </message>
    <message>
        <source>%1 of the cells are empty.</source>
        <translation>%1 der Zellen sind leer.</translation>
    </message>
    <message>
        <source>Holds a single value.</source>
        <translation>Enthält nur einen einzigen Wert.</translation>
    </message>
    <message>
        <source>Every value is different: it may identify the rows.</source>
        <translation>Alle Werte sind verschieden: Die Spalte könnte die Zeilen eindeutig bezeichnen.</translation>
    </message>
    <message>
        <source>Text that looks like numbers, such as “%1”. Prepare turns it into numbers.</source>
        <translation>Text, der wie Zahlen aussieht, etwa „%1“. Beim Aufbereiten werden Zahlen daraus.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no step “%1”</source>
        <translation>Es gibt keinen Schritt „%1“</translation>
    </message>
    <message>
        <source>There is no step type “%1”</source>
        <translation>Es gibt keinen Schritttyp „%1“</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>“%1” brings data in; it reads no other step</source>
        <translation>„%1“ holt Daten herein und liest keinen anderen Schritt</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is connected there</source>
        <translation>Dort ist nichts verbunden</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>„%1“ einfügen</translation>
    </message>
    <message>
        <source>Only a step without lines can be put on a line</source>
        <translation>Nur ein Schritt ohne Verbindungen lässt sich auf eine Verbindung setzen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>“%1” has no output “%2”</source>
        <translation>„%1“ hat keinen Ausgang „%2“</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <source>“%1” reads one step only</source>
        <translation>„%1“ liest nur einen Schritt</translation>
    </message>
    <message>
        <source>Put the tables together first, with “Join” or “Union rows”.</source>
        <translation>Die Tabellen zuerst zusammenführen, mit „Verknüpfen“ oder „Zeilen vereinen“.</translation>
    </message>
    <message>
        <source>A step cannot read itself</source>
        <translation>Ein Schritt kann sich nicht selbst lesen</translation>
    </message>
    <message>
        <source>“%1” would wait for its own result</source>
        <translation>„%1“ würde auf das eigene Ergebnis warten</translation>
    </message>
    <message>
        <source>Connect “%1” with “%2”</source>
        <translation>„%1“ mit „%2“ verbinden</translation>
    </message>
    <message>
        <source>Disconnect “%1”</source>
        <translation>„%1“ trennen</translation>
    </message>
    <message>
        <source>Lead a line to “%1”</source>
        <translation>Verbindung zu „%1“ führen</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Change the note of “%1”</source>
        <translation>Notiz von „%1“ ändern</translation>
    </message>
    <message>
        <source>Ask before “%1” goes on</source>
        <translation>Vor dem Weiterlaufen von „%1“ nachfragen</translation>
    </message>
    <message>
        <source>Let “%1” go on by itself</source>
        <translation>„%1“ ohne Rückfrage weiterlaufen lassen</translation>
    </message>
    <message>
        <source>“%1” brings data in and cannot be switched off</source>
        <translation>„%1“ holt Daten herein und lässt sich nicht abschalten</translation>
    </message>
    <message>
        <source>Nothing could stand for it.</source>
        <translation>Nichts könnte an seine Stelle treten.</translation>
    </message>
    <message>
        <source>“%1” is read by another step</source>
        <translation>„%1“ wird von einem anderen Schritt gelesen</translation>
    </message>
    <message>
        <source>The result of a run is the output of a step at an end.</source>
        <translation>Das Ergebnis eines Laufs ist die Ausgabe eines Schritts am Ende.</translation>
    </message>
    <message>
        <source>Make “%1” the result</source>
        <translation>„%1“ zum Ergebnis machen</translation>
    </message>
    <message>
        <source>Paste a step</source>
        <translation>Schritt einfügen</translation>
    </message>
    <message>
        <source>Rename the workflow</source>
        <translation>Workflow umbenennen</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>Beschreibung ändern</translation>
    </message>
    <message>
        <source>Change the parameters</source>
        <translation>Parameter ändern</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n steps</source>
        <translation>
            <numerusform>%n Schritt löschen</numerusform>
            <numerusform>%n Schritte löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” reads at most %n steps</source>
        <translation>
            <numerusform>„%1“ liest höchstens %n Schritt</numerusform>
            <numerusform>„%1“ liest höchstens %n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n steps</source>
        <translation>
            <numerusform>%n Schritt verschieben</numerusform>
            <numerusform>%n Schritte verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n steps</source>
        <translation>
            <numerusform>%n Schritt abschalten</numerusform>
            <numerusform>%n Schritte abschalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n steps</source>
        <translation>
            <numerusform>%n Schritt einschalten</numerusform>
            <numerusform>%n Schritte einschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off “%1”</source>
        <translation>„%1“ abschalten</translation>
    </message>
    <message>
        <source>Switch on “%1”</source>
        <translation>„%1“ einschalten</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n steps</source>
        <translation>
            <numerusform>%n Schritt einfügen</numerusform>
            <numerusform>%n Schritte einfügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridHeader</name>
    <message>
        <source>%1 empty</source>
        <translation>%1 leer</translation>
    </message>
    <message numerus="yes">
        <source>%1 different</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%1 Wert</numerusform>
            <numerusform>%1 verschiedene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobLooks</name>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Waits for space on the disk</source>
        <translation>Wartet auf freien Speicherplatz</translation>
    </message>
    <message>
        <source>Tries again soon</source>
        <translation>Neuer Versuch folgt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Wiederverwendet</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <source>gives the result</source>
        <translation>liefert das Ergebnis</translation>
    </message>
    <message>
        <source>asks before it goes on</source>
        <translation>fragt vor dem Weiterlaufen</translation>
    </message>
    <message>
        <source>unknown type “%1”</source>
        <translation>unbekannter Typ „%1“</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht gelaufen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>PlotAxes</name>
    <message>
        <source>%1 bn</source>
        <comment>thousand million, short</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million, short</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand, short</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 rows</source>
        <translation>
            <numerusform>%1 · %2 Zeile</numerusform>
            <numerusform>%1 · %2 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the run</source>
        <translation>Seit dem Lauf geändert</translation>
    </message>
</context>
<context>
    <name>StepsJson</name>
    <message>
        <source>There are no steps to paste</source>
        <translation>Keine Schritte zum Einfügen vorhanden</translation>
    </message>
    <message>
        <source>Copy steps from a workflow, or the JSON of one.</source>
        <translation>Schritte aus einem Workflow kopieren, oder dessen JSON.</translation>
    </message>
    <message>
        <source>This JSON has no steps</source>
        <translation>Dieses JSON enthält keine Schritte</translation>
    </message>
    <message>
        <source>A workflow has a list called “steps”.</source>
        <translation>Ein Workflow hat eine Liste namens „steps“.</translation>
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
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>aw::ui::BuilderPage</name>
    <message>
        <source>Open a workflow</source>
        <translation>Workflow öffnen</translation>
    </message>
    <message>
        <source>Workflows (*.json)</source>
        <translation>Workflows (*.json)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>A workflow is a graph of steps. Add steps by a double-click, with Tab, or by dragging them from the list; draw lines from outputs at the right to inputs at the left. Whatever does not fit is dimmed and says why.

The form at the right has the settings of the selected step. The outline lists the same steps in the order they run. Everything can be undone, also after saving.

Keys: arrows go along the lines, Shift+arrows move, C connects, X switches off, Delete removes and heals the line, F shows everything, Enter goes to the form, F6 to the next pane.</source>
        <translation>Ein Workflow ist ein Netz aus Schritten. Schritte per Doppelklick, mit Tab oder durch Ziehen aus der Liste hinzufügen; Verbindungen von Ausgängen rechts zu Eingängen links ziehen. Was nicht passt, wird abgeblendet und nennt den Grund.

Das Formular rechts zeigt die Einstellungen des ausgewählten Schritts. Die Gliederung führt dieselben Schritte in der Reihenfolge ihrer Ausführung auf. Alles lässt sich rückgängig machen, auch nach dem Speichern.

Tasten: Pfeile folgen den Verbindungen, Umschalt+Pfeile verschieben, C verbindet, X schaltet ab, Entf löscht und schließt die Lücke, F zeigt alles, Eingabe wechselt zum Formular, F6 zum nächsten Bereich.</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Neuer Workflow</translation>
    </message>
    <message>
        <source>A workflow needs at least one step before it can be saved.</source>
        <translation>Zum Speichern braucht ein Workflow mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>It cannot be saved before its problems are solved; they are listed below.</source>
        <translation>Speichern ist erst möglich, wenn die Probleme gelöst sind; sie stehen unten.</translation>
    </message>
    <message>
        <source>Somebody else has changed this workflow in the meantime.</source>
        <translation>Inzwischen wurde dieser Workflow von anderer Seite geändert.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere Fassung übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene Fassung behalten</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
</context>
<context>
    <name>aw::ui::BuilderScene</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::BusyBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>aw::ui::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Arbeitsfläche</translation>
    </message>
    <message>
        <source>The steps of the workflow; the outline has them as a list.</source>
        <translation>Die Schritte des Workflows; die Gliederung zeigt sie als Liste.</translation>
    </message>
    <message>
        <source>Double-click or press Tab to add the first step.
Or drag one here from the list of steps.</source>
        <translation>Doppelklicken oder Tab drücken, um den ersten Schritt hinzuzufügen.
Oder einen aus der Liste der Schritte hierher ziehen.</translation>
    </message>
    <message>
        <source>Brings data in; it reads no other step.</source>
        <translation>Holt Daten herein; liest keinen anderen Schritt.</translation>
    </message>
    <message>
        <source>Add which step?</source>
        <translation>Welchen Schritt hinzufügen?</translation>
    </message>
    <message>
        <source>Which step comes next?</source>
        <translation>Welcher Schritt kommt als Nächstes?</translation>
    </message>
    <message>
        <source>Insert which step?</source>
        <translation>Welchen Schritt einfügen?</translation>
    </message>
    <message>
        <source>What comes before?</source>
        <translation>Was kommt davor?</translation>
    </message>
    <message>
        <source>Select the one step a line should come from</source>
        <translation>Genau den Schritt auswählen, von dem die Verbindung ausgehen soll</translation>
    </message>
    <message>
        <source>Reads nothing there yet</source>
        <translation>Liest dort noch nichts</translation>
    </message>
    <message>
        <source>Reads “%1” now</source>
        <translation>Liest zurzeit „%1“</translation>
    </message>
    <message>
        <source>Connect with which step?</source>
        <translation>Mit welchem Schritt verbinden?</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Schritt hinzufügen…</translation>
    </message>
    <message>
        <source>Add the next step…</source>
        <translation>Nächsten Schritt hinzufügen…</translation>
    </message>
    <message>
        <source>Insert a step…</source>
        <translation>Schritt einfügen…</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Connect with…</source>
        <translation>Verbinden mit…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Let it go on by itself</source>
        <translation>Ohne Rückfrage weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Ask before it goes on</source>
        <translation>Vor dem Weiterlaufen nachfragen</translation>
    </message>
    <message>
        <source>Make it the result</source>
        <translation>Zum Ergebnis machen</translation>
    </message>
    <message>
        <source>Run to here</source>
        <translation>Bis hierher ausführen</translation>
    </message>
    <message>
        <source>Run from here</source>
        <translation>Ab hier ausführen</translation>
    </message>
    <message>
        <source>Run only this step</source>
        <translation>Nur diesen Schritt ausführen</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all steps</source>
        <translation>Alle Schritte auswählen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>aw::ui::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Nothing was validated in this run.</source>
        <translation>In diesem Lauf wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rules hold</source>
        <translation>
            <numerusform>%1 von %2 Regel eingehalten</numerusform>
            <numerusform>%1 von %2 Regeln eingehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Darstellung</translation>
    </message>
    <message numerus="yes">
        <source>%1 break it</source>
        <comment>rows or values that break a rule</comment>
        <translation>
            <numerusform>%1 Verstoß</numerusform>
            <numerusform>%1 Verstöße</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::ChoiceField</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>aw::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do or find?</source>
        <translation>Was soll getan oder gefunden werden?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Nichts mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>aw::ui::DataListModel</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::DataPage</name>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Drop a file anywhere in this window, or choose one. CSV, Excel, JSON, Parquet, SQLite and more; nothing leaves this computer.</source>
        <translation>Eine Datei irgendwo in diesem Fenster ablegen oder eine auswählen. CSV, Excel, JSON, Parquet, SQLite und mehr; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 wurde importiert.</translation>
    </message>
    <message>
        <source>Search data</source>
        <translation>Daten suchen</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Most rows first</source>
        <translation>Meiste Zeilen zuerst</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Prepare  ▾</source>
        <translation>Aufbereiten  ▾</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Aufbereiten</translation>
    </message>
    <message>
        <source>Make a clean, checked table of it</source>
        <translation>Eine saubere, geprüfte Tabelle daraus machen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines or cells of the file could not be read; they are kept apart.</source>
        <translation>
            <numerusform>%1 Zeile oder Zelle der Datei war nicht lesbar und wird getrennt aufbewahrt.</numerusform>
            <numerusform>%1 Zeilen oder Zellen der Datei waren nicht lesbar und werden getrennt aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you have brought in, and every result, is listed on the left. Choose one to see its rows; the grid reads only what you look at, so size does not matter.

Click a column&apos;s head to sort, right-click it to filter. The bars under each name show how its values are spread, the thin line how many are empty.

Prepare makes a workflow that loads, prepares and validates the data, and runs it. Your original is never changed.

Keys: Ctrl+O import, Ctrl+F find, Ctrl+Shift+F filter, Ctrl+G go to a row, Alt+S sort by the current column, Ctrl+C copy, Ctrl+Shift+C copy as CSV, F2 rename, Delete remove (can be undone).</source>
        <translation>Links stehen alle importierten Daten und alle Ergebnisse. Nach der Auswahl erscheinen die Zeilen; die Tabelle liest nur, was gerade zu sehen ist, die Größe spielt also keine Rolle.

Ein Klick auf den Spaltenkopf sortiert, ein Rechtsklick filtert. Die Balken unter jedem Namen zeigen, wie sich die Werte verteilen, die dünne Linie, wie viele leer sind.

„Aufbereiten“ erstellt einen Workflow, der die Daten lädt, aufbereitet und prüft, und führt ihn aus. Das Original bleibt immer unverändert.

Tasten: Strg+O Importieren, Strg+F Suchen, Strg+Umschalt+F Filtern, Strg+G Gehe zu Zeile, Alt+S nach aktueller Spalte sortieren, Strg+C Kopieren, Strg+Umschalt+C als CSV kopieren, F2 Umbenennen, Entf Löschen (lässt sich rückgängig machen).</translation>
    </message>
    <message>
        <source>Prepare: %1</source>
        <translation>Aufbereiten: %1</translation>
    </message>
    <message>
        <source>Export this data…</source>
        <translation>Diese Daten exportieren…</translation>
    </message>
    <message>
        <source>Rename this data…</source>
        <translation>Diese Daten umbenennen…</translation>
    </message>
    <message>
        <source>Delete this data</source>
        <translation>Diese Daten löschen</translation>
    </message>
    <message>
        <source>Go to a row…</source>
        <translation>Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Filter rows…</source>
        <translation>Zeilen filtern…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening was stopped</source>
        <translation>Das Öffnen wurde angehalten</translation>
    </message>
    <message>
        <source>Choose the data again to open it.</source>
        <translation>Zum Öffnen die Daten erneut auswählen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.txt *.json *.ndjson *.jsonl *.parquet *.xlsx *.ods *.sqlite *.db *.duckdb *.zip *.gz *.zst *.bz2 *.xz);;All files (*)</source>
        <translation>Daten (*.csv *.tsv *.txt *.json *.ndjson *.jsonl *.parquet *.xlsx *.ods *.sqlite *.db *.duckdb *.zip *.gz *.zst *.bz2 *.xz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>In %1 umbenannt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 rows.</source>
        <translation>
            <numerusform>%1 Zeile kopiert.</numerusform>
            <numerusform>%1 Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were brought in.</source>
        <translation>
            <numerusform>%n Datei wurde importiert.</numerusform>
            <numerusform>%n Dateien wurden importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::DialectForm</name>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Senkrechter Strich  |</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Double  &quot;</source>
        <translation>Doppelt  &quot;</translation>
    </message>
    <message>
        <source>Single  &apos;</source>
        <translation>Einfach  &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>First row has the names</source>
        <translation>Erste Zeile enthält die Namen</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Neu erkennen</translation>
    </message>
    <message>
        <source>Separated text (CSV, TSV)</source>
        <translation>Text mit Trennzeichen (CSV, TSV)</translation>
    </message>
    <message>
        <source>Fixed width text</source>
        <translation>Text mit fester Breite</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>OpenDocument sheet</source>
        <translation>OpenDocument-Tabelle</translation>
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
        <translation>keine</translation>
    </message>
    <message>
        <source>such as B3:H200</source>
        <translation>etwa B3:H200</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Zwischen Spalten</translation>
    </message>
    <message>
        <source>Around texts</source>
        <translation>Um Texte</translation>
    </message>
    <message>
        <source>Comments begin with</source>
        <translation>Kommentarbeginn</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Zeilen überspringen</translation>
    </message>
    <message>
        <source>Footer lines</source>
        <translation>Fußzeilen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>Datei im Archiv</translation>
    </message>
</context>
<context>
    <name>aw::ui::ExportFlow</name>
    <message numerus="yes">
        <source>Exported %1 rows to %2.</source>
        <translation>
            <numerusform>%1 Zeile nach %2 exportiert.</numerusform>
            <numerusform>%1 Zeilen nach %2 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Der Export wurde angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Parquet (*.parquet);;CSV (*.csv);;Excel (*.xlsx);;JSON (*.json);;JSON lines (*.ndjson)</source>
        <translation>Parquet (*.parquet);;CSV (*.csv);;Excel (*.xlsx);;JSON (*.json);;JSON-Zeilen (*.ndjson)</translation>
    </message>
    <message>
        <source>The name does not say which format is wanted</source>
        <translation>Aus dem Namen geht das gewünschte Format nicht hervor</translation>
    </message>
    <message>
        <source>End it with .parquet, .csv, .xlsx, .json or .ndjson.</source>
        <translation>Mit .parquet, .csv, .xlsx, .json oder .ndjson enden lassen.</translation>
    </message>
    <message>
        <source>Something else is under way</source>
        <translation>Es läuft noch etwas anderes</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>Warten, bis es fertig ist, oder es anhalten.</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Export nach %1…</translation>
    </message>
</context>
<context>
    <name>aw::ui::FilterPopup</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <translation>%1 %2 „%3“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show only rows where</source>
        <translation>Nur Zeilen zeigen, bei denen gilt</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>aw::ui::GridView</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>aw::ui::HelpWindow</name>
    <message>
        <source>Sections of the guide</source>
        <translation>Abschnitte des Handbuchs</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Everywhere: Ctrl+K commands and search, Ctrl+1 … Ctrl+6 pages, Ctrl+O import, F1 this help, Ctrl+Q quit.</source>
        <translation>Überall: Strg+K Befehle und Suche, Strg+1 … Strg+6 Seiten, Strg+O Importieren, F1 diese Hilfe, Strg+Q Beenden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::ImportAssistant</name>
    <message>
        <source>text separated by commas</source>
        <translation>Text, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>text separated by semicolons</source>
        <translation>Text, durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>text separated by tabs</source>
        <translation>Text, durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>text separated by “%1”</source>
        <translation>Text, durch „%1“ getrennt</translation>
    </message>
    <message>
        <source>text in columns of fixed width</source>
        <translation>Text in Spalten fester Breite</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”</source>
        <translation>Excel-Arbeitsmappe, Blatt „%1“</translation>
    </message>
    <message>
        <source>OpenDocument, sheet “%1”</source>
        <translation>OpenDocument, Blatt „%1“</translation>
    </message>
    <message>
        <source>database, table “%1”</source>
        <translation>Datenbank, Tabelle „%1“</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>So wird gelesen</translation>
    </message>
    <message>
        <source>Guessed from the file. Change what is wrong; the rows follow.</source>
        <translation>Aus der Datei erkannt. Falsches ändern; die Zeilen folgen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Proving the types over the whole file…</source>
        <translation>Typen werden an der ganzen Datei geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable (%1)</source>
        <translation>Nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Zeilen, die sich nicht lesen lassen</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert…</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was kept.</source>
        <translation>Der Import wurde angehalten; nichts wurde behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
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
        <translation>Das ist kein JSON: %1 in Zeile %2</translation>
    </message>
    <message>
        <source>This is no JSON: one value is wanted</source>
        <translation>Das ist kein JSON: Genau ein Wert wird erwartet</translation>
    </message>
</context>
<context>
    <name>aw::ui::LedgerView</name>
    <message>
        <source>left out on purpose</source>
        <translation>bewusst weggelassen</translation>
    </message>
    <message>
        <source>could not be placed</source>
        <translation>nicht zuzuordnen</translation>
    </message>
    <message>
        <source>became one with others</source>
        <translation>mit anderen vereint</translation>
    </message>
    <message>
        <source>came from other rows</source>
        <translation>aus anderen entstanden</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Umgewandelt</translation>
    </message>
    <message>
        <source>Missing marker → empty</source>
        <translation>Fehlwert-Kennzeichen → leer</translation>
    </message>
    <message>
        <source>Unreadable → empty</source>
        <translation>Unlesbar → leer</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Every row and every cell is accounted for: rows in = rows out + left out + rejected + merged − expanded. A difference nobody can explain fails the run.</source>
        <translation>Über jede Zeile und jede Zelle wird Buch geführt: Zeilen hinein = Zeilen hinaus + weggelassen + abgelehnt + vereint − entstanden. Eine Differenz, die niemand erklären kann, lässt den Lauf fehlschlagen.</translation>
    </message>
    <message>
        <source>rows in</source>
        <translation>Zeilen hinein</translation>
    </message>
    <message>
        <source>rows out</source>
        <translation>Zeilen hinaus</translation>
    </message>
    <message>
        <source>Cells that changed</source>
        <translation>Geänderte Zellen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Columns added: %1</source>
        <translation>Hinzugefügte Spalten: %1</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Weggelassene Spalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows left out on purpose: %2</source>
        <translation>
            <numerusform>%1 Zeile bewusst weggelassen: %2</numerusform>
            <numerusform>%1 Zeilen bewusst weggelassen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that could not be placed: %2</source>
        <translation>
            <numerusform>%1 Zeile ließ sich nicht zuordnen: %2</numerusform>
            <numerusform>%1 Zeilen ließen sich nicht zuordnen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that became one with others: %2</source>
        <translation>
            <numerusform>%1 Zeile wurde mit anderen vereint: %2</numerusform>
            <numerusform>%1 Zeilen wurden mit anderen vereint: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that came from other rows: %2</source>
        <translation>
            <numerusform>%1 Zeile entstand aus anderen: %2</numerusform>
            <numerusform>%1 Zeilen entstanden aus anderen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2</source>
        <translation>
            <numerusform>%1 Zeile: %2</numerusform>
            <numerusform>%1 Zeilen: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Noch keine Meldungen.</translation>
    </message>
</context>
<context>
    <name>aw::ui::MainWindow</name>
    <message>
        <source>Nothing runs</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Data in %1</source>
        <translation>Daten in %1</translation>
    </message>
    <message>
        <source>Ctrl+K: everything by name · F1: help</source>
        <translation>Strg+K: alles nach Namen · F1: Hilfe</translation>
    </message>
    <message>
        <source>Serves at %1</source>
        <translation>Dient unter %1</translation>
    </message>
    <message>
        <source>Server off</source>
        <translation>Server aus</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>%1 – AW Studio</source>
        <translation>%1 – AW Studio</translation>
    </message>
    <message>
        <source>The sample cannot be written</source>
        <translation>Das Beispiel lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Check the space on the disk.</source>
        <translation>Freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Farben: hell</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Farben: dunkel</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Farben: hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours: as the system</source>
        <translation>Farben: wie das System</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Lauf: %1</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 ist fertig.</translation>
    </message>
    <message>
        <source>%1 waits for you.</source>
        <translation>%1 wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Drop to bring in %1</source>
        <translation>Ablegen, um %1 zu importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs run</source>
        <translation>
            <numerusform>%n Auftrag läuft</numerusform>
            <numerusform>%n Aufträge laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n wartet auf Freigabe</numerusform>
            <numerusform>%n warten auf Freigabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to bring in %n files</source>
        <translation>
            <numerusform>Ablegen, um %n Datei zu importieren</numerusform>
            <numerusform>Ablegen, um %n Dateien zu importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow: %1</source>
        <translation>Workflow: %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::Minimap</name>
    <message>
        <source>The whole workflow, small</source>
        <translation>Der ganze Workflow, verkleinert</translation>
    </message>
</context>
<context>
    <name>aw::ui::MonitorPage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch nichts gelaufen</translation>
    </message>
    <message>
        <source>Every run appears here while it works and stays with its steps, its log and its outcome.</source>
        <translation>Jeder Lauf erscheint hier, während er arbeitet, und bleibt mit Schritten, Protokoll und Ausgang erhalten.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>Welche Aufträge</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktive</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>Warten auf Freigabe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagene</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Comment (may stay empty)</source>
        <translation>Kommentar (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>All runs, the newest first. A run shows its steps with rows in and out, and its log. Stop ends it at once; what its finished steps have computed is kept, so running it again goes on from there.

A run that waits for you asks whether its data may go on. Look at the rows in and out and at the log, then approve or reject; a comment is kept with the answer.</source>
        <translation>Alle Läufe, die neuesten zuerst. Ein Lauf zeigt seine Schritte mit Zeilen hinein und hinaus sowie sein Protokoll. „Anhalten“ beendet ihn sofort; was fertige Schritte berechnet haben, bleibt erhalten, sodass ein neuer Lauf dort weitermacht.

Ein Lauf, der auf Freigabe wartet, fragt, ob seine Daten weitergehen dürfen. Zeilen hinein und hinaus sowie das Protokoll ansehen, dann freigeben oder ablehnen; ein Kommentar wird mit der Antwort aufbewahrt.</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Diesen Auftrag anhalten</translation>
    </message>
    <message>
        <source>Run this job again</source>
        <translation>Diesen Auftrag erneut ausführen</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen: %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message numerus="yes">
        <source>The step “%1” gave out %2 rows (%3 came in). May they go on?</source>
        <translation>
            <numerusform>Der Schritt „%1“ hat %2 Zeile ausgegeben (%3 kamen hinein). Darf sie weitergehen?</numerusform>
            <numerusform>Der Schritt „%1“ hat %2 Zeilen ausgegeben (%3 kamen hinein). Dürfen sie weitergehen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::NavigationRail</name>
    <message>
        <source>Narrow the navigation</source>
        <translation>Navigation schmaler machen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Widen the navigation</source>
        <translation>Navigation breiter machen</translation>
    </message>
    <message>
        <source>%1, %2 under way</source>
        <translation>%1, %2 in Arbeit</translation>
    </message>
</context>
<context>
    <name>aw::ui::ObjectListField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>aw::ui::Outline</name>
    <message>
        <source>Steps in the order they run</source>
        <translation>Schritte in der Reihenfolge ihrer Ausführung</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3; reads %4</source>
        <translation>Schritt %1 von %2: %3; liest %4</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>liest %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::PlotCanvas</name>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows near %2, %3</source>
        <translation>
            <numerusform>%1 Zeile bei %2, %3</numerusform>
            <numerusform>%1 Zeilen bei %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 rows</source>
        <translation>
            <numerusform>%1, %2: %3 Zeile</numerusform>
            <numerusform>%1, %2: %3 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 rows</source>
        <translation>
            <numerusform>%1 bis %2: %3 Zeile</numerusform>
            <numerusform>%1 bis %2: %3 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
median %2, middle half %3 to %4
%5 rows</source>
        <translation>
            <numerusform>%1
Median %2, mittlere Hälfte %3 bis %4
%5 Zeile</numerusform>
            <numerusform>%1
Median %2, mittlere Hälfte %3 bis %4
%5 Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::PlotPanel</name>
    <message>
        <source>Upwards</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boxplots</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Anzahl der Zeilen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Mittelwert von %1</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the most frequent are shown</source>
        <translation>nur die häufigsten sind zu sehen</translation>
    </message>
    <message>
        <source>darker to brighter: more rows at one place</source>
        <translation>dunkel nach hell: mehr Zeilen an einer Stelle</translation>
    </message>
    <message>
        <source>drag to move, wheel to zoom, Shift and drag to filter the table</source>
        <translation>Ziehen verschiebt, Mausrad zoomt, Umschalt und Ziehen filtert die Tabelle</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%1 without a value left out</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 ohne Wert weggelassen</numerusform>
            <numerusform>%1 ohne Wert weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture cannot be written</source>
        <translation>Das Bild lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk.</source>
        <translation>Ordner und freien Speicherplatz prüfen.</translation>
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
        <translation>Verteilung von %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>Spalten werden untersucht…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>First in order</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Last in order</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Am häufigsten</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
</context>
<context>
    <name>aw::ui::ResultsPage</name>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Choose some data and press Prepare. What comes of it is shown here: the table, plots, and an account of everything that was done to it.</source>
        <translation>Daten auswählen und „Aufbereiten“ drücken. Was daraus wird, steht hier: die Tabelle, Diagramme und eine Aufstellung von allem, was damit geschah.</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Open in Monitor</source>
        <translation>In der Überwachung öffnen</translation>
    </message>
    <message>
        <source>Table of the result</source>
        <translation>Tabelle des Ergebnisses</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Its steps and log, in Monitor</source>
        <translation>Schritte und Protokoll, in der Überwachung</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <translation>Ansichten des Ergebnisses</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Saved the picture as %1.</source>
        <translation>Bild als %1 gespeichert.</translation>
    </message>
    <message>
        <source>A result is a table with its history. Table shows the rows. Plot draws them; large tables are counted into a picture, so a million points stay quick. Ledger accounts for every row and cell. Checks lists the rules the result was held to. Trace tells what was proposed, tried and decided.

Rows that were left out are kept: choose them beside Export.

In a plot: drag to move, wheel or + and − to zoom, 0 to see everything, Shift and drag to show the rows of a part in the table.</source>
        <translation>Ein Ergebnis ist eine Tabelle mit ihrer Geschichte. „Tabelle“ zeigt die Zeilen. „Diagramm“ zeichnet sie; große Tabellen werden zu einem Bild ausgezählt, sodass auch eine Million Punkte schnell bleiben. „Bilanz“ gibt über jede Zeile und Zelle Auskunft. „Prüfungen“ nennt die Regeln, an denen das Ergebnis gemessen wurde. „Verlauf“ erzählt, was vorgeschlagen, versucht und entschieden wurde.

Weggelassene Zeilen bleiben erhalten: Sie lassen sich neben „Exportieren“ auswählen.

Im Diagramm: Ziehen verschiebt, Mausrad oder + und − zoomt, 0 zeigt alles, Umschalt und Ziehen zeigt die Zeilen eines Ausschnitts in der Tabelle.</translation>
    </message>
    <message>
        <source>Result: table</source>
        <translation>Ergebnis: Tabelle</translation>
    </message>
    <message>
        <source>Result: plot</source>
        <translation>Ergebnis: Diagramm</translation>
    </message>
    <message>
        <source>Result: ledger</source>
        <translation>Ergebnis: Bilanz</translation>
    </message>
    <message>
        <source>Result: checks</source>
        <translation>Ergebnis: Prüfungen</translation>
    </message>
    <message>
        <source>Result: trace</source>
        <translation>Ergebnis: Verlauf</translation>
    </message>
    <message>
        <source>Export this result…</source>
        <translation>Dieses Ergebnis exportieren…</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>What was left out (%1)</source>
        <translation>Weggelassenes (%1)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::RunChart</name>
    <message>
        <source>Durations of the last runs</source>
        <translation>Dauer der letzten Läufe</translation>
    </message>
</context>
<context>
    <name>aw::ui::RunPanel</name>
    <message>
        <source>Run with which values?</source>
        <translation>Mit welchen Werten ausführen?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>aw::ui::SchemaForm</name>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
</context>
<context>
    <name>aw::ui::SearchPopup</name>
    <message>
        <source>Nothing of that name</source>
        <translation>Nichts mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>aw::ui::SettingsPage</name>
    <message>
        <source>Folder of the data</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Folder for temporary files</source>
        <translation>Ordner für temporäre Dateien</translation>
    </message>
    <message>
        <source>Memory of a job</source>
        <translation>Arbeitsspeicher eines Auftrags</translation>
    </message>
    <message>
        <source>Threads of a job</source>
        <translation>Threads eines Auftrags</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Gleichzeitige Aufträge</translation>
    </message>
    <message>
        <source>Revisions of a plan</source>
        <translation>Überarbeitungen eines Plans</translation>
    </message>
    <message>
        <source>Files from the network</source>
        <translation>Dateien aus dem Netz</translation>
    </message>
    <message>
        <source>Largest download</source>
        <translation>Größter Download</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>When the port is taken</source>
        <translation>Wenn der Port belegt ist</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>Who makes accounts</source>
        <translation>Wer Konten anlegt</translation>
    </message>
    <message>
        <source>Further host names</source>
        <translation>Weitere Hostnamen</translation>
    </message>
    <message>
        <source>Allowed web pages</source>
        <translation>Erlaubte Webseiten</translation>
    </message>
    <message>
        <source>Largest upload</source>
        <translation>Größter Upload</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>built-in default</source>
        <translation>eingebaute Voreinstellung</translation>
    </message>
    <message>
        <source>from your settings</source>
        <translation>aus den eigenen Einstellungen</translation>
    </message>
    <message>
        <source>set by the environment (%1)</source>
        <translation>von der Umgebung gesetzt (%1)</translation>
    </message>
    <message>
        <source>set on the command line</source>
        <translation>auf der Befehlszeile gesetzt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes are kept at once. Those of storage and engine hold from the next start, those of the server when it is switched on again.</source>
        <translation>Änderungen werden sofort übernommen. Die von Ablage und Engine gelten ab dem nächsten Start, die des Servers nach dem nächsten Einschalten.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Your settings are in %1</source>
        <translation>Die Einstellungen liegen in %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates; it changes at once.</source>
        <translation>Für Texte, Zahlen und Datumsangaben; der Wechsel gilt sofort.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light, dark, or with the strongest contrast.</source>
        <translation>Hell, dunkel oder mit stärkstem Kontrast.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The size holds from the next start.</source>
        <translation>Die Größe gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of everything, on top of what the system asks for.</source>
        <translation>Für alles, zusätzlich zur Vorgabe des Systems.</translation>
    </message>
    <message>
        <source>The server is on</source>
        <translation>Der Server ist eingeschaltet</translation>
    </message>
    <message>
        <source>The server is off</source>
        <translation>Der Server ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Programs reach it at %1; %2 describes every call.</source>
        <translation>Programme erreichen ihn unter %1; %2 beschreibt jeden Aufruf.</translation>
    </message>
    <message>
        <source>Programs on this machine cannot reach your data over HTTP.</source>
        <translation>Programme auf diesem Rechner erreichen die Daten nicht über HTTP.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>from your settings; holds when the server is switched on</source>
        <translation>aus den eigenen Einstellungen; gilt nach dem Einschalten des Servers</translation>
    </message>
    <message>
        <source>from your settings; holds from the next start</source>
        <translation>aus den eigenen Einstellungen; gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Every setting says what it does, its value, and where the value comes from. What was set in the environment or on the command line wins over this page and cannot be changed here.

Values are checked as you type; only values that fit are kept.</source>
        <translation>Jede Einstellung nennt ihren Zweck, ihren Wert und woher er kommt. Was in der Umgebung oder auf der Befehlszeile gesetzt wurde, hat Vorrang vor dieser Seite und lässt sich hier nicht ändern.

Werte werden beim Tippen geprüft; nur passende werden übernommen.</translation>
    </message>
</context>
<context>
    <name>aw::ui::StartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Turn messy data into data you can trust. Every row and every cell is accounted for.</source>
        <translation>Aus unordentlichen Daten werden verlässliche Daten. Über jede Zeile und jede Zelle wird Buch geführt.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>CSV, Excel, JSON, Parquet, SQLite … or drop it anywhere.</source>
        <translation>CSV, Excel, JSON, Parquet, SQLite … oder irgendwo ablegen.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>A messy table of orders, to see what happens to it.</source>
        <translation>Eine unordentliche Tabelle mit Bestellungen, um zu sehen, was daraus wird.</translation>
    </message>
    <message>
        <source>Go to your data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>Everything you have brought in, and every result.</source>
        <translation>Alles Importierte und alle Ergebnisse.</translation>
    </message>
    <message>
        <source>Recent data</source>
        <translation>Letzte Daten</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Open a file, or drop one anywhere in the window. Its first rows appear at once, with what was guessed about how it is written; change what is wrong and bring it in.

Below stand your data and runs of late. Ctrl+K finds every command by its name.</source>
        <translation>Eine Datei öffnen oder irgendwo im Fenster ablegen. Die ersten Zeilen erscheinen sofort, zusammen mit dem, was über ihre Schreibweise erkannt wurde; Falsches ändern und importieren.

Darunter stehen die letzten Daten und Läufe. Strg+K findet jeden Befehl nach seinem Namen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message numerus="yes">
        <source>jobs under way</source>
        <comment>stands below their number</comment>
        <translation>
            <numerusform>Auftrag in Arbeit</numerusform>
            <numerusform>Aufträge in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wait for you</source>
        <comment>stands below a number of jobs</comment>
        <translation>
            <numerusform>wartet auf Freigabe</numerusform>
            <numerusform>warten auf Freigabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>success, of the last %n runs</source>
        <comment>stands below a share</comment>
        <translation>
            <numerusform>Erfolg im letzten Lauf</numerusform>
            <numerusform>Erfolg in den letzten %n Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n tables</source>
        <comment>stands below a size of data</comment>
        <translation>
            <numerusform>in %n Tabelle</numerusform>
            <numerusform>in %n Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How long the last %n runs took</source>
        <translation>
            <numerusform>Dauer des letzten Laufs</numerusform>
            <numerusform>Dauer der letzten %n Läufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::StepForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value when none is given, as JSON</source>
        <translation>Wert, wenn keiner angegeben ist, als JSON</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>The only values allowed, as JSON</source>
        <translation>Die einzig zulässigen Werte, als JSON</translation>
    </message>
    <message>
        <source>What you do now is done to all of them: move, copy, switch off, delete.</source>
        <translation>Jede Aktion gilt nun für alle: verschieben, kopieren, abschalten, löschen.</translation>
    </message>
    <message>
        <source>This workflow</source>
        <translation>Dieser Workflow</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu er dient</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>What whoever runs it may choose. “{{name}}” in a setting of a step stands for the value.</source>
        <translation>Was beim Ausführen gewählt werden kann. „{{name}}“ in der Einstellung eines Schritts steht für den Wert.</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>Was dieser Schritt tut</translation>
    </message>
    <message>
        <source>Ask me before its rows go on</source>
        <translation>Nachfragen, bevor seine Zeilen weitergehen</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>This program does not know the type of this step.</source>
        <translation>Dieses Programm kennt den Typ dieses Schritts nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are selected</source>
        <translation>
            <numerusform>%n Schritt ist ausgewählt</numerusform>
            <numerusform>%n Schritte sind ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::StepList</name>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 rows</source>
        <translation>
            <numerusform>%1 → %2 Zeile</numerusform>
            <numerusform>%1 → %2 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::StepPalette</name>
    <message>
        <source>Search steps</source>
        <translation>Schritte suchen</translation>
    </message>
    <message>
        <source>Steps to add</source>
        <translation>Verfügbare Schritte</translation>
    </message>
</context>
<context>
    <name>aw::ui::TablePanel</name>
    <message>
        <source>Find in all columns</source>
        <translation>In allen Spalten suchen</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Ausgewählte Zellen kopieren</translation>
    </message>
    <message>
        <source>Finding rows…</source>
        <translation>Zeilen werden gesucht…</translation>
    </message>
    <message>
        <source>Sorting by %1…</source>
        <translation>Wird nach %1 sortiert…</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Row, from 1 to %1</source>
        <translation>Zeile, von 1 bis %1</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard; at most %2 fit. Export the table to a file instead.</source>
        <translation>%1 Zeilen sind zu viele für die Zwischenablage; höchstens %2 passen hinein. Die Tabelle stattdessen in eine Datei exportieren.</translation>
    </message>
    <message>
        <source>Sort from smallest</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort from largest</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Only empty cells</source>
        <translation>Nur leere Zellen</translation>
    </message>
    <message>
        <source>Without empty cells</source>
        <translation>Ohne leere Zellen</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV with names</source>
        <translation>Als CSV mit Namen kopieren</translation>
    </message>
    <message>
        <source>Only rows with “%1”</source>
        <translation>Nur Zeilen mit „%1“</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>Ohne „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 von %2 Zeile</numerusform>
            <numerusform>%1 von %2 Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::TextField</name>
    <message>
        <source>such as %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::TextListField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 auswählen</translation>
    </message>
</context>
<context>
    <name>aw::ui::Toasts</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>aw::ui::TraceView</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>nichts zu entscheiden</translation>
    </message>
</context>
<context>
    <name>aw::ui::WorkflowCheck</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>The workflow needs a name.</source>
        <translation>Der Workflow braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no step type “%1” here.</source>
        <translation>Einen Schritttyp „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>It reads nothing: connect it with a step.</source>
        <translation>Er liest nichts: mit einem Schritt verbinden.</translation>
    </message>
    <message>
        <source>Nothing is connected to: %1.</source>
        <translation>Nichts verbunden mit: %1.</translation>
    </message>
</context>
<context>
    <name>aw::ui::WorkflowEditor</name>
    <message>
        <source>All workflows</source>
        <translation>Alle Workflows</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Arrange the steps</source>
        <translation>Schritte anordnen</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Data to run on</source>
        <translation>Daten für den Lauf</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Speichern (%1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run (%1)</source>
        <translation>Ausführen (%1)</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Wiederholen: %1 (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>The workflow</source>
        <translation>Der Workflow</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has given out %2 rows and waits for you.</source>
        <translation>
            <numerusform>„%1“ hat %2 Zeile ausgegeben und wartet auf Freigabe.</numerusform>
            <numerusform>„%1“ hat %2 Zeilen ausgegeben und wartet auf Freigabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Schritt zeigen</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Save the workflow</source>
        <translation>Workflow speichern</translation>
    </message>
    <message>
        <source>Run the workflow</source>
        <translation>Workflow ausführen</translation>
    </message>
    <message>
        <source>Save the workflow as a file…</source>
        <translation>Workflow als Datei speichern…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::WorkflowList</name>
    <message>
        <source>Search workflows</source>
        <translation>Workflows suchen</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>A workflow as JSON, such as the API and “aw” know it</source>
        <translation>Ein Workflow als JSON, wie ihn die API und „aw“ kennen</translation>
    </message>
    <message>
        <source>Steps that run one after the other, or side by side, on any data you give them.</source>
        <translation>Schritte, die nacheinander oder nebeneinander laufen, auf beliebigen Daten.</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Your workflows</source>
        <translation>Eigene Workflows</translation>
    </message>
    <message>
        <source>An empty canvas</source>
        <translation>Leere Arbeitsfläche</translation>
    </message>
    <message>
        <source>Add the steps yourself.</source>
        <translation>Die Schritte selbst hinzufügen.</translation>
    </message>
    <message>
        <source>Not saved: it has problems. It is kept until the program ends.</source>
        <translation>Nicht gespeichert: Es gibt Probleme. Bis zum Programmende bleibt der Workflow erhalten.</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <translation>%1 · geändert %2</translation>
    </message>
    <message>
        <source>There are none yet. Preparing data makes one, too.</source>
        <translation>Noch keine vorhanden. Auch das Aufbereiten von Daten erstellt einen.</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nichts mit diesem Namen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%1 … (%n steps)</source>
        <translation>
            <numerusform>%1 … (%n Schritt)</numerusform>
            <numerusform>%1 … (%n Schritte)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>AW Studio turns messy data into data you can trust.</source>
        <translation>AW Studio macht aus unordentlichen Daten verlässliche Daten.</translation>
    </message>
    <message>
        <source>Files to bring in.</source>
        <translation>Zu importierende Dateien.</translation>
    </message>
    <message>
        <source>Another config file.</source>
        <translation>Eine andere Konfigurationsdatei.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Art des Schritts</translation>
    </message>
    <message>
        <source>Reads from</source>
        <translation>Liest von</translation>
    </message>
    <message>
        <source>Asks before its rows go on</source>
        <translation>Fragt, bevor seine Zeilen weitergehen</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Reuses what was computed before</source>
        <translation>Verwendet schon Berechnetes wieder</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Versucht es erneut</translation>
    </message>
    <message>
        <source>Longest time (seconds)</source>
        <translation>Längste Dauer (Sekunden)</translation>
    </message>
    <message>
        <source>Long after (seconds)</source>
        <translation>Lang ab (Sekunden)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>For all steps</source>
        <translation>Für alle Schritte</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Reihenfolge der Schritte</translation>
    </message>
    <message>
        <source>Version %1 restored</source>
        <translation>Version %1 wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n steps added</source>
        <translation>
            <numerusform>%n Schritt hinzugefügt</numerusform>
            <numerusform>%n Schritte hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps removed</source>
        <translation>
            <numerusform>%n Schritt entfernt</numerusform>
            <numerusform>%n Schritte entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps changed</source>
        <translation>
            <numerusform>%n Schritt geändert</numerusform>
            <numerusform>%n Schritte geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Drawn differently</source>
        <translation>Anders gezeichnet</translation>
    </message>
    <message>
        <source>Written differently, does the same</source>
        <translation>Anders geschrieben, tut dasselbe</translation>
    </message>
    <message>
        <source>The first version kept</source>
        <translation>Die erste aufbewahrte Version</translation>
    </message>
</context>
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
    <message>
        <source>Change how “%1” runs</source>
        <translation>Ausführung von „%1“ ändern</translation>
    </message>
    <message>
        <source>Paste on the canvas</source>
        <translation>Auf der Arbeitsfläche einfügen</translation>
    </message>
    <message>
        <source>Find everything by its name</source>
        <translation>Alles nach Namen finden</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>Gehe zu Start</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>Gehe zu Daten</translation>
    </message>
    <message>
        <source>Go to Workflows</source>
        <translation>Gehe zu Workflows</translation>
    </message>
    <message>
        <source>Go to Monitor</source>
        <translation>Gehe zu Überwachung</translation>
    </message>
    <message>
        <source>Go to Results</source>
        <translation>Gehe zu Ergebnisse</translation>
    </message>
    <message>
        <source>Go to Schedules</source>
        <translation>Gehe zu Zeitpläne</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Gehe zu Einstellungen</translation>
    </message>
    <message>
        <source>Approvals that wait for you</source>
        <translation>Freigaben, die warten</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Etikett hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
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
        <source>Sort by the current column</source>
        <translation>Nach aktueller Spalte sortieren</translation>
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
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Alles zeigen</translation>
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
        <source>Print the workflow</source>
        <translation>Workflow drucken</translation>
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
        <source>Go to the next pane</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Add the next step</source>
        <translation>Nächsten Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Connect with another step</source>
        <translation>Mit einem anderen Schritt verbinden</translation>
    </message>
    <message>
        <source>Switch a step off or on</source>
        <translation>Schritt ab- oder anschalten</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Put a frame around it</source>
        <translation>Rahmen darum legen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Canvas of a workflow</source>
        <translation>Arbeitsfläche eines Workflows</translation>
    </message>
    <message>
        <source>Several keys one after the other cannot be a shortcut.</source>
        <translation>Mehrere Tasten nacheinander können kein Tastenkürzel sein.</translation>
    </message>
    <message>
        <source>This key cannot be a shortcut.</source>
        <translation>Diese Taste kann kein Tastenkürzel sein.</translation>
    </message>
    <message>
        <source>%1 moves the keyboard or closes what is open, everywhere.</source>
        <translation>%1 bewegt überall die Tastatur weiter oder schließt, was offen ist.</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 wird zum Schreiben gebraucht. Strg oder Alt dazunehmen, oder eine Funktionstaste.</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>%1 (did you mean “%2”?)</source>
        <translation>%1 (gemeint: „%2“?)</translation>
    </message>
    <message>
        <source>%1 (“%2” could all be it)</source>
        <translation>%1 („%2“ könnten alle gemeint sein)</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation>%1 Ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>%1 Its nearest is “%2”.</source>
        <translation>%1 Am nächsten kommt „%2“.</translation>
    </message>
    <message>
        <source>%1 Known settings: %2.</source>
        <translation>%1 Bekannte Einstellungen: %2.</translation>
    </message>
    <message>
        <source>%1 Known types: %2.</source>
        <translation>%1 Bekannte Typen: %2.</translation>
    </message>
    <message>
        <source>%1 are dates such as “%2”</source>
        <translation>%1 sind Datumsangaben wie „%2“</translation>
    </message>
    <message>
        <source>%1 are dates%2</source>
        <translation>%1 sind Datumsangaben%2</translation>
    </message>
    <message>
        <source>%1 are money</source>
        <translation>%1 sind Geldbeträge</translation>
    </message>
    <message>
        <source>%1 are money such as “%2”</source>
        <translation>%1 sind Geldbeträge wie „%2“</translation>
    </message>
    <message>
        <source>%1 are not</source>
        <translation>%1 nicht</translation>
    </message>
    <message>
        <source>%1 are numbers</source>
        <translation>%1 sind Zahlen</translation>
    </message>
    <message>
        <source>%1 are numbers such as “%2”</source>
        <translation>%1 sind Zahlen wie „%2“</translation>
    </message>
    <message>
        <source>%1 are whole numbers</source>
        <translation>%1 sind ganze Zahlen</translation>
    </message>
    <message>
        <source>%1 are whole numbers such as “%2”</source>
        <translation>%1 sind ganze Zahlen wie „%2“</translation>
    </message>
    <message>
        <source>%1 does not fit its schema. %2</source>
        <translation>%1 passt nicht zu seinem Schema. %2</translation>
    </message>
    <message>
        <source>%1 look like %2, but too many do not%3</source>
        <translation>%1 sehen aus wie %2, aber zu viele nicht%3</translation>
    </message>
    <message>
        <source>%1 look like boolean values, but too many do not</source>
        <translation>%1 sehen wie Wahrheitswerte aus, aber zu viele nicht</translation>
    </message>
    <message>
        <source>%1 look like boolean values, but too many do not, for example “%2”</source>
        <translation>%1 sehen wie Wahrheitswerte aus, aber zu viele nicht, zum Beispiel „%2“</translation>
    </message>
    <message>
        <source>%1 look like date values, but too many do not</source>
        <translation>%1 sehen wie Datumsangaben aus, aber zu viele nicht</translation>
    </message>
    <message>
        <source>%1 look like date values, but too many do not, for example “%2”</source>
        <translation>%1 sehen wie Datumsangaben aus, aber zu viele nicht, zum Beispiel „%2“</translation>
    </message>
    <message>
        <source>%1 look like datetime values, but too many do not</source>
        <translation>%1 sehen wie Zeitpunkte aus, aber zu viele nicht</translation>
    </message>
    <message>
        <source>%1 look like datetime values, but too many do not, for example “%2”</source>
        <translation>%1 sehen wie Zeitpunkte aus, aber zu viele nicht, zum Beispiel „%2“</translation>
    </message>
    <message>
        <source>%1 look like decimal values, but too many do not</source>
        <translation>%1 sehen wie Dezimalzahlen aus, aber zu viele nicht</translation>
    </message>
    <message>
        <source>%1 look like decimal values, but too many do not, for example “%2”</source>
        <translation>%1 sehen wie Dezimalzahlen aus, aber zu viele nicht, zum Beispiel „%2“</translation>
    </message>
    <message>
        <source>%1 look like integer values, but too many do not</source>
        <translation>%1 sehen wie ganze Zahlen aus, aber zu viele nicht</translation>
    </message>
    <message>
        <source>%1 look like integer values, but too many do not, for example “%2”</source>
        <translation>%1 sehen wie ganze Zahlen aus, aber zu viele nicht, zum Beispiel „%2“</translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <translation>%1 von %2 gelten</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no entry; the first is %3</source>
        <translation>%1 von %2 Zeilen haben keinen Eintrag; die erste ist %3</translation>
    </message>
    <message>
        <source>%1 of %2 sampled values</source>
        <translation>%1 von %2 Werten der Stichprobe</translation>
    </message>
    <message>
        <source>%1 of %2 sampled values %3</source>
        <translation>%1 von %2 Werten der Stichprobe %3</translation>
    </message>
    <message>
        <source>%1 of %2 values are missing</source>
        <translation>%1 von %2 Werten fehlen</translation>
    </message>
    <message>
        <source>%1 of %2 values of “%3” do not fit, for example “%4”</source>
        <translation>%1 von %2 Werten von „%3“ passen nicht, zum Beispiel „%4“</translation>
    </message>
    <message>
        <source>%1 of its group</source>
        <translation>%1 der eigenen Gruppe</translation>
    </message>
    <message>
        <source>%1 rejects were counted but %2 kept</source>
        <translation>%1 Ablehnungen wurden gezählt, aber %2 aufgehoben</translation>
    </message>
    <message>
        <source>%1 rows came in but %2 are accounted for; %3 rows are unexplained</source>
        <translation>%1 Zeilen kamen herein, aber nur für %2 ist Rechenschaft gegeben; %3 Zeilen sind unerklärt</translation>
    </message>
    <message>
        <source>%1 rows from “%2”</source>
        <translation>%1 Zeilen aus „%2“</translation>
    </message>
    <message>
        <source>%1 rows have an entry, %2 have none</source>
        <translation>%1 Zeilen haben einen Eintrag, %2 keinen</translation>
    </message>
    <message>
        <source>%1 rows have none</source>
        <translation>%1 Zeilen haben keine</translation>
    </message>
    <message>
        <source>%1 rows should be in the result but it has %2</source>
        <translation>Im Ergebnis sollten %1 Zeilen sein, es hat aber %2</translation>
    </message>
    <message>
        <source>%1 rows should be in “%2” but it has %3</source>
        <translation>In „%2“ sollten %1 Zeilen sein, es sind aber %3</translation>
    </message>
    <message>
        <source>%1 rows were counted in the input but %2 were read</source>
        <translation>In der Eingabe wurden %1 Zeilen gezählt, aber %2 gelesen</translation>
    </message>
    <message>
        <source>%1 rows written (%2): %3</source>
        <translation>%1 Zeilen geschrieben (%2): %3</translation>
    </message>
    <message>
        <source>%1 rows written into the table %2 of %3</source>
        <translation>%1 Zeilen in die Tabelle %2 von %3 geschrieben</translation>
    </message>
    <message>
        <source>%1 rows written into the table %2 of “%3”</source>
        <translation>%1 Zeilen in die Tabelle %2 von „%3“ geschrieben</translation>
    </message>
    <message>
        <source>%1 rows, %2 the last time</source>
        <translation>%1 Zeilen, beim letzten Mal %2</translation>
    </message>
    <message>
        <source>%1 such as “%2”</source>
        <translation>%1 wie „%2“</translation>
    </message>
    <message>
        <source>%1 turned into %2</source>
        <translation>%1 in %2 umgewandelt</translation>
    </message>
    <message>
        <source>%1 values come again and again</source>
        <translation>%1 Werte kommen immer wieder vor</translation>
    </message>
    <message>
        <source>%1 values of “%2” do not fit the plan</source>
        <translation>%1 Werte von „%2“ passen nicht zum Plan</translation>
    </message>
    <message>
        <source>%1 values stand in both columns</source>
        <translation>%1 Werte stehen in beiden Spalten</translation>
    </message>
    <message>
        <source>%1 was missing</source>
        <translation>%1 fehlte</translation>
    </message>
    <message>
        <source>%1, %2 different ones</source>
        <translation>%1, %2 verschiedene</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1, weil Folgendes gilt: %2</translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <translation>%1, zum Beispiel %2</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1, zum Beispiel „%2“</translation>
    </message>
    <message>
        <source>%1: by the code</source>
        <translation>%1: durch den Code</translation>
    </message>
    <message>
        <source>%1: chosen to be left out</source>
        <translation>%1: zum Weglassen gewählt</translation>
    </message>
    <message>
        <source>%1: it is a row now</source>
        <translation>%1: ist jetzt eine Zeile</translation>
    </message>
    <message>
        <source>%1: its categories are columns</source>
        <translation>%1: ihre Kategorien sind Spalten</translation>
    </message>
    <message>
        <source>%1: its cells went to “%2”</source>
        <translation>%1: ihre Zellen kamen nach „%2“</translation>
    </message>
    <message>
        <source>%1: its fields are columns</source>
        <translation>%1: ihre Felder sind Spalten</translation>
    </message>
    <message>
        <source>%1: its parts are in %2</source>
        <translation>%1: ihre Teile sind in %2</translation>
    </message>
    <message>
        <source>%1: its values are in %2</source>
        <translation>%1: ihre Werte sind in %2</translation>
    </message>
    <message>
        <source>%1: its values are names</source>
        <translation>%1: ihre Werte sind Namen</translation>
    </message>
    <message>
        <source>%1: its values became columns</source>
        <translation>%1: ihre Werte wurden Spalten</translation>
    </message>
    <message>
        <source>%1: not chosen</source>
        <translation>%1: nicht gewählt</translation>
    </message>
    <message>
        <source>%1: renamed to %2</source>
        <translation>%1: umbenannt in %2</translation>
    </message>
    <message>
        <source>%1: rows became groups</source>
        <translation>%1: Zeilen wurden Gruppen</translation>
    </message>
    <message>
        <source>%1; %2 dates prove that the %3 comes first</source>
        <translation>%1; %2 Datumsangaben beweisen, dass %3 vorn steht</translation>
    </message>
    <message>
        <source>%1; %2 dates prove that the day comes first</source>
        <translation>%1; %2 Datumsangaben beweisen, dass der Tag vorn steht</translation>
    </message>
    <message>
        <source>%1; %2 dates prove that the month comes first</source>
        <translation>%1; %2 Datumsangaben beweisen, dass der Monat vorn steht</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; und %2 weitere</translation>
    </message>
    <message>
        <source>%1; did you mean “%2”?</source>
        <translation>%1; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>%1; its roles: %2.</source>
        <translation>%1; seine Rollen: %2.</translation>
    </message>
    <message>
        <source>%1; they hold %2 % of the variation of %3 columns</source>
        <translation>%1; sie enthalten %2 % der Streuung von %3 Spalten</translation>
    </message>
    <message>
        <source>A \ in the replacement stands in front of neither a digit nor another \.</source>
        <translation>Ein \ in der Ersetzung steht weder vor einer Ziffer noch vor einem weiteren \.</translation>
    </message>
    <message>
        <source>A bin needs two edges.</source>
        <translation>Eine Klasse braucht zwei Grenzen.</translation>
    </message>
    <message>
        <source>A column needs a name of visible characters.</source>
        <translation>Eine Spalte braucht einen Namen aus sichtbaren Zeichen.</translation>
    </message>
    <message>
        <source>A cron expression has five fields, or six with the second in front; this one has %1</source>
        <translation>Ein Cron-Ausdruck hat fünf Felder, oder sechs mit der Sekunde vorn; dieser hat %1</translation>
    </message>
    <message>
        <source>A delimiter is one sign other than the quote, no letter and no digit, or tab.</source>
        <translation>Ein Trennzeichen ist ein Zeichen, das kein Anführungszeichen, kein Buchstabe und keine Ziffer ist, oder ein Tabulator.</translation>
    </message>
    <message>
        <source>A fraction is no whole number.</source>
        <translation>Ein Bruchteil ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>A functional check needs a target, an expression or an assertion.</source>
        <translation>Eine fachliche Prüfung braucht ein Ziel, einen Ausdruck oder eine Zusicherung.</translation>
    </message>
    <message>
        <source>A graph needs two columns: where each link begins and where it ends</source>
        <translation>Ein Graph braucht zwei Spalten: wo jede Verknüpfung beginnt und wo sie endet</translation>
    </message>
    <message>
        <source>A join needs at least one pair of keys.</source>
        <translation>Ein Verbund braucht mindestens ein Paar von Schlüsseln.</translation>
    </message>
    <message>
        <source>A link to the file cannot be made in the folder for temporary files.</source>
        <translation>Im Ordner für temporäre Dateien kann kein Verweis auf die Datei angelegt werden.</translation>
    </message>
    <message>
        <source>A lookup needs at least one pair of keys.</source>
        <translation>Ein Nachschlagen braucht mindestens ein Paar von Schlüsseln.</translation>
    </message>
    <message>
        <source>A name begins with a letter and has only letters, digits and “_”.</source>
        <translation>Ein Name beginnt mit einem Buchstaben und hat nur Buchstaben, Ziffern und „_“.</translation>
    </message>
    <message>
        <source>A number this long loses digits; write it as text: &quot;…&quot;.</source>
        <translation>Eine so lange Zahl verliert Ziffern; als Text schreiben: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>A parameter should be an object.</source>
        <translation>Ein Parameter sollte ein Objekt sein.</translation>
    </message>
    <message>
        <source>A pivot cannot take its columns from a type.</source>
        <translation>Ein PIVOT kann seine Spalten nicht aus einem Typ nehmen.</translation>
    </message>
    <message>
        <source>A preview reads the first %1 rows</source>
        <translation>Eine Vorschau liest die ersten %1 Zeilen</translation>
    </message>
    <message>
        <source>A preview writes nothing</source>
        <translation>Eine Vorschau schreibt nichts</translation>
    </message>
    <message>
        <source>A query needs an input.</source>
        <translation>Eine Abfrage braucht einen Eingang.</translation>
    </message>
    <message>
        <source>A query only reads; a PIVOT needs its values, as in ON … IN (&apos;a&apos;, &apos;b&apos;).</source>
        <translation>Eine Abfrage liest nur; ein PIVOT braucht seine Werte, wie in ON … IN (&apos;a&apos;, &apos;b&apos;).</translation>
    </message>
    <message>
        <source>A query reads its inputs: %1.</source>
        <translation>Eine Abfrage liest ihre Eingänge: %1.</translation>
    </message>
    <message>
        <source>A query takes at most %1 inputs; this has %2.</source>
        <translation>Eine Abfrage nimmt höchstens %1 Eingänge; diese hat %2.</translation>
    </message>
    <message>
        <source>A rank needs an order.</source>
        <translation>Ein Rang braucht eine Reihenfolge.</translation>
    </message>
    <message>
        <source>A sample drawn by chance gives other rows each time.</source>
        <translation>Eine zufällige Stichprobe ergibt jedes Mal andere Zeilen.</translation>
    </message>
    <message>
        <source>A scale is not 0.</source>
        <translation>Ein Maßstab ist nicht 0.</translation>
    </message>
    <message>
        <source>A schema check needs “columns” or a “schema”.</source>
        <translation>Eine Schemaprüfung braucht „columns“ oder ein „schema“.</translation>
    </message>
    <message>
        <source>A step should be an object.</source>
        <translation>Ein Schritt sollte ein Objekt sein.</translation>
    </message>
    <message>
        <source>A step that reads no other cannot be switched off: nothing could stand for it.</source>
        <translation>Ein Schritt, der keinen anderen liest, kann nicht abgeschaltet werden: Nichts könnte für ihn stehen.</translation>
    </message>
    <message>
        <source>A sum of “%1” has more digits than the engine can hold.</source>
        <translation>Eine Summe von „%1“ hat mehr Ziffern, als die Engine fassen kann.</translation>
    </message>
    <message>
        <source>A table in a workflow may have %1 rows and %2 cells; this has %3 rows and %4 cells. Keep it in a file, and read that with “Load”.</source>
        <translation>Eine Tabelle in einem Workflow darf %1 Zeilen und %2 Zellen haben; diese hat %3 Zeilen und %4 Zellen. Sie in einer Datei aufbewahren und diese mit „Laden“ lesen.</translation>
    </message>
    <message>
        <source>A table needs a name of visible characters that does not begin with sqlite_.</source>
        <translation>Eine Tabelle braucht einen Namen aus sichtbaren Zeichen, der nicht mit sqlite_ beginnt.</translation>
    </message>
    <message>
        <source>A temporary file cannot be written: %1</source>
        <translation>Eine temporäre Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>A value of “%1” has more digits than a number with a fraction can hold.</source>
        <translation>Ein Wert von „%1“ hat mehr Ziffern, als eine Zahl mit Nachkommastellen fassen kann.</translation>
    </message>
    <message>
        <source>A workflow needs at least one step.</source>
        <translation>Ein Workflow braucht mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>A “%1” step has no output “%2”; it has: %3.</source>
        <translation>Ein Schritt „%1“ hat keinen Ausgang „%2“; er hat: %3.</translation>
    </message>
    <message>
        <source>A “%1” step needs %2 inputs (%3); name the steps it reads.</source>
        <translation>Ein Schritt „%1“ braucht %2 Eingänge (%3); die Schritte nennen, die er liest.</translation>
    </message>
    <message>
        <source>A “%1” step reads a file, not another step; leave “inputs” empty.</source>
        <translation>Ein Schritt „%1“ liest eine Datei, keinen anderen Schritt; „inputs“ leer lassen.</translation>
    </message>
    <message>
        <source>A “%1” step takes at most %2 input(s).</source>
        <translation>Ein Schritt „%1“ nimmt höchstens %2 Eingänge.</translation>
    </message>
    <message>
        <source>Add it to the workflow&apos;s parameters, or correct the name in the step.</source>
        <translation>Ihn zu den Parametern des Workflows hinzufügen oder den Namen im Schritt berichtigen.</translation>
    </message>
    <message>
        <source>Add the entry to the second table, or keep such rows.</source>
        <translation>Den Eintrag in die zweite Tabelle aufnehmen oder solche Zeilen behalten.</translation>
    </message>
    <message>
        <source>Allow more, or let the others share a column.</source>
        <translation>Mehr zulassen oder die übrigen eine Spalte teilen lassen.</translation>
    </message>
    <message>
        <source>An assertion may return anything, so no row can go into quarantine by it; write the condition as “expression”.</source>
        <translation>Eine Zusicherung kann alles zurückgeben, deshalb kann durch sie keine Zeile in Quarantäne; die Bedingung als „expression“ schreiben.</translation>
    </message>
    <message>
        <source>An edge is not larger than the one before.</source>
        <translation>Eine Grenze ist nicht größer als die davor.</translation>
    </message>
    <message>
        <source>An operation names at least one column.</source>
        <translation>Ein Vorgang nennt mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>Another input is called so already.</source>
        <translation>Ein anderer Eingang heißt schon so.</translation>
    </message>
    <message>
        <source>Another parameter is already called “%1”.</source>
        <translation>Ein anderer Parameter heißt schon „%1“.</translation>
    </message>
    <message>
        <source>Another step is already called “%1”.</source>
        <translation>Ein anderer Schritt heißt schon „%1“.</translation>
    </message>
    <message>
        <source>Applied to all %1 rows: %2 cells converted, %3 missing markers emptied, %4 cells did not fit</source>
        <translation>Auf alle %1 Zeilen angewendet: %2 Zellen umgewandelt, %3 Fehlwert-Kennzeichen geleert, %4 Zellen passten nicht</translation>
    </message>
    <message>
        <source>Asking the database</source>
        <translation>Die Datenbank wird gefragt</translation>
    </message>
    <message>
        <source>Change its permissions, or give another.</source>
        <translation>Ihre Zugriffsrechte ändern oder eine andere angeben.</translation>
    </message>
    <message>
        <source>Check the path for typing errors.</source>
        <translation>Den Pfad auf Tippfehler prüfen.</translation>
    </message>
    <message>
        <source>Checked: the written file has the rows and the missing values that the ledger says</source>
        <translation>Geprüft: Die geschriebene Datei hat die Zeilen und die fehlenden Werte, die die Bilanz nennt</translation>
    </message>
    <message>
        <source>Choose a column of JSON objects; make rows of lists first.</source>
        <translation>Eine Spalte mit JSON-Objekten wählen; Listen zuerst zu Zeilen machen.</translation>
    </message>
    <message>
        <source>Choose a column of numbers.</source>
        <translation>Eine Spalte mit Zahlen wählen.</translation>
    </message>
    <message>
        <source>Choose a column with fewer values, or group its values before.</source>
        <translation>Eine Spalte mit weniger Werten wählen oder ihre Werte vorher gruppieren.</translation>
    </message>
    <message>
        <source>Choose a text column, or convert this one to text first.</source>
        <translation>Eine Textspalte wählen oder diese zuerst in Text umwandeln.</translation>
    </message>
    <message>
        <source>Choose a text column; other values have one spelling only.</source>
        <translation>Eine Textspalte wählen; andere Werte haben nur eine Schreibweise.</translation>
    </message>
    <message>
        <source>Choose another column, or convert it to text first.</source>
        <translation>Eine andere Spalte wählen oder sie zuerst in Text umwandeln.</translation>
    </message>
    <message>
        <source>Choose another column, or take it out of “rows”.</source>
        <translation>Eine andere Spalte wählen oder sie aus „rows“ herausnehmen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Ein anderes wählen.</translation>
    </message>
    <message>
        <source>Choose another suffix.</source>
        <translation>Eine andere Endung wählen.</translation>
    </message>
    <message>
        <source>Choose another target, such as “generic”, or correct the data.</source>
        <translation>Ein anderes Ziel wählen, etwa „generic“, oder die Daten berichtigen.</translation>
    </message>
    <message>
        <source>Choose another target, such as “generic”, or name the columns yourself with “params”.</source>
        <translation>Ein anderes Ziel wählen, etwa „generic“, oder die Spalten mit „params“ selbst nennen.</translation>
    </message>
    <message>
        <source>Choose another target, such as “generic”.</source>
        <translation>Ein anderes Ziel wählen, etwa „generic“.</translation>
    </message>
    <message>
        <source>Choose another with --temp-dir.</source>
        <translation>Mit --temp-dir einen anderen wählen.</translation>
    </message>
    <message>
        <source>Choose datetime as type.</source>
        <translation>Als Typ datetime wählen.</translation>
    </message>
    <message>
        <source>Choose decimal as type.</source>
        <translation>Als Typ decimal wählen.</translation>
    </message>
    <message>
        <source>Choose mode, or convert the column to a number first.</source>
        <translation>mode wählen oder die Spalte zuerst in eine Zahl umwandeln.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Eines davon wählen: %1.</translation>
    </message>
    <message>
        <source>Choose some of them with a pattern, such as 2024-*.csv.</source>
        <translation>Einige davon mit einem Muster wählen, etwa 2024-*.csv.</translation>
    </message>
    <message>
        <source>Code takes one to %1 inputs; this has %2.</source>
        <translation>Code nimmt einen bis %1 Eingänge; dieser hat %2.</translation>
    </message>
    <message>
        <source>Compare it with something, such as price &gt; 0.</source>
        <translation>Mit etwas vergleichen, etwa price &gt; 0.</translation>
    </message>
    <message>
        <source>Connect the missing ones, or take names away.</source>
        <translation>Die fehlenden verbinden oder Namen wegnehmen.</translation>
    </message>
    <message>
        <source>Connect the step it reads.</source>
        <translation>Den Schritt verbinden, den er liest.</translation>
    </message>
    <message>
        <source>Connect the steps it reads.</source>
        <translation>Die Schritte verbinden, die er liest.</translation>
    </message>
    <message>
        <source>Connect the steps it reads; “Load” reads a file.</source>
        <translation>Die Schritte verbinden, die er liest; „Laden“ liest eine Datei.</translation>
    </message>
    <message>
        <source>Connect the table to compare with.</source>
        <translation>Die Tabelle verbinden, mit der verglichen werden soll.</translation>
    </message>
    <message>
        <source>Convert one of them to the type of the other first.</source>
        <translation>Eine davon zuerst in den Typ der anderen umwandeln.</translation>
    </message>
    <message>
        <source>Convert the column to a number first, or choose another function.</source>
        <translation>Die Spalte zuerst in eine Zahl umwandeln oder eine andere Funktion wählen.</translation>
    </message>
    <message>
        <source>Convert the column to a number first, or choose another.</source>
        <translation>Die Spalte zuerst in eine Zahl umwandeln oder eine andere wählen.</translation>
    </message>
    <message>
        <source>Convert them to one type first: %1</source>
        <translation>Sie zuerst in einen Typ umwandeln: %1</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Die Datei wird kopiert</translation>
    </message>
    <message>
        <source>Correct the cell, or give the column another type.</source>
        <translation>Die Zelle berichtigen oder der Spalte einen anderen Typ geben.</translation>
    </message>
    <message>
        <source>Correct the code; the log has more.</source>
        <translation>Den Code berichtigen; im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>Correct the data or the rule, or set “on_fail” to “warn” or “quarantine”.</source>
        <translation>Die Daten oder die Regel berichtigen oder „on_fail“ auf „warn“ oder „quarantine“ setzen.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Den Namen berichtigen.</translation>
    </message>
    <message>
        <source>Correct the names in the schema, or the table.</source>
        <translation>Die Namen im Schema oder die Tabelle berichtigen.</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>Den Text an dieser Stelle berichtigen.</translation>
    </message>
    <message>
        <source>Correct the type; “aw steps” lists the ones there are.</source>
        <translation>Den Typ berichtigen; „aw steps“ zählt alle auf.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>Does not hold: %1 (%2)</source>
        <translation>Nicht eingehalten: %1 (%2)</translation>
    </message>
    <message>
        <source>Each choice should be of the parameter&apos;s type.</source>
        <translation>Jede Wahlmöglichkeit sollte vom Typ des Parameters sein.</translation>
    </message>
    <message>
        <source>Every column needs its measure.</source>
        <translation>Jede Spalte braucht ihr Maß.</translation>
    </message>
    <message>
        <source>Every column needs its value.</source>
        <translation>Jede Spalte braucht ihren Wert.</translation>
    </message>
    <message>
        <source>Failed to validate against schema associated with property</source>
        <translation>Prüfung gegen das Schema fehlgeschlagen, das zu einer Eigenschaft gehört</translation>
    </message>
    <message>
        <source>Fetching from the network is switched off</source>
        <translation>Das Laden aus dem Netz ist abgeschaltet</translation>
    </message>
    <message>
        <source>Filter or summarise the rows first, or use pivot.</source>
        <translation>Die Zeilen zuerst filtern oder zusammenfassen oder pivot verwenden.</translation>
    </message>
    <message>
        <source>Functions of the values of one row can; those that look at files, settings, the clock or other rows cannot.</source>
        <translation>Möglich sind Funktionen der Werte einer Zeile; nicht solche, die Dateien, Einstellungen, die Uhr oder andere Zeilen ansehen.</translation>
    </message>
    <message>
        <source>Functions of values and rows can; those that look at files, settings, the clock or chance cannot.</source>
        <translation>Möglich sind Funktionen von Werten und Zeilen; nicht solche, die Dateien, Einstellungen, die Uhr oder den Zufall ansehen.</translation>
    </message>
    <message>
        <source>Give a text without digits and signs, such as kg.</source>
        <translation>Einen Text ohne Ziffern und Vorzeichen angeben, etwa kg.</translation>
    </message>
    <message>
        <source>Give a value of that type, or convert the column first.</source>
        <translation>Einen Wert dieses Typs angeben oder die Spalte zuerst umwandeln.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Jedem einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Give one label for each bin, or none.</source>
        <translation>Für jede Klasse eine Beschriftung angeben oder keine.</translation>
    </message>
    <message>
        <source>Give one name for each column, or none.</source>
        <translation>Für jede Spalte einen Namen angeben oder keinen.</translation>
    </message>
    <message>
        <source>Give one of them another name, or let them be numbered.</source>
        <translation>Einer davon einen anderen Namen geben oder sie nummerieren lassen.</translation>
    </message>
    <message>
        <source>Give one of “meaning”, “name”, “informative” and “derived”.</source>
        <translation>Eines von „meaning“, „name“, „informative“ und „derived“ angeben.</translation>
    </message>
    <message>
        <source>Give one, such as *.</source>
        <translation>Eines angeben, etwa *.</translation>
    </message>
    <message>
        <source>Give one; it has no default.</source>
        <translation>Einen angeben; es gibt keinen Standardwert.</translation>
    </message>
    <message>
        <source>Give the job an input: --input FILE, or input_data_id.</source>
        <translation>Dem Auftrag eine Eingabe geben: --input DATEI oder input_data_id.</translation>
    </message>
    <message>
        <source>Give the new column another name, or put “%1” first.</source>
        <translation>Der neuen Spalte einen anderen Namen geben oder „%1“ an den Anfang stellen.</translation>
    </message>
    <message>
        <source>Give the new column another name.</source>
        <translation>Der neuen Spalte einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give the numbers where the bins begin, and where the last one ends.</source>
        <translation>Die Zahlen angeben, bei denen die Klassen beginnen, und wo die letzte endet.</translation>
    </message>
    <message>
        <source>Give the source column another name.</source>
        <translation>Der Herkunftsspalte einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give the whole path, from / on.</source>
        <translation>Den ganzen Pfad angeben, von / an.</translation>
    </message>
    <message>
        <source>Giving rows</source>
        <translation>Zeilen werden übergeben</translation>
    </message>
    <message>
        <source>Groups are what stands in parentheses, counted from 1.</source>
        <translation>Gruppen sind, was in Klammern steht, gezählt ab 1.</translation>
    </message>
    <message>
        <source>Input %1 has %2 columns, but the first has %3.</source>
        <translation>Eingang %1 hat %2 Spalten, der erste aber %3.</translation>
    </message>
    <message>
        <source>Install python3, or say where it is with the option engine.python.</source>
        <translation>python3 installieren oder mit der Option engine.python sagen, wo es ist.</translation>
    </message>
    <message>
        <source>It could do anything you can do. If you trust every workflow you run, set code.allow_python to true.</source>
        <translation>Es könnte alles, was auch Sie können. Ist jedem Workflow zu trauen, code.allow_python auf true setzen.</translation>
    </message>
    <message>
        <source>It does not hold that %1: %2</source>
        <translation>Nicht eingehalten ist, dass %1: %2</translation>
    </message>
    <message>
        <source>It is worked out for each row by itself, from the columns of the input.</source>
        <translation>Er wird für jede Zeile für sich berechnet, aus den Spalten der Eingabe.</translation>
    </message>
    <message>
        <source>It must start with { and end with }.</source>
        <translation>Es muss mit { beginnen und mit } enden.</translation>
    </message>
    <message>
        <source>It needs a name of visible characters.</source>
        <translation>Es braucht einen Namen aus sichtbaren Zeichen.</translation>
    </message>
    <message>
        <source>It takes two columns at least.</source>
        <translation>Es braucht mindestens zwei Spalten.</translation>
    </message>
    <message>
        <source>Keep fewer rows at once, or raise “Memory limit”.</source>
        <translation>Weniger Zeilen auf einmal behalten oder „Speichergrenze“ erhöhen.</translation>
    </message>
    <message>
        <source>Keep the column, or name the categories.</source>
        <translation>Die Spalte behalten oder die Kategorien nennen.</translation>
    </message>
    <message>
        <source>Keep the column.</source>
        <translation>Die Spalte behalten.</translation>
    </message>
    <message>
        <source>Kept %1 rows as the table “%2”</source>
        <translation>%1 Zeilen als Tabelle „%2“ behalten</translation>
    </message>
    <message>
        <source>Known targets: %1.</source>
        <translation>Bekannte Ziele: %1.</translation>
    </message>
    <message>
        <source>Known types: %1.</source>
        <translation>Bekannte Typen: %1.</translation>
    </message>
    <message>
        <source>Known words: keep, drop, fail.</source>
        <translation>Bekannte Wörter: keep, drop, fail.</translation>
    </message>
    <message>
        <source>Leave at least one character.</source>
        <translation>Mindestens ein Zeichen lassen.</translation>
    </message>
    <message>
        <source>Leave out the semicolon and what comes after it.</source>
        <translation>Das Semikolon und was danach kommt weglassen.</translation>
    </message>
    <message>
        <source>Left out %1 of %2 rows: %3</source>
        <translation>%1 von %2 Zeilen weggelassen: %3</translation>
    </message>
    <message>
        <source>Let it end in .sqlite or .duckdb, or set “format”.</source>
        <translation>Ihn auf .sqlite oder .duckdb enden lassen oder „format“ setzen.</translation>
    </message>
    <message>
        <source>Links need two columns: where they begin and where they end.</source>
        <translation>Verknüpfungen brauchen zwei Spalten: wo sie beginnen und wo sie enden.</translation>
    </message>
    <message>
        <source>List the values: ON … IN (&apos;a&apos;, &apos;b&apos;).</source>
        <translation>Die Werte aufzählen: ON … IN (&apos;a&apos;, &apos;b&apos;).</translation>
    </message>
    <message>
        <source>Look at its day and month.</source>
        <translation>Tag und Monat ansehen.</translation>
    </message>
    <message>
        <source>Look for a loop without an end, or raise “Time limit”.</source>
        <translation>Nach einer Schleife ohne Ende suchen oder „Zeitgrenze“ erhöhen.</translation>
    </message>
    <message>
        <source>Looking at a sample</source>
        <translation>Eine Stichprobe wird angesehen</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Die Datei wird angesehen</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>Ihn vereinfachen.</translation>
    </message>
    <message>
        <source>Make the folder first, or write somewhere else.</source>
        <translation>Den Ordner zuerst anlegen oder anderswohin schreiben.</translation>
    </message>
    <message>
        <source>Match the columns by name, or select the same number of columns before.</source>
        <translation>Die Spalten nach Namen zuordnen oder vorher gleich viele Spalten auswählen.</translation>
    </message>
    <message>
        <source>Name a column of each table whose values have to be equal.</source>
        <translation>Aus jeder Tabelle eine Spalte nennen, deren Werte gleich sein müssen.</translation>
    </message>
    <message>
        <source>Name a column of numbers.</source>
        <translation>Eine Spalte mit Zahlen nennen.</translation>
    </message>
    <message>
        <source>Name a column of the table.</source>
        <translation>Eine Spalte der Tabelle nennen.</translation>
    </message>
    <message>
        <source>Name a column to group by, or a measure.</source>
        <translation>Eine Spalte zum Gruppieren nennen oder ein Maß.</translation>
    </message>
    <message>
        <source>Name a column, or write a pattern.</source>
        <translation>Eine Spalte nennen oder ein Muster schreiben.</translation>
    </message>
    <message>
        <source>Name a field the struct has, at the levels allowed.</source>
        <translation>Ein Feld nennen, das die Struktur hat, auf den erlaubten Ebenen.</translation>
    </message>
    <message>
        <source>Name at least one column.</source>
        <translation>Mindestens eine Spalte nennen.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Mindestens eine nennen.</translation>
    </message>
    <message>
        <source>Name each category once.</source>
        <translation>Jede Kategorie einmal nennen.</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>Jede Spalte einmal nennen.</translation>
    </message>
    <message>
        <source>Name fewer columns, or keep them.</source>
        <translation>Weniger Spalten nennen oder sie behalten.</translation>
    </message>
    <message>
        <source>Name it, too, or say what becomes of other values.</source>
        <translation>Auch sie nennen oder sagen, was aus anderen Werten wird.</translation>
    </message>
    <message>
        <source>Name the column to rank by, or use row_number.</source>
        <translation>Die Spalte nennen, nach der der Rang geht, oder row_number verwenden.</translation>
    </message>
    <message>
        <source>Name the columns whose values make up a row.</source>
        <translation>Die Spalten nennen, deren Werte eine Zeile ausmachen.</translation>
    </message>
    <message>
        <source>Name the columns yourself with “params”, or choose another target, such as “generic”.</source>
        <translation>Die Spalten mit „params“ selbst nennen oder ein anderes Ziel wählen, etwa „generic“.</translation>
    </message>
    <message>
        <source>Name the fields you need, go less deep, or allow more columns.</source>
        <translation>Die nötigen Felder nennen, weniger tief gehen oder mehr Spalten zulassen.</translation>
    </message>
    <message>
        <source>Name them with “params”: %1 and %2.</source>
        <translation>Mit „params“ nennen: %1 und %2.</translation>
    </message>
    <message>
        <source>Name those to choose from, the best first.</source>
        <translation>Die nennen, aus denen zu wählen ist, die beste zuerst.</translation>
    </message>
    <message>
        <source>Name those to put together.</source>
        <translation>Die nennen, die zusammengefügt werden sollen.</translation>
    </message>
    <message>
        <source>Names with spaces stand in &quot;double&quot; quotation marks, texts in &apos;single&apos; ones.</source>
        <translation>Namen mit Leerzeichen stehen in &quot;doppelten&quot; Anführungszeichen, Texte in &apos;einfachen&apos;.</translation>
    </message>
    <message>
        <source>No column has a name with “%1” in it.</source>
        <translation>Keine Spalte hat „%1“ im Namen.</translation>
    </message>
    <message>
        <source>No column is chosen.</source>
        <translation>Es ist keine Spalte gewählt.</translation>
    </message>
    <message>
        <source>No column is left</source>
        <translation>Es bleibt keine Spalte</translation>
    </message>
    <message>
        <source>No column is left that a model could learn from</source>
        <translation>Es bleibt keine Spalte, aus der ein Modell lernen könnte</translation>
    </message>
    <message>
        <source>No column says which rows belong together.</source>
        <translation>Keine Spalte sagt, welche Zeilen zusammengehören.</translation>
    </message>
    <message>
        <source>No column would be left, since “%1” has no fields.</source>
        <translation>Es bliebe keine Spalte übrig, denn „%1“ hat keine Felder.</translation>
    </message>
    <message>
        <source>No column would be left, since “%1” has no values.</source>
        <translation>Es bliebe keine Spalte übrig, denn „%1“ hat keine Werte.</translation>
    </message>
    <message>
        <source>No column would be left.</source>
        <translation>Es bliebe keine Spalte übrig.</translation>
    </message>
    <message>
        <source>No columns are clearly years, quarters or months, so the table stays as wide as it is</source>
        <translation>Keine Spalten sind eindeutig Jahre, Quartale oder Monate, deshalb bleibt die Tabelle so breit, wie sie ist</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; %2 first was assumed</source>
        <translation>Kein Datum in „%1“ zeigt, ob Tag oder Monat vorn steht; angenommen wurde %2 zuerst</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; day first was assumed</source>
        <translation>Kein Datum in „%1“ zeigt, ob Tag oder Monat vorn steht; angenommen wurde der Tag</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; month first was assumed</source>
        <translation>Kein Datum in „%1“ zeigt, ob Tag oder Monat vorn steht; angenommen wurde der Monat</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether the day or the month comes first.</source>
        <translation>Kein Datum in „%1“ zeigt, ob der Tag oder der Monat vorn steht.</translation>
    </message>
    <message>
        <source>Nothing can follow “%1”, which makes other rows</source>
        <translation>Auf „%1“ kann nichts folgen, denn es ergibt andere Zeilen</translation>
    </message>
    <message>
        <source>Nothing is stored here, so there is no data “%1”.</source>
        <translation>Hier ist nichts gespeichert, deshalb gibt es keine Daten „%1“.</translation>
    </message>
    <message>
        <source>Nothing says how the new columns are derived</source>
        <translation>Nichts sagt, wie die neuen Spalten abgeleitet werden</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this with the file that caused it.</source>
        <translation>Es wurde nichts geschrieben. Bitte dies mit der Datei melden, bei der es auftrat.</translation>
    </message>
    <message>
        <source>Of one date it depends on the day it is run; name the date it shall be counted to.</source>
        <translation>Mit einem Datum hängt es vom Tag des Laufs ab; das Datum nennen, bis zu dem gezählt werden soll.</translation>
    </message>
    <message>
        <source>Only “all” and “any” have a list of checks.</source>
        <translation>Nur „all“ und „any“ haben eine Liste von Prüfungen.</translation>
    </message>
    <message>
        <source>Parquet cannot hold all digits of these columns; they are written as text: %1</source>
        <translation>Parquet kann nicht alle Ziffern dieser Spalten fassen; sie werden als Text geschrieben: %1</translation>
    </message>
    <message>
        <source>Parts are %Y %y %m %d %b %B %H %I %M %S %f %p, and %N for the name of a month in any language.</source>
        <translation>Die Teile sind %Y %y %m %d %b %B %H %I %M %S %f %p und %N für den Namen eines Monats in irgendeiner Sprache.</translation>
    </message>
    <message>
        <source>Python ended before the code was done.</source>
        <translation>Python endete, bevor der Code fertig war.</translation>
    </message>
    <message>
        <source>Python in workflows is switched off here.</source>
        <translation>Python in Workflows ist hier abgeschaltet.</translation>
    </message>
    <message>
        <source>Read a file instead.</source>
        <translation>Stattdessen eine Datei lesen.</translation>
    </message>
    <message>
        <source>Reading and converting</source>
        <translation>Lesen und Umwandeln</translation>
    </message>
    <message>
        <source>Remove it, or choose what becomes of it with “if_exists”.</source>
        <translation>Sie entfernen oder mit „if_exists“ wählen, was aus ihr wird.</translation>
    </message>
    <message>
        <source>Remove the others from the second table, or take the first or last.</source>
        <translation>Die anderen aus der zweiten Tabelle entfernen oder den ersten oder letzten nehmen.</translation>
    </message>
    <message>
        <source>Rename it there, or name the columns that both tables have.</source>
        <translation>Sie dort umbenennen oder die Spalten nennen, die beide Tabellen haben.</translation>
    </message>
    <message>
        <source>Rows cannot go into quarantine where only one of several checks must hold.</source>
        <translation>Zeilen können nicht in Quarantäne, wo nur eine von mehreren Prüfungen gelten muss.</translation>
    </message>
    <message>
        <source>Say how many characters the first part has.</source>
        <translation>Sagen, wie viele Zeichen der erste Teil hat.</translation>
    </message>
    <message>
        <source>Say what the column is called.</source>
        <translation>Sagen, wie die Spalte heißt.</translation>
    </message>
    <message>
        <source>Say what to find.</source>
        <translation>Sagen, was zu suchen ist.</translation>
    </message>
    <message>
        <source>Say which one does, or give the format.</source>
        <translation>Sagen, welcher es ist, oder das Format angeben.</translation>
    </message>
    <message>
        <source>Set network.allow_urls to true, or load a file.</source>
        <translation>network.allow_urls auf true setzen oder eine Datei laden.</translation>
    </message>
    <message>
        <source>Set “extra_columns” to “drop” or “keep”, or name them in the schema.</source>
        <translation>„extra_columns“ auf „drop“ oder „keep“ setzen oder die Spalten im Schema nennen.</translation>
    </message>
    <message>
        <source>Settings can be read by others: keep the password in ~/.pgpass, or give the whole address in the environment variable %1</source>
        <translation>Einstellungen können andere lesen: das Passwort in ~/.pgpass aufbewahren oder die ganze Adresse in der Umgebungsvariablen %1 angeben</translation>
    </message>
    <message>
        <source>Several columns of “%1” name the same period, so they were left as they are</source>
        <translation>Mehrere Spalten von „%1“ nennen denselben Zeitraum, deshalb blieben sie, wie sie sind</translation>
    </message>
    <message>
        <source>Some times in “%1” say their distance from UTC and some do not; those are taken as UTC</source>
        <translation>Einige Zeiten in „%1“ nennen ihren Abstand zu UTC, andere nicht; diese gelten als UTC</translation>
    </message>
    <message>
        <source>Split it into several steps.</source>
        <translation>Sie in mehrere Schritte teilen.</translation>
    </message>
    <message>
        <source>The %1 “%2” of the cron expression %3</source>
        <translation>%1 „%2“ des Cron-Ausdrucks %3</translation>
    </message>
    <message>
        <source>The checks are nested too deeply.</source>
        <translation>Die Prüfungen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The choices for a job</source>
        <translation>Die Wahlmöglichkeiten für einen Auftrag</translation>
    </message>
    <message>
        <source>The code asked for more than %1 MB of memory.</source>
        <translation>Der Code verlangte mehr als %1 MB Speicher.</translation>
    </message>
    <message>
        <source>The code could use the network</source>
        <translation>Der Code konnte das Netz benutzen</translation>
    </message>
    <message>
        <source>The column needs a name.</source>
        <translation>Die Spalte braucht einen Namen.</translation>
    </message>
    <message>
        <source>The column “%1” is named twice.</source>
        <translation>Die Spalte „%1“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>Die Spalten sind: %1.</translation>
    </message>
    <message>
        <source>The columns of “%1” look like periods, but hold values of different kinds, so they were left as they are</source>
        <translation>Die Spalten von „%1“ sehen wie Zeiträume aus, enthalten aber Werte verschiedener Art, deshalb blieben sie, wie sie sind</translation>
    </message>
    <message>
        <source>The columns “%1” are of types that do not go together.</source>
        <translation>Die Spalten „%1“ haben Typen, die nicht zusammenpassen.</translation>
    </message>
    <message>
        <source>The condition gives %1, not true or false.</source>
        <translation>Die Bedingung ergibt %1, nicht wahr oder falsch.</translation>
    </message>
    <message>
        <source>The configuration of the workflow</source>
        <translation>Die Einstellungen des Workflows</translation>
    </message>
    <message>
        <source>The database is a folder or no ordinary file.</source>
        <translation>Die Datenbank ist ein Ordner oder keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The default is not of the parameter&apos;s type.</source>
        <translation>Der Standardwert ist nicht vom Typ des Parameters.</translation>
    </message>
    <message>
        <source>The delimiter and the quote cannot be the same.</source>
        <translation>Trennzeichen und Anführungszeichen können nicht dasselbe sein.</translation>
    </message>
    <message>
        <source>The expression cannot be read.</source>
        <translation>Der Ausdruck kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The expression cannot be read: %1.</source>
        <translation>Der Ausdruck kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The expression has %1.</source>
        <translation>Im Ausdruck steht %1.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>Der Ausdruck ist leer.</translation>
    </message>
    <message>
        <source>The expression is too long, or has characters no text has.</source>
        <translation>Der Ausdruck ist zu lang oder hat Zeichen, die kein Text hat.</translation>
    </message>
    <message>
        <source>The file may have changed meanwhile; try again.</source>
        <translation>Die Datei kann sich inzwischen geändert haben; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be used.</source>
        <translation>Der Ordner für temporäre Dateien kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>The jobs of a file trigger read the file that arrived.</source>
        <translation>Die Aufträge eines Datei-Auslösers lesen die Datei, die eingetroffen ist.</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Die Bilanz</translation>
    </message>
    <message>
        <source>The list of columns</source>
        <translation>Die Liste der Spalten</translation>
    </message>
    <message>
        <source>The list of parameters</source>
        <translation>Die Liste der Parameter</translation>
    </message>
    <message>
        <source>The list of steps</source>
        <translation>Die Liste der Schritte</translation>
    </message>
    <message>
        <source>The log of the run has what it said. A memory limit that is too low ends it, too.</source>
        <translation>Im Protokoll des Laufs steht, was es gesagt hat. Auch eine zu niedrige Speichergrenze beendet es.</translation>
    </message>
    <message>
        <source>The marks in “%1”%2 could be decimal or thousands marks; a decimal %3 was assumed</source>
        <translation>Die Zeichen in „%1“%2 könnten Dezimal- oder Tausenderzeichen sein; als Dezimalzeichen wurde angenommen: %3</translation>
    </message>
    <message>
        <source>The marks of fractions and of thousands are the same.</source>
        <translation>Dezimal- und Tausenderzeichen sind gleich.</translation>
    </message>
    <message>
        <source>The name does not say what kind of database it shall be.</source>
        <translation>Der Name sagt nicht, welche Art von Datenbank es sein soll.</translation>
    </message>
    <message>
        <source>The name does not say what kind of file it shall be. Let it end in .csv, .tsv, .parquet, .json, .ndjson or .xlsx, or set “format”.</source>
        <translation>Der Name sagt nicht, welche Art von Datei es sein soll. Ihn auf .csv, .tsv, .parquet, .json, .ndjson oder .xlsx enden lassen oder „format“ setzen.</translation>
    </message>
    <message>
        <source>The operation</source>
        <translation>Der Vorgang</translation>
    </message>
    <message>
        <source>The other table has no column “%1”.%2</source>
        <translation>Die andere Tabelle hat keine Spalte „%1“.%2</translation>
    </message>
    <message>
        <source>The parameter “%1” has no value</source>
        <translation>Der Parameter „%1“ hat keinen Wert</translation>
    </message>
    <message>
        <source>The path does not say where it begins.</source>
        <translation>Der Pfad sagt nicht, wo er beginnt.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1</source>
        <translation>Das Muster kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1 at character %2.</source>
        <translation>Das Muster kann nicht gelesen werden: %1 bei Zeichen %2.</translation>
    </message>
    <message>
        <source>The pattern has a character no pattern has.</source>
        <translation>Das Muster hat ein Zeichen, das kein Muster hat.</translation>
    </message>
    <message>
        <source>The pattern is found where nothing is.</source>
        <translation>Das Muster wird gefunden, wo nichts ist.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>The plan does not say how to read the column “%1”</source>
        <translation>Der Plan sagt nicht, wie die Spalte „%1“ zu lesen ist</translation>
    </message>
    <message>
        <source>The plan reads a column “%1” that is not there</source>
        <translation>Der Plan liest eine Spalte „%1“, die es nicht gibt</translation>
    </message>
    <message>
        <source>The plan reads “%1” from text, but it is of type %2</source>
        <translation>Der Plan liest „%1“ aus Text, aber der Typ ist %2</translation>
    </message>
    <message>
        <source>The plan speaks of a column “%1” that is not there</source>
        <translation>Der Plan spricht von einer Spalte „%1“, die es nicht gibt</translation>
    </message>
    <message>
        <source>The plan was made for another table; prepare without it, or correct it.</source>
        <translation>Der Plan wurde für eine andere Tabelle gemacht; ohne ihn aufbereiten oder ihn berichtigen.</translation>
    </message>
    <message>
        <source>The planner did not say how to read every column</source>
        <translation>Der Planer hat nicht für jede Spalte gesagt, wie sie zu lesen ist</translation>
    </message>
    <message>
        <source>The program cannot be started: %1</source>
        <translation>Das Programm kann nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The program took longer than %1 seconds.</source>
        <translation>Das Programm brauchte länger als %1 Sekunden.</translation>
    </message>
    <message>
        <source>The query cannot be read.</source>
        <translation>Die Abfrage kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The query cannot be read: %1</source>
        <translation>Die Abfrage kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The query cannot stand by itself.</source>
        <translation>Die Abfrage kann nicht für sich stehen.</translation>
    </message>
    <message>
        <source>The query has an open parameter.</source>
        <translation>Die Abfrage hat einen offenen Parameter.</translation>
    </message>
    <message>
        <source>The query holds something that is not allowed here (%1).</source>
        <translation>Die Abfrage enthält etwas, das hier nicht erlaubt ist (%1).</translation>
    </message>
    <message>
        <source>The query is empty.</source>
        <translation>Die Abfrage ist leer.</translation>
    </message>
    <message>
        <source>The query is too large.</source>
        <translation>Die Abfrage ist zu groß.</translation>
    </message>
    <message>
        <source>The query is too long, or has characters no text has.</source>
        <translation>Die Abfrage ist zu lang oder hat Zeichen, die kein Text hat.</translation>
    </message>
    <message>
        <source>The record of a step</source>
        <translation>Die Aufzeichnung eines Schritts</translation>
    </message>
    <message>
        <source>The record of an approval</source>
        <translation>Die Aufzeichnung einer Freigabe</translation>
    </message>
    <message>
        <source>The replacement uses group %1, but the pattern has %2.</source>
        <translation>Die Ersetzung verwendet Gruppe %1, aber das Muster hat %2.</translation>
    </message>
    <message>
        <source>The result does not serve the target “%1”: %2</source>
        <translation>Das Ergebnis dient dem Ziel „%1“ nicht: %2</translation>
    </message>
    <message>
        <source>The runner of Python is missing</source>
        <translation>Das Hilfsprogramm für Python fehlt</translation>
    </message>
    <message>
        <source>The schedule</source>
        <translation>Der Zeitplan</translation>
    </message>
    <message>
        <source>The schema</source>
        <translation>Das Schema</translation>
    </message>
    <message>
        <source>The schema asks for columns the table does not have: %1</source>
        <translation>Das Schema verlangt Spalten, die die Tabelle nicht hat: %1</translation>
    </message>
    <message>
        <source>The schema itself is broken: %1</source>
        <translation>Das Schema selbst ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>The setting databases.connections holds the password of “%1”.</source>
        <translation>Die Einstellung databases.connections enthält das Passwort von „%1“.</translation>
    </message>
    <message>
        <source>The step was not replaced by the steps it stands for</source>
        <translation>Der Schritt wurde nicht durch die Schritte ersetzt, für die er steht</translation>
    </message>
    <message>
        <source>The table has columns the schema does not name: %1</source>
        <translation>Die Tabelle hat Spalten, die das Schema nicht nennt: %1</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, too many for columns.</source>
        <translation>Die Tabelle hat mehr als %1 Zeilen, zu viele für Spalten.</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>The target cannot be read: %1</source>
        <translation>Das Ziel kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The target “%1” has no role “%2”%3</source>
        <translation>Das Ziel „%1“ hat keine Rolle „%2“%3</translation>
    </message>
    <message>
        <source>The target “%1” needs %2 columns of numbers for its points, and there are none, nor enough columns of numbers or categories that vary to derive them from</source>
        <translation>Das Ziel „%1“ braucht %2 Zahlenspalten für seine Punkte; es gibt weder solche noch genug wechselnde Spalten mit Zahlen oder Kategorien, um sie abzuleiten</translation>
    </message>
    <message>
        <source>The target “%1” needs the schema the table shall conform to.</source>
        <translation>Das Ziel „%1“ braucht das Schema, dem die Tabelle entsprechen soll.</translation>
    </message>
    <message>
        <source>The trace</source>
        <translation>Der Verlauf</translation>
    </message>
    <message>
        <source>The trigger</source>
        <translation>Der Auslöser</translation>
    </message>
    <message>
        <source>The value of “%1” should be of the type %2</source>
        <translation>Der Wert von „%1“ sollte vom Typ %2 sein</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>Die Arbeit wurde angehalten</translation>
    </message>
    <message>
        <source>The workflow</source>
        <translation>Der Workflow</translation>
    </message>
    <message>
        <source>The workflow has no parameter “%1”</source>
        <translation>Der Workflow hat keinen Parameter „%1“</translation>
    </message>
    <message>
        <source>There are %1 entries for %2</source>
        <translation>Es gibt %1 Einträge für %2</translation>
    </message>
    <message>
        <source>There are %1 labels for %2 bins.</source>
        <translation>Es gibt %1 Beschriftungen für %2 Klassen.</translation>
    </message>
    <message>
        <source>There are %1 names for %2 columns.</source>
        <translation>Es gibt %1 Namen für %2 Spalten.</translation>
    </message>
    <message>
        <source>There are %1 names, but %2 input(s).</source>
        <translation>Es gibt %1 Namen, aber %2 Eingänge.</translation>
    </message>
    <message>
        <source>There are more than %1 fields.</source>
        <translation>Es gibt mehr als %1 Felder.</translation>
    </message>
    <message>
        <source>There are more than %1 files.</source>
        <translation>Es sind mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>There are no columns for longitude and latitude, nor any called x and y; %1 were taken as x and y because they are the numeric columns that tell most</source>
        <translation>Es gibt keine Spalten für Länge und Breite und keine namens x und y; %1 gelten als x und y, weil sie die Zahlenspalten sind, die am meisten aussagen</translation>
    </message>
    <message>
        <source>There are no columns for longitude and latitude, nor any called x and y; “%1” are derived (principal components of %2 columns), so distances mean likeness, not places</source>
        <translation>Es gibt keine Spalten für Länge und Breite und keine namens x und y; „%1“ sind abgeleitet (Hauptkomponenten aus %2 Spalten), Abstände bedeuten also Ähnlichkeit, nicht Orte</translation>
    </message>
    <message>
        <source>There are no columns of coordinates, and none can be derived: %1</source>
        <translation>Es gibt keine Spalten mit Koordinaten, und es lassen sich keine ableiten: %1</translation>
    </message>
    <message>
        <source>There are no lengths.</source>
        <translation>Es gibt keine Längen.</translation>
    </message>
    <message>
        <source>There is a column “%1” already</source>
        <translation>Es gibt schon eine Spalte „%1“</translation>
    </message>
    <message>
        <source>There is a column “%1” already.</source>
        <translation>Es gibt schon eine Spalte „%1“.</translation>
    </message>
    <message>
        <source>There is a column “%1” already; capitals make no difference.</source>
        <translation>Es gibt schon eine Spalte „%1“; Großbuchstaben machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>Es gibt schon eine Datei „%1“.</translation>
    </message>
    <message>
        <source>There is a password in the address, which everybody who sees the workflow can read. Fetch the file with a program that can log in, and load that.</source>
        <translation>In der Adresse steht ein Passwort, das jeder lesen kann, der den Workflow sieht. Die Datei mit einem Programm holen, das sich anmelden kann, und diese laden.</translation>
    </message>
    <message>
        <source>There is more than one statement.</source>
        <translation>Es ist mehr als eine Anweisung.</translation>
    </message>
    <message>
        <source>There is no %1 of “%2”, which is no number but %3.</source>
        <translation>Es gibt kein %1 von „%2“, das keine Zahl ist, sondern %3.</translation>
    </message>
    <message>
        <source>There is no Python at “%1”.</source>
        <translation>Unter „%1“ gibt es kein Python.</translation>
    </message>
    <message>
        <source>There is no Python on this machine.</source>
        <translation>Auf diesem Rechner gibt es kein Python.</translation>
    </message>
    <message>
        <source>There is no case.</source>
        <translation>Es gibt keinen Fall.</translation>
    </message>
    <message>
        <source>There is no check “%1”. Known checks: %2.</source>
        <translation>Es gibt keine Prüfung „%1“. Bekannte Prüfungen: %2.</translation>
    </message>
    <message>
        <source>There is no code.</source>
        <translation>Es gibt keinen Code.</translation>
    </message>
    <message>
        <source>There is no column to fill.</source>
        <translation>Es gibt keine Spalte zum Füllen.</translation>
    </message>
    <message>
        <source>There is no column to hide.</source>
        <translation>Es gibt keine Spalte zum Verbergen.</translation>
    </message>
    <message>
        <source>There is no column to read.</source>
        <translation>Es gibt keine Spalte zum Lesen.</translation>
    </message>
    <message>
        <source>There is no column to scale.</source>
        <translation>Es gibt keine Spalte zum Skalieren.</translation>
    </message>
    <message>
        <source>There is no column “%1” for %2</source>
        <translation>Es gibt keine Spalte „%1“ für %2</translation>
    </message>
    <message>
        <source>There is no column “%1” to convert</source>
        <translation>Es gibt keine Spalte „%1“ zum Umwandeln</translation>
    </message>
    <message>
        <source>There is no column “%1” to keep as text</source>
        <translation>Es gibt keine Spalte „%1“, die Text bleiben könnte</translation>
    </message>
    <message>
        <source>There is no column “%1”.%2</source>
        <translation>Es gibt keine Spalte „%1“.%2</translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>Es gibt keine Verbindung „%1“.</translation>
    </message>
    <message>
        <source>There is no day that the cron expression “%1” names</source>
        <translation>Den Tag, den der Cron-Ausdruck „%1“ nennt, gibt es nicht</translation>
    </message>
    <message>
        <source>There is no decision “%1”.</source>
        <translation>Es gibt keine Entscheidung „%1“.</translation>
    </message>
    <message>
        <source>There is no error “%1”.</source>
        <translation>Es gibt keinen Fehler „%1“.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”?</source>
        <translation>Es gibt kein Feld „%1“; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>There is no file to load</source>
        <translation>Es gibt keine Datei zum Laden</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>There is no formula.</source>
        <translation>Es gibt keine Formel.</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>Es gibt keine Art „%1“.</translation>
    </message>
    <message>
        <source>There is no operation “%1”.</source>
        <translation>Es gibt keinen Vorgang „%1“.</translation>
    </message>
    <message>
        <source>There is no pattern.</source>
        <translation>Es gibt kein Muster.</translation>
    </message>
    <message>
        <source>There is no phase “%1”.</source>
        <translation>Es gibt keine Phase „%1“.</translation>
    </message>
    <message>
        <source>There is no range “%1”.</source>
        <translation>Es gibt keinen Bereich „%1“.</translation>
    </message>
    <message>
        <source>There is no separator.</source>
        <translation>Es gibt kein Trennzeichen.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.%2</source>
        <translation>Es gibt keine Einstellung „%1“.%2</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>Es gibt keinen Status „%1“.</translation>
    </message>
    <message>
        <source>There is no step type “%1”.%2</source>
        <translation>Es gibt keine Schrittart „%1“.%2</translation>
    </message>
    <message>
        <source>There is no step “%1”.%2</source>
        <translation>Es gibt keinen Schritt „%1“.%2</translation>
    </message>
    <message>
        <source>There is no table “%1” here.%2</source>
        <translation>Hier gibt es keine Tabelle „%1“.%2</translation>
    </message>
    <message>
        <source>There is no target “%1”</source>
        <translation>Es gibt kein Ziel „%1“</translation>
    </message>
    <message>
        <source>There is no target “%1”. %2</source>
        <translation>Es gibt kein Ziel „%1“. %2</translation>
    </message>
    <message>
        <source>There is no time zone “%1”</source>
        <translation>Es gibt keine Zeitzone „%1“</translation>
    </message>
    <message>
        <source>There is nothing to find.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>There is nothing to group by and nothing to measure.</source>
        <translation>Es gibt nichts zum Gruppieren und nichts zu messen.</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation>Es gibt nichts zu ersetzen.</translation>
    </message>
    <message>
        <source>There is nothing to sort by.</source>
        <translation>Es gibt nichts, wonach zu sortieren wäre.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>This JSON is not an object</source>
        <translation>Dieses JSON ist kein Objekt</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Dieses Feld ist nötig.</translation>
    </message>
    <message>
        <source>This file is no such database; it stays as it is.</source>
        <translation>Diese Datei ist keine solche Datenbank; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This folder belongs to the program itself.</source>
        <translation>Dieser Ordner gehört dem Programm selbst.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Das fehlt.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Das ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>This is no address. Write it like https://example.org/orders.csv.</source>
        <translation>Das ist keine Adresse. Sie sieht so aus: https://example.org/orders.csv.</translation>
    </message>
    <message>
        <source>This is no name of a connection: letters, digits, - and _. Its address belongs into the settings (databases.connections), so that no workflow holds a password.</source>
        <translation>Das ist kein Name einer Verbindung: Buchstaben, Ziffern, - und _. Ihre Adresse gehört in die Einstellungen (databases.connections), damit kein Workflow ein Passwort enthält.</translation>
    </message>
    <message>
        <source>This is no path of a file.</source>
        <translation>Das ist kein Pfad einer Datei.</translation>
    </message>
    <message>
        <source>This is no schema of a table: it has neither “fields” (Frictionless) nor “properties” (JSON Schema) nor “columns”.</source>
        <translation>Das ist kein Schema einer Tabelle: Es hat weder „fields“ (Frictionless) noch „properties“ (JSON Schema) noch „columns“.</translation>
    </message>
    <message>
        <source>This is not one expression.</source>
        <translation>Das ist nicht ein einzelner Ausdruck.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>Das ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>This list needs at least %1 entries.</source>
        <translation>Diese Liste braucht mindestens %1 Einträge.</translation>
    </message>
    <message>
        <source>This list should hold only text.</source>
        <translation>Diese Liste sollte nur Text enthalten.</translation>
    </message>
    <message>
        <source>This place is not among those that workflows may name.</source>
        <translation>Dieser Ort gehört nicht zu denen, die Workflows nennen dürfen.</translation>
    </message>
    <message>
        <source>This row has %1 cells, but there are %2 columns.</source>
        <translation>Diese Zeile hat %1 Zellen, es gibt aber %2 Spalten.</translation>
    </message>
    <message>
        <source>This should be a list.</source>
        <translation>Das sollte eine Liste sein.</translation>
    </message>
    <message>
        <source>This should be a number.</source>
        <translation>Das sollte eine Zahl sein.</translation>
    </message>
    <message>
        <source>This should be a pattern of file names, without folders.</source>
        <translation>Das sollte ein Muster für Dateinamen sein, ohne Ordner.</translation>
    </message>
    <message>
        <source>This should be a size such as 512MB.</source>
        <translation>Das sollte eine Größe wie 512MB sein.</translation>
    </message>
    <message>
        <source>This should be a time like 2026-01-31T09:00:00.000Z.</source>
        <translation>Das sollte eine Zeit wie 2026-01-31T09:00:00.000Z sein.</translation>
    </message>
    <message>
        <source>This should be a whole number.</source>
        <translation>Das sollte eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>This should be an absolute path.</source>
        <translation>Das sollte ein absoluter Pfad sein.</translation>
    </message>
    <message>
        <source>This should be an object.</source>
        <translation>Das sollte ein Objekt sein.</translation>
    </message>
    <message>
        <source>This should be between %1 and %2.</source>
        <translation>Das sollte zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>This should be text, number, integer, boolean or date.</source>
        <translation>Das sollte text, number, integer, boolean oder date sein.</translation>
    </message>
    <message>
        <source>This should be text.</source>
        <translation>Das sollte Text sein.</translation>
    </message>
    <message>
        <source>This should be true or false.</source>
        <translation>Das sollte wahr oder falsch sein.</translation>
    </message>
    <message>
        <source>This should be “cron”, “file” or “webhook”.</source>
        <translation>Das sollte „cron“, „file“ oder „webhook“ sein.</translation>
    </message>
    <message>
        <source>This should be “fail”: a job ends with the first step that fails for good.</source>
        <translation>Das sollte „fail“ sein: Ein Auftrag endet mit dem ersten Schritt, der endgültig scheitert.</translation>
    </message>
    <message>
        <source>This should be “full” or “none”.</source>
        <translation>Das sollte „full“ oder „none“ sein.</translation>
    </message>
    <message>
        <source>This should be “skip”, “run_once” or “run_all”.</source>
        <translation>Das sollte „skip“, „run_once“ oder „run_all“ sein.</translation>
    </message>
    <message>
        <source>This step needs %1 input(s).</source>
        <translation>Dieser Schritt braucht %1 Eingänge.</translation>
    </message>
    <message>
        <source>This step needs 2 inputs.</source>
        <translation>Dieser Schritt braucht 2 Eingänge.</translation>
    </message>
    <message>
        <source>This step needs an input.</source>
        <translation>Dieser Schritt braucht einen Eingang.</translation>
    </message>
    <message>
        <source>This step waits for its own result.</source>
        <translation>Dieser Schritt wartet auf sein eigenes Ergebnis.</translation>
    </message>
    <message>
        <source>This text may have at most %1 characters.</source>
        <translation>Dieser Text darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>This text needs at least %1 characters.</source>
        <translation>Dieser Text braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This value does not fit its schema.</source>
        <translation>Dieser Wert passt nicht zu seinem Schema.</translation>
    </message>
    <message>
        <source>This value is not allowed.%1</source>
        <translation>Dieser Wert ist nicht erlaubt.%1</translation>
    </message>
    <message>
        <source>Two inputs are called “%1”.</source>
        <translation>Zwei Eingänge heißen „%1“.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin or UTC.</source>
        <translation>Einen Namen wie Europe/Berlin oder UTC verwenden.</translation>
    </message>
    <message>
        <source>Use the step “Sample rows”, which keeps its seed.</source>
        <translation>Den Schritt „Zeilen als Stichprobe“ verwenden, der seinen Startwert behält.</translation>
    </message>
    <message>
        <source>Use “cast” for columns that have a type.</source>
        <translation>Für Spalten, die einen Typ haben, „cast“ verwenden.</translation>
    </message>
    <message>
        <source>Whoever runs it can set folders free with the option files.read_folders.</source>
        <translation>Wer das Programm betreibt, kann Ordner mit der Option files.read_folders freigeben.</translation>
    </message>
    <message>
        <source>Whoever runs it can set folders free with the option files.write_folders.</source>
        <translation>Wer das Programm betreibt, kann Ordner mit der Option files.write_folders freigeben.</translation>
    </message>
    <message>
        <source>Whoever runs it can set hosts free with the option network.fetch_hosts.</source>
        <translation>Wer das Programm betreibt, kann Rechner mit der Option network.fetch_hosts freigeben.</translation>
    </message>
    <message>
        <source>Whoever runs it can set one up with the option databases.connections.</source>
        <translation>Wer das Programm betreibt, kann eine mit der Option databases.connections einrichten.</translation>
    </message>
    <message>
        <source>Workflows may not fetch from “%1”.</source>
        <translation>Workflows dürfen nicht von „%1“ laden.</translation>
    </message>
    <message>
        <source>Workflows may not name files of this machine.</source>
        <translation>Workflows dürfen keine Dateien dieses Rechners nennen.</translation>
    </message>
    <message>
        <source>Write + instead of *, so that it takes a character at least.</source>
        <translation>+ statt * schreiben, damit es mindestens ein Zeichen nimmt.</translation>
    </message>
    <message>
        <source>Write \ in front of characters such as ( and [ that stand for themselves.</source>
        <translation>\ vor Zeichen wie ( und [ schreiben, die für sich selbst stehen.</translation>
    </message>
    <message>
        <source>Write \\ for a single one.</source>
        <translation>Für ein einzelnes \\ schreiben.</translation>
    </message>
    <message>
        <source>Write \x00 instead.</source>
        <translation>Stattdessen \x00 schreiben.</translation>
    </message>
    <message>
        <source>Write a condition over the columns that must hold in every row, e.g. price &gt;= 0.</source>
        <translation>Eine Bedingung über die Spalten schreiben, die in jeder Zeile gelten muss, z. B. price &gt;= 0.</translation>
    </message>
    <message>
        <source>Write a format such as %d %N %Y.</source>
        <translation>Ein Format wie %d %N %Y schreiben.</translation>
    </message>
    <message>
        <source>Write a format such as %d.%m.%Y.</source>
        <translation>Ein Format wie %d.%m.%Y schreiben.</translation>
    </message>
    <message>
        <source>Write at least one.</source>
        <translation>Mindestens eine schreiben.</translation>
    </message>
    <message>
        <source>Write e.g. “0 9 * * mon-fri”: minute, hour, day, month, weekday.</source>
        <translation>Zum Beispiel „0 9 * * mon-fri“ schreiben: Minute, Stunde, Tag, Monat, Wochentag.</translation>
    </message>
    <message>
        <source>Write names of fields with points between them, such as address.city.</source>
        <translation>Namen von Feldern mit Punkten dazwischen schreiben, etwa address.city.</translation>
    </message>
    <message>
        <source>Write the edges in order, each once.</source>
        <translation>Die Grenzen der Reihe nach schreiben, jede einmal.</translation>
    </message>
    <message>
        <source>Write the text to replace; empty cells are found as whole cells.</source>
        <translation>Den zu ersetzenden Text schreiben; leere Zellen werden als ganze Zellen gefunden.</translation>
    </message>
    <message>
        <source>Write the value itself, or use a parameter of the workflow.</source>
        <translation>Den Wert selbst schreiben oder einen Parameter des Workflows verwenden.</translation>
    </message>
    <message>
        <source>Write to another file.</source>
        <translation>In eine andere Datei schreiben.</translation>
    </message>
    <message>
        <source>Write to another folder.</source>
        <translation>In einen anderen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Write what gives one value, such as price * 2.</source>
        <translation>Etwas schreiben, das einen Wert ergibt, etwa price * 2.</translation>
    </message>
    <message>
        <source>Write what stands between the parts, or split by lengths.</source>
        <translation>Schreiben, was zwischen den Teilen steht, oder nach Längen teilen.</translation>
    </message>
    <message>
        <source>You may not read this database.</source>
        <translation>Diese Datenbank darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>You may not read this file: %1</source>
        <translation>Diese Datei darf nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>a blank text</source>
        <translation>ein leerer Text</translation>
    </message>
    <message>
        <source>a blank text or missing marker</source>
        <translation>ein leerer Text oder ein Fehlwert-Kennzeichen</translation>
    </message>
    <message>
        <source>a built-in target is broken</source>
        <translation>ein eingebautes Ziel ist fehlerhaft</translation>
    </message>
    <message>
        <source>a column by its number</source>
        <translation>eine Spalte nach ihrer Nummer</translation>
    </message>
    <message>
        <source>a link without an end</source>
        <translation>eine Verknüpfung ohne Ende</translation>
    </message>
    <message>
        <source>a part of what it was</source>
        <translation>ein Teil dessen, was es war</translation>
    </message>
    <message>
        <source>a point that several links name is one point</source>
        <translation>ein Punkt, den mehrere Verknüpfungen nennen, ist ein Punkt</translation>
    </message>
    <message>
        <source>a query of its own</source>
        <translation>eine eigene Abfrage</translation>
    </message>
    <message>
        <source>a summary of no rows</source>
        <translation>eine Zusammenfassung von keinen Zeilen</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a window over other rows</source>
        <translation>ein Fenster über andere Zeilen</translation>
    </message>
    <message>
        <source>accents stripped</source>
        <translation>Akzente entfernt</translation>
    </message>
    <message>
        <source>after %1 attempts, the safe way is taken where the data still contradicts</source>
        <translation>nach %1 Versuchen wird der sichere Weg genommen, wo die Daten noch widersprechen</translation>
    </message>
    <message>
        <source>after the first %1 rows</source>
        <translation>nach den ersten %1 Zeilen</translation>
    </message>
    <message>
        <source>after the first %1 rows of its group</source>
        <translation>nach den ersten %1 Zeilen der eigenen Gruppe</translation>
    </message>
    <message>
        <source>all %1 sampled values</source>
        <translation>alle %1 Werte der Stichprobe</translation>
    </message>
    <message>
        <source>all %1 sampled values %2</source>
        <translation>alle %1 Werte der Stichprobe %2</translation>
    </message>
    <message>
        <source>all columns at once</source>
        <translation>alle Spalten auf einmal</translation>
    </message>
    <message>
        <source>an equal row comes before</source>
        <translation>eine gleiche Zeile kommt vorher</translation>
    </message>
    <message>
        <source>an equal row comes later</source>
        <translation>eine gleiche Zeile kommt später</translation>
    </message>
    <message>
        <source>an open parameter</source>
        <translation>einen offenen Parameter</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>und %1 weitere.</translation>
    </message>
    <message>
        <source>are IP addresses</source>
        <translation>sind IP-Adressen</translation>
    </message>
    <message>
        <source>are countries</source>
        <translation>sind Länder</translation>
    </message>
    <message>
        <source>are lengths of time</source>
        <translation>sind Zeitspannen</translation>
    </message>
    <message>
        <source>are lists of numbers</source>
        <translation>sind Listen von Zahlen</translation>
    </message>
    <message>
        <source>are longer than 40 characters</source>
        <translation>sind länger als 40 Zeichen</translation>
    </message>
    <message>
        <source>are none</source>
        <translation>gibt es keine</translation>
    </message>
    <message>
        <source>are short codes</source>
        <translation>sind kurze Codes</translation>
    </message>
    <message>
        <source>are states or provinces</source>
        <translation>sind Bundesstaaten oder Provinzen</translation>
    </message>
    <message>
        <source>are times of the day</source>
        <translation>sind Uhrzeiten</translation>
    </message>
    <message>
        <source>as latitudes do</source>
        <translation>wie es Breitengrade tun</translation>
    </message>
    <message>
        <source>as longitudes do</source>
        <translation>wie es Längengrade tun</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at least one of %1 checks holds</source>
        <translation>mindestens eine von %1 Prüfungen gilt</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at most %1 % of “%2” is missing</source>
        <translation>in „%2“ fehlen höchstens %1 %</translation>
    </message>
    <message>
        <source>by condition</source>
        <translation>nach Bedingung</translation>
    </message>
    <message>
        <source>by the code</source>
        <translation>durch den Code</translation>
    </message>
    <message>
        <source>by the query</source>
        <translation>durch die Abfrage</translation>
    </message>
    <message>
        <source>checked on %1 rows</source>
        <translation>an %1 Zeilen geprüft</translation>
    </message>
    <message>
        <source>code, line %1</source>
        <translation>Code, Zeile %1</translation>
    </message>
    <message>
        <source>columns became rows</source>
        <translation>Spalten wurden Zeilen</translation>
    </message>
    <message>
        <source>derived coordinate</source>
        <translation>abgeleitete Koordinate</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>does not fit the type %1</source>
        <translation>passt nicht zum Typ %1</translation>
    </message>
    <message>
        <source>each holds %1 numbers</source>
        <translation>jede enthält %1 Zahlen</translation>
    </message>
    <message>
        <source>each link names two points</source>
        <translation>jede Verknüpfung nennt zwei Punkte</translation>
    </message>
    <message>
        <source>empty lists</source>
        <translation>leere Listen</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>every column but “%1” is numeric</source>
        <translation>jede Spalte außer „%1“ besteht aus Zahlen</translation>
    </message>
    <message>
        <source>every point has an id</source>
        <translation>jeder Punkt hat eine Kennung</translation>
    </message>
    <message>
        <source>every row has the same</source>
        <translation>jede Zeile hat denselben</translation>
    </message>
    <message>
        <source>every row has the same value</source>
        <translation>jede Zeile hat denselben Wert</translation>
    </message>
    <message>
        <source>every row meets: %1</source>
        <translation>jede Zeile erfüllt: %1</translation>
    </message>
    <message>
        <source>everything the schema asks for is checked</source>
        <translation>alles, was das Schema verlangt, wird geprüft</translation>
    </message>
    <message>
        <source>filled with the %1%2</source>
        <translation>gefüllt mit: %1%2</translation>
    </message>
    <message>
        <source>filled with the last value before</source>
        <translation>mit dem letzten Wert davor gefüllt</translation>
    </message>
    <message>
        <source>filled with the next value behind</source>
        <translation>mit dem nächsten Wert danach gefüllt</translation>
    </message>
    <message>
        <source>filled with “%1”</source>
        <translation>mit „%1“ gefüllt</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>from the next column that has a value</source>
        <translation>aus der nächsten Spalte, die einen Wert hat</translation>
    </message>
    <message>
        <source>further partners of a row</source>
        <translation>weitere Partner einer Zeile</translation>
    </message>
    <message>
        <source>further values of a cell</source>
        <translation>weitere Werte einer Zelle</translation>
    </message>
    <message>
        <source>has a step that is not a number from 1 to %1</source>
        <translation>hat eine Schrittweite, die keine Zahl von 1 bis %1 ist</translation>
    </message>
    <message>
        <source>have the shape of names of people</source>
        <translation>haben die Form von Personennamen</translation>
    </message>
    <message>
        <source>have the shape of phone numbers</source>
        <translation>haben die Form von Telefonnummern</translation>
    </message>
    <message>
        <source>have the shape of postal codes</source>
        <translation>haben die Form von Postleitzahlen</translation>
    </message>
    <message>
        <source>in few steps</source>
        <translation>in wenigen Stufen</translation>
    </message>
    <message>
        <source>invisible characters stripped</source>
        <translation>unsichtbare Zeichen entfernt</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is not between %1 and %2</source>
        <translation>liegt nicht zwischen %1 und %2</translation>
    </message>
    <message>
        <source>is only “%1”</source>
        <translation>gibt es nur „%1“</translation>
    </message>
    <message>
        <source>it already is of type %1</source>
        <translation>sie ist schon vom Typ %1</translation>
    </message>
    <message>
        <source>it came with this meaning</source>
        <translation>sie kam mit dieser Bedeutung</translation>
    </message>
    <message>
        <source>it does not hold that %1 (%2)</source>
        <translation>nicht eingehalten ist, dass %1 (%2)</translation>
    </message>
    <message>
        <source>it has %1 different values</source>
        <translation>sie hat %1 verschiedene Werte</translation>
    </message>
    <message>
        <source>it has more than %1 different values</source>
        <translation>sie hat mehr als %1 verschiedene Werte</translation>
    </message>
    <message>
        <source>it holds no values</source>
        <translation>sie enthält keine Werte</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>es ist %1</translation>
    </message>
    <message>
        <source>it is among the numeric columns that tell most</source>
        <translation>sie gehört zu den Zahlenspalten, die am meisten aussagen</translation>
    </message>
    <message>
        <source>it is derived for that</source>
        <translation>sie ist dafür abgeleitet</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no number, but %1</source>
        <translation>es ist keine Zahl, sondern %1</translation>
    </message>
    <message>
        <source>it is of the kind “%1”, from which a model would learn the rows by heart</source>
        <translation>sie ist von der Art „%1“, aus der ein Modell die Zeilen auswendig lernen würde</translation>
    </message>
    <message>
        <source>it mixes %1</source>
        <translation>sie mischt %1</translation>
    </message>
    <message>
        <source>it says how many links a point has</source>
        <translation>sie sagt, wie viele Verknüpfungen ein Punkt hat</translation>
    </message>
    <message>
        <source>it shall stay text</source>
        <translation>sie soll Text bleiben</translation>
    </message>
    <message>
        <source>it tells the points apart</source>
        <translation>sie unterscheidet die Punkte</translation>
    </message>
    <message>
        <source>its name says “%1”</source>
        <translation>ihr Name sagt „%1“</translation>
    </message>
    <message>
        <source>its values are of the kind “%1”%2</source>
        <translation>ihre Werte sind von der Art „%1“%2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>links begin there</source>
        <translation>dort beginnen Verknüpfungen</translation>
    </message>
    <message>
        <source>links end there</source>
        <translation>dort enden Verknüpfungen</translation>
    </message>
    <message>
        <source>lists to their values</source>
        <translation>Listen in ihre Werte</translation>
    </message>
    <message>
        <source>look like e-mail addresses</source>
        <translation>sehen wie E-Mail-Adressen aus</translation>
    </message>
    <message>
        <source>look like links</source>
        <translation>sehen wie Links aus</translation>
    </message>
    <message>
        <source>missing markers: %1</source>
        <translation>Fehlwert-Kennzeichen: %1</translation>
    </message>
    <message>
        <source>missing, filled with the median</source>
        <translation>fehlte, mit dem Median gefüllt</translation>
    </message>
    <message>
        <source>models need numbers</source>
        <translation>Modelle brauchen Zahlen</translation>
    </message>
    <message>
        <source>money in %1</source>
        <translation>Geld in %1</translation>
    </message>
    <message>
        <source>more than values of one row</source>
        <translation>mehr als Werte einer Zeile</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>weder ja noch nein</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>no column has a value</source>
        <translation>keine Spalte hat einen Wert</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>no point in time</source>
        <translation>kein Zeitpunkt</translation>
    </message>
    <message>
        <source>no row meets: %1</source>
        <translation>keine Zeile erfüllt: %1</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>keine solche Spalte</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>keine solche Zeile</translation>
    </message>
    <message>
        <source>no two points have the same id</source>
        <translation>keine zwei Punkte haben dieselbe Kennung</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>no value in “%1”</source>
        <translation>kein Wert in „%1“</translation>
    </message>
    <message>
        <source>no value is missing</source>
        <translation>kein Wert fehlt</translation>
    </message>
    <message>
        <source>no value repeats</source>
        <translation>kein Wert wiederholt sich</translation>
    </message>
    <message>
        <source>no values were seen</source>
        <translation>es wurden keine Werte gesehen</translation>
    </message>
    <message>
        <source>no whole number</source>
        <translation>keine ganze Zahl</translation>
    </message>
    <message>
        <source>none of the columns has a value</source>
        <translation>keine der Spalten hat einen Wert</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>not a point in time</source>
        <translation>kein Zeitpunkt</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>keine ganze Zahl</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>nicht geprüft: %1</translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation>nicht gezogen</translation>
    </message>
    <message>
        <source>nothing between delimiters</source>
        <translation>nichts zwischen Trennzeichen</translation>
    </message>
    <message>
        <source>nothing else names the points</source>
        <translation>nichts anderes benennt die Punkte</translation>
    </message>
    <message>
        <source>nothing in the table contradicts the plan</source>
        <translation>nichts in der Tabelle widerspricht dem Plan</translation>
    </message>
    <message>
        <source>nothing is left of the text</source>
        <translation>vom Text bleibt nichts übrig</translation>
    </message>
    <message>
        <source>one row for each of %1 values of “%2”</source>
        <translation>je eine Zeile für %1 Werte von „%2“</translation>
    </message>
    <message>
        <source>operation “read”</source>
        <translation>Vorgang „read“</translation>
    </message>
    <message>
        <source>points in time</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>put together with other columns</source>
        <translation>mit anderen Spalten zusammengefügt</translation>
    </message>
    <message>
        <source>quarantine: it does not hold that %1</source>
        <translation>Quarantäne: nicht eingehalten ist, dass %1</translation>
    </message>
    <message>
        <source>read from text</source>
        <translation>aus Text gelesen</translation>
    </message>
    <message>
        <source>read “%1” differently</source>
        <translation>„%1“ anders lesen</translation>
    </message>
    <message>
        <source>replaced by its fingerprint</source>
        <translation>durch seinen Fingerabdruck ersetzt</translation>
    </message>
    <message>
        <source>replaced by its parts; %1</source>
        <translation>durch ihre Teile ersetzt; %1</translation>
    </message>
    <message>
        <source>replaced by one column for each of its values</source>
        <translation>durch eine Spalte für jeden ihrer Werte ersetzt</translation>
    </message>
    <message>
        <source>rows became columns</source>
        <translation>Zeilen wurden Spalten</translation>
    </message>
    <message>
        <source>rows of one group</source>
        <translation>Zeilen einer Gruppe</translation>
    </message>
    <message>
        <source>rows of the right side without a partner</source>
        <translation>Zeilen der rechten Seite ohne Partner</translation>
    </message>
    <message>
        <source>rows put side by side</source>
        <translation>Zeilen nebeneinander gestellt</translation>
    </message>
    <message>
        <source>rows repeat a value</source>
        <translation>Zeilen wiederholen einen Wert</translation>
    </message>
    <message>
        <source>rows the other table has</source>
        <translation>Zeilen, die die andere Tabelle hat</translation>
    </message>
    <message>
        <source>rows the other table has not</source>
        <translation>Zeilen, die die andere Tabelle nicht hat</translation>
    </message>
    <message>
        <source>rows with a partner</source>
        <translation>Zeilen mit Partner</translation>
    </message>
    <message>
        <source>rows without a partner</source>
        <translation>Zeilen ohne Partner</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <translation>Zeilen ohne Wert</translation>
    </message>
    <message>
        <source>scaled to 0 to 1</source>
        <translation>auf 0 bis 1 skaliert</translation>
    </message>
    <message>
        <source>scaled to standard deviations from the mean</source>
        <translation>auf Standardabweichungen vom Mittelwert skaliert</translation>
    </message>
    <message>
        <source>some have more digits than a number keeps</source>
        <translation>einige haben mehr Ziffern, als eine Zahl behält</translation>
    </message>
    <message>
        <source>some start with zeros, which a number would lose</source>
        <translation>einige beginnen mit Nullen, die eine Zahl verlieren würde</translation>
    </message>
    <message>
        <source>some values of “%1” could have been misread, so every one was checked</source>
        <translation>einige Werte von „%1“ hätten falsch gelesen werden können, deshalb wurde jeder geprüft</translation>
    </message>
    <message>
        <source>spaces collapsed</source>
        <translation>Leerzeichen zusammengefasst</translation>
    </message>
    <message>
        <source>split at the delimiter</source>
        <translation>am Trennzeichen geteilt</translation>
    </message>
    <message>
        <source>text replaced</source>
        <translation>Text ersetzt</translation>
    </message>
    <message>
        <source>that needs at least 2 columns of numbers or categories that vary, and there %1</source>
        <translation>dazu braucht es mindestens 2 Spalten mit wechselnden Zahlen oder Kategorien, und davon %1</translation>
    </message>
    <message>
        <source>the columns all say the same, so that points would lie on one line</source>
        <translation>die Spalten sagen alle dasselbe, sodass die Punkte auf einer Linie lägen</translation>
    </message>
    <message>
        <source>the condition does not hold</source>
        <translation>die Bedingung gilt nicht</translation>
    </message>
    <message>
        <source>the condition has no answer, since a value is missing</source>
        <translation>die Bedingung hat keine Antwort, weil ein Wert fehlt</translation>
    </message>
    <message>
        <source>the last run is not known</source>
        <translation>der letzte Lauf ist nicht bekannt</translation>
    </message>
    <message>
        <source>the name gives the unit %1</source>
        <translation>der Name nennt die Einheit %1</translation>
    </message>
    <message>
        <source>the name says %1</source>
        <translation>der Name sagt %1</translation>
    </message>
    <message>
        <source>the name says so</source>
        <translation>der Name sagt es</translation>
    </message>
    <message>
        <source>the name says so; which currency is not known</source>
        <translation>der Name sagt es; welche Währung, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the names of %1 columns are %2s, and their values are of one kind</source>
        <translation>die Namen von %1 Spalten sind Zeiträume („%2“), und ihre Werte sind von einer Art</translation>
    </message>
    <message>
        <source>the names of %1 columns are months, and their values are of one kind</source>
        <translation>die Namen von %1 Spalten sind Monate, und ihre Werte sind von einer Art</translation>
    </message>
    <message>
        <source>the names of %1 columns are quarters, and their values are of one kind</source>
        <translation>die Namen von %1 Spalten sind Quartale, und ihre Werte sind von einer Art</translation>
    </message>
    <message>
        <source>the names of %1 columns are years, and their values are of one kind</source>
        <translation>die Namen von %1 Spalten sind Jahre, und ihre Werte sind von einer Art</translation>
    </message>
    <message>
        <source>the names say so: “%1”</source>
        <translation>die Namen sagen es: „%1“</translation>
    </message>
    <message>
        <source>the number of rows changed by at most %1 % since the last run</source>
        <translation>die Anzahl der Zeilen hat sich seit dem letzten Lauf um höchstens %1 % geändert</translation>
    </message>
    <message>
        <source>the plan that was given, with %1 operations</source>
        <translation>der angegebene Plan mit %1 Vorgängen</translation>
    </message>
    <message>
        <source>the required columns are there</source>
        <translation>die nötigen Spalten sind da</translation>
    </message>
    <message>
        <source>the rows are links between two columns</source>
        <translation>die Zeilen sind Verknüpfungen zwischen zwei Spalten</translation>
    </message>
    <message>
        <source>the rows are links from “%1” to “%2”</source>
        <translation>die Zeilen sind Verknüpfungen von „%1“ nach „%2“</translation>
    </message>
    <message>
        <source>the same rows are for testing whenever this runs again</source>
        <translation>bei jedem weiteren Lauf dienen dieselben Zeilen zum Testen</translation>
    </message>
    <message>
        <source>the schema calls it so</source>
        <translation>das Schema nennt sie so</translation>
    </message>
    <message>
        <source>the schema does not name it</source>
        <translation>das Schema nennt sie nicht</translation>
    </message>
    <message>
        <source>the schema wants it so</source>
        <translation>das Schema will es so</translation>
    </message>
    <message>
        <source>the schema wants the type “%1”</source>
        <translation>das Schema will den Typ „%1“</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>die Tabelle</translation>
    </message>
    <message>
        <source>the table has no coordinates; these are the directions in which its columns vary most</source>
        <translation>die Tabelle hat keine Koordinaten; dies sind die Richtungen, in denen ihre Spalten am stärksten streuen</translation>
    </message>
    <message>
        <source>the values are UUIDs</source>
        <translation>die Werte sind UUIDs</translation>
    </message>
    <message>
        <source>the values are codes of digits and none repeats</source>
        <translation>die Werte sind Codes aus Ziffern, und keiner wiederholt sich</translation>
    </message>
    <message>
        <source>the values are dates</source>
        <translation>die Werte sind Datumsangaben</translation>
    </message>
    <message>
        <source>the values are digits and marks</source>
        <translation>die Werte sind Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>the values are lengths of time</source>
        <translation>die Werte sind Zeitspannen</translation>
    </message>
    <message>
        <source>the values are lists of numbers</source>
        <translation>die Werte sind Listen von Zahlen</translation>
    </message>
    <message>
        <source>the values are long whole numbers</source>
        <translation>die Werte sind lange ganze Zahlen</translation>
    </message>
    <message>
        <source>the values are numbers</source>
        <translation>die Werte sind Zahlen</translation>
    </message>
    <message>
        <source>the values are numbers of %1</source>
        <translation>die Werte sind Zahlen in %1</translation>
    </message>
    <message>
        <source>the values are points in time</source>
        <translation>die Werte sind Zeitpunkte</translation>
    </message>
    <message>
        <source>the values are short and repeat</source>
        <translation>die Werte sind kurz und wiederholen sich</translation>
    </message>
    <message>
        <source>the values are short whole numbers</source>
        <translation>die Werte sind kurze ganze Zahlen</translation>
    </message>
    <message>
        <source>the values are single words and none repeats</source>
        <translation>die Werte sind einzelne Wörter, und keines wiederholt sich</translation>
    </message>
    <message>
        <source>the values are steps of a scale: %1</source>
        <translation>die Werte sind Stufen einer Skala: %1</translation>
    </message>
    <message>
        <source>the values are times of the day</source>
        <translation>die Werte sind Uhrzeiten</translation>
    </message>
    <message>
        <source>the values are two opposites</source>
        <translation>die Werte sind zwei Gegensätze</translation>
    </message>
    <message>
        <source>the values carry a percent sign</source>
        <translation>die Werte tragen ein Prozentzeichen</translation>
    </message>
    <message>
        <source>the values carry a sign for %1</source>
        <translation>die Werte tragen ein Zeichen für %1</translation>
    </message>
    <message>
        <source>the values count the rows</source>
        <translation>die Werte zählen die Zeilen</translation>
    </message>
    <message>
        <source>the values differ and hold several words</source>
        <translation>die Werte sind verschieden und haben mehrere Wörter</translation>
    </message>
    <message>
        <source>the values lie between %1 and %2, %3</source>
        <translation>die Werte liegen zwischen %1 und %2, %3</translation>
    </message>
    <message>
        <source>the values of both columns lie in the same range</source>
        <translation>die Werte beider Spalten liegen im selben Bereich</translation>
    </message>
    <message>
        <source>the values of “%1” are unique</source>
        <translation>die Werte von „%1“ sind eindeutig</translation>
    </message>
    <message>
        <source>the values%1 are texts</source>
        <translation>die Werte%1 sind Texte</translation>
    </message>
    <message>
        <source>the values%1 look like numbers, but %2</source>
        <translation>die Werte%1 sehen wie Zahlen aus, aber %2</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>es sind %1</translation>
    </message>
    <message>
        <source>there are at least %1 rows</source>
        <translation>es gibt mindestens %1 Zeilen</translation>
    </message>
    <message>
        <source>there are at most %1 rows</source>
        <translation>es gibt höchstens %1 Zeilen</translation>
    </message>
    <message>
        <source>there are no columns of coordinates; preparing can derive some</source>
        <translation>es gibt keine Spalten mit Koordinaten; das Aufbereiten kann welche ableiten</translation>
    </message>
    <message>
        <source>there are no other columns</source>
        <translation>es gibt keine anderen Spalten</translation>
    </message>
    <message>
        <source>there are no values</source>
        <translation>es gibt keine Werte</translation>
    </message>
    <message>
        <source>there is a column “%1”</source>
        <translation>es gibt eine Spalte „%1“</translation>
    </message>
    <message>
        <source>there is at least one column</source>
        <translation>es gibt mindestens eine Spalte</translation>
    </message>
    <message>
        <source>there is at least one link</source>
        <translation>es gibt mindestens eine Verknüpfung</translation>
    </message>
    <message>
        <source>there is at least one row</source>
        <translation>es gibt mindestens eine Zeile</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>es gibt keine solche Spalte</translation>
    </message>
    <message>
        <source>they have %1</source>
        <translation>sie haben %1</translation>
    </message>
    <message>
        <source>to %1, which holds the values of all inputs</source>
        <translation>in %1, das die Werte aller Eingänge fasst</translation>
    </message>
    <message>
        <source>to the most frequent spelling</source>
        <translation>in die häufigste Schreibweise</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>values of type %1 are no features</source>
        <translation>Werte des Typs %1 sind keine Merkmale</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>worked out by a formula</source>
        <translation>durch eine Formel berechnet</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>so gewählt</translation>
    </message>
    <message>
        <source>“%1” (%2) and “%3” (%4) cannot be compared.</source>
        <translation>„%1“ (%2) und „%3“ (%4) können nicht verglichen werden.</translation>
    </message>
    <message>
        <source>“%1” and “%2” move together almost perfectly: if one of them is what a model shall predict, the other gives it away</source>
        <translation>„%1“ und „%2“ bewegen sich fast vollkommen gemeinsam: Soll ein Modell die eine vorhersagen, verrät die andere sie</translation>
    </message>
    <message>
        <source>“%1” and “%2” would both be called “%3”.</source>
        <translation>„%1“ und „%2“ hießen beide „%3“.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2: it is of type %3</source>
        <translation>„%1“ kann nicht %2 sein: Der Typ ist %3</translation>
    </message>
    <message>
        <source>“%1” cannot be called “%2”: there is such a column already</source>
        <translation>„%1“ kann nicht „%2“ heißen: Eine solche Spalte gibt es schon</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2</source>
        <translation>„%1“ kann nicht als %2 gelesen werden</translation>
    </message>
    <message>
        <source>“%1” cannot be read from text: it is of type %2</source>
        <translation>„%1“ kann nicht aus Text gelesen werden: Der Typ ist %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read from.</source>
        <translation>Aus „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be told from the number.</source>
        <translation>„%1“ ist von der Zahl nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>“%1” cannot be used in a query.%2</source>
        <translation>„%1“ kann in einer Abfrage nicht verwendet werden.%2</translation>
    </message>
    <message>
        <source>“%1” cannot be used in an expression.%2</source>
        <translation>„%1“ kann in einem Ausdruck nicht verwendet werden.%2</translation>
    </message>
    <message>
        <source>“%1” cannot make both rows and columns.</source>
        <translation>„%1“ kann nicht Zeilen und Spalten zugleich ergeben.</translation>
    </message>
    <message>
        <source>“%1” divides the rows</source>
        <translation>„%1“ teilt die Zeilen</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”, which is %3.</source>
        <translation>„%1“ passt nicht zu „%2“, das %3 ist.</translation>
    </message>
    <message>
        <source>“%1” does not go away by trying again.</source>
        <translation>„%1“ vergeht nicht durch einen neuen Versuch.</translation>
    </message>
    <message>
        <source>“%1” does not hold: %2</source>
        <translation>„%1“ ist nicht eingehalten: %2</translation>
    </message>
    <message>
        <source>“%1” has a part that is not known: %%2.</source>
        <translation>„%1“ hat einen unbekannten Teil: %%2.</translation>
    </message>
    <message>
        <source>“%1” has a time, which a date would lose.</source>
        <translation>„%1“ hat eine Uhrzeit, die ein Datum verlöre.</translation>
    </message>
    <message>
        <source>“%1” has at least %2 characters</source>
        <translation>„%1“ hat mindestens %2 Zeichen</translation>
    </message>
    <message>
        <source>“%1” has at most %2 characters</source>
        <translation>„%1“ hat höchstens %2 Zeichen</translation>
    </message>
    <message>
        <source>“%1” has more than %2 different values, too many for columns.</source>
        <translation>„%1“ hat mehr als %2 verschiedene Werte, zu viele für Spalten.</translation>
    </message>
    <message>
        <source>“%1” has more than one value</source>
        <translation>„%1“ hat mehr als einen Wert</translation>
    </message>
    <message>
        <source>“%1” has no day.</source>
        <translation>„%1“ hat keinen Tag.</translation>
    </message>
    <message>
        <source>“%1” has no median: it is of type %2</source>
        <translation>„%1“ hat keinen Median: Der Typ ist %2</translation>
    </message>
    <message>
        <source>“%1” has no missing values</source>
        <translation>in „%1“ fehlen keine Werte</translation>
    </message>
    <message>
        <source>“%1” has no year.</source>
        <translation>„%1“ hat kein Jahr.</translation>
    </message>
    <message>
        <source>“%1” holds dates with the day first (%2) and dates with the month first (%3); the %4-first order was taken and the others were not read</source>
        <translation>„%1“ enthält Datumsangaben mit dem Tag vorn (%2) und mit dem Monat vorn (%3); gewählt wurde die Reihenfolge %4 zuerst, die anderen wurden nicht gelesen</translation>
    </message>
    <message>
        <source>“%1” holds no dates, but %2</source>
        <translation>„%1“ enthält keine Datumsangaben, sondern %2</translation>
    </message>
    <message>
        <source>“%1” holds no truth values, but %2</source>
        <translation>„%1“ enthält keine Wahrheitswerte, sondern %2</translation>
    </message>
    <message>
        <source>“%1” identifies rows and was left out</source>
        <translation>„%1“ kennzeichnet Zeilen und wurde weggelassen</translation>
    </message>
    <message>
        <source>“%1” is %2 here and %3 in the other table, which cannot be compared.</source>
        <translation>„%1“ ist hier %2 und in der anderen Tabelle %3, was nicht verglichen werden kann.</translation>
    </message>
    <message>
        <source>“%1” is a column of numbers</source>
        <translation>„%1“ ist eine Spalte mit Zahlen</translation>
    </message>
    <message>
        <source>“%1” is a number</source>
        <translation>„%1“ ist eine Zahl</translation>
    </message>
    <message>
        <source>“%1” is a usable number in every row</source>
        <translation>„%1“ ist in jeder Zeile eine brauchbare Zahl</translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation>„%1“ ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>„%1“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>“%1” is neither JSON nor a struct but %2.</source>
        <translation>„%1“ ist weder JSON noch eine Struktur, sondern %2.</translation>
    </message>
    <message>
        <source>“%1” is neither text nor a list but %2.</source>
        <translation>„%1“ ist weder Text noch eine Liste, sondern %2.</translation>
    </message>
    <message>
        <source>“%1” is no choice for “%2”</source>
        <translation>„%1“ steht für „%2“ nicht zur Wahl</translation>
    </message>
    <message>
        <source>“%1” is no number but %2.</source>
        <translation>„%1“ ist keine Zahl, sondern %2.</translation>
    </message>
    <message>
        <source>“%1” is no text but %2.</source>
        <translation>„%1“ ist kein Text, sondern %2.</translation>
    </message>
    <message>
        <source>“%1” is no type to turn values into</source>
        <translation>„%1“ ist kein Typ, in den sich Werte umwandeln lassen</translation>
    </message>
    <message>
        <source>“%1” is none of the categories of “%2”.</source>
        <translation>„%1“ gehört nicht zu den Kategorien von „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>“%1” is not one character.</source>
        <translation>„%1“ ist nicht ein Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is of type %2</source>
        <translation>„%1“ ist vom Typ %2</translation>
    </message>
    <message>
        <source>“%1” is of type %2, not a number</source>
        <translation>„%1“ ist vom Typ %2, keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is one of %2</source>
        <translation>„%1“ ist eines von %2</translation>
    </message>
    <message>
        <source>“%1” is “train” or “test” in every row</source>
        <translation>„%1“ ist in jeder Zeile „train“ oder „test“</translation>
    </message>
    <message>
        <source>“%1” looks like %2</source>
        <translation>„%1“ sieht aus wie %2</translation>
    </message>
    <message>
        <source>“%1” names no field.</source>
        <translation>„%1“ nennt kein Feld.</translation>
    </message>
    <message>
        <source>“%1” needs a list of checks.</source>
        <translation>„%1“ braucht eine Liste von Prüfungen.</translation>
    </message>
    <message>
        <source>“%1” never changes and was left out</source>
        <translation>„%1“ ändert sich nie und wurde weggelassen</translation>
    </message>
    <message>
        <source>“%1” of every link is the id of a point</source>
        <translation>„%1“ jeder Verknüpfung ist die Kennung eines Punktes</translation>
    </message>
    <message>
        <source>“%1” should have %2 missing values but has %3</source>
        <translation>In „%1“ sollten %2 Werte fehlen, es sind aber %3</translation>
    </message>
    <message>
        <source>“%1” stays text</source>
        <translation>„%1“ bleibt Text</translation>
    </message>
    <message>
        <source>“%1” tells every row apart</source>
        <translation>„%1“ unterscheidet jede Zeile</translation>
    </message>
    <message>
        <source>“%1” was empty at the start of the table but holds %2 values further down</source>
        <translation>„%1“ war am Anfang der Tabelle leer, enthält aber weiter unten %2 Werte</translation>
    </message>
    <message>
        <source>“%1” would have no name.</source>
        <translation>„%1“ hätte keinen Namen.</translation>
    </message>
    <message>
        <source>“age” needs two dates here.</source>
        <translation>„age“ braucht hier zwei Datumsangaben.</translation>
    </message>
    <message>
        <source>… more lines are not kept</source>
        <translation>… weitere Zeilen werden nicht aufgehoben</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the %2</source>
        <translation>„%1“ kann nicht dafür dienen: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds lists or objects; they are kept as JSON text.</source>
        <translation>„%1“ enthält Listen oder Objekte; sie bleiben JSON-Text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds numbers that no number type holds exactly; it stays text.</source>
        <translation>„%1“ enthält Zahlen, die kein Zahlentyp genau fasst; es bleibt Text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds numbers that the sheet keeps as text; they stay text.</source>
        <translation>„%1“ enthält Zahlen, die das Blatt als Text speichert; sie bleiben Text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds values of several kinds; it is read as text.</source>
        <translation>„%1“ enthält Werte mehrerer Arten; es wird als Text gelesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no number of times</source>
        <translation>„%1“ ist „%2“, was keine Anzahl ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of cells</source>
        <translation>„%1“ ist kein Zellbereich</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 cells are in the file more than once; the last of each counts.</source>
        <translation>%1 Zellen stehen mehrmals in der Datei; jeweils die letzte zählt.</translation>
    </message>
    <message>
        <source>%1 cells hold a day that no calendar has (1900-02-29 or 1900-01-00); they are kept as text.</source>
        <translation>%1 Zellen enthalten einen Tag, den kein Kalender hat (1900-02-29 oder 1900-01-00); sie bleiben Text.</translation>
    </message>
    <message>
        <source>%1 cells of &quot;%2&quot; are numbers beyond 9,007,199,254,740,992; spreadsheet programs keep 15 digits only.</source>
        <translation>%1 Zellen von „%2“ sind Zahlen jenseits von 9.007.199.254.740.992; Tabellenprogramme behalten nur 15 Ziffern.</translation>
    </message>
    <message>
        <source>%1 cells of &quot;%2&quot; are numbers kept as text; they are read as numbers, like the rest of the column.</source>
        <translation>%1 Zellen von „%2“ sind als Text gespeicherte Zahlen; sie werden als Zahlen gelesen wie der Rest der Spalte.</translation>
    </message>
    <message>
        <source>%1 cells were left empty and are kept among the rejects: %2 (for example %3).</source>
        <translation>%1 Zellen wurden leer gelassen und sind unter den abgelehnten aufgehoben: %2 (zum Beispiel %3).</translation>
    </message>
    <message>
        <source>%1 empty rows inside the table were passed over, the first at row %2; what follows may be another table.</source>
        <translation>%1 leere Zeilen in der Tabelle wurden übergangen, die erste in Zeile %2; was folgt, kann eine weitere Tabelle sein.</translation>
    </message>
    <message>
        <source>%1 files are read as one table; columns go together by name</source>
        <translation>%1 Dateien werden als eine Tabelle gelesen; Spalten kommen nach Namen zusammen</translation>
    </message>
    <message>
        <source>%1 gives a text of plausibility %2</source>
        <translation>%1 ergibt einen Text der Plausibilität %2</translation>
    </message>
    <message>
        <source>%1 hidden columns are read like the others.</source>
        <translation>%1 ausgeblendete Spalten werden wie die anderen gelesen.</translation>
    </message>
    <message>
        <source>%1 hidden rows are read like the others.</source>
        <translation>%1 ausgeblendete Zeilen werden wie die anderen gelesen.</translation>
    </message>
    <message>
        <source>%1 lines are comments or only draw the table, and are left out (%2): %3</source>
        <translation>%1 Zeilen sind Kommentare oder zeichnen nur die Tabelle und wurden weggelassen (%2): %3</translation>
    </message>
    <message>
        <source>%1 lines are not part of the table and are left out; they are kept among the rejects (%2): %3</source>
        <translation>%1 Zeilen gehören nicht zur Tabelle und wurden weggelassen; sie sind unter den abgelehnten aufgehoben (%2): %3</translation>
    </message>
    <message>
        <source>%1 lines were left out, but %2 kept</source>
        <translation>%1 Zeilen wurden weggelassen, aber %2 aufgehoben</translation>
    </message>
    <message>
        <source>%1 merged areas stand among the rows; their value is in their first cell only, as the file has it.</source>
        <translation>%1 verbundene Bereiche stehen zwischen den Zeilen; ihr Wert steht nur in ihrer ersten Zelle, wie in der Datei.</translation>
    </message>
    <message>
        <source>%1 of the %2 files of the folder are read; left out are %3. A pattern such as *.csv says which to read.</source>
        <translation>%1 der %2 Dateien des Ordners werden gelesen; weggelassen sind %3. Ein Muster wie *.csv sagt, welche zu lesen sind.</translation>
    </message>
    <message>
        <source>%1 rows do not fit the table and are left out; they are kept among the rejects (%2).</source>
        <translation>%1 Zeilen passen nicht zur Tabelle und wurden weggelassen; sie sind unter den abgelehnten aufgehoben (%2).</translation>
    </message>
    <message>
        <source>%1 rows do not stand in the order of their numbers.</source>
        <translation>%1 Zeilen stehen nicht in der Reihenfolge ihrer Nummern.</translation>
    </message>
    <message>
        <source>%1 rows have additional empty cells at their end, which are left out (%2).</source>
        <translation>%1 Zeilen haben am Ende zusätzliche leere Zellen, die weggelassen werden (%2).</translation>
    </message>
    <message>
        <source>%1 rows have fewer cells than the table; the missing ones are NULL (%2).</source>
        <translation>%1 Zeilen haben weniger Zellen als die Tabelle; die fehlenden sind NULL (%2).</translation>
    </message>
    <message>
        <source>%1 rows have quotes that are not closed or not doubled; those are read as ordinary characters (%2).</source>
        <translation>%1 Zeilen haben Anführungszeichen, die nicht geschlossen oder nicht verdoppelt sind; sie werden als gewöhnliche Zeichen gelesen (%2).</translation>
    </message>
    <message>
        <source>%1 rows in %2 files</source>
        <translation>%1 Zeilen in %2 Dateien</translation>
    </message>
    <message>
        <source>%1 takes at most %2 columns; this table has %3.</source>
        <translation>%1 nimmt höchstens %2 Spalten; diese Tabelle hat %3.</translation>
    </message>
    <message>
        <source>%1 times a record has a key twice, for example &quot;%2&quot;; the first value is read.</source>
        <translation>%1-mal hat ein Datensatz einen Schlüssel doppelt, zum Beispiel „%2“; gelesen wird der erste Wert.</translation>
    </message>
    <message>
        <source>%1 with %2 fields in the first %3 records</source>
        <translation>%1 mit %2 Feldern in den ersten %3 Datensätzen</translation>
    </message>
    <message>
        <source>%1%2, %3%4: %5 columns in %6 % of %7 records</source>
        <translation>%1%2, %3%4: %5 Spalten in %6 % von %7 Datensätzen</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3</source>
        <translation>%1, Zeile %2, Byte %3</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3, column %4</source>
        <translation>%1, Zeile %2, Byte %3, Spalte %4</translation>
    </message>
    <message>
        <source>%1, line %2, column %3, byte %4</source>
        <translation>%1, Zeile %2, Spalte %3, Byte %4</translation>
    </message>
    <message>
        <source>%1, part content.xml</source>
        <translation>%1, Teil content.xml</translation>
    </message>
    <message>
        <source>%2 lines above the table are no part of it and were passed over: %1.</source>
        <translation>%2 Zeilen über der Tabelle gehören nicht dazu und wurden übergangen: %1.</translation>
    </message>
    <message>
        <source>A UTF-8 copy of the file cannot be written: %1</source>
        <translation>Eine UTF-8-Kopie der Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>A cell has the place &quot;%1&quot;, but sheets end at column XFD and row %2</source>
        <translation>Eine Zelle hat den Ort „%1“, aber Blätter enden bei Spalte XFD und Zeile %2</translation>
    </message>
    <message>
        <source>A decimal mark is “.” or “,”.</source>
        <translation>Ein Dezimalzeichen ist „.“ oder „,“.</translation>
    </message>
    <message>
        <source>A file is not there</source>
        <translation>Eine Datei ist nicht da</translation>
    </message>
    <message>
        <source>A header has at least one row</source>
        <translation>Ein Kopf hat mindestens eine Zeile</translation>
    </message>
    <message>
        <source>A line above the table is no part of it and was passed over: %1.</source>
        <translation>Eine Zeile über der Tabelle gehört nicht dazu und wurde übergangen: %1.</translation>
    </message>
    <message>
        <source>A line is no JSON: %1</source>
        <translation>Eine Zeile ist kein JSON: %1</translation>
    </message>
    <message>
        <source>A link to the file cannot be made in the folder for temporary files</source>
        <translation>Im Ordner für temporäre Dateien kann kein Verweis auf die Datei angelegt werden</translation>
    </message>
    <message>
        <source>A query may only read: %1</source>
        <translation>Eine Abfrage darf nur lesen: %1</translation>
    </message>
    <message>
        <source>A quote in this row is not closed or not doubled</source>
        <translation>Ein Anführungszeichen in dieser Zeile ist nicht geschlossen oder nicht verdoppelt</translation>
    </message>
    <message>
        <source>A quote opens here and never closes</source>
        <translation>Hier beginnt ein Anführungszeichen, das sich nie schließt</translation>
    </message>
    <message>
        <source>A row has the number &quot;%1&quot;, but sheets end at row %2</source>
        <translation>Eine Zeile hat die Nummer „%1“, aber Blätter enden bei Zeile %2</translation>
    </message>
    <message>
        <source>A table can be chosen in a database only</source>
        <translation>Nur in einer Datenbank kann eine Tabelle gewählt werden</translation>
    </message>
    <message>
        <source>A table in %1</source>
        <translation>Eine Tabelle in %1</translation>
    </message>
    <message>
        <source>A table needs a list of objects.</source>
        <translation>Eine Tabelle braucht eine Liste von Objekten.</translation>
    </message>
    <message>
        <source>A temporary copy cannot be written: %1</source>
        <translation>Eine temporäre Kopie kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>A text holds a zero byte, which a workbook cannot</source>
        <translation>Ein Text enthält ein Nullbyte, was eine Arbeitsmappe nicht kann</translation>
    </message>
    <message>
        <source>A text is longer than the 32,767 characters that a cell of a workbook holds</source>
        <translation>Ein Text ist länger als die 32.767 Zeichen, die eine Zelle einer Arbeitsmappe fasst</translation>
    </message>
    <message>
        <source>Add a file name, for example result.csv.</source>
        <translation>Einen Dateinamen hinzufügen, zum Beispiel result.csv.</translation>
    </message>
    <message>
        <source>Add a file name, for example result.parquet.</source>
        <translation>Einen Dateinamen hinzufügen, zum Beispiel result.parquet.</translation>
    </message>
    <message>
        <source>All of the sample is well-formed UTF-8</source>
        <translation>Die ganze Stichprobe ist wohlgeformtes UTF-8</translation>
    </message>
    <message>
        <source>Another program has the database open for writing</source>
        <translation>Ein anderes Programm hat die Datenbank zum Schreiben geöffnet</translation>
    </message>
    <message>
        <source>Another program has the database open.</source>
        <translation>Ein anderes Programm hat die Datenbank geöffnet.</translation>
    </message>
    <message>
        <source>Append to the table instead, or write another.</source>
        <translation>Stattdessen an die Tabelle anfügen oder eine andere schreiben.</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or copy it to a place of yours.</source>
        <translation>Den Eigentümer um Erlaubnis bitten oder sie an einen eigenen Ort kopieren.</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>Den Eigentümer um Erlaubnis bitten.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the right to do this.</source>
        <translation>Wer sie betreibt, um das Recht dazu bitten.</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>Wer sie betreibt, fragen.</translation>
    </message>
    <message>
        <source>Behind the packed data stand further bytes that belong to nothing; they were left out.</source>
        <translation>Hinter den gepackten Daten stehen weitere Bytes, die zu nichts gehören; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>Unter der Tabelle</translation>
    </message>
    <message>
        <source>Below the table that is read</source>
        <translation>Unter der gelesenen Tabelle</translation>
    </message>
    <message>
        <source>Change its permissions, or write to another file.</source>
        <translation>Ihre Zugriffsrechte ändern oder in eine andere Datei schreiben.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Check that it is the right folder.</source>
        <translation>Prüfen, ob es der richtige Ordner ist.</translation>
    </message>
    <message>
        <source>Check that it was made or downloaded completely.</source>
        <translation>Prüfen, ob es vollständig erstellt oder heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>Prüfen, ob sie vollständig gespeichert oder heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>Check that it was saved with its data.</source>
        <translation>Prüfen, ob sie mit ihren Daten gespeichert wurde.</translation>
    </message>
    <message>
        <source>Check the address and the connection, and try again.</source>
        <translation>Adresse und Verbindung prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the address and the network, and that the database runs.</source>
        <translation>Adresse und Netz prüfen und ob die Datenbank läuft.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>Check the connection.</source>
        <translation>Die Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Check the folder and the pattern.</source>
        <translation>Ordner und Muster prüfen.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>Check the name; a schema goes before it: sales.orders.</source>
        <translation>Den Namen prüfen; ein Schema steht davor: sales.orders.</translation>
    </message>
    <message>
        <source>Check the network, and run this again.</source>
        <translation>Das Netz prüfen und noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Check the user; the password belongs into ~/.pgpass.</source>
        <translation>Den Benutzer prüfen; das Passwort gehört in ~/.pgpass.</translation>
    </message>
    <message>
        <source>Check user and password of the connection.</source>
        <translation>Benutzer und Passwort der Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Check who may read and write it.</source>
        <translation>Prüfen, wer sie lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>Check who may write there, or write to another file.</source>
        <translation>Prüfen, wer dort schreiben darf, oder in eine andere Datei schreiben.</translation>
    </message>
    <message>
        <source>Check who may write there, or write to another folder.</source>
        <translation>Prüfen, wer dort schreiben darf, oder in einen anderen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Choose a file that holds a table: CSV, TSV, JSON, NDJSON, Parquet, .xlsx or .ods.</source>
        <translation>Eine Datei wählen, die eine Tabelle enthält: CSV, TSV, JSON, NDJSON, Parquet, .xlsx oder .ods.</translation>
    </message>
    <message>
        <source>Choose another column, or draw bars.</source>
        <translation>Eine andere Spalte wählen oder Balken zeichnen.</translation>
    </message>
    <message>
        <source>Choose another folder for temporary files with --temp-dir.</source>
        <translation>Mit --temp-dir einen anderen Ordner für temporäre Dateien wählen.</translation>
    </message>
    <message>
        <source>Choose another folder with --temp-dir.</source>
        <translation>Mit --temp-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another name, or what becomes of it with “mode”.</source>
        <translation>Einen anderen Namen wählen oder mit „mode“, was daraus wird.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Ein anderes Blatt wählen.</translation>
    </message>
    <message>
        <source>Choose another table with --table.</source>
        <translation>Mit --table eine andere Tabelle wählen.</translation>
    </message>
    <message>
        <source>Choose another with --range.</source>
        <translation>Mit --range etwas anderes wählen.</translation>
    </message>
    <message>
        <source>Choose another with --sheet or --range.</source>
        <translation>Mit --sheet oder --range etwas anderes wählen.</translation>
    </message>
    <message>
        <source>Choose another with --table.</source>
        <translation>Mit --table eine andere wählen.</translation>
    </message>
    <message>
        <source>Choose another with --temp-dir, or rename the file.</source>
        <translation>Mit --temp-dir einen anderen wählen oder die Datei umbenennen.</translation>
    </message>
    <message>
        <source>Choose the key from the columns both tables have.</source>
        <translation>Den Schlüssel aus den Spalten wählen, die beide Tabellen haben.</translation>
    </message>
    <message>
        <source>Close that program, and run this again.</source>
        <translation>Dieses Programm schließen und noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Close that program, or give a copy of the file.</source>
        <translation>Dieses Programm schließen oder eine Kopie der Datei angeben.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or open it once with sqlite3 to mend it.</source>
        <translation>Das Programm schließen, das sie benutzt, oder sie einmal mit sqlite3 öffnen, um sie zu reparieren.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or run CHECKPOINT in it.</source>
        <translation>Das Programm schließen, das sie benutzt, oder darin CHECKPOINT ausführen.</translation>
    </message>
    <message>
        <source>Close the program that writes to it and try again.</source>
        <translation>Das Programm schließen, das hineinschreibt, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Column %1 has no name and is called &quot;%2&quot;.</source>
        <translation>Spalte %1 hat keinen Namen und heißt „%2“.</translation>
    </message>
    <message>
        <source>Column %1 of the sheet has values further down but no name and is called &quot;%2&quot;.</source>
        <translation>Spalte %1 des Blattes hat weiter unten Werte, aber keinen Namen und heißt „%2“.</translation>
    </message>
    <message>
        <source>Column “%1” has several types in the files (%2); it is read as text.</source>
        <translation>Spalte „%1“ hat in den Dateien mehrere Typen (%2); sie wird als Text gelesen.</translation>
    </message>
    <message>
        <source>Column “%1” holds values of several kinds (%2); it is read as text.</source>
        <translation>Spalte „%1“ enthält Werte mehrerer Arten (%2); sie wird als Text gelesen.</translation>
    </message>
    <message>
        <source>Column “%1” is not in %2 of the files (%3); it is NULL in their %4 rows.</source>
        <translation>Spalte „%1“ ist in %2 der Dateien nicht (%3); in deren %4 Zeilen ist sie NULL.</translation>
    </message>
    <message>
        <source>Correct the cell, or let cells that cannot be read be left empty and listed.</source>
        <translation>Die Zelle berichtigen oder unlesbare Zellen leer lassen und auflisten lassen.</translation>
    </message>
    <message>
        <source>Correct the file at that place, or fetch it again.</source>
        <translation>Die Datei an dieser Stelle berichtigen oder noch einmal holen.</translation>
    </message>
    <message>
        <source>Correct the line, or let lines that do not fit be left out and listed.</source>
        <translation>Die Zeile berichtigen oder unpassende Zeilen weglassen und auflisten lassen.</translation>
    </message>
    <message>
        <source>Correct the query.</source>
        <translation>Die Abfrage berichtigen.</translation>
    </message>
    <message>
        <source>Correct the quotes there, or read them as ordinary characters with --quote none.</source>
        <translation>Die Anführungszeichen dort berichtigen oder sie mit --quote none als gewöhnliche Zeichen lesen.</translation>
    </message>
    <message>
        <source>Correct the row, or let rows that do not fit be left out and listed.</source>
        <translation>Die Zeile berichtigen oder unpassende Zeilen weglassen und auflisten lassen.</translation>
    </message>
    <message>
        <source>Correct the rows or the query.</source>
        <translation>Die Zeilen oder die Abfrage berichtigen.</translation>
    </message>
    <message>
        <source>Correct the rows, or replace the table.</source>
        <translation>Die Zeilen berichtigen oder die Tabelle ersetzen.</translation>
    </message>
    <message>
        <source>Delimiter and quote cannot be the same</source>
        <translation>Trennzeichen und Anführungszeichen können nicht dasselbe sein</translation>
    </message>
    <message>
        <source>Download it with a program that can log in, and load the file.</source>
        <translation>Mit einem Programm herunterladen, das sich anmelden kann, und die Datei laden.</translation>
    </message>
    <message>
        <source>Download it yourself and load the file.</source>
        <translation>Selbst herunterladen und die Datei laden.</translation>
    </message>
    <message>
        <source>Download the data itself; this may be the page of an error or a login.</source>
        <translation>Die Daten selbst herunterladen; dies kann die Seite eines Fehlers oder einer Anmeldung sein.</translation>
    </message>
    <message>
        <source>Each key holds a list of equal length: the lists are the columns</source>
        <translation>Jeder Schlüssel enthält eine Liste gleicher Länge: Die Listen sind die Spalten</translation>
    </message>
    <message>
        <source>Export the table as Parquet first.</source>
        <translation>Die Tabelle zuerst als Parquet exportieren.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in a spreadsheet program and save it.</source>
        <translation>Es noch einmal holen oder in einem Tabellenprogramm öffnen und speichern.</translation>
    </message>
    <message>
        <source>Fetch it again, or save what is left: sqlite3 FILE .recover.</source>
        <translation>Sie noch einmal holen oder retten, was übrig ist: sqlite3 FILE .recover.</translation>
    </message>
    <message>
        <source>Fetch or save it again.</source>
        <translation>Sie noch einmal holen oder speichern.</translation>
    </message>
    <message>
        <source>Files, settings and the network cannot be used here.</source>
        <translation>Dateien, Einstellungen und das Netz können hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Fixed width needs at least one column</source>
        <translation>Feste Breite braucht mindestens eine Spalte</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with --temp-dir or -o.</source>
        <translation>Platz schaffen oder mit --temp-dir oder -o einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with --temp-dir.</source>
        <translation>Platz schaffen oder mit --temp-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Free some space, or name another folder with --temp-dir.</source>
        <translation>Platz schaffen oder mit --temp-dir einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>Free some space, or write to another folder.</source>
        <translation>Platz schaffen oder in einen anderen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Free some space, raise the memory limit, or choose another folder with --temp-dir.</source>
        <translation>Platz schaffen, die Speichergrenze erhöhen oder mit --temp-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Platz schaffen.</translation>
    </message>
    <message>
        <source>Give a narrower pattern, or join them in several runs.</source>
        <translation>Ein engeres Muster angeben oder sie in mehreren Läufen zusammenfügen.</translation>
    </message>
    <message>
        <source>Give one ASCII character, or &quot;none&quot;.</source>
        <translation>Ein ASCII-Zeichen angeben oder &quot;none&quot;.</translation>
    </message>
    <message>
        <source>Give one such as B3:H200, B:H or 3:200.</source>
        <translation>Einen wie B3:H200, B:H oder 3:200 angeben.</translation>
    </message>
    <message>
        <source>Give one to sixteen characters.</source>
        <translation>Ein bis sechzehn Zeichen angeben.</translation>
    </message>
    <message>
        <source>Give that address itself, if you trust it.</source>
        <translation>Diese Adresse selbst angeben, falls ihr zu trauen ist.</translation>
    </message>
    <message>
        <source>Give the whole name: %1.</source>
        <translation>Den ganzen Namen angeben: %1.</translation>
    </message>
    <message>
        <source>Give two different characters.</source>
        <translation>Zwei verschiedene Zeichen angeben.</translation>
    </message>
    <message>
        <source>If you trust it, open it in a spreadsheet program and save it as CSV.</source>
        <translation>Ist ihr zu trauen, sie in einem Tabellenprogramm öffnen und als CSV speichern.</translation>
    </message>
    <message>
        <source>If you trust it, open it in a spreadsheet program and save the sheet as CSV.</source>
        <translation>Ist ihm zu trauen, es in einem Tabellenprogramm öffnen und das Blatt als CSV speichern.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and give the unpacked file.</source>
        <translation>Ist ihr zu trauen, sie selbst entpacken und die entpackte Datei angeben.</translation>
    </message>
    <message>
        <source>Install it: on Debian and Ubuntu, apt install libqt6sql6-psql.</source>
        <translation>Ihn installieren: unter Debian und Ubuntu apt install libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>It has %1; give a name or a number.</source>
        <translation>Sie hat %1; einen Namen oder eine Nummer angeben.</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>Es ist schon da: %1</translation>
    </message>
    <message>
        <source>It may have been cut off while it was copied; fetch it again.</source>
        <translation>Sie wurde vielleicht beim Kopieren abgeschnitten; noch einmal holen.</translation>
    </message>
    <message>
        <source>It may have been damaged while it was copied; fetch it again.</source>
        <translation>Sie wurde vielleicht beim Kopieren beschädigt; noch einmal holen.</translation>
    </message>
    <message>
        <source>JSON has no comments, take them out</source>
        <translation>JSON hat keine Kommentare, sie herausnehmen</translation>
    </message>
    <message>
        <source>JSON, one record a line,</source>
        <translation>JSON, ein Datensatz je Zeile,</translation>
    </message>
    <message>
        <source>Leave --table away: this file is one table.</source>
        <translation>--table weglassen: Diese Datei ist eine Tabelle.</translation>
    </message>
    <message>
        <source>Leave the format out to have it guessed.</source>
        <translation>Das Format weglassen, damit es erkannt wird.</translation>
    </message>
    <message>
        <source>Letter statistics suggest %1</source>
        <translation>Die Häufigkeit der Buchstaben spricht für %1</translation>
    </message>
    <message>
        <source>Look at the file again.</source>
        <translation>Die Datei noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Name one file inside it.</source>
        <translation>Eine Datei darin nennen.</translation>
    </message>
    <message>
        <source>Name one of the folders inside it, or a pattern such as %1/*/*.csv.</source>
        <translation>Einen der Ordner darin nennen oder ein Muster wie %1/*/*.csv.</translation>
    </message>
    <message>
        <source>No column tells the rows apart, so equal rows belong together: a row with a changed cell counts as one removed and one added.</source>
        <translation>Keine Spalte unterscheidet die Zeilen, deshalb gehören gleiche Zeilen zusammen: Eine Zeile mit einer geänderten Zelle zählt als eine entfernte und eine hinzugefügte.</translation>
    </message>
    <message>
        <source>No file fits the pattern</source>
        <translation>Keine Datei passt zum Muster</translation>
    </message>
    <message>
        <source>No separator divides the lines alike; read as one column</source>
        <translation>Kein Trennzeichen teilt die Zeilen gleich; als eine Spalte gelesen</translation>
    </message>
    <message>
        <source>Offset and limit cannot be negative</source>
        <translation>Beginn und Anzahl können nicht negativ sein</translation>
    </message>
    <message>
        <source>Only one of the tables has the column “%1”</source>
        <translation>Nur eine der Tabellen hat die Spalte „%1“</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>Es in einem Tabellenprogramm öffnen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>Sie in einem Tabellenprogramm öffnen und als .xlsx oder .csv speichern.</translation>
    </message>
    <message>
        <source>Open it once with DuckDB and run CHECKPOINT.</source>
        <translation>Sie einmal mit DuckDB öffnen und CHECKPOINT ausführen.</translation>
    </message>
    <message>
        <source>Open it with its password and save it without one.</source>
        <translation>Es mit seinem Passwort öffnen und ohne eines speichern.</translation>
    </message>
    <message>
        <source>Open the document in a spreadsheet program and save it again.</source>
        <translation>Das Dokument in einem Tabellenprogramm öffnen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program and save it again.</source>
        <translation>Die Arbeitsmappe in einem Tabellenprogramm öffnen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>Other things in the database need it: %1</source>
        <translation>Anderes in der Datenbank braucht es: %1</translation>
    </message>
    <message>
        <source>Places and widths of columns cannot be negative</source>
        <translation>Stellen und Breiten von Spalten können nicht negativ sein</translation>
    </message>
    <message>
        <source>PostgreSQL takes names of at most %1 bytes; “%2” is longer.</source>
        <translation>PostgreSQL nimmt Namen von höchstens %1 Bytes; „%2“ ist länger.</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or use fewer --threads.</source>
        <translation>--memory-limit erhöhen oder weniger --threads verwenden.</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
    <message>
        <source>Read as %1 columns of fixed width: blanks stand at the same places of all lines</source>
        <translation>Als %1 Spalten fester Breite gelesen: Leerzeichen stehen in allen Zeilen an denselben Stellen</translation>
    </message>
    <message>
        <source>Read as UTF-8 with some bytes in windows-1252</source>
        <translation>Gelesen als UTF-8 mit einigen Bytes in windows-1252</translation>
    </message>
    <message>
        <source>Read it without --strict to leave such cells empty.</source>
        <translation>Ohne --strict lesen, damit solche Zellen leer bleiben.</translation>
    </message>
    <message>
        <source>Read with %1</source>
        <translation>Gelesen mit %1</translation>
    </message>
    <message>
        <source>Rename it before.</source>
        <translation>Sie vorher umbenennen.</translation>
    </message>
    <message>
        <source>Rename or drop one before.</source>
        <translation>Eine davon vorher umbenennen oder weglassen.</translation>
    </message>
    <message>
        <source>Rename or drop the column before, or replace the table.</source>
        <translation>Die Spalte vorher umbenennen oder weglassen oder die Tabelle ersetzen.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells</source>
        <translation>Zeile %1 hat mehr als %2 Zellen</translation>
    </message>
    <message>
        <source>Row %1 has values beyond column XFD, where sheets end</source>
        <translation>Zeile %1 hat Werte jenseits der Spalte XFD, an der Blätter enden</translation>
    </message>
    <message>
        <source>Row %1 holds the names of the columns</source>
        <translation>Zeile %1 enthält die Namen der Spalten</translation>
    </message>
    <message>
        <source>Row %1 holds values, so the table has no header</source>
        <translation>Zeile %1 enthält Werte, deshalb hat die Tabelle keinen Kopf</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: the text is not UTF-8</source>
        <translation>Zeile %1, Spalte „%2“: Der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>Rows %1 to %2 hold the names of the columns together</source>
        <translation>Zeilen %1 bis %2 enthalten zusammen die Namen der Spalten</translation>
    </message>
    <message>
        <source>Rows are matched by “%1”, as asked.</source>
        <translation>Zeilen werden wie gewünscht nach „%1“ zugeordnet.</translation>
    </message>
    <message>
        <source>Rows are matched by “%1”, as asked. It does not tell all rows apart (%2 before, %3 after share theirs): of those, equal rows belong together, and the rest follow each other in order.</source>
        <translation>Zeilen werden wie gewünscht nach „%1“ zugeordnet. Das unterscheidet nicht alle Zeilen (%2 vorher, %3 nachher teilen ihren Schlüssel): Von diesen gehören gleiche Zeilen zusammen, und die übrigen folgen einander der Reihe nach.</translation>
    </message>
    <message>
        <source>Rows are matched by “%1”, which is never empty and never repeats in either table.</source>
        <translation>Zeilen werden nach „%1“ zugeordnet, das in keiner Tabelle leer ist oder sich wiederholt.</translation>
    </message>
    <message>
        <source>Run this again later.</source>
        <translation>Später noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Run this again when it is back.</source>
        <translation>Noch einmal ausführen, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>Run this again.</source>
        <translation>Noch einmal ausführen.</translation>
    </message>
    <message>
        <source>SHA-256 is not available in the cryptography library</source>
        <translation>SHA-256 ist in der Kryptografie-Bibliothek nicht verfügbar</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>Sie noch einmal als CSV speichern.</translation>
    </message>
    <message>
        <source>Save it as Parquet first.</source>
        <translation>Sie zuerst als Parquet speichern.</translation>
    </message>
    <message>
        <source>Save it without encryption first.</source>
        <translation>Sie zuerst ohne Verschlüsselung speichern.</translation>
    </message>
    <message>
        <source>Save or export it as .xlsx or .csv first.</source>
        <translation>Es zuerst als .xlsx oder .csv speichern oder exportieren.</translation>
    </message>
    <message>
        <source>Save or export it as CSV first.</source>
        <translation>Sie zuerst als CSV speichern oder exportieren.</translation>
    </message>
    <message>
        <source>Save the data to a file first.</source>
        <translation>Die Daten zuerst in eine Datei speichern.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV.</source>
        <translation>Das Blatt als CSV speichern.</translation>
    </message>
    <message>
        <source>Save the table as CSV.</source>
        <translation>Die Tabelle als CSV speichern.</translation>
    </message>
    <message>
        <source>Say that there is no header instead.</source>
        <translation>Stattdessen sagen, dass es keinen Kopf gibt.</translation>
    </message>
    <message>
        <source>Say which encoding it has with --encoding.</source>
        <translation>Mit --encoding sagen, welche Kodierung sie hat.</translation>
    </message>
    <message>
        <source>Say which encoding it has, for example --encoding windows-1252.</source>
        <translation>Die Kodierung angeben, zum Beispiel --encoding windows-1252.</translation>
    </message>
    <message>
        <source>Say which encoding the file has with --encoding.</source>
        <translation>Mit --encoding sagen, welche Kodierung die Datei hat.</translation>
    </message>
    <message>
        <source>Select fewer columns, or write a DuckDB file.</source>
        <translation>Weniger Spalten auswählen oder eine DuckDB-Datei schreiben.</translation>
    </message>
    <message>
        <source>Select fewer columns.</source>
        <translation>Weniger Spalten auswählen.</translation>
    </message>
    <message>
        <source>Sheets end at column XFD and row %1.</source>
        <translation>Blätter enden bei Spalte XFD und Zeile %1.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Den Text kürzen.</translation>
    </message>
    <message>
        <source>Something follows the closing quote of a cell</source>
        <translation>Nach dem schließenden Anführungszeichen einer Zelle folgt etwas</translation>
    </message>
    <message>
        <source>Spreadsheet programs allow 32,767 characters; shorten the text.</source>
        <translation>Tabellenprogramme erlauben 32.767 Zeichen; den Text kürzen.</translation>
    </message>
    <message>
        <source>Take it out with “Clean text” or “Replace text” before.</source>
        <translation>Es vorher mit „Text bereinigen“ oder „Text ersetzen“ herausnehmen.</translation>
    </message>
    <message>
        <source>The DuckDB database is damaged: %1</source>
        <translation>Die DuckDB-Datenbank ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The DuckDB database is encrypted</source>
        <translation>Die DuckDB-Datenbank ist verschlüsselt</translation>
    </message>
    <message>
        <source>The JSON file has no records with fields</source>
        <translation>Die JSON-Datei hat keine Datensätze mit Feldern</translation>
    </message>
    <message>
        <source>The JSON is broken after record %1: %2</source>
        <translation>Das JSON ist nach Datensatz %1 fehlerhaft: %2</translation>
    </message>
    <message>
        <source>The Parquet file is damaged: %1</source>
        <translation>Die Parquet-Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The Parquet file is incomplete: its end is missing</source>
        <translation>Die Parquet-Datei ist unvollständig: Ihr Ende fehlt</translation>
    </message>
    <message>
        <source>The SQLite database is cut off</source>
        <translation>Die SQLite-Datenbank ist abgeschnitten</translation>
    </message>
    <message>
        <source>The SQLite database is cut off: %1 of its %2 bytes are there</source>
        <translation>Die SQLite-Datenbank ist abgeschnitten: %1 ihrer %2 Bytes sind da</translation>
    </message>
    <message>
        <source>The SQLite database is damaged: %1</source>
        <translation>Die SQLite-Datenbank ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The archive changed while it was read</source>
        <translation>Das Archiv änderte sich, während es gelesen wurde</translation>
    </message>
    <message>
        <source>The archive has %1 files “%2”</source>
        <translation>Das Archiv hat %1 Dateien „%2“</translation>
    </message>
    <message>
        <source>The archive has more than %1 files</source>
        <translation>Das Archiv hat mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>The archive has no file “%1”</source>
        <translation>Das Archiv hat keine Datei „%1“</translation>
    </message>
    <message>
        <source>The archive holds %1 files that may be tables; the largest, “%2”, is read and not %3. Choose another with --member.</source>
        <translation>Das Archiv enthält %1 Dateien, die Tabellen sein können; gelesen wird die größte, „%2“, und nicht %3. Mit --member eine andere wählen.</translation>
    </message>
    <message>
        <source>The archive is empty: no file is in it</source>
        <translation>Das Archiv ist leer: Es enthält keine Datei</translation>
    </message>
    <message>
        <source>The cell %1 holds more than %2 bytes</source>
        <translation>Die Zelle %1 enthält mehr als %2 Bytes</translation>
    </message>
    <message>
        <source>The cell claims to be a date and is none</source>
        <translation>Die Zelle gibt sich als Datum aus und ist keines</translation>
    </message>
    <message>
        <source>The cell claims to be a number and has no value</source>
        <translation>Die Zelle gibt sich als Zahl aus und hat keinen Wert</translation>
    </message>
    <message>
        <source>The cell claims to be a number and is none</source>
        <translation>Die Zelle gibt sich als Zahl aus und ist keine</translation>
    </message>
    <message>
        <source>The cell claims to be a time and is none</source>
        <translation>Die Zelle gibt sich als Uhrzeit aus und ist keine</translation>
    </message>
    <message>
        <source>The cell claims to be true or false and is neither</source>
        <translation>Die Zelle gibt sich als wahr oder falsch aus und ist keines von beiden</translation>
    </message>
    <message>
        <source>The cell holds an error value</source>
        <translation>Die Zelle enthält einen Fehlerwert</translation>
    </message>
    <message>
        <source>The cell refers to a text that the workbook does not have</source>
        <translation>Die Zelle verweist auf einen Text, den die Arbeitsmappe nicht hat</translation>
    </message>
    <message>
        <source>The column “%1” is in the key twice</source>
        <translation>Die Spalte „%1“ steht zweimal im Schlüssel</translation>
    </message>
    <message>
        <source>The columns of fixed width were given</source>
        <translation>Die Spalten fester Breite waren vorgegeben</translation>
    </message>
    <message>
        <source>The connection to the database broke: %1</source>
        <translation>Die Verbindung zur Datenbank ist abgerissen: %1</translation>
    </message>
    <message>
        <source>The data cannot be fetched: %1</source>
        <translation>Die Daten können nicht geholt werden: %1</translation>
    </message>
    <message>
        <source>The data cannot be fetched: the address leads on without an end</source>
        <translation>Die Daten können nicht geholt werden: Die Adresse führt endlos weiter</translation>
    </message>
    <message>
        <source>The data cannot be kept on this machine: %1</source>
        <translation>Die Daten können auf diesem Rechner nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>The data engine needs more memory than it may use</source>
        <translation>Die Daten-Engine braucht mehr Speicher, als sie verwenden darf</translation>
    </message>
    <message>
        <source>The data engine refuses a connection</source>
        <translation>Die Daten-Engine verweigert eine Verbindung</translation>
    </message>
    <message>
        <source>The data engine refuses a function</source>
        <translation>Die Daten-Engine verweigert eine Funktion</translation>
    </message>
    <message>
        <source>Rows to be sorted did not come in their order</source>
        <translation>Zu sortierende Zeilen kamen nicht in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Values of this type have no order of their own</source>
        <translation>Werte dieses Typs haben keine eigene Ordnung</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1</source>
        <translation>Die Datenbank ist nicht zu erreichen: %1</translation>
    </message>
    <message>
        <source>The database cannot be read: %1</source>
        <translation>Die Datenbank kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The database cannot be written: %1</source>
        <translation>Die Datenbank kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The database cannot run this: %1</source>
        <translation>Die Datenbank kann das nicht ausführen: %1</translation>
    </message>
    <message>
        <source>The database cannot work with a value: %1</source>
        <translation>Die Datenbank kann mit einem Wert nicht arbeiten: %1</translation>
    </message>
    <message>
        <source>The database could not finish beside others: %1</source>
        <translation>Die Datenbank konnte neben anderen nicht fertig werden: %1</translation>
    </message>
    <message>
        <source>The database does not allow it: %1</source>
        <translation>Die Datenbank erlaubt es nicht: %1</translation>
    </message>
    <message>
        <source>The database does not let you in: %1</source>
        <translation>Die Datenbank lässt den Zugang nicht zu: %1</translation>
    </message>
    <message>
        <source>The database has changes that are not merged into it yet (%1)</source>
        <translation>Die Datenbank hat Änderungen, die noch nicht in sie übernommen sind (%1)</translation>
    </message>
    <message>
        <source>The database has changes that are not merged into it yet.</source>
        <translation>Die Datenbank hat Änderungen, die noch nicht in sie übernommen sind.</translation>
    </message>
    <message>
        <source>The database has no space left: %1</source>
        <translation>Die Datenbank hat keinen Platz mehr: %1</translation>
    </message>
    <message>
        <source>The database has no such schema: %1</source>
        <translation>Die Datenbank hat kein solches Schema: %1</translation>
    </message>
    <message>
        <source>The database has no such table: %1</source>
        <translation>Die Datenbank hat keine solche Tabelle: %1</translation>
    </message>
    <message>
        <source>The database has no table “%1”</source>
        <translation>Die Datenbank hat keine Tabelle „%1“</translation>
    </message>
    <message>
        <source>The database has too much to do: %1</source>
        <translation>Die Datenbank hat zu viel zu tun: %1</translation>
    </message>
    <message>
        <source>The database holds %1 tables; the largest, “%2”, is read and not %3. Choose another with --table.</source>
        <translation>Die Datenbank enthält %1 Tabellen; gelesen wird die größte, „%2“, und nicht %3. Mit --table eine andere wählen.</translation>
    </message>
    <message>
        <source>The database is empty: there is no table in it</source>
        <translation>Die Datenbank ist leer: Es ist keine Tabelle darin</translation>
    </message>
    <message>
        <source>The database is in use: %1</source>
        <translation>Die Datenbank ist in Gebrauch: %1</translation>
    </message>
    <message>
        <source>The database is locked: another program is using it</source>
        <translation>Die Datenbank ist gesperrt: Ein anderes Programm benutzt sie</translation>
    </message>
    <message>
        <source>The database is locked: another program is writing to it</source>
        <translation>Die Datenbank ist gesperrt: Ein anderes Programm schreibt hinein</translation>
    </message>
    <message>
        <source>The database reports an error: %1</source>
        <translation>Die Datenbank meldet einen Fehler: %1</translation>
    </message>
    <message>
        <source>The database was changed while it was read</source>
        <translation>Die Datenbank wurde geändert, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>The database was left in the middle of a change (%1)</source>
        <translation>Die Datenbank wurde mitten in einer Änderung verlassen (%1)</translation>
    </message>
    <message>
        <source>The database was shut down: %1</source>
        <translation>Die Datenbank wurde beendet: %1</translation>
    </message>
    <message>
        <source>The database was written by another version of DuckDB: %1</source>
        <translation>Die Datenbank wurde von einer anderen Version von DuckDB geschrieben: %1</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The document declares entities or a type of its own, which tables never need and attacks do</source>
        <translation>Das Dokument vereinbart eigene Entitäten oder einen eigenen Typ, was Tabellen nie brauchen und Angriffe tun</translation>
    </message>
    <message>
        <source>The document has a tag or a comment of over a megabyte</source>
        <translation>Das Dokument hat ein Element oder einen Kommentar von über einem Megabyte</translation>
    </message>
    <message>
        <source>The document is damaged: %1</source>
        <translation>Das Dokument ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The document is nested more than %1 levels deep</source>
        <translation>Das Dokument ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>The document is protected by a password</source>
        <translation>Das Dokument ist durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>The document repeats cells more than %1 times, as files made to do harm do</source>
        <translation>Das Dokument wiederholt Zellen mehr als %1-mal, wie es Dateien tun, die schaden sollen</translation>
    </message>
    <message>
        <source>The drawing was stopped</source>
        <translation>Das Zeichnen wurde angehalten</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed.</source>
        <translation>Der Treiber für PostgreSQL ist nicht installiert.</translation>
    </message>
    <message>
        <source>The encoding %1 was given</source>
        <translation>Die Kodierung %1 war vorgegeben</translation>
    </message>
    <message>
        <source>The file %1 could not be read and was left out: %2.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden und wurde weggelassen: %2.</translation>
    </message>
    <message>
        <source>The file begins with the byte order mark of %1</source>
        <translation>Die Datei beginnt mit der Byte-Order-Marke von %1</translation>
    </message>
    <message>
        <source>The file begins with the mark of Parquet</source>
        <translation>Die Datei beginnt mit der Marke von Parquet</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The file has bytes that are not %1 text</source>
        <translation>Die Datei hat Bytes, die kein %1-Text sind</translation>
    </message>
    <message>
        <source>The file has bytes that are not UTF-8 text</source>
        <translation>Die Datei hat Bytes, die kein UTF-8-Text sind</translation>
    </message>
    <message>
        <source>The file has more than %1 parts</source>
        <translation>Die Datei hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>The file has no data in it, only blanks</source>
        <translation>Die Datei enthält keine Daten, nur Leerraum</translation>
    </message>
    <message>
        <source>The file has no rows, only a header.</source>
        <translation>Die Datei hat keine Zeilen, nur einen Kopf.</translation>
    </message>
    <message>
        <source>The file has the parts of an Excel workbook</source>
        <translation>Die Datei hat die Teile einer Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>The file has the parts of an OpenDocument spreadsheet</source>
        <translation>Die Datei hat die Teile einer OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>The file holds %1 tables; the largest, from line %2 on, is read. The others: %3. Read one of them with --skip-lines.</source>
        <translation>Die Datei enthält %1 Tabellen; gelesen wird die größte, ab Zeile %2. Die anderen: %3. Eine davon mit --skip-lines lesen.</translation>
    </message>
    <message>
        <source>The file is a DuckDB database; its table “%1” is read</source>
        <translation>Die Datei ist eine DuckDB-Datenbank; gelesen wird ihre Tabelle „%1“</translation>
    </message>
    <message>
        <source>The file is an SQLite database; its table “%1” is read</source>
        <translation>Die Datei ist eine SQLite-Datenbank; gelesen wird ihre Tabelle „%1“</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off%1</source>
        <translation>Die Datei ist beschädigt oder wurde abgeschnitten%1</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file is no DuckDB database, or one of another version: %1</source>
        <translation>Die Datei ist keine DuckDB-Datenbank oder eine einer anderen Version: %1</translation>
    </message>
    <message>
        <source>The file is no SQLite database, or it is damaged: %1</source>
        <translation>Die Datei ist keine SQLite-Datenbank, oder sie ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The file is packed more than %1 times</source>
        <translation>Die Datei ist mehr als %1 Mal gepackt</translation>
    </message>
    <message>
        <source>The file is packed with %1</source>
        <translation>Die Datei ist mit %1 gepackt</translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation>Die Datei ist durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>The file mixes encodings: %1 lines are not UTF-8, what is not was read as %2 (lines %3%4).</source>
        <translation>Die Datei mischt Kodierungen: %1 Zeilen sind kein UTF-8; was keines ist, wurde als %2 gelesen (Zeilen %3%4).</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, as files made to do harm do</source>
        <translation>Entpackt ist die Datei mehr als %1-mal so groß, wie es Dateien sind, die schaden sollen</translation>
    </message>
    <message>
        <source>The file “%1” of the archive is read</source>
        <translation>Die Datei „%1“ des Archivs wird gelesen</translation>
    </message>
    <message>
        <source>The first %1 lines are not part of the table and are skipped: %2</source>
        <translation>Die ersten %1 Zeilen gehören nicht zur Tabelle und werden übersprungen: %2</translation>
    </message>
    <message>
        <source>The first %1 rows are empty</source>
        <translation>Die ersten %1 Zeilen sind leer</translation>
    </message>
    <message>
        <source>The first character is that of JSON, the rest is not</source>
        <translation>Das erste Zeichen ist das von JSON, der Rest nicht</translation>
    </message>
    <message>
        <source>The first line names the separator: %1</source>
        <translation>Die erste Zeile nennt das Trennzeichen: %1</translation>
    </message>
    <message>
        <source>The first row holds the names of the columns</source>
        <translation>Die erste Zeile enthält die Namen der Spalten</translation>
    </message>
    <message>
        <source>The first row holds values, not names; the columns are numbered.</source>
        <translation>Die erste Zeile enthält Werte, keine Namen; die Spalten sind nummeriert.</translation>
    </message>
    <message>
        <source>The first row is data; the columns are numbered</source>
        <translation>Die erste Zeile sind Daten; die Spalten sind nummeriert</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be made</source>
        <translation>Der Ordner für temporäre Dateien kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written: %1</source>
        <translation>In den Ordner für temporäre Dateien kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The folder is empty: there is no file in it</source>
        <translation>Der Ordner ist leer: Es ist keine Datei darin</translation>
    </message>
    <message>
        <source>The folder of the output does not exist</source>
        <translation>Den Ordner der Ausgabe gibt es nicht</translation>
    </message>
    <message>
        <source>The formula has no stored value</source>
        <translation>Die Formel hat keinen gespeicherten Wert</translation>
    </message>
    <message>
        <source>The header again</source>
        <translation>Noch einmal der Kopf</translation>
    </message>
    <message>
        <source>The header names %1 columns, but the rows have only %2; the rest are NULL.</source>
        <translation>Der Kopf nennt %1 Spalten, aber die Zeilen haben nur %2; die übrigen sind NULL.</translation>
    </message>
    <message>
        <source>The header stands again between the rows; it is no data there</source>
        <translation>Der Kopf steht noch einmal zwischen den Zeilen; dort gehört er nicht zu den Daten</translation>
    </message>
    <message>
        <source>The last %1 records are not part of the table: %2</source>
        <translation>Die letzten %1 Datensätze gehören nicht zur Tabelle: %2</translation>
    </message>
    <message>
        <source>The line is no JSON</source>
        <translation>Die Zeile ist kein JSON</translation>
    </message>
    <message>
        <source>The line is no JSON, column %1: %2</source>
        <translation>Die Zeile ist kein JSON, Spalte %1: %2</translation>
    </message>
    <message>
        <source>The line “#Fields:” names %1 columns, but the rows have %2.</source>
        <translation>Die Zeile „#Fields:“ nennt %1 Spalten, aber die Zeilen haben %2.</translation>
    </message>
    <message>
        <source>The line “#Fields:” names the columns; lines with # are comments</source>
        <translation>Die Zeile „#Fields:“ nennt die Spalten; Zeilen mit # sind Kommentare</translation>
    </message>
    <message>
        <source>The lines end in different ways (LF, CR, CRLF).</source>
        <translation>Die Zeilen enden auf verschiedene Weise (LF, CR, CRLF).</translation>
    </message>
    <message>
        <source>The marks between digits must differ.</source>
        <translation>Die Zeichen zwischen Ziffern müssen verschieden sein.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; of column %2 occurs more than once; this one is called &quot;%3&quot;.</source>
        <translation>Der Name „%1“ von Spalte %2 kommt mehrmals vor; diese heißt „%3“.</translation>
    </message>
    <message>
        <source>The name says JSON, but the content is not; it is read as delimited text.</source>
        <translation>Der Name sagt JSON, der Inhalt ist es nicht; er wird als Text mit Trennzeichen gelesen.</translation>
    </message>
    <message>
        <source>The name says delimited text, but the content is JSON and is read so.</source>
        <translation>Der Name sagt Text mit Trennzeichen, der Inhalt ist aber JSON und wird so gelesen.</translation>
    </message>
    <message>
        <source>The names stand in %1 rows, which are joined</source>
        <translation>Die Namen stehen in %1 Zeilen, die zusammengefügt werden</translation>
    </message>
    <message>
        <source>The number is beyond what can be kept</source>
        <translation>Die Zahl übersteigt, was sich aufbewahren lässt</translation>
    </message>
    <message>
        <source>The number of footer lines cannot be negative</source>
        <translation>Die Anzahl der Fußzeilen kann nicht negativ sein</translation>
    </message>
    <message>
        <source>The number of lines to skip cannot be negative</source>
        <translation>Die Anzahl der zu überspringenden Zeilen kann nicht negativ sein</translation>
    </message>
    <message>
        <source>The operating system refused access to a file</source>
        <translation>Das Betriebssystem verweigerte den Zugriff auf eine Datei</translation>
    </message>
    <message>
        <source>The output cannot be given its name</source>
        <translation>Die Ausgabe kann ihren Namen nicht bekommen</translation>
    </message>
    <message>
        <source>The output is a folder or no ordinary file.</source>
        <translation>Die Ausgabe ist ein Ordner oder keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The output is a folder, not a file</source>
        <translation>Die Ausgabe ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>The output is not an ordinary file</source>
        <translation>Die Ausgabe ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>The output stands inside something that is not a folder</source>
        <translation>Die Ausgabe steht in etwas, das kein Ordner ist</translation>
    </message>
    <message>
        <source>The packed file is cut off: it ends after %1 unpacked bytes, in the middle</source>
        <translation>Die gepackte Datei ist abgeschnitten: Sie endet nach %1 entpackten Bytes mittendrin</translation>
    </message>
    <message>
        <source>The packed file is damaged at byte %1</source>
        <translation>Die gepackte Datei ist beschädigt bei Byte %1</translation>
    </message>
    <message>
        <source>The packed file is damaged or cut off: %1</source>
        <translation>Die gepackte Datei ist beschädigt oder abgeschnitten: %1</translation>
    </message>
    <message>
        <source>The packed file is damaged: its checksum does not fit, at byte %1</source>
        <translation>Die gepackte Datei ist beschädigt: Ihre Prüfsumme passt nicht, bei Byte %1</translation>
    </message>
    <message>
        <source>The part %1 of the file is larger than %2 bytes</source>
        <translation>Der Teil %1 der Datei ist größer als %2 Bytes</translation>
    </message>
    <message>
        <source>The query gives no columns.</source>
        <translation>Die Abfrage ergibt keine Spalten.</translation>
    </message>
    <message>
        <source>The range &quot;%1&quot; is outside of any sheet</source>
        <translation>Der Bereich „%1“ liegt außerhalb jedes Blattes</translation>
    </message>
    <message>
        <source>The range holds no values</source>
        <translation>Der Bereich enthält keine Werte</translation>
    </message>
    <message>
        <source>The range holds no values in any sheet</source>
        <translation>Der Bereich enthält in keinem Blatt Werte</translation>
    </message>
    <message>
        <source>The reading</source>
        <translation>Die Lesart</translation>
    </message>
    <message>
        <source>The records in &quot;%1&quot; are read. Beside them the file holds: %2.</source>
        <translation>Die Datensätze in „%1“ werden gelesen. Außerdem enthält die Datei: %2.</translation>
    </message>
    <message>
        <source>The records stand in &quot;%1&quot;</source>
        <translation>Die Datensätze stehen in „%1“</translation>
    </message>
    <message>
        <source>The records stand under their keys, which become a column</source>
        <translation>Die Datensätze stehen unter ihren Schlüsseln, die zu einer Spalte werden</translation>
    </message>
    <message>
        <source>The row below the names holds units: %1</source>
        <translation>Die Zeile unter den Namen enthält Einheiten: %1</translation>
    </message>
    <message>
        <source>The row below the names holds units; it is no data.</source>
        <translation>Die Zeile unter den Namen enthält Einheiten; sie gehört nicht zu den Daten.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the table %2</source>
        <translation>Die Zeile hat %1 Zellen, die Tabelle %2</translation>
    </message>
    <message>
        <source>The row has %1 of %2 cells</source>
        <translation>Die Zeile hat %1 von %2 Zellen</translation>
    </message>
    <message>
        <source>The rows have one cell more than the header; the first column is called &quot;row&quot;.</source>
        <translation>Die Zeilen haben eine Zelle mehr als der Kopf; die erste Spalte heißt „row“.</translation>
    </message>
    <message>
        <source>The sample is not well-formed UTF-8: of the lines beyond ASCII %1 are, %2 are not</source>
        <translation>Die Stichprobe ist kein wohlgeformtes UTF-8: Von den Zeilen jenseits von ASCII sind es %1, %2 nicht</translation>
    </message>
    <message>
        <source>The server cannot answer now (status %1)</source>
        <translation>Der Server kann jetzt nicht antworten (Status %1)</translation>
    </message>
    <message>
        <source>The server does not give this to everybody (status %1)</source>
        <translation>Der Server gibt das nicht jedem (Status %1)</translation>
    </message>
    <message>
        <source>The server leads to an address that is not safe</source>
        <translation>Der Server führt zu einer Adresse, die nicht sicher ist</translation>
    </message>
    <message>
        <source>The server refuses the request (status %1)</source>
        <translation>Der Server lehnt die Anfrage ab (Status %1)</translation>
    </message>
    <message>
        <source>The server sent nothing</source>
        <translation>Der Server hat nichts gesendet</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; (%2 of %3) is read</source>
        <translation>Das Blatt „%1“ (%2 von %3) wird gelesen</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has no cells; it is a chart or a dialogue</source>
        <translation>Das Blatt „%1“ hat keine Zellen; es ist ein Diagramm oder ein Dialog</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is gone; the file has changed</source>
        <translation>Das Blatt „%1“ ist fort; die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is hidden.</source>
        <translation>Das Blatt „%1“ ist ausgeblendet.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows</source>
        <translation>Das Blatt hat mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>The sheet has no rows, only a header.</source>
        <translation>Das Blatt hat keine Zeilen, nur einen Kopf.</translation>
    </message>
    <message>
        <source>The sheet has values beyond row %1, where sheets end</source>
        <translation>Das Blatt hat Werte jenseits der Zeile %1, an der Blätter enden</translation>
    </message>
    <message>
        <source>The sheet holds no values</source>
        <translation>Das Blatt enthält keine Werte</translation>
    </message>
    <message>
        <source>The table does not take a row: %1</source>
        <translation>Die Tabelle nimmt eine Zeile nicht an: %1</translation>
    </message>
    <message>
        <source>The table has %1 columns, more than a sheet holds</source>
        <translation>Die Tabelle hat %1 Spalten, mehr als ein Blatt fasst</translation>
    </message>
    <message>
        <source>The table has %1 rows, more than a sheet holds</source>
        <translation>Die Tabelle hat %1 Zeilen, mehr als ein Blatt fasst</translation>
    </message>
    <message>
        <source>The table has no column “%1”.%2</source>
        <translation>Die Tabelle hat keine Spalte „%1“.%2</translation>
    </message>
    <message>
        <source>The tables have no column in common, so no row can be matched.</source>
        <translation>Die Tabellen haben keine gemeinsame Spalte, deshalb kann keine Zeile zugeordnet werden.</translation>
    </message>
    <message>
        <source>The text holds %1 zero bytes.</source>
        <translation>Der Text enthält %1 Nullbytes.</translation>
    </message>
    <message>
        <source>The texts of the workbook take more than a gigabyte</source>
        <translation>Die Texte der Arbeitsmappe nehmen mehr als ein Gigabyte ein</translation>
    </message>
    <message>
        <source>The unpacked file cannot be written: %1</source>
        <translation>Die entpackte Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The workbook cannot be begun</source>
        <translation>Die Arbeitsmappe kann nicht begonnen werden</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>Die Arbeitsmappe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; &quot;%2&quot; is read. Others: %3. Choose one with --sheet.</source>
        <translation>Die Arbeitsmappe hat %1 Blätter; „%2“ wird gelesen. Weitere: %3. Mit --sheet eines wählen.</translation>
    </message>
    <message>
        <source>The workbook has no cells with values</source>
        <translation>Die Arbeitsmappe hat keine Zellen mit Werten</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot;</source>
        <translation>Die Arbeitsmappe hat kein Blatt „%1“</translation>
    </message>
    <message>
        <source>The workbook is protected by a password</source>
        <translation>Die Arbeitsmappe ist durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>The written file cannot be saved to the disk</source>
        <translation>Die geschriebene Datei kann nicht auf den Datenträger gesichert werden</translation>
    </message>
    <message>
        <source>There are more than %1 bytes at this address</source>
        <translation>Unter dieser Adresse sind mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>There is a %1 “%2” in the database already.</source>
        <translation>Es gibt schon „%2“ in der Datenbank (%1).</translation>
    </message>
    <message>
        <source>There is no column “%1”</source>
        <translation>Es gibt keine Spalte „%1“</translation>
    </message>
    <message>
        <source>There is no column “%1” in either table</source>
        <translation>Keine der Tabellen hat eine Spalte „%1“</translation>
    </message>
    <message>
        <source>There is no connection of that name.</source>
        <translation>Es gibt keine Verbindung dieses Namens.</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;</source>
        <translation>Es gibt keine Kodierung „%1“</translation>
    </message>
    <message>
        <source>There is no kind “%1” of reading.</source>
        <translation>Es gibt keine Art „%1“ des Lesens.</translation>
    </message>
    <message>
        <source>There is no memory left to open the file</source>
        <translation>Zum Öffnen der Datei ist kein Speicher mehr da</translation>
    </message>
    <message>
        <source>There is no memory left to read the document</source>
        <translation>Zum Lesen des Dokuments ist kein Speicher mehr da</translation>
    </message>
    <message>
        <source>There is no space left for the database</source>
        <translation>Für die Datenbank ist kein Platz mehr</translation>
    </message>
    <message>
        <source>There is no such database: %1</source>
        <translation>Es gibt keine solche Datenbank: %1</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>There is not enough memory to read the database</source>
        <translation>Zum Lesen der Datenbank reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the file</source>
        <translation>Zum Entpacken der Datei reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>There is not enough memory to write the database</source>
        <translation>Zum Schreiben der Datenbank reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>There is not enough room for temporary files</source>
        <translation>Für temporäre Dateien reicht der Platz nicht</translation>
    </message>
    <message>
        <source>There is not enough room for the unpacked file</source>
        <translation>Für die entpackte Datei reicht der Platz nicht</translation>
    </message>
    <message>
        <source>There is nothing at this address (status %1)</source>
        <translation>Unter dieser Adresse ist nichts (Status %1)</translation>
    </message>
    <message>
        <source>These are %1 files; at most %2 are read as one table</source>
        <translation>Das sind %1 Dateien; höchstens %2 werden als eine Tabelle gelesen</translation>
    </message>
    <message>
        <source>This expression reaches outside its data</source>
        <translation>Dieser Ausdruck greift über seine Daten hinaus</translation>
    </message>
    <message>
        <source>This is %1, not a table</source>
        <translation>Das ist %1, keine Tabelle</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb), which cannot be read here</source>
        <translation>Das ist eine binäre Arbeitsmappe (.xlsb), die hier nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>This is a pipe, a device or a socket, not an ordinary file</source>
        <translation>Das ist eine Pipe, ein Gerät oder ein Socket, keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>This is a workbook in the old .xls format, which cannot be read here</source>
        <translation>Das ist eine Arbeitsmappe im alten Format .xls, das hier nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>This is an old Office document, not a table</source>
        <translation>Das ist ein altes Office-Dokument, keine Tabelle</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>Das ist keine Adresse</translation>
    </message>
    <message>
        <source>This is no workbook that can be read here</source>
        <translation>Das ist keine Arbeitsmappe, die hier gelesen werden kann</translation>
    </message>
    <message>
        <source>This is not a Parquet file</source>
        <translation>Das ist keine Parquet-Datei</translation>
    </message>
    <message>
        <source>This is not a complete Parquet file</source>
        <translation>Das ist keine vollständige Parquet-Datei</translation>
    </message>
    <message>
        <source>This is not text and no format that can be read here</source>
        <translation>Das ist kein Text und kein Format, das hier gelesen werden kann</translation>
    </message>
    <message>
        <source>Two columns go into “%1”.</source>
        <translation>Zwei Spalten kämen in „%1“.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Sie zuerst entpacken.</translation>
    </message>
    <message>
        <source>Unpack it with its password first.</source>
        <translation>Zuerst mit dem Passwort entpacken.</translation>
    </message>
    <message>
        <source>Unpack it yourself and give the file with the table.</source>
        <translation>Selbst entpacken und die Datei mit der Tabelle angeben.</translation>
    </message>
    <message>
        <source>Unpack it, or save the spreadsheet as CSV first.</source>
        <translation>Sie entpacken oder zuerst das Tabellenblatt als CSV speichern.</translation>
    </message>
    <message>
        <source>Unpacked, the file is more than %1 times as large as packed, as files made to fill disks are</source>
        <translation>Entpackt ist die Datei mehr als %1-mal so groß wie gepackt, wie es Dateien sind, die Datenträger füllen sollen</translation>
    </message>
    <message>
        <source>Use a name such as UTF-8, UTF-16, windows-1252, ISO-8859-15, Shift_JIS or GB18030.</source>
        <translation>Einen Namen wie UTF-8, UTF-16, windows-1252, ISO-8859-15, Shift_JIS oder GB18030 verwenden.</translation>
    </message>
    <message>
        <source>Wait until it is done, and run this again.</source>
        <translation>Warten, bis es fertig ist, und noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Wait until it is done, or give a copy of the file.</source>
        <translation>Warten, bis es fertig ist, oder eine Kopie der Datei angeben.</translation>
    </message>
    <message>
        <source>Write .parquet or .csv instead.</source>
        <translation>Stattdessen .parquet oder .csv schreiben.</translation>
    </message>
    <message>
        <source>Write .parquet or .csv instead; a sheet holds 1,048,576 rows, one of them the names, and 16,384 columns.</source>
        <translation>Stattdessen .parquet oder .csv schreiben; ein Blatt fasst 1.048.576 Zeilen, eine davon die Namen, und 16.384 Spalten.</translation>
    </message>
    <message>
        <source>Write it like 1234.5.</source>
        <translation>So schreiben: 1234.5.</translation>
    </message>
    <message>
        <source>Write it like https://example.org/orders.csv.</source>
        <translation>So schreiben: https://example.org/orders.csv.</translation>
    </message>
    <message>
        <source>Write somewhere else.</source>
        <translation>Anderswohin schreiben.</translation>
    </message>
    <message>
        <source>Write to a file with another name.</source>
        <translation>In eine Datei mit anderem Namen schreiben.</translation>
    </message>
    <message>
        <source>Write to another folder, or change its permissions.</source>
        <translation>In einen anderen Ordner schreiben oder dessen Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <source>Write with the step “Write to PostgreSQL”.</source>
        <translation>Mit dem Schritt „In PostgreSQL schreiben“ schreiben.</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>Diese Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>You may not read this folder</source>
        <translation>Dieser Ordner darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>You may not write into the folder of the output</source>
        <translation>In den Ordner der Ausgabe darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>You may not write to this database.</source>
        <translation>In diese Datenbank darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Zero bytes stand where %1 has them</source>
        <translation>Nullbytes stehen, wo %1 sie hat</translation>
    </message>
    <message>
        <source>a DuckDB database</source>
        <translation>eine DuckDB-Datenbank</translation>
    </message>
    <message>
        <source>a Feather file</source>
        <translation>eine Feather-Datei</translation>
    </message>
    <message>
        <source>a ZIP archive or an Office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a number needs digits after its point</source>
        <translation>eine Zahl braucht Ziffern nach ihrem Punkt</translation>
    </message>
    <message>
        <source>a number needs digits in its exponent</source>
        <translation>eine Zahl braucht Ziffern im Exponenten</translation>
    </message>
    <message>
        <source>a sound, image or film</source>
        <translation>ein Ton, ein Bild oder ein Film</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <source>a text is not closed before the end of its line</source>
        <translation>ein Text ist vor dem Ende seiner Zeile nicht geschlossen</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a zstd archive</source>
        <translation>ein zstd-Archiv</translation>
    </message>
    <message>
        <source>an Arrow file</source>
        <translation>eine Arrow-Datei</translation>
    </message>
    <message>
        <source>an Avro file</source>
        <translation>eine Avro-Datei</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>eine HDF5-Datei</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>an encrypted Parquet file</source>
        <translation>eine verschlüsselte Parquet-Datei</translation>
    </message>
    <message>
        <source>an escape needs four hexadecimal digits</source>
        <translation>eine Escape-Folge braucht vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>an unknown escape in a text</source>
        <translation>eine unbekannte Escape-Folge in einem Text</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>bar between blanks</source>
        <translation>Senkrechtstrich zwischen Leerzeichen</translation>
    </message>
    <message>
        <source>byte strings</source>
        <translation>Bytefolgen</translation>
    </message>
    <message>
        <source>comma and blank</source>
        <translation>Komma und Leerzeichen</translation>
    </message>
    <message>
        <source>decimal numbers</source>
        <translation>Dezimalzahlen</translation>
    </message>
    <message>
        <source>double bar</source>
        <translation>doppelter Senkrechtstrich</translation>
    </message>
    <message>
        <source>double colon</source>
        <translation>doppelter Doppelpunkt</translation>
    </message>
    <message>
        <source>double semicolon</source>
        <translation>doppeltes Semikolon</translation>
    </message>
    <message>
        <source>double tilde</source>
        <translation>doppelte Tilde</translation>
    </message>
    <message>
        <source>errors and cells that contradict their type</source>
        <translation>Fehler und Zellen, die ihrem Typ widersprechen</translation>
    </message>
    <message>
        <source>expected a colon after a name</source>
        <translation>nach einem Namen wurde ein Doppelpunkt erwartet</translation>
    </message>
    <message>
        <source>expected a comma or the end of the array</source>
        <translation>erwartet wurde ein Komma oder das Ende der Liste</translation>
    </message>
    <message>
        <source>expected a comma or the end of the object</source>
        <translation>erwartet wurde ein Komma oder das Ende des Objekts</translation>
    </message>
    <message>
        <source>expected a name in quotes</source>
        <translation>erwartet wurde ein Name in Anführungszeichen</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>erwartet wurde ein Wert</translation>
    </message>
    <message>
        <source>its directory of parts cannot be read</source>
        <translation>ihr Verzeichnis der Teile kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its part %1 is missing</source>
        <translation>ihr Teil %1 fehlt</translation>
    </message>
    <message>
        <source>lines %1 to %2 (%3)</source>
        <translation>Zeilen %1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>no more is known</source>
        <translation>mehr ist nicht bekannt</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>kein UTF-8-Text</translation>
    </message>
    <message>
        <source>number kept as text to %1</source>
        <translation>als Text gespeicherte Zahl zu %1</translation>
    </message>
    <message>
        <source>number or bytes to text</source>
        <translation>Zahl oder Bytes zu Text</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>semicolon and blank</source>
        <translation>Semikolon und Leerzeichen</translation>
    </message>
    <message>
        <source>something follows the end of the array</source>
        <translation>nach dem Ende der Liste folgt noch etwas</translation>
    </message>
    <message>
        <source>text to %1</source>
        <translation>Text zu %1</translation>
    </message>
    <message>
        <source>the row ends before this cell</source>
        <translation>die Zeile endet vor dieser Zelle</translation>
    </message>
    <message>
        <source>the text ends in the middle of a value</source>
        <translation>der Text endet mitten in einem Wert</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>the whole file was left out: %1</source>
        <translation>die ganze Datei wurde weggelassen: %1</translation>
    </message>
    <message>
        <source>unexpected text</source>
        <translation>unerwarteter Text</translation>
    </message>
    <message>
        <source>unit separator</source>
        <translation>Einheitentrenner</translation>
    </message>
    <message>
        <source>“%1” has a text with a zero character, which PostgreSQL does not hold.</source>
        <translation>„%1“ hat einen Text mit einem Nullzeichen, das PostgreSQL nicht fasst.</translation>
    </message>
    <message>
        <source>“%1” in the archive is encrypted</source>
        <translation>„%1“ im Archiv ist verschlüsselt</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a number or a time</source>
        <translation>„%1“ ist weder eine Zahl noch eine Zeit</translation>
    </message>
    <message>
        <source>“%1” of the database cannot be read: %2</source>
        <translation>„%1“ der Datenbank kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” stays text: “%2” has no equal here</source>
        <translation>„%1“ bleibt Text: „%2“ hat hier keine Entsprechung</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (Prozess %2 auf %3)</translation>
    </message>
    <message>
        <source>%1 jobs wait already</source>
        <translation>Es warten schon %1 Aufträge</translation>
    </message>
    <message>
        <source>%1 rows were written, but the ledger says %2</source>
        <translation>Es wurden %1 Zeilen geschrieben, aber die Bilanz sagt %2</translation>
    </message>
    <message>
        <source>%1 takes longer than %2 s.</source>
        <translation>%1 braucht länger als %2 s.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 s</source>
        <translation>%1 brauchte länger als %2 s</translation>
    </message>
    <message>
        <source>%1 without rows</source>
        <translation>%1 ohne Zeilen</translation>
    </message>
    <message>
        <source>%1: another program is using the database</source>
        <translation>%1: Ein anderes Programm benutzt die Datenbank</translation>
    </message>
    <message>
        <source>%1: it does not agree with what is stored</source>
        <translation>%1: Es stimmt nicht mit dem Gespeicherten überein</translation>
    </message>
    <message>
        <source>%1: permission denied</source>
        <translation>%1: Zugriff verweigert</translation>
    </message>
    <message>
        <source>%1: reading or writing the database failed</source>
        <translation>%1: Lesen oder Schreiben der Datenbank ist gescheitert</translation>
    </message>
    <message>
        <source>%1: the database file is damaged</source>
        <translation>%1: Die Datenbankdatei ist beschädigt</translation>
    </message>
    <message>
        <source>%1: the database may not be written</source>
        <translation>%1: In die Datenbank darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1: the disk is full</source>
        <translation>%1: Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>A file cannot be stored under this name</source>
        <translation>Unter diesem Namen kann keine Datei gespeichert werden</translation>
    </message>
    <message>
        <source>A file of the data directory cannot be linked</source>
        <translation>Eine Datei des Datenordners kann nicht verknüpft werden</translation>
    </message>
    <message>
        <source>A folder for temporary files cannot be made</source>
        <translation>Ein Ordner für temporäre Dateien kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>A folder of the data directory cannot be made</source>
        <translation>Ein Ordner des Datenordners kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>A folder or pattern cannot be copied into the store as it is</source>
        <translation>Ein Ordner oder Muster kann nicht, wie es ist, in den Speicher kopiert werden</translation>
    </message>
    <message>
        <source>A job that is %1 cannot become %2</source>
        <translation>Ein Auftrag im Status %1 kann nicht zu %2 werden</translation>
    </message>
    <message>
        <source>A key may not be allowed more than the one who makes it</source>
        <translation>Ein Schlüssel darf nicht mehr erlauben, als wer ihn anlegt</translation>
    </message>
    <message>
        <source>A priority is a number between -%1 and %1</source>
        <translation>Eine Priorität ist eine Zahl zwischen -%1 und %1</translation>
    </message>
    <message>
        <source>A record of the database is damaged</source>
        <translation>Ein Datensatz der Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>A run that is not kept cannot wait for an approval</source>
        <translation>Ein Lauf, der nicht aufgehoben wird, kann nicht auf eine Freigabe warten</translation>
    </message>
    <message>
        <source>A schedule that waits for files has no data to run over now</source>
        <translation>Ein Zeitplan, der auf Dateien wartet, hat jetzt keine Daten, über die er laufen könnte</translation>
    </message>
    <message>
        <source>Add the column “%1”: %2 % of the rows for testing, seed %3</source>
        <translation>die Spalte „%1“ hinzufügen: %2 % der Zeilen zum Testen, Startwert %3</translation>
    </message>
    <message>
        <source>Call “%1” “%2”</source>
        <translation>„%1“ „%2“ nennen</translation>
    </message>
    <message>
        <source>Check both.</source>
        <translation>Beide prüfen.</translation>
    </message>
    <message>
        <source>Check its address and its token.</source>
        <translation>Seine Adresse und sein Token prüfen.</translation>
    </message>
    <message>
        <source>Check its disk and its permissions.</source>
        <translation>Datenträger und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Check its disk, or choose another folder with --data-dir.</source>
        <translation>Seinen Datenträger prüfen oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another with --data-dir.</source>
        <translation>Seine Zugriffsrechte prüfen oder mit --data-dir einen anderen wählen.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Seine Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Check that it was written completely.</source>
        <translation>Prüfen, ob sie vollständig geschrieben wurde.</translation>
    </message>
    <message>
        <source>Check the disk of the data directory.</source>
        <translation>Den Datenträger des Datenordners prüfen.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>Check the name and the permissions, or choose another with --data-dir.</source>
        <translation>Namen und Zugriffsrechte prüfen oder mit --data-dir einen anderen wählen.</translation>
    </message>
    <message>
        <source>Check the name and who may read it.</source>
        <translation>Den Namen prüfen und wer sie lesen darf.</translation>
    </message>
    <message>
        <source>Check the permissions of the data directory, or choose another with --data-dir.</source>
        <translation>Die Zugriffsrechte des Datenordners prüfen oder mit --data-dir einen anderen wählen.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Die Zugriffsrechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Einen anderen Ort wählen oder auf dem Datenträger Platz schaffen.</translation>
    </message>
    <message>
        <source>Choose another, or log in.</source>
        <translation>Einen anderen wählen oder sich anmelden.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Choose from the list of data, or import it first.</source>
        <translation>Aus der Liste der Daten wählen oder sie zuerst importieren.</translation>
    </message>
    <message>
        <source>Choose one that begins with “Load”.</source>
        <translation>Einen wählen, der mit „Laden“ beginnt.</translation>
    </message>
    <message>
        <source>Close programs that look into the data directory, then try again.</source>
        <translation>Programme schließen, die in den Datenordner sehen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Close that program, or choose another folder with --data-dir.</source>
        <translation>Dieses Programm schließen oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Compare with what went into the step.</source>
        <translation>Mit dem vergleichen, was in den Schritt hineinging.</translation>
    </message>
    <message>
        <source>Derive “%1” from “%2”</source>
        <translation>„%1“ aus „%2“ ableiten</translation>
    </message>
    <message>
        <source>Every step is switched off</source>
        <translation>Alle Schritte sind abgeschaltet</translation>
    </message>
    <message>
        <source>Everything of this data could be read</source>
        <translation>Alles von diesen Daten konnte gelesen werden</translation>
    </message>
    <message>
        <source>Fill what is missing in “%1” with the median</source>
        <translation>Fehlendes in „%1“ mit dem Median füllen</translation>
    </message>
    <message>
        <source>Free some space on the disk of the data directory.</source>
        <translation>Auf dem Datenträger des Datenordners Platz schaffen.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Give it a name of up to 1,000 characters.</source>
        <translation>Einen Namen von höchstens 1.000 Zeichen geben.</translation>
    </message>
    <message>
        <source>Give it more with --memory-limit, or less data.</source>
        <translation>Mit --memory-limit mehr geben oder weniger Daten.</translation>
    </message>
    <message>
        <source>Give the name of a file, not of a folder or device.</source>
        <translation>Den Namen einer Datei angeben, nicht den eines Ordners oder Geräts.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Den Namen einer Datei angeben.</translation>
    </message>
    <message>
        <source>Have one made: POST to the same address.</source>
        <translation>Eines anlegen lassen: POST an dieselbe Adresse.</translation>
    </message>
    <message>
        <source>Import it again, or remove it from the list.</source>
        <translation>Sie noch einmal importieren oder aus der Liste entfernen.</translation>
    </message>
    <message>
        <source>In the workflow “%1” the step “%2” reads “%3”, and that is left out here</source>
        <translation>Im Workflow „%1“ liest der Schritt „%2“ „%3“, und das ist hier weggelassen</translation>
    </message>
    <message>
        <source>In the workflow “%1”: %2</source>
        <translation>Im Workflow „%1“: %2</translation>
    </message>
    <message>
        <source>It can be reached at %1. Ask it there, close it, or choose another folder with --data-dir.</source>
        <translation>Zu erreichen ist es unter %1. Es dort fragen, es schließen oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>It did not run %1 times from %2 to %3: nothing could start it then.</source>
        <translation>Er lief %1-mal nicht, von %2 bis %3: Nichts konnte ihn da starten.</translation>
    </message>
    <message>
        <source>It did not run at %1: nothing could start it then.</source>
        <translation>Um %1 lief er nicht: Nichts konnte ihn da starten.</translation>
    </message>
    <message>
        <source>Keep the data directory on a disk that knows symbolic links.</source>
        <translation>Den Datenordner auf einem Datenträger halten, der symbolische Verweise kennt.</translation>
    </message>
    <message>
        <source>Keep “%1” as text</source>
        <translation>„%1“ als Text behalten</translation>
    </message>
    <message>
        <source>Leave out rows without a value in “%1”</source>
        <translation>Zeilen ohne Wert in „%1“ weglassen</translation>
    </message>
    <message>
        <source>Leave out the column “%1”</source>
        <translation>die Spalte „%1“ weglassen</translation>
    </message>
    <message>
        <source>Leftovers in the data directory cannot be removed</source>
        <translation>Überreste im Datenordner können nicht entfernt werden</translation>
    </message>
    <message>
        <source>Let it read the rows that could be read.</source>
        <translation>Ihn die Zeilen lesen lassen, die gelesen werden konnten.</translation>
    </message>
    <message>
        <source>Load it again and repeat the change.</source>
        <translation>Neu laden und die Änderung wiederholen.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Noch einmal anmelden.</translation>
    </message>
    <message>
        <source>Look at it again before you decide.</source>
        <translation>Vor der Entscheidung noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Look at that step, run the workflow to this one, or set keep_steps.</source>
        <translation>Diesen Schritt ansehen, den Workflow bis zu diesem ausführen oder keep_steps setzen.</translation>
    </message>
    <message>
        <source>Make a 0/1 column of each of the %1 values of “%2”</source>
        <translation>aus jedem der %1 Werte von „%2“ eine 0/1-Spalte machen</translation>
    </message>
    <message>
        <source>Make it, or change the schedule.</source>
        <translation>Ihn anlegen oder den Zeitplan ändern.</translation>
    </message>
    <message>
        <source>Make one row for each of “%1”, with “%2” saying which</source>
        <translation>aus jeder von „%1“ eine Zeile machen, wobei „%2“ sagt, welche es ist</translation>
    </message>
    <message>
        <source>Make one table of it first: aw prepare %1 -o all.parquet.</source>
        <translation>Zuerst eine Tabelle daraus machen: aw prepare %1 -o all.parquet.</translation>
    </message>
    <message>
        <source>Make points of the ends of the links in “%1”, and a table of the links</source>
        <translation>aus den Enden der Verknüpfungen in „%1“ Punkte machen und eine Tabelle der Verknüpfungen</translation>
    </message>
    <message>
        <source>Name a workflow, or give a list of steps.</source>
        <translation>Einen Workflow nennen oder eine Liste von Schritten angeben.</translation>
    </message>
    <message>
        <source>Name the step that waits, or one before it.</source>
        <translation>Den wartenden Schritt nennen oder einen davor.</translation>
    </message>
    <message>
        <source>No earlier run of this workflow is completed and still has the output of “%1”</source>
        <translation>Kein früherer Lauf dieses Workflows ist abgeschlossen und hat noch die Ausgabe von „%1“</translation>
    </message>
    <message>
        <source>Nobody has approved the output of “%1” until %2</source>
        <translation>Bis %2 hat niemand die Ausgabe von „%1“ freigegeben</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>Es kam nichts herein</translation>
    </message>
    <message>
        <source>Nothing goes into the step “%1”</source>
        <translation>In den Schritt „%1“ geht nichts hinein</translation>
    </message>
    <message>
        <source>Pipe some data into the program, or name a file.</source>
        <translation>Daten in das Programm leiten oder eine Datei nennen.</translation>
    </message>
    <message>
        <source>Push it back, so that it is computed anew.</source>
        <translation>Sie zurückgeben, damit sie neu berechnet wird.</translation>
    </message>
    <message>
        <source>Put a file into its folder, or run its workflow over data of your choice.</source>
        <translation>Eine Datei in ihren Ordner legen oder ihren Workflow über gewählte Daten laufen lassen.</translation>
    </message>
    <message>
        <source>Raise timeout_s, or give it less data.</source>
        <translation>timeout_s erhöhen oder weniger Daten geben.</translation>
    </message>
    <message>
        <source>Read “%1” as %2</source>
        <translation>„%1“ als %2 lesen</translation>
    </message>
    <message>
        <source>Read “%1” as dates</source>
        <translation>„%1“ als Datum lesen</translation>
    </message>
    <message>
        <source>Read “%1” as money in %2</source>
        <translation>„%1“ als Geld in %2 lesen</translation>
    </message>
    <message>
        <source>Read “%1” as numbers</source>
        <translation>„%1“ als Zahlen lesen</translation>
    </message>
    <message>
        <source>Read “%1” as numbers in %2</source>
        <translation>„%1“ als Zahlen in %2 lesen</translation>
    </message>
    <message>
        <source>Read “%1” as points in time</source>
        <translation>„%1“ als Zeitpunkte lesen</translation>
    </message>
    <message>
        <source>Read “%1” as points in time in %2</source>
        <translation>„%1“ als Zeitpunkte in %2 lesen</translation>
    </message>
    <message>
        <source>Read “%1” as true or false</source>
        <translation>„%1“ als wahr oder falsch lesen</translation>
    </message>
    <message>
        <source>Read “%1” as whole numbers</source>
        <translation>„%1“ als ganze Zahlen lesen</translation>
    </message>
    <message>
        <source>Read “%1” as whole numbers in %2</source>
        <translation>„%1“ als ganze Zahlen in %2 lesen</translation>
    </message>
    <message>
        <source>Restore the data directory from a copy.</source>
        <translation>Den Datenordner aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>Somebody has decided already</source>
        <translation>Jemand hat schon entschieden</translation>
    </message>
    <message>
        <source>Something else waits for the approval by now</source>
        <translation>Inzwischen wartet etwas anderes auf die Freigabe</translation>
    </message>
    <message>
        <source>Start a new job instead.</source>
        <translation>Stattdessen einen neuen Auftrag starten.</translation>
    </message>
    <message>
        <source>Start it again with `aw jobs retry`; what is computed already is used again.</source>
        <translation>Noch einmal starten mit `aw jobs retry`; schon Berechnetes wird wieder verwendet.</translation>
    </message>
    <message>
        <source>Store the workflow with `aw workflows add` and run it with `aw jobs run`.</source>
        <translation>Den Workflow mit `aw workflows add` speichern und mit `aw jobs run` ausführen.</translation>
    </message>
    <message>
        <source>Switch it on, or read another.</source>
        <translation>Ihn einschalten oder einen anderen lesen.</translation>
    </message>
    <message>
        <source>Switch one on.</source>
        <translation>Einen einschalten.</translation>
    </message>
    <message>
        <source>Switch that step on, or read another.</source>
        <translation>Diesen Schritt einschalten oder einen anderen lesen.</translation>
    </message>
    <message>
        <source>Take fewer files, or fewer steps.</source>
        <translation>Weniger Dateien oder weniger Schritte nehmen.</translation>
    </message>
    <message>
        <source>Take year, month, day and weekday from “%1”</source>
        <translation>Jahr, Monat, Tag und Wochentag aus „%1“ nehmen</translation>
    </message>
    <message>
        <source>The address of this program cannot be written down</source>
        <translation>Die Adresse dieses Programms kann nicht aufgeschrieben werden</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Die Änderung</translation>
    </message>
    <message>
        <source>The config file cannot be read</source>
        <translation>Die Konfigurationsdatei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The config file cannot be read: %1</source>
        <translation>Die Konfigurationsdatei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The config file cannot be written: %1</source>
        <translation>Die Konfigurationsdatei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The copy cannot be made</source>
        <translation>Die Kopie kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The copy cannot be read</source>
        <translation>Die Kopie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The copy cannot be written</source>
        <translation>Die Kopie kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The data cannot be read: %1</source>
        <translation>Die Daten können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The data directory cannot be locked</source>
        <translation>Der Datenordner kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>The data directory cannot be made</source>
        <translation>Der Datenordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The data directory is in use by %1</source>
        <translation>Der Datenordner wird benutzt von %1</translation>
    </message>
    <message>
        <source>The data directory may not be written</source>
        <translation>In den Datenordner darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Die Datenbank kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>Der Export wurde angehalten</translation>
    </message>
    <message>
        <source>The file cannot be given a second name</source>
        <translation>Die Datei kann keinen zweiten Namen bekommen</translation>
    </message>
    <message>
        <source>The file cannot be made</source>
        <translation>Die Datei kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The file cannot be moved</source>
        <translation>Die Datei kann nicht verschoben werden</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file cannot be read: permission denied</source>
        <translation>Die Datei kann nicht gelesen werden: Zugriff verweigert</translation>
    </message>
    <message>
        <source>The file cannot be removed</source>
        <translation>Die Datei kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The file of “%1” is gone</source>
        <translation>Die Datei von „%1“ ist fort</translation>
    </message>
    <message>
        <source>The fingerprint of a file cannot be computed</source>
        <translation>Der Fingerabdruck einer Datei kann nicht berechnet werden</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>In den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The folder may not be read</source>
        <translation>Der Ordner darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>The input cannot be read: %1</source>
        <translation>Die Eingabe kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The job does not wait for an approval: it is %1</source>
        <translation>Der Auftrag wartet nicht auf eine Freigabe, sein Status ist %1</translation>
    </message>
    <message>
        <source>The job has changed in the meantime</source>
        <translation>Der Auftrag hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>The job has no result: it is %1</source>
        <translation>Der Auftrag hat kein Ergebnis, sein Status ist %1</translation>
    </message>
    <message>
        <source>The job has no steps</source>
        <translation>Der Auftrag hat keine Schritte</translation>
    </message>
    <message>
        <source>The job is not over yet: it is %1</source>
        <translation>Der Auftrag ist noch nicht vorbei, sein Status ist %1</translation>
    </message>
    <message>
        <source>The job is over: it is %1</source>
        <translation>Der Auftrag ist vorbei, sein Status ist %1</translation>
    </message>
    <message>
        <source>The job was cancelled</source>
        <translation>Der Auftrag wurde abgebrochen</translation>
    </message>
    <message>
        <source>The job was started already: it is %1</source>
        <translation>Der Auftrag wurde schon gestartet, sein Status ist %1</translation>
    </message>
    <message>
        <source>The key that signs tokens is damaged</source>
        <translation>Der Schlüssel, der Tokens unterschreibt, ist beschädigt</translation>
    </message>
    <message>
        <source>The ledger says %1 %2 rows, but there are %3</source>
        <translation>Die Bilanz sagt %1 Zeilen, %2, aber es sind %3</translation>
    </message>
    <message>
        <source>The list of versions shows what there is; the last %1 of a workflow are kept.</source>
        <translation>Die Liste der Versionen zeigt, was es gibt; die letzten %1 eines Workflows werden aufgehoben.</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>Der Name ist leer</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Der Name ist zu lang</translation>
    </message>
    <message>
        <source>The old password is wrong</source>
        <translation>Das alte Passwort ist falsch</translation>
    </message>
    <message>
        <source>The output of “%1” is no longer there</source>
        <translation>Die Ausgabe von „%1“ ist nicht mehr da</translation>
    </message>
    <message>
        <source>The output of “%1” was rejected</source>
        <translation>Die Ausgabe von „%1“ wurde abgelehnt</translation>
    </message>
    <message>
        <source>The output of “%1” was rejected: %2</source>
        <translation>Die Ausgabe von „%1“ wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>The password could not be hashed: out of memory</source>
        <translation>Der Hashwert des Passworts konnte nicht berechnet werden: zu wenig Speicher</translation>
    </message>
    <message>
        <source>The preview was stopped</source>
        <translation>Die Vorschau wurde angehalten</translation>
    </message>
    <message>
        <source>The program ended %1 times while this job ran</source>
        <translation>Das Programm endete %1-mal, während dieser Auftrag lief</translation>
    </message>
    <message>
        <source>The program ends</source>
        <translation>Das Programm endet</translation>
    </message>
    <message>
        <source>The program was closed meanwhile</source>
        <translation>Das Programm wurde inzwischen geschlossen</translation>
    </message>
    <message>
        <source>The record of this data is damaged</source>
        <translation>Der Datensatz zu diesen Daten ist beschädigt</translation>
    </message>
    <message>
        <source>The rows are computed together with those of the next step and not kept by themselves (keep_steps in the workflow&apos;s configuration would keep them).</source>
        <translation>Die Zeilen werden zusammen mit denen des nächsten Schritts berechnet und nicht einzeln aufgehoben (keep_steps in den Einstellungen des Workflows höbe sie auf).</translation>
    </message>
    <message>
        <source>The rows of “%1” were not kept: they were computed together with those of the step that reads them</source>
        <translation>Die Zeilen von „%1“ wurden nicht aufgehoben: Sie wurden zusammen mit denen des Schritts berechnet, der sie liest</translation>
    </message>
    <message>
        <source>The run has no result: it is %1</source>
        <translation>Der Lauf hat kein Ergebnis, sein Status ist %1</translation>
    </message>
    <message>
        <source>The sample cannot be written: %1</source>
        <translation>Die Stichprobe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The schedule is no webhook</source>
        <translation>Der Zeitplan ist kein Webhook</translation>
    </message>
    <message>
        <source>The schedule is paused</source>
        <translation>Der Zeitplan ist angehalten</translation>
    </message>
    <message>
        <source>The schedule was changed by somebody else in the meantime</source>
        <translation>Der Zeitplan wurde inzwischen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>The schedule was changed in the meantime</source>
        <translation>Der Zeitplan wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>The step failed in an unexpected way</source>
        <translation>Der Schritt ist auf unerwartete Weise gescheitert</translation>
    </message>
    <message>
        <source>The step ran out of memory</source>
        <translation>Dem Schritt ging der Speicher aus</translation>
    </message>
    <message>
        <source>The step returned no rows at all</source>
        <translation>Der Schritt hat gar keine Zeilen zurückgegeben</translation>
    </message>
    <message>
        <source>The step “%1”</source>
        <translation>Der Schritt „%1“</translation>
    </message>
    <message>
        <source>The step “%1” has given out nothing yet</source>
        <translation>Der Schritt „%1“ hat noch nichts ausgegeben</translation>
    </message>
    <message>
        <source>The step “%1” is switched off and reads no other step</source>
        <translation>Der Schritt „%1“ ist abgeschaltet und liest keinen anderen Schritt</translation>
    </message>
    <message>
        <source>The steps wait for each other</source>
        <translation>Die Schritte warten aufeinander</translation>
    </message>
    <message>
        <source>The store could not be read</source>
        <translation>Der Speicher konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The store could not do its work</source>
        <translation>Der Speicher konnte seine Arbeit nicht tun</translation>
    </message>
    <message>
        <source>The table was closed</source>
        <translation>Die Tabelle wurde geschlossen</translation>
    </message>
    <message>
        <source>The token is not valid, or its time is over</source>
        <translation>Das Token ist nicht gültig oder abgelaufen</translation>
    </message>
    <message>
        <source>The workflow contains itself</source>
        <translation>Der Workflow enthält sich selbst</translation>
    </message>
    <message>
        <source>The workflow was changed by somebody else in the meantime</source>
        <translation>Der Workflow wurde inzwischen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>The workflow “%1” reads no file that could be exchanged</source>
        <translation>Der Workflow „%1“ liest keine Datei, die sich austauschen ließe</translation>
    </message>
    <message>
        <source>There are more than %1 files</source>
        <translation>Es sind mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>There is no data with the id “%1”</source>
        <translation>Es gibt keine Daten mit der Kennung „%1“</translation>
    </message>
    <message>
        <source>There is no job with the id “%1”</source>
        <translation>Es gibt keinen Auftrag mit der Kennung „%1“</translation>
    </message>
    <message>
        <source>There is no key with the id “%1”</source>
        <translation>Es gibt keinen Schlüssel mit der Kennung „%1“</translation>
    </message>
    <message>
        <source>There is no option “%1”</source>
        <translation>Es gibt keine Option „%1“</translation>
    </message>
    <message>
        <source>There is no schedule with the id “%1”</source>
        <translation>Es gibt keinen Zeitplan mit der Kennung „%1“</translation>
    </message>
    <message>
        <source>There is no step “%1”</source>
        <translation>Es gibt keinen Schritt „%1“</translation>
    </message>
    <message>
        <source>There is no stored data “%1”.</source>
        <translation>Es gibt keine gespeicherten Daten „%1“.</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Es gibt keinen solchen Ordner</translation>
    </message>
    <message>
        <source>There is no such webhook</source>
        <translation>Es gibt keinen solchen Webhook</translation>
    </message>
    <message>
        <source>There is no user with the id “%1”</source>
        <translation>Es gibt keinen Benutzer mit der Kennung „%1“</translation>
    </message>
    <message>
        <source>There is no version %1 of this workflow</source>
        <translation>Es gibt keine Version %1 dieses Workflows</translation>
    </message>
    <message>
        <source>There is no workflow with the id “%1”</source>
        <translation>Es gibt keinen Workflow mit der Kennung „%1“</translation>
    </message>
    <message>
        <source>This data has no profile yet</source>
        <translation>Diese Daten haben noch kein Profil</translation>
    </message>
    <message>
        <source>This idempotency key was used for another request</source>
        <translation>Dieser Idempotenzschlüssel wurde für eine andere Anfrage verwendet</translation>
    </message>
    <message>
        <source>This is a fault of the step; its result is not kept.</source>
        <translation>Das ist ein Fehler des Schritts; sein Ergebnis wird nicht behalten.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Das ist keine Datei</translation>
    </message>
    <message>
        <source>This is not a folder</source>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <source>This is not the key of a stored file</source>
        <translation>Das ist nicht der Schlüssel einer gespeicherten Datei</translation>
    </message>
    <message>
        <source>This user name or e-mail address is taken</source>
        <translation>Dieser Benutzername oder diese E-Mail-Adresse ist vergeben</translation>
    </message>
    <message>
        <source>Too many people log in right now</source>
        <translation>Gerade melden sich zu viele an</translation>
    </message>
    <message>
        <source>Try a smaller part of the data, or a lower --memory-limit.</source>
        <translation>Einen kleineren Teil der Daten versuchen oder ein niedrigeres --memory-limit.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again when some of them are done.</source>
        <translation>Noch einmal versuchen, wenn einige davon fertig sind.</translation>
    </message>
    <message>
        <source>Turn “%1” into %2</source>
        <translation>„%1“ in %2 umwandeln</translation>
    </message>
    <message>
        <source>Use “%1” as %2</source>
        <translation>„%1“ als %2 verwenden</translation>
    </message>
    <message>
        <source>User name and password do not fit together</source>
        <translation>Benutzername und Passwort passen nicht zusammen</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>Sein Ende abwarten oder ihn abbrechen.</translation>
    </message>
    <message>
        <source>Wait until it is completed.</source>
        <translation>Warten, bis er abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Wait until the job is over, or cancel it.</source>
        <translation>Warten, bis der Auftrag vorbei ist, oder ihn abbrechen.</translation>
    </message>
    <message>
        <source>With all they contain these are more than %1 steps</source>
        <translation>Mit allem, was sie enthalten, sind das mehr als %1 Schritte</translation>
    </message>
    <message>
        <source>Workflows stand within each other more than %1 deep</source>
        <translation>Workflows stecken mehr als %1 Ebenen tief ineinander</translation>
    </message>
    <message>
        <source>Write “%1” as 0 and 1</source>
        <translation>„%1“ als 0 und 1 schreiben</translation>
    </message>
    <message>
        <source>`aw config` lists them all.</source>
        <translation>`aw config` zählt alle auf.</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>einem anderen Prozess</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>by hand %1</source>
        <translation>von Hand %1</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>missed %1 at %2</source>
        <translation>verpasst: %1 um %2</translation>
    </message>
    <message>
        <source>that the step gave out</source>
        <translation>die der Schritt ausgegeben hat</translation>
    </message>
    <message>
        <source>that the step read</source>
        <translation>die der Schritt gelesen hat</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>die Daten</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>“%1” has no parameter “%2”.%3</source>
        <translation>„%1“ hat keinen Parameter „%2“.%3</translation>
    </message>
    <message>
        <source>“%1” is an output of a step that is switched off</source>
        <translation>„%1“ ist ein Ausgang eines abgeschalteten Schritts</translation>
    </message>
    <message>
        <source>“%1” is not a step that leads to “%2”</source>
        <translation>„%1“ ist kein Schritt, der zu „%2“ führt</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Eingehalten: %1</translation>
    </message>
    <message>
        <source>Holds: %1 (%2 columns)</source>
        <translation>Eingehalten: %1 (%2 Spalten)</translation>
    </message>
    <message>
        <source>Holds: %1 (%2)</source>
        <translation>Eingehalten: %1 (%2)</translation>
    </message>
    <message>
        <source>Read “%1” as numbers in percent</source>
        <translation>„%1“ als Prozentzahlen lesen</translation>
    </message>
    <message>
        <source>no coordinates</source>
        <translation>keine Koordinaten</translation>
    </message>
    <message>
        <source>replaced by its parts</source>
        <translation>durch ihre Teile ersetzt</translation>
    </message>
    <message>
        <source>“%1”, “%2”</source>
        <translation>„%1“, „%2“</translation>
    </message>
    <message>
        <source>the values such as “%1” are texts</source>
        <translation>die Werte wie „%1“ sind Texte</translation>
    </message>
    <message>
        <source>the values such as “%1” look like numbers, but %2</source>
        <translation>die Werte wie „%1“ sehen wie Zahlen aus, aber %2</translation>
    </message>
    <message>
        <source>they have no coordinates</source>
        <translation>sie haben keine Koordinaten</translation>
    </message>
    <message>
        <source>Let the workflow&apos;s step read other data, or delete the workflow.</source>
        <translation>Den Schritt des Workflows andere Daten lesen lassen oder den Workflow löschen.</translation>
    </message>
    <message>
        <source>Remove the schedule, or let it read other data.</source>
        <translation>Den Zeitplan entfernen oder ihn andere Daten lesen lassen.</translation>
    </message>
    <message>
        <source>The data is needed by %1</source>
        <translation>Diese Daten werden noch gebraucht: %1</translation>
    </message>
    <message>
        <source>A tag is empty</source>
        <translation>Ein Etikett ist leer</translation>
    </message>
    <message>
        <source>Data bears up to %1 of them.</source>
        <translation>Daten tragen bis zu %1 davon.</translation>
    </message>
    <message>
        <source>Give its parts as tags of their own.</source>
        <translation>Geben Sie die Teile als eigene Etiketten an.</translation>
    </message>
    <message>
        <source>Tags have up to %1 characters.</source>
        <translation>Etiketten haben bis zu %1 Zeichen.</translation>
    </message>
    <message>
        <source>The tag “%1” has a comma</source>
        <translation>Das Etikett „%1“ enthält ein Komma</translation>
    </message>
    <message>
        <source>The tag “%1…” is too long</source>
        <translation>Das Etikett „%1…“ ist zu lang</translation>
    </message>
    <message>
        <source>There are too many tags</source>
        <translation>Es sind zu viele Etiketten</translation>
    </message>
    <message>
        <source>Write a word or a few.</source>
        <translation>Schreiben Sie ein Wort oder einige.</translation>
    </message>
    <message>
        <source>“%1” is no kind of source</source>
        <translation>„%1“ ist keine Art von Quelle</translation>
    </message>
    <message>
        <source>Name its table, too: %1.%2</source>
        <translation>Auch die Tabelle nennen: %1.%2</translation>
    </message>
    <message>
        <source>%1 lines are no JSON and are left out; they are kept among the rejects (line %2, …).</source>
        <translation>%1 Zeilen sind kein JSON und wurden weggelassen; sie sind unter den abgelehnten aufgehoben (Zeile %2, …).</translation>
    </message>
    <message>
        <source>A line is a comment or only draws the table, and is left out (%1): %2</source>
        <translation>Eine Zeile ist ein Kommentar oder zeichnet nur die Tabelle und wurde weggelassen (%1): %2</translation>
    </message>
    <message>
        <source>A line is no JSON and is left out; it is kept among the rejects (line %1).</source>
        <translation>Eine Zeile ist kein JSON und wurde weggelassen; sie ist unter den abgelehnten aufgehoben (Zeile %1).</translation>
    </message>
    <message>
        <source>A line is not part of the table and is left out; it is kept among the rejects (%1): %2</source>
        <translation>Eine Zeile gehört nicht zur Tabelle und wurde weggelassen; sie ist unter den abgelehnten aufgehoben (%1): %2</translation>
    </message>
    <message>
        <source>A row does not fit the table and is left out; it is kept among the rejects (%1).</source>
        <translation>Eine Zeile passt nicht zur Tabelle und wurde weggelassen; sie ist unter den abgelehnten aufgehoben (%1).</translation>
    </message>
    <message>
        <source>A row has additional empty cells at its end, which are left out (%1).</source>
        <translation>Eine Zeile hat am Ende zusätzliche leere Zellen, die weggelassen wurden (%1).</translation>
    </message>
    <message>
        <source>A row has fewer cells than the table; the missing ones are NULL (%1).</source>
        <translation>Eine Zeile hat weniger Zellen als die Tabelle; die fehlenden sind NULL (%1).</translation>
    </message>
    <message>
        <source>A row has quotes that are not closed or not doubled; those are read as ordinary characters (%1).</source>
        <translation>Eine Zeile hat Anführungszeichen, die nicht geschlossen oder nicht verdoppelt sind; sie werden als gewöhnliche Zeichen gelesen (%1).</translation>
    </message>
    <message>
        <source>Added %1 rows: %2</source>
        <translation>%1 Zeilen hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Merged %1 rows: %2</source>
        <translation>%1 Zeilen vereint: %2</translation>
    </message>
    <message>
        <source>The first line is not part of the table and is skipped: %1</source>
        <translation>Die erste Zeile gehört nicht zur Tabelle und wird übersprungen: %1</translation>
    </message>
    <message>
        <source>The first row is empty</source>
        <translation>Die erste Zeile ist leer</translation>
    </message>
    <message>
        <source>The last record is not part of the table: %1</source>
        <translation>Der letzte Datensatz gehört nicht zur Tabelle: %1</translation>
    </message>
    <message>
        <source>A result is of another type than was expected</source>
        <translation>Ein Ergebnis hat einen anderen Typ als erwartet</translation>
    </message>
    <message>
        <source>A row has more than one partner.</source>
        <translation>Eine Zeile hat mehr als einen Partner.</translation>
    </message>
    <message>
        <source>Nobody counts these rows.</source>
        <translation>Niemand zählt diese Zeilen.</translation>
    </message>
    <message>
        <source>Other rows were written than were joined</source>
        <translation>Es wurden andere Zeilen geschrieben als verbunden</translation>
    </message>
    <message>
        <source>The rows are joined together with those of the next step.</source>
        <translation>Die Zeilen werden zusammen mit denen des nächsten Schritts verbunden.</translation>
    </message>
    <message>
        <source>The rows cannot be numbered</source>
        <translation>Die Zeilen lassen sich nicht nummerieren</translation>
    </message>
    <message>
        <source>There may be rows that nobody has read</source>
        <translation>Es mag Zeilen geben, die niemand gelesen hat</translation>
    </message>
    <message>
        <source>This step and those that wait for it are computed one by one after all.</source>
        <translation>Dieser Schritt und die, die auf ihn warten, werden nun doch einzeln berechnet.</translation>
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
    <name>Meanings</name>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>datetime</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Ja/Nein</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>Personenname</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>ip address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>edge source</source>
        <translation>Kantenanfang</translation>
    </message>
    <message>
        <source>edge target</source>
        <translation>Kantenende</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>freier Text</translation>
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
    <name>PictureWords</name>
    <message>
        <source>There is nothing to draw yet</source>
        <translation>Es gibt noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>The picture cannot be written</source>
        <translation>Das Bild lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>It cannot be printed</source>
        <translation>Es lässt sich nicht drucken</translation>
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
        <translation>%1° O</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° W</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1, computed on all of the data</source>
        <translation>%1, auf allen Daten berechnet</translation>
    </message>
    <message>
        <source>%1, computed on the first %2 of %3 rows of the data</source>
        <translation>%1, berechnet auf den ersten %2 von %3 Zeilen der Daten</translation>
    </message>
    <message>
        <source>%1, computed on the first %2 rows of the data; how many there are is not known</source>
        <translation>%1, berechnet auf den ersten %2 Zeilen der Daten; wie viele es gibt, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>RemarkCommands</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Add a frame</source>
        <translation>Rahmen hinzufügen</translation>
    </message>
    <message>
        <source>Change the text on the canvas</source>
        <translation>Text auf der Arbeitsfläche ändern</translation>
    </message>
    <message>
        <source>Change the colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Delete from the canvas</source>
        <translation>Von der Arbeitsfläche löschen</translation>
    </message>
    <message>
        <source>Delete steps and what is written beside them</source>
        <translation>Schritte und Beschriftungen löschen</translation>
    </message>
</context>
<context>
    <name>RemarkWords</name>
    <message>
        <source>Frame without a title</source>
        <translation>Rahmen ohne Titel</translation>
    </message>
    <message>
        <source>Frame: %1</source>
        <translation>Rahmen: %1</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Leere Notiz</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
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
    <name>ScheduleWords</name>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation>Jede Stunde zur vollen Stunde</translation>
    </message>
    <message>
        <source>Every hour, at minute %1</source>
        <translation>Jede Stunde zur Minute %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours, at minute %1</source>
        <translation>
            <numerusform>Jede Stunde zur Minute %1</numerusform>
            <numerusform>Alle %n Stunden zur Minute %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes from %1 to %2</source>
        <translation>
            <numerusform>Jede Minute von %1 bis %2</numerusform>
            <numerusform>Alle %n Minuten von %1 bis %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Monday to Friday, every %n minutes from %1 to %2</source>
        <translation>
            <numerusform>Montag bis Freitag jede Minute von %1 bis %2</numerusform>
            <numerusform>Montag bis Freitag alle %n Minuten von %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Jeden Tag um %1</translation>
    </message>
    <message>
        <source>Monday to Friday at %1</source>
        <translation>Montag bis Freitag um %1</translation>
    </message>
    <message>
        <source>Every week on %1 at %2</source>
        <translation>Jede Woche am %1 um %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a day of the year is written: d is the day, MMMM the name of the month.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Every year on %1 at %2</source>
        <translation>Jedes Jahr am %1 um %2</translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <translation>Jeden Monat am Tag %1 um %2</translation>
    </message>
    <message>
        <source>Every month on the days %1 at %2</source>
        <translation>Jeden Monat an den Tagen %1 um %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>When a file arrives in %1</source>
        <translation>Wenn in %1 eine Datei eintrifft</translation>
    </message>
    <message>
        <source>When %1 arrives in %2</source>
        <translation>Wenn %1 in %2 eintrifft</translation>
    </message>
    <message>
        <source>When another program calls</source>
        <translation>Wenn ein anderes Programm aufruft</translation>
    </message>
    <message>
        <source>At the times of “%1”</source>
        <translation>Zu den Zeiten von „%1“</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Make up for them with one run</source>
        <translation>Mit einem Lauf nachholen</translation>
    </message>
    <message>
        <source>Make up for each of them</source>
        <translation>Jede einzeln nachholen</translation>
    </message>
    <message>
        <source>Times that pass while nothing is open to start a run are lost; the next one counts.</source>
        <translation>Zeiten, zu denen nichts offen ist, das einen Lauf starten könnte, entfallen; es zählt die nächste.</translation>
    </message>
    <message>
        <source>However many times have passed while nothing was open, one run makes up for all.</source>
        <translation>Wie viele Zeiten auch vergangen sind, während nichts offen war: ein Lauf holt alle nach.</translation>
    </message>
    <message>
        <source>Every time that has passed while nothing was open gets a run of its own.</source>
        <translation>Jede Zeit, die vergangen ist, während nichts offen war, bekommt einen eigenen Lauf.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
</context>
<context>
    <name>StepHelp</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>Zeilen vorher</translation>
    </message>
    <message>
        <source>Rows before, table %1</source>
        <translation>Zeilen vorher, Tabelle %1</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>Zeilen nachher</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Reads a table of nearly any file, packed or not, a database or a folder, and keeps every row it cannot place.</source>
        <translation>Liest eine Tabelle aus nahezu jeder Datei, gepackt oder nicht, aus Datenbank oder Ordner, und behält jede nicht zuzuordnende Zeile.</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>Abgelehntes</translation>
    </message>
    <message>
        <source>Columns of fixed width</source>
        <translation>Spalten fester Breite</translation>
    </message>
    <message>
        <source>Where each column begins and how wide it is, in characters; width 0 is the rest of the line.</source>
        <translation>Wo jede Spalte beginnt und wie breit sie ist, in Zeichen; Breite 0 ist der Rest der Zeile.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Lines that start with this are left out; empty for none.</source>
        <translation>Zeilen, die damit beginnen, entfallen; leer: keine.</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>What stands between two columns; guessed when not given.</source>
        <translation>Was zwischen zwei Spalten steht; ohne Angabe erkannt.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>The character encoding; guessed when not given.</source>
        <translation>Die Zeichenkodierung; ohne Angabe erkannt.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Maskierungszeichen</translation>
    </message>
    <message>
        <source>What precedes a quote inside a quoted text.</source>
        <translation>Was vor einem Anführungszeichen in einem Text steht.</translation>
    </message>
    <message>
        <source>Column of file names</source>
        <translation>Spalte mit Dateinamen</translation>
    </message>
    <message>
        <source>Of a folder or pattern: the column that says which file a row is from; empty for none. _file when not given.</source>
        <translation>Bei Ordner oder Muster: die Spalte, die sagt, aus welcher Datei eine Zeile stammt; leer: keine. Ohne Angabe _file.</translation>
    </message>
    <message>
        <source>Footer lines</source>
        <translation>Fußzeilen</translation>
    </message>
    <message>
        <source>Lines at the end that are not data, such as totals; guessed when not given.</source>
        <translation>Zeilen am Ende, die keine Daten sind, etwa Summen; ohne Angabe erkannt.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What the file is; guessed when not given.</source>
        <translation>Was die Datei ist; ohne Angabe erkannt.</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>feste Breite</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Whether the first row holds the column names; guessed when not given.</source>
        <translation>Ob die erste Zeile die Spaltennamen enthält; ohne Angabe erkannt.</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Over how many rows the names stand; they are joined. Guessed when not given.</source>
        <translation>Über wie viele Zeilen sich die Namen erstrecken; sie werden verbunden. Ohne Angabe erkannt.</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>Datei im Archiv</translation>
    </message>
    <message>
        <source>Of a ZIP or tar archive; the largest table when not given.</source>
        <translation>Aus einem ZIP- oder tar-Archiv; ohne Angabe die größte Tabelle.</translation>
    </message>
    <message>
        <source>Rows that cannot be placed</source>
        <translation>Nicht zuzuordnende Zeilen</translation>
    </message>
    <message>
        <source>keep: read the rest and keep such rows among the rejects; strict: stop.</source>
        <translation>behalten: den Rest lesen und solche Zeilen bei den abgelehnten aufbewahren; streng: abbrechen.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>What surrounds texts with delimiters in them; empty for none.</source>
        <translation>Was Texte mit Trennzeichen umgibt; leer: nichts.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Of a sheet: the cells to read, the header among them; found when not given.</source>
        <translation>Aus einem Blatt: die zu lesenden Zellen samt Kopfzeile; ohne Angabe gesucht.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Of a workbook: the name of the sheet, or its number from 1; the first with a table when not given.</source>
        <translation>Aus einer Arbeitsmappe: der Name des Blatts oder seine Nummer ab 1; ohne Angabe das erste mit einer Tabelle.</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Zeilen überspringen</translation>
    </message>
    <message>
        <source>Lines before the header that are not data.</source>
        <translation>Zeilen vor der Kopfzeile, die keine Daten sind.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Of a database: the table or view; the largest table when not given.</source>
        <translation>Aus einer Datenbank: die Tabelle oder Sicht; ohne Angabe die größte Tabelle.</translation>
    </message>
    <message>
        <source>Row of units</source>
        <translation>Zeile mit Einheiten</translation>
    </message>
    <message>
        <source>Whether the row below the header holds units; guessed when not given.</source>
        <translation>Ob die Zeile unter der Kopfzeile Einheiten enthält; ohne Angabe erkannt.</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Checks the rows against rules and passes on those that may go on, unchanged, with a report of every rule.</source>
        <translation>Prüft die Zeilen an Regeln und gibt die zulässigen unverändert weiter, mit einem Bericht zu jeder Regel.</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Weitere Spalten</translation>
    </message>
    <message>
        <source>Whether columns that are not listed may be there (schema).</source>
        <translation>Ob nicht genannte Spalten vorkommen dürfen (schema).</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Zusicherung</translation>
    </message>
    <message>
        <source>A SELECT over the table “input” that must return no rows (functional).</source>
        <translation>Ein SELECT über die Tabelle „input“, das keine Zeilen liefern darf (functional).</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Names, or objects with name, type, nullable, required (schema).</source>
        <translation>Namen, oder Objekte mit name, type, nullable, required (schema).</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>An SQL condition that must hold in every row (functional).</source>
        <translation>Eine SQL-Bedingung, die in jeder Zeile gelten muss (functional).</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Bounds for figures of a column: nulls, null_ratio, distinct, distinct_ratio, min, max, mean, sum (info_dict).</source>
        <translation>Grenzen für Kennzahlen einer Spalte: nulls, null_ratio, distinct, distinct_ratio, min, max, mean, sum (info_dict).</translation>
    </message>
    <message>
        <source>Largest share missing</source>
        <translation>Größter Anteil fehlender</translation>
    </message>
    <message>
        <source>0 to 1, for every column or one by one (info_dict).</source>
        <translation>0 bis 1, für jede Spalte oder einzeln (info_dict).</translation>
    </message>
    <message>
        <source>Most rows</source>
        <translation>Meiste Zeilen</translation>
    </message>
    <message>
        <source>At most this many rows (info_dict).</source>
        <translation>Höchstens so viele Zeilen (info_dict).</translation>
    </message>
    <message>
        <source>Fewest rows</source>
        <translation>Wenigste Zeilen</translation>
    </message>
    <message>
        <source>At least this many rows; 1 when not given (info_dict).</source>
        <translation>Mindestens so viele Zeilen; 1 ohne Angabe (info_dict).</translation>
    </message>
    <message>
        <source>When a rule fails</source>
        <translation>Wenn eine Regel verletzt ist</translation>
    </message>
    <message>
        <source>fail: the step fails; warn: it only says so; quarantine: the rows that offend leave the table for one of their own.</source>
        <translation>fehlschlagen: der Schritt schlägt fehl; warnen: er sagt es nur; Quarantäne: verstoßende Zeilen kommen in eine eigene Tabelle.</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>fehlschlagen</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>warnen</translation>
    </message>
    <message>
        <source>Columns for roles</source>
        <translation>Spalten für Rollen</translation>
    </message>
    <message>
        <source>The column for a role of the target; the others are found (functional).</source>
        <translation>Die Spalte für eine Rolle des Ziels; die übrigen werden gefunden (functional).</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Smallest and largest allowed number of a column (info_dict).</source>
        <translation>Kleinste und größte zulässige Zahl einer Spalte (info_dict).</translation>
    </message>
    <message>
        <source>Change of the number of rows</source>
        <translation>Änderung der Zeilenzahl</translation>
    </message>
    <message>
        <source>Largest share by which the number of rows may differ from that of the last run (info_dict).</source>
        <translation>Größter Anteil, um den die Zeilenzahl von der des letzten Laufs abweichen darf (info_dict).</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>The checks that must all hold (all), or of which one must (any); each has the settings of this step.</source>
        <translation>Die Prüfungen, die alle (all) oder von denen eine (any) gelten muss; jede hat die Einstellungen dieses Schritts.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>A Frictionless Table Schema or a JSON Schema of one row (schema).</source>
        <translation>Ein Frictionless Table Schema oder ein JSON Schema einer Zeile (schema).</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>The target whose check is tried (functional).</source>
        <translation>Das Ziel, dessen Prüfung angewendet wird (functional).</translation>
    </message>
    <message>
        <source>Own purpose</source>
        <translation>Eigener Zweck</translation>
    </message>
    <message>
        <source>A whole target as in resources/targets; wins over “target” (functional).</source>
        <translation>Ein ganzes Ziel wie in resources/targets; hat Vorrang vor „target“ (functional).</translation>
    </message>
    <message>
        <source>Unique columns</source>
        <translation>Eindeutige Spalten</translation>
    </message>
    <message>
        <source>Columns in which no value may repeat (info_dict).</source>
        <translation>Spalten, in denen sich kein Wert wiederholen darf (info_dict).</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>schema: columns and types; info_dict: computed facts with bounds; functional: whether the data serves a purpose; all, any: several checks together (rules).</source>
        <translation>Schema: Spalten und Typen; Kennzahlen: berechnete Größen mit Grenzen; zweckmäßig: ob die Daten einem Zweck dienen; alle, irgendeine: mehrere Prüfungen zusammen (rules).</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>info dict</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>functional</source>
        <translation>zweckmäßig</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>irgendeine</translation>
    </message>
    <message>
        <source>Table in the workflow</source>
        <translation>Tabelle im Workflow</translation>
    </message>
    <message>
        <source>Gives a small table that is written in the workflow itself.</source>
        <translation>Liefert eine kleine Tabelle, die im Workflow selbst steht.</translation>
    </message>
    <message>
        <source>Gives the rows that are **typed into this step**: codes and their meanings, rates, thresholds, or a sample to try a workflow with. Each column has a name and a type; a cell that does not fit its type is refused with its place. `null`, and an empty cell of a column that is not text, are missing values. Larger tables belong in a file.</source>
        <translation>Liefert die Zeilen, die **in diesen Schritt getippt** wurden: Codes und ihre Bedeutung, Sätze, Schwellen oder eine Probe zum Ausprobieren eines Workflows. Jede Spalte hat einen Namen und einen Typ; eine Zelle, die nicht zum Typ passt, wird mit ihrer Stelle abgewiesen. `null` und leere Zellen von Spalten, die kein Text sind, gelten als fehlend. Größere Tabellen gehören in eine Datei.</translation>
    </message>
    <message>
        <source>Name and type of each column, from left to right.</source>
        <translation>Name und Typ jeder Spalte, von links nach rechts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>VARCHAR: text; BIGINT: whole numbers; HUGEINT: whole numbers of up to 38 digits; DOUBLE: numbers with a fraction; BOOLEAN: true or false.</source>
        <translation>VARCHAR: Text; BIGINT: ganze Zahlen; HUGEINT: ganze Zahlen bis 38 Stellen; DOUBLE: Zahlen mit Nachkommastellen; BOOLEAN: wahr oder falsch.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>One list of cells for each row, in the order of the columns; null is a missing value. At most 10,000 rows and 100,000 cells.</source>
        <translation>Eine Liste von Zellen je Zeile, in der Reihenfolge der Spalten; null ist ein fehlender Wert. Höchstens 10.000 Zeilen und 100.000 Zellen.</translation>
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
        <translation>Liefert, was ein SELECT über die Eingaben liefert.</translation>
    </message>
    <message>
        <source>Runs **one SELECT** (in the SQL of DuckDB) over up to eight inputs, which it sees as `input`, `input_2` and so on, or by names of your own. Joins, subqueries, WITH, windows and aggregates can be used. It reaches **nothing but its inputs**: no file, no other table, no setting, no clock and no chance. Rows come in an order you can rely on only with ORDER BY.</source>
        <translation>Führt **ein SELECT** (im SQL von DuckDB) über bis zu acht Eingaben aus, die `input`, `input_2` usw. heißen oder eigene Namen haben. Joins, Unterabfragen, WITH, Fenster und Aggregate sind möglich. Erreichbar sind **nur die Eingaben**: keine Datei, keine andere Tabelle, keine Einstellung, keine Uhr und kein Zufall. Eine verlässliche Reihenfolge der Zeilen gibt es nur mit ORDER BY.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Names of the inputs</source>
        <translation>Namen der Eingaben</translation>
    </message>
    <message>
        <source>What the query calls its inputs, in their order, in place of input, input_2, …</source>
        <translation>Wie die Abfrage ihre Eingaben nennt, der Reihe nach, statt input, input_2, …</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>One SELECT. The inputs are the tables input, input_2, input_3, …</source>
        <translation>Ein SELECT. Die Eingaben sind die Tabellen input, input_2, input_3, …</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Adds columns of a second table by key, and never a row.</source>
        <translation>Fügt Spalten einer zweiten Tabelle nach Schlüssel hinzu, aber nie eine Zeile.</translation>
    </message>
    <message>
        <source>Finds the **entry** of the second table with the same keys and adds its columns. Unlike a join it gives **every row exactly once**, in the same order: of several entries it takes the first or the last, or fails, as you like. The output `unmatched` lists the keys that have no entry, each with its number of rows. A text key and a key of another type are compared as text.</source>
        <translation>Sucht den **Eintrag** der zweiten Tabelle mit denselben Schlüsseln und fügt dessen Spalten hinzu. Anders als beim Verknüpfen kommt **jede Zeile genau einmal** heraus, in gleicher Reihenfolge: Von mehreren Einträgen gilt je nach Einstellung der erste oder der letzte, oder der Schritt schlägt fehl. Der Ausgang `unmatched` nennt die Schlüssel ohne Eintrag, jeweils mit ihrer Zeilenzahl. Ein Textschlüssel und einer anderen Typs werden als Text verglichen.</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>unmatched</source>
        <translation>ohne Treffer</translation>
    </message>
    <message>
        <source>Columns to add</source>
        <translation>Hinzuzufügende Spalten</translation>
    </message>
    <message>
        <source>The columns of the second table to add; empty: all but its keys.</source>
        <translation>Die hinzuzufügenden Spalten der zweiten Tabelle; leer: alle außer den Schlüsseln.</translation>
    </message>
    <message>
        <source>Column that says whether</source>
        <translation>Kennzeichnungsspalte</translation>
    </message>
    <message>
        <source>Name of a column that says whether the row has an entry; empty: none.</source>
        <translation>Name einer Spalte, die sagt, ob die Zeile einen Eintrag hat; leer: keine.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Columns that have to be equal for an entry to belong to a row. Missing keys find nothing.</source>
        <translation>Spalten, die gleich sein müssen, damit ein Eintrag zu einer Zeile gehört. Fehlende Schlüssel finden nichts.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>A column of the rows.</source>
        <translation>Eine Spalte der Zeilen.</translation>
    </message>
    <message>
        <source>Column of the entries</source>
        <translation>Spalte der Einträge</translation>
    </message>
    <message>
        <source>A column of the second table.</source>
        <translation>Eine Spalte der zweiten Tabelle.</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>keep: the added columns of a row without an entry are missing; error: the step fails.</source>
        <translation>behalten: die hinzugefügten Spalten einer Zeile ohne Eintrag sind leer; Fehler: der Schritt schlägt fehl.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Several entries</source>
        <translation>Mehrere Einträge</translation>
    </message>
    <message>
        <source>What a row with several entries takes: the first or last of the second table, or error: the step fails.</source>
        <translation>Was eine Zeile mit mehreren Einträgen nimmt: den ersten (zuerst) oder letzten (zuletzt) der zweiten Tabelle, oder Fehler: der Schritt schlägt fehl.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Put behind the name of an added column when the rows have one of that name.</source>
        <translation>Wird an den Namen einer hinzugefügten Spalte gehängt, wenn die Zeilen eine gleichen Namens haben.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Puts the columns of two tables side by side where keys are equal.</source>
        <translation>Stellt die Spalten zweier Tabellen nebeneinander, wo die Schlüssel gleich sind.</translation>
    </message>
    <message>
        <source>Looks up, for every row of the left table, the rows of the right table with the **same keys**. A row with several partners comes out once for each; missing keys never match. The output `unmatched` has the left rows without a partner. The order of the left table is kept. A text key and a key of another type are compared as text.</source>
        <translation>Sucht zu jeder Zeile der linken Tabelle die Zeilen der rechten mit **denselben Schlüsseln**. Eine Zeile mit mehreren Partnern kommt für jeden einmal heraus; fehlende Schlüssel passen nie. Der Ausgang `unmatched` hat die linken Zeilen ohne Partner. Die Reihenfolge der linken Tabelle bleibt. Ein Textschlüssel und einer anderen Typs werden als Text verglichen.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Columns that have to be equal for two rows to be partners. Missing keys never match.</source>
        <translation>Spalten, die gleich sein müssen, damit zwei Zeilen zusammengehören. Fehlende Schlüssel passen nie.</translation>
    </message>
    <message>
        <source>Left column</source>
        <translation>Linke Spalte</translation>
    </message>
    <message>
        <source>A column of the left table.</source>
        <translation>Eine Spalte der linken Tabelle.</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>Rechte Spalte</translation>
    </message>
    <message>
        <source>A column of the right table.</source>
        <translation>Eine Spalte der rechten Tabelle.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rows that come out: inner: pairs; left, right, full: also the rows of that side (both) without a partner; semi, anti: left rows with (without) a partner, unchanged.</source>
        <translation>Welche Zeilen herauskommen: inner: Paare; links, rechts, beide: auch die Zeilen dieser Seite (beider Seiten) ohne Partner; semi, anti: linke Zeilen mit (ohne) Partner, unverändert.</translation>
    </message>
    <message>
        <source>inner</source>
        <translation>inner</translation>
    </message>
    <message>
        <source>full</source>
        <translation>beide</translation>
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
        <translation>Wird an den Namen einer rechten Spalte gehängt, wenn die linke Tabelle eine gleichen Namens hat.</translation>
    </message>
    <message>
        <source>Append rows</source>
        <translation>Zeilen anhängen</translation>
    </message>
    <message>
        <source>Puts the rows of several tables below each other.</source>
        <translation>Stellt die Zeilen mehrerer Tabellen untereinander.</translation>
    </message>
    <message>
        <source>Puts **all rows of all inputs** below each other, in the order of the inputs; nothing is removed. Columns go together by name (whether in capitals or not) or by position. Where types differ, the column gets the type that holds both, text if need be.</source>
        <translation>Stellt **alle Zeilen aller Eingaben** untereinander, in der Reihenfolge der Eingaben; nichts wird entfernt. Spalten gehören nach Namen (gleich ob groß oder klein geschrieben) oder nach Position zusammen. Wo sich Typen unterscheiden, bekommt die Spalte den Typ, der beide fasst, notfalls Text.</translation>
    </message>
    <message>
        <source>Match columns by</source>
        <translation>Spalten zuordnen nach</translation>
    </message>
    <message>
        <source>name: columns of one name go together and what a table does not have is missing; position: first with first, second with second.</source>
        <translation>Name: gleichnamige Spalten gehören zusammen, was einer Tabelle fehlt, ist leer; Position: erste zu erster, zweite zu zweiter.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Source column</source>
        <translation>Herkunftsspalte</translation>
    </message>
    <message>
        <source>Name of a column that says which input a row is from: 1, 2, …; empty: none.</source>
        <translation>Name einer Spalte, die sagt, aus welchem Eingang eine Zeile stammt: 1, 2, …; leer: keine.</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Umformen</translation>
    </message>
    <message>
        <source>Makes one row of each group of rows, with counts, sums and other measures.</source>
        <translation>Macht aus jeder Gruppe von Zeilen eine, mit Anzahlen, Summen und anderen Kennzahlen.</translation>
    </message>
    <message>
        <source>Puts rows with the **same values** in the group columns together and says how many there are, what they add up to, and so on. Groups come in the order in which they first appear. Sums of whole numbers and decimals keep every digit. Without group columns one row comes out, even of an empty table.</source>
        <translation>Fasst Zeilen mit **gleichen Werten** in den Gruppenspalten zusammen und sagt, wie viele es sind, was sie ergeben usw. Gruppen kommen in der Reihenfolge ihres ersten Auftretens. Summen ganzer Zahlen und Dezimalzahlen behalten jede Stelle. Ohne Gruppenspalten kommt eine Zeile heraus, auch bei leerer Tabelle.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Rows with the same values here become one row; missing values are one group. Empty: all rows become one.</source>
        <translation>Zeilen mit gleichen Werten hier werden eine Zeile; fehlende Werte bilden eine Gruppe. Leer: alle Zeilen werden eine.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>What to say of each group.</source>
        <translation>Was über jede Gruppe gesagt wird.</translation>
    </message>
    <message>
        <source>Name of the new column; empty: of column and function.</source>
        <translation>Name der neuen Spalte; leer: aus Spalte und Funktion.</translation>
    </message>
    <message>
        <source>What to summarise; empty, for count: the rows.</source>
        <translation>Was zusammengefasst wird; leer, für Anzahl: die Zeilen.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Missing values do not count. stddev: of a sample; first, last: the first (last) value that is there.</source>
        <translation>Fehlende Werte zählen nicht. Standardabweichung: einer Stichprobe; zuerst, zuletzt: der erste (letzte) vorhandene Wert.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>count distinct</source>
        <translation>Anzahl verschiedener</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>stddev</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>Pivotieren</translation>
    </message>
    <message>
        <source>Makes columns of the values of one column.</source>
        <translation>Macht Spalten aus den Werten einer Spalte.</translation>
    </message>
    <message>
        <source>Makes a **wide table**: one row for each combination of the row columns, one new column for each value of another column, in the order in which they first appear. Where several rows fall into one cell, the function says what becomes of them. The new columns are named after the values; at most 1000 are made.</source>
        <translation>Macht eine **breite Tabelle**: eine Zeile je Kombination der Zeilenspalten, eine neue Spalte je Wert einer anderen Spalte, in der Reihenfolge des ersten Auftretens. Fallen mehrere Zeilen in eine Zelle, bestimmt die Funktion, was daraus wird. Die neuen Spalten heißen wie die Werte; höchstens 1000 entstehen.</translation>
    </message>
    <message>
        <source>Columns from</source>
        <translation>Spalten aus</translation>
    </message>
    <message>
        <source>Each of its values becomes a column.</source>
        <translation>Jeder ihrer Werte wird eine Spalte.</translation>
    </message>
    <message>
        <source>What becomes of several values of one cell. Missing values do not count.</source>
        <translation>Was aus mehreren Werten einer Zelle wird. Fehlende Werte zählen nicht.</translation>
    </message>
    <message>
        <source>Rows with the same values here become one row; missing values are one group.</source>
        <translation>Zeilen mit gleichen Werten hier werden eine Zeile; fehlende Werte bilden eine Gruppe.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What stands in the new columns; empty, for count: the number of rows.</source>
        <translation>Was in den neuen Spalten steht; leer, für Anzahl: die Zahl der Zeilen.</translation>
    </message>
    <message>
        <source>Number, rank, run</source>
        <translation>Nummer, Rang, Verlauf</translation>
    </message>
    <message>
        <source>Adds a column that looks at other rows: numbers, ranks, neighbours, running sums and means.</source>
        <translation>Fügt eine Spalte hinzu, die auf andere Zeilen blickt: Nummern, Ränge, Nachbarn, laufende Summen und Mittelwerte.</translation>
    </message>
    <message>
        <source>Adds **one column** and leaves rows and their order as they are. Each row looks at the rows with the same values in *For each*, in the order given. Sums and means leave out missing values; a sum of whole numbers or decimals keeps every digit.</source>
        <translation>Fügt **eine Spalte** hinzu und lässt Zeilen und Reihenfolge unverändert. Jede Zeile betrachtet die Zeilen mit gleichen Werten in *Je*, in der angegebenen Reihenfolge. Summen und Mittelwerte lassen fehlende Werte aus; eine Summe ganzer Zahlen oder Dezimalzahlen behält jede Stelle.</translation>
    </message>
    <message>
        <source>The column the values are from; not used by row_number and the ranks.</source>
        <translation>Die Spalte, aus der die Werte kommen; nicht für Zeilennummer und Ränge.</translation>
    </message>
    <message>
        <source>rank leaves gaps after equal rows, dense_rank does not; lag, lead: the value of a row before (after); running: from the first row to this one; moving: of the last rows.</source>
        <translation>Rang lässt nach gleichen Zeilen Lücken, dichter Rang nicht; vorige, nächste: der Wert einer Zeile davor (danach); laufend: von der ersten Zeile bis zu dieser; gleitend: der letzten Zeilen.</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>dense rank</source>
        <translation>dichter Rang</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>vorige</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>nächste</translation>
    </message>
    <message>
        <source>running sum</source>
        <translation>laufende Summe</translation>
    </message>
    <message>
        <source>running mean</source>
        <translation>laufender Mittelwert</translation>
    </message>
    <message>
        <source>moving mean</source>
        <translation>gleitender Mittelwert</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>lag, lead: how many rows before or after.</source>
        <translation>vorige, nächste: wie viele Zeilen davor oder danach.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>In der Reihenfolge von</translation>
    </message>
    <message>
        <source>The order in which rows are looked at; empty: that of the table. Missing values come last, equal rows as in the table.</source>
        <translation>Die Reihenfolge, in der Zeilen betrachtet werden; leer: die der Tabelle. Fehlende Werte kommen zuletzt, gleiche Zeilen wie in der Tabelle.</translation>
    </message>
    <message>
        <source>A column to order by.</source>
        <translation>Eine Spalte, nach der geordnet wird.</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Largest first.</source>
        <translation>Größte zuerst.</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>Rows with the same values here are looked at by themselves; empty: all rows together.</source>
        <translation>Zeilen mit gleichen Werten hier werden für sich betrachtet; leer: alle Zeilen zusammen.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>moving_mean: how many rows, this one included; the first rows have fewer.</source>
        <translation>gleitender Mittelwert: wie viele Zeilen, diese eingeschlossen; die ersten haben weniger.</translation>
    </message>
    <message>
        <source>Rows not in</source>
        <translation>Zeilen nicht in</translation>
    </message>
    <message>
        <source>Keeps the rows of a table that another table does not have.</source>
        <translation>Behält die Zeilen einer Tabelle, die eine andere nicht hat.</translation>
    </message>
    <message>
        <source>Keeps the rows of the first table that the other one **does not have**, in their order and as often as they are there. Rows are the same when the columns named, or all, are equal; missing values are equal to each other. The output `left_out` has the rest. A text column and one of another type are compared as text.</source>
        <translation>Behält die Zeilen der ersten Tabelle, die die andere **nicht hat**, in ihrer Reihenfolge und so oft, wie sie vorkommen. Zeilen sind gleich, wenn die genannten oder alle Spalten gleich sind; fehlende Werte sind einander gleich. Der Ausgang `left_out` hat den Rest. Eine Textspalte und eine anderen Typs werden als Text verglichen.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>weitere</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>The columns that have to be equal for two rows to be the same; the other table has to have them, too. Empty: all columns of the first table. Missing values are equal.</source>
        <translation>Die Spalten, die gleich sein müssen, damit zwei Zeilen dieselben sind; auch die andere Tabelle muss sie haben. Leer: alle Spalten der ersten Tabelle. Fehlende Werte sind gleich.</translation>
    </message>
    <message>
        <source>Rows also in</source>
        <translation>Zeilen auch in</translation>
    </message>
    <message>
        <source>Keeps the rows of a table that another table has, too.</source>
        <translation>Behält die Zeilen einer Tabelle, die auch eine andere hat.</translation>
    </message>
    <message>
        <source>Keeps the rows of the first table that the other one **has, too**, in their order and as often as they are there. Rows are the same when the columns named, or all, are equal; missing values are equal to each other. The output `left_out` has the rest. A text column and one of another type are compared as text.</source>
        <translation>Behält die Zeilen der ersten Tabelle, die **auch die andere hat**, in ihrer Reihenfolge und so oft, wie sie vorkommen. Zeilen sind gleich, wenn die genannten oder alle Spalten gleich sind; fehlende Werte sind einander gleich. Der Ausgang `left_out` hat den Rest. Eine Textspalte und eine anderen Typs werden als Text verglichen.</translation>
    </message>
    <message>
        <source>Split into rows</source>
        <translation>In Zeilen aufteilen</translation>
    </message>
    <message>
        <source>Makes a row of each value of a cell that holds several.</source>
        <translation>Macht aus jedem Wert einer Zelle mit mehreren eine Zeile.</translation>
    </message>
    <message>
        <source>Takes cells such as `red; round` or lists apart and makes **one row of each value**; the other columns are repeated. Rows keep their order, values that of their cell. Rows without any value stay, with a missing one, or go to the output `left_out`.</source>
        <translation>Zerlegt Zellen wie `red; round` oder Listen und macht **aus jedem Wert eine Zeile**; die anderen Spalten werden wiederholt. Zeilen behalten ihre Reihenfolge, Werte die ihrer Zelle. Zeilen ohne Wert bleiben, mit einem fehlenden, oder kommen in den Ausgang `left_out`.</translation>
    </message>
    <message>
        <source>A text column whose cells hold several values, or a column of lists.</source>
        <translation>Eine Textspalte, deren Zellen mehrere Werte enthalten, oder eine Spalte mit Listen.</translation>
    </message>
    <message>
        <source>What stands between the values of a text; not used for lists.</source>
        <translation>Was zwischen den Werten eines Texts steht; nicht für Listen.</translation>
    </message>
    <message>
        <source>Position column</source>
        <translation>Positionsspalte</translation>
    </message>
    <message>
        <source>Name of a column that says which value of its cell it is: 1, 2, …; empty: none.</source>
        <translation>Name einer Spalte, die sagt, der wievielte Wert der Zelle es ist: 1, 2, …; leer: keine.</translation>
    </message>
    <message>
        <source>Skip empty parts</source>
        <translation>Leere Teile überspringen</translation>
    </message>
    <message>
        <source>Make no row where nothing stands between two delimiters.</source>
        <translation>Keine Zeile, wo zwischen zwei Trennzeichen nichts steht.</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Remove blanks around the values of a text.</source>
        <translation>Leerzeichen um die Werte eines Texts entfernen.</translation>
    </message>
    <message>
        <source>Rows without values</source>
        <translation>Zeilen ohne Werte</translation>
    </message>
    <message>
        <source>keep: such a row stays, with a missing value; drop: it is left out.</source>
        <translation>behalten: eine solche Zeile bleibt, mit fehlendem Wert; weglassen: sie entfällt.</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>Put into bins</source>
        <translation>In Klassen einteilen</translation>
    </message>
    <message>
        <source>Adds a column that says in which range a number lies.</source>
        <translation>Fügt eine Spalte hinzu, die sagt, in welchem Bereich eine Zahl liegt.</translation>
    </message>
    <message>
        <source>Divides the numbers of a column into **ranges** of one width, of about as many rows, or as you give them, and adds a column with the range of each. A range holds its lower edge but not its upper one; the last holds both. Missing values and NaN are in no range.</source>
        <translation>Teilt die Zahlen einer Spalte in **Bereiche** gleicher Breite, etwa gleicher Zeilenzahl oder wie angegeben, und fügt eine Spalte mit dem jeweiligen Bereich hinzu. Ein Bereich enthält seine untere, nicht aber seine obere Grenze; der letzte beide. Fehlende Werte und NaN liegen in keinem Bereich.</translation>
    </message>
    <message>
        <source>Name of the new column; empty: that of the column with “_bin”.</source>
        <translation>Name der neuen Spalte; leer: der der Spalte mit „_bin“.</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>How many bins; equal quantiles become one bin. Not used for edges.</source>
        <translation>Wie viele Klassen; gleiche Quantile werden eine. Nicht für Grenzen.</translation>
    </message>
    <message>
        <source>A column of numbers.</source>
        <translation>Eine Zahlenspalte.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Where the bins begin, smallest first, and where the last one ends. What lies outside is named so.</source>
        <translation>Wo die Klassen beginnen, kleinste zuerst, und wo die letzte endet. Was außerhalb liegt, wird so benannt.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <source>Texts to use in place of the ranges, one for each bin; empty: the ranges.</source>
        <translation>Texte anstelle der Bereiche, je einer pro Klasse; leer: die Bereiche.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>equal_width: bins of one width from the smallest to the largest value; quantiles: bins with about as many rows; edges: as given.</source>
        <translation>gleiche Breite: gleich breite Klassen vom kleinsten zum größten Wert; Quantile: Klassen mit etwa gleich vielen Zeilen; Grenzen: wie angegeben.</translation>
    </message>
    <message>
        <source>equal width</source>
        <translation>gleiche Breite</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>label: the range as text; number: 1 for the first bin, 0 for what lies below it.</source>
        <translation>Beschriftung: der Bereich als Text; Nummer: 1 für die erste Klasse, 0 für das darunter.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>Brings numbers to the range from 0 to 1, or to a mean of 0 and a deviation of 1.</source>
        <translation>Bringt Zahlen in den Bereich von 0 bis 1 oder auf Mittelwert 0 und Abweichung 1.</translation>
    </message>
    <message>
        <source>Makes columns of numbers **comparable**: from 0 to 1, or in standard deviations from their mean. Where all values are the same they become 0. Missing values stay missing, and infinite ones stay as they are and do not count. Without a suffix the columns themselves are changed.</source>
        <translation>Macht Zahlenspalten **vergleichbar**: von 0 bis 1 oder in Standardabweichungen vom Mittelwert. Sind alle Werte gleich, werden sie 0. Fehlende Werte bleiben fehlend, unendliche bleiben, wie sie sind, und zählen nicht. Ohne Anhang werden die Spalten selbst geändert.</translation>
    </message>
    <message>
        <source>Columns of numbers.</source>
        <translation>Zahlenspalten.</translation>
    </message>
    <message>
        <source>min_max: from 0 for the smallest to 1 for the largest value; z_score: how many standard deviations (of a sample) from the mean.</source>
        <translation>Min-Max: von 0 für den kleinsten bis 1 für den größten Wert; z-Wert: wie viele Standardabweichungen (einer Stichprobe) vom Mittelwert.</translation>
    </message>
    <message>
        <source>min max</source>
        <translation>Min-Max</translation>
    </message>
    <message>
        <source>z score</source>
        <translation>z-Wert</translation>
    </message>
    <message>
        <source>Rows with the same values here are scaled by themselves; empty: all rows together.</source>
        <translation>Zeilen mit gleichen Werten hier werden für sich skaliert; leer: alle Zeilen zusammen.</translation>
    </message>
    <message>
        <source>Put behind the names of new columns for the result; empty: the columns themselves are changed.</source>
        <translation>Wird an die Namen neuer Spalten für das Ergebnis gehängt; leer: die Spalten selbst werden geändert.</translation>
    </message>
    <message>
        <source>Flag outliers</source>
        <translation>Ausreißer kennzeichnen</translation>
    </message>
    <message>
        <source>Adds a column that says which numbers are far from the others.</source>
        <translation>Fügt eine Spalte hinzu, die sagt, welche Zahlen weit von den anderen liegen.</translation>
    </message>
    <message>
        <source>Marks numbers that are **far from the others** of their column: by the middle half of the values, which a few wild values do not move, or by the standard deviation. Nothing is removed; filter by the new column to do so. Missing values are no outliers, infinite ones and NaN are.</source>
        <translation>Kennzeichnet Zahlen, die **weit von den anderen** ihrer Spalte liegen: nach der mittleren Hälfte der Werte, die einzelne Ausreißer nicht verschieben, oder nach der Standardabweichung. Nichts wird entfernt; dazu nach der neuen Spalte filtern. Fehlende Werte sind keine Ausreißer, unendliche und NaN schon.</translation>
    </message>
    <message>
        <source>Name of the new column; empty: that of the column with “_outlier”.</source>
        <translation>Name der neuen Spalte; leer: der der Spalte mit „_outlier“.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>How far is too far, in widths of the middle half (usually 1.5) or standard deviations (usually 3); 0: what is usual.</source>
        <translation>Wie weit zu weit ist, in Breiten der mittleren Hälfte (üblich 1,5) oder Standardabweichungen (üblich 3); 0: das Übliche.</translation>
    </message>
    <message>
        <source>iqr: too far from the middle half of the values; z_score: too many standard deviations (of a sample) from the mean.</source>
        <translation>IQR: zu weit von der mittleren Hälfte der Werte; z-Wert: zu viele Standardabweichungen (einer Stichprobe) vom Mittelwert.</translation>
    </message>
    <message>
        <source>iqr</source>
        <translation>IQR</translation>
    </message>
    <message>
        <source>Rows with the same values here are judged by themselves; empty: all rows together.</source>
        <translation>Zeilen mit gleichen Werten hier werden für sich beurteilt; leer: alle Zeilen zusammen.</translation>
    </message>
    <message>
        <source>Unify spellings</source>
        <translation>Schreibweisen vereinheitlichen</translation>
    </message>
    <message>
        <source>Makes one spelling of values that differ in capitals, blanks, punctuation or order of words.</source>
        <translation>Macht eine Schreibweise aus Werten, die sich in Großschreibung, Leerzeichen, Zeichensetzung oder Wortfolge unterscheiden.</translation>
    </message>
    <message>
        <source>Finds values that are **the same but for their spelling** – capitals, blanks, punctuation, order and repetition of words – and writes the most frequent spelling for all of them; of equally frequent ones the first. Values without a letter stay as they are, and punctuation counts in values with digits, so that 1.5 and 15 stay apart. The result says which spellings were merged.</source>
        <translation>Findet Werte, die **bis auf die Schreibweise gleich** sind – Großschreibung, Leerzeichen, Zeichensetzung, Reihenfolge und Wiederholung von Wörtern –, und schreibt für alle die häufigste; bei gleich häufigen die erste. Werte ohne Buchstaben bleiben unverändert, und in Werten mit Ziffern zählt die Zeichensetzung, sodass 1.5 und 15 getrennt bleiben. Das Ergebnis nennt die vereinten Schreibweisen.</translation>
    </message>
    <message>
        <source>A text column that has the same value in several spellings.</source>
        <translation>Eine Textspalte, die denselben Wert in mehreren Schreibweisen enthält.</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Keeps the rows that meet a condition.</source>
        <translation>Behält die Zeilen, die eine Bedingung erfüllen.</translation>
    </message>
    <message>
        <source>Keeps the rows for which the **condition is true**. Rows for which it is false, and rows for which there is no answer because a value is missing, come out of `unmatched` and are counted apart. Names with spaces stand in `&quot;double&quot;` quotation marks, texts in `&apos;single&apos;` ones.</source>
        <translation>Behält die Zeilen, für die die **Bedingung zutrifft**. Zeilen, für die sie nicht zutrifft, und Zeilen ohne Antwort, weil ein Wert fehlt, kommen aus `unmatched` und werden getrennt gezählt. Namen mit Leerzeichen stehen in `&quot;doppelten&quot;` Anführungszeichen, Texte in `&apos;einfachen&apos;`.</translation>
    </message>
    <message>
        <source>Rows for which it is true stay. SQL over the columns of a row, such as amount &gt; 0 AND country = &apos;FR&apos;.</source>
        <translation>Zeilen, für die sie zutrifft, bleiben. SQL über die Spalten einer Zeile, etwa amount &gt; 0 AND country = &apos;FR&apos;.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Puts the rows in the order of one or more columns.</source>
        <translation>Bringt die Zeilen in die Reihenfolge einer oder mehrerer Spalten.</translation>
    </message>
    <message>
        <source>Orders the rows by the first column, rows that are equal there by the second, and so on. Rows that are **equal in all** of them stay in the order they had. Texts go by their letters&apos; codes, so capitals come before small letters.</source>
        <translation>Ordnet die Zeilen nach der ersten Spalte, dort gleiche nach der zweiten usw. Zeilen, die **in allen gleich** sind, behalten ihre Reihenfolge. Texte ordnen sich nach den Codes ihrer Zeichen, Großbuchstaben kommen also vor kleinen.</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordnen nach</translation>
    </message>
    <message>
        <source>The first decides; the next ones decide between rows that are equal so far.</source>
        <translation>Die erste entscheidet; die nächsten entscheiden zwischen bis dahin gleichen Zeilen.</translation>
    </message>
    <message>
        <source>The column to order by.</source>
        <translation>Die Spalte, nach der geordnet wird.</translation>
    </message>
    <message>
        <source>Missing first</source>
        <translation>Fehlende zuerst</translation>
    </message>
    <message>
        <source>Rows without a value stand at the top instead of the end.</source>
        <translation>Zeilen ohne Wert stehen am Anfang statt am Ende.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Keeps the first rows in an order, of the table or of each group.</source>
        <translation>Behält die ersten Zeilen einer Reihenfolge, der Tabelle oder jeder Gruppe.</translation>
    </message>
    <message>
        <source>Keeps the **first rows** in the order given, for the whole table or for each of the values of *For each*. The rows come out in that order; rows that are equal in it go by the order of the table. All others come out of `rest`.</source>
        <translation>Behält die **ersten Zeilen** in der angegebenen Reihenfolge, für die ganze Tabelle oder für jeden Wert von *Je*. Die Zeilen kommen in dieser Reihenfolge heraus; gleiche folgen der Reihenfolge der Tabelle. Alle anderen kommen aus `rest`.</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>How many rows stay.</source>
        <translation>Wie viele Zeilen bleiben.</translation>
    </message>
    <message>
        <source>What makes a row come first; empty: the order of the table.</source>
        <translation>Was eine Zeile nach vorn bringt; leer: die Reihenfolge der Tabelle.</translation>
    </message>
    <message>
        <source>That many rows stay for each of the different values of these columns; empty: of the whole table.</source>
        <translation>So viele Zeilen bleiben je verschiedenem Wert dieser Spalten; leer: von der ganzen Tabelle.</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Duplikate entfernen</translation>
    </message>
    <message>
        <source>Keeps one of the rows that are equal in some columns.</source>
        <translation>Behält eine der Zeilen, die in einigen Spalten gleich sind.</translation>
    </message>
    <message>
        <source>Of the rows that are **equal in the columns** named, the first or the last stays, and the order of the table is kept. Capitals, spaces and accents make a difference; trim or convert before if they should not. The others come out of `duplicates`.</source>
        <translation>Von den Zeilen, die **in den genannten Spalten gleich** sind, bleibt die erste oder die letzte; die Reihenfolge der Tabelle bleibt. Großschreibung, Leerzeichen und Akzente machen einen Unterschied; sollen sie es nicht, vorher kürzen oder umwandeln. Die anderen kommen aus `duplicates`.</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Rows that are equal here count as the same; empty: all columns. Missing values count as equal.</source>
        <translation>Zeilen, die hier gleich sind, gelten als dieselben; leer: alle Spalten. Fehlende Werte gelten als gleich.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Which of the equal rows stays, in the order of the table.</source>
        <translation>Welche der gleichen Zeilen bleibt, in der Reihenfolge der Tabelle.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Draws rows at random, the same ones whenever it runs.</source>
        <translation>Zieht Zeilen zufällig, bei jedem Lauf dieselben.</translation>
    </message>
    <message>
        <source>Draws a **number or a share** of the rows, each with the same chance and none twice. The same seed draws the same rows of the same table. They stay in the order of the table; the others come out of `rest`.</source>
        <translation>Zieht eine **Anzahl oder einen Anteil** der Zeilen, jede mit gleicher Chance und keine zweimal. Derselbe Startwert zieht dieselben Zeilen derselben Tabelle. Sie bleiben in der Reihenfolge der Tabelle; die anderen kommen aus `rest`.</translation>
    </message>
    <message>
        <source>How many rows are drawn; all of them when there are fewer.</source>
        <translation>Wie viele Zeilen gezogen werden; alle, wenn es weniger sind.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same rows of the same table.</source>
        <translation>Derselbe Startwert zieht dieselben Zeilen derselben Tabelle.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Which part of the rows is drawn, from 0 to 1.</source>
        <translation>Welcher Teil der Zeilen gezogen wird, von 0 bis 1.</translation>
    </message>
    <message>
        <source>count: a number of rows; share: a part of all rows.</source>
        <translation>Anzahl: eine Zahl von Zeilen; Anteil: ein Teil aller Zeilen.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Works out new columns, or new values of columns, from expressions.</source>
        <translation>Berechnet neue Spalten oder neue Werte von Spalten aus Ausdrücken.</translation>
    </message>
    <message>
        <source>Each **formula** is SQL over the columns of one row: arithmetic, text, date and list functions, `CASE WHEN … THEN … END`. Names with spaces stand in `&quot;double&quot;` quotation marks, texts in `&apos;single&apos;` ones. Formulas are worked out in order, so a later one can use what an earlier one made. A value that cannot be worked out stops the run; `TRY(…)` or `TRY_CAST(… AS …)` makes it a missing value instead.</source>
        <translation>Jede **Formel** ist SQL über die Spalten einer Zeile: Rechnen, Text-, Datums- und Listenfunktionen, `CASE WHEN … THEN … END`. Namen mit Leerzeichen stehen in `&quot;doppelten&quot;` Anführungszeichen, Texte in `&apos;einfachen&apos;`. Formeln werden der Reihe nach berechnet, eine spätere kann also das Ergebnis einer früheren nutzen. Ein nicht berechenbarer Wert bricht den Lauf ab; `TRY(…)` oder `TRY_CAST(… AS …)` macht stattdessen einen fehlenden Wert daraus.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>Worked out in this order; each may use the columns of those before it.</source>
        <translation>Werden in dieser Reihenfolge berechnet; jede darf die Spalten der vorigen nutzen.</translation>
    </message>
    <message>
        <source>A new name adds a column; the name of a column that is there replaces its values.</source>
        <translation>Ein neuer Name fügt eine Spalte hinzu; der Name einer vorhandenen ersetzt deren Werte.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>SQL over the columns of a row, such as price * amount or upper(name).</source>
        <translation>SQL über die Spalten einer Zeile, etwa price * amount oder upper(name).</translation>
    </message>
    <message>
        <source>By condition</source>
        <translation>Nach Bedingung</translation>
    </message>
    <message>
        <source>Gives a column the value of the first condition that is true.</source>
        <translation>Gibt einer Spalte den Wert der ersten zutreffenden Bedingung.</translation>
    </message>
    <message>
        <source>Goes through the **cases** from the first to the last; the first whose condition is true gives the value. A condition without an answer, because a value is missing, is not true. Where none is true it is the value of *Otherwise*. If some of the values are texts and others not, all become texts.</source>
        <translation>Geht die **Fälle** vom ersten zum letzten durch; der erste, dessen Bedingung zutrifft, liefert den Wert. Eine Bedingung ohne Antwort, weil ein Wert fehlt, trifft nicht zu. Wo keine zutrifft, gilt der Wert von *Sonst*. Sind einige Werte Texte und andere nicht, werden alle zu Texten.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>The first whose condition is true decides.</source>
        <translation>Der erste, dessen Bedingung zutrifft, entscheidet.</translation>
    </message>
    <message>
        <source>What the column then holds.</source>
        <translation>Was die Spalte dann enthält.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>SQL over the columns of a row that is true or false, such as age &gt;= 18.</source>
        <translation>SQL über die Spalten einer Zeile, wahr oder falsch, etwa age &gt;= 18.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>The value where no condition is true; empty: none.</source>
        <translation>Der Wert, wo keine Bedingung zutrifft; leer: keiner.</translation>
    </message>
    <message>
        <source>Values are</source>
        <translation>Werte sind</translation>
    </message>
    <message>
        <source>texts: as they are written; expressions: SQL over the columns of a row, such as price * 2 or 0.</source>
        <translation>Texte: wie geschrieben; Ausdrücke: SQL über die Spalten einer Zeile, etwa price * 2 oder 0.</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>expressions</source>
        <translation>Ausdrücke</translation>
    </message>
    <message>
        <source>Select columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Keeps, leaves out or moves columns, by their names or by a pattern.</source>
        <translation>Behält Spalten, lässt sie weg oder verschiebt sie, nach Namen oder Muster.</translation>
    </message>
    <message>
        <source>Chooses columns **by name or by a pattern** and keeps only them, leaves them out, or puts them in front of or behind the others. A column that is not there is an error, as is a pattern that finds none, so that a changed file does not go unnoticed.</source>
        <translation>Wählt Spalten **nach Namen oder Muster** und behält nur sie, lässt sie weg oder stellt sie vor oder hinter die anderen. Eine nicht vorhandene Spalte ist ein Fehler, ebenso ein Muster ohne Treffer, damit eine geänderte Datei nicht unbemerkt bleibt.</translation>
    </message>
    <message>
        <source>Names of columns, in the order they shall have.</source>
        <translation>Namen der Spalten, in der gewünschten Reihenfolge.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>keep: only these columns, in this order; drop: all but these; first: these in front of the others; last: these behind the others.</source>
        <translation>behalten: nur diese Spalten, in dieser Reihenfolge; weglassen: alle außer diesen; zuerst: diese vor den anderen; zuletzt: diese hinter den anderen.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>A regular expression; columns whose name it is found in are meant, too, behind those named.</source>
        <translation>Ein regulärer Ausdruck; Spalten, in deren Namen er vorkommt, sind auch gemeint, hinter den genannten.</translation>
    </message>
    <message>
        <source>Rename by rule</source>
        <translation>Nach Regel umbenennen</translation>
    </message>
    <message>
        <source>Renames columns one by one, by a pattern, or all to one style such as snake_case.</source>
        <translation>Benennt Spalten einzeln um, nach einem Muster oder alle in einem Stil wie snake_case.</translation>
    </message>
    <message>
        <source>First come the **single names**. In all other columns the *pattern* is replaced, and then the *style* is applied: words are told apart at blanks, punctuation and capitals. Two columns with one name are an error unless they shall be numbered; capitals alone do not tell names apart.</source>
        <translation>Zuerst kommen die **einzelnen Namen**. In allen anderen Spalten wird das *Muster* ersetzt und dann der *Stil* angewendet: Wörter trennen sich an Leerzeichen, Zeichensetzung und Großbuchstaben. Zwei gleichnamige Spalten sind ein Fehler, außer sie sollen nummeriert werden; Großschreibung allein unterscheidet Namen nicht.</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Nur in</translation>
    </message>
    <message>
        <source>The columns that pattern and style are for; empty: all.</source>
        <translation>Die Spalten, für die Muster und Stil gelten; leer: alle.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>New names of single columns; the rules below leave these columns alone.</source>
        <translation>Neue Namen einzelner Spalten; die Regeln darunter lassen diese Spalten unberührt.</translation>
    </message>
    <message>
        <source>What it is called now.</source>
        <translation>Bisheriger Name.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>What it is called afterwards.</source>
        <translation>Künftiger Name.</translation>
    </message>
    <message>
        <source>A regular expression; what it finds in names is replaced, before the style is applied.</source>
        <translation>Ein regulärer Ausdruck; was er in Namen findet, wird ersetzt, bevor der Stil angewendet wird.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>What stands there instead; \1 is what the first parentheses found.</source>
        <translation>Was stattdessen dort steht; \1 ist der Fund der ersten Klammern.</translation>
    </message>
    <message>
        <source>If names become the same</source>
        <translation>Bei gleichen Namen</translation>
    </message>
    <message>
        <source>fail: say so; number: the later ones get _2, _3 …</source>
        <translation>fehlschlagen: Meldung; Nummer: die späteren bekommen _2, _3 …</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>trim: no spaces around and one between words; snake_case: order_date; camel_case: orderDate; title_case: Order Date; lower_case and upper_case: letters alone.</source>
        <translation>kürzen: keine Leerzeichen außen und eines zwischen Wörtern; Snake Case: order_date; Camel Case: orderDate; Titelschreibung: Order Date; klein und groß: nur die Buchstaben.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>kürzen</translation>
    </message>
    <message>
        <source>snake case</source>
        <translation>Snake Case</translation>
    </message>
    <message>
        <source>camel case</source>
        <translation>Camel Case</translation>
    </message>
    <message>
        <source>title case</source>
        <translation>Titelschreibung</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>Fill from rows around</source>
        <translation>Aus Nachbarzeilen füllen</translation>
    </message>
    <message>
        <source>Fills gaps with a value, or with the one before or behind them.</source>
        <translation>Füllt Lücken mit einem Wert oder mit dem davor oder dahinter.</translation>
    </message>
    <message>
        <source>Fills **missing values** with one you give, with the last value before them (*down*) or the next one behind them (*up*), by the order of the table or of columns you name. With *For each* no value goes from one group to another. Gaps at the beginning, where there is nothing before, stay. Every filled cell is counted.</source>
        <translation>Füllt **fehlende Werte** mit einem angegebenen, mit dem letzten davor (*abwärts*) oder dem nächsten dahinter (*aufwärts*), nach der Reihenfolge der Tabelle oder genannter Spalten. Mit *Je* geht kein Wert von einer Gruppe in eine andere. Lücken am Anfang, vor denen nichts steht, bleiben. Jede gefüllte Zelle wird gezählt.</translation>
    </message>
    <message>
        <source>The columns with gaps.</source>
        <translation>Die Spalten mit Lücken.</translation>
    </message>
    <message>
        <source>Blank texts, too</source>
        <translation>Auch leere Texte</translation>
    </message>
    <message>
        <source>Texts without anything but spaces are gaps, too.</source>
        <translation>Auch Texte nur aus Leerzeichen gelten als Lücken.</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Längste Lücke</translation>
    </message>
    <message>
        <source>How many rows away a value may be; 0: any number. For down and up.</source>
        <translation>Wie viele Zeilen ein Wert entfernt sein darf; 0: beliebig viele. Für abwärts und aufwärts.</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>Füllen mit</translation>
    </message>
    <message>
        <source>value: always the same; down: the last value before the gap; up: the next value behind it.</source>
        <translation>Wert: immer derselbe; abwärts: der letzte Wert vor der Lücke; aufwärts: der nächste dahinter.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abwärts</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aufwärts</translation>
    </message>
    <message>
        <source>What is before and behind; empty: the order of the table. The rows stay where they are.</source>
        <translation>Was davor und dahinter steht; leer: die Reihenfolge der Tabelle. Die Zeilen bleiben an ihrem Platz.</translation>
    </message>
    <message>
        <source>Values are only taken from rows that are the same here; empty: from any row.</source>
        <translation>Werte kommen nur aus Zeilen, die hier übereinstimmen; leer: aus allen.</translation>
    </message>
    <message>
        <source>What fills the gaps; it has to fit the type of the columns. Not used for down and up.</source>
        <translation>Was die Lücken füllt; es muss zum Typ der Spalten passen. Nicht für abwärts und aufwärts.</translation>
    </message>
    <message>
        <source>Fill with the usual</source>
        <translation>Mit dem Üblichen füllen</translation>
    </message>
    <message>
        <source>Fills gaps with the mean, median or most frequent value of the column or of its group.</source>
        <translation>Füllt Lücken mit Mittelwert, Median oder häufigstem Wert der Spalte oder ihrer Gruppe.</translation>
    </message>
    <message>
        <source>Fills **missing values** with what is usual in the column, for the whole table or for each group. The column keeps its type: the mean of whole numbers is rounded, and their median is one of the values. Infinite values and NaN do not count. Where a group has no value at all, the gaps stay. Every filled cell is counted, and a column can say where they are.</source>
        <translation>Füllt **fehlende Werte** mit dem in der Spalte Üblichen, für die ganze Tabelle oder je Gruppe. Die Spalte behält ihren Typ: Der Mittelwert ganzer Zahlen wird gerundet, ihr Median ist einer der Werte. Unendliche Werte und NaN zählen nicht. Wo eine Gruppe gar keinen Wert hat, bleiben die Lücken. Jede gefüllte Zelle wird gezählt, und eine Spalte kann die Stellen kennzeichnen.</translation>
    </message>
    <message>
        <source>Say where</source>
        <translation>Stellen kennzeichnen</translation>
    </message>
    <message>
        <source>For each column one more, called like it with “_missing”, that is true where there was no value.</source>
        <translation>Je Spalte eine weitere, gleichen Namens mit „_missing“, die wahr ist, wo kein Wert war.</translation>
    </message>
    <message>
        <source>Of the values that are there – median: the middle one; mean: the average; mode: the most frequent one, the first of several.</source>
        <translation>Von den vorhandenen Werten – Median: der mittlere; Mittelwert: der Durchschnitt; Modus: der häufigste, bei mehreren der erste.</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Rows that are the same here have a value of their own; empty: one value for the whole table.</source>
        <translation>Zeilen, die hier übereinstimmen, haben einen eigenen Wert; leer: ein Wert für die ganze Tabelle.</translation>
    </message>
    <message>
        <source>First that has a value</source>
        <translation>Erster vorhandener Wert</translation>
    </message>
    <message>
        <source>Takes the value of the first of several columns that has one.</source>
        <translation>Nimmt den Wert der ersten von mehreren Spalten, die einen hat.</translation>
    </message>
    <message>
        <source>Goes through the columns **in the order given** and takes the first value that is there. The result is a new column, or replaces the first one, whose filled cells are counted. Columns of several types become numbers with a fraction, or texts where one of them is text.</source>
        <translation>Geht die Spalten **in der angegebenen Reihenfolge** durch und nimmt den ersten vorhandenen Wert. Das Ergebnis ist eine neue Spalte oder ersetzt die erste, deren gefüllte Zellen gezählt werden. Spalten verschiedener Typen werden zu Zahlen mit Nachkommastellen, oder zu Text, wenn eine davon Text ist.</translation>
    </message>
    <message>
        <source>Name of a new column for the result; empty: the first of the columns gets it.</source>
        <translation>Name einer neuen Spalte für das Ergebnis; leer: die erste der Spalten bekommt es.</translation>
    </message>
    <message>
        <source>The first of these that has a value gives it.</source>
        <translation>Die erste davon, die einen Wert hat, liefert ihn.</translation>
    </message>
    <message>
        <source>Drop the columns</source>
        <translation>Spalten weglassen</translation>
    </message>
    <message>
        <source>The columns the values came from are left out, but for the one with the result.</source>
        <translation>Die Spalten, aus denen die Werte kamen, entfallen, außer der mit dem Ergebnis.</translation>
    </message>
    <message>
        <source>Texts without anything but spaces are no values either.</source>
        <translation>Auch Texte nur aus Leerzeichen sind keine Werte.</translation>
    </message>
    <message>
        <source>Drop rows with gaps</source>
        <translation>Zeilen mit Lücken weglassen</translation>
    </message>
    <message>
        <source>Leaves out rows without a value in any, or in all, of some columns.</source>
        <translation>Lässt Zeilen weg, denen in einer oder in allen von einigen Spalten ein Wert fehlt.</translation>
    </message>
    <message>
        <source>Leaves out rows in which a value is **missing**: in any of the columns, or in all of them. These rows come out of `dropped`, and are counted by the first column that has no value. NaN and blank texts are values unless you say otherwise for the texts.</source>
        <translation>Lässt Zeilen weg, in denen ein Wert **fehlt**: in irgendeiner oder in allen der Spalten. Diese Zeilen kommen aus `dropped` und werden nach der ersten Spalte ohne Wert gezählt. NaN und leere Texte sind Werte, sofern für Texte nichts anderes eingestellt ist.</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Where a value has to be; empty: in all columns.</source>
        <translation>Wo ein Wert stehen muss; leer: in allen Spalten.</translation>
    </message>
    <message>
        <source>Drop a row</source>
        <translation>Zeile weglassen</translation>
    </message>
    <message>
        <source>any: when one of the columns has no value; all: only when none of them has one.</source>
        <translation>irgendeine: wenn eine der Spalten keinen Wert hat; alle: nur wenn keine einen hat.</translation>
    </message>
    <message>
        <source>Clean text</source>
        <translation>Text bereinigen</translation>
    </message>
    <message>
        <source>Trims texts, and unifies their spaces, invisible characters, accents and capitals.</source>
        <translation>Kürzt Texte und vereinheitlicht Leerzeichen, unsichtbare Zeichen, Akzente und Großschreibung.</translation>
    </message>
    <message>
        <source>Makes texts that **look the same be the same**: spaces at the ends and doubled ones go, as do characters nobody sees. On demand accents go, too, and letters become small, capital, or capital at the beginning of each word. Each cell that changes is counted.</source>
        <translation>Macht Texte, die **gleich aussehen, auch gleich**: Leerzeichen an den Enden und doppelte verschwinden, ebenso unsichtbare Zeichen. Auf Wunsch auch Akzente, und Buchstaben werden klein, groß oder groß am Wortanfang. Jede geänderte Zelle wird gezählt.</translation>
    </message>
    <message>
        <source>Strip accents</source>
        <translation>Akzente entfernen</translation>
    </message>
    <message>
        <source>Makes e of é, and u of ü.</source>
        <translation>Macht e aus é und u aus ü.</translation>
    </message>
    <message>
        <source>Blank is missing</source>
        <translation>Leer gilt als fehlend</translation>
    </message>
    <message>
        <source>A text with nothing in it becomes a missing value.</source>
        <translation>Ein leerer Text wird zum fehlenden Wert.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Schreibung</translation>
    </message>
    <message>
        <source>title: each word begins with a capital.</source>
        <translation>Titel: jedes Wort beginnt mit einem Großbuchstaben.</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Collapse spaces</source>
        <translation>Leerzeichen zusammenziehen</translation>
    </message>
    <message>
        <source>Makes one space of several spaces, tabs and line breaks, and of odd ones such as the no-break space.</source>
        <translation>Macht ein Leerzeichen aus mehreren, aus Tabulatoren und Zeilenumbrüchen und aus besonderen wie dem geschützten.</translation>
    </message>
    <message>
        <source>Text columns; empty: all there are.</source>
        <translation>Textspalten; leer: alle vorhandenen.</translation>
    </message>
    <message>
        <source>Strip invisible characters</source>
        <translation>Unsichtbare Zeichen entfernen</translation>
    </message>
    <message>
        <source>Takes control characters, soft hyphens and spaces without width away; not line breaks and tabs.</source>
        <translation>Entfernt Steuerzeichen, weiche Trennstriche und breitenlose Leerzeichen; nicht Zeilenumbrüche und Tabulatoren.</translation>
    </message>
    <message>
        <source>Takes spaces and line breaks away at both ends.</source>
        <translation>Entfernt Leerzeichen und Zeilenumbrüche an beiden Enden.</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>Replaces texts in cells, what regular expressions find, or whole cells.</source>
        <translation>Ersetzt Texte in Zellen, Funde regulärer Ausdrücke oder ganze Zellen.</translation>
    </message>
    <message>
        <source>Replaces **each occurrence** of a text in the columns, one replacement after the other, so that a later one sees what an earlier one made. As *regex* the pattern is a regular expression (RE2), and `\1` in the replacement is what its first parentheses found. As *cell* the whole cell has to be the text. Each cell that changes is counted.</source>
        <translation>Ersetzt **jedes Vorkommen** eines Texts in den Spalten, eine Ersetzung nach der anderen, sodass eine spätere sieht, was eine frühere bewirkt hat. Als *Regex* ist das Muster ein regulärer Ausdruck (RE2), und `\1` im Ersatz ist der Fund der ersten Klammern. Als *Zelle* muss die ganze Zelle der Text sein. Jede geänderte Zelle wird gezählt.</translation>
    </message>
    <message>
        <source>A text with nothing left in it becomes a missing value.</source>
        <translation>Ein Text, von dem nichts bleibt, wird zum fehlenden Wert.</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Groß-/Kleinschreibung ignorieren</translation>
    </message>
    <message>
        <source>Capitals make no difference.</source>
        <translation>Großbuchstaben machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>Find as</source>
        <translation>Suchen als</translation>
    </message>
    <message>
        <source>text: anywhere in a cell; regex: a regular expression; cell: the whole cell.</source>
        <translation>Text: irgendwo in einer Zelle; Regex: ein regulärer Ausdruck; Zelle: die ganze Zelle.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>regex</source>
        <translation>Regex</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Ersetzungen</translation>
    </message>
    <message>
        <source>Made one after the other; of whole cells, the first that fits.</source>
        <translation>Nacheinander; bei ganzen Zellen die erste passende.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What is replaced.</source>
        <translation>Was ersetzt wird.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>What stands there instead; in regular expressions \1 is what the first parentheses found.</source>
        <translation>Was stattdessen dort steht; in regulären Ausdrücken ist \1 der Fund der ersten Klammern.</translation>
    </message>
    <message>
        <source>Split a column</source>
        <translation>Spalte teilen</translation>
    </message>
    <message>
        <source>Makes several columns of one, at a separator or after so many characters.</source>
        <translation>Macht aus einer Spalte mehrere, an einem Trenner oder nach so vielen Zeichen.</translation>
    </message>
    <message>
        <source>Splits the texts of a column **into columns**, which stand behind it or in its place. Where there are more parts than columns, the last column has all the rest as it stands, so nothing is lost; where there are fewer, values are missing.</source>
        <translation>Teilt die Texte einer Spalte **in Spalten**, die hinter ihr oder an ihrer Stelle stehen. Gibt es mehr Teile als Spalten, enthält die letzte den ganzen Rest unverändert, sodass nichts verloren geht; gibt es weniger, fehlen Werte.</translation>
    </message>
    <message>
        <source>A part with nothing in it becomes a missing value.</source>
        <translation>Ein leerer Teil wird zum fehlenden Wert.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Teilen nach</translation>
    </message>
    <message>
        <source>text: at each separator; regex: at what a regular expression finds; lengths: after so many characters.</source>
        <translation>Text: an jedem Trenner; Regex: an jedem Fund eines regulären Ausdrucks; Längen: nach so vielen Zeichen.</translation>
    </message>
    <message>
        <source>lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>The text column to split.</source>
        <translation>Die zu teilende Textspalte.</translation>
    </message>
    <message>
        <source>How many columns; the last has all that is left. Not used with names or lengths.</source>
        <translation>Wie viele Spalten; die letzte bekommt den Rest. Nicht zusammen mit Namen oder Längen.</translation>
    </message>
    <message>
        <source>Keep the column</source>
        <translation>Spalte behalten</translation>
    </message>
    <message>
        <source>The column that is split stays beside its parts.</source>
        <translation>Die geteilte Spalte bleibt neben ihren Teilen.</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>How many characters the parts have, but for the last, which has the rest.</source>
        <translation>Wie viele Zeichen die Teile haben, außer dem letzten, der den Rest bekommt.</translation>
    </message>
    <message>
        <source>Names of the columns, one for each; empty: that of the column with _1, _2 …</source>
        <translation>Namen der Spalten, je einer; leer: der der Spalte mit _1, _2 …</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trenner</translation>
    </message>
    <message>
        <source>What stands between the parts, or the regular expression that finds it.</source>
        <translation>Was zwischen den Teilen steht, oder der reguläre Ausdruck, der es findet.</translation>
    </message>
    <message>
        <source>Takes spaces away around the parts.</source>
        <translation>Entfernt Leerzeichen um die Teile.</translation>
    </message>
    <message>
        <source>Put columns together</source>
        <translation>Spalten zusammensetzen</translation>
    </message>
    <message>
        <source>Makes one text column of the values of several columns.</source>
        <translation>Macht aus den Werten mehrerer Spalten eine Textspalte.</translation>
    </message>
    <message>
        <source>Writes the values of the columns **one behind the other**, with the separator between them. Numbers and dates are written as the table shows them. Where all are missing, the result is missing, unless missing values are to be blank.</source>
        <translation>Schreibt die Werte der Spalten **hintereinander**, mit dem Trenner dazwischen. Zahlen und Datumsangaben stehen so da, wie die Tabelle sie zeigt. Fehlen alle, fehlt auch das Ergebnis, außer fehlende Werte sollen leer sein.</translation>
    </message>
    <message>
        <source>Name of the new column.</source>
        <translation>Name der neuen Spalte.</translation>
    </message>
    <message>
        <source>What is put together, in this order.</source>
        <translation>Was zusammengesetzt wird, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>The columns that were put together are left out.</source>
        <translation>Die zusammengesetzten Spalten entfallen.</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>skip: are passed over, with their separator; blank: are blank texts; missing: make the whole missing.</source>
        <translation>überspringen: entfallen samt Trenner; leer: gelten als leerer Text; fehlend: machen das Ganze fehlend.</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>What stands between the values.</source>
        <translation>Was zwischen den Werten steht.</translation>
    </message>
    <message>
        <source>Extract from text</source>
        <translation>Aus Text herausziehen</translation>
    </message>
    <message>
        <source>Makes columns of what a regular expression finds in a text.</source>
        <translation>Macht Spalten aus dem, was ein regulärer Ausdruck in einem Text findet.</translation>
    </message>
    <message>
        <source>Looks for the **first place** in the text that the regular expression (RE2) fits, and makes a column of each of its parts in parentheses. Where it is not found, or a part is empty, values are missing. The columns are texts; convert them afterwards where they are numbers or dates.</source>
        <translation>Sucht die **erste Stelle** im Text, auf die der reguläre Ausdruck (RE2) passt, und macht aus jedem seiner Teile in Klammern eine Spalte. Wo er nicht vorkommt oder ein Teil leer ist, fehlen Werte. Die Spalten sind Texte; sind es Zahlen oder Datumsangaben, danach umwandeln.</translation>
    </message>
    <message>
        <source>The text column to look in.</source>
        <translation>Die Textspalte, in der gesucht wird.</translation>
    </message>
    <message>
        <source>The column stays beside what was found in it.</source>
        <translation>Die Spalte bleibt neben dem, was in ihr gefunden wurde.</translation>
    </message>
    <message>
        <source>Names of the columns, one for each; empty: those in (?P&lt;name&gt;…), or that of the column with _1, _2 …</source>
        <translation>Namen der Spalten, je einer; leer: die in (?P&lt;name&gt;…), oder der der Spalte mit _1, _2 …</translation>
    </message>
    <message>
        <source>A regular expression; each part in parentheses becomes a column, or all it finds when there are none.</source>
        <translation>Ein regulärer Ausdruck; jeder Teil in Klammern wird eine Spalte, oder der ganze Fund, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>Read dates</source>
        <translation>Datumsangaben lesen</translation>
    </message>
    <message>
        <source>Reads text columns as dates or points in time.</source>
        <translation>Liest Textspalten als Datum oder Zeitpunkt.</translation>
    </message>
    <message>
        <source>Reads texts as **dates**, by formats you give or by those that the first 5,000 values have. Whether day or month comes first is told by dates that can only be one; if there is none you are asked. Times with an offset such as +02:00 become UTC. What does not fit is never lost without a word: it is counted and kept, or stops the run.</source>
        <translation>Liest Texte als **Datum**, nach angegebenen Formaten oder nach denen der ersten 5.000 Werte. Ob Tag oder Monat zuerst kommt, zeigen Angaben, die nur eines sein können; gibt es keine, wird nachgefragt. Zeiten mit Versatz wie +02:00 werden zu UTC. Was nicht passt, geht nie stillschweigend verloren: Es wird gezählt und behalten oder bricht den Lauf ab.</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Text columns of dates.</source>
        <translation>Textspalten mit Datumsangaben.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Such as %d.%m.%Y or %d %N %Y, where %N is the name of a month; the first that fits is taken. Empty: found out from the values.</source>
        <translation>Etwa %d.%m.%Y oder %d %N %Y, wobei %N ein Monatsname ist; das erste passende gilt. Leer: aus den Werten ermittelt.</translation>
    </message>
    <message>
        <source>Missing markers</source>
        <translation>Fehlwert-Kennzeichen</translation>
    </message>
    <message>
        <source>Texts that mean that there is no value, such as n/a; blank ones always do.</source>
        <translation>Texte, die bedeuten, dass es keinen Wert gibt, etwa n/a; leere tun es immer.</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>null: becomes a missing value, and the text comes out of “rejects”; reject_row: the row comes out of “rejected_rows”; fail: the run stops.</source>
        <translation>null: wird zum fehlenden Wert, und der Text kommt aus „rejects“; Zeile ablehnen: die Zeile kommt aus „rejected_rows“; fehlschlagen: der Lauf bricht ab.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>reject row</source>
        <translation>Zeile ablehnen</translation>
    </message>
    <message>
        <source>Day and month</source>
        <translation>Tag und Monat</translation>
    </message>
    <message>
        <source>What comes first in dates such as 3/4/2024, where formats are found out; evidence: as dates such as 13/4/2024 tell.</source>
        <translation>Was in Angaben wie 3/4/2024 zuerst kommt, wenn Formate ermittelt werden; Belege: wie es Angaben wie 13/4/2024 zeigen.</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>date: days; datetime: points in time.</source>
        <translation>Datum: Tage; Datum und Uhrzeit: Zeitpunkte.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>datetime</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Read numbers</source>
        <translation>Zahlen lesen</translation>
    </message>
    <message>
        <source>Reads text columns as numbers, with their marks, currencies, percent signs and units.</source>
        <translation>Liest Textspalten als Zahlen, mit ihren Zeichen, Währungen, Prozentzeichen und Einheiten.</translation>
    </message>
    <message>
        <source>Reads texts as **numbers**, with the decimal and thousands marks you say, and with the currencies and units that may stand beside them. A unit changes nothing in the value, so do not name two currencies that both occur. A whole number too long to be kept digit by digit does not fit. What does not fit is counted and kept, or stops the run.</source>
        <translation>Liest Texte als **Zahlen**, mit den angegebenen Dezimal- und Tausenderzeichen und den Währungen und Einheiten, die daneben stehen dürfen. Eine Einheit ändert am Wert nichts, also nicht zwei vorkommende Währungen nennen. Eine ganze Zahl, die zu lang ist, um jede Stelle zu behalten, passt nicht. Was nicht passt, wird gezählt und behalten oder bricht den Lauf ab.</translation>
    </message>
    <message>
        <source>Text columns of numbers.</source>
        <translation>Textspalten mit Zahlen.</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>What stands before the fraction.</source>
        <translation>Was vor den Nachkommastellen steht.</translation>
    </message>
    <message>
        <source>Thousands mark</source>
        <translation>Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>What may stand between groups of three digits; usual: a comma where fractions have a point, and the other way round.</source>
        <translation>Was zwischen Dreiergruppen von Ziffern stehen darf; üblich: ein Komma, wo Brüche einen Punkt haben, und umgekehrt.</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Parentheses mean minus</source>
        <translation>Klammern bedeuten minus</translation>
    </message>
    <message>
        <source>As accountants write: (5.00) is -5.</source>
        <translation>Wie in der Buchhaltung: (5.00) ist -5.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>no: 12% does not fit; number: it is 12; fraction: it is 0.12.</source>
        <translation>nein: 12% passt nicht; Nummer: es ist 12; Bruchteil: es ist 0,12.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Bruchteil</translation>
    </message>
    <message>
        <source>decimal: numbers with a fraction; integer: whole numbers, where texts such as 007 do not fit.</source>
        <translation>Dezimalzahl: Zahlen mit Nachkommastellen; Ganzzahl: ganze Zahlen, wobei Texte wie 007 nicht passen.</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>Currencies and units</source>
        <translation>Währungen und Einheiten</translation>
    </message>
    <message>
        <source>Texts that may stand before or behind a number and add nothing to its value, such as € or kg.</source>
        <translation>Texte, die vor oder hinter einer Zahl stehen dürfen und nichts an ihrem Wert ändern, etwa € oder kg.</translation>
    </message>
    <message>
        <source>Number rows</source>
        <translation>Zeilen nummerieren</translation>
    </message>
    <message>
        <source>Adds a column that names each row by a number or by its content.</source>
        <translation>Fügt eine Spalte hinzu, die jede Zeile durch eine Nummer oder ihren Inhalt benennt.</translation>
    </message>
    <message>
        <source>Adds a column in front that tells rows apart: **numbers** in the order of the table, for all rows or for each group by itself, or a **fingerprint** (SHA-256) of the content, which stays the same when rows come, go or change places. Equal rows have equal fingerprints.</source>
        <translation>Fügt vorn eine Spalte hinzu, die Zeilen unterscheidet: **Nummern** in der Reihenfolge der Tabelle, für alle Zeilen oder je Gruppe, oder einen **Fingerabdruck** (SHA-256) des Inhalts, der gleich bleibt, wenn Zeilen kommen, gehen oder den Platz wechseln. Gleiche Zeilen haben gleiche Fingerabdrücke.</translation>
    </message>
    <message>
        <source>Name of the new column, which stands in front.</source>
        <translation>Name der neuen Spalte, die vorn steht.</translation>
    </message>
    <message>
        <source>Content of</source>
        <translation>Inhalt von</translation>
    </message>
    <message>
        <source>The columns that make the fingerprint; empty: all.</source>
        <translation>Die Spalten, aus denen der Fingerabdruck entsteht; leer: alle.</translation>
    </message>
    <message>
        <source>number: 1, 2, 3 … in the order of the table; content: a fingerprint of the values, the same for equal rows and in every run.</source>
        <translation>Nummer: 1, 2, 3 … in der Reihenfolge der Tabelle; Inhalt: ein Fingerabdruck der Werte, für gleiche Zeilen und in jedem Lauf gleich.</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Numbers begin again for each of the different values of these columns.</source>
        <translation>Die Nummern beginnen für jeden verschiedenen Wert dieser Spalten neu.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The first number.</source>
        <translation>Die erste Nummer.</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>Werte verbergen</translation>
    </message>
    <message>
        <source>Replaces values by fingerprints, or covers all but their last characters.</source>
        <translation>Ersetzt Werte durch Fingerabdrücke oder deckt alles außer den letzten Zeichen ab.</translation>
    </message>
    <message>
        <source>Hides values that **name people**, such as e-mail addresses or card numbers. A fingerprint (SHA-256 of salt and text) is the same for the same value, so tables can still be joined; with few possible values anyone who knows the salt can find them by trying. The salt stands in the workflow. Missing values stay missing, and each cell that changes is counted.</source>
        <translation>Verbirgt Werte, die **Menschen benennen**, etwa E-Mail-Adressen oder Kartennummern. Ein Fingerabdruck (SHA-256 aus Salz und Text) ist für denselben Wert gleich, Tabellen lassen sich also weiterhin verknüpfen; bei wenigen möglichen Werten findet sie durch Ausprobieren, wer das Salz kennt. Das Salz steht im Workflow. Fehlende Werte bleiben fehlend, und jede geänderte Zelle wird gezählt.</translation>
    </message>
    <message>
        <source>Cover with</source>
        <translation>Abdecken mit</translation>
    </message>
    <message>
        <source>The one character that covers the others.</source>
        <translation>Das eine Zeichen, das die anderen abdeckt.</translation>
    </message>
    <message>
        <source>The columns whose values are hidden.</source>
        <translation>Die Spalten, deren Werte verborgen werden.</translation>
    </message>
    <message>
        <source>How many characters at the end are not covered; a text that has no more is covered as a whole.</source>
        <translation>Wie viele Zeichen am Ende sichtbar bleiben; ein Text mit nicht mehr Zeichen wird ganz abgedeckt.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>sha256: a fingerprint, so that equal values can still be found; mask: all but the last characters are covered.</source>
        <translation>sha256: ein Fingerabdruck, sodass gleiche Werte noch auffindbar sind; abdecken: alles außer den letzten Zeichen wird abgedeckt.</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>abdecken</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Salz</translation>
    </message>
    <message>
        <source>A secret text that goes into the fingerprint; without one, values such as telephone numbers can be found by trying.</source>
        <translation>Ein geheimer Text, der in den Fingerabdruck eingeht; ohne ihn lassen sich Werte wie Telefonnummern durch Ausprobieren finden.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Aufbereiten</translation>
    </message>
    <message>
        <source>Gives every column its type, empties missing markers and shapes the table for a target; nothing is lost uncounted.</source>
        <translation>Gibt jeder Spalte ihren Typ, leert Fehlwert-Kennzeichen und formt die Tabelle für ein Ziel; nichts geht ungezählt verloren.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Columns the schema does not name</source>
        <translation>Im Schema nicht genannte Spalten</translation>
    </message>
    <message>
        <source>keep them, drop them, or fail (target “schema”).</source>
        <translation>behalten, weglassen oder fehlschlagen (Ziel „schema“).</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often the plan may be revised; from the workflow&apos;s settings when not given, else 3.</source>
        <translation>Wie oft der Plan überarbeitet werden darf; ohne Angabe aus den Einstellungen des Workflows, sonst 3.</translation>
    </message>
    <message>
        <source>The column for a role of the target, where you know better.</source>
        <translation>Die Spalte für eine Rolle des Ziels, wo man es besser weiß.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>A plan as an earlier run left it in its metadata; it is played as it is, and nothing new is proposed.</source>
        <translation>Ein Plan, wie ihn ein früherer Lauf in seinen Metadaten hinterlassen hat; er wird unverändert ausgeführt, nichts Neues wird vorgeschlagen.</translation>
    </message>
    <message>
        <source>What the table shall look like: a Frictionless Table Schema or a JSON Schema of one row (target “schema”).</source>
        <translation>Wie die Tabelle aussehen soll: ein Frictionless Table Schema oder ein JSON Schema einer Zeile (Ziel „schema“).</translation>
    </message>
    <message>
        <source>Decides which rows are for testing (ml-ready); the target&apos;s own when not given.</source>
        <translation>Bestimmt, welche Zeilen zum Testen dienen (ml-ready); ohne Angabe der des Ziels.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What the data is for.</source>
        <translation>Wofür die Daten sind.</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>Eigenes Ziel</translation>
    </message>
    <message>
        <source>A whole target as in resources/targets; wins over “target”.</source>
        <translation>Ein ganzes Ziel wie in resources/targets; hat Vorrang vor „target“.</translation>
    </message>
    <message>
        <source>Text columns</source>
        <translation>Textspalten</translation>
    </message>
    <message>
        <source>Columns that shall stay text whatever they look like.</source>
        <translation>Spalten, die Text bleiben sollen, wie immer sie aussehen.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>The share of a column&apos;s values that may not fit before it stays text; the target&apos;s own when not given.</source>
        <translation>Der Anteil der Werte einer Spalte, der nicht passen darf, bevor sie Text bleibt; ohne Angabe der des Ziels.</translation>
    </message>
    <message>
        <source>Convert types</source>
        <translation>Typen umwandeln</translation>
    </message>
    <message>
        <source>Reads text columns as numbers, dates or truth values and empties missing markers; what does not fit is kept.</source>
        <translation>Liest Textspalten als Zahlen, Datum oder Wahrheitswerte und leert Fehlwert-Kennzeichen; was nicht passt, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The columns this is done to.</source>
        <translation>Die Spalten, auf die das angewendet wird.</translation>
    </message>
    <message>
        <source>Rename columns</source>
        <translation>Spalten umbenennen</translation>
    </message>
    <message>
        <source>Gives columns other names.</source>
        <translation>Gibt Spalten andere Namen.</translation>
    </message>
    <message>
        <source>Change types</source>
        <translation>Typen ändern</translation>
    </message>
    <message>
        <source>Turns typed columns into another type; values that do not fit are counted and kept.</source>
        <translation>Wandelt typisierte Spalten in einen anderen Typ um; Werte, die nicht passen, werden gezählt und behalten.</translation>
    </message>
    <message>
        <source>Require values</source>
        <translation>Werte verlangen</translation>
    </message>
    <message>
        <source>Leaves out rows without a usable value in one of the columns; they are kept among the rejects.</source>
        <translation>Lässt Zeilen ohne brauchbaren Wert in einer der Spalten weg; sie bleiben bei den abgelehnten erhalten.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why, in words; it stands in the ledger.</source>
        <translation>Warum, in Worten; es steht in der Bilanz.</translation>
    </message>
    <message>
        <source>Drop columns</source>
        <translation>Spalten weglassen</translation>
    </message>
    <message>
        <source>Leaves columns out.</source>
        <translation>Lässt Spalten weg.</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <source>Fills missing numbers with the median, counts them, and can say where in a column of their own.</source>
        <translation>Füllt fehlende Zahlen mit dem Median, zählt sie und kann die Stellen in einer eigenen Spalte kennzeichnen.</translation>
    </message>
    <message>
        <source>Encode as numbers</source>
        <translation>Als Zahlen kodieren</translation>
    </message>
    <message>
        <source>Turns categories, truth values and dates into numbers.</source>
        <translation>Macht aus Kategorien, Wahrheitswerten und Datumsangaben Zahlen.</translation>
    </message>
    <message>
        <source>Split for testing</source>
        <translation>Zum Testen aufteilen</translation>
    </message>
    <message>
        <source>Adds a column that says “train” or “test”, the same whenever it runs.</source>
        <translation>Fügt eine Spalte mit „train“ oder „test“ hinzu, bei jedem Lauf gleich.</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>Derselbe Startwert ergibt dieselben Zeilen.</translation>
    </message>
    <message>
        <source>Share for testing</source>
        <translation>Anteil zum Testen</translation>
    </message>
    <message>
        <source>The share of the rows that go to “test”, 0 to 1.</source>
        <translation>Der Anteil der Zeilen, die zu „test“ kommen, 0 bis 1.</translation>
    </message>
    <message>
        <source>Derive coordinates</source>
        <translation>Koordinaten ableiten</translation>
    </message>
    <message>
        <source>Adds columns that are weighted sums of standardised columns.</source>
        <translation>Fügt Spalten hinzu, die gewichtete Summen standardisierter Spalten sind.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>For each new column its name and terms: column, category, mean, scale, weight.</source>
        <translation>Je neuer Spalte ihr Name und ihre Terme: column, category, mean, scale, weight.</translation>
    </message>
    <message>
        <source>Columns to rows</source>
        <translation>Spalten zu Zeilen</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Makes one row for each of several columns, such as years.</source>
        <translation>Macht je eine Zeile aus mehreren Spalten, etwa Jahren.</translation>
    </message>
    <message>
        <source>The column that the cells of each of the columns go to.</source>
        <translation>Die Spalte, in die die Zellen jeder der Spalten kommen.</translation>
    </message>
    <message>
        <source>The column that says which one a row came from.</source>
        <translation>Die Spalte, die sagt, aus welcher eine Zeile stammt.</translation>
    </message>
    <message>
        <source>The type of the values.</source>
        <translation>Der Typ der Werte.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What each of the columns stands for, such as its year.</source>
        <translation>Wofür jede der Spalten steht, etwa ihr Jahr.</translation>
    </message>
    <message>
        <source>Links to graph</source>
        <translation>Verbindungen zu Graph</translation>
    </message>
    <message>
        <source>Makes a table of points from a list of links, and keeps the links beside it.</source>
        <translation>Macht aus einer Liste von Verbindungen eine Tabelle von Punkten und behält die Verbindungen daneben.</translation>
    </message>
    <message>
        <source>Categories to columns</source>
        <translation>Kategorien zu Spalten</translation>
    </message>
    <message>
        <source>Makes a column of 0 and 1 for each category of a column.</source>
        <translation>Macht je Kategorie einer Spalte eine Spalte aus 0 und 1.</translation>
    </message>
    <message>
        <source>Makes **one column for each category**, with 1 where the row has it and 0 where it has not, as models want it. Name the categories where later runs must give the same columns. Where there are more than allowed, the step stops, or the rare ones share a column.</source>
        <translation>Macht **je Kategorie eine Spalte**, mit 1, wo die Zeile sie hat, und 0, wo nicht, wie Modelle es brauchen. Die Kategorien nennen, wenn spätere Läufe dieselben Spalten ergeben müssen. Gibt es mehr als erlaubt, bricht der Schritt ab, oder die seltenen teilen sich eine Spalte.</translation>
    </message>
    <message>
        <source>The column with the categories.</source>
        <translation>Die Spalte mit den Kategorien.</translation>
    </message>
    <message>
        <source>The column stays in front of the new ones.</source>
        <translation>Die Spalte bleibt vor den neuen.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>How many columns this may make; not used where the categories are given.</source>
        <translation>Wie viele Spalten daraus werden dürfen; nicht bei genannten Kategorien.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Column for missing</source>
        <translation>Spalte für fehlende</translation>
    </message>
    <message>
        <source>One more column says where there is no value; without it, missing is 0 everywhere.</source>
        <translation>Eine weitere Spalte sagt, wo kein Wert ist; ohne sie ist Fehlendes überall 0.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Vorsatz</translation>
    </message>
    <message>
        <source>In front of the names of the new columns; empty: that of the column with “_”.</source>
        <translation>Vor den Namen der neuen Spalten; leer: der der Spalte mit „_“.</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Andere Werte</translation>
    </message>
    <message>
        <source>What becomes of more categories, or of others than those given – fail: the step says so; other: they share one more column, and the most frequent ones have their own; none: they are 0 everywhere.</source>
        <translation>Was aus weiteren oder anderen als den genannten Kategorien wird – fehlschlagen: der Schritt meldet es; weitere: sie teilen sich eine weitere Spalte, die häufigsten haben eigene; keiner: sie sind überall 0.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>The values that get a column, in this order, so that every run gives the same columns; empty: those that are there, in the order of their names.</source>
        <translation>Die Werte, die eine Spalte bekommen, in dieser Reihenfolge, damit jeder Lauf dieselben Spalten ergibt; leer: die vorhandenen, nach Namen geordnet.</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transponieren</translation>
    </message>
    <message>
        <source>Makes columns of the rows, and rows of the columns, of a small table.</source>
        <translation>Macht aus den Zeilen einer kleinen Tabelle Spalten und aus den Spalten Zeilen.</translation>
    </message>
    <message>
        <source>Turns the table **by its diagonal**: each column becomes a row and each row a column, for at most 1,000 rows. The names of the new columns come from one of the old ones. Columns of one type keep it; otherwise all values become texts.</source>
        <translation>Spiegelt die Tabelle **an ihrer Diagonale**: Jede Spalte wird eine Zeile und jede Zeile eine Spalte, bei höchstens 1.000 Zeilen. Die Namen der neuen Spalten stammen aus einer der alten. Spalten eines Typs behalten ihn; sonst werden alle Werte zu Texten.</translation>
    </message>
    <message>
        <source>The new column with the names the columns had.</source>
        <translation>Die neue Spalte mit den bisherigen Spaltennamen.</translation>
    </message>
    <message>
        <source>Names from</source>
        <translation>Namen aus</translation>
    </message>
    <message>
        <source>The column whose values are the names of the new columns; empty: row_1, row_2 …</source>
        <translation>Die Spalte, deren Werte die Namen der neuen Spalten sind; leer: row_1, row_2 …</translation>
    </message>
    <message>
        <source>JSON to columns</source>
        <translation>JSON zu Spalten</translation>
    </message>
    <message>
        <source>Makes columns of the fields of JSON objects or structs.</source>
        <translation>Macht Spalten aus den Feldern von JSON-Objekten oder Structs.</translation>
    </message>
    <message>
        <source>Makes **one column for each field** of the JSON objects in a column, also of objects within objects. A field gets a type where all its values have one and none loses a digit; otherwise it is text. Cells that are no JSON object have no fields and come out of `rejects`; lists stay as they are. Name the fields where later runs must give the same columns.</source>
        <translation>Macht **je Feld eine Spalte** aus den JSON-Objekten einer Spalte, auch aus verschachtelten. Ein Feld bekommt einen Typ, wenn alle seine Werte einen haben und keiner eine Stelle verliert; sonst ist es Text. Zellen, die kein JSON-Objekt sind, haben keine Felder und kommen aus `rejects`; Listen bleiben, wie sie sind. Die Felder nennen, wenn spätere Läufe dieselben Spalten ergeben müssen.</translation>
    </message>
    <message>
        <source>A column of JSON objects, as text, or of structs.</source>
        <translation>Eine Spalte mit JSON-Objekten, als Text, oder mit Structs.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>The fields that become columns of text, such as id or address.city; empty: all that are there, with their types.</source>
        <translation>Die Felder, die zu Textspalten werden, etwa id oder address.city; leer: alle vorhandenen, mit ihren Typen.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>How deep to go into objects within objects; what is deeper, and lists, stay JSON.</source>
        <translation>Wie tief in verschachtelte Objekte gegangen wird; was tiefer liegt, und Listen, bleiben JSON.</translation>
    </message>
    <message>
        <source>More fields than that are an error.</source>
        <translation>Mehr Felder als das sind ein Fehler.</translation>
    </message>
    <message>
        <source>In front of the names of the new columns.</source>
        <translation>Vor den Namen der neuen Spalten.</translation>
    </message>
    <message>
        <source>What stands between the names of fields within fields.</source>
        <translation>Was zwischen den Namen verschachtelter Felder steht.</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Writes the table to a CSV, Parquet, JSON or Excel file, and passes it on.</source>
        <translation>Schreibt die Tabelle in eine CSV-, Parquet-, JSON- oder Excel-Datei und gibt sie weiter.</translation>
    </message>
    <message>
        <source>Writes the rows to **a file of yours** and gives them on unchanged. The file appears whole or not at all; what becomes of one that is there already you decide. It is written at every run, also where everything before comes from an earlier one, and not in previews. On a server, only folders that were set free with `files.write_folders` can be written to.</source>
        <translation>Schreibt die Zeilen in **eine eigene Datei** und gibt sie unverändert weiter. Die Datei erscheint ganz oder gar nicht; was aus einer vorhandenen wird, ist einstellbar. Geschrieben wird bei jedem Lauf, auch wenn alles davor aus einem früheren stammt, und nicht in Vorschauen. Auf einem Server sind nur Ordner beschreibbar, die mit `files.write_folders` freigegeben sind.</translation>
    </message>
    <message>
        <source>Of CSV: what stands between two columns, one character, or tab; auto: a comma, a tab in .tsv files.</source>
        <translation>Bei CSV: was zwischen zwei Spalten steht, ein Zeichen oder tab; auto: ein Komma, in .tsv-Dateien ein Tabulator.</translation>
    </message>
    <message>
        <source>Of CSV. The mark (BOM) in front lets Excel see that it is UTF-8.</source>
        <translation>Bei CSV. An der Marke (BOM) am Anfang erkennt Excel, dass es UTF-8 ist.</translation>
    </message>
    <message>
        <source>Disarm formulas</source>
        <translation>Formeln entschärfen</translation>
    </message>
    <message>
        <source>Of CSV: puts &apos; in front of texts that a spreadsheet would run as a formula, those that begin with =, +, -, @, a tab or a line end and are no numbers.</source>
        <translation>Bei CSV: setzt &apos; vor Texte, die eine Tabellenkalkulation als Formel ausführen würde, also solche, die mit =, +, -, @, einem Tabulator oder Zeilenende beginnen und keine Zahlen sind.</translation>
    </message>
    <message>
        <source>auto: what the ending of the name says (.csv, .tsv, .parquet, .json, .ndjson, .xlsx).</source>
        <translation>auto: was die Endung des Namens sagt (.csv, .tsv, .parquet, .json, .ndjson, .xlsx).</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Of CSV: whether the first row holds the column names.</source>
        <translation>Bei CSV: ob die erste Zeile die Spaltennamen enthält.</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>Wenn es die Datei schon gibt</translation>
    </message>
    <message>
        <source>fail: the step fails; replace: the old file goes the moment the new one is whole; number: the new one is called name-2, name-3, …</source>
        <translation>fehlschlagen: der Schritt schlägt fehl; ersetzen: die alte Datei weicht, sobald die neue vollständig ist; Nummer: die neue heißt name-2, name-3, …</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The whole path of the file; its folder has to be there.</source>
        <translation>Der ganze Pfad der Datei; ihren Ordner muss es geben.</translation>
    </message>
    <message>
        <source>Of CSV: what surrounds texts with delimiters, quotes or line ends in them.</source>
        <translation>Bei CSV: was Texte umgibt, in denen Trennzeichen, Anführungszeichen oder Zeilenenden vorkommen.</translation>
    </message>
    <message>
        <source>Quote everything</source>
        <translation>Alles in Anführungszeichen</translation>
    </message>
    <message>
        <source>Of CSV: quotes also where they are not needed.</source>
        <translation>Bei CSV: Anführungszeichen auch dort, wo sie nicht nötig sind.</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <source>Reads a further file, database table or folder, named by its path.</source>
        <translation>Liest eine weitere Datei, Datenbanktabelle oder einen Ordner, benannt durch den Pfad.</translation>
    </message>
    <message>
        <source>Reads **any file by its path**, beside the one the workflow is run over: a list of customers to join, a table of an SQLite or DuckDB database (`table`, read-only), a sheet of a workbook, or all files of a folder below each other. What is not set is guessed, as by “Load”. It is read anew at every run. On a server, only files in folders that were set free with `files.read_folders` can be read.</source>
        <translation>Liest **irgendeine Datei über ihren Pfad**, neben der, über die der Workflow läuft: eine Kundenliste zum Verknüpfen, eine Tabelle einer SQLite- oder DuckDB-Datenbank (`table`, nur lesend), ein Blatt einer Arbeitsmappe oder alle Dateien eines Ordners untereinander. Was nicht eingestellt ist, wird erkannt wie bei „Laden“. Gelesen wird bei jedem Lauf neu. Auf einem Server sind nur Dateien in Ordnern lesbar, die mit `files.read_folders` freigegeben sind.</translation>
    </message>
    <message>
        <source>The whole path of a file, a folder, or a pattern such as /data/orders-*.csv.</source>
        <translation>Der ganze Pfad einer Datei, eines Ordners oder ein Muster wie /data/orders-*.csv.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Holds a remark, and passes the table on as it is.</source>
        <translation>Enthält eine Bemerkung und gibt die Tabelle weiter, wie sie ist.</translation>
    </message>
    <message>
        <source>Changes **nothing**: it keeps a remark at this place of the workflow, and writes its first line into the log of every run. With an approval switched on it is a place where a person looks before things go on.</source>
        <translation>Ändert **nichts**: bewahrt an dieser Stelle des Workflows eine Bemerkung auf und schreibt ihre erste Zeile ins Protokoll jedes Laufs. Mit eingeschalteter Freigabe ist es eine Stelle, an der ein Mensch hinsieht, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>For whoever reads the workflow and its log.</source>
        <translation>Für alle, die den Workflow und sein Protokoll lesen.</translation>
    </message>
    <message>
        <source>Write to a database</source>
        <translation>In eine Datenbank schreiben</translation>
    </message>
    <message>
        <source>Writes the table into an SQLite or DuckDB file, and passes it on.</source>
        <translation>Schreibt die Tabelle in eine SQLite- oder DuckDB-Datei und gibt sie weiter.</translation>
    </message>
    <message>
        <source>Creates, replaces or adds to **a table of a database file**, in one transaction: all rows are there, or the file is as it was. SQLite has no dates and no numbers beyond 64 bits; they become text. Rows are written at every run and not in previews; a run that is repeated after `append` adds them again. On a server, only folders that were set free with `files.write_folders` can be written to.</source>
        <translation>Erstellt oder ersetzt **eine Tabelle einer Datenbankdatei** oder ergänzt sie, in einer Transaktion: Entweder sind alle Zeilen da, oder die Datei ist, wie sie war. SQLite kennt keine Daten und keine Zahlen über 64 Bit; sie werden Text. Zeilen werden bei jedem Lauf geschrieben, in Vorschauen nicht; ein nach `append` wiederholter Lauf fügt sie noch einmal an. Auf einem Server kann nur in Ordner geschrieben werden, die mit `files.write_folders` freigegeben sind.</translation>
    </message>
    <message>
        <source>auto: what the file is; of a new one, what its name ends in: .duckdb, or .sqlite, .sqlite3, .db.</source>
        <translation>auto: was die Datei ist; bei einer neuen, worauf ihr Name endet: .duckdb oder .sqlite, .sqlite3, .db.</translation>
    </message>
    <message>
        <source>If the table exists</source>
        <translation>Wenn es die Tabelle gibt</translation>
    </message>
    <message>
        <source>create: the step fails; replace: the new table takes its place; append: the rows are added, columns by name.</source>
        <translation>create: der Schritt schlägt fehl; replace: die neue Tabelle tritt an ihre Stelle; append: die Zeilen werden angefügt, Spalten nach Namen.</translation>
    </message>
    <message>
        <source>create</source>
        <translation>erstellen</translation>
    </message>
    <message>
        <source>append</source>
        <translation>anfügen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>The whole path of the file; made when it is missing, its folder has to be there.</source>
        <translation>Der ganze Pfad der Datei; sie wird angelegt, wenn sie fehlt, ihr Ordner muss da sein.</translation>
    </message>
    <message>
        <source>The table to write.</source>
        <translation>Die Tabelle, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Run a workflow</source>
        <translation>Workflow ausführen</translation>
    </message>
    <message>
        <source>Sends the table through the steps of another workflow.</source>
        <translation>Schickt die Tabelle durch die Schritte eines anderen Workflows.</translation>
    </message>
    <message>
        <source>Puts **the steps of another workflow** in this place, as they are when the run begins; the run shows each of them as *this step / its step*. The steps there that would read a file (“Load”) are left out: the table comes from the step before. As the first step it reads the run&apos;s file, and nothing is left out. What that workflow says about retries and time for all its steps does not count here.</source>
        <translation>Setzt **die Schritte eines anderen Workflows** an diese Stelle, so wie sie sind, wenn der Lauf beginnt; der Lauf zeigt jeden als *dieser Schritt / sein Schritt*. Schritte dort, die eine Datei lesen würden („Laden“), entfallen: Die Tabelle kommt vom Schritt davor. Als erster Schritt liest er die Datei des Laufs, und nichts entfällt. Was jener Workflow über Wiederholungen und Zeit für alle seine Schritte sagt, gilt hier nicht.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Values for the parameters of that workflow, by name; its defaults for the others.</source>
        <translation>Werte für die Parameter jenes Workflows, nach Namen; für die übrigen seine Vorgaben.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>The workflow whose steps run here; for `aw run` the path of its file, seen from the file that is run.</source>
        <translation>Der Workflow, dessen Schritte hier laufen; bei `aw run` der Pfad seiner Datei, von der ausgeführten Datei aus.</translation>
    </message>
    <message>
        <source>For each file</source>
        <translation>Für jede Datei</translation>
    </message>
    <message>
        <source>Sends each file of a folder through a workflow of its own, and puts the results together.</source>
        <translation>Schickt jede Datei eines Ordners für sich durch einen Workflow und fügt die Ergebnisse zusammen.</translation>
    </message>
    <message>
        <source>Lists **the files of a folder or pattern** when the run begins, sends each through the workflow in place of the file that one would load, and puts the results below each other, columns by name. The run shows the steps of each file, so that a file that fails is named. On a server, only files in folders that were set free with `files.read_folders` can be read.</source>
        <translation>Listet zu Beginn des Laufs **die Dateien eines Ordners oder Musters** auf, schickt jede durch den Workflow, anstelle der Datei, die dieser laden würde, und setzt die Ergebnisse untereinander, Spalten nach Namen. Der Lauf zeigt die Schritte jeder Datei, sodass eine, die scheitert, beim Namen genannt wird. Auf einem Server können nur Dateien in Ordnern gelesen werden, die mit `files.read_folders` freigegeben sind.</translation>
    </message>
    <message>
        <source>File column</source>
        <translation>Dateispalte</translation>
    </message>
    <message>
        <source>Name of a column that says which file a row is from; empty: none.</source>
        <translation>Name einer Spalte, die sagt, aus welcher Datei eine Zeile ist; leer: keine.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>The whole path of a folder, or a pattern such as /data/orders-*.csv; at most 200 files.</source>
        <translation>Der ganze Pfad eines Ordners oder ein Muster wie /data/orders-*.csv; höchstens 200 Dateien.</translation>
    </message>
    <message>
        <source>The workflow each file goes through; for `aw run` the path of its file, seen from the file that is run.</source>
        <translation>Der Workflow, durch den jede Datei geht; bei `aw run` der Pfad seiner Datei, von der ausgeführten Datei aus.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>In the meaning, 0 to 1.</source>
        <translation>Der Bedeutung, 0 bis 1.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What speaks for the meaning.</source>
        <translation>Was für die Bedeutung spricht.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What the values are: currency, latitude …</source>
        <translation>Was die Werte sind: currency, latitude …</translation>
    </message>
    <message>
        <source>Texts that mean “no value”, such as n/a.</source>
        <translation>Texte, die „kein Wert“ bedeuten, etwa n/a.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>kind (text, integer, decimal, boolean, date, datetime), decimal_mark, group_mark, prefixes, suffixes, formats …</source>
        <translation>kind (text, integer, decimal, boolean, date, datetime), decimal_mark, group_mark, prefixes, suffixes, formats …</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>USD, kg …</source>
        <translation>USD, kg …</translation>
    </message>
    <message>
        <source>What the column is called afterwards.</source>
        <translation>Wie die Spalte danach heißt.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Anzeiger</translation>
    </message>
    <message>
        <source>Whether a column says where a value was missing.</source>
        <translation>Ob eine Spalte sagt, wo ein Wert fehlte.</translation>
    </message>
    <message>
        <source>one_hot: a 0/1 column for each of the values; to_number: truth values as 0 and 1; date_parts: year, month, day, weekday.</source>
        <translation>one_hot: eine 0/1-Spalte für jeden der Werte; to_number: Wahrheitswerte als 0 und 1; date_parts: Jahr, Monat, Tag, Wochentag.</translation>
    </message>
    <message>
        <source>one hot</source>
        <translation>One-Hot</translation>
    </message>
    <message>
        <source>to number</source>
        <translation>als Zahl</translation>
    </message>
    <message>
        <source>date parts</source>
        <translation>Teile des Datums</translation>
    </message>
    <message>
        <source>The values that get a column (one_hot).</source>
        <translation>Die Werte, die eine Spalte bekommen (one_hot).</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Gives the rows that code in Python makes of its inputs.</source>
        <translation>Gibt die Zeilen, die Python-Code aus seinen Eingaben macht.</translation>
    </message>
    <message>
        <source>Runs **Python** over up to eight inputs, `input`, `input_2` and so on. Going through one gives its rows as dictionaries by column name, with numbers, dates and times as Python&apos;s own; `input.columns` has the names, and `input.to_pandas()` a table of pandas, where that is installed. What the code calls `result` comes out: a list or generator of dictionaries, an input, or a table of pandas; `columns` may say which columns and in what order. Types follow from the values. What it prints goes to the log of the run.

**It is switched off** until `code.allow_python` is set, since code in a workflow can do whatever you can do; once it is set, runs and previews of every workflow run such code. It runs as a process of its own, ended by Stop and by its limits of time and memory, without network where the machine lets us take it away, and with rights on files like yours. `engine.python` chooses the interpreter. Rows go in and out as lines of JSON with the type of every column beside them, so that the bare Python of a system will do.</source>
        <translation>Führt **Python** über bis zu acht Eingaben aus, `input`, `input_2` und so weiter. Wer eine durchgeht, erhält ihre Zeilen als Wörterbücher nach Spaltennamen, mit Zahlen, Daten und Zeiten von Python; `input.columns` hat die Namen und `input.to_pandas()` eine Tabelle von pandas, wo das installiert ist. Was der Code `result` nennt, kommt heraus: eine Liste oder ein Generator von Wörterbüchern, eine Eingabe oder eine Tabelle von pandas; `columns` kann sagen, welche Spalten in welcher Reihenfolge. Die Typen folgen aus den Werten. Was er ausgibt, kommt ins Protokoll des Laufs.

**Er ist abgeschaltet**, bis `code.allow_python` gesetzt ist, denn Code in einem Workflow kann alles, was man selbst kann; ist es gesetzt, führen Läufe und Vorschauen jedes Workflows solchen Code aus. Er läuft als eigener Prozess, den Anhalten und seine Grenzen für Zeit und Speicher beenden, ohne Netz, wo der Rechner es wegzunehmen erlaubt, und mit denselben Rechten an Dateien. `engine.python` wählt den Interpreter. Zeilen gehen als JSON-Zeilen hinein und heraus, mit dem Typ jeder Spalte daneben, sodass das bloße Python eines Systems genügt.</translation>
    </message>
    <message>
        <source>Python that gives rows the name result. The inputs are input, input_2, …: go through them for rows, dictionaries by column.</source>
        <translation>Python, das Zeilen den Namen result gibt. Die Eingaben sind input, input_2, …: Wer sie durchgeht, erhält Zeilen, Wörterbücher nach Spalten.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>The most memory the code may ask for.</source>
        <translation>Der meiste Speicher, den der Code anfordern darf.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>The code is ended when it takes longer.</source>
        <translation>Der Code wird beendet, wenn er länger braucht.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Read from an address</source>
        <translation>Von einer Adresse lesen</translation>
    </message>
    <message>
        <source>Fetches a file from an http or https address, and reads it.</source>
        <translation>Ruft eine Datei von einer http- oder https-Adresse ab und liest sie.</translation>
    </message>
    <message>
        <source>Fetches **what stands at an address** and reads it as “Load” reads a file: any format, packed or not; what is not set is guessed. It is fetched anew at every run and every preview. Redirects are followed, but never from https to http. `network.allow_urls` switches it off and `network.max_download` says how much is fetched at most. On a server, only hosts that were set free with `network.fetch_hosts` are asked. Do not write a password into an address: a workflow is read by others.</source>
        <translation>Ruft ab, **was an einer Adresse steht**, und liest es, wie „Laden“ eine Datei liest: jedes Format, gepackt oder nicht; was nicht eingestellt ist, wird erkannt. Abgerufen wird bei jedem Lauf und jeder Vorschau neu. Umleitungen wird gefolgt, aber nie von https zu http. `network.allow_urls` schaltet es ab, `network.max_download` begrenzt, wie viel höchstens abgerufen wird. Auf einem Server werden nur Rechner gefragt, die mit `network.fetch_hosts` freigegeben sind. Kein Passwort in eine Adresse schreiben: Andere lesen den Workflow.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the file stands: http:// or https://.</source>
        <translation>Wo die Datei steht: http:// oder https://.</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Gespeicherte Daten</translation>
    </message>
    <message>
        <source>Reads further data that was brought in before, or that a run has made.</source>
        <translation>Liest weitere Daten, die früher importiert wurden oder die ein Lauf erzeugt hat.</translation>
    </message>
    <message>
        <source>Reads **a piece of the data the program keeps**, beside the one the workflow is run over: a table imported before, or the result of another run. Chosen from the list it is exactly that data; written as a name it is the newest that is called so when the run begins, which suits results that are made anew every day. It is read as it was when it was brought in (delimiter, sheet, encoding …). `aw run` keeps nothing, so there is no such data there.</source>
        <translation>Liest **Daten, die das Programm aufbewahrt**, neben denen, über die der Workflow läuft: eine früher importierte Tabelle oder das Ergebnis eines anderen Laufs. Aus der Liste gewählt sind es genau diese Daten; als Name geschrieben die neuesten, die zu Beginn des Laufs so heißen, was zu Ergebnissen passt, die jeden Tag neu entstehen. Gelesen wird wie beim Importieren (Trennzeichen, Blatt, Kodierung …). `aw run` bewahrt nichts auf, dort gibt es also keine solchen Daten.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data of the list of data: its id, or its name, which stands for the newest that is called so.</source>
        <translation>Daten aus der Liste der Daten: ihre Kennung, oder ihr Name, der für die neuesten dieses Namens steht.</translation>
    </message>
    <message>
        <source>Read from PostgreSQL</source>
        <translation>Aus PostgreSQL lesen</translation>
    </message>
    <message>
        <source>Reads what a query of a PostgreSQL database gives.</source>
        <translation>Liest, was eine Abfrage einer PostgreSQL-Datenbank ergibt.</translation>
    </message>
    <message>
        <source>Runs **one SELECT in a PostgreSQL database**, in a transaction that only reads, and keeps types: numbers with all their digits, dates, times with their zone, bytes. json, arrays and what has no equal here come as the text the database has for them. A column stays text, and a warning says so, where a value has no equal (NaN among exact numbers, a year beyond 290,000).

The workflow names **a connection**, never its address: `databases.connections` of the settings gives `shop=postgresql://ann@db.example.org/shop`; or the environment variable `AW_CONNECTION_SHOP` does; or a service of that name in `~/.pg_service.conf`. Passwords stay in `~/.pgpass` or in that variable. It is read anew at every run; a preview reads the first 10,000 rows.</source>
        <translation>Führt **ein SELECT in einer PostgreSQL-Datenbank** aus, in einer Transaktion, die nur liest, und behält Typen: Zahlen mit allen Ziffern, Daten, Zeiten mit Zone, Bytes. json, Arrays und was hier keine Entsprechung hat, kommen als der Text, den die Datenbank dafür hat. Eine Spalte bleibt Text, und eine Warnung sagt es, wo ein Wert keine Entsprechung hat (NaN unter genauen Zahlen, ein Jahr nach 290.000).

Der Workflow nennt **eine Verbindung**, nie ihre Adresse: `databases.connections` der Einstellungen gibt `shop=postgresql://ann@db.example.org/shop`; oder die Umgebungsvariable `AW_CONNECTION_SHOP` tut es; oder ein Dienst dieses Namens in `~/.pg_service.conf`. Passwörter bleiben in `~/.pgpass` oder in dieser Variable. Gelesen wird bei jedem Lauf neu; eine Vorschau liest die ersten 10.000 Zeilen.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The name of a connection of the settings (databases.connections), never an address with a password.</source>
        <translation>Der Name einer Verbindung der Einstellungen (databases.connections), nie eine Adresse mit Passwort.</translation>
    </message>
    <message>
        <source>One SELECT in the SQL of PostgreSQL.</source>
        <translation>Ein SELECT im SQL von PostgreSQL.</translation>
    </message>
    <message>
        <source>Write to PostgreSQL</source>
        <translation>In PostgreSQL schreiben</translation>
    </message>
    <message>
        <source>Writes the table into a PostgreSQL database, and passes it on.</source>
        <translation>Schreibt die Tabelle in eine PostgreSQL-Datenbank und gibt sie weiter.</translation>
    </message>
    <message>
        <source>Creates, replaces or adds to **a table of a PostgreSQL database**, in one transaction: all rows are there, or the database is as it was. Whole numbers beyond 64 bits become `numeric`, lists and structures text. `replace` drops the old table with its indexes and rights, and fails where a view needs it. Rows are written at every run and not in previews; a run that is repeated after `append` adds them again.

The workflow names **a connection** of the settings, as “Read from PostgreSQL” does.</source>
        <translation>Erstellt oder ersetzt **eine Tabelle einer PostgreSQL-Datenbank** oder ergänzt sie, in einer Transaktion: Entweder sind alle Zeilen da, oder die Datenbank ist, wie sie war. Ganze Zahlen über 64 Bit werden `numeric`, Listen und Strukturen Text. `replace` entfernt die alte Tabelle mit ihren Indizes und Rechten und scheitert, wo eine Sicht sie braucht. Zeilen werden bei jedem Lauf geschrieben, in Vorschauen nicht; ein nach `append` wiederholter Lauf fügt sie noch einmal an.

Der Workflow nennt **eine Verbindung** der Einstellungen, wie „Aus PostgreSQL lesen“.</translation>
    </message>
    <message>
        <source>The schema of the table; without it the first of the connection&apos;s search path, usually public.</source>
        <translation>Das Schema der Tabelle; ohne Angabe das erste im Suchpfad der Verbindung, meist public.</translation>
    </message>
    <message>
        <source>Reads **the file the run is given**: CSV and its relatives, text of fixed width, JSON, Parquet, sheets of Excel and OpenDocument, SQLite and DuckDB databases, packed or not, or the files of a folder as one table. Format, encoding, delimiter and header are recognised; what is set here wins. A column gets a type only when **all of its values** fit; prices such as `$2.50` or `2,50` stay text, which “Prepare” or “Read numbers” reads.

Titles above the table are skipped and named among the warnings. Totals below it, repeated headers and rows with too many cells come out of `rejects` with line, reason and raw text, and the ledger counts them. Rows with too few cells are filled with missing values.</source>
        <translation>Liest **die Datei, die der Lauf bekommt**: CSV und Verwandte, Text fester Breite, JSON, Parquet, Blätter von Excel und OpenDocument, SQLite- und DuckDB-Datenbanken, gepackt oder nicht, oder die Dateien eines Ordners als eine Tabelle. Format, Kodierung, Trennzeichen und Kopfzeile werden erkannt; was hier eingestellt ist, hat Vorrang. Eine Spalte bekommt nur dann einen Typ, wenn **alle ihre Werte** passen; Preise wie `$2.50` oder `2,50` bleiben Text, den „Aufbereiten“ oder „Zahlen lesen“ liest.

Titel über der Tabelle werden übersprungen und in den Warnungen genannt. Summen darunter, wiederholte Kopfzeilen und Zeilen mit zu vielen Zellen kommen mit Zeile, Grund und Rohtext aus `rejects`, und die Bilanz zählt sie. Zeilen mit zu wenigen Zellen werden mit fehlenden Werten aufgefüllt.</translation>
    </message>
    <message>
        <source>Checks the table against **rules** and reports each of them, held or broken, with counts and examples: columns and types (`schema`), figures with bounds (`info_dict`), a target or a condition of your own (`functional`), or several checks together (`all`, `any`). Where a rule is broken, `fail` ends the run, `warn` only reports it, and `quarantine` takes **the rows that break it** out of the table. These come out of `quarantine` with the names of their rules in a column `failed_rules`, and the ledger counts each once as left out; all other rows go on unchanged. A rule about the table as a whole has no rows to take out, and so fails.

A condition is SQL over the values of one row, with checked functions only: no clock, no files, no queries within it. A missing value does not break it, unless you write `price IS NOT NULL`.</source>
        <translation>Prüft die Tabelle an **Regeln** und berichtet von jeder, ob sie eingehalten oder verletzt ist, mit Anzahlen und Beispielen: Spalten und Typen (`schema`), Kennwerte mit Grenzen (`info_dict`), ein Ziel oder eine eigene Bedingung (`functional`) oder mehrere Prüfungen zusammen (`all`, `any`). Ist eine Regel verletzt, beendet `fail` den Lauf, `warn` berichtet nur davon, und `quarantine` nimmt **die Zeilen, die sie verletzen**, aus der Tabelle. Diese kommen mit den Namen ihrer Regeln in einer Spalte `failed_rules` aus `quarantine`, und die Bilanz zählt jede einmal als weggelassen; alle anderen Zeilen gehen unverändert weiter. Eine Regel über die Tabelle als Ganzes hat keine Zeilen zum Herausnehmen und schlägt daher fehl.

Eine Bedingung ist SQL über die Werte einer Zeile, nur mit geprüften Funktionen: keine Uhr, keine Dateien, keine Abfragen darin. Ein fehlender Wert verletzt sie nicht, außer mit `price IS NOT NULL`.</translation>
    </message>
    <message>
        <source>Looks at a sample, **proposes a plan** for the target, applies it to every row, changes it where the data contradicts it, and at last checks that the result serves its purpose; the trace shows all of this. Texts become numbers, dates and truth values, and markers such as `n/a` become missing. A text that does not fit becomes a missing value **and is kept** in `rejects` with its row, column, reason and raw text; a column in which too many do not fit stays text (*Tolerance*).

`generic` keeps every row. `ml-ready` makes all columns numbers, fills gaps and says which rows are for testing; `cosmo-ready` makes points, and leaves out rows without a place; `tidy` turns columns that are years or months into rows; `schema` makes what a schema describes. Rows that are left out come out of `rejects`, the links of a graph out of `links`. The ledger explains every row and counts each cell that was read, emptied or filled.</source>
        <translation>Sieht sich eine Stichprobe an, **schlägt einen Plan** für das Ziel vor, wendet ihn auf jede Zeile an, ändert ihn, wo die Daten ihm widersprechen, und prüft zuletzt, ob das Ergebnis seinen Zweck erfüllt; der Verlauf zeigt all das. Texte werden zu Zahlen, Datumswerten und Wahrheitswerten, und Kennzeichen wie `n/a` werden zu fehlenden Werten. Ein Text, der nicht passt, wird zu einem fehlenden Wert **und bleibt** mit Zeile, Spalte, Grund und Rohtext in `rejects` **erhalten**; eine Spalte, in der zu viele nicht passen, bleibt Text (*Toleranz*).

`generic` behält jede Zeile. `ml-ready` macht alle Spalten zu Zahlen, füllt Lücken und sagt, welche Zeilen zum Testen sind; `cosmo-ready` macht Punkte und lässt Zeilen ohne Ort weg; `tidy` macht aus Spalten, die Jahre oder Monate sind, Zeilen; `schema` macht, was ein Schema beschreibt. Weggelassene Zeilen kommen aus `rejects`, die Verbindungen eines Graphen aus `links`. Die Bilanz erklärt jede Zeile und zählt jede Zelle, die gelesen, geleert oder gefüllt wurde.</translation>
    </message>
    <message>
        <source>Reads the **texts of the columns you name** as numbers, dates or truth values, the way you describe: decimal mark, currency, date formats, words for yes and no. Texts you list as missing markers become missing. A text that does not fit becomes a missing value **and is kept** in `rejects` with its row, column, reason and raw text. No row is lost, and the ledger counts for each column what was read, what was a marker and what did not fit. Columns that are not named stay as they are.</source>
        <translation>Liest die **Texte der genannten Spalten** als Zahlen, Datumswerte oder Wahrheitswerte, so wie es beschrieben ist: Dezimalzeichen, Währung, Datumsformate, Wörter für Ja und Nein. Texte, die als Kennzeichen aufgeführt sind, werden zu fehlenden Werten. Ein Text, der nicht passt, wird zu einem fehlenden Wert **und bleibt** mit Zeile, Spalte, Grund und Rohtext in `rejects` **erhalten**. Keine Zeile geht verloren, und die Bilanz zählt für jede Spalte, was gelesen wurde, was ein Kennzeichen war und was nicht passte. Nicht genannte Spalten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Gives columns **new names**; their values, types and places stay the same. A column that is not there is an error, and so is a name that another column has already, whether in capitals or not. For many names at once, by a pattern or a style, there is “Rename by rule”.</source>
        <translation>Gibt Spalten **neue Namen**; ihre Werte, Typen und Plätze bleiben gleich. Eine Spalte, die es nicht gibt, ist ein Fehler, ebenso ein Name, den schon eine andere Spalte hat, ob groß oder klein geschrieben. Für viele Namen auf einmal, nach einem Muster oder Stil, gibt es „Nach Regel umbenennen“.</translation>
    </message>
    <message>
        <source>Gives columns **another type**: text (`VARCHAR`), whole numbers (`BIGINT`), numbers with a fraction (`DOUBLE`), truth values, dates or times. Nothing is rounded or cut off to make it fit: 1.5 is no whole number, and a time in the afternoon is no date. A value that does not fit becomes missing **and is kept** in `rejects` with its row, column, reason and raw text; the ledger counts it. For texts written in the manner of a country, use “Convert types”.</source>
        <translation>Gibt Spalten **einen anderen Typ**: Text (`VARCHAR`), ganze Zahlen (`BIGINT`), Zahlen mit Nachkommastellen (`DOUBLE`), Wahrheitswerte, Datums- oder Zeitwerte. Nichts wird gerundet oder abgeschnitten, damit es passt: 1,5 ist keine ganze Zahl und eine Uhrzeit am Nachmittag kein Datum. Ein Wert, der nicht passt, wird zu einem fehlenden Wert **und bleibt** mit Zeile, Spalte, Grund und Rohtext in `rejects` **erhalten**; die Bilanz zählt ihn. Für Texte in der Schreibweise eines Landes gibt es „Typen umwandeln“.</translation>
    </message>
    <message>
        <source>Keeps the rows that have **a value in every one of the columns**. A missing value is none, nor is NaN or an infinite number, nor a latitude or longitude that is not on earth; zero and blank texts are values. The other rows come out of `rejects`, each with the first column that lacks a value, your reason and the whole row, and the ledger counts them as left out.</source>
        <translation>Behält die Zeilen, die **in jeder der Spalten einen Wert** haben. Ein fehlender Wert zählt nicht, auch nicht NaN oder eine unendliche Zahl, noch eine Breite oder Länge, die es auf der Erde nicht gibt; null und leere Texte sind Werte. Die anderen Zeilen kommen aus `rejects`, jede mit der ersten Spalte ohne Wert, dem angegebenen Grund und der ganzen Zeile, und die Bilanz zählt sie als weggelassen.</translation>
    </message>
    <message>
        <source>**Leaves out columns** for good; all rows stay, even where they are the same afterwards. The ledger names each column with your reason. A column that is not there is an error, so that a changed file does not go unnoticed. To choose columns by a pattern or to put them in another order, use “Select columns”.</source>
        <translation>**Lässt Spalten endgültig weg**; alle Zeilen bleiben, auch wo sie danach gleich sind. Die Bilanz nennt jede Spalte mit dem angegebenen Grund. Eine Spalte, die es nicht gibt, ist ein Fehler, damit eine veränderte Datei nicht unbemerkt bleibt. Um Spalten nach einem Muster zu wählen oder anders zu ordnen, gibt es „Spalten auswählen“.</translation>
    </message>
    <message>
        <source>Fills **missing numbers with the median** of their column, that is the value in the middle; of two in the middle the lower one, so that only values that occur are filled in. NaN and infinite numbers count as missing. With *Indicator* a column of 0 and 1 says where a value was missing, which models can learn from. The ledger counts every cell that is filled in. Where a column has no value at all, its gaps stay. For other values, or for each group by itself, use “Fill with the usual”.</source>
        <translation>Füllt **fehlende Zahlen mit dem Median** ihrer Spalte, also dem Wert in der Mitte; von zweien in der Mitte mit dem kleineren, damit nur Werte eingesetzt werden, die vorkommen. NaN und unendliche Zahlen zählen als fehlend. Mit *Anzeiger* sagt eine Spalte aus 0 und 1, wo ein Wert fehlte, woraus Modelle lernen können. Die Bilanz zählt jede ergänzte Zelle. Hat eine Spalte gar keinen Wert, bleiben ihre Lücken. Für andere Werte oder für jede Gruppe für sich gibt es „Mit dem Üblichen füllen“.</translation>
    </message>
    <message>
        <source>Turns columns into **numbers for models**. `one_hot` replaces a column by one of 0 and 1 for each of the values you list; a row with any other value, or none, has 0 in all of them. `to_number` writes truth values as 1 and 0; missing ones stay missing. `date_parts` replaces a date by year, month, day and weekday (1 is Monday), and a time also by its hour; where the date is missing they are the medians, and the ledger counts them as filled in. With *Indicator* a column says where a value was missing.</source>
        <translation>Macht aus Spalten **Zahlen für Modelle**. `one_hot` ersetzt eine Spalte durch je eine aus 0 und 1 für jeden der aufgeführten Werte; eine Zeile mit einem anderen Wert oder keinem hat in allen 0. `to_number` schreibt Wahrheitswerte als 1 und 0; fehlende bleiben fehlend. `date_parts` ersetzt ein Datum durch Jahr, Monat, Tag und Wochentag (1 ist Montag), eine Zeit auch durch ihre Stunde; wo das Datum fehlt, sind es die Mediane, und die Bilanz zählt sie als ergänzt. Mit *Anzeiger* sagt eine Spalte, wo ein Wert fehlte.</translation>
    </message>
    <message>
        <source>Adds a column that says **`train` or `test`**, so that a model is tested on rows it has not learnt from. Each row is drawn by its number and the seed: the same table gives the same parts on every machine, and with few rows the share is only about what you ask for. All rows stay, and nothing else changes.</source>
        <translation>Fügt eine Spalte hinzu, die **`train` oder `test`** sagt, damit ein Modell an Zeilen geprüft wird, aus denen es nicht gelernt hat. Jede Zeile wird nach ihrer Nummer und dem Startwert ausgelost: Dieselbe Tabelle gibt auf jedem Rechner dieselben Teile, und bei wenigen Zeilen wird der Anteil nur ungefähr getroffen. Alle Zeilen bleiben, und sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Adds columns of numbers that are **weighted sums of other columns**. Each term is *(value − mean) ÷ scale × weight*; a truth value counts as 1 or 0, and with *category* the value is 1 where the column is that text and 0 elsewhere. A missing value counts as the mean and so adds nothing. “Prepare” makes such columns when it derives coordinates from a table that has none; the figures stand in its plan. Rows and the other columns stay as they are.</source>
        <translation>Fügt Zahlenspalten hinzu, die **gewichtete Summen anderer Spalten** sind. Jeder Summand ist *(Wert − Mittelwert) ÷ Skala × Gewicht*; ein Wahrheitswert zählt als 1 oder 0, und mit *category* ist der Wert 1, wo die Spalte diesen Text hat, und sonst 0. Ein fehlender Wert zählt als der Mittelwert und trägt nichts bei. „Aufbereiten“ macht solche Spalten, wenn es aus einer Tabelle ohne Koordinaten welche ableitet; die Zahlen dazu stehen in seinem Plan. Zeilen und die übrigen Spalten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Turns **columns into rows**, so that each row is one observation: each row of the table comes out once for each of the values, with that value in a column of its own and the cell beside it. *Values* and *Measures* say for each column what it stands for and which new column its cells go to; with two measures there are two new columns. Other columns are repeated. Missing cells make rows, too. The ledger counts the further rows as expanded and names the columns that went.</source>
        <translation>Macht aus **Spalten Zeilen**, sodass jede Zeile eine Beobachtung ist: Jede Zeile der Tabelle kommt für jeden der Werte einmal heraus, mit diesem Wert in einer eigenen Spalte und der Zelle daneben. *Werte* und *Kennzahlen* sagen für jede Spalte, wofür sie steht und in welche neue Spalte ihre Zellen kommen; bei zwei Kennzahlen gibt es zwei neue Spalten. Andere Spalten werden wiederholt. Auch fehlende Zellen ergeben Zeilen. Die Bilanz zählt die weiteren Zeilen als entstanden und nennt die Spalten, die entfallen.</translation>
    </message>
    <message>
        <source>Reads each row as a **link from the first column to the second** and makes a table of points: one row for each different end, with how many links it has, how many go out and how many come in. The links themselves, with all their columns, come out of `links`. A link with one end missing makes one point. The ledger explains the rows: each link names two points, points named several times are merged, and links without any end are left out.</source>
        <translation>Liest jede Zeile als **Verbindung von der ersten zur zweiten Spalte** und macht eine Tabelle von Punkten: eine Zeile für jedes verschiedene Ende, mit der Zahl seiner Verbindungen, der ausgehenden und der eingehenden. Die Verbindungen selbst kommen mit allen ihren Spalten aus `links`. Eine Verbindung, der ein Ende fehlt, ergibt einen Punkt. Die Bilanz erklärt die Zeilen: Jede Verbindung nennt zwei Punkte, mehrfach genannte Punkte werden zusammengeführt, und Verbindungen ohne Enden werden weggelassen.</translation>
    </message>
    <message>
        <source>A title above the table and a total below it</source>
        <translation>Ein Titel über der Tabelle und eine Summe darunter</translation>
    </message>
    <message>
        <source>No names of columns, and a comment</source>
        <translation>Keine Spaltennamen und ein Kommentar</translation>
    </message>
    <message>
        <source>A row with a cell too many is rejected, one with a cell too few is filled</source>
        <translation>Eine Zeile mit einer Zelle zu viel wird abgelehnt, eine mit einer zu wenig aufgefüllt</translation>
    </message>
    <message>
        <source>Rows that break a condition go into quarantine</source>
        <translation>Zeilen, die eine Bedingung verletzen, kommen in Quarantäne</translation>
    </message>
    <message>
        <source>Several checks: enough rows, no number twice, and a warning where prices are missing</source>
        <translation>Mehrere Prüfungen: genug Zeilen, keine Nummer doppelt und eine Warnung, wo Preise fehlen</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Totals of regions with their manager</source>
        <translation>Summen der Regionen mit ihrer Leitung</translation>
    </message>
    <message>
        <source>A total for each row</source>
        <translation>Eine Summe für jede Zeile</translation>
    </message>
    <message>
        <source>Names of countries</source>
        <translation>Namen von Ländern</translation>
    </message>
    <message>
        <source>A file for a spreadsheet</source>
        <translation>Eine Datei für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Add the day&apos;s orders</source>
        <translation>Die Bestellungen des Tages anfügen</translation>
    </message>
    <message>
        <source>A table of a database</source>
        <translation>Eine Tabelle einer Datenbank</translation>
    </message>
    <message>
        <source>Rates from the web</source>
        <translation>Kurse aus dem Netz</translation>
    </message>
    <message>
        <source>Customers that were imported before</source>
        <translation>Kunden, die zuvor importiert wurden</translation>
    </message>
    <message>
        <source>Customers of a shop</source>
        <translation>Kunden eines Ladens</translation>
    </message>
    <message>
        <source>Why it is done so</source>
        <translation>Warum es so gemacht wird</translation>
    </message>
    <message>
        <source>The large sales, as another workflow finds them</source>
        <translation>Die großen Verkäufe, wie ein anderer Workflow sie findet</translation>
    </message>
    <message>
        <source>The large sales of all days, below each other</source>
        <translation>Die großen Verkäufe aller Tage, untereinander</translation>
    </message>
    <message>
        <source>Orders with the names of their customers</source>
        <translation>Bestellungen mit den Namen der Kunden</translation>
    </message>
    <message>
        <source>Two months below each other</source>
        <translation>Zwei Monate untereinander</translation>
    </message>
    <message>
        <source>Sales of each region</source>
        <translation>Verkäufe jeder Region</translation>
    </message>
    <message>
        <source>A column for each year</source>
        <translation>Eine Spalte für jedes Jahr</translation>
    </message>
    <message>
        <source>What each shop sold so far</source>
        <translation>Was jeder Laden bisher verkauft hat</translation>
    </message>
    <message>
        <source>Orders that are not cancelled</source>
        <translation>Bestellungen, die nicht storniert sind</translation>
    </message>
    <message>
        <source>Rows both lists have</source>
        <translation>Zeilen, die beide Listen haben</translation>
    </message>
    <message>
        <source>A row for each tag</source>
        <translation>Eine Zeile für jedes Etikett</translation>
    </message>
    <message>
        <source>Age groups</source>
        <translation>Altersgruppen</translation>
    </message>
    <message>
        <source>Prices from 0 to 1</source>
        <translation>Preise von 0 bis 1</translation>
    </message>
    <message>
        <source>A price far from the others</source>
        <translation>Ein Preis weit weg von den anderen</translation>
    </message>
    <message>
        <source>One name for each company</source>
        <translation>Ein Name für jede Firma</translation>
    </message>
    <message>
        <source>Large sales only</source>
        <translation>Nur große Verkäufe</translation>
    </message>
    <message>
        <source>Most sold first</source>
        <translation>Das Meistverkaufte zuerst</translation>
    </message>
    <message>
        <source>The best seller of each shop</source>
        <translation>Der Verkaufsschlager jedes Ladens</translation>
    </message>
    <message>
        <source>The latest address of each customer</source>
        <translation>Die neueste Adresse jedes Kunden</translation>
    </message>
    <message>
        <source>All rows when there are fewer than asked for</source>
        <translation>Alle Zeilen, wenn es weniger sind als verlangt</translation>
    </message>
    <message>
        <source>What each sale brings in</source>
        <translation>Was jeder Verkauf einbringt</translation>
    </message>
    <message>
        <source>Groups by age</source>
        <translation>Gruppen nach Alter</translation>
    </message>
    <message>
        <source>Two columns, the other way round</source>
        <translation>Zwei Spalten, in umgekehrter Reihenfolge</translation>
    </message>
    <message>
        <source>Names for programs</source>
        <translation>Namen für Programme</translation>
    </message>
    <message>
        <source>A region written once for several rows</source>
        <translation>Eine Region, die für mehrere Zeilen einmal dasteht</translation>
    </message>
    <message>
        <source>The usual price in each shop</source>
        <translation>Der übliche Preis in jedem Laden</translation>
    </message>
    <message>
        <source>Whatever number there is</source>
        <translation>Welche Nummer auch immer da ist</translation>
    </message>
    <message>
        <source>Only rows with a price</source>
        <translation>Nur Zeilen mit einem Preis</translation>
    </message>
    <message>
        <source>Names as people write them</source>
        <translation>Namen, wie Menschen sie schreiben</translation>
    </message>
    <message>
        <source>Full names of countries</source>
        <translation>Volle Namen von Ländern</translation>
    </message>
    <message>
        <source>First and last names</source>
        <translation>Vor- und Nachnamen</translation>
    </message>
    <message>
        <source>A full name</source>
        <translation>Ein voller Name</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>Breite und Höhe</translation>
    </message>
    <message>
        <source>Dates written in several ways</source>
        <translation>Datumsangaben in mehreren Schreibweisen</translation>
    </message>
    <message>
        <source>Prices in euros</source>
        <translation>Preise in Euro</translation>
    </message>
    <message>
        <source>A number for each row</source>
        <translation>Eine Nummer für jede Zeile</translation>
    </message>
    <message>
        <source>Card numbers but for the last digits</source>
        <translation>Kartennummern bis auf die letzten Ziffern</translation>
    </message>
    <message>
        <source>A column for each colour</source>
        <translation>Eine Spalte für jede Farbe</translation>
    </message>
    <message>
        <source>Measures as rows, years as columns</source>
        <translation>Kennzahlen als Zeilen, Jahre als Spalten</translation>
    </message>
    <message>
        <source>Fields of orders</source>
        <translation>Felder von Bestellungen</translation>
    </message>
    <message>
        <source>Types are found, markers emptied, and numbers with leading zeros stay text</source>
        <translation>Typen werden gefunden, Kennzeichen geleert, und Zahlen mit führenden Nullen bleiben Text</translation>
    </message>
    <message>
        <source>One row for each observation</source>
        <translation>Eine Zeile für jede Beobachtung</translation>
    </message>
    <message>
        <source>Whole numbers, prices with a decimal comma, and a marker for what is missing</source>
        <translation>Ganze Zahlen, Preise mit Dezimalkomma und ein Kennzeichen für Fehlendes</translation>
    </message>
    <message>
        <source>Dates with the day first</source>
        <translation>Datumsangaben mit dem Tag zuerst</translation>
    </message>
    <message>
        <source>Names that are easier to write</source>
        <translation>Namen, die sich leichter schreiben</translation>
    </message>
    <message>
        <source>Texts as whole numbers</source>
        <translation>Texte als ganze Zahlen</translation>
    </message>
    <message>
        <source>Numbers as texts, so that nobody adds them up</source>
        <translation>Zahlen als Texte, damit niemand sie zusammenzählt</translation>
    </message>
    <message>
        <source>Only places on the map</source>
        <translation>Nur Orte auf der Karte</translation>
    </message>
    <message>
        <source>Without columns nobody needs</source>
        <translation>Ohne Spalten, die niemand braucht</translation>
    </message>
    <message>
        <source>Gaps become the median, and a column says where they were</source>
        <translation>Lücken werden zum Median, und eine Spalte sagt, wo sie waren</translation>
    </message>
    <message>
        <source>A column for each of two colours, and truth values as numbers</source>
        <translation>Je eine Spalte für zwei Farben, und Wahrheitswerte als Zahlen</translation>
    </message>
    <message>
        <source>About two in five rows for testing</source>
        <translation>Etwa zwei von fünf Zeilen zum Testen</translation>
    </message>
    <message>
        <source>One figure for size from height and weight</source>
        <translation>Eine Zahl für die Größe aus Höhe und Gewicht</translation>
    </message>
    <message>
        <source>One row for each year</source>
        <translation>Eine Zeile für jedes Jahr</translation>
    </message>
    <message>
        <source>Who writes to whom</source>
        <translation>Wer wem schreibt</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Erlaubte Werte</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>Zeichen höchstens</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>Zeichen mindestens</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>May have gaps</source>
        <translation>Darf Lücken haben</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>Muss vorhanden sein</translation>
    </message>
    <message>
        <source>No value twice</source>
        <translation>Kein Wert doppelt</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>Share of distinct values</source>
        <translation>Anteil verschiedener Werte</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Share of gaps</source>
        <translation>Anteil der Lücken</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Rows of the last run</source>
        <translation>Zeilen des letzten Laufs</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Größte Änderung</translation>
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
    <name>Targets</name>
    <message>
        <source>Clean table</source>
        <translation>Saubere Tabelle</translation>
    </message>
    <message>
        <source>Typed columns, missing values as missing; every row stays.</source>
        <translation>Typisierte Spalten, fehlende Werte als fehlend; alle Zeilen bleiben.</translation>
    </message>
    <message>
        <source>Points to look at</source>
        <translation>Punkte zum Betrachten</translation>
    </message>
    <message>
        <source>Points with numeric x and y for a point cloud or map (derived where the table has none), with columns for size, colour, label and timeline; or points and links of an edge list.</source>
        <translation>Punkte mit numerischem x und y für eine Punktwolke oder Karte (berechnet, wo die Tabelle keine hat), mit Spalten für Größe, Farbe, Beschriftung und Zeitachse; oder Punkte und Verbindungen einer Kantenliste.</translation>
    </message>
    <message>
        <source>Features for machine learning</source>
        <translation>Merkmale für maschinelles Lernen</translation>
    </message>
    <message>
        <source>Numeric or encoded columns without gaps, and a repeatable split into training and test rows.</source>
        <translation>Numerische oder kodierte Spalten ohne Lücken und eine wiederholbare Aufteilung in Trainings- und Testzeilen.</translation>
    </message>
    <message>
        <source>Long table</source>
        <translation>Lange Tabelle</translation>
    </message>
    <message>
        <source>One row for each observation: columns that are years, quarters or months become rows.</source>
        <translation>Eine Zeile je Beobachtung: Spalten, die Jahre, Quartale oder Monate sind, werden zu Zeilen.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Clean a table</source>
        <translation>Tabelle bereinigen</translation>
    </message>
    <message>
        <source>Clean names, proven types, one kind of missing value; no row is dropped.</source>
        <translation>Saubere Namen, geprüfte Typen, eine Art von Fehlwert; keine Zeile fällt weg.</translation>
    </message>
    <message>
        <source>Clean a table, with an approval</source>
        <translation>Tabelle bereinigen, mit Freigabe</translation>
    </message>
    <message>
        <source>As before, and a person looks at the difference before it goes on.</source>
        <translation>Wie zuvor, und ein Mensch sieht sich den Unterschied an, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Points for a map or plot</source>
        <translation>Punkte für Karte oder Diagramm</translation>
    </message>
    <message>
        <source>Points with x and y, and columns chosen for size, colour, label and time.</source>
        <translation>Punkte mit x und y und ausgewählten Spalten für Größe, Farbe, Beschriftung und Zeit.</translation>
    </message>
    <message>
        <source>Numbers for a model</source>
        <translation>Zahlen für ein Modell</translation>
    </message>
    <message>
        <source>Categories encoded, missing numbers filled in with an indicator, a split column.</source>
        <translation>Kategorien kodiert, fehlende Zahlen gefüllt und gekennzeichnet, eine Spalte zur Aufteilung.</translation>
    </message>
    <message>
        <source>One row for each observation</source>
        <translation>Eine Zeile je Beobachtung</translation>
    </message>
    <message>
        <source>Columns that are years, quarters or months become rows.</source>
        <translation>Spalten, die Jahre, Quartale oder Monate sind, werden zu Zeilen.</translation>
    </message>
    <message>
        <source>Load a file</source>
        <translation>Datei laden</translation>
    </message>
    <message>
        <source>The table as it stands in the file; rows that cannot be placed are kept beside it.</source>
        <translation>Die Tabelle, wie sie in der Datei steht; nicht zuzuordnende Zeilen bleiben daneben erhalten.</translation>
    </message>
    <message>
        <source>Prepare a table</source>
        <translation>Tabelle aufbereiten</translation>
    </message>
    <message>
        <source>Load and clean, as a beginning for steps of your own.</source>
        <translation>Laden und bereinigen, als Anfang für eigene Schritte.</translation>
    </message>
    <message>
        <source>Load, clean, check</source>
        <translation>Laden, bereinigen, prüfen</translation>
    </message>
    <message>
        <source>Cleans the table, takes out rows that occur twice, and fails when nothing is left or a column is nearly empty.</source>
        <translation>Bereinigt die Tabelle, entfernt doppelte Zeilen und schlägt fehl, wenn nichts bleibt oder eine Spalte fast leer ist.</translation>
    </message>
    <message>
        <source>Check the quality</source>
        <translation>Qualität prüfen</translation>
    </message>
    <message>
        <source>Says which columns have many missing values and changes nothing; add rules of your own.</source>
        <translation>Nennt Spalten mit vielen fehlenden Werten und ändert nichts; eigene Regeln lassen sich ergänzen.</translation>
    </message>
    <message>
        <source>Totals of each month</source>
        <translation>Summen je Monat</translation>
    </message>
    <message>
        <source>Cleans the table and gives the number of rows and the sum of an amount for each month.</source>
        <translation>Bereinigt die Tabelle und liefert für jeden Monat die Anzahl der Zeilen und die Summe eines Betrags.</translation>
    </message>
    <message>
        <source>Points and links of a graph</source>
        <translation>Punkte und Verbindungen eines Graphen</translation>
    </message>
    <message>
        <source>A list of links becomes a table of points, with the links beside it.</source>
        <translation>Aus einer Liste von Verbindungen wird eine Tabelle von Punkten, mit den Verbindungen daneben.</translation>
    </message>
    <message>
        <source>Join two files</source>
        <translation>Zwei Dateien verknüpfen</translation>
    </message>
    <message>
        <source>The rows of a file, with the columns of another that was imported before, where keys are equal.</source>
        <translation>Die Zeilen einer Datei, mit den Spalten einer anderen, früher importierten, wo Schlüssel gleich sind.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>The whole run</source>
        <translation>Der ganze Lauf</translation>
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
    <name>aw::core::options</name>
    <message>
        <source>Folder for workflows, data and results. Empty: the platform&apos;s application data folder.</source>
        <translation>Ordner für Workflows, Daten und Ergebnisse. Leer: der Anwendungsdatenordner der Plattform.</translation>
    </message>
    <message>
        <source>Memory the data engine may use for one job, e.g. 512MB. auto: half of the machine&apos;s.</source>
        <translation>Arbeitsspeicher, den die Daten-Engine für einen Auftrag nutzen darf, z. B. 512MB. auto: die Hälfte des Rechners.</translation>
    </message>
    <message>
        <source>Threads of the data engine for one job. 0: one per processor core. Fewer when there is less than 64MB for each.</source>
        <translation>Threads der Daten-Engine für einen Auftrag. 0: einer je Prozessorkern. Weniger, wenn für jeden unter 64MB bleiben.</translation>
    </message>
    <message>
        <source>Jobs that run at the same time.</source>
        <translation>Aufträge, die gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>Folder for temporary files. Empty: the system&apos;s.</source>
        <translation>Ordner für temporäre Dateien. Leer: der des Systems.</translation>
    </message>
    <message>
        <source>How often an agent may revise its plan before the step fails, in aw prepare and aw run.</source>
        <translation>Wie oft ein Agent seinen Plan überarbeiten darf, bevor der Schritt fehlschlägt, in aw prepare und aw run.</translation>
    </message>
    <message>
        <source>The most that is fetched from one address. auto: no limit.</source>
        <translation>Höchstmenge, die von einer Adresse geladen wird. auto: unbegrenzt.</translation>
    </message>
    <message>
        <source>Whether programs can reach the desktop over HTTP and WebSocket while its window is open.</source>
        <translation>Ob Programme den Desktop bei offenem Fenster über HTTP und WebSocket erreichen.</translation>
    </message>
    <message>
        <source>Address the server listens on. Others than this machine&apos;s own need TLS and accounts.</source>
        <translation>Adresse, auf der der Server lauscht. Andere als die des eigenen Rechners erfordern TLS und Konten.</translation>
    </message>
    <message>
        <source>Port the server listens on. 0: any free one.</source>
        <translation>Port, auf dem der Server lauscht. 0: irgendein freier.</translation>
    </message>
    <message>
        <source>What to do when the port is taken: fail, or next for the next free one.</source>
        <translation>Was bei belegtem Port geschieht: fail bricht ab, next nimmt den nächsten freien.</translation>
    </message>
    <message>
        <source>Certificate of the server (PEM). Empty: no TLS.</source>
        <translation>Zertifikat des Servers (PEM). Leer: kein TLS.</translation>
    </message>
    <message>
        <source>Private key of the certificate (PEM).</source>
        <translation>Privater Schlüssel des Zertifikats (PEM).</translation>
    </message>
    <message>
        <source>Whether requests need an account: required, optional, or auto for required beyond this machine.</source>
        <translation>Ob Anfragen ein Konto brauchen: required (immer), optional oder auto (nur jenseits dieses Rechners).</translation>
    </message>
    <message>
        <source>Who makes accounts: open for anybody, admins, or auto for open on this machine only.</source>
        <translation>Wer Konten anlegt: open für alle, admins, oder auto für open nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Host names the server answers to besides its address, separated by commas.</source>
        <translation>Hostnamen, auf die der Server neben seiner Adresse antwortet, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Web pages that may call the server, e.g. http://localhost:5173, separated by commas.</source>
        <translation>Webseiten, die den Server aufrufen dürfen, z. B. http://localhost:5173, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Largest file that may be uploaded.</source>
        <translation>Größte Datei, die hochgeladen werden darf.</translation>
    </message>
    <message>
        <source>Folders whose files workflows may read by their path, separated by commas. Empty: any, but none once other programs can reach the engine.</source>
        <translation>Ordner, deren Dateien Workflows über den Pfad lesen dürfen, durch Kommas getrennt. Leer: alle, aber keine, sobald andere Programme die Engine erreichen.</translation>
    </message>
    <message>
        <source>Folders workflows may write files into, separated by commas. Empty: any, but none once other programs can reach the engine.</source>
        <translation>Ordner, in die Workflows Dateien schreiben dürfen, durch Kommas getrennt. Leer: alle, aber keine, sobald andere Programme die Engine erreichen.</translation>
    </message>
    <message>
        <source>Days until completed and cancelled jobs that are not pinned are cleared away; their results stay. 0: never.</source>
        <translation>Tage, bis abgeschlossene und abgebrochene Aufträge, die nicht angeheftet sind, aufgeräumt werden; ihre Ergebnisse bleiben. 0: nie.</translation>
    </message>
    <message>
        <source>Days until failed jobs that are not pinned are cleared away. 0: never.</source>
        <translation>Tage, bis fehlgeschlagene Aufträge, die nicht angeheftet sind, aufgeräumt werden. 0: nie.</translation>
    </message>
    <message>
        <source>Whether http:// and https:// addresses may be given as input, also by workflows.</source>
        <translation>Ob als Eingabe Adressen mit http:// und https:// angegeben werden dürfen, auch von Workflows.</translation>
    </message>
    <message>
        <source>Hosts workflows may fetch from, separated by commas. Empty: any, but none once other programs can reach the engine.</source>
        <translation>Rechner, von denen Workflows abrufen dürfen, durch Kommas getrennt. Leer: alle, aber keiner, sobald andere Programme die Engine erreichen können.</translation>
    </message>
    <message>
        <source>Databases workflows may use, separated by commas: NAME=postgresql://user@host/database. Passwords belong into ~/.pgpass.</source>
        <translation>Datenbanken, die Workflows benutzen dürfen, durch Kommas getrennt: NAME=postgresql://user@host/database. Passwörter gehören in ~/.pgpass.</translation>
    </message>
    <message>
        <source>Whether Python in workflows may run, with all the rights of whoever runs this program.</source>
        <translation>Ob Python in Workflows laufen darf, mit allen Rechten dessen, der dieses Programm ausführt.</translation>
    </message>
    <message>
        <source>Interpreter for Python in workflows. Empty: python3, where programs are looked for.</source>
        <translation>Interpreter für Python in Workflows. Leer: python3, wo Programme gesucht werden.</translation>
    </message>
</context>
<context>
    <name>aw::ui::AccountsPanel</name>
    <message>
        <source>Look at everything</source>
        <translation>Alles ansehen</translation>
    </message>
    <message>
        <source>Run and decide</source>
        <translation>Ausführen und entscheiden</translation>
    </message>
    <message>
        <source>Change workflows and data</source>
        <translation>Workflows und Daten ändern</translation>
    </message>
    <message>
        <source>Administrate accounts</source>
        <translation>Konten verwalten</translation>
    </message>
    <message>
        <source>The name has 3 to 50 letters, digits, dots, dashes or underscores.</source>
        <translation>Der Name hat 3 bis 50 Buchstaben, Ziffern, Punkte, Binde- oder Unterstriche.</translation>
    </message>
    <message>
        <source>The e-mail address looks like ada@example.org.</source>
        <translation>Die E-Mail-Adresse sieht aus wie ada@example.org.</translation>
    </message>
    <message>
        <source>The password has at least 8 characters.</source>
        <translation>Das Passwort hat mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>There is no account yet. Programs on this machine need none as long as “Accounts” above is not “required”; other machines always do. The first account administrates.</source>
        <translation>Es gibt noch kein Konto. Programme auf diesem Rechner brauchen keines, solange oben bei „Konten“ nicht „required“ steht; andere Rechner immer. Das erste Konto verwaltet die anderen.</translation>
    </message>
    <message>
        <source>A program shows a key instead of a password: Authorization: Bearer awk_…</source>
        <translation>Ein Programm weist statt eines Passworts einen Schlüssel vor: Authorization: Bearer awk_…</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>last logged in: %1</source>
        <translation>zuletzt angemeldet: %1</translation>
    </message>
    <message>
        <source>has not logged in yet</source>
        <translation>noch nie angemeldet</translation>
    </message>
    <message>
        <source>Administrates</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>New key of %1</source>
        <translation>Neuer Schlüssel von %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>expires on %1</source>
        <translation>läuft am %1 ab</translation>
    </message>
    <message>
        <source>last used: %1</source>
        <translation>zuletzt benutzt: %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht benutzt</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Den Schlüssel %1 entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The program it is for</source>
        <translation>Das Programm, für das er ist</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Er darf</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>It holds for</source>
        <translation>Er gilt</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
    <message>
        <source>The key %1. It is shown only now: keep it where it is safe.</source>
        <translation>Der Schlüssel %1. Er wird nur jetzt gezeigt: sicher aufbewahren.</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Der neue Schlüssel</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>aw::ui::ApprovalCard</name>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Comment (may stay empty)</source>
        <translation>Kommentar (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>The step “%1” gave out %2 rows (%3 came in). May they go on?</source>
        <translation>
            <numerusform>Der Schritt „%1“ hat %2 Zeile ausgegeben (%3 kamen hinein). Darf sie weitergehen?</numerusform>
            <numerusform>Der Schritt „%1“ hat %2 Zeilen ausgegeben (%3 kamen hinein). Dürfen sie weitergehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Push back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>A step and what follows it are computed anew, then you are asked again</source>
        <translation>Ein Schritt und was ihm folgt werden neu berechnet, dann werden Sie wieder gefragt</translation>
    </message>
    <message>
        <source>Compute anew from “%1”</source>
        <translation>Neu berechnen ab „%1“</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>What went into the step</source>
        <translation>Was in den Schritt einging</translation>
    </message>
    <message>
        <source>What the run before gave</source>
        <translation>Was der Lauf davor ergab</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleichen…</translation>
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
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
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
    <message>
        <source>Save as a picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>Bilder (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Run on a schedule…</source>
        <translation>Nach Zeitplan ausführen…</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Version %1 wiederherstellen</translation>
    </message>
    <message>
        <source>The workflow is as it was in version %1.</source>
        <translation>Der Workflow ist, wie er in Version %1 war.</translation>
    </message>
    <message>
        <source>Back to the workflow</source>
        <translation>Zurück zum Workflow</translation>
    </message>
    <message>
        <source>History of the workflow</source>
        <translation>Verlauf des Workflows</translation>
    </message>
    <message>
        <source>Each saving that changes something is kept as a version. More → History says what changed, and restores one.</source>
        <translation>Jedes Speichern, das etwas ändert, wird als Version aufbewahrt. Mehr → Verlauf sagt, was sich geändert hat, und stellt eine wieder her.</translation>
    </message>
    <message>
        <source>Workflows (*.awflow *.json)</source>
        <translation>Workflows (*.awflow *.json)</translation>
    </message>
    <message>
        <source>“%1” is not a workflow: %2</source>
        <translation>„%1“ ist kein Workflow: %2</translation>
    </message>
    <message>
        <source>it has no steps</source>
        <translation>Er hat keine Schritte</translation>
    </message>
    <message>
        <source>A workflow is a graph of steps. Add steps by a double-click, with their key, or by dragging them from the list; draw lines from outputs at the right to inputs at the left. Whatever does not fit is dimmed and says why.

The form at the right has the settings of the selected step. The outline lists the same steps in the order they run. Everything can be undone, also after saving.

Arrows go along the lines, Shift+arrows move, Enter goes to the form.</source>
        <translation>Ein Workflow ist ein Netz aus Schritten. Schritte per Doppelklick, mit der zugehörigen Taste oder durch Ziehen aus der Liste hinzufügen; Verbindungen von Ausgängen rechts zu Eingängen links ziehen. Was nicht passt, wird abgeblendet und nennt den Grund.

Das Formular rechts zeigt die Einstellungen des ausgewählten Schritts. Die Gliederung führt dieselben Schritte in der Reihenfolge ihrer Ausführung auf. Alles lässt sich rückgängig machen, auch nach dem Speichern.

Pfeile folgen den Verbindungen, Umschalt+Pfeile verschieben, Eingabe wechselt zum Formular.</translation>
    </message>
    <message>
        <source>Notes and frames stand behind the steps; a frame moves with what stands in it. Alt+arrows change their size.</source>
        <translation>Notizen und Rahmen stehen hinter den Schritten; was in einem Rahmen steht, bewegt sich mit ihm. Alt+Pfeile ändern die Größe.</translation>
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
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Change its text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a frame</source>
        <translation>Rahmen hinzufügen</translation>
    </message>
    <message>
        <source>Put a frame around it</source>
        <translation>Rahmen darum legen</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Double-click to add the first step.
Or drag one here from the list of steps.</source>
        <translation>Doppelklicken, um den ersten Schritt hinzuzufügen.
Oder einen aus der Liste der Schritte hierher ziehen.</translation>
    </message>
    <message>
        <source>Double-click or press %1 to add the first step.
Or drag one here from the list of steps.</source>
        <translation>Doppelklicken oder %1 drücken, um den ersten Schritt hinzuzufügen.
Oder einen aus der Liste der Schritte hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>aw::ui::ChangeCards</name>
    <message>
        <source>%1: it was %2, it is %3</source>
        <translation>%1: war %2, ist %3</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Nothing differs in what the workflow does or how it is drawn.</source>
        <translation>Weder was der Workflow tut noch wie er gezeichnet ist, unterscheidet sich.</translation>
    </message>
    <message>
        <source>The workflow</source>
        <translation>Der Workflow</translation>
    </message>
    <message numerus="yes">
        <source>%n more steps differ.</source>
        <translation>
            <numerusform>%n weiterer Schritt unterscheidet sich.</numerusform>
            <numerusform>%n weitere Schritte unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not known here</source>
        <translation>%1, hier nicht bekannt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Only how it is drawn differs: places of steps, notes, frames.</source>
        <translation>Nur die Zeichnung unterscheidet sich: Plätze der Schritte, Notizen, Rahmen.</translation>
    </message>
    <message>
        <source>It is drawn differently, too.</source>
        <translation>Er ist auch anders gezeichnet.</translation>
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
    <name>aw::ui::CompareView</name>
    <message>
        <source>Steps and settings are the same.</source>
        <translation>Schritte und Einstellungen sind gleich.</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Einstellungen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>Bilanzen</translation>
    </message>
    <message>
        <source>Rows in</source>
        <translation>Zeilen hinein</translation>
    </message>
    <message>
        <source>Rows out</source>
        <translation>Zeilen heraus</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Input and settings</source>
        <translation>Eingabe und Einstellungen</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other completed run of this workflow yet. Run it again, with other data or other settings, and see here what that changes.</source>
        <translation>Es gibt noch keinen anderen fertigen Lauf dieses Workflows. Nach einem weiteren Lauf mit anderen Daten oder Einstellungen ist hier zu sehen, was sich dadurch ändert.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>data that is gone</source>
        <translation>nicht mehr vorhandene Daten</translation>
    </message>
    <message>
        <source>Both read the same bytes.</source>
        <translation>Beide haben dieselben Bytes gelesen.</translation>
    </message>
    <message>
        <source>The input is another: it was %1, it is %2.</source>
        <translation>Die Eingabe ist eine andere: vorher %1, jetzt %2.</translation>
    </message>
    <message>
        <source>Whether the input is the same is not known: it was %1, it is %2.</source>
        <translation>Ob die Eingabe dieselbe ist, ist nicht bekannt: vorher %1, jetzt %2.</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>the step itself</source>
        <translation>der Schritt selbst</translation>
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
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
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
    <message>
        <source>Only with a tag</source>
        <translation>Nur mit einem Etikett</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Alle Daten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No data bears a tag yet</source>
        <translation>Noch keine Daten haben ein Etikett</translation>
    </message>
    <message>
        <source>Removed the tag %1.</source>
        <translation>Etikett %1 entfernt.</translation>
    </message>
    <message>
        <source>Tagged with %1.</source>
        <translation>Etikett %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Search data or #tag</source>
        <translation>Daten oder #Etikett suchen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Etikett hinzufügen</translation>
    </message>
    <message>
        <source>Views of the data</source>
        <translation>Ansichten der Daten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Lineage of this data</source>
        <translation>Herkunft dieser Daten</translation>
    </message>
    <message>
        <source>Add a tag to this data…</source>
        <translation>Diesen Daten ein Etikett geben…</translation>
    </message>
    <message>
        <source>Imported %1: version %2.</source>
        <translation>%1 wurde importiert: Version %2.</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Was ist anders?</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Everything you have brought in, and every result, is listed on the left. Choose one to see its rows; the grid reads only what you look at, so size does not matter.

Click a column&apos;s head to sort, right-click it to filter. The bars under each name show how its values are spread, the thin line how many are empty.

Prepare makes a workflow that loads, prepares and validates the data, and runs it. Your original is never changed. Lineage shows which run made it, from what, and what was made from it. Versions lists what came from the same file or the same step of a workflow, and what changed.</source>
        <translation>Links stehen alle importierten Daten und alle Ergebnisse. Nach der Auswahl erscheinen die Zeilen; die Tabelle liest nur, was gerade zu sehen ist, die Größe spielt also keine Rolle.

Ein Klick auf den Spaltenkopf sortiert, ein Rechtsklick filtert. Die Balken unter jedem Namen zeigen, wie sich die Werte verteilen, die dünne Linie, wie viele leer sind.

„Aufbereiten“ erstellt einen Workflow, der die Daten lädt, aufbereitet und prüft, und führt ihn aus. Das Original bleibt immer unverändert. Die Herkunft zeigt, welcher Lauf sie gemacht hat, woraus, und was daraus entstanden ist. „Versionen“ listet auf, was aus derselben Datei oder demselben Schritt eines Workflows stammt, und was sich geändert hat.</translation>
    </message>
    <message>
        <source>Versions of this data</source>
        <translation>Versionen dieser Daten</translation>
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
    <message>
        <source>CSV, TSV</source>
        <translation>CSV, TSV</translation>
    </message>
</context>
<context>
    <name>aw::ui::DifferenceModel</name>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>weggefallen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Row %1 before</source>
        <translation>Zeile %1 vorher</translation>
    </message>
    <message>
        <source>Row %1 after</source>
        <translation>Zeile %1 nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>aw::ui::DifferenceView</name>
    <message>
        <source>Rows are matched by %1, as asked.</source>
        <translation>Zeilen gehören zusammen nach %1, wie verlangt.</translation>
    </message>
    <message>
        <source>Rows are matched by %1: never empty and never twice in either table.</source>
        <translation>Zeilen gehören zusammen nach %1: in keiner der Tabellen leer oder doppelt.</translation>
    </message>
    <message>
        <source>No column tells the rows apart, so equal rows belong together: a changed row counts as one removed and one added.</source>
        <translation>Keine Spalte unterscheidet die Zeilen, also gehören gleiche Zeilen zusammen: Eine geänderte zählt als eine weggefallene und eine hinzugekommene.</translation>
    </message>
    <message>
        <source>The tables have no column in common, so no row can be matched.</source>
        <translation>Die Tabellen haben keine gemeinsame Spalte, also gehört keine Zeile zu einer anderen.</translation>
    </message>
    <message>
        <source>“%1” came (%2)</source>
        <translation>„%1“ kam hinzu (%2)</translation>
    </message>
    <message>
        <source>“%1” is gone (%2)</source>
        <translation>„%1“ fiel weg (%2)</translation>
    </message>
    <message>
        <source>was called “%1”</source>
        <translation>hieß „%1“</translation>
    </message>
    <message>
        <source>was %1, is %2 and compared as text</source>
        <translation>war %1, ist %2 und wird als Text verglichen</translation>
    </message>
    <message>
        <source>stands elsewhere</source>
        <translation>steht woanders</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells changed</source>
        <translation>
            <numerusform>%1 Zelle geändert</numerusform>
            <numerusform>%1 Zellen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>All that differ</source>
        <translation>Alle Unterschiede</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Zeilen, die sich unterscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%1 added</source>
        <translation>
            <numerusform>%1 hinzugekommen</numerusform>
            <numerusform>%1 hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed</source>
        <translation>
            <numerusform>%1 weggefallen</numerusform>
            <numerusform>%1 weggefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 geändert</numerusform>
            <numerusform>%1 geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs: all %1 rows are the same.</source>
        <translation>
            <numerusform>Kein Unterschied: %1 Zeile, sie ist gleich.</numerusform>
            <numerusform>Kein Unterschied: Alle %1 Zeilen sind gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows the same</source>
        <translation>
            <numerusform>%1 Zeile gleich</numerusform>
            <numerusform>%1 Zeilen gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
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
    <name>aw::ui::FilesEditor</name>
    <message>
        <source>Also for the files that are there already</source>
        <translation>Auch für die Dateien, die schon da sind</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Files named like</source>
        <translation>Dateien mit Namen wie</translation>
    </message>
    <message>
        <source>Unchanged for, in seconds</source>
        <translation>Unverändert seit, in Sekunden</translation>
    </message>
    <message>
        <source>Each new or changed file starts one run, once its size has stayed the same for this long. A pattern may have * and ?; an empty one means every file.</source>
        <translation>Jede neue oder geänderte Datei startet einen Lauf, sobald ihre Größe so lange gleich geblieben ist. Ein Muster darf * und ? enthalten; ein leeres steht für jede Datei.</translation>
    </message>
    <message>
        <source>Folder the files arrive in</source>
        <translation>Ordner, in dem die Dateien eintreffen</translation>
    </message>
    <message>
        <source>Write the folder in full, from the root on.</source>
        <translation>Den Ordner vollständig angeben, von der Wurzel an.</translation>
    </message>
    <message>
        <source>The pattern is for names of files, without folders.</source>
        <translation>Das Muster gilt für Dateinamen, ohne Ordner.</translation>
    </message>
    <message>
        <source>When a file arrives in a folder</source>
        <translation>Wenn in einem Ordner eine Datei eintrifft</translation>
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
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::HistoryPane</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Save the history as CSV</source>
        <translation>Verlauf als CSV speichern</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Die neuesten zuerst</translation>
    </message>
    <message>
        <source>The longest first</source>
        <translation>Die längsten zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <source>In titles, steps and names of the data</source>
        <translation>In Titeln, Schritten und Namen der Daten</translation>
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
        <translation>Zur Freigabe</translation>
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
        <source>From when</source>
        <translation>Von wann</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>history</source>
        <translation>verlauf</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Export anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs are in %2.</source>
        <translation>
            <numerusform>%1 Lauf steht in %2.</numerusform>
            <numerusform>%1 Läufe stehen in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals wait for you</source>
        <translation>
            <numerusform>%n Freigabe wartet auf Sie</numerusform>
            <numerusform>%n Freigaben warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::HistoryView</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Back to the workflow</source>
        <translation>Zurück zum Workflow</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Verlauf von „%1“</translation>
    </message>
    <message>
        <source>There are edits that are not saved yet; they are in none of these versions.</source>
        <translation>Es gibt Änderungen, die noch nicht gespeichert sind; sie stehen in keiner dieser Versionen.</translation>
    </message>
    <message>
        <source>Version %1, the present one</source>
        <translation>Version %1, die jetzige</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The version before it (%1)</source>
        <translation>Die Version davor (%1)</translation>
    </message>
    <message>
        <source>The present version (%1)</source>
        <translation>Die jetzige Version (%1)</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>This is the only version there is. With each saving that changes something there will be one more; the last 200 of a workflow are kept.</source>
        <translation>Dies ist die einzige Version. Mit jedem Speichern, das etwas ändert, kommt eine dazu; die letzten 200 eines Workflows werden aufbewahrt.</translation>
    </message>
    <message>
        <source>What changed from version %1 to version %2:</source>
        <translation>Was sich von Version %1 zu Version %2 geändert hat:</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Version %1 wiederherstellen</translation>
    </message>
    <message>
        <source>This is what the workflow is now</source>
        <translation>So ist der Workflow jetzt</translation>
    </message>
    <message>
        <source>Save what it was then once more, as a new version; nothing is lost</source>
        <translation>Den damaligen Stand noch einmal speichern, als neue Version; nichts geht verloren</translation>
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
    <name>aw::ui::InboxView</name>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>When a step asks whether its rows may go on, the question appears here with what they would change.</source>
        <translation>Wenn ein Schritt fragt, ob seine Zeilen weitergehen dürfen, steht die Frage hier, mit dem, was sie ändern würden.</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Lauf öffnen</translation>
    </message>
</context>
<context>
    <name>aw::ui::JobGraph</name>
    <message>
        <source>Graph of the run</source>
        <translation>Graph des Laufs</translation>
    </message>
    <message>
        <source>The steps as they were in this run. A double click opens one in the builder.</source>
        <translation>Die Schritte, wie sie in diesem Lauf waren. Ein Doppelklick öffnet einen im Editor.</translation>
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
</context>
<context>
    <name>aw::ui::JobView</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Open in the builder</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Views of the run</source>
        <translation>Ansichten des Laufs</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitlinie</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
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
        <source>This job: %1</source>
        <translation>Dieser Auftrag: %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen: %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Retry from here</source>
        <translation>Ab hier wiederholen</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Schritt zeigen</translation>
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
    <name>aw::ui::LineageView</name>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>A run without a name</source>
        <translation>Ein Lauf ohne Namen</translation>
    </message>
    <message>
        <source>cleared away</source>
        <translation>aufgeräumt</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>The run, in Monitor</source>
        <translation>Der Lauf, in der Überwachung</translation>
    </message>
    <message>
        <source>A workflow</source>
        <translation>Ein Workflow</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The workflow as it is now</source>
        <translation>Der Workflow, wie er jetzt ist</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Woraus es entstanden ist</translation>
    </message>
    <message>
        <source>No run made it: it was brought in.</source>
        <translation>Kein Lauf hat das gemacht: Es wurde importiert.</translation>
    </message>
    <message>
        <source>What was made from it</source>
        <translation>Was daraus entstanden ist</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>There is more; what is nearest stands here.</source>
        <translation>Es gibt noch mehr; hier steht das Nächstliegende.</translation>
    </message>
</context>
<context>
    <name>aw::ui::LogPanel</name>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Ohne Einzelheiten</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>Textdateien (*.log *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>Das Protokoll ist in %1.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz auf dem Datenträger.</translation>
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
    <message>
        <source>Approvals that wait for you</source>
        <translation>Freigaben, die auf Sie warten</translation>
    </message>
    <message numerus="yes">
        <source>%n stored shortcuts cannot be used and are ignored: %1</source>
        <translation>
            <numerusform>%n gespeichertes Tastenkürzel ist unbrauchbar und gilt nicht: %1</numerusform>
            <numerusform>%n gespeicherte Tastenkürzel sind unbrauchbar und gelten nicht: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Prepare %1: %2</source>
        <extracomment>The name of a workflow; %1: a file, %2: what it becomes, such as &quot;Clean table&quot;</extracomment>
        <translation>%1 aufbereiten: %2</translation>
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
        <source>Monitor</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>All runs, the newest first; search and filters look through all of the history, which can be saved as CSV. A run shows its steps with rows in and out, its graph, when each attempt ran and waited, what the agents proposed, tried and saw, the ledger, and its log. Stop ends it at once; what its finished steps have computed is kept, so running it again goes on from there.

A run that waits for you asks whether its data may go on. Look at the rows in and out and at the log, then approve, reject, or push it back to an earlier step; a comment is kept with the answer.</source>
        <translation>Alle Läufe, die neuesten zuerst; Suche und Filter gehen durch den ganzen Verlauf, der als CSV gespeichert werden kann. Ein Lauf zeigt seine Schritte mit den Zeilen hinein und heraus, seinen Graphen, wann jeder Versuch lief und wartete, was die Agenten vorgeschlagen, versucht und gesehen haben, die Bilanz und sein Protokoll. Anhalten beendet ihn sofort; was seine fertigen Schritte berechnet haben, bleibt erhalten, sodass ein neuer Lauf dort weitermacht.

Ein Lauf, der auf Sie wartet, fragt, ob seine Daten weitergehen dürfen. Sehen Sie sich die Zeilen und das Protokoll an, dann geben Sie frei, lehnen ab oder geben zu einem früheren Schritt zurück; ein Kommentar wird mit der Antwort aufbewahrt.</translation>
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
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n wartet auf Sie</numerusform>
            <numerusform>%n warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::NeedsDialog</name>
    <message>
        <source>Run: %1</source>
        <translation>Lauf: %1</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Zeitplan: %1</translation>
    </message>
    <message>
        <source>Workflow: %1, step %2</source>
        <translation>Workflow: %1, Schritt %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>%1 wird noch gebraucht</translation>
    </message>
    <message>
        <source>What needs it</source>
        <translation>Was sie braucht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It can be deleted once nothing here reads it any more. Choose a line to go there.</source>
        <translation>Das Löschen geht, sobald nichts von dem hier die Daten mehr liest. Eine Zeile führt dorthin.</translation>
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
    <message>
        <source>%1; in it %2</source>
        <translation>%1; darin %2</translation>
    </message>
</context>
<context>
    <name>aw::ui::ParametersForm</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Vorgabe (%1)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
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
    <message numerus="yes">
        <source>%1
%2 rows</source>
        <translation>
            <numerusform>%1
%2 Zeile</numerusform>
            <numerusform>%1
%2 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
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
    <message>
        <source>Graph of links</source>
        <translation>Graph der Verbindungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>larger: more rows; drag to move, wheel to zoom</source>
        <translation>größer: mehr Zeilen; ziehen verschiebt, das Rad vergrößert</translation>
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
        <translation>Zeilen nach dem ausgewählten Schritt</translation>
    </message>
    <message>
        <source>Select a step to see its rows.</source>
        <translation>Einen Schritt auswählen, um seine Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Er ist abgeschaltet.</translation>
    </message>
    <message>
        <source>“%1” before it is not ready: %2</source>
        <translation>„%1“ davor ist nicht bereit: %2</translation>
    </message>
    <message>
        <source>Choose data at the top to see rows.</source>
        <translation>Oben Daten wählen, um Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows after “%1”</source>
        <translation>Zeilen nach „%1“</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
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
    <name>aw::ui::RemarkForm</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Note on the canvas</source>
        <translation>Notiz auf der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>For people; runs do not look at it. Drag its lower right corner to resize it.</source>
        <translation>Für Menschen; Läufe beachten sie nicht. Ziehen Sie an der Ecke rechts unten, um die Größe zu ändern.</translation>
    </message>
    <message>
        <source>Whatever stands in it moves with it. Drag its lower right corner to resize it.</source>
        <translation>Was darin steht, bewegt sich mit. Ziehen Sie an der Ecke rechts unten, um die Größe zu ändern.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
    <message>
        <source>Schedule…</source>
        <translation>Zeitplan…</translation>
    </message>
    <message>
        <source>Run on a schedule…</source>
        <translation>Nach Zeitplan ausführen…</translation>
    </message>
    <message>
        <source>Its steps were given with the run; there is no workflow to start again.</source>
        <translation>Seine Schritte wurden mit dem Lauf übergeben; es gibt keinen Workflow, der wieder starten könnte.</translation>
    </message>
    <message>
        <source>Run it on a schedule, such as every day at nine</source>
        <translation>Nach einem Zeitplan ausführen, etwa jeden Tag um neun</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Result: compare with another run</source>
        <translation>Ergebnis: mit einem anderen Lauf vergleichen</translation>
    </message>
    <message>
        <source>A result is a table with its history. Table shows the rows. Plot draws them; large tables are counted into a picture, so a million points stay quick. Ledger accounts for every row and cell. Checks lists the rules the result was held to. Trace tells what was proposed, tried and decided. Compare puts another run of the workflow beside it: settings, ledgers, and every row that differs.

Rows that were left out are kept: choose them beside Export.

In a plot: drag to move, wheel or + and − to zoom, 0 to see everything, Shift and drag to show the rows of a part in the table.</source>
        <translation>Ein Ergebnis ist eine Tabelle mit ihrer Geschichte. „Tabelle“ zeigt die Zeilen. „Diagramm“ zeichnet sie; große Tabellen werden zu einem Bild ausgezählt, sodass auch eine Million Punkte schnell bleiben. „Bilanz“ gibt über jede Zeile und Zelle Auskunft. „Prüfungen“ nennt die Regeln, an denen das Ergebnis gemessen wurde. „Verlauf“ erzählt, was vorgeschlagen, versucht und entschieden wurde. „Vergleich“ stellt einen anderen Lauf des Workflows daneben: Einstellungen, Bilanzen und jede Zeile, die abweicht.

Weggelassene Zeilen bleiben erhalten: Sie lassen sich neben „Exportieren“ auswählen.

Im Diagramm: Ziehen verschiebt, Mausrad oder + und − zoomt, 0 zeigt alles, Umschalt und Ziehen zeigt die Zeilen eines Ausschnitts in der Tabelle.</translation>
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
    <name>aw::ui::RunsModel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::RunsView</name>
    <message>
        <source>Last outcomes</source>
        <translation>Letzte Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing has come of it yet.</source>
        <translation>Bisher ist nichts gelaufen.</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleEditor</name>
    <message>
        <source>Each run reads the file that has arrived.</source>
        <translation>Jeder Lauf liest die Datei, die eingetroffen ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>What starts it</source>
        <translation>Was es startet</translation>
    </message>
    <message>
        <source>At times</source>
        <translation>Zu Zeiten</translation>
    </message>
    <message>
        <source>When files arrive</source>
        <translation>Bei neuen Dateien</translation>
    </message>
    <message>
        <source>When called</source>
        <translation>Bei einem Aufruf</translation>
    </message>
    <message>
        <source>There is no workflow yet</source>
        <translation>Es gibt noch keinen Workflow</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>A workflow that is gone</source>
        <translation>Ein Workflow, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Data that is gone</source>
        <translation>Daten, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Choose the workflow that it runs.</source>
        <translation>Den Workflow auswählen, der laufen soll.</translation>
    </message>
    <message>
        <source>Its workflow is gone; choose another one.</source>
        <translation>Den Workflow gibt es nicht mehr; einen anderen auswählen.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Einen Namen angeben.</translation>
    </message>
    <message>
        <source>Some values of the workflow are missing or do not fit.</source>
        <translation>Einige Werte des Workflows fehlen oder passen nicht.</translation>
    </message>
    <message>
        <source>Its times cannot be read.</source>
        <translation>Die Zeiten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose the folder the files arrive in.</source>
        <translation>Den Ordner auswählen, in dem die Dateien eintreffen.</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleHead</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>It runs over files that arrive: put one into its folder.</source>
        <translation>Es läuft über Dateien, die eintreffen: eine in den Ordner legen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleListDelegate</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleListModel</name>
    <message>
        <source>A workflow that is gone</source>
        <translation>Ein Workflow, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>Nächster Lauf %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Last run: %1, %2</source>
        <translation>Letzter Lauf: %1, %2</translation>
    </message>
</context>
<context>
    <name>aw::ui::SchedulesPage</name>
    <message>
        <source>Nothing starts by itself yet</source>
        <translation>Noch startet nichts von selbst</translation>
    </message>
    <message>
        <source>A schedule runs a workflow at certain times, when files arrive in a folder, or when another program calls.</source>
        <translation>Ein Zeitplan führt einen Workflow zu bestimmten Zeiten aus, wenn Dateien in einem Ordner eintreffen oder wenn ein anderes Programm aufruft.</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Last outcomes</source>
        <translation>Letzte Ergebnisse</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>A schedule starts a workflow by itself while this program or its server is open: at certain times, for each file that arrives in a folder, or when another program calls its address.

Times are chosen from a list or written as a cron expression; the next five of them stand beside it. What happens to times that pass while nothing is open is said below Missed times.

A paused schedule starts nothing by itself, and Run now works all the same. The last outcomes lead to their runs in Monitor.</source>
        <translation>Ein Zeitplan startet einen Workflow von selbst, solange dieses Programm oder sein Server offen ist: zu bestimmten Zeiten, für jede Datei, die in einem Ordner eintrifft, oder wenn ein anderes Programm seine Adresse aufruft.

Zeiten werden aus einer Liste gewählt oder als Cron-Ausdruck geschrieben; die nächsten fünf stehen daneben. Was mit Zeiten geschieht, die vergehen, während nichts offen ist, steht unter „Verpasste Zeiten“.

Ein pausierter Zeitplan startet nichts von selbst; „Jetzt ausführen“ geht trotzdem. Die letzten Ergebnisse führen zu ihren Läufen in der Überwachung.</translation>
    </message>
    <message>
        <source>Run this schedule now</source>
        <translation>Diesen Zeitplan jetzt ausführen</translation>
    </message>
    <message>
        <source>Resume this schedule</source>
        <translation>Diesen Zeitplan fortsetzen</translation>
    </message>
    <message>
        <source>Pause this schedule</source>
        <translation>Diesen Zeitplan pausieren</translation>
    </message>
    <message>
        <source>Delete this schedule</source>
        <translation>Diesen Zeitplan löschen</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächster Lauf %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this schedule in the meantime.</source>
        <translation>Jemand anderes hat diesen Zeitplan inzwischen geändert.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere Fassung übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene Fassung behalten</translation>
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
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Days completed jobs stay</source>
        <translation>Tage, die abgeschlossene Aufträge bleiben</translation>
    </message>
    <message>
        <source>Days failed jobs stay</source>
        <translation>Tage, die fehlgeschlagene Aufträge bleiben</translation>
    </message>
    <message>
        <source>Folders to read from</source>
        <translation>Ordner zum Lesen</translation>
    </message>
    <message>
        <source>Folders to write to</source>
        <translation>Ordner zum Schreiben</translation>
    </message>
    <message>
        <source>Files of workflows</source>
        <translation>Dateien der Workflows</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Python in workflows</source>
        <translation>Python in Workflows</translation>
    </message>
    <message>
        <source>Interpreter of Python</source>
        <translation>Python-Interpreter</translation>
    </message>
    <message>
        <source>Hosts to fetch from</source>
        <translation>Rechner zum Abrufen</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Code in workflows</source>
        <translation>Code in Workflows</translation>
    </message>
    <message>
        <source>Accounts and keys</source>
        <translation>Konten und Schlüssel</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>aw::ui::Shortcuts</name>
    <message>
        <source>%1 belongs to “%2” (%3).</source>
        <translation>%1 gehört zu „%2“ (%3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a command, %2: its keys</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aw::ui::ShortcutsPanel</name>
    <message>
        <source>Search by name or keys</source>
        <translation>Nach Name oder Tasten suchen</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nichts mit diesem Namen.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Built-in keys</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Gives every command its built-in keys.</source>
        <translation>Gibt jedem Befehl seine vorgegebenen Tasten.</translation>
    </message>
    <message>
        <source>Arrow keys, Tab, Enter and Escape lead through everything and cannot be changed.</source>
        <translation>Pfeiltasten, Tab, Eingabe und Esc führen durch alles und lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>It holds now.</source>
        <translation>Gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Every command has its built-in keys.</source>
        <translation>Jeder Befehl hat wieder seine vorgegebenen Tasten.</translation>
    </message>
    <message>
        <source>Press the keys here; they hold at once. Tab leads on.</source>
        <translation>Die Tasten hier drücken; sie gelten sofort. Tab führt weiter.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation>Befehl auswählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: where it holds, %2: a command</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Tasten von „%1“</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Er hat jetzt keine Tasten.</translation>
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
        <source>Recent data</source>
        <translation>Letzte Daten</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Letzte Läufe</translation>
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
    <message>
        <source>Open a file, or drop one anywhere in the window. Its first rows appear at once, with what was guessed about how it is written; change what is wrong and bring it in.

Below stand your data and runs of late.</source>
        <translation>Eine Datei öffnen oder irgendwo im Fenster ablegen. Die ersten Zeilen erscheinen sofort, zusammen mit dem, was über ihre Schreibweise erkannt wurde; Falsches ändern und importieren.

Darunter stehen die letzten Daten und Läufe.</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Workflows for common tasks, to be changed as you like.</source>
        <translation>Workflows für häufige Aufgaben, frei zu ändern.</translation>
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
        <translation>Vor dem Weiterlaufen fragen</translation>
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
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often at most, when what went wrong may pass by itself.</source>
        <translation>Wie oft höchstens, wenn der Fehler von selbst vergehen kann.</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Längste Dauer</translation>
    </message>
    <message>
        <source>After it the step is stopped and has failed; empty: no limit.</source>
        <translation>Danach wird der Schritt angehalten und ist fehlgeschlagen; leer: keine Grenze.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Reuse what was computed before</source>
        <translation>Früher Berechnetes wiederverwenden</translation>
    </message>
    <message>
        <source>When neither the settings nor what it reads have changed.</source>
        <translation>Wenn sich weder die Einstellungen noch das Gelesene geändert haben.</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Wie er läuft</translation>
    </message>
    <message>
        <source>Gives %1</source>
        <translation>Ergibt %1</translation>
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
    <message numerus="yes">
        <source>%1 rows/s</source>
        <translation>
            <numerusform>%1 Zeile/s</numerusform>
            <numerusform>%1 Zeilen/s</numerusform>
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
        <translation>Überall suchen</translation>
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
    <name>aw::ui::TagBar</name>
    <message>
        <source>Add a tag</source>
        <translation>Etikett hinzufügen</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Etikett</translation>
    </message>
    <message>
        <source>Show all data with the tag %1</source>
        <translation>Alle Daten mit dem Etikett %1 zeigen</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Etikett %1 entfernen</translation>
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
    <name>aw::ui::TimeLine</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
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
        <source>Reused</source>
        <translation>Wiederverwendet</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitlinie</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::TimesEditor</name>
    <message>
        <source>Every few minutes</source>
        <translation>Alle paar Minuten</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>By a cron expression</source>
        <translation>Nach einem Cron-Ausdruck</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Cron-Ausdruck</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Missed times</source>
        <translation>Verpasste Zeiten</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>Minuten zwischen zwei Läufen</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Minute of the hour</source>
        <translation>Minute der Stunde</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>at minute</source>
        <translation>zur Minute</translation>
    </message>
    <message>
        <source>on day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>The next five times</source>
        <translation>Die nächsten fünf Zeiten</translation>
    </message>
    <message>
        <source>These are the times of this machine, in %1.</source>
        <translation>Das sind die Zeiten dieses Rechners, in %1.</translation>
    </message>
    <message>
        <source>Months that have no day %1 are left out.</source>
        <translation>Monate ohne einen Tag %1 werden weggelassen.</translation>
    </message>
</context>
<context>
    <name>aw::ui::Toasts</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
    <name>aw::ui::VersionsView</name>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>a run without a name</source>
        <translation>ein Lauf ohne Namen</translation>
    </message>
    <message>
        <source>run “%1”</source>
        <translation>Lauf „%1“</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <translation>%1, unverändert</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (diese)</translation>
    </message>
    <message>
        <source>The same bytes as the version before it that is still there</source>
        <translation>Dieselben Bytes wie die vorige Version, die noch da ist</translation>
    </message>
    <message>
        <source>This is the only version</source>
        <translation>Dies ist die einzige Version</translation>
    </message>
    <message>
        <source>Import the same file again, or run the same workflow again: what comes of it stands here beside this one, and what changed can be seen.</source>
        <translation>Dieselbe Datei noch einmal importieren oder denselben Workflow noch einmal ausführen: Was dabei entsteht, steht hier neben dieser Version, und es ist zu sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>There are more; the newest stand here.</source>
        <translation>Es gibt noch mehr; hier stehen die neuesten.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Open version %1</source>
        <translation>Version %1 öffnen</translation>
    </message>
    <message>
        <source>Compare with version %1</source>
        <translation>Mit Version %1 vergleichen</translation>
    </message>
    <message>
        <source>There is no earlier version</source>
        <translation>Es gibt keine frühere Version</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>Von Version %1 zu Version %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>aw::ui::WebhookPanel</name>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Ein Aufruf</translation>
    </message>
    <message>
        <source>It is shown only now: keep it where it is safe.</source>
        <translation>Es wird nur jetzt gezeigt: sicher aufbewahren.</translation>
    </message>
    <message>
        <source>It was shown once and cannot be shown again. A new one makes the old one worthless.</source>
        <translation>Es wurde einmal gezeigt und kann nicht wieder gezeigt werden. Ein neues macht das alte wertlos.</translation>
    </message>
    <message>
        <source>Another program starts it by a call over HTTP. The address and the token for it are made when the schedule is kept.</source>
        <translation>Ein anderes Programm startet es mit einem Aufruf über HTTP. Adresse und Token entstehen, wenn der Zeitplan angelegt wird.</translation>
    </message>
    <message>
        <source>Another program starts it by a call over HTTP. The server is off at the moment: it is switched on in the settings, and may then have another address.</source>
        <translation>Ein anderes Programm startet es mit einem Aufruf über HTTP. Der Server ist gerade aus: Er wird in den Einstellungen eingeschaltet und hat dann vielleicht eine andere Adresse.</translation>
    </message>
    <message>
        <source>Another program starts it by a call over HTTP to this address.</source>
        <translation>Ein anderes Programm startet es mit einem Aufruf über HTTP an diese Adresse.</translation>
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
        <source>Run</source>
        <translation>Ausführen</translation>
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
    <message numerus="yes">
        <source>Done: %1 rows.</source>
        <translation>
            <numerusform>Fertig: %1 Zeile.</numerusform>
            <numerusform>Fertig: %1 Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Save the workflow as a picture…</source>
        <translation>Den Workflow als Bild speichern…</translation>
    </message>
    <message>
        <source>Run on a schedule…</source>
        <translation>Nach Zeitplan ausführen…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the workflow…</source>
        <translation>Workflow drucken …</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
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

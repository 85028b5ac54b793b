<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ColumnLooks</name>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Otro (%1)</translation>
    </message>
    <message>
        <source>Every cell is empty.</source>
        <translation>Todas las celdas están vacías.</translation>
    </message>
    <message>
        <source>%1 of the cells are empty.</source>
        <translation>El %1 de las celdas está vacío.</translation>
    </message>
    <message>
        <source>Holds a single value.</source>
        <translation>Contiene un único valor.</translation>
    </message>
    <message>
        <source>Every value is different: it may identify the rows.</source>
        <translation>Todos los valores son distintos: la columna puede identificar las filas.</translation>
    </message>
    <message>
        <source>Text that looks like numbers, such as “%1”. Prepare turns it into numbers.</source>
        <translation>Texto que parece numérico, como «%1». Al preparar los datos se convierte en números.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no step “%1”</source>
        <translation>No existe el paso «%1»</translation>
    </message>
    <message>
        <source>There is no step type “%1”</source>
        <translation>No existe el tipo de paso «%1»</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Se refiere a «%1»?</translation>
    </message>
    <message>
        <source>“%1” brings data in; it reads no other step</source>
        <translation>«%1» aporta datos; no lee ningún otro paso</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Nothing is connected there</source>
        <translation>Ahí no hay nada conectado</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>Insertar «%1»</translation>
    </message>
    <message>
        <source>Only a step without lines can be put on a line</source>
        <translation>Solo un paso sin conexiones puede colocarse sobre una conexión</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>“%1” has no output “%2”</source>
        <translation>«%1» no tiene la salida «%2»</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Tiene: %1.</translation>
    </message>
    <message>
        <source>“%1” reads one step only</source>
        <translation>«%1» lee un solo paso</translation>
    </message>
    <message>
        <source>Put the tables together first, with “Join” or “Union rows”.</source>
        <translation>Combine primero las tablas con «Combinar» o «Unir filas».</translation>
    </message>
    <message>
        <source>A step cannot read itself</source>
        <translation>Un paso no puede leerse a sí mismo</translation>
    </message>
    <message>
        <source>“%1” would wait for its own result</source>
        <translation>«%1» esperaría su propio resultado</translation>
    </message>
    <message>
        <source>Connect “%1” with “%2”</source>
        <translation>Conectar «%1» con «%2»</translation>
    </message>
    <message>
        <source>Disconnect “%1”</source>
        <translation>Desconectar «%1»</translation>
    </message>
    <message>
        <source>Lead a line to “%1”</source>
        <translation>Llevar una conexión hasta «%1»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Mover «%1»</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modificar «%1»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>Change the note of “%1”</source>
        <translation>Modificar la nota de «%1»</translation>
    </message>
    <message>
        <source>Ask before “%1” goes on</source>
        <translation>Preguntar antes de que «%1» continúe</translation>
    </message>
    <message>
        <source>Let “%1” go on by itself</source>
        <translation>Dejar que «%1» continúe sin preguntar</translation>
    </message>
    <message>
        <source>“%1” brings data in and cannot be switched off</source>
        <translation>«%1» aporta datos y no se puede desactivar</translation>
    </message>
    <message>
        <source>Nothing could stand for it.</source>
        <translation>Nada podría sustituirlo.</translation>
    </message>
    <message>
        <source>“%1” is read by another step</source>
        <translation>Otro paso lee «%1»</translation>
    </message>
    <message>
        <source>The result of a run is the output of a step at an end.</source>
        <translation>El resultado de una ejecución es la salida de un paso final.</translation>
    </message>
    <message>
        <source>Make “%1” the result</source>
        <translation>Convertir «%1» en el resultado</translation>
    </message>
    <message>
        <source>Paste a step</source>
        <translation>Pegar un paso</translation>
    </message>
    <message>
        <source>Rename the workflow</source>
        <translation>Cambiar el nombre del flujo de trabajo</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>Modificar la descripción</translation>
    </message>
    <message>
        <source>Change the parameters</source>
        <translation>Modificar los parámetros</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n steps</source>
        <translation>
            <numerusform>Eliminar %n paso</numerusform>
            <numerusform>Eliminar %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” reads at most %n steps</source>
        <translation>
            <numerusform>«%1» lee como máximo %n paso</numerusform>
            <numerusform>«%1» lee como máximo %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n steps</source>
        <translation>
            <numerusform>Mover %n paso</numerusform>
            <numerusform>Mover %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n steps</source>
        <translation>
            <numerusform>Desactivar %n paso</numerusform>
            <numerusform>Desactivar %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n steps</source>
        <translation>
            <numerusform>Activar %n paso</numerusform>
            <numerusform>Activar %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off “%1”</source>
        <translation>Desactivar «%1»</translation>
    </message>
    <message>
        <source>Switch on “%1”</source>
        <translation>Activar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n steps</source>
        <translation>
            <numerusform>Pegar %n paso</numerusform>
            <numerusform>Pegar %n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridHeader</name>
    <message>
        <source>%1 empty</source>
        <translation>%1 vacío</translation>
    </message>
    <message numerus="yes">
        <source>%1 different</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%1 valor</numerusform>
            <numerusform>%1 distintos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobLooks</name>
    <message>
        <source>Not started</source>
        <translation>Sin iniciar</translation>
    </message>
    <message>
        <source>Waits for space on the disk</source>
        <translation>Espera espacio en el disco</translation>
    </message>
    <message>
        <source>Tries again soon</source>
        <translation>Reintento en breve</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera su aprobación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Reutilizado</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <source>gives the result</source>
        <translation>da el resultado</translation>
    </message>
    <message>
        <source>asks before it goes on</source>
        <translation>pregunta antes de continuar</translation>
    </message>
    <message>
        <source>unknown type “%1”</source>
        <translation>tipo desconocido «%1»</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún no ejecutado</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>PlotAxes</name>
    <message>
        <source>%1 bn</source>
        <comment>thousand million, short</comment>
        <translation>%1 mil M</translation>
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
        <translation>Espera su aprobación</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No alcanzado</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 rows</source>
        <translation>
            <numerusform>%1 · %2 fila</numerusform>
            <numerusform>%1 · %2 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the run</source>
        <translation>Modificado desde la ejecución</translation>
    </message>
</context>
<context>
    <name>StepsJson</name>
    <message>
        <source>There are no steps to paste</source>
        <translation>No hay pasos que pegar</translation>
    </message>
    <message>
        <source>Copy steps from a workflow, or the JSON of one.</source>
        <translation>Copie pasos de un flujo de trabajo, o su JSON.</translation>
    </message>
    <message>
        <source>This JSON has no steps</source>
        <translation>Este JSON no tiene pasos</translation>
    </message>
    <message>
        <source>A workflow has a list called “steps”.</source>
        <translation>Un flujo de trabajo tiene una lista llamada «steps».</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>aw::ui::BuilderPage</name>
    <message>
        <source>Open a workflow</source>
        <translation>Abrir un flujo de trabajo</translation>
    </message>
    <message>
        <source>Workflows (*.json)</source>
        <translation>Flujos de trabajo (*.json)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>A workflow is a graph of steps. Add steps by a double-click, with Tab, or by dragging them from the list; draw lines from outputs at the right to inputs at the left. Whatever does not fit is dimmed and says why.

The form at the right has the settings of the selected step. The outline lists the same steps in the order they run. Everything can be undone, also after saving.

Keys: arrows go along the lines, Shift+arrows move, C connects, X switches off, Delete removes and heals the line, F shows everything, Enter goes to the form, F6 to the next pane.</source>
        <translation>Un flujo de trabajo es un grafo de pasos. Añada pasos con un doble clic, con Tab o arrastrándolos desde la lista; trace conexiones desde las salidas de la derecha hasta las entradas de la izquierda. Lo que no encaja se atenúa y dice por qué.

El formulario de la derecha contiene los ajustes del paso seleccionado. El esquema muestra los mismos pasos en el orden en que se ejecutan. Todo se puede deshacer, incluso después de guardar.

Teclas: las flechas siguen las conexiones, Mayús+flechas mueven, C conecta, X desactiva, Supr elimina y cierra la conexión, F lo muestra todo, Intro va al formulario, F6 al panel siguiente.</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Nuevo flujo de trabajo</translation>
    </message>
    <message>
        <source>A workflow needs at least one step before it can be saved.</source>
        <translation>Un flujo de trabajo necesita al menos un paso para poder guardarse.</translation>
    </message>
    <message>
        <source>It cannot be saved before its problems are solved; they are listed below.</source>
        <translation>No se puede guardar hasta resolver los problemas; figuran abajo.</translation>
    </message>
    <message>
        <source>Somebody else has changed this workflow in the meantime.</source>
        <translation>Otra persona ha modificado este flujo de trabajo entretanto.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la otra</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flujos de trabajo</translation>
    </message>
</context>
<context>
    <name>aw::ui::BuilderScene</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::BusyBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>aw::ui::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>The steps of the workflow; the outline has them as a list.</source>
        <translation>Los pasos del flujo de trabajo; el esquema los muestra en una lista.</translation>
    </message>
    <message>
        <source>Double-click or press Tab to add the first step.
Or drag one here from the list of steps.</source>
        <translation>Haga doble clic o pulse Tab para añadir el primer paso.
O arrastre uno aquí desde la lista de pasos.</translation>
    </message>
    <message>
        <source>Brings data in; it reads no other step.</source>
        <translation>Aporta datos; no lee ningún otro paso.</translation>
    </message>
    <message>
        <source>Add which step?</source>
        <translation>¿Qué paso añadir?</translation>
    </message>
    <message>
        <source>Which step comes next?</source>
        <translation>¿Qué paso viene después?</translation>
    </message>
    <message>
        <source>Insert which step?</source>
        <translation>¿Qué paso insertar?</translation>
    </message>
    <message>
        <source>What comes before?</source>
        <translation>¿Qué viene antes?</translation>
    </message>
    <message>
        <source>Select the one step a line should come from</source>
        <translation>Seleccione el único paso del que debe salir la conexión</translation>
    </message>
    <message>
        <source>Reads nothing there yet</source>
        <translation>Aún no lee nada ahí</translation>
    </message>
    <message>
        <source>Reads “%1” now</source>
        <translation>Ahora lee «%1»</translation>
    </message>
    <message>
        <source>Connect with which step?</source>
        <translation>¿Con qué paso conectar?</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Añadir un paso…</translation>
    </message>
    <message>
        <source>Add the next step…</source>
        <translation>Añadir el paso siguiente…</translation>
    </message>
    <message>
        <source>Insert a step…</source>
        <translation>Insertar un paso…</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Eliminar la conexión</translation>
    </message>
    <message>
        <source>Connect with…</source>
        <translation>Conectar con…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Let it go on by itself</source>
        <translation>Dejar que continúe sin preguntar</translation>
    </message>
    <message>
        <source>Ask before it goes on</source>
        <translation>Preguntar antes de continuar</translation>
    </message>
    <message>
        <source>Make it the result</source>
        <translation>Convertir en el resultado</translation>
    </message>
    <message>
        <source>Run to here</source>
        <translation>Ejecutar hasta aquí</translation>
    </message>
    <message>
        <source>Run from here</source>
        <translation>Ejecutar desde aquí</translation>
    </message>
    <message>
        <source>Run only this step</source>
        <translation>Ejecutar solo este paso</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all steps</source>
        <translation>Seleccionar todos los pasos</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Ver todo</translation>
    </message>
</context>
<context>
    <name>aw::ui::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Nothing was validated in this run.</source>
        <translation>No se validó nada en esta ejecución.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válido</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rules hold</source>
        <translation>
            <numerusform>Se cumple %1 de %2 regla</numerusform>
            <numerusform>Se cumplen %1 de %2 reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>incumplida</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Presentación</translation>
    </message>
    <message numerus="yes">
        <source>%1 break it</source>
        <comment>rows or values that break a rule</comment>
        <translation>
            <numerusform>%1 incumplimiento</numerusform>
            <numerusform>%1 incumplimientos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::ChoiceField</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>aw::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do or find?</source>
        <translation>¿Qué desea hacer o buscar?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Nada con ese nombre</translation>
    </message>
</context>
<context>
    <name>aw::ui::DataListModel</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::DataPage</name>
    <message>
        <source>No data yet</source>
        <translation>Aún no hay datos</translation>
    </message>
    <message>
        <source>Drop a file anywhere in this window, or choose one. CSV, Excel, JSON, Parquet, SQLite and more; nothing leaves this computer.</source>
        <translation>Suelte un archivo en cualquier lugar de esta ventana o elija uno. CSV, Excel, JSON, Parquet, SQLite y más; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 se ha importado.</translation>
    </message>
    <message>
        <source>Search data</source>
        <translation>Buscar datos</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero los más recientes</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Primero los más grandes</translation>
    </message>
    <message>
        <source>Most rows first</source>
        <translation>Primero los de más filas</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Prepare  ▾</source>
        <translation>Preparar  ▾</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Make a clean, checked table of it</source>
        <translation>Convertirlo en una tabla limpia y comprobada</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines or cells of the file could not be read; they are kept apart.</source>
        <translation>
            <numerusform>No se pudo leer %1 línea o celda del archivo; se conserva aparte.</numerusform>
            <numerusform>No se pudieron leer %1 líneas o celdas del archivo; se conservan aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you have brought in, and every result, is listed on the left. Choose one to see its rows; the grid reads only what you look at, so size does not matter.

Click a column&apos;s head to sort, right-click it to filter. The bars under each name show how its values are spread, the thin line how many are empty.

Prepare makes a workflow that loads, prepares and validates the data, and runs it. Your original is never changed.

Keys: Ctrl+O import, Ctrl+F find, Ctrl+Shift+F filter, Ctrl+G go to a row, Alt+S sort by the current column, Ctrl+C copy, Ctrl+Shift+C copy as CSV, F2 rename, Delete remove (can be undone).</source>
        <translation>A la izquierda aparecen todos los datos importados y todos los resultados. Elija uno para ver sus filas; la cuadrícula lee solo lo que está a la vista, así que el tamaño no importa.

Haga clic en el encabezado de una columna para ordenar y clic derecho para filtrar. Las barras bajo cada nombre muestran cómo se reparten los valores; la línea fina, cuántos están vacíos.

«Preparar» crea un flujo de trabajo que carga, prepara y valida los datos, y lo ejecuta. El original nunca se modifica.

Teclas: Ctrl+O importar, Ctrl+F buscar, Ctrl+Mayús+F filtrar, Ctrl+G ir a una fila, Alt+S ordenar por la columna actual, Ctrl+C copiar, Ctrl+Mayús+C copiar como CSV, F2 cambiar nombre, Supr eliminar (se puede deshacer).</translation>
    </message>
    <message>
        <source>Prepare: %1</source>
        <translation>Preparar: %1</translation>
    </message>
    <message>
        <source>Export this data…</source>
        <translation>Exportar estos datos…</translation>
    </message>
    <message>
        <source>Rename this data…</source>
        <translation>Cambiar el nombre de estos datos…</translation>
    </message>
    <message>
        <source>Delete this data</source>
        <translation>Eliminar estos datos</translation>
    </message>
    <message>
        <source>Go to a row…</source>
        <translation>Ir a una fila…</translation>
    </message>
    <message>
        <source>Filter rows…</source>
        <translation>Filtrar filas…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Opening was stopped</source>
        <translation>Se detuvo la apertura</translation>
    </message>
    <message>
        <source>Choose the data again to open it.</source>
        <translation>Vuelva a elegir los datos para abrirlos.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.txt *.json *.ndjson *.jsonl *.parquet *.xlsx *.ods *.sqlite *.db *.duckdb *.zip *.gz *.zst *.bz2 *.xz);;All files (*)</source>
        <translation>Datos (*.csv *.tsv *.txt *.json *.ndjson *.jsonl *.parquet *.xlsx *.ods *.sqlite *.db *.duckdb *.zip *.gz *.zst *.bz2 *.xz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>El nuevo nombre es %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 rows.</source>
        <translation>
            <numerusform>Se ha copiado %1 fila.</numerusform>
            <numerusform>Se han copiado %1 filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were brought in.</source>
        <translation>
            <numerusform>Se ha importado %n archivo.</numerusform>
            <numerusform>Se han importado %n archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::DialectForm</name>
    <message>
        <source>Comma  ,</source>
        <translation>Coma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Punto y coma  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Barra vertical  |</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Double  &quot;</source>
        <translation>Dobles  &quot;</translation>
    </message>
    <message>
        <source>Single  &apos;</source>
        <translation>Simples  &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>First row has the names</source>
        <translation>La primera fila contiene los nombres</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Detectar de nuevo</translation>
    </message>
    <message>
        <source>Separated text (CSV, TSV)</source>
        <translation>Texto delimitado (CSV, TSV)</translation>
    </message>
    <message>
        <source>Fixed width text</source>
        <translation>Texto de ancho fijo</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON por líneas</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>OpenDocument sheet</source>
        <translation>Hoja OpenDocument</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <source>such as B3:H200</source>
        <translation>por ejemplo, B3:H200</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre columnas</translation>
    </message>
    <message>
        <source>Around texts</source>
        <translation>Alrededor de textos</translation>
    </message>
    <message>
        <source>Comments begin with</source>
        <translation>Inicio de comentario</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Líneas que omitir</translation>
    </message>
    <message>
        <source>Footer lines</source>
        <translation>Líneas de pie</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>Archivo comprimido</translation>
    </message>
</context>
<context>
    <name>aw::ui::ExportFlow</name>
    <message numerus="yes">
        <source>Exported %1 rows to %2.</source>
        <translation>
            <numerusform>Se ha exportado %1 fila a %2.</numerusform>
            <numerusform>Se han exportado %1 filas a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>La exportación se detuvo; no se escribió nada.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Parquet (*.parquet);;CSV (*.csv);;Excel (*.xlsx);;JSON (*.json);;JSON lines (*.ndjson)</source>
        <translation>Parquet (*.parquet);;CSV (*.csv);;Excel (*.xlsx);;JSON (*.json);;JSON por líneas (*.ndjson)</translation>
    </message>
    <message>
        <source>The name does not say which format is wanted</source>
        <translation>El nombre no indica qué formato se desea</translation>
    </message>
    <message>
        <source>End it with .parquet, .csv, .xlsx, .json or .ndjson.</source>
        <translation>Termínelo en .parquet, .csv, .xlsx, .json o .ndjson.</translation>
    </message>
    <message>
        <source>Something else is under way</source>
        <translation>Hay otra operación en curso</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>Espere a que termine o deténgala.</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportando a %1…</translation>
    </message>
</context>
<context>
    <name>aw::ui::FilterPopup</name>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es como mínimo</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <translation>%1 %2 «%3»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Mostrar estas filas</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show only rows where</source>
        <translation>Mostrar solo las filas en las que</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
</context>
<context>
    <name>aw::ui::GridView</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Fila %1, %2: %3</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>aw::ui::HelpWindow</name>
    <message>
        <source>Sections of the guide</source>
        <translation>Secciones de la guía</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Everywhere: Ctrl+K commands and search, Ctrl+1 … Ctrl+6 pages, Ctrl+O import, F1 this help, Ctrl+Q quit.</source>
        <translation>En todas partes: Ctrl+K comandos y búsqueda, Ctrl+1 … Ctrl+6 páginas, Ctrl+O importar, F1 esta ayuda, Ctrl+Q salir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::ImportAssistant</name>
    <message>
        <source>text separated by commas</source>
        <translation>texto separado por comas</translation>
    </message>
    <message>
        <source>text separated by semicolons</source>
        <translation>texto separado por puntos y coma</translation>
    </message>
    <message>
        <source>text separated by tabs</source>
        <translation>texto separado por tabuladores</translation>
    </message>
    <message>
        <source>text separated by “%1”</source>
        <translation>texto separado por «%1»</translation>
    </message>
    <message>
        <source>text in columns of fixed width</source>
        <translation>texto en columnas de ancho fijo</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”</source>
        <translation>libro de Excel, hoja «%1»</translation>
    </message>
    <message>
        <source>OpenDocument, sheet “%1”</source>
        <translation>OpenDocument, hoja «%1»</translation>
    </message>
    <message>
        <source>database, table “%1”</source>
        <translation>base de datos, tabla «%1»</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No legibles</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>Guessed from the file. Change what is wrong; the rows follow.</source>
        <translation>Detectado a partir del archivo. Corrija lo que esté mal; las filas se actualizan.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Proving the types over the whole file…</source>
        <translation>Comprobando los tipos en todo el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable (%1)</source>
        <translation>No legibles (%1)</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Líneas que no se pueden leer</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importando %1…</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was kept.</source>
        <translation>La importación se detuvo; no se conservó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
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
        <translation>Esto no es JSON: %1 en la línea %2</translation>
    </message>
    <message>
        <source>This is no JSON: one value is wanted</source>
        <translation>Esto no es JSON: se espera un único valor</translation>
    </message>
</context>
<context>
    <name>aw::ui::LedgerView</name>
    <message>
        <source>left out on purpose</source>
        <translation>omitidas a propósito</translation>
    </message>
    <message>
        <source>could not be placed</source>
        <translation>no se pudieron ubicar</translation>
    </message>
    <message>
        <source>became one with others</source>
        <translation>unidas a otras</translation>
    </message>
    <message>
        <source>came from other rows</source>
        <translation>surgidas de otras</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertidas</translation>
    </message>
    <message>
        <source>Missing marker → empty</source>
        <translation>Marca de ausencia → vacía</translation>
    </message>
    <message>
        <source>Unreadable → empty</source>
        <translation>Ilegible → vacía</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Every row and every cell is accounted for: rows in = rows out + left out + rejected + merged − expanded. A difference nobody can explain fails the run.</source>
        <translation>Se rinde cuentas de cada fila y cada celda: filas de entrada = filas de salida + omitidas + rechazadas + unidas − surgidas. Una diferencia que nadie pueda explicar hace fallar la ejecución.</translation>
    </message>
    <message>
        <source>rows in</source>
        <translation>filas de entrada</translation>
    </message>
    <message>
        <source>rows out</source>
        <translation>filas de salida</translation>
    </message>
    <message>
        <source>Cells that changed</source>
        <translation>Celdas modificadas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Columns added: %1</source>
        <translation>Columnas añadidas: %1</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Columnas omitidas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows left out on purpose: %2</source>
        <translation>
            <numerusform>%1 fila omitida a propósito: %2</numerusform>
            <numerusform>%1 filas omitidas a propósito: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that could not be placed: %2</source>
        <translation>
            <numerusform>%1 fila no se pudo ubicar: %2</numerusform>
            <numerusform>%1 filas no se pudieron ubicar: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that became one with others: %2</source>
        <translation>
            <numerusform>%1 fila se unió a otras: %2</numerusform>
            <numerusform>%1 filas se unieron a otras: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that came from other rows: %2</source>
        <translation>
            <numerusform>%1 fila surgió de otras: %2</numerusform>
            <numerusform>%1 filas surgieron de otras: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows: %2</source>
        <translation>
            <numerusform>%1 fila: %2</numerusform>
            <numerusform>%1 filas: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Aún no hay mensajes.</translation>
    </message>
</context>
<context>
    <name>aw::ui::MainWindow</name>
    <message>
        <source>Nothing runs</source>
        <translation>Nada en ejecución</translation>
    </message>
    <message>
        <source>Data in %1</source>
        <translation>Datos en %1</translation>
    </message>
    <message>
        <source>Ctrl+K: everything by name · F1: help</source>
        <translation>Ctrl+K: todo por su nombre · F1: ayuda</translation>
    </message>
    <message>
        <source>Serves at %1</source>
        <translation>Servidor en %1</translation>
    </message>
    <message>
        <source>Server off</source>
        <translation>Servidor apagado</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>Memoria %1</translation>
    </message>
    <message>
        <source>%1 – AW Studio</source>
        <translation>%1 – AW Studio</translation>
    </message>
    <message>
        <source>The sample cannot be written</source>
        <translation>No se puede escribir el ejemplo</translation>
    </message>
    <message>
        <source>Check the space on the disk.</source>
        <translation>Compruebe el espacio en disco.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Colores: claro</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Colores: oscuro</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Colores: alto contraste</translation>
    </message>
    <message>
        <source>Colours: as the system</source>
        <translation>Colores: como el sistema</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Datos: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ejecución: %1</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 ha terminado.</translation>
    </message>
    <message>
        <source>%1 waits for you.</source>
        <translation>%1 espera su aprobación.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 ha fallado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Drop to bring in %1</source>
        <translation>Suelte para importar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs run</source>
        <translation>
            <numerusform>%n tarea en ejecución</numerusform>
            <numerusform>%n tareas en ejecución</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n espera su aprobación</numerusform>
            <numerusform>%n esperan su aprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to bring in %n files</source>
        <translation>
            <numerusform>Suelte para importar %n archivo</numerusform>
            <numerusform>Suelte para importar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow: %1</source>
        <translation>Flujo de trabajo: %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::Minimap</name>
    <message>
        <source>The whole workflow, small</source>
        <translation>Todo el flujo de trabajo, en pequeño</translation>
    </message>
</context>
<context>
    <name>aw::ui::MonitorPage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>Aún no se ha ejecutado nada</translation>
    </message>
    <message>
        <source>Every run appears here while it works and stays with its steps, its log and its outcome.</source>
        <translation>Cada ejecución aparece aquí mientras trabaja y permanece con sus pasos, su registro y su resultado.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Buscar tareas</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>Qué tareas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Volver a ejecutar</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Abrir el resultado</translation>
    </message>
    <message>
        <source>Comment (may stay empty)</source>
        <translation>Comentario (opcional)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>All runs, the newest first. A run shows its steps with rows in and out, and its log. Stop ends it at once; what its finished steps have computed is kept, so running it again goes on from there.

A run that waits for you asks whether its data may go on. Look at the rows in and out and at the log, then approve or reject; a comment is kept with the answer.</source>
        <translation>Todas las ejecuciones, primero las más recientes. Una ejecución muestra sus pasos con las filas de entrada y de salida, y su registro. «Detener» la termina de inmediato; lo que calcularon los pasos terminados se conserva, así que al volver a ejecutarla continúa desde ahí.

Una ejecución que espera su aprobación pregunta si sus datos pueden continuar. Revise las filas de entrada y de salida y el registro, y apruebe o rechace; con la respuesta se conserva un comentario.</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Detener esta tarea</translation>
    </message>
    <message>
        <source>Run this job again</source>
        <translation>Volver a ejecutar esta tarea</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>inicio: %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message numerus="yes">
        <source>The step “%1” gave out %2 rows (%3 came in). May they go on?</source>
        <translation>
            <numerusform>El paso «%1» ha producido %2 fila (entraron %3). ¿Puede continuar?</numerusform>
            <numerusform>El paso «%1» ha producido %2 filas (entraron %3). ¿Pueden continuar?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::NavigationRail</name>
    <message>
        <source>Narrow the navigation</source>
        <translation>Estrechar la navegación</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Widen the navigation</source>
        <translation>Ensanchar la navegación</translation>
    </message>
    <message>
        <source>%1, %2 under way</source>
        <translation>%1, %2 en curso</translation>
    </message>
</context>
<context>
    <name>aw::ui::ObjectListField</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a «%1»</translation>
    </message>
</context>
<context>
    <name>aw::ui::Outline</name>
    <message>
        <source>Steps in the order they run</source>
        <translation>Pasos en el orden en que se ejecutan</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3; reads %4</source>
        <translation>Paso %1 de %2: %3; lee %4</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>lee %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::PlotCanvas</name>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows near %2, %3</source>
        <translation>
            <numerusform>%1 fila cerca de %2, %3</numerusform>
            <numerusform>%1 filas cerca de %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 rows</source>
        <translation>
            <numerusform>%1, %2: %3 fila</numerusform>
            <numerusform>%1, %2: %3 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 rows</source>
        <translation>
            <numerusform>De %1 a %2: %3 fila</numerusform>
            <numerusform>De %1 a %2: %3 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
median %2, middle half %3 to %4
%5 rows</source>
        <translation>
            <numerusform>%1
mediana %2, mitad central de %3 a %4
%5 fila</numerusform>
            <numerusform>%1
mediana %2, mitad central de %3 a %4
%5 filas</numerusform>
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
        <translation>Color</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cajas</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Número de filas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Media de %1</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>the most frequent are shown</source>
        <translation>se muestran los más frecuentes</translation>
    </message>
    <message>
        <source>darker to brighter: more rows at one place</source>
        <translation>de oscuro a claro: más filas en el mismo lugar</translation>
    </message>
    <message>
        <source>drag to move, wheel to zoom, Shift and drag to filter the table</source>
        <translation>arrastrar mueve, la rueda amplía, Mayús y arrastrar filtra la tabla</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%1 without a value left out</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 sin valor omitida</numerusform>
            <numerusform>%1 sin valor omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture cannot be written</source>
        <translation>No se puede guardar la imagen</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk.</source>
        <translation>Compruebe la carpeta y el espacio en disco.</translation>
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
        <translation>Distribución de %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>Examinando las columnas…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacías</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Valores distintos</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <source>First in order</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>Last in order</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Más frecuentes</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>aw::ui::ResultsPage</name>
    <message>
        <source>No results yet</source>
        <translation>Aún no hay resultados</translation>
    </message>
    <message>
        <source>Choose some data and press Prepare. What comes of it is shown here: the table, plots, and an account of everything that was done to it.</source>
        <translation>Elija datos y pulse «Preparar». El resultado se muestra aquí: la tabla, gráficos y un informe de todo lo que se hizo.</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Ir a los datos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Volver a ejecutar</translation>
    </message>
    <message>
        <source>Open in Monitor</source>
        <translation>Abrir en el monitor</translation>
    </message>
    <message>
        <source>Table of the result</source>
        <translation>Tabla del resultado</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Its steps and log, in Monitor</source>
        <translation>Sus pasos y su registro, en el monitor</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <translation>Vistas del resultado</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Saved the picture as %1.</source>
        <translation>La imagen se ha guardado como %1.</translation>
    </message>
    <message>
        <source>A result is a table with its history. Table shows the rows. Plot draws them; large tables are counted into a picture, so a million points stay quick. Ledger accounts for every row and cell. Checks lists the rules the result was held to. Trace tells what was proposed, tried and decided.

Rows that were left out are kept: choose them beside Export.

In a plot: drag to move, wheel or + and − to zoom, 0 to see everything, Shift and drag to show the rows of a part in the table.</source>
        <translation>Un resultado es una tabla con su historia. «Tabla» muestra las filas. «Gráfico» las dibuja; las tablas grandes se cuentan en una imagen, de modo que un millón de puntos sigue siendo rápido. «Balance» rinde cuentas de cada fila y celda. «Comprobaciones» enumera las reglas que debía cumplir el resultado. «Traza» cuenta qué se propuso, se probó y se decidió.

Las filas omitidas se conservan: elíjalas junto a «Exportar».

En un gráfico: arrastre para mover, rueda o + y − para ampliar, 0 para verlo todo, Mayús y arrastrar para mostrar en la tabla las filas de una parte.</translation>
    </message>
    <message>
        <source>Result: table</source>
        <translation>Resultado: tabla</translation>
    </message>
    <message>
        <source>Result: plot</source>
        <translation>Resultado: gráfico</translation>
    </message>
    <message>
        <source>Result: ledger</source>
        <translation>Resultado: balance</translation>
    </message>
    <message>
        <source>Result: checks</source>
        <translation>Resultado: comprobaciones</translation>
    </message>
    <message>
        <source>Result: trace</source>
        <translation>Resultado: traza</translation>
    </message>
    <message>
        <source>Export this result…</source>
        <translation>Exportar este resultado…</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>What was left out (%1)</source>
        <translation>Lo que se omitió (%1)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::RunChart</name>
    <message>
        <source>Durations of the last runs</source>
        <translation>Duración de las últimas ejecuciones</translation>
    </message>
</context>
<context>
    <name>aw::ui::RunPanel</name>
    <message>
        <source>Run with which values?</source>
        <translation>¿Con qué valores ejecutar?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>aw::ui::SchemaForm</name>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (necesario)</translation>
    </message>
</context>
<context>
    <name>aw::ui::SearchPopup</name>
    <message>
        <source>Nothing of that name</source>
        <translation>Nada con ese nombre</translation>
    </message>
</context>
<context>
    <name>aw::ui::SettingsPage</name>
    <message>
        <source>Folder of the data</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Folder for temporary files</source>
        <translation>Carpeta de archivos temporales</translation>
    </message>
    <message>
        <source>Memory of a job</source>
        <translation>Memoria de una tarea</translation>
    </message>
    <message>
        <source>Threads of a job</source>
        <translation>Hilos de una tarea</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Tareas simultáneas</translation>
    </message>
    <message>
        <source>Revisions of a plan</source>
        <translation>Revisiones de un plan</translation>
    </message>
    <message>
        <source>Files from the network</source>
        <translation>Archivos de la red</translation>
    </message>
    <message>
        <source>Largest download</source>
        <translation>Descarga máxima</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>When the port is taken</source>
        <translation>Si el puerto está ocupado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <source>Who makes accounts</source>
        <translation>Quién crea las cuentas</translation>
    </message>
    <message>
        <source>Further host names</source>
        <translation>Otros nombres de host</translation>
    </message>
    <message>
        <source>Allowed web pages</source>
        <translation>Páginas web permitidas</translation>
    </message>
    <message>
        <source>Largest upload</source>
        <translation>Subida máxima</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>built-in default</source>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>from your settings</source>
        <translation>de su configuración</translation>
    </message>
    <message>
        <source>set by the environment (%1)</source>
        <translation>definido por el entorno (%1)</translation>
    </message>
    <message>
        <source>set on the command line</source>
        <translation>definido en la línea de comandos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Changes are kept at once. Those of storage and engine hold from the next start, those of the server when it is switched on again.</source>
        <translation>Los cambios se guardan al instante. Los de almacenamiento y motor se aplican en el próximo inicio; los del servidor, al volver a encenderlo.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Your settings are in %1</source>
        <translation>Su configuración está en %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates; it changes at once.</source>
        <translation>De textos, números y fechas; cambia al instante.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light, dark, or with the strongest contrast.</source>
        <translation>Claro, oscuro o con el máximo contraste.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The size holds from the next start.</source>
        <translation>El tamaño se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of everything, on top of what the system asks for.</source>
        <translation>De todo, además de lo que pide el sistema.</translation>
    </message>
    <message>
        <source>The server is on</source>
        <translation>El servidor está encendido</translation>
    </message>
    <message>
        <source>The server is off</source>
        <translation>El servidor está apagado</translation>
    </message>
    <message>
        <source>Programs reach it at %1; %2 describes every call.</source>
        <translation>Los programas acceden en %1; %2 describe cada llamada.</translation>
    </message>
    <message>
        <source>Programs on this machine cannot reach your data over HTTP.</source>
        <translation>Los programas de este equipo no pueden acceder a sus datos por HTTP.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Encender</translation>
    </message>
    <message>
        <source>from your settings; holds when the server is switched on</source>
        <translation>de su configuración; se aplica al encender el servidor</translation>
    </message>
    <message>
        <source>from your settings; holds from the next start</source>
        <translation>de su configuración; se aplica en el próximo inicio</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Every setting says what it does, its value, and where the value comes from. What was set in the environment or on the command line wins over this page and cannot be changed here.

Values are checked as you type; only values that fit are kept.</source>
        <translation>Cada ajuste indica qué hace, su valor y de dónde procede. Lo definido en el entorno o en la línea de comandos prevalece sobre esta página y no se puede cambiar aquí.

Los valores se comprueban mientras se escriben; solo se guardan los correctos.</translation>
    </message>
</context>
<context>
    <name>aw::ui::StartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Turn messy data into data you can trust. Every row and every cell is accounted for.</source>
        <translation>Convierta datos desordenados en datos fiables. Se rinde cuentas de cada fila y cada celda.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>CSV, Excel, JSON, Parquet, SQLite … or drop it anywhere.</source>
        <translation>CSV, Excel, JSON, Parquet, SQLite … o suéltelo en cualquier lugar.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>A messy table of orders, to see what happens to it.</source>
        <translation>Una tabla de pedidos desordenada, para ver qué ocurre con ella.</translation>
    </message>
    <message>
        <source>Go to your data</source>
        <translation>Ir a sus datos</translation>
    </message>
    <message>
        <source>Everything you have brought in, and every result.</source>
        <translation>Todo lo importado y todos los resultados.</translation>
    </message>
    <message>
        <source>Recent data</source>
        <translation>Datos recientes</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Ejecuciones recientes</translation>
    </message>
    <message>
        <source>Open a file, or drop one anywhere in the window. Its first rows appear at once, with what was guessed about how it is written; change what is wrong and bring it in.

Below stand your data and runs of late. Ctrl+K finds every command by its name.</source>
        <translation>Abra un archivo o suéltelo en cualquier lugar de la ventana. Sus primeras filas aparecen al instante, con lo detectado sobre su formato; corrija lo que esté mal e impórtelo.

Debajo están los datos y ejecuciones recientes. Ctrl+K encuentra cualquier comando por su nombre.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message numerus="yes">
        <source>jobs under way</source>
        <comment>stands below their number</comment>
        <translation>
            <numerusform>tarea en curso</numerusform>
            <numerusform>tareas en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wait for you</source>
        <comment>stands below a number of jobs</comment>
        <translation>
            <numerusform>espera su aprobación</numerusform>
            <numerusform>esperan su aprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>success, of the last %n runs</source>
        <comment>stands below a share</comment>
        <translation>
            <numerusform>de éxito en la última ejecución</numerusform>
            <numerusform>de éxito en las últimas %n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n tables</source>
        <comment>stands below a size of data</comment>
        <translation>
            <numerusform>en %n tabla</numerusform>
            <numerusform>en %n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How long the last %n runs took</source>
        <translation>
            <numerusform>Duración de la última ejecución</numerusform>
            <numerusform>Duración de las últimas %n ejecuciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::StepForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value when none is given, as JSON</source>
        <translation>Valor si no se indica ninguno, en JSON</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>The only values allowed, as JSON</source>
        <translation>Únicos valores permitidos, en JSON</translation>
    </message>
    <message>
        <source>What you do now is done to all of them: move, copy, switch off, delete.</source>
        <translation>Lo que haga ahora se aplica a todos: mover, copiar, desactivar, eliminar.</translation>
    </message>
    <message>
        <source>This workflow</source>
        <translation>Este flujo de trabajo</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>What whoever runs it may choose. “{{name}}” in a setting of a step stands for the value.</source>
        <translation>Lo que puede elegir quien lo ejecute. «{{name}}» en un ajuste de un paso representa el valor.</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>Qué hace este paso</translation>
    </message>
    <message>
        <source>Ask me before its rows go on</source>
        <translation>Preguntar antes de que sus filas continúen</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>This program does not know the type of this step.</source>
        <translation>Este programa no conoce el tipo de este paso.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are selected</source>
        <translation>
            <numerusform>Hay %n paso seleccionado</numerusform>
            <numerusform>Hay %n pasos seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::StepList</name>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 rows</source>
        <translation>
            <numerusform>%1 → %2 fila</numerusform>
            <numerusform>%1 → %2 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::StepPalette</name>
    <message>
        <source>Search steps</source>
        <translation>Buscar pasos</translation>
    </message>
    <message>
        <source>Steps to add</source>
        <translation>Pasos disponibles</translation>
    </message>
</context>
<context>
    <name>aw::ui::TablePanel</name>
    <message>
        <source>Find in all columns</source>
        <translation>Buscar en todas las columnas</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Ir a una fila</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Copiar las celdas seleccionadas</translation>
    </message>
    <message>
        <source>Finding rows…</source>
        <translation>Buscando filas…</translation>
    </message>
    <message>
        <source>Sorting by %1…</source>
        <translation>Ordenando por %1…</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Quitar el filtro: %1</translation>
    </message>
    <message>
        <source>Row, from 1 to %1</source>
        <translation>Fila, de 1 a %1</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard; at most %2 fit. Export the table to a file instead.</source>
        <translation>%1 filas son demasiadas para el portapapeles; caben %2 como máximo. Exporte mejor la tabla a un archivo.</translation>
    </message>
    <message>
        <source>Sort from smallest</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort from largest</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Only empty cells</source>
        <translation>Solo celdas vacías</translation>
    </message>
    <message>
        <source>Without empty cells</source>
        <translation>Sin celdas vacías</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as CSV with names</source>
        <translation>Copiar como CSV con nombres</translation>
    </message>
    <message>
        <source>Only rows with “%1”</source>
        <translation>Solo filas con «%1»</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>Sin «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 de %2 fila</numerusform>
            <numerusform>%1 de %2 filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::TextField</name>
    <message>
        <source>such as %1</source>
        <translation>por ejemplo, %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::TextListField</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a «%1»</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::Toasts</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>aw::ui::TraceView</name>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validado</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>nada que decidir</translation>
    </message>
</context>
<context>
    <name>aw::ui::WorkflowCheck</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>The workflow needs a name.</source>
        <translation>El flujo de trabajo necesita un nombre.</translation>
    </message>
    <message>
        <source>There is no step type “%1” here.</source>
        <translation>Aquí no existe el tipo de paso «%1».</translation>
    </message>
    <message>
        <source>It reads nothing: connect it with a step.</source>
        <translation>No lee nada: conéctelo con un paso.</translation>
    </message>
    <message>
        <source>Nothing is connected to: %1.</source>
        <translation>Nada conectado con: %1.</translation>
    </message>
</context>
<context>
    <name>aw::ui::WorkflowEditor</name>
    <message>
        <source>All workflows</source>
        <translation>Todos los flujos de trabajo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Arrange the steps</source>
        <translation>Organizar los pasos</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Data to run on</source>
        <translation>Datos de la ejecución</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Guardar (%1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Run (%1)</source>
        <translation>Ejecutar (%1)</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Deshacer: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Rehacer: %1 (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>The workflow</source>
        <translation>El flujo de trabajo</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has given out %2 rows and waits for you.</source>
        <translation>
            <numerusform>«%1» ha producido %2 fila y espera su aprobación.</numerusform>
            <numerusform>«%1» ha producido %2 filas y espera su aprobación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Mostrar el paso</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminado.</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Abrir el resultado</translation>
    </message>
    <message>
        <source>Save the workflow</source>
        <translation>Guardar el flujo de trabajo</translation>
    </message>
    <message>
        <source>Run the workflow</source>
        <translation>Ejecutar el flujo de trabajo</translation>
    </message>
    <message>
        <source>Save the workflow as a file…</source>
        <translation>Guardar el flujo de trabajo como archivo…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::WorkflowList</name>
    <message>
        <source>Search workflows</source>
        <translation>Buscar flujos de trabajo</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flujos de trabajo</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>A workflow as JSON, such as the API and “aw” know it</source>
        <translation>Un flujo de trabajo en JSON, tal como lo conocen la API y «aw»</translation>
    </message>
    <message>
        <source>Steps that run one after the other, or side by side, on any data you give them.</source>
        <translation>Pasos que se ejecutan uno tras otro, o en paralelo, con los datos que se les den.</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Empezar uno nuevo</translation>
    </message>
    <message>
        <source>Your workflows</source>
        <translation>Sus flujos de trabajo</translation>
    </message>
    <message>
        <source>An empty canvas</source>
        <translation>Un lienzo vacío</translation>
    </message>
    <message>
        <source>Add the steps yourself.</source>
        <translation>Añada los pasos usted mismo.</translation>
    </message>
    <message>
        <source>Not saved: it has problems. It is kept until the program ends.</source>
        <translation>Sin guardar: tiene problemas. Se conserva hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <translation>%1 · modificado %2</translation>
    </message>
    <message>
        <source>There are none yet. Preparing data makes one, too.</source>
        <translation>Aún no hay ninguno. Al preparar datos también se crea uno.</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nada con ese nombre.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%1 … (%n steps)</source>
        <translation>
            <numerusform>%1 … (%n paso)</numerusform>
            <numerusform>%1 … (%n pasos)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>AW Studio turns messy data into data you can trust.</source>
        <translation>AW Studio convierte datos desordenados en datos fiables.</translation>
    </message>
    <message>
        <source>Files to bring in.</source>
        <translation>Archivos que importar.</translation>
    </message>
    <message>
        <source>Another config file.</source>
        <translation>Otro archivo de configuración.</translation>
    </message>
</context>
</TS>

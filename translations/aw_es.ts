<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Tipo de paso</translation>
    </message>
    <message>
        <source>Reads from</source>
        <translation>Lee de</translation>
    </message>
    <message>
        <source>Asks before its rows go on</source>
        <translation>Pregunta antes de que sus filas sigan</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Reuses what was computed before</source>
        <translation>Reutiliza lo ya calculado</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Reintenta</translation>
    </message>
    <message>
        <source>Longest time (seconds)</source>
        <translation>Tiempo máximo (segundos)</translation>
    </message>
    <message>
        <source>Long after (seconds)</source>
        <translation>Largo a partir de (segundos)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>For all steps</source>
        <translation>Para todos los pasos</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Orden de los pasos</translation>
    </message>
    <message>
        <source>Version %1 restored</source>
        <translation>Versión %1 restaurada</translation>
    </message>
    <message numerus="yes">
        <source>%n steps added</source>
        <translation>
            <numerusform>%n paso añadido</numerusform>
            <numerusform>%n pasos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps removed</source>
        <translation>
            <numerusform>%n paso quitado</numerusform>
            <numerusform>%n pasos quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n quitado</numerusform>
            <numerusform>%n quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps changed</source>
        <translation>
            <numerusform>%n paso cambiado</numerusform>
            <numerusform>%n pasos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>ajustes cambiados</translation>
    </message>
    <message>
        <source>Drawn differently</source>
        <translation>Dibujado de otra forma</translation>
    </message>
    <message>
        <source>Written differently, does the same</source>
        <translation>Escrito de otra forma, hace lo mismo</translation>
    </message>
    <message>
        <source>The first version kept</source>
        <translation>La primera versión conservada</translation>
    </message>
</context>
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
    <message>
        <source>Change how “%1” runs</source>
        <translation>Cambiar cómo se ejecuta «%1»</translation>
    </message>
    <message>
        <source>Paste on the canvas</source>
        <translation>Pegar en el lienzo</translation>
    </message>
    <message>
        <source>Find everything by its name</source>
        <translation>Encontrarlo todo por su nombre</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>Ir a Inicio</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>Ir a Datos</translation>
    </message>
    <message>
        <source>Go to Workflows</source>
        <translation>Ir a Flujos de trabajo</translation>
    </message>
    <message>
        <source>Go to Monitor</source>
        <translation>Ir a Monitor</translation>
    </message>
    <message>
        <source>Go to Results</source>
        <translation>Ir a Resultados</translation>
    </message>
    <message>
        <source>Go to Schedules</source>
        <translation>Ir a Programaciones</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Ir a Configuración</translation>
    </message>
    <message>
        <source>Approvals that wait for you</source>
        <translation>Aprobaciones pendientes</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
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
        <source>Sort by the current column</source>
        <translation>Ordenar por la columna actual</translation>
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
        <source>Select everything</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Ver todo</translation>
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
        <source>Print the workflow</source>
        <translation>Imprimir el flujo de trabajo</translation>
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
        <source>Go to the next pane</source>
        <translation>Al panel siguiente</translation>
    </message>
    <message>
        <source>Add the next step</source>
        <translation>Añadir el paso siguiente</translation>
    </message>
    <message>
        <source>Connect with another step</source>
        <translation>Conectar con otro paso</translation>
    </message>
    <message>
        <source>Switch a step off or on</source>
        <translation>Desactivar o activar un paso</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Put a frame around it</source>
        <translation>Ponerle un marco</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Canvas of a workflow</source>
        <translation>Lienzo de un flujo de trabajo</translation>
    </message>
    <message>
        <source>Several keys one after the other cannot be a shortcut.</source>
        <translation>Varias teclas una tras otra no pueden ser un atajo.</translation>
    </message>
    <message>
        <source>This key cannot be a shortcut.</source>
        <translation>Esta tecla no puede ser un atajo.</translation>
    </message>
    <message>
        <source>%1 moves the keyboard or closes what is open, everywhere.</source>
        <translation>%1 mueve el teclado o cierra lo que está abierto, en todas partes.</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 hace falta para escribir. Añada Ctrl o Alt, o use una tecla de función.</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>%1 (did you mean “%2”?)</source>
        <translation>%1 (¿se refería a «%2»?)</translation>
    </message>
    <message>
        <source>%1 (“%2” could all be it)</source>
        <translation>%1 («%2» podrían serlo todos)</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation>%1 ¿Se refería a «%2»?</translation>
    </message>
    <message>
        <source>%1 Its nearest is “%2”.</source>
        <translation>%1 El más parecido es «%2».</translation>
    </message>
    <message>
        <source>%1 Known settings: %2.</source>
        <translation>%1 Ajustes conocidos: %2.</translation>
    </message>
    <message>
        <source>%1 Known types: %2.</source>
        <translation>%1 Tipos conocidos: %2.</translation>
    </message>
    <message>
        <source>%1 are dates such as “%2”</source>
        <translation>%1 son fechas como «%2»</translation>
    </message>
    <message>
        <source>%1 are dates%2</source>
        <translation>%1 son fechas%2</translation>
    </message>
    <message>
        <source>%1 are money</source>
        <translation>%1 son importes de dinero</translation>
    </message>
    <message>
        <source>%1 are money such as “%2”</source>
        <translation>%1 son importes de dinero como «%2»</translation>
    </message>
    <message>
        <source>%1 are not</source>
        <translation>%1 no lo son</translation>
    </message>
    <message>
        <source>%1 are numbers</source>
        <translation>%1 son números</translation>
    </message>
    <message>
        <source>%1 are numbers such as “%2”</source>
        <translation>%1 son números como «%2»</translation>
    </message>
    <message>
        <source>%1 are whole numbers</source>
        <translation>%1 son números enteros</translation>
    </message>
    <message>
        <source>%1 are whole numbers such as “%2”</source>
        <translation>%1 son números enteros como «%2»</translation>
    </message>
    <message>
        <source>%1 does not fit its schema. %2</source>
        <translation>%1 no se ajusta a su esquema. %2</translation>
    </message>
    <message>
        <source>%1 look like %2, but too many do not%3</source>
        <translation>%1 parecen %2, pero demasiados no%3</translation>
    </message>
    <message>
        <source>%1 look like boolean values, but too many do not</source>
        <translation>%1 parecen valores lógicos, pero demasiados no</translation>
    </message>
    <message>
        <source>%1 look like boolean values, but too many do not, for example “%2”</source>
        <translation>%1 parecen valores lógicos, pero demasiados no, por ejemplo «%2»</translation>
    </message>
    <message>
        <source>%1 look like date values, but too many do not</source>
        <translation>%1 parecen fechas, pero demasiados no</translation>
    </message>
    <message>
        <source>%1 look like date values, but too many do not, for example “%2”</source>
        <translation>%1 parecen fechas, pero demasiados no, por ejemplo «%2»</translation>
    </message>
    <message>
        <source>%1 look like datetime values, but too many do not</source>
        <translation>%1 parecen fechas con hora, pero demasiados no</translation>
    </message>
    <message>
        <source>%1 look like datetime values, but too many do not, for example “%2”</source>
        <translation>%1 parecen fechas con hora, pero demasiados no, por ejemplo «%2»</translation>
    </message>
    <message>
        <source>%1 look like decimal values, but too many do not</source>
        <translation>%1 parecen números decimales, pero demasiados no</translation>
    </message>
    <message>
        <source>%1 look like decimal values, but too many do not, for example “%2”</source>
        <translation>%1 parecen números decimales, pero demasiados no, por ejemplo «%2»</translation>
    </message>
    <message>
        <source>%1 look like integer values, but too many do not</source>
        <translation>%1 parecen números enteros, pero demasiados no</translation>
    </message>
    <message>
        <source>%1 look like integer values, but too many do not, for example “%2”</source>
        <translation>%1 parecen números enteros, pero demasiados no, por ejemplo «%2»</translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <translation>se cumplen %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no entry; the first is %3</source>
        <translation>%1 de %2 filas no tienen entrada; la primera es %3</translation>
    </message>
    <message>
        <source>%1 of %2 sampled values</source>
        <translation>%1 de %2 valores de la muestra</translation>
    </message>
    <message>
        <source>%1 of %2 sampled values %3</source>
        <translation>%1 de %2 valores de la muestra %3</translation>
    </message>
    <message>
        <source>%1 of %2 values are missing</source>
        <translation>faltan %1 de %2 valores</translation>
    </message>
    <message>
        <source>%1 of %2 values of “%3” do not fit, for example “%4”</source>
        <translation>%1 de %2 valores de «%3» no encajan, por ejemplo «%4»</translation>
    </message>
    <message>
        <source>%1 of its group</source>
        <translation>%1 de su grupo</translation>
    </message>
    <message>
        <source>%1 rejects were counted but %2 kept</source>
        <translation>Se contaron %1 rechazos, pero se conservaron %2</translation>
    </message>
    <message>
        <source>%1 rows came in but %2 are accounted for; %3 rows are unexplained</source>
        <translation>Entraron %1 filas, pero se da cuenta de %2; %3 filas quedan sin explicar</translation>
    </message>
    <message>
        <source>%1 rows from “%2”</source>
        <translation>%1 filas de «%2»</translation>
    </message>
    <message>
        <source>%1 rows have an entry, %2 have none</source>
        <translation>%1 filas tienen entrada, %2 no tienen</translation>
    </message>
    <message>
        <source>%1 rows have none</source>
        <translation>%1 filas no tienen ninguno</translation>
    </message>
    <message>
        <source>%1 rows should be in the result but it has %2</source>
        <translation>El resultado debería tener %1 filas, pero tiene %2</translation>
    </message>
    <message>
        <source>%1 rows should be in “%2” but it has %3</source>
        <translation>«%2» debería tener %1 filas, pero tiene %3</translation>
    </message>
    <message>
        <source>%1 rows were counted in the input but %2 were read</source>
        <translation>Se contaron %1 filas en la entrada, pero se leyeron %2</translation>
    </message>
    <message>
        <source>%1 rows written (%2): %3</source>
        <translation>%1 filas escritas (%2): %3</translation>
    </message>
    <message>
        <source>%1 rows written into the table %2 of %3</source>
        <translation>%1 filas escritas en la tabla %2 de %3</translation>
    </message>
    <message>
        <source>%1 rows written into the table %2 of “%3”</source>
        <translation>%1 filas escritas en la tabla %2 de «%3»</translation>
    </message>
    <message>
        <source>%1 rows, %2 the last time</source>
        <translation>%1 filas, %2 la última vez</translation>
    </message>
    <message>
        <source>%1 such as “%2”</source>
        <translation>%1 como «%2»</translation>
    </message>
    <message>
        <source>%1 turned into %2</source>
        <translation>%1 convertido en %2</translation>
    </message>
    <message>
        <source>%1 values come again and again</source>
        <translation>%1 valores aparecen una y otra vez</translation>
    </message>
    <message>
        <source>%1 values of “%2” do not fit the plan</source>
        <translation>%1 valores de «%2» no encajan en el plan</translation>
    </message>
    <message>
        <source>%1 values stand in both columns</source>
        <translation>%1 valores están en ambas columnas</translation>
    </message>
    <message>
        <source>%1 was missing</source>
        <translation>faltaba %1</translation>
    </message>
    <message>
        <source>%1, %2 different ones</source>
        <translation>%1, %2 distintos</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1, porque %2</translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <translation>%1, por ejemplo %2</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1, por ejemplo «%2»</translation>
    </message>
    <message>
        <source>%1: by the code</source>
        <translation>%1: por el código</translation>
    </message>
    <message>
        <source>%1: chosen to be left out</source>
        <translation>%1: elegida para omitirse</translation>
    </message>
    <message>
        <source>%1: it is a row now</source>
        <translation>%1: ahora es una fila</translation>
    </message>
    <message>
        <source>%1: its categories are columns</source>
        <translation>%1: sus categorías son columnas</translation>
    </message>
    <message>
        <source>%1: its cells went to “%2”</source>
        <translation>%1: sus celdas pasaron a «%2»</translation>
    </message>
    <message>
        <source>%1: its fields are columns</source>
        <translation>%1: sus campos son columnas</translation>
    </message>
    <message>
        <source>%1: its parts are in %2</source>
        <translation>%1: sus partes están en %2</translation>
    </message>
    <message>
        <source>%1: its values are in %2</source>
        <translation>%1: sus valores están en %2</translation>
    </message>
    <message>
        <source>%1: its values are names</source>
        <translation>%1: sus valores son nombres</translation>
    </message>
    <message>
        <source>%1: its values became columns</source>
        <translation>%1: sus valores se convirtieron en columnas</translation>
    </message>
    <message>
        <source>%1: not chosen</source>
        <translation>%1: no elegida</translation>
    </message>
    <message>
        <source>%1: renamed to %2</source>
        <translation>%1: renombrada a %2</translation>
    </message>
    <message>
        <source>%1: rows became groups</source>
        <translation>%1: las filas se convirtieron en grupos</translation>
    </message>
    <message>
        <source>%1; %2 dates prove that the %3 comes first</source>
        <translation>%1; %2 fechas demuestran que va primero %3</translation>
    </message>
    <message>
        <source>%1; %2 dates prove that the day comes first</source>
        <translation>%1; %2 fechas demuestran que el día va primero</translation>
    </message>
    <message>
        <source>%1; %2 dates prove that the month comes first</source>
        <translation>%1; %2 fechas demuestran que el mes va primero</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; y %2 más</translation>
    </message>
    <message>
        <source>%1; did you mean “%2”?</source>
        <translation>%1; ¿se refería a «%2»?</translation>
    </message>
    <message>
        <source>%1; its roles: %2.</source>
        <translation>%1; sus papeles: %2.</translation>
    </message>
    <message>
        <source>%1; they hold %2 % of the variation of %3 columns</source>
        <translation>%1; contienen el %2 % de la variación de %3 columnas</translation>
    </message>
    <message>
        <source>A \ in the replacement stands in front of neither a digit nor another \.</source>
        <translation>Una \ de la sustitución no está delante de un dígito ni de otra \.</translation>
    </message>
    <message>
        <source>A bin needs two edges.</source>
        <translation>Un intervalo necesita dos límites.</translation>
    </message>
    <message>
        <source>A column needs a name of visible characters.</source>
        <translation>Una columna necesita un nombre de caracteres visibles.</translation>
    </message>
    <message>
        <source>A cron expression has five fields, or six with the second in front; this one has %1</source>
        <translation>Una expresión cron tiene cinco campos, o seis con el segundo delante; esta tiene %1</translation>
    </message>
    <message>
        <source>A delimiter is one sign other than the quote, no letter and no digit, or tab.</source>
        <translation>Un separador es un signo distinto de la comilla, ni letra ni dígito, o el tabulador.</translation>
    </message>
    <message>
        <source>A fraction is no whole number.</source>
        <translation>Una fracción no es un número entero.</translation>
    </message>
    <message>
        <source>A functional check needs a target, an expression or an assertion.</source>
        <translation>Una comprobación funcional necesita un objetivo, una expresión o una aserción.</translation>
    </message>
    <message>
        <source>A graph needs two columns: where each link begins and where it ends</source>
        <translation>Un grafo necesita dos columnas: dónde empieza cada enlace y dónde termina</translation>
    </message>
    <message>
        <source>A join needs at least one pair of keys.</source>
        <translation>Una combinación necesita al menos un par de claves.</translation>
    </message>
    <message>
        <source>A link to the file cannot be made in the folder for temporary files.</source>
        <translation>No se puede crear un enlace al archivo en la carpeta de archivos temporales.</translation>
    </message>
    <message>
        <source>A lookup needs at least one pair of keys.</source>
        <translation>Una búsqueda necesita al menos un par de claves.</translation>
    </message>
    <message>
        <source>A name begins with a letter and has only letters, digits and “_”.</source>
        <translation>Un nombre empieza por una letra y solo tiene letras, dígitos y «_».</translation>
    </message>
    <message>
        <source>A number this long loses digits; write it as text: &quot;…&quot;.</source>
        <translation>Un número tan largo pierde dígitos; escríbalo como texto: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>A parameter should be an object.</source>
        <translation>Un parámetro debería ser un objeto.</translation>
    </message>
    <message>
        <source>A pivot cannot take its columns from a type.</source>
        <translation>Un pivot no puede tomar sus columnas de un tipo.</translation>
    </message>
    <message>
        <source>A preview reads the first %1 rows</source>
        <translation>Una vista previa lee las primeras %1 filas</translation>
    </message>
    <message>
        <source>A preview writes nothing</source>
        <translation>Una vista previa no escribe nada</translation>
    </message>
    <message>
        <source>A query needs an input.</source>
        <translation>Una consulta necesita una entrada.</translation>
    </message>
    <message>
        <source>A query only reads; a PIVOT needs its values, as in ON … IN (&apos;a&apos;, &apos;b&apos;).</source>
        <translation>Una consulta solo lee; un PIVOT necesita sus valores, como en ON … IN (&apos;a&apos;, &apos;b&apos;).</translation>
    </message>
    <message>
        <source>A query reads its inputs: %1.</source>
        <translation>Una consulta lee sus entradas: %1.</translation>
    </message>
    <message>
        <source>A query takes at most %1 inputs; this has %2.</source>
        <translation>Una consulta admite como mucho %1 entradas; esta tiene %2.</translation>
    </message>
    <message>
        <source>A rank needs an order.</source>
        <translation>Un rango necesita un orden.</translation>
    </message>
    <message>
        <source>A sample drawn by chance gives other rows each time.</source>
        <translation>Una muestra al azar da otras filas cada vez.</translation>
    </message>
    <message>
        <source>A scale is not 0.</source>
        <translation>Una escala no es 0.</translation>
    </message>
    <message>
        <source>A schema check needs “columns” or a “schema”.</source>
        <translation>Una comprobación de esquema necesita «columns» o un «schema».</translation>
    </message>
    <message>
        <source>A step should be an object.</source>
        <translation>Un paso debería ser un objeto.</translation>
    </message>
    <message>
        <source>A step that reads no other cannot be switched off: nothing could stand for it.</source>
        <translation>Un paso que no lee otro no se puede desactivar: nada podría ocupar su lugar.</translation>
    </message>
    <message>
        <source>A sum of “%1” has more digits than the engine can hold.</source>
        <translation>Una suma de «%1» tiene más dígitos de los que admite el motor.</translation>
    </message>
    <message>
        <source>A table in a workflow may have %1 rows and %2 cells; this has %3 rows and %4 cells. Keep it in a file, and read that with “Load”.</source>
        <translation>Una tabla en un flujo de trabajo puede tener %1 filas y %2 celdas; esta tiene %3 filas y %4 celdas. Guárdela en un archivo y léalo con «Cargar».</translation>
    </message>
    <message>
        <source>A table needs a name of visible characters that does not begin with sqlite_.</source>
        <translation>Una tabla necesita un nombre de caracteres visibles que no empiece por sqlite_.</translation>
    </message>
    <message>
        <source>A temporary file cannot be written: %1</source>
        <translation>No se puede escribir un archivo temporal: %1</translation>
    </message>
    <message>
        <source>A value of “%1” has more digits than a number with a fraction can hold.</source>
        <translation>Un valor de «%1» tiene más dígitos de los que admite un número con decimales.</translation>
    </message>
    <message>
        <source>A workflow needs at least one step.</source>
        <translation>Un flujo de trabajo necesita al menos un paso.</translation>
    </message>
    <message>
        <source>A “%1” step has no output “%2”; it has: %3.</source>
        <translation>Un paso «%1» no tiene ninguna salida «%2»; tiene: %3.</translation>
    </message>
    <message>
        <source>A “%1” step needs %2 inputs (%3); name the steps it reads.</source>
        <translation>Un paso «%1» necesita %2 entradas (%3); nombre los pasos que lee.</translation>
    </message>
    <message>
        <source>A “%1” step reads a file, not another step; leave “inputs” empty.</source>
        <translation>Un paso «%1» lee un archivo, no otro paso; deje «inputs» vacío.</translation>
    </message>
    <message>
        <source>A “%1” step takes at most %2 input(s).</source>
        <translation>Un paso «%1» admite como mucho %2 entradas.</translation>
    </message>
    <message>
        <source>Add it to the workflow&apos;s parameters, or correct the name in the step.</source>
        <translation>Añádalo a los parámetros del flujo de trabajo o corrija el nombre en el paso.</translation>
    </message>
    <message>
        <source>Add the entry to the second table, or keep such rows.</source>
        <translation>Añada la entrada a la segunda tabla o conserve esas filas.</translation>
    </message>
    <message>
        <source>Allow more, or let the others share a column.</source>
        <translation>Permita más o deje que las demás compartan una columna.</translation>
    </message>
    <message>
        <source>An assertion may return anything, so no row can go into quarantine by it; write the condition as “expression”.</source>
        <translation>Una aserción puede devolver cualquier cosa, así que ninguna fila puede ir a cuarentena por ella; escriba la condición como «expression».</translation>
    </message>
    <message>
        <source>An edge is not larger than the one before.</source>
        <translation>Un límite no es mayor que el anterior.</translation>
    </message>
    <message>
        <source>An operation names at least one column.</source>
        <translation>Una operación nombra al menos una columna.</translation>
    </message>
    <message>
        <source>Another input is called so already.</source>
        <translation>Otra entrada ya se llama así.</translation>
    </message>
    <message>
        <source>Another parameter is already called “%1”.</source>
        <translation>Otro parámetro ya se llama «%1».</translation>
    </message>
    <message>
        <source>Another step is already called “%1”.</source>
        <translation>Otro paso ya se llama «%1».</translation>
    </message>
    <message>
        <source>Applied to all %1 rows: %2 cells converted, %3 missing markers emptied, %4 cells did not fit</source>
        <translation>Aplicado a las %1 filas: %2 celdas convertidas, %3 marcas de ausencia vaciadas, %4 celdas no encajaban</translation>
    </message>
    <message>
        <source>Asking the database</source>
        <translation>Se consulta la base de datos</translation>
    </message>
    <message>
        <source>Change its permissions, or give another.</source>
        <translation>Cambie sus permisos o indique otro.</translation>
    </message>
    <message>
        <source>Check the path for typing errors.</source>
        <translation>Compruebe si la ruta tiene errores de escritura.</translation>
    </message>
    <message>
        <source>Checked: the written file has the rows and the missing values that the ledger says</source>
        <translation>Comprobado: el archivo escrito tiene las filas y los valores ausentes que dice el balance</translation>
    </message>
    <message>
        <source>Choose a column of JSON objects; make rows of lists first.</source>
        <translation>Elija una columna de objetos JSON; convierta antes las listas en filas.</translation>
    </message>
    <message>
        <source>Choose a column of numbers.</source>
        <translation>Elija una columna de números.</translation>
    </message>
    <message>
        <source>Choose a column with fewer values, or group its values before.</source>
        <translation>Elija una columna con menos valores o agrupe antes sus valores.</translation>
    </message>
    <message>
        <source>Choose a text column, or convert this one to text first.</source>
        <translation>Elija una columna de texto o convierta antes esta a texto.</translation>
    </message>
    <message>
        <source>Choose a text column; other values have one spelling only.</source>
        <translation>Elija una columna de texto; los demás valores solo tienen una grafía.</translation>
    </message>
    <message>
        <source>Choose another column, or convert it to text first.</source>
        <translation>Elija otra columna o conviértala antes a texto.</translation>
    </message>
    <message>
        <source>Choose another column, or take it out of “rows”.</source>
        <translation>Elija otra columna o quítela de «rows».</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another suffix.</source>
        <translation>Elija otro sufijo.</translation>
    </message>
    <message>
        <source>Choose another target, such as “generic”, or correct the data.</source>
        <translation>Elija otro objetivo, por ejemplo «generic», o corrija los datos.</translation>
    </message>
    <message>
        <source>Choose another target, such as “generic”, or name the columns yourself with “params”.</source>
        <translation>Elija otro objetivo, por ejemplo «generic», o nombre usted las columnas con «params».</translation>
    </message>
    <message>
        <source>Choose another target, such as “generic”.</source>
        <translation>Elija otro objetivo, por ejemplo «generic».</translation>
    </message>
    <message>
        <source>Choose another with --temp-dir.</source>
        <translation>Elija otra con --temp-dir.</translation>
    </message>
    <message>
        <source>Choose datetime as type.</source>
        <translation>Elija datetime como tipo.</translation>
    </message>
    <message>
        <source>Choose decimal as type.</source>
        <translation>Elija decimal como tipo.</translation>
    </message>
    <message>
        <source>Choose mode, or convert the column to a number first.</source>
        <translation>Elija mode o convierta antes la columna a número.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Elija uno de %1.</translation>
    </message>
    <message>
        <source>Choose some of them with a pattern, such as 2024-*.csv.</source>
        <translation>Elija algunos con un patrón, como 2024-*.csv.</translation>
    </message>
    <message>
        <source>Code takes one to %1 inputs; this has %2.</source>
        <translation>El código admite de una a %1 entradas; este tiene %2.</translation>
    </message>
    <message>
        <source>Compare it with something, such as price &gt; 0.</source>
        <translation>Compárela con algo, como price &gt; 0.</translation>
    </message>
    <message>
        <source>Connect the missing ones, or take names away.</source>
        <translation>Conecte las que faltan o quite nombres.</translation>
    </message>
    <message>
        <source>Connect the step it reads.</source>
        <translation>Conecte el paso que lee.</translation>
    </message>
    <message>
        <source>Connect the steps it reads.</source>
        <translation>Conecte los pasos que lee.</translation>
    </message>
    <message>
        <source>Connect the steps it reads; “Load” reads a file.</source>
        <translation>Conecte los pasos que lee; «Cargar» lee un archivo.</translation>
    </message>
    <message>
        <source>Connect the table to compare with.</source>
        <translation>Conecte la tabla con la que comparar.</translation>
    </message>
    <message>
        <source>Convert one of them to the type of the other first.</source>
        <translation>Convierta antes una de ellas al tipo de la otra.</translation>
    </message>
    <message>
        <source>Convert the column to a number first, or choose another function.</source>
        <translation>Convierta antes la columna a número o elija otra función.</translation>
    </message>
    <message>
        <source>Convert the column to a number first, or choose another.</source>
        <translation>Convierta antes la columna a número o elija otra.</translation>
    </message>
    <message>
        <source>Convert them to one type first: %1</source>
        <translation>Conviértalas antes a un solo tipo: %1</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Se copia el archivo</translation>
    </message>
    <message>
        <source>Correct the cell, or give the column another type.</source>
        <translation>Corrija la celda o dé otro tipo a la columna.</translation>
    </message>
    <message>
        <source>Correct the code; the log has more.</source>
        <translation>Corrija el código; el registro dice más.</translation>
    </message>
    <message>
        <source>Correct the data or the rule, or set “on_fail” to “warn” or “quarantine”.</source>
        <translation>Corrija los datos o la regla, o ponga «on_fail» en «warn» o «quarantine».</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Corrija el nombre.</translation>
    </message>
    <message>
        <source>Correct the names in the schema, or the table.</source>
        <translation>Corrija los nombres del esquema o la tabla.</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>Corrija el texto en ese lugar.</translation>
    </message>
    <message>
        <source>Correct the type; “aw steps” lists the ones there are.</source>
        <translation>Corrija el tipo; «aw steps» enumera los que hay.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Se refería a «%1»?</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>No se cumple</translation>
    </message>
    <message>
        <source>Does not hold: %1 (%2)</source>
        <translation>No se cumple: %1 (%2)</translation>
    </message>
    <message>
        <source>Each choice should be of the parameter&apos;s type.</source>
        <translation>Cada opción debería ser del tipo del parámetro.</translation>
    </message>
    <message>
        <source>Every column needs its measure.</source>
        <translation>Cada columna necesita su medida.</translation>
    </message>
    <message>
        <source>Every column needs its value.</source>
        <translation>Cada columna necesita su valor.</translation>
    </message>
    <message>
        <source>Failed to validate against schema associated with property</source>
        <translation>No se pudo validar con el esquema asociado a la propiedad</translation>
    </message>
    <message>
        <source>Fetching from the network is switched off</source>
        <translation>La descarga desde la red está desactivada</translation>
    </message>
    <message>
        <source>Filter or summarise the rows first, or use pivot.</source>
        <translation>Filtre o resuma antes las filas, o use pivot.</translation>
    </message>
    <message>
        <source>Functions of the values of one row can; those that look at files, settings, the clock or other rows cannot.</source>
        <translation>Las funciones de los valores de una fila sí; las que miran archivos, configuración, el reloj u otras filas, no.</translation>
    </message>
    <message>
        <source>Functions of values and rows can; those that look at files, settings, the clock or chance cannot.</source>
        <translation>Las funciones de valores y filas sí; las que miran archivos, configuración, el reloj o el azar, no.</translation>
    </message>
    <message>
        <source>Give a text without digits and signs, such as kg.</source>
        <translation>Indique un texto sin dígitos ni signos, como kg.</translation>
    </message>
    <message>
        <source>Give a value of that type, or convert the column first.</source>
        <translation>Indique un valor de ese tipo o convierta antes la columna.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Dé a cada una su propio nombre.</translation>
    </message>
    <message>
        <source>Give one label for each bin, or none.</source>
        <translation>Indique una etiqueta para cada intervalo, o ninguna.</translation>
    </message>
    <message>
        <source>Give one name for each column, or none.</source>
        <translation>Indique un nombre para cada columna, o ninguno.</translation>
    </message>
    <message>
        <source>Give one of them another name, or let them be numbered.</source>
        <translation>Dé otro nombre a una de ellas o deje que se numeren.</translation>
    </message>
    <message>
        <source>Give one of “meaning”, “name”, “informative” and “derived”.</source>
        <translation>Indique uno de «meaning», «name», «informative» y «derived».</translation>
    </message>
    <message>
        <source>Give one, such as *.</source>
        <translation>Indique uno, como *.</translation>
    </message>
    <message>
        <source>Give one; it has no default.</source>
        <translation>Indique uno; no tiene valor predeterminado.</translation>
    </message>
    <message>
        <source>Give the job an input: --input FILE, or input_data_id.</source>
        <translation>Dé una entrada a la tarea: --input ARCHIVO o input_data_id.</translation>
    </message>
    <message>
        <source>Give the new column another name, or put “%1” first.</source>
        <translation>Dé otro nombre a la columna nueva o ponga «%1» la primera.</translation>
    </message>
    <message>
        <source>Give the new column another name.</source>
        <translation>Dé otro nombre a la columna nueva.</translation>
    </message>
    <message>
        <source>Give the numbers where the bins begin, and where the last one ends.</source>
        <translation>Indique los números en que empiezan los intervalos y en que termina el último.</translation>
    </message>
    <message>
        <source>Give the source column another name.</source>
        <translation>Dé otro nombre a la columna de origen.</translation>
    </message>
    <message>
        <source>Give the whole path, from / on.</source>
        <translation>Indique la ruta completa, desde /.</translation>
    </message>
    <message>
        <source>Giving rows</source>
        <translation>Se entregan filas</translation>
    </message>
    <message>
        <source>Groups are what stands in parentheses, counted from 1.</source>
        <translation>Los grupos son lo que está entre paréntesis, contado desde 1.</translation>
    </message>
    <message>
        <source>Input %1 has %2 columns, but the first has %3.</source>
        <translation>La entrada %1 tiene %2 columnas, pero la primera tiene %3.</translation>
    </message>
    <message>
        <source>Install python3, or say where it is with the option engine.python.</source>
        <translation>Instale python3 o diga dónde está con la opción engine.python.</translation>
    </message>
    <message>
        <source>It could do anything you can do. If you trust every workflow you run, set code.allow_python to true.</source>
        <translation>Podría hacer todo lo que puede hacer usted. Si confía en todos los flujos de trabajo que ejecuta, ponga code.allow_python en true.</translation>
    </message>
    <message>
        <source>It does not hold that %1: %2</source>
        <translation>No se cumple que %1: %2</translation>
    </message>
    <message>
        <source>It is worked out for each row by itself, from the columns of the input.</source>
        <translation>Se calcula para cada fila por separado, a partir de las columnas de la entrada.</translation>
    </message>
    <message>
        <source>It must start with { and end with }.</source>
        <translation>Debe empezar por { y terminar por }.</translation>
    </message>
    <message>
        <source>It needs a name of visible characters.</source>
        <translation>Necesita un nombre de caracteres visibles.</translation>
    </message>
    <message>
        <source>It takes two columns at least.</source>
        <translation>Se necesitan al menos dos columnas.</translation>
    </message>
    <message>
        <source>Keep fewer rows at once, or raise “Memory limit”.</source>
        <translation>Conserve menos filas a la vez o aumente «Límite de memoria».</translation>
    </message>
    <message>
        <source>Keep the column, or name the categories.</source>
        <translation>Conserve la columna o nombre las categorías.</translation>
    </message>
    <message>
        <source>Keep the column.</source>
        <translation>Conserve la columna.</translation>
    </message>
    <message>
        <source>Kept %1 rows as the table “%2”</source>
        <translation>%1 filas conservadas como tabla «%2»</translation>
    </message>
    <message>
        <source>Known targets: %1.</source>
        <translation>Objetivos conocidos: %1.</translation>
    </message>
    <message>
        <source>Known types: %1.</source>
        <translation>Tipos conocidos: %1.</translation>
    </message>
    <message>
        <source>Known words: keep, drop, fail.</source>
        <translation>Palabras conocidas: keep, drop, fail.</translation>
    </message>
    <message>
        <source>Leave at least one character.</source>
        <translation>Deje al menos un carácter.</translation>
    </message>
    <message>
        <source>Leave out the semicolon and what comes after it.</source>
        <translation>Quite el punto y coma y lo que viene detrás.</translation>
    </message>
    <message>
        <source>Left out %1 of %2 rows: %3</source>
        <translation>%1 de %2 filas omitidas: %3</translation>
    </message>
    <message>
        <source>Let it end in .sqlite or .duckdb, or set “format”.</source>
        <translation>Haga que termine en .sqlite o .duckdb, o indique «format».</translation>
    </message>
    <message>
        <source>Links need two columns: where they begin and where they end.</source>
        <translation>Los enlaces necesitan dos columnas: dónde empiezan y dónde terminan.</translation>
    </message>
    <message>
        <source>List the values: ON … IN (&apos;a&apos;, &apos;b&apos;).</source>
        <translation>Enumere los valores: ON … IN (&apos;a&apos;, &apos;b&apos;).</translation>
    </message>
    <message>
        <source>Look at its day and month.</source>
        <translation>Revise su día y su mes.</translation>
    </message>
    <message>
        <source>Look for a loop without an end, or raise “Time limit”.</source>
        <translation>Busque un bucle sin fin o aumente «Límite de tiempo».</translation>
    </message>
    <message>
        <source>Looking at a sample</source>
        <translation>Se mira una muestra</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Se mira el archivo</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>Simplifíquela.</translation>
    </message>
    <message>
        <source>Make the folder first, or write somewhere else.</source>
        <translation>Cree antes la carpeta o escriba en otro lugar.</translation>
    </message>
    <message>
        <source>Match the columns by name, or select the same number of columns before.</source>
        <translation>Empareje las columnas por nombre o seleccione antes el mismo número de columnas.</translation>
    </message>
    <message>
        <source>Name a column of each table whose values have to be equal.</source>
        <translation>Nombre una columna de cada tabla cuyos valores tengan que ser iguales.</translation>
    </message>
    <message>
        <source>Name a column of numbers.</source>
        <translation>Nombre una columna de números.</translation>
    </message>
    <message>
        <source>Name a column of the table.</source>
        <translation>Nombre una columna de la tabla.</translation>
    </message>
    <message>
        <source>Name a column to group by, or a measure.</source>
        <translation>Nombre una columna para agrupar o una medida.</translation>
    </message>
    <message>
        <source>Name a column, or write a pattern.</source>
        <translation>Nombre una columna o escriba un patrón.</translation>
    </message>
    <message>
        <source>Name a field the struct has, at the levels allowed.</source>
        <translation>Nombre un campo que tenga la estructura, en los niveles permitidos.</translation>
    </message>
    <message>
        <source>Name at least one column.</source>
        <translation>Nombre al menos una columna.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Nombre al menos una.</translation>
    </message>
    <message>
        <source>Name each category once.</source>
        <translation>Nombre cada categoría una vez.</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>Nombre cada columna una vez.</translation>
    </message>
    <message>
        <source>Name fewer columns, or keep them.</source>
        <translation>Nombre menos columnas o consérvelas.</translation>
    </message>
    <message>
        <source>Name it, too, or say what becomes of other values.</source>
        <translation>Nómbrela también o diga qué ocurre con otros valores.</translation>
    </message>
    <message>
        <source>Name the column to rank by, or use row_number.</source>
        <translation>Nombre la columna que da el rango o use row_number.</translation>
    </message>
    <message>
        <source>Name the columns whose values make up a row.</source>
        <translation>Nombre las columnas cuyos valores forman una fila.</translation>
    </message>
    <message>
        <source>Name the columns yourself with “params”, or choose another target, such as “generic”.</source>
        <translation>Nombre usted las columnas con «params» o elija otro objetivo, por ejemplo «generic».</translation>
    </message>
    <message>
        <source>Name the fields you need, go less deep, or allow more columns.</source>
        <translation>Nombre los campos que necesita, baje menos niveles o permita más columnas.</translation>
    </message>
    <message>
        <source>Name them with “params”: %1 and %2.</source>
        <translation>Nómbrelas con «params»: %1 y %2.</translation>
    </message>
    <message>
        <source>Name those to choose from, the best first.</source>
        <translation>Nombre aquellas entre las que elegir, la mejor primero.</translation>
    </message>
    <message>
        <source>Name those to put together.</source>
        <translation>Nombre las que se han de unir.</translation>
    </message>
    <message>
        <source>Names with spaces stand in &quot;double&quot; quotation marks, texts in &apos;single&apos; ones.</source>
        <translation>Los nombres con espacios van entre comillas &quot;dobles&quot;, los textos entre &apos;simples&apos;.</translation>
    </message>
    <message>
        <source>No column has a name with “%1” in it.</source>
        <translation>Ninguna columna tiene «%1» en su nombre.</translation>
    </message>
    <message>
        <source>No column is chosen.</source>
        <translation>No se ha elegido ninguna columna.</translation>
    </message>
    <message>
        <source>No column is left</source>
        <translation>No queda ninguna columna</translation>
    </message>
    <message>
        <source>No column is left that a model could learn from</source>
        <translation>No queda ninguna columna de la que un modelo pueda aprender</translation>
    </message>
    <message>
        <source>No column says which rows belong together.</source>
        <translation>Ninguna columna dice qué filas van juntas.</translation>
    </message>
    <message>
        <source>No column would be left, since “%1” has no fields.</source>
        <translation>No quedaría ninguna columna, pues «%1» no tiene campos.</translation>
    </message>
    <message>
        <source>No column would be left, since “%1” has no values.</source>
        <translation>No quedaría ninguna columna, pues «%1» no tiene valores.</translation>
    </message>
    <message>
        <source>No column would be left.</source>
        <translation>No quedaría ninguna columna.</translation>
    </message>
    <message>
        <source>No columns are clearly years, quarters or months, so the table stays as wide as it is</source>
        <translation>Ninguna columna es claramente un año, trimestre o mes, así que la tabla sigue igual de ancha</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; %2 first was assumed</source>
        <translation>Ninguna fecha de «%1» dice si va primero el día o el mes; se supuso %2 primero</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; day first was assumed</source>
        <translation>Ninguna fecha de «%1» dice si va primero el día o el mes; se supuso el día</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; month first was assumed</source>
        <translation>Ninguna fecha de «%1» dice si va primero el día o el mes; se supuso el mes</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether the day or the month comes first.</source>
        <translation>Ninguna fecha de «%1» dice si va primero el día o el mes.</translation>
    </message>
    <message>
        <source>Nothing can follow “%1”, which makes other rows</source>
        <translation>Nada puede seguir a «%1», que produce otras filas</translation>
    </message>
    <message>
        <source>Nothing is stored here, so there is no data “%1”.</source>
        <translation>Aquí no hay nada guardado, así que no hay datos «%1».</translation>
    </message>
    <message>
        <source>Nothing says how the new columns are derived</source>
        <translation>Nada dice cómo se derivan las columnas nuevas</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this with the file that caused it.</source>
        <translation>No se escribió nada. Comunique esto junto con el archivo que lo causó.</translation>
    </message>
    <message>
        <source>Of one date it depends on the day it is run; name the date it shall be counted to.</source>
        <translation>Con una sola fecha depende del día en que se ejecute; nombre la fecha hasta la que se ha de contar.</translation>
    </message>
    <message>
        <source>Only “all” and “any” have a list of checks.</source>
        <translation>Solo «all» y «any» tienen una lista de comprobaciones.</translation>
    </message>
    <message>
        <source>Parquet cannot hold all digits of these columns; they are written as text: %1</source>
        <translation>Parquet no admite todos los dígitos de estas columnas; se escriben como texto: %1</translation>
    </message>
    <message>
        <source>Parts are %Y %y %m %d %b %B %H %I %M %S %f %p, and %N for the name of a month in any language.</source>
        <translation>Las partes son %Y %y %m %d %b %B %H %I %M %S %f %p, y %N para el nombre de un mes en cualquier idioma.</translation>
    </message>
    <message>
        <source>Python ended before the code was done.</source>
        <translation>Python terminó antes de acabar el código.</translation>
    </message>
    <message>
        <source>Python in workflows is switched off here.</source>
        <translation>Python está desactivado aquí en los flujos de trabajo.</translation>
    </message>
    <message>
        <source>Read a file instead.</source>
        <translation>Lea un archivo en su lugar.</translation>
    </message>
    <message>
        <source>Reading and converting</source>
        <translation>Lectura y conversión</translation>
    </message>
    <message>
        <source>Remove it, or choose what becomes of it with “if_exists”.</source>
        <translation>Elimínelo o elija qué ocurre con él mediante «if_exists».</translation>
    </message>
    <message>
        <source>Remove the others from the second table, or take the first or last.</source>
        <translation>Quite las demás de la segunda tabla o tome la primera o la última.</translation>
    </message>
    <message>
        <source>Rename it there, or name the columns that both tables have.</source>
        <translation>Renómbrela allí o nombre las columnas que tienen ambas tablas.</translation>
    </message>
    <message>
        <source>Rows cannot go into quarantine where only one of several checks must hold.</source>
        <translation>Las filas no pueden ir a cuarentena donde solo debe cumplirse una de varias comprobaciones.</translation>
    </message>
    <message>
        <source>Say how many characters the first part has.</source>
        <translation>Diga cuántos caracteres tiene la primera parte.</translation>
    </message>
    <message>
        <source>Say what the column is called.</source>
        <translation>Diga cómo se llama la columna.</translation>
    </message>
    <message>
        <source>Say what to find.</source>
        <translation>Diga qué buscar.</translation>
    </message>
    <message>
        <source>Say which one does, or give the format.</source>
        <translation>Diga cuál, o indique el formato.</translation>
    </message>
    <message>
        <source>Set network.allow_urls to true, or load a file.</source>
        <translation>Ponga network.allow_urls en true o cargue un archivo.</translation>
    </message>
    <message>
        <source>Set “extra_columns” to “drop” or “keep”, or name them in the schema.</source>
        <translation>Ponga «extra_columns» en «drop» o «keep», o nómbrelas en el esquema.</translation>
    </message>
    <message>
        <source>Settings can be read by others: keep the password in ~/.pgpass, or give the whole address in the environment variable %1</source>
        <translation>Otros pueden leer la configuración: guarde la contraseña en ~/.pgpass o indique la dirección completa en la variable de entorno %1</translation>
    </message>
    <message>
        <source>Several columns of “%1” name the same period, so they were left as they are</source>
        <translation>Varias columnas de «%1» nombran el mismo periodo, así que se dejaron como están</translation>
    </message>
    <message>
        <source>Some times in “%1” say their distance from UTC and some do not; those are taken as UTC</source>
        <translation>Algunas horas de «%1» dicen su distancia a UTC y otras no; estas se toman como UTC</translation>
    </message>
    <message>
        <source>Split it into several steps.</source>
        <translation>Divídala en varios pasos.</translation>
    </message>
    <message>
        <source>The %1 “%2” of the cron expression %3</source>
        <translation>%1 «%2» de la expresión cron %3</translation>
    </message>
    <message>
        <source>The checks are nested too deeply.</source>
        <translation>Las comprobaciones están anidadas a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The choices for a job</source>
        <translation>Las opciones de una tarea</translation>
    </message>
    <message>
        <source>The code asked for more than %1 MB of memory.</source>
        <translation>El código pidió más de %1 MB de memoria.</translation>
    </message>
    <message>
        <source>The code could use the network</source>
        <translation>El código podía usar la red</translation>
    </message>
    <message>
        <source>The column needs a name.</source>
        <translation>La columna necesita un nombre.</translation>
    </message>
    <message>
        <source>The column “%1” is named twice.</source>
        <translation>La columna «%1» está nombrada dos veces.</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>Las columnas son: %1.</translation>
    </message>
    <message>
        <source>The columns of “%1” look like periods, but hold values of different kinds, so they were left as they are</source>
        <translation>Las columnas de «%1» parecen periodos, pero contienen valores de distintas clases, así que se dejaron como están</translation>
    </message>
    <message>
        <source>The columns “%1” are of types that do not go together.</source>
        <translation>Las columnas «%1» son de tipos que no casan entre sí.</translation>
    </message>
    <message>
        <source>The condition gives %1, not true or false.</source>
        <translation>La condición da %1, no verdadero o falso.</translation>
    </message>
    <message>
        <source>The configuration of the workflow</source>
        <translation>La configuración del flujo de trabajo</translation>
    </message>
    <message>
        <source>The database is a folder or no ordinary file.</source>
        <translation>La base de datos es una carpeta o no es un archivo normal.</translation>
    </message>
    <message>
        <source>The default is not of the parameter&apos;s type.</source>
        <translation>El valor predeterminado no es del tipo del parámetro.</translation>
    </message>
    <message>
        <source>The delimiter and the quote cannot be the same.</source>
        <translation>El separador y la comilla no pueden ser iguales.</translation>
    </message>
    <message>
        <source>The expression cannot be read.</source>
        <translation>No se puede leer la expresión.</translation>
    </message>
    <message>
        <source>The expression cannot be read: %1.</source>
        <translation>No se puede leer la expresión: %1.</translation>
    </message>
    <message>
        <source>The expression has %1.</source>
        <translation>La expresión tiene %1.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>La expresión está vacía.</translation>
    </message>
    <message>
        <source>The expression is too long, or has characters no text has.</source>
        <translation>La expresión es demasiado larga o tiene caracteres que ningún texto tiene.</translation>
    </message>
    <message>
        <source>The file may have changed meanwhile; try again.</source>
        <translation>El archivo puede haber cambiado entretanto; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be used.</source>
        <translation>No se puede usar la carpeta de archivos temporales.</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>La tarea</translation>
    </message>
    <message>
        <source>The jobs of a file trigger read the file that arrived.</source>
        <translation>Las tareas de un desencadenante de archivos leen el archivo que llegó.</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>El balance</translation>
    </message>
    <message>
        <source>The list of columns</source>
        <translation>La lista de columnas</translation>
    </message>
    <message>
        <source>The list of parameters</source>
        <translation>La lista de parámetros</translation>
    </message>
    <message>
        <source>The list of steps</source>
        <translation>La lista de pasos</translation>
    </message>
    <message>
        <source>The log of the run has what it said. A memory limit that is too low ends it, too.</source>
        <translation>El registro de la ejecución tiene lo que dijo. Un límite de memoria demasiado bajo también lo termina.</translation>
    </message>
    <message>
        <source>The marks in “%1”%2 could be decimal or thousands marks; a decimal %3 was assumed</source>
        <translation>Los signos de «%1»%2 podrían ser decimales o de millares; se supuso como signo decimal: %3</translation>
    </message>
    <message>
        <source>The marks of fractions and of thousands are the same.</source>
        <translation>Los signos de decimales y de millares son iguales.</translation>
    </message>
    <message>
        <source>The name does not say what kind of database it shall be.</source>
        <translation>El nombre no dice qué clase de base de datos debe ser.</translation>
    </message>
    <message>
        <source>The name does not say what kind of file it shall be. Let it end in .csv, .tsv, .parquet, .json, .ndjson or .xlsx, or set “format”.</source>
        <translation>El nombre no dice qué clase de archivo debe ser. Haga que termine en .csv, .tsv, .parquet, .json, .ndjson o .xlsx, o indique «format».</translation>
    </message>
    <message>
        <source>The operation</source>
        <translation>La operación</translation>
    </message>
    <message>
        <source>The other table has no column “%1”.%2</source>
        <translation>La otra tabla no tiene ninguna columna «%1».%2</translation>
    </message>
    <message>
        <source>The parameter “%1” has no value</source>
        <translation>El parámetro «%1» no tiene valor</translation>
    </message>
    <message>
        <source>The path does not say where it begins.</source>
        <translation>La ruta no dice dónde empieza.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1</source>
        <translation>No se puede leer el patrón: %1</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1 at character %2.</source>
        <translation>No se puede leer el patrón: %1 en el carácter %2.</translation>
    </message>
    <message>
        <source>The pattern has a character no pattern has.</source>
        <translation>El patrón tiene un carácter que ningún patrón tiene.</translation>
    </message>
    <message>
        <source>The pattern is found where nothing is.</source>
        <translation>El patrón se encuentra donde no hay nada.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>The plan does not say how to read the column “%1”</source>
        <translation>El plan no dice cómo leer la columna «%1»</translation>
    </message>
    <message>
        <source>The plan reads a column “%1” that is not there</source>
        <translation>El plan lee una columna «%1» que no existe</translation>
    </message>
    <message>
        <source>The plan reads “%1” from text, but it is of type %2</source>
        <translation>El plan lee «%1» de texto, pero es de tipo %2</translation>
    </message>
    <message>
        <source>The plan speaks of a column “%1” that is not there</source>
        <translation>El plan habla de una columna «%1» que no existe</translation>
    </message>
    <message>
        <source>The plan was made for another table; prepare without it, or correct it.</source>
        <translation>El plan se hizo para otra tabla; prepare sin él o corríjalo.</translation>
    </message>
    <message>
        <source>The planner did not say how to read every column</source>
        <translation>El planificador no dijo cómo leer cada columna</translation>
    </message>
    <message>
        <source>The program cannot be started: %1</source>
        <translation>No se puede iniciar el programa: %1</translation>
    </message>
    <message>
        <source>The program took longer than %1 seconds.</source>
        <translation>El programa tardó más de %1 segundos.</translation>
    </message>
    <message>
        <source>The query cannot be read.</source>
        <translation>No se puede leer la consulta.</translation>
    </message>
    <message>
        <source>The query cannot be read: %1</source>
        <translation>No se puede leer la consulta: %1</translation>
    </message>
    <message>
        <source>The query cannot stand by itself.</source>
        <translation>La consulta no puede estar por sí sola.</translation>
    </message>
    <message>
        <source>The query has an open parameter.</source>
        <translation>La consulta tiene un parámetro abierto.</translation>
    </message>
    <message>
        <source>The query holds something that is not allowed here (%1).</source>
        <translation>La consulta contiene algo que aquí no está permitido (%1).</translation>
    </message>
    <message>
        <source>The query is empty.</source>
        <translation>La consulta está vacía.</translation>
    </message>
    <message>
        <source>The query is too large.</source>
        <translation>La consulta es demasiado grande.</translation>
    </message>
    <message>
        <source>The query is too long, or has characters no text has.</source>
        <translation>La consulta es demasiado larga o tiene caracteres que ningún texto tiene.</translation>
    </message>
    <message>
        <source>The record of a step</source>
        <translation>El registro de un paso</translation>
    </message>
    <message>
        <source>The record of an approval</source>
        <translation>El registro de una aprobación</translation>
    </message>
    <message>
        <source>The replacement uses group %1, but the pattern has %2.</source>
        <translation>La sustitución usa el grupo %1, pero el patrón tiene %2.</translation>
    </message>
    <message>
        <source>The result does not serve the target “%1”: %2</source>
        <translation>El resultado no sirve para el objetivo «%1»: %2</translation>
    </message>
    <message>
        <source>The runner of Python is missing</source>
        <translation>Falta el ejecutor de Python</translation>
    </message>
    <message>
        <source>The schedule</source>
        <translation>La programación</translation>
    </message>
    <message>
        <source>The schema</source>
        <translation>El esquema</translation>
    </message>
    <message>
        <source>The schema asks for columns the table does not have: %1</source>
        <translation>El esquema pide columnas que la tabla no tiene: %1</translation>
    </message>
    <message>
        <source>The schema itself is broken: %1</source>
        <translation>El propio esquema está dañado: %1</translation>
    </message>
    <message>
        <source>The setting databases.connections holds the password of “%1”.</source>
        <translation>La opción databases.connections contiene la contraseña de «%1».</translation>
    </message>
    <message>
        <source>The step was not replaced by the steps it stands for</source>
        <translation>El paso no se sustituyó por los pasos que representa</translation>
    </message>
    <message>
        <source>The table has columns the schema does not name: %1</source>
        <translation>La tabla tiene columnas que el esquema no nombra: %1</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, too many for columns.</source>
        <translation>La tabla tiene más de %1 filas, demasiadas para columnas.</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>El objetivo</translation>
    </message>
    <message>
        <source>The target cannot be read: %1</source>
        <translation>No se puede leer el objetivo: %1</translation>
    </message>
    <message>
        <source>The target “%1” has no role “%2”%3</source>
        <translation>El objetivo «%1» no tiene ningún papel «%2»%3</translation>
    </message>
    <message>
        <source>The target “%1” needs %2 columns of numbers for its points, and there are none, nor enough columns of numbers or categories that vary to derive them from</source>
        <translation>El objetivo «%1» necesita %2 columnas de números para sus puntos, y no las hay, ni bastantes columnas de números o categorías que varíen para derivarlas</translation>
    </message>
    <message>
        <source>The target “%1” needs the schema the table shall conform to.</source>
        <translation>El objetivo «%1» necesita el esquema al que debe ajustarse la tabla.</translation>
    </message>
    <message>
        <source>The trace</source>
        <translation>La traza</translation>
    </message>
    <message>
        <source>The trigger</source>
        <translation>El desencadenante</translation>
    </message>
    <message>
        <source>The value of “%1” should be of the type %2</source>
        <translation>El valor de «%1» debería ser del tipo %2</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>El trabajo se detuvo</translation>
    </message>
    <message>
        <source>The workflow</source>
        <translation>El flujo de trabajo</translation>
    </message>
    <message>
        <source>The workflow has no parameter “%1”</source>
        <translation>El flujo de trabajo no tiene ningún parámetro «%1»</translation>
    </message>
    <message>
        <source>There are %1 entries for %2</source>
        <translation>Hay %1 entradas para %2</translation>
    </message>
    <message>
        <source>There are %1 labels for %2 bins.</source>
        <translation>Hay %1 etiquetas para %2 intervalos.</translation>
    </message>
    <message>
        <source>There are %1 names for %2 columns.</source>
        <translation>Hay %1 nombres para %2 columnas.</translation>
    </message>
    <message>
        <source>There are %1 names, but %2 input(s).</source>
        <translation>Hay %1 nombres, pero %2 entradas.</translation>
    </message>
    <message>
        <source>There are more than %1 fields.</source>
        <translation>Hay más de %1 campos.</translation>
    </message>
    <message>
        <source>There are more than %1 files.</source>
        <translation>Hay más de %1 archivos.</translation>
    </message>
    <message>
        <source>There are no columns for longitude and latitude, nor any called x and y; %1 were taken as x and y because they are the numeric columns that tell most</source>
        <translation>No hay columnas de longitud y latitud, ni ninguna llamada x e y; %1 se tomaron como x e y porque son las columnas numéricas que más dicen</translation>
    </message>
    <message>
        <source>There are no columns for longitude and latitude, nor any called x and y; “%1” are derived (principal components of %2 columns), so distances mean likeness, not places</source>
        <translation>No hay columnas de longitud y latitud, ni ninguna llamada x e y; «%1» se derivan (componentes principales de %2 columnas), así que las distancias significan parecido, no lugares</translation>
    </message>
    <message>
        <source>There are no columns of coordinates, and none can be derived: %1</source>
        <translation>No hay columnas de coordenadas y no se puede derivar ninguna: %1</translation>
    </message>
    <message>
        <source>There are no lengths.</source>
        <translation>No hay longitudes.</translation>
    </message>
    <message>
        <source>There is a column “%1” already</source>
        <translation>Ya hay una columna «%1»</translation>
    </message>
    <message>
        <source>There is a column “%1” already.</source>
        <translation>Ya hay una columna «%1».</translation>
    </message>
    <message>
        <source>There is a column “%1” already; capitals make no difference.</source>
        <translation>Ya hay una columna «%1»; las mayúsculas no distinguen.</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>Ya hay un archivo «%1».</translation>
    </message>
    <message>
        <source>There is a password in the address, which everybody who sees the workflow can read. Fetch the file with a program that can log in, and load that.</source>
        <translation>La dirección contiene una contraseña, que puede leer cualquiera que vea el flujo de trabajo. Obtenga el archivo con un programa que pueda iniciar sesión y cárguelo.</translation>
    </message>
    <message>
        <source>There is more than one statement.</source>
        <translation>Hay más de una instrucción.</translation>
    </message>
    <message>
        <source>There is no %1 of “%2”, which is no number but %3.</source>
        <translation>No hay %1 de «%2», que no es un número sino %3.</translation>
    </message>
    <message>
        <source>There is no Python at “%1”.</source>
        <translation>No hay Python en «%1».</translation>
    </message>
    <message>
        <source>There is no Python on this machine.</source>
        <translation>No hay Python en esta máquina.</translation>
    </message>
    <message>
        <source>There is no case.</source>
        <translation>No hay ningún caso.</translation>
    </message>
    <message>
        <source>There is no check “%1”. Known checks: %2.</source>
        <translation>No hay ninguna comprobación «%1». Comprobaciones conocidas: %2.</translation>
    </message>
    <message>
        <source>There is no code.</source>
        <translation>No hay código.</translation>
    </message>
    <message>
        <source>There is no column to fill.</source>
        <translation>No hay ninguna columna que rellenar.</translation>
    </message>
    <message>
        <source>There is no column to hide.</source>
        <translation>No hay ninguna columna que ocultar.</translation>
    </message>
    <message>
        <source>There is no column to read.</source>
        <translation>No hay ninguna columna que leer.</translation>
    </message>
    <message>
        <source>There is no column to scale.</source>
        <translation>No hay ninguna columna que escalar.</translation>
    </message>
    <message>
        <source>There is no column “%1” for %2</source>
        <translation>No hay ninguna columna «%1» para %2</translation>
    </message>
    <message>
        <source>There is no column “%1” to convert</source>
        <translation>No hay ninguna columna «%1» que convertir</translation>
    </message>
    <message>
        <source>There is no column “%1” to keep as text</source>
        <translation>No hay ninguna columna «%1» que conservar como texto</translation>
    </message>
    <message>
        <source>There is no column “%1”.%2</source>
        <translation>No hay ninguna columna «%1».%2</translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>No hay ninguna conexión «%1».</translation>
    </message>
    <message>
        <source>There is no day that the cron expression “%1” names</source>
        <translation>No existe el día que nombra la expresión cron «%1»</translation>
    </message>
    <message>
        <source>There is no decision “%1”.</source>
        <translation>No hay ninguna decisión «%1».</translation>
    </message>
    <message>
        <source>There is no error “%1”.</source>
        <translation>No hay ningún error «%1».</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No hay ningún campo «%1».</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”?</source>
        <translation>No hay ningún campo «%1»; ¿se refería a «%2»?</translation>
    </message>
    <message>
        <source>There is no file to load</source>
        <translation>No hay ningún archivo que cargar</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No hay ningún archivo «%1».</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No hay ninguna carpeta «%1».</translation>
    </message>
    <message>
        <source>There is no formula.</source>
        <translation>No hay ninguna fórmula.</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>No hay ninguna clase «%1».</translation>
    </message>
    <message>
        <source>There is no operation “%1”.</source>
        <translation>No hay ninguna operación «%1».</translation>
    </message>
    <message>
        <source>There is no pattern.</source>
        <translation>No hay ningún patrón.</translation>
    </message>
    <message>
        <source>There is no phase “%1”.</source>
        <translation>No hay ninguna fase «%1».</translation>
    </message>
    <message>
        <source>There is no range “%1”.</source>
        <translation>No hay ningún intervalo «%1».</translation>
    </message>
    <message>
        <source>There is no separator.</source>
        <translation>No hay separador.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.%2</source>
        <translation>No hay ningún ajuste «%1».%2</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>No hay ningún estado «%1».</translation>
    </message>
    <message>
        <source>There is no step type “%1”.%2</source>
        <translation>No hay ningún tipo de paso «%1».%2</translation>
    </message>
    <message>
        <source>There is no step “%1”.%2</source>
        <translation>No hay ningún paso «%1».%2</translation>
    </message>
    <message>
        <source>There is no table “%1” here.%2</source>
        <translation>Aquí no hay ninguna tabla «%1».%2</translation>
    </message>
    <message>
        <source>There is no target “%1”</source>
        <translation>No hay ningún objetivo «%1»</translation>
    </message>
    <message>
        <source>There is no target “%1”. %2</source>
        <translation>No hay ningún objetivo «%1». %2</translation>
    </message>
    <message>
        <source>There is no time zone “%1”</source>
        <translation>No hay ninguna zona horaria «%1»</translation>
    </message>
    <message>
        <source>There is nothing to find.</source>
        <translation>No hay nada que buscar.</translation>
    </message>
    <message>
        <source>There is nothing to group by and nothing to measure.</source>
        <translation>No hay nada por lo que agrupar ni nada que medir.</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation>No hay nada que sustituir.</translation>
    </message>
    <message>
        <source>There is nothing to sort by.</source>
        <translation>No hay nada por lo que ordenar.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>No hay nada que escribir.</translation>
    </message>
    <message>
        <source>This JSON is not an object</source>
        <translation>Este JSON no es un objeto</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Este campo es obligatorio.</translation>
    </message>
    <message>
        <source>This file is no such database; it stays as it is.</source>
        <translation>Este archivo no es una base de datos así; se queda como está.</translation>
    </message>
    <message>
        <source>This folder belongs to the program itself.</source>
        <translation>Esta carpeta pertenece al propio programa.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Esto falta.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Esto no es un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>This is no address. Write it like https://example.org/orders.csv.</source>
        <translation>Esto no es una dirección. Escríbala como https://example.org/orders.csv.</translation>
    </message>
    <message>
        <source>This is no name of a connection: letters, digits, - and _. Its address belongs into the settings (databases.connections), so that no workflow holds a password.</source>
        <translation>Esto no es un nombre de conexión: letras, dígitos, - y _. Su dirección va en la configuración (databases.connections), para que ningún flujo de trabajo contenga una contraseña.</translation>
    </message>
    <message>
        <source>This is no path of a file.</source>
        <translation>Esto no es la ruta de un archivo.</translation>
    </message>
    <message>
        <source>This is no schema of a table: it has neither “fields” (Frictionless) nor “properties” (JSON Schema) nor “columns”.</source>
        <translation>Esto no es el esquema de una tabla: no tiene «fields» (Frictionless), ni «properties» (JSON Schema), ni «columns».</translation>
    </message>
    <message>
        <source>This is not one expression.</source>
        <translation>Esto no es una sola expresión.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>Esto no es JSON válido: %1</translation>
    </message>
    <message>
        <source>This list needs at least %1 entries.</source>
        <translation>Esta lista necesita al menos %1 entradas.</translation>
    </message>
    <message>
        <source>This list should hold only text.</source>
        <translation>Esta lista debería contener solo texto.</translation>
    </message>
    <message>
        <source>This place is not among those that workflows may name.</source>
        <translation>Este lugar no está entre los que pueden nombrar los flujos de trabajo.</translation>
    </message>
    <message>
        <source>This row has %1 cells, but there are %2 columns.</source>
        <translation>Esta fila tiene %1 celdas, pero hay %2 columnas.</translation>
    </message>
    <message>
        <source>This should be a list.</source>
        <translation>Esto debería ser una lista.</translation>
    </message>
    <message>
        <source>This should be a number.</source>
        <translation>Esto debería ser un número.</translation>
    </message>
    <message>
        <source>This should be a pattern of file names, without folders.</source>
        <translation>Esto debería ser un patrón de nombres de archivo, sin carpetas.</translation>
    </message>
    <message>
        <source>This should be a size such as 512MB.</source>
        <translation>Esto debería ser un tamaño como 512MB.</translation>
    </message>
    <message>
        <source>This should be a time like 2026-01-31T09:00:00.000Z.</source>
        <translation>Esto debería ser una hora como 2026-01-31T09:00:00.000Z.</translation>
    </message>
    <message>
        <source>This should be a whole number.</source>
        <translation>Esto debería ser un número entero.</translation>
    </message>
    <message>
        <source>This should be an absolute path.</source>
        <translation>Esto debería ser una ruta absoluta.</translation>
    </message>
    <message>
        <source>This should be an object.</source>
        <translation>Esto debería ser un objeto.</translation>
    </message>
    <message>
        <source>This should be between %1 and %2.</source>
        <translation>Esto debería estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>This should be text, number, integer, boolean or date.</source>
        <translation>Esto debería ser text, number, integer, boolean o date.</translation>
    </message>
    <message>
        <source>This should be text.</source>
        <translation>Esto debería ser texto.</translation>
    </message>
    <message>
        <source>This should be true or false.</source>
        <translation>Esto debería ser verdadero o falso.</translation>
    </message>
    <message>
        <source>This should be “cron”, “file” or “webhook”.</source>
        <translation>Esto debería ser «cron», «file» o «webhook».</translation>
    </message>
    <message>
        <source>This should be “fail”: a job ends with the first step that fails for good.</source>
        <translation>Esto debería ser «fail»: una tarea termina con el primer paso que falla definitivamente.</translation>
    </message>
    <message>
        <source>This should be “full” or “none”.</source>
        <translation>Esto debería ser «full» o «none».</translation>
    </message>
    <message>
        <source>This should be “skip”, “run_once” or “run_all”.</source>
        <translation>Esto debería ser «skip», «run_once» o «run_all».</translation>
    </message>
    <message>
        <source>This step needs %1 input(s).</source>
        <translation>Este paso necesita %1 entradas.</translation>
    </message>
    <message>
        <source>This step needs 2 inputs.</source>
        <translation>Este paso necesita 2 entradas.</translation>
    </message>
    <message>
        <source>This step needs an input.</source>
        <translation>Este paso necesita una entrada.</translation>
    </message>
    <message>
        <source>This step waits for its own result.</source>
        <translation>Este paso espera su propio resultado.</translation>
    </message>
    <message>
        <source>This text may have at most %1 characters.</source>
        <translation>Este texto puede tener como mucho %1 caracteres.</translation>
    </message>
    <message>
        <source>This text needs at least %1 characters.</source>
        <translation>Este texto necesita al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>This value does not fit its schema.</source>
        <translation>Este valor no se ajusta a su esquema.</translation>
    </message>
    <message>
        <source>This value is not allowed.%1</source>
        <translation>Este valor no está permitido.%1</translation>
    </message>
    <message>
        <source>Two inputs are called “%1”.</source>
        <translation>Dos entradas se llaman «%1».</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin or UTC.</source>
        <translation>Use un nombre como Europe/Berlin o UTC.</translation>
    </message>
    <message>
        <source>Use the step “Sample rows”, which keeps its seed.</source>
        <translation>Use el paso «Muestrear filas», que conserva su semilla.</translation>
    </message>
    <message>
        <source>Use “cast” for columns that have a type.</source>
        <translation>Use «cast» para columnas que ya tienen tipo.</translation>
    </message>
    <message>
        <source>Whoever runs it can set folders free with the option files.read_folders.</source>
        <translation>Quien lo administra puede habilitar carpetas con la opción files.read_folders.</translation>
    </message>
    <message>
        <source>Whoever runs it can set folders free with the option files.write_folders.</source>
        <translation>Quien lo administra puede habilitar carpetas con la opción files.write_folders.</translation>
    </message>
    <message>
        <source>Whoever runs it can set hosts free with the option network.fetch_hosts.</source>
        <translation>Quien lo administra puede habilitar servidores con la opción network.fetch_hosts.</translation>
    </message>
    <message>
        <source>Whoever runs it can set one up with the option databases.connections.</source>
        <translation>Quien lo administra puede crear una con la opción databases.connections.</translation>
    </message>
    <message>
        <source>Workflows may not fetch from “%1”.</source>
        <translation>Los flujos de trabajo no pueden descargar de «%1».</translation>
    </message>
    <message>
        <source>Workflows may not name files of this machine.</source>
        <translation>Los flujos de trabajo no pueden nombrar archivos de esta máquina.</translation>
    </message>
    <message>
        <source>Write + instead of *, so that it takes a character at least.</source>
        <translation>Escriba + en lugar de *, para que tome al menos un carácter.</translation>
    </message>
    <message>
        <source>Write \ in front of characters such as ( and [ that stand for themselves.</source>
        <translation>Escriba \ delante de caracteres como ( y [ que se representan a sí mismos.</translation>
    </message>
    <message>
        <source>Write \\ for a single one.</source>
        <translation>Escriba \\ para una sola.</translation>
    </message>
    <message>
        <source>Write \x00 instead.</source>
        <translation>Escriba \x00 en su lugar.</translation>
    </message>
    <message>
        <source>Write a condition over the columns that must hold in every row, e.g. price &gt;= 0.</source>
        <translation>Escriba una condición sobre las columnas que deba cumplirse en cada fila, p. ej. price &gt;= 0.</translation>
    </message>
    <message>
        <source>Write a format such as %d %N %Y.</source>
        <translation>Escriba un formato como %d %N %Y.</translation>
    </message>
    <message>
        <source>Write a format such as %d.%m.%Y.</source>
        <translation>Escriba un formato como %d.%m.%Y.</translation>
    </message>
    <message>
        <source>Write at least one.</source>
        <translation>Escriba al menos una.</translation>
    </message>
    <message>
        <source>Write e.g. “0 9 * * mon-fri”: minute, hour, day, month, weekday.</source>
        <translation>Escriba por ejemplo «0 9 * * mon-fri»: minuto, hora, día, mes, día de la semana.</translation>
    </message>
    <message>
        <source>Write names of fields with points between them, such as address.city.</source>
        <translation>Escriba nombres de campos con puntos entre ellos, como address.city.</translation>
    </message>
    <message>
        <source>Write the edges in order, each once.</source>
        <translation>Escriba los límites en orden, cada uno una vez.</translation>
    </message>
    <message>
        <source>Write the text to replace; empty cells are found as whole cells.</source>
        <translation>Escriba el texto que se ha de sustituir; las celdas vacías se encuentran como celdas enteras.</translation>
    </message>
    <message>
        <source>Write the value itself, or use a parameter of the workflow.</source>
        <translation>Escriba el propio valor o use un parámetro del flujo de trabajo.</translation>
    </message>
    <message>
        <source>Write to another file.</source>
        <translation>Escriba en otro archivo.</translation>
    </message>
    <message>
        <source>Write to another folder.</source>
        <translation>Escriba en otra carpeta.</translation>
    </message>
    <message>
        <source>Write what gives one value, such as price * 2.</source>
        <translation>Escriba algo que dé un valor, como price * 2.</translation>
    </message>
    <message>
        <source>Write what stands between the parts, or split by lengths.</source>
        <translation>Escriba lo que hay entre las partes o divida por longitudes.</translation>
    </message>
    <message>
        <source>You may not read this database.</source>
        <translation>No tiene permiso para leer esta base de datos.</translation>
    </message>
    <message>
        <source>You may not read this file: %1</source>
        <translation>No tiene permiso para leer este archivo: %1</translation>
    </message>
    <message>
        <source>a blank text</source>
        <translation>un texto en blanco</translation>
    </message>
    <message>
        <source>a blank text or missing marker</source>
        <translation>un texto en blanco o una marca de ausencia</translation>
    </message>
    <message>
        <source>a built-in target is broken</source>
        <translation>un objetivo integrado está dañado</translation>
    </message>
    <message>
        <source>a column by its number</source>
        <translation>una columna por su número</translation>
    </message>
    <message>
        <source>a link without an end</source>
        <translation>un enlace sin extremo</translation>
    </message>
    <message>
        <source>a part of what it was</source>
        <translation>una parte de lo que era</translation>
    </message>
    <message>
        <source>a point that several links name is one point</source>
        <translation>un punto que nombran varios enlaces es un solo punto</translation>
    </message>
    <message>
        <source>a query of its own</source>
        <translation>una consulta propia</translation>
    </message>
    <message>
        <source>a summary of no rows</source>
        <translation>un resumen de ninguna fila</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>a window over other rows</source>
        <translation>una ventana sobre otras filas</translation>
    </message>
    <message>
        <source>accents stripped</source>
        <translation>acentos eliminados</translation>
    </message>
    <message>
        <source>after %1 attempts, the safe way is taken where the data still contradicts</source>
        <translation>tras %1 intentos se toma la vía segura donde los datos aún contradicen</translation>
    </message>
    <message>
        <source>after the first %1 rows</source>
        <translation>después de las primeras %1 filas</translation>
    </message>
    <message>
        <source>after the first %1 rows of its group</source>
        <translation>después de las primeras %1 filas de su grupo</translation>
    </message>
    <message>
        <source>all %1 sampled values</source>
        <translation>los %1 valores de la muestra</translation>
    </message>
    <message>
        <source>all %1 sampled values %2</source>
        <translation>los %1 valores de la muestra %2</translation>
    </message>
    <message>
        <source>all columns at once</source>
        <translation>todas las columnas a la vez</translation>
    </message>
    <message>
        <source>an equal row comes before</source>
        <translation>una fila igual viene antes</translation>
    </message>
    <message>
        <source>an equal row comes later</source>
        <translation>una fila igual viene después</translation>
    </message>
    <message>
        <source>an open parameter</source>
        <translation>un parámetro abierto</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>y %1 más.</translation>
    </message>
    <message>
        <source>are IP addresses</source>
        <translation>son direcciones IP</translation>
    </message>
    <message>
        <source>are countries</source>
        <translation>son países</translation>
    </message>
    <message>
        <source>are lengths of time</source>
        <translation>son duraciones</translation>
    </message>
    <message>
        <source>are lists of numbers</source>
        <translation>son listas de números</translation>
    </message>
    <message>
        <source>are longer than 40 characters</source>
        <translation>tienen más de 40 caracteres</translation>
    </message>
    <message>
        <source>are none</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <source>are short codes</source>
        <translation>son códigos cortos</translation>
    </message>
    <message>
        <source>are states or provinces</source>
        <translation>son estados o provincias</translation>
    </message>
    <message>
        <source>are times of the day</source>
        <translation>son horas del día</translation>
    </message>
    <message>
        <source>as latitudes do</source>
        <translation>como hacen las latitudes</translation>
    </message>
    <message>
        <source>as longitudes do</source>
        <translation>como hacen las longitudes</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at least one of %1 checks holds</source>
        <translation>se cumple al menos una de %1 comprobaciones</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como mucho %1</translation>
    </message>
    <message>
        <source>at most %1 % of “%2” is missing</source>
        <translation>falta como mucho el %1 % de «%2»</translation>
    </message>
    <message>
        <source>by condition</source>
        <translation>según condición</translation>
    </message>
    <message>
        <source>by the code</source>
        <translation>por el código</translation>
    </message>
    <message>
        <source>by the query</source>
        <translation>por la consulta</translation>
    </message>
    <message>
        <source>checked on %1 rows</source>
        <translation>comprobado en %1 filas</translation>
    </message>
    <message>
        <source>code, line %1</source>
        <translation>código, línea %1</translation>
    </message>
    <message>
        <source>columns became rows</source>
        <translation>las columnas se convirtieron en filas</translation>
    </message>
    <message>
        <source>derived coordinate</source>
        <translation>coordenada derivada</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no encaja</translation>
    </message>
    <message>
        <source>does not fit the type %1</source>
        <translation>no encaja en el tipo %1</translation>
    </message>
    <message>
        <source>each holds %1 numbers</source>
        <translation>cada una contiene %1 números</translation>
    </message>
    <message>
        <source>each link names two points</source>
        <translation>cada enlace nombra dos puntos</translation>
    </message>
    <message>
        <source>empty lists</source>
        <translation>listas vacías</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>every column but “%1” is numeric</source>
        <translation>todas las columnas salvo «%1» son numéricas</translation>
    </message>
    <message>
        <source>every point has an id</source>
        <translation>cada punto tiene un identificador</translation>
    </message>
    <message>
        <source>every row has the same</source>
        <translation>todas las filas tienen el mismo</translation>
    </message>
    <message>
        <source>every row has the same value</source>
        <translation>todas las filas tienen el mismo valor</translation>
    </message>
    <message>
        <source>every row meets: %1</source>
        <translation>cada fila cumple: %1</translation>
    </message>
    <message>
        <source>everything the schema asks for is checked</source>
        <translation>se comprueba todo lo que pide el esquema</translation>
    </message>
    <message>
        <source>filled with the %1%2</source>
        <translation>rellenado con: %1%2</translation>
    </message>
    <message>
        <source>filled with the last value before</source>
        <translation>rellenado con el último valor anterior</translation>
    </message>
    <message>
        <source>filled with the next value behind</source>
        <translation>rellenado con el valor siguiente</translation>
    </message>
    <message>
        <source>filled with “%1”</source>
        <translation>rellenado con «%1»</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>from the next column that has a value</source>
        <translation>de la siguiente columna que tiene un valor</translation>
    </message>
    <message>
        <source>further partners of a row</source>
        <translation>más parejas de una fila</translation>
    </message>
    <message>
        <source>further values of a cell</source>
        <translation>más valores de una celda</translation>
    </message>
    <message>
        <source>has a step that is not a number from 1 to %1</source>
        <translation>tiene un paso que no es un número de 1 a %1</translation>
    </message>
    <message>
        <source>have the shape of names of people</source>
        <translation>tienen la forma de nombres de personas</translation>
    </message>
    <message>
        <source>have the shape of phone numbers</source>
        <translation>tienen la forma de números de teléfono</translation>
    </message>
    <message>
        <source>have the shape of postal codes</source>
        <translation>tienen la forma de códigos postales</translation>
    </message>
    <message>
        <source>in few steps</source>
        <translation>en pocos grados</translation>
    </message>
    <message>
        <source>invisible characters stripped</source>
        <translation>caracteres invisibles eliminados</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is not between %1 and %2</source>
        <translation>no está entre %1 y %2</translation>
    </message>
    <message>
        <source>is only “%1”</source>
        <translation>solo está «%1»</translation>
    </message>
    <message>
        <source>it already is of type %1</source>
        <translation>ya es de tipo %1</translation>
    </message>
    <message>
        <source>it came with this meaning</source>
        <translation>vino con este significado</translation>
    </message>
    <message>
        <source>it does not hold that %1 (%2)</source>
        <translation>no se cumple que %1 (%2)</translation>
    </message>
    <message>
        <source>it has %1 different values</source>
        <translation>tiene %1 valores distintos</translation>
    </message>
    <message>
        <source>it has more than %1 different values</source>
        <translation>tiene más de %1 valores distintos</translation>
    </message>
    <message>
        <source>it holds no values</source>
        <translation>no contiene valores</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>es %1</translation>
    </message>
    <message>
        <source>it is among the numeric columns that tell most</source>
        <translation>está entre las columnas numéricas que más dicen</translation>
    </message>
    <message>
        <source>it is derived for that</source>
        <translation>se derivó para eso</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidada a demasiada profundidad</translation>
    </message>
    <message>
        <source>it is no number, but %1</source>
        <translation>no es un número, sino %1</translation>
    </message>
    <message>
        <source>it is of the kind “%1”, from which a model would learn the rows by heart</source>
        <translation>es de la clase «%1», con la que un modelo aprendería las filas de memoria</translation>
    </message>
    <message>
        <source>it mixes %1</source>
        <translation>mezcla %1</translation>
    </message>
    <message>
        <source>it says how many links a point has</source>
        <translation>dice cuántos enlaces tiene un punto</translation>
    </message>
    <message>
        <source>it shall stay text</source>
        <translation>debe seguir siendo texto</translation>
    </message>
    <message>
        <source>it tells the points apart</source>
        <translation>distingue los puntos</translation>
    </message>
    <message>
        <source>its name says “%1”</source>
        <translation>su nombre dice «%1»</translation>
    </message>
    <message>
        <source>its values are of the kind “%1”%2</source>
        <translation>sus valores son de la clase «%1»%2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>links begin there</source>
        <translation>los enlaces empiezan ahí</translation>
    </message>
    <message>
        <source>links end there</source>
        <translation>los enlaces terminan ahí</translation>
    </message>
    <message>
        <source>lists to their values</source>
        <translation>listas a sus valores</translation>
    </message>
    <message>
        <source>look like e-mail addresses</source>
        <translation>parecen direcciones de correo electrónico</translation>
    </message>
    <message>
        <source>look like links</source>
        <translation>parecen enlaces</translation>
    </message>
    <message>
        <source>missing markers: %1</source>
        <translation>marcas de ausencia: %1</translation>
    </message>
    <message>
        <source>missing, filled with the median</source>
        <translation>ausente, rellenado con la mediana</translation>
    </message>
    <message>
        <source>models need numbers</source>
        <translation>los modelos necesitan números</translation>
    </message>
    <message>
        <source>money in %1</source>
        <translation>dinero en %1</translation>
    </message>
    <message>
        <source>more than values of one row</source>
        <translation>más que valores de una fila</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>ni sí ni no</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>no column has a value</source>
        <translation>ninguna columna tiene un valor</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>no point in time</source>
        <translation>no es una fecha con hora</translation>
    </message>
    <message>
        <source>no row meets: %1</source>
        <translation>ninguna fila cumple: %1</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>ninguna fila</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>no hay tal columna</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>no hay tal fila</translation>
    </message>
    <message>
        <source>no two points have the same id</source>
        <translation>no hay dos puntos con el mismo identificador</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>no value in “%1”</source>
        <translation>ningún valor en «%1»</translation>
    </message>
    <message>
        <source>no value is missing</source>
        <translation>no falta ningún valor</translation>
    </message>
    <message>
        <source>no value repeats</source>
        <translation>ningún valor se repite</translation>
    </message>
    <message>
        <source>no values were seen</source>
        <translation>no se vieron valores</translation>
    </message>
    <message>
        <source>no whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>none of the columns has a value</source>
        <translation>ninguna de las columnas tiene un valor</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>not a point in time</source>
        <translation>no es una fecha con hora</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>no comprobado: %1</translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation>no extraída</translation>
    </message>
    <message>
        <source>nothing between delimiters</source>
        <translation>nada entre separadores</translation>
    </message>
    <message>
        <source>nothing else names the points</source>
        <translation>ninguna otra cosa nombra los puntos</translation>
    </message>
    <message>
        <source>nothing in the table contradicts the plan</source>
        <translation>nada en la tabla contradice el plan</translation>
    </message>
    <message>
        <source>nothing is left of the text</source>
        <translation>no queda nada del texto</translation>
    </message>
    <message>
        <source>one row for each of %1 values of “%2”</source>
        <translation>una fila para cada uno de los %1 valores de «%2»</translation>
    </message>
    <message>
        <source>operation “read”</source>
        <translation>operación «read»</translation>
    </message>
    <message>
        <source>points in time</source>
        <translation>fechas con hora</translation>
    </message>
    <message>
        <source>put together with other columns</source>
        <translation>unida con otras columnas</translation>
    </message>
    <message>
        <source>quarantine: it does not hold that %1</source>
        <translation>cuarentena: no se cumple que %1</translation>
    </message>
    <message>
        <source>read from text</source>
        <translation>leído de texto</translation>
    </message>
    <message>
        <source>read “%1” differently</source>
        <translation>leer «%1» de otro modo</translation>
    </message>
    <message>
        <source>replaced by its fingerprint</source>
        <translation>sustituido por su huella</translation>
    </message>
    <message>
        <source>replaced by its parts; %1</source>
        <translation>sustituida por sus partes; %1</translation>
    </message>
    <message>
        <source>replaced by one column for each of its values</source>
        <translation>sustituida por una columna para cada uno de sus valores</translation>
    </message>
    <message>
        <source>rows became columns</source>
        <translation>las filas se convirtieron en columnas</translation>
    </message>
    <message>
        <source>rows of one group</source>
        <translation>filas de un grupo</translation>
    </message>
    <message>
        <source>rows of the right side without a partner</source>
        <translation>filas del lado derecho sin pareja</translation>
    </message>
    <message>
        <source>rows put side by side</source>
        <translation>filas puestas una al lado de otra</translation>
    </message>
    <message>
        <source>rows repeat a value</source>
        <translation>hay filas que repiten un valor</translation>
    </message>
    <message>
        <source>rows the other table has</source>
        <translation>filas que la otra tabla tiene</translation>
    </message>
    <message>
        <source>rows the other table has not</source>
        <translation>filas que la otra tabla no tiene</translation>
    </message>
    <message>
        <source>rows with a partner</source>
        <translation>filas con pareja</translation>
    </message>
    <message>
        <source>rows without a partner</source>
        <translation>filas sin pareja</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <translation>filas sin valor</translation>
    </message>
    <message>
        <source>scaled to 0 to 1</source>
        <translation>escalado de 0 a 1</translation>
    </message>
    <message>
        <source>scaled to standard deviations from the mean</source>
        <translation>escalado a desviaciones típicas de la media</translation>
    </message>
    <message>
        <source>some have more digits than a number keeps</source>
        <translation>algunos tienen más dígitos de los que guarda un número</translation>
    </message>
    <message>
        <source>some start with zeros, which a number would lose</source>
        <translation>algunos empiezan con ceros, que un número perdería</translation>
    </message>
    <message>
        <source>some values of “%1” could have been misread, so every one was checked</source>
        <translation>algunos valores de «%1» podrían haberse leído mal, así que se comprobaron todos</translation>
    </message>
    <message>
        <source>spaces collapsed</source>
        <translation>espacios reducidos</translation>
    </message>
    <message>
        <source>split at the delimiter</source>
        <translation>dividido por el separador</translation>
    </message>
    <message>
        <source>text replaced</source>
        <translation>texto sustituido</translation>
    </message>
    <message>
        <source>that needs at least 2 columns of numbers or categories that vary, and there %1</source>
        <translation>eso necesita al menos 2 columnas de números o categorías que varíen, y %1</translation>
    </message>
    <message>
        <source>the columns all say the same, so that points would lie on one line</source>
        <translation>las columnas dicen todas lo mismo, así que los puntos quedarían en una línea</translation>
    </message>
    <message>
        <source>the condition does not hold</source>
        <translation>la condición no se cumple</translation>
    </message>
    <message>
        <source>the condition has no answer, since a value is missing</source>
        <translation>la condición no tiene respuesta, porque falta un valor</translation>
    </message>
    <message>
        <source>the last run is not known</source>
        <translation>no se conoce la última ejecución</translation>
    </message>
    <message>
        <source>the name gives the unit %1</source>
        <translation>el nombre da la unidad %1</translation>
    </message>
    <message>
        <source>the name says %1</source>
        <translation>el nombre dice %1</translation>
    </message>
    <message>
        <source>the name says so</source>
        <translation>el nombre lo dice</translation>
    </message>
    <message>
        <source>the name says so; which currency is not known</source>
        <translation>el nombre lo dice; no se sabe qué moneda es</translation>
    </message>
    <message>
        <source>the names of %1 columns are %2s, and their values are of one kind</source>
        <translation>los nombres de %1 columnas son periodos («%2»), y sus valores son de una misma clase</translation>
    </message>
    <message>
        <source>the names of %1 columns are months, and their values are of one kind</source>
        <translation>los nombres de %1 columnas son meses, y sus valores son de una misma clase</translation>
    </message>
    <message>
        <source>the names of %1 columns are quarters, and their values are of one kind</source>
        <translation>los nombres de %1 columnas son trimestres, y sus valores son de una misma clase</translation>
    </message>
    <message>
        <source>the names of %1 columns are years, and their values are of one kind</source>
        <translation>los nombres de %1 columnas son años, y sus valores son de una misma clase</translation>
    </message>
    <message>
        <source>the names say so: “%1”</source>
        <translation>los nombres lo dicen: «%1»</translation>
    </message>
    <message>
        <source>the number of rows changed by at most %1 % since the last run</source>
        <translation>el número de filas cambió como mucho un %1 % desde la última ejecución</translation>
    </message>
    <message>
        <source>the plan that was given, with %1 operations</source>
        <translation>el plan dado, con %1 operaciones</translation>
    </message>
    <message>
        <source>the required columns are there</source>
        <translation>están las columnas necesarias</translation>
    </message>
    <message>
        <source>the rows are links between two columns</source>
        <translation>las filas son enlaces entre dos columnas</translation>
    </message>
    <message>
        <source>the rows are links from “%1” to “%2”</source>
        <translation>las filas son enlaces de «%1» a «%2»</translation>
    </message>
    <message>
        <source>the same rows are for testing whenever this runs again</source>
        <translation>las mismas filas sirven de prueba cada vez que se vuelve a ejecutar</translation>
    </message>
    <message>
        <source>the schema calls it so</source>
        <translation>el esquema la llama así</translation>
    </message>
    <message>
        <source>the schema does not name it</source>
        <translation>el esquema no la nombra</translation>
    </message>
    <message>
        <source>the schema wants it so</source>
        <translation>el esquema lo quiere así</translation>
    </message>
    <message>
        <source>the schema wants the type “%1”</source>
        <translation>el esquema quiere el tipo «%1»</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>la tabla</translation>
    </message>
    <message>
        <source>the table has no coordinates; these are the directions in which its columns vary most</source>
        <translation>la tabla no tiene coordenadas; estas son las direcciones en que más varían sus columnas</translation>
    </message>
    <message>
        <source>the values are UUIDs</source>
        <translation>los valores son UUID</translation>
    </message>
    <message>
        <source>the values are codes of digits and none repeats</source>
        <translation>los valores son códigos de dígitos y ninguno se repite</translation>
    </message>
    <message>
        <source>the values are dates</source>
        <translation>los valores son fechas</translation>
    </message>
    <message>
        <source>the values are digits and marks</source>
        <translation>los valores son dígitos y signos</translation>
    </message>
    <message>
        <source>the values are lengths of time</source>
        <translation>los valores son duraciones</translation>
    </message>
    <message>
        <source>the values are lists of numbers</source>
        <translation>los valores son listas de números</translation>
    </message>
    <message>
        <source>the values are long whole numbers</source>
        <translation>los valores son números enteros largos</translation>
    </message>
    <message>
        <source>the values are numbers</source>
        <translation>los valores son números</translation>
    </message>
    <message>
        <source>the values are numbers of %1</source>
        <translation>los valores son números en %1</translation>
    </message>
    <message>
        <source>the values are points in time</source>
        <translation>los valores son fechas con hora</translation>
    </message>
    <message>
        <source>the values are short and repeat</source>
        <translation>los valores son cortos y se repiten</translation>
    </message>
    <message>
        <source>the values are short whole numbers</source>
        <translation>los valores son números enteros cortos</translation>
    </message>
    <message>
        <source>the values are single words and none repeats</source>
        <translation>los valores son palabras sueltas y ninguna se repite</translation>
    </message>
    <message>
        <source>the values are steps of a scale: %1</source>
        <translation>los valores son grados de una escala: %1</translation>
    </message>
    <message>
        <source>the values are times of the day</source>
        <translation>los valores son horas del día</translation>
    </message>
    <message>
        <source>the values are two opposites</source>
        <translation>los valores son dos opuestos</translation>
    </message>
    <message>
        <source>the values carry a percent sign</source>
        <translation>los valores llevan un signo de porcentaje</translation>
    </message>
    <message>
        <source>the values carry a sign for %1</source>
        <translation>los valores llevan un signo de %1</translation>
    </message>
    <message>
        <source>the values count the rows</source>
        <translation>los valores cuentan las filas</translation>
    </message>
    <message>
        <source>the values differ and hold several words</source>
        <translation>los valores difieren y tienen varias palabras</translation>
    </message>
    <message>
        <source>the values lie between %1 and %2, %3</source>
        <translation>los valores están entre %1 y %2, %3</translation>
    </message>
    <message>
        <source>the values of both columns lie in the same range</source>
        <translation>los valores de ambas columnas están en el mismo intervalo</translation>
    </message>
    <message>
        <source>the values of “%1” are unique</source>
        <translation>los valores de «%1» son únicos</translation>
    </message>
    <message>
        <source>the values%1 are texts</source>
        <translation>los valores%1 son textos</translation>
    </message>
    <message>
        <source>the values%1 look like numbers, but %2</source>
        <translation>los valores%1 parecen números, pero %2</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>hay %1</translation>
    </message>
    <message>
        <source>there are at least %1 rows</source>
        <translation>hay al menos %1 filas</translation>
    </message>
    <message>
        <source>there are at most %1 rows</source>
        <translation>hay como mucho %1 filas</translation>
    </message>
    <message>
        <source>there are no columns of coordinates; preparing can derive some</source>
        <translation>no hay columnas de coordenadas; la preparación puede derivar algunas</translation>
    </message>
    <message>
        <source>there are no other columns</source>
        <translation>no hay otras columnas</translation>
    </message>
    <message>
        <source>there are no values</source>
        <translation>no hay valores</translation>
    </message>
    <message>
        <source>there is a column “%1”</source>
        <translation>hay una columna «%1»</translation>
    </message>
    <message>
        <source>there is at least one column</source>
        <translation>hay al menos una columna</translation>
    </message>
    <message>
        <source>there is at least one link</source>
        <translation>hay al menos un enlace</translation>
    </message>
    <message>
        <source>there is at least one row</source>
        <translation>hay al menos una fila</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>no hay tal columna</translation>
    </message>
    <message>
        <source>they have %1</source>
        <translation>tienen %1</translation>
    </message>
    <message>
        <source>to %1, which holds the values of all inputs</source>
        <translation>a %1, que admite los valores de todas las entradas</translation>
    </message>
    <message>
        <source>to the most frequent spelling</source>
        <translation>a la grafía más frecuente</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>values of type %1 are no features</source>
        <translation>los valores de tipo %1 no son características</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>números enteros</translation>
    </message>
    <message>
        <source>worked out by a formula</source>
        <translation>calculado con una fórmula</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>usted la eligió</translation>
    </message>
    <message>
        <source>“%1” (%2) and “%3” (%4) cannot be compared.</source>
        <translation>«%1» (%2) y «%3» (%4) no se pueden comparar.</translation>
    </message>
    <message>
        <source>“%1” and “%2” move together almost perfectly: if one of them is what a model shall predict, the other gives it away</source>
        <translation>«%1» y «%2» se mueven juntas casi a la perfección: si un modelo debe predecir una de ellas, la otra la delata</translation>
    </message>
    <message>
        <source>“%1” and “%2” would both be called “%3”.</source>
        <translation>«%1» y «%2» se llamarían ambas «%3».</translation>
    </message>
    <message>
        <source>“%1” cannot be %2: it is of type %3</source>
        <translation>«%1» no puede ser %2: es de tipo %3</translation>
    </message>
    <message>
        <source>“%1” cannot be called “%2”: there is such a column already</source>
        <translation>«%1» no se puede llamar «%2»: ya hay una columna así</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2</source>
        <translation>«%1» no se puede leer como %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read from text: it is of type %2</source>
        <translation>«%1» no se puede leer de texto: es de tipo %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read from.</source>
        <translation>No se puede leer de «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be told from the number.</source>
        <translation>«%1» no se distingue del número.</translation>
    </message>
    <message>
        <source>“%1” cannot be used in a query.%2</source>
        <translation>«%1» no se puede usar en una consulta.%2</translation>
    </message>
    <message>
        <source>“%1” cannot be used in an expression.%2</source>
        <translation>«%1» no se puede usar en una expresión.%2</translation>
    </message>
    <message>
        <source>“%1” cannot make both rows and columns.</source>
        <translation>«%1» no puede formar a la vez filas y columnas.</translation>
    </message>
    <message>
        <source>“%1” divides the rows</source>
        <translation>«%1» divide las filas</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”, which is %3.</source>
        <translation>«%1» no encaja en «%2», que es %3.</translation>
    </message>
    <message>
        <source>“%1” does not go away by trying again.</source>
        <translation>«%1» no desaparece por volver a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” does not hold: %2</source>
        <translation>«%1» no se cumple: %2</translation>
    </message>
    <message>
        <source>“%1” has a part that is not known: %%2.</source>
        <translation>«%1» tiene una parte desconocida: %%2.</translation>
    </message>
    <message>
        <source>“%1” has a time, which a date would lose.</source>
        <translation>«%1» tiene una hora, que una fecha perdería.</translation>
    </message>
    <message>
        <source>“%1” has at least %2 characters</source>
        <translation>«%1» tiene al menos %2 caracteres</translation>
    </message>
    <message>
        <source>“%1” has at most %2 characters</source>
        <translation>«%1» tiene como mucho %2 caracteres</translation>
    </message>
    <message>
        <source>“%1” has more than %2 different values, too many for columns.</source>
        <translation>«%1» tiene más de %2 valores distintos, demasiados para columnas.</translation>
    </message>
    <message>
        <source>“%1” has more than one value</source>
        <translation>«%1» tiene más de un valor</translation>
    </message>
    <message>
        <source>“%1” has no day.</source>
        <translation>«%1» no tiene día.</translation>
    </message>
    <message>
        <source>“%1” has no median: it is of type %2</source>
        <translation>«%1» no tiene mediana: es de tipo %2</translation>
    </message>
    <message>
        <source>“%1” has no missing values</source>
        <translation>«%1» no tiene valores ausentes</translation>
    </message>
    <message>
        <source>“%1” has no year.</source>
        <translation>«%1» no tiene año.</translation>
    </message>
    <message>
        <source>“%1” holds dates with the day first (%2) and dates with the month first (%3); the %4-first order was taken and the others were not read</source>
        <translation>«%1» contiene fechas con el día primero (%2) y fechas con el mes primero (%3); se tomó el orden %4 primero y las demás no se leyeron</translation>
    </message>
    <message>
        <source>“%1” holds no dates, but %2</source>
        <translation>«%1» no contiene fechas, sino %2</translation>
    </message>
    <message>
        <source>“%1” holds no truth values, but %2</source>
        <translation>«%1» no contiene valores lógicos, sino %2</translation>
    </message>
    <message>
        <source>“%1” identifies rows and was left out</source>
        <translation>«%1» identifica las filas y se omitió</translation>
    </message>
    <message>
        <source>“%1” is %2 here and %3 in the other table, which cannot be compared.</source>
        <translation>«%1» es %2 aquí y %3 en la otra tabla, y no se pueden comparar.</translation>
    </message>
    <message>
        <source>“%1” is a column of numbers</source>
        <translation>«%1» es una columna de números</translation>
    </message>
    <message>
        <source>“%1” is a number</source>
        <translation>«%1» es un número</translation>
    </message>
    <message>
        <source>“%1” is a usable number in every row</source>
        <translation>«%1» es un número utilizable en cada fila</translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation>«%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>«%1» está nombrado dos veces.</translation>
    </message>
    <message>
        <source>“%1” is neither JSON nor a struct but %2.</source>
        <translation>«%1» no es JSON ni una estructura, sino %2.</translation>
    </message>
    <message>
        <source>“%1” is neither text nor a list but %2.</source>
        <translation>«%1» no es texto ni lista, sino %2.</translation>
    </message>
    <message>
        <source>“%1” is no choice for “%2”</source>
        <translation>«%1» no es una opción para «%2»</translation>
    </message>
    <message>
        <source>“%1” is no number but %2.</source>
        <translation>«%1» no es un número, sino %2.</translation>
    </message>
    <message>
        <source>“%1” is no text but %2.</source>
        <translation>«%1» no es texto, sino %2.</translation>
    </message>
    <message>
        <source>“%1” is no type to turn values into</source>
        <translation>«%1» no es un tipo al que convertir valores</translation>
    </message>
    <message>
        <source>“%1” is none of the categories of “%2”.</source>
        <translation>«%1» no es ninguna de las categorías de «%2».</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>«%1» no es una hora.</translation>
    </message>
    <message>
        <source>“%1” is not one character.</source>
        <translation>«%1» no es un solo carácter.</translation>
    </message>
    <message>
        <source>“%1” is of type %2</source>
        <translation>«%1» es de tipo %2</translation>
    </message>
    <message>
        <source>“%1” is of type %2, not a number</source>
        <translation>«%1» es de tipo %2, no un número</translation>
    </message>
    <message>
        <source>“%1” is one of %2</source>
        <translation>«%1» es uno de %2</translation>
    </message>
    <message>
        <source>“%1” is “train” or “test” in every row</source>
        <translation>«%1» es «train» o «test» en cada fila</translation>
    </message>
    <message>
        <source>“%1” looks like %2</source>
        <translation>«%1» se parece a %2</translation>
    </message>
    <message>
        <source>“%1” names no field.</source>
        <translation>«%1» no nombra ningún campo.</translation>
    </message>
    <message>
        <source>“%1” needs a list of checks.</source>
        <translation>«%1» necesita una lista de comprobaciones.</translation>
    </message>
    <message>
        <source>“%1” never changes and was left out</source>
        <translation>«%1» nunca cambia y se omitió</translation>
    </message>
    <message>
        <source>“%1” of every link is the id of a point</source>
        <translation>«%1» de cada enlace es el identificador de un punto</translation>
    </message>
    <message>
        <source>“%1” should have %2 missing values but has %3</source>
        <translation>«%1» debería tener %2 valores ausentes, pero tiene %3</translation>
    </message>
    <message>
        <source>“%1” stays text</source>
        <translation>«%1» sigue siendo texto</translation>
    </message>
    <message>
        <source>“%1” tells every row apart</source>
        <translation>«%1» distingue todas las filas</translation>
    </message>
    <message>
        <source>“%1” was empty at the start of the table but holds %2 values further down</source>
        <translation>«%1» estaba vacía al principio de la tabla, pero contiene %2 valores más abajo</translation>
    </message>
    <message>
        <source>“%1” would have no name.</source>
        <translation>«%1» no tendría nombre.</translation>
    </message>
    <message>
        <source>“age” needs two dates here.</source>
        <translation>«age» necesita aquí dos fechas.</translation>
    </message>
    <message>
        <source>… more lines are not kept</source>
        <translation>… no se guardan más líneas</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the %2</source>
        <translation>«%1» no puede servir de: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds lists or objects; they are kept as JSON text.</source>
        <translation>«%1» contiene listas u objetos; se conservan como texto JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds numbers that no number type holds exactly; it stays text.</source>
        <translation>«%1» contiene números que ningún tipo numérico guarda con exactitud; sigue siendo texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds numbers that the sheet keeps as text; they stay text.</source>
        <translation>«%1» contiene números que la hoja guarda como texto; siguen siendo texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds values of several kinds; it is read as text.</source>
        <translation>«%1» contiene valores de varias clases; se lee como texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no number of times</source>
        <translation>«%1» es «%2», que no es un número de veces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of cells</source>
        <translation>«%1» no es un rango de celdas</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 cells are in the file more than once; the last of each counts.</source>
        <translation>%1 celdas están en el archivo más de una vez; cuenta la última de cada una.</translation>
    </message>
    <message>
        <source>%1 cells hold a day that no calendar has (1900-02-29 or 1900-01-00); they are kept as text.</source>
        <translation>%1 celdas contienen un día que ningún calendario tiene (1900-02-29 o 1900-01-00); se conservan como texto.</translation>
    </message>
    <message>
        <source>%1 cells of &quot;%2&quot; are numbers beyond 9,007,199,254,740,992; spreadsheet programs keep 15 digits only.</source>
        <translation>%1 celdas de «%2» son números mayores que 9.007.199.254.740.992; los programas de hojas de cálculo solo guardan 15 dígitos.</translation>
    </message>
    <message>
        <source>%1 cells of &quot;%2&quot; are numbers kept as text; they are read as numbers, like the rest of the column.</source>
        <translation>%1 celdas de «%2» son números guardados como texto; se leen como números, como el resto de la columna.</translation>
    </message>
    <message>
        <source>%1 cells were left empty and are kept among the rejects: %2 (for example %3).</source>
        <translation>%1 celdas se dejaron vacías y se conservan entre las rechazadas: %2 (por ejemplo %3).</translation>
    </message>
    <message>
        <source>%1 empty rows inside the table were passed over, the first at row %2; what follows may be another table.</source>
        <translation>%1 filas vacías dentro de la tabla se pasaron por alto, la primera en la fila %2; lo que sigue puede ser otra tabla.</translation>
    </message>
    <message>
        <source>%1 files are read as one table; columns go together by name</source>
        <translation>%1 archivos se leen como una sola tabla; las columnas se unen por nombre</translation>
    </message>
    <message>
        <source>%1 gives a text of plausibility %2</source>
        <translation>%1 da un texto de plausibilidad %2</translation>
    </message>
    <message>
        <source>%1 hidden columns are read like the others.</source>
        <translation>%1 columnas ocultas se leen como las demás.</translation>
    </message>
    <message>
        <source>%1 hidden rows are read like the others.</source>
        <translation>%1 filas ocultas se leen como las demás.</translation>
    </message>
    <message>
        <source>%1 lines are comments or only draw the table, and are left out (%2): %3</source>
        <translation>%1 líneas son comentarios o solo dibujan la tabla, y se omiten (%2): %3</translation>
    </message>
    <message>
        <source>%1 lines are not part of the table and are left out; they are kept among the rejects (%2): %3</source>
        <translation>%1 líneas no forman parte de la tabla y se omiten; se conservan entre las rechazadas (%2): %3</translation>
    </message>
    <message>
        <source>%1 lines were left out, but %2 kept</source>
        <translation>Se omitieron %1 líneas, pero se conservaron %2</translation>
    </message>
    <message>
        <source>%1 merged areas stand among the rows; their value is in their first cell only, as the file has it.</source>
        <translation>Hay %1 áreas combinadas entre las filas; su valor está solo en su primera celda, como en el archivo.</translation>
    </message>
    <message>
        <source>%1 of the %2 files of the folder are read; left out are %3. A pattern such as *.csv says which to read.</source>
        <translation>Se leen %1 de los %2 archivos de la carpeta; se omiten %3. Un patrón como *.csv dice cuáles leer.</translation>
    </message>
    <message>
        <source>%1 rows do not fit the table and are left out; they are kept among the rejects (%2).</source>
        <translation>%1 filas no encajan en la tabla y se omiten; se conservan entre las rechazadas (%2).</translation>
    </message>
    <message>
        <source>%1 rows do not stand in the order of their numbers.</source>
        <translation>%1 filas no están en el orden de sus números.</translation>
    </message>
    <message>
        <source>%1 rows have additional empty cells at their end, which are left out (%2).</source>
        <translation>%1 filas tienen celdas vacías de más al final, que se omiten (%2).</translation>
    </message>
    <message>
        <source>%1 rows have fewer cells than the table; the missing ones are NULL (%2).</source>
        <translation>%1 filas tienen menos celdas que la tabla; las que faltan son NULL (%2).</translation>
    </message>
    <message>
        <source>%1 rows have quotes that are not closed or not doubled; those are read as ordinary characters (%2).</source>
        <translation>%1 filas tienen comillas que no están cerradas o no están duplicadas; se leen como caracteres normales (%2).</translation>
    </message>
    <message>
        <source>%1 rows in %2 files</source>
        <translation>%1 filas en %2 archivos</translation>
    </message>
    <message>
        <source>%1 takes at most %2 columns; this table has %3.</source>
        <translation>%1 admite como mucho %2 columnas; esta tabla tiene %3.</translation>
    </message>
    <message>
        <source>%1 times a record has a key twice, for example &quot;%2&quot;; the first value is read.</source>
        <translation>%1 veces un registro tiene una clave dos veces, por ejemplo «%2»; se lee el primer valor.</translation>
    </message>
    <message>
        <source>%1 with %2 fields in the first %3 records</source>
        <translation>%1 con %2 campos en los primeros %3 registros</translation>
    </message>
    <message>
        <source>%1%2, %3%4: %5 columns in %6 % of %7 records</source>
        <translation>%1%2, %3%4: %5 columnas en el %6 % de %7 registros</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3</source>
        <translation>%1, línea %2, byte %3</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3, column %4</source>
        <translation>%1, línea %2, byte %3, columna %4</translation>
    </message>
    <message>
        <source>%1, line %2, column %3, byte %4</source>
        <translation>%1, línea %2, columna %3, byte %4</translation>
    </message>
    <message>
        <source>%1, part content.xml</source>
        <translation>%1, parte content.xml</translation>
    </message>
    <message>
        <source>%2 lines above the table are no part of it and were passed over: %1.</source>
        <translation>%2 líneas encima de la tabla no forman parte de ella y se pasaron por alto: %1.</translation>
    </message>
    <message>
        <source>A UTF-8 copy of the file cannot be written: %1</source>
        <translation>No se puede escribir una copia UTF-8 del archivo: %1</translation>
    </message>
    <message>
        <source>A cell has the place &quot;%1&quot;, but sheets end at column XFD and row %2</source>
        <translation>Una celda tiene el lugar «%1», pero las hojas terminan en la columna XFD y la fila %2</translation>
    </message>
    <message>
        <source>A decimal mark is “.” or “,”.</source>
        <translation>Un signo decimal es «.» o «,».</translation>
    </message>
    <message>
        <source>A file is not there</source>
        <translation>Falta un archivo</translation>
    </message>
    <message>
        <source>A header has at least one row</source>
        <translation>Una cabecera tiene al menos una fila</translation>
    </message>
    <message>
        <source>A line above the table is no part of it and was passed over: %1.</source>
        <translation>Una línea encima de la tabla no forma parte de ella y se pasó por alto: %1.</translation>
    </message>
    <message>
        <source>A line is no JSON: %1</source>
        <translation>Una línea no es JSON: %1</translation>
    </message>
    <message>
        <source>A link to the file cannot be made in the folder for temporary files</source>
        <translation>No se puede crear un enlace al archivo en la carpeta de archivos temporales</translation>
    </message>
    <message>
        <source>A query may only read: %1</source>
        <translation>Una consulta solo puede leer: %1</translation>
    </message>
    <message>
        <source>A quote in this row is not closed or not doubled</source>
        <translation>Una comilla de esta fila no está cerrada o no está duplicada</translation>
    </message>
    <message>
        <source>A quote opens here and never closes</source>
        <translation>Aquí se abre una comilla que nunca se cierra</translation>
    </message>
    <message>
        <source>A row has the number &quot;%1&quot;, but sheets end at row %2</source>
        <translation>Una fila tiene el número «%1», pero las hojas terminan en la fila %2</translation>
    </message>
    <message>
        <source>A table can be chosen in a database only</source>
        <translation>Solo se puede elegir una tabla en una base de datos</translation>
    </message>
    <message>
        <source>A table in %1</source>
        <translation>Una tabla en %1</translation>
    </message>
    <message>
        <source>A table needs a list of objects.</source>
        <translation>Una tabla necesita una lista de objetos.</translation>
    </message>
    <message>
        <source>A temporary copy cannot be written: %1</source>
        <translation>No se puede escribir una copia temporal: %1</translation>
    </message>
    <message>
        <source>A text holds a zero byte, which a workbook cannot</source>
        <translation>Un texto contiene un byte nulo, que un libro no admite</translation>
    </message>
    <message>
        <source>A text is longer than the 32,767 characters that a cell of a workbook holds</source>
        <translation>Un texto supera los 32.767 caracteres que admite una celda de un libro</translation>
    </message>
    <message>
        <source>Add a file name, for example result.csv.</source>
        <translation>Añada un nombre de archivo, por ejemplo result.csv.</translation>
    </message>
    <message>
        <source>Add a file name, for example result.parquet.</source>
        <translation>Añada un nombre de archivo, por ejemplo result.parquet.</translation>
    </message>
    <message>
        <source>All of the sample is well-formed UTF-8</source>
        <translation>Toda la muestra es UTF-8 bien formado</translation>
    </message>
    <message>
        <source>Another program has the database open for writing</source>
        <translation>Otro programa tiene abierta la base de datos para escribir</translation>
    </message>
    <message>
        <source>Another program has the database open.</source>
        <translation>Otro programa tiene abierta la base de datos.</translation>
    </message>
    <message>
        <source>Append to the table instead, or write another.</source>
        <translation>Añada a la tabla en su lugar o escriba otra.</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or copy it to a place of yours.</source>
        <translation>Pida permiso a su propietario o cópielo en un lugar suyo.</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>Pida permiso a su propietario.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the right to do this.</source>
        <translation>Pida permiso para hacerlo a quien la administra.</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>Pregunte a quien la administra.</translation>
    </message>
    <message>
        <source>Behind the packed data stand further bytes that belong to nothing; they were left out.</source>
        <translation>Detrás de los datos comprimidos hay más bytes que no pertenecen a nada; se omitieron.</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>Debajo de la tabla</translation>
    </message>
    <message>
        <source>Below the table that is read</source>
        <translation>Debajo de la tabla que se lee</translation>
    </message>
    <message>
        <source>Change its permissions, or write to another file.</source>
        <translation>Cambie sus permisos o escriba en otro archivo.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>Check that it is the right folder.</source>
        <translation>Compruebe que es la carpeta correcta.</translation>
    </message>
    <message>
        <source>Check that it was made or downloaded completely.</source>
        <translation>Compruebe que se creó o descargó por completo.</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>Compruebe que se guardó o descargó por completo.</translation>
    </message>
    <message>
        <source>Check that it was saved with its data.</source>
        <translation>Compruebe que se guardó con sus datos.</translation>
    </message>
    <message>
        <source>Check the address and the connection, and try again.</source>
        <translation>Compruebe la dirección y la conexión, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the address and the network, and that the database runs.</source>
        <translation>Compruebe la dirección y la red, y que la base de datos esté en marcha.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Check the connection.</source>
        <translation>Compruebe la conexión.</translation>
    </message>
    <message>
        <source>Check the folder and the pattern.</source>
        <translation>Compruebe la carpeta y el patrón.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Check the name; a schema goes before it: sales.orders.</source>
        <translation>Compruebe el nombre; el esquema va delante: sales.orders.</translation>
    </message>
    <message>
        <source>Check the network, and run this again.</source>
        <translation>Compruebe la red y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>Check the user; the password belongs into ~/.pgpass.</source>
        <translation>Compruebe el usuario; la contraseña va en ~/.pgpass.</translation>
    </message>
    <message>
        <source>Check user and password of the connection.</source>
        <translation>Compruebe el usuario y la contraseña de la conexión.</translation>
    </message>
    <message>
        <source>Check who may read and write it.</source>
        <translation>Compruebe quién puede leerlo y escribirlo.</translation>
    </message>
    <message>
        <source>Check who may write there, or write to another file.</source>
        <translation>Compruebe quién puede escribir allí o escriba en otro archivo.</translation>
    </message>
    <message>
        <source>Check who may write there, or write to another folder.</source>
        <translation>Compruebe quién puede escribir allí o escriba en otra carpeta.</translation>
    </message>
    <message>
        <source>Choose a file that holds a table: CSV, TSV, JSON, NDJSON, Parquet, .xlsx or .ods.</source>
        <translation>Elija un archivo que contenga una tabla: CSV, TSV, JSON, NDJSON, Parquet, .xlsx u .ods.</translation>
    </message>
    <message>
        <source>Choose another column, or draw bars.</source>
        <translation>Elija otra columna o dibuje barras.</translation>
    </message>
    <message>
        <source>Choose another folder for temporary files with --temp-dir.</source>
        <translation>Elija otra carpeta para archivos temporales con --temp-dir.</translation>
    </message>
    <message>
        <source>Choose another folder with --temp-dir.</source>
        <translation>Elija otra carpeta con --temp-dir.</translation>
    </message>
    <message>
        <source>Choose another name, or what becomes of it with “mode”.</source>
        <translation>Elija otro nombre, o qué ocurre con ella mediante «mode».</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Elija otra hoja.</translation>
    </message>
    <message>
        <source>Choose another table with --table.</source>
        <translation>Elija otra tabla con --table.</translation>
    </message>
    <message>
        <source>Choose another with --range.</source>
        <translation>Elija otro con --range.</translation>
    </message>
    <message>
        <source>Choose another with --sheet or --range.</source>
        <translation>Elija otra con --sheet o --range.</translation>
    </message>
    <message>
        <source>Choose another with --table.</source>
        <translation>Elija otra con --table.</translation>
    </message>
    <message>
        <source>Choose another with --temp-dir, or rename the file.</source>
        <translation>Elija otra con --temp-dir o cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>Choose the key from the columns both tables have.</source>
        <translation>Elija la clave entre las columnas que tienen ambas tablas.</translation>
    </message>
    <message>
        <source>Close that program, and run this again.</source>
        <translation>Cierre ese programa y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>Close that program, or give a copy of the file.</source>
        <translation>Cierre ese programa o indique una copia del archivo.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or open it once with sqlite3 to mend it.</source>
        <translation>Cierre el programa que la usa o ábrala una vez con sqlite3 para repararla.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or run CHECKPOINT in it.</source>
        <translation>Cierre el programa que la usa o ejecute CHECKPOINT en él.</translation>
    </message>
    <message>
        <source>Close the program that writes to it and try again.</source>
        <translation>Cierre el programa que escribe en ella e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Column %1 has no name and is called &quot;%2&quot;.</source>
        <translation>La columna %1 no tiene nombre y se llama «%2».</translation>
    </message>
    <message>
        <source>Column %1 of the sheet has values further down but no name and is called &quot;%2&quot;.</source>
        <translation>La columna %1 de la hoja tiene valores más abajo pero ningún nombre y se llama «%2».</translation>
    </message>
    <message>
        <source>Column “%1” has several types in the files (%2); it is read as text.</source>
        <translation>La columna «%1» tiene varios tipos en los archivos (%2); se lee como texto.</translation>
    </message>
    <message>
        <source>Column “%1” holds values of several kinds (%2); it is read as text.</source>
        <translation>La columna «%1» contiene valores de varias clases (%2); se lee como texto.</translation>
    </message>
    <message>
        <source>Column “%1” is not in %2 of the files (%3); it is NULL in their %4 rows.</source>
        <translation>La columna «%1» no está en %2 de los archivos (%3); es NULL en sus %4 filas.</translation>
    </message>
    <message>
        <source>Correct the cell, or let cells that cannot be read be left empty and listed.</source>
        <translation>Corrija la celda o deje que las celdas ilegibles queden vacías y se listen.</translation>
    </message>
    <message>
        <source>Correct the file at that place, or fetch it again.</source>
        <translation>Corrija el archivo en ese lugar u obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>Correct the line, or let lines that do not fit be left out and listed.</source>
        <translation>Corrija la línea o deje que las líneas que no encajan se omitan y se listen.</translation>
    </message>
    <message>
        <source>Correct the query.</source>
        <translation>Corrija la consulta.</translation>
    </message>
    <message>
        <source>Correct the quotes there, or read them as ordinary characters with --quote none.</source>
        <translation>Corrija las comillas allí o léalas como caracteres normales con --quote none.</translation>
    </message>
    <message>
        <source>Correct the row, or let rows that do not fit be left out and listed.</source>
        <translation>Corrija la fila o deje que las filas que no encajan se omitan y se listen.</translation>
    </message>
    <message>
        <source>Correct the rows or the query.</source>
        <translation>Corrija las filas o la consulta.</translation>
    </message>
    <message>
        <source>Correct the rows, or replace the table.</source>
        <translation>Corrija las filas o sustituya la tabla.</translation>
    </message>
    <message>
        <source>Delimiter and quote cannot be the same</source>
        <translation>El separador y la comilla no pueden ser iguales</translation>
    </message>
    <message>
        <source>Download it with a program that can log in, and load the file.</source>
        <translation>Descárguelo con un programa que pueda iniciar sesión y cargue el archivo.</translation>
    </message>
    <message>
        <source>Download it yourself and load the file.</source>
        <translation>Descárguelo usted mismo y cargue el archivo.</translation>
    </message>
    <message>
        <source>Download the data itself; this may be the page of an error or a login.</source>
        <translation>Descargue los propios datos; esta puede ser una página de error o de inicio de sesión.</translation>
    </message>
    <message>
        <source>Each key holds a list of equal length: the lists are the columns</source>
        <translation>Cada clave contiene una lista de igual longitud: las listas son las columnas</translation>
    </message>
    <message>
        <source>Export the table as Parquet first.</source>
        <translation>Exporte antes la tabla como Parquet.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in a spreadsheet program and save it.</source>
        <translation>Obténgalo de nuevo o ábralo en un programa de hojas de cálculo y guárdelo.</translation>
    </message>
    <message>
        <source>Fetch it again, or save what is left: sqlite3 FILE .recover.</source>
        <translation>Obténgala de nuevo o salve lo que queda: sqlite3 FILE .recover.</translation>
    </message>
    <message>
        <source>Fetch or save it again.</source>
        <translation>Obténgalo o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Files, settings and the network cannot be used here.</source>
        <translation>Aquí no se pueden usar archivos, configuración ni la red.</translation>
    </message>
    <message>
        <source>Fixed width needs at least one column</source>
        <translation>El ancho fijo necesita al menos una columna</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with --temp-dir or -o.</source>
        <translation>Libere espacio o elija otra carpeta con --temp-dir u -o.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with --temp-dir.</source>
        <translation>Libere espacio o elija otra carpeta con --temp-dir.</translation>
    </message>
    <message>
        <source>Free some space, or name another folder with --temp-dir.</source>
        <translation>Libere espacio o indique otra carpeta con --temp-dir.</translation>
    </message>
    <message>
        <source>Free some space, or write to another folder.</source>
        <translation>Libere espacio o escriba en otra carpeta.</translation>
    </message>
    <message>
        <source>Free some space, raise the memory limit, or choose another folder with --temp-dir.</source>
        <translation>Libere espacio, aumente el límite de memoria o elija otra carpeta con --temp-dir.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>Give a narrower pattern, or join them in several runs.</source>
        <translation>Indique un patrón más estrecho o únalos en varias ejecuciones.</translation>
    </message>
    <message>
        <source>Give one ASCII character, or &quot;none&quot;.</source>
        <translation>Indique un carácter ASCII o &quot;none&quot;.</translation>
    </message>
    <message>
        <source>Give one such as B3:H200, B:H or 3:200.</source>
        <translation>Indique uno como B3:H200, B:H o 3:200.</translation>
    </message>
    <message>
        <source>Give one to sixteen characters.</source>
        <translation>Indique de uno a dieciséis caracteres.</translation>
    </message>
    <message>
        <source>Give that address itself, if you trust it.</source>
        <translation>Indique esa misma dirección, si confía en ella.</translation>
    </message>
    <message>
        <source>Give the whole name: %1.</source>
        <translation>Indique el nombre completo: %1.</translation>
    </message>
    <message>
        <source>Give two different characters.</source>
        <translation>Indique dos caracteres distintos.</translation>
    </message>
    <message>
        <source>If you trust it, open it in a spreadsheet program and save it as CSV.</source>
        <translation>Si confía en él, ábralo en un programa de hojas de cálculo y guárdelo como CSV.</translation>
    </message>
    <message>
        <source>If you trust it, open it in a spreadsheet program and save the sheet as CSV.</source>
        <translation>Si confía en él, ábralo en un programa de hojas de cálculo y guarde la hoja como CSV.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and give the unpacked file.</source>
        <translation>Si confía en él, descomprímalo usted mismo e indique el archivo descomprimido.</translation>
    </message>
    <message>
        <source>Install it: on Debian and Ubuntu, apt install libqt6sql6-psql.</source>
        <translation>Instálelo: en Debian y Ubuntu, apt install libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>It has %1; give a name or a number.</source>
        <translation>Tiene %1; indique un nombre o un número.</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>Ya está ahí: %1</translation>
    </message>
    <message>
        <source>It may have been cut off while it was copied; fetch it again.</source>
        <translation>Puede haberse cortado al copiarlo; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>It may have been damaged while it was copied; fetch it again.</source>
        <translation>Puede haberse dañado al copiarlo; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>JSON has no comments, take them out</source>
        <translation>JSON no tiene comentarios, quítelos</translation>
    </message>
    <message>
        <source>JSON, one record a line,</source>
        <translation>JSON, un registro por línea,</translation>
    </message>
    <message>
        <source>Leave --table away: this file is one table.</source>
        <translation>Quite --table: este archivo es una sola tabla.</translation>
    </message>
    <message>
        <source>Leave the format out to have it guessed.</source>
        <translation>Omita el formato para que se identifique.</translation>
    </message>
    <message>
        <source>Letter statistics suggest %1</source>
        <translation>La estadística de letras sugiere %1</translation>
    </message>
    <message>
        <source>Look at the file again.</source>
        <translation>Mire el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Name one file inside it.</source>
        <translation>Nombre un archivo de dentro.</translation>
    </message>
    <message>
        <source>Name one of the folders inside it, or a pattern such as %1/*/*.csv.</source>
        <translation>Nombre una de las carpetas de dentro o un patrón como %1/*/*.csv.</translation>
    </message>
    <message>
        <source>No column tells the rows apart, so equal rows belong together: a row with a changed cell counts as one removed and one added.</source>
        <translation>Ninguna columna distingue las filas, así que las filas iguales van juntas: una fila con una celda cambiada cuenta como una quitada y una añadida.</translation>
    </message>
    <message>
        <source>No file fits the pattern</source>
        <translation>Ningún archivo encaja en el patrón</translation>
    </message>
    <message>
        <source>No separator divides the lines alike; read as one column</source>
        <translation>Ningún separador divide las líneas por igual; leído como una sola columna</translation>
    </message>
    <message>
        <source>Offset and limit cannot be negative</source>
        <translation>El desplazamiento y el límite no pueden ser negativos</translation>
    </message>
    <message>
        <source>Only one of the tables has the column “%1”</source>
        <translation>Solo una de las tablas tiene la columna «%1»</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>Ábralo en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>Ábralo en un programa de hojas de cálculo y guárdelo como .xlsx o .csv.</translation>
    </message>
    <message>
        <source>Open it once with DuckDB and run CHECKPOINT.</source>
        <translation>Ábrala una vez con DuckDB y ejecute CHECKPOINT.</translation>
    </message>
    <message>
        <source>Open it with its password and save it without one.</source>
        <translation>Ábralo con su contraseña y guárdelo sin ella.</translation>
    </message>
    <message>
        <source>Open the document in a spreadsheet program and save it again.</source>
        <translation>Abra el documento en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program and save it again.</source>
        <translation>Abra el libro en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Other things in the database need it: %1</source>
        <translation>Otras cosas de la base de datos lo necesitan: %1</translation>
    </message>
    <message>
        <source>Places and widths of columns cannot be negative</source>
        <translation>Los lugares y anchos de las columnas no pueden ser negativos</translation>
    </message>
    <message>
        <source>PostgreSQL takes names of at most %1 bytes; “%2” is longer.</source>
        <translation>PostgreSQL admite nombres de como mucho %1 bytes; «%2» es más largo.</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or use fewer --threads.</source>
        <translation>Aumente --memory-limit o use menos --threads.</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Leído como %1</translation>
    </message>
    <message>
        <source>Read as %1 columns of fixed width: blanks stand at the same places of all lines</source>
        <translation>Leído como %1 columnas de ancho fijo: los espacios están en los mismos lugares de todas las líneas</translation>
    </message>
    <message>
        <source>Read as UTF-8 with some bytes in windows-1252</source>
        <translation>Leído como UTF-8 con algunos bytes en windows-1252</translation>
    </message>
    <message>
        <source>Read it without --strict to leave such cells empty.</source>
        <translation>Léalo sin --strict para dejar vacías esas celdas.</translation>
    </message>
    <message>
        <source>Read with %1</source>
        <translation>Leído con %1</translation>
    </message>
    <message>
        <source>Rename it before.</source>
        <translation>Renómbrela antes.</translation>
    </message>
    <message>
        <source>Rename or drop one before.</source>
        <translation>Renombre u omita una antes.</translation>
    </message>
    <message>
        <source>Rename or drop the column before, or replace the table.</source>
        <translation>Renombre u omita antes la columna, o sustituya la tabla.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells</source>
        <translation>La fila %1 tiene más de %2 celdas</translation>
    </message>
    <message>
        <source>Row %1 has values beyond column XFD, where sheets end</source>
        <translation>La fila %1 tiene valores más allá de la columna XFD, donde terminan las hojas</translation>
    </message>
    <message>
        <source>Row %1 holds the names of the columns</source>
        <translation>La fila %1 contiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>Row %1 holds values, so the table has no header</source>
        <translation>La fila %1 contiene valores, así que la tabla no tiene cabecera</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: the text is not UTF-8</source>
        <translation>Fila %1, columna «%2»: el texto no es UTF-8</translation>
    </message>
    <message>
        <source>Rows %1 to %2 hold the names of the columns together</source>
        <translation>Las filas %1 a %2 contienen juntas los nombres de las columnas</translation>
    </message>
    <message>
        <source>Rows are matched by “%1”, as asked.</source>
        <translation>Las filas se emparejan por «%1», como se pidió.</translation>
    </message>
    <message>
        <source>Rows are matched by “%1”, as asked. It does not tell all rows apart (%2 before, %3 after share theirs): of those, equal rows belong together, and the rest follow each other in order.</source>
        <translation>Las filas se emparejan por «%1», como se pidió. Eso no distingue todas las filas (%2 antes, %3 después comparten la suya): de esas, las filas iguales van juntas y las demás se siguen en orden.</translation>
    </message>
    <message>
        <source>Rows are matched by “%1”, which is never empty and never repeats in either table.</source>
        <translation>Las filas se emparejan por «%1», que nunca está vacío ni se repite en ninguna de las tablas.</translation>
    </message>
    <message>
        <source>Run this again later.</source>
        <translation>Ejecute esto de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Run this again when it is back.</source>
        <translation>Ejecute esto de nuevo cuando haya vuelto.</translation>
    </message>
    <message>
        <source>Run this again.</source>
        <translation>Ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>SHA-256 is not available in the cryptography library</source>
        <translation>SHA-256 no está disponible en la biblioteca de criptografía</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>Guárdelo de nuevo como CSV.</translation>
    </message>
    <message>
        <source>Save it as Parquet first.</source>
        <translation>Guárdelo antes como Parquet.</translation>
    </message>
    <message>
        <source>Save it without encryption first.</source>
        <translation>Guárdelo antes sin cifrar.</translation>
    </message>
    <message>
        <source>Save or export it as .xlsx or .csv first.</source>
        <translation>Guárdelo o expórtelo antes como .xlsx o .csv.</translation>
    </message>
    <message>
        <source>Save or export it as CSV first.</source>
        <translation>Guárdelo o expórtelo antes como CSV.</translation>
    </message>
    <message>
        <source>Save the data to a file first.</source>
        <translation>Guarde antes los datos en un archivo.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV.</source>
        <translation>Guarde la hoja como CSV.</translation>
    </message>
    <message>
        <source>Save the table as CSV.</source>
        <translation>Guarde la tabla como CSV.</translation>
    </message>
    <message>
        <source>Say that there is no header instead.</source>
        <translation>Diga en su lugar que no hay cabecera.</translation>
    </message>
    <message>
        <source>Say which encoding it has with --encoding.</source>
        <translation>Diga con --encoding qué codificación tiene.</translation>
    </message>
    <message>
        <source>Say which encoding it has, for example --encoding windows-1252.</source>
        <translation>Diga qué codificación tiene, por ejemplo --encoding windows-1252.</translation>
    </message>
    <message>
        <source>Say which encoding the file has with --encoding.</source>
        <translation>Diga con --encoding qué codificación tiene el archivo.</translation>
    </message>
    <message>
        <source>Select fewer columns, or write a DuckDB file.</source>
        <translation>Seleccione menos columnas o escriba un archivo DuckDB.</translation>
    </message>
    <message>
        <source>Select fewer columns.</source>
        <translation>Seleccione menos columnas.</translation>
    </message>
    <message>
        <source>Sheets end at column XFD and row %1.</source>
        <translation>Las hojas terminan en la columna XFD y la fila %1.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Acorte el texto.</translation>
    </message>
    <message>
        <source>Something follows the closing quote of a cell</source>
        <translation>Algo sigue a la comilla de cierre de una celda</translation>
    </message>
    <message>
        <source>Spreadsheet programs allow 32,767 characters; shorten the text.</source>
        <translation>Los programas de hojas de cálculo permiten 32.767 caracteres; acorte el texto.</translation>
    </message>
    <message>
        <source>Take it out with “Clean text” or “Replace text” before.</source>
        <translation>Quítelo antes con «Limpiar texto» o «Sustituir texto».</translation>
    </message>
    <message>
        <source>The DuckDB database is damaged: %1</source>
        <translation>La base de datos DuckDB está dañada: %1</translation>
    </message>
    <message>
        <source>The DuckDB database is encrypted</source>
        <translation>La base de datos DuckDB está cifrada</translation>
    </message>
    <message>
        <source>The JSON file has no records with fields</source>
        <translation>El archivo JSON no tiene registros con campos</translation>
    </message>
    <message>
        <source>The JSON is broken after record %1: %2</source>
        <translation>El JSON está dañado después del registro %1: %2</translation>
    </message>
    <message>
        <source>The Parquet file is damaged: %1</source>
        <translation>El archivo Parquet está dañado: %1</translation>
    </message>
    <message>
        <source>The Parquet file is incomplete: its end is missing</source>
        <translation>El archivo Parquet está incompleto: le falta el final</translation>
    </message>
    <message>
        <source>The SQLite database is cut off</source>
        <translation>La base de datos SQLite está cortada</translation>
    </message>
    <message>
        <source>The SQLite database is cut off: %1 of its %2 bytes are there</source>
        <translation>La base de datos SQLite está cortada: están %1 de sus %2 bytes</translation>
    </message>
    <message>
        <source>The SQLite database is damaged: %1</source>
        <translation>La base de datos SQLite está dañada: %1</translation>
    </message>
    <message>
        <source>The archive changed while it was read</source>
        <translation>El archivo comprimido cambió mientras se leía</translation>
    </message>
    <message>
        <source>The archive has %1 files “%2”</source>
        <translation>El archivo comprimido tiene %1 archivos «%2»</translation>
    </message>
    <message>
        <source>The archive has more than %1 files</source>
        <translation>El archivo comprimido tiene más de %1 archivos</translation>
    </message>
    <message>
        <source>The archive has no file “%1”</source>
        <translation>El archivo comprimido no tiene ningún archivo «%1»</translation>
    </message>
    <message>
        <source>The archive holds %1 files that may be tables; the largest, “%2”, is read and not %3. Choose another with --member.</source>
        <translation>El archivo comprimido contiene %1 archivos que pueden ser tablas; se lee el mayor, «%2», y no %3. Elija otro con --member.</translation>
    </message>
    <message>
        <source>The archive is empty: no file is in it</source>
        <translation>El archivo comprimido está vacío: no contiene ningún archivo</translation>
    </message>
    <message>
        <source>The cell %1 holds more than %2 bytes</source>
        <translation>La celda %1 contiene más de %2 bytes</translation>
    </message>
    <message>
        <source>The cell claims to be a date and is none</source>
        <translation>La celda dice ser una fecha y no lo es</translation>
    </message>
    <message>
        <source>The cell claims to be a number and has no value</source>
        <translation>La celda dice ser un número y no tiene valor</translation>
    </message>
    <message>
        <source>The cell claims to be a number and is none</source>
        <translation>La celda dice ser un número y no lo es</translation>
    </message>
    <message>
        <source>The cell claims to be a time and is none</source>
        <translation>La celda dice ser una hora y no lo es</translation>
    </message>
    <message>
        <source>The cell claims to be true or false and is neither</source>
        <translation>La celda dice ser verdadero o falso y no es ninguno</translation>
    </message>
    <message>
        <source>The cell holds an error value</source>
        <translation>La celda contiene un valor de error</translation>
    </message>
    <message>
        <source>The cell refers to a text that the workbook does not have</source>
        <translation>La celda hace referencia a un texto que el libro no tiene</translation>
    </message>
    <message>
        <source>The column “%1” is in the key twice</source>
        <translation>La columna «%1» está dos veces en la clave</translation>
    </message>
    <message>
        <source>The columns of fixed width were given</source>
        <translation>Se dieron las columnas de ancho fijo</translation>
    </message>
    <message>
        <source>The connection to the database broke: %1</source>
        <translation>Se cortó la conexión con la base de datos: %1</translation>
    </message>
    <message>
        <source>The data cannot be fetched: %1</source>
        <translation>No se pueden obtener los datos: %1</translation>
    </message>
    <message>
        <source>The data cannot be fetched: the address leads on without an end</source>
        <translation>No se pueden obtener los datos: la dirección redirige sin fin</translation>
    </message>
    <message>
        <source>The data cannot be kept on this machine: %1</source>
        <translation>No se pueden guardar los datos en esta máquina: %1</translation>
    </message>
    <message>
        <source>The data engine needs more memory than it may use</source>
        <translation>El motor de datos necesita más memoria de la que puede usar</translation>
    </message>
    <message>
        <source>The data engine refuses a connection</source>
        <translation>El motor de datos rechaza una conexión</translation>
    </message>
    <message>
        <source>The data engine refuses a function</source>
        <translation>El motor de datos rechaza una función</translation>
    </message>
    <message>
        <source>Rows to be sorted did not come in their order</source>
        <translation>Las filas por ordenar no llegaron en su orden</translation>
    </message>
    <message>
        <source>Values of this type have no order of their own</source>
        <translation>Los valores de este tipo no tienen un orden propio</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1</source>
        <translation>No se puede llegar a la base de datos: %1</translation>
    </message>
    <message>
        <source>The database cannot be read: %1</source>
        <translation>No se puede leer la base de datos: %1</translation>
    </message>
    <message>
        <source>The database cannot be written: %1</source>
        <translation>No se puede escribir la base de datos: %1</translation>
    </message>
    <message>
        <source>The database cannot run this: %1</source>
        <translation>La base de datos no puede ejecutar esto: %1</translation>
    </message>
    <message>
        <source>The database cannot work with a value: %1</source>
        <translation>La base de datos no puede trabajar con un valor: %1</translation>
    </message>
    <message>
        <source>The database could not finish beside others: %1</source>
        <translation>La base de datos no pudo terminar junto a otros: %1</translation>
    </message>
    <message>
        <source>The database does not allow it: %1</source>
        <translation>La base de datos no lo permite: %1</translation>
    </message>
    <message>
        <source>The database does not let you in: %1</source>
        <translation>La base de datos no le deja entrar: %1</translation>
    </message>
    <message>
        <source>The database has changes that are not merged into it yet (%1)</source>
        <translation>La base de datos tiene cambios que aún no se han integrado (%1)</translation>
    </message>
    <message>
        <source>The database has changes that are not merged into it yet.</source>
        <translation>La base de datos tiene cambios que aún no se han integrado.</translation>
    </message>
    <message>
        <source>The database has no space left: %1</source>
        <translation>La base de datos no tiene más espacio: %1</translation>
    </message>
    <message>
        <source>The database has no such schema: %1</source>
        <translation>La base de datos no tiene ese esquema: %1</translation>
    </message>
    <message>
        <source>The database has no such table: %1</source>
        <translation>La base de datos no tiene esa tabla: %1</translation>
    </message>
    <message>
        <source>The database has no table “%1”</source>
        <translation>La base de datos no tiene ninguna tabla «%1»</translation>
    </message>
    <message>
        <source>The database has too much to do: %1</source>
        <translation>La base de datos tiene demasiado trabajo: %1</translation>
    </message>
    <message>
        <source>The database holds %1 tables; the largest, “%2”, is read and not %3. Choose another with --table.</source>
        <translation>La base de datos contiene %1 tablas; se lee la mayor, «%2», y no %3. Elija otra con --table.</translation>
    </message>
    <message>
        <source>The database is empty: there is no table in it</source>
        <translation>La base de datos está vacía: no contiene ninguna tabla</translation>
    </message>
    <message>
        <source>The database is in use: %1</source>
        <translation>La base de datos está en uso: %1</translation>
    </message>
    <message>
        <source>The database is locked: another program is using it</source>
        <translation>La base de datos está bloqueada: otro programa la está usando</translation>
    </message>
    <message>
        <source>The database is locked: another program is writing to it</source>
        <translation>La base de datos está bloqueada: otro programa está escribiendo en ella</translation>
    </message>
    <message>
        <source>The database reports an error: %1</source>
        <translation>La base de datos informa de un error: %1</translation>
    </message>
    <message>
        <source>The database was changed while it was read</source>
        <translation>La base de datos cambió mientras se leía</translation>
    </message>
    <message>
        <source>The database was left in the middle of a change (%1)</source>
        <translation>La base de datos quedó a mitad de un cambio (%1)</translation>
    </message>
    <message>
        <source>The database was shut down: %1</source>
        <translation>La base de datos se apagó: %1</translation>
    </message>
    <message>
        <source>The database was written by another version of DuckDB: %1</source>
        <translation>La base de datos la escribió otra versión de DuckDB: %1</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The document declares entities or a type of its own, which tables never need and attacks do</source>
        <translation>El documento declara entidades o un tipo propio, cosa que las tablas nunca necesitan y los ataques hacen</translation>
    </message>
    <message>
        <source>The document has a tag or a comment of over a megabyte</source>
        <translation>El documento tiene una etiqueta o un comentario de más de un megabyte</translation>
    </message>
    <message>
        <source>The document is damaged: %1</source>
        <translation>El documento está dañado: %1</translation>
    </message>
    <message>
        <source>The document is nested more than %1 levels deep</source>
        <translation>El documento está anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>The document is protected by a password</source>
        <translation>El documento está protegido por contraseña</translation>
    </message>
    <message>
        <source>The document repeats cells more than %1 times, as files made to do harm do</source>
        <translation>El documento repite celdas más de %1 veces, como hacen los archivos hechos para dañar</translation>
    </message>
    <message>
        <source>The drawing was stopped</source>
        <translation>El dibujo se detuvo</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed.</source>
        <translation>El controlador de PostgreSQL no está instalado.</translation>
    </message>
    <message>
        <source>The encoding %1 was given</source>
        <translation>Se dio la codificación %1</translation>
    </message>
    <message>
        <source>The file %1 could not be read and was left out: %2.</source>
        <translation>No se pudo leer el archivo %1 y se omitió: %2.</translation>
    </message>
    <message>
        <source>The file begins with the byte order mark of %1</source>
        <translation>El archivo empieza por la marca de orden de bytes de %1</translation>
    </message>
    <message>
        <source>The file begins with the mark of Parquet</source>
        <translation>El archivo empieza por la marca de Parquet</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>The file has bytes that are not %1 text</source>
        <translation>El archivo tiene bytes que no son texto %1</translation>
    </message>
    <message>
        <source>The file has bytes that are not UTF-8 text</source>
        <translation>El archivo tiene bytes que no son texto UTF-8</translation>
    </message>
    <message>
        <source>The file has more than %1 parts</source>
        <translation>El archivo tiene más de %1 partes</translation>
    </message>
    <message>
        <source>The file has no data in it, only blanks</source>
        <translation>El archivo no contiene datos, solo espacios</translation>
    </message>
    <message>
        <source>The file has no rows, only a header.</source>
        <translation>El archivo no tiene filas, solo una cabecera.</translation>
    </message>
    <message>
        <source>The file has the parts of an Excel workbook</source>
        <translation>El archivo tiene las partes de un libro de Excel</translation>
    </message>
    <message>
        <source>The file has the parts of an OpenDocument spreadsheet</source>
        <translation>El archivo tiene las partes de una hoja de cálculo OpenDocument</translation>
    </message>
    <message>
        <source>The file holds %1 tables; the largest, from line %2 on, is read. The others: %3. Read one of them with --skip-lines.</source>
        <translation>El archivo contiene %1 tablas; se lee la mayor, desde la línea %2. Las demás: %3. Lea una de ellas con --skip-lines.</translation>
    </message>
    <message>
        <source>The file is a DuckDB database; its table “%1” is read</source>
        <translation>El archivo es una base de datos DuckDB; se lee su tabla «%1»</translation>
    </message>
    <message>
        <source>The file is an SQLite database; its table “%1” is read</source>
        <translation>El archivo es una base de datos SQLite; se lee su tabla «%1»</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off%1</source>
        <translation>El archivo está dañado o se cortó%1</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>The file is no DuckDB database, or one of another version: %1</source>
        <translation>El archivo no es una base de datos DuckDB, o es de otra versión: %1</translation>
    </message>
    <message>
        <source>The file is no SQLite database, or it is damaged: %1</source>
        <translation>El archivo no es una base de datos SQLite, o está dañado: %1</translation>
    </message>
    <message>
        <source>The file is packed more than %1 times</source>
        <translation>El archivo está comprimido más de %1 veces</translation>
    </message>
    <message>
        <source>The file is packed with %1</source>
        <translation>El archivo está comprimido con %1</translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation>El archivo está protegido por contraseña</translation>
    </message>
    <message>
        <source>The file mixes encodings: %1 lines are not UTF-8, what is not was read as %2 (lines %3%4).</source>
        <translation>El archivo mezcla codificaciones: %1 líneas no son UTF-8; lo que no lo es se leyó como %2 (líneas %3%4).</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, as files made to do harm do</source>
        <translation>El archivo se descomprime a más de %1 veces su tamaño, como los hechos para dañar</translation>
    </message>
    <message>
        <source>The file “%1” of the archive is read</source>
        <translation>Se lee el archivo «%1» del comprimido</translation>
    </message>
    <message>
        <source>The first %1 lines are not part of the table and are skipped: %2</source>
        <translation>Las primeras %1 líneas no forman parte de la tabla y se saltan: %2</translation>
    </message>
    <message>
        <source>The first %1 rows are empty</source>
        <translation>Las primeras %1 filas están vacías</translation>
    </message>
    <message>
        <source>The first character is that of JSON, the rest is not</source>
        <translation>El primer carácter es de JSON, el resto no</translation>
    </message>
    <message>
        <source>The first line names the separator: %1</source>
        <translation>La primera línea nombra el separador: %1</translation>
    </message>
    <message>
        <source>The first row holds the names of the columns</source>
        <translation>La primera fila contiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>The first row holds values, not names; the columns are numbered.</source>
        <translation>La primera fila contiene valores, no nombres; las columnas van numeradas.</translation>
    </message>
    <message>
        <source>The first row is data; the columns are numbered</source>
        <translation>La primera fila son datos; las columnas van numeradas</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be made</source>
        <translation>No se puede crear la carpeta de archivos temporales</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written: %1</source>
        <translation>No se puede escribir en la carpeta de archivos temporales: %1</translation>
    </message>
    <message>
        <source>The folder is empty: there is no file in it</source>
        <translation>La carpeta está vacía: no contiene ningún archivo</translation>
    </message>
    <message>
        <source>The folder of the output does not exist</source>
        <translation>La carpeta de la salida no existe</translation>
    </message>
    <message>
        <source>The formula has no stored value</source>
        <translation>La fórmula no tiene ningún valor guardado</translation>
    </message>
    <message>
        <source>The header again</source>
        <translation>Otra vez la cabecera</translation>
    </message>
    <message>
        <source>The header names %1 columns, but the rows have only %2; the rest are NULL.</source>
        <translation>La cabecera nombra %1 columnas, pero las filas solo tienen %2; las demás son NULL.</translation>
    </message>
    <message>
        <source>The header stands again between the rows; it is no data there</source>
        <translation>La cabecera se repite entre las filas; allí no son datos</translation>
    </message>
    <message>
        <source>The last %1 records are not part of the table: %2</source>
        <translation>Los últimos %1 registros no forman parte de la tabla: %2</translation>
    </message>
    <message>
        <source>The line is no JSON</source>
        <translation>La línea no es JSON</translation>
    </message>
    <message>
        <source>The line is no JSON, column %1: %2</source>
        <translation>La línea no es JSON, columna %1: %2</translation>
    </message>
    <message>
        <source>The line “#Fields:” names %1 columns, but the rows have %2.</source>
        <translation>La línea «#Fields:» nombra %1 columnas, pero las filas tienen %2.</translation>
    </message>
    <message>
        <source>The line “#Fields:” names the columns; lines with # are comments</source>
        <translation>La línea «#Fields:» nombra las columnas; las líneas con # son comentarios</translation>
    </message>
    <message>
        <source>The lines end in different ways (LF, CR, CRLF).</source>
        <translation>Las líneas terminan de distintas maneras (LF, CR, CRLF).</translation>
    </message>
    <message>
        <source>The marks between digits must differ.</source>
        <translation>Los signos entre dígitos deben ser distintos.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; of column %2 occurs more than once; this one is called &quot;%3&quot;.</source>
        <translation>El nombre «%1» de la columna %2 aparece más de una vez; esta se llama «%3».</translation>
    </message>
    <message>
        <source>The name says JSON, but the content is not; it is read as delimited text.</source>
        <translation>El nombre dice JSON, pero el contenido no lo es; se lee como texto delimitado.</translation>
    </message>
    <message>
        <source>The name says delimited text, but the content is JSON and is read so.</source>
        <translation>El nombre dice texto delimitado, pero el contenido es JSON y se lee así.</translation>
    </message>
    <message>
        <source>The names stand in %1 rows, which are joined</source>
        <translation>Los nombres están en %1 filas, que se unen</translation>
    </message>
    <message>
        <source>The number is beyond what can be kept</source>
        <translation>El número excede lo que se puede guardar</translation>
    </message>
    <message>
        <source>The number of footer lines cannot be negative</source>
        <translation>El número de líneas de pie no puede ser negativo</translation>
    </message>
    <message>
        <source>The number of lines to skip cannot be negative</source>
        <translation>El número de líneas que se saltan no puede ser negativo</translation>
    </message>
    <message>
        <source>The operating system refused access to a file</source>
        <translation>El sistema operativo denegó el acceso a un archivo</translation>
    </message>
    <message>
        <source>The output cannot be given its name</source>
        <translation>La salida no puede recibir su nombre</translation>
    </message>
    <message>
        <source>The output is a folder or no ordinary file.</source>
        <translation>La salida es una carpeta o no es un archivo normal.</translation>
    </message>
    <message>
        <source>The output is a folder, not a file</source>
        <translation>La salida es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>The output is not an ordinary file</source>
        <translation>La salida no es un archivo normal</translation>
    </message>
    <message>
        <source>The output stands inside something that is not a folder</source>
        <translation>La salida está dentro de algo que no es una carpeta</translation>
    </message>
    <message>
        <source>The packed file is cut off: it ends after %1 unpacked bytes, in the middle</source>
        <translation>El archivo comprimido está cortado: termina tras %1 bytes descomprimidos, a la mitad</translation>
    </message>
    <message>
        <source>The packed file is damaged at byte %1</source>
        <translation>El archivo comprimido está dañado en el byte %1</translation>
    </message>
    <message>
        <source>The packed file is damaged or cut off: %1</source>
        <translation>El archivo comprimido está dañado o cortado: %1</translation>
    </message>
    <message>
        <source>The packed file is damaged: its checksum does not fit, at byte %1</source>
        <translation>El archivo comprimido está dañado: su suma de comprobación no coincide, en el byte %1</translation>
    </message>
    <message>
        <source>The part %1 of the file is larger than %2 bytes</source>
        <translation>La parte %1 del archivo supera los %2 bytes</translation>
    </message>
    <message>
        <source>The query gives no columns.</source>
        <translation>La consulta no da ninguna columna.</translation>
    </message>
    <message>
        <source>The range &quot;%1&quot; is outside of any sheet</source>
        <translation>El rango «%1» está fuera de cualquier hoja</translation>
    </message>
    <message>
        <source>The range holds no values</source>
        <translation>El rango no contiene valores</translation>
    </message>
    <message>
        <source>The range holds no values in any sheet</source>
        <translation>El rango no contiene valores en ninguna hoja</translation>
    </message>
    <message>
        <source>The reading</source>
        <translation>La lectura</translation>
    </message>
    <message>
        <source>The records in &quot;%1&quot; are read. Beside them the file holds: %2.</source>
        <translation>Se leen los registros de «%1». Además, el archivo contiene: %2.</translation>
    </message>
    <message>
        <source>The records stand in &quot;%1&quot;</source>
        <translation>Los registros están en «%1»</translation>
    </message>
    <message>
        <source>The records stand under their keys, which become a column</source>
        <translation>Los registros están bajo sus claves, que se convierten en una columna</translation>
    </message>
    <message>
        <source>The row below the names holds units: %1</source>
        <translation>La fila bajo los nombres contiene unidades: %1</translation>
    </message>
    <message>
        <source>The row below the names holds units; it is no data.</source>
        <translation>La fila bajo los nombres contiene unidades; no son datos.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the table %2</source>
        <translation>La fila tiene %1 celdas, la tabla %2</translation>
    </message>
    <message>
        <source>The row has %1 of %2 cells</source>
        <translation>La fila tiene %1 de %2 celdas</translation>
    </message>
    <message>
        <source>The rows have one cell more than the header; the first column is called &quot;row&quot;.</source>
        <translation>Las filas tienen una celda más que la cabecera; la primera columna se llama «row».</translation>
    </message>
    <message>
        <source>The sample is not well-formed UTF-8: of the lines beyond ASCII %1 are, %2 are not</source>
        <translation>La muestra no es UTF-8 bien formado: de las líneas fuera de ASCII, %1 lo son, %2 no</translation>
    </message>
    <message>
        <source>The server cannot answer now (status %1)</source>
        <translation>El servidor no puede responder ahora (estado %1)</translation>
    </message>
    <message>
        <source>The server does not give this to everybody (status %1)</source>
        <translation>El servidor no da esto a cualquiera (estado %1)</translation>
    </message>
    <message>
        <source>The server leads to an address that is not safe</source>
        <translation>El servidor lleva a una dirección que no es segura</translation>
    </message>
    <message>
        <source>The server refuses the request (status %1)</source>
        <translation>El servidor rechaza la solicitud (estado %1)</translation>
    </message>
    <message>
        <source>The server sent nothing</source>
        <translation>El servidor no envió nada</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; (%2 of %3) is read</source>
        <translation>Se lee la hoja «%1» (%2 de %3)</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has no cells; it is a chart or a dialogue</source>
        <translation>La hoja «%1» no tiene celdas; es un gráfico o un diálogo</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is gone; the file has changed</source>
        <translation>La hoja «%1» ya no está; el archivo ha cambiado</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is hidden.</source>
        <translation>La hoja «%1» está oculta.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows</source>
        <translation>La hoja tiene más de %1 filas</translation>
    </message>
    <message>
        <source>The sheet has no rows, only a header.</source>
        <translation>La hoja no tiene filas, solo una cabecera.</translation>
    </message>
    <message>
        <source>The sheet has values beyond row %1, where sheets end</source>
        <translation>La hoja tiene valores más allá de la fila %1, donde terminan las hojas</translation>
    </message>
    <message>
        <source>The sheet holds no values</source>
        <translation>La hoja no contiene valores</translation>
    </message>
    <message>
        <source>The table does not take a row: %1</source>
        <translation>La tabla no acepta una fila: %1</translation>
    </message>
    <message>
        <source>The table has %1 columns, more than a sheet holds</source>
        <translation>La tabla tiene %1 columnas, más de las que admite una hoja</translation>
    </message>
    <message>
        <source>The table has %1 rows, more than a sheet holds</source>
        <translation>La tabla tiene %1 filas, más de las que admite una hoja</translation>
    </message>
    <message>
        <source>The table has no column “%1”.%2</source>
        <translation>La tabla no tiene ninguna columna «%1».%2</translation>
    </message>
    <message>
        <source>The tables have no column in common, so no row can be matched.</source>
        <translation>Las tablas no tienen ninguna columna en común, así que no se puede emparejar ninguna fila.</translation>
    </message>
    <message>
        <source>The text holds %1 zero bytes.</source>
        <translation>El texto contiene %1 bytes nulos.</translation>
    </message>
    <message>
        <source>The texts of the workbook take more than a gigabyte</source>
        <translation>Los textos del libro ocupan más de un gigabyte</translation>
    </message>
    <message>
        <source>The unpacked file cannot be written: %1</source>
        <translation>No se puede escribir el archivo descomprimido: %1</translation>
    </message>
    <message>
        <source>The workbook cannot be begun</source>
        <translation>No se puede empezar el libro</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>No se puede escribir el libro: %1</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; &quot;%2&quot; is read. Others: %3. Choose one with --sheet.</source>
        <translation>El libro tiene %1 hojas; se lee «%2». Otras: %3. Elija una con --sheet.</translation>
    </message>
    <message>
        <source>The workbook has no cells with values</source>
        <translation>El libro no tiene celdas con valores</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot;</source>
        <translation>El libro no tiene ninguna hoja «%1»</translation>
    </message>
    <message>
        <source>The workbook is protected by a password</source>
        <translation>El libro está protegido por contraseña</translation>
    </message>
    <message>
        <source>The written file cannot be saved to the disk</source>
        <translation>El archivo escrito no se puede guardar en el disco</translation>
    </message>
    <message>
        <source>There are more than %1 bytes at this address</source>
        <translation>Hay más de %1 bytes en esta dirección</translation>
    </message>
    <message>
        <source>There is a %1 “%2” in the database already.</source>
        <translation>Ya hay «%2» en la base de datos (%1).</translation>
    </message>
    <message>
        <source>There is no column “%1”</source>
        <translation>No hay ninguna columna «%1»</translation>
    </message>
    <message>
        <source>There is no column “%1” in either table</source>
        <translation>Ninguna de las tablas tiene una columna «%1»</translation>
    </message>
    <message>
        <source>There is no connection of that name.</source>
        <translation>No hay ninguna conexión con ese nombre.</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;</source>
        <translation>No hay ninguna codificación «%1»</translation>
    </message>
    <message>
        <source>There is no kind “%1” of reading.</source>
        <translation>No hay ninguna clase de lectura «%1».</translation>
    </message>
    <message>
        <source>There is no memory left to open the file</source>
        <translation>No queda memoria para abrir el archivo</translation>
    </message>
    <message>
        <source>There is no memory left to read the document</source>
        <translation>No queda memoria para leer el documento</translation>
    </message>
    <message>
        <source>There is no space left for the database</source>
        <translation>No queda espacio para la base de datos</translation>
    </message>
    <message>
        <source>There is no such database: %1</source>
        <translation>No existe esa base de datos: %1</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>No existe ese archivo</translation>
    </message>
    <message>
        <source>There is not enough memory to read the database</source>
        <translation>No hay memoria suficiente para leer la base de datos</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the file</source>
        <translation>No hay memoria suficiente para descomprimir el archivo</translation>
    </message>
    <message>
        <source>There is not enough memory to write the database</source>
        <translation>No hay memoria suficiente para escribir la base de datos</translation>
    </message>
    <message>
        <source>There is not enough room for temporary files</source>
        <translation>No hay espacio suficiente para archivos temporales</translation>
    </message>
    <message>
        <source>There is not enough room for the unpacked file</source>
        <translation>No hay espacio suficiente para el archivo descomprimido</translation>
    </message>
    <message>
        <source>There is nothing at this address (status %1)</source>
        <translation>No hay nada en esta dirección (estado %1)</translation>
    </message>
    <message>
        <source>These are %1 files; at most %2 are read as one table</source>
        <translation>Son %1 archivos; como mucho se leen %2 como una sola tabla</translation>
    </message>
    <message>
        <source>This expression reaches outside its data</source>
        <translation>Esta expresión va más allá de sus datos</translation>
    </message>
    <message>
        <source>This is %1, not a table</source>
        <translation>Esto es %1, no una tabla</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb), which cannot be read here</source>
        <translation>Este es un libro binario (.xlsb), que aquí no se puede leer</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Esto es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>This is a pipe, a device or a socket, not an ordinary file</source>
        <translation>Esto es una tubería, un dispositivo o un socket, no un archivo normal</translation>
    </message>
    <message>
        <source>This is a workbook in the old .xls format, which cannot be read here</source>
        <translation>Este es un libro en el antiguo formato .xls, que aquí no se puede leer</translation>
    </message>
    <message>
        <source>This is an old Office document, not a table</source>
        <translation>Esto es un documento antiguo de Office, no una tabla</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>Esto no es una dirección</translation>
    </message>
    <message>
        <source>This is no workbook that can be read here</source>
        <translation>Este no es un libro que se pueda leer aquí</translation>
    </message>
    <message>
        <source>This is not a Parquet file</source>
        <translation>Este no es un archivo Parquet</translation>
    </message>
    <message>
        <source>This is not a complete Parquet file</source>
        <translation>Este no es un archivo Parquet completo</translation>
    </message>
    <message>
        <source>This is not text and no format that can be read here</source>
        <translation>Esto no es texto ni ningún formato que se pueda leer aquí</translation>
    </message>
    <message>
        <source>Two columns go into “%1”.</source>
        <translation>Dos columnas van a «%1».</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Descomprímalo antes.</translation>
    </message>
    <message>
        <source>Unpack it with its password first.</source>
        <translation>Descomprímalo antes con su contraseña.</translation>
    </message>
    <message>
        <source>Unpack it yourself and give the file with the table.</source>
        <translation>Descomprímalo usted mismo e indique el archivo con la tabla.</translation>
    </message>
    <message>
        <source>Unpack it, or save the spreadsheet as CSV first.</source>
        <translation>Descomprímalo o guarde antes la hoja de cálculo como CSV.</translation>
    </message>
    <message>
        <source>Unpacked, the file is more than %1 times as large as packed, as files made to fill disks are</source>
        <translation>Descomprimido, el archivo es más de %1 veces mayor que comprimido, como los hechos para llenar discos</translation>
    </message>
    <message>
        <source>Use a name such as UTF-8, UTF-16, windows-1252, ISO-8859-15, Shift_JIS or GB18030.</source>
        <translation>Use un nombre como UTF-8, UTF-16, windows-1252, ISO-8859-15, Shift_JIS o GB18030.</translation>
    </message>
    <message>
        <source>Wait until it is done, and run this again.</source>
        <translation>Espere a que termine y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>Wait until it is done, or give a copy of the file.</source>
        <translation>Espere a que termine o indique una copia del archivo.</translation>
    </message>
    <message>
        <source>Write .parquet or .csv instead.</source>
        <translation>Escriba .parquet o .csv en su lugar.</translation>
    </message>
    <message>
        <source>Write .parquet or .csv instead; a sheet holds 1,048,576 rows, one of them the names, and 16,384 columns.</source>
        <translation>Escriba .parquet o .csv en su lugar; una hoja admite 1.048.576 filas, una de ellas los nombres, y 16.384 columnas.</translation>
    </message>
    <message>
        <source>Write it like 1234.5.</source>
        <translation>Escríbalo como 1234.5.</translation>
    </message>
    <message>
        <source>Write it like https://example.org/orders.csv.</source>
        <translation>Escríbala como https://example.org/orders.csv.</translation>
    </message>
    <message>
        <source>Write somewhere else.</source>
        <translation>Escriba en otro lugar.</translation>
    </message>
    <message>
        <source>Write to a file with another name.</source>
        <translation>Escriba en un archivo con otro nombre.</translation>
    </message>
    <message>
        <source>Write to another folder, or change its permissions.</source>
        <translation>Escriba en otra carpeta o cambie sus permisos.</translation>
    </message>
    <message>
        <source>Write with the step “Write to PostgreSQL”.</source>
        <translation>Escriba con el paso «Escribir en PostgreSQL».</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>No tiene permiso para leer este archivo</translation>
    </message>
    <message>
        <source>You may not read this folder</source>
        <translation>No tiene permiso para leer esta carpeta</translation>
    </message>
    <message>
        <source>You may not write into the folder of the output</source>
        <translation>No tiene permiso para escribir en la carpeta de la salida</translation>
    </message>
    <message>
        <source>You may not write to this database.</source>
        <translation>No tiene permiso para escribir en esta base de datos.</translation>
    </message>
    <message>
        <source>Zero bytes stand where %1 has them</source>
        <translation>Hay bytes nulos donde los tiene %1</translation>
    </message>
    <message>
        <source>a DuckDB database</source>
        <translation>una base de datos DuckDB</translation>
    </message>
    <message>
        <source>a Feather file</source>
        <translation>un archivo Feather</translation>
    </message>
    <message>
        <source>a ZIP archive or an Office document</source>
        <translation>un archivo ZIP o un documento de Office</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>un archivo bzip2</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>a number needs digits after its point</source>
        <translation>un número necesita dígitos después del punto</translation>
    </message>
    <message>
        <source>a number needs digits in its exponent</source>
        <translation>un número necesita dígitos en el exponente</translation>
    </message>
    <message>
        <source>a sound, image or film</source>
        <translation>un sonido, una imagen o un vídeo</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivo tar</translation>
    </message>
    <message>
        <source>a text is not closed before the end of its line</source>
        <translation>un texto no se cierra antes del fin de su línea</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a zstd archive</source>
        <translation>un archivo zstd</translation>
    </message>
    <message>
        <source>an Arrow file</source>
        <translation>un archivo Arrow</translation>
    </message>
    <message>
        <source>an Avro file</source>
        <translation>un archivo Avro</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>un archivo HDF5</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un documento XML</translation>
    </message>
    <message>
        <source>an encrypted Parquet file</source>
        <translation>un archivo Parquet cifrado</translation>
    </message>
    <message>
        <source>an escape needs four hexadecimal digits</source>
        <translation>un escape necesita cuatro dígitos hexadecimales</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un documento antiguo de Office</translation>
    </message>
    <message>
        <source>an unknown escape in a text</source>
        <translation>un escape desconocido en un texto</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivo xz</translation>
    </message>
    <message>
        <source>bar between blanks</source>
        <translation>barra entre espacios</translation>
    </message>
    <message>
        <source>byte strings</source>
        <translation>cadenas de bytes</translation>
    </message>
    <message>
        <source>comma and blank</source>
        <translation>coma y espacio</translation>
    </message>
    <message>
        <source>decimal numbers</source>
        <translation>números decimales</translation>
    </message>
    <message>
        <source>double bar</source>
        <translation>doble barra</translation>
    </message>
    <message>
        <source>double colon</source>
        <translation>doble dos puntos</translation>
    </message>
    <message>
        <source>double semicolon</source>
        <translation>doble punto y coma</translation>
    </message>
    <message>
        <source>double tilde</source>
        <translation>doble tilde</translation>
    </message>
    <message>
        <source>errors and cells that contradict their type</source>
        <translation>errores y celdas que contradicen su tipo</translation>
    </message>
    <message>
        <source>expected a colon after a name</source>
        <translation>se esperaban dos puntos después de un nombre</translation>
    </message>
    <message>
        <source>expected a comma or the end of the array</source>
        <translation>se esperaba una coma o el fin de la lista</translation>
    </message>
    <message>
        <source>expected a comma or the end of the object</source>
        <translation>se esperaba una coma o el fin del objeto</translation>
    </message>
    <message>
        <source>expected a name in quotes</source>
        <translation>se esperaba un nombre entre comillas</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>its directory of parts cannot be read</source>
        <translation>no se puede leer su directorio de partes</translation>
    </message>
    <message>
        <source>its part %1 is missing</source>
        <translation>falta su parte %1</translation>
    </message>
    <message>
        <source>lines %1 to %2 (%3)</source>
        <translation>líneas %1 a %2 (%3)</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>no more is known</source>
        <translation>no se sabe más</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>sin comillas</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>number kept as text to %1</source>
        <translation>número guardado como texto a %1</translation>
    </message>
    <message>
        <source>number or bytes to text</source>
        <translation>número o bytes a texto</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>fila %1, columna %2</translation>
    </message>
    <message>
        <source>semicolon and blank</source>
        <translation>punto y coma y espacio</translation>
    </message>
    <message>
        <source>something follows the end of the array</source>
        <translation>algo sigue al fin de la lista</translation>
    </message>
    <message>
        <source>text to %1</source>
        <translation>texto a %1</translation>
    </message>
    <message>
        <source>the row ends before this cell</source>
        <translation>la fila termina antes de esta celda</translation>
    </message>
    <message>
        <source>the text ends in the middle of a value</source>
        <translation>el texto termina en medio de un valor</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>el texto no es UTF-8</translation>
    </message>
    <message>
        <source>the whole file was left out: %1</source>
        <translation>se omitió el archivo entero: %1</translation>
    </message>
    <message>
        <source>unexpected text</source>
        <translation>texto inesperado</translation>
    </message>
    <message>
        <source>unit separator</source>
        <translation>separador de unidades</translation>
    </message>
    <message>
        <source>“%1” has a text with a zero character, which PostgreSQL does not hold.</source>
        <translation>«%1» tiene un texto con un carácter nulo, que PostgreSQL no admite.</translation>
    </message>
    <message>
        <source>“%1” in the archive is encrypted</source>
        <translation>«%1» está cifrado en el archivo comprimido</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>“%1” is not a number or a time</source>
        <translation>«%1» no es un número ni una hora</translation>
    </message>
    <message>
        <source>“%1” of the database cannot be read: %2</source>
        <translation>No se puede leer «%1» de la base de datos: %2</translation>
    </message>
    <message>
        <source>“%1” stays text: “%2” has no equal here</source>
        <translation>«%1» sigue siendo texto: «%2» no tiene equivalente aquí</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (proceso %2 en %3)</translation>
    </message>
    <message>
        <source>%1 jobs wait already</source>
        <translation>Ya esperan %1 tareas</translation>
    </message>
    <message>
        <source>%1 rows were written, but the ledger says %2</source>
        <translation>Se escribieron %1 filas, pero el balance dice %2</translation>
    </message>
    <message>
        <source>%1 takes longer than %2 s.</source>
        <translation>%1 tarda más de %2 s.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 s</source>
        <translation>%1 tardó más de %2 s</translation>
    </message>
    <message>
        <source>%1 without rows</source>
        <translation>%1 sin filas</translation>
    </message>
    <message>
        <source>%1: another program is using the database</source>
        <translation>%1: otro programa está usando la base de datos</translation>
    </message>
    <message>
        <source>%1: it does not agree with what is stored</source>
        <translation>%1: no concuerda con lo guardado</translation>
    </message>
    <message>
        <source>%1: permission denied</source>
        <translation>%1: permiso denegado</translation>
    </message>
    <message>
        <source>%1: reading or writing the database failed</source>
        <translation>%1: falló la lectura o escritura de la base de datos</translation>
    </message>
    <message>
        <source>%1: the database file is damaged</source>
        <translation>%1: el archivo de la base de datos está dañado</translation>
    </message>
    <message>
        <source>%1: the database may not be written</source>
        <translation>%1: no hay permiso para escribir en la base de datos</translation>
    </message>
    <message>
        <source>%1: the disk is full</source>
        <translation>%1: el disco está lleno</translation>
    </message>
    <message>
        <source>A file cannot be stored under this name</source>
        <translation>No se puede guardar un archivo con este nombre</translation>
    </message>
    <message>
        <source>A file of the data directory cannot be linked</source>
        <translation>No se puede enlazar un archivo de la carpeta de datos</translation>
    </message>
    <message>
        <source>A folder for temporary files cannot be made</source>
        <translation>No se puede crear una carpeta de archivos temporales</translation>
    </message>
    <message>
        <source>A folder of the data directory cannot be made</source>
        <translation>No se puede crear una carpeta de la carpeta de datos</translation>
    </message>
    <message>
        <source>A folder or pattern cannot be copied into the store as it is</source>
        <translation>Una carpeta o un patrón no se puede copiar tal cual al almacén</translation>
    </message>
    <message>
        <source>A job that is %1 cannot become %2</source>
        <translation>Una tarea en estado %1 no puede pasar a %2</translation>
    </message>
    <message>
        <source>A key may not be allowed more than the one who makes it</source>
        <translation>Una clave no puede permitir más que quien la crea</translation>
    </message>
    <message>
        <source>A priority is a number between -%1 and %1</source>
        <translation>Una prioridad es un número entre -%1 y %1</translation>
    </message>
    <message>
        <source>A record of the database is damaged</source>
        <translation>Un registro de la base de datos está dañado</translation>
    </message>
    <message>
        <source>A run that is not kept cannot wait for an approval</source>
        <translation>Una ejecución que no se conserva no puede esperar una aprobación</translation>
    </message>
    <message>
        <source>A schedule that waits for files has no data to run over now</source>
        <translation>Una programación que espera archivos no tiene ahora datos que procesar</translation>
    </message>
    <message>
        <source>Add the column “%1”: %2 % of the rows for testing, seed %3</source>
        <translation>añadir la columna «%1»: %2 % de las filas para prueba, semilla %3</translation>
    </message>
    <message>
        <source>Call “%1” “%2”</source>
        <translation>llamar «%2» a «%1»</translation>
    </message>
    <message>
        <source>Check both.</source>
        <translation>Compruebe ambos.</translation>
    </message>
    <message>
        <source>Check its address and its token.</source>
        <translation>Compruebe su dirección y su token.</translation>
    </message>
    <message>
        <source>Check its disk and its permissions.</source>
        <translation>Compruebe su disco y sus permisos.</translation>
    </message>
    <message>
        <source>Check its disk, or choose another folder with --data-dir.</source>
        <translation>Compruebe su disco o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another with --data-dir.</source>
        <translation>Compruebe sus permisos o elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check that it was written completely.</source>
        <translation>Compruebe que se escribió por completo.</translation>
    </message>
    <message>
        <source>Check the disk of the data directory.</source>
        <translation>Compruebe el disco de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Compruebe el disco.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>Check the name and the permissions, or choose another with --data-dir.</source>
        <translation>Compruebe el nombre y los permisos, o elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>Check the name and who may read it.</source>
        <translation>Compruebe el nombre y quién puede leerlo.</translation>
    </message>
    <message>
        <source>Check the permissions of the data directory, or choose another with --data-dir.</source>
        <translation>Compruebe los permisos de la carpeta de datos o elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Elija otro lugar o haga sitio en el disco.</translation>
    </message>
    <message>
        <source>Choose another, or log in.</source>
        <translation>Elija otro o inicie sesión.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose from the list of data, or import it first.</source>
        <translation>Elija de la lista de datos o impórtelos antes.</translation>
    </message>
    <message>
        <source>Choose one that begins with “Load”.</source>
        <translation>Elija uno que empiece por «Cargar».</translation>
    </message>
    <message>
        <source>Close programs that look into the data directory, then try again.</source>
        <translation>Cierre los programas que miran la carpeta de datos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close that program, or choose another folder with --data-dir.</source>
        <translation>Cierre ese programa o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Compare with what went into the step.</source>
        <translation>Compare con lo que entró en el paso.</translation>
    </message>
    <message>
        <source>Derive “%1” from “%2”</source>
        <translation>derivar «%1» de «%2»</translation>
    </message>
    <message>
        <source>Every step is switched off</source>
        <translation>Todos los pasos están desactivados</translation>
    </message>
    <message>
        <source>Everything of this data could be read</source>
        <translation>Todo lo de estos datos se pudo leer</translation>
    </message>
    <message>
        <source>Fill what is missing in “%1” with the median</source>
        <translation>rellenar lo que falta en «%1» con la mediana</translation>
    </message>
    <message>
        <source>Free some space on the disk of the data directory.</source>
        <translation>Libere espacio en el disco de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Give it a name of up to 1,000 characters.</source>
        <translation>Dele un nombre de hasta 1.000 caracteres.</translation>
    </message>
    <message>
        <source>Give it more with --memory-limit, or less data.</source>
        <translation>Dele más con --memory-limit o menos datos.</translation>
    </message>
    <message>
        <source>Give the name of a file, not of a folder or device.</source>
        <translation>Indique el nombre de un archivo, no de una carpeta ni de un dispositivo.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Have one made: POST to the same address.</source>
        <translation>Haga que se cree uno: POST a la misma dirección.</translation>
    </message>
    <message>
        <source>Import it again, or remove it from the list.</source>
        <translation>Impórtelo de nuevo o quítelo de la lista.</translation>
    </message>
    <message>
        <source>In the workflow “%1” the step “%2” reads “%3”, and that is left out here</source>
        <translation>En el flujo de trabajo «%1» el paso «%2» lee «%3», y eso aquí se omite</translation>
    </message>
    <message>
        <source>In the workflow “%1”: %2</source>
        <translation>En el flujo de trabajo «%1»: %2</translation>
    </message>
    <message>
        <source>It can be reached at %1. Ask it there, close it, or choose another folder with --data-dir.</source>
        <translation>Se puede llegar a él en %1. Pregúntele allí, ciérrelo o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>It did not run %1 times from %2 to %3: nothing could start it then.</source>
        <translation>No se ejecutó %1 veces de %2 a %3: nada podía iniciarla entonces.</translation>
    </message>
    <message>
        <source>It did not run at %1: nothing could start it then.</source>
        <translation>No se ejecutó a las %1: nada podía iniciarla entonces.</translation>
    </message>
    <message>
        <source>Keep the data directory on a disk that knows symbolic links.</source>
        <translation>Mantenga la carpeta de datos en un disco que admita enlaces simbólicos.</translation>
    </message>
    <message>
        <source>Keep “%1” as text</source>
        <translation>conservar «%1» como texto</translation>
    </message>
    <message>
        <source>Leave out rows without a value in “%1”</source>
        <translation>omitir las filas sin valor en «%1»</translation>
    </message>
    <message>
        <source>Leave out the column “%1”</source>
        <translation>omitir la columna «%1»</translation>
    </message>
    <message>
        <source>Leftovers in the data directory cannot be removed</source>
        <translation>No se pueden eliminar restos en la carpeta de datos</translation>
    </message>
    <message>
        <source>Let it read the rows that could be read.</source>
        <translation>Haga que lea las filas que se pudieron leer.</translation>
    </message>
    <message>
        <source>Load it again and repeat the change.</source>
        <translation>Cárguela de nuevo y repita el cambio.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Look at it again before you decide.</source>
        <translation>Vuelva a mirarlo antes de decidir.</translation>
    </message>
    <message>
        <source>Look at that step, run the workflow to this one, or set keep_steps.</source>
        <translation>Mire ese paso, ejecute el flujo de trabajo hasta este o ponga keep_steps.</translation>
    </message>
    <message>
        <source>Make a 0/1 column of each of the %1 values of “%2”</source>
        <translation>hacer una columna 0/1 de cada uno de los %1 valores de «%2»</translation>
    </message>
    <message>
        <source>Make it, or change the schedule.</source>
        <translation>Créela o cambie la programación.</translation>
    </message>
    <message>
        <source>Make one row for each of “%1”, with “%2” saying which</source>
        <translation>hacer una fila de cada una de «%1», con «%2» diciendo cuál</translation>
    </message>
    <message>
        <source>Make one table of it first: aw prepare %1 -o all.parquet.</source>
        <translation>Haga antes una sola tabla: aw prepare %1 -o all.parquet.</translation>
    </message>
    <message>
        <source>Make points of the ends of the links in “%1”, and a table of the links</source>
        <translation>hacer puntos de los extremos de los enlaces de «%1», y una tabla de los enlaces</translation>
    </message>
    <message>
        <source>Name a workflow, or give a list of steps.</source>
        <translation>Nombre un flujo de trabajo o indique una lista de pasos.</translation>
    </message>
    <message>
        <source>Name the step that waits, or one before it.</source>
        <translation>Nombre el paso que espera o uno anterior.</translation>
    </message>
    <message>
        <source>No earlier run of this workflow is completed and still has the output of “%1”</source>
        <translation>Ninguna ejecución anterior de este flujo de trabajo está terminada y conserva la salida de «%1»</translation>
    </message>
    <message>
        <source>Nobody has approved the output of “%1” until %2</source>
        <translation>Nadie aprobó la salida de «%1» hasta %2</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>No llegó nada</translation>
    </message>
    <message>
        <source>Nothing goes into the step “%1”</source>
        <translation>Nada entra en el paso «%1»</translation>
    </message>
    <message>
        <source>Pipe some data into the program, or name a file.</source>
        <translation>Envíe datos al programa o nombre un archivo.</translation>
    </message>
    <message>
        <source>Push it back, so that it is computed anew.</source>
        <translation>Devuélvala, para que se calcule de nuevo.</translation>
    </message>
    <message>
        <source>Put a file into its folder, or run its workflow over data of your choice.</source>
        <translation>Ponga un archivo en su carpeta o ejecute su flujo de trabajo sobre los datos que elija.</translation>
    </message>
    <message>
        <source>Raise timeout_s, or give it less data.</source>
        <translation>Aumente timeout_s o dele menos datos.</translation>
    </message>
    <message>
        <source>Read “%1” as %2</source>
        <translation>leer «%1» como %2</translation>
    </message>
    <message>
        <source>Read “%1” as dates</source>
        <translation>leer «%1» como fechas</translation>
    </message>
    <message>
        <source>Read “%1” as money in %2</source>
        <translation>leer «%1» como dinero en %2</translation>
    </message>
    <message>
        <source>Read “%1” as numbers</source>
        <translation>leer «%1» como números</translation>
    </message>
    <message>
        <source>Read “%1” as numbers in %2</source>
        <translation>leer «%1» como números en %2</translation>
    </message>
    <message>
        <source>Read “%1” as points in time</source>
        <translation>leer «%1» como fechas con hora</translation>
    </message>
    <message>
        <source>Read “%1” as points in time in %2</source>
        <translation>leer «%1» como fechas con hora en %2</translation>
    </message>
    <message>
        <source>Read “%1” as true or false</source>
        <translation>leer «%1» como verdadero o falso</translation>
    </message>
    <message>
        <source>Read “%1” as whole numbers</source>
        <translation>leer «%1» como números enteros</translation>
    </message>
    <message>
        <source>Read “%1” as whole numbers in %2</source>
        <translation>leer «%1» como números enteros en %2</translation>
    </message>
    <message>
        <source>Restore the data directory from a copy.</source>
        <translation>Restaure la carpeta de datos desde una copia.</translation>
    </message>
    <message>
        <source>Somebody has decided already</source>
        <translation>Alguien ya ha decidido</translation>
    </message>
    <message>
        <source>Something else waits for the approval by now</source>
        <translation>Ahora es otra cosa la que espera la aprobación</translation>
    </message>
    <message>
        <source>Start a new job instead.</source>
        <translation>Inicie una tarea nueva en su lugar.</translation>
    </message>
    <message>
        <source>Start it again with `aw jobs retry`; what is computed already is used again.</source>
        <translation>Vuelva a iniciarla con `aw jobs retry`; lo ya calculado se reutiliza.</translation>
    </message>
    <message>
        <source>Store the workflow with `aw workflows add` and run it with `aw jobs run`.</source>
        <translation>Guarde el flujo de trabajo con `aw workflows add` y ejecútelo con `aw jobs run`.</translation>
    </message>
    <message>
        <source>Switch it on, or read another.</source>
        <translation>Actívelo o lea otro.</translation>
    </message>
    <message>
        <source>Switch one on.</source>
        <translation>Active uno.</translation>
    </message>
    <message>
        <source>Switch that step on, or read another.</source>
        <translation>Active ese paso o lea otro.</translation>
    </message>
    <message>
        <source>Take fewer files, or fewer steps.</source>
        <translation>Tome menos archivos o menos pasos.</translation>
    </message>
    <message>
        <source>Take year, month, day and weekday from “%1”</source>
        <translation>tomar año, mes, día y día de la semana de «%1»</translation>
    </message>
    <message>
        <source>The address of this program cannot be written down</source>
        <translation>No se puede anotar la dirección de este programa</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>El cambio</translation>
    </message>
    <message>
        <source>The config file cannot be read</source>
        <translation>No se puede leer el archivo de configuración</translation>
    </message>
    <message>
        <source>The config file cannot be read: %1</source>
        <translation>No se puede leer el archivo de configuración: %1</translation>
    </message>
    <message>
        <source>The config file cannot be written: %1</source>
        <translation>No se puede escribir el archivo de configuración: %1</translation>
    </message>
    <message>
        <source>The copy cannot be made</source>
        <translation>No se puede crear la copia</translation>
    </message>
    <message>
        <source>The copy cannot be read</source>
        <translation>No se puede leer la copia</translation>
    </message>
    <message>
        <source>The copy cannot be written</source>
        <translation>No se puede escribir la copia</translation>
    </message>
    <message>
        <source>The data cannot be read: %1</source>
        <translation>No se pueden leer los datos: %1</translation>
    </message>
    <message>
        <source>The data directory cannot be locked</source>
        <translation>No se puede bloquear la carpeta de datos</translation>
    </message>
    <message>
        <source>The data directory cannot be made</source>
        <translation>No se puede crear la carpeta de datos</translation>
    </message>
    <message>
        <source>The data directory is in use by %1</source>
        <translation>La carpeta de datos está en uso por %1</translation>
    </message>
    <message>
        <source>The data directory may not be written</source>
        <translation>No hay permiso para escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>No se puede abrir la base de datos</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>La exportación se detuvo</translation>
    </message>
    <message>
        <source>The file cannot be given a second name</source>
        <translation>No se puede dar un segundo nombre al archivo</translation>
    </message>
    <message>
        <source>The file cannot be made</source>
        <translation>No se puede crear el archivo</translation>
    </message>
    <message>
        <source>The file cannot be moved</source>
        <translation>No se puede mover el archivo</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file cannot be read: permission denied</source>
        <translation>No se puede leer el archivo: permiso denegado</translation>
    </message>
    <message>
        <source>The file cannot be removed</source>
        <translation>No se puede eliminar el archivo</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>The file of “%1” is gone</source>
        <translation>El archivo de «%1» ya no está</translation>
    </message>
    <message>
        <source>The fingerprint of a file cannot be computed</source>
        <translation>No se puede calcular la huella de un archivo</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>The folder may not be read</source>
        <translation>No hay permiso para leer la carpeta</translation>
    </message>
    <message>
        <source>The input cannot be read: %1</source>
        <translation>No se puede leer la entrada: %1</translation>
    </message>
    <message>
        <source>The job does not wait for an approval: it is %1</source>
        <translation>La tarea no espera una aprobación; su estado es %1</translation>
    </message>
    <message>
        <source>The job has changed in the meantime</source>
        <translation>La tarea ha cambiado entretanto</translation>
    </message>
    <message>
        <source>The job has no result: it is %1</source>
        <translation>La tarea no tiene resultado; su estado es %1</translation>
    </message>
    <message>
        <source>The job has no steps</source>
        <translation>La tarea no tiene pasos</translation>
    </message>
    <message>
        <source>The job is not over yet: it is %1</source>
        <translation>La tarea aún no ha terminado; su estado es %1</translation>
    </message>
    <message>
        <source>The job is over: it is %1</source>
        <translation>La tarea ha terminado; su estado es %1</translation>
    </message>
    <message>
        <source>The job was cancelled</source>
        <translation>La tarea se canceló</translation>
    </message>
    <message>
        <source>The job was started already: it is %1</source>
        <translation>La tarea ya se inició; su estado es %1</translation>
    </message>
    <message>
        <source>The key that signs tokens is damaged</source>
        <translation>La clave que firma los tokens está dañada</translation>
    </message>
    <message>
        <source>The ledger says %1 %2 rows, but there are %3</source>
        <translation>El balance dice %1 filas %2, pero hay %3</translation>
    </message>
    <message>
        <source>The list of versions shows what there is; the last %1 of a workflow are kept.</source>
        <translation>La lista de versiones muestra lo que hay; se conservan las últimas %1 de un flujo de trabajo.</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>El nombre está vacío</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>El nombre es demasiado largo</translation>
    </message>
    <message>
        <source>The old password is wrong</source>
        <translation>La contraseña antigua es incorrecta</translation>
    </message>
    <message>
        <source>The output of “%1” is no longer there</source>
        <translation>La salida de «%1» ya no está</translation>
    </message>
    <message>
        <source>The output of “%1” was rejected</source>
        <translation>La salida de «%1» fue rechazada</translation>
    </message>
    <message>
        <source>The output of “%1” was rejected: %2</source>
        <translation>La salida de «%1» fue rechazada: %2</translation>
    </message>
    <message>
        <source>The password could not be hashed: out of memory</source>
        <translation>No se pudo calcular el hash de la contraseña: memoria insuficiente</translation>
    </message>
    <message>
        <source>The preview was stopped</source>
        <translation>La vista previa se detuvo</translation>
    </message>
    <message>
        <source>The program ended %1 times while this job ran</source>
        <translation>El programa terminó %1 veces mientras corría esta tarea</translation>
    </message>
    <message>
        <source>The program ends</source>
        <translation>El programa termina</translation>
    </message>
    <message>
        <source>The program was closed meanwhile</source>
        <translation>El programa se cerró entretanto</translation>
    </message>
    <message>
        <source>The record of this data is damaged</source>
        <translation>El registro de estos datos está dañado</translation>
    </message>
    <message>
        <source>The rows are computed together with those of the next step and not kept by themselves (keep_steps in the workflow&apos;s configuration would keep them).</source>
        <translation>Las filas se calculan junto con las del paso siguiente y no se conservan por separado (keep_steps en la configuración del flujo de trabajo las conservaría).</translation>
    </message>
    <message>
        <source>The rows of “%1” were not kept: they were computed together with those of the step that reads them</source>
        <translation>Las filas de «%1» no se conservaron: se calcularon junto con las del paso que las lee</translation>
    </message>
    <message>
        <source>The run has no result: it is %1</source>
        <translation>La ejecución no tiene resultado; su estado es %1</translation>
    </message>
    <message>
        <source>The sample cannot be written: %1</source>
        <translation>No se puede escribir la muestra: %1</translation>
    </message>
    <message>
        <source>The schedule is no webhook</source>
        <translation>La programación no es un webhook</translation>
    </message>
    <message>
        <source>The schedule is paused</source>
        <translation>La programación está en pausa</translation>
    </message>
    <message>
        <source>The schedule was changed by somebody else in the meantime</source>
        <translation>Otra persona cambió la programación entretanto</translation>
    </message>
    <message>
        <source>The schedule was changed in the meantime</source>
        <translation>La programación se cambió entretanto</translation>
    </message>
    <message>
        <source>The step failed in an unexpected way</source>
        <translation>El paso falló de forma inesperada</translation>
    </message>
    <message>
        <source>The step ran out of memory</source>
        <translation>El paso se quedó sin memoria</translation>
    </message>
    <message>
        <source>The step returned no rows at all</source>
        <translation>El paso no devolvió ninguna fila</translation>
    </message>
    <message>
        <source>The step “%1”</source>
        <translation>El paso «%1»</translation>
    </message>
    <message>
        <source>The step “%1” has given out nothing yet</source>
        <translation>El paso «%1» aún no ha entregado nada</translation>
    </message>
    <message>
        <source>The step “%1” is switched off and reads no other step</source>
        <translation>El paso «%1» está desactivado y no lee ningún otro paso</translation>
    </message>
    <message>
        <source>The steps wait for each other</source>
        <translation>Los pasos se esperan unos a otros</translation>
    </message>
    <message>
        <source>The store could not be read</source>
        <translation>No se pudo leer el almacén</translation>
    </message>
    <message>
        <source>The store could not do its work</source>
        <translation>El almacén no pudo hacer su trabajo</translation>
    </message>
    <message>
        <source>The table was closed</source>
        <translation>La tabla se cerró</translation>
    </message>
    <message>
        <source>The token is not valid, or its time is over</source>
        <translation>El token no es válido o ha caducado</translation>
    </message>
    <message>
        <source>The workflow contains itself</source>
        <translation>El flujo de trabajo se contiene a sí mismo</translation>
    </message>
    <message>
        <source>The workflow was changed by somebody else in the meantime</source>
        <translation>Otra persona cambió el flujo de trabajo entretanto</translation>
    </message>
    <message>
        <source>The workflow “%1” reads no file that could be exchanged</source>
        <translation>El flujo de trabajo «%1» no lee ningún archivo que se pueda cambiar</translation>
    </message>
    <message>
        <source>There are more than %1 files</source>
        <translation>Hay más de %1 archivos</translation>
    </message>
    <message>
        <source>There is no data with the id “%1”</source>
        <translation>No hay datos con el identificador «%1»</translation>
    </message>
    <message>
        <source>There is no job with the id “%1”</source>
        <translation>No hay ninguna tarea con el identificador «%1»</translation>
    </message>
    <message>
        <source>There is no key with the id “%1”</source>
        <translation>No hay ninguna clave con el identificador «%1»</translation>
    </message>
    <message>
        <source>There is no option “%1”</source>
        <translation>No hay ninguna opción «%1»</translation>
    </message>
    <message>
        <source>There is no schedule with the id “%1”</source>
        <translation>No hay ninguna programación con el identificador «%1»</translation>
    </message>
    <message>
        <source>There is no step “%1”</source>
        <translation>No hay ningún paso «%1»</translation>
    </message>
    <message>
        <source>There is no stored data “%1”.</source>
        <translation>No hay datos guardados «%1».</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>No existe esa carpeta</translation>
    </message>
    <message>
        <source>There is no such webhook</source>
        <translation>No existe ese webhook</translation>
    </message>
    <message>
        <source>There is no user with the id “%1”</source>
        <translation>No hay ningún usuario con el identificador «%1»</translation>
    </message>
    <message>
        <source>There is no version %1 of this workflow</source>
        <translation>No hay ninguna versión %1 de este flujo de trabajo</translation>
    </message>
    <message>
        <source>There is no workflow with the id “%1”</source>
        <translation>No hay ningún flujo de trabajo con el identificador «%1»</translation>
    </message>
    <message>
        <source>This data has no profile yet</source>
        <translation>Estos datos aún no tienen perfil</translation>
    </message>
    <message>
        <source>This idempotency key was used for another request</source>
        <translation>Esta clave de idempotencia se usó para otra solicitud</translation>
    </message>
    <message>
        <source>This is a fault of the step; its result is not kept.</source>
        <translation>Es un fallo del paso; su resultado no se conserva.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Esto no es un archivo</translation>
    </message>
    <message>
        <source>This is not a folder</source>
        <translation>Esto no es una carpeta</translation>
    </message>
    <message>
        <source>This is not the key of a stored file</source>
        <translation>Esta no es la clave de un archivo guardado</translation>
    </message>
    <message>
        <source>This user name or e-mail address is taken</source>
        <translation>Este nombre de usuario o correo electrónico ya está en uso</translation>
    </message>
    <message>
        <source>Too many people log in right now</source>
        <translation>Demasiadas personas están iniciando sesión ahora mismo</translation>
    </message>
    <message>
        <source>Try a smaller part of the data, or a lower --memory-limit.</source>
        <translation>Pruebe con una parte menor de los datos o un --memory-limit más bajo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again when some of them are done.</source>
        <translation>Inténtelo de nuevo cuando algunas hayan terminado.</translation>
    </message>
    <message>
        <source>Turn “%1” into %2</source>
        <translation>convertir «%1» en %2</translation>
    </message>
    <message>
        <source>Use “%1” as %2</source>
        <translation>usar «%1» como %2</translation>
    </message>
    <message>
        <source>User name and password do not fit together</source>
        <translation>El nombre de usuario y la contraseña no coinciden</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Wait until it is completed.</source>
        <translation>Espere a que se complete.</translation>
    </message>
    <message>
        <source>Wait until the job is over, or cancel it.</source>
        <translation>Espere a que termine la tarea o cancélela.</translation>
    </message>
    <message>
        <source>With all they contain these are more than %1 steps</source>
        <translation>Con todo lo que contienen son más de %1 pasos</translation>
    </message>
    <message>
        <source>Workflows stand within each other more than %1 deep</source>
        <translation>Hay flujos de trabajo unos dentro de otros a más de %1 niveles</translation>
    </message>
    <message>
        <source>Write “%1” as 0 and 1</source>
        <translation>escribir «%1» como 0 y 1</translation>
    </message>
    <message>
        <source>`aw config` lists them all.</source>
        <translation>`aw config` las enumera todas.</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>otro proceso</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>by hand %1</source>
        <translation>a mano %1</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>simulacro</translation>
    </message>
    <message>
        <source>missed %1 at %2</source>
        <translation>perdida: %1 a las %2</translation>
    </message>
    <message>
        <source>that the step gave out</source>
        <translation>que entregó el paso</translation>
    </message>
    <message>
        <source>that the step read</source>
        <translation>que leyó el paso</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>los datos</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>“%1” has no parameter “%2”.%3</source>
        <translation>«%1» no tiene ningún parámetro «%2».%3</translation>
    </message>
    <message>
        <source>“%1” is an output of a step that is switched off</source>
        <translation>«%1» es una salida de un paso desactivado</translation>
    </message>
    <message>
        <source>“%1” is not a step that leads to “%2”</source>
        <translation>«%1» no es un paso que lleve a «%2»</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 columnas</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Se cumple: %1</translation>
    </message>
    <message>
        <source>Holds: %1 (%2 columns)</source>
        <translation>Se cumple: %1 (%2 columnas)</translation>
    </message>
    <message>
        <source>Holds: %1 (%2)</source>
        <translation>Se cumple: %1 (%2)</translation>
    </message>
    <message>
        <source>Read “%1” as numbers in percent</source>
        <translation>leer «%1» como porcentajes</translation>
    </message>
    <message>
        <source>no coordinates</source>
        <translation>sin coordenadas</translation>
    </message>
    <message>
        <source>replaced by its parts</source>
        <translation>sustituida por sus partes</translation>
    </message>
    <message>
        <source>“%1”, “%2”</source>
        <translation>«%1», «%2»</translation>
    </message>
    <message>
        <source>the values such as “%1” are texts</source>
        <translation>los valores como «%1» son textos</translation>
    </message>
    <message>
        <source>the values such as “%1” look like numbers, but %2</source>
        <translation>los valores como «%1» parecen números, pero %2</translation>
    </message>
    <message>
        <source>they have no coordinates</source>
        <translation>no tienen coordenadas</translation>
    </message>
    <message>
        <source>Let the workflow&apos;s step read other data, or delete the workflow.</source>
        <translation>Haga que el paso del flujo de trabajo lea otros datos o elimine el flujo de trabajo.</translation>
    </message>
    <message>
        <source>Remove the schedule, or let it read other data.</source>
        <translation>Quite la programación o haga que lea otros datos.</translation>
    </message>
    <message>
        <source>The data is needed by %1</source>
        <translation>Estos datos aún se necesitan: %1</translation>
    </message>
    <message>
        <source>A tag is empty</source>
        <translation>Una etiqueta está vacía</translation>
    </message>
    <message>
        <source>Data bears up to %1 of them.</source>
        <translation>Unos datos llevan hasta %1.</translation>
    </message>
    <message>
        <source>Give its parts as tags of their own.</source>
        <translation>Indique cada parte como una etiqueta propia.</translation>
    </message>
    <message>
        <source>Tags have up to %1 characters.</source>
        <translation>Una etiqueta tiene hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>The tag “%1” has a comma</source>
        <translation>La etiqueta «%1» contiene una coma</translation>
    </message>
    <message>
        <source>The tag “%1…” is too long</source>
        <translation>La etiqueta «%1…» es demasiado larga</translation>
    </message>
    <message>
        <source>There are too many tags</source>
        <translation>Hay demasiadas etiquetas</translation>
    </message>
    <message>
        <source>Write a word or a few.</source>
        <translation>Escriba una palabra o varias.</translation>
    </message>
    <message>
        <source>“%1” is no kind of source</source>
        <translation>«%1» no es un tipo de origen</translation>
    </message>
    <message>
        <source>Name its table, too: %1.%2</source>
        <translation>Indique también su tabla: %1.%2</translation>
    </message>
    <message>
        <source>%1 lines are no JSON and are left out; they are kept among the rejects (line %2, …).</source>
        <translation>%1 líneas no son JSON y se omiten; se conservan entre las rechazadas (línea %2, …).</translation>
    </message>
    <message>
        <source>A line is a comment or only draws the table, and is left out (%1): %2</source>
        <translation>Una línea es un comentario o solo dibuja la tabla, y se omite (%1): %2</translation>
    </message>
    <message>
        <source>A line is no JSON and is left out; it is kept among the rejects (line %1).</source>
        <translation>Una línea no es JSON y se omite; se conserva entre las rechazadas (línea %1).</translation>
    </message>
    <message>
        <source>A line is not part of the table and is left out; it is kept among the rejects (%1): %2</source>
        <translation>Una línea no forma parte de la tabla y se omite; se conserva entre las rechazadas (%1): %2</translation>
    </message>
    <message>
        <source>A row does not fit the table and is left out; it is kept among the rejects (%1).</source>
        <translation>Una fila no encaja en la tabla y se omite; se conserva entre las rechazadas (%1).</translation>
    </message>
    <message>
        <source>A row has additional empty cells at its end, which are left out (%1).</source>
        <translation>Una fila tiene al final celdas vacías de más, que se omiten (%1).</translation>
    </message>
    <message>
        <source>A row has fewer cells than the table; the missing ones are NULL (%1).</source>
        <translation>Una fila tiene menos celdas que la tabla; las que faltan son NULL (%1).</translation>
    </message>
    <message>
        <source>A row has quotes that are not closed or not doubled; those are read as ordinary characters (%1).</source>
        <translation>Una fila tiene comillas sin cerrar o sin duplicar; se leen como caracteres corrientes (%1).</translation>
    </message>
    <message>
        <source>Added %1 rows: %2</source>
        <translation>%1 filas añadidas: %2</translation>
    </message>
    <message>
        <source>Merged %1 rows: %2</source>
        <translation>%1 filas unidas: %2</translation>
    </message>
    <message>
        <source>The first line is not part of the table and is skipped: %1</source>
        <translation>La primera línea no forma parte de la tabla y se salta: %1</translation>
    </message>
    <message>
        <source>The first row is empty</source>
        <translation>La primera fila está vacía</translation>
    </message>
    <message>
        <source>The last record is not part of the table: %1</source>
        <translation>El último registro no forma parte de la tabla: %1</translation>
    </message>
    <message>
        <source>A result is of another type than was expected</source>
        <translation>Un resultado es de otro tipo del esperado</translation>
    </message>
    <message>
        <source>A row has more than one partner.</source>
        <translation>Una fila tiene más de una pareja.</translation>
    </message>
    <message>
        <source>Nobody counts these rows.</source>
        <translation>Nadie cuenta estas filas.</translation>
    </message>
    <message>
        <source>Other rows were written than were joined</source>
        <translation>Se escribieron otras filas que las que se unieron</translation>
    </message>
    <message>
        <source>The rows are joined together with those of the next step.</source>
        <translation>Las filas se unen junto con las del paso siguiente.</translation>
    </message>
    <message>
        <source>The rows cannot be numbered</source>
        <translation>Las filas no se pueden numerar</translation>
    </message>
    <message>
        <source>There may be rows that nobody has read</source>
        <translation>Puede haber filas que nadie ha leído</translation>
    </message>
    <message>
        <source>This step and those that wait for it are computed one by one after all.</source>
        <translation>Este paso y los que lo esperan se calculan al final uno por uno.</translation>
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
    <name>Meanings</name>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>latitud</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>datetime</source>
        <translation>fecha y hora</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>sí/no</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>nombre de persona</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>ip address</source>
        <translation>dirección IP</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>edge source</source>
        <translation>origen de arista</translation>
    </message>
    <message>
        <source>edge target</source>
        <translation>destino de arista</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>incrustación</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texto libre</translation>
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
    <name>PictureWords</name>
    <message>
        <source>There is nothing to draw yet</source>
        <translation>Todavía no hay nada que dibujar</translation>
    </message>
    <message>
        <source>The picture cannot be written</source>
        <translation>No se puede escribir la imagen</translation>
    </message>
    <message>
        <source>It cannot be printed</source>
        <translation>No se puede imprimir</translation>
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
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Las primeras %1 de %2 filas</translation>
    </message>
    <message>
        <source>%1, computed on all of the data</source>
        <translation>%1, calculadas con todos los datos</translation>
    </message>
    <message>
        <source>%1, computed on the first %2 of %3 rows of the data</source>
        <translation>%1, calculadas con las primeras %2 de %3 filas de los datos</translation>
    </message>
    <message>
        <source>%1, computed on the first %2 rows of the data; how many there are is not known</source>
        <translation>%1, calculadas con las primeras %2 filas de los datos; no se sabe cuántas hay</translation>
    </message>
</context>
<context>
    <name>RemarkCommands</name>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Add a frame</source>
        <translation>Añadir un marco</translation>
    </message>
    <message>
        <source>Change the text on the canvas</source>
        <translation>Cambiar el texto del lienzo</translation>
    </message>
    <message>
        <source>Change the colour</source>
        <translation>Cambiar el color</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>Cambiar el tamaño</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Delete from the canvas</source>
        <translation>Borrar del lienzo</translation>
    </message>
    <message>
        <source>Delete steps and what is written beside them</source>
        <translation>Borrar pasos y sus anotaciones</translation>
    </message>
</context>
<context>
    <name>RemarkWords</name>
    <message>
        <source>Frame without a title</source>
        <translation>Marco sin título</translation>
    </message>
    <message>
        <source>Frame: %1</source>
        <translation>Marco: %1</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Nota vacía</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
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
    <name>ScheduleWords</name>
    <message>
        <source>Every minute</source>
        <translation>Cada minuto</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation>Cada hora en punto</translation>
    </message>
    <message>
        <source>Every hour, at minute %1</source>
        <translation>Cada hora, en el minuto %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours, at minute %1</source>
        <translation>
            <numerusform>Cada hora, en el minuto %1</numerusform>
            <numerusform>Cada %n horas, en el minuto %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes from %1 to %2</source>
        <translation>
            <numerusform>Cada minuto de %1 a %2</numerusform>
            <numerusform>Cada %n minutos de %1 a %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Monday to Friday, every %n minutes from %1 to %2</source>
        <translation>
            <numerusform>De lunes a viernes, cada minuto de %1 a %2</numerusform>
            <numerusform>De lunes a viernes, cada %n minutos de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Todos los días a las %1</translation>
    </message>
    <message>
        <source>Monday to Friday at %1</source>
        <translation>De lunes a viernes a las %1</translation>
    </message>
    <message>
        <source>Every week on %1 at %2</source>
        <translation>Cada semana el %1 a las %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a day of the year is written: d is the day, MMMM the name of the month.</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Every year on %1 at %2</source>
        <translation>Cada año el %1 a las %2</translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <translation>Cada mes el día %1 a las %2</translation>
    </message>
    <message>
        <source>Every month on the days %1 at %2</source>
        <translation>Cada mes los días %1 a las %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>When a file arrives in %1</source>
        <translation>Cuando llega un archivo a %1</translation>
    </message>
    <message>
        <source>When %1 arrives in %2</source>
        <translation>Cuando %1 llega a %2</translation>
    </message>
    <message>
        <source>When another program calls</source>
        <translation>Cuando otro programa llama</translation>
    </message>
    <message>
        <source>At the times of “%1”</source>
        <translation>A las horas de «%1»</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlas</translation>
    </message>
    <message>
        <source>Make up for them with one run</source>
        <translation>Recuperarlas con una ejecución</translation>
    </message>
    <message>
        <source>Make up for each of them</source>
        <translation>Recuperar cada una</translation>
    </message>
    <message>
        <source>Times that pass while nothing is open to start a run are lost; the next one counts.</source>
        <translation>Las horas que pasan sin que haya nada abierto que inicie una ejecución se pierden; cuenta la siguiente.</translation>
    </message>
    <message>
        <source>However many times have passed while nothing was open, one run makes up for all.</source>
        <translation>Por muchas horas que hayan pasado sin nada abierto, una sola ejecución las recupera todas.</translation>
    </message>
    <message>
        <source>Every time that has passed while nothing was open gets a run of its own.</source>
        <translation>Cada hora que ha pasado sin nada abierto tiene su propia ejecución.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>mañana, %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciada</translation>
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
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>Filas antes</translation>
    </message>
    <message>
        <source>Rows before, table %1</source>
        <translation>Filas antes, tabla %1</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>Filas después</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Reads a table of nearly any file, packed or not, a database or a folder, and keeps every row it cannot place.</source>
        <translation>Lee una tabla de casi cualquier archivo, comprimido o no, de una base de datos o una carpeta, y conserva cada fila que no puede ubicar.</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>rechazos</translation>
    </message>
    <message>
        <source>Columns of fixed width</source>
        <translation>Columnas de ancho fijo</translation>
    </message>
    <message>
        <source>Where each column begins and how wide it is, in characters; width 0 is the rest of the line.</source>
        <translation>Dónde empieza cada columna y su ancho, en caracteres; ancho 0 es el resto de la línea.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Lines that start with this are left out; empty for none.</source>
        <translation>Las líneas que empiezan así se omiten; vacío: ninguna.</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>What stands between two columns; guessed when not given.</source>
        <translation>Lo que separa dos columnas; si no se indica, se detecta.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>The character encoding; guessed when not given.</source>
        <translation>La codificación de caracteres; si no se indica, se detecta.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>What precedes a quote inside a quoted text.</source>
        <translation>Lo que precede a unas comillas dentro de un texto entrecomillado.</translation>
    </message>
    <message>
        <source>Column of file names</source>
        <translation>Columna de nombres de archivo</translation>
    </message>
    <message>
        <source>Of a folder or pattern: the column that says which file a row is from; empty for none. _file when not given.</source>
        <translation>De una carpeta o patrón: la columna que indica de qué archivo procede una fila; vacío: ninguna. _file si no se indica.</translation>
    </message>
    <message>
        <source>Footer lines</source>
        <translation>Líneas de pie</translation>
    </message>
    <message>
        <source>Lines at the end that are not data, such as totals; guessed when not given.</source>
        <translation>Líneas finales que no son datos, como totales; si no se indica, se detectan.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What the file is; guessed when not given.</source>
        <translation>Qué es el archivo; si no se indica, se detecta.</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>ancho fijo</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Whether the first row holds the column names; guessed when not given.</source>
        <translation>Si la primera fila contiene los nombres de las columnas; si no se indica, se detecta.</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>Filas de encabezado</translation>
    </message>
    <message>
        <source>Over how many rows the names stand; they are joined. Guessed when not given.</source>
        <translation>En cuántas filas están los nombres; se unen. Si no se indica, se detecta.</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>Of a ZIP or tar archive; the largest table when not given.</source>
        <translation>De un archivo ZIP o tar; la tabla más grande si no se indica.</translation>
    </message>
    <message>
        <source>Rows that cannot be placed</source>
        <translation>Filas que no se pueden ubicar</translation>
    </message>
    <message>
        <source>keep: read the rest and keep such rows among the rejects; strict: stop.</source>
        <translation>conservar: leer el resto y guardar esas filas entre las rechazadas; estricto: detener.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>estricto</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>What surrounds texts with delimiters in them; empty for none.</source>
        <translation>Lo que rodea los textos con delimitadores; vacío: nada.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Of a sheet: the cells to read, the header among them; found when not given.</source>
        <translation>De una hoja: las celdas que leer, encabezado incluido; si no se indica, se buscan.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Of a workbook: the name of the sheet, or its number from 1; the first with a table when not given.</source>
        <translation>De un libro: el nombre de la hoja o su número desde 1; si no se indica, la primera con una tabla.</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Líneas que omitir</translation>
    </message>
    <message>
        <source>Lines before the header that are not data.</source>
        <translation>Líneas antes del encabezado que no son datos.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Of a database: the table or view; the largest table when not given.</source>
        <translation>De una base de datos: la tabla o vista; la tabla más grande si no se indica.</translation>
    </message>
    <message>
        <source>Row of units</source>
        <translation>Fila de unidades</translation>
    </message>
    <message>
        <source>Whether the row below the header holds units; guessed when not given.</source>
        <translation>Si la fila bajo el encabezado contiene unidades; si no se indica, se detecta.</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Checks the rows against rules and passes on those that may go on, unchanged, with a report of every rule.</source>
        <translation>Comprueba las filas con reglas y deja pasar las admisibles, sin cambios, con un informe de cada regla.</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>cuarentena</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Otras columnas</translation>
    </message>
    <message>
        <source>Whether columns that are not listed may be there (schema).</source>
        <translation>Si puede haber columnas no listadas (schema).</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Aserción</translation>
    </message>
    <message>
        <source>A SELECT over the table “input” that must return no rows (functional).</source>
        <translation>Un SELECT sobre la tabla «input» que no debe devolver filas (functional).</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Names, or objects with name, type, nullable, required (schema).</source>
        <translation>Nombres, u objetos con name, type, nullable, required (schema).</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>An SQL condition that must hold in every row (functional).</source>
        <translation>Una condición SQL que debe cumplirse en cada fila (functional).</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Bounds for figures of a column: nulls, null_ratio, distinct, distinct_ratio, min, max, mean, sum (info_dict).</source>
        <translation>Límites para las cifras de una columna: nulls, null_ratio, distinct, distinct_ratio, min, max, mean, sum (info_dict).</translation>
    </message>
    <message>
        <source>Largest share missing</source>
        <translation>Proporción máxima de ausentes</translation>
    </message>
    <message>
        <source>0 to 1, for every column or one by one (info_dict).</source>
        <translation>De 0 a 1, para todas las columnas o una a una (info_dict).</translation>
    </message>
    <message>
        <source>Most rows</source>
        <translation>Máximo de filas</translation>
    </message>
    <message>
        <source>At most this many rows (info_dict).</source>
        <translation>Como máximo tantas filas (info_dict).</translation>
    </message>
    <message>
        <source>Fewest rows</source>
        <translation>Mínimo de filas</translation>
    </message>
    <message>
        <source>At least this many rows; 1 when not given (info_dict).</source>
        <translation>Al menos tantas filas; 1 si no se indica (info_dict).</translation>
    </message>
    <message>
        <source>When a rule fails</source>
        <translation>Cuando se incumple una regla</translation>
    </message>
    <message>
        <source>fail: the step fails; warn: it only says so; quarantine: the rows that offend leave the table for one of their own.</source>
        <translation>fallar: el paso falla; avisar: solo lo indica; cuarentena: las filas infractoras pasan a una tabla propia.</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>fallar</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>avisar</translation>
    </message>
    <message>
        <source>Columns for roles</source>
        <translation>Columnas para roles</translation>
    </message>
    <message>
        <source>The column for a role of the target; the others are found (functional).</source>
        <translation>La columna para un rol del objetivo; las demás se buscan (functional).</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Smallest and largest allowed number of a column (info_dict).</source>
        <translation>Número mínimo y máximo permitido de una columna (info_dict).</translation>
    </message>
    <message>
        <source>Change of the number of rows</source>
        <translation>Cambio del número de filas</translation>
    </message>
    <message>
        <source>Largest share by which the number of rows may differ from that of the last run (info_dict).</source>
        <translation>Proporción máxima en que el número de filas puede diferir del de la última ejecución (info_dict).</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>The checks that must all hold (all), or of which one must (any); each has the settings of this step.</source>
        <translation>Las comprobaciones que deben cumplirse todas (all), o al menos una (any); cada una tiene los ajustes de este paso.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>A Frictionless Table Schema or a JSON Schema of one row (schema).</source>
        <translation>Un Frictionless Table Schema o un JSON Schema de una fila (schema).</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>The target whose check is tried (functional).</source>
        <translation>El objetivo cuya comprobación se prueba (functional).</translation>
    </message>
    <message>
        <source>Own purpose</source>
        <translation>Propósito propio</translation>
    </message>
    <message>
        <source>A whole target as in resources/targets; wins over “target” (functional).</source>
        <translation>Un objetivo completo como en resources/targets; prevalece sobre «target» (functional).</translation>
    </message>
    <message>
        <source>Unique columns</source>
        <translation>Columnas únicas</translation>
    </message>
    <message>
        <source>Columns in which no value may repeat (info_dict).</source>
        <translation>Columnas en las que ningún valor puede repetirse (info_dict).</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Qué comprobar</translation>
    </message>
    <message>
        <source>schema: columns and types; info_dict: computed facts with bounds; functional: whether the data serves a purpose; all, any: several checks together (rules).</source>
        <translation>esquema: columnas y tipos; datos: cifras calculadas con límites; funcional: si los datos sirven a un propósito; todas, alguna: varias comprobaciones juntas (rules).</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>info dict</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>functional</source>
        <translation>funcional</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alguna</translation>
    </message>
    <message>
        <source>Table in the workflow</source>
        <translation>Tabla en el flujo de trabajo</translation>
    </message>
    <message>
        <source>Gives a small table that is written in the workflow itself.</source>
        <translation>Da una tabla pequeña escrita en el propio flujo de trabajo.</translation>
    </message>
    <message>
        <source>Gives the rows that are **typed into this step**: codes and their meanings, rates, thresholds, or a sample to try a workflow with. Each column has a name and a type; a cell that does not fit its type is refused with its place. `null`, and an empty cell of a column that is not text, are missing values. Larger tables belong in a file.</source>
        <translation>Da las filas **escritas en este paso**: códigos y sus significados, tasas, umbrales o una muestra para probar un flujo de trabajo. Cada columna tiene un nombre y un tipo; una celda que no encaja con su tipo se rechaza indicando su lugar. `null`, y una celda vacía de una columna que no es de texto, son valores ausentes. Las tablas mayores van en un archivo.</translation>
    </message>
    <message>
        <source>Name and type of each column, from left to right.</source>
        <translation>Nombre y tipo de cada columna, de izquierda a derecha.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>VARCHAR: text; BIGINT: whole numbers; HUGEINT: whole numbers of up to 38 digits; DOUBLE: numbers with a fraction; BOOLEAN: true or false.</source>
        <translation>VARCHAR: texto; BIGINT: números enteros; HUGEINT: enteros de hasta 38 cifras; DOUBLE: números con decimales; BOOLEAN: verdadero o falso.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>One list of cells for each row, in the order of the columns; null is a missing value. At most 10,000 rows and 100,000 cells.</source>
        <translation>Una lista de celdas por fila, en el orden de las columnas; null es un valor ausente. Como máximo 10 000 filas y 100 000 celdas.</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Gives what a SELECT over the inputs gives.</source>
        <translation>Da lo que da un SELECT sobre las entradas.</translation>
    </message>
    <message>
        <source>Runs **one SELECT** (in the SQL of DuckDB) over up to eight inputs, which it sees as `input`, `input_2` and so on, or by names of your own. Joins, subqueries, WITH, windows and aggregates can be used. It reaches **nothing but its inputs**: no file, no other table, no setting, no clock and no chance. Rows come in an order you can rely on only with ORDER BY.</source>
        <translation>Ejecuta **un SELECT** (en el SQL de DuckDB) sobre hasta ocho entradas, que ve como `input`, `input_2`, etc., o con nombres propios. Se pueden usar combinaciones, subconsultas, WITH, ventanas y agregados. No alcanza **nada más que sus entradas**: ni archivos, ni otras tablas, ni ajustes, ni reloj, ni azar. El orden de las filas solo es seguro con ORDER BY.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>Names of the inputs</source>
        <translation>Nombres de las entradas</translation>
    </message>
    <message>
        <source>What the query calls its inputs, in their order, in place of input, input_2, …</source>
        <translation>Cómo llama la consulta a sus entradas, en orden, en lugar de input, input_2, …</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>One SELECT. The inputs are the tables input, input_2, input_3, …</source>
        <translation>Un SELECT. Las entradas son las tablas input, input_2, input_3, …</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Buscar correspondencias</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Combinación</translation>
    </message>
    <message>
        <source>Adds columns of a second table by key, and never a row.</source>
        <translation>Añade columnas de una segunda tabla por clave, y nunca una fila.</translation>
    </message>
    <message>
        <source>Finds the **entry** of the second table with the same keys and adds its columns. Unlike a join it gives **every row exactly once**, in the same order: of several entries it takes the first or the last, or fails, as you like. The output `unmatched` lists the keys that have no entry, each with its number of rows. A text key and a key of another type are compared as text.</source>
        <translation>Busca la **entrada** de la segunda tabla con las mismas claves y añade sus columnas. A diferencia de una combinación, **cada fila sale exactamente una vez**, en el mismo orden: de varias entradas toma la primera o la última, o falla, según se elija. La salida `unmatched` enumera las claves sin entrada, cada una con su número de filas. Una clave de texto y una de otro tipo se comparan como texto.</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>unmatched</source>
        <translation>sin coincidencia</translation>
    </message>
    <message>
        <source>Columns to add</source>
        <translation>Columnas que añadir</translation>
    </message>
    <message>
        <source>The columns of the second table to add; empty: all but its keys.</source>
        <translation>Las columnas de la segunda tabla que se añaden; vacío: todas menos sus claves.</translation>
    </message>
    <message>
        <source>Column that says whether</source>
        <translation>Columna indicadora</translation>
    </message>
    <message>
        <source>Name of a column that says whether the row has an entry; empty: none.</source>
        <translation>Nombre de una columna que indica si la fila tiene una entrada; vacío: ninguna.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Columns that have to be equal for an entry to belong to a row. Missing keys find nothing.</source>
        <translation>Columnas que deben coincidir para que una entrada pertenezca a una fila. Las claves ausentes no encuentran nada.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>A column of the rows.</source>
        <translation>Una columna de las filas.</translation>
    </message>
    <message>
        <source>Column of the entries</source>
        <translation>Columna de las entradas</translation>
    </message>
    <message>
        <source>A column of the second table.</source>
        <translation>Una columna de la segunda tabla.</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Sin entrada</translation>
    </message>
    <message>
        <source>keep: the added columns of a row without an entry are missing; error: the step fails.</source>
        <translation>conservar: las columnas añadidas de una fila sin entrada quedan ausentes; error: el paso falla.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Several entries</source>
        <translation>Varias entradas</translation>
    </message>
    <message>
        <source>What a row with several entries takes: the first or last of the second table, or error: the step fails.</source>
        <translation>Qué toma una fila con varias entradas: la primera o la última de la segunda tabla, o error: el paso falla.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Put behind the name of an added column when the rows have one of that name.</source>
        <translation>Se añade al nombre de una columna añadida cuando las filas tienen una con ese nombre.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Puts the columns of two tables side by side where keys are equal.</source>
        <translation>Pone las columnas de dos tablas una junto a otra donde las claves coinciden.</translation>
    </message>
    <message>
        <source>Looks up, for every row of the left table, the rows of the right table with the **same keys**. A row with several partners comes out once for each; missing keys never match. The output `unmatched` has the left rows without a partner. The order of the left table is kept. A text key and a key of another type are compared as text.</source>
        <translation>Busca, para cada fila de la tabla izquierda, las filas de la derecha con las **mismas claves**. Una fila con varias parejas sale una vez por cada una; las claves ausentes nunca coinciden. La salida `unmatched` contiene las filas izquierdas sin pareja. Se conserva el orden de la tabla izquierda. Una clave de texto y una de otro tipo se comparan como texto.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Columns that have to be equal for two rows to be partners. Missing keys never match.</source>
        <translation>Columnas que deben coincidir para que dos filas formen pareja. Las claves ausentes nunca coinciden.</translation>
    </message>
    <message>
        <source>Left column</source>
        <translation>Columna izquierda</translation>
    </message>
    <message>
        <source>A column of the left table.</source>
        <translation>Una columna de la tabla izquierda.</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>Columna derecha</translation>
    </message>
    <message>
        <source>A column of the right table.</source>
        <translation>Una columna de la tabla derecha.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Rows that come out: inner: pairs; left, right, full: also the rows of that side (both) without a partner; semi, anti: left rows with (without) a partner, unchanged.</source>
        <translation>Filas que salen: interna: parejas; izquierda, derecha, completa: también las filas de ese lado (de ambos) sin pareja; semi, anti: filas de la izquierda con (sin) pareja, sin cambios.</translation>
    </message>
    <message>
        <source>inner</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completa</translation>
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
        <translation>Se añade al nombre de una columna derecha cuando la tabla izquierda tiene una con ese nombre.</translation>
    </message>
    <message>
        <source>Append rows</source>
        <translation>Anexar filas</translation>
    </message>
    <message>
        <source>Puts the rows of several tables below each other.</source>
        <translation>Pone las filas de varias tablas unas debajo de otras.</translation>
    </message>
    <message>
        <source>Puts **all rows of all inputs** below each other, in the order of the inputs; nothing is removed. Columns go together by name (whether in capitals or not) or by position. Where types differ, the column gets the type that holds both, text if need be.</source>
        <translation>Pone **todas las filas de todas las entradas** unas debajo de otras, en el orden de las entradas; no se quita nada. Las columnas van juntas por nombre (con mayúsculas o sin ellas) o por posición. Donde los tipos difieren, la columna recibe el tipo que abarca ambos, texto si hace falta.</translation>
    </message>
    <message>
        <source>Match columns by</source>
        <translation>Emparejar columnas por</translation>
    </message>
    <message>
        <source>name: columns of one name go together and what a table does not have is missing; position: first with first, second with second.</source>
        <translation>nombre: las columnas del mismo nombre van juntas y lo que una tabla no tiene queda ausente; posición: la primera con la primera, la segunda con la segunda.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>Source column</source>
        <translation>Columna de origen</translation>
    </message>
    <message>
        <source>Name of a column that says which input a row is from: 1, 2, …; empty: none.</source>
        <translation>Nombre de una columna que indica de qué entrada procede una fila: 1, 2, …; vacío: ninguna.</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Reorganización</translation>
    </message>
    <message>
        <source>Makes one row of each group of rows, with counts, sums and other measures.</source>
        <translation>Hace una fila de cada grupo de filas, con recuentos, sumas y otras medidas.</translation>
    </message>
    <message>
        <source>Puts rows with the **same values** in the group columns together and says how many there are, what they add up to, and so on. Groups come in the order in which they first appear. Sums of whole numbers and decimals keep every digit. Without group columns one row comes out, even of an empty table.</source>
        <translation>Reúne las filas con los **mismos valores** en las columnas de grupo y dice cuántas son, cuánto suman, etc. Los grupos aparecen en el orden de su primera aparición. Las sumas de enteros y decimales conservan todas las cifras. Sin columnas de grupo sale una fila, incluso de una tabla vacía.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Rows with the same values here become one row; missing values are one group. Empty: all rows become one.</source>
        <translation>Las filas con los mismos valores aquí se convierten en una; los valores ausentes son un grupo. Vacío: todas se convierten en una.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>What to say of each group.</source>
        <translation>Qué decir de cada grupo.</translation>
    </message>
    <message>
        <source>Name of the new column; empty: of column and function.</source>
        <translation>Nombre de la columna nueva; vacío: de columna y función.</translation>
    </message>
    <message>
        <source>What to summarise; empty, for count: the rows.</source>
        <translation>Qué resumir; vacío, para recuento: las filas.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Missing values do not count. stddev: of a sample; first, last: the first (last) value that is there.</source>
        <translation>Los valores ausentes no cuentan. desviación estándar: de una muestra; primero, último: el primer (último) valor presente.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>recuento</translation>
    </message>
    <message>
        <source>count distinct</source>
        <translation>recuento de distintos</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>stddev</source>
        <translation>desviación estándar</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>Pivotar</translation>
    </message>
    <message>
        <source>Makes columns of the values of one column.</source>
        <translation>Hace columnas de los valores de una columna.</translation>
    </message>
    <message>
        <source>Makes a **wide table**: one row for each combination of the row columns, one new column for each value of another column, in the order in which they first appear. Where several rows fall into one cell, the function says what becomes of them. The new columns are named after the values; at most 1000 are made.</source>
        <translation>Hace una **tabla ancha**: una fila por cada combinación de las columnas de fila y una columna nueva por cada valor de otra columna, en el orden de su primera aparición. Si varias filas caen en una celda, la función dice qué ocurre con ellas. Las columnas nuevas llevan el nombre de los valores; se crean como máximo 1000.</translation>
    </message>
    <message>
        <source>Columns from</source>
        <translation>Columnas a partir de</translation>
    </message>
    <message>
        <source>Each of its values becomes a column.</source>
        <translation>Cada uno de sus valores se convierte en una columna.</translation>
    </message>
    <message>
        <source>What becomes of several values of one cell. Missing values do not count.</source>
        <translation>Qué ocurre con varios valores de una celda. Los valores ausentes no cuentan.</translation>
    </message>
    <message>
        <source>Rows with the same values here become one row; missing values are one group.</source>
        <translation>Las filas con los mismos valores aquí se convierten en una; los valores ausentes son un grupo.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What stands in the new columns; empty, for count: the number of rows.</source>
        <translation>Lo que contienen las columnas nuevas; vacío, para recuento: el número de filas.</translation>
    </message>
    <message>
        <source>Number, rank, run</source>
        <translation>Número, rango, acumulado</translation>
    </message>
    <message>
        <source>Adds a column that looks at other rows: numbers, ranks, neighbours, running sums and means.</source>
        <translation>Añade una columna que mira otras filas: números, rangos, vecinas, sumas y medias acumuladas.</translation>
    </message>
    <message>
        <source>Adds **one column** and leaves rows and their order as they are. Each row looks at the rows with the same values in *For each*, in the order given. Sums and means leave out missing values; a sum of whole numbers or decimals keeps every digit.</source>
        <translation>Añade **una columna** y deja las filas y su orden como están. Cada fila mira las filas con los mismos valores en *Por cada*, en el orden indicado. Las sumas y medias omiten los valores ausentes; una suma de enteros o decimales conserva todas las cifras.</translation>
    </message>
    <message>
        <source>The column the values are from; not used by row_number and the ranks.</source>
        <translation>La columna de la que proceden los valores; no se usa con el número de fila ni los rangos.</translation>
    </message>
    <message>
        <source>rank leaves gaps after equal rows, dense_rank does not; lag, lead: the value of a row before (after); running: from the first row to this one; moving: of the last rows.</source>
        <translation>rango deja huecos tras filas iguales, rango denso no; anterior, siguiente: el valor de una fila antes (después); acumulado: de la primera fila a esta; móvil: de las últimas filas.</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>número de fila</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rango</translation>
    </message>
    <message>
        <source>dense rank</source>
        <translation>rango denso</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>running sum</source>
        <translation>suma acumulada</translation>
    </message>
    <message>
        <source>running mean</source>
        <translation>media acumulada</translation>
    </message>
    <message>
        <source>moving mean</source>
        <translation>media móvil</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>lag, lead: how many rows before or after.</source>
        <translation>anterior, siguiente: cuántas filas antes o después.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>En el orden de</translation>
    </message>
    <message>
        <source>The order in which rows are looked at; empty: that of the table. Missing values come last, equal rows as in the table.</source>
        <translation>El orden en que se tratan las filas; vacío: el de la tabla. Los valores ausentes van al final; las filas iguales, como en la tabla.</translation>
    </message>
    <message>
        <source>A column to order by.</source>
        <translation>Una columna por la que ordenar.</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Largest first.</source>
        <translation>Primero los mayores.</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Por cada</translation>
    </message>
    <message>
        <source>Rows with the same values here are looked at by themselves; empty: all rows together.</source>
        <translation>Las filas con los mismos valores aquí se tratan por separado; vacío: todas juntas.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>moving_mean: how many rows, this one included; the first rows have fewer.</source>
        <translation>media móvil: cuántas filas, esta incluida; las primeras tienen menos.</translation>
    </message>
    <message>
        <source>Rows not in</source>
        <translation>Filas que no están en</translation>
    </message>
    <message>
        <source>Keeps the rows of a table that another table does not have.</source>
        <translation>Conserva las filas de una tabla que otra no tiene.</translation>
    </message>
    <message>
        <source>Keeps the rows of the first table that the other one **does not have**, in their order and as often as they are there. Rows are the same when the columns named, or all, are equal; missing values are equal to each other. The output `left_out` has the rest. A text column and one of another type are compared as text.</source>
        <translation>Conserva las filas de la primera tabla que la otra **no tiene**, en su orden y tantas veces como aparecen. Las filas son iguales cuando coinciden las columnas nombradas, o todas; los valores ausentes son iguales entre sí. La salida `left_out` contiene el resto. Una columna de texto y una de otro tipo se comparan como texto.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitidas</translation>
    </message>
    <message>
        <source>The columns that have to be equal for two rows to be the same; the other table has to have them, too. Empty: all columns of the first table. Missing values are equal.</source>
        <translation>Las columnas que deben coincidir para que dos filas sean la misma; la otra tabla también debe tenerlas. Vacío: todas las columnas de la primera tabla. Los valores ausentes son iguales.</translation>
    </message>
    <message>
        <source>Rows also in</source>
        <translation>Filas que también están en</translation>
    </message>
    <message>
        <source>Keeps the rows of a table that another table has, too.</source>
        <translation>Conserva las filas de una tabla que otra también tiene.</translation>
    </message>
    <message>
        <source>Keeps the rows of the first table that the other one **has, too**, in their order and as often as they are there. Rows are the same when the columns named, or all, are equal; missing values are equal to each other. The output `left_out` has the rest. A text column and one of another type are compared as text.</source>
        <translation>Conserva las filas de la primera tabla que **la otra también tiene**, en su orden y tantas veces como aparecen. Las filas son iguales cuando coinciden las columnas nombradas, o todas; los valores ausentes son iguales entre sí. La salida `left_out` contiene el resto. Una columna de texto y una de otro tipo se comparan como texto.</translation>
    </message>
    <message>
        <source>Split into rows</source>
        <translation>Dividir en filas</translation>
    </message>
    <message>
        <source>Makes a row of each value of a cell that holds several.</source>
        <translation>Hace una fila de cada valor de una celda que contiene varios.</translation>
    </message>
    <message>
        <source>Takes cells such as `red; round` or lists apart and makes **one row of each value**; the other columns are repeated. Rows keep their order, values that of their cell. Rows without any value stay, with a missing one, or go to the output `left_out`.</source>
        <translation>Separa celdas como `red; round` o listas y hace **una fila de cada valor**; las demás columnas se repiten. Las filas conservan su orden y los valores el de su celda. Las filas sin ningún valor se quedan, con uno ausente, o van a la salida `left_out`.</translation>
    </message>
    <message>
        <source>A text column whose cells hold several values, or a column of lists.</source>
        <translation>Una columna de texto cuyas celdas contienen varios valores, o una columna de listas.</translation>
    </message>
    <message>
        <source>What stands between the values of a text; not used for lists.</source>
        <translation>Lo que separa los valores de un texto; no se usa para listas.</translation>
    </message>
    <message>
        <source>Position column</source>
        <translation>Columna de posición</translation>
    </message>
    <message>
        <source>Name of a column that says which value of its cell it is: 1, 2, …; empty: none.</source>
        <translation>Nombre de una columna que indica qué valor de su celda es: 1, 2, …; vacío: ninguna.</translation>
    </message>
    <message>
        <source>Skip empty parts</source>
        <translation>Omitir partes vacías</translation>
    </message>
    <message>
        <source>Make no row where nothing stands between two delimiters.</source>
        <translation>No crea fila donde no hay nada entre dos delimitadores.</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Remove blanks around the values of a text.</source>
        <translation>Quita los espacios alrededor de los valores de un texto.</translation>
    </message>
    <message>
        <source>Rows without values</source>
        <translation>Filas sin valores</translation>
    </message>
    <message>
        <source>keep: such a row stays, with a missing value; drop: it is left out.</source>
        <translation>conservar: la fila se queda, con un valor ausente; descartar: se omite.</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>descartar</translation>
    </message>
    <message>
        <source>Put into bins</source>
        <translation>Agrupar en intervalos</translation>
    </message>
    <message>
        <source>Adds a column that says in which range a number lies.</source>
        <translation>Añade una columna que indica en qué intervalo está un número.</translation>
    </message>
    <message>
        <source>Divides the numbers of a column into **ranges** of one width, of about as many rows, or as you give them, and adds a column with the range of each. A range holds its lower edge but not its upper one; the last holds both. Missing values and NaN are in no range.</source>
        <translation>Divide los números de una columna en **intervalos** de igual anchura, con aproximadamente las mismas filas o como se indiquen, y añade una columna con el intervalo de cada uno. Un intervalo contiene su límite inferior pero no el superior; el último contiene ambos. Los valores ausentes y NaN no están en ninguno.</translation>
    </message>
    <message>
        <source>Name of the new column; empty: that of the column with “_bin”.</source>
        <translation>Nombre de la columna nueva; vacío: el de la columna con «_bin».</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>How many bins; equal quantiles become one bin. Not used for edges.</source>
        <translation>Cuántos intervalos; los cuantiles iguales se unen. No se usa con límites.</translation>
    </message>
    <message>
        <source>A column of numbers.</source>
        <translation>Una columna de números.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Where the bins begin, smallest first, and where the last one ends. What lies outside is named so.</source>
        <translation>Dónde empiezan los intervalos, el menor primero, y dónde acaba el último. Lo que queda fuera se nombra así.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Texts to use in place of the ranges, one for each bin; empty: the ranges.</source>
        <translation>Textos en lugar de los intervalos, uno para cada uno; vacío: los intervalos.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>equal_width: bins of one width from the smallest to the largest value; quantiles: bins with about as many rows; edges: as given.</source>
        <translation>igual anchura: intervalos de la misma anchura del valor menor al mayor; cuantiles: intervalos con aproximadamente las mismas filas; límites: como se indiquen.</translation>
    </message>
    <message>
        <source>equal width</source>
        <translation>igual anchura</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>cuantiles</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>label: the range as text; number: 1 for the first bin, 0 for what lies below it.</source>
        <translation>etiqueta: el intervalo como texto; número: 1 para el primero, 0 para lo que queda por debajo.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Brings numbers to the range from 0 to 1, or to a mean of 0 and a deviation of 1.</source>
        <translation>Lleva los números al intervalo de 0 a 1, o a media 0 y desviación 1.</translation>
    </message>
    <message>
        <source>Makes columns of numbers **comparable**: from 0 to 1, or in standard deviations from their mean. Where all values are the same they become 0. Missing values stay missing, and infinite ones stay as they are and do not count. Without a suffix the columns themselves are changed.</source>
        <translation>Hace **comparables** las columnas de números: de 0 a 1, o en desviaciones estándar respecto a su media. Si todos los valores son iguales, pasan a ser 0. Los ausentes siguen ausentes, y los infinitos quedan como están y no cuentan. Sin sufijo se modifican las propias columnas.</translation>
    </message>
    <message>
        <source>Columns of numbers.</source>
        <translation>Columnas de números.</translation>
    </message>
    <message>
        <source>min_max: from 0 for the smallest to 1 for the largest value; z_score: how many standard deviations (of a sample) from the mean.</source>
        <translation>mín-máx: de 0 para el valor menor a 1 para el mayor; puntuación z: a cuántas desviaciones estándar (de una muestra) de la media.</translation>
    </message>
    <message>
        <source>min max</source>
        <translation>mín-máx</translation>
    </message>
    <message>
        <source>z score</source>
        <translation>puntuación z</translation>
    </message>
    <message>
        <source>Rows with the same values here are scaled by themselves; empty: all rows together.</source>
        <translation>Las filas con los mismos valores aquí se escalan por separado; vacío: todas juntas.</translation>
    </message>
    <message>
        <source>Put behind the names of new columns for the result; empty: the columns themselves are changed.</source>
        <translation>Se añade a los nombres de columnas nuevas para el resultado; vacío: se modifican las propias columnas.</translation>
    </message>
    <message>
        <source>Flag outliers</source>
        <translation>Señalar valores atípicos</translation>
    </message>
    <message>
        <source>Adds a column that says which numbers are far from the others.</source>
        <translation>Añade una columna que indica qué números están lejos de los demás.</translation>
    </message>
    <message>
        <source>Marks numbers that are **far from the others** of their column: by the middle half of the values, which a few wild values do not move, or by the standard deviation. Nothing is removed; filter by the new column to do so. Missing values are no outliers, infinite ones and NaN are.</source>
        <translation>Señala los números **alejados de los demás** de su columna: según la mitad central de los valores, que unos pocos extremos no desplazan, o según la desviación estándar. No se quita nada; para ello, filtre por la columna nueva. Los valores ausentes no son atípicos; los infinitos y NaN sí.</translation>
    </message>
    <message>
        <source>Name of the new column; empty: that of the column with “_outlier”.</source>
        <translation>Nombre de la columna nueva; vacío: el de la columna con «_outlier».</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>How far is too far, in widths of the middle half (usually 1.5) or standard deviations (usually 3); 0: what is usual.</source>
        <translation>Cuánto es demasiado, en anchuras de la mitad central (normalmente 1,5) o desviaciones estándar (normalmente 3); 0: lo habitual.</translation>
    </message>
    <message>
        <source>iqr: too far from the middle half of the values; z_score: too many standard deviations (of a sample) from the mean.</source>
        <translation>IQR: demasiado lejos de la mitad central de los valores; puntuación z: demasiadas desviaciones estándar (de una muestra) de la media.</translation>
    </message>
    <message>
        <source>iqr</source>
        <translation>IQR</translation>
    </message>
    <message>
        <source>Rows with the same values here are judged by themselves; empty: all rows together.</source>
        <translation>Las filas con los mismos valores aquí se juzgan por separado; vacío: todas juntas.</translation>
    </message>
    <message>
        <source>Unify spellings</source>
        <translation>Unificar grafías</translation>
    </message>
    <message>
        <source>Makes one spelling of values that differ in capitals, blanks, punctuation or order of words.</source>
        <translation>Da una sola grafía a los valores que difieren en mayúsculas, espacios, puntuación u orden de palabras.</translation>
    </message>
    <message>
        <source>Finds values that are **the same but for their spelling** – capitals, blanks, punctuation, order and repetition of words – and writes the most frequent spelling for all of them; of equally frequent ones the first. Values without a letter stay as they are, and punctuation counts in values with digits, so that 1.5 and 15 stay apart. The result says which spellings were merged.</source>
        <translation>Encuentra valores **iguales salvo por su grafía** – mayúsculas, espacios, puntuación, orden y repetición de palabras – y escribe para todos la más frecuente; si hay empate, la primera. Los valores sin letras quedan como están, y la puntuación cuenta en los valores con cifras, de modo que 1.5 y 15 siguen separados. El resultado dice qué grafías se unieron.</translation>
    </message>
    <message>
        <source>A text column that has the same value in several spellings.</source>
        <translation>Una columna de texto con el mismo valor en varias grafías.</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>Keeps the rows that meet a condition.</source>
        <translation>Conserva las filas que cumplen una condición.</translation>
    </message>
    <message>
        <source>Keeps the rows for which the **condition is true**. Rows for which it is false, and rows for which there is no answer because a value is missing, come out of `unmatched` and are counted apart. Names with spaces stand in `&quot;double&quot;` quotation marks, texts in `&apos;single&apos;` ones.</source>
        <translation>Conserva las filas para las que la **condición es verdadera**. Las filas en que es falsa, y aquellas sin respuesta porque falta un valor, salen por `unmatched` y se cuentan aparte. Los nombres con espacios van entre comillas `&quot;dobles&quot;`, los textos entre comillas `&apos;simples&apos;`.</translation>
    </message>
    <message>
        <source>Rows for which it is true stay. SQL over the columns of a row, such as amount &gt; 0 AND country = &apos;FR&apos;.</source>
        <translation>Se conservan las filas para las que es verdadera. SQL sobre las columnas de una fila, por ejemplo amount &gt; 0 AND country = &apos;FR&apos;.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Puts the rows in the order of one or more columns.</source>
        <translation>Pone las filas en el orden de una o varias columnas.</translation>
    </message>
    <message>
        <source>Orders the rows by the first column, rows that are equal there by the second, and so on. Rows that are **equal in all** of them stay in the order they had. Texts go by their letters&apos; codes, so capitals come before small letters.</source>
        <translation>Ordena las filas por la primera columna, las iguales por la segunda, y así sucesivamente. Las filas **iguales en todas** conservan su orden. Los textos se ordenan por los códigos de sus letras, así que las mayúsculas van antes que las minúsculas.</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>The first decides; the next ones decide between rows that are equal so far.</source>
        <translation>Decide la primera; las siguientes deciden entre filas iguales hasta entonces.</translation>
    </message>
    <message>
        <source>The column to order by.</source>
        <translation>La columna por la que se ordena.</translation>
    </message>
    <message>
        <source>Missing first</source>
        <translation>Ausentes primero</translation>
    </message>
    <message>
        <source>Rows without a value stand at the top instead of the end.</source>
        <translation>Las filas sin valor van al principio en vez de al final.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Keeps the first rows in an order, of the table or of each group.</source>
        <translation>Conserva las primeras filas en un orden, de la tabla o de cada grupo.</translation>
    </message>
    <message>
        <source>Keeps the **first rows** in the order given, for the whole table or for each of the values of *For each*. The rows come out in that order; rows that are equal in it go by the order of the table. All others come out of `rest`.</source>
        <translation>Conserva las **primeras filas** en el orden indicado, de toda la tabla o de cada uno de los valores de *Por cada*. Las filas salen en ese orden; las iguales siguen el orden de la tabla. Las demás salen por `rest`.</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>resto</translation>
    </message>
    <message>
        <source>How many rows stay.</source>
        <translation>Cuántas filas se conservan.</translation>
    </message>
    <message>
        <source>What makes a row come first; empty: the order of the table.</source>
        <translation>Qué hace que una fila vaya primero; vacío: el orden de la tabla.</translation>
    </message>
    <message>
        <source>That many rows stay for each of the different values of these columns; empty: of the whole table.</source>
        <translation>Se conservan tantas filas por cada valor distinto de estas columnas; vacío: de toda la tabla.</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Quitar duplicados</translation>
    </message>
    <message>
        <source>Keeps one of the rows that are equal in some columns.</source>
        <translation>Conserva una de las filas iguales en ciertas columnas.</translation>
    </message>
    <message>
        <source>Of the rows that are **equal in the columns** named, the first or the last stays, and the order of the table is kept. Capitals, spaces and accents make a difference; trim or convert before if they should not. The others come out of `duplicates`.</source>
        <translation>De las filas **iguales en las columnas** nombradas se queda la primera o la última, y se conserva el orden de la tabla. Mayúsculas, espacios y acentos cuentan; si no deben contar, recorte o convierta antes. Las demás salen por `duplicates`.</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicados</translation>
    </message>
    <message>
        <source>Rows that are equal here count as the same; empty: all columns. Missing values count as equal.</source>
        <translation>Las filas iguales aquí cuentan como la misma; vacío: todas las columnas. Los valores ausentes cuentan como iguales.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Which of the equal rows stays, in the order of the table.</source>
        <translation>Cuál de las filas iguales se conserva, en el orden de la tabla.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Draws rows at random, the same ones whenever it runs.</source>
        <translation>Extrae filas al azar, las mismas en cada ejecución.</translation>
    </message>
    <message>
        <source>Draws a **number or a share** of the rows, each with the same chance and none twice. The same seed draws the same rows of the same table. They stay in the order of the table; the others come out of `rest`.</source>
        <translation>Extrae un **número o una proporción** de las filas, todas con la misma probabilidad y ninguna dos veces. La misma semilla extrae las mismas filas de la misma tabla. Permanecen en el orden de la tabla; las demás salen por `rest`.</translation>
    </message>
    <message>
        <source>How many rows are drawn; all of them when there are fewer.</source>
        <translation>Cuántas filas se extraen; todas si hay menos.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed draws the same rows of the same table.</source>
        <translation>La misma semilla extrae las mismas filas de la misma tabla.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Which part of the rows is drawn, from 0 to 1.</source>
        <translation>Qué parte de las filas se extrae, de 0 a 1.</translation>
    </message>
    <message>
        <source>count: a number of rows; share: a part of all rows.</source>
        <translation>recuento: un número de filas; proporción: una parte de todas las filas.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Works out new columns, or new values of columns, from expressions.</source>
        <translation>Calcula columnas nuevas, o valores nuevos de columnas, a partir de expresiones.</translation>
    </message>
    <message>
        <source>Each **formula** is SQL over the columns of one row: arithmetic, text, date and list functions, `CASE WHEN … THEN … END`. Names with spaces stand in `&quot;double&quot;` quotation marks, texts in `&apos;single&apos;` ones. Formulas are worked out in order, so a later one can use what an earlier one made. A value that cannot be worked out stops the run; `TRY(…)` or `TRY_CAST(… AS …)` makes it a missing value instead.</source>
        <translation>Cada **fórmula** es SQL sobre las columnas de una fila: aritmética, funciones de texto, fecha y lista, `CASE WHEN … THEN … END`. Los nombres con espacios van entre comillas `&quot;dobles&quot;`, los textos entre comillas `&apos;simples&apos;`. Las fórmulas se calculan en orden, así que una posterior puede usar lo que hizo una anterior. Un valor que no se puede calcular detiene la ejecución; `TRY(…)` o `TRY_CAST(… AS …)` lo convierte en un valor ausente.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>Worked out in this order; each may use the columns of those before it.</source>
        <translation>Se calculan en este orden; cada una puede usar las columnas de las anteriores.</translation>
    </message>
    <message>
        <source>A new name adds a column; the name of a column that is there replaces its values.</source>
        <translation>Un nombre nuevo añade una columna; el de una existente sustituye sus valores.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>SQL over the columns of a row, such as price * amount or upper(name).</source>
        <translation>SQL sobre las columnas de una fila, por ejemplo price * amount o upper(name).</translation>
    </message>
    <message>
        <source>By condition</source>
        <translation>Según condición</translation>
    </message>
    <message>
        <source>Gives a column the value of the first condition that is true.</source>
        <translation>Da a una columna el valor de la primera condición verdadera.</translation>
    </message>
    <message>
        <source>Goes through the **cases** from the first to the last; the first whose condition is true gives the value. A condition without an answer, because a value is missing, is not true. Where none is true it is the value of *Otherwise*. If some of the values are texts and others not, all become texts.</source>
        <translation>Recorre los **casos** del primero al último; el primero cuya condición es verdadera da el valor. Una condición sin respuesta, porque falta un valor, no es verdadera. Donde ninguna lo es, vale el valor de *Si no*. Si algunos valores son textos y otros no, todos se convierten en textos.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>The first whose condition is true decides.</source>
        <translation>Decide el primero cuya condición es verdadera.</translation>
    </message>
    <message>
        <source>What the column then holds.</source>
        <translation>Lo que contiene entonces la columna.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>SQL over the columns of a row that is true or false, such as age &gt;= 18.</source>
        <translation>SQL sobre las columnas de una fila, verdadero o falso, por ejemplo age &gt;= 18.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Si no</translation>
    </message>
    <message>
        <source>The value where no condition is true; empty: none.</source>
        <translation>El valor donde ninguna condición es verdadera; vacío: ninguno.</translation>
    </message>
    <message>
        <source>Values are</source>
        <translation>Los valores son</translation>
    </message>
    <message>
        <source>texts: as they are written; expressions: SQL over the columns of a row, such as price * 2 or 0.</source>
        <translation>textos: tal como se escriben; expresiones: SQL sobre las columnas de una fila, por ejemplo price * 2 o 0.</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>expressions</source>
        <translation>expresiones</translation>
    </message>
    <message>
        <source>Select columns</source>
        <translation>Seleccionar columnas</translation>
    </message>
    <message>
        <source>Keeps, leaves out or moves columns, by their names or by a pattern.</source>
        <translation>Conserva, omite o mueve columnas, por su nombre o por un patrón.</translation>
    </message>
    <message>
        <source>Chooses columns **by name or by a pattern** and keeps only them, leaves them out, or puts them in front of or behind the others. A column that is not there is an error, as is a pattern that finds none, so that a changed file does not go unnoticed.</source>
        <translation>Elige columnas **por nombre o por un patrón** y conserva solo esas, las omite o las pone delante o detrás de las demás. Una columna que no existe es un error, igual que un patrón sin resultados, para que un archivo modificado no pase inadvertido.</translation>
    </message>
    <message>
        <source>Names of columns, in the order they shall have.</source>
        <translation>Nombres de las columnas, en el orden deseado.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>keep: only these columns, in this order; drop: all but these; first: these in front of the others; last: these behind the others.</source>
        <translation>conservar: solo estas columnas, en este orden; descartar: todas menos estas; primero: estas delante de las demás; último: estas detrás de las demás.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>A regular expression; columns whose name it is found in are meant, too, behind those named.</source>
        <translation>Una expresión regular; las columnas en cuyo nombre aparece también cuentan, detrás de las nombradas.</translation>
    </message>
    <message>
        <source>Rename by rule</source>
        <translation>Cambiar nombres por regla</translation>
    </message>
    <message>
        <source>Renames columns one by one, by a pattern, or all to one style such as snake_case.</source>
        <translation>Cambia el nombre de columnas una a una, por un patrón o todas a un estilo como snake_case.</translation>
    </message>
    <message>
        <source>First come the **single names**. In all other columns the *pattern* is replaced, and then the *style* is applied: words are told apart at blanks, punctuation and capitals. Two columns with one name are an error unless they shall be numbered; capitals alone do not tell names apart.</source>
        <translation>Primero van los **nombres sueltos**. En todas las demás columnas se sustituye el *patrón* y luego se aplica el *estilo*: las palabras se separan en espacios, puntuación y mayúsculas. Dos columnas con el mismo nombre son un error, salvo que deban numerarse; las mayúsculas por sí solas no distinguen nombres.</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Solo en</translation>
    </message>
    <message>
        <source>The columns that pattern and style are for; empty: all.</source>
        <translation>Las columnas a las que se aplican patrón y estilo; vacío: todas.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>New names of single columns; the rules below leave these columns alone.</source>
        <translation>Nuevos nombres de columnas sueltas; las reglas siguientes no las tocan.</translation>
    </message>
    <message>
        <source>What it is called now.</source>
        <translation>Cómo se llama ahora.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>What it is called afterwards.</source>
        <translation>Cómo se llamará.</translation>
    </message>
    <message>
        <source>A regular expression; what it finds in names is replaced, before the style is applied.</source>
        <translation>Una expresión regular; lo que encuentre en los nombres se sustituye antes de aplicar el estilo.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Reemplazo</translation>
    </message>
    <message>
        <source>What stands there instead; \1 is what the first parentheses found.</source>
        <translation>Lo que aparece en su lugar; \1 es lo que encontró el primer paréntesis.</translation>
    </message>
    <message>
        <source>If names become the same</source>
        <translation>Si los nombres coinciden</translation>
    </message>
    <message>
        <source>fail: say so; number: the later ones get _2, _3 …</source>
        <translation>fallar: avisar; número: las siguientes reciben _2, _3 …</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>trim: no spaces around and one between words; snake_case: order_date; camel_case: orderDate; title_case: Order Date; lower_case and upper_case: letters alone.</source>
        <translation>recortar: sin espacios alrededor y uno entre palabras; snake case: order_date; camel case: orderDate; tipo título: Order Date; minúsculas y mayúsculas: solo las letras.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>recortar</translation>
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
        <translation>tipo título</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>Fill from rows around</source>
        <translation>Rellenar desde filas vecinas</translation>
    </message>
    <message>
        <source>Fills gaps with a value, or with the one before or behind them.</source>
        <translation>Rellena los huecos con un valor, o con el anterior o el siguiente.</translation>
    </message>
    <message>
        <source>Fills **missing values** with one you give, with the last value before them (*down*) or the next one behind them (*up*), by the order of the table or of columns you name. With *For each* no value goes from one group to another. Gaps at the beginning, where there is nothing before, stay. Every filled cell is counted.</source>
        <translation>Rellena los **valores ausentes** con uno dado, con el último anterior (*abajo*) o con el siguiente (*arriba*), según el orden de la tabla o de las columnas nombradas. Con *Por cada* ningún valor pasa de un grupo a otro. Los huecos del principio, sin nada antes, se quedan. Se cuenta cada celda rellenada.</translation>
    </message>
    <message>
        <source>The columns with gaps.</source>
        <translation>Las columnas con huecos.</translation>
    </message>
    <message>
        <source>Blank texts, too</source>
        <translation>También textos en blanco</translation>
    </message>
    <message>
        <source>Texts without anything but spaces are gaps, too.</source>
        <translation>Los textos que solo tienen espacios también son huecos.</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Hueco máximo</translation>
    </message>
    <message>
        <source>How many rows away a value may be; 0: any number. For down and up.</source>
        <translation>A cuántas filas puede estar un valor; 0: sin límite. Para abajo y arriba.</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>Rellenar con</translation>
    </message>
    <message>
        <source>value: always the same; down: the last value before the gap; up: the next value behind it.</source>
        <translation>valor: siempre el mismo; abajo: el último valor antes del hueco; arriba: el siguiente.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>up</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>What is before and behind; empty: the order of the table. The rows stay where they are.</source>
        <translation>Qué va antes y después; vacío: el orden de la tabla. Las filas no se mueven.</translation>
    </message>
    <message>
        <source>Values are only taken from rows that are the same here; empty: from any row.</source>
        <translation>Los valores solo se toman de filas iguales aquí; vacío: de cualquiera.</translation>
    </message>
    <message>
        <source>What fills the gaps; it has to fit the type of the columns. Not used for down and up.</source>
        <translation>Lo que rellena los huecos; debe encajar con el tipo de las columnas. No se usa con abajo y arriba.</translation>
    </message>
    <message>
        <source>Fill with the usual</source>
        <translation>Rellenar con lo habitual</translation>
    </message>
    <message>
        <source>Fills gaps with the mean, median or most frequent value of the column or of its group.</source>
        <translation>Rellena los huecos con la media, la mediana o el valor más frecuente de la columna o de su grupo.</translation>
    </message>
    <message>
        <source>Fills **missing values** with what is usual in the column, for the whole table or for each group. The column keeps its type: the mean of whole numbers is rounded, and their median is one of the values. Infinite values and NaN do not count. Where a group has no value at all, the gaps stay. Every filled cell is counted, and a column can say where they are.</source>
        <translation>Rellena los **valores ausentes** con lo habitual en la columna, para toda la tabla o por grupo. La columna conserva su tipo: la media de enteros se redondea y su mediana es uno de los valores. Los infinitos y NaN no cuentan. Si un grupo no tiene ningún valor, los huecos se quedan. Se cuenta cada celda rellenada, y una columna puede indicar dónde están.</translation>
    </message>
    <message>
        <source>Say where</source>
        <translation>Indicar dónde</translation>
    </message>
    <message>
        <source>For each column one more, called like it with “_missing”, that is true where there was no value.</source>
        <translation>Por cada columna otra más, con su nombre y «_missing», verdadera donde no había valor.</translation>
    </message>
    <message>
        <source>Of the values that are there – median: the middle one; mean: the average; mode: the most frequent one, the first of several.</source>
        <translation>De los valores presentes – mediana: el central; media: el promedio; moda: el más frecuente, el primero si hay varios.</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>moda</translation>
    </message>
    <message>
        <source>Rows that are the same here have a value of their own; empty: one value for the whole table.</source>
        <translation>Las filas iguales aquí tienen su propio valor; vacío: un valor para toda la tabla.</translation>
    </message>
    <message>
        <source>First that has a value</source>
        <translation>Primer valor presente</translation>
    </message>
    <message>
        <source>Takes the value of the first of several columns that has one.</source>
        <translation>Toma el valor de la primera de varias columnas que tenga uno.</translation>
    </message>
    <message>
        <source>Goes through the columns **in the order given** and takes the first value that is there. The result is a new column, or replaces the first one, whose filled cells are counted. Columns of several types become numbers with a fraction, or texts where one of them is text.</source>
        <translation>Recorre las columnas **en el orden indicado** y toma el primer valor presente. El resultado es una columna nueva, o sustituye a la primera, cuyas celdas rellenadas se cuentan. Las columnas de varios tipos pasan a ser números con decimales, o texto si una de ellas lo es.</translation>
    </message>
    <message>
        <source>Name of a new column for the result; empty: the first of the columns gets it.</source>
        <translation>Nombre de una columna nueva para el resultado; vacío: lo recibe la primera de las columnas.</translation>
    </message>
    <message>
        <source>The first of these that has a value gives it.</source>
        <translation>La primera de estas que tiene un valor lo aporta.</translation>
    </message>
    <message>
        <source>Drop the columns</source>
        <translation>Descartar las columnas</translation>
    </message>
    <message>
        <source>The columns the values came from are left out, but for the one with the result.</source>
        <translation>Las columnas de las que proceden los valores se omiten, salvo la del resultado.</translation>
    </message>
    <message>
        <source>Texts without anything but spaces are no values either.</source>
        <translation>Los textos que solo tienen espacios tampoco son valores.</translation>
    </message>
    <message>
        <source>Drop rows with gaps</source>
        <translation>Descartar filas con huecos</translation>
    </message>
    <message>
        <source>Leaves out rows without a value in any, or in all, of some columns.</source>
        <translation>Omite las filas sin valor en alguna, o en todas, de ciertas columnas.</translation>
    </message>
    <message>
        <source>Leaves out rows in which a value is **missing**: in any of the columns, or in all of them. These rows come out of `dropped`, and are counted by the first column that has no value. NaN and blank texts are values unless you say otherwise for the texts.</source>
        <translation>Omite las filas en las que **falta** un valor: en alguna de las columnas o en todas. Estas filas salen por `dropped` y se cuentan según la primera columna sin valor. NaN y los textos en blanco son valores, salvo que se indique otra cosa para los textos.</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartadas</translation>
    </message>
    <message>
        <source>Where a value has to be; empty: in all columns.</source>
        <translation>Dónde debe haber un valor; vacío: en todas las columnas.</translation>
    </message>
    <message>
        <source>Drop a row</source>
        <translation>Descartar una fila</translation>
    </message>
    <message>
        <source>any: when one of the columns has no value; all: only when none of them has one.</source>
        <translation>alguna: cuando una de las columnas no tiene valor; todas: solo cuando ninguna lo tiene.</translation>
    </message>
    <message>
        <source>Clean text</source>
        <translation>Limpiar texto</translation>
    </message>
    <message>
        <source>Trims texts, and unifies their spaces, invisible characters, accents and capitals.</source>
        <translation>Recorta textos y unifica sus espacios, caracteres invisibles, acentos y mayúsculas.</translation>
    </message>
    <message>
        <source>Makes texts that **look the same be the same**: spaces at the ends and doubled ones go, as do characters nobody sees. On demand accents go, too, and letters become small, capital, or capital at the beginning of each word. Each cell that changes is counted.</source>
        <translation>Hace **iguales los textos que parecen iguales**: desaparecen los espacios de los extremos y los dobles, y los caracteres invisibles. Si se pide, también los acentos, y las letras pasan a minúsculas, mayúsculas o mayúscula al inicio de cada palabra. Se cuenta cada celda modificada.</translation>
    </message>
    <message>
        <source>Strip accents</source>
        <translation>Quitar acentos</translation>
    </message>
    <message>
        <source>Makes e of é, and u of ü.</source>
        <translation>Convierte é en e y ü en u.</translation>
    </message>
    <message>
        <source>Blank is missing</source>
        <translation>En blanco es ausente</translation>
    </message>
    <message>
        <source>A text with nothing in it becomes a missing value.</source>
        <translation>Un texto vacío se convierte en un valor ausente.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>title: each word begins with a capital.</source>
        <translation>título: cada palabra empieza con mayúscula.</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>Collapse spaces</source>
        <translation>Contraer espacios</translation>
    </message>
    <message>
        <source>Makes one space of several spaces, tabs and line breaks, and of odd ones such as the no-break space.</source>
        <translation>Hace un espacio de varios espacios, tabuladores y saltos de línea, y de los especiales como el de no separación.</translation>
    </message>
    <message>
        <source>Text columns; empty: all there are.</source>
        <translation>Columnas de texto; vacío: todas.</translation>
    </message>
    <message>
        <source>Strip invisible characters</source>
        <translation>Quitar caracteres invisibles</translation>
    </message>
    <message>
        <source>Takes control characters, soft hyphens and spaces without width away; not line breaks and tabs.</source>
        <translation>Quita caracteres de control, guiones opcionales y espacios sin anchura; no los saltos de línea ni los tabuladores.</translation>
    </message>
    <message>
        <source>Takes spaces and line breaks away at both ends.</source>
        <translation>Quita espacios y saltos de línea en ambos extremos.</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Reemplazar texto</translation>
    </message>
    <message>
        <source>Replaces texts in cells, what regular expressions find, or whole cells.</source>
        <translation>Sustituye textos en celdas, lo que encuentran expresiones regulares o celdas completas.</translation>
    </message>
    <message>
        <source>Replaces **each occurrence** of a text in the columns, one replacement after the other, so that a later one sees what an earlier one made. As *regex* the pattern is a regular expression (RE2), and `\1` in the replacement is what its first parentheses found. As *cell* the whole cell has to be the text. Each cell that changes is counted.</source>
        <translation>Sustituye **cada aparición** de un texto en las columnas, un reemplazo tras otro, de modo que uno posterior ve lo que hizo uno anterior. Como *regex*, el patrón es una expresión regular (RE2), y `\1` en el reemplazo es lo que encontró su primer paréntesis. Como *celda*, la celda completa debe ser el texto. Se cuenta cada celda modificada.</translation>
    </message>
    <message>
        <source>A text with nothing left in it becomes a missing value.</source>
        <translation>Un texto del que no queda nada se convierte en un valor ausente.</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Ignorar mayúsculas</translation>
    </message>
    <message>
        <source>Capitals make no difference.</source>
        <translation>Las mayúsculas no importan.</translation>
    </message>
    <message>
        <source>Find as</source>
        <translation>Buscar como</translation>
    </message>
    <message>
        <source>text: anywhere in a cell; regex: a regular expression; cell: the whole cell.</source>
        <translation>texto: en cualquier lugar de una celda; regex: una expresión regular; celda: la celda completa.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>regex</source>
        <translation>regex</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>celda</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Reemplazos</translation>
    </message>
    <message>
        <source>Made one after the other; of whole cells, the first that fits.</source>
        <translation>Uno tras otro; en celdas completas, el primero que encaje.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What is replaced.</source>
        <translation>Lo que se sustituye.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>What stands there instead; in regular expressions \1 is what the first parentheses found.</source>
        <translation>Lo que aparece en su lugar; en expresiones regulares \1 es lo que encontró el primer paréntesis.</translation>
    </message>
    <message>
        <source>Split a column</source>
        <translation>Dividir una columna</translation>
    </message>
    <message>
        <source>Makes several columns of one, at a separator or after so many characters.</source>
        <translation>Hace varias columnas de una, en un separador o tras tantos caracteres.</translation>
    </message>
    <message>
        <source>Splits the texts of a column **into columns**, which stand behind it or in its place. Where there are more parts than columns, the last column has all the rest as it stands, so nothing is lost; where there are fewer, values are missing.</source>
        <translation>Divide los textos de una columna **en columnas**, que van detrás de ella o en su lugar. Si hay más partes que columnas, la última contiene todo el resto tal cual, así que no se pierde nada; si hay menos, faltan valores.</translation>
    </message>
    <message>
        <source>A part with nothing in it becomes a missing value.</source>
        <translation>Una parte vacía se convierte en un valor ausente.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Dividir por</translation>
    </message>
    <message>
        <source>text: at each separator; regex: at what a regular expression finds; lengths: after so many characters.</source>
        <translation>texto: en cada separador; regex: en lo que encuentre una expresión regular; longitudes: tras tantos caracteres.</translation>
    </message>
    <message>
        <source>lengths</source>
        <translation>longitudes</translation>
    </message>
    <message>
        <source>The text column to split.</source>
        <translation>La columna de texto que dividir.</translation>
    </message>
    <message>
        <source>How many columns; the last has all that is left. Not used with names or lengths.</source>
        <translation>Cuántas columnas; la última tiene todo lo que queda. No se usa con nombres o longitudes.</translation>
    </message>
    <message>
        <source>Keep the column</source>
        <translation>Conservar la columna</translation>
    </message>
    <message>
        <source>The column that is split stays beside its parts.</source>
        <translation>La columna dividida se conserva junto a sus partes.</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longitudes</translation>
    </message>
    <message>
        <source>How many characters the parts have, but for the last, which has the rest.</source>
        <translation>Cuántos caracteres tienen las partes, salvo la última, que tiene el resto.</translation>
    </message>
    <message>
        <source>Names of the columns, one for each; empty: that of the column with _1, _2 …</source>
        <translation>Nombres de las columnas, uno para cada una; vacío: el de la columna con _1, _2 …</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>What stands between the parts, or the regular expression that finds it.</source>
        <translation>Lo que separa las partes, o la expresión regular que lo encuentra.</translation>
    </message>
    <message>
        <source>Takes spaces away around the parts.</source>
        <translation>Quita los espacios alrededor de las partes.</translation>
    </message>
    <message>
        <source>Put columns together</source>
        <translation>Unir columnas</translation>
    </message>
    <message>
        <source>Makes one text column of the values of several columns.</source>
        <translation>Hace una columna de texto con los valores de varias columnas.</translation>
    </message>
    <message>
        <source>Writes the values of the columns **one behind the other**, with the separator between them. Numbers and dates are written as the table shows them. Where all are missing, the result is missing, unless missing values are to be blank.</source>
        <translation>Escribe los valores de las columnas **uno tras otro**, con el separador entre ellos. Los números y fechas se escriben como los muestra la tabla. Si faltan todos, falta el resultado, salvo que los valores ausentes deban quedar en blanco.</translation>
    </message>
    <message>
        <source>Name of the new column.</source>
        <translation>Nombre de la columna nueva.</translation>
    </message>
    <message>
        <source>What is put together, in this order.</source>
        <translation>Lo que se une, en este orden.</translation>
    </message>
    <message>
        <source>The columns that were put together are left out.</source>
        <translation>Las columnas unidas se omiten.</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valores ausentes</translation>
    </message>
    <message>
        <source>skip: are passed over, with their separator; blank: are blank texts; missing: make the whole missing.</source>
        <translation>omitir: se pasan por alto, con su separador; en blanco: son textos en blanco; ausente: hacen ausente el conjunto.</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>What stands between the values.</source>
        <translation>Lo que separa los valores.</translation>
    </message>
    <message>
        <source>Extract from text</source>
        <translation>Extraer del texto</translation>
    </message>
    <message>
        <source>Makes columns of what a regular expression finds in a text.</source>
        <translation>Hace columnas de lo que una expresión regular encuentra en un texto.</translation>
    </message>
    <message>
        <source>Looks for the **first place** in the text that the regular expression (RE2) fits, and makes a column of each of its parts in parentheses. Where it is not found, or a part is empty, values are missing. The columns are texts; convert them afterwards where they are numbers or dates.</source>
        <translation>Busca el **primer lugar** del texto en que encaja la expresión regular (RE2) y hace una columna de cada una de sus partes entre paréntesis. Donde no se encuentra, o una parte está vacía, faltan valores. Las columnas son textos; conviértalas después si son números o fechas.</translation>
    </message>
    <message>
        <source>The text column to look in.</source>
        <translation>La columna de texto en la que buscar.</translation>
    </message>
    <message>
        <source>The column stays beside what was found in it.</source>
        <translation>La columna se conserva junto a lo encontrado en ella.</translation>
    </message>
    <message>
        <source>Names of the columns, one for each; empty: those in (?P&lt;name&gt;…), or that of the column with _1, _2 …</source>
        <translation>Nombres de las columnas, uno para cada una; vacío: los de (?P&lt;name&gt;…), o el de la columna con _1, _2 …</translation>
    </message>
    <message>
        <source>A regular expression; each part in parentheses becomes a column, or all it finds when there are none.</source>
        <translation>Una expresión regular; cada parte entre paréntesis se convierte en una columna, o todo lo que encuentre si no hay.</translation>
    </message>
    <message>
        <source>Read dates</source>
        <translation>Leer fechas</translation>
    </message>
    <message>
        <source>Reads text columns as dates or points in time.</source>
        <translation>Lee columnas de texto como fechas o instantes.</translation>
    </message>
    <message>
        <source>Reads texts as **dates**, by formats you give or by those that the first 5,000 values have. Whether day or month comes first is told by dates that can only be one; if there is none you are asked. Times with an offset such as +02:00 become UTC. What does not fit is never lost without a word: it is counted and kept, or stops the run.</source>
        <translation>Lee textos como **fechas**, con formatos dados o con los de los primeros 5000 valores. Las fechas inequívocas dicen si va primero el día o el mes; si no hay ninguna, se pregunta. Las horas con desfase como +02:00 pasan a UTC. Lo que no encaja nunca se pierde sin aviso: se cuenta y se conserva, o detiene la ejecución.</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>filas rechazadas</translation>
    </message>
    <message>
        <source>Text columns of dates.</source>
        <translation>Columnas de texto con fechas.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Such as %d.%m.%Y or %d %N %Y, where %N is the name of a month; the first that fits is taken. Empty: found out from the values.</source>
        <translation>Por ejemplo, %d.%m.%Y o %d %N %Y, donde %N es el nombre de un mes; se toma el primero que encaje. Vacío: se deduce de los valores.</translation>
    </message>
    <message>
        <source>Missing markers</source>
        <translation>Marcas de ausencia</translation>
    </message>
    <message>
        <source>Texts that mean that there is no value, such as n/a; blank ones always do.</source>
        <translation>Textos que significan que no hay valor, como n/a; los que están en blanco siempre.</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Lo que no encaja</translation>
    </message>
    <message>
        <source>null: becomes a missing value, and the text comes out of “rejects”; reject_row: the row comes out of “rejected_rows”; fail: the run stops.</source>
        <translation>null: se convierte en un valor ausente y el texto sale por «rejects»; rechazar fila: la fila sale por «rejected_rows»; fallar: la ejecución se detiene.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>reject row</source>
        <translation>rechazar fila</translation>
    </message>
    <message>
        <source>Day and month</source>
        <translation>Día y mes</translation>
    </message>
    <message>
        <source>What comes first in dates such as 3/4/2024, where formats are found out; evidence: as dates such as 13/4/2024 tell.</source>
        <translation>Qué va primero en fechas como 3/4/2024 cuando se deducen los formatos; indicios: como muestran fechas como 13/4/2024.</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>indicios</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>día primero</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mes primero</translation>
    </message>
    <message>
        <source>date: days; datetime: points in time.</source>
        <translation>fecha: días; fecha y hora: instantes.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>datetime</source>
        <translation>fecha y hora</translation>
    </message>
    <message>
        <source>Read numbers</source>
        <translation>Leer números</translation>
    </message>
    <message>
        <source>Reads text columns as numbers, with their marks, currencies, percent signs and units.</source>
        <translation>Lee columnas de texto como números, con sus signos, monedas, porcentajes y unidades.</translation>
    </message>
    <message>
        <source>Reads texts as **numbers**, with the decimal and thousands marks you say, and with the currencies and units that may stand beside them. A unit changes nothing in the value, so do not name two currencies that both occur. A whole number too long to be kept digit by digit does not fit. What does not fit is counted and kept, or stops the run.</source>
        <translation>Lee textos como **números**, con los signos decimal y de miles indicados, y con las monedas y unidades que pueden acompañarlos. Una unidad no cambia el valor, así que no nombre dos monedas que aparezcan a la vez. Un entero demasiado largo para conservar cada cifra no encaja. Lo que no encaja se cuenta y se conserva, o detiene la ejecución.</translation>
    </message>
    <message>
        <source>Text columns of numbers.</source>
        <translation>Columnas de texto con números.</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>What stands before the fraction.</source>
        <translation>Lo que precede a los decimales.</translation>
    </message>
    <message>
        <source>Thousands mark</source>
        <translation>Separador de miles</translation>
    </message>
    <message>
        <source>What may stand between groups of three digits; usual: a comma where fractions have a point, and the other way round.</source>
        <translation>Qué puede separar los grupos de tres cifras; habitual: una coma donde el signo decimal es un punto, y viceversa.</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Parentheses mean minus</source>
        <translation>Los paréntesis son menos</translation>
    </message>
    <message>
        <source>As accountants write: (5.00) is -5.</source>
        <translation>Como en contabilidad: (5.00) es -5.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>no: 12% does not fit; number: it is 12; fraction: it is 0.12.</source>
        <translation>no: 12% no encaja; número: es 12; fracción: es 0,12.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>fracción</translation>
    </message>
    <message>
        <source>decimal: numbers with a fraction; integer: whole numbers, where texts such as 007 do not fit.</source>
        <translation>decimal: números con decimales; entero: números enteros, donde textos como 007 no encajan.</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>decimal</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>entero</translation>
    </message>
    <message>
        <source>Currencies and units</source>
        <translation>Monedas y unidades</translation>
    </message>
    <message>
        <source>Texts that may stand before or behind a number and add nothing to its value, such as € or kg.</source>
        <translation>Textos que pueden ir antes o después de un número sin cambiar su valor, como € o kg.</translation>
    </message>
    <message>
        <source>Number rows</source>
        <translation>Numerar filas</translation>
    </message>
    <message>
        <source>Adds a column that names each row by a number or by its content.</source>
        <translation>Añade una columna que nombra cada fila por un número o por su contenido.</translation>
    </message>
    <message>
        <source>Adds a column in front that tells rows apart: **numbers** in the order of the table, for all rows or for each group by itself, or a **fingerprint** (SHA-256) of the content, which stays the same when rows come, go or change places. Equal rows have equal fingerprints.</source>
        <translation>Añade delante una columna que distingue las filas: **números** en el orden de la tabla, para todas las filas o por grupo, o una **huella** (SHA-256) del contenido, que no cambia cuando las filas llegan, se van o cambian de sitio. Las filas iguales tienen huellas iguales.</translation>
    </message>
    <message>
        <source>Name of the new column, which stands in front.</source>
        <translation>Nombre de la columna nueva, que va delante.</translation>
    </message>
    <message>
        <source>Content of</source>
        <translation>Contenido de</translation>
    </message>
    <message>
        <source>The columns that make the fingerprint; empty: all.</source>
        <translation>Las columnas que forman la huella; vacío: todas.</translation>
    </message>
    <message>
        <source>number: 1, 2, 3 … in the order of the table; content: a fingerprint of the values, the same for equal rows and in every run.</source>
        <translation>número: 1, 2, 3 … en el orden de la tabla; contenido: una huella de los valores, igual para filas iguales y en cada ejecución.</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>Numbers begin again for each of the different values of these columns.</source>
        <translation>Los números vuelven a empezar con cada valor distinto de estas columnas.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The first number.</source>
        <translation>El primer número.</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>Ocultar valores</translation>
    </message>
    <message>
        <source>Replaces values by fingerprints, or covers all but their last characters.</source>
        <translation>Sustituye valores por huellas, o cubre todo menos sus últimos caracteres.</translation>
    </message>
    <message>
        <source>Hides values that **name people**, such as e-mail addresses or card numbers. A fingerprint (SHA-256 of salt and text) is the same for the same value, so tables can still be joined; with few possible values anyone who knows the salt can find them by trying. The salt stands in the workflow. Missing values stay missing, and each cell that changes is counted.</source>
        <translation>Oculta valores que **identifican a personas**, como direcciones de correo o números de tarjeta. Una huella (SHA-256 de sal y texto) es igual para el mismo valor, así que las tablas aún se pueden combinar; si hay pocos valores posibles, quien conozca la sal puede averiguarlos probando. La sal está en el flujo de trabajo. Los valores ausentes siguen ausentes, y se cuenta cada celda modificada.</translation>
    </message>
    <message>
        <source>Cover with</source>
        <translation>Cubrir con</translation>
    </message>
    <message>
        <source>The one character that covers the others.</source>
        <translation>El carácter que cubre los demás.</translation>
    </message>
    <message>
        <source>The columns whose values are hidden.</source>
        <translation>Las columnas cuyos valores se ocultan.</translation>
    </message>
    <message>
        <source>How many characters at the end are not covered; a text that has no more is covered as a whole.</source>
        <translation>Cuántos caracteres finales quedan a la vista; un texto que no tenga más se cubre por completo.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>sha256: a fingerprint, so that equal values can still be found; mask: all but the last characters are covered.</source>
        <translation>sha256: una huella, de modo que los valores iguales aún se puedan encontrar; cubrir: se cubre todo menos los últimos caracteres.</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>cubrir</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>A secret text that goes into the fingerprint; without one, values such as telephone numbers can be found by trying.</source>
        <translation>Un texto secreto que entra en la huella; sin él, valores como los números de teléfono se pueden averiguar probando.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Gives every column its type, empties missing markers and shapes the table for a target; nothing is lost uncounted.</source>
        <translation>Da a cada columna su tipo, vacía las marcas de ausencia y da forma a la tabla para un objetivo; nada se pierde sin contarse.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>Columns the schema does not name</source>
        <translation>Columnas que el esquema no nombra</translation>
    </message>
    <message>
        <source>keep them, drop them, or fail (target “schema”).</source>
        <translation>conservarlas, descartarlas o fallar (objetivo «schema»).</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>How often the plan may be revised; from the workflow&apos;s settings when not given, else 3.</source>
        <translation>Cuántas veces puede revisarse el plan; si no se indica, según los ajustes del flujo de trabajo, o 3.</translation>
    </message>
    <message>
        <source>The column for a role of the target, where you know better.</source>
        <translation>La columna para un rol del objetivo, si se sabe mejor.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>A plan as an earlier run left it in its metadata; it is played as it is, and nothing new is proposed.</source>
        <translation>Un plan tal como lo dejó una ejecución anterior en sus metadatos; se aplica tal cual y no se propone nada nuevo.</translation>
    </message>
    <message>
        <source>What the table shall look like: a Frictionless Table Schema or a JSON Schema of one row (target “schema”).</source>
        <translation>Cómo debe ser la tabla: un Frictionless Table Schema o un JSON Schema de una fila (objetivo «schema»).</translation>
    </message>
    <message>
        <source>Decides which rows are for testing (ml-ready); the target&apos;s own when not given.</source>
        <translation>Decide qué filas son de prueba (ml-ready); si no se indica, la del objetivo.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What the data is for.</source>
        <translation>Para qué son los datos.</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>Objetivo propio</translation>
    </message>
    <message>
        <source>A whole target as in resources/targets; wins over “target”.</source>
        <translation>Un objetivo completo como en resources/targets; prevalece sobre «target».</translation>
    </message>
    <message>
        <source>Text columns</source>
        <translation>Columnas de texto</translation>
    </message>
    <message>
        <source>Columns that shall stay text whatever they look like.</source>
        <translation>Columnas que deben seguir siendo texto, parezcan lo que parezcan.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>The share of a column&apos;s values that may not fit before it stays text; the target&apos;s own when not given.</source>
        <translation>La proporción de valores de una columna que puede no encajar antes de que siga siendo texto; si no se indica, la del objetivo.</translation>
    </message>
    <message>
        <source>Convert types</source>
        <translation>Convertir tipos</translation>
    </message>
    <message>
        <source>Reads text columns as numbers, dates or truth values and empties missing markers; what does not fit is kept.</source>
        <translation>Lee columnas de texto como números, fechas o valores lógicos y vacía las marcas de ausencia; lo que no encaja se conserva.</translation>
    </message>
    <message>
        <source>The columns this is done to.</source>
        <translation>Las columnas a las que se aplica.</translation>
    </message>
    <message>
        <source>Rename columns</source>
        <translation>Cambiar nombres de columnas</translation>
    </message>
    <message>
        <source>Gives columns other names.</source>
        <translation>Da otros nombres a las columnas.</translation>
    </message>
    <message>
        <source>Change types</source>
        <translation>Cambiar tipos</translation>
    </message>
    <message>
        <source>Turns typed columns into another type; values that do not fit are counted and kept.</source>
        <translation>Convierte columnas con tipo en otro tipo; los valores que no encajan se cuentan y se conservan.</translation>
    </message>
    <message>
        <source>Require values</source>
        <translation>Exigir valores</translation>
    </message>
    <message>
        <source>Leaves out rows without a usable value in one of the columns; they are kept among the rejects.</source>
        <translation>Omite las filas sin un valor utilizable en alguna de las columnas; se conservan entre las rechazadas.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why, in words; it stands in the ledger.</source>
        <translation>Por qué, en palabras; figura en el balance.</translation>
    </message>
    <message>
        <source>Drop columns</source>
        <translation>Descartar columnas</translation>
    </message>
    <message>
        <source>Leaves columns out.</source>
        <translation>Omite columnas.</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <source>Fills missing numbers with the median, counts them, and can say where in a column of their own.</source>
        <translation>Rellena los números ausentes con la mediana, los cuenta y puede indicar dónde en una columna propia.</translation>
    </message>
    <message>
        <source>Encode as numbers</source>
        <translation>Codificar como números</translation>
    </message>
    <message>
        <source>Turns categories, truth values and dates into numbers.</source>
        <translation>Convierte categorías, valores lógicos y fechas en números.</translation>
    </message>
    <message>
        <source>Split for testing</source>
        <translation>Dividir para pruebas</translation>
    </message>
    <message>
        <source>Adds a column that says “train” or “test”, the same whenever it runs.</source>
        <translation>Añade una columna que dice «train» o «test», igual en cada ejecución.</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>La misma semilla da las mismas filas.</translation>
    </message>
    <message>
        <source>Share for testing</source>
        <translation>Proporción de prueba</translation>
    </message>
    <message>
        <source>The share of the rows that go to “test”, 0 to 1.</source>
        <translation>La proporción de filas que van a «test», de 0 a 1.</translation>
    </message>
    <message>
        <source>Derive coordinates</source>
        <translation>Derivar coordenadas</translation>
    </message>
    <message>
        <source>Adds columns that are weighted sums of standardised columns.</source>
        <translation>Añade columnas que son sumas ponderadas de columnas estandarizadas.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>For each new column its name and terms: column, category, mean, scale, weight.</source>
        <translation>Para cada columna nueva, su nombre y sus términos: column, category, mean, scale, weight.</translation>
    </message>
    <message>
        <source>Columns to rows</source>
        <translation>Columnas a filas</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Makes one row for each of several columns, such as years.</source>
        <translation>Hace una fila por cada una de varias columnas, como años.</translation>
    </message>
    <message>
        <source>The column that the cells of each of the columns go to.</source>
        <translation>La columna a la que van las celdas de cada una de las columnas.</translation>
    </message>
    <message>
        <source>The column that says which one a row came from.</source>
        <translation>La columna que indica de cuál procede una fila.</translation>
    </message>
    <message>
        <source>The type of the values.</source>
        <translation>El tipo de los valores.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>What each of the columns stands for, such as its year.</source>
        <translation>Qué representa cada columna, como su año.</translation>
    </message>
    <message>
        <source>Links to graph</source>
        <translation>Enlaces a grafo</translation>
    </message>
    <message>
        <source>Makes a table of points from a list of links, and keeps the links beside it.</source>
        <translation>Hace una tabla de puntos a partir de una lista de enlaces, y conserva los enlaces al lado.</translation>
    </message>
    <message>
        <source>Categories to columns</source>
        <translation>Categorías a columnas</translation>
    </message>
    <message>
        <source>Makes a column of 0 and 1 for each category of a column.</source>
        <translation>Hace una columna de 0 y 1 por cada categoría de una columna.</translation>
    </message>
    <message>
        <source>Makes **one column for each category**, with 1 where the row has it and 0 where it has not, as models want it. Name the categories where later runs must give the same columns. Where there are more than allowed, the step stops, or the rare ones share a column.</source>
        <translation>Hace **una columna por categoría**, con 1 donde la fila la tiene y 0 donde no, como necesitan los modelos. Nombre las categorías si las ejecuciones posteriores deben dar las mismas columnas. Si hay más de las permitidas, el paso se detiene o las raras comparten una columna.</translation>
    </message>
    <message>
        <source>The column with the categories.</source>
        <translation>La columna con las categorías.</translation>
    </message>
    <message>
        <source>The column stays in front of the new ones.</source>
        <translation>La columna se conserva delante de las nuevas.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>How many columns this may make; not used where the categories are given.</source>
        <translation>Cuántas columnas puede crear; no se usa si se indican las categorías.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>Column for missing</source>
        <translation>Columna de ausentes</translation>
    </message>
    <message>
        <source>One more column says where there is no value; without it, missing is 0 everywhere.</source>
        <translation>Una columna más indica dónde no hay valor; sin ella, lo ausente es 0 en todas.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>In front of the names of the new columns; empty: that of the column with “_”.</source>
        <translation>Delante de los nombres de las columnas nuevas; vacío: el de la columna con «_».</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Otros valores</translation>
    </message>
    <message>
        <source>What becomes of more categories, or of others than those given – fail: the step says so; other: they share one more column, and the most frequent ones have their own; none: they are 0 everywhere.</source>
        <translation>Qué ocurre con más categorías, o con otras que las indicadas – fallar: el paso avisa; otra: comparten una columna más y las más frecuentes tienen la suya; ninguno: son 0 en todas.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>The values that get a column, in this order, so that every run gives the same columns; empty: those that are there, in the order of their names.</source>
        <translation>Los valores que reciben una columna, en este orden, para que cada ejecución dé las mismas columnas; vacío: los presentes, en el orden de sus nombres.</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transponer</translation>
    </message>
    <message>
        <source>Makes columns of the rows, and rows of the columns, of a small table.</source>
        <translation>Hace columnas de las filas, y filas de las columnas, de una tabla pequeña.</translation>
    </message>
    <message>
        <source>Turns the table **by its diagonal**: each column becomes a row and each row a column, for at most 1,000 rows. The names of the new columns come from one of the old ones. Columns of one type keep it; otherwise all values become texts.</source>
        <translation>Gira la tabla **por su diagonal**: cada columna se convierte en fila y cada fila en columna, con un máximo de 1000 filas. Los nombres de las columnas nuevas proceden de una de las antiguas. Las columnas de un mismo tipo lo conservan; si no, todos los valores se convierten en textos.</translation>
    </message>
    <message>
        <source>The new column with the names the columns had.</source>
        <translation>La columna nueva con los nombres que tenían las columnas.</translation>
    </message>
    <message>
        <source>Names from</source>
        <translation>Nombres de</translation>
    </message>
    <message>
        <source>The column whose values are the names of the new columns; empty: row_1, row_2 …</source>
        <translation>La columna cuyos valores son los nombres de las columnas nuevas; vacío: row_1, row_2 …</translation>
    </message>
    <message>
        <source>JSON to columns</source>
        <translation>JSON a columnas</translation>
    </message>
    <message>
        <source>Makes columns of the fields of JSON objects or structs.</source>
        <translation>Hace columnas de los campos de objetos JSON o structs.</translation>
    </message>
    <message>
        <source>Makes **one column for each field** of the JSON objects in a column, also of objects within objects. A field gets a type where all its values have one and none loses a digit; otherwise it is text. Cells that are no JSON object have no fields and come out of `rejects`; lists stay as they are. Name the fields where later runs must give the same columns.</source>
        <translation>Hace **una columna por campo** de los objetos JSON de una columna, también de objetos dentro de objetos. Un campo recibe un tipo si todos sus valores tienen uno y ninguno pierde cifras; si no, es texto. Las celdas que no son un objeto JSON no tienen campos y salen por `rejects`; las listas quedan como están. Nombre los campos si las ejecuciones posteriores deben dar las mismas columnas.</translation>
    </message>
    <message>
        <source>A column of JSON objects, as text, or of structs.</source>
        <translation>Una columna de objetos JSON, como texto, o de structs.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>The fields that become columns of text, such as id or address.city; empty: all that are there, with their types.</source>
        <translation>Los campos que se convierten en columnas de texto, como id o address.city; vacío: todos los presentes, con sus tipos.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>How deep to go into objects within objects; what is deeper, and lists, stay JSON.</source>
        <translation>Hasta qué profundidad entrar en objetos dentro de objetos; lo más profundo, y las listas, siguen siendo JSON.</translation>
    </message>
    <message>
        <source>More fields than that are an error.</source>
        <translation>Más campos son un error.</translation>
    </message>
    <message>
        <source>In front of the names of the new columns.</source>
        <translation>Delante de los nombres de las columnas nuevas.</translation>
    </message>
    <message>
        <source>What stands between the names of fields within fields.</source>
        <translation>Lo que separa los nombres de campos dentro de campos.</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Escribir un archivo</translation>
    </message>
    <message>
        <source>Writes the table to a CSV, Parquet, JSON or Excel file, and passes it on.</source>
        <translation>Escribe la tabla en un archivo CSV, Parquet, JSON o Excel y la pasa adelante.</translation>
    </message>
    <message>
        <source>Writes the rows to **a file of yours** and gives them on unchanged. The file appears whole or not at all; what becomes of one that is there already you decide. It is written at every run, also where everything before comes from an earlier one, and not in previews. On a server, only folders that were set free with `files.write_folders` can be written to.</source>
        <translation>Escribe las filas en **un archivo propio** y las pasa sin cambios. El archivo aparece entero o no aparece; qué ocurre con uno ya existente se puede elegir. Se escribe en cada ejecución, también cuando todo lo anterior procede de otra, y no en las vistas previas. En un servidor solo se puede escribir en las carpetas permitidas con `files.write_folders`.</translation>
    </message>
    <message>
        <source>Of CSV: what stands between two columns, one character, or tab; auto: a comma, a tab in .tsv files.</source>
        <translation>Para CSV: lo que separa dos columnas, un carácter o tab; auto: una coma, un tabulador en archivos .tsv.</translation>
    </message>
    <message>
        <source>Of CSV. The mark (BOM) in front lets Excel see that it is UTF-8.</source>
        <translation>Para CSV. La marca (BOM) al principio permite a Excel reconocer UTF-8.</translation>
    </message>
    <message>
        <source>Disarm formulas</source>
        <translation>Desactivar fórmulas</translation>
    </message>
    <message>
        <source>Of CSV: puts &apos; in front of texts that a spreadsheet would run as a formula, those that begin with =, +, -, @, a tab or a line end and are no numbers.</source>
        <translation>Para CSV: pone &apos; delante de los textos que una hoja de cálculo ejecutaría como fórmula, los que empiezan por =, +, -, @, un tabulador o un fin de línea y no son números.</translation>
    </message>
    <message>
        <source>auto: what the ending of the name says (.csv, .tsv, .parquet, .json, .ndjson, .xlsx).</source>
        <translation>auto: lo que dice la extensión del nombre (.csv, .tsv, .parquet, .json, .ndjson, .xlsx).</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Of CSV: whether the first row holds the column names.</source>
        <translation>Para CSV: si la primera fila contiene los nombres de las columnas.</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>Si el archivo existe</translation>
    </message>
    <message>
        <source>fail: the step fails; replace: the old file goes the moment the new one is whole; number: the new one is called name-2, name-3, …</source>
        <translation>fallar: el paso falla; reemplazar: el archivo antiguo desaparece en cuanto el nuevo está completo; número: el nuevo se llama nombre-2, nombre-3, …</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>reemplazar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The whole path of the file; its folder has to be there.</source>
        <translation>La ruta completa del archivo; su carpeta debe existir.</translation>
    </message>
    <message>
        <source>Of CSV: what surrounds texts with delimiters, quotes or line ends in them.</source>
        <translation>Para CSV: lo que rodea los textos con separadores, comillas o fines de línea.</translation>
    </message>
    <message>
        <source>Quote everything</source>
        <translation>Entrecomillar todo</translation>
    </message>
    <message>
        <source>Of CSV: quotes also where they are not needed.</source>
        <translation>Para CSV: comillas también donde no hacen falta.</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>Leer un archivo</translation>
    </message>
    <message>
        <source>Reads a further file, database table or folder, named by its path.</source>
        <translation>Lee otro archivo, una tabla de base de datos o una carpeta, indicados por su ruta.</translation>
    </message>
    <message>
        <source>Reads **any file by its path**, beside the one the workflow is run over: a list of customers to join, a table of an SQLite or DuckDB database (`table`, read-only), a sheet of a workbook, or all files of a folder below each other. What is not set is guessed, as by “Load”. It is read anew at every run. On a server, only files in folders that were set free with `files.read_folders` can be read.</source>
        <translation>Lee **cualquier archivo por su ruta**, además del que recorre el flujo de trabajo: una lista de clientes para combinar, una tabla de una base SQLite o DuckDB (`table`, solo lectura), una hoja de un libro, o todos los archivos de una carpeta uno tras otro. Lo que no se ajusta se detecta, como en «Cargar». Se lee de nuevo en cada ejecución. En un servidor solo se pueden leer archivos de las carpetas permitidas con `files.read_folders`.</translation>
    </message>
    <message>
        <source>The whole path of a file, a folder, or a pattern such as /data/orders-*.csv.</source>
        <translation>La ruta completa de un archivo, una carpeta o un patrón como /data/orders-*.csv.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Holds a remark, and passes the table on as it is.</source>
        <translation>Contiene una observación y pasa la tabla tal cual.</translation>
    </message>
    <message>
        <source>Changes **nothing**: it keeps a remark at this place of the workflow, and writes its first line into the log of every run. With an approval switched on it is a place where a person looks before things go on.</source>
        <translation>No cambia **nada**: guarda una observación en este lugar del flujo de trabajo y escribe su primera línea en el registro de cada ejecución. Con la aprobación activada es un lugar donde una persona mira antes de seguir.</translation>
    </message>
    <message>
        <source>For whoever reads the workflow and its log.</source>
        <translation>Para quien lea el flujo de trabajo y su registro.</translation>
    </message>
    <message>
        <source>Write to a database</source>
        <translation>Escribir en una base de datos</translation>
    </message>
    <message>
        <source>Writes the table into an SQLite or DuckDB file, and passes it on.</source>
        <translation>Escribe la tabla en un archivo SQLite o DuckDB y la pasa adelante.</translation>
    </message>
    <message>
        <source>Creates, replaces or adds to **a table of a database file**, in one transaction: all rows are there, or the file is as it was. SQLite has no dates and no numbers beyond 64 bits; they become text. Rows are written at every run and not in previews; a run that is repeated after `append` adds them again. On a server, only folders that were set free with `files.write_folders` can be written to.</source>
        <translation>Crea, reemplaza o amplía **una tabla de un archivo de base de datos**, en una sola transacción: están todas las filas o el archivo queda como estaba. SQLite no conoce fechas ni números de más de 64 bits; se convierten en texto. Las filas se escriben en cada ejecución y nunca en las vistas previas; una ejecución repetida tras `append` las añade otra vez. En un servidor solo se puede escribir en las carpetas autorizadas con `files.write_folders`.</translation>
    </message>
    <message>
        <source>auto: what the file is; of a new one, what its name ends in: .duckdb, or .sqlite, .sqlite3, .db.</source>
        <translation>auto: lo que es el archivo; si es nuevo, lo que diga el final de su nombre: .duckdb, o .sqlite, .sqlite3, .db.</translation>
    </message>
    <message>
        <source>If the table exists</source>
        <translation>Si la tabla existe</translation>
    </message>
    <message>
        <source>create: the step fails; replace: the new table takes its place; append: the rows are added, columns by name.</source>
        <translation>create: el paso falla; replace: la tabla nueva ocupa su lugar; append: se añaden las filas, columnas por nombre.</translation>
    </message>
    <message>
        <source>create</source>
        <translation>crear</translation>
    </message>
    <message>
        <source>append</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>The whole path of the file; made when it is missing, its folder has to be there.</source>
        <translation>La ruta completa del archivo; se crea si falta, su carpeta debe existir.</translation>
    </message>
    <message>
        <source>The table to write.</source>
        <translation>La tabla que se escribe.</translation>
    </message>
    <message>
        <source>Run a workflow</source>
        <translation>Ejecutar un flujo de trabajo</translation>
    </message>
    <message>
        <source>Sends the table through the steps of another workflow.</source>
        <translation>Pasa la tabla por los pasos de otro flujo de trabajo.</translation>
    </message>
    <message>
        <source>Puts **the steps of another workflow** in this place, as they are when the run begins; the run shows each of them as *this step / its step*. The steps there that would read a file (“Load”) are left out: the table comes from the step before. As the first step it reads the run&apos;s file, and nothing is left out. What that workflow says about retries and time for all its steps does not count here.</source>
        <translation>Pone en este lugar **los pasos de otro flujo de trabajo**, tal como están al empezar la ejecución; esta muestra cada uno como *este paso / su paso*. Los pasos que allí leerían un archivo («Cargar») se omiten: la tabla viene del paso anterior. Como primer paso lee el archivo de la ejecución y no se omite nada. Lo que ese flujo diga de reintentos y tiempos para todos sus pasos no cuenta aquí.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Values for the parameters of that workflow, by name; its defaults for the others.</source>
        <translation>Valores de los parámetros de ese flujo, por nombre; para los demás, sus valores predeterminados.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>The workflow whose steps run here; for `aw run` the path of its file, seen from the file that is run.</source>
        <translation>El flujo de trabajo cuyos pasos se ejecutan aquí; para `aw run`, la ruta de su archivo vista desde el archivo que se ejecuta.</translation>
    </message>
    <message>
        <source>For each file</source>
        <translation>Para cada archivo</translation>
    </message>
    <message>
        <source>Sends each file of a folder through a workflow of its own, and puts the results together.</source>
        <translation>Pasa cada archivo de una carpeta por un flujo de trabajo y reúne los resultados.</translation>
    </message>
    <message>
        <source>Lists **the files of a folder or pattern** when the run begins, sends each through the workflow in place of the file that one would load, and puts the results below each other, columns by name. The run shows the steps of each file, so that a file that fails is named. On a server, only files in folders that were set free with `files.read_folders` can be read.</source>
        <translation>Enumera al empezar la ejecución **los archivos de una carpeta o de un patrón**, pasa cada uno por el flujo de trabajo en lugar del archivo que este cargaría y pone los resultados uno debajo de otro, columnas por nombre. La ejecución muestra los pasos de cada archivo, de modo que se nombra el que falla. En un servidor solo se pueden leer archivos de las carpetas autorizadas con `files.read_folders`.</translation>
    </message>
    <message>
        <source>File column</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Name of a column that says which file a row is from; empty: none.</source>
        <translation>Nombre de una columna que dice de qué archivo es una fila; vacío: ninguna.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>The whole path of a folder, or a pattern such as /data/orders-*.csv; at most 200 files.</source>
        <translation>La ruta completa de una carpeta, o un patrón como /data/orders-*.csv; como mucho 200 archivos.</translation>
    </message>
    <message>
        <source>The workflow each file goes through; for `aw run` the path of its file, seen from the file that is run.</source>
        <translation>El flujo de trabajo por el que pasa cada archivo; para `aw run`, la ruta de su archivo vista desde el archivo que se ejecuta.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>In the meaning, 0 to 1.</source>
        <translation>En el significado, de 0 a 1.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>What speaks for the meaning.</source>
        <translation>Lo que habla a favor del significado.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>What the values are: currency, latitude …</source>
        <translation>Qué son los valores: currency, latitude…</translation>
    </message>
    <message>
        <source>Texts that mean “no value”, such as n/a.</source>
        <translation>Textos que significan «sin valor», como n/a.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>kind (text, integer, decimal, boolean, date, datetime), decimal_mark, group_mark, prefixes, suffixes, formats …</source>
        <translation>kind (text, integer, decimal, boolean, date, datetime), decimal_mark, group_mark, prefixes, suffixes, formats…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>USD, kg …</source>
        <translation>USD, kg…</translation>
    </message>
    <message>
        <source>What the column is called afterwards.</source>
        <translation>Cómo se llama la columna después.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Whether a column says where a value was missing.</source>
        <translation>Si una columna indica dónde faltaba un valor.</translation>
    </message>
    <message>
        <source>one_hot: a 0/1 column for each of the values; to_number: truth values as 0 and 1; date_parts: year, month, day, weekday.</source>
        <translation>one_hot: una columna 0/1 para cada valor; to_number: valores de verdad como 0 y 1; date_parts: año, mes, día, día de la semana.</translation>
    </message>
    <message>
        <source>one hot</source>
        <translation>one-hot</translation>
    </message>
    <message>
        <source>to number</source>
        <translation>como número</translation>
    </message>
    <message>
        <source>date parts</source>
        <translation>partes de la fecha</translation>
    </message>
    <message>
        <source>The values that get a column (one_hot).</source>
        <translation>Los valores que reciben una columna (one_hot).</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Gives the rows that code in Python makes of its inputs.</source>
        <translation>Da las filas que el código Python saca de sus entradas.</translation>
    </message>
    <message>
        <source>Runs **Python** over up to eight inputs, `input`, `input_2` and so on. Going through one gives its rows as dictionaries by column name, with numbers, dates and times as Python&apos;s own; `input.columns` has the names, and `input.to_pandas()` a table of pandas, where that is installed. What the code calls `result` comes out: a list or generator of dictionaries, an input, or a table of pandas; `columns` may say which columns and in what order. Types follow from the values. What it prints goes to the log of the run.

**It is switched off** until `code.allow_python` is set, since code in a workflow can do whatever you can do; once it is set, runs and previews of every workflow run such code. It runs as a process of its own, ended by Stop and by its limits of time and memory, without network where the machine lets us take it away, and with rights on files like yours. `engine.python` chooses the interpreter. Rows go in and out as lines of JSON with the type of every column beside them, so that the bare Python of a system will do.</source>
        <translation>Ejecuta **Python** sobre hasta ocho entradas, `input`, `input_2`, etc. Al recorrer una se obtienen sus filas como diccionarios por nombre de columna, con los números, fechas y horas de Python; `input.columns` tiene los nombres e `input.to_pandas()` una tabla de pandas, si está instalado. Lo que el código llama `result` es lo que sale: una lista o un generador de diccionarios, una entrada o una tabla de pandas; `columns` puede decir qué columnas y en qué orden. Los tipos se deducen de los valores. Lo que imprime va al registro de la ejecución.

**Está desactivado** hasta que se active `code.allow_python`, pues el código de un flujo de trabajo puede hacer todo lo que puede usted; una vez activado, las ejecuciones y vistas previas de cualquier flujo de trabajo ejecutan ese código. Se ejecuta en un proceso propio, que terminan Detener y sus límites de tiempo y memoria, sin red donde la máquina permite quitársela, y con los mismos derechos sobre los archivos. `engine.python` elige el intérprete. Las filas entran y salen como líneas JSON, con el tipo de cada columna al lado, de modo que basta el Python básico de un sistema.</translation>
    </message>
    <message>
        <source>Python that gives rows the name result. The inputs are input, input_2, …: go through them for rows, dictionaries by column.</source>
        <translation>Python que da a unas filas el nombre result. Las entradas son input, input_2…: al recorrerlas se obtienen filas, diccionarios por columna.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>The most memory the code may ask for.</source>
        <translation>La memoria máxima que el código puede pedir.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>The code is ended when it takes longer.</source>
        <translation>El código se termina si tarda más.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Read from an address</source>
        <translation>Leer de una dirección</translation>
    </message>
    <message>
        <source>Fetches a file from an http or https address, and reads it.</source>
        <translation>Obtiene un archivo de una dirección http o https y lo lee.</translation>
    </message>
    <message>
        <source>Fetches **what stands at an address** and reads it as “Load” reads a file: any format, packed or not; what is not set is guessed. It is fetched anew at every run and every preview. Redirects are followed, but never from https to http. `network.allow_urls` switches it off and `network.max_download` says how much is fetched at most. On a server, only hosts that were set free with `network.fetch_hosts` are asked. Do not write a password into an address: a workflow is read by others.</source>
        <translation>Obtiene **lo que hay en una dirección** y lo lee como «Cargar» lee un archivo: cualquier formato, comprimido o no; lo que no se ajusta se detecta. Se obtiene de nuevo en cada ejecución y en cada vista previa. Se siguen las redirecciones, pero nunca de https a http. `network.allow_urls` lo desactiva y `network.max_download` limita cuánto se obtiene. En un servidor solo se pregunta a los servidores autorizados con `network.fetch_hosts`. No escribir contraseñas en una dirección: otros leen el flujo de trabajo.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where the file stands: http:// or https://.</source>
        <translation>Dónde está el archivo: http:// o https://.</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Datos guardados</translation>
    </message>
    <message>
        <source>Reads further data that was brought in before, or that a run has made.</source>
        <translation>Lee otros datos, importados antes o producidos por una ejecución.</translation>
    </message>
    <message>
        <source>Reads **a piece of the data the program keeps**, beside the one the workflow is run over: a table imported before, or the result of another run. Chosen from the list it is exactly that data; written as a name it is the newest that is called so when the run begins, which suits results that are made anew every day. It is read as it was when it was brought in (delimiter, sheet, encoding …). `aw run` keeps nothing, so there is no such data there.</source>
        <translation>Lee **datos que el programa conserva**, junto a los que trata el flujo de trabajo: una tabla importada antes o el resultado de otra ejecución. Elegidos de la lista son exactamente esos datos; escritos por su nombre son los más recientes que se llaman así al empezar la ejecución, lo que conviene a resultados que se hacen de nuevo cada día. Se leen como al importarlos (separador, hoja, codificación…). `aw run` no conserva nada, así que allí no hay tales datos.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data of the list of data: its id, or its name, which stands for the newest that is called so.</source>
        <translation>Datos de la lista de datos: su identificador, o su nombre, que representa los más recientes de ese nombre.</translation>
    </message>
    <message>
        <source>Read from PostgreSQL</source>
        <translation>Leer de PostgreSQL</translation>
    </message>
    <message>
        <source>Reads what a query of a PostgreSQL database gives.</source>
        <translation>Lee lo que da una consulta a una base de datos PostgreSQL.</translation>
    </message>
    <message>
        <source>Runs **one SELECT in a PostgreSQL database**, in a transaction that only reads, and keeps types: numbers with all their digits, dates, times with their zone, bytes. json, arrays and what has no equal here come as the text the database has for them. A column stays text, and a warning says so, where a value has no equal (NaN among exact numbers, a year beyond 290,000).

The workflow names **a connection**, never its address: `databases.connections` of the settings gives `shop=postgresql://ann@db.example.org/shop`; or the environment variable `AW_CONNECTION_SHOP` does; or a service of that name in `~/.pg_service.conf`. Passwords stay in `~/.pgpass` or in that variable. It is read anew at every run; a preview reads the first 10,000 rows.</source>
        <translation>Ejecuta **un SELECT en una base de datos PostgreSQL**, en una transacción que solo lee, y conserva los tipos: números con todas sus cifras, fechas, horas con su zona, bytes. json, matrices y lo que aquí no tiene equivalente llegan como el texto que da la base de datos. Una columna queda como texto, y un aviso lo dice, cuando un valor no tiene equivalente (NaN entre números exactos, un año posterior al 290 000).

El flujo de trabajo nombra **una conexión**, nunca su dirección: `databases.connections` de la configuración da `shop=postgresql://ann@db.example.org/shop`; o la variable de entorno `AW_CONNECTION_SHOP`; o un servicio de ese nombre en `~/.pg_service.conf`. Las contraseñas quedan en `~/.pgpass` o en esa variable. Se lee de nuevo en cada ejecución; una vista previa lee las primeras 10 000 filas.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The name of a connection of the settings (databases.connections), never an address with a password.</source>
        <translation>El nombre de una conexión de la configuración (databases.connections), nunca una dirección con contraseña.</translation>
    </message>
    <message>
        <source>One SELECT in the SQL of PostgreSQL.</source>
        <translation>Un SELECT en el SQL de PostgreSQL.</translation>
    </message>
    <message>
        <source>Write to PostgreSQL</source>
        <translation>Escribir en PostgreSQL</translation>
    </message>
    <message>
        <source>Writes the table into a PostgreSQL database, and passes it on.</source>
        <translation>Escribe la tabla en una base de datos PostgreSQL y la pasa adelante.</translation>
    </message>
    <message>
        <source>Creates, replaces or adds to **a table of a PostgreSQL database**, in one transaction: all rows are there, or the database is as it was. Whole numbers beyond 64 bits become `numeric`, lists and structures text. `replace` drops the old table with its indexes and rights, and fails where a view needs it. Rows are written at every run and not in previews; a run that is repeated after `append` adds them again.

The workflow names **a connection** of the settings, as “Read from PostgreSQL” does.</source>
        <translation>Crea, reemplaza o amplía **una tabla de una base de datos PostgreSQL**, en una sola transacción: están todas las filas o la base de datos queda como estaba. Los enteros de más de 64 bits pasan a `numeric`, las listas y estructuras a texto. `replace` elimina la tabla anterior con sus índices y permisos, y falla si una vista la necesita. Las filas se escriben en cada ejecución y nunca en las vistas previas; una ejecución repetida tras `append` las añade otra vez.

El flujo de trabajo nombra **una conexión** de la configuración, como «Leer de PostgreSQL».</translation>
    </message>
    <message>
        <source>The schema of the table; without it the first of the connection&apos;s search path, usually public.</source>
        <translation>El esquema de la tabla; si falta, el primero de la ruta de búsqueda de la conexión, normalmente public.</translation>
    </message>
    <message>
        <source>Reads **the file the run is given**: CSV and its relatives, text of fixed width, JSON, Parquet, sheets of Excel and OpenDocument, SQLite and DuckDB databases, packed or not, or the files of a folder as one table. Format, encoding, delimiter and header are recognised; what is set here wins. A column gets a type only when **all of its values** fit; prices such as `$2.50` or `2,50` stay text, which “Prepare” or “Read numbers” reads.

Titles above the table are skipped and named among the warnings. Totals below it, repeated headers and rows with too many cells come out of `rejects` with line, reason and raw text, and the ledger counts them. Rows with too few cells are filled with missing values.</source>
        <translation>Lee **el archivo que recibe la ejecución**: CSV y similares, texto de ancho fijo, JSON, Parquet, hojas de Excel y OpenDocument, bases de datos SQLite y DuckDB, comprimidos o no, o los archivos de una carpeta como una sola tabla. El formato, la codificación, el separador y el encabezado se detectan; lo que se indique aquí tiene prioridad. Una columna solo recibe un tipo si **todos sus valores** encajan; precios como `$2.50` o `2,50` quedan como texto, que leen «Preparar» o «Leer números».

Los títulos sobre la tabla se saltan y se nombran entre las advertencias. Los totales de debajo, los encabezados repetidos y las filas con demasiadas celdas salen por `rejects` con línea, motivo y texto original, y el balance los cuenta. Las filas con celdas de menos se completan con valores ausentes.</translation>
    </message>
    <message>
        <source>Checks the table against **rules** and reports each of them, held or broken, with counts and examples: columns and types (`schema`), figures with bounds (`info_dict`), a target or a condition of your own (`functional`), or several checks together (`all`, `any`). Where a rule is broken, `fail` ends the run, `warn` only reports it, and `quarantine` takes **the rows that break it** out of the table. These come out of `quarantine` with the names of their rules in a column `failed_rules`, and the ledger counts each once as left out; all other rows go on unchanged. A rule about the table as a whole has no rows to take out, and so fails.

A condition is SQL over the values of one row, with checked functions only: no clock, no files, no queries within it. A missing value does not break it, unless you write `price IS NOT NULL`.</source>
        <translation>Comprueba la tabla con **reglas** e informa de cada una, se cumpla o no, con cantidades y ejemplos: columnas y tipos (`schema`), cifras con límites (`info_dict`), un objetivo o una condición propia (`functional`), o varias comprobaciones juntas (`all`, `any`). Cuando se incumple una regla, `fail` termina la ejecución, `warn` solo informa y `quarantine` saca de la tabla **las filas que la incumplen**. Estas salen por `quarantine` con los nombres de sus reglas en una columna `failed_rules`, y el balance cuenta cada una una vez como omitida; todas las demás filas siguen sin cambios. Una regla sobre la tabla entera no tiene filas que sacar y por eso falla.

Una condición es SQL sobre los valores de una fila, solo con funciones comprobadas: sin reloj, sin archivos, sin consultas dentro. Un valor ausente no la incumple, salvo con `price IS NOT NULL`.</translation>
    </message>
    <message>
        <source>Looks at a sample, **proposes a plan** for the target, applies it to every row, changes it where the data contradicts it, and at last checks that the result serves its purpose; the trace shows all of this. Texts become numbers, dates and truth values, and markers such as `n/a` become missing. A text that does not fit becomes a missing value **and is kept** in `rejects` with its row, column, reason and raw text; a column in which too many do not fit stays text (*Tolerance*).

`generic` keeps every row. `ml-ready` makes all columns numbers, fills gaps and says which rows are for testing; `cosmo-ready` makes points, and leaves out rows without a place; `tidy` turns columns that are years or months into rows; `schema` makes what a schema describes. Rows that are left out come out of `rejects`, the links of a graph out of `links`. The ledger explains every row and counts each cell that was read, emptied or filled.</source>
        <translation>Mira una muestra, **propone un plan** para el objetivo, lo aplica a cada fila, lo cambia donde los datos lo contradicen y al final comprueba que el resultado sirve para su propósito; la traza lo muestra todo. Los textos pasan a ser números, fechas y valores de verdad, y las marcas como `n/a` pasan a ser valores ausentes. Un texto que no encaja pasa a ser un valor ausente **y se conserva** en `rejects` con fila, columna, motivo y texto original; una columna en la que no encajan demasiados queda como texto (*Tolerancia*).

`generic` conserva cada fila. `ml-ready` hace de todas las columnas números, rellena huecos y dice qué filas son para probar; `cosmo-ready` hace puntos y omite las filas sin lugar; `tidy` convierte en filas las columnas que son años o meses; `schema` hace lo que describe un esquema. Las filas omitidas salen por `rejects`, los enlaces de un grafo por `links`. El balance explica cada fila y cuenta cada celda leída, vaciada o rellenada.</translation>
    </message>
    <message>
        <source>Reads the **texts of the columns you name** as numbers, dates or truth values, the way you describe: decimal mark, currency, date formats, words for yes and no. Texts you list as missing markers become missing. A text that does not fit becomes a missing value **and is kept** in `rejects` with its row, column, reason and raw text. No row is lost, and the ledger counts for each column what was read, what was a marker and what did not fit. Columns that are not named stay as they are.</source>
        <translation>Lee los **textos de las columnas indicadas** como números, fechas o valores de verdad, de la manera descrita: signo decimal, moneda, formatos de fecha, palabras para sí y no. Los textos indicados como marcas pasan a ser valores ausentes. Un texto que no encaja pasa a ser un valor ausente **y se conserva** en `rejects` con fila, columna, motivo y texto original. No se pierde ninguna fila, y el balance cuenta en cada columna lo que se leyó, lo que era una marca y lo que no encajó. Las columnas no indicadas quedan como están.</translation>
    </message>
    <message>
        <source>Gives columns **new names**; their values, types and places stay the same. A column that is not there is an error, and so is a name that another column has already, whether in capitals or not. For many names at once, by a pattern or a style, there is “Rename by rule”.</source>
        <translation>Da **nombres nuevos** a las columnas; sus valores, tipos y lugares quedan iguales. Una columna que no está es un error, y también un nombre que ya tiene otra columna, con mayúsculas o sin ellas. Para muchos nombres a la vez, según un patrón o un estilo, está «Cambiar nombres por regla».</translation>
    </message>
    <message>
        <source>Gives columns **another type**: text (`VARCHAR`), whole numbers (`BIGINT`), numbers with a fraction (`DOUBLE`), truth values, dates or times. Nothing is rounded or cut off to make it fit: 1.5 is no whole number, and a time in the afternoon is no date. A value that does not fit becomes missing **and is kept** in `rejects` with its row, column, reason and raw text; the ledger counts it. For texts written in the manner of a country, use “Convert types”.</source>
        <translation>Da **otro tipo** a las columnas: texto (`VARCHAR`), números enteros (`BIGINT`), números con decimales (`DOUBLE`), valores de verdad, fechas u horas. Nada se redondea ni se recorta para que encaje: 1,5 no es un entero, y una hora de la tarde no es una fecha. Un valor que no encaja pasa a ser ausente **y se conserva** en `rejects` con fila, columna, motivo y texto original; el balance lo cuenta. Para textos escritos a la manera de un país, use «Convertir tipos».</translation>
    </message>
    <message>
        <source>Keeps the rows that have **a value in every one of the columns**. A missing value is none, nor is NaN or an infinite number, nor a latitude or longitude that is not on earth; zero and blank texts are values. The other rows come out of `rejects`, each with the first column that lacks a value, your reason and the whole row, and the ledger counts them as left out.</source>
        <translation>Conserva las filas que tienen **un valor en cada una de las columnas**. Un valor ausente no cuenta, ni NaN o un número infinito, ni una latitud o longitud que no está en la Tierra; cero y los textos vacíos son valores. Las demás filas salen por `rejects`, cada una con la primera columna sin valor, el motivo indicado y la fila entera, y el balance las cuenta como omitidas.</translation>
    </message>
    <message>
        <source>**Leaves out columns** for good; all rows stay, even where they are the same afterwards. The ledger names each column with your reason. A column that is not there is an error, so that a changed file does not go unnoticed. To choose columns by a pattern or to put them in another order, use “Select columns”.</source>
        <translation>**Descarta columnas** definitivamente; todas las filas quedan, aunque después sean iguales. El balance nombra cada columna con el motivo indicado. Una columna que no está es un error, para que un archivo cambiado no pase inadvertido. Para elegir columnas por un patrón o ponerlas en otro orden, use «Seleccionar columnas».</translation>
    </message>
    <message>
        <source>Fills **missing numbers with the median** of their column, that is the value in the middle; of two in the middle the lower one, so that only values that occur are filled in. NaN and infinite numbers count as missing. With *Indicator* a column of 0 and 1 says where a value was missing, which models can learn from. The ledger counts every cell that is filled in. Where a column has no value at all, its gaps stay. For other values, or for each group by itself, use “Fill with the usual”.</source>
        <translation>Rellena los **números ausentes con la mediana** de su columna, es decir, el valor del medio; de dos en medio, el menor, para poner solo valores que aparecen. NaN y los números infinitos cuentan como ausentes. Con *Indicador*, una columna de 0 y 1 dice dónde faltaba un valor, de lo que los modelos pueden aprender. El balance cuenta cada celda completada. Donde una columna no tiene ningún valor, sus huecos quedan. Para otros valores, o para cada grupo por separado, use «Rellenar con lo habitual».</translation>
    </message>
    <message>
        <source>Turns columns into **numbers for models**. `one_hot` replaces a column by one of 0 and 1 for each of the values you list; a row with any other value, or none, has 0 in all of them. `to_number` writes truth values as 1 and 0; missing ones stay missing. `date_parts` replaces a date by year, month, day and weekday (1 is Monday), and a time also by its hour; where the date is missing they are the medians, and the ledger counts them as filled in. With *Indicator* a column says where a value was missing.</source>
        <translation>Convierte columnas en **números para modelos**. `one_hot` reemplaza una columna por una de 0 y 1 para cada uno de los valores indicados; una fila con otro valor, o ninguno, tiene 0 en todas. `to_number` escribe los valores de verdad como 1 y 0; los ausentes quedan ausentes. `date_parts` reemplaza una fecha por año, mes, día y día de la semana (1 es lunes), y un momento también por su hora; donde falta la fecha son las medianas, y el balance las cuenta como completadas. Con *Indicador*, una columna dice dónde faltaba un valor.</translation>
    </message>
    <message>
        <source>Adds a column that says **`train` or `test`**, so that a model is tested on rows it has not learnt from. Each row is drawn by its number and the seed: the same table gives the same parts on every machine, and with few rows the share is only about what you ask for. All rows stay, and nothing else changes.</source>
        <translation>Añade una columna que dice **`train` o `test`**, para que un modelo se pruebe con filas de las que no ha aprendido. Cada fila se sortea según su número y la semilla: la misma tabla da las mismas partes en cada máquina, y con pocas filas la parte es solo aproximadamente la pedida. Todas las filas quedan, y nada más cambia.</translation>
    </message>
    <message>
        <source>Adds columns of numbers that are **weighted sums of other columns**. Each term is *(value − mean) ÷ scale × weight*; a truth value counts as 1 or 0, and with *category* the value is 1 where the column is that text and 0 elsewhere. A missing value counts as the mean and so adds nothing. “Prepare” makes such columns when it derives coordinates from a table that has none; the figures stand in its plan. Rows and the other columns stay as they are.</source>
        <translation>Añade columnas de números que son **sumas ponderadas de otras columnas**. Cada término es *(valor − media) ÷ escala × peso*; un valor de verdad cuenta como 1 o 0, y con *category* el valor es 1 donde la columna tiene ese texto y 0 en lo demás. Un valor ausente cuenta como la media y no añade nada. «Preparar» hace tales columnas cuando deriva coordenadas de una tabla que no las tiene; las cifras están en su plan. Las filas y las demás columnas quedan como están.</translation>
    </message>
    <message>
        <source>Turns **columns into rows**, so that each row is one observation: each row of the table comes out once for each of the values, with that value in a column of its own and the cell beside it. *Values* and *Measures* say for each column what it stands for and which new column its cells go to; with two measures there are two new columns. Other columns are repeated. Missing cells make rows, too. The ledger counts the further rows as expanded and names the columns that went.</source>
        <translation>Convierte **columnas en filas**, para que cada fila sea una observación: cada fila de la tabla sale una vez por cada uno de los valores, con ese valor en una columna propia y la celda al lado. *Valores* y *Medidas* dicen para cada columna qué representa y a qué columna nueva van sus celdas; con dos medidas hay dos columnas nuevas. Las demás columnas se repiten. Las celdas ausentes también dan filas. El balance cuenta las filas adicionales como surgidas y nombra las columnas que desaparecen.</translation>
    </message>
    <message>
        <source>Reads each row as a **link from the first column to the second** and makes a table of points: one row for each different end, with how many links it has, how many go out and how many come in. The links themselves, with all their columns, come out of `links`. A link with one end missing makes one point. The ledger explains the rows: each link names two points, points named several times are merged, and links without any end are left out.</source>
        <translation>Lee cada fila como un **enlace de la primera columna a la segunda** y hace una tabla de puntos: una fila por cada extremo distinto, con cuántos enlaces tiene, cuántos salen y cuántos llegan. Los enlaces mismos, con todas sus columnas, salen por `links`. Un enlace al que le falta un extremo da un punto. El balance explica las filas: cada enlace nombra dos puntos, los puntos nombrados varias veces se unen y los enlaces sin ningún extremo se omiten.</translation>
    </message>
    <message>
        <source>A title above the table and a total below it</source>
        <translation>Un título sobre la tabla y un total debajo</translation>
    </message>
    <message>
        <source>No names of columns, and a comment</source>
        <translation>Sin nombres de columnas, y un comentario</translation>
    </message>
    <message>
        <source>A row with a cell too many is rejected, one with a cell too few is filled</source>
        <translation>Una fila con una celda de más se rechaza, una con una de menos se completa</translation>
    </message>
    <message>
        <source>Rows that break a condition go into quarantine</source>
        <translation>Las filas que incumplen una condición van a cuarentena</translation>
    </message>
    <message>
        <source>Several checks: enough rows, no number twice, and a warning where prices are missing</source>
        <translation>Varias comprobaciones: filas suficientes, ningún número repetido y una advertencia donde faltan precios</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>Totals of regions with their manager</source>
        <translation>Totales de regiones con su responsable</translation>
    </message>
    <message>
        <source>A total for each row</source>
        <translation>Un total por fila</translation>
    </message>
    <message>
        <source>Names of countries</source>
        <translation>Nombres de países</translation>
    </message>
    <message>
        <source>A file for a spreadsheet</source>
        <translation>Un archivo para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Add the day&apos;s orders</source>
        <translation>Añadir los pedidos del día</translation>
    </message>
    <message>
        <source>A table of a database</source>
        <translation>Una tabla de una base de datos</translation>
    </message>
    <message>
        <source>Rates from the web</source>
        <translation>Tipos de cambio de la web</translation>
    </message>
    <message>
        <source>Customers that were imported before</source>
        <translation>Clientes importados antes</translation>
    </message>
    <message>
        <source>Customers of a shop</source>
        <translation>Clientes de una tienda</translation>
    </message>
    <message>
        <source>Why it is done so</source>
        <translation>Por qué se hace así</translation>
    </message>
    <message>
        <source>The large sales, as another workflow finds them</source>
        <translation>Las ventas grandes, como las halla otro flujo de trabajo</translation>
    </message>
    <message>
        <source>The large sales of all days, below each other</source>
        <translation>Las ventas grandes de todos los días, unas debajo de otras</translation>
    </message>
    <message>
        <source>Orders with the names of their customers</source>
        <translation>Pedidos con los nombres de sus clientes</translation>
    </message>
    <message>
        <source>Two months below each other</source>
        <translation>Dos meses uno debajo de otro</translation>
    </message>
    <message>
        <source>Sales of each region</source>
        <translation>Ventas de cada región</translation>
    </message>
    <message>
        <source>A column for each year</source>
        <translation>Una columna por año</translation>
    </message>
    <message>
        <source>What each shop sold so far</source>
        <translation>Lo que cada tienda ha vendido hasta ahora</translation>
    </message>
    <message>
        <source>Orders that are not cancelled</source>
        <translation>Pedidos que no están cancelados</translation>
    </message>
    <message>
        <source>Rows both lists have</source>
        <translation>Filas que tienen ambas listas</translation>
    </message>
    <message>
        <source>A row for each tag</source>
        <translation>Una fila por etiqueta</translation>
    </message>
    <message>
        <source>Age groups</source>
        <translation>Grupos de edad</translation>
    </message>
    <message>
        <source>Prices from 0 to 1</source>
        <translation>Precios de 0 a 1</translation>
    </message>
    <message>
        <source>A price far from the others</source>
        <translation>Un precio lejos de los demás</translation>
    </message>
    <message>
        <source>One name for each company</source>
        <translation>Un nombre para cada empresa</translation>
    </message>
    <message>
        <source>Large sales only</source>
        <translation>Solo ventas grandes</translation>
    </message>
    <message>
        <source>Most sold first</source>
        <translation>Lo más vendido primero</translation>
    </message>
    <message>
        <source>The best seller of each shop</source>
        <translation>Lo más vendido de cada tienda</translation>
    </message>
    <message>
        <source>The latest address of each customer</source>
        <translation>La última dirección de cada cliente</translation>
    </message>
    <message>
        <source>All rows when there are fewer than asked for</source>
        <translation>Todas las filas cuando hay menos de las pedidas</translation>
    </message>
    <message>
        <source>What each sale brings in</source>
        <translation>Lo que aporta cada venta</translation>
    </message>
    <message>
        <source>Groups by age</source>
        <translation>Grupos por edad</translation>
    </message>
    <message>
        <source>Two columns, the other way round</source>
        <translation>Dos columnas, en orden inverso</translation>
    </message>
    <message>
        <source>Names for programs</source>
        <translation>Nombres para programas</translation>
    </message>
    <message>
        <source>A region written once for several rows</source>
        <translation>Una región escrita una vez para varias filas</translation>
    </message>
    <message>
        <source>The usual price in each shop</source>
        <translation>El precio habitual en cada tienda</translation>
    </message>
    <message>
        <source>Whatever number there is</source>
        <translation>El número que haya</translation>
    </message>
    <message>
        <source>Only rows with a price</source>
        <translation>Solo filas con precio</translation>
    </message>
    <message>
        <source>Names as people write them</source>
        <translation>Nombres como los escribe la gente</translation>
    </message>
    <message>
        <source>Full names of countries</source>
        <translation>Nombres completos de países</translation>
    </message>
    <message>
        <source>First and last names</source>
        <translation>Nombres y apellidos</translation>
    </message>
    <message>
        <source>A full name</source>
        <translation>Un nombre completo</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>Ancho y alto</translation>
    </message>
    <message>
        <source>Dates written in several ways</source>
        <translation>Fechas escritas de varias maneras</translation>
    </message>
    <message>
        <source>Prices in euros</source>
        <translation>Precios en euros</translation>
    </message>
    <message>
        <source>A number for each row</source>
        <translation>Un número por fila</translation>
    </message>
    <message>
        <source>Card numbers but for the last digits</source>
        <translation>Números de tarjeta salvo las últimas cifras</translation>
    </message>
    <message>
        <source>A column for each colour</source>
        <translation>Una columna por color</translation>
    </message>
    <message>
        <source>Measures as rows, years as columns</source>
        <translation>Medidas como filas, años como columnas</translation>
    </message>
    <message>
        <source>Fields of orders</source>
        <translation>Campos de pedidos</translation>
    </message>
    <message>
        <source>Types are found, markers emptied, and numbers with leading zeros stay text</source>
        <translation>Se hallan los tipos, se vacían las marcas y los números con ceros iniciales quedan como texto</translation>
    </message>
    <message>
        <source>One row for each observation</source>
        <translation>Una fila por observación</translation>
    </message>
    <message>
        <source>Whole numbers, prices with a decimal comma, and a marker for what is missing</source>
        <translation>Números enteros, precios con coma decimal y una marca para lo ausente</translation>
    </message>
    <message>
        <source>Dates with the day first</source>
        <translation>Fechas con el día primero</translation>
    </message>
    <message>
        <source>Names that are easier to write</source>
        <translation>Nombres más fáciles de escribir</translation>
    </message>
    <message>
        <source>Texts as whole numbers</source>
        <translation>Textos como números enteros</translation>
    </message>
    <message>
        <source>Numbers as texts, so that nobody adds them up</source>
        <translation>Números como textos, para que nadie los sume</translation>
    </message>
    <message>
        <source>Only places on the map</source>
        <translation>Solo lugares en el mapa</translation>
    </message>
    <message>
        <source>Without columns nobody needs</source>
        <translation>Sin columnas que nadie necesita</translation>
    </message>
    <message>
        <source>Gaps become the median, and a column says where they were</source>
        <translation>Los huecos pasan a ser la mediana, y una columna dice dónde estaban</translation>
    </message>
    <message>
        <source>A column for each of two colours, and truth values as numbers</source>
        <translation>Una columna para cada uno de dos colores, y valores de verdad como números</translation>
    </message>
    <message>
        <source>About two in five rows for testing</source>
        <translation>Unas dos de cada cinco filas para probar</translation>
    </message>
    <message>
        <source>One figure for size from height and weight</source>
        <translation>Una cifra de tamaño a partir de altura y peso</translation>
    </message>
    <message>
        <source>One row for each year</source>
        <translation>Una fila por año</translation>
    </message>
    <message>
        <source>Who writes to whom</source>
        <translation>Quién escribe a quién</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Valores permitidos</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>Máximo de caracteres</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>Mínimo de caracteres</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>May have gaps</source>
        <translation>Puede tener huecos</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>Debe estar presente</translation>
    </message>
    <message>
        <source>No value twice</source>
        <translation>Ningún valor repetido</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>Valores distintos</translation>
    </message>
    <message>
        <source>Share of distinct values</source>
        <translation>Proporción de valores distintos</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Share of gaps</source>
        <translation>Proporción de huecos</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Rows of the last run</source>
        <translation>Filas de la última ejecución</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Mayor cambio</translation>
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
    <name>Targets</name>
    <message>
        <source>Clean table</source>
        <translation>Tabla limpia</translation>
    </message>
    <message>
        <source>Typed columns, missing values as missing; every row stays.</source>
        <translation>Columnas con tipo, valores ausentes como ausentes; se conservan todas las filas.</translation>
    </message>
    <message>
        <source>Points to look at</source>
        <translation>Puntos para explorar</translation>
    </message>
    <message>
        <source>Points with numeric x and y for a point cloud or map (derived where the table has none), with columns for size, colour, label and timeline; or points and links of an edge list.</source>
        <translation>Puntos con x e y numéricos para una nube de puntos o un mapa (derivados si la tabla no los tiene), con columnas para tamaño, color, etiqueta y cronología; o puntos y enlaces de una lista de aristas.</translation>
    </message>
    <message>
        <source>Features for machine learning</source>
        <translation>Variables para aprendizaje automático</translation>
    </message>
    <message>
        <source>Numeric or encoded columns without gaps, and a repeatable split into training and test rows.</source>
        <translation>Columnas numéricas o codificadas sin huecos y una división repetible en filas de entrenamiento y de prueba.</translation>
    </message>
    <message>
        <source>Long table</source>
        <translation>Tabla larga</translation>
    </message>
    <message>
        <source>One row for each observation: columns that are years, quarters or months become rows.</source>
        <translation>Una fila por observación: las columnas que son años, trimestres o meses se convierten en filas.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Clean a table</source>
        <translation>Limpiar una tabla</translation>
    </message>
    <message>
        <source>Clean names, proven types, one kind of missing value; no row is dropped.</source>
        <translation>Nombres limpios, tipos comprobados, un único tipo de valor ausente; no se descarta ninguna fila.</translation>
    </message>
    <message>
        <source>Clean a table, with an approval</source>
        <translation>Limpiar una tabla, con aprobación</translation>
    </message>
    <message>
        <source>As before, and a person looks at the difference before it goes on.</source>
        <translation>Como antes, y una persona revisa la diferencia antes de continuar.</translation>
    </message>
    <message>
        <source>Points for a map or plot</source>
        <translation>Puntos para un mapa o gráfico</translation>
    </message>
    <message>
        <source>Points with x and y, and columns chosen for size, colour, label and time.</source>
        <translation>Puntos con x e y, y columnas elegidas para tamaño, color, etiqueta y tiempo.</translation>
    </message>
    <message>
        <source>Numbers for a model</source>
        <translation>Números para un modelo</translation>
    </message>
    <message>
        <source>Categories encoded, missing numbers filled in with an indicator, a split column.</source>
        <translation>Categorías codificadas, números ausentes rellenados con un indicador, una columna de división.</translation>
    </message>
    <message>
        <source>One row for each observation</source>
        <translation>Una fila por observación</translation>
    </message>
    <message>
        <source>Columns that are years, quarters or months become rows.</source>
        <translation>Las columnas que son años, trimestres o meses se convierten en filas.</translation>
    </message>
    <message>
        <source>Load a file</source>
        <translation>Cargar un archivo</translation>
    </message>
    <message>
        <source>The table as it stands in the file; rows that cannot be placed are kept beside it.</source>
        <translation>La tabla tal como está en el archivo; las filas que no se pueden ubicar se conservan aparte.</translation>
    </message>
    <message>
        <source>Prepare a table</source>
        <translation>Preparar una tabla</translation>
    </message>
    <message>
        <source>Load and clean, as a beginning for steps of your own.</source>
        <translation>Cargar y limpiar, como base para pasos propios.</translation>
    </message>
    <message>
        <source>Load, clean, check</source>
        <translation>Cargar, limpiar, comprobar</translation>
    </message>
    <message>
        <source>Cleans the table, takes out rows that occur twice, and fails when nothing is left or a column is nearly empty.</source>
        <translation>Limpia la tabla, quita las filas repetidas y falla si no queda nada o si una columna está casi vacía.</translation>
    </message>
    <message>
        <source>Check the quality</source>
        <translation>Comprobar la calidad</translation>
    </message>
    <message>
        <source>Says which columns have many missing values and changes nothing; add rules of your own.</source>
        <translation>Indica qué columnas tienen muchos valores ausentes y no cambia nada; añada sus propias reglas.</translation>
    </message>
    <message>
        <source>Totals of each month</source>
        <translation>Totales de cada mes</translation>
    </message>
    <message>
        <source>Cleans the table and gives the number of rows and the sum of an amount for each month.</source>
        <translation>Limpia la tabla y da el número de filas y la suma de un importe de cada mes.</translation>
    </message>
    <message>
        <source>Points and links of a graph</source>
        <translation>Puntos y enlaces de un grafo</translation>
    </message>
    <message>
        <source>A list of links becomes a table of points, with the links beside it.</source>
        <translation>Una lista de enlaces se convierte en una tabla de puntos, con los enlaces al lado.</translation>
    </message>
    <message>
        <source>Join two files</source>
        <translation>Unir dos archivos</translation>
    </message>
    <message>
        <source>The rows of a file, with the columns of another that was imported before, where keys are equal.</source>
        <translation>Las filas de un archivo, con las columnas de otro importado antes, donde las claves son iguales.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>The whole run</source>
        <translation>Toda la ejecución</translation>
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
    <name>aw::core::options</name>
    <message>
        <source>Folder for workflows, data and results. Empty: the platform&apos;s application data folder.</source>
        <translation>Carpeta de flujos de trabajo, datos y resultados. Vacío: la carpeta de datos de aplicación de la plataforma.</translation>
    </message>
    <message>
        <source>Memory the data engine may use for one job, e.g. 512MB. auto: half of the machine&apos;s.</source>
        <translation>Memoria que el motor de datos puede usar en una tarea, p. ej. 512MB. auto: la mitad de la del equipo.</translation>
    </message>
    <message>
        <source>Threads of the data engine for one job. 0: one per processor core. Fewer when there is less than 64MB for each.</source>
        <translation>Hilos del motor de datos para una tarea. 0: uno por núcleo del procesador. Menos si quedan menos de 64MB para cada uno.</translation>
    </message>
    <message>
        <source>Jobs that run at the same time.</source>
        <translation>Tareas que se ejecutan a la vez.</translation>
    </message>
    <message>
        <source>Folder for temporary files. Empty: the system&apos;s.</source>
        <translation>Carpeta de archivos temporales. Vacío: la del sistema.</translation>
    </message>
    <message>
        <source>How often an agent may revise its plan before the step fails, in aw prepare and aw run.</source>
        <translation>Cuántas veces puede un agente revisar su plan antes de que falle el paso, en aw prepare y aw run.</translation>
    </message>
    <message>
        <source>The most that is fetched from one address. auto: no limit.</source>
        <translation>Lo máximo que se descarga de una dirección. auto: sin límite.</translation>
    </message>
    <message>
        <source>Whether programs can reach the desktop over HTTP and WebSocket while its window is open.</source>
        <translation>Si los programas pueden acceder al escritorio por HTTP y WebSocket mientras su ventana está abierta.</translation>
    </message>
    <message>
        <source>Address the server listens on. Others than this machine&apos;s own need TLS and accounts.</source>
        <translation>Dirección en la que escucha el servidor. Las que no sean de este equipo requieren TLS y cuentas.</translation>
    </message>
    <message>
        <source>Port the server listens on. 0: any free one.</source>
        <translation>Puerto en el que escucha el servidor. 0: cualquiera libre.</translation>
    </message>
    <message>
        <source>What to do when the port is taken: fail, or next for the next free one.</source>
        <translation>Qué hacer si el puerto está ocupado: fail para fallar, next para el siguiente libre.</translation>
    </message>
    <message>
        <source>Certificate of the server (PEM). Empty: no TLS.</source>
        <translation>Certificado del servidor (PEM). Vacío: sin TLS.</translation>
    </message>
    <message>
        <source>Private key of the certificate (PEM).</source>
        <translation>Clave privada del certificado (PEM).</translation>
    </message>
    <message>
        <source>Whether requests need an account: required, optional, or auto for required beyond this machine.</source>
        <translation>Si las peticiones requieren una cuenta: required, optional o auto para required fuera de este equipo.</translation>
    </message>
    <message>
        <source>Who makes accounts: open for anybody, admins, or auto for open on this machine only.</source>
        <translation>Quién crea las cuentas: open para cualquiera, admins o auto para open solo en este equipo.</translation>
    </message>
    <message>
        <source>Host names the server answers to besides its address, separated by commas.</source>
        <translation>Nombres de host a los que responde el servidor además de su dirección, separados por comas.</translation>
    </message>
    <message>
        <source>Web pages that may call the server, e.g. http://localhost:5173, separated by commas.</source>
        <translation>Páginas web que pueden llamar al servidor, p. ej. http://localhost:5173, separadas por comas.</translation>
    </message>
    <message>
        <source>Largest file that may be uploaded.</source>
        <translation>Archivo más grande que se puede subir.</translation>
    </message>
    <message>
        <source>Folders whose files workflows may read by their path, separated by commas. Empty: any, but none once other programs can reach the engine.</source>
        <translation>Carpetas cuyos archivos pueden leer los flujos de trabajo por su ruta, separadas por comas. Vacío: cualquiera, pero ninguna en cuanto otros programas puedan acceder al motor.</translation>
    </message>
    <message>
        <source>Folders workflows may write files into, separated by commas. Empty: any, but none once other programs can reach the engine.</source>
        <translation>Carpetas en las que los flujos de trabajo pueden escribir archivos, separadas por comas. Vacío: cualquiera, pero ninguna en cuanto otros programas puedan acceder al motor.</translation>
    </message>
    <message>
        <source>Days until completed and cancelled jobs that are not pinned are cleared away; their results stay. 0: never.</source>
        <translation>Días hasta que se eliminan las tareas terminadas y canceladas que no están fijadas; sus resultados se quedan. 0: nunca.</translation>
    </message>
    <message>
        <source>Days until failed jobs that are not pinned are cleared away. 0: never.</source>
        <translation>Días hasta que se eliminan las tareas fallidas que no están fijadas. 0: nunca.</translation>
    </message>
    <message>
        <source>Whether http:// and https:// addresses may be given as input, also by workflows.</source>
        <translation>Si se pueden indicar direcciones http:// y https:// como entrada, también desde los flujos de trabajo.</translation>
    </message>
    <message>
        <source>Hosts workflows may fetch from, separated by commas. Empty: any, but none once other programs can reach the engine.</source>
        <translation>Servidores de los que los flujos de trabajo pueden obtener datos, separados por comas. Vacío: cualquiera, pero ninguno en cuanto otros programas puedan acceder al motor.</translation>
    </message>
    <message>
        <source>Databases workflows may use, separated by commas: NAME=postgresql://user@host/database. Passwords belong into ~/.pgpass.</source>
        <translation>Bases de datos que los flujos de trabajo pueden usar, separadas por comas: NAME=postgresql://user@host/database. Las contraseñas van en ~/.pgpass.</translation>
    </message>
    <message>
        <source>Whether Python in workflows may run, with all the rights of whoever runs this program.</source>
        <translation>Si el código Python de los flujos de trabajo puede ejecutarse, con todos los derechos de quien ejecuta este programa.</translation>
    </message>
    <message>
        <source>Interpreter for Python in workflows. Empty: python3, where programs are looked for.</source>
        <translation>Intérprete para el Python de los flujos de trabajo. Vacío: python3, donde se buscan los programas.</translation>
    </message>
</context>
<context>
    <name>aw::ui::AccountsPanel</name>
    <message>
        <source>Look at everything</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Run and decide</source>
        <translation>Ejecutar y decidir</translation>
    </message>
    <message>
        <source>Change workflows and data</source>
        <translation>Cambiar flujos de trabajo y datos</translation>
    </message>
    <message>
        <source>Administrate accounts</source>
        <translation>Administrar cuentas</translation>
    </message>
    <message>
        <source>The name has 3 to 50 letters, digits, dots, dashes or underscores.</source>
        <translation>El nombre tiene de 3 a 50 letras, cifras, puntos, guiones o guiones bajos.</translation>
    </message>
    <message>
        <source>The e-mail address looks like ada@example.org.</source>
        <translation>La dirección de correo tiene la forma ada@example.org.</translation>
    </message>
    <message>
        <source>The password has at least 8 characters.</source>
        <translation>La contraseña tiene al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There is no account yet. Programs on this machine need none as long as “Accounts” above is not “required”; other machines always do. The first account administrates.</source>
        <translation>Aún no hay ninguna cuenta. Los programas de este equipo no la necesitan mientras «Cuentas», arriba, no sea «required»; otros equipos siempre. La primera cuenta administra.</translation>
    </message>
    <message>
        <source>A program shows a key instead of a password: Authorization: Bearer awk_…</source>
        <translation>Un programa muestra una clave en lugar de una contraseña: Authorization: Bearer awk_…</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nueva cuenta</translation>
    </message>
    <message>
        <source>last logged in: %1</source>
        <translation>último inicio de sesión: %1</translation>
    </message>
    <message>
        <source>has not logged in yet</source>
        <translation>aún no ha iniciado sesión</translation>
    </message>
    <message>
        <source>Administrates</source>
        <translation>Administra</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>New key of %1</source>
        <translation>Nueva clave de %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>no caduca nunca</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>expires on %1</source>
        <translation>caduca el %1</translation>
    </message>
    <message>
        <source>last used: %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Quitar la clave %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Crear la cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The program it is for</source>
        <translation>El programa para el que es</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Permite</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>It holds for</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>The key %1. It is shown only now: keep it where it is safe.</source>
        <translation>La clave %1. Solo se muestra ahora: guárdela en un lugar seguro.</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La nueva clave</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>aw::ui::ApprovalCard</name>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Comment (may stay empty)</source>
        <translation>Comentario (opcional)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message numerus="yes">
        <source>The step “%1” gave out %2 rows (%3 came in). May they go on?</source>
        <translation>
            <numerusform>El paso «%1» ha producido %2 fila (entraron %3). ¿Puede continuar?</numerusform>
            <numerusform>El paso «%1» ha producido %2 filas (entraron %3). ¿Pueden continuar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Push back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>A step and what follows it are computed anew, then you are asked again</source>
        <translation>Un paso y los que le siguen se calculan de nuevo; después se le vuelve a preguntar</translation>
    </message>
    <message>
        <source>Compute anew from “%1”</source>
        <translation>Volver a calcular desde «%1»</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>What went into the step</source>
        <translation>Lo que entró en el paso</translation>
    </message>
    <message>
        <source>What the run before gave</source>
        <translation>Lo que dio la ejecución anterior</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
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
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
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
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>Imágenes (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Run on a schedule…</source>
        <translation>Ejecutar con una programación…</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Restaurar la versión %1</translation>
    </message>
    <message>
        <source>The workflow is as it was in version %1.</source>
        <translation>El flujo de trabajo está como en la versión %1.</translation>
    </message>
    <message>
        <source>Back to the workflow</source>
        <translation>Volver al flujo de trabajo</translation>
    </message>
    <message>
        <source>History of the workflow</source>
        <translation>Historial del flujo de trabajo</translation>
    </message>
    <message>
        <source>Each saving that changes something is kept as a version. More → History says what changed, and restores one.</source>
        <translation>Cada guardado que cambia algo se conserva como versión. Más → Historial dice qué cambió y restaura una.</translation>
    </message>
    <message>
        <source>Workflows (*.awflow *.json)</source>
        <translation>Flujos de trabajo (*.awflow *.json)</translation>
    </message>
    <message>
        <source>“%1” is not a workflow: %2</source>
        <translation>«%1» no es un flujo de trabajo: %2</translation>
    </message>
    <message>
        <source>it has no steps</source>
        <translation>no tiene pasos</translation>
    </message>
    <message>
        <source>A workflow is a graph of steps. Add steps by a double-click, with their key, or by dragging them from the list; draw lines from outputs at the right to inputs at the left. Whatever does not fit is dimmed and says why.

The form at the right has the settings of the selected step. The outline lists the same steps in the order they run. Everything can be undone, also after saving.

Arrows go along the lines, Shift+arrows move, Enter goes to the form.</source>
        <translation>Un flujo de trabajo es un grafo de pasos. Añada pasos con un doble clic, con su tecla o arrastrándolos desde la lista; trace conexiones desde las salidas de la derecha hasta las entradas de la izquierda. Lo que no encaja se atenúa y dice por qué.

El formulario de la derecha contiene los ajustes del paso seleccionado. El esquema muestra los mismos pasos en el orden en que se ejecutan. Todo se puede deshacer, incluso después de guardar.

Las flechas siguen las conexiones, Mayús+flechas mueven, Intro va al formulario.</translation>
    </message>
    <message>
        <source>Notes and frames stand behind the steps; a frame moves with what stands in it. Alt+arrows change their size.</source>
        <translation>Las notas y los marcos están detrás de los pasos; lo que está en un marco se mueve con él. Alt+flechas cambian su tamaño.</translation>
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
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Change its text</source>
        <translation>Cambiar su texto</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Add a frame</source>
        <translation>Añadir un marco</translation>
    </message>
    <message>
        <source>Put a frame around it</source>
        <translation>Ponerle un marco</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Double-click to add the first step.
Or drag one here from the list of steps.</source>
        <translation>Haga doble clic para añadir el primer paso.
O arrastre uno aquí desde la lista de pasos.</translation>
    </message>
    <message>
        <source>Double-click or press %1 to add the first step.
Or drag one here from the list of steps.</source>
        <translation>Haga doble clic o pulse %1 para añadir el primer paso.
O arrastre uno aquí desde la lista de pasos.</translation>
    </message>
</context>
<context>
    <name>aw::ui::ChangeCards</name>
    <message>
        <source>%1: it was %2, it is %3</source>
        <translation>%1: era %2, es %3</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>Nothing differs in what the workflow does or how it is drawn.</source>
        <translation>No difiere nada en lo que hace el flujo de trabajo ni en cómo está dibujado.</translation>
    </message>
    <message>
        <source>The workflow</source>
        <translation>El flujo de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%n more steps differ.</source>
        <translation>
            <numerusform>%n paso más difiere.</numerusform>
            <numerusform>%n pasos más difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not known here</source>
        <translation>%1, desconocido aquí</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Only how it is drawn differs: places of steps, notes, frames.</source>
        <translation>Solo difiere el dibujo: posiciones de los pasos, notas, marcos.</translation>
    </message>
    <message>
        <source>It is drawn differently, too.</source>
        <translation>También está dibujado de otra forma.</translation>
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
    <name>aw::ui::CompareView</name>
    <message>
        <source>Steps and settings are the same.</source>
        <translation>Los pasos y los ajustes son iguales.</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>Balances</translation>
    </message>
    <message>
        <source>Rows in</source>
        <translation>Filas de entrada</translation>
    </message>
    <message>
        <source>Rows out</source>
        <translation>Filas de salida</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparar ejecuciones</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Input and settings</source>
        <translation>Entrada y ajustes</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other completed run of this workflow yet. Run it again, with other data or other settings, and see here what that changes.</source>
        <translation>Aún no hay otra ejecución terminada de este flujo de trabajo. Tras ejecutarlo de nuevo con otros datos o ajustes, aquí se ve lo que eso cambia.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>data that is gone</source>
        <translation>datos que ya no existen</translation>
    </message>
    <message>
        <source>Both read the same bytes.</source>
        <translation>Ambas leyeron los mismos bytes.</translation>
    </message>
    <message>
        <source>The input is another: it was %1, it is %2.</source>
        <translation>La entrada es otra: era %1, es %2.</translation>
    </message>
    <message>
        <source>Whether the input is the same is not known: it was %1, it is %2.</source>
        <translation>No se sabe si la entrada es la misma: era %1, es %2.</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>La ejecución</translation>
    </message>
    <message>
        <source>the step itself</source>
        <translation>el propio paso</translation>
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
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
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
    <message>
        <source>Only with a tag</source>
        <translation>Solo con una etiqueta</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Todos los datos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No data bears a tag yet</source>
        <translation>Ningún dato tiene aún etiqueta</translation>
    </message>
    <message>
        <source>Removed the tag %1.</source>
        <translation>Etiqueta %1 quitada.</translation>
    </message>
    <message>
        <source>Tagged with %1.</source>
        <translation>Etiqueta %1 añadida.</translation>
    </message>
    <message>
        <source>Search data or #tag</source>
        <translation>Buscar datos o #etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Views of the data</source>
        <translation>Vistas de los datos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Lineage of this data</source>
        <translation>Procedencia de estos datos</translation>
    </message>
    <message>
        <source>Add a tag to this data…</source>
        <translation>Poner una etiqueta a estos datos…</translation>
    </message>
    <message>
        <source>Imported %1: version %2.</source>
        <translation>%1 se ha importado: versión %2.</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>¿Qué ha cambiado?</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Everything you have brought in, and every result, is listed on the left. Choose one to see its rows; the grid reads only what you look at, so size does not matter.

Click a column&apos;s head to sort, right-click it to filter. The bars under each name show how its values are spread, the thin line how many are empty.

Prepare makes a workflow that loads, prepares and validates the data, and runs it. Your original is never changed. Lineage shows which run made it, from what, and what was made from it. Versions lists what came from the same file or the same step of a workflow, and what changed.</source>
        <translation>A la izquierda aparecen todos los datos importados y todos los resultados. Elija uno para ver sus filas; la cuadrícula lee solo lo que está a la vista, así que el tamaño no importa.

Haga clic en el encabezado de una columna para ordenar y clic derecho para filtrar. Las barras bajo cada nombre muestran cómo se reparten los valores; la línea fina, cuántos están vacíos.

«Preparar» crea un flujo de trabajo que carga, prepara y valida los datos, y lo ejecuta. El original nunca se modifica. La procedencia muestra qué ejecución los hizo, a partir de qué y qué se hizo con ellos. «Versiones» enumera lo que vino del mismo archivo o del mismo paso de un flujo de trabajo, y qué ha cambiado.</translation>
    </message>
    <message>
        <source>Versions of this data</source>
        <translation>Versiones de estos datos</translation>
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
    <message>
        <source>CSV, TSV</source>
        <translation>CSV, TSV</translation>
    </message>
</context>
<context>
    <name>aw::ui::DifferenceModel</name>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Row %1 before</source>
        <translation>Fila %1 antes</translation>
    </message>
    <message>
        <source>Row %1 after</source>
        <translation>Fila %1 después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>aw::ui::DifferenceView</name>
    <message>
        <source>Rows are matched by %1, as asked.</source>
        <translation>Las filas se emparejan por %1, como se pidió.</translation>
    </message>
    <message>
        <source>Rows are matched by %1: never empty and never twice in either table.</source>
        <translation>Las filas se emparejan por %1: nunca vacío ni repetido en ninguna de las tablas.</translation>
    </message>
    <message>
        <source>No column tells the rows apart, so equal rows belong together: a changed row counts as one removed and one added.</source>
        <translation>Ninguna columna distingue las filas, así que las filas iguales van juntas: una modificada cuenta como una eliminada y una añadida.</translation>
    </message>
    <message>
        <source>The tables have no column in common, so no row can be matched.</source>
        <translation>Las tablas no tienen ninguna columna en común, así que ninguna fila se puede emparejar.</translation>
    </message>
    <message>
        <source>“%1” came (%2)</source>
        <translation>«%1» añadida (%2)</translation>
    </message>
    <message>
        <source>“%1” is gone (%2)</source>
        <translation>«%1» eliminada (%2)</translation>
    </message>
    <message>
        <source>was called “%1”</source>
        <translation>se llamaba «%1»</translation>
    </message>
    <message>
        <source>was %1, is %2 and compared as text</source>
        <translation>era %1, es %2 y se compara como texto</translation>
    </message>
    <message>
        <source>stands elsewhere</source>
        <translation>está en otro lugar</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells changed</source>
        <translation>
            <numerusform>%1 celda modificada</numerusform>
            <numerusform>%1 celdas modificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Qué filas</translation>
    </message>
    <message>
        <source>All that differ</source>
        <translation>Todas las diferencias</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Filas que difieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 added</source>
        <translation>
            <numerusform>%1 añadida</numerusform>
            <numerusform>%1 añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed</source>
        <translation>
            <numerusform>%1 eliminada</numerusform>
            <numerusform>%1 eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 modificada</numerusform>
            <numerusform>%1 modificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs: all %1 rows are the same.</source>
        <translation>
            <numerusform>Ninguna diferencia: %1 fila, igual.</numerusform>
            <numerusform>Ninguna diferencia: las %1 filas son iguales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows the same</source>
        <translation>
            <numerusform>%1 fila igual</numerusform>
            <numerusform>%1 filas iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Columnas: %1</translation>
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
    <name>aw::ui::FilesEditor</name>
    <message>
        <source>Also for the files that are there already</source>
        <translation>También para los archivos que ya están</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Files named like</source>
        <translation>Archivos con nombre como</translation>
    </message>
    <message>
        <source>Unchanged for, in seconds</source>
        <translation>Sin cambios durante, en segundos</translation>
    </message>
    <message>
        <source>Each new or changed file starts one run, once its size has stayed the same for this long. A pattern may have * and ?; an empty one means every file.</source>
        <translation>Cada archivo nuevo o modificado inicia una ejecución cuando su tamaño no ha cambiado durante ese tiempo. Un patrón puede tener * y ?; uno vacío significa todos los archivos.</translation>
    </message>
    <message>
        <source>Folder the files arrive in</source>
        <translation>Carpeta a la que llegan los archivos</translation>
    </message>
    <message>
        <source>Write the folder in full, from the root on.</source>
        <translation>Escribir la carpeta completa, desde la raíz.</translation>
    </message>
    <message>
        <source>The pattern is for names of files, without folders.</source>
        <translation>El patrón es para nombres de archivos, sin carpetas.</translation>
    </message>
    <message>
        <source>When a file arrives in a folder</source>
        <translation>Cuando llega un archivo a una carpeta</translation>
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
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::HistoryPane</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Save the history as CSV</source>
        <translation>Guardar el historial como CSV</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>The longest first</source>
        <translation>Las más largas primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Buscar tareas</translation>
    </message>
    <message>
        <source>In titles, steps and names of the data</source>
        <translation>En títulos, pasos y nombres de los datos</translation>
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
        <source>From when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Guardar el historial</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Detener la exportación</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs are in %2.</source>
        <translation>
            <numerusform>%1 ejecución está en %2.</numerusform>
            <numerusform>%1 ejecuciones están en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals wait for you</source>
        <translation>
            <numerusform>%n aprobación le espera</numerusform>
            <numerusform>%n aprobaciones le esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::HistoryView</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Back to the workflow</source>
        <translation>Volver al flujo de trabajo</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Historial de «%1»</translation>
    </message>
    <message>
        <source>There are edits that are not saved yet; they are in none of these versions.</source>
        <translation>Hay cambios sin guardar; no están en ninguna de estas versiones.</translation>
    </message>
    <message>
        <source>Version %1, the present one</source>
        <translation>Versión %1, la actual</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>The version before it (%1)</source>
        <translation>La versión anterior (%1)</translation>
    </message>
    <message>
        <source>The present version (%1)</source>
        <translation>La versión actual (%1)</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>This is the only version there is. With each saving that changes something there will be one more; the last 200 of a workflow are kept.</source>
        <translation>Es la única versión. Cada guardado que cambie algo añade otra; se conservan las últimas 200 de un flujo de trabajo.</translation>
    </message>
    <message>
        <source>What changed from version %1 to version %2:</source>
        <translation>Lo que cambió de la versión %1 a la versión %2:</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Restaurar la versión %1</translation>
    </message>
    <message>
        <source>This is what the workflow is now</source>
        <translation>Así está el flujo de trabajo ahora</translation>
    </message>
    <message>
        <source>Save what it was then once more, as a new version; nothing is lost</source>
        <translation>Guardar de nuevo lo que era entonces, como versión nueva; no se pierde nada</translation>
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
    <name>aw::ui::InboxView</name>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada espera su aprobación</translation>
    </message>
    <message>
        <source>When a step asks whether its rows may go on, the question appears here with what they would change.</source>
        <translation>Cuando un paso pregunta si sus filas pueden seguir, la pregunta aparece aquí con lo que cambiarían.</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Abrir la ejecución</translation>
    </message>
</context>
<context>
    <name>aw::ui::JobGraph</name>
    <message>
        <source>Graph of the run</source>
        <translation>Grafo de la ejecución</translation>
    </message>
    <message>
        <source>The steps as they were in this run. A double click opens one in the builder.</source>
        <translation>Los pasos tal como eran en esta ejecución. Un doble clic abre uno en el editor.</translation>
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
</context>
<context>
    <name>aw::ui::JobView</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Volver a ejecutar</translation>
    </message>
    <message>
        <source>Open in the builder</source>
        <translation>Abrir en el editor</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Abrir el resultado</translation>
    </message>
    <message>
        <source>Views of the run</source>
        <translation>Vistas de la ejecución</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
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
        <source>This job: %1</source>
        <translation>Esta tarea: %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>inicio: %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>Retry from here</source>
        <translation>Reintentar desde aquí</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Mostrar el paso</translation>
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
    <name>aw::ui::LineageView</name>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>A run without a name</source>
        <translation>Una ejecución sin nombre</translation>
    </message>
    <message>
        <source>cleared away</source>
        <translation>borrada</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>The run, in Monitor</source>
        <translation>La ejecución, en Monitor</translation>
    </message>
    <message>
        <source>A workflow</source>
        <translation>Un flujo de trabajo</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>The workflow as it is now</source>
        <translation>El flujo de trabajo tal como es ahora</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>No run made it: it was brought in.</source>
        <translation>No lo hizo ninguna ejecución: se importó.</translation>
    </message>
    <message>
        <source>What was made from it</source>
        <translation>Lo que se hizo con ello</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>There is more; what is nearest stands here.</source>
        <translation>Hay más; aquí está lo más cercano.</translation>
    </message>
</context>
<context>
    <name>aw::ui::LogPanel</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sin detalles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Mantener a la vista la línea más reciente</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>Archivos de texto (*.log *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 línea</numerusform>
            <numerusform>%1 líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>El registro está en %1.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Elija otro lugar o libere espacio en el disco.</translation>
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
    <message>
        <source>Approvals that wait for you</source>
        <translation>Aprobaciones que le esperan</translation>
    </message>
    <message numerus="yes">
        <source>%n stored shortcuts cannot be used and are ignored: %1</source>
        <translation>
            <numerusform>%n atajo guardado no se puede usar y se ignora: %1</numerusform>
            <numerusform>%n atajos guardados no se pueden usar y se ignoran: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir la configuración</translation>
    </message>
    <message>
        <source>Prepare %1: %2</source>
        <extracomment>The name of a workflow; %1: a file, %2: what it becomes, such as &quot;Clean table&quot;</extracomment>
        <translation>Preparar %1: %2</translation>
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
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>All runs, the newest first; search and filters look through all of the history, which can be saved as CSV. A run shows its steps with rows in and out, its graph, when each attempt ran and waited, what the agents proposed, tried and saw, the ledger, and its log. Stop ends it at once; what its finished steps have computed is kept, so running it again goes on from there.

A run that waits for you asks whether its data may go on. Look at the rows in and out and at the log, then approve, reject, or push it back to an earlier step; a comment is kept with the answer.</source>
        <translation>Todas las ejecuciones, las más recientes primero; la búsqueda y los filtros recorren todo el historial, que se puede guardar como CSV. Una ejecución muestra sus pasos con las filas de entrada y de salida, su grafo, cuándo se ejecutó y esperó cada intento, qué propusieron, probaron y vieron los agentes, el balance y su registro. Detener la termina al momento; lo que calcularon sus pasos terminados se conserva, así que una nueva ejecución sigue desde ahí.

Una ejecución que le espera pregunta si sus datos pueden seguir. Mire las filas de entrada y de salida y el registro; después apruebe, rechace o devuelva a un paso anterior; el comentario se guarda con la respuesta.</translation>
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
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n le espera</numerusform>
            <numerusform>%n le esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::NeedsDialog</name>
    <message>
        <source>Run: %1</source>
        <translation>Ejecución: %1</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Programación: %1</translation>
    </message>
    <message>
        <source>Workflow: %1, step %2</source>
        <translation>Flujo de trabajo: %1, paso %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 is still needed</source>
        <translation>%1 todavía se necesita</translation>
    </message>
    <message>
        <source>What needs it</source>
        <translation>Lo que los necesita</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It can be deleted once nothing here reads it any more. Choose a line to go there.</source>
        <translation>Se podrán eliminar cuando nada de esta lista los lea. Cada línea lleva allí.</translation>
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
    <message>
        <source>%1; in it %2</source>
        <translation>%1; contiene %2</translation>
    </message>
</context>
<context>
    <name>aw::ui::ParametersForm</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Predeterminado (%1)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
    <message numerus="yes">
        <source>%1
%2 rows</source>
        <translation>
            <numerusform>%1
%2 fila</numerusform>
            <numerusform>%1
%2 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n enlace</numerusform>
            <numerusform>%n enlaces</numerusform>
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
    <message>
        <source>Graph of links</source>
        <translation>Grafo de enlaces</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>larger: more rows; drag to move, wheel to zoom</source>
        <translation>más grande: más filas; arrastrar para mover, rueda para ampliar</translation>
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
        <translation>Filas después del paso seleccionado</translation>
    </message>
    <message>
        <source>Select a step to see its rows.</source>
        <translation>Seleccione un paso para ver sus filas.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Está desactivado.</translation>
    </message>
    <message>
        <source>“%1” before it is not ready: %2</source>
        <translation>«%1», antes de él, no está listo: %2</translation>
    </message>
    <message>
        <source>Choose data at the top to see rows.</source>
        <translation>Elija datos arriba para ver filas.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows after “%1”</source>
        <translation>Filas después de «%1»</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
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
    <name>aw::ui::RemarkForm</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Note on the canvas</source>
        <translation>Nota en el lienzo</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>For people; runs do not look at it. Drag its lower right corner to resize it.</source>
        <translation>Para las personas; las ejecuciones no la miran. Arrastre su esquina inferior derecha para cambiar el tamaño.</translation>
    </message>
    <message>
        <source>Whatever stands in it moves with it. Drag its lower right corner to resize it.</source>
        <translation>Lo que está dentro se mueve con él. Arrastre su esquina inferior derecha para cambiar el tamaño.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
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
    <message>
        <source>Schedule…</source>
        <translation>Programar…</translation>
    </message>
    <message>
        <source>Run on a schedule…</source>
        <translation>Ejecutar con una programación…</translation>
    </message>
    <message>
        <source>Its steps were given with the run; there is no workflow to start again.</source>
        <translation>Sus pasos se dieron con la ejecución; no hay ningún flujo de trabajo que volver a iniciar.</translation>
    </message>
    <message>
        <source>Run it on a schedule, such as every day at nine</source>
        <translation>Ejecutarlo con una programación, por ejemplo todos los días a las nueve</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Result: compare with another run</source>
        <translation>Resultado: comparar con otra ejecución</translation>
    </message>
    <message>
        <source>A result is a table with its history. Table shows the rows. Plot draws them; large tables are counted into a picture, so a million points stay quick. Ledger accounts for every row and cell. Checks lists the rules the result was held to. Trace tells what was proposed, tried and decided. Compare puts another run of the workflow beside it: settings, ledgers, and every row that differs.

Rows that were left out are kept: choose them beside Export.

In a plot: drag to move, wheel or + and − to zoom, 0 to see everything, Shift and drag to show the rows of a part in the table.</source>
        <translation>Un resultado es una tabla con su historia. «Tabla» muestra las filas. «Gráfico» las dibuja; las tablas grandes se cuentan en una imagen, de modo que un millón de puntos sigue siendo rápido. «Balance» rinde cuentas de cada fila y celda. «Comprobaciones» enumera las reglas que debía cumplir el resultado. «Traza» cuenta qué se propuso, se probó y se decidió. «Comparación» pone al lado otra ejecución del flujo de trabajo: configuración, balances y cada fila que difiere.

Las filas omitidas se conservan: elíjalas junto a «Exportar».

En un gráfico: arrastre para mover, rueda o + y − para ampliar, 0 para verlo todo, Mayús y arrastrar para mostrar en la tabla las filas de una parte.</translation>
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
    <name>aw::ui::RunsModel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aw::ui::RunsView</name>
    <message>
        <source>Last outcomes</source>
        <translation>Últimos resultados</translation>
    </message>
    <message>
        <source>Nothing has come of it yet.</source>
        <translation>Todavía no se ha ejecutado nada.</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleEditor</name>
    <message>
        <source>Each run reads the file that has arrived.</source>
        <translation>Cada ejecución lee el archivo que ha llegado.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Qué se ejecuta</translation>
    </message>
    <message>
        <source>What starts it</source>
        <translation>Qué lo inicia</translation>
    </message>
    <message>
        <source>At times</source>
        <translation>A ciertas horas</translation>
    </message>
    <message>
        <source>When files arrive</source>
        <translation>Al llegar archivos</translation>
    </message>
    <message>
        <source>When called</source>
        <translation>Al ser llamado</translation>
    </message>
    <message>
        <source>There is no workflow yet</source>
        <translation>Todavía no hay ningún flujo de trabajo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>A workflow that is gone</source>
        <translation>Un flujo de trabajo que ya no existe</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Data that is gone</source>
        <translation>Datos que ya no existen</translation>
    </message>
    <message>
        <source>Choose the workflow that it runs.</source>
        <translation>Elegir el flujo de trabajo que se ejecuta.</translation>
    </message>
    <message>
        <source>Its workflow is gone; choose another one.</source>
        <translation>Su flujo de trabajo ya no existe; elegir otro.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Darle un nombre.</translation>
    </message>
    <message>
        <source>Some values of the workflow are missing or do not fit.</source>
        <translation>Algunos valores del flujo de trabajo faltan o no son válidos.</translation>
    </message>
    <message>
        <source>Its times cannot be read.</source>
        <translation>Sus horas no se pueden leer.</translation>
    </message>
    <message>
        <source>Choose the folder the files arrive in.</source>
        <translation>Elegir la carpeta a la que llegan los archivos.</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleHead</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It runs over files that arrive: put one into its folder.</source>
        <translation>Se ejecuta con los archivos que llegan: poner uno en su carpeta.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleListDelegate</name>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>aw::ui::ScheduleListModel</name>
    <message>
        <source>A workflow that is gone</source>
        <translation>Un flujo de trabajo que ya no existe</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>Próxima vez %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Last run: %1, %2</source>
        <translation>Última ejecución: %1, %2</translation>
    </message>
</context>
<context>
    <name>aw::ui::SchedulesPage</name>
    <message>
        <source>Nothing starts by itself yet</source>
        <translation>Todavía no hay nada que se inicie solo</translation>
    </message>
    <message>
        <source>A schedule runs a workflow at certain times, when files arrive in a folder, or when another program calls.</source>
        <translation>Una programación ejecuta un flujo de trabajo a ciertas horas, cuando llegan archivos a una carpeta o cuando otro programa llama.</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Nueva programación</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programaciones</translation>
    </message>
    <message>
        <source>Last outcomes</source>
        <translation>Últimos resultados</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>A schedule starts a workflow by itself while this program or its server is open: at certain times, for each file that arrives in a folder, or when another program calls its address.

Times are chosen from a list or written as a cron expression; the next five of them stand beside it. What happens to times that pass while nothing is open is said below Missed times.

A paused schedule starts nothing by itself, and Run now works all the same. The last outcomes lead to their runs in Monitor.</source>
        <translation>Una programación inicia un flujo de trabajo por sí sola mientras este programa o su servidor está abierto: a ciertas horas, por cada archivo que llega a una carpeta o cuando otro programa llama a su dirección.

Las horas se eligen de una lista o se escriben como expresión cron; las cinco próximas están al lado. Lo que ocurre con las horas que pasan sin nada abierto se dice en «Horas perdidas».

Una programación en pausa no inicia nada por sí sola; «Ejecutar ahora» funciona igualmente. Los últimos resultados llevan a sus ejecuciones en Monitor.</translation>
    </message>
    <message>
        <source>Run this schedule now</source>
        <translation>Ejecutar esta programación ahora</translation>
    </message>
    <message>
        <source>Resume this schedule</source>
        <translation>Reanudar esta programación</translation>
    </message>
    <message>
        <source>Pause this schedule</source>
        <translation>Pausar esta programación</translation>
    </message>
    <message>
        <source>Delete this schedule</source>
        <translation>Eliminar esta programación</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>próxima vez %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this schedule in the meantime.</source>
        <translation>Entretanto otra persona ha cambiado esta programación.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la otra</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
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
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Days completed jobs stay</source>
        <translation>Días que quedan las tareas terminadas</translation>
    </message>
    <message>
        <source>Days failed jobs stay</source>
        <translation>Días que quedan las tareas fallidas</translation>
    </message>
    <message>
        <source>Folders to read from</source>
        <translation>Carpetas para leer</translation>
    </message>
    <message>
        <source>Folders to write to</source>
        <translation>Carpetas para escribir</translation>
    </message>
    <message>
        <source>Files of workflows</source>
        <translation>Archivos de los flujos de trabajo</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Python in workflows</source>
        <translation>Python en los flujos de trabajo</translation>
    </message>
    <message>
        <source>Interpreter of Python</source>
        <translation>Intérprete de Python</translation>
    </message>
    <message>
        <source>Hosts to fetch from</source>
        <translation>Servidores de los que obtener</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Code in workflows</source>
        <translation>Código en los flujos de trabajo</translation>
    </message>
    <message>
        <source>Accounts and keys</source>
        <translation>Cuentas y claves</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>aw::ui::Shortcuts</name>
    <message>
        <source>%1 belongs to “%2” (%3).</source>
        <translation>%1 pertenece a «%2» (%3).</translation>
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
        <translation>Buscar por nombre o teclas</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nada con ese nombre.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usarlo aquí</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Built-in keys</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Gives every command its built-in keys.</source>
        <translation>Devuelve a cada comando sus teclas predeterminadas.</translation>
    </message>
    <message>
        <source>Arrow keys, Tab, Enter and Escape lead through everything and cannot be changed.</source>
        <translation>Las flechas, Tab, Intro y Esc llevan por todo y no se pueden cambiar.</translation>
    </message>
    <message>
        <source>It holds now.</source>
        <translation>Ya está en vigor.</translation>
    </message>
    <message>
        <source>Every command has its built-in keys.</source>
        <translation>Cada comando tiene sus teclas predeterminadas.</translation>
    </message>
    <message>
        <source>Press the keys here; they hold at once. Tab leads on.</source>
        <translation>Pulse aquí las teclas; valen al instante. Tab lleva adelante.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation>Elija un comando</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: where it holds, %2: a command</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Teclas de «%1»</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Ahora no tiene teclas.</translation>
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
        <source>Recent data</source>
        <translation>Datos recientes</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Ejecuciones recientes</translation>
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
    <message>
        <source>Open a file, or drop one anywhere in the window. Its first rows appear at once, with what was guessed about how it is written; change what is wrong and bring it in.

Below stand your data and runs of late.</source>
        <translation>Abra un archivo o suéltelo en cualquier lugar de la ventana. Sus primeras filas aparecen al instante, con lo detectado sobre su formato; corrija lo que esté mal e impórtelo.

Debajo están los datos y ejecuciones recientes.</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Empezar con una plantilla</translation>
    </message>
    <message>
        <source>Workflows for common tasks, to be changed as you like.</source>
        <translation>Flujos de trabajo para tareas habituales, que se pueden cambiar a voluntad.</translation>
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
        <translation>Preguntar antes de continuar</translation>
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
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>How often at most, when what went wrong may pass by itself.</source>
        <translation>Cuántas veces como máximo, cuando el error puede desaparecer por sí solo.</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Tiempo máximo</translation>
    </message>
    <message>
        <source>After it the step is stopped and has failed; empty: no limit.</source>
        <translation>Pasado ese tiempo el paso se detiene y ha fallado; vacío: sin límite.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Reuse what was computed before</source>
        <translation>Reutilizar lo ya calculado</translation>
    </message>
    <message>
        <source>When neither the settings nor what it reads have changed.</source>
        <translation>Cuando no han cambiado ni los ajustes ni lo que lee.</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Cómo se ejecuta</translation>
    </message>
    <message>
        <source>Gives %1</source>
        <translation>Da %1</translation>
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
    <message numerus="yes">
        <source>%1 rows/s</source>
        <translation>
            <numerusform>%1 fila/s</numerusform>
            <numerusform>%1 filas/s</numerusform>
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
    <name>aw::ui::TagBar</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Show all data with the tag %1</source>
        <translation>Mostrar todos los datos con la etiqueta %1</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
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
    <name>aw::ui::TimeLine</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera su aprobación</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
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
        <source>Reused</source>
        <translation>Reutilizado</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
</context>
<context>
    <name>aw::ui::TimesEditor</name>
    <message>
        <source>Every few minutes</source>
        <translation>Cada pocos minutos</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>By a cron expression</source>
        <translation>Con una expresión cron</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Expresión cron</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Missed times</source>
        <translation>Horas perdidas</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>Minutos entre dos ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Minute of the hour</source>
        <translation>Minuto de la hora</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>every</source>
        <translation>cada</translation>
    </message>
    <message>
        <source>at minute</source>
        <translation>en el minuto</translation>
    </message>
    <message>
        <source>on day</source>
        <translation>el día</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a las</translation>
    </message>
    <message>
        <source>The next five times</source>
        <translation>Las cinco próximas veces</translation>
    </message>
    <message>
        <source>These are the times of this machine, in %1.</source>
        <translation>Son las horas de esta máquina, en %1.</translation>
    </message>
    <message>
        <source>Months that have no day %1 are left out.</source>
        <translation>Los meses sin día %1 se omiten.</translation>
    </message>
</context>
<context>
    <name>aw::ui::Toasts</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
    <name>aw::ui::VersionsView</name>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>a run without a name</source>
        <translation>una ejecución sin nombre</translation>
    </message>
    <message>
        <source>run “%1”</source>
        <translation>ejecución «%1»</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <translation>%1, sin cambios</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (esta)</translation>
    </message>
    <message>
        <source>The same bytes as the version before it that is still there</source>
        <translation>Los mismos bytes que la versión anterior que aún existe</translation>
    </message>
    <message>
        <source>This is the only version</source>
        <translation>Esta es la única versión</translation>
    </message>
    <message>
        <source>Import the same file again, or run the same workflow again: what comes of it stands here beside this one, and what changed can be seen.</source>
        <translation>Importe otra vez el mismo archivo o ejecute otra vez el mismo flujo de trabajo: lo que resulte aparece aquí junto a esta versión, y se ve qué ha cambiado.</translation>
    </message>
    <message>
        <source>There are more; the newest stand here.</source>
        <translation>Hay más; aquí están las más recientes.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Open version %1</source>
        <translation>Abrir la versión %1</translation>
    </message>
    <message>
        <source>Compare with version %1</source>
        <translation>Comparar con la versión %1</translation>
    </message>
    <message>
        <source>There is no earlier version</source>
        <translation>No hay ninguna versión anterior</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>De la versión %1 a la versión %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>aw::ui::WebhookPanel</name>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Una llamada</translation>
    </message>
    <message>
        <source>It is shown only now: keep it where it is safe.</source>
        <translation>Solo se muestra ahora: guardarlo en un lugar seguro.</translation>
    </message>
    <message>
        <source>It was shown once and cannot be shown again. A new one makes the old one worthless.</source>
        <translation>Se mostró una vez y no se puede volver a mostrar. Uno nuevo deja sin valor el anterior.</translation>
    </message>
    <message>
        <source>Another program starts it by a call over HTTP. The address and the token for it are made when the schedule is kept.</source>
        <translation>Otro programa lo inicia con una llamada HTTP. La dirección y el token se crean al guardar la programación.</translation>
    </message>
    <message>
        <source>Another program starts it by a call over HTTP. The server is off at the moment: it is switched on in the settings, and may then have another address.</source>
        <translation>Otro programa lo inicia con una llamada HTTP. El servidor está apagado en este momento: se enciende en la configuración y puede tener entonces otra dirección.</translation>
    </message>
    <message>
        <source>Another program starts it by a call over HTTP to this address.</source>
        <translation>Otro programa lo inicia con una llamada HTTP a esta dirección.</translation>
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
        <source>Run</source>
        <translation>Ejecutar</translation>
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
    <message numerus="yes">
        <source>Done: %1 rows.</source>
        <translation>
            <numerusform>Terminado: %1 fila.</numerusform>
            <numerusform>Terminado: %1 filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Save the workflow as a picture…</source>
        <translation>Guardar el flujo de trabajo como imagen…</translation>
    </message>
    <message>
        <source>Run on a schedule…</source>
        <translation>Ejecutar con una programación…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the workflow…</source>
        <translation>Imprimir el flujo de trabajo…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
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

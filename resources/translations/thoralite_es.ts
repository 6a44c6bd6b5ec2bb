<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>ThoraLite</name>
        <message>
            <source>OK</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aceptar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cancelar</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Sí</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;No</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cerrar</translation>
        </message>
        <message>
            <source>Save</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar</translation>
        </message>
        <message>
            <source>Open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir</translation>
        </message>
        <message>
            <source>Apply</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aplicar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Descartar</translation>
        </message>
        <message>
            <source>Reset</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Reinicializar</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Restaurar los valores predeterminados</translation>
        </message>
        <message>
            <source>Help</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ayuda</translation>
        </message>
        <message>
            <source>Retry</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Reintentar</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ignorar</translation>
        </message>
        <message>
            <source>Abort</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Interrumpir</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar los detalles...</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ocultar los detalles...</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Rehacer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cor&amp;tar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Pegar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Borrar</translation>
        </message>
        <message>
            <source>Select All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Seleccionar todo</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Copiar la ubicación del en&amp;lace</translation>
        </message>
        <message>
            <source>&amp;Select All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Seleccionar todo</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Aumentar</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Re&amp;ducir</translation>
        </message>
        <message>
            <source>&lt; &amp;Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&lt; &amp;Atrás</translation>
        </message>
        <message>
            <source>&amp;Next &gt;</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Siguie&amp;nte &gt;</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Finalizar</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Look in:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Buscar en:</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Atrás</translation>
        </message>
        <message>
            <source>Go back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ir atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Siguiente</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ir hacia delante</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Directorio superior</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">r al directorio superior</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Crear nueva carpeta</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Crear una nueva carpeta</translation>
        </message>
        <message>
            <source>List View</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vista de lista</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cambiar el modo de vista de la lista</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vista detallada</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cambiar a modo de vista detallada</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Barra lateral</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lista de lugares y marcadores</translation>
        </message>
        <message>
            <source>Files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Archivos</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Archivos de &amp;tipo:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Nombre de fichero:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Abrir</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Guardar</translation>
        </message>
        <message>
            <source>Save As</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar como</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Todos los ficheros (*)</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Buscar directorio</translation>
        </message>
        <message>
            <source>Directories</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Directorios</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Directorio:</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Seleccionar</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cambia&amp;r de nombre</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Borrar</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar los fic&amp;heros ocultos</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Nueva carpeta</translation>
        </message>
        <message>
            <source>Computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Equipo</translation>
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nombre</translation>
        </message>
        <message>
            <source>Size</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tamaño</translation>
        </message>
        <message>
            <source>Type</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tipo</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Última modificación</translation>
        </message>
        <message>
            <source>Drive</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Unidad</translation>
        </message>
        <message>
            <source>Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Carpeta</translation>
        </message>
        <message>
            <source>&amp;Open files…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Abrir archivos…</translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir &amp;carpeta…</translation>
        </message>
        <message>
            <source>&amp;Save report…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Guardar informe…</translation>
        </message>
        <message>
            <source>Open report to &amp;print</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir informe para &amp;imprimir</translation>
        </message>
        <message>
            <source>Save &amp;referral packet…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar paquete de &amp;remisión…</translation>
        </message>
        <message>
            <source>Save answer as &amp;DICOM…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar respuesta como &amp;DICOM…</translation>
        </message>
        <message>
            <source>Save su&amp;mmary…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar resu&amp;men…</translation>
        </message>
        <message>
            <source>Save worklist as &amp;table…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar lista como &amp;tabla…</translation>
        </message>
        <message>
            <source>Open resu&amp;lts folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir carpeta de res&amp;ultados</translation>
        </message>
        <message>
            <source>&amp;Open another workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Abrir otro espacio de trabajo…</translation>
        </message>
        <message>
            <source>&amp;Back up workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Copia de seguridad del espacio…</translation>
        </message>
        <message>
            <source>&amp;Repair workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Reparar espacio de trabajo…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A&amp;justes…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Find in the worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Buscar en la lista</translation>
        </message>
        <message>
            <source>&amp;Next scan nobody has read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Siguiente estudio &amp;no leído</translation>
        </message>
        <message>
            <source>&amp;Pause or go on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Pausar o seguir</translation>
        </message>
        <message>
            <source>&amp;Cancel screening</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Cancelar el cribado</translation>
        </message>
        <message>
            <source>&amp;Take waiting scan out of the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Quitar de la lista el estudio en espera</translation>
        </message>
        <message>
            <source>&amp;Undo: put it back into the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Deshacer: volver a ponerlo en la lista</translation>
        </message>
        <message>
            <source>&amp;Heat map on or off</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Mapa de calor sí o no</translation>
        </message>
        <message>
            <source>&amp;Compare with another scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Comparar con otro estudio</translation>
        </message>
        <message>
            <source>&amp;Fit to window</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Ajustar a la ventana</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Am&amp;pliar</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">R&amp;educir</translation>
        </message>
        <message>
            <source>&amp;Actual size, pixel by pixel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tamaño real, pí&amp;xel a píxel</translation>
        </message>
        <message>
            <source>&amp;Reset picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Restablecer imagen</translation>
        </message>
        <message>
            <source>&amp;Turn right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Girar a la &amp;derecha</translation>
        </message>
        <message>
            <source>Turn &amp;left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Girar a la &amp;izquierda</translation>
        </message>
        <message>
            <source>&amp;Mirror left and right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Reflejar i&amp;zquierda y derecha</translation>
        </message>
        <message>
            <source>Flip &amp;upside down</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Voltear de arriba abajo</translation>
        </message>
        <message>
            <source>Measure a len&amp;gth (or shift and drag)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Medir una &amp;longitud (o Mayús y arrastrar)</translation>
        </message>
        <message>
            <source>Cop&amp;y picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">C&amp;opiar imagen</translation>
        </message>
        <message>
            <source>Sa&amp;ve picture…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Guardar imagen…</translation>
        </message>
        <message>
            <source>&amp;Previous slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Corte o fotograma an&amp;terior</translation>
        </message>
        <message>
            <source>&amp;Next slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Corte o fotograma &amp;siguiente</translation>
        </message>
        <message>
            <source>Play or &amp;stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Reprod&amp;ucir o parar</translation>
        </message>
        <message>
            <source>S&amp;wap black and white</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Intercam&amp;biar blanco y negro</translation>
        </message>
        <message>
            <source>CT window: lung</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ventana TC: pulmón</translation>
        </message>
        <message>
            <source>CT window: mediastinum</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ventana TC: mediastino</translation>
        </message>
        <message>
            <source>CT window: bone</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ventana TC: hueso</translation>
        </message>
        <message>
            <source>Window as the file asks</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ventana que pide el archivo</translation>
        </message>
        <message>
            <source>Window from darkest to brightest</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ventana de lo más oscuro a lo más claro</translation>
        </message>
        <message>
            <source>&amp;Local study…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudio &amp;local…</translation>
        </message>
        <message>
            <source>What was &amp;done…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Historial de acciones…</translation>
        </message>
        <message>
            <source>&amp;Keys and mouse</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Teclado y ratón</translation>
        </message>
        <message>
            <source>&amp;Check this computer…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Comprobar este equipo…</translation>
        </message>
        <message>
            <source>Show the &amp;sample scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar los &amp;ejemplos</translation>
        </message>
        <message>
            <source>Save support &amp;file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Guardar archivo de soporte…</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir carpeta del &amp;registro</translation>
        </message>
        <message>
            <source>&amp;Update from a file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Act&amp;ualizar desde un archivo…</translation>
        </message>
        <message>
            <source>&amp;Go back to the version before…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Volver a la versión anterior…</translation>
        </message>
        <message>
            <source>&amp;About ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Acerca de ThoraLite</translation>
        </message>
        <message>
            <source>Set by your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Definido por su personal informático.</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Lista</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Imagen</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Herramientas</translation>
        </message>
        <message>
            <source>&amp;Workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Espacio de trabajo</translation>
        </message>
        <message>
            <source>Tools</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Herramientas</translation>
        </message>
        <message>
            <source>Compare</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comparar</translation>
        </message>
        <message>
            <source>Print</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imprimir</translation>
        </message>
        <message>
            <source>Answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Respuesta</translation>
        </message>
        <message>
            <source>No scan is chosen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No hay ningún estudio elegido.</translation>
        </message>
        <message>
            <source>Please note</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tenga en cuenta</translation>
        </message>
        <message>
            <source>At your clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">En su centro</translation>
        </message>
        <message>
            <source>Change how many have pneumonia…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cambiar cuántos tienen neumonía…</translation>
        </message>
        <message>
            <source>Show the answer now</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar la respuesta ahora</translation>
        </message>
        <message>
            <source>What the numbers mean</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Qué significan los números</translation>
        </message>
        <message>
            <source>How far to trust it</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Hasta dónde fiarse</translation>
        </message>
        <message>
            <source>Save this answer as a PDF file (Ctrl+S)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar esta respuesta como archivo PDF (Ctrl+S)</translation>
        </message>
        <message>
            <source>Number of this scan in the log: {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Número de este estudio en el registro: {number}</translation>
        </message>
        <message>
            <source>Model: {id} {version}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modelo: {id} {version}</translation>
        </message>
        <message>
            <source>Patient: {facts}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Paciente: {facts}</translation>
        </message>
        <message>
            <source>Born {date}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nacimiento: {date}</translation>
        </message>
        <message>
            <source>Scan of {date}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudio del {date}</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Carpeta vigilada</translation>
        </message>
        <message>
            <source>Scans that arrive in this folder are screened by themselves while ThoraLite is open. Choose the folder to which your X-ray machine or scanner saves. Files in it are only read, never changed or deleted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los estudios que llegan a esta carpeta se procesan solos mientras ThoraLite está abierto. Elija la carpeta donde guarda su aparato de rayos X o su escáner. Sus archivos solo se leen, nunca se cambian ni se borran.</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Carpeta que vigilar</translation>
        </message>
        <message>
            <source>The results are kept there. Choose a folder that holds only scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ahí se guardan los resultados. Elija una carpeta que solo contenga estudios.</translation>
        </message>
        <message>
            <source>No folder is watched</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No se vigila ninguna carpeta</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elegir…</translation>
        </message>
        <message>
            <source>Choose the folder to watch</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elija la carpeta que vigilar</translation>
        </message>
        <message>
            <source>Watch none</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No vigilar ninguna</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Receptor</translation>
        </message>
        <message>
            <source>Receive scans over the local network</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Recibir estudios por la red local</translation>
        </message>
        <message>
            <source> MB</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished"> MB</translation>
        </message>
        <message>
            <source>X-ray machines can send their pictures straight to this computer, in the way that DICOM calls C-STORE. Whoever installs the machine will ask for the address, the port and the name below. Switch this on only in a network you trust: pictures and names of patients travel over it unencrypted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los aparatos de rayos X pueden enviar sus imágenes directamente a este equipo, del modo que DICOM llama C-STORE. Quien instale el aparato pedirá la dirección, el puerto y el nombre de abajo. Actívelo solo en una red de confianza: imágenes y nombres de pacientes viajan por ella sin cifrar.</translation>
        </message>
        <message>
            <source>At 127.0.0.1 only programs on this computer can send.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">En 127.0.0.1 solo pueden enviar los programas de este equipo.</translation>
        </message>
        <message>
            <source>One name (AE title) in each line. No other machine may send.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un nombre (título AE) por línea. Ningún otro aparato puede enviar.</translation>
        </message>
        <message>
            <source>When so much has been received, more is refused until you make room.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cuando se haya recibido esa cantidad, se rechaza lo demás hasta que haga sitio.</translation>
        </message>
        <message>
            <source>Address of this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dirección de este equipo</translation>
        </message>
        <message>
            <source>Name of this computer (AE title)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nombre de este equipo (título AE)</translation>
        </message>
        <message>
            <source>Machines that may send</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aparatos que pueden enviar</translation>
        </message>
        <message>
            <source>Port</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Puerto</translation>
        </message>
        <message>
            <source>Space for received scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espacio para estudios recibidos</translation>
        </message>
        <message>
            <source>An address looks like 192.168.1.20.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Una dirección es como 192.168.1.20.</translation>
        </message>
        <message>
            <source>A name has 1 to 16 plain letters, figures or signs, and no backslash.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un nombre tiene de 1 a 16 letras sencillas, cifras o signos, sin barra invertida.</translation>
        </message>
        <message>
            <source>Name at least one machine.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Indique al menos un aparato.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Qué ha pasado</translation>
        </message>
        <message>
            <source>Search</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Buscar</translation>
        </message>
        <message>
            <source>Search what happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Buscar en lo que ha pasado</translation>
        </message>
        <message>
            <source>Show only one kind of event</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar solo un tipo de suceso</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardado como {name}.</translation>
        </message>
        <message>
            <source>Save what happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar lo que ha pasado</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tabla (*.csv)</translation>
        </message>
        <message>
            <source>Everything</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Todo</translation>
        </message>
        <message>
            <source>Workspace opened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espacio de trabajo abierto</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ajustes cambiados</translation>
        </message>
        <message>
            <source>Model changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modelo cambiado</translation>
        </message>
        <message>
            <source>Scan received over the network</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudio recibido por la red</translation>
        </message>
        <message>
            <source>Taken out of the waiting list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Quitado de la lista de espera</translation>
        </message>
        <message>
            <source>Screening started</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cribado iniciado</translation>
        </message>
        <message>
            <source>Screening ended</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cribado terminado</translation>
        </message>
        <message>
            <source>Answer given</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Respuesta dada</translation>
        </message>
        <message>
            <source>Another answer given</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Otra respuesta dada</translation>
        </message>
        <message>
            <source>All stored answers forgotten</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Todas las respuestas guardadas olvidadas</translation>
        </message>
        <message>
            <source>Answer shown before a finding was kept</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Respuesta mostrada antes de conservar un hallazgo</translation>
        </message>
        <message>
            <source>Finding kept</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Hallazgo conservado</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Informe guardado</translation>
        </message>
        <message>
            <source>Results exported</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Resultados exportados</translation>
        </message>
        <message>
            <source>Study of the clinic's own scans put to use</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudio con los propios estudios del centro puesto en uso</translation>
        </message>
        <message>
            <source>Study of the clinic's own scans no longer used</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudio con los propios estudios del centro retirado</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Copia de seguridad hecha</translation>
        </message>
        <message>
            <source>Workspace repaired</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espacio de trabajo reparado</translation>
        </message>
        <message>
            <source>What happened, newest first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Qué ha pasado, lo más nuevo primero</translation>
        </message>
        <message>
            <source>Nothing can be taken out of this record.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De este registro no se puede quitar nada.</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar como CSV…</translation>
        </message>
        <message>
            <source>Time</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Hora</translation>
        </message>
        <message>
            <source>Scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudio</translation>
        </message>
        <message>
            <source>Detail</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Detalle</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cerrar este mensaje</translation>
        </message>
        <message>
            <source>Picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imagen</translation>
        </message>
        <message>
            <source>{length} cm</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{length} cm</translation>
        </message>
        <message>
            <source>Choose a scan to compare with</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elija un estudio para comparar</translation>
        </message>
        <message>
            <source>Patient, date or file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Paciente, fecha o archivo</translation>
        </message>
        <message>
            <source>Scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudios</translation>
        </message>
        <message>
            <source>Other scans of this patient</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Otros estudios de este paciente</translation>
        </message>
        <message>
            <source>Other scans in the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Otros estudios de la lista</translation>
        </message>
        <message>
            <source>Together</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Juntas</translation>
        </message>
        <message>
            <source>Change size, brightness and slices of both pictures together</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cambiar a la vez tamaño, brillo y cortes de ambas imágenes</translation>
        </message>
        <message>
            <source>Chosen scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudio elegido: {date} · {answer}</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Terminar la comparación</translation>
        </message>
        <message>
            <source>Another patient: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Otro paciente: {date} · {answer}</translation>
        </message>
        <message>
            <source>Other scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Otro estudio: {date} · {answer}</translation>
        </message>
        <message>
            <source>Other scan of this patient: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Otro estudio de este paciente: {date} · {answer}</translation>
        </message>
        <message>
            <source>Earlier scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudio anterior: {date} · {answer}</translation>
        </message>
        <message>
            <source>Later scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudio posterior: {date} · {answer}</translation>
        </message>
        <message>
            <source>Open &amp;files…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir &amp;archivos…</translation>
        </message>
        <message>
            <source>Open f&amp;older…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir &amp;carpeta…</translation>
        </message>
        <message>
            <source>Drop chest scans here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Suelte aquí los estudios de tórax</translation>
        </message>
        <message>
            <source>Files, a whole folder, a ZIP archive, a CD or a USB stick.
Chest X-ray, CT and lung ultrasound as DICOM, PNG, JPEG or TIFF.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Archivos, una carpeta entera, un archivo ZIP, un CD o una memoria USB.
Radiografía de tórax, TC y ecografía pulmonar en DICOM, PNG, JPEG o TIFF.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. {disclaimer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nada sale de este equipo. {disclaimer}</translation>
        </message>
        <message>
            <source>Pictures, DICOM files and archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imágenes, archivos DICOM y comprimidos (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Open files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir archivos</translation>
        </message>
        <message>
            <source>Open a folder of scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir una carpeta de estudios</translation>
        </message>
        <message>
            <source>Choose the folder of a workspace, or an empty one for a new workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elija la carpeta de un espacio de trabajo, o una vacía para uno nuevo</translation>
        </message>
        <message>
            <source>Save report</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar informe</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Archivos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The report opens in the program for PDF files. If it does not, you find it here: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El informe se abre en el programa para archivos PDF. Si no se abre, está aquí: {place}</translation>
        </message>
        <message>
            <source>This computer has no program that shows PDF files. The report is here: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este ordenador no tiene ningún programa que muestre archivos PDF. El informe está aquí: {place}</translation>
        </message>
        <message>
            <source>Save referral packet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar paquete de remisión</translation>
        </message>
        <message>
            <source>ZIP archives (*.zip)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Archivos ZIP (*.zip)</translation>
        </message>
        <message>
            <source>Choose a folder for the DICOM files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elija una carpeta para los archivos DICOM</translation>
        </message>
        <message>
            <source>Screening summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Resumen del cribado</translation>
        </message>
        <message>
            <source>Save summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar resumen</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Hojas de cálculo (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma separated values (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Valores separados por comas (*.csv)</translation>
        </message>
        <message>
            <source>Save worklist as table</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar lista como tabla</translation>
        </message>
        <message>
            <source>Worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lista de trabajo</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar imagen</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imágenes PNG (*.png)</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Copia de seguridad del espacio de trabajo</translation>
        </message>
        <message>
            <source>Workspace backups (*.sqlite)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Copias de seguridad (*.sqlite)</translation>
        </message>
        <message>
            <source>Welcome to ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Bienvenida a ThoraLite</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Siguiente</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Paso {step} de {steps}</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elija su idioma</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Idioma</translation>
        </message>
        <message>
            <source>The translations were made by a machine and have not yet been checked by a person.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Las traducciones las hizo una máquina y aún no las ha revisado una persona.</translation>
        </message>
        <message>
            <source>What ThoraLite is and what it is not</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Qué es ThoraLite y qué no es</translation>
        </message>
        <message>
            <source>What it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Qué es</translation>
        </message>
        <message>
            <source>What it is not</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Qué no es</translation>
        </message>
        <message>
            <source>ThoraLite looks at chest X-rays, CT and lung ultrasound for signs of pneumonia. It helps clinics without a radiologist to see which patients to refer first.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite busca signos de neumonía en radiografías de tórax, TC y ecografías pulmonares. Ayuda a centros sin radiólogo a ver a qué pacientes remitir primero.</translation>
        </message>
        <message>
            <source>It works without internet. Nothing leaves this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Funciona sin internet. Nada sale de este equipo.</translation>
        </message>
        <message>
            <source>It is a screening aid, not a diagnosis, and it is not approved as a medical device.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Es una ayuda al cribado, no un diagnóstico, y no está aprobado como producto sanitario.</translation>
        </message>
        <message>
            <source>It makes mistakes: it misses people who have pneumonia, and it marks people who have none.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comete errores: pasa por alto a personas con neumonía y señala a otras que no la tienen.</translation>
        </message>
        <message>
            <source>It looks for pneumonia only. Tuberculosis, tumours, fractures or a collapsed lung may go unseen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Solo busca neumonía. Tuberculosis, tumores, fracturas o un pulmón colapsado pueden pasar inadvertidos.</translation>
        </message>
        <message>
            <source>A person who has seen the patient decides. Never withhold care because ThoraLite saw no sign.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Decide una persona que haya visto al paciente. Nunca niegue atención porque ThoraLite no vio signos.</translation>
        </message>
        <message>
            <source>I have read this.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">He leído esto.</translation>
        </message>
        <message>
            <source>Check of this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comprobación de este equipo</translation>
        </message>
        <message>
            <source>Computers calculate differently. Scans with known answers show whether this one can be relied on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los equipos calculan de forma distinta. Estudios con respuesta conocida muestran si se puede confiar en este.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Listo</translation>
        </message>
        <message>
            <source>Show me with the sample scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enséñemelo con los ejemplos</translation>
        </message>
        <message>
            <source>Scans that come with ThoraLite are screened, so that you see what an answer looks like.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Se procesan estudios que vienen con ThoraLite, para que vea cómo es una respuesta.</translation>
        </message>
        <message>
            <source>Start with my own scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Empezar con mis estudios</translation>
        </message>
        <message>
            <source>Drop files, a folder or a CD on the window, or open them from its menu.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Suelte archivos, una carpeta o un CD en la ventana, o ábralos desde su menú.</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Teclado y ratón</translation>
        </message>
        <message>
            <source>Drag, left button</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arrastrar, botón izquierdo</translation>
        </message>
        <message>
            <source>Brightness and contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Brillo y contraste</translation>
        </message>
        <message>
            <source>Drag, right or middle button</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arrastrar, botón derecho o central</translation>
        </message>
        <message>
            <source>Move the picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mover la imagen</translation>
        </message>
        <message>
            <source>Drag with Shift</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arrastrar con Mayús</translation>
        </message>
        <message>
            <source>Measure a length</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Medir una longitud</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Rueda</translation>
        </message>
        <message>
            <source>Zoom; over several slices or frames, step through them</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Zoom; con varios cortes o fotogramas, recorrerlos</translation>
        </message>
        <message>
            <source>Wheel with Ctrl</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Rueda con Ctrl</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Zoom</translation>
        </message>
        <message>
            <source>Double click</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Doble clic</translation>
        </message>
        <message>
            <source>Picture as at first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imagen como al principio</translation>
        </message>
        <message>
            <source>Arrow keys, after a click on the picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Flechas, tras hacer clic en la imagen</translation>
        </message>
        <message>
            <source>Move the enlarged picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mover la imagen ampliada</translation>
        </message>
        <message>
            <source>Shift and arrow keys</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mayús y flechas</translation>
        </message>
        <message>
            <source>ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite</translation>
        </message>
        <message>
            <source>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and it goes on with what was waiting.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El programa se detuvo en mitad de su trabajo. No se ha perdido nada: aquí están {done} estudios terminados, y continúa con lo que esperaba.</translation>
        </message>
        <message>
            <source>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and what was waiting waits until you go on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El programa se detuvo en mitad de su trabajo. No se ha perdido nada: aquí están {done} estudios terminados, y lo que esperaba sigue en espera hasta que usted continúe.</translation>
        </message>
        <message>
            <source>The model for {kinds} has changed, so the thresholds of your own study no longer count. The shipped ones are used until you repeat the study.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El modelo para {kinds} ha cambiado, así que los umbrales de su propio estudio ya no valen. Se usan los de fábrica hasta que repita el estudio.</translation>
        </message>
        <message>
            <source>No scans were found in what was added.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No se encontraron estudios en lo que se añadió.</translation>
        </message>
        <message>
            <source>Other files in the folders, which are no scans, were left out: {count}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Otros archivos de las carpetas, que no son estudios, se dejaron fuera: {count}.</translation>
        </message>
        <message>
            <source>ThoraLite cannot write in your own folder. Settings and results are kept in {folder} and may be lost when the computer restarts. Save the reports you need, or choose another folder under File, Workspace. Ask your IT staff to repair your folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite no puede escribir en la carpeta personal de usted. Los ajustes y los resultados se guardan en {folder} y pueden perderse al reiniciar el equipo. Guarde los informes que necesite, o elija otra carpeta en Archivo, Espacio de trabajo. Pida a su personal informático que repare esa carpeta personal.</translation>
        </message>
        <message>
            <source>ThoraLite cannot write in your own folder. Settings are kept in {folder} and may be lost when the computer restarts; the results are safe. Ask your IT staff to repair your folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite no puede escribir en la carpeta personal de usted. Los ajustes se guardan en {folder} y pueden perderse al reiniciar el equipo; los resultados están a salvo. Pida a su personal informático que repare esa carpeta personal.</translation>
        </message>
        <message>
            <source>This computer has no program that shows folders. The folder is: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este ordenador no tiene ningún programa que muestre carpetas. La carpeta es: {place}</translation>
        </message>
        <message>
            <source>ThoraLite {version}

{disclaimer}
Nothing leaves this computer.

Models:
{models}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite {version}

{disclaimer}
Nada sale de este equipo.

Modelos:
{models}</translation>
        </message>
        <message>
            <source>About ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Acerca de ThoraLite</translation>
        </message>
        <message>
            <source>none loaded</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ninguno cargado</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you repair.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cancele el cribado, o espere a que termine, antes de reparar.</translation>
        </message>
        <message>
            <source>Repair workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Reparar espacio de trabajo</translation>
        </message>
        <message>
            <source>Rebuild the stored results of this workspace from everything that can still be read?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">¿Reconstruir los resultados de este espacio de trabajo con todo lo que aún se pueda leer?</translation>
        </message>
        <message>
            <source>The file as it is now is kept beside the new one. Scans whose answers are lost are judged again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El archivo actual se guarda junto al nuevo. Los estudios cuya respuesta se perdió se valoran de nuevo.</translation>
        </message>
        <message>
            <source>The workspace was rebuilt: {cases} cases are here, {lost} are to be screened again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El espacio de trabajo se reconstruyó: hay {cases} casos y {lost} se deben procesar de nuevo.</translation>
        </message>
        <message>
            <source>By kind (which one is far less certain)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Por tipo (mucho menos seguro)</translation>
        </message>
        <message>
            <source>No sign seen below {low}; refer from {high} on (the two ticks).</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sin signos por debajo de {low}; remitir desde {high} (las dos marcas).</translation>
        </message>
        <message>
            <source>Probability of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probabilidad de neumonía</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you change the workspace.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cancele el cribado, o espere a que termine, antes de cambiar de espacio de trabajo.</translation>
        </message>
        <message>
            <source>Watching {folder}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vigilando {folder}</translation>
        </message>
        <message>
            <source>Receiving as {title} on {address}, port {port}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Recibiendo como {title} en {address}, puerto {port}</translation>
        </message>
        <message>
            <source>Your own finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Su propio hallazgo</translation>
        </message>
        <message>
            <source>Look at the picture first. The program's answer is shown when you have kept your finding. You may see it without one: that is recorded.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mire primero la imagen. La respuesta del programa se muestra cuando haya conservado su hallazgo. Puede verla sin él: eso queda registrado.</translation>
        </message>
        <message>
            <source>No sign of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sin signos de neumonía</translation>
        </message>
        <message>
            <source>COVID-19 pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Neumonía por COVID-19</translation>
        </message>
        <message>
            <source>Other pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Otra neumonía</translation>
        </message>
        <message>
            <source>Other disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Otra enfermedad</translation>
        </message>
        <message>
            <source>Not certain</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No es seguro</translation>
        </message>
        <message>
            <source>Note (optional)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nota (opcional)</translation>
        </message>
        <message>
            <source>Note on this scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nota sobre este estudio</translation>
        </message>
        <message>
            <source>&amp;Keep finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Conservar hallazgo</translation>
        </message>
        <message>
            <source>To correct a finding, keep another one: both stay in the record.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Para corregir un hallazgo, conserve otro: ambos quedan registrados.</translation>
        </message>
        <message>
            <source>It is kept under the name {name}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Se conserva con el nombre {name}.</translation>
        </message>
        <message>
            <source>No name is kept with it: enter yours in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Se conserva sin nombre: escriba el suyo en los ajustes.</translation>
        </message>
        <message>
            <source>Note only</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Solo nota</translation>
        </message>
        <message>
            <source>before the answer was seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">antes de ver la respuesta</translation>
        </message>
        <message>
            <source>with the answer in view</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">con la respuesta a la vista</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Progreso de la comprobación</translation>
        </message>
        <message>
            <source>Stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Parar</translation>
        </message>
        <message>
            <source>Check again</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Loading the models…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cargando los modelos…</translation>
        </message>
        <message>
            <source>Checking whether this computer gives the released answers: {done} of {total}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comprobando si este equipo da las respuestas de referencia: {done} de {total}.</translation>
        </message>
        <message>
            <source>The check was not finished. Do it before you rely on the answers.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La comprobación no terminó. Hágala antes de confiar en las respuestas.</translation>
        </message>
        <message>
            <source>This computer gives the released answers ({passed} of {total} checks).</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este equipo da las respuestas de referencia ({passed} de {total} comprobaciones).</translation>
        </message>
        <message>
            <source>In {failed} of {total} checks this computer gives other answers than the released ones. Do not use ThoraLite on it. Install ThoraLite again; if that does not help, use another computer and tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">En {failed} de {total} comprobaciones este equipo da respuestas distintas de las de referencia. No use ThoraLite en él. Instale ThoraLite de nuevo; si eso no ayuda, use otro equipo y avise a su personal informático.</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comprobar este equipo</translation>
        </message>
        <message>
            <source>Settings</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ajustes</translation>
        </message>
        <message>
            <source>Sections</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Secciones</translation>
        </message>
        <message>
            <source>General</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">General</translation>
        </message>
        <message>
            <source>As the system</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Alto contraste</translation>
        </message>
        <message>
            <source>Normal</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Grande</translation>
        </message>
        <message>
            <source>Very large</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Muy grande</translation>
        </message>
        <message>
            <source>Folder of the results</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Carpeta de los resultados</translation>
        </message>
        <message>
            <source>Another folder is opened from the menu of the window.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Otra carpeta se abre desde el menú de la ventana.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Colores</translation>
        </message>
        <message>
            <source>Text size</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tamaño del texto</translation>
        </message>
        <message>
            <source>Clinic and reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Centro e informes</translation>
        </message>
        <message>
            <source>Print the patient's name, number, date of birth and sex</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imprimir nombre, número, fecha de nacimiento y sexo del paciente</translation>
        </message>
        <message>
            <source>Address</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dirección</translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nombre del centro</translation>
        </message>
        <message>
            <source>Logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Logotipo</translation>
        </message>
        <message>
            <source>A PNG or JPEG picture for the head of every report.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Una imagen PNG o JPEG para la cabecera de cada informe.</translation>
        </message>
        <message>
            <source>Language of the reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Idioma de los informes</translation>
        </message>
        <message>
            <source>Paper</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Papel</translation>
        </message>
        <message>
            <source>Switch it off for reports that leave the clinic without names.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Desactívelo para informes que salen del centro sin nombres.</translation>
        </message>
        <message>
            <source>This address is too long for the head of a report.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta dirección es demasiado larga para la cabecera de un informe.</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elija un logotipo</translation>
        </message>
        <message>
            <source>No logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sin logotipo</translation>
        </message>
        <message>
            <source>This file is not a PNG or JPEG picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este archivo no es una imagen PNG o JPEG.</translation>
        </message>
        <message>
            <source>This picture is too large for a logo.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta imagen es demasiado grande para un logotipo.</translation>
        </message>
        <message>
            <source>This picture is damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta imagen está dañada.</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imágenes (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Reading</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lectura</translation>
        </message>
        <message>
            <source>Ask for my own finding before showing the program's answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pedir mi hallazgo antes de mostrar la respuesta del programa</translation>
        </message>
        <message>
            <source>Who sees an answer first tends to agree with it. A finding of your own, given before, is worth more.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Quien ve primero una respuesta tiende a estar de acuerdo. Un hallazgo propio, dado antes, vale más.</translation>
        </message>
        <message>
            <source>Of 100 patients whose chest is examined here, about how many have pneumonia? With this number the program tells how often its answers are right in your clinic. It does not change any answer. If you do not know, leave it at 10 %.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De 100 pacientes a los que se examina aquí el tórax, ¿cuántos más o menos tienen neumonía? Con este número el programa dice con qué frecuencia acierta en su centro. No cambia ninguna respuesta. Si no lo sabe, deje 10 %.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Su nombre</translation>
        </message>
        <message>
            <source>It is written with your findings and on the reports.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Se escribe con sus hallazgos y en los informes.</translation>
        </message>
        <message>
            <source>Patients with pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pacientes con neumonía</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: some of its files are missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite no puede arrancar: faltan algunos de sus archivos.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of it is missing, or does not fit this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite no puede arrancar: falta una parte, o no sirve para este equipo.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: the processor of this computer is too old for it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite no puede arrancar: el procesador de este equipo es demasiado antiguo.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it finds no screen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite no puede arrancar: no encuentra ninguna pantalla.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of the system that draws windows is missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite no puede arrancar: falta una parte del sistema que dibuja las ventanas.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it cannot write in its own folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite no puede arrancar: no puede escribir en su propia carpeta.</translation>
        </message>
        <message>
            <source>Install ThoraLite again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Instale ThoraLite de nuevo.</translation>
        </message>
        <message>
            <source>Install ThoraLite again. If that does not help, show this message to your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Instale ThoraLite de nuevo. Si eso no ayuda, muestre este mensaje a su personal informático.</translation>
        </message>
        <message>
            <source>Use a computer made after 2013.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Use un equipo fabricado después de 2013.</translation>
        </message>
        <message>
            <source>Start it on the desktop of this computer, not over a connection without a screen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ábralo en el escritorio de este equipo, no por una conexión sin pantalla.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install it. On Debian and Ubuntu: sudo apt install libxcb-cursor0</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pida a su personal informático que lo instale. En Debian y Ubuntu: sudo apt install libxcb-cursor0</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in this folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Compruebe que el disco no está lleno y que puede escribir en esta carpeta.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Progreso</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Pausa</translation>
        </message>
        <message>
            <source>Hold before the next scan (Ctrl+P)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Parar antes del siguiente estudio (Ctrl+P)</translation>
        </message>
        <message>
            <source>Stop after the scan being worked on; finished scans are kept (Ctrl+.)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Parar tras el estudio en curso; los terminados se conservan (Ctrl+.)</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Continuar</translation>
        </message>
        <message>
            <source>Screen what is still waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Procesar lo que aún espera</translation>
        </message>
        <message>
            <source>Looking for scans…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Buscando estudios…</translation>
        </message>
        <message>
            <source>{done} of {total} scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{done} de {total} estudios</translation>
        </message>
        <message>
            <source>{count:.0f} a minute</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{count:.0f} por minuto</translation>
        </message>
        <message>
            <source>Paused. Finished scans are kept.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">En pausa. Los estudios terminados se conservan.</translation>
        </message>
        <message>
            <source>Stopping after the scan being worked on…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Parando tras el estudio en curso…</translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elegir una &amp;carpeta…</translation>
        </message>
        <message>
            <source>Choose a &amp;table…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elegir una &amp;tabla…</translation>
        </message>
        <message>
            <source>How well does the program do on your own scans?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">¿Qué tal funciona el programa con sus propios estudios?</translation>
        </message>
        <message>
            <source>Give it scans of which you know what they show. It judges them, compares, and helps you to choose thresholds for your clinic. Nothing leaves this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dele estudios de los que sepa qué muestran. Los valora, compara y le ayuda a elegir umbrales para su centro. Nada sale de este equipo.</translation>
        </message>
        <message>
            <source>Take scans as they come, not the clearest ones.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tome los estudios según llegan, no los más claros.</translation>
        </message>
        <message>
            <source>Take at least 30 people with and 30 people without pneumonia; 100 of each are better.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tome al menos 30 personas con y 30 sin neumonía; mejor 100 de cada.</translation>
        </message>
        <message>
            <source>Labels must be right: go by a laboratory test, a CT or the doctor's final diagnosis, never by this program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Las etiquetas deben ser correctas: guíese por una prueba de laboratorio, una TC o el diagnóstico final del médico, nunca por este programa.</translation>
        </message>
        <message>
            <source>A folder for each kind of scan:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Una carpeta por cada tipo de estudio:</translation>
        </message>
        <message>
            <source>Or a table (CSV): the file, what it shows and, where it is known, whose it is:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O una tabla (CSV): el archivo, qué muestra y, si se sabe, de quién es:</translation>
        </message>
        <message>
            <source>Choose the folder of labelled scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elija la carpeta de estudios etiquetados</translation>
        </message>
        <message>
            <source>Choose the table of labelled scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elija la tabla de estudios etiquetados</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tablas (*.csv)</translation>
        </message>
        <message>
            <source>Measured on scans of {positive} people with and {negative} people without pneumonia. The true figures lie within these ranges with 95% confidence. Thresholds chosen on these very scans do a little worse on new ones.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Medido en estudios de {positive} personas con y {negative} personas sin neumonía. Las cifras verdaderas están en estos intervalos con una confianza del 95 %. Los umbrales elegidos con estos mismos estudios rinden algo menos en otros nuevos.</translation>
        </message>
        <message>
            <source>Refer from</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Remitir desde</translation>
        </message>
        <message>
            <source>No sign seen below</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sin signos por debajo de</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sensibilidad</translation>
        </message>
        <message>
            <source>Specificity</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Especificidad</translation>
        </message>
        <message>
            <source>PPV</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">VPP</translation>
        </message>
        <message>
            <source>NPV</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">VPN</translation>
        </message>
        <message>
            <source>Chosen here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elegido aquí</translation>
        </message>
        <message>
            <source>As delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De fábrica</translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it refers {low} to {high}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De 100 personas con neumonía, remite de {low} a {high}.</translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it tells {low} to {high} that no sign was seen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De 100 personas con neumonía, a entre {low} y {high} les dice que no se vieron signos.</translation>
        </message>
        <message>
            <source>Of 100 people without pneumonia, it refers {low} to {high} needlessly.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De 100 personas sin neumonía, remite de {low} a {high} sin necesidad.</translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it refers, {low} to {high} have it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Donde {share} de 100 pacientes tienen neumonía: de 100 personas remitidas, la tienen de {low} a {high}.</translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it does not refer, {low} to {high} have it all the same.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Donde {share} de 100 pacientes tienen neumonía: de 100 personas no remitidas, la tienen igualmente de {low} a {high}.</translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estos umbrales no remiten a nadie, o a todos.</translation>
        </message>
        <message>
            <source>Too few people for thresholds of your own: {positive} with and {negative} without pneumonia. At least {fewest} of each are needed, better {few} or more.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Muy pocas personas para umbrales propios: {positive} con y {negative} sin neumonía. Se necesitan al menos {fewest} de cada, mejor {few} o más.</translation>
        </message>
        <message>
            <source>Few people: {positive} with and {negative} without pneumonia. With {few} or more of each the ranges become narrower.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pocas personas: {positive} con y {negative} sin neumonía. Con {few} o más de cada, los intervalos se estrechan.</translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody. They cannot be used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estos umbrales no remiten a nadie, o a todos. No se pueden usar.</translation>
        </message>
        <message>
            <source>On these scans the program may be no better than chance. Check the labels. If they are right, do not rely on the program for scans like these.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">En estos estudios el programa quizá no sea mejor que el azar. Revise las etiquetas. Si son correctas, no confíe en el programa para estudios como estos.</translation>
        </message>
        <message>
            <source>With this threshold many people with pneumonia are not referred.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Con este umbral muchas personas con neumonía no son remitidas.</translation>
        </message>
        <message>
            <source>{value} ({low} to {high})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value} ({low} a {high})</translation>
        </message>
        <message>
            <source>In use here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">En uso aquí</translation>
        </message>
        <message>
            <source>No thresholds of your own: the program uses those it was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sin umbrales propios: el programa usa los que traía.</translation>
        </message>
        <message>
            <source>{model}, version {version}: refer from {refer}, no sign seen below {no_sign}. Measured on {date} on {scans} scans: sensitivity {sensitivity}, specificity {specificity}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{model}, versión {version}: remitir desde {refer}, sin signos por debajo de {no_sign}. Medido el {date} en {scans} estudios: sensibilidad {sensitivity}, especificidad {specificity}.</translation>
        </message>
        <message>
            <source>Save for other computers…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar para otros equipos…</translation>
        </message>
        <message>
            <source>Save the thresholds of {model} for other computers</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar los umbrales de {model} para otros equipos</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Quitar…</translation>
        </message>
        <message>
            <source>Remove the thresholds of {model}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Quitar los umbrales de {model}</translation>
        </message>
        <message>
            <source>Remove these thresholds?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">¿Quitar estos umbrales?</translation>
        </message>
        <message>
            <source>The program then goes back to the thresholds that your IT staff set.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El programa vuelve entonces a los umbrales que definió su personal informático.</translation>
        </message>
        <message>
            <source>The program then goes back to the thresholds it was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El programa vuelve entonces a los umbrales que traía.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Quitar</translation>
        </message>
        <message>
            <source>Label</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Etiqueta</translation>
        </message>
        <message>
            <source>As file and picture tell</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Según archivo e imagen</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Atrás</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Empezar</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cuenta como</translation>
        </message>
        <message>
            <source>(no label)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">(sin etiqueta)</translation>
        </message>
        <message>
            <source>With pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Con neumonía</translation>
        </message>
        <message>
            <source>Without pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sin neumonía</translation>
        </message>
        <message>
            <source>Left out</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fuera</translation>
        </message>
        <message>
            <source>{label} counts as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{label} cuenta como</translation>
        </message>
        <message>
            <source>To be judged: {scans} scans, of {positive} people with and {negative} people without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Por valorar: {scans} estudios, de {positive} personas con y {negative} personas sin neumonía.</translation>
        </message>
        <message>
            <source>Scans left out: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudios dejados fuera: {count}</translation>
        </message>
        <message>
            <source>The program does not know every label. Say above what each one counts as.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El programa no conoce todas las etiquetas. Indique arriba como qué cuenta cada una.</translation>
        </message>
        <message>
            <source>All scans are of one kind. A study needs scans with and without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Todos los estudios son de un tipo. Se necesitan estudios con y sin neumonía.</translation>
        </message>
        <message>
            <source>With fewer than {fewest} people of either kind no thresholds can be chosen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Con menos de {fewest} personas de alguno de los tipos no se pueden elegir umbrales.</translation>
        </message>
        <message>
            <source>With fewer than {few} people of either kind the figures are uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Con menos de {few} personas de alguno de los tipos las cifras son inciertas.</translation>
        </message>
        <message>
            <source>Nobody said which scans are of the same person: each counts as a person of its own, unless the DICOM files tell.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nadie dijo qué estudios son de la misma persona: cada uno cuenta como una persona, salvo que los archivos DICOM lo digan.</translation>
        </message>
        <message>
            <source>&amp;Judge as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Valorar como</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">¿Es correcto?</translation>
        </message>
        <message>
            <source>&amp;Save the study…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Guardar el estudio…</translation>
        </message>
        <message>
            <source>&amp;Other scans…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Otros estudios…</translation>
        </message>
        <message>
            <source>Stopped after {done} of {total} scans: the figures are of these only.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Parado tras {done} de {total} estudios: las cifras son solo de estos.</translation>
        </message>
        <message>
            <source>No answer ({count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sin respuesta ({count})</translation>
        </message>
        <message>
            <source>{scans} scans judged: {answered} answered, {refused} without an answer, {failed} unreadable.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scans} estudios valorados: {answered} con respuesta, {refused} sin respuesta, {failed} ilegibles.</translation>
        </message>
        <message>
            <source>Answers were given for scans of {positive} people with and {negative} people without pneumonia. Figures need both.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Hubo respuestas para estudios de {positive} personas con y {negative} personas sin neumonía. Las cifras necesitan ambas.</translation>
        </message>
        <message>
            <source>Scans without an answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudios sin respuesta</translation>
        </message>
        <message>
            <source>File</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Archivo</translation>
        </message>
        <message>
            <source>Why there is no answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Por qué no hay respuesta</translation>
        </message>
        <message>
            <source>How many of 100 &amp;patients here have pneumonia?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">¿Cuántos de 100 &amp;pacientes tienen aquí neumonía?</translation>
        </message>
        <message>
            <source>Local study</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudio local</translation>
        </message>
        <message>
            <source>The study was saved in {folder}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El estudio se guardó en {folder}.</translation>
        </message>
        <message>
            <source>These thresholds are in use from now on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estos umbrales están en uso desde ahora.</translation>
        </message>
        <message>
            <source>The models are still being loaded. Try again in a moment.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los modelos aún se están cargando. Inténtelo en un momento.</translation>
        </message>
        <message>
            <source>Save thresholds for other computers</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar umbrales para otros equipos</translation>
        </message>
        <message>
            <source>Thresholds (*.json)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Umbrales (*.json)</translation>
        </message>
        <message>
            <source>Save the study in this folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar el estudio en esta carpeta</translation>
        </message>
        <message>
            <source>Curve of right and needless referrals</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Curva de remisiones correctas e innecesarias</translation>
        </message>
        <message>
            <source>Click on the curve, or press the arrow keys, to move the threshold for referring.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Haga clic en la curva, o use las flechas, para mover el umbral de remisión.</translation>
        </message>
        <message>
            <source>Referred, of 100 people with pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Remitidos, de 100 personas con neumonía</translation>
        </message>
        <message>
            <source>Referred, of 100 people without pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Remitidos, de 100 personas sin neumonía</translation>
        </message>
        <message>
            <source>chosen here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">elegido aquí</translation>
        </message>
        <message>
            <source>as delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">de fábrica</translation>
        </message>
        <message>
            <source>95% range</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">intervalo del 95 %</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Parar</translation>
        </message>
        <message>
            <source>Stop after the scan being judged; the figures are then of those judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Parar tras el estudio en curso; las cifras son entonces de los ya valorados</translation>
        </message>
        <message>
            <source>Your scans are being judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Se están valorando sus estudios</translation>
        </message>
        <message>
            <source>As &amp;proposed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Según la &amp;propuesta</translation>
        </message>
        <message>
            <source>The thresholds that refer 90 of 100 people with pneumonia here and clear fewer than 5</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los umbrales que aquí remiten a 90 de 100 personas con neumonía y descartan a menos de 5</translation>
        </message>
        <message>
            <source>As &amp;delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De &amp;fábrica</translation>
        </message>
        <message>
            <source>The thresholds the program came with</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los umbrales que traía el programa</translation>
        </message>
        <message>
            <source>&amp;Use these thresholds here…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Usar estos umbrales aquí…</translation>
        </message>
        <message>
            <source>Between the two thresholds the program says that it cannot say.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Entre los dos umbrales el programa responde «Indeterminado».</translation>
        </message>
        <message>
            <source>Refer from {percent} on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Remitir desde {percent}</translation>
        </message>
        <message>
            <source>No sign seen below {percent}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sin signos por debajo de {percent}</translation>
        </message>
        <message>
            <source>From now on the program refers from a probability of {refer} on, and says below {no_sign} that no sign was seen. This counts in this workspace and for this model only: {model}, version {version}. A new version ends it. Reports will say so. Answers given before stay as they are.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Desde ahora el programa remite desde una probabilidad de {refer} y por debajo de {no_sign} dice que no se vieron signos. Vale en este espacio de trabajo y solo para este modelo: {model}, versión {version}. Una versión nueva lo termina. Los informes lo dirán. Las respuestas ya dadas quedan como están.</translation>
        </message>
        <message>
            <source>Use these thresholds?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">¿Usar estos umbrales?</translation>
        </message>
        <message>
            <source>Use them</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Usarlos</translation>
        </message>
        <message>
            <source>Save support file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar archivo de soporte</translation>
        </message>
        <message>
            <source>A file for whoever helps you with ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un archivo para quien le ayuda con ThoraLite</translation>
        </message>
        <message>
            <source>If something does not work, save this file and send it to them, with a few words on what you were doing. Nothing is sent by itself.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Si algo no funciona, guarde este archivo y envíeselo a esa persona, con unas palabras sobre lo que estaba haciendo. Nada se envía solo.</translation>
        </message>
        <message>
            <source>It holds what the program did, what this computer is like, and figures without names. It holds no pictures and nothing that tells a patient, a reader or your clinic. You can open it and look.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Contiene lo que hizo el programa, las características de este equipo y cifras sin nombres. No contiene imágenes ni nada que identifique a un paciente, a un lector o a su centro. Puede abrirlo y mirarlo.</translation>
        </message>
        <message>
            <source>The support file is being saved</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Se está guardando el archivo de soporte</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardado: {file}</translation>
        </message>
        <message>
            <source>Save support file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guardar archivo de soporte…</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir carpeta del registro</translation>
        </message>
        <message>
            <source>ThoraLite stopped unexpectedly last time.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite se detuvo de forma inesperada la última vez.</translation>
        </message>
        <message>
            <source>Finished scans are kept, and those that were waiting still wait. Save a support file and send it to whoever helps you with ThoraLite, with a few words on what you were doing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los estudios terminados se conservan, y los que esperaban siguen en espera. Guarde un archivo de soporte y envíelo a quien le ayuda con ThoraLite, con unas palabras sobre lo que estaba haciendo.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Continuar</translation>
        </message>
        <message>
            <source>ThoraLite could not start.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite no pudo arrancar.</translation>
        </message>
        <message>
            <source>Finished scans are kept. Start it again. If that does not help, save a support file and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los estudios terminados se conservan. Abra el programa de nuevo. Si eso no ayuda, guarde un archivo de soporte y envíelo a quien le ayuda con ThoraLite.</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Algo falló en el programa.</translation>
        </message>
        <message>
            <source>Finished scans are kept. If it happens again, save a support file and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los estudios terminados se conservan. Si vuelve a ocurrir, guarde un archivo de soporte y envíelo a quien le ayuda con ThoraLite.</translation>
        </message>
        <message>
            <source>Update from a file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Actualizar desde un archivo</translation>
        </message>
        <message>
            <source>Progress of the update</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Progreso de la actualización</translation>
        </message>
        <message>
            <source>Keep the present one</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Conservar la actual</translation>
        </message>
        <message>
            <source>Use the new version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Usar la versión nueva</translation>
        </message>
        <message>
            <source>Later</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Más tarde</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Reiniciar ahora</translation>
        </message>
        <message>
            <source>ThoraLite {version}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite {version}</translation>
        </message>
        <message>
            <source>Models {version}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modelos {version}</translation>
        </message>
        <message>
            <source>Released on {date}. Signed by {signer}. {size} MB.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Publicación: {date}. Firma: {signer}. {size} MB.</translation>
        </message>
        <message>
            <source>Checking who made this update…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comprobando quién hizo esta actualización…</translation>
        </message>
        <message>
            <source>Unpacking and checking every file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Descomprimiendo y comprobando cada archivo…</translation>
        </message>
        <message>
            <source>Checking whether it gives its released answers on this computer…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comprobando si la nueva versión da sus respuestas de referencia en este equipo…</translation>
        </message>
        <message>
            <source>Comparing its answers with those of the present version…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comparando sus respuestas con las de la versión actual…</translation>
        </message>
        <message>
            <source>The new version is used from the next start on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La nueva versión se usará desde el próximo arranque.</translation>
        </message>
        <message>
            <source>It gives its released answers on this computer. On {changed} of {count} sample scans it recommends something else than the present version. Look at them before you decide.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La nueva versión da sus respuestas de referencia en este equipo. En {changed} de {count} ejemplos recomienda algo distinto que la versión actual. Mírelos antes de decidir.</translation>
        </message>
        <message>
            <source>It gives its released answers on this computer, and on all {count} sample scans it recommends the same as the present version.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La nueva versión da sus respuestas de referencia en este equipo y, en los {count} ejemplos, recomienda lo mismo que la versión actual.</translation>
        </message>
        <message>
            <source>The percentage is how likely pneumonia is. You can go back to the present version later.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El porcentaje indica la probabilidad de neumonía. Más tarde puede volver a la versión actual.</translation>
        </message>
        <message>
            <source>The thresholds of your own study count only for the models they were measured with. If the new version brings other models, repeat the study.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los umbrales de su propio estudio solo valen para los modelos con los que se midieron. Si la nueva versión trae otros modelos, repita el estudio.</translation>
        </message>
        <message>
            <source>Answers of both versions</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Respuestas de ambas versiones</translation>
        </message>
        <message>
            <source>Sample scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ejemplo</translation>
        </message>
        <message>
            <source>Present version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Versión actual</translation>
        </message>
        <message>
            <source>New version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Versión nueva</translation>
        </message>
        <message>
            <source>Difference</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Diferencia</translation>
        </message>
        <message>
            <source>Changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cambiado</translation>
        </message>
        <message>
            <source>Other percentage</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Otro porcentaje</translation>
        </message>
        <message>
            <source>The same</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Igual</translation>
        </message>
        <message>
            <source>Answered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Respondido</translation>
        </message>
        <message>
            <source>No answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sin respuesta</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No se pudo leer</translation>
        </message>
        <message>
            <source>ThoraLite updates (*.thoraliteupdate)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Actualizaciones de ThoraLite (*.thoraliteupdate)</translation>
        </message>
        <message>
            <source>Go back to the version before</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Volver a la versión anterior</translation>
        </message>
        <message>
            <source>Go back to the version that was used before the last update?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">¿Volver a la versión que se usaba antes de la última actualización?</translation>
        </message>
        <message>
            <source>Scans are being screened. When they are done, close the program and start it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Se están procesando estudios. Cuando terminen, cierre el programa y ábralo de nuevo.</translation>
        </message>
        <message>
            <source>ThoraLite {version}, which was installed from a file, did not start on this computer, so the version before it is used. Tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite {version}, que se instaló desde un archivo, no arrancó en este equipo, así que se usa la versión anterior. Avise a su personal informático.</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cancele el cribado, o espere a que termine, antes de actualizar.</translation>
        </message>
        <message>
            <source>The version before is used from the next start on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La versión anterior se usará desde el próximo arranque.</translation>
        </message>
        <message>
            <source>Program now: {now}. Program then: {then}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Programa ahora: {now}. Programa después: {then}.</translation>
        </message>
        <message>
            <source>as installed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">como se instaló</translation>
        </message>
        <message>
            <source>Models now: {now}. Models then: {then}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modelos ahora: {now}. Modelos después: {then}.</translation>
        </message>
        <message>
            <source>those of the program</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">los del programa</translation>
        </message>
        <message>
            <source>Findings and finished results stay as they are.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los hallazgos y los resultados terminados quedan como están.</translation>
        </message>
        <message>
            <source>Choose a scan in the list to see its picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elija un estudio de la lista para ver su imagen.</translation>
        </message>
        <message>
            <source>There is no picture to show.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No hay imagen que mostrar.</translation>
        </message>
        <message>
            <source>Loading the picture…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cargando la imagen…</translation>
        </message>
        <message>
            <source>least</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">poco</translation>
        </message>
        <message>
            <source>most sign of disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">más signos de enfermedad</translation>
        </message>
        <message>
            <source>Slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Corte o fotograma</translation>
        </message>
        <message>
            <source>Slice or frame (wheel, Page Up, Page Down)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Corte o fotograma (rueda, Re Pág, Av Pág)</translation>
        </message>
        <message>
            <source>Play</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Reproducir</translation>
        </message>
        <message>
            <source>Show the slices or frames one after the other (Space)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar los cortes o fotogramas uno tras otro (Espacio)</translation>
        </message>
        <message>
            <source>Go to heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ir al mapa de calor</translation>
        </message>
        <message>
            <source>The heat map belongs to one slice or frame: show that one</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El mapa de calor pertenece a un corte o fotograma: mostrarlo</translation>
        </message>
        <message>
            <source>&amp;Heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Mapa de calor</translation>
        </message>
        <message>
            <source>Show where the program saw most sign of disease (H)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar dónde vio el programa más signos de enfermedad (H)</translation>
        </message>
        <message>
            <source>Strength of the heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Intensidad del mapa de calor</translation>
        </message>
        <message>
            <source>Fit</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ajustar</translation>
        </message>
        <message>
            <source>Show the whole picture (F)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar toda la imagen (F)</translation>
        </message>
        <message>
            <source>Brightness, contrast and size as at first (R, or double click)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Brillo, contraste y tamaño como al principio (R, o doble clic)</translation>
        </message>
        <message>
            <source>Turned or mirrored: left may be right (R undoes it)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Girada o reflejada: la izquierda puede ser la derecha (R lo deshace)</translation>
        </message>
        <message>
            <source>Black and white swapped</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Blanco y negro intercambiados</translation>
        </message>
        <message>
            <source>Under the pointer {value:.0f} HU</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Bajo el puntero {value:.0f} UH</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{number} de {count}</translation>
        </message>
        <message>
            <source>Slice or frame {number} of {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Corte o fotograma {number} de {count}</translation>
        </message>
        <message>
            <source>The heat map is shown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Se muestra el mapa de calor</translation>
        </message>
        <message>
            <source>patient's right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">derecha del paciente</translation>
        </message>
        <message>
            <source>patient's left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">izquierda del paciente</translation>
        </message>
        <message>
            <source>patient's front</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">delante del paciente</translation>
        </message>
        <message>
            <source>patient's back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">detrás del paciente</translation>
        </message>
        <message>
            <source>towards the head</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">hacia la cabeza</translation>
        </message>
        <message>
            <source>towards the feet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">hacia los pies</translation>
        </message>
        <message>
            <source>Left edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Borde izquierdo: {side}</translation>
        </message>
        <message>
            <source>Upper edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Borde superior: {side}</translation>
        </message>
        <message>
            <source>Right edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Borde derecho: {side}</translation>
        </message>
        <message>
            <source>Lower edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Borde inferior: {side}</translation>
        </message>
        <message>
            <source>View: AP (from front to back)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Proyección: AP (de delante atrás)</translation>
        </message>
        <message>
            <source>View: PA (from back to front)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Proyección: PA (de atrás adelante)</translation>
        </message>
        <message>
            <source>View: left lateral</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Proyección: lateral izquierda</translation>
        </message>
        <message>
            <source>View: right lateral</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Proyección: lateral derecha</translation>
        </message>
        <message>
            <source>View: {code}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Proyección: {code}</translation>
        </message>
        <message>
            <source>Side: left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lado: izquierdo</translation>
        </message>
        <message>
            <source>Side: right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lado: derecho</translation>
        </message>
        <message>
            <source>Side: both</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lado: ambos</translation>
        </message>
        <message>
            <source>Window {width:.0f}, level {level:.0f} HU</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ventana {width:.0f}, nivel {level:.0f} UH</translation>
        </message>
        <message>
            <source>Length {count:.0f} pixels (the file has no scale)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Longitud {count:.0f} píxeles (el archivo no tiene escala)</translation>
        </message>
        <message>
            <source>Length {length:.1f} cm on the detector</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Longitud {length:.1f} cm en el detector</translation>
        </message>
        <message>
            <source>Length {length:.1f} cm</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Longitud {length:.1f} cm</translation>
        </message>
        <message>
            <source>Refer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Remitir</translation>
        </message>
        <message>
            <source>No sign seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sin signos</translation>
        </message>
        <message>
            <source>Repeat image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Repetir imagen</translation>
        </message>
        <message>
            <source>Cannot say</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Indeterminado</translation>
        </message>
        <message>
            <source>Signs of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Signos de neumonía</translation>
        </message>
        <message>
            <source>Too close to call</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Demasiado cerca del límite</translation>
        </message>
        <message>
            <source>Unlike known scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Distinto de lo conocido</translation>
        </message>
        <message>
            <source>Colour picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imagen en color</translation>
        </message>
        <message>
            <source>Kind of picture not supported</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tipo de imagen no admitido</translation>
        </message>
        <message>
            <source>Kind of scan not judged yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tipo aún no valorado</translation>
        </message>
        <message>
            <source>Not a chest scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No es de tórax</translation>
        </message>
        <message>
            <source>No chest, says the file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No es tórax, según el archivo</translation>
        </message>
        <message>
            <source>Not an upright frontal view</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No es frontal al derecho</translation>
        </message>
        <message>
            <source>Kind of picture unclear</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tipo de imagen dudoso</translation>
        </message>
        <message>
            <source>Not what the file says it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No es lo que dice el archivo</translation>
        </message>
        <message>
            <source>Lungs not found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pulmones no encontrados</translation>
        </message>
        <message>
            <source>Lungs cut off</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pulmones cortados</translation>
        </message>
        <message>
            <source>Too small</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Demasiado pequeña</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Demasiado oscura</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Demasiado clara</translation>
        </message>
        <message>
            <source>Almost no contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Casi sin contraste</translation>
        </message>
        <message>
            <source>The file does not say what kind of scan it is: the program went by the picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El archivo no dice qué tipo de estudio es: el programa se guió por la imagen.</translation>
        </message>
        <message>
            <source>It was judged as the kind of scan you named, not as what the file says or the picture looks like.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Se valoró como el tipo de estudio que usted indicó, no según el archivo ni el aspecto de la imagen.</translation>
        </message>
        <message>
            <source>Not every slice or frame was judged, but an even selection.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No se valoraron todos los cortes o fotogramas, sino una selección uniforme.</translation>
        </message>
        <message>
            <source>Slices that show no or hardly any lung were left out.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Se dejaron fuera los cortes que muestran poco o ningún pulmón.</translation>
        </message>
        <message>
            <source>Some slices of this series could not be read and were left out.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Algunos cortes de esta serie no se pudieron leer y se dejaron fuera.</translation>
        </message>
        <message>
            <source>The picture is small: details may be lost.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La imagen es pequeña: pueden perderse detalles.</translation>
        </message>
        <message>
            <source>The thresholds of your clinic's own study decided this answer, not those the program was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Decidieron esta respuesta los umbrales del estudio de su centro, no los que traía el programa.</translation>
        </message>
        <message>
            <source>Chest X-ray</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Radiografía de tórax</translation>
        </message>
        <message>
            <source>Chest CT</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">TC de tórax</translation>
        </message>
        <message>
            <source>Lung ultrasound</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ecografía pulmonar</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Desconocido</translation>
        </message>
        <message>
            <source>Other</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Otro</translation>
        </message>
        <message>
            <source>X-ray</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Radiografía</translation>
        </message>
        <message>
            <source>CT</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">TC</translation>
        </message>
        <message>
            <source>Ultrasound</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ecografía</translation>
        </message>
        <message>
            <source>Normal lungs</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pulmones normales</translation>
        </message>
        <message>
            <source>Bacterial pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Neumonía bacteriana</translation>
        </message>
        <message>
            <source>Other viral pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Otra neumonía vírica</translation>
        </message>
        <message>
            <source>This file is not an image.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este archivo no es una imagen.</translation>
        </message>
        <message>
            <source>This file is damaged or incomplete.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este archivo está dañado o incompleto.</translation>
        </message>
        <message>
            <source>This file is compressed in a way this program cannot read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este archivo está comprimido de un modo que este programa no puede leer.</translation>
        </message>
        <message>
            <source>This DICOM file contains no picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este archivo DICOM no contiene ninguna imagen.</translation>
        </message>
        <message>
            <source>This picture is too large to open safely.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta imagen es demasiado grande para abrirla con seguridad.</translation>
        </message>
        <message>
            <source>This file holds data that is not a picture to look at.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este archivo contiene datos que no son una imagen para ver.</translation>
        </message>
        <message>
            <source>This file could not be opened.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No se pudo abrir este archivo.</translation>
        </message>
        <message>
            <source>The program made a mistake with this file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El programa cometió un error con este archivo.</translation>
        </message>
        <message>
            <source>This archive is protected by a password.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este archivo comprimido está protegido con contraseña.</translation>
        </message>
        <message>
            <source>This archive is not safe to open.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No es seguro abrir este archivo comprimido.</translation>
        </message>
        <message>
            <source>This archive is too large to unpack on this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este archivo comprimido es demasiado grande para este equipo.</translation>
        </message>
        <message>
            <source>There are no scans in this archive.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No hay estudios en este archivo comprimido.</translation>
        </message>
        <message>
            <source>This archive is packed in a way this program cannot read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este archivo está comprimido de un modo que este programa no puede abrir.</translation>
        </message>
        <message>
            <source>Only DICOM scans can be exported as DICOM.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Solo los estudios DICOM se pueden exportar como DICOM.</translation>
        </message>
        <message>
            <source>This DICOM file does not say which study it belongs to.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este archivo DICOM no dice a qué estudio pertenece.</translation>
        </message>
        <message>
            <source>This scan is no longer the one that was judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este estudio ya no es el que se valoró.</translation>
        </message>
        <message>
            <source>The program's model files are missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Faltan los archivos de modelos del programa.</translation>
        </message>
        <message>
            <source>A model file was changed or damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un archivo de modelo fue cambiado o está dañado.</translation>
        </message>
        <message>
            <source>A model file does not fit this version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un archivo de modelo no corresponde a esta versión del programa.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El disco está lleno.</translation>
        </message>
        <message>
            <source>The results could not be written.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No se pudieron escribir los resultados.</translation>
        </message>
        <message>
            <source>The stored results of this folder are damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los resultados guardados en esta carpeta están dañados.</translation>
        </message>
        <message>
            <source>Another ThoraLite is working in this folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Otro ThoraLite está trabajando en esta carpeta.</translation>
        </message>
        <message>
            <source>The results in this folder were stored by a newer ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los resultados de esta carpeta los guardó un ThoraLite más nuevo.</translation>
        </message>
        <message>
            <source>This setting is not possible.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este ajuste no es posible.</translation>
        </message>
        <message>
            <source>Scans cannot be received from the network.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No se pueden recibir estudios por la red.</translation>
        </message>
        <message>
            <source>No machine may send scans to this computer yet.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aún ningún aparato puede enviar estudios a este equipo.</translation>
        </message>
        <message>
            <source>The space set aside for received scans is used up, so no more are accepted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El espacio reservado para estudios recibidos está lleno: no se aceptan más.</translation>
        </message>
        <message>
            <source>No labelled scans were found there.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Allí no se encontraron estudios etiquetados.</translation>
        </message>
        <message>
            <source>This table does not say which scan shows what.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta tabla no dice qué muestra cada estudio.</translation>
        </message>
        <message>
            <source>There are too few scans for thresholds of your own.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Hay muy pocos estudios para umbrales propios.</translation>
        </message>
        <message>
            <source>The settings could not be saved.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No se pudieron guardar los ajustes.</translation>
        </message>
        <message>
            <source>The watched folder is not there.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La carpeta vigilada no está.</translation>
        </message>
        <message>
            <source>This file is not a ThoraLite update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este archivo no es una actualización de ThoraLite.</translation>
        </message>
        <message>
            <source>The update file could not be read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No se pudo leer el archivo de actualización.</translation>
        </message>
        <message>
            <source>This update file is damaged or incomplete. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este archivo de actualización está dañado o incompleto. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>This program takes no updates from files: it was delivered without a key to check them.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este programa no admite actualizaciones desde archivos: se entregó sin clave para comprobarlas.</translation>
        </message>
        <message>
            <source>This update does not come from those who deliver your program, or it was changed on the way. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta actualización no viene de quienes entregan su programa, o se modificó por el camino. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>This update is not safe to unpack. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No es seguro descomprimir esta actualización. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>This update is of a kind that this version of the program does not know.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta actualización es de un tipo que esta versión del programa no conoce.</translation>
        </message>
        <message>
            <source>This update is for another kind of computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta actualización es para otro tipo de equipo.</translation>
        </message>
        <message>
            <source>This update is not newer than what is in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta actualización no es más nueva que lo que está en uso.</translation>
        </message>
        <message>
            <source>These models were made for another version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estos modelos se hicieron para otra versión del programa.</translation>
        </message>
        <message>
            <source>This program does not run from an installed package, so a file cannot update it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este programa no se ejecuta desde un paquete instalado, así que no se puede actualizar con un archivo.</translation>
        </message>
        <message>
            <source>There is not enough room on the disk for this update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No hay espacio suficiente en el disco para esta actualización.</translation>
        </message>
        <message>
            <source>The update could not be stored. What was in use stays in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No se pudo guardar la actualización. Lo que estaba en uso sigue en uso.</translation>
        </message>
        <message>
            <source>Another update is being installed at this moment.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Se está instalando otra actualización en este momento.</translation>
        </message>
        <message>
            <source>The new version does not run on this computer, so it was not put in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La nueva versión no funciona en este equipo, así que no se ha puesto en uso.</translation>
        </message>
        <message>
            <source>The new version does not give its released answers on this computer, so it was not put in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La nueva versión no da sus respuestas de referencia en este equipo, así que no se ha puesto en uso.</translation>
        </message>
        <message>
            <source>There is no earlier version to go back to.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No hay ninguna versión anterior a la que volver.</translation>
        </message>
        <message>
            <source>Updates from files are switched off on this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Las actualizaciones desde archivos están desactivadas en este equipo.</translation>
        </message>
        <message>
            <source>The file with the settings of your IT staff cannot be read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No se puede leer el archivo con los ajustes de su personal informático.</translation>
        </message>
        <message>
            <source>The settings of your IT staff lock something that this program does not know.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los ajustes de su personal informático bloquean algo que este programa no conoce.</translation>
        </message>
        <message>
            <source>Thresholds that your IT staff set cannot be read, so they are not used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los umbrales que definió su personal informático no se pueden leer, así que no se usan.</translation>
        </message>
        <message>
            <source>Thresholds that your IT staff set were measured with another model than the one here, so they are not used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los umbrales que definió su personal informático se midieron con un modelo distinto del que hay aquí, así que no se usan.</translation>
        </message>
        <message>
            <source>Choose a DICOM, PNG, JPEG or TIFF file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elija un archivo DICOM, PNG, JPEG o TIFF.</translation>
        </message>
        <message>
            <source>Copy or export the scan again from where it came.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Copie o exporte de nuevo el estudio desde su origen.</translation>
        </message>
        <message>
            <source>Export the scan again without compression, or as PNG.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exporte de nuevo el estudio sin compresión, o como PNG.</translation>
        </message>
        <message>
            <source>Choose the file of the picture itself, not its report or index.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elija el archivo de la propia imagen, no su informe ni su índice.</translation>
        </message>
        <message>
            <source>Export the scan again in its normal size.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exporte de nuevo el estudio en su tamaño normal.</translation>
        </message>
        <message>
            <source>Choose the chest X-ray, CT or ultrasound picture itself.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elija la propia imagen de radiografía, TC o ecografía de tórax.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and that you may read this file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Compruebe que el disco está conectado y que puede leer este archivo.</translation>
        </message>
        <message>
            <source>Leave this scan out, and send a support file to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Deje fuera este estudio y envíe un archivo de soporte a quien le ayuda con ThoraLite.</translation>
        </message>
        <message>
            <source>Unpack it with its password and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Descomprímalo con su contraseña y abra la carpeta con los estudios.</translation>
        </message>
        <message>
            <source>Ask for the scans on a disc or USB stick instead.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pida los estudios en un disco o una memoria USB.</translation>
        </message>
        <message>
            <source>Free some space, or unpack it on another drive and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Libere espacio, o descomprímalo en otra unidad y abra la carpeta con los estudios.</translation>
        </message>
        <message>
            <source>Choose the archive or folder that holds DICOM, PNG, JPEG or TIFF files.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elija el archivo comprimido o la carpeta con archivos DICOM, PNG, JPEG o TIFF.</translation>
        </message>
        <message>
            <source>Unpack it with another program and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Descomprímalo con otro programa y abra la carpeta con los estudios.</translation>
        </message>
        <message>
            <source>Use the PDF report of this scan instead.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Use en su lugar el informe PDF de este estudio.</translation>
        </message>
        <message>
            <source>Export the scan again from the machine or the archive it came from.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exporte de nuevo el estudio desde el aparato o el archivo del que vino.</translation>
        </message>
        <message>
            <source>Screen it again, then export it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Procéselo de nuevo y luego expórtelo.</translation>
        </message>
        <message>
            <source>Free some space and start again: finished scans are kept.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Libere espacio y empiece de nuevo: los estudios terminados se conservan.</translation>
        </message>
        <message>
            <source>Check that you may write in this folder, and that no file in it is open.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Compruebe que puede escribir en esta carpeta y que ningún archivo de ella está abierto.</translation>
        </message>
        <message>
            <source>Let the program repair them, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Deje que el programa los repare, o elija otra carpeta para los resultados.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espere a que termine, o elija otra carpeta para los resultados.</translation>
        </message>
        <message>
            <source>Install the newer version on this computer, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Instale la versión más nueva en este equipo, o elija otra carpeta para los resultados.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Corríjalo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Check the address and the port in the settings: the address must be one of this computer's, and no other program may use the port.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Revise la dirección y el puerto en los ajustes: la dirección debe ser una de este equipo y ningún otro programa debe usar el puerto.</translation>
        </message>
        <message>
            <source>Enter the DICOM name (AE title) of the machine in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escriba en los ajustes el nombre DICOM (título AE) del aparato.</translation>
        </message>
        <message>
            <source>Delete received scans that are no longer needed, or allow more space in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Borre estudios recibidos que ya no hagan falta, o conceda más espacio en los ajustes.</translation>
        </message>
        <message>
            <source>Choose a folder that holds one folder for each kind of scan, for example normal and pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elija una carpeta que contenga una carpeta por tipo de estudio, por ejemplo normal y pneumonia.</translation>
        </message>
        <message>
            <source>Save it as CSV with the columns file and label, and patient where it is known.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Guárdela como CSV con las columnas file y label, y patient si se conoce.</translation>
        </message>
        <message>
            <source>Add scans of at least ten patients with and ten without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Añada estudios de al menos diez pacientes con neumonía y diez sin ella.</translation>
        </message>
        <message>
            <source>Connect its drive, or choose another folder in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Conecte su unidad, o elija otra carpeta en los ajustes.</translation>
        </message>
        <message>
            <source>Tell them. The program works without it; until it is repaired, thresholds cannot be changed, scans are not received from the network, and the program is not updated.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avise a ese personal. El programa funciona sin ese archivo; hasta que se repare, no se pueden cambiar los umbrales, no se reciben estudios por la red y el programa no se actualiza.</translation>
        </message>
        <message>
            <source>Tell them. Until the file is corrected, thresholds, the receiver and updates are locked.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avise a ese personal. Hasta que se corrija el archivo, los umbrales, el receptor y las actualizaciones están bloqueados.</translation>
        </message>
        <message>
            <source>Tell them: the answers are decided by other thresholds until then.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avise a ese personal: hasta entonces las respuestas las deciden otros umbrales.</translation>
        </message>
        <message>
            <source>Tell them: the study is to be repeated with this version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avise a ese personal: hay que repetir el estudio con esta versión del programa.</translation>
        </message>
        <message>
            <source>Ask them if it is to be changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Diríjase a ese personal si hay que cambiarlo.</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in your own folders.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Compruebe que el disco no está lleno y que puede escribir en sus carpetas.</translation>
        </message>
        <message>
            <source>Choose the file whose name ends with .thoraliteupdate.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Elija el archivo cuyo nombre termina en .thoraliteupdate.</translation>
        </message>
        <message>
            <source>Check that the USB stick is connected, and choose the file again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Compruebe que la memoria USB está conectada y elija el archivo de nuevo.</translation>
        </message>
        <message>
            <source>Copy it again from where it came, or ask for another copy.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cópielo de nuevo desde su origen, o pida otra copia.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install the new version with its installer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pida a su personal informático que instale la nueva versión con su instalador.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask those who gave you the program for the update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No use este archivo. Pida la actualización a quienes le dieron el programa.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask those who gave you the program for another one.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No use este archivo. Pida otro a quienes le dieron el programa.</translation>
        </message>
        <message>
            <source>Ask for the update file that is made for the system of this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pida el archivo de actualización hecho para el sistema de este equipo.</translation>
        </message>
        <message>
            <source>If you want the version from before, choose to go back to it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Si quiere la versión anterior, elija volver a ella.</translation>
        </message>
        <message>
            <source>Ask for the models that were made for your version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pida los modelos hechos para su versión del programa.</translation>
        </message>
        <message>
            <source>Update it the way it was installed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Actualícelo del mismo modo en que se instaló.</translation>
        </message>
        <message>
            <source>Free some space and choose the file again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Libere espacio y elija el archivo de nuevo.</translation>
        </message>
        <message>
            <source>Wait until that is done.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espere a que termine.</translation>
        </message>
        <message>
            <source>Go on with the present version and tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Siga con la versión actual y avise a su personal informático.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install the version you want with its installer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pida a su personal informático que instale la versión que desea con su instalador.</translation>
        </message>
        <message>
            <source>Ask your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Consulte a su personal informático.</translation>
        </message>
        <message>
            <source>Screening aid, not a diagnosis.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ayuda al cribado, no un diagnóstico.</translation>
        </message>
        <message>
            <source>Of 100 test scans given 80%, about 80 showed pneumonia. Where pneumonia is rarer than among the test scans fewer do, and on scans from places the model never learnt from the numbers can be far off.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De 100 estudios de prueba con un 80 %, unos 80 mostraban neumonía. Donde la neumonía es más rara que entre los estudios de prueba, son menos, y en estudios de lugares de los que el modelo nunca aprendió los números pueden desviarse mucho.</translation>
        </message>
        <message>
            <source>Something went wrong in the program. Finished scans are kept. If it happens again, save a support file (in the menu Help) and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Algo falló en el programa. Los estudios terminados se conservan. Si vuelve a ocurrir, guarde un archivo de soporte (en el menú Ayuda) y envíelo a quien le ayuda con ThoraLite.</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ilegible</translation>
        </message>
        <message>
            <source>Not an image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No es una imagen</translation>
        </message>
        <message>
            <source>Damaged or incomplete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dañado o incompleto</translation>
        </message>
        <message>
            <source>Unknown compression</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Compresión desconocida</translation>
        </message>
        <message>
            <source>No picture inside</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sin imagen dentro</translation>
        </message>
        <message>
            <source>Too large to open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Demasiado grande</translation>
        </message>
        <message>
            <source>Not a picture to look at</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No es imagen para ver</translation>
        </message>
        <message>
            <source>Could not be opened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No se pudo abrir</translation>
        </message>
        <message>
            <source>Mistake of the program</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Error del programa</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">falta menos de un minuto</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">faltan unos {minutes} min</translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">faltan unas {hours} h</translation>
        </message>
        <message>
            <source>Wait for your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espera su hallazgo</translation>
        </message>
        <message>
            <source>In work</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">En curso</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">En espera</translation>
        </message>
        <message>
            <source>wait for your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">a la espera de su hallazgo</translation>
        </message>
        <message>
            <source>refer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">remitir</translation>
        </message>
        <message>
            <source>cannot say</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">indeterminados</translation>
        </message>
        <message>
            <source>repeat image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">repetir imagen</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ilegibles</translation>
        </message>
        <message>
            <source>no sign seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">sin signos</translation>
        </message>
        <message>
            <source>in work</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">en curso</translation>
        </message>
        <message>
            <source>waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">en espera</translation>
        </message>
        <message>
            <source>All scans, most urgent first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Todos los estudios, los más urgentes primero</translation>
        </message>
        <message>
            <source>Your finding first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Primero su hallazgo</translation>
        </message>
        <message>
            <source>Patient</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Paciente</translation>
        </message>
        <message>
            <source>Date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fecha</translation>
        </message>
        <message>
            <source>Kind</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tipo</translation>
        </message>
        <message>
            <source>Reason</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Motivo</translation>
        </message>
        <message>
            <source>Your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Su hallazgo</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aún no leído</translation>
        </message>
        <message>
            <source>Find a file, patient or answer (Ctrl+F)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Buscar archivo, paciente o respuesta (Ctrl+F)</translation>
        </message>
        <message>
            <source>Find in the worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Buscar en la lista</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Borrar la búsqueda</translation>
        </message>
        <message>
            <source>All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Todos</translation>
        </message>
        <message>
            <source>Show all scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar todos los estudios</translation>
        </message>
        <message>
            <source>Not read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No leídos</translation>
        </message>
        <message>
            <source>Show what nobody has read yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar lo que nadie ha leído aún</translation>
        </message>
        <message>
            <source>{shown} of {of} shown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{shown} de {of} mostrados</translation>
        </message>
        <message>
            <source>cancelled before the end</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">cancelado antes del final</translation>
        </message>
        <message>
            <source>scans done: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">estudios hechos: {count}</translation>
        </message>
        <message>
            <source>refer from {high} on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">remitir desde {high}</translation>
        </message>
        <message>
            <source>scans: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">estudios: {count}</translation>
        </message>
        <message>
            <source>It has seen no adult X-rays with a proven bacterial or viral cause: which pneumonia it is remains uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No ha visto radiografías de adultos con causa bacteriana o vírica probada: el tipo de neumonía sigue siendo incierto.</translation>
        </message>
        <message>
            <source>It learnt from single slices, many of them copied from publications: on whole series from other scanners it is untested.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aprendió de cortes sueltos, muchos copiados de publicaciones: no está probado en series completas de otros aparatos.</translation>
        </message>
        <message>
            <source>It learnt from few patients, most pictured with other probes than yours: which pneumonia it is remains uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aprendió de pocos pacientes, casi todos con sondas distintas de la suya: el tipo de neumonía sigue siendo incierto.</translation>
        </message>
        <message>
            <source>Tested on {n} scans of your own clinic: it referred {found} of those with pneumonia and, wrongly, {wrong} of those without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probado en {n} estudios de su propio centro: remitió {found} de los que tenían neumonía y, por error, {wrong} de los que no.</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} referred ones have it:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Donde {sick} de {everybody} pacientes tienen neumonía, de {group} remitidos la tienen:</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} with “No sign seen” have it all the same:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Donde {sick} de {everybody} pacientes tienen neumonía, de {group} con «Sin signos» la tienen igualmente:</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} who are not referred have it all the same:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Donde {sick} de {everybody} pacientes tienen neumonía, de {group} no remitidos la tienen igualmente:</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from elsewhere</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">unos {value} ({low} a {high}), según {n} estudios de prueba de otros lugares</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from places it learnt from</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">unos {value} ({low} a {high}), según {n} estudios de prueba de lugares de los que aprendió</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans of people it had not seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">unos {value} ({low} a {high}), según {n} estudios de prueba de personas que no había visto</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} scans of your own clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">unos {value} ({low} a {high}), según {n} estudios de su propio centro</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from a source it never learnt from ({people}): it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probado en {n} {pictures} de una fuente de la que nunca aprendió ({people}): remitió {found} de {positives} con neumonía y, por error, {wrong} de {negatives} sin ella.</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from the sources it learnt from: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probado en {n} {pictures} de las fuentes de las que aprendió: remitió {found} de {positives} con neumonía y, por error, {wrong} de {negatives} sin ella.</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from people its sister networks never saw: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probado en {n} {pictures} de personas que sus redes hermanas nunca vieron: remitió {found} de {positives} con neumonía y, por error, {wrong} de {negatives} sin ella.</translation>
        </message>
        <message>
            <source>chest X-rays</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">radiografías de tórax</translation>
        </message>
        <message>
            <source>chest CT slices</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">cortes de TC de tórax</translation>
        </message>
        <message>
            <source>lung ultrasound pictures</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">imágenes de ecografía pulmonar</translation>
        </message>
        <message>
            <source>adults</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">adultos</translation>
        </message>
        <message>
            <source>adults, labels mined from reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">adultos, etiquetas extraídas de informes</translation>
        </message>
        <message>
            <source>{value} (95 % interval {low} to {high})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value} (intervalo del 95 %: {low} a {high})</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probabilidades</translation>
        </message>
        <message>
            <source>What is known about this model</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Qué se sabe de este modelo</translation>
        </message>
        <message>
            <source>Your clinic's own study</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El estudio de su propio centro</translation>
        </message>
        <message>
            <source>What readers found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Qué hallaron los lectores</translation>
        </message>
        <message>
            <source>Place and date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lugar y fecha</translation>
        </message>
        <message>
            <source>Name of the reader</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nombre del lector</translation>
        </message>
        <message>
            <source>Signature</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Firma</translation>
        </message>
        <message>
            <source>What the reader found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Qué halló el lector</translation>
        </message>
        <message>
            <source>Picture as judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imagen tal como se valoró</translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dónde vio el modelo más signos de enfermedad</translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease ({picture})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dónde vio el modelo más signos de enfermedad ({picture})</translation>
        </message>
        <message>
            <source>Chest scan screening report</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Informe de cribado de tórax</translation>
        </message>
        <message>
            <source>{at}, {reader}, before seeing the program's answer: {finding}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{at}, {reader}, antes de ver la respuesta del programa: {finding}</translation>
        </message>
        <message>
            <source>{at}, {reader}, after seeing the program's answer: {finding}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{at}, {reader}, después de ver la respuesta del programa: {finding}</translation>
        </message>
        <message>
            <source>Reader not named</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lector sin nombre</translation>
        </message>
        <message>
            <source>Patient ID</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ID del paciente</translation>
        </message>
        <message>
            <source>Born</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nacimiento</translation>
        </message>
        <message>
            <source>Sex</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sexo</translation>
        </message>
        <message>
            <source>Study date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fecha del estudio</translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probabilidad de neumonía: {probability}.</translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}. Best fit among the kinds the model knows: {kind}. Which kind is far less certain than whether.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probabilidad de neumonía: {probability}. El tipo que mejor encaja de los que conoce el modelo: {kind}. El tipo es mucho menos seguro que si la hay.</translation>
        </message>
        <message>
            <source>Measured on {date} on {scans} scans of {patients} patients of your own. “Refer” is said from {refer_at}, “No sign seen” below {no_sign_below}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Medido el {date} en {scans} estudios de {patients} pacientes propios. «Remitir» se dice desde {refer_at}, «Sin signos» por debajo de {no_sign_below}.</translation>
        </message>
        <message>
            <source>There it referred {sensitivity} of those with pneumonia and, rightly, did not refer {specificity} of those without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Allí remitió {sensitivity} de los que tenían neumonía y, con razón, no remitió {specificity} de los que no.</translation>
        </message>
        <message>
            <source>Where {prevalence} of patients have pneumonia, {ppv} of those referred have it, and {npv} of those not referred do not.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Donde {prevalence} de los pacientes tienen neumonía, {ppv} de los remitidos la tienen y {npv} de los no remitidos no.</translation>
        </message>
        <message>
            <source>Model: {model}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modelo: {model}</translation>
        </message>
        <message>
            <source>SHA-256 of the file: {hash}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">SHA-256 del archivo: {hash}</translation>
        </message>
        <message>
            <source>Model</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modelo</translation>
        </message>
        <message>
            <source>Chest scan screening summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Resumen del cribado de tórax</translation>
        </message>
        <message>
            <source>Refer first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Remitir primero</translation>
        </message>
        <message>
            <source>No case is to be referred.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No hay casos que remitir.</translation>
        </message>
        <message>
            <source>All cases</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Todos los casos</translation>
        </message>
        <message>
            <source>There are no cases.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No hay casos.</translation>
        </message>
        <message>
            <source>ThoraLite {version}, models: {models}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite {version}, modelos: {models}</translation>
        </message>
        <message>
            <source>How many cases got which answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cuántos casos por respuesta</translation>
        </message>
        <message>
            <source>Scans in all</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudios en total</translation>
        </message>
        <message>
            <source>The higher a bar, the more cases have a probability in that range.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cuanto más alta la barra, más casos tienen una probabilidad en ese intervalo.</translation>
        </message>
        <message>
            <source>Pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Neumonía</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Página {number}</translation>
        </message>
        <message>
            <source>What each answer means, and what to do, stands on the report of the case.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Qué significa cada respuesta, y qué hacer, está en el informe del caso.</translation>
        </message>
        <message>
            <source>under 1%</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">menos de 1%</translation>
        </message>
        <message>
            <source>over 99%</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">más de 99%</translation>
        </message>
        <message>
            <source>{scan}: signs of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan}: signos de neumonía</translation>
        </message>
        <message>
            <source>What kind of picture it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Qué tipo de imagen es</translation>
        </message>
        <message>
            <source>Where the lungs are</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dónde están los pulmones</translation>
        </message>
        <message>
            <source>{scan} ({kind})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} ({kind})</translation>
        </message>
        <message>
            <source>{scan} ({kind}, slices: {count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} ({kind}, cortes: {count})</translation>
        </message>
        <message>
            <source>{scan} ({kind}, frames: {count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} ({kind}, fotogramas: {count})</translation>
        </message>
        <message>
            <source>picture file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">archivo de imagen</translation>
        </message>
        <message>
            <source>DICOM file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">archivo DICOM</translation>
        </message>
        <message>
            <source>DICOM series</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">serie DICOM</translation>
        </message>
        <message>
            <source>clip</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">vídeo</translation>
        </message>
        <message>
            <source>Slice {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Corte {number}</translation>
        </message>
        <message>
            <source>Frame {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fotograma {number}</translation>
        </message>
        <message>
            <source>There are signs of pneumonia. Have a doctor look at the patient and the scan.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Hay signos de neumonía. Que un médico vea al paciente y el estudio.</translation>
        </message>
        <message>
            <source>No sign of pneumonia was found. This does not rule out disease: go by the patient.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">No se encontraron signos de neumonía. Esto no descarta enfermedad: guíese por el paciente.</translation>
        </message>
        <message>
            <source>Too close to call. Have a doctor look at the patient and the scan.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Demasiado cerca del límite para decidir. Que un médico vea al paciente y el estudio.</translation>
        </message>
        <message>
            <source>This picture is unlike the scans the program learnt from, so it gives no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta imagen no se parece a los estudios con los que aprendió el programa, así que no da respuesta.</translation>
        </message>
        <message>
            <source>This is a colour picture, not a scan that can be judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Es una imagen en color, no un estudio que se pueda valorar.</translation>
        </message>
        <message>
            <source>This kind of picture cannot be judged by this program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este programa no puede valorar este tipo de imagen.</translation>
        </message>
        <message>
            <source>This version cannot judge this kind of scan yet.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta versión aún no puede valorar este tipo de estudio.</translation>
        </message>
        <message>
            <source>This does not look like a chest X-ray, a chest CT or a lung ultrasound.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esto no parece una radiografía de tórax, una TC de tórax ni una ecografía pulmonar.</translation>
        </message>
        <message>
            <source>The file says that it shows something other than a chest, so it gets no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El archivo dice que muestra algo distinto del tórax, así que no recibe respuesta.</translation>
        </message>
        <message>
            <source>This looks like a chest X-ray from the side, turned, or with black and white exchanged. Only upright frontal X-rays can be judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Parece una radiografía de tórax lateral, girada o con blanco y negro intercambiados. Solo se pueden valorar radiografías frontales al derecho.</translation>
        </message>
        <message>
            <source>The program is not sure what kind of picture this is, so it gives no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El programa no está seguro de qué tipo de imagen es, así que no da respuesta.</translation>
        </message>
        <message>
            <source>The file says it is one kind of scan and the picture looks like another, so there is no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">El archivo dice que es un tipo de estudio y la imagen parece otro, así que no hay respuesta.</translation>
        </message>
        <message>
            <source>Too little of the lungs could be found in this picture, so it gets no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Se encontró muy poco de los pulmones en esta imagen, así que no recibe respuesta.</translation>
        </message>
        <message>
            <source>The lungs are cut off at the edge. Repeat the picture with both lungs wholly in it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Los pulmones están cortados en el borde. Repita la imagen con ambos pulmones completos.</translation>
        </message>
        <message>
            <source>The picture is too small to judge. Export it in full size.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La imagen es demasiado pequeña para valorarla. Expórtela a tamaño completo.</translation>
        </message>
        <message>
            <source>The picture is too dark to judge. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La imagen es demasiado oscura para valorarla. Repítala o expórtela de nuevo.</translation>
        </message>
        <message>
            <source>The picture is too bright to judge. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La imagen es demasiado clara para valorarla. Repítala o expórtela de nuevo.</translation>
        </message>
        <message>
            <source>The picture shows almost no contrast. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La imagen casi no tiene contraste. Repítala o expórtela de nuevo.</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>ThoraLite</name>
        <message>
            <source>OK</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">OK</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cancelar</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Sim</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Não</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fechar</translation>
        </message>
        <message>
            <source>Save</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar</translation>
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
            <translation type="unfinished">Restaurar</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Restaurar padrões</translation>
        </message>
        <message>
            <source>Help</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ajuda</translation>
        </message>
        <message>
            <source>Retry</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Repetir</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ignorar</translation>
        </message>
        <message>
            <source>Abort</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cancelar</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar detalhes...</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ocultar detalhes...</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Desfazer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Refazer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Recor&amp;tar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">C&amp;olar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Excluir</translation>
        </message>
        <message>
            <source>Select All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Selecionar tudo</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Copiar localização do &amp;link</translation>
        </message>
        <message>
            <source>&amp;Select All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Selecionar tudo</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pa&amp;sso acima</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Passo &amp;abaixo</translation>
        </message>
        <message>
            <source>&lt; &amp;Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&lt; &amp;Voltar</translation>
        </message>
        <message>
            <source>&amp;Next &gt;</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Próximo &gt;</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">C&amp;oncluir</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A&amp;juda</translation>
        </message>
        <message>
            <source>&amp;Look in:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Procurar em:</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Voltar</translation>
        </message>
        <message>
            <source>Go back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Voltar</translation>
        </message>
        <message>
            <source>Forward</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avançar</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avançar</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pasta superior</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ir para a pasta superior</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Criar nova pasta</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cria uma nova pasta</translation>
        </message>
        <message>
            <source>List View</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exibição em lista</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Alterar para o modo de exibição em lista</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exibição detalhada</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Alterar para o modo de exibição detalhada</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Barra lateral</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lista de locais e favoritos</translation>
        </message>
        <message>
            <source>Files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arquivos</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arquivos do &amp;tipo:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Nome do arquivo:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Abrir</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Salvar</translation>
        </message>
        <message>
            <source>Save As</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar como</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Localizar a pasta</translation>
        </message>
        <message>
            <source>Directories</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pastas</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pasta:</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Es&amp;colher</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Renomear</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">E&amp;xcluir</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar arquivos &amp;ocultos</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Nova pasta</translation>
        </message>
        <message>
            <source>Computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Computador</translation>
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nome</translation>
        </message>
        <message>
            <source>Size</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tamanho</translation>
        </message>
        <message>
            <source>Type</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tipo</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Data de modificação</translation>
        </message>
        <message>
            <source>Drive</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Unidade</translation>
        </message>
        <message>
            <source>Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pasta</translation>
        </message>
        <message>
            <source>&amp;Open files…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Abrir arquivos…</translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir &amp;pasta…</translation>
        </message>
        <message>
            <source>&amp;Save report…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Salvar relatório…</translation>
        </message>
        <message>
            <source>Open report to &amp;print</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir relatório para &amp;imprimir</translation>
        </message>
        <message>
            <source>Save &amp;referral packet…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar pacote de &amp;encaminhamento…</translation>
        </message>
        <message>
            <source>Save answer as &amp;DICOM…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar resposta como &amp;DICOM…</translation>
        </message>
        <message>
            <source>Save su&amp;mmary…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar resu&amp;mo…</translation>
        </message>
        <message>
            <source>Save worklist as &amp;table…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar lista como &amp;tabela…</translation>
        </message>
        <message>
            <source>Open resu&amp;lts folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir pasta de res&amp;ultados</translation>
        </message>
        <message>
            <source>&amp;Open another workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Abrir outro espaço de trabalho…</translation>
        </message>
        <message>
            <source>&amp;Back up workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Cópia de segurança do espaço…</translation>
        </message>
        <message>
            <source>&amp;Repair workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Reparar espaço de trabalho…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">C&amp;onfigurações…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sai&amp;r</translation>
        </message>
        <message>
            <source>&amp;Find in the worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Procurar na lista</translation>
        </message>
        <message>
            <source>&amp;Next scan nobody has read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Próximo exame &amp;não lido</translation>
        </message>
        <message>
            <source>&amp;Pause or go on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pau&amp;sar ou continuar</translation>
        </message>
        <message>
            <source>&amp;Cancel screening</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Cancelar a triagem</translation>
        </message>
        <message>
            <source>&amp;Take waiting scan out of the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Tirar da lista o exame em espera</translation>
        </message>
        <message>
            <source>&amp;Undo: put it back into the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Desfazer: devolver à lista</translation>
        </message>
        <message>
            <source>&amp;Heat map on or off</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Mapa de calor sim ou não</translation>
        </message>
        <message>
            <source>&amp;Compare with another scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Comparar com outro exame</translation>
        </message>
        <message>
            <source>&amp;Fit to window</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Ajustar à janela</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Amp&amp;liar</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">R&amp;eduzir</translation>
        </message>
        <message>
            <source>&amp;Actual size, pixel by pixel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tamanho real, pi&amp;xel a pixel</translation>
        </message>
        <message>
            <source>&amp;Reset picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Repor imagem</translation>
        </message>
        <message>
            <source>&amp;Turn right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Girar à &amp;direita</translation>
        </message>
        <message>
            <source>Turn &amp;left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Girar à es&amp;querda</translation>
        </message>
        <message>
            <source>&amp;Mirror left and right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">E&amp;spelhar esquerda e direita</translation>
        </message>
        <message>
            <source>Flip &amp;upside down</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Virar de cabeça para baixo</translation>
        </message>
        <message>
            <source>Measure a len&amp;gth (or shift and drag)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Medir um comprimen&amp;to (ou Shift e arrastar)</translation>
        </message>
        <message>
            <source>Cop&amp;y picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">C&amp;opiar imagem</translation>
        </message>
        <message>
            <source>Sa&amp;ve picture…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar ima&amp;gem…</translation>
        </message>
        <message>
            <source>&amp;Previous slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Corte ou quadro a&amp;nterior</translation>
        </message>
        <message>
            <source>&amp;Next slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Próximo corte ou quadro</translation>
        </message>
        <message>
            <source>Play or &amp;stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Reprod&amp;uzir ou parar</translation>
        </message>
        <message>
            <source>S&amp;wap black and white</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Trocar preto e &amp;branco</translation>
        </message>
        <message>
            <source>CT window: lung</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Janela TC: pulmão</translation>
        </message>
        <message>
            <source>CT window: mediastinum</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Janela TC: mediastino</translation>
        </message>
        <message>
            <source>CT window: bone</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Janela TC: osso</translation>
        </message>
        <message>
            <source>Window as the file asks</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Janela que o arquivo pede</translation>
        </message>
        <message>
            <source>Window from darkest to brightest</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Janela do mais escuro ao mais claro</translation>
        </message>
        <message>
            <source>&amp;Local study…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudo &amp;local…</translation>
        </message>
        <message>
            <source>What was &amp;done…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Histórico de ações…</translation>
        </message>
        <message>
            <source>&amp;Keys and mouse</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Teclado e mouse</translation>
        </message>
        <message>
            <source>&amp;Check this computer…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Verificar este computador…</translation>
        </message>
        <message>
            <source>Show the &amp;sample scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar os &amp;exemplos</translation>
        </message>
        <message>
            <source>Save support &amp;file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar arquivo de su&amp;porte…</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir pasta do &amp;registro</translation>
        </message>
        <message>
            <source>&amp;Update from a file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Atualizar a partir de um arquivo…</translation>
        </message>
        <message>
            <source>&amp;Go back to the version before…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Voltar à versão anterior…</translation>
        </message>
        <message>
            <source>&amp;About ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Sobre o ThoraLite</translation>
        </message>
        <message>
            <source>Set by your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Definido pela equipe de informática.</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Arquivo</translation>
        </message>
        <message>
            <source>&amp;Worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Lista</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Imagem</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Ferramentas</translation>
        </message>
        <message>
            <source>&amp;Workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espaço de tra&amp;balho</translation>
        </message>
        <message>
            <source>Tools</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ferramentas</translation>
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
            <translation type="unfinished">Resposta</translation>
        </message>
        <message>
            <source>No scan is chosen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nenhum exame escolhido.</translation>
        </message>
        <message>
            <source>Please note</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Atenção</translation>
        </message>
        <message>
            <source>At your clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Na sua clínica</translation>
        </message>
        <message>
            <source>Change how many have pneumonia…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Alterar quantos têm pneumonia…</translation>
        </message>
        <message>
            <source>Show the answer now</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar a resposta agora</translation>
        </message>
        <message>
            <source>What the numbers mean</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O que os números significam</translation>
        </message>
        <message>
            <source>How far to trust it</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Até onde confiar</translation>
        </message>
        <message>
            <source>Save this answer as a PDF file (Ctrl+S)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar esta resposta como arquivo PDF (Ctrl+S)</translation>
        </message>
        <message>
            <source>Number of this scan in the log: {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Número deste exame no registro: {number}</translation>
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
            <translation type="unfinished">Nascimento: {date}</translation>
        </message>
        <message>
            <source>Scan of {date}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exame de {date}</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pasta vigiada</translation>
        </message>
        <message>
            <source>Scans that arrive in this folder are screened by themselves while ThoraLite is open. Choose the folder to which your X-ray machine or scanner saves. Files in it are only read, never changed or deleted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os exames que chegam a esta pasta são processados sozinhos enquanto o ThoraLite está aberto. Escolha a pasta em que seu aparelho de raios X ou scanner grava. Seus arquivos são só lidos, nunca alterados nem apagados.</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pasta a vigiar</translation>
        </message>
        <message>
            <source>The results are kept there. Choose a folder that holds only scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os resultados ficam lá. Escolha uma pasta que só contenha exames.</translation>
        </message>
        <message>
            <source>No folder is watched</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nenhuma pasta é vigiada</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolher…</translation>
        </message>
        <message>
            <source>Choose the folder to watch</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolha a pasta a vigiar</translation>
        </message>
        <message>
            <source>Watch none</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não vigiar nenhuma</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Receptor</translation>
        </message>
        <message>
            <source>Receive scans over the local network</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Receber exames pela rede local</translation>
        </message>
        <message>
            <source> MB</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished"> MB</translation>
        </message>
        <message>
            <source>X-ray machines can send their pictures straight to this computer, in the way that DICOM calls C-STORE. Whoever installs the machine will ask for the address, the port and the name below. Switch this on only in a network you trust: pictures and names of patients travel over it unencrypted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aparelhos de raios X podem enviar suas imagens diretamente a este computador, do modo que o DICOM chama C-STORE. Quem instalar o aparelho pedirá o endereço, a porta e o nome abaixo. Ligue isto só em uma rede de confiança: imagens e nomes de pacientes passam por ela sem criptografia.</translation>
        </message>
        <message>
            <source>At 127.0.0.1 only programs on this computer can send.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Em 127.0.0.1 só programas deste computador podem enviar.</translation>
        </message>
        <message>
            <source>One name (AE title) in each line. No other machine may send.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Um nome (AE title) por linha. Nenhum outro aparelho pode enviar.</translation>
        </message>
        <message>
            <source>When so much has been received, more is refused until you make room.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Quando tanto tiver sido recebido, o resto é recusado até você abrir espaço.</translation>
        </message>
        <message>
            <source>Address of this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Endereço deste computador</translation>
        </message>
        <message>
            <source>Name of this computer (AE title)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nome deste computador (AE title)</translation>
        </message>
        <message>
            <source>Machines that may send</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aparelhos que podem enviar</translation>
        </message>
        <message>
            <source>Port</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Porta</translation>
        </message>
        <message>
            <source>Space for received scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espaço para exames recebidos</translation>
        </message>
        <message>
            <source>An address looks like 192.168.1.20.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Um endereço é como 192.168.1.20.</translation>
        </message>
        <message>
            <source>A name has 1 to 16 plain letters, figures or signs, and no backslash.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Um nome tem de 1 a 16 letras simples, algarismos ou sinais, sem barra invertida.</translation>
        </message>
        <message>
            <source>Name at least one machine.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Indique ao menos um aparelho.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O que aconteceu</translation>
        </message>
        <message>
            <source>Search</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Procurar</translation>
        </message>
        <message>
            <source>Search what happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Procurar no que aconteceu</translation>
        </message>
        <message>
            <source>Show only one kind of event</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar só um tipo de evento</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvo como {name}.</translation>
        </message>
        <message>
            <source>Save what happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar o que aconteceu</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tabela (*.csv)</translation>
        </message>
        <message>
            <source>Everything</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tudo</translation>
        </message>
        <message>
            <source>Workspace opened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espaço de trabalho aberto</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Configurações alteradas</translation>
        </message>
        <message>
            <source>Model changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modelo mudado</translation>
        </message>
        <message>
            <source>Scan received over the network</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exame recebido pela rede</translation>
        </message>
        <message>
            <source>Taken out of the waiting list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tirado da lista de espera</translation>
        </message>
        <message>
            <source>Screening started</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Triagem iniciada</translation>
        </message>
        <message>
            <source>Screening ended</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Triagem terminada</translation>
        </message>
        <message>
            <source>Answer given</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Resposta dada</translation>
        </message>
        <message>
            <source>Another answer given</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outra resposta dada</translation>
        </message>
        <message>
            <source>All stored answers forgotten</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Todas as respostas guardadas esquecidas</translation>
        </message>
        <message>
            <source>Answer shown before a finding was kept</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Resposta mostrada antes de guardar um achado</translation>
        </message>
        <message>
            <source>Finding kept</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Achado guardado</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Relatório salvo</translation>
        </message>
        <message>
            <source>Results exported</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Resultados exportados</translation>
        </message>
        <message>
            <source>Study of the clinic's own scans put to use</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudo dos próprios exames da clínica posto em uso</translation>
        </message>
        <message>
            <source>Study of the clinic's own scans no longer used</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudo dos próprios exames da clínica retirado</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cópia de segurança feita</translation>
        </message>
        <message>
            <source>Workspace repaired</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espaço de trabalho reparado</translation>
        </message>
        <message>
            <source>What happened, newest first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O que aconteceu, o mais novo primeiro</translation>
        </message>
        <message>
            <source>Nothing can be taken out of this record.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nada pode ser tirado deste registro.</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar como CSV…</translation>
        </message>
        <message>
            <source>Time</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Hora</translation>
        </message>
        <message>
            <source>Scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exame</translation>
        </message>
        <message>
            <source>Detail</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Detalhe</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fechar esta mensagem</translation>
        </message>
        <message>
            <source>Picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imagem</translation>
        </message>
        <message>
            <source>{length} cm</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{length} cm</translation>
        </message>
        <message>
            <source>Choose a scan to compare with</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolha um exame para comparar</translation>
        </message>
        <message>
            <source>Patient, date or file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Paciente, data ou arquivo</translation>
        </message>
        <message>
            <source>Scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exames</translation>
        </message>
        <message>
            <source>Other scans of this patient</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outros exames deste paciente</translation>
        </message>
        <message>
            <source>Other scans in the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outros exames da lista</translation>
        </message>
        <message>
            <source>Together</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Juntas</translation>
        </message>
        <message>
            <source>Change size, brightness and slices of both pictures together</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mudar juntos o tamanho, o brilho e os cortes das duas imagens</translation>
        </message>
        <message>
            <source>Chosen scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exame escolhido: {date} · {answer}</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Terminar a comparação</translation>
        </message>
        <message>
            <source>Another patient: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outro paciente: {date} · {answer}</translation>
        </message>
        <message>
            <source>Other scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outro exame: {date} · {answer}</translation>
        </message>
        <message>
            <source>Other scan of this patient: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outro exame deste paciente: {date} · {answer}</translation>
        </message>
        <message>
            <source>Earlier scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exame anterior: {date} · {answer}</translation>
        </message>
        <message>
            <source>Later scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exame posterior: {date} · {answer}</translation>
        </message>
        <message>
            <source>Open &amp;files…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir &amp;arquivos…</translation>
        </message>
        <message>
            <source>Open f&amp;older…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir &amp;pasta…</translation>
        </message>
        <message>
            <source>Drop chest scans here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Solte aqui os exames de tórax</translation>
        </message>
        <message>
            <source>Files, a whole folder, a ZIP archive, a CD or a USB stick.
Chest X-ray, CT and lung ultrasound as DICOM, PNG, JPEG or TIFF.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arquivos, uma pasta inteira, um arquivo ZIP, um CD ou um pen drive.
Radiografia de tórax, TC e ultrassom pulmonar em DICOM, PNG, JPEG ou TIFF.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. {disclaimer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nada sai deste computador. {disclaimer}</translation>
        </message>
        <message>
            <source>Pictures, DICOM files and archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imagens, arquivos DICOM e compactados (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Open files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir arquivos</translation>
        </message>
        <message>
            <source>Open a folder of scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir uma pasta de exames</translation>
        </message>
        <message>
            <source>Choose the folder of a workspace, or an empty one for a new workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolha a pasta de um espaço de trabalho, ou uma vazia para um novo</translation>
        </message>
        <message>
            <source>Save report</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar relatório</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arquivos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The report opens in the program for PDF files. If it does not, you find it here: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O relatório abre no programa para arquivos PDF. Se não abrir, está aqui: {place}</translation>
        </message>
        <message>
            <source>This computer has no program that shows PDF files. The report is here: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este computador não tem um programa que mostre arquivos PDF. O relatório está aqui: {place}</translation>
        </message>
        <message>
            <source>Save referral packet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar pacote de encaminhamento</translation>
        </message>
        <message>
            <source>ZIP archives (*.zip)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arquivos ZIP (*.zip)</translation>
        </message>
        <message>
            <source>Choose a folder for the DICOM files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolha uma pasta para os arquivos DICOM</translation>
        </message>
        <message>
            <source>Screening summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Resumo da triagem</translation>
        </message>
        <message>
            <source>Save summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar resumo</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Planilhas (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma separated values (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Valores separados por vírgulas (*.csv)</translation>
        </message>
        <message>
            <source>Save worklist as table</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar lista como tabela</translation>
        </message>
        <message>
            <source>Worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lista de trabalho</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar imagem</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imagens PNG (*.png)</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cópia de segurança do espaço de trabalho</translation>
        </message>
        <message>
            <source>Workspace backups (*.sqlite)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cópias de segurança (*.sqlite)</translation>
        </message>
        <message>
            <source>Welcome to ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Boas-vindas ao ThoraLite</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Próximo</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Passo {step} de {steps}</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolha seu idioma</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Idioma</translation>
        </message>
        <message>
            <source>The translations were made by a machine and have not yet been checked by a person.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">As traduções foram feitas por uma máquina e ainda não foram revistas por uma pessoa.</translation>
        </message>
        <message>
            <source>What ThoraLite is and what it is not</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O que o ThoraLite é e o que não é</translation>
        </message>
        <message>
            <source>What it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O que é</translation>
        </message>
        <message>
            <source>What it is not</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O que não é</translation>
        </message>
        <message>
            <source>ThoraLite looks at chest X-rays, CT and lung ultrasound for signs of pneumonia. It helps clinics without a radiologist to see which patients to refer first.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O ThoraLite procura sinais de pneumonia em radiografias de tórax, TC e ultrassom pulmonar. Ajuda clínicas sem radiologista a ver quais pacientes encaminhar primeiro.</translation>
        </message>
        <message>
            <source>It works without internet. Nothing leaves this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Funciona sem internet. Nada sai deste computador.</translation>
        </message>
        <message>
            <source>It is a screening aid, not a diagnosis, and it is not approved as a medical device.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">É um auxílio à triagem, não um diagnóstico, e não é aprovado como dispositivo médico.</translation>
        </message>
        <message>
            <source>It makes mistakes: it misses people who have pneumonia, and it marks people who have none.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comete erros: deixa passar pessoas com pneumonia e marca outras que não a têm.</translation>
        </message>
        <message>
            <source>It looks for pneumonia only. Tuberculosis, tumours, fractures or a collapsed lung may go unseen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Só procura pneumonia. Tuberculose, tumores, fraturas ou um pulmão colapsado podem passar despercebidos.</translation>
        </message>
        <message>
            <source>A person who has seen the patient decides. Never withhold care because ThoraLite saw no sign.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Quem decide é uma pessoa que viu o paciente. Nunca negue cuidado porque o ThoraLite não viu sinais.</translation>
        </message>
        <message>
            <source>I have read this.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Li isto.</translation>
        </message>
        <message>
            <source>Check of this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Verificação deste computador</translation>
        </message>
        <message>
            <source>Computers calculate differently. Scans with known answers show whether this one can be relied on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Computadores calculam de modos diferentes. Exames com respostas conhecidas mostram se se pode confiar neste.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pronto</translation>
        </message>
        <message>
            <source>Show me with the sample scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostre-me com os exemplos</translation>
        </message>
        <message>
            <source>Scans that come with ThoraLite are screened, so that you see what an answer looks like.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exames que vêm com o ThoraLite são processados, para você ver como é uma resposta.</translation>
        </message>
        <message>
            <source>Start with my own scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Começar com meus exames</translation>
        </message>
        <message>
            <source>Drop files, a folder or a CD on the window, or open them from its menu.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Solte arquivos, uma pasta ou um CD na janela, ou abra-os pelo menu.</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Teclado e mouse</translation>
        </message>
        <message>
            <source>Drag, left button</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arrastar, botão esquerdo</translation>
        </message>
        <message>
            <source>Brightness and contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Brilho e contraste</translation>
        </message>
        <message>
            <source>Drag, right or middle button</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arrastar, botão direito ou do meio</translation>
        </message>
        <message>
            <source>Move the picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mover a imagem</translation>
        </message>
        <message>
            <source>Drag with Shift</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arrastar com Shift</translation>
        </message>
        <message>
            <source>Measure a length</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Medir um comprimento</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Roda</translation>
        </message>
        <message>
            <source>Zoom; over several slices or frames, step through them</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Zoom; com vários cortes ou quadros, percorrê-los</translation>
        </message>
        <message>
            <source>Wheel with Ctrl</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Roda com Ctrl</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Zoom</translation>
        </message>
        <message>
            <source>Double click</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Clique duplo</translation>
        </message>
        <message>
            <source>Picture as at first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imagem como no início</translation>
        </message>
        <message>
            <source>Arrow keys, after a click on the picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Setas, após um clique na imagem</translation>
        </message>
        <message>
            <source>Move the enlarged picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mover a imagem ampliada</translation>
        </message>
        <message>
            <source>Shift and arrow keys</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Shift e setas</translation>
        </message>
        <message>
            <source>ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite</translation>
        </message>
        <message>
            <source>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and it goes on with what was waiting.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O programa parou no meio do trabalho. Nada se perdeu: {done} exames concluídos estão aqui, e ele continua com o que esperava.</translation>
        </message>
        <message>
            <source>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and what was waiting waits until you go on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O programa parou no meio do trabalho. Nada se perdeu: {done} exames concluídos estão aqui, e o que estava em espera aguarda até você continuar.</translation>
        </message>
        <message>
            <source>The model for {kinds} has changed, so the thresholds of your own study no longer count. The shipped ones are used until you repeat the study.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O modelo para {kinds} mudou, por isso os limiares do seu próprio estudo já não valem. São usados os de fábrica até você repetir o estudo.</translation>
        </message>
        <message>
            <source>No scans were found in what was added.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nenhum exame foi encontrado no que foi adicionado.</translation>
        </message>
        <message>
            <source>Other files in the folders, which are no scans, were left out: {count}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outros arquivos das pastas, que não são exames, ficaram de fora: {count}.</translation>
        </message>
        <message>
            <source>ThoraLite cannot write in your own folder. Settings and results are kept in {folder} and may be lost when the computer restarts. Save the reports you need, or choose another folder under File, Workspace. Ask your IT staff to repair your folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O ThoraLite não consegue gravar na pasta do seu usuário. As configurações e os resultados são guardados em {folder} e podem se perder quando o computador reiniciar. Salve os relatórios de que precisa, ou escolha outra pasta em Arquivo, Espaço de trabalho. Peça à equipe de informática que repare essa pasta.</translation>
        </message>
        <message>
            <source>ThoraLite cannot write in your own folder. Settings are kept in {folder} and may be lost when the computer restarts; the results are safe. Ask your IT staff to repair your folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O ThoraLite não consegue gravar na pasta do seu usuário. As configurações são guardadas em {folder} e podem se perder quando o computador reiniciar; os resultados estão seguros. Peça à equipe de informática que repare essa pasta.</translation>
        </message>
        <message>
            <source>This computer has no program that shows folders. The folder is: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este computador não tem um programa que mostre pastas. A pasta é: {place}</translation>
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
Nada sai deste computador.

Modelos:
{models}</translation>
        </message>
        <message>
            <source>About ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sobre o ThoraLite</translation>
        </message>
        <message>
            <source>none loaded</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">nenhum carregado</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you repair.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cancele a triagem, ou espere que termine, antes de reparar.</translation>
        </message>
        <message>
            <source>Repair workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Reparar espaço de trabalho</translation>
        </message>
        <message>
            <source>Rebuild the stored results of this workspace from everything that can still be read?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Reconstruir os resultados deste espaço de trabalho a partir de tudo que ainda pode ser lido?</translation>
        </message>
        <message>
            <source>The file as it is now is kept beside the new one. Scans whose answers are lost are judged again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O arquivo atual é mantido ao lado do novo. Os exames cujas respostas se perderam são avaliados de novo.</translation>
        </message>
        <message>
            <source>The workspace was rebuilt: {cases} cases are here, {lost} are to be screened again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O espaço de trabalho foi reconstruído: há {cases} casos e {lost} devem ser processados de novo.</translation>
        </message>
        <message>
            <source>By kind (which one is far less certain)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Por tipo (bem menos certo)</translation>
        </message>
        <message>
            <source>No sign seen below {low}; refer from {high} on (the two ticks).</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sem sinais abaixo de {low}; encaminhar a partir de {high} (as duas marcas).</translation>
        </message>
        <message>
            <source>Probability of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probabilidade de pneumonia</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you change the workspace.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cancele a triagem, ou espere que termine, antes de mudar de espaço de trabalho.</translation>
        </message>
        <message>
            <source>Watching {folder}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vigiando {folder}</translation>
        </message>
        <message>
            <source>Receiving as {title} on {address}, port {port}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Recebendo como {title} em {address}, porta {port}</translation>
        </message>
        <message>
            <source>Your own finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Seu próprio achado</translation>
        </message>
        <message>
            <source>Look at the picture first. The program's answer is shown when you have kept your finding. You may see it without one: that is recorded.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Olhe primeiro a imagem. A resposta do programa aparece quando você guardar seu achado. Pode vê-la sem achado: isso fica registrado.</translation>
        </message>
        <message>
            <source>No sign of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sem sinais de pneumonia</translation>
        </message>
        <message>
            <source>COVID-19 pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pneumonia por COVID-19</translation>
        </message>
        <message>
            <source>Other pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outra pneumonia</translation>
        </message>
        <message>
            <source>Other disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outra doença</translation>
        </message>
        <message>
            <source>Not certain</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não é certo</translation>
        </message>
        <message>
            <source>Note (optional)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nota (opcional)</translation>
        </message>
        <message>
            <source>Note on this scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nota sobre este exame</translation>
        </message>
        <message>
            <source>&amp;Keep finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Guardar achado</translation>
        </message>
        <message>
            <source>To correct a finding, keep another one: both stay in the record.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Para corrigir um achado, guarde outro: ambos ficam registrados.</translation>
        </message>
        <message>
            <source>It is kept under the name {name}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">É guardado com o nome {name}.</translation>
        </message>
        <message>
            <source>No name is kept with it: enter yours in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">É guardado sem nome: informe o seu nas configurações.</translation>
        </message>
        <message>
            <source>Note only</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Só nota</translation>
        </message>
        <message>
            <source>before the answer was seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">antes de ver a resposta</translation>
        </message>
        <message>
            <source>with the answer in view</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">com a resposta à vista</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Progresso da verificação</translation>
        </message>
        <message>
            <source>Stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Parar</translation>
        </message>
        <message>
            <source>Check again</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Verificar de novo</translation>
        </message>
        <message>
            <source>Loading the models…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Carregando os modelos…</translation>
        </message>
        <message>
            <source>Checking whether this computer gives the released answers: {done} of {total}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Verificando se este computador dá as respostas de referência: {done} de {total}.</translation>
        </message>
        <message>
            <source>The check was not finished. Do it before you rely on the answers.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A verificação não terminou. Faça-a antes de confiar nas respostas.</translation>
        </message>
        <message>
            <source>This computer gives the released answers ({passed} of {total} checks).</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este computador dá as respostas de referência ({passed} de {total} verificações).</translation>
        </message>
        <message>
            <source>In {failed} of {total} checks this computer gives other answers than the released ones. Do not use ThoraLite on it. Install ThoraLite again; if that does not help, use another computer and tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Em {failed} de {total} verificações este computador dá respostas diferentes das de referência. Não use o ThoraLite nele. Instale o ThoraLite de novo; se não ajudar, use outro computador e avise a equipe de informática.</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Verificar este computador</translation>
        </message>
        <message>
            <source>Settings</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Configurações</translation>
        </message>
        <message>
            <source>Sections</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Seções</translation>
        </message>
        <message>
            <source>General</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Geral</translation>
        </message>
        <message>
            <source>As the system</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Como o sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escuro</translation>
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
            <translation type="unfinished">Muito grande</translation>
        </message>
        <message>
            <source>Folder of the results</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pasta dos resultados</translation>
        </message>
        <message>
            <source>Another folder is opened from the menu of the window.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outra pasta é aberta pelo menu da janela.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cores</translation>
        </message>
        <message>
            <source>Text size</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tamanho do texto</translation>
        </message>
        <message>
            <source>Clinic and reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Clínica e relatórios</translation>
        </message>
        <message>
            <source>Print the patient's name, number, date of birth and sex</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imprimir nome, número, data de nascimento e sexo do paciente</translation>
        </message>
        <message>
            <source>Address</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Endereço</translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nome da clínica</translation>
        </message>
        <message>
            <source>Logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Logotipo</translation>
        </message>
        <message>
            <source>A PNG or JPEG picture for the head of every report.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Uma imagem PNG ou JPEG para o cabeçalho de cada relatório.</translation>
        </message>
        <message>
            <source>Language of the reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Idioma dos relatórios</translation>
        </message>
        <message>
            <source>Paper</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Papel</translation>
        </message>
        <message>
            <source>Switch it off for reports that leave the clinic without names.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Desligue para relatórios que saem da clínica sem nomes.</translation>
        </message>
        <message>
            <source>This address is too long for the head of a report.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este endereço é longo demais para o cabeçalho de um relatório.</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolha um logotipo</translation>
        </message>
        <message>
            <source>No logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sem logotipo</translation>
        </message>
        <message>
            <source>This file is not a PNG or JPEG picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este arquivo não é uma imagem PNG ou JPEG.</translation>
        </message>
        <message>
            <source>This picture is too large for a logo.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta imagem é grande demais para um logotipo.</translation>
        </message>
        <message>
            <source>This picture is damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta imagem está danificada.</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imagens (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Reading</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Leitura</translation>
        </message>
        <message>
            <source>Ask for my own finding before showing the program's answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pedir meu achado antes de mostrar a resposta do programa</translation>
        </message>
        <message>
            <source>Who sees an answer first tends to agree with it. A finding of your own, given before, is worth more.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Quem vê primeiro uma resposta tende a concordar com ela. Um achado próprio, dado antes, vale mais.</translation>
        </message>
        <message>
            <source>Of 100 patients whose chest is examined here, about how many have pneumonia? With this number the program tells how often its answers are right in your clinic. It does not change any answer. If you do not know, leave it at 10 %.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De 100 pacientes cujo tórax é examinado aqui, cerca de quantos têm pneumonia? Com este número o programa diz com que frequência acerta na sua clínica. Ele não muda nenhuma resposta. Se não souber, deixe 10 %.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Seu nome</translation>
        </message>
        <message>
            <source>It is written with your findings and on the reports.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">É escrito com seus achados e nos relatórios.</translation>
        </message>
        <message>
            <source>Patients with pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pacientes com pneumonia</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: some of its files are missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O ThoraLite não pode iniciar: faltam alguns de seus arquivos.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of it is missing, or does not fit this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O ThoraLite não pode iniciar: falta uma parte, ou ela não serve para este computador.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: the processor of this computer is too old for it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O ThoraLite não pode iniciar: o processador deste computador é antigo demais.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it finds no screen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O ThoraLite não pode iniciar: não encontra tela.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of the system that draws windows is missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O ThoraLite não pode iniciar: falta uma parte do sistema que desenha janelas.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it cannot write in its own folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O ThoraLite não pode iniciar: não consegue gravar em sua própria pasta.</translation>
        </message>
        <message>
            <source>Install ThoraLite again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Instale o ThoraLite de novo.</translation>
        </message>
        <message>
            <source>Install ThoraLite again. If that does not help, show this message to your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Instale o ThoraLite de novo. Se não ajudar, mostre esta mensagem à equipe de informática.</translation>
        </message>
        <message>
            <source>Use a computer made after 2013.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Use um computador fabricado depois de 2013.</translation>
        </message>
        <message>
            <source>Start it on the desktop of this computer, not over a connection without a screen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Inicie-o na área de trabalho deste computador, não por uma conexão sem tela.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install it. On Debian and Ubuntu: sudo apt install libxcb-cursor0</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Peça à equipe de informática que o instale. No Debian e no Ubuntu: sudo apt install libxcb-cursor0</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in this folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Verifique se o disco não está cheio e se você pode gravar nesta pasta.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Progresso</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Pausa</translation>
        </message>
        <message>
            <source>Hold before the next scan (Ctrl+P)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Parar antes do próximo exame (Ctrl+P)</translation>
        </message>
        <message>
            <source>Stop after the scan being worked on; finished scans are kept (Ctrl+.)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Parar após o exame em curso; os concluídos são mantidos (Ctrl+.)</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Continuar</translation>
        </message>
        <message>
            <source>Screen what is still waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Processar o que ainda espera</translation>
        </message>
        <message>
            <source>Looking for scans…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Procurando exames…</translation>
        </message>
        <message>
            <source>{done} of {total} scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{done} de {total} exames</translation>
        </message>
        <message>
            <source>{count:.0f} a minute</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{count:.0f} por minuto</translation>
        </message>
        <message>
            <source>Paused. Finished scans are kept.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Em pausa. Os exames concluídos são mantidos.</translation>
        </message>
        <message>
            <source>Stopping after the scan being worked on…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Parando após o exame em curso…</translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolher uma &amp;pasta…</translation>
        </message>
        <message>
            <source>Choose a &amp;table…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolher uma &amp;tabela…</translation>
        </message>
        <message>
            <source>How well does the program do on your own scans?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Como o programa se sai com seus próprios exames?</translation>
        </message>
        <message>
            <source>Give it scans of which you know what they show. It judges them, compares, and helps you to choose thresholds for your clinic. Nothing leaves this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dê-lhe exames dos quais você sabe o que mostram. Ele os avalia, compara e ajuda a escolher limiares para sua clínica. Nada sai deste computador.</translation>
        </message>
        <message>
            <source>Take scans as they come, not the clearest ones.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Use os exames como chegam, não os mais nítidos.</translation>
        </message>
        <message>
            <source>Take at least 30 people with and 30 people without pneumonia; 100 of each are better.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Use ao menos 30 pessoas com e 30 sem pneumonia; 100 de cada é melhor.</translation>
        </message>
        <message>
            <source>Labels must be right: go by a laboratory test, a CT or the doctor's final diagnosis, never by this program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os rótulos devem estar certos: guie-se por um teste de laboratório, uma TC ou o diagnóstico final do médico, nunca por este programa.</translation>
        </message>
        <message>
            <source>A folder for each kind of scan:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Uma pasta para cada tipo de exame:</translation>
        </message>
        <message>
            <source>Or a table (CSV): the file, what it shows and, where it is known, whose it is:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ou uma tabela (CSV): o arquivo, o que mostra e, se souber, de quem é:</translation>
        </message>
        <message>
            <source>Choose the folder of labelled scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolha a pasta dos exames rotulados</translation>
        </message>
        <message>
            <source>Choose the table of labelled scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolha a tabela dos exames rotulados</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tabelas (*.csv)</translation>
        </message>
        <message>
            <source>Measured on scans of {positive} people with and {negative} people without pneumonia. The true figures lie within these ranges with 95% confidence. Thresholds chosen on these very scans do a little worse on new ones.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Medido em exames de {positive} pessoas com e {negative} pessoas sem pneumonia. Os valores verdadeiros estão nestes intervalos com 95% de confiança. Limiares escolhidos nestes mesmos exames saem-se um pouco pior em novos.</translation>
        </message>
        <message>
            <source>Refer from</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Encaminhar a partir de</translation>
        </message>
        <message>
            <source>No sign seen below</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sem sinais abaixo de</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sensibilidade</translation>
        </message>
        <message>
            <source>Specificity</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Especificidade</translation>
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
            <translation type="unfinished">Escolhido aqui</translation>
        </message>
        <message>
            <source>As delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De fábrica</translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it refers {low} to {high}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De 100 pessoas com pneumonia, encaminha de {low} a {high}.</translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it tells {low} to {high} that no sign was seen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De 100 pessoas com pneumonia, diz a {low} a {high} delas que não viu sinais.</translation>
        </message>
        <message>
            <source>Of 100 people without pneumonia, it refers {low} to {high} needlessly.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De 100 pessoas sem pneumonia, encaminha de {low} a {high} sem necessidade.</translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it refers, {low} to {high} have it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Onde {share} de 100 pacientes têm pneumonia: de 100 pessoas encaminhadas, {low} a {high} a têm.</translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it does not refer, {low} to {high} have it all the same.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Onde {share} de 100 pacientes têm pneumonia: de 100 pessoas não encaminhadas, {low} a {high} a têm mesmo assim.</translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estes limiares não encaminham ninguém, ou todos.</translation>
        </message>
        <message>
            <source>Too few people for thresholds of your own: {positive} with and {negative} without pneumonia. At least {fewest} of each are needed, better {few} or more.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Poucas pessoas demais para limiares próprios: {positive} com e {negative} sem pneumonia. São precisas ao menos {fewest} de cada, melhor {few} ou mais.</translation>
        </message>
        <message>
            <source>Few people: {positive} with and {negative} without pneumonia. With {few} or more of each the ranges become narrower.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Poucas pessoas: {positive} com e {negative} sem pneumonia. Com {few} ou mais de cada, os intervalos ficam mais estreitos.</translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody. They cannot be used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estes limiares não encaminham ninguém, ou todos. Não podem ser usados.</translation>
        </message>
        <message>
            <source>On these scans the program may be no better than chance. Check the labels. If they are right, do not rely on the program for scans like these.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nestes exames o programa talvez não seja melhor que o acaso. Verifique os rótulos. Se estiverem certos, não confie no programa para exames como estes.</translation>
        </message>
        <message>
            <source>With this threshold many people with pneumonia are not referred.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Com este limiar muitas pessoas com pneumonia não são encaminhadas.</translation>
        </message>
        <message>
            <source>{value} ({low} to {high})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value} ({low} a {high})</translation>
        </message>
        <message>
            <source>In use here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Em uso aqui</translation>
        </message>
        <message>
            <source>No thresholds of your own: the program uses those it was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sem limiares próprios: o programa usa os que vieram com ele.</translation>
        </message>
        <message>
            <source>{model}, version {version}: refer from {refer}, no sign seen below {no_sign}. Measured on {date} on {scans} scans: sensitivity {sensitivity}, specificity {specificity}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{model}, versão {version}: encaminhar a partir de {refer}, sem sinais abaixo de {no_sign}. Medido em {date} em {scans} exames: sensibilidade {sensitivity}, especificidade {specificity}.</translation>
        </message>
        <message>
            <source>Save for other computers…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar para outros computadores…</translation>
        </message>
        <message>
            <source>Save the thresholds of {model} for other computers</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar os limiares de {model} para outros computadores</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Remover…</translation>
        </message>
        <message>
            <source>Remove the thresholds of {model}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Remover os limiares de {model}</translation>
        </message>
        <message>
            <source>Remove these thresholds?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Remover estes limiares?</translation>
        </message>
        <message>
            <source>The program then goes back to the thresholds that your IT staff set.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O programa volta então aos limiares definidos pela equipe de informática.</translation>
        </message>
        <message>
            <source>The program then goes back to the thresholds it was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O programa volta então aos limiares que vieram com ele.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Remover</translation>
        </message>
        <message>
            <source>Label</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Rótulo</translation>
        </message>
        <message>
            <source>As file and picture tell</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Conforme arquivo e imagem</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Voltar</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Começar</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Conta como</translation>
        </message>
        <message>
            <source>(no label)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">(sem rótulo)</translation>
        </message>
        <message>
            <source>With pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Com pneumonia</translation>
        </message>
        <message>
            <source>Without pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sem pneumonia</translation>
        </message>
        <message>
            <source>Left out</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De fora</translation>
        </message>
        <message>
            <source>{label} counts as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{label} conta como</translation>
        </message>
        <message>
            <source>To be judged: {scans} scans, of {positive} people with and {negative} people without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A avaliar: {scans} exames, de {positive} pessoas com e {negative} pessoas sem pneumonia.</translation>
        </message>
        <message>
            <source>Scans left out: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exames deixados de fora: {count}</translation>
        </message>
        <message>
            <source>The program does not know every label. Say above what each one counts as.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O programa não conhece todos os rótulos. Diga acima como cada um conta.</translation>
        </message>
        <message>
            <source>All scans are of one kind. A study needs scans with and without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Todos os exames são de um só tipo. Um estudo precisa de exames com e sem pneumonia.</translation>
        </message>
        <message>
            <source>With fewer than {fewest} people of either kind no thresholds can be chosen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Com menos de {fewest} pessoas de um dos tipos não se podem escolher limiares.</translation>
        </message>
        <message>
            <source>With fewer than {few} people of either kind the figures are uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Com menos de {few} pessoas de um dos tipos os números são incertos.</translation>
        </message>
        <message>
            <source>Nobody said which scans are of the same person: each counts as a person of its own, unless the DICOM files tell.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ninguém disse quais exames são da mesma pessoa: cada um conta como uma pessoa, a menos que os arquivos DICOM digam.</translation>
        </message>
        <message>
            <source>&amp;Judge as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Avaliar como</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Está certo?</translation>
        </message>
        <message>
            <source>&amp;Save the study…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Salvar o estudo…</translation>
        </message>
        <message>
            <source>&amp;Other scans…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Outros exames…</translation>
        </message>
        <message>
            <source>Stopped after {done} of {total} scans: the figures are of these only.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Parado após {done} de {total} exames: os números são só destes.</translation>
        </message>
        <message>
            <source>No answer ({count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sem resposta ({count})</translation>
        </message>
        <message>
            <source>{scans} scans judged: {answered} answered, {refused} without an answer, {failed} unreadable.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scans} exames avaliados: {answered} com resposta, {refused} sem resposta, {failed} ilegíveis.</translation>
        </message>
        <message>
            <source>Answers were given for scans of {positive} people with and {negative} people without pneumonia. Figures need both.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Houve respostas para exames de {positive} pessoas com e {negative} pessoas sem pneumonia. Os números precisam dos dois.</translation>
        </message>
        <message>
            <source>Scans without an answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exames sem resposta</translation>
        </message>
        <message>
            <source>File</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arquivo</translation>
        </message>
        <message>
            <source>Why there is no answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Por que não há resposta</translation>
        </message>
        <message>
            <source>How many of 100 &amp;patients here have pneumonia?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De 100 &amp;pacientes daqui, quantos têm pneumonia?</translation>
        </message>
        <message>
            <source>Local study</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estudo local</translation>
        </message>
        <message>
            <source>The study was saved in {folder}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O estudo foi salvo em {folder}.</translation>
        </message>
        <message>
            <source>These thresholds are in use from now on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estes limiares estão em uso a partir de agora.</translation>
        </message>
        <message>
            <source>The models are still being loaded. Try again in a moment.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os modelos ainda estão sendo carregados. Tente de novo em instantes.</translation>
        </message>
        <message>
            <source>Save thresholds for other computers</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar limiares para outros computadores</translation>
        </message>
        <message>
            <source>Thresholds (*.json)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Limiares (*.json)</translation>
        </message>
        <message>
            <source>Save the study in this folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar o estudo nesta pasta</translation>
        </message>
        <message>
            <source>Curve of right and needless referrals</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Curva de encaminhamentos certos e desnecessários</translation>
        </message>
        <message>
            <source>Click on the curve, or press the arrow keys, to move the threshold for referring.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Clique na curva, ou use as setas, para mover o limiar de encaminhamento.</translation>
        </message>
        <message>
            <source>Referred, of 100 people with pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Encaminhados, de 100 pessoas com pneumonia</translation>
        </message>
        <message>
            <source>Referred, of 100 people without pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Encaminhados, de 100 pessoas sem pneumonia</translation>
        </message>
        <message>
            <source>chosen here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">escolhido aqui</translation>
        </message>
        <message>
            <source>as delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">de fábrica</translation>
        </message>
        <message>
            <source>95% range</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">intervalo de 95%</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Parar</translation>
        </message>
        <message>
            <source>Stop after the scan being judged; the figures are then of those judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Parar após o exame em curso; os números são então dos já avaliados</translation>
        </message>
        <message>
            <source>Your scans are being judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Seus exames estão sendo avaliados</translation>
        </message>
        <message>
            <source>As &amp;proposed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Como &amp;proposto</translation>
        </message>
        <message>
            <source>The thresholds that refer 90 of 100 people with pneumonia here and clear fewer than 5</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os limiares que aqui encaminham 90 de 100 pessoas com pneumonia e descartam menos de 5</translation>
        </message>
        <message>
            <source>As &amp;delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De &amp;fábrica</translation>
        </message>
        <message>
            <source>The thresholds the program came with</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os limiares que vieram com o programa</translation>
        </message>
        <message>
            <source>&amp;Use these thresholds here…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Usar estes limiares aqui…</translation>
        </message>
        <message>
            <source>Between the two thresholds the program says that it cannot say.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Entre os dois limiares o programa responde “Indeterminado”.</translation>
        </message>
        <message>
            <source>Refer from {percent} on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Encaminhar a partir de {percent}</translation>
        </message>
        <message>
            <source>No sign seen below {percent}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sem sinais abaixo de {percent}</translation>
        </message>
        <message>
            <source>From now on the program refers from a probability of {refer} on, and says below {no_sign} that no sign was seen. This counts in this workspace and for this model only: {model}, version {version}. A new version ends it. Reports will say so. Answers given before stay as they are.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De agora em diante o programa encaminha a partir de uma probabilidade de {refer} e abaixo de {no_sign} diz que não viu sinais. Isto vale neste espaço de trabalho e só para este modelo: {model}, versão {version}. Uma versão nova põe fim a isso. Os relatórios o dirão. As respostas já dadas ficam como estão.</translation>
        </message>
        <message>
            <source>Use these thresholds?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Usar estes limiares?</translation>
        </message>
        <message>
            <source>Use them</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Usá-los</translation>
        </message>
        <message>
            <source>Save support file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar arquivo de suporte</translation>
        </message>
        <message>
            <source>A file for whoever helps you with ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Um arquivo para quem ajuda você com o ThoraLite</translation>
        </message>
        <message>
            <source>If something does not work, save this file and send it to them, with a few words on what you were doing. Nothing is sent by itself.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Se algo não funcionar, salve este arquivo e envie-o a essa pessoa, com algumas palavras sobre o que estava fazendo. Nada é enviado sozinho.</translation>
        </message>
        <message>
            <source>It holds what the program did, what this computer is like, and figures without names. It holds no pictures and nothing that tells a patient, a reader or your clinic. You can open it and look.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Contém o que o programa fez, como é este computador e números sem nomes. Não contém imagens nem nada que identifique um paciente, um leitor ou sua clínica. Você pode abri-lo e ver.</translation>
        </message>
        <message>
            <source>The support file is being saved</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O arquivo de suporte está sendo salvo</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvo: {file}</translation>
        </message>
        <message>
            <source>Save support file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salvar arquivo de suporte…</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abrir pasta do registro</translation>
        </message>
        <message>
            <source>ThoraLite stopped unexpectedly last time.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O ThoraLite parou de repente da última vez.</translation>
        </message>
        <message>
            <source>Finished scans are kept, and those that were waiting still wait. Save a support file and send it to whoever helps you with ThoraLite, with a few words on what you were doing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os exames concluídos são mantidos, e os que esperavam continuam em espera. Salve um arquivo de suporte e envie-o a quem ajuda você com o ThoraLite, com algumas palavras sobre o que estava fazendo.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Continuar</translation>
        </message>
        <message>
            <source>ThoraLite could not start.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O ThoraLite não pôde iniciar.</translation>
        </message>
        <message>
            <source>Finished scans are kept. Start it again. If that does not help, save a support file and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os exames concluídos são mantidos. Inicie o programa de novo. Se não ajudar, salve um arquivo de suporte e envie-o a quem ajuda você com o ThoraLite.</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Algo deu errado no programa.</translation>
        </message>
        <message>
            <source>Finished scans are kept. If it happens again, save a support file and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os exames concluídos são mantidos. Se acontecer de novo, salve um arquivo de suporte e envie-o a quem ajuda você com o ThoraLite.</translation>
        </message>
        <message>
            <source>Update from a file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Atualizar a partir de um arquivo</translation>
        </message>
        <message>
            <source>Progress of the update</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Progresso da atualização</translation>
        </message>
        <message>
            <source>Keep the present one</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Manter a atual</translation>
        </message>
        <message>
            <source>Use the new version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Usar a nova versão</translation>
        </message>
        <message>
            <source>Later</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mais tarde</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Reiniciar agora</translation>
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
            <translation type="unfinished">Data da versão: {date}. Assinado por {signer}. {size} MB.</translation>
        </message>
        <message>
            <source>Checking who made this update…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Verificando quem fez esta atualização…</translation>
        </message>
        <message>
            <source>Unpacking and checking every file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Descompactando e verificando cada arquivo…</translation>
        </message>
        <message>
            <source>Checking whether it gives its released answers on this computer…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Verificando se dá as respostas de referência neste computador…</translation>
        </message>
        <message>
            <source>Comparing its answers with those of the present version…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comparando suas respostas com as da versão atual…</translation>
        </message>
        <message>
            <source>The new version is used from the next start on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A nova versão será usada a partir do próximo início.</translation>
        </message>
        <message>
            <source>It gives its released answers on this computer. On {changed} of {count} sample scans it recommends something else than the present version. Look at them before you decide.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ela dá as respostas de referência neste computador. Em {changed} de {count} exames de exemplo, recomenda algo diferente da versão atual. Olhe-os antes de decidir.</translation>
        </message>
        <message>
            <source>It gives its released answers on this computer, and on all {count} sample scans it recommends the same as the present version.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ela dá as respostas de referência neste computador e, em todos os {count} exames de exemplo, recomenda o mesmo que a versão atual.</translation>
        </message>
        <message>
            <source>The percentage is how likely pneumonia is. You can go back to the present version later.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A porcentagem diz quão provável é a pneumonia. Você pode voltar à versão atual mais tarde.</translation>
        </message>
        <message>
            <source>The thresholds of your own study count only for the models they were measured with. If the new version brings other models, repeat the study.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os limiares do seu próprio estudo só valem para os modelos com que foram medidos. Se a nova versão trouxer outros modelos, repita o estudo.</translation>
        </message>
        <message>
            <source>Answers of both versions</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Respostas das duas versões</translation>
        </message>
        <message>
            <source>Sample scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exame de exemplo</translation>
        </message>
        <message>
            <source>Present version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Versão atual</translation>
        </message>
        <message>
            <source>New version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nova versão</translation>
        </message>
        <message>
            <source>Difference</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Diferença</translation>
        </message>
        <message>
            <source>Changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mudou</translation>
        </message>
        <message>
            <source>Other percentage</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outra porcentagem</translation>
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
            <translation type="unfinished">Sem resposta</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não pôde ser lido</translation>
        </message>
        <message>
            <source>ThoraLite updates (*.thoraliteupdate)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Atualizações do ThoraLite (*.thoraliteupdate)</translation>
        </message>
        <message>
            <source>Go back to the version before</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Voltar à versão anterior</translation>
        </message>
        <message>
            <source>Go back to the version that was used before the last update?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Voltar à versão que era usada antes da última atualização?</translation>
        </message>
        <message>
            <source>Scans are being screened. When they are done, close the program and start it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Há exames em triagem. Quando terminarem, feche o programa e inicie-o de novo.</translation>
        </message>
        <message>
            <source>ThoraLite {version}, which was installed from a file, did not start on this computer, so the version before it is used. Tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O ThoraLite {version}, que foi instalado a partir de um arquivo, não iniciou neste computador, por isso é usada a versão anterior. Avise a equipe de informática.</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cancele a triagem, ou espere que termine, antes de atualizar.</translation>
        </message>
        <message>
            <source>The version before is used from the next start on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A versão anterior será usada a partir do próximo início.</translation>
        </message>
        <message>
            <source>Program now: {now}. Program then: {then}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Programa agora: {now}. Programa depois: {then}.</translation>
        </message>
        <message>
            <source>as installed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">como instalado</translation>
        </message>
        <message>
            <source>Models now: {now}. Models then: {then}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modelos agora: {now}. Modelos depois: {then}.</translation>
        </message>
        <message>
            <source>those of the program</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">os do programa</translation>
        </message>
        <message>
            <source>Findings and finished results stay as they are.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os achados e os resultados concluídos ficam como estão.</translation>
        </message>
        <message>
            <source>Choose a scan in the list to see its picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolha um exame na lista para ver a imagem.</translation>
        </message>
        <message>
            <source>There is no picture to show.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não há imagem para mostrar.</translation>
        </message>
        <message>
            <source>Loading the picture…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Carregando a imagem…</translation>
        </message>
        <message>
            <source>least</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">menos</translation>
        </message>
        <message>
            <source>most sign of disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">mais sinais de doença</translation>
        </message>
        <message>
            <source>Slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Corte ou quadro</translation>
        </message>
        <message>
            <source>Slice or frame (wheel, Page Up, Page Down)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Corte ou quadro (roda, Page Up, Page Down)</translation>
        </message>
        <message>
            <source>Play</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Reproduzir</translation>
        </message>
        <message>
            <source>Show the slices or frames one after the other (Space)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar os cortes ou quadros um após o outro (Espaço)</translation>
        </message>
        <message>
            <source>Go to heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ir ao mapa de calor</translation>
        </message>
        <message>
            <source>The heat map belongs to one slice or frame: show that one</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O mapa de calor pertence a um corte ou quadro: mostrá-lo</translation>
        </message>
        <message>
            <source>&amp;Heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Mapa de calor</translation>
        </message>
        <message>
            <source>Show where the program saw most sign of disease (H)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar onde o programa viu mais sinais de doença (H)</translation>
        </message>
        <message>
            <source>Strength of the heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Intensidade do mapa de calor</translation>
        </message>
        <message>
            <source>Fit</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ajustar</translation>
        </message>
        <message>
            <source>Show the whole picture (F)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar a imagem inteira (F)</translation>
        </message>
        <message>
            <source>Brightness, contrast and size as at first (R, or double click)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Brilho, contraste e tamanho como no início (R, ou clique duplo)</translation>
        </message>
        <message>
            <source>Turned or mirrored: left may be right (R undoes it)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Girada ou espelhada: a esquerda pode ser a direita (R desfaz)</translation>
        </message>
        <message>
            <source>Black and white swapped</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Preto e branco trocados</translation>
        </message>
        <message>
            <source>Under the pointer {value:.0f} HU</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sob o ponteiro {value:.0f} UH</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{number} de {count}</translation>
        </message>
        <message>
            <source>Slice or frame {number} of {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Corte ou quadro {number} de {count}</translation>
        </message>
        <message>
            <source>The heat map is shown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O mapa de calor está visível</translation>
        </message>
        <message>
            <source>patient's right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">direita do paciente</translation>
        </message>
        <message>
            <source>patient's left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">esquerda do paciente</translation>
        </message>
        <message>
            <source>patient's front</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">frente do paciente</translation>
        </message>
        <message>
            <source>patient's back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">costas do paciente</translation>
        </message>
        <message>
            <source>towards the head</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">em direção à cabeça</translation>
        </message>
        <message>
            <source>towards the feet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">em direção aos pés</translation>
        </message>
        <message>
            <source>Left edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Borda esquerda: {side}</translation>
        </message>
        <message>
            <source>Upper edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Borda superior: {side}</translation>
        </message>
        <message>
            <source>Right edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Borda direita: {side}</translation>
        </message>
        <message>
            <source>Lower edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Borda inferior: {side}</translation>
        </message>
        <message>
            <source>View: AP (from front to back)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Incidência: AP (de frente para trás)</translation>
        </message>
        <message>
            <source>View: PA (from back to front)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Incidência: PA (de trás para frente)</translation>
        </message>
        <message>
            <source>View: left lateral</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Incidência: perfil esquerdo</translation>
        </message>
        <message>
            <source>View: right lateral</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Incidência: perfil direito</translation>
        </message>
        <message>
            <source>View: {code}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Incidência: {code}</translation>
        </message>
        <message>
            <source>Side: left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lado: esquerdo</translation>
        </message>
        <message>
            <source>Side: right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lado: direito</translation>
        </message>
        <message>
            <source>Side: both</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lado: ambos</translation>
        </message>
        <message>
            <source>Window {width:.0f}, level {level:.0f} HU</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Janela {width:.0f}, nível {level:.0f} UH</translation>
        </message>
        <message>
            <source>Length {count:.0f} pixels (the file has no scale)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comprimento {count:.0f} pixels (o arquivo não tem escala)</translation>
        </message>
        <message>
            <source>Length {length:.1f} cm on the detector</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comprimento {length:.1f} cm no detector</translation>
        </message>
        <message>
            <source>Length {length:.1f} cm</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comprimento {length:.1f} cm</translation>
        </message>
        <message>
            <source>Refer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Encaminhar</translation>
        </message>
        <message>
            <source>No sign seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sem sinais</translation>
        </message>
        <message>
            <source>Repeat image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Repetir imagem</translation>
        </message>
        <message>
            <source>Cannot say</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Indeterminado</translation>
        </message>
        <message>
            <source>Signs of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sinais de pneumonia</translation>
        </message>
        <message>
            <source>Too close to call</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Perto demais do limite</translation>
        </message>
        <message>
            <source>Unlike known scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Diferente do conhecido</translation>
        </message>
        <message>
            <source>Colour picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imagem colorida</translation>
        </message>
        <message>
            <source>Kind of picture not supported</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tipo de imagem não aceito</translation>
        </message>
        <message>
            <source>Kind of scan not judged yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tipo ainda não avaliado</translation>
        </message>
        <message>
            <source>Not a chest scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não é exame de tórax</translation>
        </message>
        <message>
            <source>No chest, says the file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não é tórax, diz o arquivo</translation>
        </message>
        <message>
            <source>Not an upright frontal view</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não é frontal e reta</translation>
        </message>
        <message>
            <source>Kind of picture unclear</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tipo de imagem incerto</translation>
        </message>
        <message>
            <source>Not what the file says it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não é o que o arquivo diz</translation>
        </message>
        <message>
            <source>Lungs not found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pulmões não encontrados</translation>
        </message>
        <message>
            <source>Lungs cut off</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pulmões cortados</translation>
        </message>
        <message>
            <source>Too small</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pequena demais</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escura demais</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Clara demais</translation>
        </message>
        <message>
            <source>Almost no contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Quase sem contraste</translation>
        </message>
        <message>
            <source>The file does not say what kind of scan it is: the program went by the picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O arquivo não diz que tipo de exame é: o programa se guiou pela imagem.</translation>
        </message>
        <message>
            <source>It was judged as the kind of scan you named, not as what the file says or the picture looks like.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Foi avaliado como o tipo de exame que você indicou, não pelo que o arquivo diz ou a imagem parece.</translation>
        </message>
        <message>
            <source>Not every slice or frame was judged, but an even selection.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nem todos os cortes ou quadros foram avaliados, mas uma seleção uniforme.</translation>
        </message>
        <message>
            <source>Slices that show no or hardly any lung were left out.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ficaram de fora os cortes que mostram pouco ou nenhum pulmão.</translation>
        </message>
        <message>
            <source>Some slices of this series could not be read and were left out.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Alguns cortes desta série não puderam ser lidos e ficaram de fora.</translation>
        </message>
        <message>
            <source>The picture is small: details may be lost.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A imagem é pequena: podem perder-se detalhes.</translation>
        </message>
        <message>
            <source>The thresholds of your clinic's own study decided this answer, not those the program was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta resposta foi decidida pelos limiares do estudo da sua clínica, não pelos que vieram com o programa.</translation>
        </message>
        <message>
            <source>Chest X-ray</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Radiografia de tórax</translation>
        </message>
        <message>
            <source>Chest CT</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">TC de tórax</translation>
        </message>
        <message>
            <source>Lung ultrasound</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ultrassom pulmonar</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Desconhecido</translation>
        </message>
        <message>
            <source>Other</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outro</translation>
        </message>
        <message>
            <source>X-ray</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Radiografia</translation>
        </message>
        <message>
            <source>CT</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">TC</translation>
        </message>
        <message>
            <source>Ultrasound</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ultrassom</translation>
        </message>
        <message>
            <source>Normal lungs</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pulmões normais</translation>
        </message>
        <message>
            <source>Bacterial pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pneumonia bacteriana</translation>
        </message>
        <message>
            <source>Other viral pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outra pneumonia viral</translation>
        </message>
        <message>
            <source>This file is not an image.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este arquivo não é uma imagem.</translation>
        </message>
        <message>
            <source>This file is damaged or incomplete.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este arquivo está danificado ou incompleto.</translation>
        </message>
        <message>
            <source>This file is compressed in a way this program cannot read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este arquivo está comprimido de um modo que este programa não lê.</translation>
        </message>
        <message>
            <source>This DICOM file contains no picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este arquivo DICOM não contém imagem.</translation>
        </message>
        <message>
            <source>This picture is too large to open safely.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta imagem é grande demais para abrir com segurança.</translation>
        </message>
        <message>
            <source>This file holds data that is not a picture to look at.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este arquivo contém dados que não são uma imagem para ver.</translation>
        </message>
        <message>
            <source>This file could not be opened.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não foi possível abrir este arquivo.</translation>
        </message>
        <message>
            <source>The program made a mistake with this file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O programa cometeu um erro com este arquivo.</translation>
        </message>
        <message>
            <source>This archive is protected by a password.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este arquivo compactado está protegido por senha.</translation>
        </message>
        <message>
            <source>This archive is not safe to open.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não é seguro abrir este arquivo compactado.</translation>
        </message>
        <message>
            <source>This archive is too large to unpack on this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este arquivo compactado é grande demais para este computador.</translation>
        </message>
        <message>
            <source>There are no scans in this archive.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não há exames neste arquivo compactado.</translation>
        </message>
        <message>
            <source>This archive is packed in a way this program cannot read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este arquivo está compactado de um modo que este programa não lê.</translation>
        </message>
        <message>
            <source>Only DICOM scans can be exported as DICOM.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Só exames DICOM podem ser exportados como DICOM.</translation>
        </message>
        <message>
            <source>This DICOM file does not say which study it belongs to.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este arquivo DICOM não diz a que estudo pertence.</translation>
        </message>
        <message>
            <source>This scan is no longer the one that was judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este exame já não é o que foi avaliado.</translation>
        </message>
        <message>
            <source>The program's model files are missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Faltam os arquivos de modelos do programa.</translation>
        </message>
        <message>
            <source>A model file was changed or damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Um arquivo de modelo foi alterado ou danificado.</translation>
        </message>
        <message>
            <source>A model file does not fit this version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Um arquivo de modelo não serve para esta versão do programa.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O disco está cheio.</translation>
        </message>
        <message>
            <source>The results could not be written.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não foi possível gravar os resultados.</translation>
        </message>
        <message>
            <source>The stored results of this folder are damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os resultados guardados nesta pasta estão danificados.</translation>
        </message>
        <message>
            <source>Another ThoraLite is working in this folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outro ThoraLite está trabalhando nesta pasta.</translation>
        </message>
        <message>
            <source>The results in this folder were stored by a newer ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os resultados desta pasta foram guardados por um ThoraLite mais novo.</translation>
        </message>
        <message>
            <source>This setting is not possible.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta configuração não é possível.</translation>
        </message>
        <message>
            <source>Scans cannot be received from the network.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não é possível receber exames pela rede.</translation>
        </message>
        <message>
            <source>No machine may send scans to this computer yet.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nenhum aparelho pode ainda enviar exames a este computador.</translation>
        </message>
        <message>
            <source>The space set aside for received scans is used up, so no more are accepted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O espaço reservado para exames recebidos acabou: não são aceitos mais.</translation>
        </message>
        <message>
            <source>No labelled scans were found there.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nenhum exame rotulado foi encontrado ali.</translation>
        </message>
        <message>
            <source>This table does not say which scan shows what.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta tabela não diz o que cada exame mostra.</translation>
        </message>
        <message>
            <source>There are too few scans for thresholds of your own.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Há exames de menos para limiares próprios.</translation>
        </message>
        <message>
            <source>The settings could not be saved.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não foi possível salvar as configurações.</translation>
        </message>
        <message>
            <source>The watched folder is not there.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A pasta vigiada não está lá.</translation>
        </message>
        <message>
            <source>This file is not a ThoraLite update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este arquivo não é uma atualização do ThoraLite.</translation>
        </message>
        <message>
            <source>The update file could not be read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não foi possível ler o arquivo de atualização.</translation>
        </message>
        <message>
            <source>This update file is damaged or incomplete. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este arquivo de atualização está danificado ou incompleto. Nada foi alterado.</translation>
        </message>
        <message>
            <source>This program takes no updates from files: it was delivered without a key to check them.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este programa não aceita atualizações por arquivo: veio sem uma chave para verificá-las.</translation>
        </message>
        <message>
            <source>This update does not come from those who deliver your program, or it was changed on the way. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta atualização não vem de quem fornece seu programa, ou foi alterada no caminho. Nada foi alterado.</translation>
        </message>
        <message>
            <source>This update is not safe to unpack. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não é seguro descompactar esta atualização. Nada foi alterado.</translation>
        </message>
        <message>
            <source>This update is of a kind that this version of the program does not know.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta versão do programa não conhece este tipo de atualização.</translation>
        </message>
        <message>
            <source>This update is for another kind of computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta atualização é para outro tipo de computador.</translation>
        </message>
        <message>
            <source>This update is not newer than what is in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta atualização não é mais nova que o que está em uso.</translation>
        </message>
        <message>
            <source>These models were made for another version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Estes modelos foram feitos para outra versão do programa.</translation>
        </message>
        <message>
            <source>This program does not run from an installed package, so a file cannot update it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este programa não é executado a partir de um pacote instalado, por isso um arquivo não pode atualizá-lo.</translation>
        </message>
        <message>
            <source>There is not enough room on the disk for this update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não há espaço suficiente no disco para esta atualização.</translation>
        </message>
        <message>
            <source>The update could not be stored. What was in use stays in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não foi possível guardar a atualização. O que estava em uso continua em uso.</translation>
        </message>
        <message>
            <source>Another update is being installed at this moment.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outra atualização está sendo instalada neste momento.</translation>
        </message>
        <message>
            <source>The new version does not run on this computer, so it was not put in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A nova versão não funciona neste computador, por isso não foi posta em uso.</translation>
        </message>
        <message>
            <source>The new version does not give its released answers on this computer, so it was not put in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A nova versão não dá as respostas de referência neste computador, por isso não foi posta em uso.</translation>
        </message>
        <message>
            <source>There is no earlier version to go back to.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não há versão anterior à qual voltar.</translation>
        </message>
        <message>
            <source>Updates from files are switched off on this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">As atualizações por arquivo estão desligadas neste computador.</translation>
        </message>
        <message>
            <source>The file with the settings of your IT staff cannot be read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O arquivo com as configurações da equipe de informática não pode ser lido.</translation>
        </message>
        <message>
            <source>The settings of your IT staff lock something that this program does not know.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">As configurações da equipe de informática bloqueiam algo que este programa não conhece.</translation>
        </message>
        <message>
            <source>Thresholds that your IT staff set cannot be read, so they are not used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os limiares definidos pela equipe de informática não podem ser lidos, por isso não são usados.</translation>
        </message>
        <message>
            <source>Thresholds that your IT staff set were measured with another model than the one here, so they are not used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os limiares definidos pela equipe de informática foram medidos com um modelo diferente do que está aqui, por isso não são usados.</translation>
        </message>
        <message>
            <source>Choose a DICOM, PNG, JPEG or TIFF file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolha um arquivo DICOM, PNG, JPEG ou TIFF.</translation>
        </message>
        <message>
            <source>Copy or export the scan again from where it came.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Copie ou exporte o exame de novo a partir da origem.</translation>
        </message>
        <message>
            <source>Export the scan again without compression, or as PNG.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exporte o exame de novo sem compressão, ou como PNG.</translation>
        </message>
        <message>
            <source>Choose the file of the picture itself, not its report or index.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolha o arquivo da própria imagem, não o relatório ou o índice.</translation>
        </message>
        <message>
            <source>Export the scan again in its normal size.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exporte o exame de novo no tamanho normal.</translation>
        </message>
        <message>
            <source>Choose the chest X-ray, CT or ultrasound picture itself.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolha a própria imagem de radiografia, TC ou ultrassom.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and that you may read this file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Verifique se o disco está conectado e se você pode ler este arquivo.</translation>
        </message>
        <message>
            <source>Leave this scan out, and send a support file to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Deixe este exame de fora e envie um arquivo de suporte a quem ajuda você com o ThoraLite.</translation>
        </message>
        <message>
            <source>Unpack it with its password and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Descompacte-o com a senha e abra a pasta com os exames.</translation>
        </message>
        <message>
            <source>Ask for the scans on a disc or USB stick instead.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Peça os exames em um disco ou pen drive.</translation>
        </message>
        <message>
            <source>Free some space, or unpack it on another drive and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Libere espaço, ou descompacte-o em outra unidade e abra a pasta com os exames.</translation>
        </message>
        <message>
            <source>Choose the archive or folder that holds DICOM, PNG, JPEG or TIFF files.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolha o arquivo compactado ou a pasta com arquivos DICOM, PNG, JPEG ou TIFF.</translation>
        </message>
        <message>
            <source>Unpack it with another program and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Descompacte-o com outro programa e abra a pasta com os exames.</translation>
        </message>
        <message>
            <source>Use the PDF report of this scan instead.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Use em vez disso o relatório PDF deste exame.</translation>
        </message>
        <message>
            <source>Export the scan again from the machine or the archive it came from.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exporte o exame de novo do aparelho ou do arquivo de onde veio.</translation>
        </message>
        <message>
            <source>Screen it again, then export it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Processe-o de novo e depois exporte-o.</translation>
        </message>
        <message>
            <source>Free some space and start again: finished scans are kept.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Libere espaço e comece de novo: os exames concluídos são mantidos.</translation>
        </message>
        <message>
            <source>Check that you may write in this folder, and that no file in it is open.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Verifique se você pode gravar nesta pasta e se nenhum arquivo dela está aberto.</translation>
        </message>
        <message>
            <source>Let the program repair them, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Deixe o programa repará-los, ou escolha outra pasta para os resultados.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espere que ele termine, ou escolha outra pasta para os resultados.</translation>
        </message>
        <message>
            <source>Install the newer version on this computer, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Instale a versão mais nova neste computador, ou escolha outra pasta para os resultados.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Corrija e tente de novo.</translation>
        </message>
        <message>
            <source>Check the address and the port in the settings: the address must be one of this computer's, and no other program may use the port.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Verifique o endereço e a porta nas configurações: o endereço deve ser um deste computador e nenhum outro programa pode usar a porta.</translation>
        </message>
        <message>
            <source>Enter the DICOM name (AE title) of the machine in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Informe nas configurações o nome DICOM (AE title) do aparelho.</translation>
        </message>
        <message>
            <source>Delete received scans that are no longer needed, or allow more space in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Apague exames recebidos que não são mais necessários, ou conceda mais espaço nas configurações.</translation>
        </message>
        <message>
            <source>Choose a folder that holds one folder for each kind of scan, for example normal and pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolha uma pasta que contenha uma pasta para cada tipo de exame, por exemplo normal e pneumonia.</translation>
        </message>
        <message>
            <source>Save it as CSV with the columns file and label, and patient where it is known.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Salve-a como CSV com as colunas file e label, e patient quando conhecido.</translation>
        </message>
        <message>
            <source>Add scans of at least ten patients with and ten without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Adicione exames de ao menos dez pacientes com e dez sem pneumonia.</translation>
        </message>
        <message>
            <source>Connect its drive, or choose another folder in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Conecte a unidade, ou escolha outra pasta nas configurações.</translation>
        </message>
        <message>
            <source>Tell them. The program works without it; until it is repaired, thresholds cannot be changed, scans are not received from the network, and the program is not updated.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avise a equipe. O programa funciona sem ele; até que seja reparado, não se podem mudar limiares, não se recebem exames pela rede e o programa não é atualizado.</translation>
        </message>
        <message>
            <source>Tell them. Until the file is corrected, thresholds, the receiver and updates are locked.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avise a equipe. Até que o arquivo seja corrigido, os limiares, o receptor e as atualizações ficam bloqueados.</translation>
        </message>
        <message>
            <source>Tell them: the answers are decided by other thresholds until then.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avise a equipe: até lá, outros limiares decidem as respostas.</translation>
        </message>
        <message>
            <source>Tell them: the study is to be repeated with this version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avise a equipe: o estudo deve ser repetido com esta versão do programa.</translation>
        </message>
        <message>
            <source>Ask them if it is to be changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fale com a equipe se for preciso mudar isso.</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in your own folders.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Verifique se o disco não está cheio e se você pode gravar em suas pastas.</translation>
        </message>
        <message>
            <source>Choose the file whose name ends with .thoraliteupdate.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Escolha o arquivo cujo nome termina em .thoraliteupdate.</translation>
        </message>
        <message>
            <source>Check that the USB stick is connected, and choose the file again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Verifique se o pen drive está conectado e escolha o arquivo de novo.</translation>
        </message>
        <message>
            <source>Copy it again from where it came, or ask for another copy.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Copie-o de novo a partir da origem, ou peça outra cópia.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install the new version with its installer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Peça à equipe de informática que instale a nova versão com o instalador dela.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask those who gave you the program for the update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não use este arquivo. Peça a atualização a quem forneceu o programa.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask those who gave you the program for another one.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não use este arquivo. Peça outro a quem forneceu o programa.</translation>
        </message>
        <message>
            <source>Ask for the update file that is made for the system of this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Peça o arquivo de atualização feito para o sistema deste computador.</translation>
        </message>
        <message>
            <source>If you want the version from before, choose to go back to it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Se quiser a versão anterior, escolha voltar a ela.</translation>
        </message>
        <message>
            <source>Ask for the models that were made for your version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Peça os modelos feitos para a sua versão do programa.</translation>
        </message>
        <message>
            <source>Update it the way it was installed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Atualize-o do mesmo modo como foi instalado.</translation>
        </message>
        <message>
            <source>Free some space and choose the file again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Libere espaço e escolha o arquivo de novo.</translation>
        </message>
        <message>
            <source>Wait until that is done.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espere que isso termine.</translation>
        </message>
        <message>
            <source>Go on with the present version and tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Continue com a versão atual e avise a equipe de informática.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install the version you want with its installer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Peça à equipe de informática que instale a versão desejada com o instalador dela.</translation>
        </message>
        <message>
            <source>Ask your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fale com a equipe de informática.</translation>
        </message>
        <message>
            <source>Screening aid, not a diagnosis.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Auxílio à triagem, não um diagnóstico.</translation>
        </message>
        <message>
            <source>Of 100 test scans given 80%, about 80 showed pneumonia. Where pneumonia is rarer than among the test scans fewer do, and on scans from places the model never learnt from the numbers can be far off.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">De 100 exames de teste com 80%, cerca de 80 mostravam pneumonia. Onde a pneumonia é mais rara que entre os exames de teste, são menos, e em exames de lugares com que o modelo nunca aprendeu os números podem estar bem longe.</translation>
        </message>
        <message>
            <source>Something went wrong in the program. Finished scans are kept. If it happens again, save a support file (in the menu Help) and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Algo deu errado no programa. Os exames concluídos são mantidos. Se acontecer de novo, salve um arquivo de suporte (no menu Ajuda) e envie-o a quem ajuda você com o ThoraLite.</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ilegível</translation>
        </message>
        <message>
            <source>Not an image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não é imagem</translation>
        </message>
        <message>
            <source>Damaged or incomplete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Danificado ou incompleto</translation>
        </message>
        <message>
            <source>Unknown compression</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Compressão desconhecida</translation>
        </message>
        <message>
            <source>No picture inside</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sem imagem dentro</translation>
        </message>
        <message>
            <source>Too large to open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Grande demais</translation>
        </message>
        <message>
            <source>Not a picture to look at</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não é imagem para ver</translation>
        </message>
        <message>
            <source>Could not be opened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não pôde ser aberto</translation>
        </message>
        <message>
            <source>Mistake of the program</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Erro do programa</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">falta menos de um minuto</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">faltam cerca de {minutes} min</translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">faltam cerca de {hours} h</translation>
        </message>
        <message>
            <source>Wait for your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espera seu achado</translation>
        </message>
        <message>
            <source>In work</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Em curso</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Em espera</translation>
        </message>
        <message>
            <source>wait for your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">à espera do seu achado</translation>
        </message>
        <message>
            <source>refer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">encaminhar</translation>
        </message>
        <message>
            <source>cannot say</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">indeterminados</translation>
        </message>
        <message>
            <source>repeat image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">repetir imagem</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ilegíveis</translation>
        </message>
        <message>
            <source>no sign seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">sem sinais</translation>
        </message>
        <message>
            <source>in work</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">em curso</translation>
        </message>
        <message>
            <source>waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">em espera</translation>
        </message>
        <message>
            <source>All scans, most urgent first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Todos os exames, os mais urgentes primeiro</translation>
        </message>
        <message>
            <source>Your finding first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Primeiro seu achado</translation>
        </message>
        <message>
            <source>Patient</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Paciente</translation>
        </message>
        <message>
            <source>Date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Data</translation>
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
            <translation type="unfinished">Seu achado</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ainda não lido</translation>
        </message>
        <message>
            <source>Find a file, patient or answer (Ctrl+F)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Procurar arquivo, paciente ou resposta (Ctrl+F)</translation>
        </message>
        <message>
            <source>Find in the worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Procurar na lista</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Limpar a procura</translation>
        </message>
        <message>
            <source>All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Todos</translation>
        </message>
        <message>
            <source>Show all scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar todos os exames</translation>
        </message>
        <message>
            <source>Not read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não lidos</translation>
        </message>
        <message>
            <source>Show what nobody has read yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mostrar o que ninguém leu ainda</translation>
        </message>
        <message>
            <source>{shown} of {of} shown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{shown} de {of} mostrados</translation>
        </message>
        <message>
            <source>cancelled before the end</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">cancelado antes do fim</translation>
        </message>
        <message>
            <source>scans done: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">exames feitos: {count}</translation>
        </message>
        <message>
            <source>refer from {high} on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">encaminhar a partir de {high}</translation>
        </message>
        <message>
            <source>scans: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">exames: {count}</translation>
        </message>
        <message>
            <source>It has seen no adult X-rays with a proven bacterial or viral cause: which pneumonia it is remains uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não viu radiografias de adultos com causa bacteriana ou viral provada: o tipo de pneumonia continua incerto.</translation>
        </message>
        <message>
            <source>It learnt from single slices, many of them copied from publications: on whole series from other scanners it is untested.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aprendeu com cortes isolados, muitos copiados de publicações: não foi testado em séries inteiras de outros aparelhos.</translation>
        </message>
        <message>
            <source>It learnt from few patients, most pictured with other probes than yours: which pneumonia it is remains uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aprendeu com poucos pacientes, a maioria com sondas diferentes da sua: o tipo de pneumonia continua incerto.</translation>
        </message>
        <message>
            <source>Tested on {n} scans of your own clinic: it referred {found} of those with pneumonia and, wrongly, {wrong} of those without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Testado em {n} exames da sua própria clínica: encaminhou {found} dos que tinham pneumonia e, por engano, {wrong} dos que não.</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} referred ones have it:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Onde {sick} de {everybody} pacientes têm pneumonia, de {group} encaminhados têm-na:</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} with “No sign seen” have it all the same:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Onde {sick} de {everybody} pacientes têm pneumonia, de {group} com “Sem sinais” têm-na mesmo assim:</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} who are not referred have it all the same:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Onde {sick} de {everybody} pacientes têm pneumonia, de {group} não encaminhados têm-na mesmo assim:</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from elsewhere</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">cerca de {value} ({low} a {high}), por {n} exames de teste de outros lugares</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from places it learnt from</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">cerca de {value} ({low} a {high}), por {n} exames de teste de lugares com que aprendeu</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans of people it had not seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">cerca de {value} ({low} a {high}), por {n} exames de teste de pessoas que não tinha visto</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} scans of your own clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">cerca de {value} ({low} a {high}), por {n} exames da sua própria clínica</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from a source it never learnt from ({people}): it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Testado em {n} {pictures} de uma fonte com que nunca aprendeu ({people}): encaminhou {found} de {positives} com pneumonia e, por engano, {wrong} de {negatives} sem.</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from the sources it learnt from: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Testado em {n} {pictures} das fontes com que aprendeu: encaminhou {found} de {positives} com pneumonia e, por engano, {wrong} de {negatives} sem.</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from people its sister networks never saw: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Testado em {n} {pictures} de pessoas que suas redes irmãs nunca viram: encaminhou {found} de {positives} com pneumonia e, por engano, {wrong} de {negatives} sem.</translation>
        </message>
        <message>
            <source>chest X-rays</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">radiografias de tórax</translation>
        </message>
        <message>
            <source>chest CT slices</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">cortes de TC de tórax</translation>
        </message>
        <message>
            <source>lung ultrasound pictures</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">imagens de ultrassom pulmonar</translation>
        </message>
        <message>
            <source>adults</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">adultos</translation>
        </message>
        <message>
            <source>adults, labels mined from reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">adultos, rótulos extraídos de laudos</translation>
        </message>
        <message>
            <source>{value} (95 % interval {low} to {high})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value} (intervalo de 95 %: {low} a {high})</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probabilidades</translation>
        </message>
        <message>
            <source>What is known about this model</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O que se sabe deste modelo</translation>
        </message>
        <message>
            <source>Your clinic's own study</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O estudo da sua clínica</translation>
        </message>
        <message>
            <source>What readers found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O que os leitores acharam</translation>
        </message>
        <message>
            <source>Place and date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Local e data</translation>
        </message>
        <message>
            <source>Name of the reader</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nome do leitor</translation>
        </message>
        <message>
            <source>Signature</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Assinatura</translation>
        </message>
        <message>
            <source>What the reader found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O que o leitor achou</translation>
        </message>
        <message>
            <source>Picture as judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imagem como avaliada</translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Onde o modelo viu mais sinais de doença</translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease ({picture})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Onde o modelo viu mais sinais de doença ({picture})</translation>
        </message>
        <message>
            <source>Chest scan screening report</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Relatório de triagem de tórax</translation>
        </message>
        <message>
            <source>{at}, {reader}, before seeing the program's answer: {finding}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{at}, {reader}, antes de ver a resposta do programa: {finding}</translation>
        </message>
        <message>
            <source>{at}, {reader}, after seeing the program's answer: {finding}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{at}, {reader}, depois de ver a resposta do programa: {finding}</translation>
        </message>
        <message>
            <source>Reader not named</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Leitor sem nome</translation>
        </message>
        <message>
            <source>Patient ID</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ID do paciente</translation>
        </message>
        <message>
            <source>Born</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nascimento</translation>
        </message>
        <message>
            <source>Sex</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sexo</translation>
        </message>
        <message>
            <source>Study date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Data do exame</translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probabilidade de pneumonia: {probability}.</translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}. Best fit among the kinds the model knows: {kind}. Which kind is far less certain than whether.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probabilidade de pneumonia: {probability}. O tipo que melhor se ajusta dos que o modelo conhece: {kind}. O tipo é bem menos certo do que se há pneumonia.</translation>
        </message>
        <message>
            <source>Measured on {date} on {scans} scans of {patients} patients of your own. “Refer” is said from {refer_at}, “No sign seen” below {no_sign_below}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Medido em {date} em {scans} exames de {patients} pacientes próprios. “Encaminhar” é dito a partir de {refer_at}, “Sem sinais” abaixo de {no_sign_below}.</translation>
        </message>
        <message>
            <source>There it referred {sensitivity} of those with pneumonia and, rightly, did not refer {specificity} of those without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ali encaminhou {sensitivity} dos que tinham pneumonia e, com razão, não encaminhou {specificity} dos que não.</translation>
        </message>
        <message>
            <source>Where {prevalence} of patients have pneumonia, {ppv} of those referred have it, and {npv} of those not referred do not.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Onde {prevalence} dos pacientes têm pneumonia, {ppv} dos encaminhados a têm e {npv} dos não encaminhados não.</translation>
        </message>
        <message>
            <source>Model: {model}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modelo: {model}</translation>
        </message>
        <message>
            <source>SHA-256 of the file: {hash}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">SHA-256 do arquivo: {hash}</translation>
        </message>
        <message>
            <source>Model</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modelo</translation>
        </message>
        <message>
            <source>Chest scan screening summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Resumo da triagem de tórax</translation>
        </message>
        <message>
            <source>Refer first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Encaminhar primeiro</translation>
        </message>
        <message>
            <source>No case is to be referred.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nenhum caso a encaminhar.</translation>
        </message>
        <message>
            <source>All cases</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Todos os casos</translation>
        </message>
        <message>
            <source>There are no cases.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Não há casos.</translation>
        </message>
        <message>
            <source>ThoraLite {version}, models: {models}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite {version}, modelos: {models}</translation>
        </message>
        <message>
            <source>How many cases got which answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Quantos casos por resposta</translation>
        </message>
        <message>
            <source>Scans in all</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exames ao todo</translation>
        </message>
        <message>
            <source>The higher a bar, the more cases have a probability in that range.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Quanto mais alta a barra, mais casos têm uma probabilidade nesse intervalo.</translation>
        </message>
        <message>
            <source>Pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pneumonia</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Página {number}</translation>
        </message>
        <message>
            <source>What each answer means, and what to do, stands on the report of the case.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O que cada resposta significa, e o que fazer, está no relatório do caso.</translation>
        </message>
        <message>
            <source>under 1%</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">menos de 1%</translation>
        </message>
        <message>
            <source>over 99%</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">mais de 99%</translation>
        </message>
        <message>
            <source>{scan}: signs of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan}: sinais de pneumonia</translation>
        </message>
        <message>
            <source>What kind of picture it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Que tipo de imagem é</translation>
        </message>
        <message>
            <source>Where the lungs are</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Onde estão os pulmões</translation>
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
            <translation type="unfinished">{scan} ({kind}, quadros: {count})</translation>
        </message>
        <message>
            <source>picture file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">arquivo de imagem</translation>
        </message>
        <message>
            <source>DICOM file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">arquivo DICOM</translation>
        </message>
        <message>
            <source>DICOM series</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">série DICOM</translation>
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
            <translation type="unfinished">Quadro {number}</translation>
        </message>
        <message>
            <source>There are signs of pneumonia. Have a doctor look at the patient and the scan.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Há sinais de pneumonia. Peça a um médico que veja o paciente e o exame.</translation>
        </message>
        <message>
            <source>No sign of pneumonia was found. This does not rule out disease: go by the patient.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nenhum sinal de pneumonia foi encontrado. Isso não exclui doença: oriente-se pelo paciente.</translation>
        </message>
        <message>
            <source>Too close to call. Have a doctor look at the patient and the scan.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Perto demais do limite para decidir. Peça a um médico que veja o paciente e o exame.</translation>
        </message>
        <message>
            <source>This picture is unlike the scans the program learnt from, so it gives no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta imagem não se parece com os exames com que o programa aprendeu, por isso ele não responde.</translation>
        </message>
        <message>
            <source>This is a colour picture, not a scan that can be judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta é uma imagem colorida, não um exame que possa ser avaliado.</translation>
        </message>
        <message>
            <source>This kind of picture cannot be judged by this program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Este programa não pode avaliar este tipo de imagem.</translation>
        </message>
        <message>
            <source>This version cannot judge this kind of scan yet.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Esta versão ainda não avalia este tipo de exame.</translation>
        </message>
        <message>
            <source>This does not look like a chest X-ray, a chest CT or a lung ultrasound.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Isto não parece uma radiografia de tórax, uma TC de tórax nem um ultrassom pulmonar.</translation>
        </message>
        <message>
            <source>The file says that it shows something other than a chest, so it gets no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O arquivo diz que mostra algo que não é o tórax, por isso não recebe resposta.</translation>
        </message>
        <message>
            <source>This looks like a chest X-ray from the side, turned, or with black and white exchanged. Only upright frontal X-rays can be judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Parece uma radiografia de tórax de perfil, girada ou com preto e branco trocados. Só podem ser avaliadas radiografias frontais na posição correta.</translation>
        </message>
        <message>
            <source>The program is not sure what kind of picture this is, so it gives no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O programa não tem certeza do tipo de imagem, por isso não responde.</translation>
        </message>
        <message>
            <source>The file says it is one kind of scan and the picture looks like another, so there is no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">O arquivo diz ser um tipo de exame e a imagem parece outro, por isso não há resposta.</translation>
        </message>
        <message>
            <source>Too little of the lungs could be found in this picture, so it gets no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Encontrou-se muito pouco dos pulmões nesta imagem, por isso ela não recebe resposta.</translation>
        </message>
        <message>
            <source>The lungs are cut off at the edge. Repeat the picture with both lungs wholly in it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Os pulmões estão cortados na borda. Repita a imagem com os dois pulmões inteiros.</translation>
        </message>
        <message>
            <source>The picture is too small to judge. Export it in full size.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A imagem é pequena demais para avaliar. Exporte-a em tamanho completo.</translation>
        </message>
        <message>
            <source>The picture is too dark to judge. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A imagem está escura demais para avaliar. Repita-a ou exporte-a de novo.</translation>
        </message>
        <message>
            <source>The picture is too bright to judge. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A imagem está clara demais para avaliar. Repita-a ou exporte-a de novo.</translation>
        </message>
        <message>
            <source>The picture shows almost no contrast. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A imagem quase não tem contraste. Repita-a ou exporte-a de novo.</translation>
        </message>
    </context>
</TS>

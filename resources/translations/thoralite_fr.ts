<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
            <translation type="unfinished">Annuler</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Oui</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Non</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fermer</translation>
        </message>
        <message>
            <source>Save</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer</translation>
        </message>
        <message>
            <source>Open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ouvrir</translation>
        </message>
        <message>
            <source>Apply</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Appliquer</translation>
        </message>
        <message>
            <source>Discard</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ne pas enregistrer</translation>
        </message>
        <message>
            <source>Reset</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Réinitialiser</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Valeurs par défaut</translation>
        </message>
        <message>
            <source>Help</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aide</translation>
        </message>
        <message>
            <source>Retry</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Réessayer</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ignorer</translation>
        </message>
        <message>
            <source>Abort</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Abandonner</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Afficher les détails...</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Masquer les détails...</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Annuler la frappe</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Rétablir</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Co&amp;uper</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">C&amp;oller</translation>
        </message>
        <message>
            <source>Delete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Supprimer</translation>
        </message>
        <message>
            <source>Select All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tout sélectionner</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Copier l'adresse du &amp;lien</translation>
        </message>
        <message>
            <source>&amp;Select All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Tout sélectionner</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Au&amp;gmenter</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Diminuer</translation>
        </message>
        <message>
            <source>&lt; &amp;Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&lt; &amp;Précédent</translation>
        </message>
        <message>
            <source>&amp;Next &gt;</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Suivant &gt;</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Terminer</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Aide</translation>
        </message>
        <message>
            <source>&amp;Look in:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Chercher dans :</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Précédent</translation>
        </message>
        <message>
            <source>Go back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Revenir en arrière</translation>
        </message>
        <message>
            <source>Forward</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Suivant</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aller en avant</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dossier parent</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aller au dossier parent</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nouveau dossier</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Créer un nouveau dossier</translation>
        </message>
        <message>
            <source>List View</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vue en liste</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Passer à la vue en liste</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vue détaillée</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Passer à la vue détaillée</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Barre latérale</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Liste des emplacements et des favoris</translation>
        </message>
        <message>
            <source>Files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fichiers</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fichiers de &amp;type :</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Nom du fichier :</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Ouvrir</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Enregistrer</translation>
        </message>
        <message>
            <source>Save As</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer sous</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Chercher un dossier</translation>
        </message>
        <message>
            <source>Directories</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dossiers</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dossier :</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Choisir</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Renommer</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Supprimer</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Afficher les fichiers &amp;cachés</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Nouveau dossier</translation>
        </message>
        <message>
            <source>Computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ordinateur</translation>
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nom</translation>
        </message>
        <message>
            <source>Size</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Taille</translation>
        </message>
        <message>
            <source>Type</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Type</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modifié le</translation>
        </message>
        <message>
            <source>Drive</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lecteur</translation>
        </message>
        <message>
            <source>Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dossier</translation>
        </message>
        <message>
            <source>&amp;Open files…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Ouvrir des fichiers…</translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ouvrir un &amp;dossier…</translation>
        </message>
        <message>
            <source>&amp;Save report…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Enregistrer le rapport…</translation>
        </message>
        <message>
            <source>Open report to &amp;print</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ouvrir le rapport pour l'&amp;imprimer</translation>
        </message>
        <message>
            <source>Save &amp;referral packet…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer le dossier de &amp;référence…</translation>
        </message>
        <message>
            <source>Save answer as &amp;DICOM…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer la réponse en DICO&amp;M…</translation>
        </message>
        <message>
            <source>Save su&amp;mmary…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer la s&amp;ynthèse…</translation>
        </message>
        <message>
            <source>Save worklist as &amp;table…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer la liste en &amp;tableau…</translation>
        </message>
        <message>
            <source>Open resu&amp;lts folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ouvrir le dossier des résu&amp;ltats</translation>
        </message>
        <message>
            <source>&amp;Open another workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Ouvrir un autre espace de travail…</translation>
        </message>
        <message>
            <source>&amp;Back up workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Sauvegarder l'espace de travail…</translation>
        </message>
        <message>
            <source>&amp;Repair workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Réparer l'espace de travail…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Paramètres…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Find in the worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Chercher dans la liste</translation>
        </message>
        <message>
            <source>&amp;Next scan nobody has read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Examen &amp;suivant que personne n'a lu</translation>
        </message>
        <message>
            <source>&amp;Pause or go on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mettre en &amp;pause ou reprendre</translation>
        </message>
        <message>
            <source>&amp;Cancel screening</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Arrêter le dépistage</translation>
        </message>
        <message>
            <source>&amp;Take waiting scan out of the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Retirer de la liste l'examen en attente</translation>
        </message>
        <message>
            <source>&amp;Undo: put it back into the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Annu&amp;ler : le remettre dans la liste</translation>
        </message>
        <message>
            <source>&amp;Heat map on or off</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Carte de c&amp;haleur visible ou non</translation>
        </message>
        <message>
            <source>&amp;Compare with another scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Comparer avec un autre examen</translation>
        </message>
        <message>
            <source>&amp;Fit to window</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">A&amp;juster à la fenêtre</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Agrandir</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Rapetiss&amp;er</translation>
        </message>
        <message>
            <source>&amp;Actual size, pixel by pixel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Taille réelle, pi&amp;xel par pixel</translation>
        </message>
        <message>
            <source>&amp;Reset picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Rétablir l'image</translation>
        </message>
        <message>
            <source>&amp;Turn right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Tourner à droite</translation>
        </message>
        <message>
            <source>Turn &amp;left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tourner à &amp;gauche</translation>
        </message>
        <message>
            <source>&amp;Mirror left and right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Inverser gauche et droite</translation>
        </message>
        <message>
            <source>Flip &amp;upside down</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Renverser haut en &amp;bas</translation>
        </message>
        <message>
            <source>Measure a len&amp;gth (or shift and drag)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Mesurer une longueur (ou Maj et glisser)</translation>
        </message>
        <message>
            <source>Cop&amp;y picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">C&amp;opier l'image</translation>
        </message>
        <message>
            <source>Sa&amp;ve picture…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer &amp;l'image…</translation>
        </message>
        <message>
            <source>&amp;Previous slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Coupe ou image &amp;précédente</translation>
        </message>
        <message>
            <source>&amp;Next slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Coupe ou image &amp;suivante</translation>
        </message>
        <message>
            <source>Play or &amp;stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Défiler ou arrêter</translation>
        </message>
        <message>
            <source>S&amp;wap black and white</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Échanger &amp;noir et blanc</translation>
        </message>
        <message>
            <source>CT window: lung</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fenêtre TDM : poumon</translation>
        </message>
        <message>
            <source>CT window: mediastinum</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fenêtre TDM : médiastin</translation>
        </message>
        <message>
            <source>CT window: bone</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fenêtre TDM : os</translation>
        </message>
        <message>
            <source>Window as the file asks</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fenêtre demandée par le fichier</translation>
        </message>
        <message>
            <source>Window from darkest to brightest</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fenêtre du plus sombre au plus clair</translation>
        </message>
        <message>
            <source>&amp;Local study…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Étude &amp;locale…</translation>
        </message>
        <message>
            <source>What was &amp;done…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Historique des actions…</translation>
        </message>
        <message>
            <source>&amp;Keys and mouse</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Clavier et souris</translation>
        </message>
        <message>
            <source>&amp;Check this computer…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Vérifier cet ordinateur…</translation>
        </message>
        <message>
            <source>Show the &amp;sample scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Montrer les &amp;exemples</translation>
        </message>
        <message>
            <source>Save support &amp;file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer le &amp;fichier d'assistance…</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ouvrir le dossier du &amp;journal</translation>
        </message>
        <message>
            <source>&amp;Update from a file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Mettre à jour depuis un fichier…</translation>
        </message>
        <message>
            <source>&amp;Go back to the version before…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Revenir à la version précédente…</translation>
        </message>
        <message>
            <source>&amp;About ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">À &amp;propos de ThoraLite</translation>
        </message>
        <message>
            <source>Set by your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Défini par votre service informatique.</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Liste</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Image</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Outils</translation>
        </message>
        <message>
            <source>&amp;Workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espace de tra&amp;vail</translation>
        </message>
        <message>
            <source>Tools</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Outils</translation>
        </message>
        <message>
            <source>Compare</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comparer</translation>
        </message>
        <message>
            <source>Print</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imprimer</translation>
        </message>
        <message>
            <source>Answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Réponse</translation>
        </message>
        <message>
            <source>No scan is chosen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aucun examen n'est choisi.</translation>
        </message>
        <message>
            <source>Please note</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">À noter</translation>
        </message>
        <message>
            <source>At your clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dans votre structure de santé</translation>
        </message>
        <message>
            <source>Change how many have pneumonia…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modifier la part de pneumonies…</translation>
        </message>
        <message>
            <source>Show the answer now</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Montrer la réponse maintenant</translation>
        </message>
        <message>
            <source>What the numbers mean</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce que signifient les chiffres</translation>
        </message>
        <message>
            <source>How far to trust it</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Jusqu'où s'y fier</translation>
        </message>
        <message>
            <source>Save this answer as a PDF file (Ctrl+S)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer cette réponse en fichier PDF (Ctrl+S)</translation>
        </message>
        <message>
            <source>Number of this scan in the log: {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Numéro de cet examen dans le journal : {number}</translation>
        </message>
        <message>
            <source>Model: {id} {version}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modèle : {id} {version}</translation>
        </message>
        <message>
            <source>Patient: {facts}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Patient : {facts}</translation>
        </message>
        <message>
            <source>Born {date}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Né(e) le {date}</translation>
        </message>
        <message>
            <source>Scan of {date}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Examen du {date}</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dossier surveillé</translation>
        </message>
        <message>
            <source>Scans that arrive in this folder are screened by themselves while ThoraLite is open. Choose the folder to which your X-ray machine or scanner saves. Files in it are only read, never changed or deleted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les examens qui arrivent dans ce dossier sont traités d'eux-mêmes tant que ThoraLite est ouvert. Choisissez le dossier où votre appareil de radio ou votre numériseur enregistre. Ses fichiers sont seulement lus, jamais modifiés ni supprimés.</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dossier à surveiller</translation>
        </message>
        <message>
            <source>The results are kept there. Choose a folder that holds only scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les résultats y sont conservés. Choisissez un dossier qui ne contient que des examens.</translation>
        </message>
        <message>
            <source>No folder is watched</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aucun dossier n'est surveillé</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisir…</translation>
        </message>
        <message>
            <source>Choose the folder to watch</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisissez le dossier à surveiller</translation>
        </message>
        <message>
            <source>Watch none</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">N'en surveiller aucun</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Récepteur</translation>
        </message>
        <message>
            <source>Receive scans over the local network</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Recevoir des examens par le réseau local</translation>
        </message>
        <message>
            <source> MB</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished"> Mo</translation>
        </message>
        <message>
            <source>X-ray machines can send their pictures straight to this computer, in the way that DICOM calls C-STORE. Whoever installs the machine will ask for the address, the port and the name below. Switch this on only in a network you trust: pictures and names of patients travel over it unencrypted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les appareils de radio peuvent envoyer leurs images directement à cet ordinateur, de la façon que DICOM appelle C-STORE. La personne qui installe l'appareil demandera l'adresse, le port et le nom ci-dessous. N'activez cela que sur un réseau de confiance : images et noms des patients y circulent sans chiffrement.</translation>
        </message>
        <message>
            <source>At 127.0.0.1 only programs on this computer can send.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">À 127.0.0.1, seuls les programmes de cet ordinateur peuvent envoyer.</translation>
        </message>
        <message>
            <source>One name (AE title) in each line. No other machine may send.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un nom (titre AE) par ligne. Aucun autre appareil ne peut envoyer.</translation>
        </message>
        <message>
            <source>When so much has been received, more is refused until you make room.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Quand cette quantité est reçue, la suite est refusée jusqu'à ce que vous fassiez de la place.</translation>
        </message>
        <message>
            <source>Address of this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Adresse de cet ordinateur</translation>
        </message>
        <message>
            <source>Name of this computer (AE title)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nom de cet ordinateur (titre AE)</translation>
        </message>
        <message>
            <source>Machines that may send</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Appareils autorisés à envoyer</translation>
        </message>
        <message>
            <source>Port</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Port</translation>
        </message>
        <message>
            <source>Space for received scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espace pour les examens reçus</translation>
        </message>
        <message>
            <source>An address looks like 192.168.1.20.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Une adresse ressemble à 192.168.1.20.</translation>
        </message>
        <message>
            <source>A name has 1 to 16 plain letters, figures or signs, and no backslash.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un nom a de 1 à 16 lettres simples, chiffres ou signes, sans barre oblique inverse.</translation>
        </message>
        <message>
            <source>Name at least one machine.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Indiquez au moins un appareil.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce qui s'est passé</translation>
        </message>
        <message>
            <source>Search</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Chercher</translation>
        </message>
        <message>
            <source>Search what happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Chercher dans ce qui s'est passé</translation>
        </message>
        <message>
            <source>Show only one kind of event</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ne montrer qu'un type d'événement</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistré sous {name}.</translation>
        </message>
        <message>
            <source>Save what happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer ce qui s'est passé</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tableau (*.csv)</translation>
        </message>
        <message>
            <source>Everything</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tout</translation>
        </message>
        <message>
            <source>Workspace opened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espace de travail ouvert</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Paramètres modifiés</translation>
        </message>
        <message>
            <source>Model changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modèle changé</translation>
        </message>
        <message>
            <source>Scan received over the network</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Examen reçu par le réseau</translation>
        </message>
        <message>
            <source>Taken out of the waiting list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Retiré de la liste d'attente</translation>
        </message>
        <message>
            <source>Screening started</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dépistage commencé</translation>
        </message>
        <message>
            <source>Screening ended</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dépistage terminé</translation>
        </message>
        <message>
            <source>Answer given</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Réponse donnée</translation>
        </message>
        <message>
            <source>Another answer given</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Autre réponse donnée</translation>
        </message>
        <message>
            <source>All stored answers forgotten</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Toutes les réponses enregistrées oubliées</translation>
        </message>
        <message>
            <source>Answer shown before a finding was kept</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Réponse montrée avant qu'un constat soit conservé</translation>
        </message>
        <message>
            <source>Finding kept</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Constat conservé</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Rapport enregistré</translation>
        </message>
        <message>
            <source>Results exported</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Résultats exportés</translation>
        </message>
        <message>
            <source>Study of the clinic's own scans put to use</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Étude des propres examens de la structure mise en service</translation>
        </message>
        <message>
            <source>Study of the clinic's own scans no longer used</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Étude des propres examens de la structure mise hors service</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sauvegarde faite</translation>
        </message>
        <message>
            <source>Workspace repaired</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Espace de travail réparé</translation>
        </message>
        <message>
            <source>What happened, newest first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce qui s'est passé, le plus récent d'abord</translation>
        </message>
        <message>
            <source>Nothing can be taken out of this record.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Rien ne peut être retiré de ce registre.</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer en CSV…</translation>
        </message>
        <message>
            <source>Time</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Heure</translation>
        </message>
        <message>
            <source>Scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Examen</translation>
        </message>
        <message>
            <source>Detail</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Détail</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fermer ce message</translation>
        </message>
        <message>
            <source>Picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Image</translation>
        </message>
        <message>
            <source>{length} cm</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{length} cm</translation>
        </message>
        <message>
            <source>Choose a scan to compare with</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisissez un examen à comparer</translation>
        </message>
        <message>
            <source>Patient, date or file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Patient, date ou fichier</translation>
        </message>
        <message>
            <source>Scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Examens</translation>
        </message>
        <message>
            <source>Other scans of this patient</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Autres examens de ce patient</translation>
        </message>
        <message>
            <source>Other scans in the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Autres examens de la liste</translation>
        </message>
        <message>
            <source>Together</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ensemble</translation>
        </message>
        <message>
            <source>Change size, brightness and slices of both pictures together</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Changer ensemble la taille, la luminosité et les coupes des deux images</translation>
        </message>
        <message>
            <source>Chosen scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Examen choisi : {date} · {answer}</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Terminer la comparaison</translation>
        </message>
        <message>
            <source>Another patient: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un autre patient : {date} · {answer}</translation>
        </message>
        <message>
            <source>Other scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Autre examen : {date} · {answer}</translation>
        </message>
        <message>
            <source>Other scan of this patient: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Autre examen de ce patient : {date} · {answer}</translation>
        </message>
        <message>
            <source>Earlier scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Examen antérieur : {date} · {answer}</translation>
        </message>
        <message>
            <source>Later scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Examen ultérieur : {date} · {answer}</translation>
        </message>
        <message>
            <source>Open &amp;files…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ouvrir des &amp;fichiers…</translation>
        </message>
        <message>
            <source>Open f&amp;older…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ouvrir un d&amp;ossier…</translation>
        </message>
        <message>
            <source>Drop chest scans here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Déposez ici les examens du thorax</translation>
        </message>
        <message>
            <source>Files, a whole folder, a ZIP archive, a CD or a USB stick.
Chest X-ray, CT and lung ultrasound as DICOM, PNG, JPEG or TIFF.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Des fichiers, tout un dossier, une archive ZIP, un CD ou une clé USB.
Radio du thorax, scanner et échographie pulmonaire en DICOM, PNG, JPEG ou TIFF.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. {disclaimer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Rien ne quitte cet ordinateur. {disclaimer}</translation>
        </message>
        <message>
            <source>Pictures, DICOM files and archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Images, fichiers DICOM et archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Open files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ouvrir des fichiers</translation>
        </message>
        <message>
            <source>Open a folder of scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ouvrir un dossier d'examens</translation>
        </message>
        <message>
            <source>Choose the folder of a workspace, or an empty one for a new workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisissez le dossier d'un espace de travail, ou un dossier vide pour un nouveau</translation>
        </message>
        <message>
            <source>Save report</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer le rapport</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fichiers PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The report opens in the program for PDF files. If it does not, you find it here: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le rapport s’ouvre dans le programme pour fichiers PDF. Sinon, vous le trouvez ici : {place}</translation>
        </message>
        <message>
            <source>This computer has no program that shows PDF files. The report is here: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cet ordinateur n’a aucun programme qui affiche les fichiers PDF. Le rapport se trouve ici : {place}</translation>
        </message>
        <message>
            <source>Save referral packet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer le dossier de référence</translation>
        </message>
        <message>
            <source>ZIP archives (*.zip)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Archives ZIP (*.zip)</translation>
        </message>
        <message>
            <source>Choose a folder for the DICOM files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisissez un dossier pour les fichiers DICOM</translation>
        </message>
        <message>
            <source>Screening summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Synthèse du dépistage</translation>
        </message>
        <message>
            <source>Save summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer la synthèse</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Feuilles de calcul (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma separated values (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Valeurs séparées par des virgules (*.csv)</translation>
        </message>
        <message>
            <source>Save worklist as table</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer la liste en tableau</translation>
        </message>
        <message>
            <source>Worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Liste de travail</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer l'image</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Images PNG (*.png)</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sauvegarder l'espace de travail</translation>
        </message>
        <message>
            <source>Workspace backups (*.sqlite)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sauvegardes d'espaces de travail (*.sqlite)</translation>
        </message>
        <message>
            <source>Welcome to ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Bienvenue dans ThoraLite</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Suivant</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Étape {step} sur {steps}</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisissez votre langue</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Langue</translation>
        </message>
        <message>
            <source>The translations were made by a machine and have not yet been checked by a person.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les traductions ont été faites par une machine et n'ont pas encore été vérifiées par une personne.</translation>
        </message>
        <message>
            <source>What ThoraLite is and what it is not</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce que ThoraLite est et n'est pas</translation>
        </message>
        <message>
            <source>What it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce que c'est</translation>
        </message>
        <message>
            <source>What it is not</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce que ce n'est pas</translation>
        </message>
        <message>
            <source>ThoraLite looks at chest X-rays, CT and lung ultrasound for signs of pneumonia. It helps clinics without a radiologist to see which patients to refer first.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite cherche des signes de pneumonie sur les radios du thorax, les scanners et les échographies pulmonaires. Il aide les structures sans radiologue à voir quels patients référer d'abord.</translation>
        </message>
        <message>
            <source>It works without internet. Nothing leaves this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il fonctionne sans internet. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>It is a screening aid, not a diagnosis, and it is not approved as a medical device.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">C'est une aide au dépistage, pas un diagnostic, et il n'est pas autorisé comme dispositif médical.</translation>
        </message>
        <message>
            <source>It makes mistakes: it misses people who have pneumonia, and it marks people who have none.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il fait des erreurs : il manque des personnes qui ont une pneumonie, et en signale qui n'en ont pas.</translation>
        </message>
        <message>
            <source>It looks for pneumonia only. Tuberculosis, tumours, fractures or a collapsed lung may go unseen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il ne cherche que la pneumonie. Tuberculose, tumeurs, fractures ou pneumothorax peuvent passer inaperçus.</translation>
        </message>
        <message>
            <source>A person who has seen the patient decides. Never withhold care because ThoraLite saw no sign.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">C'est une personne qui a vu le patient qui décide. Ne refusez jamais des soins parce que ThoraLite n'a vu aucun signe.</translation>
        </message>
        <message>
            <source>I have read this.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">J'ai lu ceci.</translation>
        </message>
        <message>
            <source>Check of this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vérification de cet ordinateur</translation>
        </message>
        <message>
            <source>Computers calculate differently. Scans with known answers show whether this one can be relied on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les ordinateurs calculent différemment. Des examens aux réponses connues montrent si l'on peut se fier à celui-ci.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Prêt</translation>
        </message>
        <message>
            <source>Show me with the sample scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Montrez-moi avec les exemples</translation>
        </message>
        <message>
            <source>Scans that come with ThoraLite are screened, so that you see what an answer looks like.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Des examens fournis avec ThoraLite sont traités, pour que vous voyiez à quoi ressemble une réponse.</translation>
        </message>
        <message>
            <source>Start with my own scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Commencer avec mes propres examens</translation>
        </message>
        <message>
            <source>Drop files, a folder or a CD on the window, or open them from its menu.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Déposez des fichiers, un dossier ou un CD sur la fenêtre, ou ouvrez-les depuis son menu.</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Clavier et souris</translation>
        </message>
        <message>
            <source>Drag, left button</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Glisser, bouton gauche</translation>
        </message>
        <message>
            <source>Brightness and contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Luminosité et contraste</translation>
        </message>
        <message>
            <source>Drag, right or middle button</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Glisser, bouton droit ou du milieu</translation>
        </message>
        <message>
            <source>Move the picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Déplacer l'image</translation>
        </message>
        <message>
            <source>Drag with Shift</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Glisser avec Maj</translation>
        </message>
        <message>
            <source>Measure a length</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mesurer une longueur</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Molette</translation>
        </message>
        <message>
            <source>Zoom; over several slices or frames, step through them</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Zoom ; s'il y a plusieurs coupes ou images, les parcourir</translation>
        </message>
        <message>
            <source>Wheel with Ctrl</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Molette avec Ctrl</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Zoom</translation>
        </message>
        <message>
            <source>Double click</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Double clic</translation>
        </message>
        <message>
            <source>Picture as at first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Image comme au début</translation>
        </message>
        <message>
            <source>Arrow keys, after a click on the picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Flèches, après un clic sur l'image</translation>
        </message>
        <message>
            <source>Move the enlarged picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Déplacer l'image agrandie</translation>
        </message>
        <message>
            <source>Shift and arrow keys</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Maj et flèches</translation>
        </message>
        <message>
            <source>ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite</translation>
        </message>
        <message>
            <source>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and it goes on with what was waiting.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le programme a été interrompu en plein travail. Rien n'est perdu : {done} examens terminés sont là, et il reprend ceux qui attendaient.</translation>
        </message>
        <message>
            <source>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and what was waiting waits until you go on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le programme a été interrompu en plein travail. Rien n'est perdu : {done} examens terminés sont là, et ce qui attendait attend que vous continuiez.</translation>
        </message>
        <message>
            <source>The model for {kinds} has changed, so the thresholds of your own study no longer count. The shipped ones are used until you repeat the study.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le modèle pour {kinds} a changé : les seuils de votre propre étude ne comptent plus. Les seuils fournis servent jusqu'à ce que vous refassiez l'étude.</translation>
        </message>
        <message>
            <source>No scans were found in what was added.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aucun examen n'a été trouvé dans ce qui a été ajouté.</translation>
        </message>
        <message>
            <source>Other files in the folders, which are no scans, were left out: {count}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Autres fichiers des dossiers laissés de côté, car ce ne sont pas des examens : {count}.</translation>
        </message>
        <message>
            <source>ThoraLite cannot write in your own folder. Settings and results are kept in {folder} and may be lost when the computer restarts. Save the reports you need, or choose another folder under File, Workspace. Ask your IT staff to repair your folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ne peut pas écrire dans votre propre dossier. Les paramètres et les résultats sont gardés dans {folder} et peuvent être perdus au redémarrage de l'ordinateur. Enregistrez les rapports dont vous avez besoin, ou choisissez un autre dossier dans Fichier, Espace de travail. Demandez à votre service informatique de réparer votre dossier.</translation>
        </message>
        <message>
            <source>ThoraLite cannot write in your own folder. Settings are kept in {folder} and may be lost when the computer restarts; the results are safe. Ask your IT staff to repair your folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ne peut pas écrire dans votre propre dossier. Les paramètres sont gardés dans {folder} et peuvent être perdus au redémarrage de l'ordinateur ; les résultats sont en sécurité. Demandez à votre service informatique de réparer votre dossier.</translation>
        </message>
        <message>
            <source>This computer has no program that shows folders. The folder is: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cet ordinateur n’a aucun programme qui affiche les dossiers. Le dossier est : {place}</translation>
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
Rien ne quitte cet ordinateur.

Modèles :
{models}</translation>
        </message>
        <message>
            <source>About ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">À propos de ThoraLite</translation>
        </message>
        <message>
            <source>none loaded</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">aucun chargé</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you repair.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arrêtez le dépistage, ou attendez qu'il soit fini, avant de réparer.</translation>
        </message>
        <message>
            <source>Repair workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Réparer l'espace de travail</translation>
        </message>
        <message>
            <source>Rebuild the stored results of this workspace from everything that can still be read?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Reconstruire les résultats de cet espace de travail à partir de tout ce qui est encore lisible ?</translation>
        </message>
        <message>
            <source>The file as it is now is kept beside the new one. Scans whose answers are lost are judged again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le fichier actuel est gardé à côté du nouveau. Les examens dont la réponse est perdue sont jugés de nouveau.</translation>
        </message>
        <message>
            <source>The workspace was rebuilt: {cases} cases are here, {lost} are to be screened again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">L'espace de travail a été reconstruit : {cases} cas sont là, {lost} sont à traiter de nouveau.</translation>
        </message>
        <message>
            <source>By kind (which one is far less certain)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Par type (bien moins certain)</translation>
        </message>
        <message>
            <source>No sign seen below {low}; refer from {high} on (the two ticks).</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aucun signe vu en dessous de {low} ; référer à partir de {high} (les deux repères).</translation>
        </message>
        <message>
            <source>Probability of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probabilité de pneumonie</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you change the workspace.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arrêtez le dépistage, ou attendez qu'il soit fini, avant de changer d'espace de travail.</translation>
        </message>
        <message>
            <source>Watching {folder}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Surveillance de {folder}</translation>
        </message>
        <message>
            <source>Receiving as {title} on {address}, port {port}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Réception sous le nom {title} à {address}, port {port}</translation>
        </message>
        <message>
            <source>Your own finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Votre propre constat</translation>
        </message>
        <message>
            <source>Look at the picture first. The program's answer is shown when you have kept your finding. You may see it without one: that is recorded.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Regardez d'abord l'image. La réponse du programme s'affiche quand votre constat est conservé. Vous pouvez la voir sans constat : cela est consigné.</translation>
        </message>
        <message>
            <source>No sign of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aucun signe de pneumonie</translation>
        </message>
        <message>
            <source>COVID-19 pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pneumonie COVID-19</translation>
        </message>
        <message>
            <source>Other pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Autre pneumonie</translation>
        </message>
        <message>
            <source>Other disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Autre maladie</translation>
        </message>
        <message>
            <source>Not certain</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pas certain</translation>
        </message>
        <message>
            <source>Note (optional)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Note (facultative)</translation>
        </message>
        <message>
            <source>Note on this scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Note sur cet examen</translation>
        </message>
        <message>
            <source>&amp;Keep finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Conserver le constat</translation>
        </message>
        <message>
            <source>To correct a finding, keep another one: both stay in the record.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pour corriger un constat, conservez-en un autre : les deux restent consignés.</translation>
        </message>
        <message>
            <source>It is kept under the name {name}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il est conservé sous le nom {name}.</translation>
        </message>
        <message>
            <source>No name is kept with it: enter yours in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aucun nom n'y est joint : indiquez le vôtre dans les paramètres.</translation>
        </message>
        <message>
            <source>Note only</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Note seulement</translation>
        </message>
        <message>
            <source>before the answer was seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">avant d'avoir vu la réponse</translation>
        </message>
        <message>
            <source>with the answer in view</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">en voyant la réponse</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avancement de la vérification</translation>
        </message>
        <message>
            <source>Stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arrêter</translation>
        </message>
        <message>
            <source>Check again</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vérifier de nouveau</translation>
        </message>
        <message>
            <source>Loading the models…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Chargement des modèles…</translation>
        </message>
        <message>
            <source>Checking whether this computer gives the released answers: {done} of {total}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vérification que cet ordinateur donne les réponses de référence : {done} sur {total}.</translation>
        </message>
        <message>
            <source>The check was not finished. Do it before you rely on the answers.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La vérification n'est pas terminée. Faites-la avant de vous fier aux réponses.</translation>
        </message>
        <message>
            <source>This computer gives the released answers ({passed} of {total} checks).</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cet ordinateur donne les réponses de référence ({passed} vérifications sur {total}).</translation>
        </message>
        <message>
            <source>In {failed} of {total} checks this computer gives other answers than the released ones. Do not use ThoraLite on it. Install ThoraLite again; if that does not help, use another computer and tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dans {failed} vérifications sur {total}, cet ordinateur donne d'autres réponses que celles de référence. N'y utilisez pas ThoraLite. Réinstallez ThoraLite ; si cela n'aide pas, utilisez un autre ordinateur et prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vérifier cet ordinateur</translation>
        </message>
        <message>
            <source>Settings</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Paramètres</translation>
        </message>
        <message>
            <source>Sections</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Rubriques</translation>
        </message>
        <message>
            <source>General</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Général</translation>
        </message>
        <message>
            <source>As the system</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Contraste élevé</translation>
        </message>
        <message>
            <source>Normal</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Grand</translation>
        </message>
        <message>
            <source>Very large</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Très grand</translation>
        </message>
        <message>
            <source>Folder of the results</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Dossier des résultats</translation>
        </message>
        <message>
            <source>Another folder is opened from the menu of the window.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un autre dossier s'ouvre depuis le menu de la fenêtre.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Couleurs</translation>
        </message>
        <message>
            <source>Text size</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Taille du texte</translation>
        </message>
        <message>
            <source>Clinic and reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Structure et rapports</translation>
        </message>
        <message>
            <source>Print the patient's name, number, date of birth and sex</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Imprimer nom, numéro, date de naissance et sexe du patient</translation>
        </message>
        <message>
            <source>Address</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Adresse</translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nom de la structure de santé</translation>
        </message>
        <message>
            <source>Logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Logo</translation>
        </message>
        <message>
            <source>A PNG or JPEG picture for the head of every report.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Une image PNG ou JPEG pour l'en-tête de chaque rapport.</translation>
        </message>
        <message>
            <source>Language of the reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Langue des rapports</translation>
        </message>
        <message>
            <source>Paper</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Papier</translation>
        </message>
        <message>
            <source>Switch it off for reports that leave the clinic without names.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Désactivez-le pour les rapports qui quittent la structure sans noms.</translation>
        </message>
        <message>
            <source>This address is too long for the head of a report.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette adresse est trop longue pour l'en-tête d'un rapport.</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisissez un logo</translation>
        </message>
        <message>
            <source>No logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pas de logo</translation>
        </message>
        <message>
            <source>This file is not a PNG or JPEG picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce fichier n'est pas une image PNG ou JPEG.</translation>
        </message>
        <message>
            <source>This picture is too large for a logo.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette image est trop grande pour un logo.</translation>
        </message>
        <message>
            <source>This picture is damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette image est endommagée.</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Images (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Reading</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lecture</translation>
        </message>
        <message>
            <source>Ask for my own finding before showing the program's answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Demander mon constat avant de montrer la réponse du programme</translation>
        </message>
        <message>
            <source>Who sees an answer first tends to agree with it. A finding of your own, given before, is worth more.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Qui voit d'abord une réponse a tendance à l'approuver. Un constat personnel, donné avant, vaut davantage.</translation>
        </message>
        <message>
            <source>Of 100 patients whose chest is examined here, about how many have pneumonia? With this number the program tells how often its answers are right in your clinic. It does not change any answer. If you do not know, leave it at 10 %.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sur 100 patients dont le thorax est examiné ici, combien environ ont une pneumonie ? Avec ce nombre, le programme indique à quelle fréquence ses réponses sont justes chez vous. Cela ne change aucune réponse. Si vous ne savez pas, laissez 10 %.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Votre nom</translation>
        </message>
        <message>
            <source>It is written with your findings and on the reports.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il est inscrit avec vos constats et sur les rapports.</translation>
        </message>
        <message>
            <source>Patients with pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Patients avec pneumonie</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: some of its files are missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ne peut pas démarrer : certains de ses fichiers manquent.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of it is missing, or does not fit this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ne peut pas démarrer : une partie manque ou ne convient pas à cet ordinateur.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: the processor of this computer is too old for it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ne peut pas démarrer : le processeur de cet ordinateur est trop ancien.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it finds no screen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ne peut pas démarrer : il ne trouve pas d'écran.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of the system that draws windows is missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ne peut pas démarrer : une partie du système qui dessine les fenêtres manque.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it cannot write in its own folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ne peut pas démarrer : il ne peut pas écrire dans son propre dossier.</translation>
        </message>
        <message>
            <source>Install ThoraLite again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Réinstallez ThoraLite.</translation>
        </message>
        <message>
            <source>Install ThoraLite again. If that does not help, show this message to your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Réinstallez ThoraLite. Si cela n'aide pas, montrez ce message à votre service informatique.</translation>
        </message>
        <message>
            <source>Use a computer made after 2013.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Utilisez un ordinateur fabriqué après 2013.</translation>
        </message>
        <message>
            <source>Start it on the desktop of this computer, not over a connection without a screen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Démarrez-le sur le bureau de cet ordinateur, pas par une connexion sans écran.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install it. On Debian and Ubuntu: sudo apt install libxcb-cursor0</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Demandez à votre service informatique de l'installer. Sur Debian et Ubuntu : sudo apt install libxcb-cursor0</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in this folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vérifiez que le disque n'est pas plein et que vous pouvez écrire dans ce dossier.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avancement</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Pause</translation>
        </message>
        <message>
            <source>Hold before the next scan (Ctrl+P)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">S'arrêter avant l'examen suivant (Ctrl+P)</translation>
        </message>
        <message>
            <source>Stop after the scan being worked on; finished scans are kept (Ctrl+.)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arrêter après l'examen en cours ; les examens terminés sont gardés (Échap)</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Continuer</translation>
        </message>
        <message>
            <source>Screen what is still waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Traiter ce qui attend encore</translation>
        </message>
        <message>
            <source>Looking for scans…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Recherche d'examens…</translation>
        </message>
        <message>
            <source>{done} of {total} scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{done} examens sur {total}</translation>
        </message>
        <message>
            <source>{count:.0f} a minute</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{count:.0f} par minute</translation>
        </message>
        <message>
            <source>Paused. Finished scans are kept.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">En pause. Les examens terminés sont gardés.</translation>
        </message>
        <message>
            <source>Stopping after the scan being worked on…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arrêt après l'examen en cours…</translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisir un &amp;dossier…</translation>
        </message>
        <message>
            <source>Choose a &amp;table…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisir un &amp;tableau…</translation>
        </message>
        <message>
            <source>How well does the program do on your own scans?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Que vaut le programme sur vos propres examens ?</translation>
        </message>
        <message>
            <source>Give it scans of which you know what they show. It judges them, compares, and helps you to choose thresholds for your clinic. Nothing leaves this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Donnez-lui des examens dont vous savez ce qu'ils montrent. Il les juge, compare, et vous aide à choisir des seuils pour votre structure. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Take scans as they come, not the clearest ones.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Prenez les examens comme ils viennent, pas les plus nets.</translation>
        </message>
        <message>
            <source>Take at least 30 people with and 30 people without pneumonia; 100 of each are better.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Prenez au moins 30 personnes avec et 30 personnes sans pneumonie ; 100 de chaque valent mieux.</translation>
        </message>
        <message>
            <source>Labels must be right: go by a laboratory test, a CT or the doctor's final diagnosis, never by this program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les étiquettes doivent être justes : fiez-vous à un test de laboratoire, un scanner ou au diagnostic final du médecin, jamais à ce programme.</translation>
        </message>
        <message>
            <source>A folder for each kind of scan:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un dossier par type d'examen :</translation>
        </message>
        <message>
            <source>Or a table (CSV): the file, what it shows and, where it is known, whose it is:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ou un tableau (CSV) : le fichier, ce qu'il montre et, si on le sait, de qui il est :</translation>
        </message>
        <message>
            <source>Choose the folder of labelled scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisissez le dossier des examens étiquetés</translation>
        </message>
        <message>
            <source>Choose the table of labelled scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisissez le tableau des examens étiquetés</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tableaux (*.csv)</translation>
        </message>
        <message>
            <source>Measured on scans of {positive} people with and {negative} people without pneumonia. The true figures lie within these ranges with 95% confidence. Thresholds chosen on these very scans do a little worse on new ones.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mesuré sur les examens de {positive} personnes avec et {negative} personnes sans pneumonie. Les vrais chiffres sont dans ces intervalles avec 95 % de confiance. Des seuils choisis sur ces mêmes examens font un peu moins bien sur de nouveaux.</translation>
        </message>
        <message>
            <source>Refer from</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Référer à partir de</translation>
        </message>
        <message>
            <source>No sign seen below</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aucun signe vu en dessous de</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sensibilité</translation>
        </message>
        <message>
            <source>Specificity</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Spécificité</translation>
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
            <translation type="unfinished">Choisi ici</translation>
        </message>
        <message>
            <source>As delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tel que livré</translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it refers {low} to {high}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sur 100 personnes avec pneumonie, il en réfère {low} à {high}.</translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it tells {low} to {high} that no sign was seen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sur 100 personnes avec pneumonie, il dit à {low} à {high} d'entre elles qu'aucun signe n'a été vu.</translation>
        </message>
        <message>
            <source>Of 100 people without pneumonia, it refers {low} to {high} needlessly.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sur 100 personnes sans pneumonie, il en réfère {low} à {high} inutilement.</translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it refers, {low} to {high} have it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Là où {share} patients sur 100 ont une pneumonie : sur 100 personnes référées, {low} à {high} l'ont.</translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it does not refer, {low} to {high} have it all the same.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Là où {share} patients sur 100 ont une pneumonie : sur 100 personnes non référées, {low} à {high} l'ont quand même.</translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ces seuils ne réfèrent personne, ou tout le monde.</translation>
        </message>
        <message>
            <source>Too few people for thresholds of your own: {positive} with and {negative} without pneumonia. At least {fewest} of each are needed, better {few} or more.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Trop peu de personnes pour des seuils propres : {positive} avec et {negative} sans pneumonie. Il en faut au moins {fewest} de chaque, mieux {few} ou plus.</translation>
        </message>
        <message>
            <source>Few people: {positive} with and {negative} without pneumonia. With {few} or more of each the ranges become narrower.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Peu de personnes : {positive} avec et {negative} sans pneumonie. Avec {few} ou plus de chaque, les intervalles se resserrent.</translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody. They cannot be used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ces seuils ne réfèrent personne, ou tout le monde. Ils ne peuvent pas servir.</translation>
        </message>
        <message>
            <source>On these scans the program may be no better than chance. Check the labels. If they are right, do not rely on the program for scans like these.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sur ces examens, le programme ne fait peut-être pas mieux que le hasard. Vérifiez les étiquettes. Si elles sont justes, ne vous fiez pas au programme pour de tels examens.</translation>
        </message>
        <message>
            <source>With this threshold many people with pneumonia are not referred.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avec ce seuil, beaucoup de personnes avec pneumonie ne sont pas référées.</translation>
        </message>
        <message>
            <source>{value} ({low} to {high})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value} ({low} à {high})</translation>
        </message>
        <message>
            <source>In use here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">En service ici</translation>
        </message>
        <message>
            <source>No thresholds of your own: the program uses those it was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pas de seuils propres : le programme utilise ceux livrés avec lui.</translation>
        </message>
        <message>
            <source>{model}, version {version}: refer from {refer}, no sign seen below {no_sign}. Measured on {date} on {scans} scans: sensitivity {sensitivity}, specificity {specificity}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{model}, version {version} : référer à partir de {refer}, aucun signe vu en dessous de {no_sign}. Mesuré le {date} sur {scans} examens : sensibilité {sensitivity}, spécificité {specificity}.</translation>
        </message>
        <message>
            <source>Save for other computers…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer pour d'autres ordinateurs…</translation>
        </message>
        <message>
            <source>Save the thresholds of {model} for other computers</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer les seuils de {model} pour d'autres ordinateurs</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Retirer…</translation>
        </message>
        <message>
            <source>Remove the thresholds of {model}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Retirer les seuils de {model}</translation>
        </message>
        <message>
            <source>Remove these thresholds?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Retirer ces seuils ?</translation>
        </message>
        <message>
            <source>The program then goes back to the thresholds that your IT staff set.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le programme revient alors aux seuils définis par votre service informatique.</translation>
        </message>
        <message>
            <source>The program then goes back to the thresholds it was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le programme revient alors aux seuils livrés avec lui.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Retirer</translation>
        </message>
        <message>
            <source>Label</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Étiquette</translation>
        </message>
        <message>
            <source>As file and picture tell</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Selon le fichier et l'image</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Retour</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Commencer</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Compte comme</translation>
        </message>
        <message>
            <source>(no label)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">(sans étiquette)</translation>
        </message>
        <message>
            <source>With pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avec pneumonie</translation>
        </message>
        <message>
            <source>Without pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sans pneumonie</translation>
        </message>
        <message>
            <source>Left out</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Laissé de côté</translation>
        </message>
        <message>
            <source>{label} counts as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{label} compte comme</translation>
        </message>
        <message>
            <source>To be judged: {scans} scans, of {positive} people with and {negative} people without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">À juger : {scans} examens, de {positive} personnes avec et {negative} personnes sans pneumonie.</translation>
        </message>
        <message>
            <source>Scans left out: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Examens laissés de côté : {count}</translation>
        </message>
        <message>
            <source>The program does not know every label. Say above what each one counts as.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le programme ne connaît pas toutes les étiquettes. Indiquez ci-dessus comment chacune compte.</translation>
        </message>
        <message>
            <source>All scans are of one kind. A study needs scans with and without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tous les examens sont du même type. Une étude demande des examens avec et sans pneumonie.</translation>
        </message>
        <message>
            <source>With fewer than {fewest} people of either kind no thresholds can be chosen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avec moins de {fewest} personnes d'un des deux types, aucun seuil ne peut être choisi.</translation>
        </message>
        <message>
            <source>With fewer than {few} people of either kind the figures are uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avec moins de {few} personnes d'un des deux types, les chiffres sont incertains.</translation>
        </message>
        <message>
            <source>Nobody said which scans are of the same person: each counts as a person of its own, unless the DICOM files tell.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Rien n'indique quels examens sont de la même personne : chacun compte pour une personne, sauf si les fichiers DICOM le disent.</translation>
        </message>
        <message>
            <source>&amp;Judge as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Juger comme</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Est-ce juste ?</translation>
        </message>
        <message>
            <source>&amp;Save the study…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Enregistrer l'étude…</translation>
        </message>
        <message>
            <source>&amp;Other scans…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Autres examens…</translation>
        </message>
        <message>
            <source>Stopped after {done} of {total} scans: the figures are of these only.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arrêté après {done} examens sur {total} : les chiffres ne portent que sur ceux-ci.</translation>
        </message>
        <message>
            <source>No answer ({count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sans réponse ({count})</translation>
        </message>
        <message>
            <source>{scans} scans judged: {answered} answered, {refused} without an answer, {failed} unreadable.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scans} examens jugés : {answered} avec réponse, {refused} sans réponse, {failed} illisibles.</translation>
        </message>
        <message>
            <source>Answers were given for scans of {positive} people with and {negative} people without pneumonia. Figures need both.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Des réponses ont été données pour les examens de {positive} personnes avec et {negative} personnes sans pneumonie. Les chiffres demandent les deux.</translation>
        </message>
        <message>
            <source>Scans without an answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Examens sans réponse</translation>
        </message>
        <message>
            <source>File</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fichier</translation>
        </message>
        <message>
            <source>Why there is no answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pourquoi il n'y a pas de réponse</translation>
        </message>
        <message>
            <source>How many of 100 &amp;patients here have pneumonia?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sur 100 &amp;patients ici, combien ont une pneumonie ?</translation>
        </message>
        <message>
            <source>Local study</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Étude locale</translation>
        </message>
        <message>
            <source>The study was saved in {folder}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">L'étude a été enregistrée dans {folder}.</translation>
        </message>
        <message>
            <source>These thresholds are in use from now on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ces seuils sont désormais en service.</translation>
        </message>
        <message>
            <source>The models are still being loaded. Try again in a moment.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les modèles sont en cours de chargement. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>Save thresholds for other computers</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer les seuils pour d'autres ordinateurs</translation>
        </message>
        <message>
            <source>Thresholds (*.json)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Seuils (*.json)</translation>
        </message>
        <message>
            <source>Save the study in this folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer l'étude dans ce dossier</translation>
        </message>
        <message>
            <source>Curve of right and needless referrals</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Courbe des références justifiées et inutiles</translation>
        </message>
        <message>
            <source>Click on the curve, or press the arrow keys, to move the threshold for referring.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cliquez sur la courbe, ou utilisez les flèches, pour déplacer le seuil de référence.</translation>
        </message>
        <message>
            <source>Referred, of 100 people with pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Référés, sur 100 personnes avec pneumonie</translation>
        </message>
        <message>
            <source>Referred, of 100 people without pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Référés, sur 100 personnes sans pneumonie</translation>
        </message>
        <message>
            <source>chosen here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">choisi ici</translation>
        </message>
        <message>
            <source>as delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">tel que livré</translation>
        </message>
        <message>
            <source>95% range</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">intervalle à 95 %</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Arrêter</translation>
        </message>
        <message>
            <source>Stop after the scan being judged; the figures are then of those judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arrêter après l'examen en cours ; les chiffres portent alors sur ceux qui ont été jugés</translation>
        </message>
        <message>
            <source>Your scans are being judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vos examens sont en cours de jugement</translation>
        </message>
        <message>
            <source>As &amp;proposed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comme &amp;proposé</translation>
        </message>
        <message>
            <source>The thresholds that refer 90 of 100 people with pneumonia here and clear fewer than 5</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les seuils qui réfèrent 90 personnes sur 100 atteintes de pneumonie ici et en rassurent moins de 5</translation>
        </message>
        <message>
            <source>As &amp;delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comme &amp;livré</translation>
        </message>
        <message>
            <source>The thresholds the program came with</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les seuils fournis avec le programme</translation>
        </message>
        <message>
            <source>&amp;Use these thresholds here…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;Utiliser ces seuils ici…</translation>
        </message>
        <message>
            <source>Between the two thresholds the program says that it cannot say.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Entre les deux seuils, le programme répond « Indéterminé ».</translation>
        </message>
        <message>
            <source>Refer from {percent} on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Référer à partir de {percent}</translation>
        </message>
        <message>
            <source>No sign seen below {percent}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aucun signe vu en dessous de {percent}</translation>
        </message>
        <message>
            <source>From now on the program refers from a probability of {refer} on, and says below {no_sign} that no sign was seen. This counts in this workspace and for this model only: {model}, version {version}. A new version ends it. Reports will say so. Answers given before stay as they are.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Désormais le programme réfère à partir d'une probabilité de {refer} et dit en dessous de {no_sign} qu'aucun signe n'a été vu. Cela vaut dans cet espace de travail et pour ce modèle seulement : {model}, version {version}. Une nouvelle version y met fin. Les rapports le diront. Les réponses déjà données restent telles quelles.</translation>
        </message>
        <message>
            <source>Use these thresholds?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Utiliser ces seuils ?</translation>
        </message>
        <message>
            <source>Use them</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les utiliser</translation>
        </message>
        <message>
            <source>Save support file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer le fichier d'assistance</translation>
        </message>
        <message>
            <source>A file for whoever helps you with ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un fichier pour la personne qui vous aide avec ThoraLite</translation>
        </message>
        <message>
            <source>If something does not work, save this file and send it to them, with a few words on what you were doing. Nothing is sent by itself.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Si quelque chose ne marche pas, enregistrez ce fichier et envoyez-le à cette personne, avec quelques mots sur ce que vous faisiez. Rien n'est envoyé tout seul.</translation>
        </message>
        <message>
            <source>It holds what the program did, what this computer is like, and figures without names. It holds no pictures and nothing that tells a patient, a reader or your clinic. You can open it and look.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il contient ce que le programme a fait, les caractéristiques de cet ordinateur et des chiffres sans noms. Il ne contient ni images ni rien qui désigne un patient, un lecteur ou votre structure. Vous pouvez l'ouvrir et le regarder.</translation>
        </message>
        <message>
            <source>The support file is being saved</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le fichier d'assistance est en cours d'enregistrement</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistré : {file}</translation>
        </message>
        <message>
            <source>Save support file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrer le fichier d'assistance…</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ouvrir le dossier du journal</translation>
        </message>
        <message>
            <source>ThoraLite stopped unexpectedly last time.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite s'est arrêté de façon inattendue la dernière fois.</translation>
        </message>
        <message>
            <source>Finished scans are kept, and those that were waiting still wait. Save a support file and send it to whoever helps you with ThoraLite, with a few words on what you were doing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les examens terminés sont gardés, et ceux qui attendaient attendent toujours. Enregistrez un fichier d'assistance et envoyez-le à la personne qui vous aide avec ThoraLite, avec quelques mots sur ce que vous faisiez.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Continuer</translation>
        </message>
        <message>
            <source>ThoraLite could not start.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite n'a pas pu démarrer.</translation>
        </message>
        <message>
            <source>Finished scans are kept. Start it again. If that does not help, save a support file and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les examens terminés sont gardés. Redémarrez le programme. Si cela n'aide pas, enregistrez un fichier d'assistance et envoyez-le à la personne qui vous aide avec ThoraLite.</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un problème est survenu dans le programme.</translation>
        </message>
        <message>
            <source>Finished scans are kept. If it happens again, save a support file and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les examens terminés sont gardés. Si cela se reproduit, enregistrez un fichier d'assistance et envoyez-le à la personne qui vous aide avec ThoraLite.</translation>
        </message>
        <message>
            <source>Update from a file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mettre à jour depuis un fichier</translation>
        </message>
        <message>
            <source>Progress of the update</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Avancement de la mise à jour</translation>
        </message>
        <message>
            <source>Keep the present one</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Garder l'actuelle</translation>
        </message>
        <message>
            <source>Use the new version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Utiliser la nouvelle version</translation>
        </message>
        <message>
            <source>Later</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Plus tard</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Redémarrer maintenant</translation>
        </message>
        <message>
            <source>ThoraLite {version}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite {version}</translation>
        </message>
        <message>
            <source>Models {version}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modèles {version}</translation>
        </message>
        <message>
            <source>Released on {date}. Signed by {signer}. {size} MB.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Publication : {date}. Signature : {signer}. {size} Mo.</translation>
        </message>
        <message>
            <source>Checking who made this update…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vérification de l'auteur de cette mise à jour…</translation>
        </message>
        <message>
            <source>Unpacking and checking every file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Décompression et vérification de chaque fichier…</translation>
        </message>
        <message>
            <source>Checking whether it gives its released answers on this computer…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vérification que la nouvelle version donne ses réponses de référence sur cet ordinateur…</translation>
        </message>
        <message>
            <source>Comparing its answers with those of the present version…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Comparaison de ses réponses avec celles de la version actuelle…</translation>
        </message>
        <message>
            <source>The new version is used from the next start on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La nouvelle version servira à partir du prochain démarrage.</translation>
        </message>
        <message>
            <source>It gives its released answers on this computer. On {changed} of {count} sample scans it recommends something else than the present version. Look at them before you decide.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La nouvelle version donne ses réponses de référence sur cet ordinateur. Pour {changed} exemples sur {count}, elle recommande autre chose que la version actuelle. Regardez-les avant de décider.</translation>
        </message>
        <message>
            <source>It gives its released answers on this computer, and on all {count} sample scans it recommends the same as the present version.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La nouvelle version donne ses réponses de référence sur cet ordinateur et, pour les {count} exemples, elle recommande la même chose que la version actuelle.</translation>
        </message>
        <message>
            <source>The percentage is how likely pneumonia is. You can go back to the present version later.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le pourcentage indique la probabilité de pneumonie. Vous pourrez revenir plus tard à la version actuelle.</translation>
        </message>
        <message>
            <source>The thresholds of your own study count only for the models they were measured with. If the new version brings other models, repeat the study.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les seuils de votre propre étude ne valent que pour les modèles avec lesquels ils ont été mesurés. Si la nouvelle version apporte d'autres modèles, refaites l'étude.</translation>
        </message>
        <message>
            <source>Answers of both versions</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Réponses des deux versions</translation>
        </message>
        <message>
            <source>Sample scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exemple</translation>
        </message>
        <message>
            <source>Present version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Version actuelle</translation>
        </message>
        <message>
            <source>New version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nouvelle version</translation>
        </message>
        <message>
            <source>Difference</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Différence</translation>
        </message>
        <message>
            <source>Changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Changé</translation>
        </message>
        <message>
            <source>Other percentage</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Autre pourcentage</translation>
        </message>
        <message>
            <source>The same</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Identique</translation>
        </message>
        <message>
            <source>Answered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Répondu</translation>
        </message>
        <message>
            <source>No answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sans réponse</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">N'a pas pu être lu</translation>
        </message>
        <message>
            <source>ThoraLite updates (*.thoraliteupdate)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mises à jour de ThoraLite (*.thoraliteupdate)</translation>
        </message>
        <message>
            <source>Go back to the version before</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Revenir à la version précédente</translation>
        </message>
        <message>
            <source>Go back to the version that was used before the last update?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Revenir à la version utilisée avant la dernière mise à jour ?</translation>
        </message>
        <message>
            <source>Scans are being screened. When they are done, close the program and start it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Des examens sont en cours de traitement. Quand ils seront terminés, fermez le programme et redémarrez-le.</translation>
        </message>
        <message>
            <source>ThoraLite {version}, which was installed from a file, did not start on this computer, so the version before it is used. Tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite {version}, installé depuis un fichier, n'a pas démarré sur cet ordinateur : la version précédente est utilisée. Prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Arrêtez le dépistage, ou attendez qu'il soit fini, avant de mettre à jour.</translation>
        </message>
        <message>
            <source>The version before is used from the next start on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La version précédente servira à partir du prochain démarrage.</translation>
        </message>
        <message>
            <source>Program now: {now}. Program then: {then}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Programme maintenant : {now}. Programme ensuite : {then}.</translation>
        </message>
        <message>
            <source>as installed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">tel qu'installé</translation>
        </message>
        <message>
            <source>Models now: {now}. Models then: {then}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modèles maintenant : {now}. Modèles ensuite : {then}.</translation>
        </message>
        <message>
            <source>those of the program</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ceux du programme</translation>
        </message>
        <message>
            <source>Findings and finished results stay as they are.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les constats et les résultats terminés restent tels quels.</translation>
        </message>
        <message>
            <source>Choose a scan in the list to see its picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisissez un examen dans la liste pour voir son image.</translation>
        </message>
        <message>
            <source>There is no picture to show.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il n'y a pas d'image à montrer.</translation>
        </message>
        <message>
            <source>Loading the picture…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Chargement de l'image…</translation>
        </message>
        <message>
            <source>least</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">faible</translation>
        </message>
        <message>
            <source>most sign of disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">fort signe de maladie</translation>
        </message>
        <message>
            <source>Slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Coupe ou image</translation>
        </message>
        <message>
            <source>Slice or frame (wheel, Page Up, Page Down)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Coupe ou image (molette, Page préc., Page suiv.)</translation>
        </message>
        <message>
            <source>Play</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Défiler</translation>
        </message>
        <message>
            <source>Show the slices or frames one after the other (Space)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Montrer les coupes ou images l'une après l'autre (Espace)</translation>
        </message>
        <message>
            <source>Go to heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aller à la carte</translation>
        </message>
        <message>
            <source>The heat map belongs to one slice or frame: show that one</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La carte de chaleur se rapporte à une coupe ou image : la montrer</translation>
        </message>
        <message>
            <source>&amp;Heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Carte de &amp;chaleur</translation>
        </message>
        <message>
            <source>Show where the program saw most sign of disease (H)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Montrer où le programme a vu le plus de signes de maladie (H)</translation>
        </message>
        <message>
            <source>Strength of the heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Intensité de la carte de chaleur</translation>
        </message>
        <message>
            <source>Fit</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ajuster</translation>
        </message>
        <message>
            <source>Show the whole picture (F)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Montrer toute l'image (F)</translation>
        </message>
        <message>
            <source>Brightness, contrast and size as at first (R, or double click)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Luminosité, contraste et taille comme au début (R, ou double clic)</translation>
        </message>
        <message>
            <source>Turned or mirrored: left may be right (R undoes it)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tournée ou inversée : la gauche peut être la droite (R l'annule)</translation>
        </message>
        <message>
            <source>Black and white swapped</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Noir et blanc échangés</translation>
        </message>
        <message>
            <source>Under the pointer {value:.0f} HU</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sous le pointeur {value:.0f} UH</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{number} sur {count}</translation>
        </message>
        <message>
            <source>Slice or frame {number} of {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Coupe ou image {number} sur {count}</translation>
        </message>
        <message>
            <source>The heat map is shown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La carte de chaleur est affichée</translation>
        </message>
        <message>
            <source>patient's right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">droite du patient</translation>
        </message>
        <message>
            <source>patient's left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">gauche du patient</translation>
        </message>
        <message>
            <source>patient's front</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">avant du patient</translation>
        </message>
        <message>
            <source>patient's back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">arrière du patient</translation>
        </message>
        <message>
            <source>towards the head</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">vers la tête</translation>
        </message>
        <message>
            <source>towards the feet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">vers les pieds</translation>
        </message>
        <message>
            <source>Left edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Bord gauche : {side}</translation>
        </message>
        <message>
            <source>Upper edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Bord supérieur : {side}</translation>
        </message>
        <message>
            <source>Right edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Bord droit : {side}</translation>
        </message>
        <message>
            <source>Lower edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Bord inférieur : {side}</translation>
        </message>
        <message>
            <source>View: AP (from front to back)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Incidence : AP (d'avant en arrière)</translation>
        </message>
        <message>
            <source>View: PA (from back to front)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Incidence : PA (d'arrière en avant)</translation>
        </message>
        <message>
            <source>View: left lateral</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Incidence : profil gauche</translation>
        </message>
        <message>
            <source>View: right lateral</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Incidence : profil droit</translation>
        </message>
        <message>
            <source>View: {code}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Incidence : {code}</translation>
        </message>
        <message>
            <source>Side: left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Côté : gauche</translation>
        </message>
        <message>
            <source>Side: right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Côté : droit</translation>
        </message>
        <message>
            <source>Side: both</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Côté : les deux</translation>
        </message>
        <message>
            <source>Window {width:.0f}, level {level:.0f} HU</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Fenêtre {width:.0f}, niveau {level:.0f} UH</translation>
        </message>
        <message>
            <source>Length {count:.0f} pixels (the file has no scale)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Longueur {count:.0f} pixels (le fichier n'a pas d'échelle)</translation>
        </message>
        <message>
            <source>Length {length:.1f} cm on the detector</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Longueur {length:.1f} cm sur le détecteur</translation>
        </message>
        <message>
            <source>Length {length:.1f} cm</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Longueur {length:.1f} cm</translation>
        </message>
        <message>
            <source>Refer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Référer</translation>
        </message>
        <message>
            <source>No sign seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aucun signe vu</translation>
        </message>
        <message>
            <source>Repeat image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Refaire l'image</translation>
        </message>
        <message>
            <source>Cannot say</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Indéterminé</translation>
        </message>
        <message>
            <source>Signs of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Signes de pneumonie</translation>
        </message>
        <message>
            <source>Too close to call</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Trop proche de la limite</translation>
        </message>
        <message>
            <source>Unlike known scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Différent des examens connus</translation>
        </message>
        <message>
            <source>Colour picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Image en couleur</translation>
        </message>
        <message>
            <source>Kind of picture not supported</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Type d'image non pris en charge</translation>
        </message>
        <message>
            <source>Kind of scan not judged yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Type d'examen pas encore jugé</translation>
        </message>
        <message>
            <source>Not a chest scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pas un examen du thorax</translation>
        </message>
        <message>
            <source>No chest, says the file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pas de thorax, selon le fichier</translation>
        </message>
        <message>
            <source>Not an upright frontal view</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pas une vue de face à l'endroit</translation>
        </message>
        <message>
            <source>Kind of picture unclear</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Type d'image incertain</translation>
        </message>
        <message>
            <source>Not what the file says it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pas ce qu'annonce le fichier</translation>
        </message>
        <message>
            <source>Lungs not found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Poumons non trouvés</translation>
        </message>
        <message>
            <source>Lungs cut off</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Poumons coupés</translation>
        </message>
        <message>
            <source>Too small</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Trop petit</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Trop sombre</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Trop clair</translation>
        </message>
        <message>
            <source>Almost no contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Presque pas de contraste</translation>
        </message>
        <message>
            <source>The file does not say what kind of scan it is: the program went by the picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le fichier n'indique pas le type d'examen : le programme s'est fié à l'image.</translation>
        </message>
        <message>
            <source>It was judged as the kind of scan you named, not as what the file says or the picture looks like.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il a été jugé comme le type d'examen que vous avez indiqué, non selon le fichier ou l'aspect de l'image.</translation>
        </message>
        <message>
            <source>Not every slice or frame was judged, but an even selection.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Toutes les coupes ou images n'ont pas été jugées, mais une sélection régulière.</translation>
        </message>
        <message>
            <source>Slices that show no or hardly any lung were left out.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les coupes qui ne montrent pas ou presque pas de poumon ont été laissées de côté.</translation>
        </message>
        <message>
            <source>Some slices of this series could not be read and were left out.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Certaines coupes de cette série n'ont pas pu être lues et ont été laissées de côté.</translation>
        </message>
        <message>
            <source>The picture is small: details may be lost.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">L'image est petite : des détails peuvent être perdus.</translation>
        </message>
        <message>
            <source>The thresholds of your clinic's own study decided this answer, not those the program was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette réponse a été décidée avec les seuils de l'étude de votre structure, non avec ceux livrés avec le programme.</translation>
        </message>
        <message>
            <source>Chest X-ray</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Radio du thorax</translation>
        </message>
        <message>
            <source>Chest CT</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Scanner du thorax</translation>
        </message>
        <message>
            <source>Lung ultrasound</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Échographie pulmonaire</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Inconnu</translation>
        </message>
        <message>
            <source>Other</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Autre</translation>
        </message>
        <message>
            <source>X-ray</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Radio</translation>
        </message>
        <message>
            <source>CT</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Scanner</translation>
        </message>
        <message>
            <source>Ultrasound</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Échographie</translation>
        </message>
        <message>
            <source>Normal lungs</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Poumons normaux</translation>
        </message>
        <message>
            <source>Bacterial pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pneumonie bactérienne</translation>
        </message>
        <message>
            <source>Other viral pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Autre pneumonie virale</translation>
        </message>
        <message>
            <source>This file is not an image.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce fichier n'est pas une image.</translation>
        </message>
        <message>
            <source>This file is damaged or incomplete.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce fichier est endommagé ou incomplet.</translation>
        </message>
        <message>
            <source>This file is compressed in a way this program cannot read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce fichier est compressé d'une façon que ce programme ne sait pas lire.</translation>
        </message>
        <message>
            <source>This DICOM file contains no picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce fichier DICOM ne contient pas d'image.</translation>
        </message>
        <message>
            <source>This picture is too large to open safely.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette image est trop grande pour être ouverte sans risque.</translation>
        </message>
        <message>
            <source>This file holds data that is not a picture to look at.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce fichier contient des données qui ne sont pas une image à regarder.</translation>
        </message>
        <message>
            <source>This file could not be opened.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce fichier n'a pas pu être ouvert.</translation>
        </message>
        <message>
            <source>The program made a mistake with this file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le programme a fait une erreur avec ce fichier.</translation>
        </message>
        <message>
            <source>This archive is protected by a password.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette archive est protégée par un mot de passe.</translation>
        </message>
        <message>
            <source>This archive is not safe to open.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette archive n'est pas sûre à ouvrir.</translation>
        </message>
        <message>
            <source>This archive is too large to unpack on this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette archive est trop grande pour être décompressée sur cet ordinateur.</translation>
        </message>
        <message>
            <source>There are no scans in this archive.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il n'y a pas d'examens dans cette archive.</translation>
        </message>
        <message>
            <source>This archive is packed in a way this program cannot read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette archive est compressée d'une façon que ce programme ne sait pas lire.</translation>
        </message>
        <message>
            <source>Only DICOM scans can be exported as DICOM.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Seuls les examens DICOM peuvent être exportés en DICOM.</translation>
        </message>
        <message>
            <source>This DICOM file does not say which study it belongs to.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce fichier DICOM n'indique pas à quelle étude il appartient.</translation>
        </message>
        <message>
            <source>This scan is no longer the one that was judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cet examen n'est plus celui qui a été jugé.</translation>
        </message>
        <message>
            <source>The program's model files are missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les fichiers de modèles du programme manquent.</translation>
        </message>
        <message>
            <source>A model file was changed or damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un fichier de modèle a été modifié ou endommagé.</translation>
        </message>
        <message>
            <source>A model file does not fit this version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un fichier de modèle ne convient pas à cette version du programme.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le disque est plein.</translation>
        </message>
        <message>
            <source>The results could not be written.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les résultats n'ont pas pu être écrits.</translation>
        </message>
        <message>
            <source>The stored results of this folder are damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les résultats enregistrés dans ce dossier sont endommagés.</translation>
        </message>
        <message>
            <source>Another ThoraLite is working in this folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un autre ThoraLite travaille dans ce dossier.</translation>
        </message>
        <message>
            <source>The results in this folder were stored by a newer ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les résultats de ce dossier ont été enregistrés par un ThoraLite plus récent.</translation>
        </message>
        <message>
            <source>This setting is not possible.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce réglage n'est pas possible.</translation>
        </message>
        <message>
            <source>Scans cannot be received from the network.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les examens ne peuvent pas être reçus du réseau.</translation>
        </message>
        <message>
            <source>No machine may send scans to this computer yet.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aucun appareil ne peut encore envoyer d'examens à cet ordinateur.</translation>
        </message>
        <message>
            <source>The space set aside for received scans is used up, so no more are accepted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">L'espace prévu pour les examens reçus est épuisé : plus aucun n'est accepté.</translation>
        </message>
        <message>
            <source>No labelled scans were found there.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aucun examen étiqueté n'y a été trouvé.</translation>
        </message>
        <message>
            <source>This table does not say which scan shows what.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce tableau n'indique pas quel examen montre quoi.</translation>
        </message>
        <message>
            <source>There are too few scans for thresholds of your own.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il y a trop peu d'examens pour des seuils propres.</translation>
        </message>
        <message>
            <source>The settings could not be saved.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les paramètres n'ont pas pu être enregistrés.</translation>
        </message>
        <message>
            <source>The watched folder is not there.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le dossier surveillé est absent.</translation>
        </message>
        <message>
            <source>This file is not a ThoraLite update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce fichier n'est pas une mise à jour de ThoraLite.</translation>
        </message>
        <message>
            <source>The update file could not be read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le fichier de mise à jour n'a pas pu être lu.</translation>
        </message>
        <message>
            <source>This update file is damaged or incomplete. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce fichier de mise à jour est endommagé ou incomplet. Rien n'a été changé.</translation>
        </message>
        <message>
            <source>This program takes no updates from files: it was delivered without a key to check them.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce programme n'accepte pas de mises à jour par fichier : il a été livré sans clé pour les vérifier.</translation>
        </message>
        <message>
            <source>This update does not come from those who deliver your program, or it was changed on the way. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette mise à jour ne vient pas de ceux qui livrent votre programme, ou elle a été modifiée en chemin. Rien n'a été changé.</translation>
        </message>
        <message>
            <source>This update is not safe to unpack. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette mise à jour n'est pas sûre à décompresser. Rien n'a été changé.</translation>
        </message>
        <message>
            <source>This update is of a kind that this version of the program does not know.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette mise à jour est d'un type que cette version du programme ne connaît pas.</translation>
        </message>
        <message>
            <source>This update is for another kind of computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette mise à jour est destinée à un autre type d'ordinateur.</translation>
        </message>
        <message>
            <source>This update is not newer than what is in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette mise à jour n'est pas plus récente que ce qui est en service.</translation>
        </message>
        <message>
            <source>These models were made for another version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ces modèles ont été faits pour une autre version du programme.</translation>
        </message>
        <message>
            <source>This program does not run from an installed package, so a file cannot update it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce programme ne vient pas d'un paquet installé : un fichier ne peut donc pas le mettre à jour.</translation>
        </message>
        <message>
            <source>There is not enough room on the disk for this update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il n'y a pas assez de place sur le disque pour cette mise à jour.</translation>
        </message>
        <message>
            <source>The update could not be stored. What was in use stays in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La mise à jour n'a pas pu être enregistrée. Ce qui était en service le reste.</translation>
        </message>
        <message>
            <source>Another update is being installed at this moment.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Une autre mise à jour est en cours d'installation.</translation>
        </message>
        <message>
            <source>The new version does not run on this computer, so it was not put in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La nouvelle version ne fonctionne pas sur cet ordinateur : elle n'a pas été mise en service.</translation>
        </message>
        <message>
            <source>The new version does not give its released answers on this computer, so it was not put in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">La nouvelle version ne donne pas ses réponses de référence sur cet ordinateur : elle n'a pas été mise en service.</translation>
        </message>
        <message>
            <source>There is no earlier version to go back to.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il n'y a pas de version antérieure à laquelle revenir.</translation>
        </message>
        <message>
            <source>Updates from files are switched off on this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les mises à jour par fichier sont désactivées sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The file with the settings of your IT staff cannot be read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le fichier des paramètres de votre service informatique ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The settings of your IT staff lock something that this program does not know.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les paramètres de votre service informatique verrouillent quelque chose que ce programme ne connaît pas.</translation>
        </message>
        <message>
            <source>Thresholds that your IT staff set cannot be read, so they are not used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les seuils définis par votre service informatique ne peuvent pas être lus : ils ne sont pas utilisés.</translation>
        </message>
        <message>
            <source>Thresholds that your IT staff set were measured with another model than the one here, so they are not used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les seuils définis par votre service informatique ont été mesurés avec un autre modèle que celui d'ici : ils ne sont pas utilisés.</translation>
        </message>
        <message>
            <source>Choose a DICOM, PNG, JPEG or TIFF file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisissez un fichier DICOM, PNG, JPEG ou TIFF.</translation>
        </message>
        <message>
            <source>Copy or export the scan again from where it came.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Copiez ou exportez de nouveau l'examen depuis son origine.</translation>
        </message>
        <message>
            <source>Export the scan again without compression, or as PNG.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exportez de nouveau l'examen sans compression, ou en PNG.</translation>
        </message>
        <message>
            <source>Choose the file of the picture itself, not its report or index.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisissez le fichier de l'image elle-même, pas son rapport ni son index.</translation>
        </message>
        <message>
            <source>Export the scan again in its normal size.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exportez de nouveau l'examen à sa taille normale.</translation>
        </message>
        <message>
            <source>Choose the chest X-ray, CT or ultrasound picture itself.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisissez l'image de radio, de scanner ou d'échographie elle-même.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and that you may read this file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vérifiez que le disque est connecté et que vous pouvez lire ce fichier.</translation>
        </message>
        <message>
            <source>Leave this scan out, and send a support file to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Laissez cet examen de côté, et envoyez un fichier d'assistance à la personne qui vous aide avec ThoraLite.</translation>
        </message>
        <message>
            <source>Unpack it with its password and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Décompressez-la avec son mot de passe et ouvrez le dossier des examens.</translation>
        </message>
        <message>
            <source>Ask for the scans on a disc or USB stick instead.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Demandez plutôt les examens sur un disque ou une clé USB.</translation>
        </message>
        <message>
            <source>Free some space, or unpack it on another drive and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Libérez de la place, ou décompressez-la sur un autre disque et ouvrez le dossier des examens.</translation>
        </message>
        <message>
            <source>Choose the archive or folder that holds DICOM, PNG, JPEG or TIFF files.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisissez l'archive ou le dossier qui contient des fichiers DICOM, PNG, JPEG ou TIFF.</translation>
        </message>
        <message>
            <source>Unpack it with another program and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Décompressez-la avec un autre programme et ouvrez le dossier des examens.</translation>
        </message>
        <message>
            <source>Use the PDF report of this scan instead.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Utilisez plutôt le rapport PDF de cet examen.</translation>
        </message>
        <message>
            <source>Export the scan again from the machine or the archive it came from.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Exportez de nouveau l'examen depuis l'appareil ou l'archive d'origine.</translation>
        </message>
        <message>
            <source>Screen it again, then export it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Traitez-le de nouveau, puis exportez-le.</translation>
        </message>
        <message>
            <source>Free some space and start again: finished scans are kept.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Libérez de la place et recommencez : les examens terminés sont gardés.</translation>
        </message>
        <message>
            <source>Check that you may write in this folder, and that no file in it is open.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vérifiez que vous pouvez écrire dans ce dossier et qu'aucun de ses fichiers n'est ouvert.</translation>
        </message>
        <message>
            <source>Let the program repair them, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Laissez le programme les réparer, ou choisissez un autre dossier pour les résultats.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Attendez qu'il ait fini, ou choisissez un autre dossier pour les résultats.</translation>
        </message>
        <message>
            <source>Install the newer version on this computer, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Installez la version plus récente sur cet ordinateur, ou choisissez un autre dossier pour les résultats.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Corrigez-le et réessayez.</translation>
        </message>
        <message>
            <source>Check the address and the port in the settings: the address must be one of this computer's, and no other program may use the port.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vérifiez l'adresse et le port dans les paramètres : l'adresse doit être une de celles de cet ordinateur, et aucun autre programme ne doit utiliser le port.</translation>
        </message>
        <message>
            <source>Enter the DICOM name (AE title) of the machine in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Indiquez le nom DICOM (titre AE) de l'appareil dans les paramètres.</translation>
        </message>
        <message>
            <source>Delete received scans that are no longer needed, or allow more space in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Supprimez les examens reçus devenus inutiles, ou accordez plus d'espace dans les paramètres.</translation>
        </message>
        <message>
            <source>Choose a folder that holds one folder for each kind of scan, for example normal and pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisissez un dossier qui contient un dossier par type d'examen, par exemple normal et pneumonia.</translation>
        </message>
        <message>
            <source>Save it as CSV with the columns file and label, and patient where it is known.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Enregistrez-le en CSV avec les colonnes file et label, et patient lorsqu'il est connu.</translation>
        </message>
        <message>
            <source>Add scans of at least ten patients with and ten without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ajoutez des examens d'au moins dix patients avec et dix sans pneumonie.</translation>
        </message>
        <message>
            <source>Connect its drive, or choose another folder in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Branchez son disque, ou choisissez un autre dossier dans les paramètres.</translation>
        </message>
        <message>
            <source>Tell them. The program works without it; until it is repaired, thresholds cannot be changed, scans are not received from the network, and the program is not updated.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Prévenez ce service. Le programme fonctionne sans ce fichier ; tant qu'il n'est pas réparé, les seuils ne peuvent pas être modifiés, aucun examen n'est reçu du réseau et le programme n'est pas mis à jour.</translation>
        </message>
        <message>
            <source>Tell them. Until the file is corrected, thresholds, the receiver and updates are locked.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Prévenez ce service. Tant que le fichier n'est pas corrigé, les seuils, le récepteur et les mises à jour sont verrouillés.</translation>
        </message>
        <message>
            <source>Tell them: the answers are decided by other thresholds until then.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Prévenez ce service : d'ici là, les réponses sont décidées avec d'autres seuils.</translation>
        </message>
        <message>
            <source>Tell them: the study is to be repeated with this version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Prévenez ce service : l'étude est à refaire avec cette version du programme.</translation>
        </message>
        <message>
            <source>Ask them if it is to be changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Adressez-vous à ce service s'il faut le modifier.</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in your own folders.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vérifiez que le disque n'est pas plein et que vous pouvez écrire dans vos propres dossiers.</translation>
        </message>
        <message>
            <source>Choose the file whose name ends with .thoraliteupdate.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Choisissez le fichier dont le nom finit par .thoraliteupdate.</translation>
        </message>
        <message>
            <source>Check that the USB stick is connected, and choose the file again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Vérifiez que la clé USB est branchée, et choisissez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>Copy it again from where it came, or ask for another copy.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Copiez-le de nouveau depuis son origine, ou demandez une autre copie.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install the new version with its installer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Demandez à votre service informatique d'installer la nouvelle version avec son installateur.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask those who gave you the program for the update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">N'utilisez pas ce fichier. Demandez la mise à jour à ceux qui vous ont donné le programme.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask those who gave you the program for another one.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">N'utilisez pas ce fichier. Demandez-en un autre à ceux qui vous ont donné le programme.</translation>
        </message>
        <message>
            <source>Ask for the update file that is made for the system of this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Demandez le fichier de mise à jour fait pour le système de cet ordinateur.</translation>
        </message>
        <message>
            <source>If you want the version from before, choose to go back to it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Si vous voulez la version précédente, choisissez d'y revenir.</translation>
        </message>
        <message>
            <source>Ask for the models that were made for your version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Demandez les modèles faits pour votre version du programme.</translation>
        </message>
        <message>
            <source>Update it the way it was installed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mettez-le à jour comme il a été installé.</translation>
        </message>
        <message>
            <source>Free some space and choose the file again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Libérez de la place et choisissez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>Wait until that is done.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Attendez que ce soit terminé.</translation>
        </message>
        <message>
            <source>Go on with the present version and tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Continuez avec la version actuelle et prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install the version you want with its installer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Demandez à votre service informatique d'installer la version voulue avec son installateur.</translation>
        </message>
        <message>
            <source>Ask your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Demandez à votre service informatique.</translation>
        </message>
        <message>
            <source>Screening aid, not a diagnosis.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aide au dépistage, pas un diagnostic.</translation>
        </message>
        <message>
            <source>Of 100 test scans given 80%, about 80 showed pneumonia. Where pneumonia is rarer than among the test scans fewer do, and on scans from places the model never learnt from the numbers can be far off.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sur 100 examens d'essai notés 80 %, environ 80 montraient une pneumonie. Là où la pneumonie est plus rare que parmi ces examens, il y en a moins, et sur des examens venus de lieux inconnus du modèle, les chiffres peuvent être très éloignés.</translation>
        </message>
        <message>
            <source>Something went wrong in the program. Finished scans are kept. If it happens again, save a support file (in the menu Help) and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Un problème est survenu dans le programme. Les examens terminés sont gardés. Si cela se reproduit, enregistrez un fichier d'assistance (dans le menu Aide) et envoyez-le à la personne qui vous aide avec ThoraLite.</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Illisible</translation>
        </message>
        <message>
            <source>Not an image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pas une image</translation>
        </message>
        <message>
            <source>Damaged or incomplete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Endommagé ou incomplet</translation>
        </message>
        <message>
            <source>Unknown compression</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Compression inconnue</translation>
        </message>
        <message>
            <source>No picture inside</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pas d'image dedans</translation>
        </message>
        <message>
            <source>Too large to open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Trop grand à ouvrir</translation>
        </message>
        <message>
            <source>Not a picture to look at</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pas une image à regarder</translation>
        </message>
        <message>
            <source>Could not be opened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">N'a pas pu être ouvert</translation>
        </message>
        <message>
            <source>Mistake of the program</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Erreur du programme</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">moins d'une minute restante</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">encore {minutes} min environ</translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">encore {hours} h environ</translation>
        </message>
        <message>
            <source>Wait for your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">En attente de votre constat</translation>
        </message>
        <message>
            <source>In work</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">En cours</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">En attente</translation>
        </message>
        <message>
            <source>wait for your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">en attente de votre constat</translation>
        </message>
        <message>
            <source>refer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">à référer</translation>
        </message>
        <message>
            <source>cannot say</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">indéterminés</translation>
        </message>
        <message>
            <source>repeat image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">à refaire</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">illisibles</translation>
        </message>
        <message>
            <source>no sign seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">sans signe vu</translation>
        </message>
        <message>
            <source>in work</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">en cours</translation>
        </message>
        <message>
            <source>waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">en attente</translation>
        </message>
        <message>
            <source>All scans, most urgent first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tous les examens, les plus urgents d'abord</translation>
        </message>
        <message>
            <source>Your finding first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">D'abord votre constat</translation>
        </message>
        <message>
            <source>Patient</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Patient</translation>
        </message>
        <message>
            <source>Date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Date</translation>
        </message>
        <message>
            <source>Kind</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Type</translation>
        </message>
        <message>
            <source>Reason</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Motif</translation>
        </message>
        <message>
            <source>Your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Votre constat</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pas encore lu</translation>
        </message>
        <message>
            <source>Find a file, patient or answer (Ctrl+F)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Chercher fichier, patient ou réponse (Ctrl+F)</translation>
        </message>
        <message>
            <source>Find in the worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Chercher dans la liste</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Effacer la recherche</translation>
        </message>
        <message>
            <source>All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tous</translation>
        </message>
        <message>
            <source>Show all scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Montrer tous les examens</translation>
        </message>
        <message>
            <source>Not read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Non lus</translation>
        </message>
        <message>
            <source>Show what nobody has read yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Montrer ce que personne n'a encore lu</translation>
        </message>
        <message>
            <source>{shown} of {of} shown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{shown} sur {of} affichés</translation>
        </message>
        <message>
            <source>cancelled before the end</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">arrêté avant la fin</translation>
        </message>
        <message>
            <source>scans done: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">examens faits : {count}</translation>
        </message>
        <message>
            <source>refer from {high} on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">référer à partir de {high}</translation>
        </message>
        <message>
            <source>scans: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">examens : {count}</translation>
        </message>
        <message>
            <source>It has seen no adult X-rays with a proven bacterial or viral cause: which pneumonia it is remains uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il n'a vu aucune radio d'adulte à cause bactérienne ou virale prouvée : le type de pneumonie reste incertain.</translation>
        </message>
        <message>
            <source>It learnt from single slices, many of them copied from publications: on whole series from other scanners it is untested.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il a appris sur des coupes isolées, souvent copiées de publications : il n'est pas testé sur des séries entières d'autres scanners.</translation>
        </message>
        <message>
            <source>It learnt from few patients, most pictured with other probes than yours: which pneumonia it is remains uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il a appris sur peu de patients, la plupart examinés avec d'autres sondes que la vôtre : le type de pneumonie reste incertain.</translation>
        </message>
        <message>
            <source>Tested on {n} scans of your own clinic: it referred {found} of those with pneumonia and, wrongly, {wrong} of those without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Testé sur {n} examens de votre propre structure : il a référé {found} de ceux avec pneumonie et, à tort, {wrong} de ceux sans.</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} referred ones have it:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Là où {sick} patients sur {everybody} ont une pneumonie, parmi {group} référés l'ont :</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} with “No sign seen” have it all the same:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Là où {sick} patients sur {everybody} ont une pneumonie, parmi {group} avec « Aucun signe vu » l'ont quand même :</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} who are not referred have it all the same:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Là où {sick} patients sur {everybody} ont une pneumonie, parmi {group} non référés l'ont quand même :</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from elsewhere</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">environ {value} ({low} à {high}), d'après {n} examens d'essai venus d'ailleurs</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from places it learnt from</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">environ {value} ({low} à {high}), d'après {n} examens d'essai des lieux où il a appris</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans of people it had not seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">environ {value} ({low} à {high}), d'après {n} examens d'essai de personnes qu'il n'avait pas vues</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} scans of your own clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">environ {value} ({low} à {high}), d'après {n} examens de votre propre structure</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from a source it never learnt from ({people}): it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Testé sur {n} {pictures} d'une source où il n'a jamais appris ({people}) : il a référé {found} des {positives} avec pneumonie et, à tort, {wrong} des {negatives} sans.</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from the sources it learnt from: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Testé sur {n} {pictures} des sources où il a appris : il a référé {found} des {positives} avec pneumonie et, à tort, {wrong} des {negatives} sans.</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from people its sister networks never saw: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Testé sur {n} {pictures} de personnes que ses réseaux frères n'ont jamais vues : il a référé {found} des {positives} avec pneumonie et, à tort, {wrong} des {negatives} sans.</translation>
        </message>
        <message>
            <source>chest X-rays</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">radios du thorax</translation>
        </message>
        <message>
            <source>chest CT slices</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">coupes de scanner du thorax</translation>
        </message>
        <message>
            <source>lung ultrasound pictures</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">images d'échographie pulmonaire</translation>
        </message>
        <message>
            <source>adults</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">adultes</translation>
        </message>
        <message>
            <source>adults, labels mined from reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">adultes, étiquettes tirées de comptes rendus</translation>
        </message>
        <message>
            <source>{value} (95 % interval {low} to {high})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value} (intervalle à 95 % : {low} à {high})</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probabilités</translation>
        </message>
        <message>
            <source>What is known about this model</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce que l'on sait de ce modèle</translation>
        </message>
        <message>
            <source>Your clinic's own study</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">L'étude de votre structure</translation>
        </message>
        <message>
            <source>What readers found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce que les lecteurs ont constaté</translation>
        </message>
        <message>
            <source>Place and date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lieu et date</translation>
        </message>
        <message>
            <source>Name of the reader</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nom du lecteur</translation>
        </message>
        <message>
            <source>Signature</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Signature</translation>
        </message>
        <message>
            <source>What the reader found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce que le lecteur a constaté</translation>
        </message>
        <message>
            <source>Picture as judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Image telle que jugée</translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Où le modèle a vu le plus de signes de maladie</translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease ({picture})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Où le modèle a vu le plus de signes de maladie ({picture})</translation>
        </message>
        <message>
            <source>Chest scan screening report</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Rapport de dépistage thoracique</translation>
        </message>
        <message>
            <source>{at}, {reader}, before seeing the program's answer: {finding}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{at}, {reader}, avant d'avoir vu la réponse du programme : {finding}</translation>
        </message>
        <message>
            <source>{at}, {reader}, after seeing the program's answer: {finding}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{at}, {reader}, après avoir vu la réponse du programme : {finding}</translation>
        </message>
        <message>
            <source>Reader not named</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Lecteur non nommé</translation>
        </message>
        <message>
            <source>Patient ID</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">N° du patient</translation>
        </message>
        <message>
            <source>Born</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Né(e) le</translation>
        </message>
        <message>
            <source>Sex</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Sexe</translation>
        </message>
        <message>
            <source>Study date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Date de l'examen</translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probabilité de pneumonie : {probability}.</translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}. Best fit among the kinds the model knows: {kind}. Which kind is far less certain than whether.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Probabilité de pneumonie : {probability}. Type le plus proche parmi ceux que le modèle connaît : {kind}. Le type est bien moins certain que la présence.</translation>
        </message>
        <message>
            <source>Measured on {date} on {scans} scans of {patients} patients of your own. “Refer” is said from {refer_at}, “No sign seen” below {no_sign_below}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Mesuré le {date} sur {scans} examens de {patients} de vos patients. « Référer » est dit à partir de {refer_at}, « Aucun signe vu » en dessous de {no_sign_below}.</translation>
        </message>
        <message>
            <source>There it referred {sensitivity} of those with pneumonia and, rightly, did not refer {specificity} of those without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il y a référé {sensitivity} de ceux avec pneumonie et, à juste titre, n'a pas référé {specificity} de ceux sans.</translation>
        </message>
        <message>
            <source>Where {prevalence} of patients have pneumonia, {ppv} of those referred have it, and {npv} of those not referred do not.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Là où {prevalence} des patients ont une pneumonie, {ppv} des référés l'ont, et {npv} des non référés ne l'ont pas.</translation>
        </message>
        <message>
            <source>Model: {model}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modèle : {model}</translation>
        </message>
        <message>
            <source>SHA-256 of the file: {hash}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">SHA-256 du fichier : {hash}</translation>
        </message>
        <message>
            <source>Model</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Modèle</translation>
        </message>
        <message>
            <source>Chest scan screening summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Synthèse du dépistage thoracique</translation>
        </message>
        <message>
            <source>Refer first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">À référer d'abord</translation>
        </message>
        <message>
            <source>No case is to be referred.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aucun cas n'est à référer.</translation>
        </message>
        <message>
            <source>All cases</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Tous les cas</translation>
        </message>
        <message>
            <source>There are no cases.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il n'y a aucun cas.</translation>
        </message>
        <message>
            <source>ThoraLite {version}, models: {models}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite {version}, modèles : {models}</translation>
        </message>
        <message>
            <source>How many cases got which answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Nombre de cas par réponse</translation>
        </message>
        <message>
            <source>Scans in all</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Examens au total</translation>
        </message>
        <message>
            <source>The higher a bar, the more cases have a probability in that range.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Plus une barre est haute, plus de cas ont une probabilité dans cet intervalle.</translation>
        </message>
        <message>
            <source>Pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Pneumonie</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Page {number}</translation>
        </message>
        <message>
            <source>What each answer means, and what to do, stands on the report of the case.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce que signifie chaque réponse, et ce qu'il faut faire, figure sur le rapport du cas.</translation>
        </message>
        <message>
            <source>under 1%</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">moins de 1%</translation>
        </message>
        <message>
            <source>over 99%</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">plus de 99%</translation>
        </message>
        <message>
            <source>{scan}: signs of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} : signes de pneumonie</translation>
        </message>
        <message>
            <source>What kind of picture it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le type d'image</translation>
        </message>
        <message>
            <source>Where the lungs are</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Où sont les poumons</translation>
        </message>
        <message>
            <source>{scan} ({kind})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} ({kind})</translation>
        </message>
        <message>
            <source>{scan} ({kind}, slices: {count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} ({kind}, coupes : {count})</translation>
        </message>
        <message>
            <source>{scan} ({kind}, frames: {count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} ({kind}, images : {count})</translation>
        </message>
        <message>
            <source>picture file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">fichier image</translation>
        </message>
        <message>
            <source>DICOM file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">fichier DICOM</translation>
        </message>
        <message>
            <source>DICOM series</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">série DICOM</translation>
        </message>
        <message>
            <source>clip</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">séquence</translation>
        </message>
        <message>
            <source>Slice {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Coupe {number}</translation>
        </message>
        <message>
            <source>Frame {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Image {number}</translation>
        </message>
        <message>
            <source>There are signs of pneumonia. Have a doctor look at the patient and the scan.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Il y a des signes de pneumonie. Faites voir le patient et l'examen à un médecin.</translation>
        </message>
        <message>
            <source>No sign of pneumonia was found. This does not rule out disease: go by the patient.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Aucun signe de pneumonie n'a été trouvé. Cela n'exclut pas une maladie : fiez-vous à l'état du patient.</translation>
        </message>
        <message>
            <source>Too close to call. Have a doctor look at the patient and the scan.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Trop proche de la limite pour conclure. Faites voir le patient et l'examen à un médecin.</translation>
        </message>
        <message>
            <source>This picture is unlike the scans the program learnt from, so it gives no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette image ne ressemble pas aux examens sur lesquels le programme a appris : il ne donne pas de réponse.</translation>
        </message>
        <message>
            <source>This is a colour picture, not a scan that can be judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">C'est une image en couleur, pas un examen qui peut être jugé.</translation>
        </message>
        <message>
            <source>This kind of picture cannot be judged by this program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ce programme ne peut pas juger ce type d'image.</translation>
        </message>
        <message>
            <source>This version cannot judge this kind of scan yet.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cette version ne sait pas encore juger ce type d'examen.</translation>
        </message>
        <message>
            <source>This does not look like a chest X-ray, a chest CT or a lung ultrasound.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cela ne ressemble ni à une radio du thorax, ni à un scanner du thorax, ni à une échographie pulmonaire.</translation>
        </message>
        <message>
            <source>The file says that it shows something other than a chest, so it gets no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le fichier indique qu'il montre autre chose qu'un thorax : il ne reçoit pas de réponse.</translation>
        </message>
        <message>
            <source>This looks like a chest X-ray from the side, turned, or with black and white exchanged. Only upright frontal X-rays can be judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Cela ressemble à une radio du thorax de profil, tournée, ou avec noir et blanc échangés. Seules les radios de face, à l'endroit, peuvent être jugées.</translation>
        </message>
        <message>
            <source>The program is not sure what kind of picture this is, so it gives no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le programme n'est pas sûr du type d'image : il ne donne pas de réponse.</translation>
        </message>
        <message>
            <source>The file says it is one kind of scan and the picture looks like another, so there is no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Le fichier annonce un type d'examen et l'image ressemble à un autre : il n'y a pas de réponse.</translation>
        </message>
        <message>
            <source>Too little of the lungs could be found in this picture, so it gets no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Trop peu des poumons a été trouvé dans cette image : elle ne reçoit pas de réponse.</translation>
        </message>
        <message>
            <source>The lungs are cut off at the edge. Repeat the picture with both lungs wholly in it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Les poumons sont coupés au bord. Refaites l'image avec les deux poumons entiers.</translation>
        </message>
        <message>
            <source>The picture is too small to judge. Export it in full size.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">L'image est trop petite pour être jugée. Exportez-la en taille réelle.</translation>
        </message>
        <message>
            <source>The picture is too dark to judge. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">L'image est trop sombre pour être jugée. Refaites-la ou exportez-la de nouveau.</translation>
        </message>
        <message>
            <source>The picture is too bright to judge. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">L'image est trop claire pour être jugée. Refaites-la ou exportez-la de nouveau.</translation>
        </message>
        <message>
            <source>The picture shows almost no contrast. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">L'image n'a presque pas de contraste. Refaites-la ou exportez-la de nouveau.</translation>
        </message>
    </context>
</TS>

"""The one way from files to a Scan."""

from core.errors import ErrorCode, ScanError
from core.imaging.content import Content, recognise_file
from core.imaging.failures import scan_errors
from core.imaging.scan import Scan, ScanSource


def read_scan(source: ScanSource, max_frames: int = 24) -> Scan:
    """Read a scan; what it is is told by content, never by name.

    Source and result are picklable and nothing is kept between calls, so this may run in another process.

    Units: a CT slice with a usable rescale is in Hounsfield units. A CT without one (Modality CT, units relative),
    a CT localizer (Modality OTHER) and a screen shot filed as CT (Modality UNKNOWN) are relative pictures.

    Args:
        source: one file, or the files of a series in slice order.
        max_frames: read at most so many slices or frames, evenly spaced; `frame_indices` tells which.

    Raises:
        ScanError: UNREADABLE (missing, no permission), NOT_AN_IMAGE, DAMAGED, DECODER_MISSING, NO_PIXELS,
            NOT_THIS_KIND (dose, segmentation, ...), TOO_LARGE (see `limits`). Nothing else.
    """
    with scan_errors():
        if len(source.files) > 1:
            from core.imaging.dicom_scan import read_series

            return read_series(source.files, max_frames)
        path = source.files[0]
        content = recognise_file(path)
        if content is None:
            raise ScanError(ErrorCode.NOT_AN_IMAGE, "unknown content")
        if content is Content.DICOM:
            from core.imaging.dicom_scan import read_dicom  # pydicom takes 0.15 s to import

            return read_dicom(path, max_frames)
        from core.imaging.raster import read_raster

        return read_raster(path, content, max_frames)

"""What the world sees of a PDF: poppler's and qpdf's word on it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from reportlab.lib.utils import ImageReader

ACTIVE = re.compile(
    rb"/(JS|JavaScript|Launch|URI|EmbeddedFile|GoToR|SubmitForm|OpenAction|AA|RichMedia|Annots)\b"
)


def copied_text(pdf: bytes, folder: Path) -> str:
    """The text a reader can copy out."""
    return _run(pdf, folder, "pdftotext", "-enc", "UTF-8").decode("utf-8", "surrogatepass")


def drawn_text(pdf: bytes, folder: Path) -> str:
    """The text in the order in which it was drawn, whatever columns it seems to stand in."""
    return _run(pdf, folder, "pdftotext", "-raw", "-enc", "UTF-8").decode("utf-8")


def active_parts(pdf: bytes, folder: Path) -> list[bytes]:
    """Anything in the PDF that could act; also checks that qpdf finds no fault."""
    plain = _run(pdf, folder, "qpdf", "--qdf", "--object-streams=disable")
    return ACTIVE.findall(plain)


def fonts(pdf: bytes, folder: Path) -> list[list[str]]:
    """pdffonts, one row a font: name, …, emb, sub, uni, object, ID."""
    path = _saved(pdf, folder)
    found = subprocess.run(["pdffonts", path], capture_output=True, check=True, text=True)
    return [row.split() for row in found.stdout.splitlines()[2:]]


def drawn(pdf: bytes, folder: Path, dots_per_inch: int) -> ImageReader:
    """Page 1 in grey, as a copying machine sees it."""
    path, picture = _saved(pdf, folder), folder / "page"
    options = ["-gray", "-r", str(dots_per_inch), "-png", "-singlefile"]
    subprocess.run(["pdftoppm", *options, str(path), str(picture)], check=True)
    return ImageReader(str(picture.with_suffix(".png")))


def _saved(pdf: bytes, folder: Path) -> Path:
    path = folder / "printed.pdf"
    path.write_bytes(pdf)
    return path


def _run(pdf: bytes, folder: Path, *command: str) -> bytes:
    path = _saved(pdf, folder)
    return subprocess.run([*command, path, "-"], capture_output=True, check=True).stdout

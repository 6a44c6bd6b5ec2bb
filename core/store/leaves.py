"""Rows of a database found without its tree: where the pages that lead to them are damaged.

After the SQLite file format (sqlite.org/fileformat2.html, sections 1.6, 2.1 and 2.2).
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

_PAGE: Final = 4096  # SQLite's own choice, which `schema` leaves as it is
_LEAF_OF_TABLE: Final = 13
_MOST_LOCAL: Final = _PAGE - 35
_LEAST_LOCAL: Final = (_PAGE - 12) * 32 // 255 - 23
_LONGEST: Final = 64 << 20
_INTEGER_BYTES: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}

Value = int | float | str | bytes | None


def leaf_rows(database: Path) -> Iterator[tuple[int, tuple[Value, ...]]]:
    """Number and columns of every row on any page that looks like one with rows of a table.

    What the rows say must be checked: pages that are no longer used may hold rows that were changed since.

    Raises:
        OSError: the file cannot be read.
    """
    with database.open("rb") as file:
        for page in range(database.stat().st_size // _PAGE):
            file.seek(page * _PAGE)
            content = file.read(_PAGE)
            if content[0] != _LEAF_OF_TABLE:
                continue
            for cell in range(int.from_bytes(content[3:5])):
                try:
                    yield _row(file, content, int.from_bytes(content[8 + 2 * cell : 10 + 2 * cell]))
                except (IndexError, ValueError, struct.error):  # damaged: the next may be sound
                    continue


def _row(file: IO[bytes], page: bytes, start: int) -> tuple[int, tuple[Value, ...]]:
    length, start = _varint(page, start)
    number, start = _varint(page, start)
    if length > _LONGEST:
        raise ValueError("a row too long to be one")
    return number, _columns(_payload(file, page, start, length))


def _payload(file: IO[bytes], page: bytes, start: int, length: int) -> bytes:
    """The bytes of a row, those on further pages included."""
    local = length
    if length > _MOST_LOCAL:
        local = _LEAST_LOCAL + (length - _LEAST_LOCAL) % (_PAGE - 4)
        local = local if local <= _MOST_LOCAL else _LEAST_LOCAL
    payload = bytearray(page[start : start + local])
    following = page[start + local : start + local + 4]
    while len(payload) < length:
        if (number := int.from_bytes(following)) == 0:
            raise ValueError("a row that breaks off")
        file.seek((number - 1) * _PAGE)
        content = file.read(_PAGE)
        if len(content) < _PAGE:
            raise ValueError("a row that breaks off")
        following, rest = content[:4], length - len(payload)
        payload += content[4 : 4 + rest]
    return bytes(payload)


def _columns(payload: bytes) -> tuple[Value, ...]:
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values = []
    for kind in kinds:
        size = _INTEGER_BYTES.get(kind, 8 if kind == 7 else max(0, kind - 12) // 2)
        values.append(_value(kind, payload[end : end + size]))
        end += size
    return tuple(values)


def _value(kind: int, content: bytes) -> Value:
    if kind == 0:
        return None
    if kind in _INTEGER_BYTES:
        return int.from_bytes(content, signed=True)
    if kind == 7:
        return float(struct.unpack(">d", content)[0])
    if kind in (8, 9):
        return kind - 8
    return content.decode() if kind % 2 else content


def _varint(content: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where the next thing begins."""
    value = 0
    for index in range(8):
        byte = content[at + index]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + index + 1
    return value << 8 | content[at + 8], at + 9

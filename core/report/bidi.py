"""Which way each character of a paragraph runs: the Unicode bidirectional algorithm (UAX #9, Unicode 15).

Without explicit embeddings and isolates (X1 to X8): whoever sets text leaves their control characters out.
"""

from typing import Final
from unicodedata import bidirectional

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON"})
_STRONG: Final = {"L": "L", "R": "R", "EN": "R", "AN": "R"}  # what a neutral sees of its neighbours
# The last are the angle and corner brackets of Chinese.
_BRACKETS: Final = {"(": ")", "[": "]", "{": "}", **{chr(code): chr(code + 1) for code in range(0x3008, 0x3011, 2)}}
_CLOSING: Final = {closing: opening for opening, closing in _BRACKETS.items()}


def starts_right_to_left(text: str) -> bool:
    """The direction of a paragraph by its first strong character (P2, P3)."""
    return next((kind != "L" for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), False)


def has_right_to_left(text: str) -> bool:
    """Whether any letter of it runs to the left."""
    return any(bidirectional(character) in ("R", "AL") for character in text)


def levels(text: str, right_to_left: bool) -> list[int]:
    """The level of each character: even ones run to the right, odd ones to the left.

    Args:
        text: one paragraph.
        right_to_left: the paragraph's own direction.
    """
    base = int(right_to_left)
    kinds = [bidirectional(character) or "L" for character in text]
    if not right_to_left and _RIGHT_TO_LEFT.isdisjoint(kinds):
        return [0] * len(text)
    around = "R" if right_to_left else "L"
    kept = [index for index, kind in enumerate(kinds) if kind != "BN"]
    run = _resolve_weak([kinds[index] for index in kept], around)
    _resolve_brackets([text[index] for index in kept], [kinds[index] for index in kept], run, around)
    _resolve_neutrals(run, around)
    result = [base] * len(text)
    for index, kind in zip(kept, run, strict=True):
        result[index] = _level(kind, base)
    for index, kind in enumerate(kinds):
        if kind == "BN" and index:
            result[index] = result[index - 1]
    _reset_end(kinds, result, base)
    return result


def visual_order(line: list[int]) -> list[int]:
    """Where to find what stands first, second, ... from the left on a line, given its levels (L2)."""
    order = list(range(len(line)))
    if not line:
        return order
    for level in range(max(line), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and line[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end + 1
    return order


def _level(kind: str, base: int) -> int:
    """I1, I2."""
    if base:
        return 1 if kind == "R" else 2
    return {"L": 0, "R": 1}.get(kind, 2)


def _resolve_weak(kinds: list[str], around: str) -> list[str]:
    """W1 to W7, each over the whole run."""
    run = list(kinds)
    before = strong = around
    for index, kind in enumerate(run):  # W1 to W3
        if kind == "NSM":
            kind = before
        before = kind
        if kind == "EN" and strong == "AL":
            kind = "AN"
        if kind in ("L", "R", "AL"):
            strong = kind
        run[index] = "R" if kind == "AL" else kind
    for index in range(1, len(run) - 1):  # W4
        left, kind, right = run[index - 1 : index + 2]
        if left == right and ((kind == "CS" and left in ("EN", "AN")) or (kind == "ES" and left == "EN")):
            run[index] = left
    _resolve_terminators(run)
    strong = around
    for index, kind in enumerate(run):  # W7
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            run[index] = "L"
    return run


def _resolve_terminators(run: list[str]) -> None:
    """W5, W6: signs like % go with the number they touch; other separators become neutral."""
    start = 0
    while start < len(run):
        end = start
        while end < len(run) and run[end] == "ET":
            end += 1
        if end > start:
            touches = (start > 0 and run[start - 1] == "EN") or (end < len(run) and run[end] == "EN")
            run[start:end] = ["EN" if touches else "ON"] * (end - start)
        start = end + 1
    run[:] = ["ON" if kind in ("ES", "CS") else kind for kind in run]


def _resolve_brackets(text: list[str], kinds: list[str], run: list[str], around: str) -> None:
    """N0: both brackets of a pair run the same way."""
    for opening, closing in _bracket_pairs(text, run):
        inside = {_STRONG[kind] for kind in run[opening + 1 : closing] if kind in _STRONG}
        if not inside:
            continue
        kind = around
        if around not in inside:
            before = next((_STRONG[some] for some in reversed(run[:opening]) if some in _STRONG), around)
            kind = before
        for place in (opening, closing):
            run[place] = kind
            for mark in range(place + 1, len(run)):  # marks set on a bracket go with it
                if kinds[mark] != "NSM":
                    break
                run[mark] = kind


def _bracket_pairs(text: list[str], run: list[str]) -> list[tuple[int, int]]:
    """BD16: the places of brackets that belong together, in the order of the opening ones."""
    waiting: list[tuple[str, int]] = []
    pairs = []
    for place, character in enumerate(text):
        if run[place] != "ON":
            continue
        if character in _BRACKETS:
            waiting.append((character, place))
        elif character in _CLOSING:
            depth = next((i for i in reversed(range(len(waiting))) if waiting[i][0] == _CLOSING[character]), None)
            if depth is not None:
                pairs.append((waiting[depth][1], place))
                del waiting[depth:]
    return sorted(pairs)


def _resolve_neutrals(run: list[str], around: str) -> None:
    """N1, N2: neutral characters go with both neighbours where these agree, else with the paragraph."""
    start = 0
    while start < len(run):
        end = start
        while end < len(run) and run[end] in _NEUTRAL:
            end += 1
        if end > start:
            left = _STRONG[run[start - 1]] if start else around
            right = _STRONG[run[end]] if end < len(run) else around
            run[start:end] = [left if left == right else around] * (end - start)
        start = end + 1


def _reset_end(kinds: list[str], result: list[int], base: int) -> None:
    """L1: tabs, and white space at the end, have the level of the paragraph."""
    at_end = True
    for index in reversed(range(len(kinds))):
        if kinds[index] in ("B", "S"):
            result[index], at_end = base, True
        elif at_end and kinds[index] in ("WS", "BN"):
            result[index] = base
        else:
            at_end = False

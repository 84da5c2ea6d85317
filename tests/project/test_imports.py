"""Imports go one way, and each third-party library has one door."""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "seminar"

#: A room imports only from rooms above it.
ROOMS = (
    "errors",
    "bilingual",
    "model",
    "findings",
    "toml_lines",
    "talkfile",
    "resources",
    "i18n",
    "files",
    "dates",
    "language",
    "names",
    "script",
    "glossary",
    "read",
    "check",
    "render",
    "workspace",
    "store",
    "deliver",
    "service",
    "cli",
    "__main__",
)

#: Reading is large enough to have rooms of its own; each imports only from rooms above it, as the great ones do.
ROOMS_OF_READING = {
    "read": (
        *("announcing", "date_order", "days_alone", "lexicon", "lives", "pauses", "template_lines", "terms", "texts"),
        *(
            "document",
            "prose_words",
            "draft",
            "pages",
            "persons",
            "place_forms",
            "labels",
            "online",
            "record",
            "series",
        ),
        *(
            "reading",
            "times",
            "headings",
            "problems",
            "prose",
            "subject_times",
            "talk_times",
            "labelled",
            "shared_texts",
            "unlabelled",
        ),
        *("enough_told", "assemble", "records", "documents", "rows", "lists", "summaries", "reader", "cv"),
    ),
    "read/cv": (
        *(
            "degrees",
            "fields_explained",
            "found",
            "notices",
            "periods",
            "ranks",
            "republic_years",
            "rows_of_fields",
            "table_cells",
            "talk_of_fields",
        ),
        *(
            "vocabulary",
            "both_languages",
            "contact",
            "cover",
            "hobbies",
            "houses_in_short",
            "labelled_entries",
            "names",
            "wrapping",
        ),
        *(
            "own_address",
            "works",
            "margins",
            "outline",
            "owner",
            "paper",
            "heading_lines",
            "studies",
            "sections",
            "biography",
        ),
        *("interests", "strays", "told_works", "who", "works_of_projects", "drafting"),
    ),
}

#: Libraries that are the frame of whole rooms (design.md, "third-party door"), and those rooms.
SHARED_LIBRARIES = {
    "click": ("cli/",),
    "rich": ("cli/",),
    "sqlalchemy": ("store/",),
    "alembic": ("store/",),
    "babel": ("i18n.py", "dates/"),
    "pydantic": ("model.py", "talkfile.py", "workspace.py"),
    "pydantic_core": ("model.py", "workspace.py"),
    "PIL": ("render/",),
    "yaml": ("read/",),  # front matter, and pages that are YAML
    # one door for reading and one for writing
    "icalendar": ("read/documents/zones.py", "render/calendar.py"),
    "openpyxl": ("read/documents/sheets.py", "service/reports.py"),
    "pypdfium2": ("read/documents/pdf.py", "render/proof.py"),
}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            if node.module == "seminar":
                yield from (f"seminar.{alias.name}" for alias in node.names)
            else:
                yield node.module or ""


def imported_modules(path: Path) -> Iterator[str]:
    """What is imported, with its name: ``from seminar.read import texts`` is ``seminar.read.texts``."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports__only_from_rooms_above(path: Path) -> None:
    if path == PACKAGE / "__init__.py":
        return
    here = ROOMS.index(room(path))
    for name in imported(path):
        if name.startswith("seminar."):
            other = name.split(".")[1]
            if other == "__version__":
                continue
            assert ROOMS.index(other) <= here, f"{path} imports {name}, which is below it"


@pytest.mark.parametrize("house", ROOMS_OF_READING)
def test_imports__within_reading_only_from_rooms_above(house: str) -> None:
    rooms = ROOMS_OF_READING[house]
    prefix = f"seminar.{house.replace('/', '.')}."
    for path in sorted((PACKAGE / house).rglob("*.py")):
        here = path.relative_to(PACKAGE / house).parts[0].removesuffix(".py")
        if here == "__init__":
            continue
        others = {name.removeprefix(prefix).split(".")[0] for name in imported_modules(path) if name.startswith(prefix)}
        below = sorted(other for other in others if rooms.index(other) > rooms.index(here))
        assert not below, f"{path} imports {', '.join(below)}, below it"


def test_imports__renderers_do_not_know_each_other() -> None:
    from seminar.render.registry import RENDERERS

    renderers = set(RENDERERS.values())
    for module in renderers:
        path = PACKAGE.joinpath(*module.split(".")[1:])
        path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        assert not renderers & (set(imported(path)) - {module}), f"{module} imports another renderer"


def test_imports__each_library_has_one_door() -> None:
    doors: dict[str, set[str]] = defaultdict(set)
    for path in modules():
        for name in imported(path):
            top = name.split(".")[0]
            if top not in sys.stdlib_module_names and top != "seminar":
                doors[top].add(str(path.relative_to(PACKAGE)))
    wide = {
        library: sorted(files)
        for library, files in doors.items()
        if len(files) > 1 and not all(file.startswith(SHARED_LIBRARIES.get(library, ())) for file in files)
    }
    assert wide == {}

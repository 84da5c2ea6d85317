"""CVs under Portuguese and German headings, works under none, and a stay told behind its degree."""

from __future__ import annotations

import pytest

from tests.read.reading import cv

_PORTUGUESE = """Joana Silveira Pontes
Departamento de Ecologia
Universidade Federal do Mar (UFM)
E-mail: joana@harbour.example

FORMAÇÃO ACADÊMICA / EDUCATION

2005 – 2009     Doutorado em Ecologia
                Universidade do Porto Novo, UPN, Brasil
                Período sanduíche em University of Northfield (Orientador: Jane Roe)
                Título: Gelo e sal. Ano de obtenção: 2009
                Orientador: Vera Lima

2003 – 2005     Mestrado em Recursos Naturais
                Universidade Federal do Mar, UFM, Brasil
                Sandwich period at University of Lakemont (Advisor: Carl Frost)

PÓS-DOUTORADO
2010 – 2012     University of Northfield

LINHAS DE PESQUISA / RESEARCH LINES
1. Ecologia de portos
2. Gelo marinho

PRODUÇÃO BIBLIOGRÁFICA

Artigos publicados em periódicos

1. PONTES, J. S.; ROE, J. Mud and metal: five years after a flood. Tide Biology, v. 69, n. 4, p. 512-527, 2024.

Orientações
ARANTES, G. Teias do sal. 2022. Tese (Doutorado em Ecologia) – UFM.
"""


def test_read_cv__portuguese_headings_and_a_stay_abroad() -> None:
    """A sandwich period is told within a study; its house is not that of the degree."""
    draft = cv(_PORTUGUESE)
    assert [(study.degree, study.institution, study.subject, study.from_) for study in draft.education] == [
        ("Doutorado", "Universidade do Porto Novo", "Ecologia", "2005"),
        ("Mestrado", "Universidade Federal do Mar", "Recursos Naturais", "2003"),
    ]
    assert draft.interests == ("Ecologia de portos", "Gelo marinho")
    assert draft.publications == ("Mud and metal: five years after a flood",)


_GERMAN = """Prof. Dr. Hanna Moor-Lindt                                    Havn, 15. Januar 2025

                                      LEBENSLAUF

Derzeitige Position     Professorin für Organische Chemie
                        Universität Havn
Telefon                 +49 551 00000-1
E-Mail                  moor@harbour.example

Hochschulausbildung
10/1995 – 03/2001       Diplom in Chemie, Universität Lakemont
04/2001 – 07/2004       Promotion (Dr. rer. nat.) in Organischer Chemie, Universität Northfield

Arbeitsgebiete / Fields of research
Gespannte Ringe – Photokatalyse – Totalsynthese

Drittmittel
DFX, Projekt B04 „Licht und Ringe“
"""


def test_read_cv__german_headings_and_labels() -> None:
    draft = cv(_GERMAN)
    assert draft.person.phone == "+49 551 00000-1"
    assert draft.person.position.en == "Professorin für Organische Chemie"
    assert [(study.degree, study.to) for study in draft.education] == [
        ("Diplom", "2001-03"),
        ("Dr. rer. nat.", "2004-07"),
    ]
    assert draft.interests == ("Gespannte Ringe", "Photokatalyse", "Totalsynthese")
    assert draft.publications == ()


_UNHEADED = """Jane Roe
PhD candidate in Statistics, Northfield University
jroe@harbour.example

Roe J, Brandt A. Salt roads in winter and their inns. Journal of Tides 3(2): 12-19, 2024.
Roe J. Counting gulls on quays. Tide Statistics 9: 1-8, 2023.

Education
PhD Statistics, Northfield University, 2020-present

Fellows trained
Ada Brandt, MD, 2010-2012
Peter Frost, PhD, 2012-2014
"""


def test_publications__under_no_heading_at_all() -> None:
    """References at the head are works where no heading tells of any; those one has trained are none."""
    assert cv(_UNHEADED).publications == ("Salt roads in winter and their inns", "Counting gulls on quays")
    headed = cv(_UNHEADED + "\nSelected papers\nRoe J. Ice on old quays and piers. Tide Notes 2(1): 1-8, 2021.\n")
    assert headed.publications == ("Ice on old quays and piers",)


def test_publications__one_reference_at_the_head_may_be_news() -> None:
    text = (
        "Jane Roe\nNorthfield University\n\nRoe J. Counting gulls on quays. Tide Statistics 9: 1-8, 2023.\n\n"
        "Education\nBA, Tern College\n"
    )
    assert cv(text).publications == ()


@pytest.mark.parametrize(
    "line",
    [
        "MSc Tidal Physics, Northfield University, 2001; sandwich year at Lakemont University",
        "MSc Tidal Physics, Northfield University; sandwich year at Lakemont University, 2001",
        "MSc Tidal Physics, Northfield University (exchange semester at Lakemont University), 2001",
    ],
)
def test_education__a_stay_behind_its_degree(line: str) -> None:
    """The degree is kept, and the house of the stay is none of its own."""
    _, found = cv(f"Jane Q. Roe\n\nEDUCATION\nPhD Physics, Havn University, 2005\n{line}\n").education
    assert (found.degree, found.institution, found.to) == ("MSc", "Northfield University", "2001")

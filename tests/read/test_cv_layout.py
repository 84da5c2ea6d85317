"""CVs whose layout says what belongs together; every person and place is invented."""

from __future__ import annotations

from seminar.bilingual import Bilingual
from seminar.read.cv.drafting import Education
from tests.read.reading import cv_of, unsaid


def test_read_cv__side_bar() -> None:
    """
                                  PERPETUA LINDQVIST-ABE
                  Doctoral candidate  |  Saltmarsh Institute of Technology

    CONTACT                     EDUCATION
                                Ph.D. in Oceanography                     Sep. 2020 – present
    p.lindqvist@sit.example.org Saltmarsh Institute of Technology, Saltmarsh, ME
    +1 207 555 0144             Advisor: Prof. Dolores Finch

    INTERESTS                   B.Sc. in Physics                          Sep. 2016 – Jun. 2020
    Internal tides              Kittering University, Oslo, Norway
    Ocean gliders
                                PUBLICATIONS
    SKILLS
    Python, Fortran             Journal articles
    Glider piloting             [J2] P. Lindqvist-Abe and D. Finch. Tides that climb: internal waves
                                     on a slope. J. Ocean Ex. 2024.
                                [J1] D. Finch, P. Lindqvist-Abe. Mixing at the shelf edge: an obser-
                                     vational study. Shelf Ex. 2022.

                                                                                        1
                                  PERPETUA LINDQVIST-ABE

                                EXPERIENCE
                                Teaching assistant, Waves                 Spring 2022
    """
    draft = cv_of(test_read_cv__side_bar)
    assert draft.person.name == Bilingual(None, "Perpetua Lindqvist-Abe")
    assert draft.person.affiliation == Bilingual(None, "Saltmarsh Institute of Technology")
    assert draft.person.position == Bilingual(None, "Doctoral candidate")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "p.lindqvist@sit.example.org",
        "+1 207 555 0144",
        None,
    )
    assert draft.education == (
        Education("Ph.D.", "Saltmarsh Institute of Technology", "Oceanography", "2020-09", None),
        Education("B.Sc.", "Kittering University", "Physics", "2016-09", "2020-06"),
    )
    assert draft.publications == (
        "Tides that climb: internal waves on a slope",
        "Mixing at the shelf edge: an observational study",
    )
    assert draft.interests == ("Internal tides", "Ocean gliders")
    assert unsaid(draft, "Saltmarsh Institute of Technology", "Dolores Finch") == []


def test_read_cv__headings_in_the_margin() -> None:
    """
                            Rosalind K. Thackeray, Ph.D.
                 Assistant Professor of Mathematics, Marlow State University
       314 Euler Hall, Marlow, OH 45000 | rkt@math.marlow.example.edu | (614) 555-0133

    EDUCATION       University of California, Berkeley                        2012 – 2018
                    Ph.D. in Mathematics
                    Thesis: Random walks on solvable groups
                    Advisor: Prof. Henrik Aldous

                    Swarthmore College                                        2008 – 2012
                    B.A. in Mathematics, with Highest Honors

    ACADEMIC        Marlow State University                                2021 – present
    EXPERIENCE      Assistant Professor, Department of Mathematics

                    University of Utah                                        2018 – 2021
                    Research Assistant Professor

    RESEARCH        Probability, geometric group theory, and random
    INTERESTS       walks

    PUBLICATIONS    1. Speed of random walks on lamplighter groups (with Henrik Aldous). To
                       appear in Annals of Probability.
                    2. A note on the Liouville property. Electron. Commun. Probab. 25 (2020),
                       paper no. 14.
                    3. Entropy and drift, revisited (joint with M. Osei and J. Ritter).
                       Submitted. arXiv:2201.04567
                    4. Random walks on solvable groups. Ph.D. thesis, UC Berkeley, 2018.

    TALKS           AMS Sectional Meeting, Boise, 2022
                    Probability Seminar, University of Utah, 2019

    TEACHING        Calculus II, Fall 2021
                    Stochastic Processes, Spring 2022
    """
    draft = cv_of(test_read_cv__headings_in_the_margin)
    assert draft.person.name == Bilingual(None, "Rosalind K. Thackeray")
    assert draft.person.affiliation == Bilingual(None, "Marlow State University")
    assert draft.person.position == Bilingual(None, "Assistant Professor of Mathematics")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "rkt@math.marlow.example.edu",
        "(614) 555-0133",
        None,
    )
    assert draft.education == (
        Education("Ph.D.", "University of California, Berkeley", "Mathematics", "2012", "2018"),
        Education("B.A.", "Swarthmore College", "Mathematics", "2008", "2012"),
    )
    assert draft.publications == (
        "Speed of random walks on lamplighter groups",
        "A note on the Liouville property",
        "Entropy and drift, revisited",
        "Random walks on solvable groups",
    )
    assert draft.interests == ("Probability", "geometric group theory", "random walks")
    assert (
        unsaid(
            draft,
            "Marlow State University",
            "University of California, Berkeley",
            "Henrik Aldous",
            "geometric group theory",
        )
        == []
    )


def test_read_cv__table_of_labels() -> None:
    """Lebenslauf / Curriculum Vitae

    Personal data
    Name                 Dr.-Ing. Anneliese Vogt-Krämer
    Date of birth        12.03.1984
    Nationality          German
    Address              Lehrstuhl für Robotik, Technische Hochschule Lindau, 88131 Lindau
    Phone                +49 8382 555 017
    E-Mail               vogt-kraemer@thl.example.de
    Website              https://vogt.example.org

    Professional career
    since 04/2020        Juniorprofessor, Technische Hochschule Lindau
    10/2014 – 03/2020    Research engineer, Fraunholz Institut, Ulmen

    Academic education
    07/2014              Dr.-Ing., Universität Karlsbach ("summa cum laude"), supervisor: Prof. Otto Brandner
    10/2004 – 09/2009    Dipl.-Ing. Mechanical Engineering, Universität Karlsbach

    Research interests
    • soft robotics and control
    • tactile sensing

    Publications (selection)

    Journals
    A. Vogt-Krämer, O. Brandner, "Gripping without looking: tactile servoing for soft fingers," IEEE Trans. Ex. Robot., vol. 38, no. 2, pp. 100–115, 2022.
    L. Ademi, A. Vogt-Krämer, "A skin that forgets," Soft Rob. Ex., vol. 6, 2019.

    Conferences
    A. Vogt, F. Sturm and O. Brandner, "Learning to let go," in Proc. IEEE Int. Conf. Robot. Ex. (ICRE), Graz, Austria, 2013,
    pp. 2201–2206.

    Lindau, 3 February 2025
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__table_of_labels)
    assert draft.person.name == Bilingual(None, "Anneliese Vogt-Krämer")
    assert draft.person.affiliation == Bilingual(None, "Technische Hochschule Lindau")
    assert draft.person.position == Bilingual(None, "Juniorprofessor")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "vogt-kraemer@thl.example.de",
        "+49 8382 555 017",
        "https://vogt.example.org",
    )
    assert draft.education == (
        Education("Dr.-Ing.", "Universität Karlsbach", None, None, "2014-07"),
        Education("Dipl.-Ing.", "Universität Karlsbach", "Mechanical Engineering", "2004-10", "2009-09"),
    )
    assert draft.publications == (
        "Gripping without looking: tactile servoing for soft fingers",
        "A skin that forgets",
        "Learning to let go",
    )
    assert draft.interests == ("soft robotics and control", "tactile sensing")
    assert (
        unsaid(draft, "Technische Hochschule Lindau", "Universität Karlsbach", "Otto Brandner", "tactile sensing") == []
    )


def test_read_cv__underlined_headings() -> None:
    """Giulia Ferrante
    ___________________________________________________________________________

    Department of Physics                         giulia.ferrante@unimare.example.it
    University of Mareblu                         Tel. +39 010 555 0101
    Via del Faro 5, 16100 Mareblu, Italy

    EMPLOYMENT ________________________________________________________________

        Full Professor of Theoretical Physics                        2021–present
        University of Mareblu, Italy
        Associate Professor                                          2014–2021
        University of Mareblu, Italy
        Marie Exemple Fellow                                         2011–2014
        Lorentz Example Institute, Leiden, The Netherlands

    EDUCATION _________________________________________________________________

        Ph.D. in Physics                                             2007–2010
        Scuola Superiore di Colle, Italy
        Advisor: Prof. Marco Bellini
        Laurea Magistrale in Physics, 110/110 cum laude              2005–2007
        University of Mareblu, Italy

    RESEARCH __________________________________________________________________

        Quantum field theory in curved space, black hole evaporation and analogue gravity.

    PUBLICATIONS ______________________________________________________________

        1. G. Ferrante, M. Bellini. Hawking radiation from a leaky tank.
           Phys. Rev. D Ex. 108, 045001 (2023). arXiv:2303.00001 [gr-qc]
        2. G. Ferrante, T. de Wit and A. Sørensen. Islands in analogue black holes: what sound
           remembers. JHEP Ex. 05 (2021) 033.
        3. G. Ferrante. Notes on the trace anomaly. Lecture notes, 2018.
        4. M. Bellini and G. Ferrante. Vacuum polarization near moving mirrors, revisited. Class.
           Quantum Grav. Ex. 27, 115001 (2010).

    Page 1 of 1
    """
    draft = cv_of(test_read_cv__underlined_headings)
    assert draft.person.name == Bilingual(None, "Giulia Ferrante")
    assert draft.person.affiliation == Bilingual(None, "University of Mareblu")
    assert draft.person.position == Bilingual(None, "Full Professor of Theoretical Physics")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "giulia.ferrante@unimare.example.it",
        "+39 010 555 0101",
        None,
    )
    assert draft.education == (
        Education("Ph.D.", "Scuola Superiore di Colle", "Physics", "2007", "2010"),
        Education("Laurea Magistrale", "University of Mareblu", "Physics", "2005", "2007"),
    )
    assert draft.publications == (
        "Hawking radiation from a leaky tank",
        "Islands in analogue black holes: what sound remembers",
        "Notes on the trace anomaly",
        "Vacuum polarization near moving mirrors, revisited",
    )
    assert draft.interests == ("Quantum field theory in curved space", "black hole evaporation", "analogue gravity")
    assert unsaid(draft, "University of Mareblu", "Scuola Superiore di Colle", "Marco Bellini") == []


def test_read_cv__spaced_out_headings() -> None:
    """Curriculum vitae                                                    March 2025

    Élodie Marchand-Faure
    Maîtresse de conférences (Associate Professor)
    Laboratoire de Mathématiques, Université de Valmont
    E-mail : elodie.marchand@univ-valmont.example.fr
    Web : https://emf.example.fr

    E D U C A T I O N

    Habilitation à diriger des recherches, Université de Valmont, 2022
    PhD in Applied Mathematics, École Polytechnique de Rivière, 2010–2013
        under the supervision of Benoît Lacombe and Sara Weiss
    Master 2 in Numerical Analysis, Université de Valmont, 2010

    P O S I T I O N S

    2014–    Maîtresse de conférences, Université de Valmont
    2013–2014   Postdoc, Institut Henri Exemple, Paris

    P U B L I C A T I O N S

    2024
    É. Marchand-Faure, S. Weiss, High-order schemes for shallow water flows on rough beds, J. Comput. Phys. Ex., 500 (2024), 112–140.
    B. Lacombe, É. Marchand-Faure, P. Nkemelu, On the well-balanced property, ESAIM Ex., to appear.
    2019
    É. Marchand, S. Weiss, Positivity-preserving limiters, SIAM J. Sci. Comput. Ex. 41(3), A100–A120 (2019).

    Lectures and talks
    Minicourse on shallow water, Valmont, 2023
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__spaced_out_headings)
    assert draft.person.name == Bilingual(None, "Élodie Marchand-Faure")
    assert draft.person.affiliation == Bilingual(None, "Université de Valmont")
    assert draft.person.position == Bilingual(None, "Maîtresse de conférences")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "elodie.marchand@univ-valmont.example.fr",
        None,
        "https://emf.example.fr",
    )
    assert draft.education == (
        Education("Habilitation", "Université de Valmont", None, None, "2022"),
        Education("PhD", "École Polytechnique de Rivière", "Applied Mathematics", "2010", "2013"),
        Education("Master 2", "Université de Valmont", "Numerical Analysis", None, "2010"),
    )
    assert draft.publications == (
        "High-order schemes for shallow water flows on rough beds",
        "On the well-balanced property",
        "Positivity-preserving limiters",
    )
    assert draft.interests == ()
    assert unsaid(draft, "Université de Valmont", "École Polytechnique de Rivière", "Benoît Lacombe") == []


def test_read_cv__labels_and_tabs() -> None:
    """Name:	Sun Yuhe (孙予禾)
    Title:	Professor, Deputy Director
    Affiliation:	State Key Laboratory of Coastal Dynamics, Binhai University
    Address:	8 Harbour Road, Binhai 266000, China
    Tel/Fax:	+86-532-5550-0001
    E-mail:	sunyh@binhai.example.cn; yuhe.sun@mail.example.com

    Educational Background:
    Sep. 1995-Jul. 1999	B.Eng.	Harbour Engineering	Binhai University
    Sep. 1999-Mar. 2002	M.Eng.	Coastal Engineering	Binhai University
    Oct. 2002-Sep. 2006	Ph.D.	Civil Engineering	Technical University of Norsund

    Working Experience:
    Jan. 2012-present	Professor	Binhai University
    Nov. 2006-Dec. 2011	Associate Professor	Binhai University

    Research Fields:
    Sediment transport, tidal inlets, machine learning for coastal hazards

    Representative Publications (corresponding author marked with *):
    1. Sun, Y.*, Larsen, K., Zhou, P., 2020. Tidal inlets that migrate: a 30-year record. Coast. Eng. Ex. 160, 103700.
    2. Zhou, P., Sun, Y.*, 2018. Bed shear stress under breaking solitary waves. Ocean Eng. Ex.
    150, 1–13. https://doi.org/10.0000/oe.2018.001
    3. Sun YH, Larsen K. Storm-driven overwash in microtidal bays. Mar Geol Ex 2009;260:11–22.
    """
    draft = cv_of(test_read_cv__labels_and_tabs)
    assert draft.person.name == Bilingual("孙予禾", "Yuhe Sun")
    assert draft.person.affiliation == Bilingual(None, "Binhai University")
    assert draft.person.position == Bilingual(None, "Professor")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "sunyh@binhai.example.cn",
        "+86-532-5550-0001",
        None,
    )
    assert draft.education == (
        Education("B.Eng.", "Binhai University", "Harbour Engineering", "1995-09", "1999-07"),
        Education("M.Eng.", "Binhai University", "Coastal Engineering", "1999-09", "2002-03"),
        Education("Ph.D.", "Technical University of Norsund", "Civil Engineering", "2002-10", "2006-09"),
    )
    assert draft.publications == (
        "Tidal inlets that migrate: a 30-year record",
        "Bed shear stress under breaking solitary waves",
        "Storm-driven overwash in microtidal bays",
    )
    assert draft.interests == ("Sediment transport", "tidal inlets", "machine learning for coastal hazards")
    assert unsaid(draft, "Binhai University", "Technical University of Norsund", "Sediment transport") == []


def test_read_cv__side_bar_torn_in_between() -> None:
    """BRANDT, Ada

    Education
    Doctor of Philosophy (Geography)
    University of Havelstadt
    2017 – 2021

    Skills
    R, QGIS

    Bachelor of Science (Geography)
    Fjordby University
    2012 – 2015

    Publications
    Brandt, A., & Okafor, J. (2024). Maps in twelve Nor-
    wegian ports. Chart Letters, 8(1), e301.

    Awards
    Alexander von Example Fellowship, 2019

    Jane Okafor Prize, 2020

    Page | 1
    BRANDT, Ada – CV

    Okafor, J., & Brandt, A. (2023). Who is left off the map? The Chart Planet, 7, 112–120.
    """
    draft = cv_of(test_read_cv__side_bar_torn_in_between)
    assert draft.person.name == Bilingual(None, "Ada Brandt")
    assert draft.education == (
        Education("Doctor of Philosophy", "University of Havelstadt", "Geography", "2017", "2021"),
        Education("Bachelor of Science", "Fjordby University", "Geography", "2012", "2015"),
    )
    assert draft.publications == ("Maps in twelve Norwegian ports", "Who is left off the map?")

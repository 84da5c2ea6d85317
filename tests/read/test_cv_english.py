"""English CVs in the styles of several fields; every person and place is invented."""

from __future__ import annotations

from seminar.bilingual import Bilingual
from seminar.read.cv.drafting import Education
from tests.read.reading import cv_of


def test_read_cv__statistician() -> None:
    """Curriculum Vitae

    HARRIET M. BLACKWOOD
    Associate Professor
    Department of Statistics, University of Northfield
    14 Quarry Road, Northfield NF2 3AB, UK
    Tel: +44 1632 960 111    Fax: +44 1632 960 112
    Email: h.blackwood@northfield.example.org    Web: https://stats.example.org/~blackwood

    RESEARCH INTERESTS
    Survival analysis; extreme values; statistics of rainfall

    EMPLOYMENT
    2016 – present   Associate Professor, Department of Statistics, University of Northfield
    2010 – 2016      Lecturer, Eastfield College

    EDUCATION
    2006 – 2010   Ph.D. in Statistics, Westbrook University (advisor: Tomas Lindqvist)
    2005 – 2006   M.Sc. in Applied Probability, Westbrook University
    2002 – 2005   B.Sc. in Mathematics, Eastfield College

    SELECTED PUBLICATIONS
    [1] H. M. Blackwood and T. Lindqvist. Tail dependence in daily rain. Journal of Rain Statistics, 12(3):45–67, 2019.
    [2] H. M. Blackwood, A. Okafor, and J. Prins. How long does a drought last? Annals of Weather, 7:1–22, 2017.
    [3] Blackwood, H. M. (2014). Survival of the wettest: hazard models
    for floods. Proceedings of the Eastfield Symposium, 101–110.

    GRANTS
    Northfield Science Fund, 2018, 40,000 pounds
    """
    draft = cv_of(test_read_cv__statistician)
    assert draft.person.name == Bilingual(None, "Harriet M. Blackwood")
    assert draft.person.affiliation == Bilingual(None, "University of Northfield")
    assert draft.person.department == Bilingual(None, "Department of Statistics")
    assert draft.person.position == Bilingual(None, "Associate Professor")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "h.blackwood@northfield.example.org",
        "+44 1632 960 111",
        "https://stats.example.org/~blackwood",
    )
    assert draft.education == (
        Education("Ph.D.", "Westbrook University", "Statistics", "2006", "2010"),
        Education("M.Sc.", "Westbrook University", "Applied Probability", "2005", "2006"),
        Education("B.Sc.", "Eastfield College", "Mathematics", "2002", "2005"),
    )
    assert draft.publications == (
        "Tail dependence in daily rain",
        "How long does a drought last?",
        "Survival of the wettest: hazard models for floods",
    )
    assert draft.interests == ("Survival analysis", "extreme values", "statistics of rainfall")


def test_read_cv__historian() -> None:
    """# Dr. Miguel Santoro-Lehmann

    miguel.santoro@history.example.org · +49 30 5550 0199 · www.santoro.example.org

    ## About
    Miguel Santoro-Lehmann is a historian of maps. He teaches at the Free College of Havelstadt and has written two books on the river surveys of the eighteenth century.

    ## Education
    **Ph.D., History**, University of Havelstadt, 2011
    Dissertation: Rivers on Paper
    **M.A., History**, University of Havelstadt, 2006

    ## Publications
    ### Books
    Santoro-Lehmann, Miguel. *Rivers on Paper: Surveyors and Their Maps*. Havelstadt University Press, 2014.

    ### Articles
    Santoro-Lehmann, Miguel, and Ada Brandt. "The Surveyor's Chain." Map History Review 12, no. 3 (2018): 1-20.
    Santoro-Lehmann, Miguel. "Who Owns a Riverbank?" Journal of Lost Maps 4 (2016): 77-99.
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__historian)
    assert draft.person.name == Bilingual(None, "Miguel Santoro-Lehmann")
    assert draft.person.affiliation == Bilingual(None, None)
    assert draft.person.department == Bilingual(None, None)
    assert draft.person.position == Bilingual(None, None)
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "miguel.santoro@history.example.org",
        "+49 30 5550 0199",
        "www.santoro.example.org",
    )
    assert draft.education == (
        Education("Ph.D.", "University of Havelstadt", "History", None, "2011"),
        Education("M.A.", "University of Havelstadt", "History", None, "2006"),
    )
    assert draft.publications == (
        "Rivers on Paper: Surveyors and Their Maps",
        "The Surveyor's Chain",
        "Who Owns a Riverbank?",
    )
    assert draft.interests == ()


def test_read_cv__student() -> None:
    """LIANG Shuyuan
    PhD candidate, School of Computing, Southmere Institute of Technology
    shuyuan.liang@southmere.example.org | shuyuanliang.example.org | (+65) 6555 0123

    Education
    Southmere Institute of Technology                     Aug 2021 – Present
    Ph.D. in Computer Science, advised by Prof. Grace Tan
    Linhai University                                      Sep 2017 – Jun 2021
    B.Eng. in Software Engineering. GPA 3.8/4.0

    Publications
    Shuyuan Liang, Grace Tan. Sketching Streams with Few Coins. ICDS 2024.
    Wen Zhou*, Shuyuan Liang*, Grace Tan. Forgetful Counters: Small Memory, Small Error. In Proceedings of STREAM, 2023.
    Shuyuan Liang, Counting Without Numbers, arXiv:2201.00001

    Research Experience
    Visiting student, Havelstadt University, summer 2023, supervised by Ada Brandt

    Awards
    Southmere Graduate Fellowship, 2021
    """
    draft = cv_of(test_read_cv__student)
    assert draft.person.name == Bilingual(None, "Shuyuan Liang")
    assert draft.person.affiliation == Bilingual(None, "Southmere Institute of Technology")
    assert draft.person.department == Bilingual(None, "School of Computing")
    assert draft.person.position == Bilingual(None, "PhD candidate")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "shuyuan.liang@southmere.example.org",
        "(+65) 6555 0123",
        "shuyuanliang.example.org",
    )
    assert draft.education == (
        Education("Ph.D.", "Southmere Institute of Technology", "Computer Science", "2021-08", None),
        Education("B.Eng.", "Linhai University", "Software Engineering", "2017-09", "2021-06"),
    )
    assert draft.publications == (
        "Sketching Streams with Few Coins",
        "Forgetful Counters: Small Memory, Small Error",
        "Counting Without Numbers",
    )
    assert draft.interests == ()


def test_read_cv__economist() -> None:
    """Olumide A. Bankole
    Office: Hall of Commerce 212
    Phone: (555) 010-0147
    E-mail: bankole@econ.example.org
    Homepage: http://econ.example.org/bankole

    Academic Appointments
    Assistant Professor of Economics, Lakeview University, 2019–present
    Postdoctoral Fellow, Institute for Market Design, 2017–2019

    Degrees
    Ph.D., Economics, Lakeview University, 2017
    B.A., Economics and Mathematics (with honors), Ridge College, 2011

    Fields of Interest
    Auctions, Matching Markets, and Behavioral Economics

    Working Papers
    "Bidding in the Dark" (with Ruth Adler), revise and resubmit
    "School Choice When Buses Are Late"

    Publications
    "Queues as Auctions," Journal of Waiting, 2021, 33(2), 10-40 (with Ruth Adler and Jun Mori).
    "Matching with Forgetful Agents," Review of Market Studies, 2019.

    Teaching
    Microeconomics, 2019-2023
    """
    draft = cv_of(test_read_cv__economist)
    assert draft.person.name == Bilingual(None, "Olumide A. Bankole")
    assert draft.person.affiliation == Bilingual(None, "Lakeview University")
    assert draft.person.department == Bilingual(None, None)
    assert draft.person.position == Bilingual(None, "Assistant Professor of Economics")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "bankole@econ.example.org",
        "(555) 010-0147",
        "http://econ.example.org/bankole",
    )
    assert draft.education == (
        Education("Ph.D.", "Lakeview University", "Economics", None, "2017"),
        Education("B.A.", "Ridge College", "Economics and Mathematics", None, "2011"),
    )
    assert draft.publications == (
        "Bidding in the Dark",
        "School Choice When Buses Are Late",
        "Queues as Auctions",
        "Matching with Forgetful Agents",
    )
    assert draft.interests == ("Auctions", "Matching Markets", "Behavioral Economics")


def test_read_cv__networks() -> None:
    """Wei ZHANG (张伟)
    Ph.D., Assistant Professor

    Contact
    School of Computer Science, Qinghe University, 12 Bridge Road, Qinghe 300001, China
    zhangwei (at) qinghe.example.org
    +86-22-5550-0100

    Education
    Ph.D.     Computer Science, Lakeview University, USA     2014.9 - 2019.6
              Advisor: Prof. Ruth Adler
    B.S.      Mathematics, Qinghe University, China          2010.9 - 2014.6

    Professional Experience
    2019.7 - now   Assistant Professor, School of Computer Science, Qinghe University
    2017.5-2017.8  Research Intern, Example Labs

    Research Interests
    • Graph learning
    • Model compression

    Representative Publications (* corresponding author)
    • Wei Zhang*, Na Li, and Fang Wang, "Graph pruning with humility," ICGP 2020.
    • Na Li, Wei Zhang*, "Sparse but sociable networks," Transactions on Sparse Things, vol. 12, no. 3, pp. 1-10, 2021.
    """
    draft = cv_of(test_read_cv__networks)
    assert draft.person.name == Bilingual("张伟", "Wei Zhang")
    assert draft.person.affiliation == Bilingual(None, "Qinghe University")
    assert draft.person.department == Bilingual(None, "School of Computer Science")
    assert draft.person.position == Bilingual(None, "Assistant Professor")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "zhangwei@qinghe.example.org",
        "+86-22-5550-0100",
        None,
    )
    assert draft.education == (
        Education("Ph.D.", "Lakeview University", "Computer Science", "2014-09", "2019-06"),
        Education("B.S.", "Qinghe University", "Mathematics", "2010-09", "2014-06"),
    )
    assert draft.publications == (
        "Graph pruning with humility",
        "Sparse but sociable networks",
    )
    assert draft.interests == ("Graph learning", "Model compression")


def test_read_cv__geologist() -> None:
    """Prof. Ingrid Solberg-Hansen
    Chair of Marine Geology
    Fjordby University, Institute of Earth Sciences, Fjordby, Norway
    ingrid.solberg@fjordby.example.org

    Biographical sketch
    I am Professor of Marine Geology at Fjordby University. My research focuses on sediment transport, submarine landslides and paleoclimate. I worked with Prof. Otto Brekke.

    Academic positions
    Since 2015: Professor of Marine Geology, Fjordby University
    2008-2015: Associate Professor, Fjordby University

    Academic qualifications
    1999  Cand. scient., Geology, Fjordby University
    2004  Doctor of Philosophy, Marine Geology, Southmere University
          Thesis: Slopes that fail

    Peer-reviewed articles
    2021
    Solberg-Hansen, I., Brekke, O., & Mori, J. (2021). Slow slides beneath the shelf. Marine Slopes, 14, 22–40. https://doi.example.org/10.1/abc
    2019
    Mori, J. and Solberg-Hansen, I. (2019) Dating mud: a cautionary tale. Quaternary Mud, 7(1), pp. 1–12.
    Solberg-Hansen, I. (2018). When shelves break.
        Annual Review of Slopes, 3, 100–130.
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__geologist)
    assert draft.person.name == Bilingual(None, "Ingrid Solberg-Hansen")
    assert draft.person.affiliation == Bilingual(None, "Fjordby University")
    assert draft.person.department == Bilingual(None, "Institute of Earth Sciences")
    assert draft.person.position == Bilingual(None, "Professor of Marine Geology")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "ingrid.solberg@fjordby.example.org",
        None,
        None,
    )
    assert draft.education == (
        Education("Cand. scient.", "Fjordby University", "Geology", None, "1999"),
        Education("Doctor of Philosophy", "Southmere University", "Marine Geology", None, "2004"),
    )
    assert draft.publications == (
        "Slow slides beneath the shelf",
        "Dating mud: a cautionary tale",
        "When shelves break",
    )
    assert draft.interests == ("sediment transport", "submarine landslides", "paleoclimate")


def test_read_cv__optics() -> None:
    """NGUYEN THI LAN
            Postdoctoral Researcher
            Centre for Quantum Optics, Harbour University
            E: lan.nguyen@harbour.example.org  T: +61 2 5550 0188  W: https://lan.example.org

    EDUCATION AND TRAINING
    PhD in Physics                                        2016 – 2020
    Harbour University, Australia
    Supervisors: Peter Hallam, Mei Ishikawa

    MSc Physics (Distinction)                             2014 – 2015
    Riverside College London

    PUBLICATIONS

    Journal articles

    1. T. L. Nguyen, P. Hallam and M. Ishikawa, “Squeezing light through a keyhole”, Phys. Rev. Keyholes 101, 023601 (2020).
    2. P. Hallam, T. L. Nguyen, “A photon in no hurry”,
       Optics Slowly 9, 44 (2019).

    Conference papers

    3. T. L. Nguyen et al., “Delays”, in Proc. Slow Light 2018.

    SKILLS
    Python
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__optics)
    assert draft.person.name == Bilingual(None, "Thi Lan Nguyen")
    assert draft.person.affiliation == Bilingual(None, "Harbour University")
    assert draft.person.department == Bilingual(None, "Centre for Quantum Optics")
    assert draft.person.position == Bilingual(None, "Postdoctoral Researcher")
    assert (draft.person.email, draft.person.phone, draft.person.homepage) == (
        "lan.nguyen@harbour.example.org",
        "+61 2 5550 0188",
        "https://lan.example.org",
    )
    assert draft.education == (
        Education("PhD", "Harbour University", "Physics", "2016", "2020"),
        Education("MSc", "Riverside College London", "Physics", "2014", "2015"),
    )
    assert draft.publications == (
        "Squeezing light through a keyhole",
        "A photon in no hurry",
        "Delays",
    )
    assert draft.interests == ()

"""Clean talks of our own invention, each full of things that look wrong and are right."""

from __future__ import annotations

from datetime import date

from seminar.bilingual import Bilingual
from seminar.model import Online, Person, Talk
from tests.talks import full_talk

#: The day the talks are judged by.
AS_OF = date(2026, 3, 2)


def river_talk() -> Talk:
    """二楼 / 2nd floor, 点半, 1.2万 / 12,000, 七成, a decade, a surname of two characters, two addresses."""
    return Talk(
        uid="1",
        series_name=Bilingual("河流与海岸讲堂", "Lectures on Rivers and Coasts"),
        number=52,
        title=Bilingual("一条河的四十年：泥沙去了哪里？", "Forty Years of a River: Where Did the Sediment Go?"),
        speakers=(
            Person(
                name=Bilingual("欧阳汀", "Ting Ouyang"),
                affiliation=Bilingual("云溪大学水利学院", "School of Hydraulic Engineering, Yunxi University"),
                position=Bilingual("教授、院长", "Professor and Dean"),
                bio=Bilingual(
                    "欧阳汀教授自20世纪90年代起研究河口泥沙，2004年获博士学位，主持项目12项，发表论文90余篇。",
                    "Professor Ting Ouyang has studied estuarine sediment since the 1990s. She received her "
                    "Ph.D. in 2004, "
                    "has led 12 projects and published more than 90 papers.",
                ),
                email="ouyang@river.yunxi.example.org",
            ),
        ),
        hosts=(Person(name=Bilingual("单于飞", "Fei Chanyu")),),
        contacts=(Person(name=Bilingual("查小雨", None), email="zha@river.yunxi.example.org"),),
        start="2026-04-15T14:30+08:00",
        end="2026-04-15T16:00+08:00",
        venue=Bilingual("水利馆二楼 B-204", "Room B-204, 2nd Floor, Hydraulics Building"),
        abstract=Bilingual(
            "四十年间，这条河的年输沙量从1.2万吨降到不足3,000吨，近七成泥沙被上游的十三座水库截留。我们整理了"
            "两岸5个水文站的"
            "记录（1984–2024年），用一个一维模型重建了河床的演变。结果显示：（1）三角洲在2003年前后由淤转冲；"
            "（2）冲刷最深处达6.5米。"
            "报告最后讨论“人造洪水”能否把泥沙还给海岸。",
            "Over forty years the annual sediment load of this river has fallen from 12,000 tonnes to less "
            "than 3,000 tonnes; "
            "nearly seventy percent of the sediment is held back by thirteen reservoirs upstream. We "
            "compiled the records of 5 "
            "gauging stations on both banks (1984–2024) and rebuilt the evolution of the bed with a "
            "one-dimensional model. It "
            "shows that (1) the delta turned from growth to erosion around 2003, and (2) the deepest scour "
            "reaches 6.5 metres. "
            "The talk ends by asking whether “artificial floods” can give sediment back to the coast.",
        ),
        notes=Bilingual(
            "下午2点半准时开始，请提前10分钟入场。讲座资料见 https://river.yunxi.example.org/zh/talks/52，索"
            "取数据请致信 "
            "zha@river.yunxi.example.org（电话：010-5550 0152）。",
            "We start at 2:30 pm sharp; please be seated 10 minutes before. For materials see "
            "https://river.yunxi.example.org/en/talks/52; for data write to zha@river.yunxi.example.org "
            "(phone: +86 10 5550 0152).",
        ),
        when_text=Bilingual("4月15日（周三）下午2点半至4点", "Wednesday, 15 April 2026, 2:30–4 pm"),
    )


def island_talk() -> Talk:
    """A Traditional record: Wade–Giles, 50萬 / 500,000, a year of the Republic, 里 and 后 as they should be."""
    return Talk(
        uid="2",
        series_name=Bilingual("島嶼生態講座", "Island Ecology Seminar"),
        number=7,
        title=Bilingual("海鳥的回家路：從島嶼到大陸棚", "The Seabirds' Way Home: From the Island to the Shelf"),
        speakers=(
            Person(
                name=Bilingual("許惟哲", "Wei-Che Hsu"),
                affiliation=Bilingual("東嶼海洋大學生態學系", "Department of Ecology, Dongyu Ocean University"),
                position=Bilingual("助理教授", "Assistant Professor"),
                bio=Bilingual(
                    "許惟哲博士於民國104年返臺任教，長期追蹤海鳥遷徙。",
                    "Dr. Wei-Che Hsu returned to teach in 2015 and has long tracked the migration of seabirds.",
                ),
            ),
        ),
        hosts=(Person(name=Bilingual("黃詠霖教授", "Prof. Wing-Lam Wong")),),
        contacts=(Person(name=Bilingual("林怡君", "Yi-Chun Lin"), email="yclin@eco.dongyu.example.org"),),
        start="2026-05-20T15:10+08:00",
        end="2026-05-20T16:30+08:00",
        timezone="Asia/Taipei",
        venue=Bilingual("生命科學館 LT-3", "LT-3, Life Science Hall"),
        abstract=Bilingual(
            "每年約有50萬隻海鳥經過這座小島。我們為100隻成鳥裝上不到5公克的定位器，記錄牠們往返八百公里的路線"
            "。資料顯示，"
            "風場決定了七成以上的繞道行為；而當年輕的鳥第一次離巢，牠們幾乎沿著同一條路回家。",
            "About 500,000 seabirds pass this small island each year. We fitted 100 adult birds with tags of "
            "less than 5 grams "
            "and recorded their journeys of eight hundred kilometres there and back. The data show that the "
            "wind decides more "
            "than 70% of all detours; and when young birds leave the nest for the first time, they return by "
            "almost the same way.",
        ),
        notes=Bilingual("講座以中文進行，歡迎旁聽。", "The talk is given in Chinese. Everyone is welcome."),
        when_text=Bilingual("2026年5月20日（星期三）15:10–16:30", "Wednesday, May 20, 2026, 3:10–4:30 p.m."),
    )


def market_talk() -> Talk:
    """Two time zones, a name from elsewhere on both sides, 860万 / 8.6 million, formulae, an interval, acronyms."""
    return Talk(
        uid="3",
        series_name=Bilingual("经济理论工作坊", "Economic Theory Workshop"),
        number=118,
        title=Bilingual("拍卖中的 RL 智能体：$n$ 个竞价者的情形", "RL Agents in Auctions: The Case of $n$ Bidders"),
        speakers=(
            Person(
                name=Bilingual("Søren Lindqvist", "Søren Lindqvist"),
                affiliation=Bilingual("北湾经济学院", "Northern Bay School of Economics"),
                position=Bilingual("副教授", "Associate Professor"),
                bio=Bilingual(
                    "Søren Lindqvist 副教授研究市场设计，曾获2项青年学者奖。",
                    "Søren Lindqvist is an associate professor who studies market design; he has won 2 "
                    "awards for young scholars.",
                ),
            ),
        ),
        hosts=(Person(name=Bilingual("吕思安", "Si'an Lyu")),),
        chairs=(Person(name=Bilingual("卡米拉·奥尔特加", "Camila Ortega")),),
        start="2026-06-11T20:00+08:00",
        end="2026-06-11T21:15+08:00",
        venue=Bilingual("线上", "Online"),
        online=Online(
            platform="Zoom", id="845 2201 7731", passcode="rl118", url="https://zoom.us/j/84522017731?pwd=Ab3dEf"
        ),
        abstract=Bilingual(
            "竞价程序每天完成约860万次拍卖，其中96%不到50毫秒就结束。我们证明：当折扣因子 $\\delta \\in [0, "
            "1)$ 足够大时，由 RL "
            "训练的竞价者会学会默契合谋，即使它们之间没有任何通信。在一个含6.6k条记录的数据集上，价格平均下降"
            "了三分之一。"
            "我们还给出一种简单的规则，使均衡重新变得唯一。",
            "Bidding programs complete about 8.6 million auctions a day, and 96% of them end within 50 "
            "milliseconds. We prove that, "
            "when the discount factor $\\delta\\in[0,1)$ is large enough, bidders trained by RL learn to "
            "collude tacitly even "
            "though they do not communicate at all. On a data set with 6,600 records, prices fell by one "
            "third on average. We "
            "also give a simple rule that makes the equilibrium unique again.",
        ),
        notes=Bilingual(
            "加入会议请使用会议号 845 2201 7731，报名截止于5月31日。",
            "To join, use meeting ID 845 2201 7731. Registration closes on May 31.",
        ),
        when_text=Bilingual(
            "2026年6月11日（周四）20:00–21:15（北京时间）",
            "Thursday, June 11, 2026, 20:00–21:15 Beijing Time (14:00–15:15 CEST)",
        ),
    )


def steppe_talk() -> Talk:
    """A Tibetan name, the end on one line only, a hall number in words, no bio, a title with a quotation."""
    return Talk(
        uid="4",
        series_name=Bilingual("第三届高原论坛", "The 3rd Plateau Forum"),
        title=Bilingual("“盐湖之歌”：口传史诗中的迁徙", "“Song of the Salt Lake”: Migration in an Oral Epic"),
        speakers=(
            Person(
                name=Bilingual("扎西顿珠", "Tashi Dhondup"),
                affiliation=Bilingual("高原民族大学", "Plateau University of Nationalities"),
                position=Bilingual("讲师", "Lecturer"),
            ),
        ),
        start="2026-09-18T19:00+08:00",
        end="2026-09-18T20:30+08:00",
        venue=Bilingual("第一报告厅", "Lecture Hall 1"),
        abstract=Bilingual(
            "史诗《盐湖之歌》全长约三万行，至今仍由两位老艺人传唱。本讲座以其中一章为例，分析地名如何串联起一"
            "条真实的迁徙路线。"
            "我们把二十个地名与卫星影像对照，发现十七个可以确定位置。",
            "The epic “Song of the Salt Lake” runs to about thirty thousand lines and is still sung by two "
            "old masters. Taking "
            "one of its chapters, this lecture analyses how place names string together a real route of "
            "migration. Compared with "
            "satellite images, seventeen of its twenty place names can be located.",
        ),
        when_text=Bilingual("2026年9月18日（星期五）19:00", "Friday 18 September 2026, 7–8:30 pm"),
    )


def clean_talks() -> tuple[Talk, ...]:
    return (full_talk(), river_talk(), island_talk(), market_talk(), steppe_talk())

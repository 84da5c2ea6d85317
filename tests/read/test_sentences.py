"""Announcements told in whole sentences, as chat groups, mails and newspapers have them. Everything is invented."""

from __future__ import annotations

from tests.read.reading import read


def test_read_text__one_sentence() -> None:
    """下周三下午两点，清风大学物理系的林知远教授将在理科楼201作题为《光为什么有重量》的报告，欢迎大家参加。"""
    assert read(test_read_text__one_sentence) == {
        "title.zh": "光为什么有重量",
        "speakers.0.name.zh": "林知远",
        "speakers.0.affiliation.zh": "清风大学",
        "speakers.0.department.zh": "物理系",
        "speakers.0.position.zh": "教授",
        "start": "2025-03-12T14:00",
        "venue.zh": "理科楼201",
    }


def test_read_text__reading_club() -> None:
    """各位同学：本周五（3月7日）晚七点到八点半，读书会请来了社科院的郑闻笛老师，和大家聊聊“小说里的天气”。地点还是老地方，三教306。带上书就行！"""
    found = read(test_read_text__reading_club)
    assert found["speakers.0.name.zh"] == "郑闻笛"
    assert found["title.zh"] == "小说里的天气"
    assert found["venue.zh"] == "三教306"
    assert (found["start"], found["end"]) == ("2025-03-07T19:00", "2025-03-07T20:30")


def test_read_text__name_without_a_title_behind_it() -> None:
    """本报讯 3月15日上午，由市科协与海滨大学联合主办的“周末科学课”将迎来第四讲。中国海洋研究所研究员程若海将以《深海里的声音》为题，于九时三十分在市图书馆一层报告厅与市民见面，免费入场。"""  # noqa: E501 (a pasted text)
    found = read(test_read_text__name_without_a_title_behind_it)
    assert found["speakers.0.name.zh"] == "程若海"
    assert found["speakers.0.affiliation.zh"] == "中国海洋研究所"
    assert found["venue.zh"] == "市图书馆一层报告厅"
    assert found["title.zh"] == "深海里的声音"
    assert found["start"] == "2025-03-15T09:30"


def test_read_text__moved() -> None:
    """通知：原定于3月6日（周四）下午的学术沙龙因故改到3月13日（周四）下午3点，地点由东配楼201改为东配楼304，主讲人和题目不变（陆青禾 副教授：《算法与农具》）。"""  # noqa: E501 (a pasted text)
    found = read(test_read_text__moved)
    assert found["start"] == "2025-03-13T15:00"
    assert found["venue.zh"] == "东配楼304"
    assert found["title.zh"] == "算法与农具"
    assert found["speakers.0.name.zh"] == "陆青禾"


def test_read_text__pictures_for_labels() -> None:
    """
    📢讲座来啦！
    🎤 骆明远（云岭理工大学材料学院 特聘教授）
    🕒 3月11日（周二）19:00
    📍 图书馆报告厅
    🔎 《玻璃会记住什么》
    """
    found = read(test_read_text__pictures_for_labels)
    assert found["speakers.0.name.zh"] == "骆明远"
    assert found["speakers.0.department.zh"] == "材料学院"
    assert found["venue.zh"] == "图书馆报告厅"
    assert found["title.zh"].strip("《》") == "玻璃会记住什么"


def test_read_text__the_post_behind_the_name() -> None:
    """阮清欢，南屿大学化学化工学院教授、博士生导师，将于4月2日（周三）上午10:00做客“青年论坛”，在化工楼报告厅A讲授《一滴水能溶解多少》。"""
    found = read(test_read_text__the_post_behind_the_name)
    assert found["speakers.0.name.zh"] == "阮清欢"
    assert found["speakers.0.affiliation.zh"] == "南屿大学"
    assert found["venue.zh"] == "化工楼报告厅A"
    assert found["title.zh"] == "一滴水能溶解多少"


def test_read_text__two_speakers_and_a_discussant() -> None:
    """【学术预告】东篱大学的时慕白教授和她的学生卓然将于周二（3月4日）下午4:30在文科楼918合作主讲“方言里的味觉”，与谈人为本系辛未老师。"""
    found = read(test_read_text__two_speakers_and_a_discussant)
    assert found["speakers.0.name.zh"] == "时慕白"
    assert found["speakers.1.name.zh"] == "卓然"
    assert "speakers.2.name.zh" not in found


def test_read_text__traditional() -> None:
    """敬邀各位師長同學蒞臨！本所訂於114年3月19日（三）下午2時至4時，假綜合大樓305會議室，邀請靜湖大學社會學系闕以寧副教授演講，講題為「夜市的時間」。"""
    found = read(test_read_text__traditional)
    assert found["speakers.0.name.zh"] == "闕以寧"
    assert found["speakers.0.affiliation.zh"] == "靜湖大學"
    assert found["venue.zh"] == "綜合大樓305會議室"
    assert found["title.zh"] == "夜市的時間"
    assert (found["start"], found["end"]) == ("2025-03-19T14:00", "2025-03-19T16:00")


def test_read_text__sentences_behind_labels() -> None:
    """诚邀您出席“江南讲坛”第十二讲。主讲嘉宾：江畔美术馆馆长褚云舒女士；讲题：一座桥的三百年。三月二十二日（星期六）下午二时半，江畔美术馆二楼讲堂。讲座结束后有茶歇。"""
    found = read(test_read_text__sentences_behind_labels)
    assert found["title.zh"] == "一座桥的三百年"
    assert found["venue.zh"] == "江畔美术馆二楼讲堂"
    assert found["start"] == "2025-03-22T14:30"


def test_read_text__the_end_said_apart() -> None:
    """大家好，这周四（3月6日）下午三点，我们请到了松江科技大学的鲁一鸣教授来和同学们谈“为什么数学需要错误”。地点在明理楼二层的学生活动中心，预计四点半结束。"""
    found = read(test_read_text__the_end_said_apart)
    assert found["speakers.0.name.zh"] == "鲁一鸣"
    assert "speakers.1.name.zh" not in found
    assert (found["start"], found["end"]) == ("2025-03-06T15:00", "2025-03-06T16:30")


def test_read_text__our_guest() -> None:
    """
    Hi everyone,

    Hope you all had a good weekend. This Thursday (March 6) we're very lucky to have Imogen Castellane with us, who is
    a postdoc in the Harwell Institute for Soil Science. She'll be telling us about why peat bogs burn underground. As
    usual we meet in the Larch Room, second floor of Merrow House, from 4 to 5 pm, and there'll be biscuits from
    quarter to four.
    """
    found = read(test_read_text__our_guest)
    assert found["speakers.0.name.en"] == "Imogen Castellane"
    assert found["speakers.0.affiliation.en"] == "Harwell Institute for Soil Science"
    assert found["speakers.0.position.en"] == "postdoc"
    assert found["venue.en"] == "Larch Room, second floor of Merrow House"
    assert (found["start"], found["end"]) == ("2025-03-06T16:00", "2025-03-06T17:00")


def test_read_text__press_release() -> None:
    """NORTHWICK, 12 March — The economist Dr. Femi Adebayo-Lund of Tarn Business School will deliver this year's Hollis
    Memorial Lecture, “Who Pays for a Dry River?”, on Wednesday 26 March at 6.30pm in the Great Hall of Northwick
    College. The lecture, which is free and open to the public, will be introduced by the college's principal."""
    found = read(test_read_text__press_release)
    assert found["speakers.0.name.en"] == "Femi Adebayo-Lund"
    assert found["speakers.0.affiliation.en"] == "Tarn Business School"
    assert found["title.en"] == "Who Pays for a Dry River?"
    assert found["venue.en"] == "Great Hall of Northwick College"
    assert found["start"] == "2025-03-26T18:30"


def test_read_text__post_and_title_in_the_next_sentence() -> None:
    """I'm pleased to say that Elspeth Rao will be giving the departmental seminar at 11.30 on the 27th of this month.
    She is Reader in Marine Acoustics at Kestrel University and her title is The Noise a Reef Makes. We will be in the
    usual place, Lecture Room 5 of the Darwin Building, and will go for lunch afterwards at 12.45."""
    assert read(test_read_text__post_and_title_in_the_next_sentence) == {
        "title.en": "The Noise a Reef Makes",
        "speakers.0.name.en": "Elspeth Rao",
        "speakers.0.affiliation.en": "Kestrel University",
        "speakers.0.position.en": "Reader in Marine Acoustics",
        "start": "2025-03-27T11:30",
        "venue.en": "Lecture Room 5 of the Darwin Building",
    }


def test_read_text__join_them_is_no_contact() -> None:
    """Join Dr Hana Kobylska and Dr Piet Dorrestein for a joint seminar, 'Two Views of the Same Protein', Friday 14
    March, 14:00–15:30, Lecture Theatre 2, Chemistry Building. Coffee from 13:45 in the foyer."""
    found = read(test_read_text__join_them_is_no_contact)
    assert found["speakers.0.name.en"] == "Hana Kobylska"
    assert found["speakers.1.name.en"] == "Piet Dorrestein"
    assert found["venue.en"] == "Lecture Theatre 2, Chemistry Building"
    assert (found["start"], found["end"]) == ("2025-03-14T14:00", "2025-03-14T15:30")


def test_read_text__the_time_given_up() -> None:
    """Please note that Ines Carvalho's seminar on sparse attention, originally planned for Monday 10 March at 11, has
    been moved to Tuesday 18 March at 4 pm in Babbage 2.31."""
    found = read(test_read_text__the_time_given_up)
    assert found["start"] == "2025-03-18T16:00"
    assert found["venue.en"] == "Babbage 2.31"


def test_read_text__begins_and_ends() -> None:
    """The Debating Society invites you to an evening with novelist and essayist Cormac Delahunt. The evening begins at
    8 o'clock on Thursday, 20 March, in the Old Library and ends around 9:30. He will be in conversation with Dr. Petra
    Lindqvist."""
    found = read(test_read_text__begins_and_ends)
    assert found["speakers.0.name.en"] == "Cormac Delahunt"
    assert "speakers.1.name.en" not in found
    assert (found["start"], found["end"]) == ("2025-03-20T20:00", "2025-03-20T21:30")


def test_read_text__line_of_a_list() -> None:
    """This week in Algebra: Zsofia Kertész (Eastfield), Gröbner fans of small graphs. Wed 16:10, SEB 1240."""
    found = read(test_read_text__line_of_a_list)
    assert found["speakers.0.name.en"] == "Zsofia Kertész"
    assert found["speakers.0.affiliation.en"] == "Eastfield"
    assert found["title.en"] == "Gröbner fans of small graphs"
    assert found["venue.en"] == "SEB 1240"


def test_read_text__a_mail_header_is_not_the_talk() -> None:
    """
    Subject: a visitor
    Date: Tue, 04 Mar 25 22:01:32 EST

    On Wednesday, March 12 at 4:30 p.m. Paula Rainer, Professor of Sociology at Westlake College, will speak at 1175
    Bonner Hall. Her topic will be "Counting Neighbours".
    """
    found = read(test_read_text__a_mail_header_is_not_the_talk)
    assert found["start"] == "2025-03-12T16:30"
    assert found["speakers.0.name.en"] == "Paula Rainer"
    assert found["venue.en"] == "1175 Bonner Hall"


def test_read_text__the_weekday_of_an_ambiguous_date() -> None:
    """Next Monday (03/10) at 11am in WH7220, Fred Carstensen will talk about what has changed in the scheduler."""
    found = read(test_read_text__the_weekday_of_an_ambiguous_date)
    assert found["start"] == "2025-03-10T11:00"
    assert found["venue.en"] == "WH7220"

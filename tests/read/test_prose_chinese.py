"""Chinese notices told in sentences. Every person and place is invented."""

from __future__ import annotations

from tests.read.reading import best, prose_of


def test_find_in_prose__invited_by_the_school() -> None:
    """我院特邀云溪大学林远舟教授于2026年3月19日上午10点在物理楼305会议室作题为《云滴如何长大》的学术报告，欢迎师生参加。"""
    found = prose_of(test_find_in_prose__invited_by_the_school)
    assert best(found, "speaker") == "林远舟"
    assert best(found, "venue") == "物理楼305会议室"
    assert best(found, "start") == "10:00"
    assert best(found, "title") == "云滴如何长大"


def test_find_in_prose__invitation_of_a_colleague() -> None:
    """应物理学院周明德教授邀请，东屿理工学院数学系副教授陈思敏博士将于2026年4月2日（周四）下午3:30在明理楼B201报告厅做题为“随机图上的渗流”的讲座。讲座由系主任张三教授主持。"""
    found = prose_of(test_find_in_prose__invitation_of_a_colleague)
    assert best(found, "speaker") == "陈思敏"
    assert best(found, "venue") == "明理楼B201报告厅"
    assert best(found, "start") == "15:30"
    assert best(found, "title") == "随机图上的渗流"
    assert best(found, "host") == "张三"


def test_find_in_prose__from_the_noon() -> None:
    """3月25日14:00，海宁研究院李一鸣研究员应邀来我校，在图书馆一楼报告厅为师生带来题为“清代湖滨的堤工”的讲座。"""
    found = prose_of(test_find_in_prose__from_the_noon)
    assert best(found, "speaker") == "李一鸣"
    assert best(found, "venue") == "图书馆一楼报告厅"
    assert best(found, "start") == "14:00"
    assert best(found, "title") == "清代湖滨的堤工"


def test_find_in_prose__no_chinese_name() -> None:
    """本周五（2026年3月27日）晚上7点，我系邀请到Northfield University的Harriet Blackwood教授在理科楼A座402作报告，主持人为高一帆老师。"""  # noqa: E501 (a pasted text)
    found = prose_of(test_find_in_prose__no_chinese_name)
    assert best(found, "speaker") == "Harriet Blackwood"
    assert best(found, "venue") == "理科楼A座402"
    assert best(found, "start") == "19:00"


def test_find_in_prose__series_number() -> None:
    """观云学术论坛第28期将于2026年5月6日（星期三）14:00-15:30在大气楼210教室举行，由北川大学欧阳雨晴副教授主讲，题目为《译者的沉默》。"""
    found = prose_of(test_find_in_prose__series_number)
    assert best(found, "speaker") == "欧阳雨晴"
    assert best(found, "venue") == "大气楼210教室"
    assert best(found, "start") == "14:00"
    assert best(found, "end") == "15:30"
    assert best(found, "title") == "译者的沉默"


def test_find_in_prose__two_speakers() -> None:
    """尊敬的各位老师：
    兹定于2026年4月8日下午两点半，在行政楼三楼第二会议室举办学术讲座，邀请南岭大学历史学院院长王芳教授、高一帆副教授作报告。敬请光临。"""
    found = prose_of(test_find_in_prose__two_speakers)
    assert best(found, "speaker") == "王芳"
    assert best(found, "venue") == "行政楼三楼第二会议室"
    assert best(found, "start") == "14:30"
    assert [guess.value.name.zh for guess in found.cast] == ["王芳", "高一帆"]


def test_find_in_prose__only_labels() -> None:
    """地点：理学院B座1203
    时间：2026年3月18日（星期三）下午4:00-5:30
    主讲：陈嘉怡（南岭大学）"""
    found = prose_of(test_find_in_prose__only_labels)
    assert best(found, "start") == "16:00"
    assert best(found, "end") == "17:30"


def test_find_in_prose__many_ranks() -> None:
    """美国湖景大学终身教授、IEEE会士张伟博士将于3月20日（周五）上午9:30莅临我院，在计算机楼四层报告厅带来一场题为“谦逊的图剪枝”的学术报告。联系人：李老师。"""
    found = prose_of(test_find_in_prose__many_ranks)
    assert best(found, "speaker") == "张伟"
    assert best(found, "venue") == "计算机楼四层报告厅"
    assert best(found, "start") == "09:30"
    assert best(found, "title") == "谦逊的图剪枝"


def test_find_in_prose__guest_of_a_forum() -> None:
    """3月22日晚，知名作家高岚女士做客湖滨讲坛，以《水边的城市》为题在大学生活动中心礼堂开讲。活动由文学院院长林一舟教授主持。"""
    found = prose_of(test_find_in_prose__guest_of_a_forum)
    assert best(found, "speaker") == "高岚"
    assert best(found, "host") == "林一舟"
    assert best(found, "title") == "水边的城市"
    assert best(found, "venue") == "大学生活动中心礼堂"

"""Agendas kept in a program: talks, breaks and groups with their hosts, the day in a remark."""

from __future__ import annotations

from tests.read.reading import told


def test_lists__an_agenda_of_talks_breaks_and_groups() -> None:
    """
    /**
     * 2031 云溪年会的逐时段议程表。
     */

    /** 10/14 云雾论坛（议程总表） */
    const firstDay: AgendaItem[] = [
      {
        type: "talk",
        time: "09:00–09:05",
        topic: "主办人致欢迎辞",
        speakers: [{ name: "林远舟", org: "云溪大学校长" }],
      },

      {
        type: "group",
        title: "《海雾分享》",
        host: "王若水",
      },
      {
        type: "talk",
        time: "09:05–09:30",
        topic: "云中的冰",
        speakers: [{ name: "李安然", org: "云溪气象台台长" }],
      },
      {
        type: "talk",
        time: "09:30–09:55",
        speakers: [{ name: "陈知秋", org: "雨声科技董事长", slug: "chen" }],
      },

      { type: "break", time: "11:15–11:25", label: "中场休息时间" },

      {
        type: "group",
        title: "《走向海洋》",
        host: "林远舟",
      },
      {
        type: "talk",
        time: "11:25–11:45",
        topic: "海雾三十年",
        speakers: [{ name: "田建国", org: "云溪大学教授" }],
      },
    ];
    """
    found = told(
        test_lists__an_agenda_of_talks_breaks_and_groups,
        *("start", "title.zh", "speakers.0.name.zh", "hosts.0.name.zh"),
    )
    assert found == [
        ("2031-10-14T09:05", "云中的冰", "李安然", "王若水"),
        ("2031-10-14T09:30", None, "陈知秋", "王若水"),
        ("2031-10-14T11:25", "海雾三十年", "田建国", "林远舟"),
    ]

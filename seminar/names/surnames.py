"""Surnames: how the ambiguous ones are read, the two-character ones, and their spellings outside Mandarin."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final


def _by_surname(entries: str) -> Mapping[str, tuple[str, ...]]:
    """``翟:zhai/di`` entries as surname -> readings; no colon, no reading."""
    split = (entry.partition(":") for entry in entries.split())
    return MappingProxyType({name: tuple(spelled.split("/")) if spelled else () for name, _, spelled in split})


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Surnames whose reading is not the usual one of the character, or that families read in several ways.
READINGS: Final = _by_surname(
    "曾:zeng 查:zha 单:shan 單:shan 仇:qiu 区:ou 區:ou 任:ren 解:xie 乐:yue/le 樂:yue/le 朴:piao/pu/park 盖:ge/gai "
    "蓋:ge/gai 覃:qin/tan 翟:zhai/di 繁:po/fan 员:yun/yuan 員:yun/yuan 尉:wei/yu 召:shao/zhao 黑:he/hei 秘:bi/mi "
    "冼:xian/sin 洗:xian 逄:pang 种:chong 華:hua 华:hua 缪:miao/mou 繆:miao/mou 那:na/nuo 宁:ning 寧:ning 牟:mou/mu "
    "燕:yan 要:yao 应:ying 應:ying 隗:wei/kui 郇:xun/huan 撒:sa 葛:ge 句:gou/ju 阚:kan 闞:kan 么:yao 过:guo 過:guo "
    "祭:zhai/ji 折:she/zhe 佴:nai/er 谌:chen/shen 諶:chen/shen 车:che 車:che 石:shi 贾:jia 賈:jia 沈:shen 柏:bai/bo "
    "薄:bo 卜:bu 臧:zang 俞:yu 於:yu 瞿:qu 褚:chu 晁:chao 郗:xi/chi 乜:nie/mie 适:kuo/shi 洪:hong 纪:ji 紀:ji 涂:tu "
    "涫:guan 喻:yu 郝:hao 戚:qi 强:qiang 強:qiang 盛:sheng 都:du 相:xiang 长:zhang/chang 行:xing/hang 叶:ye 葉:ye "
    "谷:gu/yu 万:wan 萬:wan 莘:shen/xin 宓:mi/fu 观:guan 不:fou/bu 重:chong/zhong 藏:zang/cang 曲:qu 大:da "
    "会:kuai/gui/hui 阿:a/e 哈:ha 洗:xian/xi 圈:juan/quan 能:nai/neng 角:jue/jiao 便:pian/bian 缴:jiao 耶:ye 肖:xiao "
    "尹:yin 鄂:e 庞:pang 龐:pang"
)

#: Surnames of two characters; those read otherwise than character by character carry their reading.
COMPOUND: Final = _by_surname(
    "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 公孙 公孫 慕容 令狐:linghu 长孙:zhangsun 長孫:zhangsun 宇文 "
    "司徒 鲜于:xianyu 鮮于:xianyu 夏侯 尉迟:yuchi/weichi 尉遲:yuchi/weichi 万俟:moqi 端木 轩辕 軒轅 南宫 南宮 东郭 "
    "東郭 西门 西門 呼延 百里 独孤 獨孤 申屠:shentu 钟离 鍾離 赫连 赫連 闻人 聞人 澹台:tantai 澹臺:tantai 濮阳 濮陽 "
    "淳于:chunyu 单于:chanyu 太史 公冶 宗政 仲孙 拓跋:tuoba 完颜 完顏 纳兰 納蘭 第五 乐正:yuezheng 公羊 谷梁:guliang "
    "梁丘 左丘 東方 叶赫 佟佳 爱新 巫马 公西 颛孙 漆雕 壤驷 亓官:qiguan 司空 司寇 夹谷 宰父 微生 羊舌 范姜 張簡 张简 "
    "歐陽"
)


def _by_character(entries: str) -> Mapping[str, tuple[str, ...]]:
    """``张張:cheung/teo`` entries as character -> spellings; a character may stand in several."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in entries.split():
        characters, _, spelled = entry.partition(":")
        for char in characters:
            found[char] = (*found.get(char, ()), *spelled.split("/"))
    return MappingProxyType(found)


#: Spellings of a surname in Cantonese, Hokkien, Hakka, Korean or older systems, beside Wade–Giles (which is computed).
ELSEWHERE: Final = _by_character(
    "陈陳:chan/tan/chin/tran 李:lee/lie/li/rhee/yi 黄黃:wong/ng/ooi/wee/hwang/vong "
    "张張:cheung/teo/teoh/tiong/chong/jang/chiong 林:lam/lim/ling/rim 郑鄭:cheng/tay/tee/kwong/jung/jeong 何:ho/hoh "
    "周:chow/chau/chew/jou/joe 吴吳:ng/goh/go/oh/woo 梁:leung/leong/neo/niu 刘劉:lau/low/lao/liu/liew/yoo "
    "罗羅:law/lo/loh 马馬:mah/mar/beh 谭譚:tam/tan/hom 邓鄧:tang/theng/teng 蔡:choi/tsoi/choy/chua/tsai/chai "
    "许許:hui/koh/khoo/hoi/huey/hsu/hu 冯馮:fung/phang 曾:tsang/chan/tseng/chang 叶葉:yip/yap/ip/yeh 苏蘇:so/soh/su "
    "杨楊:yeung/yeo/yong/young/yeong/yang 卢盧:lo/lou/loh/lu 郭:kwok/quek/kwek/kuok/kuo 潘:poon/pun/phua/pan "
    "陆陸:luk/lok 余:yu/yue/yee/eu 方:fong/png 胡:woo/wu/oh/hu 关關:kwan/quan 唐:tong/teng 简簡:kan/gan 麦麥:mak "
    "朱:chu/choo/jue 徐:tsui/chui/choi/zee/seo/hsu 谢謝:tse/cheah/chia/tsia/sheh 温溫:wan/wen/won 莫:mok "
    "龙龍:lung/loong/leong 江:kong/kang/gong 钟鍾鐘:chung/cheong/choong 区區欧歐:au/ow/auw 袁:yuen/yuan/wan "
    "萧蕭肖:siu/siew/seow/sheu 施:sze/si/see/shih 沈:shum/sum/sim/shen 孙孫:suen/sun/soon/son 高:ko/kou/koh/go/ko "
    "钱錢:chin/chinn/tsien/zee 姚:yiu/yeo/iu 石:shek/siak/seok 伍:ng/wu 容:yung 岑:sham/shum/sum/sam "
    "赵趙:chiu/chao/jiu/teo/cho 甘:kam/kan/gan 金:kam/kim/king 霍:fok 文:man/moon/mun 侯:hau/how/hou 翁:yung/ong/ung "
    "阮:yuen/nguyen 吕呂:lui/looi/lyu/lu 任:yam/yum/im 韩韓:hon/han/hahn 汤湯:tong/thong 邵:shiu/siu/shao/shaw "
    "崔:chui/choi 王:wong/ong/heng 洪:hung/ang/hong 戴:tai/tay/dai 颜顏:ngan/gan 曹:cho/tso/tsao 彭:pang/phang/peng "
    "魏:ngai/wei/gui 丁:ting/ding/teng 邱:yau/khoo/hiew/chiu/kiu 丘:yau/khoo/hew/chiu 白:pak/peh/pai/baek "
    "蒋蔣:tseung/chiang 田:tin/tien 董:tung/tang 范:fan/fam 夏:ha/hsia 傅:fu/foo/poh 贺賀:ho 游:yau/yew/yu "
    "赖賴:lai/loy/lye 熊:hung/hsiung 廖:liu/liew/leow 程:ching/cheng 陶:to/tao 雷:lui/looi 姜:keung/kang/chiang "
    "杜:to/doe/tu 尹:wan/yoon/yin 殷:yan/yin 史:sze/see/shih 顾顧:koo/ku 龚龔:kung 倪:ngai/ni/nee 严嚴:yim/yen "
    "詹:chim/tsim/chan/jan 凌:ling 柯:or/kwa/ko 骆駱:lok/loke 严嚴:yim 连連:lin/lien 利:lee/li 池:chi 巫:mo/moo/boo "
    "房:fong 纪紀:kei/kee/chi 盛:shing 项項:hong 祝:chuk 童:tung 成:shing 祁:kei 蓝藍:lam/nah/lan 饶饒:yiu/jao "
    "邝鄺:kwong/fong 邹鄒:chow/tsou/cheu 招:chiu 布:po 古:koo/ku 艾:ngai 车車:che/chea/cha 朴:park/pak/bak "
    "柳:lau/yoo/ryu 申:shin/san 权權:kwon 全:chun/jeon/chon 裴:pui/bae 安:on/ahn/an 车:cha 南:nam 卜:puk/pu "
    "丘邱:khoo/yau/hew 佘:seah/shea 饒:yeo 涂:to/tu 宋:sung/soong/song 康:hong/kang 武:mo/vu 黎:lai/le 邬鄔:woo "
    "穆:muk 裘:kau/chiu"
)

#: Frequent surnames: whether a name in Latin letters looks Chinese, and where a surname may begin.
COMMON: Final = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟"
    "谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安"
    "齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳"
    "管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧"
    "闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳"
    "谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普"
    "阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束"
    "檀衣信展阴昝智幸奉植衡富尧闭由"
)  # fmt: skip

#: Western given names that are also good Pinyin; beside the right surname they are nobody's mistake.
WESTERN: Final = _words(
    "ada alan ali amanda ana angela anna ben dan dana dean delia diana dina duke elena emma gene hana hanna hannah "
    "helena iman juan kai kaya ken lea leila lena leo lila lili lina linda lisa luca luke luna mae mai may mia mike "
    "mila mina nana nate nina pan rae rena renee sabina sandy sasha sean selina susan tina wendi xena yale yuan"
)

#: Given-name syllables of Cantonese that are Pinyin too but hardly occur in Mandarin names.
CANTONESE: Final = _words("ka hei wa kei chi man wan lai tai tsz sze po lok nga on sang tung shan ming fu")

#: Readings pypinyin knows for a character that nobody's given name has (露 as lou): a slip there stays a slip.
GIVEN: Final = _by_surname(
    "露:lu 恪:ke/que 大:da 文:wen 信:xin 南:nan 地:di 合:he 会:hui 家:jia 石:shi 若:ruo 万:wan 无:wu 子:zi 谷:gu "
    "余:yu 期:qi 观:guan 广:guang 适:shi 景:jing 杉:shan 厦:xia 亚:ya 叶:ye 白:bai 思:si 可:ke 其:qi 清:qing 青:qing "
    "林:lin 明:ming 伟:wei 华:hua 晓:xiao 雪:xue 海:hai 春:chun 玉:yu 红:hong 军:jun 平:ping 建:jian 国:guo 志:zhi "
    "永:yong 丽:li 敏:min 静:jing 学:xue 宇:yu"
)


@cache
def _pypinyin() -> Any:
    """The one door to pypinyin. Single characters are asked for only: its phrase tables would cost 160 ms of CPU."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    import pypinyin

    return pypinyin


@cache
def readings(char: str) -> tuple[str, ...]:
    """The readings a character has in given names, without tones, ü written v; empty where it has none."""
    if char in GIVEN:
        return GIVEN[char]
    found = _pypinyin().pinyin(char, style=_pypinyin().Style.NORMAL, heteronym=True, errors="ignore", v_to_u=False)
    return tuple(found[0]) if found else ()


@cache
def surname_readings(surname: str) -> tuple[str, ...]:
    """How a surname of one or two characters is read."""
    if len(surname) == 1:
        return READINGS.get(surname) or readings(surname)
    if known := COMPOUND.get(surname):
        return known
    first, second = (readings(char) for char in surname)
    return tuple(a + b for a in first for b in second)


@cache
def common_spellings() -> frozenset[str]:
    """The Pinyin of the frequent surnames."""
    return frozenset(reading for surname in COMMON for reading in surname_readings(surname)[:1])

// Surnames that stand first in Korean, Chinese, Vietnamese and Khmer names. Sources: Statistics Korea, census 2015 (the commonest surnames);
// China Ministry of Public Security, name report 2020 (the commonest surnames, Hanyu Pinyin); Lê Trung Hoa, Họ và tên người Việt Nam (2005);
// Singapore Department of Statistics, census 2000 (the commonest Chinese surnames);
// Hong Kong's surnames in Cantonese spelling, Taiwan's in that of Wade and Giles, and Cambodia's, our own knowledge.

import {words} from './words.ts'

export const SURNAME_FIRST: ReadonlySet<string> = words(
  'ahn an bae/k bai bak bang bong bui byun cai cao cha/ng/e/n chea chen/g cheon/g cheung chhim chia/ng cho/i/e/u/w chua/ng chun/g cui dai dang dao ' +
    'deng ding dinh doan dong du duan duong eom fan/g feng fok fu fung gan/g gao geng gil go goh gu guan guo gwon ha han hao he heng heo ho hong hou ' +
    'hsieh hsu hu hua/ng huh hui hun huynh hwang im jang jegal jeon/g jia/ng jin jo joo ju jung kang keo khoo ki kil kim ko koh kong kuo kwak kwan ' +
    'kwok kwon lai lam lau lee lei leung li lian/g lim lin liu loh lok long lu luo luu ly ma mai mak mao meng miao min mo mok moon mun myung nam ng ' +
    'ngo nguyen nhem nie ning niu noh oh ong ouk ouyang paik pak pan/g park peng pham phan phua poon prak pyo qi qian qiao qin qu quek ren rhee rim ' +
    'roh rong ruan ryu seah seo/k shang shao shen shi/n sim sin soh/n sok son/g su suh sun/g szeto ta tak tam tan/g tao tay teng teo thai tian toh ' +
    'tong tran trinh truong tsai tsang tse/ng tu uhm vo vuong wan/g wei wen/g won/g woo wu xi xia/o xie xing xiong xu xue yan/g yao yap ye yeh yeo/m/n ' +
    'yeung yi yim yin yip yong yoo/n yu yuan yuen yun zeng zhan/g zhao zheng zhong zhou zhu zhuang zou zuo',
)

/** Surnames that stand alone for somebody whom news need not introduce, and for nobody and nothing else. */
export const SURNAMES_ALONE: ReadonlySet<string> = words(
  'putin trump obama biden netanyahu clinton merkel macron thatcher shakespeare zelensky/y erdogan modi hitler',
)

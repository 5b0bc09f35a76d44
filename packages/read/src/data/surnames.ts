// Surnames that stand first in Korean, Chinese, Vietnamese and Khmer names. Sources: Statistics Korea, census 2015 (the commonest surnames);
// China Ministry of Public Security, name report 2020 (the commonest surnames, Hanyu Pinyin); Lê Trung Hoa, Họ và tên người Việt Nam (2005);
// Singapore Department of Statistics, census 2000 (the commonest Chinese surnames);
// Hong Kong's surnames in Cantonese spelling, Taiwan's in that of Wade and Giles, and Cambodia's, our own knowledge.

import {words} from './words.ts'

export const SURNAME_FIRST: ReadonlySet<string> = words(
  'kim lee yi rhee park bak pak jung kang cho/i/e/u/w jo yun jang lim im rim han oh seo/k suh sin kwon gwon hwang ahn an ryu yoo/n yu hong jeon/g chun/g ' +
    'ko go moon mun son/g bae/k paik heo huh nam noh roh ha kwak cha/ng/e/n joo ju woo min jin bang bong byun cheon/g eom gil jegal ki kil myung pyo tak ' +
    'uhm won/g yim li liu chen/g zhao wu zhou xu sun/g ma zhu hu guo he lin gao luo zheng xie deng feng cao zeng peng cai pan/g tian dong yuan ye du su wei ' +
    'lu ding ren shen yao cui xi tan/g zhong fan/g qin shi/n gu hou shao meng long wan/g duan qian mao bai kong qiao tong jia/ng yin lei hao ouyang xue ' +
    'yan/g dai xia/o fu tao zou xiong qi nie geng guan hua/ng lian/g miao ning niu qu rong ruan shang teng tu wen/g xing zhan/g zhuang zuo mo tsai hsieh ' +
    'hsu kuo lai yeh lam cheung leung lau yeung kwok tsang fung ho fok hui kwan lok mak mok poon szeto tam tse/ng yip yuen goh ong teo koh chua/ng toh ' +
    'yeo/m/n quek chia/ng seah ng gan/g heng khoo loh phua sim soh/n tay yap yong nguyen tran pham huynh phan vo dang bui ngo duong truong dinh dao doan ly ' +
    'mai ta thai trinh vuong luu chea chhim hun keo nhem ouk prak sok',
)

/** Surnames that stand alone for somebody whom news need not introduce, and for nobody and nothing else. */
export const SURNAMES_ALONE: ReadonlySet<string> = words(
  'putin trump obama biden netanyahu clinton merkel macron thatcher shakespeare zelensky/y erdogan modi hitler',
)

// Surnames that stand first in Korean, Chinese, Vietnamese and Khmer names. Sources: Statistics Korea, census 2015 (the commonest surnames);
// China Ministry of Public Security, name report 2020 (the commonest surnames, Hanyu Pinyin); Lê Trung Hoa, Họ và tên người Việt Nam (2005);
// Singapore Department of Statistics, census 2000 (the commonest Chinese surnames);
// Hong Kong's surnames in Cantonese spelling, Taiwan's in that of Wade and Giles, and Cambodia's, our own knowledge.

import {words} from './words.ts'

export const SURNAME_FIRST: ReadonlySet<string> = words(
  'kim lee yi rhee park bak pak choi choe jung jeong chung kang gang cho jo yoon yun jang chang lim im rim han oh seo suh shin sin kwon gwon hwang ahn an song ' +
    'ryu yoo yu hong jeon chun ko go moon mun son sohn yang bae paik baek heo huh nam noh roh ha kwak sung cha joo ju woo min jin bang bong byun chae cheon ' +
    'eom gil jegal ki kil myung pyo seok tak uhm won yeom yeon yim ' +
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao zeng peng xiao cai pan tian dong ' +
    'yuan yu ye jiang du su wei cheng lu ding ren shen yao cui xi tan zhong fan qin shi gu hou shao meng long wan duan qian mao bai kong fang qiao tong jia yin ' +
    'lei hao pang ouyang xue yan dai xia fu tao zou xiong qi nie geng guan hua lian miao ning niu qu rong ruan shang teng tu wen weng xing zhan zhuang zuo mo ' +
    'tsai hsieh chiang hsu chou kuo lai tseng yeh chuang ' +
    'lam chan wong cheung leung lau yeung kwok tsang fung chow ho fok hui kwan lok mak mok poon szeto tam tse yip yuen ' +
    'goh ong teo koh chua toh yeo quek chia seah ng cheong gan heng khoo loh phua sim soh tay yap yong ' +
    'nguyen tran pham huynh phan vo dang bui ngo duong truong dinh dao doan ly mai ta thai trinh vuong luu ' +
    'chea chhim hun keo nhem ouk prak sok',
)

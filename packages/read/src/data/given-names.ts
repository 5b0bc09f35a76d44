// Common English given names, lower case. Source: own list from the US Social Security Administration's and the UK Office for National
// Statistics' names of the twentieth century. Names that are better known as places, months or common words are left out, but for the commonest that are words
// (also in West and East Africa).

import {words} from './words.ts'

/** Lower case. Those of other languages are in the gazetteer. */
export const GIVEN_NAMES: ReadonlySet<string> = words(
  'aaron ada/m adrian aidan alan albert alec alex/is alexander alexandra alfred alice alicia alison allan allen allison amanda amelia amy andrea andrew ' +
    'andy angela angie anita ann/a/e/ie annabel annette anthony antony archie arnold arthur ashley audrey barbara barry beatrice becky belinda ben benjamin ' +
    'bernard bernice bernie bert beth bethany betsy betty beverly beverley bill/y bob/by bonnie brad bradley brandon brenda/n brett brian bridget ' +
    'bruce bryan byron caleb calvin cameron candace carl/a/y carol/yn caroline carrie casey catherine cathy cecil/ia charles charlie charlotte cheryl chloe ' +
    'chris christian christina christine christopher chuck cindy claire clara clare clarence clark claudia clayton cliff clifford clive clyde cody colin ' +
    'colleen connie connor constance corey courtney craig crystal curtis cynthia daisy dale damien damon dan/a/ny daniel/le darrell darren darryl dave ' +
    'david dawn dean debbie deborah debra dennis denise derek desmond diana diane dianne dick dolores dominic don/na donald doreen doris dorothy doug ' +
    'douglas duncan dustin dwayne dwight dylan earl eddie edgar edith edmund edna edward edwin eileen elaine eleanor elijah elizabeth ella ellen ellie ' +
    'elliot/t elsie emily emma eric/a erik erin ernest ethan ethel eugene eva/n evelyn felicity felix fiona florence floyd fran/k frances francis franklin ' +
    'fred/a freddie frederick gabriel/le gail gareth garry gary gavin gemma gene geoff geoffrey george gerald geraldine gerard gilbert gillian gina gladys ' +
    'glen/n gloria gordon graham greg gregory gwen hannah harold harriet harry harvey hazel heather helen henry herbert herman hilary hillary holly howard ' +
    'hugh hugo ian ida irene iris isaac isabel/la ivan jack/ie jackson jacob jacqueline jade jake james jamie jan/e/et janice jared jasmine jason jay jean ' +
    'jeanette jeff jeffrey jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica jessie jill jim/my jo joan/na/ne jodie joe/l/y john/ny jon ' +
    'jonathan joseph josephine josh/ua juan judith judy julia/n julie/t justin karen karl kate katherine kathleen kathryn kathy katie kay keith kelly ' +
    'ken/ny kenneth kerry kevin kim kimberly kirsten kirsty kristen kristin kurt kyle lance larry laura lauren/ce lawrence leah lee leo/n leonard leroy ' +
    'leslie lewis liam lillian lily linda lindsay lindsey lisa liz lloyd logan lois lola lorraine louis/e lucas lucille lucy luke lydia lynn/e mabel ' +
    'madeleine maggie malcolm mandy marc/us margaret maria/n marie marilyn marion marjorie mark marlene marsha/ll martha martin marvin mary matilda matt ' +
    'matthew maureen maurice max maxine megan melanie melissa melvin meredith mia michael/a michelle mick mike mildred miles millie milton miranda miriam ' +
    'mitch mitchell molly monica morgan muriel myra nadia nancy naomi natalie natasha nathan nathaniel neal neil nelson nicholas nick nicola nicole nigel ' +
    'nina noah noel nora norma/n olivia oscar owen paige pam pamela pat patricia patrick patty paul/a pauline peggy penelope penny percy pete/r phil/ip phillip ' +
    'phoebe phyllis polly priscilla rachel ralph randall randy ray raymond rebecca reginald rex rhonda richard rick/y rita rob/in robbie robert/a rod ' +
    'roderick rodney roger roland ron ronald ronnie rory rosa rosalind rose rosemary ross rosie roxanne roy ruby rufus rupert russell ruth ryan sabrina ' +
    'sally sam samantha samuel sandra sandy sara/h saul scott sean sebastian seth shannon sharon shaun shawn sheila shelby sheldon shelley sherry shirley ' +
    'sidney simon sonia sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve/n stewart stuart sue susan/na susie suzanne sylvia ' +
    'tamara tammy tanya tara ted teresa terence terri terry theodore theresa thelma thomas tiffany tim timothy tina toby todd tom/my toni tony tracey tracy ' +
    'travis trevor tristan troy tyler ursula valerie vanessa vera vernon veronica vicky victor/ia vince/nt violet vivian vivien walter wanda warren wayne wendy ' +
    'wesley wilfred william willie winston winifred yvonne zachary zoe amber autumn blessing brooke carter charity chase comfort cooper faith gift grace ' +
    'grant guy harmony hope hunter innocent jewel joy/ce mason melody mercy olive/r parker patience pearl poppy precious reed rich summer taylor verity',
)

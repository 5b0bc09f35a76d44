// Common English given names, lower case. Source: own list from the US Social Security Administration's and the UK Office for National
// Statistics' names of the twentieth century. Names that are better known as places, months or common words are left out, but for the commonest that are words
// (also in West and East Africa).

import {words} from './words.ts'

/** Lower case. Those of other languages are in the gazetteer. */
export const GIVEN_NAMES: ReadonlySet<string> =
  words(`aaron ada adam adrian aidan alan albert alec alex alexander alexandra alexis alfred alice alicia alison allan allen allison amanda amelia amy andrea
    andrew andy angela angie anita ann anna annabel anne annette annie anthony antony archie arnold arthur ashley audrey barbara barry beatrice becky
    belinda ben benjamin bernard bernice bernie bert beth bethany betsy betty beverly beverley bill billy bob bobby bonnie brad bradley brandon brenda brendan
    brent brett brian bridget bruce bryan byron caleb calvin cameron candace carl carla carly carol caroline carolyn carrie casey catherine cathy cecil
    cecilia charles charlie charlotte cheryl chloe chris christian christina christine christopher chuck cindy claire clara clare clarence clark claudia
    clayton cliff clifford clive clyde cody colin colleen connie connor constance corey courtney craig crystal curtis cynthia daisy dale damien damon dan
    dana daniel danielle danny darrell darren darryl dave david dawn dean debbie deborah debra dennis denise derek desmond diana diane dianne dick dolores
    dominic don donald donna doreen doris dorothy doug douglas duncan dustin dwayne dwight dylan earl eddie edgar edith edmund edna edward edwin eileen
    elaine eleanor elijah elizabeth ella ellen ellie elliot elliott elsie emily emma eric erica erik erin ernest ethan ethel eugene eva evan evelyn
    felicity felix fiona florence floyd fran frances francis frank franklin fred freda freddie frederick gabriel gabrielle gail gareth garry gary gavin
    gemma gene geoff geoffrey george gerald geraldine gerard gilbert gillian gina gladys glen glenn gloria gordon graham greg gregory gwen hannah harold
    harriet harry harvey hazel heather helen henry herbert herman hilary hillary holly howard hugh hugo ian ida irene iris isaac isabel isabella ivan jack jackie
    jackson jacob jacqueline jade jake james jamie jan jane janet janice jared jasmine jason jay jean jeanette jeff jeffrey jenna jennifer jenny jeremiah
    jeremy jerome jerry jesse jessica jessie jill jim jimmy jo joan joanna joanne jodie joe joel joey john johnny jon jonathan joseph josephine josh
    joshua joyce juan judith judy julia julian julie juliet justin karen karl kate katherine kathleen kathryn kathy katie kay keith kelly ken kenneth
    kenny kerry kevin kim kimberly kirsten kirsty kristen kristin kurt kyle lance larry laura lauren laurence lawrence leah lee leo leon leonard leroy
    leslie lewis liam lillian lily linda lindsay lindsey lisa liz lloyd logan lois lola lorraine louis louise lucas lucille lucy luke lydia lynn lynne
    mabel madeleine maggie malcolm mandy marc marcus margaret maria marian marie marilyn marion marjorie mark marlene marsha marshall martha martin marvin
    mary matilda matt matthew maureen maurice max maxine megan melanie melissa melvin meredith mia michael michaela michelle mick mike mildred miles
    millie milton miranda miriam mitch mitchell molly monica morgan muriel myra nadia nancy naomi natalie natasha nathan nathaniel neal neil nelson
    nicholas nick nicola nicole nigel nina noah noel nora norma norman oliver olivia oscar owen paige pam pamela pat patricia patrick paul paula pauline
    peggy penelope penny percy pete peter phil philip phillip phoebe phyllis polly priscilla rachel ralph randall randy ray raymond rebecca reginald rex
    rhonda richard rick ricky rita rob robbie robert roberta robin rod roderick rodney roger roland ron ronald ronnie rory rosa rosalind rose rosemary
    ross rosie roxanne roy ruby rufus rupert russell ruth ryan sabrina sally sam samantha samuel sandra sandy sara sarah saul scott sean sebastian seth
    shannon sharon shaun shawn sheila shelby sheldon shelley sherry shirley sidney simon sonia sophia sophie spencer stacey stacy stan stanley stella
    stephanie stephen steve steven stewart stuart sue susan susanna susie suzanne sylvia tamara tammy tanya tara ted teresa terence terri terry theodore
    theresa thelma thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy travis trevor tristan tyler ursula valerie vanessa vera
    vernon veronica vicky victor victoria vince vincent violet vivian vivien walter wanda warren wayne wendy wesley wilfred william willie winston
    winifred yvonne zachary zoe
    amber autumn blessing brooke carter charity chase comfort cooper faith gift grace grant guy harmony hope hunter innocent jewel joy mason melody mercy olive parker
    patience pearl poppy precious reed rich summer taylor verity`)

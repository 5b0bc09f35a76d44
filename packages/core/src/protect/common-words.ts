/**
 * Whether a word, folded, is a common one of English as well as a name ("stone", "baker", "may"), so that in small letters nobody can tell
 * which of the two it is; so is every word of fewer than four letters. Plurals are asked for, too.
 */
export function isCommonWord(word: string): boolean {
  return (
    word.length < FEWEST_LETTERS ||
    [word, word.replace(/s$/, ''), word.replace(/es$/, '')].some((one) => COMMON.has(one))
  )
}

const FEWEST_LETTERS = 4

/**
 * Words that people are called by, in English and a few in other languages of news: things, trades, kin, qualities, acts, animals, plants,
 * colours, months, and small words. Own list; of a word that is not here its small letters are taken for the name.
 */
const COMMON: ReadonlySet<string> = new Set(
  (
    'abbey abbot able abode about above acacia accord acorn acre across active actor acute adder admiral adobe advent ' +
    'advocate after again against agent agile ahead alarm alchemist alder alderman alert alien alike alley alliance allow ' +
    'almond alone along also alto always ambassador amber amen amiable amity among amor analyst anchor ancient ange angel ' +
    'angry another answer anthem anvil anyone apart appeal apple apprentice apricot april apron arbre arch archbishop ' +
    'archdeacon archer architect ardent arid arise armour arms army around arrow artful arts ascend ascent ascot ashen aster ' +
    'atlas auburn august aunt austere author auto autumn avenue avoid award aware away awful axle azure babe baby back badge ' +
    'badger bags bailey bailiff bajo bake baker bald ball ballad ballot balm bamboo band bandit bane bang bank banner ' +
    'banning barb barba barber bard bare bargain barge barley barn baron baroness barrel barrister barrow barter base bash ' +
    'basil bask bass bath baton batter battle beach beacon beadle beads beam bean bear beard beat beau beaver because beck ' +
    'beckon become beech been beet beetle before begin behind beige being believe bell belle bello bellow belong beloved ' +
    'below belt bench bend bent berry beside best better between beyond bias bible biddy bide bill billy bind birch bird ' +
    'birth bishop bison bite bitter black blade blame blanc blanca blanche blanco bland blank blanket blaze bleak blend ' +
    'bless blessing blight blind bliss block blond blonde blood bloom blossom blow blue bluff blunt boar board boast boatman ' +
    'body boil bois bold bolt bomb bond bone bong bonny book boot border borrow bosque boss both bother bottle bottom bounce ' +
    'bounty bourne bowl bowman brace bracket brag brain bramble branch brand brandy brash brass brave bravery bravo bread ' +
    'break breath breed breeze brew brewer brick bricklayer bride bridge bridle brief bright bring brisk broad broke broker ' +
    'bronze brook broom brother brown bruno brush brusque buck bucket buckle buddy buggy bugle build builder bull bunker ' +
    'bunny bunting buoy burden burn burr bursar bury bush bushman business busy butcher butler button buzzard bypass cabbage ' +
    'cabin cable cage calf call calle calm came camel cameo camp campo canal candace candid candle candy cane cannon cannot ' +
    'canon cant canvas canyon cape captain cardinal care careful carer cargo carmine carol carp carpenter carpet carrier ' +
    'carrot cart carter cartwright carver casa case cash cask casket castillo castle castro cater catfish caulker cause cave ' +
    'cease cedar cell central cerise certain chai chain chair chairman chalice chalk chamberlain champagne champion chance ' +
    'chancellor chandler chang change channel chant chapel chaplain chapman chapmen chapter charge charity charm chart chase ' +
    'chaste chastity cheap cheer cheerful cherry chest chester chestnut chew chico chide chief child children chill chime ' +
    'chin china chip chive choice choose chop chord chow christian chrome chum church cicada cicely cider ciel cielo circus ' +
    'city civil claim clap clark clay clean clear clemency clergy clerk clever cliff cling clip cloak clock close cloth ' +
    'cloud clove clover club clutch coach coarse coast coat coax cobalt cobbler cock cocoa code coffee coffin coin cold cole ' +
    'collier cologne colonel colt comb combe come comfort commander common compass concord conquer consort constable ' +
    'constance constant content contest cook cool cooper coot cope copper copse coral cord cork corn cornet coroner cosy ' +
    'cottage cotton couch cougar cough could councillor count counter countess courage courier course court cousin cove ' +
    'cover coward crab crack cradle craft crafty crag crane crass crawl craze credence creed creek cress crest crew cricket ' +
    'crier crime crimson croft crook cross crossing crouch croupier crow crowd crown crude cruel crush crutch cruz cuckoo ' +
    'cuff curator curb cure curlew currier curry curse curt curtain custom cute cutler cuts cutter cyan cypress dagger ' +
    'dahlia daily dairyman daisy dale damask dame damp dance dancer dang danger daphne dare dark darling dart dash date ' +
    'daughter dawn daze deacon dead deaf dealer dean dear death debt december decent decide decline deed deem deep deer ' +
    'defend defender delay delgado delight dell delta dense dent dentist deny depart depth deputy desert desire desk destiny ' +
    'detective deter devil dial diamond dice dick dicker diesel different dill ding dingo dios direct dirk dish distant ' +
    'ditch diver divine dixie dock doctor dodge dodo does doily dole dollar dolly dolphin dome done dong doom door double ' +
    'doubt dour dove down draft drag drain drake draper draw drawn dream dress dresser drew drift drink drive driver drown ' +
    'drum drummer drunk duck duke dulce dull dumb dune during dusk dusty duty dwell dwelling dyer dyke each eager eagle earl ' +
    'early earn earnest earth ease easel east easter eastern easy eats ebony echo eddy eden edit editor eerie effort either ' +
    'elation elder elephant elite elope else emerald emerge emery emir emperor empty enemy energy engineer english enough ' +
    'enter envoy epic equal equity erase error escape esperanza esprit essence estate eternal even evening event ever every ' +
    'evil exact exile expect explain extra fable face fade fail faint fair faith falcon falconer fall false fame family ' +
    'famous fancy fang farewell farm farmer farrier farrow fast fasten fatal fate father favor favour fawn fear feast ' +
    'february feeble feed felicity feliz fell fellow felt fence fender fern ferret ferry fetch fickle fiddle fiddler field ' +
    'fielder fielding fierce fight file fill film final finch find finder fine finger fire firm first firth fish fisher ' +
    'fisherman fist five flag flame flask flat flax flea fleece fleet fletcher fling flint float flood floor flor flora ' +
    'flounder flow flower flute flyer foil fold folk follow fond foot force ford foreign forest forester forger forget ' +
    'forgive fork formal former fort forth fortune foster foul found founder fountain four fowl fowler foxes frail frame ' +
    'frank franklin free freedom freeman french frequent fresh friar friday friend fringe frog from frost frugal fruit fuego ' +
    'fuente full fuller funny furnace fury future fuzzy gail gain gale gallant gamble gambler game gang gannet garage garcon ' +
    'garden gardener gardner garland garlic garnet garth gate gather gauge gaunt gave gaze gazelle gear gene general genie ' +
    'gentle gentry genuine german giant giddy gift gill ginger girl give glad glade glance glass glazier glean glee glen ' +
    'gloom gloomy glory glove glover glow gnaw goad goal goat going gold golden goldsmith gone gong good goose gore gorge ' +
    'gorse gosling gospel gothic governor gown grab grace gracious grady grain grand grande grandson grange granger grant ' +
    'grape grasp grass grave gravel gray grazier great greedy greek green greet grew grey grief grill grim grind grip groan ' +
    'grocer groom gross grosse ground grouse grove grow grown grudge gruff guard guerra guess guest guide guild guilt guilty ' +
    'guitar gulf gull guru gypsy hack haddock hail hair haji hajj halal hale half hall halt hammer hamper hand handle ' +
    'handsome handy hang happen happiness happy haram harbor harbour hard hardy hare hark harm harmony harness harp harper ' +
    'harrow harsh hart haste hasty hatch hate hats haughty haul have haven hawk hawker hawthorn hazel head heal healer ' +
    'healthy hear heart hearty heath heather heave heavy hedge heed heel heifer height held help hemp hence henna herald ' +
    'herb herder here hermit hero heron herring hessian hide high highway hijo hiker hill hind hinder hint hire history hive ' +
    'hold holler hollow holly holm holt holy hombre home honest honey honor honour hood hook hooker hoop hooper hoover hope ' +
    'hopper hops horn horner hornet horse hose hosier host hound hour house hover howl huge human humble hung hungry hunt ' +
    'hunter huntsman hurl hurry hurst hurt husband hush hyacinth idea idle iglesia image imam immense indian indigo infant ' +
    'inform inlet innocence innocent insist inspector interpreter invent iris irish iron islam island isle issue italian ' +
    'ivory jack jackal jacket jade jaguar jail january japan jardin jasmine jasper jaybird jean jefe jersey jest jester ' +
    'jewel jihad jockey joey john join joiner joint joker jolly jordan journey joven jovial joyce jubilee judge judgement ' +
    'judgment judy july jump june junior juniper jurist jury just justice kale karma keen keep keeper kelp kept kestrel ' +
    'kettle keys kick kill kiln kilt kind king kirk kiss kite kitten kitty klein kneel knife knight knit knob knock knoll ' +
    'know known kong labour labourer lace ladder ladies lady lagoon laid laird lake lama lamb lame lamp lance land landlord ' +
    'lane lang lange lantern larder large largo lark lash lass lassie last latch late later lathe latin latter laugh laurel ' +
    'lavender lavish lawful lawman lawn laws lawyer lazy lead leader leaf lean leap learn least leather leave lecturer ledge ' +
    'leek left legal legate legs lemon lend lender lens lent leon leopard less lesson letter lettuce level lever leveret ' +
    'liberal liberty librarian library libre lieutenant life lift light like likely lilac lily lima lime limit limp linden ' +
    'line linen ling linger linn linnet lint lion lioness lips list listen lister literal little live lively lizard loader ' +
    'loan loath lobster local lock locker lodge loft logic lone lonely long look loom loosen lord lore loss lost lottery ' +
    'lotto lotus loud love lovely lover lower loyal luck lucky lung lurk lush lust lute lynch lynx lyric mace mackerel made ' +
    'madre madrid magenta magic magnet magnolia magpie maid maiden mail main maison major make maker male malice mallard ' +
    'mallet mallow malta mama manager mandarin mandolin mane mango manly manner manning mano manor manse mantle many maple ' +
    'marble march marchant mare marigold marina marine mariner marjoram mark marker market marlin maroon marquis marriage ' +
    'married marron marrow marry marsh marshal marshall marten martin martyr marvel mash mask mason mast master match mate ' +
    'matron matt mature maud mauve maverick maxim mayor maze mead meadow meagre mean meaning meant medal medic meek meet ' +
    'mejor mellow melody melon melt memory mend meng mentor mercer merchant mercy mere merge merit merlin merry mesa mesh ' +
    'message messenger metal mews mexican midnight midwife might mighty mild miles mill miller mimosa mind mine miner mingle ' +
    'minister mink minor minstrel mint miracle mirror misery mist misty mitten moan moat mock mode model modern modest mole ' +
    'moment monastery monday money monk monkey monsoon monte mood moody moon moor moore moose moral more moreno morning ' +
    'moroccan morocco morris morse mortar moss most moth mother motley mould mount mountain mourn mouse mouth move much ' +
    'mujer mule mullah munch mundo muse musician muslim must mustard mute mutter myrtle mystery mystic myth nail naive naked ' +
    'name nanny narrow nasty nation nature naughty near neat neck need needle negra negro neighbor neighbour nero nest ' +
    'nettle neuf neutral neve never news newt next nice nick nickel nieve night nightingale nimble nine nino nirvana noble ' +
    'noche noel noise none nook noon norm normal norman north northern nose note nova novel november nuevo nuit numb number ' +
    'nurse nylon oasis oath oats obey occur ocean october offer office officer oliva olive once onion only onyx opal open ' +
    'opera opinion oppose oral orange orator orbit orchard orchid order organ osier osprey other otter ought outer outlaw ' +
    'oven over oxen pace pack packer packet pact paddle paddy padre pagan page paik pail pain paint painter paix pale palm ' +
    'palma palmer paloma panama panda panel pang pansy pant panther panza papa paper parcel pardon pardoner parent paris ' +
    'parish park parker parlor parrot parry parsley parsnip parson part partner partridge party paso pass passion past paste ' +
    'pastor pasture patch path patience patient patriot patron patsy patter patty paul pause peace peach peacock peak pear ' +
    'pearl peas peasant peck pedlar peel peer pelican pelt pena penance pence pencil penguin peninsula penny people pepper ' +
    'perch perfect perish permit person petal peter petit petty petunia pewter phase pheasant phoenix pick pickle picture ' +
    'piece piedra pier pierce pierre pigeon pike pilgrim pillar pillow pilot pinch pine ping pink pint pioneer pious pipe ' +
    'piper pitcher pity place plaice plain plan plank plant plata plate platinum play player plaza plea plead pleasure ' +
    'pledge plight plot plough plover plow pluck plum plumber plump plus pocket poco poem poet point pointer poke pole ' +
    'polish polite pond ponder ponte pony pool poor pope poplar poppy porch port porta porter portugal pose posh post potent ' +
    'potter pouch pound pour powder power prairie praise pray prayer preach preacher precious prefer president press pretty ' +
    'price prick pride priest prim prime primo primrose prince princess principal print prior private prize proctor prod ' +
    'professor promise prompt proof prop proper prophet proud prove proverb provost prowl prudence psalm public puente ' +
    'puerta puffin pull pulley pulpit pump punch punta pupil purchase pure purple purpose purse pursue push quail quaint ' +
    'quarrel quarry quartermaster quartz quay queen quell quest question quick quiet quill quilt quince quirky quit quite ' +
    'quiver quote rabbi rabbit race rack radish raft rage raid rail rain rainbow raise rake ramble ramsey randy range ranger ' +
    'rank ransom rapid rare rascal rash rate rather raven razor reach read reader ready real reap reaper reason rebel recall ' +
    'recent reckon record rector reed reef reel reeve refer reform refuse regal regent register regret regular reign reina ' +
    'relic relief remain remedy rend render rent repair repeat reply report reporter repose rescue research resist respect ' +
    'rest result retire return reveal revel reward reyes rhyme rice rich rico riddle ride rider ridge rifle right rigid ring ' +
    'rinse rios riot ripe ripple rise risk rite river roach road roam roar robber robe robin robust roca rock rocky roger ' +
    'rogue roja rojo role roll roman romance romany rook rooster root rope roper rosa rosario rose rosemary rossa rosso rosy ' +
    'rough round rouse rove rover rowan royal ruby rudder ruddy rude rufus rugby ruin rule ruler rumour rump rural rush ' +
    'russet russian rust rusty sable sack sacred saddle saddler safe saffron sage said sail sailor saint sala salaam sale ' +
    'sally salmon salt salter salvation same sand sander sandwich sandy sane sang santa santo sapphire saracen sari sash ' +
    'saturday savage savannah savor sawyer saxon sayer saying scale scarce scare scarlet scatter schnell scholar school ' +
    'schoolmaster schwarz scold scorch score scorn scotch scots scott scour scout scowl scrape screen screw scribe scroll ' +
    'sculptor seal seaman search season seat secret secretary secure seed seek seem seen seize self sell seller senator send ' +
    'senior sense sent sentry september serene sergeant serra servant serve service settle seven sever several severe sexton ' +
    'shade shadow shaft shah shake shall shame shane shape share shark sharp shaw shear shearer sheath shed sheep sheer ' +
    'sheet sheikh shelf shell shelter shepherd sheriff sherry shield shiloh shin shine ship shipman shire shirt shoe shone ' +
    'shook shoot shooter shop shore short should shoulder shout shovel show shown shrew shrewd shrimp shrub shrug shut ' +
    'shutter sick sickle side sienna sierra sieve sift sigh sight sign signal silence silent silk silky sill silly silva ' +
    'silver simple since sincere sing singe singer single sink sister skate skill skin skinner skip skipper skirt skye slack ' +
    'slam slap slate slater slave slay sleek sleep sleeve slept slice slide slight slim sling slip slit slog slope slow ' +
    'small smart smash smear smell smelt smile smith smithy smoke smooth smug smuggler snail snake snap snare snatch sneer ' +
    'sniff snipe snore snow snug soak soar sober social sock soft soil soldier sole solemn solid solstice sombra some song ' +
    'sonny soon soothe sore sorrel sorrow sort sought soul sound sour south southern spade spanish spare spark sparrow spate ' +
    'speaker spear special spectacle speech speed spell spencer spend spent spice spicer spider spike spill spin spindle ' +
    'spinner spire spit split spoil spoke spoon spooner sport spread spring sprout spruce spur square squash squeeze squire ' +
    'squirrel stab stable staff stag stage stain stair stale stalk stall stamp stand staple star stare stark starling start ' +
    'starve state statue stay stead steady steal steel steep steeple steer stem step sterling stern stew steward stick stiff ' +
    'stile still stilt sting stir stock stoker stone stool stoop stop store storey stork storm story stout stove straight ' +
    'strain strait strand strange stranger strap straw stray stream street strength stress stretch strict stride strife ' +
    'strike string strive stroke strong struck struggle stuck student studio study stumble sturdy sturgeon style submit ' +
    'subtle such sudden suede suffer sugar suggest suit sultan summer sunday sung sunny sunrise sunset super superb supple ' +
    'support sure surge surgeon surly survive swain swallow swamp swan swarthy sway swear sweat swede sweden sweep sweeper ' +
    'sweet swell swift swim swing swiss sword swung sycamore tabby table tack taffy tail tailor take tale talent talk tall ' +
    'tame tang tangle tango tank tanner tansy tape taper target tarn tart tartan tartar task taste taught tawny taylor teach ' +
    'teacher teal tear tease tell teller tempest temple tempt tend tender tenor tense tent term terrace terror test thai ' +
    'than thank that thatcher theft them theme then theory there these they thick thin thing think this thistle thorn those ' +
    'though thought thread threat threaten three thrift thrive throat through throw thrush thrust thumb thunder thursday ' +
    'thus thyme tickle tide tidy tierra tiger tight tile tiler tiller tilt timber time timid ting tinker tiny tire tired ' +
    'tithe title toast today toddler toil token told toll toller tomorrow tone tong took tool tooth topaz torch torment toro ' +
    'torre torrent toss total touch tough towel tower town toxic tracker trade trader trail trainer trample trap travel tray ' +
    'tread treason treasure treat treaty tree tremble trench trial tribe tribune trick trim trinity trip triumph troop ' +
    'trooper trotter trouble trout trowel troy truce trudge true trump trunk trust trustee truth tube tuck tucker tuesday ' +
    'tulip tumble tune tunnel turk turkey turmoil turn turner turnip turquoise turtle tutor twice twig twilight twin twine ' +
    'twist tyler typical ugly umber uncle under unique unity until upon upper upright urban urgent used usher usual utility ' +
    'utter vaca vague vain vale valiant valle valley valor valour value vanilla vanish vast vault vega veil vein velvet ' +
    'venetian vent venture verbena verde verity verse very vessel vest vibrant vicar vice viceroy victim victor victory vida ' +
    'viejo view villa village vine vino vintner viola violent violet viper virgin virtue viscount vision visit visitor vital ' +
    'vivid vixen voice vole volt vote voyage wade wager wages wagon wail wait waiter wake walk walker wall waller wallet ' +
    'walnut wand wander wane wang want ward warden warder ware warfare warm warn warren warrior wars wary wash wasp waste ' +
    'watch water waterman watt wave waver weak weald wealth wealthy wean weapon wear weary weasel weave weaver webber ' +
    'wednesday weekday weep weight weir weiss welcome weld welfare well welsh went were west western whale wharf what wheat ' +
    'wheel wheeler when where which while whip whirl whisper whistle white whole whom whose wick wicked wide widow wield ' +
    'wife wild wilder wilderness will willing willow wilt wily wince winch wind wing winner winter wipe wire wisdom wise ' +
    'wish with wither within without witness witty wizard wold wolf wolves woman women wonder wong wont wood woodcock woody ' +
    'wool word work worker world worry worship worth worthy would wound wove wrap wrath wreck wren wrestle wright wring ' +
    'write writer wrong wrote yang yard year yearn yell yellow yeoman yield ying yoga yoke young younger your youth yuan ' +
    'yule zeal zephyr zinc zone'
  ).split(' '),
)

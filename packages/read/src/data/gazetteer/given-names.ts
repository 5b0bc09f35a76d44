// Common given names of other languages than English, lower case. Source: own list from the national statistics of names (INSEE, Destatis, ISTAT,
// INE, IBGE, Statistics Sweden, Turkey's TÜİK, India's and Nigeria's registers as cited in the Oxford Dictionary of First Names). Names that are
// better known as places, months or common words are left out.

const BY_ORIGIN = [
  // Irish, Scottish, Welsh
  `aisling alasdair angus aoife bronwen callum cathal ciara ciaran conor declan dermot donal donnchadh eamon eilidh eoin ewan fergus finn gwyneth hamish
  iain ieuan kieran lachlan mairead malachy mhairi micheal niall niamh oisin orla padraig rhiannon rhys roisin ronan ruairi saoirse seamus sinead
  siobhan sorcha tadhg`,
  // French
  `agnes alain amelie antoine arnaud aurelie baptiste benoit bernadette brigitte camille celine chantal christophe claude clement corinne delphine denis
  didier dominique edouard elodie emile emmanuel etienne fabien fabrice florian francois francoise frederic gaspard genevieve georges gilles guillaume
  guy helene henri herve isabelle jacques jean-claude jean-luc jean-marc jean-marie jean-paul jean-pierre jeanne julien laurent lea luc lucien manon
  marcel margaux marguerite mathieu mathilde michel mireille monique nathalie nicolas odile olivier pascal philippe pierre quentin raphael regis remi
  remy rene romain sandrine sebastien serge simone solene stephane sylvain sylvie therese thibault thierry valentin veronique xavier yann yves yvette`,
  // German, Dutch
  `achim andreas anja anke annegret annika anton armin arne astrid axel bas bernd bernhard birgit bjorn bram britta carsten christoph christa claus
  cornelia dagmar detlef dieter dietmar dirk eberhard elke erich ernst frauke friedrich fritz gerd gerda gerhard gertrud gisela gottfried greta gudrun
  gunter günter günther guido gustav hanna hans hans-peter harald hartmut heidi heike heiko heiner heinrich heinz helga helmut hendrik henk hermann
  hildegard holger horst ilse inge ingeborg ingo ingrid jan-peter jens jochen johan johann johanna johannes jorg jörg joost josef jurgen jürgen jutta
  kai karin karl-heinz karsten katharina katja katrin klaas klaus konrad lars lena liesbeth lothar ludwig lutz maarten magdalena manfred manuela
  margarete marieke markus marten martina matthias maximilian meike monika niels olaf oskar otto petra pieter rainer ralf reinhard renate rolf rudi
  rudolf rüdiger ruud sabine sander sanne saskia sepp siegfried sigmar sigrid silke stefan steffen susanne sven svenja theo thijs thorsten torsten
  ulrich ulrike ute uwe volker walther werner wiebke willem wim winfried wolf wolfgang wouter yannick`,
  // Nordic
  `aksel anders arvid asger aud birgitta bjarne björn borje christer dag egil einar eirik elin elsa erling espen fredrik freja geir gudmund gunilla
  gunnar gunvor hakan håkan halvard hanne helge henrik ingmar inger jari jesper jonas jorgen jørgen juha jukka jussi kaisa kari kirsi kjell knut
  kristina kristoffer lasse leif lene linnea magnus marit markku marja matti mette mikael mikko morten nils odd olav ole olle olof paavo pekka pelle per
  petter pia poul ragnar riitta rune signe sigurd sindre soren søren stig sture svein tage tapio terje thor thorbjorn timo tor tore torgeir tove trond
  trine tuomas ulf ulla viggo ville vigdis yngve`,
  // Spanish, Portuguese, Catalan
  `adolfo adriana agustin alberto alejandra alejandro alfonso alfredo alonso alvaro ana andres angel angelica antonia antonio arturo beatriz belen benito
  bernardo blanca caetano camila carlos carlota carmen catalina cesar clemente consuelo cristian cristina cristobal dalia daniela diego domingo duarte
  edson eduarda eduardo elena emilia emilio enrique ernesto esperanza esteban esteve eugenia eugenio fabiana fabio fatima felipe fermin fernanda
  fernando fidel flavia flavio francisca francisco gabriela gerardo gilberto gonzalo graciela gregorio guadalupe guillermo gustavo hector hernan
  humberto ignacio ines isidro jaime javier jesus joao joão joaquim joaquin jorge jose josé josefa josep juana juliana julio lara leandro leonel leonor
  leticia lorena lorenzo lourdes lucia luciana luciano lucio luis luisa luiz lula manoel manuel marcela marcelo margarida mariana mariano maribel
  marisol mario marta mateo mateus matias mauricio mauro mercedes miguel milagros montserrat nacho natalia nestor nicanor nuno octavio olga osvaldo
  pablo paco paloma patricio paulo pedro pepe pilar rafael ramiro ramon raquel raul rául ricardo rigoberto roberto rocio rodolfo rodrigo rogelio rogerio
  rolando rosario ruben rui salvador santiago sergio silvana silvia soledad susana tania teodoro thiago tiago tomas ulises valentina vasco vicente
  ximena yolanda`,
  // Italian, Romanian, Greek
  `alessandra alessandro alessia alexandros anastasia angelo antonella antonis apostolos attilio aurelio bogdan bruno carlo carmela cesare chiara
  christos claudio concetta corrado costas cosmin dario davide dimitra dimitri dimitris dimitrios dino domenico donatella eleni eleftheria elisa
  elisabetta emanuele enrico enzo ettore evangelos fabrizio federica federico filippo francesca francesco franco gaetano georgios gheorghe giacomo
  giancarlo gianluca gianni giorgia giorgio giorgos giovanna giovanni giulia giulio giuseppe graziella guglielmo ilaria ioana ioannis ionut irini
  katerina konstantinos kostas kyriakos lazaros leonidas lorenza luca lucrezia luigi maddalena manolis marcello marco marina massimo matteo maurizio
  michela michele mihai mihaela mirella nicoletta nicolae nikos nikolaos ornella ottavio panagiotis paola paolo petros piero pietro raffaele radu renato
  renzo riccardo rocco rosanna ruggero salvatore sandro savvas serena silvio simona sofia spiros stavros stefania stefano stelios theodoros tiziana
  tommaso ugo umberto valentino valerio vasile vasiliki vassilis vito vittoria vittorio yannis yiannis yorgos`,
  // Slavic, Baltic, Hungarian, Caucasian
  `agnieszka aleksandar aleksander aleksandr aleksandra aleksei alena alexei alexey anatoly andras andrei andrej andrey andriy andrzej andrius aneta anka
  arkady arsen artem attila balazs barbora bartosz boris borislav boyan bozena branko bronislaw dalibor danilo danuta darius dariusz dejan dmitri dmitry
  dmytro dragan dusan elzbieta ewa fedor ferenc filip gabor galina gediminas gennady georgy gergely goran grigory grzegorz gyorgy halina hana henryk
  igor ilya imre irina ivana ivanka ivo iwona jacek jadwiga jakub jana janez janos janusz jaroslav jaroslaw jelena jerzy jiri jovan jozef józef kamil
  karel karol katarzyna kateryna katya kirill kinga konstantin krystyna krzysztof ksenia larisa larysa laszlo lászló lech ljubica ludmila lukas lukasz
  lyudmila maciej malgorzata marek margus marija mariusz marko maryna mateusz michal mihail mikhail mikheil mikolaj milan milena milos mindaugas
  miroslav mykola nadezhda natalya nikita nikola nikolai nikolay oksana oleg oleh oleksandr oleksiy olena ondrej pavel pavlo petar petr petro piotr
  predrag radek radoslav radovan rafal rasa renata roman ryszard sandor sasha serhiy sergei sergey shota slavko slobodan stanislav stanislaw svetlana
  szymon tamas taras tatiana tatyana tibor tihomir tomasz tomaz urszula vaclav vadim vaclovas valentyna valery vasily vesna viktor viktoria vitali
  vitaly vlad vladimir vladislav vojtech volodymyr vuk vyacheslav wieslaw witold wladyslaw wojciech yaroslav yegor yekaterina yelena yevgeny yulia yuri
  yuriy zbigniew zdenek zeljko zofia zoltan zoran zsolt zurab`,
  // Arabic, Persian, Turkish, Hebrew
  `abbas abdallah abdel abdul abdulaziz abdullah abdulrahman abir adel adnan afshin ahmad ahmed ahmet aisha akram ali alireza amal amin amina amir amira
  amit amnon anwar arash arif arwa asaf asma assaf atefeh avi avigdor avraham ayman aysel ayse ayşe aziz bahram baris bashar basma batya behrouz benny
  bilal bilge binyamin bulent burak cem cemal cengiz daoud dariush deniz devrim dina ehud elham eli elif emine emre ercan erdal esra eyal ezra fadi
  fahad faisal fares farhad farid fariba farouk fatemeh fatih fatma fawzi fehmi feisal firas fuad gal galit ghada ghassan gideon gilad golnaz habib hadi
  hafez hagai haim hakim halil hamad hamdi hamid hamza hani hanan haneen hasan hassan hatice hayat haytham hila hisham hossein houda huda hussain
  hussein hüseyin ibrahim idris imad iman imran ismail ismet itai itzhak jaber jafar jalal jamal jamil jamila javad kadir kamal kamran karim kasim kemal
  khadija khaled khalid khalil khalifa laila layla leila lina lior lubna maha mahdi mahmoud mahmud majid malak malek manal mansour maryam marwan maysa
  mehdi mehmet mehmood meir menachem meral merve mina mira moataz mohamed mohammad mohammed mohsen mona mordechai morteza moshe mostafa motaz mounir
  muhammad muhammed murad murat musa mustafa nabil nada nader nadim naftali nahid nasser nasrin naveed nawal nazanin nidal nizar noa noor nour nouri
  ofer ofir okan omar omer omid onur orhan orit osama osman ozan özgür ozlem parisa payam pınar qasim rachid rafik rami ramzi rana rania rashid rasha
  raya reem reza riad rida rina roni ronit saad sadiq saeed said saif salah salam saleh salim salma salman sami samir samira sana sayed selim selma
  serkan shadi shaul shimon shirin shlomo siavash sina sinan soheil suha suleiman süleyman taha tal talal tamer tarek tariq tayyip tova tuba tzipi uri
  uriel usama volkan wael walid waleed wissam yael yair yaron yasin yasmin yasser yigal yitzhak yosef yossi youssef yuval yusuf zahra zainab zakaria
  zeev zehra zeinab zeynep zvi ziad`,
  // South Asian
  `aakash aarti abhijit abhishek aditi aditya ajay ajit akash akhil akshay amar amartya ambika amitabh amrita anand ananya anil anish anjali anju ankit
  anupam anuradha anurag aparna arjun arun aruna arundhati arvind asad ashok ashwin asif atul ayesha azim balaji benazir bharat bhavna bilawal chandan
  chandra chandrika deepa deepak deepika devendra devi dhananjay dilip dinesh divya farah farhan farooq fazal gautam geeta girish gita gopal govind
  gulab gurpreet harish harjit harsh hemant imtiaz indira indu iqbal ishaan jagdish jaswant javed jaya jayant jayanti jitendra junaid jyoti kalpana
  kamala kanchan karan karthik kavita kiran kishore komal krishna kumar lakshmi lalit lata madhav madhu mahendra mahesh mahinda maitreyi malala manish
  manisha manoj manmohan maya meena meera mehbooba mohan mohit mukesh nagaraj naina nandini narayan narendra naresh nasreen naveen nawaz neeraj neha
  nikhil nilesh nirmala nisha nitin nusrat padma pankaj parveen pooja prabhakar pradeep prakash pranab pranav prasad prashant pratap pratibha praveen
  preeti prem priti priya priyanka qamar rahul raj raja rajan rajani rajat rajendra rajesh rajiv rajnath rakesh ram raman ramesh rani ranil ranjan
  ranjit rashmi ravi ravindra rekha ritu rohan rohit roshan sachin sadia sagar sajid sandeep sangeeta sanjana sanjay sanjeev santosh saroj satish
  saurabh savita seema shahbaz shahid shalini shankar shanti sharad shashi shekhar shikha shiv shreya shruti shubha shyam siddharth smriti sneha sonam
  sourav sridhar srinivas subhash sudhir sujata sukhbir suman sumit sundar sunil sunita suresh surinder sushma swati tanvir uday uma umar usha vandana
  varun venkat vidya vijay vijaya vikas vikram vimal vinay vineet vinod vipin viraj virat vishal vivek yash yogesh yogi zafar zahir zahid zubair`,
  // East and South-East Asian, Pacific
  `aiko akihiro akiko akira anh asuka atsushi aung ayumi bambang banyat budi chaiwat chalerm chanida chisato daiki daisuke dewi duc eiji emi eri fumio
  gatot giang haruka haruki haruto hideki hiro hiroki hiroko hiroshi hisashi hoang huong hung ichiro joko junichi junichiro junko kaito kaori katsuya
  kazuko kazuo keiko kenichi kenji kenta khin koichi koji kyoko linh makoto malee mami manabu mari mariko masaaki masahiro masako masao masaru mayumi
  megumi megawati michiko midori minh misaki mitsuko myint naoki naoko naoto ngoc nobuo noriko osamu phuong prabowo prawit prayuth quang retno rika rin
  ryo ryota sachiko sakura satoru satoshi sayuri setsuko shigeru shin shinji shinzo shizuka sho shoichi siti somchai somsak sri suda surya susilo
  sutarto tadashi taichi takahiro takako takashi takeo takeshi takuya taro tatsuya tetsuya thaksin thanh thein thuy tomoko toru toshio toshiko trang tri
  tuan tuyet utami wahyu wirat yasuhiro yasuo yingluck yoichi yoko yoshiko yoshihide yoshiro yui yuka yuki yukio yumi yuriko zaw`,
  // African, Caribbean
  `aba abebe abiola abiy abdoulaye abena adaeze adama adebayo adeola ade adjoa afua akinwumi akosua alassane aliou amadou aminata amara amos ama asante
  asha atiku awa ayanda ayo ayodele babatunde bakary balthazar binta bola bongani boubacar busisiwe chidi chika chiamaka chimamanda chinedu chinua
  chioma chukwuemeka cheikh cyril desta dieudonne djibril efua emeka fana fanta fatou fatoumata femi folake funke goodluck haile hailemariam halima hawa
  ibrahima idrissa ifeanyi ikenna isatou issa itumeleng jacinta jomo juma kagiso kamau kofi kojo kwabena kwaku kwame kwesi lamine lerato lindiwe lwazi
  mahamadou malik mamadou mandla mariama mariam mbali meles moussa mpho muhammadu mwai naledi ndidi ngozi nkechi nkosazana nomsa nosipho nthabiseng
  nyambura obinna olusegun olumide omari oumar ousmane palesa patience paul-henri precious rafi sade samba sekou seydou sibusiso sipho siya souleymane
  tendai thabo thandi themba tobias tsitsi tunde uche uhuru umaru wambui wangari wole yaa yacouba yaw yemi yoweri zanele zodwa zola`,
]

/** Lower case, as one name or joined by a hyphen. */
export const GIVEN_NAMES_OF_THE_WORLD: ReadonlySet<string> = new Set(
  BY_ORIGIN.flatMap((names) => names.split(/\s+/)),
)

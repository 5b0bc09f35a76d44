// Surnames that stand alone for somebody whom news need not introduce, and the commonest of English, Spanish and German, lower case. Sources: US Census
// Bureau, Frequently Occurring Surnames (2010, public domain); own list of heads of state and of government and of historical figures. Surnames that are
// also given names, places, companies or common words are left out.

/** Lower case. */
export const SURNAMES_OF_THE_WORLD: ReadonlySet<string> = new Set(
  `abbas abe adenauer aguilar ahmadinejad alvarez anderson annan arafat aristotle assad assange austen bailey barnes bauer becker beethoven bennett 
berlusconi bezos bhutto biden bin laden blair bolsonaro bonaparte boyd brandt brezhnev bryant buffett bush cameron carter castillo castro chavez 
chekhov chen cheney chirac churchill clinton coleman collins comey corbyn crawford cuomo darwin davis diaz dickens dixon dostoevsky dostoyevsky 
draghi edwards einstein eisenhower ellis engels erdogan erdoğan evans farage fernandez fischer flores freeman freud gaddafi gandhi garcia gaulle 
gibson ginsburg giuliani goebbels goethe gomez gonzales gonzalez gorbachev gordon graham griffin guterres gutierrez guzman harrison hartmann hayes 
hegel hemingway henderson hernandez herrera hicks himmler hitler hoffmann hollande holmes howard hughes jenkins jimenez johnson jones kafka kant 
kavanaugh keller kennedy khamenei khomeini khrushchev kissinger kohl krause larson lehmann lenin lopez lukashenko lula macron maduro mandela martinez 
marx mbeki mccain mcconnell mcdonald medina medvedev meloni mendez mendoza merkel meyer miller mitchell mitterrand modi monet moore morales moreno 
morris mozart mubarak mueller mugabe munoz murdoch murphy murray musharraf musk mussolini myers napoleon nehru nelson netanyahu nguyen nietzsche 
nixon obama olson ortiz orwell owens palin palmer patel patterson pelosi perez peterson phillips picasso plato poroshenko powell putin rabin ramirez 
ramos reagan rembrandt renzi reyes reynolds richardson richter rivera roberts robertson robinson rodriguez rogers romero romney roosevelt rouhani 
ruiz rumsfeld saddam salmond sanchez sanders sarkozy scalia schiller schmidt schneider schroeder schröder schumer schwartz schwarzenegger shakespeare 
shaw silva simmons simpson sisi smith snowden snyder soros stalin starmer stevens stewart sturgeon sullivan sunak taylor thatcher thompson tolkien 
tolstoy torres tran trotsky trudeau truman trump twain vargas vasquez verdi vogel wagner wallace watson webb weber williams wilson wright 
yeltsin zelensky zelenskyy zimmermann zuckerberg zuma`.split(/\s+/),
)

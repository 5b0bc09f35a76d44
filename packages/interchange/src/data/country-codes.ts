// ISO 3166-1 alpha-2 codes (FollowTheMoney writes them in small letters) of states, by their common English names. Source: ISO
// 3166-1 as of 2024, names as in CLDR 45 and the UN terminology database; Kosovo has the user-assigned code xk. Georgia is not here: the
// name is that of a state of the United States, too.

/** One line a name: name | code. */
export const COUNTRY_CODES: string = `
Afghanistan|af
Albania|al
Algeria|dz
Andorra|ad
Angola|ao
Antigua and Barbuda|ag
Argentina|ar
Armenia|am
Australia|au
Austria|at
Azerbaijan|az
Bahamas|bs
Bahrain|bh
Bangladesh|bd
Barbados|bb
Belarus|by
Belgium|be
Belize|bz
Benin|bj
Bhutan|bt
Bolivia|bo
Bosnia and Herzegovina|ba
Botswana|bw
Brazil|br
Brunei|bn
Bulgaria|bg
Burkina Faso|bf
Burma|mm
Burundi|bi
Cabo Verde|cv
Cambodia|kh
Cameroon|cm
Canada|ca
Cape Verde|cv
Central African Republic|cf
Chad|td
Chile|cl
China|cn
Colombia|co
Comoros|km
Congo|cg
Costa Rica|cr
Croatia|hr
Cuba|cu
Cyprus|cy
Czech Republic|cz
Czechia|cz
Côte d'Ivoire|ci
DPRK|kp
Democratic People's Republic of Korea|kp
Democratic Republic of Congo|cd
Democratic Republic of the Congo|cd
Denmark|dk
Djibouti|dj
Dominica|dm
Dominican Republic|do
East Timor|tl
Ecuador|ec
Egypt|eg
El Salvador|sv
Equatorial Guinea|gq
Eritrea|er
Estonia|ee
Eswatini|sz
Ethiopia|et
Fiji|fj
Finland|fi
France|fr
Gabon|ga
Gambia|gm
Germany|de
Ghana|gh
Great Britain|gb
Greece|gr
Grenada|gd
Guatemala|gt
Guinea|gn
Guinea-Bissau|gw
Guyana|gy
Haiti|ht
Holy See|va
Honduras|hn
Hungary|hu
Iceland|is
India|in
Indonesia|id
Iran|ir
Iraq|iq
Ireland|ie
Israel|il
Italy|it
Ivory Coast|ci
Jamaica|jm
Japan|jp
Jordan|jo
Kazakhstan|kz
Kenya|ke
Kiribati|ki
Kosovo|xk
Kuwait|kw
Kyrgyzstan|kg
Laos|la
Latvia|lv
Lebanon|lb
Lesotho|ls
Liberia|lr
Libya|ly
Liechtenstein|li
Lithuania|lt
Luxembourg|lu
Madagascar|mg
Malawi|mw
Malaysia|my
Maldives|mv
Mali|ml
Malta|mt
Marshall Islands|mh
Mauritania|mr
Mauritius|mu
Mexico|mx
Micronesia|fm
Moldova|md
Monaco|mc
Mongolia|mn
Montenegro|me
Morocco|ma
Mozambique|mz
Myanmar|mm
Namibia|na
Nauru|nr
Nepal|np
Netherlands|nl
New Zealand|nz
Nicaragua|ni
Niger|ne
Nigeria|ng
North Korea|kp
North Macedonia|mk
Norway|no
Oman|om
Pakistan|pk
Palau|pw
Palestine|ps
Panama|pa
Papua New Guinea|pg
Paraguay|py
People's Republic of China|cn
Peru|pe
Philippines|ph
Poland|pl
Portugal|pt
Qatar|qa
Republic of Korea|kr
Romania|ro
Russia|ru
Russian Federation|ru
Rwanda|rw
Saint Kitts and Nevis|kn
Saint Lucia|lc
Saint Vincent and the Grenadines|vc
Samoa|ws
San Marino|sm
Sao Tome and Principe|st
Saudi Arabia|sa
Senegal|sn
Serbia|rs
Seychelles|sc
Sierra Leone|sl
Singapore|sg
Slovakia|sk
Slovenia|si
Solomon Islands|sb
Somalia|so
South Africa|za
South Korea|kr
South Sudan|ss
Spain|es
Sri Lanka|lk
Sudan|sd
Suriname|sr
Sweden|se
Switzerland|ch
Syria|sy
Taiwan|tw
Tajikistan|tj
Tanzania|tz
Thailand|th
Timor-Leste|tl
Togo|tg
Tonga|to
Trinidad and Tobago|tt
Tunisia|tn
Turkey|tr
Turkmenistan|tm
Tuvalu|tv
Türkiye|tr
U.S.|us
UK|gb
US|us
USA|us
Uganda|ug
Ukraine|ua
United Arab Emirates|ae
United Kingdom|gb
United States|us
United States of America|us
Uruguay|uy
Uzbekistan|uz
Vanuatu|vu
Vatican City|va
Venezuela|ve
Vietnam|vn
Yemen|ye
Zambia|zm
Zimbabwe|zw
`

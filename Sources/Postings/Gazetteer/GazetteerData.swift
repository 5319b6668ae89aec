// swift-format-ignore-file
/// Made by make-gazetteer.py from GeoNames (https://www.geonames.org, CC BY 4.0). Do not edit.
let gazetteerData: StaticString = """

6th of october city||EG||s
a coruna||ES||r
a lat||VN||r
aachen||DE|nw|s
aagtdorp|Aagtdorp|NL|NH|j
aagtekerke|Aagtekerke|NL|ZE|k
aalanden|Aalanden|NL|OV|n
aalborg||DK||r
aalburg|Aalburg|NL|NB|m
aalden|Aalden|NL|DR|k
aalen||DE|bw|q
aalsmeerderbrug|Aalsmeerderbrug|NL|NH|i
aalsmeer|Aalsmeer|NL|NH|o
aalst||BE|VL|q
aalst|Aalst|NL|GE|k
aalst|Aalst|NL|NB|l
aalten|Aalten|NL|GE|o
aalter||BE|VL|o
aardenburg|Aardenburg|NL|ZE|k
aarle rixtel|Aarle-Rixtel|NL|NB|m
aarschot||BE|VL|o
aartselaar||BE|VL|n
abadan||IR||r
abaetetuba||BR||r
abakaliki||NG||r
abakan||RU||r
aba||NG||u
abbekerk|Abbekerk|NL|NH|l
abbenes|Abbenes|NL|NH|j
abbotsford||CA||r
abbottabad||PK||s
abcoude|Abcoude|NL|UT|m
abcoven|Abcoven|NL|NB|k
abdissenbosch|Abdissenbosch|NL|LI|k
abeche||TD||r
abenberg||DE|by|m
abengourou||CI||q
abensberg||DE|by|n
abeokuta||NG||t
aberdeen||GB||r
aberdeen||HK||r
abha||SA||r
abidjan||CI||w
abiko||JP||r
abilene||US||q
abnub||EG||q
abobo||CI||u
abohar||IN||r
abomey calavi||BJ||s
abomey||BJ||q
abreu e lima||BR||q
abtsgmund||DE|bw|m
abu al kahsib||IQ||s
abu dhabi||AE||u
abu ghurayb||IQ||t
abu kabir||EG||r
abu tij||EG||q
abuja||NG||v
acailandia||BR||q
acapulco de juarez||MX||t
acarigua||VE||r
accra||GH||u
achalpur||IN||q
achel||BE|VL|m
acheng||CN||r
achern||DE|bw|o
achim||DE|ni|p
achinsk||RU||q
achlum|Achlum|NL|FR|j
achterberg|Achterberg|NL|UT|j
achterhoek||NL|=|a
achterveld|Achterveld|NL|UT|l
achtmaal|Achtmaal|NL|NB|j
acilia castel fusano ostia antica||IT||q
acquoy|Acquoy|NL|GE|j
ad damazin||SD||r
ad damir||SD||q
ad yaman||TR||s
adachi||JP||t
adana||TR||u
adapazar||TR||s
addis ababa||ET||v
adegeest|Adegeest|NL|ZH|l
adegem||BE|VL|m
adelaide||AU||u
adelebsen||DE|ni|m
adelsdorf||DE|by|m
adelsheim||DE|bw|m
adendorf||DE|ni|n
aden||YE||u
adigrat||ET||q
adilabad||IN||q
adiwerna||ID||r
adlershof||DE|be|o
admiralteisky||RU||r
ado ekiti||NG||s
adoni||IN||r
adorf||DE|sn|m
adorp|Adorp|NL|GR|j
aduard|Aduard|NL|GR|k
aerdt|Aerdt|NL|GE|j
aerzen||DE|ni|n
afferden|Afferden|NL|GE|k
affing||DE|by|m
afyonkarahisar||TR||r
agadez||NE||r
agadir||MA||t
agartala||IN||s
agege||NG||t
ageo||JP||r
agra||IN||u
agr||TR||q
aguas claras||BR||q
aguas lindas de goias||BR||r
aguascalientes||MX||t
ahar||IR||q
ahaus||DE|nw|p
ahilyanagar||IN||s
ahlem||DE|ni|n
ahlen||DE|nw|p
ahlerstedt||DE|ni|m
ahmadpur east||PK||r
ahmedabad||IN||w
ahrensbok||DE|sh|n
ahrensburg||DE|sh|o
ahuntsic cartierville||CA||r
ahvaz||IR||t
aichach||DE|by|o
aidlingen||DE|bw|n
aihara||JP||t
aihui||CN||r
ain beida||DZ||q
ainring||DE|by|n
airoli||IN||q
aiseau||BE|WA|n
ait melloul||MA||r
aix en provence||FR||r
aizawl||IN||s
aizu wakamatsu||JP||q
ajapnyak||AM||q
ajax||CA||q
ajdabiya||LY||r
ajegunle||NG||t
ajlun||JO||q
ajman||AE||s
ajmer||IN||t
akademicheskoe||RU||q
akashi||JP||s
aken||DE|nw|s
aken||DE|st|n
akersloot|Akersloot|NL|NH|m
akert|Akert|NL|NB|k
akhmim||EG||r
akishima||JP||q
akita||JP||s
akkrum|Akkrum|NL|FR|l
akola||IN||s
akowonjo||NG||s
akra||IQ||q
akron||US||r
aksaray||TR||s
aktau||KZ||r
aktobe||KZ||s
akure||NG||t
al ahmadi||KW||t
al ain city||AE||t
al ajaylat||LY||q
al amarah||IQ||s
al ashir min ramadan||EG||r
al bab||SY||q
al basrah al qadimah||IQ||u
al bayda||LY||q
al diwaniyah||IQ||s
al fallujah||IQ||r
al fashn||EG||q
al faw||IQ||q
al fayyum||EG||s
al fqih ben calah||MA||q
al hasakah||SY||s
al hawamidiyah||EG||r
al hillah||IQ||s
al hindiyah||IQ||r
al hoceima||MA||s
al hudaydah||YE||t
al hufuf||SA||s
al jadid||LY||q
al jubayl||SA||r
al jumayl||LY||q
al junaynah||SD||r
al kharj||SA||s
al khums||LY||r
al khusus||EG||s
al kut||IQ||s
al madinah||IQ||r
al mahallah al kubra||EG||t
al mahmudiyah||IQ||s
al majaz||AE||q
al manaqil||SD||q
al mansurah||EG||t
al manzalah||EG||q
al matariyah||EG||r
al mawsil al jadidah||IQ||u
al met yevsk||RU||r
al miqdadiyah||IQ||r
al mubarraz||SA||s
al muharraq||BH||r
al musayab||IQ||q
al qadarif||SD||s
al qahirah al jadidah||EG||s
al qamishli||SY||r
al qurnah||IQ||r
al ubur||EG||r
ala er||CN||q
alagoinhas||BR||q
alamar||CU||q
alandur||IN||r
alanya||TR||s
alappuzha||IN||r
alasia||NG||q
albacete||ES||r
albany||US||q
albbruck||DE|bw|m
alberton||ZA||q
alblasserdam|Alblasserdam|NL|ZH|o
albstadt||DE|bw|p
albuquerque||US||t
alcala de henares||ES||r
alchevsk||UA||q
alcobendas||ES||q
alcorcon||ES||r
aldeboarn|Aldeboarn|NL|FR|k
aldenhoven||DE|nw|m
aldingen||DE|bw|m
aldlan oost|Aldlân-Oost|NL|FR|l
aldtsjerk|Aldtsjerk|NL|FR|j
aldwald|Aldwâld|NL|FR|j
alem|Alem|NL|GE|j
aleppo||SY||v
alexandra||ZA||r
alexandria||EG||w
alexandria||US||r
aley||LB||q
alfdorf||DE|bw|m
alfeld||DE|ni|o
alfter||DE|nw|o
algeciras||ES||q
algermissen||DE|ni|n
algiers||DZ||v
alhambra||US||q
aliayabiagba||NG||r
alicante||ES||s
aligarh||IN||t
alimosho||NG||s
alken||BE|VL|n
alkmaar|Alkmaar|NL|NH|q
allendorf||DE|he|m
allensbach||DE|bw|m
allentown||US||q
allersberg||DE|by|m
alleur||BE|WA|n
allmannsdorf||DE|bw|m
almaty||KZ||u
almelo|Almelo|NL|OV|q
almendares||CU||r
almen|Almen|NL|GE|j
almere duin|Almere Duin|NL|FL|l
almere stad|Almere Stad|NL|FL|r
almeria||ES||r
almirante tamandare||BR||q
almkerk|Almkerk|NL|NB|l
alor setar||MY||s
alpen||DE|nw|n
alphen a d rijn|Alphen aan den Rijn|NL|ZH|q
alphen aan de rijn|Alphen aan den Rijn|NL|ZH|q
alphen aan den rijn|Alphen aan den Rijn|NL|ZH|q
alphen|Alphen|NL|NB|l
alpirsbach||DE|bw|m
alsbach hahnlein||DE|he|n
alsbach||DE|he|n
alsdorf||DE|nw|p
alsemberg||BE|VL|m
alsfeld||DE|he|n
alsterdorf||DE|hh|n
alt hohenschonhausen||DE|be|p
alt sanitz||DE|mv|m
alt treptow||DE|be|n
altamira||BR||q
altbach||DE|bw|m
altdorf bei nurnberg||DE|by|n
altdorf||DE|by|n
altena||DE|nw|o
altenbeken||DE|nw|m
altenberge||DE|nw|n
altenberg||DE|sn|m
altenburg||DE|th|p
altenholz||DE|sh|n
altenkirchen||DE|rp|m
altenkunstadt||DE|by|m
altenstadt||DE|he|n
altensteig||DE|bw|n
altentreptow||DE|mv|m
altes lager||DE|bw|n
alteveer|Alteveer|NL|DR|j
alteveer|Alteveer|NL|GR|k
altglienicke||DE|be|o
althengstett||DE|bw|n
altlandsberg||DE|bb|n
altlussheim||DE|bw|m
alto barinas||VE||s
alto hospicio||CL||r
altomunster||DE|by|m
altona altstadt||DE|hh|o
altona nord||DE|hh|o
altona||DE|hh|r
altotting||DE|by|n
altrip||DE|rp|m
altstadt nord||DE|nw|o
altstadt sud||DE|nw|o
altstadt||DE|bw|n
altusried||DE|by|n
altweerterheide|Altweerterheide|NL|LI|j
alvaro obregon||MX||t
alverna|Alverna|NL|GE|k
alvorada||BR||r
alwar||IN||s
alzenau in unterfranken||DE|by|o
alzey||DE|rp|o
am hagenring||DE|ni|n
amadora||PT||r
amagasaki||JP||s
amaigbo||NG||q
amanfrom||GH||q
amarapura||MM||r
amaravati||IN||q
amarillo||US||r
amasya||TR||q
amay||BE|WA|n
ambala sadar||IN||q
ambala||IN||r
ambarnath||IN||r
ambato||EC||s
ambattur||IN||s
amberg||DE|by|p
ambikapur||IN||q
ambleve||BE|WA|m
ambon||ID||s
ambur||IN||q
amby|Amby|NL|LI|m
ameide|Ameide|NL|UT|l
americana||BR||r
america|America|NL|LI|k
amerongen|Amerongen|NL|UT|m
amersfoort|Amersfoort|NL|UT|r
amherst||US||q
amiens||FR||r
amman||JO||u
ammerstol|Ammerstol|NL|ZH|k
ammerzoden|Ammerzoden|NL|GE|l
amol||IR||r
amoneburg||DE|he|m
ampang||MY||q
ampfing||DE|by|m
amravati||IN||t
amreli||IN||q
amritsar||IN||u
amroha||IN||r
amsteleind|Amsteleind|NL|NB|j
amstelhoek|Amstelhoek|NL|UT|j
amstelveen|Amstelveen|NL|NH|q
amstenrade|Amstenrade|NL|LI|k
amsterdam zuidoost|Amsterdam-Zuidoost|NL|NH|q
amsterdam|Amsterdam|NL|NH|t
an nhon||VN||s
an nu maniyah||IQ||q
an nuhud||SD||q
anaco||VE||r
anaheim||US||s
anand||IN||r
ananindeua||BR||s
anantapur||IN||s
anantnag||IN||r
anapolis||BR||s
anbu||CN||r
anchorage||US||s
anda||CN||r
andelst|Andelst|NL|GE|l
andel|Andel|NL|NB|l
andenne||BE|WA|o
anderlecht||BE|BR|r
anderlues||BE|WA|n
andernach||DE|rp|o
anderten||DE|ni|m
andijk|Andijk|NL|NH|m
andijon||UZ||t
andimeshk||IR||r
andisheh||IR||q
andong||KR||r
andrimont||BE|WA|m
ang mo kio new town||SG||r
angarsk||RU||r
angeles city||PH||s
angelslo|Angelslo|NL|DR|m
angeren|Angeren|NL|GE|l
angerlo|Angerlo|NL|GE|k
angermunde||DE|bb|n
angers||FR||r
angleur||BE|WA|n
angoche||MZ||q
angono||PH||r
angra dos reis||BR||r
angren||UZ||r
anhee||BE|WA|m
anjo||JP||r
ankang||CN||t
ankara||TR||v
ankeveense rade|Ankeveense Rade|NL|NH|k
anklaar|Anklaar|NL|GE|l
anklam||DE|mv|n
ankum||DE|ni|m
anliu||CN||q
ann arbor||US||q
anna paulowna|Anna Paulowna|NL|NH|n
annaba||DZ||s
annaberg buchholz||DE|sn|o
annen|Annen|NL|DR|l
anning||CN||q
annweiler am trifels||DE|rp|m
ann||MM||q
anqing||CN||t
anqiu||CN||s
anrochte||DE|nw|n
ansan si||KR||t
ansbach||DE|by|o
anshan||CN||u
anshun||CN||t
ans||BE|WA|o
antakya||TR||s
antalya||TR||u
antananarivo||MG||u
antioch||US||q
antipolo||PH||t
antofagasta||CL||s
antoing||BE|WA|m
antsirabe||MG||r
antsiranana||MG||r
antwerpen||BE|VL|t
antwerp||BE|VL|t
anvers||BE|VL|t
anyama||CI||r
anyang si||KR||t
anyang||CN||u
anzegem||BE|VL|n
aomori||JP||s
apalit||PH||q
aparecida de goiania||BR||s
apatzingan||MX||q
apeldoorn|Apeldoorn|NL|GE|r
apen||DE|ni|n
aplerbeck||DE|nw|o
apolda||DE|th|o
apopa||SV||q
appelscha|Appelscha|NL|FR|l
appel|Appel|NL|GE|j
appen||DE|sh|m
appingedam|Appingedam|NL|GR|n
apucarana||BR||q
aqsu||CN||t
ar ramtha||JO||r
ar raqqah||SY||t
ar rayyan||QA||s
ar rifa||BH||q
arabi||ET||r
arabkir||AM||q
aracaju||BR||t
aracatuba||BR||r
arad||RO||r
araguaina||BR||q
araguari||BR||q
arakawa||JP||r
arak||IR||s
arapiraca||BR||r
arapongas||BR||q
araraquara||BR||r
araras||BR||r
araruama||BR||r
arar||SA||r
araucaria||BR||r
araure||VE||r
araxa||BR||q
arba minch||ET||r
arcahaie||HT||q
arcen|Arcen|NL|LI|n
archway||GB||r
ardabil||IR||s
ardooie||BE|VL|n
arendonk||BE|VL|n
arensgenhout|Arensgenhout|NL|LI|i
arequipa||PE||u
arezzo||IT||q
arganzuela||ES||r
argenteuil||FR||q
arheilgen||DE|he|o
arhus||DK||s
arica||CL||r
arif wala||PK||r
arifwala||PK||t
arish||EG||r
arjawinangun||ID||q
arkel|Arkel|NL|ZH|l
arkhangel sk||RU||s
arlington||US||s
arlit||NE||q
arlon||BE|WA|o
armavir||RU||r
armenia||CO||s
arnavutkoy||TR||r
arnemuiden|Arnemuiden|NL|ZE|m
arnhem|Arnhem|NL|GE|r
arnsberg||DE|nw|q
arnstadt||DE|th|o
arnstein||DE|by|n
arnstorf||DE|by|m
arrah||IN||r
arroyo naranjo||CU||r
arsuz||TR||q
artem||RU||q
artern||DE|th|m
artur alvim||BR||q
artux||CN||s
aruba||AW|==|a
arum|Arum|NL|FR|j
arusha||TZ||t
arvada||US||q
aryanah||TN||q
arzamas||RU||q
arzberg||DE|by|m
as salimiyah||KW||r
as salt||JO||q
as samawah||IQ||r
as sinbillawayn||EG||q
as suwayq||OM||q
asahikawa||JP||s
asaka||JP||r
asansol||IN||s
asbach||DE|rp|m
aschaffenburg||DE|by|q
aschau im chiemgau||DE|by|m
ascheberg||DE|nw|n
aschersleben||DE|st|o
aschheim||DE|by|m
asela||ET||r
asenray|Asenray|NL|LI|j
ash sharqat||IQ||r
ash shatrah||IQ||r
ashaiman||GH||r
ashdod||IL||r
ashgabat||TM||t
ashikaga||JP||r
ashkelon||IL||r
ashmun||EG||q
ashoknagar kalyangarh||IN||q
ashuganj city||BD||r
asmara||ER||t
aspach||DE|bw|m
asperg||DE|bw|n
assebroek||BE|VL|o
asseln||DE|nw|n
assendelft|Assendelft|NL|NH|o
assenede||BE|VL|n
assen|Assen|NL|DR|q
assesse||BE|WA|m
asse||BE|VL|o
assis||BR||q
assiut||EG||t
asslar||DE|he|n
astanajapura||ID||r
astana||KZ||u
asten|Asten|NL|NB|n
astoria||US||r
astrakhan||RU||t
asuncion||PY||u
aswan||EG||s
as||BE|VL|m
atani||NG||r
atasehir||TR||s
atbara||SD||q
athene||GR||t
athens||GR||t
athens||US||q
athen||GR||t
athlone||ZA||r
athus||BE|WA|m
ath||BE|WA|o
atibaia||BR||r
atlanta||US||s
atsiaman||GH||r
atsugi||JP||r
attendorn||DE|nw|o
attock city||PK||r
atyrau||KZ||s
au in der hallertau||DE|by|m
aubange||BE|WA|n
auckland||NZ||u
auderghem||BE|BR|p
auerbach||DE|by|n
auerbach||DE|sn|o
aue||DE|sn|o
auf der horst||DE|ni|m
augsburg||DE|by|s
augustdorf||DE|nw|n
augustinusga|Augustinusga|NL|FR|k
augustusburg||DE|sn|m
aulendorf||DE|bw|n
aurangabad||IN||u
aurich||DE|ni|p
aurora||US||s
aussere neustadt||DE|sn|o
austerlitz|Austerlitz|NL|UT|k
austin||US||t
australia||AU|==|a
australie||AU|==|a
austria||AT|==|a
auvelais||BE|WA|n
avadi||IN||s
avelgem||BE|VL|n
avellaneda||AR||s
avenhorn|Avenhorn|NL|NH|l
avtozavodskyi||UA||r
awans||BE|WA|n
awasa||ET||s
awka||NG||r
axel|Axel|NL|ZE|m
ayacucho||PE||r
ayd n||TR||r
aywaille||BE|WA|n
az zawiyah||LY||r
az zubayr||IQ||q
az zulfi||SA||q
azamgarh||IN||q
azare||NG||q
azcapotzalco||MX||s
ba dinh||VN||r
ba on||VN||q
ba vi||VN||s
baak|Baak|NL|GE|j
baalder|Baalder|NL|OV|l
baal||BE|VL|m
baambrugge|Baambrugge|NL|UT|j
baardwijk|Baardwijk|NL|NB|l
baarle nassau|Baarle-Nassau|NL|NB|m
baarlo|Baarlo|NL|LI|m
baarn|Baarn|NL|UT|o
baasrode||BE|VL|m
bab ezzouar||DZ||s
babberich|Babberich|NL|GE|k
babenhausen||DE|by|m
babenhausen||DE|he|o
babol||IR||r
bac giang||VN||s
bac lieu||VN||r
bac ninh||VN||s
bac quang||VN||q
bac tu liem||VN||s
bacabal||BR||q
bacau||RO||r
bachuan||CN||r
backnang||DE|bw|p
bacolod city||PH||s
bacoor||PH||s
bad abbach||DE|by|n
bad aibling||DE|by|o
bad arolsen||DE|he|o
bad belzig||DE|bb|n
bad bentheim||DE|ni|n
bad bergzabern||DE|rp|m
bad berka||DE|th|m
bad berleburg||DE|nw|o
bad bevensen||DE|ni|n
bad birnbach||DE|by|m
bad blankenburg||DE|th|m
bad bramstedt||DE|sh|n
bad breisig||DE|rp|n
bad bruckenau||DE|by|m
bad camberg||DE|he|n
bad doberan||DE|mv|n
bad driburg||DE|nw|o
bad duben||DE|sn|n
bad durkheim||DE|rp|o
bad durrenberg||DE|st|n
bad durrheim||DE|bw|n
bad ems||DE|rp|n
bad endbach||DE|he|n
bad endorf||DE|by|m
bad essen||DE|ni|n
bad fallingbostel||DE|ni|n
bad feilnbach||DE|by|m
bad frankenhausen||DE|th|n
bad freienwalde||DE|bb|n
bad fussing||DE|by|m
bad gandersheim||DE|ni|n
bad griesbach||DE|by|n
bad harzburg||DE|ni|o
bad herrenalb||DE|bw|m
bad hersfeld||DE|he|o
bad homburg vor der hohe||DE|he|p
bad honnef||DE|nw|o
bad honningen||DE|rp|m
bad iburg||DE|ni|n
bad kissingen||DE|by|o
bad konigshofen im grabfeld||DE|by|m
bad konig||DE|he|n
bad kosen||DE|st|m
bad kreuznach||DE|rp|p
bad laasphe||DE|nw|n
bad laer||DE|ni|n
bad langensalza||DE|th|o
bad lauchstadt||DE|st|m
bad lausick||DE|sn|n
bad lauterberg im harz||DE|ni|n
bad liebenwerda||DE|bb|n
bad liebenzell||DE|bw|n
bad lippspringe||DE|nw|n
bad lobenstein||DE|th|m
bad marienberg||DE|rp|m
bad mergentheim||DE|bw|o
bad munder am deister||DE|ni|o
bad munstereifel||DE|nw|m
bad nauheim||DE|he|o
bad nenndorf||DE|ni|n
bad neuenahr ahrweiler||DE|rp|o
bad neustadt an der saale||DE|by|n
bad oeynhausen||DE|nw|p
bad oldesloe||DE|sh|o
bad orb||DE|he|n
bad pyrmont||DE|ni|o
bad rappenau||DE|bw|o
bad reichenhall||DE|by|o
bad rothenfelde||DE|ni|m
bad sachsa||DE|ni|n
bad sackingen||DE|bw|o
bad salzdetfurth||DE|ni|n
bad salzuflen||DE|nw|p
bad salzungen||DE|th|o
bad sassendorf||DE|nw|n
bad saulgau||DE|bw|o
bad schlema||DE|sn|m
bad schussenried||DE|bw|n
bad schwalbach||DE|he|n
bad schwartau||DE|sh|o
bad segeberg||DE|sh|n
bad sobernheim||DE|rp|m
bad soden am taunus||DE|he|o
bad soden salmunster||DE|he|n
bad sooden allendorf||DE|he|n
bad staffelstein||DE|by|n
bad tolz||DE|by|o
bad urach||DE|bw|n
bad vilbel||DE|he|p
bad waldsee||DE|bw|o
bad wildbad||DE|bw|n
bad wildungen||DE|he|o
bad wimpfen||DE|bw|m
bad windsheim||DE|by|n
bad worishofen||DE|by|n
bad wunnenberg||DE|nw|n
bad wurzach||DE|bw|n
bad zwischenahn||DE|ni|o
badajoz||ES||r
badalona||ES||r
baden baden||DE|bw|p
baden wurttemberg||DE|=|a
badenstedt||DE|ni|n
bade||TW||r
badhoevedorp|Badhoevedorp|NL|NH|n
badin||PK||q
badlapur||IN||r
baesweiler||DE|nw|o
baflo|Baflo|NL|GR|k
bafoussam||CM||s
bagaha||IN||q
bagalkot||IN||q
bagc lar||TR||t
bagerhat||BD||s
baghdad||IQ||w
baghlan||AF||q
bago city||PH||r
bagong silangan||PH||q
bagong silang||PH||r
bago||MM||r
baguio||PH||s
bahadurgarh||IN||r
baharampur||IN||r
baharestan||IR||q
baharkah||IQ||q
bahawalnagar||PK||r
bahawalpur||PK||t
bahcelievler||TR||t
bahia blanca||AR||s
bahir dar||ET||s
bahraigh||IN||r
baia farta||AO||q
baia mare||RO||q
baicheng||CN||s
baidoa||SO||q
baidyabati||IN||q
baienfurt||DE|bw|m
baiersbronn||DE|bw|n
baiersdorf||DE|by|m
bairro da penha||BR||q
baise||CN||t
baishan||CN||r
baisha||CN||q
baiyin||CN||s
bakel|Bakel|NL|NB|m
bakenberg|Bakenberg|NL|GE|k
bakersfield||US||s
bakhuizen|Bakhuizen|NL|FR|k
bakkeveen|Bakkeveen|NL|FR|k
bakkum|Bakkum|NL|NH|l
bakum||DE|ni|m
baku||AZ||v
bakwa||CD||q
bal kesir||TR||r
balakovo||RU||r
balashikha||RU||r
balasore||IN||r
balbala||DJ||t
balcon de la lisa||CU||r
balen||BE|VL|o
balikpapan||ID||t
balingen||DE|bw|p
baliuag||PH||r
bali||IN||s
balkh||AF||q
balk|Balk|NL|FR|l
ballarat||AU||q
ballari||IN||s
ballast|Ballast|NL|DR|k
ballenstedt||DE|st|m
balneario camboriu||BR||r
balombo||AO||q
balsas||BR||q
baltimore||US||t
balti||MD||q
baltmannsweiler||DE|bw|m
balurghat||IN||r
balvanera||AR||r
balve||DE|nw|n
bamako||ML||w
bama||NG||q
bamberg||DE|by|q
bamenda||CM||s
bammental||DE|bw|m
ban i chang||TH||q
ban khlong prawet||TH||r
ban samae dam||TH||q
banan||CN||s
band rma||TR||q
banda aceh||ID||s
bandar abbas||IR||s
bandar bukit raja||MY||r
bandar e anzali||IR||q
bandar e mahshahr||IR||r
bandar lampung||ID||u
bandar mahkota cheras||MY||q
bandar seri alam||MY||r
bandar sunway||MY||r
bandar tasik puteri||MY||r
bandar utama||MY||r
bandarban||BD||s
banda||IN||r
bandundu province||CD||r
bandung||ID||v
baneh||IR||q
banfora||BF||q
bang bon||TH||q
bang kapi||TH||r
bang khae||TH||r
bang khun thian||TH||r
bang sue||TH||q
bangaon||IN||q
bangert|Bangert|NL|NH|k
bangkok noi||TH||q
bangkok||TH||w
bangui||CF||t
banha||EG||r
banholt|Banholt|NL|LI|j
bani mazar||EG||q
bani suwayf||EG||s
banja luka||BA||r
banjaran||ID||r
banjarbaru||ID||s
banjarmasin||ID||t
banjar||ID||r
bankura||IN||r
bannewitz||DE|sn|n
bannu||PK||u
banqiao||TW||t
bansbaria||IN||q
banswara||IN||q
bantega|Bantega|NL|FR|j
bant|Bant|NL|FL|k
banyuwangi||ID||q
bao an centre||CN||q
bao an||CN||w
bao loc||VN||r
baoding||CN||v
baoji||CN||u
baoshan||CN||v
baotou||CN||v
baqubah||IQ||r
barakaldo||ES||q
baraki||DZ||q
barakpur||IN||r
baranagar||IN||r
baranovichi||BY||r
baran||IN||q
barasat||IN||s
barbacena||BR||q
barcarena||BR||q
barcelona||ES||u
barcelona||VE||t
barchem|Barchem|NL|GE|j
barddhaman||IN||s
bardowick||DE|ni|m
bareilly||IN||t
barendrecht|Barendrecht|NL|ZH|p
barger oosterveld|Barger-Oosterveld|NL|DR|l
bargeres|Bargeres|NL|DR|n
bargteheide||DE|sh|n
bariadi||TZ||r
barinas||VE||s
baripada||IN||q
barishal||BD||r
bari||IT||s
barking||GB||r
barleben||DE|st|m
barmbek nord||DE|hh|p
barmbek sud||DE|hh|p
barmstedt||DE|sh|n
barnala||IN||q
barnaul||RU||t
barneveld|Barneveld|NL|GE|p
barnstorf||DE|ni|m
barntrup||DE|nw|m
barop||DE|nw|m
barquisimeto||VE||u
barra mansa||BR||r
barrancabermeja||CO||r
barranquilla||CO||u
barreiras||BR||r
barretos||BR||q
barrie||CA||r
barsbuttel||DE|sh|n
barshi||IN||q
barsingerhorn|Barsingerhorn|NL|NH|j
barsinghausen||DE|ni|n
barssel||DE|ni|n
barth||DE|mv|n
barueri||BR||s
baruta||VE||r
barysaw||BY||r
basaksehir||TR||r
basel||CH||r
bashan||CN||q
basildon||GB||r
basingstoke||GB||q
basirhat city||IN||r
basrah||IQ||u
basse lasne||BE|WA|n
bassenge||BE|WA|m
bassum||DE|ni|n
basti||IN||q
bastogne||BE|WA|n
basuo||CN||s
bat yam||IL||q
batadorp|Batadorp|NL|NB|j
batala||IN||r
batam||ID||u
batangas||PH||r
batang||ID||r
bataysk||RU||q
bata||GQ||r
batenburg|Batenburg|NL|GE|j
bathinda||IN||s
bathmen|Bathmen|NL|OV|m
bath||GB||q
batikent||TR||s
batman||TR||s
batna||DZ||s
baton rouge||US||r
battagram||PK||t
battambang||KH||q
battenberg||DE|he|m
battice||BE|WA|m
batu caves||MY||r
batu pahat||MY||r
batumi||GE||r
baturaja||ID||r
batu||ID||r
baubau||ID||r
bauchi||NG||t
baudour||BE|WA|m
baumschulenweg||DE|be|o
baunatal||DE|he|o
bauru||BR||s
bautzen||DE|sn|p
bavaria||DE|=|a
bavel|Bavel|NL|NB|m
bawshar||OM||s
bayambang||PH||q
bayamon||PR||r
bayamo||CU||r
bayan lepas||MY||q
bayan nur||CN||u
bayawan||PH||q
bayenthal||DE|nw|n
bayern||DE|=|a
bayji||IQ||r
bayreuth||DE|by|q
bayugan||PH||q
bazel||BE|VL|m
bazel||CH||r
bazhong||CN||v
beau bassin rose hill||MU||q
beaufays||BE|WA|m
beaumont||BE|WA|m
beaumont||US||q
beauraing||BE|WA|n
beauvechain||BE|WA|m
beawar||IN||r
bebra||DE|he|n
bechar||DZ||r
beckingen||DE|sl|n
beckum||DE|nw|p
becontree||GB||q
bedburg||DE|nw|o
bedford||GB||q
bedok new town||SG||s
bedum|Bedum|NL|GR|m
beed||IN||r
beegden|Beegden|NL|LI|k
beek gem montferland|Beek gem Montferland|NL|GE|k
beekbergen|Beekbergen|NL|GE|l
beek|Beek|NL|LI|n
beek|Beek|NL|NB|m
beelen||DE|nw|m
beelitz||DE|bb|n
beemte broekland|Beemte-Broekland|NL|GE|j
beerfelden||DE|he|m
beernem||BE|VL|n
beersdal|Beersdal|NL|LI|k
beersel||BE|VL|o
beerse||BE|VL|n
beersheba||IL||r
beers|Beers|NL|NB|k
beerzel||BE|VL|m
beesd|Beesd|NL|GE|l
beesel|Beesel|NL|LI|l
beeskow||DE|bb|n
beetsterzwaag|Beetsterzwaag|NL|FR|l
beets|Beets|NL|NH|j
begijnendijk||BE|VL|n
begoua||CF||s
begusarai||IN||r
behbahan||IR||q
bei an||CN||s
beibei||CN||r
beihai||CN||t
beijing||CN||y
beilen|Beilen|NL|DR|n
beiliu||CN||r
beilstein||DE|bw|m
beining||CN||r
beinsdorp|Beinsdorp|NL|NH|j
beipiao||CN||r
beira||MZ||t
beirut||LB||u
bejaia||DZ||r
bekasi||ID||v
bekkevoort||BE|VL|m
belagavi||IN||s
belawan||ID||q
belcrum|Belcrum|NL|NB|l
belecke||DE|nw|m
belem||BR||u
belfast||GB||s
belfeld|Belfeld|NL|LI|m
belford roxo||BR||s
belfort|Belfort|NL|LI|l
belgern||DE|sn|m
belgien||BE|==|a
belgie||BE|==|a
belgique||BE|==|a
belgium||BE|==|a
belgorod||RU||s
belgrade||RS||u
belgrano||AR||r
bella vista||DO||r
bellevue||US||r
bellheim||DE|rp|n
bellingwolde|Bellingwolde|NL|GR|l
bello||CO||s
belm||DE|ni|n
belo horizonte||BR||v
beloeil||BE|WA|n
belsele||BE|VL|n
belt schutsloot|Belt-Schutsloot|NL|OV|j
beltrum|Beltrum|NL|GE|k
bemerode||DE|ni|o
bemmel|Bemmel|NL|GE|n
bemowo||PL||q
ben cat||VN||s
ben tre||VN||q
bender||MD||q
bendigo||AU||q
bendorf||DE|rp|o
benfica||AO||r
bengaluru||IN||x
bengbu||CN||t
benghazi||LY||t
bengkulu||ID||s
benguela||AO||t
beni mellal||MA||r
benin city||NG||u
benito juarez||MX||s
beni||CD||r
bennebroek|Bennebroek|NL|NH|m
bennekom|Bennekom|NL|GE|n
bennewitz||DE|sn|m
benningen am neckar||DE|bw|m
benninghofen||DE|nw|n
benoni||ZA||t
bensheim||DE|he|p
bentelo|Bentelo|NL|OV|j
benthuizen|Benthuizen|NL|ZH|o
bento goncalves||BR||q
bentveld|Bentveld|NL|NH|k
benxi||CN||t
beppu||JP||q
beratzhausen||DE|by|m
berazategui||AR||r
berberati||CF||q
berbera||SO||r
bercham||MY||r
berchem sainte agathe||BE|BR|o
berchem||BE|VL|p
berching||DE|by|n
berchtesgaden||DE|by|m
berdyansk||UA||q
berezniki||RU||r
berg en bos|Berg en Bos|NL|GE|k
berg en dal|Berg en Dal|NL|GE|k
bergamo||IT||q
bergedorf||DE|hh|q
bergeijk|Bergeijk|NL|NB|o
bergen auf rugen||DE|mv|n
bergen op zoom|Bergen op Zoom|NL|NB|q
bergen||DE|ni|n
bergen|Bergen|NL|NH|o
bergen||NO||s
bergharen|Bergharen|NL|GE|k
bergheim||DE|nw|p
berghem|Berghem|NL|NB|m
berghofen||DE|nw|n
bergisch gladbach||DE|nw|q
bergkamen||DE|nw|p
bergkirchen||DE|by|m
bergneustadt||DE|nw|o
bergschenhoek|Bergschenhoek|NL|ZH|o
bergstedt||DE|hh|n
bergstoep|Bergstoep|NL|ZH|k
berg||DE|by|m
berg|Berg|NL|LI|l
beringen||BE|VL|p
beringe|Beringe|NL|LI|k
berkane||MA||q
berkel en rodenrijs|Berkel en Rodenrijs|NL|ZH|o
berkeley||US||q
berkenwoude|Berkenwoude|NL|ZH|k
berkhout|Berkhout|NL|NH|k
berkum|Berkum|NL|OV|l
berlaar||BE|VL|n
berlare||BE|VL|n
berlicum|Berlicum|NL|NB|m
berlijn||DE|be|v
berlin kopenick||DE|be|p
berlin||DE|be|v
berltsum|Berltsum|NL|FR|l
bernau am chiemsee||DE|by|m
bernau bei berlin||DE|bb|p
bernburg||DE|st|o
bernhardswald||DE|by|m
bernissart||BE|WA|n
bernkastel kues||DE|rp|m
bernsdorf||DE|sn|m
bern||CH||q
berrechid||MA||r
bersenbruck||DE|ni|m
bertem||BE|VL|n
bertoua||CM||r
bertrix||BE|WA|m
besancon||FR||q
besigheim||DE|bw|n
besoijen|Besoijen|NL|NB|l
bestensee||DE|bb|m
besterd|Besterd|NL|NB|l
bestwig||DE|nw|n
best|Best|NL|NB|o
bet shemesh||IL||q
betim||BR||s
bettiah||IN||r
betul||IN||q
betuwe||NL|=|a
betzdorf||DE|rp|n
beuningen|Beuningen|NL|GE|o
beusichem|Beusichem|NL|GE|l
beveren leie||BE|VL|m
beveren||BE|VL|p
bevere||BE|VL|n
beverlo||BE|VL|n
beverst||BE|VL|m
beverungen||DE|nw|n
beverwijk|Beverwijk|NL|NH|p
bexbach||DE|sl|o
bexley||GB||r
beylikduzu||TR||s
beyne heusay||BE|WA|n
bhadrak||IN||q
bhadravati||IN||r
bhadreswar||IN||q
bhagalpur||IN||s
bhairab bazar||BD||q
bhakkar||PK||r
bhalswa jahangirpur||IN||r
bharatpur||IN||r
bharatpur||NP||s
bharuch||IN||r
bhatara||BD||s
bhatpara||IN||s
bhavnagar||IN||t
bhawana||PK||s
bhayandar||IN||t
bhetia||IN||r
bhilai||IN||t
bhilwara||IN||s
bhimavaram||IN||r
bhind||IN||r
bhisho||ZA||r
bhiwadi||IN||q
bhiwandi||IN||t
bhiwani||IN||r
bhopal||IN||u
bhubaneswar||IN||t
bhuj||IN||r
bhusawal||IN||r
bialoleka||PL||q
bialystok||PL||s
biberach an der riss||DE|bw|o
bibirevo||RU||r
biblis||DE|he|n
bickenbach||DE|he|m
bidar||IN||r
bida||NG||s
biddinghuizen|Biddinghuizen|NL|FL|m
biebesheim||DE|he|m
biebrich||DE|he|p
biedenkopf||DE|he|n
bielany||PL||r
bielefeld||DE|nw|s
bielsko biala||PL||r
bien hoa||VN||u
bienenbuttel||DE|ni|m
bierbeek||BE|VL|n
bierstadt||DE|he|n
bierum|Bierum|NL|GR|j
biesdonk|Biesdonk|NL|NB|m
biesdorf||DE|be|o
biesenthal||DE|bb|m
biesland|Biesland|NL|LI|k
biest houtakker|Biest-Houtakker|NL|NB|j
bietigheim bissingen||DE|bw|p
bietigheim||DE|bw|m
biezenmortel|Biezenmortel|NL|NB|j
biggekerke|Biggekerke|NL|ZE|j
bihar sharif||IN||s
bijie||CN||u
bijvanck|Bijvanck|NL|NH|m
bikaner||IN||t
bila tserkva||UA||r
bilaspur||IN||s
bilbao||ES||s
bilbeis||EG||r
bilderstockchen||DE|nw|n
bilgaard|Bilgaard|NL|FR|m
bilimora||IN||s
billerbeck||DE|nw|n
billigheim||DE|bw|m
billings||US||q
billstedt||DE|hh|q
bilqas||EG||r
bilthoven|Bilthoven|NL|UT|o
bilzen||BE|VL|o
bima||ID||r
bimbo||CF||s
binangonan||PH||r
binan||PH||s
binche||BE|WA|o
bindlach||DE|by|m
bingelrade|Bingelrade|NL|LI|j
bingen am rhein||DE|rp|o
bingol||TR||q
binh thanh||VN||t
binh thuy||VN||q
binjai||ID||s
binnenhof|Binnenhof|NL|ZH|k
binnenstad|Binnenstad|NL|GE|m
bintulu||MY||r
binzhou||CN||t
biratnagar||NP||r
birendranagar||NP||r
birganj||NP||s
birigui||BR||q
birjand||IR||r
birkenau||DE|he|n
birkenfeld||DE|bw|n
birkenfeld||DE|rp|m
birkenhead||GB||s
birkenwerder||DE|bb|m
birmingham||GB||u
birmingham||US||r
birnin kebbi||NG||q
birstein||DE|he|m
biryulevo||RU||r
bischberg||DE|by|m
bischofsheim in der rhon||DE|by|m
bischofsheim||DE|he|n
bischofswerda||DE|sn|n
bischofswiesen||DE|by|m
bishan||CN||r
bishkek||KG||t
bishoftu||ET||r
bisingen||DE|bw|n
biskra||DZ||r
bispingen||DE|ni|m
bissau||GW||s
bissegem||BE|VL|m
bissendorf||DE|ni|n
bitburg||DE|rp|n
bitgummole|Bitgummole|NL|FR|j
bitswijk|Bitswijk|NL|NB|l
bitterfeld wolfen||DE|st|p
bitung||ID||r
biysk||RU||r
bizerte||TN||r
blaarthem|Blaarthem|NL|NB|l
blackburn||GB||r
blackpool||GB||r
bladel|Bladel|NL|NB|n
blagoveshchensk||RU||r
blaichach||DE|by|m
blankenberge||BE|VL|o
blankenburg||DE|be|m
blankenburg||DE|st|n
blankenese||DE|hh|n
blankenfelde mahlow||DE|bb|o
blankenfelde||DE|bb|n
blankenhain||DE|th|m
blankenheim||DE|nw|n
blantyre||MW||t
blaricum|Blaricum|NL|NH|m
blasewitz||DE|sn|o
blaubeuren||DE|bw|n
blaufelden||DE|bw|m
blauwhuis|Blauwhuis|NL|FR|j
blauwput||BE|VL|o
bleckede||DE|ni|n
blegny||BE|WA|n
bleicherode||DE|th|m
bleijerheide|Bleijerheide|NL|LI|m
bleiswijk|Bleiswijk|NL|ZH|n
blerick|Blerick|NL|LI|n
bleskensgraaf|Bleskensgraaf|NL|ZH|l
blida||DZ||s
blieskastel||DE|sl|o
blije|Blije|NL|FR|j
blijham|Blijham|NL|GR|l
blitar||ID||r
blitterswijck|Blitterswijck|NL|LI|k
bloemendaal|Bloemendaal|NL|NH|l
bloemendaal|Bloemendaal|NL|ZH|n
bloemfontein||ZA||t
bloemhof|Bloemhof|NL|ZH|n
blokzijl|Blokzijl|NL|OV|k
blomberg||DE|nw|o
blumberg||DE|bw|n
blumenau||BR||s
bnei brak||IL||r
bo e||VN||q
boa vista||BR||s
bobenheim roxheim||DE|rp|n
bobingen||DE|by|o
boblingen||DE|bw|p
bobo dioulasso||BF||t
bobruysk||BY||r
bocholtzerheide|Bocholtzerheide|NL|LI|j
bocholtz|Bocholtz|NL|LI|m
bocholt||BE|VL|n
bocholt||DE|nw|q
bochum werne||DE|nw|n
bochum||DE|nw|s
bockenem||DE|ni|n
bockhorn||DE|ni|n
bocklersiedlung bugenhagen||DE|sh|m
bockum||DE|nw|o
bocoio||AO||r
bodegraven|Bodegraven|NL|ZH|o
bodelshausen||DE|bw|m
bodenheim||DE|rp|m
bodenkirchen||DE|by|m
bodenwerder||DE|ni|m
boechout||BE|VL|n
boedapest||HU||u
boekarest||RO||u
boekel|Boekel|NL|NB|m
boekend|Boekend|NL|LI|j
boelenslaan|Boelenslaan|NL|FR|j
boerdonk|Boerdonk|NL|NB|j
bogenhausen||DE|by|q
bogen||DE|by|n
bogorodskoye||RU||q
bogor||ID||u
bogota||CO||w
bogra||BD||r
bohl iggelheim||DE|rp|n
bohlen||DE|sn|m
bohmenkirch||DE|bw|m
bohmte||DE|ni|n
bohnsdorf||DE|be|n
bohuniya||UA||r
boijl|Boijl|NL|FR|j
boise||US||r
boizenburg||DE|mv|n
bojnurd||IR||r
bokaro||IN||t
bokhtar||TJ||q
boksburg||ZA||s
bole||CN||r
boll||DE|bw|m
bolnes|Bolnes|NL|ZH|m
bologna||IT||s
bolsward|Bolsward|NL|FR|n
bolton||GB||r
bolu||TR||r
bolzano||IT||q
boma||CD||s
bomlitz||DE|ni|m
boncelles||BE|WA|m
bondorf||DE|bw|m
bondoukou||CI||r
bonen||DE|nw|o
bong|Bong|NL|LI|j
bonn hardtberg||DE|nw|p
bonndorf||DE|bw|m
bonnigheim||DE|bw|m
bonn||DE|nw|s
bonon||CI||q
bontang||ID||r
booischot||BE|VL|m
boom||BE|VL|n
boornbergum|Boornbergum|NL|FR|k
boortmeerbeek||BE|VL|n
bopfingen||DE|bw|n
boppard||DE|rp|n
borama||SO||t
borazjan||IR||q
borculo|Borculo|NL|GE|n
bordeaux||FR||s
bordesholm||DE|sh|m
bordj bou arreridj||DZ||r
bordj el kiffan||DZ||q
borgele|Borgele|NL|OV|l
borgentreich||DE|nw|n
borgerhout||BE|VL|p
borger|Borger|NL|DR|m
borgfelde||DE|hh|m
borgharen|Borgharen|NL|LI|k
borgholzhausen||DE|nw|n
borgloon||BE|VL|n
borivli||IN||t
borkel|Borkel|NL|NB|j
borken||DE|he|n
borken||DE|nw|p
borkum||DE|ni|m
borna||DE|sn|o
bornem||BE|VL|o
bornerbroek|Bornerbroek|NL|OV|j
borne|Borne|NL|OV|o
bornheim||DE|nw|p
born|Born|NL|LI|l
borough park||US||r
borsbeek||BE|VL|n
borsdorf||DE|sn|n
borshchahivka||UA||r
borssele|Borssele|NL|ZE|o
borujerd||IR||r
bosch en duin|Bosch en Duin|NL|UT|k
bosel||DE|ni|m
boshan||CN||r
boskamp|Boskamp|NL|OV|k
boskant|Boskant|NL|NB|j
boskoop|Boskoop|NL|ZH|n
bosque saude||BR||q
bosschenhoofd|Bosschenhoofd|NL|NB|k
boston||US||t
botad||IN||q
bothfeld||DE|ni|o
botshabelo||ZA||s
bottrop||DE|nw|q
botucatu||BR||r
botzingen||DE|bw|m
bou saada||DZ||q
bouafle||CI||q
bouake||CI||t
bouillon||BE|WA|m
boukoul|Boukoul|NL|LI|j
boulder||US||q
boulogne billancourt||FR||q
bournemouth||GB||r
bouskoura||MA||q
boussu||BE|WA|o
bous||DE|sl|m
boutersem||BE|VL|m
boven hardinxveld|Boven-Hardinxveld|NL|ZH|m
bovenden||DE|ni|n
bovinghausen||DE|nw|m
boxberg||DE|bw|m
boxmeer|Boxmeer|NL|NB|n
boxtel|Boxtel|NL|NB|o
boyeros||CU||r
bozhou||CN||u
bo||SL||r
braamt|Braamt|NL|GE|j
brabander|Brabander|NL|LI|k
brabant||NL|=|a
brachenfeld ruthenberg||DE|sh|n
brachterbeek|Brachterbeek|NL|LI|k
brackel||DE|nw|o
brackenheim||DE|bw|n
bracquegnies||BE|WA|n
bradford||GB||s
braganca paulista||BR||r
braganca||BR||q
braga||PT||r
brahmanbaria||BD||s
brahmapur||IN||s
braila||RO||r
braine l alleud||BE|WA|p
braine le chateau||BE|WA|n
braine le comte||BE|WA|o
braives||BE|WA|m
brake unterweser||DE|ni|n
brakel||BE|VL|m
brakel||DE|nw|o
brakel|Brakel|NL|GE|l
brakkenstein|Brakkenstein|NL|GE|l
brakpan||ZA||s
brampton||CA||t
bramsche||DE|ni|o
brand erbisdorf||DE|sn|n
brandenburg an der havel||DE|bb|p
brandenburg||DE|=|a
brandis||DE|sn|n
brandon||US||q
brand|Brand|NL|NB|k
brannenburg||DE|by|m
brantford||CA||q
brasilandia||BR||r
brasilia||BR||v
brasov||RO||r
brasschaat||BE|VL|p
brateyevo||RU||q
bratislava||SK||s
bratsk||RU||r
braunfels||DE|he|n
braunlage||DE|ni|m
braunlingen||DE|bw|m
braunsbedra||DE|st|m
braunschweig||DE|ni|r
braunshardt||DE|he|m
brazzaville||CG||u
brechten||DE|nw|n
brecht||BE|VL|n
breckerfeld||DE|nw|n
breda|Breda|NL|NB|r
bredene||BE|VL|n
bredevoort|Bredevoort|NL|GE|k
bredeweg|Bredeweg|NL|GE|l
bredstedt||DE|sh|m
breezand|Breezand|NL|NH|l
bree||BE|VL|n
breidenbach||DE|he|m
breisach am rhein||DE|bw|n
breitenbrunn||DE|sn|m
breitenfeld||DE|sn|n
breitscheid||DE|he|m
bremen||DE|hb|t
bremerhaven||DE|hb|q
bremervorde||DE|ni|o
brensbach||DE|he|m
brent||GB||s
brescia||IT||r
breskens|Breskens|NL|ZE|m
bressoux||BE|WA|n
brest||BY||s
brest||FR||r
bretten||DE|bw|o
bretzfeld||DE|bw|n
breugel|Breugel|NL|NB|k
breukelen|Breukelen|NL|UT|n
breves||BR||q
bridgeport||US||r
brielle|Brielle|NL|ZH|l
brieselang||DE|bb|n
brigdamme|Brigdamme|NL|ZE|j
brighton||GB||s
brilon||DE|nw|o
brinkhoek|Brinkhoek|NL|OV|j
brinkhorst|Brinkhorst|NL|GE|l
brisbane||AU||v
bristol||GB||s
britsum|Britsum|NL|FR|j
brits||ZA||q
britz||DE|be|p
brno||CZ||s
broek in waterland|Broek in Waterland|NL|NH|l
broek op langedijk|Broek op Langedijk|NL|NH|m
broekdijk|Broekdijk|NL|GE|j
broekerhaven|Broekerhaven|NL|NH|j
broekhem|Broekhem|NL|LI|k
broekhoven|Broekhoven|NL|NB|m
broekhuizenvorst|Broekhuizenvorst|NL|LI|j
broekhuizen|Broekhuizen|NL|LI|j
broeksittard|Broeksittard|NL|LI|k
broeksterwald|Broeksterwâld|NL|FR|k
broitzem||DE|ni|m
broken arrow||US||q
brooklyn||US||v
brouwershaven|Brouwershaven|NL|ZE|k
brovary||UA||q
brownsville||US||r
bruchem|Bruchem|NL|GE|k
bruchhausen vilsen||DE|ni|m
bruchkobel||DE|he|o
bruchmuhlbach miesau||DE|rp|m
bruchsal||DE|bw|p
bruckberg||DE|by|m
bruckmuhl||DE|by|n
bruges||BE|VL|q
bruggen||DE|nw|n
brugge||BE|VL|q
bruhl||DE|bw|n
bruhl||DE|nw|p
bruinisse|Bruinisse|NL|ZE|l
brukske|Brukske|NL|LI|m
brummelhof|Brummelhof|NL|GE|l
brummen|Brummen|NL|GE|o
brunehault||BE|WA|m
brunnepe|Brunnepe|NL|OV|l
brunsbuttel||DE|sh|n
brunssum|Brunssum|NL|LI|o
brusque||BR||r
brussels||BE|BR|t
brussel||BE|BR|t
bruxelles||BE|BR|t
bryansk||RU||s
bucaramanga||CO||t
bucharest||RO||u
buchen in odenwald||DE|bw|o
buchenbach||DE|by|m
buchen||DE|sh|m
bucheon si||KR||t
buchforst||DE|nw|m
buchheim||DE|nw|n
buchholz in der nordheide||DE|ni|p
buchloe||DE|by|n
buchten|Buchten|NL|LI|k
buch||DE|be|n
buckeburg||DE|ni|o
buckow||DE|be|p
budapest iii kerulet||HU||q
budapest xi kerulet||HU||r
budapest xiii kerulet||HU||q
budapest||HU||u
budaun||IN||r
buda||HU||s
budel dorplein|Budel-Dorplein|NL|NB|k
budel schoot|Budel-Schoot|NL|NB|k
budelsdorf||DE|sh|n
budel|Budel|NL|NB|m
budenheim||DE|rp|n
budingen||DE|he|o
budschop|Budschop|NL|LI|k
budta||PH||u
buea||CM||r
buenaventura||CO||s
buenavista||MX||r
bueng kum||TH||r
buenos aires||AR||v
buer||DE|nw|p
buffalo||US||r
buggenhout||BE|VL|n
buguma||NG||r
buhe||CN||q
buhlertal||DE|bw|m
buhl||DE|bw|o
buinen|Buinen|NL|DR|j
buitenpost|Buitenpost|NL|FR|m
buizingen||BE|VL|m
bujumbura||BI||t
bukama||CD||q
bukan||IR||r
bukarest||RO||u
bukavu||CD||t
bukhara||UZ||s
bukit batok new town||SG||r
bukit bintang||MY||q
bukit jalil||MY||r
bukit merah estate||SG||r
bukit mertajam||MY||r
bukit panjang new town||SG||r
bukit rahman putra||MY||t
bukittinggi||ID||q
bukoba||TZ||r
bulandshahr||IN||r
bulaon||PH||r
bulawayo||ZW||t
buldern||DE|nw|m
bullange||BE|WA|m
bumba||CD||r
bunamwaya||UG||s
bunda||TZ||r
bunde||DE|ni|m
bunde||DE|nw|p
bunde|Bunde|NL|LI|m
bundi||IN||q
bunia||CD||s
bunkyo||JP||r
bunnik|Bunnik|NL|UT|m
bunschoten|Bunschoten|NL|UT|l
buon ho||VN||q
buon ma thuot||VN||s
burari||IN||r
buraydah||SA||t
burayu||ET||q
burbach||DE|nw|n
burbank||US||q
burcht||BE|VL|m
burdaard|Burdaard|NL|FR|k
buren||DE|nw|o
buren|Buren|NL|FR|j
buren|Buren|NL|GE|l
burewala||PK||s
burg auf fehmarn||DE|sh|m
burg bei magdeburg||DE|st|o
burgas||BG||r
burgau||DE|by|n
burgdorf||DE|ni|o
burgebrach||DE|by|m
burgemeesterswijk|Burgemeesterswijk|NL|GE|l
burgerbrug|Burgerbrug|NL|NH|j
burghaun||DE|he|m
burghausen||DE|by|o
burgh|Burgh|NL|ZE|j
burgkirchen an der alz||DE|by|n
burgkunstadt||DE|by|m
burglengenfeld||DE|by|n
burglesum||DE|hb|p
burgos||ES||r
burgstadt||DE|sn|n
burgthann||DE|by|n
burgum|Burgum|NL|FR|n
burhanpur||IN||r
burkardroth||DE|by|m
burkhardtsdorf||DE|sn|m
burladingen||DE|bw|n
burlington||CA||r
burnaby||CA||r
burnley||GB||r
bursa||TR||v
burscheid||DE|nw|o
burstadt||DE|he|n
burton upon trent||GB||q
burum|Burum|NL|FR|j
busan||KR||v
bushehr||IR||r
bushwick||US||q
bush||EG||r
business bay||AE||r
bussum|Bussum|NL|NH|o
butanta||BR||q
butembo||CD||s
butgenbach||BE|WA|m
butjadingen||DE|ni|m
buttelborn||DE|he|n
buttenwiesen||DE|by|m
butterhuizen|Butterhuizen|NL|NH|l
butterworth||MY||q
butuan||PH||s
butwal||NP||r
butzbach||DE|he|o
butzow||DE|mv|m
buurmalsen|Buurmalsen|NL|GE|j
buxar||IN||q
buxtehude||DE|ni|p
buyukcekmece||TR||r
buzau||RO||q
bydgoszcz||PL||s
bytom||PL||r
ca mau||VN||r
caala||AO||q
cabanatuan city||PH||s
cabauw|Cabauw|NL|UT|j
cabimas||VE||s
cabinda||AO||t
cabo de santo agostinho||BR||r
cabo frio||BR||r
cabo san lucas||MX||r
cabudare||VE||q
cabudwaaq||SO||q
cabuyao||PH||s
cacak||RS||q
cachoeirinha||BR||r
cachoeiro de itapemirim||BR||r
cacuaco||AO||r
cadiz||ES||q
cadiz||PH||q
cadolzburg||DE|by|n
caen||FR||q
cagayan de oro||PH||t
cagliari||IT||r
cagua||VE||q
cai lay||VN||r
caieiras||BR||q
cainta||PH||s
cairns||AU||r
cairo||EG||x
cajamarca||PE||r
calabar||NG||t
calabozo||VE||r
calama||CL||r
calamba||PH||t
calasiao||PH||q
calbe||DE|st|n
calden||DE|he|m
calenberger neustadt||DE|ni|m
calgary||CA||u
cali||CO||v
callantsoog|Callantsoog|NL|NH|l
callao||PE||u
callenberg||DE|sn|m
caloocan||PH||u
calumbo||AO||t
calumpit||PH||q
calw||DE|bw|o
cam pha mines||VN||r
cam pha||VN||r
cam ranh||VN||r
camacari||BR||r
camaguey||CU||s
camama||AO||t
camaragibe||BR||r
camayenne||GN||u
cambe||BR||q
cambridge||CA||q
cambridge||GB||r
cambridge||US||q
cameta||BR||r
camminghaburen|Camminghaburen|NL|FR|n
campeche||MX||r
campina grande||BR||s
campinas||BR||t
campo grande||BR||t
campo largo||BR||r
campo limpo||BR||r
campos dos goytacazes||BR||s
can giuoc||VN||r
can tho||VN||u
canada||CA|==|a
canakkale||TR||r
canberra||AU||s
cancun||MX||t
candelaria||PH||r
cangaiba||BR||r
cangzhou||CN||t
cankaya||TR||t
canoas||BR||s
cao lanh||VN||r
cap haitien||HT||r
capao redondo||BR||s
capas||PH||r
cape coast||GH||r
cape coral||US||r
cape town||ZA||w
capelle a d ijssel|Capelle aan den IJssel|NL|ZH|p
capelle aan de ijssel|Capelle aan den IJssel|NL|ZH|p
capelle aan den ijssel|Capelle aan den IJssel|NL|ZH|p
capelle west|Capelle-West|NL|ZH|l
capiata||PY||r
cappeln||DE|ni|m
carabanchel||ES||r
caracas||VE||v
caraguatatuba||BR||q
carapicuiba||BR||s
cardiff||GB||s
cariacica||BR||s
caribisch nederland||NL|=|a
carletonville||ZA||r
carlsbad||US||q
carmona||PH||q
carnieres||BE|WA|m
carnisse|Carnisse|NL|ZH|n
carnot||CF||q
carolina||PR||r
carora||VE||q
carrefour||HT||s
carrollton||US||r
cartagena||CO||t
cartagena||ES||r
cartago||CO||r
caruaru||BR||s
carupano||VE||r
cary||US||r
casablanca||MA||v
cascavel||BR||r
castanhal||BR||r
castelar||AR||q
castello de la plana||ES||r
castenray|Castenray|NL|LI|j
casteren|Casteren|NL|NB|j
castricum|Castricum|NL|NH|p
castrop rauxel||DE|nw|q
catacamas||HN||r
catalao||BR||q
catamarca||AR||r
catanduva||BR||q
catania||IT||s
catbalogan||PH||q
catchiungo||AO||q
catia la mar||VE||q
catsop|Catsop|NL|LI|j
cau giay||VN||s
caucaia||BR||s
cavite city||PH||q
caxias do sul||BR||s
caxias||BR||r
cazenga||AO||s
cebu city||PH||t
cedar rapids||US||q
ceilandia||BR||s
celaya||MX||s
celle||DE|ni|q
centennial||US||q
central coast||AU||s
centralniy||RU||r
centro habana||CU||r
centurion||ZA||r
ceresdorp|Ceresdorp|NL|GR|j
cergy pontoise||FR||r
ceroux mousty||BE|WA|m
cerro||CU||r
ch ongdan up||KP||r
chaam|Chaam|NL|NB|l
chaeryong ni||KP||q
chak jhumra||PK||s
chakwal||PK||q
chakwama||NG||r
chalco||MX||r
chalus||IR||q
chaman||PK||q
chamartin||ES||r
chamberi||ES||r
champion||BE|WA|m
cham||DE|by|o
chandannagar||IN||r
chanda||IN||s
chandigarh||IN||t
chandler||US||r
chandpur||BD||r
chanduasi||IN||q
chang hua||TW||r
changam ch on||KP||r
changchun||CN||w
changde||CN||u
changhua||TW||r
changji||CN||r
changle||CN||r
changning||CN||t
changsha||CN||v
changshu||CN||u
changwon||KR||t
changyi||CN||s
changyuan||CN||r
changzheng||CN||r
changzhi||CN||u
changzhou||CN||v
chaohu||CN||r
chaoyang||CN||s
chaozhou||CN||u
chapeco||BR||r
chapelle lez herlaimont||BE|WA|n
chapra||IN||r
charallave||VE||q
charleroi||BE|WA|r
charleston||US||r
charlottenburg nord||DE|be|o
charlottenburg||DE|be|q
charlotte||US||t
charsadda||PK||q
chastre villeroux blanmont||BE|WA|m
chas||IN||r
chatelet||BE|WA|p
chatelineau||BE|WA|o
chattanooga||US||r
chattogram||BD||v
chatuchak||TH||r
chaudfontaine||BE|WA|o
chaumont gistoux||BE|WA|n
cheboksary||RU||s
chelmsford||GB||q
cheltenham||GB||q
chelyabinsk||RU||u
chemnitz||DE|sn|r
chenee||BE|WA|n
chengde||CN||s
chengdu||CN||x
chengguan qu||CN||s
chenggu||CN||q
chenghua||CN||r
chengqiao||CN||q
chengtangcun||CN||q
chengzhong||CN||s
chennai||IN||w
chenzhou||CN||t
cheonan||KR||t
cheongju si||KR||t
cheras||MY||r
cheremushki||RU||q
cheremushky||UA||q
cherepovets||RU||s
cherkasy||UA||s
cherkessk||RU||q
chernihiv||UA||s
chernivtsi||UA||s
chertanovo yuzhnoye||RU||r
chesapeake||US||r
chesterfield||GB||q
chetumal||MX||r
chevremont|Chevremont|NL|LI|l
chhatarpur||IN||r
chhindwara||IN||r
chi linh||VN||r
chiang mai||TH||q
chiayi city||TW||s
chia||CO||q
chiba||JP||t
chicago||US||v
chichawatni||PK||q
chichicastenango||GT||r
chiclayo||PE||t
chicoloapan||MX||r
chico||US||q
chievres||BE|WA|m
chifeng||CN||s
chigasaki||JP||r
chihuahua||MX||t
chikmagalur||IN||q
chikusei||JP||q
chikushino shi||JP||q
chilakalurupet||IN||q
chilanzar||UZ||r
chililabombwe||ZM||q
chillan||CL||r
chilliwack||CA||q
chilpancingo||MX||r
chimay||BE|WA|n
chimbote||PE||s
chimoio||MZ||s
chinandega||NI||q
chinatown||US||q
chinautla||GT||q
chincha alta||PE||r
chingola||ZM||r
chiniot||PK||s
chinju||KR||s
chipata||ZM||s
chiquimula||GT||q
chirchiq||UZ||r
chirmiri||IN||q
chishtian||PK||r
chisinau||MD||t
chitato||AO||r
chita||RU||s
chitradurga||IN||r
chittoor||IN||r
chittorgarh||IN||q
chitungwiza||ZW||s
chizhou||CN||t
chlef||DZ||r
cho lon||VN||t
choa chu kang new town||SG||r
chofu||JP||r
choloma||HN||r
cholula||MX||s
chom thong||TH||r
chon buri||TH||r
chon thanh||VN||q
chongfu||CN||q
chongjin||KP||s
chongming||CN||t
chongqing||CN||w
chongzuo||CN||s
chorzow||PL||q
christchurch||NZ||s
chula vista||US||s
chumakivskyi||UA||q
chuncheon||KR||s
chunga||ZM||q
chungju||KR||r
chunian||PK||t
chuo||JP||r
churu||IN||q
chust||UZ||q
chuxiong||CN||t
chuzhou||CN||t
chu||VN||q
ciamis||ID||q
ciampea||ID||r
cianjur||ID||r
cibinong||ID||s
cidade ademar||BR||r
cidade dutra||BR||r
cidade lider||BR||r
cidade tiradentes||BR||r
ciego de avila||CU||r
cienfuegos||CU||r
cigli||TR||r
cikampek||ID||q
cikarang||ID||q
cikupa||ID||r
cilacap||ID||r
cilegon||ID||s
cileungsir||ID||s
cileunyi||ID||q
cimahi||ID||t
cincinnati||US||s
ciney||BE|WA|n
ciputat||ID||r
circoiscrizione iii||IT||q
circoiscrizione ii||IT||r
circoiscrizione viii||IT||r
circoiscrizione vi||IT||q
circoiscrizione v||IT||q
cirebon||ID||s
citeureup||ID||r
city of port phillip||AU||q
city of westminster||GB||r
ciudad acuna||MX||r
ciudad apodaca||MX||s
ciudad benito juarez||MX||s
ciudad bolivar||VE||s
ciudad camilo cienfuegos||CU||r
ciudad de villa de alvarez||MX||q
ciudad del carmen||MX||r
ciudad del este||PY||s
ciudad delicias||MX||r
ciudad general escobedo||MX||s
ciudad guayana||VE||t
ciudad guzman||MX||q
ciudad juarez||MX||u
ciudad lazaro cardenas||MX||r
ciudad lineal||ES||r
ciudad lopez mateos||MX||s
ciudad madero||MX||r
ciudad nezahualcoyotl||MX||u
ciudad obregon||MX||s
ciudad ojeda||VE||r
ciudad valles||MX||q
ciudad victoria||MX||s
ciutat vella||ES||q
cixi||CN||u
cizre||TR||r
clarholz||DE|nw|m
clarksville||US||r
clausthal zellerfeld||DE|ni|n
clearwater||US||q
clermont ferrand||FR||r
cleveland||US||s
cloppenburg||DE|ni|o
clovis||US||q
cluj napoca||RO||s
co o||VN||q
coacalco||MX||s
coatepeque||GT||q
coatzacoalcos||MX||s
coban||GT||r
coburg||DE|by|p
cochabamba||BO||t
cochem||DE|rp|m
codo||BR||q
coendersborg|Coendersborg|NL|GR|l
coesfeld||DE|nw|p
coevering|Coevering|NL|NB|m
coevorden|Coevorden|NL|DR|n
coimbatore||IN||v
coimbra||PT||r
colatina||BR||q
colbe||DE|he|m
colchester||GB||q
colditz||DE|sn|n
colfontaine||BE|WA|o
colijnsplaat|Colijnsplaat|NL|ZE|k
colima||MX||r
colina||CL||r
college station||US||q
cologne||DE|nw|t
colombo||BR||r
colombo||LK||t
colonia del valle||MX||r
colonia lindavista||MX||q
colorado springs||US||s
columbia||US||r
columbus||US||t
comblain au pont||BE|WA|m
comilla||BD||t
comines||BE|WA|m
comitan||MX||r
commandeurs|Commandeurs|NL|NH|l
commonwealth||PH||r
comodoro rivadavia||AR||r
componistenkwartier|Componistenkwartier|NL|GE|l
conakry||GN||u
concepcion||CL||r
concepcion||PH||r
concordia||AR||r
concord||US||q
conselheiro lafaiete||BR||q
constanta||RO||s
constantine||DZ||s
contagem||BR||t
contwig||DE|rp|m
copacabana||BR||q
copenhagen||DK||u
copiapo||CL||q
coppenbrugge||DE|ni|m
coquimbo||CL||r
coquitlam||CA||r
coral springs||US||q
cordoba||AR||v
cordoba||ES||s
cordoba||MX||r
cork||IE||r
corlaer|Corlaer|NL|GE|l
corlu||TR||r
corona||US||r
coronel fabriciano||BR||q
coronel||CL||q
coro||VE||r
corpus christi||US||s
corrientes||AR||s
corum||TR||s
costa mesa||US||q
coswig||DE|sn|o
coswig||DE|st|n
cotabato||PH||s
cothen|Cothen|NL|UT|l
cotia||BR||r
cotonou||BJ||t
cottbus||DE|bb|q
couillet||BE|WA|n
courcelles||BE|WA|o
court saint etienne||BE|WA|n
couvin||BE|WA|n
coventry||GB||s
cox s bazar||BD||r
coyoacan||MX||t
crailsheim||DE|bw|p
craiova||RO||r
cranendonck|Cranendonck|NL|NB|o
crato||BR||q
crawley||GB||q
creil|Creil|NL|FL|k
cremlingen||DE|ni|n
criciuma||BR||r
crimmitschau||DE|sn|o
croix des bouquets||HT||r
cromvoirt|Cromvoirt|NL|NB|j
croydon||GB||r
cruquius|Cruquius|NL|NH|j
cuauhtemoc||MX||t
cuautitlan izcalli||MX||t
cuautitlan||MX||r
cuautla||MX||r
cua||VE||r
cubatao||BR||q
cucuta||CO||t
cuddalore||IN||r
cuenca||EC||t
cuernavaca||MX||s
cuesmes||BE|WA|n
cuiaba||BR||t
cuijk|Cuijk|NL|NB|l
cuito||AO||s
culemborg|Culemborg|NL|GE|o
culiacan||MX||t
cumana||VE||s
cunewalde||DE|sn|m
curacao||CW|==|a
curico||CL||q
curitiba||BR||u
cursino||BR||q
curug||ID||r
cusco||PE||s
cuttack||IN||t
cuxhaven||DE|ni|p
cypress||US||r
czech republic||CZ|==|a
czechia||CZ|==|a
czestochowa||PL||r
da nang||VN||u
daarle|Daarle|NL|OV|j
dabou||CI||r
dabrowa gornicza||PL||q
dachang||CN||s
dachau||DE|by|p
dadu||PK||r
daegu||KR||v
daejeon||KR||u
dagenham||GB||q
dagupan||PH||r
dahlem||DE|be|o
dahlen||DE|sn|m
dahlhausen||DE|nw|n
dahme||DE|bb|m
daito||JP||q
dajal||PK||r
dakar||SN||v
dakhla||EH||q
dalem|Dalem|NL|ZH|j
dalen|Dalen|NL|DR|l
dalerpeel|Dalerpeel|NL|DR|j
dalfsen|Dalfsen|NL|OV|o
dalhem||BE|WA|m
daliang||CN||r
dalian||CN||w
dali||CN||r
dallas||US||u
dallgow doberitz||DE|bb|m
daloa||CI||s
dalupura||IN||r
daly city||US||q
dam dam||IN||q
damanhur||EG||s
damascus||SY||u
damietta||EG||s
dammam||SA||u
damme||BE|VL|n
damme||DE|ni|n
damoh||IN||r
dampremy||BE|WA|m
damwald|Damwâld|NL|FR|m
dandong||CN||t
danemark||DK|==|a
danli||HN||r
dannenberg||DE|ni|n
dannstadt schauernheim||DE|rp|m
danshui||CN||q
danshui||TW||r
daoukro||CI||q
dapperbuurt|Dapperbuurt|NL|NH|n
daqing||CN||u
dar bouazza||MA||r
dar es salaam||TZ||w
darbhanga||IN||s
darjiling||IN||q
darmstadt||DE|he|r
darnah||LY||q
darnytsya||UA||s
darp|Darp|NL|DR|j
dartmouth||CA||q
darwin||AU||r
dasha||CN||q
dasing||DE|by|m
daska kalan||PK||q
dasmarinas||PH||s
dasoguz||TM||r
dassel||DE|ni|n
datia||IN||q
datong||CN||u
datteln||DE|nw|p
datun||CN||q
daule||EC||r
daun||DE|rp|n
daur||PK||q
dauwendaele|Dauwendaele|NL|ZE|m
davangere||IN||s
davao||PH||u
davenport||US||q
davenstedt||DE|ni|n
davie||US||q
dawei||MM||r
dawukou||CN||r
daxing anling||CN||s
daxing||CN||q
daye||CN||s
dayrah||AE||s
dayrut||EG||q
dayton||US||r
dazhou||CN||u
dchira el jihadia||MA||q
de bilt|De Bilt|NL|UT|n
de blaak|De Blaak|NL|NB|m
de blesse|De Blesse|NL|FR|j
de bouwhof|De Bouwhof|NL|GE|l
de cocksdorp|De Cocksdorp|NL|NH|j
de domp|De Domp|NL|FR|k
de doornakkers|De Doornakkers|NL|NB|m
de drait|De Drait|NL|FR|m
de engel|De Engel|NL|ZH|j
de glip|De Glip|NL|NH|k
de goorn|De Goorn|NL|NH|l
de greiden|De Greiden|NL|FR|m
de haan||BE|VL|n
de hagen|De Hagen|NL|UT|l
de haven|De Haven|NL|GE|k
de heeg|De Heeg|NL|LI|m
de heeze|De Heeze|NL|GE|l
de horst|De Horst|NL|GE|j
de hoven|De Hoven|NL|OV|l
de kieviet|De Kieviet|NL|ZH|k
de klomp|De Klomp|NL|GE|j
de knipe|De Knipe|NL|FR|k
de koog|De Koog|NL|NH|k
de kruiskamp|De Kruiskamp|NL|NB|m
de kwakel|De Kwakel|NL|NH|m
de lier|De Lier|NL|ZH|n
de loo|De Loo|NL|DR|k
de maer|De Maer|NL|NH|k
de meern|De Meern|NL|UT|o
de mheen|De Mheen|NL|GE|l
de moer|De Moer|NL|NB|j
de mortel|De Mortel|NL|NB|j
de noord|De Noord|NL|NH|k
de panne||BE|VL|n
de peulen|De Peulen|NL|ZH|l
de pinte||BE|VL|n
de reit|De Reit|NL|NB|m
de rijp|De Rijp|NL|NH|l
de rips|De Rips|NL|NB|j
de rompert|De Rompert|NL|NB|l
de steeg|De Steeg|NL|GE|j
de uithof|De Uithof|NL|UT|l
de weere|De Weere|NL|NH|j
de westereen|De Westereen|NL|FR|m
de wijert|De Wijert|NL|GR|m
de wijk|De Wijk|NL|DR|l
de wilgen|De Wilgen|NL|FR|j
debre birhan||ET||r
debre mark os||ET||r
debre tabor||ET||q
debrecen||HU||r
debschwitz||DE|th|n
dedemsvaart|Dedemsvaart|NL|OV|n
deer valley||US||r
deerlijk||BE|VL|n
deesa||IN||q
deest|Deest|NL|GE|k
deggendorf||DE|by|o
deggingen||DE|bw|m
dehiwala mount lavinia||LK||r
dehradun||IN||s
dehui||CN||q
deil|Deil|NL|GE|k
deinum|Deinum|NL|FR|j
deinze||BE|VL|o
deir ez zor||SY||s
deisslingen||DE|bw|m
deizisau||DE|bw|m
delbruck||DE|nw|o
delden|Delden|NL|OV|m
delegacion cuajimalpa de morelos||MX||r
delfshaven|Delfshaven|NL|ZH|m
delfstrahuizen|Delfstrahuizen|NL|FR|j
delft|Delft|NL|ZH|q
delfzijl|Delfzijl|NL|GR|o
delhi cantonment||IN||q
delhi||IN||x
delicias||ES||q
delitzsch||DE|sn|o
delligsen||DE|ni|n
delmas||HT||s
delmenhorst||DE|ni|q
delta||CA||q
demmin||DE|mv|n
den bosch|Den Bosch|NL|NB|r
den burg|Den Burg|NL|NH|m
den dolder|Den Dolder|NL|UT|m
den dungen|Den Dungen|NL|NB|l
den haag|Den Haag|NL|ZH|s
den ham|Den Ham|NL|OV|k
den helder|Den Helder|NL|NH|p
den hoorn|Den Hoorn|NL|NH|j
den hout|Den Hout|NL|NB|j
den ilp|Den Ilp|NL|NH|j
den oever|Den Oever|NL|NH|l
denderhoutem||BE|VL|m
denderleeuw||BE|VL|o
dendermonde||BE|VL|p
denemarken||DK|==|a
dengzhou||CN||s
denizli||TR||s
denkendorf||DE|bw|n
denmark||DK|==|a
denpasar||ID||t
denton||US||q
denver||US||t
denzlingen||DE|bw|n
deoghar||IN||r
deoli||IN||r
deoria||IN||q
depok||ID||v
dera ghazi khan||PK||s
dera ismail khan||PK||t
dera murad jamali||PK||q
derbent||RU||q
derby||GB||s
derince||TR||q
derne||DE|nw|m
des moines||US||r
desna||UA||s
desnyanskyi||UA||r
dessalines||HT||r
dessau||DE|st|q
desselgem||BE|VL|m
dessie||ET||s
destelbergen||BE|VL|o
detmerode||DE|ni|m
detmold||DE|nw|q
detroit||US||t
dettelbach||DE|by|m
dettenhausen||DE|bw|m
dettingen an der erms||DE|bw|n
dettingen unter teck||DE|bw|m
deurne||BE|VL|q
deuteren|Deuteren|NL|NB|k
deutschland||DE|==|a
deutz||DE|nw|n
deventer|Deventer|NL|OV|q
dewas||IN||s
deyang||CN||t
dezful||IR||s
dezhou||CN||t
dhaka||BD||x
dhamar||YE||r
dhamtari||IN||q
dhanbad||IN||u
dhangadhi||NP||r
dharan||NP||r
dharashiv||IN||q
dharavi||IN||t
dharmavaram||IN||q
dhaulpur||IN||r
dhirkot||PK||r
dhule||IN||s
di an||VN||s
diadema||BR||s
dibrugarh||IN||r
didam|Didam|NL|GE|o
didao||CN||q
dieburg||DE|he|n
diedorf||DE|by|n
diegem||BE|VL|m
diekholzen||DE|ni|m
dielheim||DE|bw|n
diemen|Diemen|NL|NH|o
diepenbeek||BE|VL|o
diepenheim|Diepenheim|NL|OV|k
diepholz||DE|ni|o
diepsloot||ZA||s
diepswal|Diepswal|NL|GR|j
dierdorf||DE|rp|m
dieren|Dieren|NL|GE|n
dierkow neu||DE|mv|n
diessen am ammersee||DE|by|n
diessen|Diessen|NL|NB|l
diest||BE|VL|o
dietenheim||DE|bw|m
dietenhofen||DE|by|m
dieteren|Dieteren|NL|LI|j
dietfurt||DE|by|m
dietmannsried||DE|by|m
dietramszell||DE|by|m
dietzenbach||DE|he|p
diever|Diever|NL|DR|l
diez de octubre||CU||r
diez||DE|rp|n
digos||PH||q
digri||PK||r
dihok||IQ||s
dijon||FR||r
dikirnis||EG||q
diksmuide||BE|VL|n
dila||ET||r
dilbeek||BE|VL|p
dili||TL||r
dillenburg||DE|he|o
dillingen an der donau||DE|by|o
dillingen||DE|sl|o
dilsen||BE|VL|m
dimapur||IN||r
dimitrovgrad||RU||r
din daeng||TH||q
dinaig||PH||q
dinajpur||BD||r
dinant||BE|WA|n
dinapore||IN||r
dinapur nizamat||IN||r
dindigul||IN||s
dingden||DE|nw|m
dingolfing||DE|by|o
dingxi||CN||s
dingzhou||CN||r
dinkelsbuhl||DE|by|n
dinkelscherben||DE|by|m
dinklage||DE|ni|n
dinslaken||DE|nw|q
dinteloord|Dinteloord|NL|NB|m
dinxperlo|Dinxperlo|NL|GE|n
diourbel||SN||r
dippoldiswalde||DE|sn|n
dire dawa||ET||s
dirkshorn|Dirkshorn|NL|NH|k
dirksland|Dirksland|NL|ZH|m
dison||BE|WA|n
dissen||DE|ni|n
disuq||EG||r
dittelbrunn||DE|by|m
ditzingen||DE|bw|o
divinopolis||BR||r
divo||CI||r
dixinn||GN||r
diyarbak r||TR||u
djelfa||DZ||s
djibouti||DJ||t
dniprovskyi||UA||s
dnipro||UA||t
dobeln||DE|sn|o
doberlug kirchhain||DE|bb|n
dodewaard|Dodewaard|NL|GE|m
dodoma||TZ||t
doenrade|Doenrade|NL|LI|k
doesburg|Doesburg|NL|GE|n
doetinchem|Doetinchem|NL|GE|p
doezum|Doezum|NL|GR|j
dohad||IN||q
doha||QA||s
dohna||DE|sn|m
dohren||DE|ni|n
doilungdeqen||CN||r
dokkum|Dokkum|NL|FR|n
dokri||PK||q
dolisie||CG||q
dolphia|Dolphia|NL|OV|j
dombivali||IN||u
domburg|Domburg|NL|ZE|k
dommelen|Dommelen|NL|NB|k
donaueschingen||DE|bw|o
donaustadt||AT||r
donauworth||DE|by|o
doncaster||GB||q
donetsk||UA||t
dongen|Dongen|NL|NB|o
dongguan||CN||x
donghae city||KR||q
donghai||CN||s
dongling||CN||r
dongtai||CN||s
dongyang||CN||q
dongying||CN||t
donkerbroek|Donkerbroek|NL|FR|k
donk|Donk|NL|NB|l
donostia san sebastian||ES||r
donzdorf||DE|bw|n
doonheide|Doonheide|NL|NB|k
doornenburg|Doornenburg|NL|GE|l
doornspijk|Doornspijk|NL|GE|k
doornsteeg|Doornsteeg|NL|GE|m
doorn|Doorn|NL|UT|n
doorwerth|Doorwerth|NL|GE|m
dordrecht|Dordrecht|NL|ZH|q
dorentrup||DE|nw|n
dorfen||DE|by|n
dormagen||DE|nw|p
dornhan||DE|bw|m
dornheim||DE|he|m
dornstadt||DE|bw|n
dornstetten||DE|bw|n
dorsten||DE|nw|q
dorstfeld||DE|nw|o
dorst|Dorst|NL|NB|k
dortmund||DE|nw|t
dorud||IR||q
dorverden||DE|ni|n
dos hermanas||ES||q
dosquebradas||CO||r
dossenheim||DE|bw|n
dotlingen||DE|ni|m
dottignies||BE|WA|n
dotzheim||DE|he|o
douala||CM||u
douliu||TW||q
dourados||BR||r
dour||BE|WA|o
downey||US||q
drachten|Drachten|NL|FR|p
drachtstercompagnie|Drachtstercompagnie|NL|FR|k
drammen||NO||q
drebkau||DE|bb|m
dreieich||DE|he|p
dreischor|Dreischor|NL|ZE|j
drempt|Drempt|NL|GE|j
drensteinfurt||DE|nw|n
drenthe||NL|=|a
dresden||DE|sn|t
driebergen rijsenburg|Driebergen-Rijsenburg|NL|UT|o
driebruggen|Driebruggen|NL|ZH|k
driedorf||DE|he|m
driehuis|Driehuis|NL|NH|k
driehuizen|Driehuizen|NL|GE|m
driel|Driel|NL|GE|l
driemanspolder|Driemanspolder|NL|ZH|m
driemond|Driemond|NL|NH|k
driewegen|Driewegen|NL|ZE|j
driezum|Driezum|NL|FR|j
drochtersen||DE|ni|n
drogeham|Drogeham|NL|FR|k
drolshagen||DE|nw|n
drongen||BE|VL|n
dronryp|Dronryp|NL|FR|l
dronten|Dronten|NL|FL|o
drouwenermond|Drouwenermond|NL|DR|j
drumpt|Drumpt|NL|GE|l
druten|Druten|NL|GE|m
dubai investments park||AE||r
dubai marina||AE||q
dubai||AE||v
dublin||IE||t
dubreka||GN||r
dudenhofen||DE|rp|m
duderstadt||DE|ni|o
dudley||GB||r
duekoue||CI||q
duffel||BE|VL|n
duindorp|Duindorp|NL|ZH|m
duinzigt|Duinzigt|NL|ZH|l
duisburg||DE|nw|s
duitsland||DE|==|a
duivendrecht|Duivendrecht|NL|NH|m
duiven|Duiven|NL|GE|o
duizel|Duizel|NL|NB|k
dulmen||DE|nw|p
dulsberg||DE|hh|o
dumaguete||PH||q
dumai||ID||s
duma||SY||q
dundee||GB||r
dundo||AO||r
dunedin||NZ||r
dunhuang||CN||r
dunhua||CN||r
dunningen||DE|bw|m
duque de caxias||BR||t
durach||DE|by|m
durban||ZA||v
durbuy||BE|WA|n
duren||DE|nw|q
durgapur||IN||s
durg||IN||s
durham||US||r
durmersheim||DE|bw|n
durres||AL||r
dushanbe||TJ||t
dusit||TH||q
dusseldorf pempelfort||DE|nw|o
dusseldorf||DE|nw|t
dussen|Dussen|NL|NB|l
dusslingen||DE|bw|m
duvenstedt||DE|hh|m
duyun||CN||r
duzce||TR||r
dwingeloo|Dwingeloo|NL|DR|l
dworp||BE|VL|m
dzerzhinsk||RU||r
e zhou||CN||t
eanjum|Eanjum|NL|FR|j
east chattanooga||US||r
east flatbush||US||r
east hampton||US||r
east harlem||US||q
east helsinki||FI||r
east independence||US||q
east jerusalem||PS||s
east london||ZA||s
east los angeles||US||q
east new york||US||r
eastbourne||GB||q
eastermar|Eastermar|NL|FR|k
easternijtsjerk|Easternijtsjerk|NL|FR|j
ebensfeld||DE|by|m
eberbach||DE|bw|n
eberdingen||DE|bw|m
ebermannstadt||DE|by|m
ebersbach an der fils||DE|bw|n
ebersbach||DE|sn|n
ebersberg||DE|by|n
ebersdorf||DE|by|m
eberswalde||DE|bb|p
ebetsu||JP||r
ebina||JP||r
ebolowa||CM||q
ebstorf||DE|ni|m
ebute ikorodu||NG||t
ecatepec de morelos||MX||u
ecaussinnes d enghien||BE|WA|n
eching||DE|by|n
echteld|Echteld|NL|GE|j
echtenerbrug|Echtenerbrug|NL|FR|k
echt|Echt|NL|LI|m
echzell||DE|he|m
eck en wiel|Eck en Wiel|NL|GE|j
eckart|Eckart|NL|NB|m
eckelrade|Eckelrade|NL|LI|j
eckernforde||DE|sh|o
eckersdorf||DE|by|m
edam|Edam|NL|NH|m
edea||CM||q
edegem||BE|VL|o
edenkoben||DE|rp|m
edertal||DE|he|m
ederveen|Ederveen|NL|GE|l
edewecht||DE|ni|o
ede||NG||r
ede|Ede|NL|GE|q
edinburgh||GB||s
edingen neckarhausen||DE|bw|n
edirne||TR||r
edison||US||q
edmonton||CA||t
edogawe||JP||t
eede|Eede|NL|ZE|j
eefde|Eefde|NL|GE|l
eeklo||BE|VL|o
eelde|Eelde|NL|DR|m
eemdijk|Eemdijk|NL|UT|j
eemnes|Eemnes|NL|UT|j
eeneind|Eeneind|NL|NB|j
eenrum|Eenrum|NL|GR|k
een|Een|NL|DR|j
eerbeek|Eerbeek|NL|GE|n
eerde|Eerde|NL|NB|k
eernegem||BE|VL|m
eerschot|Eerschot|NL|NB|l
eersel|Eersel|NL|NB|o
eethen|Eethen|NL|NB|j
eexta|Eexta|NL|GR|k
eext|Eext|NL|DR|k
ee|Ee|NL|FR|j
efon alaaye||NG||s
efringen kirchen||DE|bw|n
egchel|Egchel|NL|LI|k
egelsbach||DE|he|n
egestorf||DE|ni|m
eggenfelden||DE|by|n
eggenstein leopoldshafen||DE|bw|n
eggesin||DE|mv|m
eggolsheim||DE|by|m
eghezee||BE|WA|n
egling||DE|by|m
egmond aan den hoef|Egmond aan den Hoef|NL|NH|l
egmond aan zee|Egmond aan Zee|NL|NH|l
egmond binnen|Egmond-Binnen|NL|NH|l
ehingen||DE|bw|o
ehningen||DE|bw|m
ehrang||DE|rp|n
ehrenfriedersdorf||DE|sn|m
ehringshausen||DE|he|n
eibau||DE|sn|m
eibenstock||DE|sn|m
eibergen|Eibergen|NL|GE|o
eichenau||DE|by|n
eichendorf||DE|by|m
eichenzell||DE|he|n
eichlinghofen||DE|nw|m
eichstatt||DE|by|n
eichwalde||DE|bb|m
eidelstedt||DE|hh|p
eijsden|Eijsden|NL|LI|n
eikenheuvel|Eikenheuvel|NL|NB|j
eilbek||DE|hh|o
eilenburg||DE|sn|o
eil||DE|nw|n
eimsbuttel||DE|hh|s
einbeck||DE|ni|o
eindhoven|Eindhoven|NL|NB|r
einfeld||DE|sh|m
einhausen||DE|he|m
einighausen|Einighausen|NL|LI|k
eisden||BE|VL|n
eisenach||DE|th|p
eisenberg||DE|rp|n
eisenberg||DE|th|n
eisenhuttenstadt||DE|bb|o
eisfeld||DE|th|m
eisleben lutherstadt||DE|st|o
eislingen||DE|bw|o
eissendorf||DE|hh|o
eiterfeld||DE|he|m
eitorf||DE|nw|o
eixample||ES||s
ejido||VE||q
ejigbo||NG||r
ekenrooi|Ekenrooi|NL|NB|l
ekeren||BE|VL|o
eke||BE|VL|m
ekibastuz||KZ||q
eksaarde||BE|VL|m
eksel||BE|VL|m
el achir||DZ||r
el cajon||US||q
el daein||SD||s
el dibir||SO||r
el eulma||DZ||r
el fasher||SD||r
el geneina fort||SD||r
el jadida||MA||r
el kelaa des srarhna||MA||q
el limon||VE||r
el monte||US||q
el mourouj||TN||q
el obeid||SD||s
el oued||DZ||r
el paso||US||t
el progreso||HN||q
el tigre||VE||r
el vigia||VE||r
elaz g||TR||s
elbasan||AL||q
elblag||PL||q
elburg|Elburg|NL|GE|o
elche||ES||r
elden|Elden|NL|GE|l
eldoret||KE||s
elektrostal||RU||r
elewijt||BE|VL|m
elgin||US||q
elista||RU||q
elizabeth||US||q
elk grove||US||r
ellecom|Ellecom|NL|GE|j
ellerau||DE|sh|m
ellezelles||BE|WA|m
ellrich||DE|th|m
ellwangen||DE|bw|o
elmhurst||US||q
elmpt||DE|nw|m
elmschenhagen||DE|sh|o
elmshorn||DE|sh|p
eloy alfaro||EC||s
elsdorf||DE|nw|o
elsendorp|Elsendorp|NL|NB|j
elsenfeld||DE|by|n
elsen|Elsen|NL|OV|j
elsfleth||DE|ni|n
elshof|Elshof|NL|OV|j
elshout|Elshout|NL|NB|k
elsloo|Elsloo|NL|LI|m
elspeet|Elspeet|NL|GE|l
elsterberg||DE|sn|m
elsterwerda||DE|bb|n
elst|Elst|NL|GE|o
eltmann||DE|by|m
eltville||DE|he|o
eluru||IN||r
elzach||DE|bw|m
elze||DE|ni|n
elz||DE|he|m
emalahleni||ZA||s
embalenhle||ZA||r
embourg||BE|WA|m
embu das artes||BR||r
emden||DE|ni|p
eminabad||PK||r
emlichheim||DE|ni|m
emmeloord|Emmeloord|NL|FL|p
emmendingen||DE|bw|o
emmen|Emmen|NL|DR|p
emmer compascuum|Emmer-Compascuum|NL|DR|m
emmer erfscheidenveen|Emmer-Erfscheidenveen|NL|DR|k
emmerhout|Emmerhout|NL|DR|m
emmerich||DE|nw|o
emmering||DE|by|m
emmermeer|Emmermeer|NL|DR|m
emmerschans|Emmerschans|NL|DR|j
empe|Empe|NL|GE|j
emsburen||DE|ni|n
emsdetten||DE|nw|p
emskirchen||DE|by|m
emstek||DE|ni|n
emst|Emst|NL|GE|k
encheng||CN||q
endenich||DE|nw|n
endingen||DE|bw|n
enfield town||GB||r
engeland||GB|==|a
engelbert|Engelbert|NL|GR|j
engelskirchen||DE|nw|o
engels||RU||r
engen||DE|bw|n
enger||DE|nw|o
enghien||BE|WA|n
engis||BE|WA|m
england||GB|==|a
eningen unter achalm||DE|bw|n
enkenbach alsenborn||DE|rp|m
enkhuizen|Enkhuizen|NL|NH|o
ennepetal||DE|nw|o
ennigerloh||DE|nw|o
enschede|Enschede|NL|OV|r
enschot|Enschot|NL|NB|l
ensdorf||DE|sl|m
ensenada||MX||s
enshi||CN||s
ens|Ens|NL|FL|l
entebbe||UG||q
enterprise||US||q
enter|Enter|NL|OV|m
enugu||NG||t
envigado||CO||r
epen|Epen|NL|LI|j
epe|Epe|NL|GE|p
eppelborn||DE|sl|o
eppelheim||DE|bw|n
eppendorf||DE|hh|o
eppertshausen||DE|he|m
eppingen||DE|bw|o
eppstein||DE|he|n
epse|Epse|NL|GE|k
epworth||ZW||r
erbach||DE|bw|n
erbach||DE|he|n
erbendorf||DE|by|m
erbil||IQ||u
erding||DE|by|p
erdweg||DE|by|m
erebuni||AM||q
eregli||TR||r
erembodegem||BE|VL|n
erftstadt||DE|nw|p
erfurt||DE|th|r
ergolding||DE|by|n
ergoldsbach||DE|by|m
erkelenz||DE|nw|p
erkner||DE|bb|n
erkrath||DE|nw|p
erlangen||DE|by|q
erlenbach am main||DE|by|n
erlensee||DE|he|n
ermelino matarazzo||BR||q
ermelo|Ermelo|NL|GE|n
ermelo||ZA||q
erndtebruck||DE|nw|m
erode||IN||s
erpe||BE|VL|m
erps kwerps||BE|VL|m
erp|Erp|NL|NB|l
erquelinnes||BE|WA|n
errachidia||MA||q
ertingen||DE|bw|m
ertvelde||BE|VL|n
erwitte||DE|nw|n
erzhausen||DE|he|m
erzincan||TR||r
erzurum||TR||t
esbeek|Esbeek|NL|NB|j
eschborn||DE|he|o
eschwege||DE|he|o
eschweiler||DE|nw|p
esch|Esch|NL|NB|k
escondido||US||r
escuintla||GT||r
eselsberg||DE|bw|o
esenler||TR||s
esens||DE|ni|m
esenyurt||TR||t
eskisehir||TR||t
eslamshahr||IR||s
eslohe||DE|nw|n
esmeraldas||EC||r
esna||EG||s
esneux||BE|WA|n
espelkamp||DE|nw|o
espel|Espel|NL|FL|k
espoo||FI||s
essenbach||DE|by|n
essen||BE|VL|n
essen||DE|ni|m
essen||DE|nw|t
essesteijn|Essesteijn|NL|ZH|m
essingen||DE|bw|m
esslingen||DE|bw|q
estaimpuis||BE|WA|n
esterwegen||DE|ni|m
estinnes au val||BE|WA|m
esuk oron||NG||q
etah||IN||q
etalle||BE|WA|m
etawah||IN||r
etobicoke||CA||s
ettenheim||DE|bw|n
etten|Etten|NL|GE|k
etterbeek||BE|BR|p
ettlingen||DE|bw|p
etwatwa||ZA||r
eugene||US||r
eunapolis||BR||q
eupen||BE|WA|o
euskirchen||DE|nw|p
eutingen an der enz||DE|bw|m
eutin||DE|sh|o
evansville||US||q
evaton||ZA||t
everdingen|Everdingen|NL|UT|k
everett||US||q
evere||BE|BR|p
evergem||BE|VL|o
everswinkel||DE|nw|n
eving||DE|nw|o
exeter||GB||q
exloo|Exloo|NL|DR|k
ezeiza||AR||q
ezhou||CN||r
ezinge|Ezinge|NL|GR|j
facatativa||CO||r
fairfield||US||q
faisalabad||PK||v
faldera||DE|sh|n
falkenberg||DE|bb|m
falkenhagener feld||DE|be|p
falkensee||DE|bb|p
falkenstein||DE|sn|n
fangchenggang||CN||s
fanling||HK||s
faqus||EG||q
farciennes||BE|WA|n
fardis||IR||r
fargo||US||q
faridabad||IN||u
faridpur||BD||q
farmsen berne||DE|hh|p
farmsum|Farmsum|NL|GR|l
farrukhabad||IN||r
fassberg||DE|ni|m
fatehpur||IN||r
fatih||TR||s
favoriten||AT||r
fayetteville||US||r
fayt lez manage||BE|WA|m
fazenda rio grande||BR||r
feanwalden|Feanwâlden|NL|FR|l
fehmarn||DE|sh|n
fehrbellin||DE|bb|n
feijenoord|Feijenoord|NL|ZH|m
feira de santana||BR||t
feldkirchen westerham||DE|by|n
feldkirchen||DE|by|m
fellbach||DE|bw|p
felsberg||DE|he|n
fendou||CN||r
fengcheng||CN||r
fenghuang||CN||s
fengshan||TW||s
fengxiang||CN||u
fennpfuhl||DE|be|p
fergana||UZ||s
fernando de la mora||PY||q
ferrara||IT||r
ferraz de vasconcelos||BR||r
ferwert|Ferwert|NL|FR|k
fes al bali||MA||r
fes||MA||u
feuchtwangen||DE|by|n
feucht||DE|by|n
fianarantsoa||MG||r
fijnaart|Fijnaart|NL|NB|m
filderstadt||DE|bw|p
finkenwerder||DE|hh|n
finland||FI|==|a
finnland||FI|==|a
finsterwalde||DE|bb|o
firozabad||IN||s
firozpur||IN||q
fischbachau||DE|by|m
fischeln||DE|nw|o
flandern||BE|=|a
flanders||BE|=|a
flein||DE|bw|m
flemalle grande||BE|WA|n
flemalle haute||BE|WA|o
flensburg||DE|sh|q
flenu||BE|WA|m
fleron||BE|WA|n
fleurus||BE|WA|o
flevoland||NL|=|a
flevowijk|Flevowijk|NL|OV|l
flieden||DE|he|n
flintbek||DE|sh|m
floha||DE|sn|n
floreffe||BE|WA|m
florence||IT||s
florencia||CO||r
florennes||BE|WA|n
florenville||BE|WA|m
florenz||IT||s
florianopolis||BR||s
floridablanca||CO||s
floridsdorf||AT||r
florsheim||DE|he|o
florstadt||DE|he|n
flushing|Vlissingen|NL|ZE|p
fockbek||DE|sh|m
foggia||IT||r
fontaine l eveque||BE|WA|n
fontanar||CU||r
fontana||US||r
forbach||DE|bw|m
forchheim||DE|by|o
forchies la marche||BE|WA|m
forchtenberg||DE|bw|m
forest||BE|BR|p
foret||BE|WA|m
forli||IT||q
formosa||AR||r
formosa||BR||q
forst||DE|bb|o
forst||DE|bw|m
fort collins||US||r
fort lauderdale||US||r
fort wayne||US||r
fort worth||US||t
fortaleza||BR||v
fortechnyi||UA||r
foshan||CN||x
fosses la ville||BE|WA|n
foumban||CM||q
foxhol|Foxhol|NL|GR|j
foz do iguacu||BR||s
frameries||BE|WA|o
franca||BR||s
franceville||GA||r
france||FR|==|a
francisco morato||BR||r
francistown||BW||q
franco da rocha||BR||r
franeker|Franeker|NL|FR|n
frankenberg||DE|he|o
frankenberg||DE|sn|n
frankenthal||DE|rp|p
frankfurt am main||DE|he|t
frankfurt oder||DE|bb|p
frankfurt||DE|bb|p
frankfurt||DE|he|t
frankhuis|Frankhuis|NL|OV|m
frankreich||FR|==|a
frankrijk||FR|==|a
franzosisch buchholz||DE|be|o
frasnes lez buissenal||BE|WA|n
fraureuth||DE|sn|m
frechen||DE|nw|p
freetown||SL||t
freguesia do o||BR||r
freiberg am neckar||DE|bw|n
freiberg||DE|sn|p
freiburg||DE|bw|r
freilassing||DE|by|n
freisen||DE|sl|n
freising||DE|by|p
freital||DE|sn|p
fremont||US||r
freren||DE|ni|m
fresnillo||MX||r
fresno||US||t
freudenberg||DE|nw|o
freudenstadt||DE|bw|o
freystadt||DE|by|n
freyung||DE|by|m
frickenhausen||DE|bw|n
friedberg||DE|by|o
friedberg||DE|he|o
friedeburg||DE|ni|n
friedenau||DE|be|o
friedland||DE|mv|m
friedland||DE|ni|n
friedrichroda||DE|th|m
friedrichsdorf||DE|he|o
friedrichsdorf||DE|nw|m
friedrichsfelde||DE|be|p
friedrichshafen||DE|bw|p
friedrichshagen||DE|be|o
friedrichshain||DE|be|q
friedrichstadt||DE|sn|n
friedrichstadt||DE|st|m
friedrichsthal||DE|sl|n
frielendorf||DE|he|n
frieschepalen|Frieschepalen|NL|FR|j
friesdorf||DE|nw|n
friesland||NL|=|a
friesoythe||DE|ni|o
frisco||US||r
fritzlar||DE|he|n
frohburg||DE|sn|m
frohnau||DE|be|o
frondenberg||DE|nw|o
froombosch|Froombosch|NL|GR|j
fryslan||NL|=|a
fu an||CN||r
fuchu||JP||s
fuding||CN||r
fuencarral el pardo||ES||r
fuencarral||ES||r
fuenlabrada||ES||r
fuhlsbuttel||DE|hh|n
fujairah||AE||q
fujieda||JP||r
fujimino||JP||q
fujinomiya||JP||r
fujisawa||JP||s
fuji||CN||r
fuji||JP||r
fukayacho||JP||r
fukui shi||JP||s
fukuoka||JP||u
fukushima||JP||s
fukuyama||JP||s
fuldatal||DE|he|n
fulda||DE|he|p
fuling||CN||s
fullerton||US||r
funchal||PT||q
funtua||NG||r
funza||CO||q
furstenau||DE|ni|n
furstenberg||DE|bb|m
furstenfeldbruck||DE|by|p
furstenwalde||DE|bb|p
furstenzell||DE|by|m
furth im wald||DE|by|n
furth||DE|by|r
furth||DE|he|n
furtwangen||DE|bw|n
fushun||CN||u
fussen||DE|by|n
fuxin||CN||t
fuyang||CN||u
fuyu||CN||r
fuzhou||CN||v
fyzabad||IN||r
gaanderen|Gaanderen|NL|GE|m
gabela||AO||q
gabes||TN||q
gaborone||BW||r
gadag betageri||IN||r
gadag||IN||r
gadebusch||DE|mv|m
gadeland||DE|sh|m
gageldonk|Gageldonk|NL|NB|m
gaggenau||DE|bw|o
gagnoa||CI||s
gaildorf||DE|bw|n
gaimersheim||DE|by|n
gainesville||US||r
gajuwaka||IN||r
galati||RO||r
galder|Galder|NL|NB|j
gallus||DE|he|p
galmaarden||BE|VL|m
gama||BR||r
gameren|Gameren|NL|GE|l
gammertingen||DE|bw|m
gandajika||CD||r
ganderkesee||DE|ni|o
gandhidham||IN||r
gandhinagar||IN||s
gand||BE|VL|s
gangapur||IN||q
gangavati||IN||q
gangelt||DE|nw|n
gangkofen||DE|by|m
gangneung||KR||r
gangtok||IN||q
gangu chengguanzhen||CN||q
ganja||AZ||s
ganshoren||BE|BR|o
ganzhou||CN||u
gaojing||CN||q
gaomi||CN||s
gaoping||CN||r
gaozhou||CN||s
gao||ML||r
gapan||PH||q
garanhuns||BR||r
garbsen mitte||DE|ni|m
garbsen||DE|ni|p
garching an der alz||DE|by|n
garching||DE|by|o
gardelegen||DE|st|n
garden grove||US||r
garderen|Garderen|NL|GE|k
gardez||AF||q
garhi khairo||PK||r
garissa||KE||r
garland||US||r
garmisch partenkirchen||DE|by|o
garrel||DE|ni|n
gartenstadt||DE|rp|o
gartenstadt||DE|sh|m
gartringen||DE|bw|n
garut||ID||r
garyp|Garyp|NL|FR|k
gashua||NG||q
gasselternijveenschemond|Gasselternijveenschemond|NL|DR|j
gasselternijveen|Gasselternijveen|NL|DR|k
gasselte|Gasselte|NL|DR|k
gasteiz vitoria||ES||r
gastel|Gastel|NL|NB|j
gatineau||CA||s
gau algesheim||DE|rp|m
gauting||DE|by|o
gavere||BE|VL|n
gaya||IN||s
gaza||PS||s
gaziantep||TR||v
gazipur||BD||v
gboko||NG||s
gbongan||NG||r
gdansk||PL||s
gdynia||PL||r
gebze||TR||s
gedern||DE|he|m
geelong||AU||s
geel||BE|VL|p
geenhoven|Geenhoven|NL|NB|l
geertruidenberg|Geertruidenberg|NL|NB|o
geesbrug|Geesbrug|NL|DR|j
geesteren|Geesteren|NL|GE|j
geeste||DE|ni|n
geesthacht||DE|sh|o
gees|Gees|NL|DR|j
geetbets||BE|VL|m
geffen|Geffen|NL|NB|l
gehrden||DE|ni|n
geilenkirchen||DE|nw|o
geiselhoring||DE|by|m
geisenfeld||DE|by|n
geisenhausen||DE|by|m
geisenheim||DE|he|n
geisingen||DE|bw|m
geislingen an der steige||DE|bw|o
geislingen||DE|bw|m
geita||TZ||s
geitenkamp|Geitenkamp|NL|GE|l
geithain||DE|sn|m
gejiu||CN||r
gelderland||NL|=|a
geldermalsen west|Geldermalsen-West|NL|GE|l
geldermalsen|Geldermalsen|NL|GE|o
geldern||DE|nw|p
geldrop|Geldrop|NL|NB|o
geleen|Geleen|NL|LI|p
gelnhausen||DE|he|o
gelsenkirchen||DE|nw|s
geltendorf||DE|by|m
geluwe||BE|VL|m
gembloux||BE|WA|o
gemeinde friedland||DE|ni|n
gemena||CD||r
gemert|Gemert|NL|NB|n
gemonde|Gemonde|NL|NB|k
gemunden am main||DE|by|n
genappe||BE|WA|n
genderen|Genderen|NL|NB|k
gendringen|Gendringen|NL|GE|l
gendt|Gendt|NL|GE|m
genemuiden|Genemuiden|NL|OV|n
general santos||PH||t
geneva||CH||r
geneve||CH||r
genf||CH||r
gengenbach||DE|bw|n
genk||BE|VL|p
gennep|Gennep|NL|LI|o
genoa||IT||t
genoenhuis|Genoenhuis|NL|NB|l
gentbrugge||BE|VL|n
genthin||DE|st|n
gent||BE|VL|s
genval||BE|WA|n
geoje||KR||r
george town||MY||r
georgensgmund||DE|by|m
georgenthal||DE|th|m
georgetown||GY||r
george||ZA||r
georgsmarienhutte||DE|ni|o
geraardsbergen||BE|VL|o
gera||DE|th|q
gerbrunn||DE|by|m
gereida||SD||q
geretsried||DE|by|o
geringswalde||DE|sn|m
gerkesklooster|Gerkesklooster|NL|FR|j
gerlingen||DE|bw|o
germany||DE|==|a
germering||DE|by|p
germersheim||DE|rp|o
germiston||ZA||r
gernsbach||DE|bw|n
gernsheim||DE|he|n
gerolstein||DE|rp|m
gerolzhofen||DE|by|m
gersfeld||DE|he|m
gersheim||DE|sl|m
gerstetten||DE|bw|n
gersthofen||DE|by|o
gerwen|Gerwen|NL|NB|k
gescher||DE|nw|o
geseke||DE|nw|o
gesundbrunnen||DE|be|q
gesundbrunnen||DE|sn|m
gesves||BE|WA|m
getafe||ES||r
gettorf||DE|sh|m
gevelsberg||DE|nw|o
geylang||SG||q
ghardaia||DZ||r
ghaziabad||IN||u
ghazipur||IN||q
ghazni||AF||r
ghent||BE|VL|s
ghlin||BE|WA|n
ghotki||PK||q
ghulja||CN||s
gia lam||VN||s
gia rai||VN||r
giengen an der brenz||DE|bw|o
giesbeek|Giesbeek|NL|GE|l
giesen||DE|ni|n
giessenburg|Giessenburg|NL|ZH|m
giessendam|Giessendam|NL|ZH|m
giessen||DE|he|q
giessen|Giessen|NL|NB|k
gieten|Gieten|NL|DR|m
gieterveen|Gieterveen|NL|DR|j
giethoorn|Giethoorn|NL|OV|l
gifhorn||DE|ni|p
gifu||JP||s
gijang||KR||r
gijon||ES||s
gilbert||US||r
gilching||DE|by|o
gilgit||PK||r
gillingham||GB||q
gilly||BE|WA|o
gilze|Gilze|NL|NB|m
gimcheon||KR||r
gimpo si||KR||r
gingelom||BE|VL|m
gingoog||PH||r
ginneken|Ginneken|NL|NB|m
ginowan||JP||q
ginsheim gustavsburg||DE|he|n
girardot city||CO||q
giresun||TR||q
girga||EG||r
giridih||IN||q
girona||ES||q
giron||CO||q
gisenyi||RW||r
gistel||BE|VL|n
giza||EG||w
glabbeek||BE|VL|m
gladbeck||DE|nw|q
gladenbach||DE|he|n
glandorf||DE|ni|m
glanerbrug|Glanerbrug|NL|OV|o
glasgow||GB||t
glashutten||DE|he|m
glauchau||DE|sn|o
glazov||RU||q
glendale||US||r
glessen||DE|nw|m
glienicke||DE|bb|n
glimmen|Glimmen|NL|GR|k
glinde||DE|sh|n
gliwice||PL||r
gloucester||CA||r
gloucester||GB||r
glucksburg||DE|sh|m
gluckstadt||DE|sh|n
gmund am tegernsee||DE|by|m
gnarrenburg||DE|ni|n
go vap||VN||q
gochsheim||DE|by|m
goch||DE|nw|p
goddelau||DE|he|m
godhra||IN||r
godome||BJ||r
goedereede|Goedereede|NL|ZH|n
goes|Goes|NL|ZE|p
gohlis||DE|sn|p
goiania||BR||u
goirle|Goirle|NL|NB|o
gojra||PK||r
gokalpur||IN||q
gol yanovo||RU||r
golbas||TR||r
gold coast||AU||t
goldbach||DE|by|n
goldenstedt||DE|ni|n
golestan||IR||r
golfe||AO||t
gomaringen||DE|bw|n
goma||CD||s
gombe||NG||t
gomez palacio||MX||r
gommern||DE|st|m
gonbad e kavus||IR||r
gonda city||IN||r
gondal||IN||q
gonder||ET||s
gondia||IN||r
gongheyong||CN||r
gongzhuling||CN||r
gonsenheim||DE|rp|o
gooik||BE|VL|n
goor|Goor|NL|OV|n
goppingen||DE|bw|p
gorakhpur||IN||u
gorbitz||DE|sn|o
gorgan||IR||r
gorinchem|Gorinchem|NL|ZH|p
gorlitz||DE|sn|p
gorontalo||ID||r
gorredijk|Gorredijk|NL|FR|m
gorssel|Gorssel|NL|GE|l
gorzow wielkopolski||PL||q
goslar||DE|ni|p
gosselies||BE|WA|n
goteborg||SE||t
gotha||DE|th|p
gothenburg||SE||t
gottingen||DE|ni|q
gottmadingen||DE|bw|n
gouda|Gouda|NL|ZH|q
gouderak|Gouderak|NL|ZH|l
goudswaard|Goudswaard|NL|ZH|k
goutum|Goutum|NL|FR|l
gouwsluis|Gouwsluis|NL|ZH|k
governador valadares||BR||r
goyang si||KR||u
gqeberha||ZA||u
graaf|Graaf|NL|UT|j
graben neudorf||DE|bw|n
grabow||DE|mv|m
grace berleur||BE|WA|n
gracht|Gracht|NL|LI|l
gracia||ES||q
grafelfing||DE|by|n
grafenau||DE|bw|m
grafenau||DE|by|n
grafenhainichen||DE|st|n
grafenhausen||DE|he|m
grafenwald||DE|nw|m
grafenwohr||DE|by|m
grafhorst|Grafhorst|NL|OV|j
grafing bei munchen||DE|by|n
graft|Graft|NL|NH|j
grajau||BR||s
granada||ES||r
grand duchy of luxembourg||LU|==|a
grand prairie||US||r
grand rapids||US||r
gransee||DE|bb|m
grasberg||DE|ni|m
grasbrunn||DE|by|m
grashoek|Grashoek|NL|LI|k
grasrijk|Grasrijk|NL|NB|m
grassau||DE|by|m
grauwaart|Grauwaart|NL|UT|k
gravatai||BR||s
gravenwiesbach||DE|he|m
gravesend||US||q
grave|Grave|NL|NB|n
graz||AT||s
great britain||GB|==|a
greater noida||IN||s
greater sudbury||CA||r
grebenhain||DE|he|m
grebenstein||DE|he|m
greding||DE|by|m
greece||GR|==|a
greeley||US||q
green bay||US||q
greensboro||US||s
grefrath||DE|nw|n
greifenstein||DE|he|m
greiz||DE|th|o
grembergen||BE|VL|m
grenoble||FR||r
grenzach wyhlen||DE|bw|n
gresham||US||q
grevenbicht|Grevenbicht|NL|LI|l
grevenbroich||DE|nw|p
greven||DE|nw|p
grevesmuhlen||DE|mv|n
grez doiceau||BE|WA|n
griechenland||GR|==|a
griekenland||GR|==|a
griesheim||DE|he|o
griffioen|Griffioen|NL|ZE|l
grijpskerke|Grijpskerke|NL|ZE|k
grijpskerk|Grijpskerk|NL|GR|l
grimbergen||BE|VL|p
grimma||DE|sn|o
grimmen||DE|mv|n
grivegnee||BE|WA|o
grobbendonk||BE|VL|n
grobenzell||DE|by|o
groede|Groede|NL|ZE|j
groenekan|Groenekan|NL|UT|k
groenewoud|Groenewoud|NL|NB|m
groenlo|Groenlo|NL|GE|n
groenstraat|Groenstraat|NL|LI|j
groenswaard|Groenswaard|NL|ZH|m
groesbeek|Groesbeek|NL|GE|o
groeseind|Groeseind|NL|NB|j
groessen|Groessen|NL|GE|k
groet|Groet|NL|NH|k
grogol||ID||q
groitzsch||DE|sn|m
grolloo|Grolloo|NL|DR|j
gromitz||DE|sh|m
gronau||DE|ni|m
gronau||DE|nw|p
groningen|Groningen|NL|GR|r
gronsveld|Gronsveld|NL|LI|l
groot ammers|Groot-Ammers|NL|ZH|l
groot bijgaarden||BE|VL|m
groot ijsselmonde|Groot IJsselmonde|NL|ZH|o
grootegast|Grootegast|NL|GR|l
groothertogdom luxemburg||LU|==|a
grootschermer|Grootschermer|NL|NH|j
gropiusstadt||DE|be|p
gross borstel||DE|hh|n
gross flottbek||DE|hh|n
gross gerau||DE|he|o
gross kreutz||DE|bb|n
gross umstadt||DE|he|o
gross zimmern||DE|he|n
grossalmerode||DE|he|m
grossauheim||DE|he|n
grossbeeren||DE|bb|m
grossbottwar||DE|bw|n
grossbritannien||GB|==|a
grossenhain||DE|sn|o
grossenkneten||DE|ni|n
grossenluder||DE|he|n
grosshansdorf||DE|sh|n
grossheubach||DE|by|m
grosskarolinenfeld||DE|by|m
grosskrotzenburg||DE|he|m
grossostheim||DE|by|n
grossposna||DE|sn|m
grossraschen||DE|bb|n
grossrohrsdorf||DE|sn|m
grossrosseln||DE|sl|n
grossschirma||DE|sn|m
grossschonau||DE|sn|m
grosszschocher||DE|sn|n
grou|Grou|NL|FR|m
grozny||RU||s
grubbenvorst|Grubbenvorst|NL|LI|m
gruiten||DE|nw|m
grunau||DE|be|m
grunberg||DE|he|n
grunewald||DE|be|n
grunheide||DE|bb|m
grunstadt||DE|rp|n
grunwald||DE|by|n
gschwend||DE|bw|m
guacara||VE||r
guadalajara de buga||CO||q
guadalajara||MX||u
guadalupe||MX||t
guaianases||BR||q
guanabacoa||CU||q
guanare||VE||q
guang an||CN||t
guangshui||CN||r
guangyuan||CN||s
guangzhou||CN||x
guankou||CN||u
guantanamo||CU||s
guarapari||BR||q
guarapuava||BR||r
guaratingueta||BR||q
guara||BR||q
guarenas||VE||r
guaruja||BR||s
guarulhos||BR||u
guatemala city||GT||t
guatire||VE||r
guayaquil||EC||v
guben||DE|bb|o
gucun||CN||r
gudensberg||DE|he|n
gudivada||IN||q
guediawaye||SN||s
guelma||DZ||q
guelmim||MA||q
guelph||CA||r
guglingen||DE|bw|m
guigang||CN||u
guiguinto||PH||q
guilin||CN||u
guixi||CN||r
guiyang||CN||v
gujangbagh||CN||s
gujranwala||PK||v
gujrat||PK||t
gulden bodem|Gulden Bodem|NL|GE|k
gulin||CN||q
guli||CN||t
gullegem||BE|VL|n
gulpen|Gulpen|NL|LI|l
gulu||UG||r
gumi||KR||s
gummersbach||DE|nw|p
gunan||CN||r
guna||IN||r
gundelfingen||DE|bw|n
gundelfingen||DE|by|m
gundelsheim||DE|bw|m
gundupalaiyam||IN||s
gunpo||KR||s
gunsan||KR||s
guntakal||IN||q
guntur||IN||t
gunungsitoli||ID||r
gunzburg||DE|by|o
gunzenhausen||DE|by|o
guri si||KR||r
gurue||MZ||r
gurugram||IN||t
gusau||NG||r
gustavo adolfo madero||MX||u
gustrow||DE|mv|o
gutersloh||DE|nw|q
guttecoven|Guttecoven|NL|LI|k
guwahati||IN||t
guxhagen||DE|he|m
guyong||PH||r
guyuan||CN||s
gwalior||IN||u
gwangju||KR||u
gwangmyeong||KR||s
gwangyang||KR||r
gweru||ZW||r
gyanpur||IN||r
gyeongju||KR||r
gyeongsan si||KR||s
gyor||HU||q
gytsjerk|Gytsjerk|NL|FR|l
gyumri||AM||q
ha il||SA||t
ha long||VN||s
ha tien||VN||q
ha tinh||VN||s
haaften|Haaften|NL|GE|l
haag in oberbayern||DE|by|m
haaglanden||NL|=|a
haag|Den Haag|NL|ZH|s
haaksbergen|Haaksbergen|NL|OV|o
haalderen|Haalderen|NL|GE|k
haaltert||BE|VL|o
haamstede|Haamstede|NL|ZE|k
haanrade|Haanrade|NL|LI|k
haan||DE|nw|o
haaren|Haaren|NL|NB|l
haarlem|Haarlem|NL|NH|r
haarle|Haarle|NL|OV|k
haarsteeg|Haarsteeg|NL|NB|l
haar||DE|by|o
haastrecht|Haastrecht|NL|ZH|m
habay la vieille||BE|WA|m
habikino||JP||q
habra||IN||r
hachenburg||DE|rp|m
hachinohe||JP||r
hachioji||JP||t
hada iq al qubbah||EG||s
hadamar||DE|he|n
hadano||JP||r
hadejia||NG||q
haeju||KP||r
haelen|Haelen|NL|LI|n
hafar al batin||SA||s
hafencity||DE|hh|m
hafizabad||PK||s
hagenbach||DE|rp|m
hagenow||DE|mv|n
hagen||DE|ni|n
hagen||DE|nw|r
hagestein|Hagestein|NL|UT|k
hage||DE|ni|m
hagonoy||PH||q
hahnbach||DE|by|m
hai ba trung||VN||s
hai chau||VN||r
hai duong||VN||r
haibach||DE|by|n
haicheng||CN||r
haifa||IL||s
haigerloch||DE|bw|n
haiger||DE|he|o
haikou||CN||v
hailar||CN||r
hailin||CN||r
hailun||CN||q
haimen||CN||q
haine saint paul||BE|WA|m
haine saint pierre||BE|WA|m
hainholz||DE|ni|m
hainichen||DE|sn|n
haiphong||VN||v
haiterbach||DE|bw|m
hajipur||IN||r
hakenfelde||DE|be|o
hakodate||JP||s
halberstadt||DE|st|p
haldensleben i||DE|st|o
haldia||IN||r
haldwani||IN||r
halensee||DE|be|n
halen||BE|VL|n
halfweg|Halfweg|NL|NH|l
halifax||CA||s
halisahar||IN||q
hallbergmoos||DE|by|m
halle neustadt||DE|st|p
halle saale||DE|st|r
halle||BE|VL|p
halle||DE|nw|o
halle|Halle|NL|GE|j
hallstadt||DE|by|n
hallum|Hallum|NL|FR|l
halstenbek||DE|sh|n
halsteren|Halsteren|NL|NB|n
haltern am see||DE|nw|p
halver||DE|nw|o
halwan||EG||r
hamadan||IR||t
hamah||SY||s
hamamatsu||JP||t
hambergen||DE|ni|m
hambrucken||DE|bw|m
hambuhren||DE|ni|n
hamburg mitte||DE|hh|s
hamburg nord||DE|hh|s
hamburg||DE|hh|u
hameln||DE|ni|p
hamhung||KP||t
hamilton||CA||t
hamilton||NZ||r
hami||CN||r
hammamet||TN||q
hammanskraal||ZA||q
hammelburg||DE|by|n
hammerbrook||DE|hh|m
hamme||BE|VL|o
hamminkeln||DE|nw|o
hamm||DE|hh|p
hamm||DE|nw|r
hamois||BE|WA|m
hamont||BE|VL|n
hampton||US||r
hanam||KR||r
hanau am main||DE|he|q
handan||CN||u
handa||JP||q
handel|Handel|NL|NB|k
handeni||TZ||q
handewitt||DE|sh|m
hanfeng||CN||r
hangu||CN||r
hangzhou||CN||x
hanigsen||DE|ni|m
hanjia||CN||q
hank|Hank|NL|NB|m
hannoversch munden||DE|ni|o
hannover||DE|ni|s
hannut||BE|WA|n
hanoi||VN||w
hanover||DE|ni|s
hansaviertel||DE|be|m
hansestadt salzwedel||DE|st|o
hansestadt stade||DE|ni|p
hanumangarh||IN||r
hanzhong||CN||t
hapert|Hapert|NL|NB|m
haps|Haps|NL|NB|l
hapur||IN||r
harare||ZW||u
harar||ET||r
harbin||CN||w
harburg||DE|by|m
harburg||DE|hh|r
hardegsen||DE|ni|n
hardenberg|Hardenberg|NL|OV|p
harderwijk|Harderwijk|NL|GE|p
hardheim||DE|bw|m
hardoi||IN||q
harelbeke||BE|VL|o
haren||DE|ni|o
haren|Haren|NL|GR|n
haren|Haren|NL|NB|j
harfsen|Harfsen|NL|GE|j
hargeysa||SO||s
haridwar||IN||r
harkema|Harkema|NL|FR|l
harkstede|Harkstede|NL|GR|l
harlem||US||q
harlingen|Harlingen|NL|FR|n
harmelen|Harmelen|NL|UT|n
harpen||DE|nw|o
harrislee||DE|sh|n
harrow||GB||r
harsefeld||DE|ni|n
harsewinkel||DE|nw|o
harskamp|Harskamp|NL|GE|l
harsum||DE|ni|n
hartenstein||DE|sn|m
hartford||US||q
hartha||DE|sn|m
harunabad||PK||r
harvestehude||DE|hh|o
hasbergen||DE|ni|n
haselhorst||DE|be|o
haselunne||DE|ni|n
hashtsal||IN||r
hasilpur||PK||r
haskerhorne|Haskerhorne|NL|FR|j
haslach im kinzigtal||DE|bw|m
haslach||DE|bw|m
hassan||IN||r
hasselt||BE|VL|q
hasselt|Hasselt|NL|OV|m
hassfurt||DE|by|n
hassloch||DE|rp|o
hastiere lavaux||BE|WA|m
hat yai||TH||r
hatert|Hatert|NL|GE|n
hathazari||BD||s
hathras||IN||q
hatsukaichi||JP||q
hattemerbroek|Hattemerbroek|NL|GE|k
hattem|Hattem|NL|GE|n
hatten||DE|ni|n
hattersheim||DE|he|o
hattingen||DE|nw|p
haulerwijk|Haulerwijk|NL|FR|l
hausach||DE|bw|m
hausbruch||DE|hh|o
hausham||DE|by|m
hauwert|Hauwert|NL|NH|j
hauzenberg||DE|by|n
havana||CU||v
havelberg||DE|st|m
haveli lakha||PK||q
havelte|Havelte|NL|DR|l
havixbeck||DE|nw|n
havre||BE|WA|m
hawalli||KW||r
hayward||US||r
hayy khilda||JO||r
hazaribagh||IN||r
hebertshausen||DE|by|m
hebi||CN||t
hebron||PS||r
hechingen||DE|bw|o
hechi||CN||s
hechtel||BE|VL|m
hechuan||CN||s
heddesheim||DE|bw|n
hedel|Hedel|NL|GE|m
hedong||CN||q
heechterp|Heechterp|NL|FR|k
heeg|Heeg|NL|FR|k
heek||DE|nw|n
heelsum|Heelsum|NL|GE|l
heel|Heel|NL|LI|l
heemskerkerduin|Heemskerkerduin|NL|NH|j
heemskerk|Heemskerk|NL|NH|p
heemstede|Heemstede|NL|NH|o
heenweg|Heenweg|NL|ZH|j
heerde|Heerde|NL|GE|n
heerenveen|Heerenveen|NL|FR|p
heerewaarden|Heerewaarden|NL|GE|j
heerhugowaard|Heerhugowaard|NL|NH|p
heerjansdam|Heerjansdam|NL|ZH|l
heerlen|Heerlen|NL|LI|q
heerle|Heerle|NL|NB|k
heerstrasse||DE|bw|m
heers||BE|VL|m
heer|Heer|NL|LI|m
heesch|Heesch|NL|NB|n
heeseind|Heeseind|NL|NB|j
heesterakker|Heesterakker|NL|NB|l
heeswijk dinther|Heeswijk-Dinther|NL|NB|m
heeswijk|Heeswijk|NL|UT|j
hees|Hees|NL|GE|l
heeze|Heeze|NL|NB|n
hefei||CN||w
hegang||CN||t
hegelsom|Hegelsom|NL|LI|k
hei en boeicop|Hei- en Boeicop|NL|UT|j
heidberg||DE|ni|m
heideck||DE|by|m
heidelberg||DE|bw|r
heidenau||DE|sn|o
heidenheim an der brenz||DE|bw|p
heiden||DE|nw|m
heidesheim||DE|rp|m
heide||DE|sh|o
heide|Heide|NL|LI|k
heihe||CN||r
heihoek|Heihoek|NL|NB|j
heijen|Heijen|NL|LI|k
heijningen|Heijningen|NL|NB|i
heijplaat|Heijplaat|NL|ZH|k
heikendorf||DE|sh|m
heilbad heiligenstadt||DE|th|o
heilbronn||DE|bw|q
heilig landstichting|Heilig Landstichting|NL|GE|j
heiligenhafen||DE|sh|n
heiligenhaus||DE|nw|o
heiligensee||DE|be|o
heiligerlee|Heiligerlee|NL|GR|k
heiloo|Heiloo|NL|NH|o
heilsbronn||DE|by|n
heimsheim||DE|bw|m
heinenoord|Heinenoord|NL|ZH|j
heinersdorf||DE|be|m
heiningen||DE|bw|m
heino|Heino|NL|OV|m
heinsberg||DE|nw|p
heinsch||BE|WA|m
heist op den berg||BE|VL|p
heist||BE|VL|n
heitersheim||DE|bw|m
hejiang||CN||r
hekelgem||BE|VL|m
heksenberg|Heksenberg|NL|LI|l
helchteren||BE|VL|o
helden|Helden|NL|LI|m
helenaveen|Helenaveen|NL|NB|j
hellendoorn|Hellendoorn|NL|OV|j
hellenthal||DE|nw|n
hellerau||DE|sn|m
hellersdorf||DE|be|q
hellevoetsluis|Hellevoetsluis|NL|ZH|o
hellouw|Hellouw|NL|GE|j
hellum|Hellum|NL|GR|j
helmbrechts||DE|by|n
helmond|Helmond|NL|NB|q
helmstedt||DE|ni|o
helpman|Helpman|NL|GR|m
helsa||DE|he|m
helsingborg||SE||q
helsinki||FI||t
helvoirt|Helvoirt|NL|NB|l
helwijk|Helwijk|NL|NB|j
hemau||DE|by|n
hemelum|Hemelum|NL|FR|i
hemer||DE|nw|p
hemhofen||DE|by|m
hemiksem||BE|VL|n
hemmingen||DE|bw|m
hemmingen||DE|ni|o
hemmoor||DE|ni|n
hemsbach||DE|bw|n
hem|Hem|NL|NH|k
henderson||US||s
hendrik ido ambacht|Hendrik-Ido-Ambacht|NL|ZH|o
henegouwen||BE|=|a
hengelo|Hengelo|NL|GE|m
hengelo|Hengelo|NL|OV|q
hengersberg||DE|by|m
hengevelde|Hengevelde|NL|OV|k
hengshan||CN||r
hengshui||CN||s
hengstdal|Hengstdal|NL|GE|m
hengyang||CN||u
hennef sieg||DE|nw|p
hennigsdorf||DE|bb|o
hensbroek|Hensbroek|NL|NH|k
hensies||BE|WA|m
hepo||CN||r
heppenheim an der bergstrasse||DE|he|o
hepu||CN||r
herat||AF||t
herbolzheim||DE|bw|n
herborn||DE|he|o
herbrechtingen||DE|bw|n
herbstein||DE|he|m
herdecke||DE|nw|o
herdorf||DE|rp|m
herentals||BE|VL|o
herent||BE|VL|o
herford||DE|nw|p
heringen||DE|he|m
herk de stad||BE|VL|n
herkenbosch|Herkenbosch|NL|LI|l
hermannsburg||DE|ni|n
hermeskeil||DE|rp|m
hermosillo||MX||t
hermsdorf||DE|be|o
hermsdorf||DE|th|m
hernen|Hernen|NL|GE|j
herne||BE|VL|m
herne||DE|nw|r
heroica guaymas||MX||q
heroica matamoros||MX||s
heroldsbach||DE|by|m
heroldsberg||DE|by|m
herpen|Herpen|NL|NB|l
herpt|Herpt|NL|NB|j
herrenberg||DE|bw|p
herrenhausen||DE|ni|n
herrieden||DE|by|m
herrsching am ammersee||DE|by|n
hersbruck||DE|by|n
herscheid||DE|nw|m
herseaux||BE|WA|n
herselt||BE|VL|n
herstal||BE|WA|p
herten||DE|nw|p
herten|Herten|NL|LI|l
hertogenbosch|Den Bosch|NL|NB|r
herve||BE|WA|o
herwen|Herwen|NL|GE|j
herwijnen|Herwijnen|NL|GE|l
herxheim am berg||DE|rp|n
herzberg am harz||DE|ni|n
herzberg||DE|bb|n
herzele||BE|VL|o
herzogenaurach||DE|by|o
herzogenrath||DE|nw|p
heshan||CN||u
hessen||DE|=|a
hessisch lichtenau||DE|he|n
hessisch oldendorf||DE|ni|o
het loo|Het Loo|NL|GE|k
het oostrik|Het Oostrik|NL|OV|l
hetauda||NP||r
heteren|Heteren|NL|GE|m
hettstedt||DE|st|n
heubach||DE|bw|n
heuchelheim||DE|he|m
heugem|Heugem|NL|LI|m
heule||BE|VL|n
heumaden||DE|bw|n
heumen|Heumen|NL|GE|j
heusdenhout|Heusdenhout|NL|NB|m
heusden||BE|VL|o
heusden|Heusden|NL|NB|k
heusenstamm||DE|he|o
heusweiler||DE|sl|o
heusy||BE|WA|n
heveadorp|Heveadorp|NL|GE|j
heverlee||BE|VL|o
hever||BE|VL|m
heythuysen|Heythuysen|NL|LI|m
heyuan||CN||s
heze||CN||u
hezhou||CN||t
hialeah||US||r
hidalgo del parral||MX||q
hiddenhausen||DE|nw|o
hierden|Hierden|NL|GE|l
higashihiroshima||JP||r
higashikurume||JP||q
higashimurayama||JP||r
higashiosaka||JP||s
high point||US||q
high wycombe||GB||r
hijken|Hijken|NL|DR|j
hikone||JP||q
hilchenbach||DE|nw|o
hildburghausen||DE|th|n
hilden||DE|nw|p
hildesheim||DE|ni|q
hilgen dunweg||DE|nw|m
hillegom|Hillegom|NL|ZH|o
hille||DE|nw|o
hillsboro||US||q
hilpoltstein||DE|by|n
hilter||DE|ni|n
hilvarenbeek|Hilvarenbeek|NL|NB|m
hilversumse meent|Hilversumse Meent|NL|NH|l
hilversum|Hilversum|NL|NH|q
hilzingen||DE|bw|n
himamaylan||PH||q
himeji||JP||t
hindaun||IN||q
hindeloopen|Hindeloopen|NL|FR|j
hindupur||IN||r
hinganghat||IN||q
hingene||BE|VL|m
hingen|Hingen|NL|LI|j
hino||JP||r
hinte||DE|ni|m
hinthada||MM||r
hippolytushoef|Hippolytushoef|NL|NH|m
hirakata||JP||s
hiratsuka||JP||r
hirnytskyi||UA||q
hirosaki||JP||r
hiroshima||JP||u
hirschaid||DE|by|n
hirschau||DE|by|m
hirschberg an der bergstrasse||DE|bw|n
hisar||IN||s
hitachi naka||JP||r
hitachi||JP||r
hitzacker||DE|ni|m
hlaingthaya||MM||t
ho chi minh city||VN||x
hoa binh||VN||q
hoa cuong||VN||q
hoa thanh||VN||r
hoan kiem||VN||r
hoang mai||VN||q
hobart||AU||r
hoboken||BE|VL|p
hochberg||DE|by|n
hochfeld||DE|nw|n
hochheim am main||DE|he|o
hochst im odenwald||DE|he|n
hochstadt an der aisch||DE|by|n
hochstadt an der donau||DE|by|m
hockenheim||DE|bw|o
hoeilaart||BE|VL|n
hoek van holland|Hoek van Holland|NL|ZH|n
hoek|Hoek|NL|FR|k
hoenderloo|Hoenderloo|NL|GE|j
hoensbroek|Hoensbroek|NL|LI|o
hoeselt||BE|VL|n
hoevelaken|Hoevelaken|NL|GE|n
hoevenen||BE|VL|n
hoeven|Hoeven|NL|NB|m
hofbieber||DE|he|m
hofgeest|Hofgeest|NL|NH|k
hofgeismar||DE|he|o
hofheim am taunus||DE|he|p
hofheim in unterfranken||DE|by|m
hofstade||BE|VL|m
hofu||JP||q
hof||DE|by|p
hoge enk|Hoge Enk|NL|GE|j
hoge mors|Hoge Mors|NL|ZH|m
hoge vucht|Hoge Vucht|NL|NB|n
hohberg||DE|bw|m
hoheluft ost||DE|hh|o
hoheluft west||DE|hh|n
hohen neuendorf||DE|bb|o
hohenberg||DE|nw|n
hohenbrunn||DE|by|n
hohenhameln||DE|ni|n
hohenkirchen siegertsbrunn||DE|by|n
hohenlockstedt||DE|sh|m
hohenmolsen||DE|st|n
hohenstein ernstthal||DE|sn|o
hohenwestedt||DE|sh|m
hohhot||CN||v
hohr grenzhausen||DE|rp|n
hoima||UG||q
hoji ya henda||AO||t
holdorf||DE|ni|m
holguin||CU||s
hollandsche rading|Hollandsche Rading|NL|UT|k
hollandscheveld|Hollandscheveld|NL|DR|m
holland||NL|==|a
holle||DE|ni|m
hollfeld||DE|by|m
hollogne aux pierres||BE|WA|n
hollum|Hollum|NL|FR|k
hollywood||US||r
holon||IL||r
holsbeek||BE|VL|n
holtum|Holtum|NL|LI|k
holwert|Holwert|NL|FR|k
holwierde|Holwierde|NL|GR|j
holzen||DE|nw|n
holzgerlingen||DE|bw|n
holzkirchen||DE|by|o
holzminden||DE|ni|o
holzwickede||DE|nw|o
holz|Holz|NL|LI|l
homberg||DE|he|n
hombruch||DE|nw|n
homburg||DE|sl|p
hommelbrink|Hommelbrink|NL|GE|j
hommerts|Hommerts|NL|FR|j
hommert|Hommert|NL|LI|j
homs||SY||t
homyel||BY||s
honcho||JP||t
hong kong island||HK||u
hong kong||HK||w
hong ngu||VN||q
honggang||CN||r
hongkou||CN||t
honmachi||JP||q
honolulu||US||s
honselersdijk|Honselersdijk|NL|ZH|m
hoofddorp|Hoofddorp|NL|NH|r
hoofdplaat|Hoofdplaat|NL|ZE|j
hoogblokland|Hoogblokland|NL|ZH|k
hoogbraak|Hoogbraak|NL|NB|j
hooge mierde|Hooge Mierde|NL|NB|k
hooge zwaluwe|Hooge Zwaluwe|NL|NB|k
hoogeloon|Hoogeloon|NL|NB|k
hoogerheide|Hoogerheide|NL|NB|m
hoogeveen|Hoogeveen|NL|DR|p
hoogezand|Hoogezand|NL|GR|o
hooghalen|Hooghalen|NL|DR|j
hoogkamp|Hoogkamp|NL|GE|k
hoogkerk|Hoogkerk|NL|GR|n
hoogland|Hoogland|NL|UT|n
hooglede||BE|VL|n
hoogmade|Hoogmade|NL|ZH|k
hoogstraten||BE|VL|o
hoogvliet|Hoogvliet|NL|ZH|p
hoogwoud|Hoogwoud|NL|NH|l
hoornsterzwaag|Hoornsterzwaag|NL|FR|j
hoorn|Hoorn|NL|NH|q
hopel|Hopel|NL|LI|l
horb am neckar||DE|bw|o
horde||DE|nw|o
horlivka||UA||r
horneburg||DE|ni|m
hornu||BE|WA|n
horn||DE|hh|p
horn||DE|nw|m
horssen|Horssen|NL|GE|k
horstel||DE|nw|o
horstermeer|Horstermeer|NL|NH|j
horstmar||DE|nw|m
horst||DE|sh|m
horst|Horst|NL|LI|n
horta guinardo||ES||r
hortaleza||ES||r
hortolandia||BR||r
hosa ina||ET||r
hosapete||IN||r
hosbach||DE|by|n
hoshiarpur||IN||r
hosur||IN||r
houdeng aimeries||BE|WA|m
houdeng goegnies||BE|WA|n
hougang new town||SG||r
houston||US||v
hout blerick|Hout-Blerick|NL|LI|l
houten|Houten|NL|UT|k
houthalen||BE|VL|o
houthem|Houthem|NL|LI|k
houthulst||BE|VL|n
houtigehage|Houtigehage|NL|FR|j
hovelhof||DE|nw|n
hove||BE|VL|m
howrah||IN||t
hoxter||DE|nw|o
hoyerswerda||DE|sn|o
ho||GH||q
hrodna||BY||s
hsinchu||TW||s
hua hin||TH||q
huacheng||CN||q
huadian||CN||r
huai an||CN||v
huaibei||CN||u
huaihua||CN||t
huainan||CN||u
huambo||AO||t
huancayo||PE||s
huanggang||CN||s
huangpu||CN||s
huangshan||CN||s
huangshi||CN||t
huangzhou||CN||q
huanuco||PE||r
huaraz||PE||q
huayin||CN||r
hubballi||IN||t
hub||PK||r
huckarde||DE|nw|o
huckelhoven||DE|nw|p
huckeswagen||DE|nw|n
huddersfield||GB||r
hude||DE|ni|n
huelva||ES||r
hue||VN||u
hufingen||DE|bw|m
hugli||IN||r
huicheng||CN||q
huijbergen|Huijbergen|NL|NB|k
huinong||CN||r
huissen|Huissen|NL|GE|o
huixing||CN||r
huixquilucan||MX||q
huizen|Huizen|NL|NH|p
huizhou||CN||v
huizum|Huizum|NL|FR|n
hulan ergi||CN||s
hulan||CN||q
huldenberg||BE|VL|n
hullhorst||DE|nw|n
hulsberg|Hulsberg|NL|LI|l
hulsdonk|Hulsdonk|NL|NB|j
hulsel|Hulsel|NL|NB|j
hulsen|Hulsen|NL|OV|j
hulshorst|Hulshorst|NL|GE|j
hulst|Hulst|NL|ZE|k
huludao||CN||t
hulunbuir||CN||s
humboldtkolonie||DE|nw|n
humen||CN||r
hummelo|Hummelo|NL|GE|j
hummelsbuttel||DE|hh|o
hunfeld||DE|he|n
hung yen||VN||q
hungnam||KP||s
hunnerberg|Hunnerberg|NL|GE|l
huntington beach||US||r
huntsville||US||r
hunxe||DE|nw|n
huocheng||CN||s
hurdegaryp|Hurdegaryp|NL|FR|m
hurghada||EG||r
hurth||DE|nw|p
hurwenen|Hurwenen|NL|GE|j
husken|Husken|NL|LI|k
husum||DE|sh|o
hutthurm||DE|by|m
huttlingen||DE|bw|m
huyen lam ha||VN||r
huy||BE|WA|o
huzhou||CN||t
hwado||KR||q
hwaseong si||KR||t
hyderabad||IN||w
hyderabad||PK||u
hyesan||KP||r
iasi||RO||s
ibadan||NG||v
ibague||CO||t
ibanda||UG||q
ibaraki||JP||s
ibarra||EC||r
ibbenbueren||DE|nw|p
ibb||YE||t
ibirite||BR||r
ibri||OM||r
ica||PE||s
ichalkaranji||IN||s
ichenhausen||DE|by|n
icheon si||KR||r
ichihara||JP||s
ichikawa||JP||s
ichinomiya||JP||s
ichinoseki||JP||q
ichtegem||BE|VL|n
idar oberstein||DE|rp|o
idku||EG||r
idlib||SY||q
idstein||DE|he|o
ien ban||VN||r
ieper||BE|VL|p
ierland||IE|==|a
ifakara||TZ||r
igarassu||BR||q
igboho||NG||r
igd r||TR||q
igersheim||DE|bw|m
iguala de la independencia||MX||q
iguatemi||BR||r
ihringen||DE|bw|m
iida||JP||q
iizuka||JP||q
ijebu igbo||NG||q
ijebu ode||NG||s
ijero ekiti||NG||r
ijhorst|IJhorst|NL|OV|j
ijlst|IJlst|NL|FR|l
ijmuiden|IJmuiden|NL|NH|o
ijok||MY||q
ijsselmuiden|IJsselmuiden|NL|OV|n
ijsselstein|IJsselstein|NL|UT|p
ijzendijke|IJzendijke|NL|ZE|k
ijzendoorn|IJzendoorn|NL|GE|j
ikare||NG||s
ikeda||JP||q
ikeja||NG||s
ikere ekiti||NG||q
ikire||NG||r
ikirun||NG||r
ikoma||JP||q
ikot ekpene||NG||r
iksan||KR||s
ila orangun||NG||r
ilagan||PH||r
ilam||IR||r
ile ife||NG||t
ilebo||CD||q
ilesa||NG||s
ilford||GB||r
ilheus||BR||r
iligan city||PH||s
iligan||PH||s
illertissen||DE|by|o
illingen||DE|bw|m
illingen||DE|sl|o
ilmenau||DE|th|p
ilobu||NG||q
iloilo||PH||s
ilorin||NG||u
ilpendam|Ilpendam|NL|NH|k
ilsede||DE|ni|n
ilsenburg||DE|st|m
ilsfeld||DE|bw|n
ilshofen||DE|bw|m
ilvesheim||DE|bw|m
imabari||JP||r
immendingen||DE|bw|m
immenhausen||DE|he|m
immenstaad am bodensee||DE|bw|m
immenstadt im allgau||DE|by|n
imperatriz||BR||r
imphal||IN||s
imus||PH||s
inazawa||JP||r
incheon||KR||v
inda silase||ET||q
indaiatuba||BR||r
inden||DE|nw|m
independence||US||q
indianapolis||US||t
indore||IN||u
indramayu||ID||q
inegol||TR||r
inezgane||MA||r
ingelfingen||DE|bw|m
ingelheim am rhein||DE|rp|o
ingelmunster||BE|VL|n
ingen|Ingen|NL|GE|k
inglewood||US||q
ingolstadt||DE|by|q
ingombota||AO||r
inisa||NG||r
inkisi||CD||q
innsbruck||AT||r
insein||MM||r
international city||AE||q
inzai||JP||q
ipatinga||BR||r
ipiranga||BR||q
ipoh||MY||t
ipojuca||BR||q
ipswich||GB||r
iquique||CL||r
iquitos||PE||s
irakleion||GR||r
iranshahr||IR||r
irapuato||MX||s
irbid||JO||t
ireland||IE|==|a
irewe||NG||r
iriga city||PH||q
iringa||TZ||r
irkutsk||RU||t
irland||IE|==|a
iruma||JP||r
irvine||US||r
irving||US||r
isahaya||JP||r
ise ekiti||NG||r
isehara||JP||q
isenbuttel||DE|ni|m
isen||DE|by|m
iserlohn||DE|nw|q
isernhagen farster bauerschaft||DE|ni|o
isesaki||JP||r
iseyin||NG||s
ise||JP||q
isfahan||IR||u
isfara||TJ||s
ishinomaki||JP||r
isidro casanova||AR||r
isiro||CD||r
iskandar puteri||MY||t
iskenderun||TR||r
islamabad||PK||t
islington||GB||s
ismailia||EG||s
ismaning||DE|by|n
isny||DE|bw|n
isparta||TR||r
ispringen||DE|bw|m
isselburg||DE|nw|n
issum||DE|nw|m
istanbul||TR||x
istaravshan||TJ||s
isulan||PH||q
itabaiana||BR||q
itabashi||JP||t
itabira||BR||q
itaborai||BR||r
itabuna||BR||r
itacoatiara||BR||q
itaguai||BR||q
itagui||CO||s
itaim bibi||BR||q
itaim paulista||BR||r
itaituba||BR||q
itajai||BR||r
italien||IT|==|a
italie||IT|==|a
italy||IT|==|a
itami||JP||r
itanhaem||BR||q
itapecerica da serra||BR||r
itaperuna||BR||q
itapetininga||BR||r
itapevi||BR||r
itapipoca||BR||r
itaquaquecetuba||BR||s
itaquera||BR||r
itarsi||IN||q
itatiba||BR||q
itegem||BE|VL|m
itteren|Itteren|NL|LI|j
ittre||BE|WA|m
ituiutaba||BR||q
ituzaingo||AR||r
itu||BR||r
itzehoe||DE|sh|p
ivano frankivsk||UA||r
ivanovo||RU||s
ivanovskoye||RU||q
ivory park||ZA||r
ivoz ramet||BE|WA|m
iwaki||JP||s
iwakuni||JP||q
iwata||JP||r
iwatsuki||JP||q
iwo||NG||r
ixelles||BE|BR|q
ixtapaluca||MX||s
izegem||BE|VL|o
izeh||IR||q
izhevsk||RU||t
izmaylovo||RU||q
izmir||TR||v
izmit||TR||r
iztacalco||MX||s
iztapalapa||MX||u
izumisano||JP||q
izumi||JP||r
izumo||JP||r
jabalpur||IN||u
jabalya||PS||r
jabaquara||BR||r
jabbeke||BE|VL|n
jabeek|Jabeek|NL|LI|j
jaboatao dos guararapes||BR||t
jacarei||BR||r
jacksonville||US||t
jackson||US||r
jacmel||HT||r
jacobabad||PK||r
jade||DE|ni|m
jaen||ES||q
jaffa||IL||q
jaffna||LK||r
jagadhri||IN||q
jagdalpur||IN||q
jagershoef|Jagershoef|NL|NB|l
jagtial||IN||q
jahanabad||IN||q
jahnsdorf||DE|sn|m
jahrom||IR||r
jaigaon||IN||r
jaipur||IN||v
jajmau||IN||t
jakarta||ID||x
jalai nur||CN||q
jalalabad||AF||s
jalalpur jattan||PK||r
jalalpur pirwala||PK||s
jalandhar||IN||t
jalapa||GT||r
jalgaon||IN||s
jalhay||BE|WA|m
jalingo||NG||q
jalna||IN||s
jalpaiguri||IN||q
jamaica||US||r
jamalpur||BD||r
jamalpur||IN||q
jambes||BE|WA|o
jambi city||ID||t
jammu||IN||t
jamnagar||IN||t
jampur||PK||r
jamshedpur||IN||u
jamuria||IN||r
janakpur||NP||r
jandira||BR||q
janzur||LY||r
japeri||BR||q
jaragua do sul||BR||r
jaragua||BR||r
jaranwala||PK||r
jardim angela||BR||s
jardim helena||BR||q
jardim sao luis||BR||r
jatai||BR||q
jauharabad||PK||q
jaunpur||IN||r
jau||BR||r
jayapura||ID||s
jebel ali||AE||r
jeddah||SA||w
jeju city||KR||s
jemappes||BE|WA|n
jember||ID||s
jemeppe sur meuse||BE|WA|n
jemeppe sur sambre||BE|WA|m
jena||DE|th|q
jeongeup||KR||r
jeonju||KR||t
jepara||ID||u
jequie||BR||q
jerez de la frontera||ES||r
jersey city||US||s
jerusalem||IL||t
jessen||DE|st|n
jessore||BD||r
jesteburg||DE|ni|m
jestetten||DE|bw|m
jetpur||IN||q
jette||BE|BR|p
jettingen scheppach||DE|by|m
jever||DE|ni|n
jhang sadr||PK||t
jhansi||IN||s
jhelum||PK||r
jhunjhunun||IN||q
ji an||CN||t
ji parana||BR||q
jiading||CN||u
jiagedaqi||CN||r
jiamusi||CN||t
jianchang||CN||q
jiangmen||CN||u
jiangyin||CN||u
jiangyou||CN||q
jianshui||CN||s
jiaohe||CN||q
jiaojiang||CN||s
jiaozhou||CN||t
jiaozuo||CN||t
jiashan||CN||r
jiawang||CN||r
jiaxing||CN||u
jiayuguan||CN||r
jiazi||CN||q
jieshi||CN||r
jieshou||CN||r
jieyang||CN||u
jijel||DZ||r
jijiang||CN||r
jijiga||ET||s
jilin||CN||u
jimeta||NG||r
jimma||ET||r
jinan||CN||w
jinchang||CN||r
jincheng||CN||s
jind||IN||r
jinfeng||CN||q
jing an||CN||t
jingdezhen||CN||s
jinghong||CN||r
jingling||CN||r
jingmen||CN||t
jingzhi||CN||q
jingzhou||CN||u
jinhua||CN||u
jining||CN||u
jinjiang||CN||u
jinshanlu||CN||r
jinshan||CN||t
jinzhong||CN||u
jinzhou||CN||t
jirnsum|Jirnsum|NL|FR|k
jiroft||IR||q
jishou||CN||q
jishu||CN||q
jistrum|Jistrum|NL|FR|j
jiujiang||CN||u
jiupu||CN||q
jiuquan||CN||s
jiutai||CN||r
jiutepec||MX||r
jixi||CN||s
jiyuan||CN||r
jizan||SA||q
jizhou||CN||s
jizzax||UZ||r
joao pessoa||BR||t
jockgrim||DE|rp|m
jodhpur||IN||u
jodoigne||BE|WA|n
joetsu||JP||r
johannesburg||ZA||x
johanngeorgenstadt||DE|sn|m
johannisthal||DE|be|o
johlingen||DE|bw|m
johor bahru||MY||t
joinville||BR||s
joliet||US||r
jolo||PH||q
jombang||ID||q
jomvu||KE||r
jonkoping||SE||q
jorhat||IN||q
jork||DE|ni|n
jose bonifacio||BR||q
jose c paz||AR||r
jos||NG||t
joure|Joure|NL|FR|n
juan diaz||PA||q
juazeiro do norte||BR||r
juazeiro||BR||r
juba||SS||s
jubbega|Jubbega|NL|FR|l
juchen||DE|nw|o
juiz de fora||BR||t
juja||KE||r
juliaca||PE||r
julianadorp|Julianadorp|NL|NH|n
julich||DE|nw|p
jumet||BE|WA|o
junagadh||IN||s
jundiai||BR||s
jupille sur meuse||BE|WA|n
juprelle||BE|WA|n
jurbise||BE|WA|n
jurong town||SG||s
jurong west||SG||r
juterbog||DE|bb|n
jutiapa||GT||r
jyvaskyla||FI||r
k r kkale||TR||r
k rsehir||TR||r
k z ltepe||TR||r
kaalheide|Kaalheide|NL|LI|l
kaarst||DE|nw|p
kabankalan||PH||r
kabin buri||TH||r
kabinda||CD||r
kabul||AF||w
kabwe||ZM||s
kadapa||IN||s
kadoelen|Kadoelen|NL|NH|k
kadoma||JP||r
kadoma||ZW||q
kaduna||NG||u
kaech on||KP||s
kaesong||KP||s
kafr ad dawwar||EG||q
kafr ash shaykh||EG||r
kafrul||BD||s
kafue||ZM||q
kagoshima||JP||t
kahama||TZ||s
kahl am main||DE|by|m
kahla||DE|th|m
kahramanmaras||TR||s
kaifeng||CN||u
kaili||CN||s
kain||BE|WA|m
kairouan||TN||r
kaiserslautern||DE|rp|q
kaithal||IN||r
kaiyuan||CN||r
kajang||MY||r
kajansi||UG||r
kakamega||KE||u
kakamigahara||JP||r
kakegawa||JP||q
kakert|Kakert|NL|LI|k
kakinada||IN||s
kakogawacho honmachi||JP||s
kalaban koro||ML||r
kalaburagi||IN||t
kalawa||DE|bb|n
kaldenkirchen||DE|nw|n
kalefeld||DE|ni|m
kalemie||CD||r
kalemyo||MM||s
kaliningrad||RU||s
kalininskiy||RU||s
kalisz||PL||q
kalkar||DE|nw|n
kalken||BE|VL|m
kalk||DE|nw|o
kallakurichi||IN||u
kallang||SG||q
kallithea||GR||q
kall||DE|nw|n
kalmiuskyi||UA||q
kalmthout||BE|VL|o
kalmunai||LK||q
kalol||IN||r
kalsdonk|Kalsdonk|NL|NB|m
kaltenkirchen||DE|sh|o
kaluga||RU||s
kalulushi||ZM||q
kalyan||IN||u
kalynivskyi||UA||q
kamagaya||JP||q
kamakura||JP||r
kamalia||PK||r
kamalshahr||IR||r
kamarhati||IN||s
kamensk ural skiy||RU||r
kamenz||DE|sn|o
kamen||DE|nw|p
kamina||CD||r
kamirenjaku||JP||r
kamloops||CA||q
kamoke||PK||s
kamp lintfort||DE|nw|p
kampala||UG||u
kampen|Kampen|NL|OV|p
kamperland|Kamperland|NL|ZE|k
kamperveen|Kamperveen|NL|OV|j
kampong baharu cheras batu sebelas||MY||r
kampong pasir ris||SG||r
kampung baru subang||MY||t
kampung kangkar teberau||MY||s
kampung larkin lama||MY||s
kampung pasir gudang baru||MY||r
kampung sungai ara||MY||r
kampung sungai glugur||MY||r
kamsar||GN||q
kamyanske||UA||r
kamyshin||RU||q
kanada||CA|==|a
kananga||CD||u
kanayannur||IN||t
kanazawa||JP||s
kanchipuram||IN||r
kanchrapara||IN||r
kandahar||AF||s
kandel||DE|rp|n
kandern||DE|bw|m
kandy||LK||q
kangding||CN||q
kanggye||KP||r
kangnyong||KP||q
kangson||KP||q
kanhangad||IN||q
kani||JP||q
kankan||GN||r
kanoya||JP||q
kano||NG||w
kanpur cantonment||IN||q
kanpur||IN||v
kansas city||US||s
kansk||RU||q
kantens|Kantens|NL|GR|j
kaohsiung||TW||v
kaolack||SN||s
kapar||MY||s
kapelle op den bos||BE|VL|n
kapellen||BE|VL|o
kapellen||DE|nw|o
kapelle|Kapelle|NL|ZE|n
kappeln||DE|sh|n
kappelrodeck||DE|bw|m
kaprijke||BE|VL|m
karabaglar||TR||s
karabuk||TR||q
karachi||PK||x
karagandy||KZ||s
karaikkudi||IN||r
karaj||IR||u
karaman||TR||r
karamay||CN||r
karatsu||JP||q
karawalnagar||IN||r
karawang||ID||s
kara||TG||q
karbala||IQ||u
karben||DE|he|o
kariega||ZA||s
karimnagar||IN||s
kariya||JP||r
karlsdorf neuthard||DE|bw|n
karlsfeld||DE|by|o
karlshorst||DE|be|o
karlshuld||DE|by|m
karlsruhe||DE|bw|s
karlstadt||DE|by|n
karnal||IN||s
karnaphuli||BD||r
karol bagh||IN||s
karow||DE|be|o
kars yaka||TR||s
karstadt||DE|bb|m
karuri||KE||r
karur||IN||r
kasama||ZM||r
kasangati||UG||r
kasese||UG||q
kashan||IR||s
kashgar||CN||s
kashihara shi||JP||q
kashipur||IN||q
kashiwara||JP||q
kashiwa||JP||s
kashmar||IR||r
kassala||SD||s
kassel||DE|he|r
kastamonu||TR||q
kastellaun||DE|rp|m
kastel||DE|he|n
kasterlee||BE|VL|o
kasugai||JP||s
kasuga||JP||q
kasukabe||JP||r
kasulu||TZ||r
kasur||PK||s
katabi||UG||r
katendrecht|Katendrecht|NL|ZH|m
kathmandu||NP||u
katihar||IN||r
kati||ML||q
katlenburg lindau||DE|ni|m
katlijk|Katlijk|NL|FR|j
katowice||PL||s
katsina||NG||t
katsushika||JP||s
katsuta||JP||r
katumba||TZ||q
katwijk aan den rijn|Katwijk aan den Rijn|NL|ZH|m
katwijk aan zee|Katwijk aan Zee|NL|ZH|o
kaufbeuren||DE|by|p
kaufering||DE|by|n
kaufungen||DE|he|n
kaulsdorf||DE|be|o
kaunas||LT||s
kawachi nagano||JP||q
kawagoe||JP||s
kawaguchi||JP||t
kawanishi||JP||r
kawasaki||JP||u
kaya||BF||q
kayes||ML||r
kayseri||TR||u
kazan||RU||u
kazerun||IR||q
kazo||JP||q
kecskemet||HU||q
kedichem|Kedichem|NL|UT|k
kediri||ID||s
kedungwuni||ID||q
keelung||TW||s
keent|Keent|NL|LI|m
kehl||DE|bw|p
keijenborg|Keijenborg|NL|GE|k
kelar||IQ||r
keldonk|Keldonk|NL|NB|j
kelheim||DE|by|n
kelkheim mitte||DE|he|n
kelkheim||DE|he|o
kellinghusen||DE|sh|m
kelowna||CA||r
kelpen oler|Kelpen-Oler|NL|LI|k
kelsterbach||DE|he|n
kembangan||SG||q
kemerovo||RU||t
kemnath||DE|by|m
kempen||DE|nw|p
kempten allgau||DE|by|p
kendari||ID||s
kenema||SL||r
keng tung||MM||r
kenitra||MA||s
kennedy||CO||t
kennemerland||NL|=|a
kentron||AM||r
kent||US||q
kenzingen||DE|bw|n
kerch||UA||r
kerckebosch|Kerckebosch|NL|UT|l
kerensheide|Kerensheide|NL|LI|l
kerkdriel|Kerkdriel|NL|GE|m
kerkehout|Kerkehout|NL|ZH|k
kerkelanden|Kerkelanden|NL|NH|m
kerkenveld|Kerkenveld|NL|DR|j
kerkrade|Kerkrade|NL|LI|p
kerkwerve|Kerkwerve|NL|ZE|j
kermanshah||IR||t
kerman||IR||t
kerpen||DE|nw|p
kerschoten|Kerschoten|NL|GE|l
kessel lo||BE|VL|o
kesseleik|Kesseleik|NL|LI|j
kessel||BE|VL|m
kessel|Kessel|NL|LI|l
kessenich||DE|nw|n
kesteren|Kesteren|NL|GE|m
ketelhaven|Ketelhaven|NL|FL|j
ketsch||DE|bw|n
ketzin||DE|bb|m
keulen||DE|nw|t
kevelaer||DE|nw|o
kfar saba||IL||q
khabarovsk||RU||t
khairpur mir s||PK||r
khamis mushait||SA||s
khammam||IN||r
khan yunis||PS||r
khanaqin||IQ||r
khandwa||IN||r
khanna||IN||q
khanpur||PK||r
khanty mansiysk||RU||q
kharagpur||IN||r
khardah||IN||q
khargone||IN||q
kharian||PK||q
kharkiv||UA||u
khartoum north||SD||t
khartoum||SD||u
khasavyurt||RU||q
khasnahzan||IQ||r
khemisset||MA||r
khenchela||DZ||q
khenifra||MA||q
khimki||RU||r
khirdalan||AZ||r
khlong luang||TH||q
khlong sam wa||TH||r
khlong toei||TH||q
khmelnytskyi||UA||s
khobar||SA||r
khomeyni shahr||IR||s
khon kaen||TH||q
khoroshevo mnevniki||RU||r
khorramabad||IR||s
khorramshahr||IR||s
khouribga||MA||r
khujand||TJ||r
khulna||BD||u
khuraybat as suq||JO||r
khurja||IN||q
khushab||PK||q
khuy||IR||r
khuzdar||PK||r
khwisero||KE||q
kiambu||KE||r
kibaha||TZ||s
kiefersfelden||DE|by|m
kiel windeweer|Kiel-Windeweer|NL|GR|j
kielce||PL||r
kiel||DE|sh|r
kien an||VN||q
kierspe||DE|nw|o
kigali||RW||u
kigoma||TZ||r
kijkduin|Kijkduin|NL|ZH|k
kikolo||AO||t
kikuyu||KE||s
kikwit||CD||s
kilamba||AO||r
kilder|Kilder|NL|GE|j
kilis||TR||q
killeen||US||r
kima kieza||AO||s
kimberley||ZA||r
kimhae||KR||t
kinderdijk|Kinderdijk|NL|ZH|j
kindia||GN||r
kindrativskyi||UA||q
kindu||CD||r
kingston upon hull||GB||s
kingston||CA||r
kingston||JM||t
kinrooi||BE|VL|n
kinshasa||CD||x
kippenheim||DE|bw|m
kipushi||CD||r
kirari sulemannagar||IN||s
kira||UG||s
kirchardt||DE|bw|m
kirchberg||DE|sn|n
kirchdorf am inn||DE|by|m
kirchentellinsfurt||DE|bw|m
kirchen||DE|rp|n
kirchhain||DE|he|n
kirchheim am neckar||DE|bw|m
kirchheim bei munchen||DE|by|n
kirchheim unter teck||DE|bw|p
kirchheimbolanden||DE|rp|m
kirchhundem||DE|nw|n
kirchlengern||DE|nw|n
kirchlinde||DE|nw|n
kirchlinteln||DE|ni|n
kirchrode||DE|ni|n
kirchseeon||DE|by|n
kirchwerder||DE|hh|n
kirchzarten||DE|bw|n
kirdasah||EG||r
kirishima||JP||q
kirkel||DE|sl|n
kirkuk||IQ||t
kirn||DE|rp|n
kirov||RU||s
kiryu||JP||q
kisangani||CD||u
kisaran||ID||r
kisarazu||JP||r
kiselevsk||RU||q
kishanganj||IN||q
kishangarh||IN||r
kishiwada||JP||r
kisii||KE||q
kisi||NG||r
kislovodsk||RU||r
kismayo||SO||r
kissidougou||GN||q
kissing||DE|by|n
kisslegg||DE|bw|n
kisumu||KE||s
kitakyushu||JP||t
kitale||KE||r
kitami||JP||q
kita||JP||s
kitchener||CA||r
kitengela||KE||r
kitskensberg|Kitskensberg|NL|LI|j
kitwe||ZM||t
kitzingen||DE|by|o
kitzscher||DE|sn|m
klaaswaal|Klaaswaal|NL|ZH|l
kladow||DE|be|n
klagenfurt am worthersee||AT||q
klaipeda||LT||r
klang||MY||r
klarenbeek|Klarenbeek|NL|GE|j
klarenbeek|Klarenbeek|NL|ZE|l
klarenthal||DE|he|n
klaten||ID||q
klausdorf||DE|sh|m
klazienaveen|Klazienaveen|NL|DR|n
kleefeld||DE|ni|n
klein driene|Klein Driene|NL|OV|k
klein schwulper||DE|ni|m
klein zundert|Klein-Zundert|NL|NB|k
kleinblittersdorf||DE|sl|n
kleinmachnow||DE|bb|o
kleinostheim||DE|by|n
kleinschwabhausen||DE|by|m
kleinwallstadt||DE|by|m
kleinzschocher||DE|sn|n
klemskerke||BE|VL|m
klerksdorp||ZA||r
kleve||DE|nw|p
klijndijk|Klijndijk|NL|DR|j
klimmen|Klimmen|NL|LI|k
klingenberg am main||DE|by|m
klingenstein||DE|bw|n
klingenthal||DE|sn|n
klipphausen||DE|sn|m
kloetinge|Kloetinge|NL|ZE|k
kloosterburen|Kloosterburen|NL|GR|j
klotze||DE|st|m
klotzsche||DE|sn|o
kluang||MY||s
klundert|Klundert|NL|NB|m
klungkung||ID||r
knegsel|Knegsel|NL|NB|k
knesselare||BE|VL|m
knetzgau||DE|by|m
knittlingen||DE|bw|m
knokke heist||BE|VL|p
knokke||BE|VL|n
knoxville||US||r
kobe||JP||u
koblenz||DE|rp|q
kochendorf||DE|bw|n
kochi||IN||t
kochi||JP||s
kodaira||JP||r
koekange|Koekange|NL|DR|k
koekelare||BE|VL|n
koekelberg||BE|BR|o
koersel||BE|VL|o
koewacht|Koewacht|NL|ZE|l
koforidua||GH||r
kofu||JP||r
koganei||JP||q
koga||JP||r
kohat||PK||r
koidu||SL||q
kokshetau||KZ||r
koksijde||BE|VL|o
kokubunji||JP||q
kolar||IN||r
kolbermoor||DE|by|o
kolda||SN||q
kolham|Kolham|NL|GR|j
kolhapur||IN||t
kolhorn|Kolhorn|NL|NH|j
kolitzheim||DE|by|m
kolkata||IN||w
kolkwitz||DE|bb|n
kollam||IN||s
kolleda||DE|th|m
kollumersweach|Kollumersweach|NL|FR|l
kollum|Kollum|NL|FR|m
koln||DE|nw|t
kolomna||RU||r
kolpino||RU||r
kolwezi||CD||t
kom ombo||EG||s
komaki||JP||r
komatsu||JP||q
kombolcha||ET||r
kommerzijl|Kommerzijl|NL|GR|i
komsomolsk on amur||RU||s
kon tum||VN||r
konak||TR||s
kongen||DE|bw|n
konibodom||TJ||r
konigs wusterhausen||DE|bb|o
konigsbach stein||DE|bw|n
konigsbau||DE|bw|m
konigsbronn||DE|bw|m
konigsbrunn||DE|by|o
konigsee||DE|th|m
konigsfeld im schwarzwald||DE|bw|m
konigslutter am elm||DE|ni|o
konigstadten||DE|he|n
konigstein im taunus||DE|he|n
konigswinter||DE|nw|p
koningsbosch|Koningsbosch|NL|LI|k
koningslust|Koningslust|NL|LI|k
konnern||DE|st|m
konosu||JP||q
konradshohe||DE|be|m
konstanz||DE|bw|q
kontich||BE|VL|o
konya||TR||u
konz||DE|rp|o
kootstertille|Kootstertille|NL|FR|l
kootwijkerbroek|Kootwijkerbroek|NL|GE|k
kop van zuid|Kop van Zuid|NL|ZH|l
kopenhagen||DK||u
kopenick||DE|be|q
korbach||DE|he|o
korba||IN||s
korb||DE|bw|n
koreatown||US||q
korhogo||CI||s
koriyama||JP||s
korla||CN||t
kornharpen||DE|nw|m
kornhorn|Kornhorn|NL|GR|i
korntal||DE|bw|o
kornwestheim||DE|bw|p
korolev||RU||r
korolyov||UA||q
koronadal||PH||r
korrewegwijk|Korrewegwijk|NL|GR|o
korschenbroich||DE|nw|p
kortemark||BE|VL|n
kortenaken||BE|VL|m
kortenberg||BE|VL|o
kortenhoef|Kortenhoef|NL|NH|m
korteraar|Korteraar|NL|ZH|j
kortessem||BE|VL|m
kortrijk||BE|VL|q
korvel|Korvel|NL|NB|n
koshigaya||JP||s
kosice||SK||r
kostanay||KZ||r
kosti||SD||s
kostroma||RU||s
koszalin||PL||q
kot addu||PK||q
kot radha kishan||PK||q
kota bharu||MY||t
kota damansara||MY||s
kota kinabalu||MY||s
kota kuala muda||MY||t
kotamobagu||ID||q
kota||IN||t
kothen||DE|st|o
koto||JP||t
kotri||PK||q
kotzting||DE|by|m
koudekerke|Koudekerke|NL|ZE|l
koudougou||BF||r
koudum|Koudum|NL|FR|l
koumassi||CI||s
kousseri||CM||r
koutiala||ML||r
kovpakivskyi||UA||r
kovrov||RU||r
kowloon city centre||HK||r
kowloon city||HK||s
kowloon||HK||v
kozhikode||IN||t
kraainem||BE|VL|n
kraggenburg|Kraggenburg|NL|FL|k
kragujevac||RS||r
kraichtal||DE|bw|n
krailling||DE|by|m
krakau||PL||t
krakeel|Krakeel|NL|DR|m
krakow||PL||t
kramatorsk||UA||r
kranenburg||DE|nw|m
kranichstein||DE|he|n
krasnodar||RU||t
krasnogvargeisky||RU||s
krasnoyarsk||RU||u
krauchenwies||DE|bw|m
krefeld||DE|nw|r
kreiensen||DE|ni|m
kreileroord|Kreileroord|NL|NH|j
kremenchuk||UA||r
kremmen||DE|bb|m
kresek||ID||q
kressbronn am bodensee||DE|bw|m
kreuzau||DE|nw|m
kreuzberg||DE|be|r
kreuztal||DE|nw|o
kriftel||DE|he|n
krimpen a d ijssel|Krimpen aan den IJssel|NL|ZH|o
krimpen aan de ijssel|Krimpen aan den IJssel|NL|ZH|o
krimpen aan den ijssel|Krimpen aan den IJssel|NL|ZH|o
krishnanagar||IN||r
kristiansand||NO||q
kronach||DE|by|o
kronau||DE|bw|m
kronberg tal||DE|he|o
kronberg||DE|he|o
kronenberg|Kronenberg|NL|LI|j
kronshagen||DE|sh|n
kroonstad||ZA||q
krooswijk|Krooswijk|NL|NB|m
kropeliner tor vorstadt||DE|mv|o
kropp||DE|sh|m
kropyvnytskyi||UA||r
krugersdorp||ZA||s
kruibeke||BE|VL|n
kruisberg|Kruisberg|NL|LI|k
kruishoutem||BE|VL|m
kruisland|Kruisland|NL|NB|k
kruisstraat|Kruisstraat|NL|NB|j
krumbach||DE|by|n
kryvyy rih||UA||t
ksar el kebir||MA||r
kuala krai||MY||q
kuala kubu baharu||MY||r
kuala lumpur||MY||u
kuala terengganu||MY||s
kuantan||MY||t
kuchen||DE|bw|m
kuching||MY||s
kucukcekmece||TR||t
kudelstaart|Kudelstaart|NL|NH|n
kufa||IQ||q
kuinre|Kuinre|NL|OV|j
kukatpally||IN||s
kukichuo||JP||r
kulim||MY||r
kulmbach||DE|by|o
kulob||TJ||r
kulsheim||DE|bw|m
kulti||IN||s
kumagaya||JP||r
kumamoto||JP||t
kumarapalayam||IN||r
kumasi||GH||v
kumbakonam||IN||r
kumba||CM||r
kumbo||CM||q
kummersbruck||DE|by|n
kunduz||AF||r
kuningan||ID||q
kunming||CN||v
kunrade|Kunrade|NL|LI|l
kunri||PK||r
kunshan||CN||u
kuntsevo||RU||r
kunzell||DE|he|n
kunzelsau||DE|bw|n
kuopio||FI||q
kupang||ID||s
kupferzell||DE|bw|m
kuppenheim||DE|bw|m
kups||DE|by|n
kurashiki||JP||s
kure||JP||r
kurgan||RU||s
kurichchi||IN||q
kuringen||BE|VL|n
kurl husen||DE|nw|m
kurnool||IN||s
kursk||RU||s
kurten||DE|nw|o
kurume||JP||s
kusatsu||JP||r
kusel||DE|rp|m
kushinagar||IN||s
kushiro||JP||r
kushtia||BD||r
kusterdingen||DE|bw|n
kutahya||TR||r
kutaisi||GE||r
kuurne||BE|VL|n
kuwana||JP||r
kuz minki||RU||r
kwaadmechelen||BE|VL|m
kwadijk|Kwadijk|NL|NH|j
kwadukuza||ZA||r
kwai chung||HK||s
kwekwe||ZW||q
kwintsheul|Kwintsheul|NL|ZH|l
ky anh||VN||r
kyaukpyu||MM||r
kyauktan||MM||r
kyengera||UG||s
kyimyindine||MM||q
kyivskyi||UA||r
kyiv||UA||v
kyoto||JP||u
kyritz||DE|bb|n
kyzylorda||KZ||s
kyzyl||RU||q
l hospitalet de llobregat||ES||r
la bouverie||BE|WA|m
la bruyere||BE|WA|n
la calamine||BE|WA|n
la ceiba||HN||r
la cite limoilou||CA||q
la concepcion||VE||q
la gi||VN||r
la haye|Den Haag|NL|ZH|s
la hulpe||BE|WA|m
la laguna||ES||r
la louviere||BE|WA|q
la paz||BO||u
la paz||MX||r
la pintana||CL||r
la plata||AR||r
la rioja||AR||r
la romana||DO||r
la serena||CL||r
la trinidad||PH||r
la vega||DO||q
la victoria||VE||q
laag soeren|Laag-Soeren|NL|GE|j
laage||DE|mv|m
laarne||BE|VL|n
laar|Laar|NL|LI|j
laatzen||DE|ni|p
laayoune||EH||r
labe||GN||q
laboe||DE|sh|m
labuan bajo||ID||r
lachen speyerdorf||DE|rp|m
lachendorf||DE|ni|m
ladbergen||DE|nw|m
ladenburg||DE|bw|n
ladysmith||ZA||r
laer||DE|nw|m
lafayette||US||q
lafiagi||NG||q
lafia||NG||q
lagarto||BR||q
lage mierde|Lage Mierde|NL|NB|k
lages||BR||r
lage||DE|nw|p
laghouat||DZ||r
lagos||NG||x
lahad datu||MY||q
lahan||NP||q
lahijan||IR||q
lahnstein||DE|rp|o
lahore||PK||x
lahr||DE|bw|p
lahti||FI||q
laibin||CN||t
laichingen||DE|bw|n
laiwu||CN||t
laixi||CN||s
laiyang||CN||r
laizhou||CN||r
lajeado||BR||r
lak si||TH||q
lakeland||US||q
lakerlopen|Lakerlopen|NL|NB|l
lakewood||US||r
lakhimpur||IN||r
lal bahadur nagar||IN||r
lalitpur||IN||q
lambare||PY||q
lambsheim||DE|rp|m
lammerenburg|Lammerenburg|NL|ZE|k
lamme||DE|ni|m
lampang||TH||r
lampa||CL||q
lampertheim||DE|he|o
lanaken||BE|VL|o
lancaster||US||r
landau an der isar||DE|by|n
landau in der pfalz||DE|rp|p
landen||BE|VL|n
lander||VE||r
landsberg am lech||DE|by|o
landshut||DE|by|q
landsmeer|Landsmeer|NL|NH|k
landstuhl||DE|rp|n
lang ata||KE||r
lang son||VN||r
langdorp||BE|VL|m
langeheit|Langeheit|NL|NH|k
langelsheim||DE|ni|n
langemark||BE|VL|m
langenargen||DE|bw|m
langenau||DE|bw|n
langenberg||DE|nw|n
langenboom|Langenboom|NL|NB|k
langendreer||DE|nw|o
langenfeld||DE|nw|p
langenhagen||DE|ni|p
langenhorn||DE|hh|p
langenoord|Langenoord|NL|UT|k
langenselbold||DE|he|n
langenzenn||DE|by|n
langen||DE|he|p
langen||DE|ni|o
langeraar|Langeraar|NL|ZH|j
langerwehe||DE|nw|n
langeweg|Langeweg|NL|NB|j
langezwaag|Langezwaag|NL|FR|j
langfang||CN||t
langgons||DE|he|n
langley||CA||r
langquaid||DE|by|m
langsa||ID||r
langwedel||DE|ni|n
langweer|Langweer|NL|FR|k
langweid||DE|by|m
lankow||DE|mv|n
lankwitz||DE|be|p
lansing||US||q
lanus||AR||r
lanzhou||CN||v
lao cai||VN||q
laoag||PH||q
laohekou||CN||r
lappersdorf||DE|by|n
lapu lapu city||PH||s
larache||MA||r
laredo||US||r
laren|Laren|NL|GE|k
laren|Laren|NL|NH|n
larisa||GR||r
larkana||PK||s
las cruces||US||q
las palmas de gran canaria||ES||s
las pinas||PH||t
las tunas||CU||r
las vegas||US||t
lashio||MM||q
lasnamae||EE||q
lastrup||DE|ni|m
lat krabang||TH||r
lat phrao||TH||q
latacunga||EC||r
latakia||SY||t
lathen||DE|ni|m
lathum|Lathum|NL|GE|j
latina||ES||r
latkrabang||TH||r
latur||IN||s
laubach||DE|he|n
lauchhammer||DE|bb|o
lauchringen||DE|bw|m
lauda konigshofen||DE|bw|n
laudenbach||DE|bw|m
lauenburg||DE|sh|n
lauf an der pegnitz||DE|by|o
laufach||DE|by|m
laufenburg||DE|bw|n
laufen||DE|by|m
lauffen am neckar||DE|bw|n
lauingen||DE|by|n
laupheim||DE|bw|o
lauradorp|Lauradorp|NL|LI|l
lauro de freitas||BR||r
lausanne||CH||r
lauterbach||DE|he|n
lauter||DE|sn|m
lauwe||BE|VL|n
laval||CA||s
lavras||BR||q
lawang||ID||q
layyah||PK||r
le havre||FR||r
le mans||FR||r
le plateau mont royal||CA||q
le roeulx||BE|WA|m
le vieux longueuil||CA||r
lebach||DE|sl|o
lebbeke||BE|VL|o
lecheng||CN||q
leck||DE|sh|m
ledeberg||BE|VL|n
lede||BE|VL|o
leeds||GB||t
leegebruch||DE|bb|m
leek|Leek|NL|GR|o
leende|Leende|NL|NB|l
leens|Leens|NL|GR|k
leerdam|Leerdam|NL|UT|o
leersum|Leersum|NL|UT|m
leer||DE|ni|p
leesten|Leesten|NL|GE|n
leest|Leest|NL|NB|l
leeuwarden|Leeuwarden|NL|FR|q
leeuwen|Leeuwen|NL|LI|k
leganes||ES||r
legaspi||PH||r
legden||DE|nw|m
legnica||PL||q
lehre||DE|ni|n
lehrte||DE|ni|p
leicester||GB||s
leichlingen||DE|nw|o
leiden|Leiden|NL|ZH|q
leiderdorp|Leiderdorp|NL|ZH|o
leidsche rijn|Leidsche Rijn|NL|UT|p
leimen||DE|bw|o
leimuiden|Leimuiden|NL|ZH|k
leinburg||DE|by|m
leinefelde worbis||DE|th|n
leinfelden echterdingen||DE|bw|p
leingarten||DE|bw|n
leipheim||DE|by|m
leipzig||DE|sn|s
leiria||PT||q
leisnig||DE|sn|m
leiyang||CN||q
lekki||NG||s
lelystad|Lelystad|NL|FL|q
lembang||ID||r
lembeek||BE|VL|m
lemberge||BE|VL|m
lemgo||DE|nw|p
lemiers|Lemiers|NL|LI|j
lemmer|Lemmer|NL|FR|n
lemsahl mellingstedt||DE|hh|m
lemwerder||DE|ni|m
lendelede||BE|VL|m
lengede||DE|ni|n
lengenfeld||DE|sn|m
lengerich||DE|nw|o
lenggries||DE|by|n
lengshuijiang||CN||q
leninsk kuznetsky||RU||q
lennestadt||DE|nw|o
lenningen||DE|bw|m
lennisheuvel|Lennisheuvel|NL|NB|j
lensahn||DE|sh|m
lent|Lent|NL|GE|n
lenzkirch||DE|bw|m
leogane||HT||r
leon de los aldama||MX||u
leonberg||DE|bw|p
leon||ES||q
leon||NI||r
leopoldsburg||BE|VL|n
leopoldshohe||DE|nw|n
lepelstraat|Lepelstraat|NL|NB|k
les cayes||HT||q
leshan||CN||t
lessines||BE|WA|o
lethbridge||CA||q
lettelingen||BE|WA|m
leuben||DE|sn|p
leuken|Leuken|NL|LI|l
leuna||DE|st|m
leunen|Leunen|NL|LI|l
leun||DE|he|m
leusden zuid|Leusden-Zuid|NL|UT|m
leusden|Leusden|NL|UT|o
leutenbach||DE|bw|n
leutershausen||DE|by|m
leuth|Leuth|NL|GE|k
leutkirch||DE|bw|o
leuven||BE|VL|q
leuze||BE|WA|m
leval trahegnies||BE|WA|m
leverkusen||DE|nw|r
leveroy|Leveroy|NL|LI|j
levis||CA||r
lewisville||US||q
lexington fayette||US||s
lexington||US||s
lhasa||CN||q
lhoka||CN||s
lhokseumawe||ID||r
lianghu||CN||r
liangping||CN||r
lianhe||CN||q
lianjiang||CN||q
lianshan||CN||s
lianyungang||CN||u
liaocheng||CN||u
liaoyang||CN||t
liberec||CZ||q
libertad||PH||r
libreville||GA||t
licheng||CN||r
lichinga||MZ||s
lichtaart||BE|VL|m
lichtenau||DE|bw|m
lichtenau||DE|nw|n
lichtenberg||DE|be|p
lichtenberg|Lichtenberg|NL|LI|k
lichtenfels||DE|by|o
lichtenrade||DE|be|p
lichtenstein||DE|sn|n
lichtentanne||DE|sn|m
lichtenvoorde|Lichtenvoorde|NL|GE|o
lichterfelde||DE|be|q
lichtervelde||BE|VL|m
lichuan||CN||q
lich||DE|he|n
lida||BY||q
liebenburg||DE|ni|n
liedekerke||BE|VL|n
liederbach||DE|he|n
liege||BE|WA|r
liempde|Liempde|NL|NB|m
lienden|Lienden|NL|GE|l
lienen||DE|nw|n
lieren|Lieren|NL|GE|j
lierop|Lierop|NL|NB|k
lier||BE|VL|p
lieshout|Lieshout|NL|NB|l
liessel|Liessel|NL|NB|l
liesveld|Liesveld|NL|ZH|n
lievendaal|Lievendaal|NL|NB|l
lijiang||CN||r
lijnden|Lijnden|NL|NH|j
likasi||CD||t
lilienthal||DE|ni|o
lille||BE|VL|n
lille||FR||r
lilongwe||MW||u
limal||BE|WA|n
limassol||CY||r
lima||PE||w
limbach oberfrohna||DE|sn|o
limbe||CM||r
limbourg||BE|WA|m
limbricht|Limbricht|NL|LI|l
limburg an der lahn||DE|he|p
limburgerhof||DE|rp|n
limburg||NL|=|a
limeira||BR||s
limelette||BE|WA|m
limerick||IE||q
limmel|Limmel|NL|LI|l
limmen|Limmen|NL|NH|m
limmer||DE|ni|m
limoges||FR||r
limuru||KE||r
lincang||CN||s
lincoln||GB||q
lincoln||US||s
lindau||DE|by|o
linden mitte||DE|ni|n
linden nord||DE|ni|n
linden sud||DE|ni|n
lindenberg||DE|by|n
lindenfels||DE|he|m
lindenheuvel|Lindenheuvel|NL|LI|m
lindenholt|Lindenholt|NL|GE|n
lindenhorst||DE|nw|m
linden||BE|VL|m
linden||DE|ni|p
lindlar||DE|nw|o
linfen||CN||t
lingenfeld||DE|rp|m
lingen||DE|ni|p
linhares||BR||r
linkenheim hochstetten||DE|bw|n
linkoping||SE||r
linne|Linne|NL|LI|l
linnich||DE|nw|n
linn||DE|nw|m
linqu||CN||s
linschoten|Linschoten|NL|UT|l
linshui||CN||q
linxia chengguanzhen||CN||s
linxi||CN||q
linyi||CN||v
linz am rhein||DE|rp|m
linz||AT||r
lipa city||PH||r
lipetsk||RU||s
lippenhuizen|Lippenhuizen|NL|FR|j
lippstadt||DE|nw|q
lira||UG||q
lisala||CD||q
lisbon||PT||s
lishui||CN||s
lissabon||PT||s
lisserbroek|Lisserbroek|NL|NH|l
lissewege||BE|VL|m
lisse|Lisse|NL|ZH|o
lithoijen|Lithoijen|NL|NB|j
lith|Lith|NL|NB|l
little rock||US||r
litzendorf||DE|by|m
liupanshui||CN||u
liuzhi||CN||r
liuzhou||CN||u
liverpool||GB||s
livingstone||ZM||r
livoberezhnyi||UA||q
livorno||IT||r
lizhi||CN||r
ljouwert|Leeuwarden|NL|FR|q
ljubljana||SI||s
lleida||ES||r
lo prado||CL||q
loa janan||ID||r
lobau||DE|sn|o
lobbes||BE|WA|m
lobith|Lobith|NL|GE|l
lobito||AO||s
lobtau||DE|sn|o
lochem|Lochem|NL|GE|n
lochgau||DE|bw|m
lochristi||BE|VL|o
lodelinsart||BE|WA|n
lodhran||PK||r
lodz||PL||t
loenen aan de vecht|Loenen aan de Vecht|NL|UT|n
loenen|Loenen|NL|GE|l
loffingen||DE|bw|m
logan city||AU||s
logrono||ES||r
lohfelden||DE|he|n
lohmar||DE|nw|o
lohne||DE|ni|o
lohne||DE|nw|p
lohr am main||DE|by|n
lohra||DE|he|m
loil|Loil|NL|GE|j
loja||EC||s
lokeren||BE|VL|p
lollar||DE|he|n
lomas de zamora||AR||q
lombardijen|Lombardijen|NL|ZH|n
lome||TG||v
lommatzsch||DE|sn|m
lommel||BE|VL|o
lomm|Lomm|NL|LI|k
londen||GB||x
london||CA||s
london||GB||x
londrina||BR||t
long beach||US||s
long bien||VN||s
long khanh||VN||r
long xuyen||VN||s
longfeng||CN||r
longgang||CN||r
longjiang||CN||q
longjing||CN||q
longling county||CN||s
longshan||CN||s
longshui||CN||q
longueuil||CA||r
longyan||CN||t
loningen||DE|ni|n
loni||IN||s
lonneker|Lonneker|NL|OV|k
loon op zand|Loon op Zand|NL|NB|o
loosbroek|Loosbroek|NL|NB|k
loosdrecht|Loosdrecht|NL|NH|n
loo|Loo|NL|OV|j
lopikerkapel|Lopikerkapel|NL|UT|j
lopik|Lopik|NL|UT|n
loppersum|Loppersum|NL|GR|l
lorch||DE|bw|n
lorrach||DE|bw|p
lorsch||DE|he|n
los angeles||CL||q
los angeles||US||v
los banos||PH||q
los mochis||MX||r
los puertos de altagracia||VE||q
los rastrojos||VE||q
los teques||VE||r
loschwitz||DE|sn|o
losheim||DE|sl|o
lossburg||DE|bw|m
losser|Losser|NL|OV|o
lossnitz||DE|sn|n
lotte||DE|nw|n
lottum|Lottum|NL|LI|k
loudi||CN||s
louga||SN||q
louisville||US||t
louvain la neuve||BE|WA|o
louvain||BE|VL|q
lovendegem||BE|VL|n
loven|Loven|NL|NB|l
lowell||US||q
lower hutt||NZ||q
loxstedt||DE|ni|n
lu an||CN||u
luancheng||CN||t
luanda||AO||v
luanshya||ZM||r
lubango||AO||t
lubars||DE|be|m
lubbecke||DE|nw|o
lubbeek||BE|VL|n
lubbock||US||r
lubeck||DE|sh|r
lubin||DE|bb|n
lublin||PL||s
lubnjow||DE|bb|n
lubuklinggau||ID||r
lubumbashi||CD||v
lubz||DE|mv|m
lucapa||AO||q
lucena||PH||r
luchow||DE|ni|n
luckau||DE|bb|n
luckenwalde||DE|bb|o
lucknow||IN||v
ludenberg||DE|nw|m
ludenscheid||DE|nw|q
ludhiana||IN||u
ludinghausen||DE|nw|o
ludweiler warndt||DE|sl|m
ludwigsburg||DE|bw|q
ludwigsfelde||DE|bb|o
ludwigshafen am rhein||DE|rp|r
ludwigslust||DE|mv|n
luena||AO||s
lugau||DE|sn|m
lugazi||UG||q
lugde||DE|nw|n
luhansk||UA||s
luik||BE|WA|r
luis eduardo magalhaes||BR||q
luliang||CN||v
lumajang||ID||q
lummen||BE|VL|n
luneburg||DE|ni|q
lunen||DE|nw|q
lunetten|Lunetten|NL|UT|n
lunteren|Lunteren|NL|GE|n
lunzenau||DE|sn|m
luodian||CN||q
luohe||CN||u
luohu district||CN||u
luojiang||CN||r
luoyang||CN||u
lurup||DE|hh|p
lusail||QA||r
lusaka||ZM||v
lusan||DE|th|o
lushui||CN||r
lutgendortmund||DE|nw|o
lutjebroek|Lutjebroek|NL|NH|l
lutjegast|Lutjegast|NL|GR|j
lutjenburg||DE|sh|m
luton||GB||r
lutsk||UA||r
luttelgeest|Luttelgeest|NL|FL|l
luttich||BE|WA|r
lutzelbach||DE|he|m
luxor||EG||s
luyksgestel|Luyksgestel|NL|NB|l
luzhou||CN||t
luziania||BR||r
lviv||UA||t
lyon 03||FR||q
lyon||FR||s
lyubertsy||RU||r
lyublino||RU||r
m sila||DZ||r
ma anshan||CN||t
ma on shan||HK||r
maarheeze|Maarheeze|NL|NB|m
maarn|Maarn|NL|UT|m
maarsbergen|Maarsbergen|NL|UT|j
maarssen|Maarssen|NL|UT|p
maarsseveen|Maarsseveen|NL|UT|j
maartensdijk|Maartensdijk|NL|UT|m
maasbracht|Maasbracht|NL|LI|m
maasbree|Maasbree|NL|LI|m
maasdam|Maasdam|NL|ZH|j
maasdijk|Maasdijk|NL|ZH|m
maaseik||BE|VL|o
maaskantje|Maaskantje|NL|NB|k
maasland|Maasland|NL|ZH|m
maasmechelen||BE|VL|p
maaspoort|Maaspoort|NL|NB|n
maassluis|Maassluis|NL|ZH|p
maastricht|Maastricht|NL|LI|q
mabalacat city||PH||r
maba||CN||q
mabopane||ZA||q
macae||BR||r
macapa||BR||s
macau||MO||t
maceio||BR||t
machala||EC||s
macharen|Macharen|NL|NB|j
machelen||BE|VL|n
macheng||CN||q
machern||DE|sn|m
machida||JP||s
machilipatnam||IN||r
machiques||VE||r
madanapalle||IN||r
made|Made|NL|NB|n
madhavaram||IN||q
madhurampur dehri||IN||r
madhyamgram||IN||r
madhyapur thimi||NP||q
madinah||SA||u
madinat an nasr||EG||t
madinat hamad||BH||r
madison||US||s
madiun||ID||r
madrid centro||ES||r
madrid||CO||r
madrid||ES||v
madurai||IN||u
maebashi||JP||s
magangue||CO||q
magdalena contreras||MX||r
magdeburg||DE|st|r
magelang||ID||q
magele|Magele|NL|OV|j
mage||BR||r
maghaghah||EG||q
magnitogorsk||RU||s
magstadt||DE|bw|n
magugpo poblacion||PH||r
mahabad||IR||r
mahajanga||MG||r
maharagama||LK||r
mahbubnagar||IN||r
mahesana||IN||r
maheshtala||IN||s
mahilyow||BY||s
mahlow||DE|bb|n
mahlsdorf||DE|be|o
maianga||AO||t
maicao||CO||r
maidstone||GB||q
maiduguri||NG||u
maijdi||BD||r
mailand||IT||u
mailsi||PK||q
mainaschaff||DE|by|n
mainburg||DE|by|n
mainhardt||DE|bw|m
mainleus||DE|by|m
maintal||DE|he|p
mainz||DE|rp|r
maipu||CL||s
mairipora||BR||q
maisach||DE|by|n
majie||CN||r
makassar||ID||u
makati city||PH||s
makhachkala||RU||t
makiyivka||UA||s
makkah||SA||u
makkinga|Makkinga|NL|FR|j
makkum|Makkum|NL|FR|l
makumbako||TZ||q
makurdi||NG||s
malabon||PH||s
malabo||GQ||r
malacca||MY||t
malaga||ES||t
malakal||SS||r
malambo||CO||q
malang||ID||t
malanje||AO||s
malappuram||IN||q
malatia sebastia||AM||r
malatya||TR||t
malayer||IR||r
malberg|Malberg|NL|LI|m
malburgen west|Malburgen West|NL|GE|m
malchin||DE|mv|n
malchow||DE|mv|m
malda||IN||r
maldegem||BE|VL|o
maldonado||UY||q
malegaon||IN||s
malente||DE|sh|n
maler kotla||IN||r
male||MV||q
malindi||KE||q
malingao||PH||u
malir cantonment||PK||s
malita||PH||q
malkajgiri||IN||r
mallawi||EG||r
mallersdorf pfaffenberg||DE|by|m
malmedy||BE|WA|n
malmo||SE||s
malolos||PH||s
malonne||BE|WA|m
malsch||DE|bw|n
malta|Malta|NL|ZE|k
maltepe||TR||s
man gyongdae ri||KP||s
manacapuru||BR||q
manado||ID||s
manage||BE|WA|o
managua||NI||t
manama||BH||r
manas||KG||q
manaus||BR||v
manchester||GB||t
manchester||US||q
manching||DE|by|n
mandalay||MM||u
mandaluyong city||PH||s
mandaluyong||PH||s
mandaqui||BR||q
mandaue city||PH||s
mandera||KE||q
mandi bahauddin||PK||q
mandimba||MZ||q
mandoli||IN||q
mandsaur||IN||r
mandurah||AU||q
mandya||IN||r
maneah||GN||r
manfalut||EG||q
mangalagiri||IN||q
mangaluru||IN||s
mango||IN||r
manhattan||US||u
manila||PH||u
manisa||TR||r
manizales||CO||s
manjhand||PK||r
mannheim||DE|bw|s
manokwari||ID||r
manolo fortich||PH||q
manp o||KP||q
mansa||ZM||r
mansfield||GB||r
mansilingan||PH||s
mantampay||PH||s
manta||EC||s
mantgum|Mantgum|NL|FR|k
mantilla||CU||r
manukau city||NZ||s
manzanillo||CU||q
manzanillo||MX||r
manzini||SZ||q
man||CI||r
maoming||CN||u
maputo||MZ||u
mar del plata||AR||t
mar ino||RU||r
maraba||BR||r
maracaibo||VE||u
maracanau||BR||r
maracay||VE||s
maradi||NE||s
maragheh||IR||s
maramag||PH||q
marand||IR||q
maranguape||BR||q
maran||MY||q
marawi city||PH||r
marbach am neckar||DE|bw|n
marbella||ES||r
marburg an der lahn||DE|he|q
marche en famenne||BE|WA|o
marchienne au pont||BE|WA|n
marchin||BE|WA|m
marcinelle||BE|WA|o
marcory||CI||r
mardan||PK||s
mardin||TR||q
maren kessel|Maren-Kessel|NL|NB|j
marg ilon||UZ||r
margraten|Margraten|NL|LI|l
mariaheide|Mariaheide|NL|NB|j
mariahout|Mariahout|NL|NB|k
mariakerke||BE|VL|o
marianao||CU||r
mariarade|Mariarade|NL|LI|l
mariara||VE||q
marica||BR||r
marienberg||DE|sn|o
mariendorf||DE|be|p
marienfelde||DE|be|o
marienheide||DE|nw|n
marienthal||DE|hh|s
marikina city||PH||s
marilia||BR||r
maringa||BR||s
marituba||BR||q
mariupol||UA||r
marivan||IR||r
mariveles||PH||r
marka||SO||r
markdorf||DE|bw|n
markelo|Markelo|NL|OV|l
marken|Marken|NL|NH|k
marke||BE|VL|m
markgroningen||DE|bw|n
markham||CA||s
markisches viertel||DE|be|p
markkleeberg||DE|sn|o
marknesse|Marknesse|NL|FL|l
markneukirchen||DE|sn|m
markranstadt||DE|sn|n
markt erlbach||DE|by|m
markt indersdorf||DE|by|n
markt schwaben||DE|by|n
marktheidenfeld||DE|by|n
marktoberdorf||DE|by|o
marktredwitz||DE|by|o
marle|Marle|NL|OV|j
marl||DE|nw|q
marne la vallee||FR||s
maroua||CM||s
marpingen||DE|sl|n
marrakesh||MA||t
marrum|Marrum|NL|FR|k
marsa matruh||EG||r
marsberg||DE|nw|o
marsdijk|Marsdijk|NL|DR|n
marseille||FR||t
marsum|Marsum|NL|FR|k
martapura||ID||r
martenshoek|Martenshoek|NL|GR|j
marten||DE|nw|n
marugame||JP||q
marum|Marum|NL|GR|m
marvdasht||IR||r
maryvale||US||r
mary||TM||r
marzahn||DE|be|q
masai||MY||r
masaka||UG||q
masan||KR||s
masaya||NI||q
mascara||DZ||q
maseru||LS||s
mashhad||IR||v
masina||CD||s
masindi||UG||q
masjed soleyman||IR||q
matadi||CD||s
matagalpa||NI||q
matanzas||CU||r
mataram||ID||s
mataro||ES||q
matendonk|Matendonk|NL|GE|m
matendreef|Matendreef|NL|GE|m
matengaarde|Matengaarde|NL|GE|l
matenhoeve|Matenhoeve|NL|GE|m
matenhorst|Matenhorst|NL|GE|l
matenveld|Matenveld|NL|GE|m
mathura||IN||s
mati||PH||q
matola||MZ||u
matsubara||JP||q
matsudo||JP||s
matsue||JP||r
matsumoto||JP||r
matsusaka||JP||r
matsuto||JP||q
matsuyama||JP||s
matuga||KE||r
maturin||VE||t
maua||BR||s
maulbronn||DE|bw|m
maurage||BE|WA|m
maurik|Maurik|NL|GE|l
mau||IN||r
mawlamyine||MM||s
maxdorf||DE|rp|m
maxhutte haidhof||DE|by|n
maxixe||MZ||q
mayen||DE|rp|o
maykop||RU||r
mazabuka||ZM||q
mazar e sharif||AF||s
mazatlan||MX||s
mazyr||BY||q
mbake||SN||q
mbale||UG||q
mbandaka||CD||s
mbanza kongo||AO||r
mbanza ngungu||CD||r
mbarara||UG||r
mbeya||TZ||t
mbombela||ZA||q
mbour||SN||s
mbuji mayi||CD||v
mcallen||US||r
mckinney||US||r
mdantsane||ZA||r
meads||US||s
mechelen aan de maas||BE|VL|n
mechelen||BE|VL|q
mechelen|Mechelen|NL|LI|k
mechernich||DE|nw|o
meckenbeuren||DE|bw|n
meckenheim||DE|nw|o
meckesheim||DE|bw|m
mecklenburg vorpommern||DE|=|a
medan||ID||v
meddo|Meddo|NL|GE|j
medea||DZ||r
medebach||DE|nw|n
medellin||CO||u
medemblik|Medemblik|NL|NH|p
medina estates||GH||q
medinipur||IN||r
meeden|Meeden|NL|GR|k
meerane||DE|sn|o
meerbeke||BE|VL|m
meerbusch||DE|nw|p
meerhout||BE|VL|n
meerhoven|Meerhoven|NL|NB|m
meerlo|Meerlo|NL|LI|k
meersburg||DE|bw|m
meerssen|Meerssen|NL|LI|m
meers|Meers|NL|LI|j
meerut||IN||u
meerveldhoven|Meerveldhoven|NL|NB|l
meerwijck|Meerwijck|NL|GR|j
meeuwen||BE|VL|m
meeuwen|Meeuwen|NL|NB|j
meezenbroek|Meezenbroek|NL|LI|l
megchelen|Megchelen|NL|GE|j
megen|Megen|NL|NB|k
meguro||JP||s
mehrhoog||DE|nw|m
meiderich||DE|nw|p
meijel|Meijel|NL|LI|m
meiktila||MM||r
meinersen||DE|ni|n
meinerzhagen||DE|nw|o
meiningen||DE|th|o
meise||BE|VL|o
meishan||CN||u
meissen||DE|sn|o
meitingen||DE|by|n
meizhou||CN||t
mejicanos||SV||r
mek ele||ET||s
mekkelholt|Mekkelholt|NL|OV|l
meknes||MA||t
melbourne||AU||w
melderslo|Melderslo|NL|LI|k
meldorf||DE|sh|m
melick|Melick|NL|LI|l
meliskerke|Meliskerke|NL|ZE|k
melitopol||UA||r
melle||BE|VL|n
melle||DE|ni|p
melle|Melle|NL|NB|m
mellrichstadt||DE|by|m
melsele||BE|VL|n
melsungen||DE|he|n
memmelsdorf||DE|by|n
memmingen||DE|by|p
memphis||US||t
menaam|Menaam|NL|FR|l
menden||DE|nw|p
mendig||DE|rp|n
mendip||GB||q
mendoza||AR||q
menen||BE|VL|o
mengede||DE|nw|n
mengenich||DE|nw|n
mengen||DE|bw|n
mengerskirchen||DE|he|m
mengkofen||DE|by|m
mengmao||CN||q
mengzi||CN||t
menongue||AO||r
mentougou||CN||r
meppel|Meppel|NL|DR|o
meppen||DE|ni|p
merauke||ID||q
merchtem||BE|VL|n
merchweiler||DE|sl|n
mercier hochelaga maisonneuve||CA||r
merelbeke||BE|VL|o
merenwijk|Merenwijk|NL|ZH|o
mere||BE|VL|m
merida||MX||u
merida||VE||s
mering||DE|by|n
merkelbeek|Merkelbeek|NL|LI|k
merkezefendi||TR||s
merksem||BE|VL|p
merksplas||BE|VL|m
merlo||AR||s
merseburg||DE|st|p
merselo|Merselo|NL|LI|k
mersin||TR||t
merum|Merum|NL|LI|l
merzig||DE|sl|o
mesa||US||s
meschede||DE|nw|o
mesquite||US||r
messancy||BE|WA|m
messina||IT||r
messkirch||DE|bw|n
messstetten||DE|bw|n
mestre||IT||r
metairie terrace||US||r
metairie||US||r
metelen||DE|nw|m
meteren|Meteren|NL|GE|l
meterik|Meterik|NL|LI|j
metro||ID||r
mettet||BE|WA|n
mettingen||DE|nw|n
mettmann||DE|nw|p
metzingen||DE|bw|o
metz||FR||q
meulebeke||BE|VL|n
meuselwitz||DE|th|n
mexicali||MX||t
mexico city||MX||x
meycauayan||PH||r
mezhdurechensk||RU||q
mheer|Mheer|NL|LI|j
miami gardens||US||q
miami||US||s
mian channun||PK||r
miandoab||IR||r
mianeh||IR||q
mianwali||PK||q
mianyang||CN||u
mianzhu deyang sichuan||CN||s
miass||RU||r
michelau||DE|by|m
michelstadt||DE|he|o
michendorf||DE|bb|n
mickten||DE|sn|n
middelbeers|Middelbeers|NL|NB|l
middelburg|Middelburg|NL|ZE|p
middelburg||ZA||r
middelharnis|Middelharnis|NL|ZH|o
middelie|Middelie|NL|NH|j
middelkerke||BE|VL|o
middelrode|Middelrode|NL|NB|k
middelsluis|Middelsluis|NL|ZH|k
middelstum|Middelstum|NL|GR|l
middenbeemster|Middenbeemster|NL|NH|l
middenmeer|Middenmeer|NL|NH|l
middlesbrough||GB||r
midland||US||r
midlum|Midlum|NL|FR|j
midsayap||PH||q
midsland|Midsland|NL|FR|j
midwolda|Midwolda|NL|GR|k
midwoud|Midwoud|NL|NH|l
mierlo|Mierlo|NL|NB|n
miesbach||DE|by|n
miguel hidalgo||MX||s
mijdrecht|Mijdrecht|NL|UT|n
mijnsheerenland|Mijnsheerenland|NL|ZH|k
milaan||IT||u
milagro||EC||r
milan||IT||u
milan||US||r
mildam|Mildam|NL|FR|j
milheeze|Milheeze|NL|NB|k
mill|Mill|NL|NB|m
milsbeek|Milsbeek|NL|LI|l
milse||DE|nw|m
miltenberg||DE|by|n
milton keynes||GB||r
milton||CA||r
milwaukee||US||t
minamirinkan||JP||r
minatitlan||MX||q
minato city||JP||r
minato||JP||s
mindelheim||DE|by|n
minden||DE|nw|q
mingachevir||AZ||q
mingala tangnyunt||MM||r
mingaladon||MM||r
mingora||PK||s
mingshui||CN||q
minhang||CN||v
minna||NG||s
minneapolis||US||s
minnertsga|Minnertsga|NL|FR|k
minoh||JP||r
minsk||BY||u
minya||EG||s
miraflores||PE||r
miramar||MX||q
miramar||US||r
miri||MY||s
mirpur khas||PK||s
mirpur model thana||BD||t
miryalaguda||IN||q
mirzapur||IN||r
misato saitama||JP||r
misburg nord||DE|ni|o
misburg||DE|ni|o
mishima||JP||q
miskolc||HU||r
misratah||LY||s
mississauga||CA||t
mit ghamr||EG||r
mito||JP||s
mitrovice||XK||q
mitselwier|Mitselwier|NL|FR|j
mittegrossefehn||DE|ni|n
mittelschontal||DE|bw|m
mittenaar||DE|he|m
mittenwalde||DE|bb|n
mittenwald||DE|by|m
mitterteich||DE|by|m
mitte||DE|be|q
mitte||DE|ni|n
mittweida||DE|sn|o
mityana||UG||q
mixco||GT||s
miyakonojo||JP||r
miyazaki||JP||s
mlolongo||KE||r
moabit||DE|be|q
moanda||CD||q
mobile||US||r
mockern||DE|st|m
mockmuhl||DE|bw|n
mockrehna||DE|sn|m
mocuba||MZ||r
modakeke||NG||q
model town||PK||q
modena||IT||r
modesto||US||r
moerbeke||BE|VL|m
moerdijk|Moerdijk|NL|NB|k
moers||DE|nw|q
moesel|Moesel|NL|LI|l
mogadishu||SO||v
moga||IN||r
mogi das cruzes||BR||s
mogi guacu||BR||r
moglingen||DE|bw|n
mohali||IN||r
mohammad shahr||IR||q
mohammadpur||BD||t
mohammedia||MA||r
mohnesee||DE|nw|n
mojokerto||ID||r
mokopane||ZA||q
mokotow||PL||r
mokpo||KR||s
molbergen||DE|ni|m
molenbeek saint jean||BE|BR|q
molenhoek|Molenhoek|NL|NB|l
molenschot|Molenschot|NL|NB|j
molfsee||DE|sh|m
molln||DE|sh|o
mol||BE|VL|o
mombasa||KE||u
mombris||DE|by|n
momignies||BE|WA|m
momlingen||DE|by|m
monceau sur sambre||BE|WA|n
monchengladbach||DE|nw|r
moncloa aravaca||ES||q
monclova||MX||r
mong cai||VN||q
mong yang||MM||q
mongu||ZM||q
monheim am rhein||DE|nw|p
monnickendam|Monnickendam|NL|NH|k
monrovia||LR||u
monschau||DE|nw|n
monster|Monster|NL|ZH|n
mons||BE|WA|q
mont saint guibert||BE|WA|m
mont sur marchienne||BE|WA|n
montabaur||DE|rp|n
montegnee||BE|WA|n
monteria||CO||s
monterrey||MX||u
montes claros||BR||s
montevideo||UY||u
montfoort|Montfoort|NL|UT|m
montfort|Montfort|NL|LI|l
montgomery||US||r
montignies sur sambre||BE|WA|o
montigny le tilleul||BE|WA|n
montpellier||FR||r
montreal||CA||u
montreuil||FR||q
monywa||MM||r
monza||IT||q
mook|Mook|NL|LI|l
moordorf||DE|ni|m
moorsele||BE|VL|m
moorsel||BE|VL|m
moorslede||BE|VL|n
moosburg||DE|by|o
moosinning||DE|by|m
mopti||ML||r
moradabad||IN||t
moratalaz||ES||q
moratuwa||LK||r
morbach||DE|rp|n
morelia||MX||t
morena||IN||r
moreno valley||US||r
moreno||AR||r
morfelden walldorf||DE|he|o
moriguchi||JP||r
moringen||DE|ni|m
morioka||JP||s
moritzburg||DE|sn|m
morlanwelz mariemont||BE|WA|o
morlenbach||DE|he|n
mormugao||IN||q
morogoro||TZ||s
moro||PK||r
morsbach||DE|nw|n
mortsel||BE|VL|o
morvi||IN||r
mosbach||DE|bw|o
moscow||RU||x
moshi||TZ||r
moskou||RU||x
mosquera||CO||q
mossamedes||AO||r
mossingen||DE|bw|o
mossoro||BR||s
mostaganem||DZ||r
mostar||BA||q
mostoles||ES||r
mosul||IQ||u
mothihari||IN||q
motijheel||BD||r
moundou||TD||r
mouscron||BE|WA|p
mpanda||TZ||r
mpumalanga||ZA||r
mthatha||ZA||r
mtwara||TZ||r
mu se||MM||r
muar||MY||s
mubende||UG||q
mubi||NG||r
mucheln||DE|st|m
much||DE|nw|n
mudanjiang||CN||t
mudau||DE|bw|m
muden||DE|ni|m
mudersbach||DE|rp|m
mueang nonthaburi||TH||r
mufulira||ZM||r
muggelheim||DE|be|m
muggensturm||DE|bw|m
muhlacker||DE|bw|o
muhldorf||DE|by|o
muhlenberg||DE|ni|m
muhlhausen||DE|bw|m
muhlhausen||DE|th|p
muhlheim am main||DE|he|o
muiden|Muiden|NL|NH|m
muiderberg|Muiderberg|NL|NH|k
muizen||BE|VL|m
mukalla||YE||t
mukim pulai||MY||s
mukono||UG||r
muktsar||IN||q
mulenvos||AO||t
mulheim karlich||DE|rp|n
mulheim||DE|nw|r
mulhouse||FR||q
mullheim||DE|bw|o
mulsen||DE|sn|n
multan||PK||v
mulugu||IN||s
mumbai||IN||x
munchberg||DE|by|n
muncheberg||DE|bb|m
munchen||DE|by|u
munderkingen||DE|bw|m
munein|Mûnein|NL|FR|j
munger||IN||r
munich||DE|by|u
munnerstadt||DE|by|m
munsingen||DE|bw|n
munstergeleen|Munstergeleen|NL|LI|m
munstertal schwarzwald||DE|bw|m
munster||DE|he|n
munster||DE|ni|o
munster||DE|nw|s
muntinlupa||PH||t
munuf||EG||q
munzenberg||DE|he|m
muratpasa||TR||s
murcia||ES||s
murfreesboro||US||r
murg||DE|bw|m
muriae||BR||q
muricay||PH||r
muridke||PK||r
murmansk||RU||s
murnau am staffelsee||DE|by|n
murom||RU||q
murrhardt||DE|bw|n
murrieta||US||q
murr||DE|bw|m
murwara||IN||r
musaffah||AE||r
musanze||RW||r
musashino||JP||r
muscat||OM||t
muschberg en geestenberg|Muschberg en Geestenberg|NL|NB|l
mushin||NG||r
musoma||TZ||r
musselkanaal|Musselkanaal|NL|GR|m
mussel|Mussel|NL|GR|j
mustafabad||IN||q
mustafakemalpasa||TR||q
mutare||ZW||r
mutlangen||DE|bw|m
mutterstadt||DE|rp|n
muzaffarabad||PK||t
muzaffargarh||PK||r
muzaffarnagar||IN||s
muzaffarpur||IN||s
mwala||KE||r
mwanza||TZ||u
mwene ditu||CD||r
mwene||CD||s
my hao||VN||q
my tho||VN||s
myeik||MM||r
myingyan||MM||r
mykilska borshchahivka||UA||q
mykolayiv||UA||s
mymensingh||BD||r
mysuru||IN||t
mytishchi||RU||r
mzuzu||MW||r
n dalatando||AO||r
n djamena||TD||u
naaldwijk|Naaldwijk|NL|ZH|o
naarden|Naarden|NL|NH|o
naastenbest|Naastenbest|NL|NB|l
nabatiye et tahta||LB||q
nabburg||DE|by|m
naberezhnyye chelny||RU||s
nablus||PS||q
nacala||MZ||r
nachrodt wiblingwerde||DE|nw|m
nackenheim||DE|rp|m
nada||CN||r
nadiad||IN||r
nador||MA||r
nagahama||JP||q
nagano||JP||s
nagaoka||JP||s
nagaon||IN||q
nagapattinam||IN||q
nagar naluakot||BD||s
nagareyama||JP||r
nagarpur||BD||r
nagasaki||JP||s
nagaur||IN||q
naga||PH||r
nagda||IN||q
nagele|Nagele|NL|FL|k
nagercoil||IN||r
nagold||DE|bw|o
nagoya||JP||v
nagpur||IN||v
naha||JP||s
nahiyat al iskandariyah||IQ||q
naihati||IN||r
naila||DE|by|n
nairobi||KE||w
naivasha||KE||r
najafabad||IR||r
najafgarh||IN||u
najaf||IQ||s
najran||SA||s
nakano||JP||s
nakhodka||RU||r
nakhon pathom||TH||q
nakhon ratchasima||TH||q
nakhon si thammarat||TH||q
nakuru||KE||t
nalbach||DE|sl|n
nalchik||RU||r
nalgonda||IN||r
nalinnes||BE|WA|m
nam inh||VN||s
namangan||UZ||t
namborn||DE|sl|m
namen||BE|WA|q
namp o||KP||s
nampula||MZ||t
namur||BE|WA|q
nanbin||CN||q
nanchang||CN||v
nanchong||CN||u
nanchuan||CN||r
nancun||CN||q
nancy||FR||q
nanded||IN||t
nandlstadt||DE|by|m
nandurbar||IN||q
nandyal||IN||r
nangloi jat||IN||r
nanjing||CN||x
nanjin||CN||r
nankana sahib||PK||q
nanning||CN||v
nanpiao||CN||r
nanping||CN||s
nanqiao||CN||s
nansana||UG||t
nantes||FR||s
nantong||CN||v
nantou||CN||q
nantou||TW||q
nanyang||CN||u
napels||IT||t
naperville||US||r
naples||IT||t
nara shi||JP||s
narasaraopet||IN||q
narashino||JP||r
narayanganj||BD||r
narela||IN||t
narita||JP||r
narmadapuram||IN||q
narowal||PK||q
narsingdi||BD||s
nashik||IN||u
nashville||US||t
nasim shahr||IR||r
nasimshahr||IR||r
nasiriyah||IQ||t
nassau||BS||r
nassau||DE|rp|m
nassogne||BE|WA|m
nasushiobara||JP||q
natal||BR||t
natore||BD||s
nattheim||DE|bw|m
naucalpan de juarez||MX||t
nauen||DE|bb|o
nauheim||DE|he|n
naumburg||DE|he|m
naumburg||DE|st|o
naunhof||DE|sn|n
navadwip||IN||q
navegantes||AO||r
navi mumbai||IN||v
navoiy||UZ||r
navojoa||MX||q
navotas||PH||r
navsari||IN||r
nawabganj||BD||r
nawabshah||PK||s
nay pyi taw||MM||t
nazarabad||IR||r
nazareth||BE|VL|n
nazilli||TR||q
nazran||RU||r
nazret||ET||s
ndola||ZM||t
neapel||IT||t
neckargemund||DE|bw|n
neckarsulm||DE|bw|o
neckartenzlingen||DE|bw|m
neder hardinxveld|Neder-Hardinxveld|NL|ZH|m
nederasselt|Nederasselt|NL|GE|j
nederhemert noord|Nederhemert-Noord|NL|GE|k
nederhemert|Nederhemert|NL|GE|k
nederland||NL|==|a
nederweert|Nederweert|NL|LI|m
nederwetten|Nederwetten|NL|NB|j
nederwoud|Nederwoud|NL|GE|k
neede|Neede|NL|GE|m
neerbeek|Neerbeek|NL|LI|l
neerkant|Neerkant|NL|NB|k
neeroeteren||BE|VL|n
neerpelt||BE|VL|n
neersen||DE|nw|m
neftekamsk||RU||q
nefteyugansk||RU||q
negara||ID||q
negenmanneke||BE|VL|m
negombo||LK||r
neheim||DE|nw|o
nehe||CN||q
neihu||TW||s
neijiang||CN||u
neili||TW||q
neiva||CO||s
nek emte||ET||r
nellore||IN||t
nepalgunj||NP||r
nepean||CA||r
neresheim||DE|bw|n
nersingen||DE|by|n
nes|Nes|NL|FR|k
netanya||IL||r
netersel|Netersel|NL|NB|j
netherlands||NL|==|a
netphen||DE|nw|o
nettersheim||DE|nw|m
nettetal||DE|nw|p
nette||DE|nw|m
neu anspach||DE|he|n
neu hohenschonhausen||DE|be|p
neu isenburg||DE|he|p
neu ulm||DE|by|p
neu wulmstorf||DE|ni|o
neubiberg||DE|by|n
neubrandenburg||DE|mv|q
neubruck||DE|nw|p
neubulach||DE|bw|m
neuburg an der donau||DE|by|o
neudenau||DE|bw|m
neue kolonie westhausen||DE|nw|m
neue neustadt||DE|st|r
neuehrenfeld||DE|nw|o
neuenburg am rhein||DE|bw|n
neuenburg||DE|bw|m
neuendettelsau||DE|by|m
neuenhagen||DE|bb|n
neuenhaus||DE|ni|n
neuenkirchen||DE|ni|m
neuenkirchen||DE|nw|n
neuenrade||DE|nw|n
neuenstadt am kocher||DE|bw|n
neuenstein||DE|bw|m
neufahrn bei freising||DE|by|o
neufchateau||BE|WA|m
neuffen||DE|bw|m
neugersdorf||DE|sn|m
neugraben fischbek||DE|hh|o
neuhaus am rennweg||DE|th|m
neuhausen auf den fildern||DE|bw|n
neuhausen||DE|bw|m
neuhaus||DE|th|m
neuhofen||DE|rp|m
neuhof||DE|he|n
neukirch lausitz||DE|sn|m
neukirchen vluyn||DE|nw|o
neukirchen||DE|he|m
neukirchen||DE|sn|m
neukolln||DE|be|r
neulussheim||DE|bw|m
neumarkt in der oberpfalz||DE|by|p
neumarkt sankt veit||DE|by|m
neumunster||DE|sh|q
neunburg vorm wald||DE|by|m
neunkirchen am brand||DE|by|n
neunkirchen am main||DE|by|m
neunkirchen||DE|nw|n
neunkirchen||DE|sl|p
neuotting||DE|by|n
neuquen||AR||r
neuried||DE|by|m
neuruppin||DE|bb|o
neusass||DE|by|o
neuss||DE|nw|r
neustadt am rubenberge||DE|ni|p
neustadt an der aisch||DE|by|n
neustadt an der donau||DE|by|n
neustadt an der orla||DE|th|m
neustadt an der waldnaab||DE|by|m
neustadt an der weinstrasse||DE|rp|p
neustadt bei coburg||DE|by|n
neustadt glewe||DE|mv|m
neustadt hessen||DE|he|n
neustadt in holstein||DE|sh|n
neustadt in sachsen||DE|sn|n
neustadt nord||DE|nw|o
neustadt sud||DE|nw|p
neustadt||DE|hh|n
neustrelitz||DE|mv|o
neutraubling||DE|by|n
neuwied||DE|rp|q
nevele||BE|VL|n
nevinnomyssk||RU||r
new bedford||US||q
new cairo||EG||s
new delhi||IN||s
new haven||US||q
new kingston||JM||t
new mirpur city||PK||q
new orleans||US||s
new south memphis||US||t
new taipei city||TW||v
new territories||HK||v
new york city||US||x
newark||US||s
newcastle under lyme||GB||q
newcastle upon tyne||GB||s
newcastle||AU||s
newcastle||ZA||s
newport news||US||r
newport||GB||r
newton||CA||r
neyagawa||JP||r
neyshabur||IR||r
neyveli||IN||r
nga bay||VN||q
ngaoundere||CM||r
nghi son||VN||s
nghi xuan||VN||q
ngong||KE||q
nguru||NG||q
nha trang||VN||t
nia valencia||PH||r
niamey||NE||u
nianbo||CN||r
nice||FR||s
nicolas romero||MX||s
nicosia||CY||r
nidda||DE|he|o
nidderau||DE|he|o
nideggen||DE|nw|n
niebert|Niebert|NL|GR|j
niebull||DE|sh|n
niedenstein||DE|he|m
nieder ingelheim||DE|rp|o
nieder olm||DE|rp|n
niederaula||DE|he|m
niedereschach||DE|bw|m
niederfischbach||DE|rp|m
niedergorsdorf||DE|bb|m
niederkassel||DE|nw|p
niederkruchten||DE|nw|n
niederlande||NL|==|a
niedernhausen||DE|he|n
niederrad||DE|he|o
niedersachsen||DE|=|a
niederschoneweide||DE|be|n
niederschonhausen||DE|be|o
niederstetten||DE|bw|m
niederwenigern||DE|nw|m
niederwerrn||DE|by|m
niederwiesa||DE|sn|m
niederzier||DE|nw|n
niefern oschelbronn||DE|bw|n
nieheim||DE|nw|m
niekerk|Niekerk|NL|GR|k
niel||BE|VL|n
nienberge||DE|nw|m
nienburg||DE|ni|o
niendorf||DE|hh|p
nienstedten||DE|hh|m
nierstein||DE|rp|m
niesky||DE|sn|n
nietap|Nietap|NL|DR|j
nieuw amsterdam|Nieuw-Amsterdam|NL|DR|m
nieuw balinge|Nieuw-Balinge|NL|DR|j
nieuw beijerland|Nieuw-Beijerland|NL|ZH|l
nieuw bergen|Nieuw-Bergen|NL|LI|m
nieuw buinen|Nieuw-Buinen|NL|DR|m
nieuw dijk|Nieuw-Dijk|NL|GE|j
nieuw dordrecht|Nieuw-Dordrecht|NL|DR|k
nieuw en sint joosland|Nieuw- en Sint Joosland|NL|ZE|k
nieuw lekkerland|Nieuw-Lekkerland|NL|ZH|n
nieuw loosdrecht|Nieuw-Loosdrecht|NL|NH|m
nieuw lotbroek|Nieuw-Lotbroek|NL|LI|m
nieuw moscou|Nieuw Moscou|NL|DR|j
nieuw namen|Nieuw-Namen|NL|ZE|k
nieuw roden|Nieuw-Roden|NL|DR|k
nieuw schoonebeek|Nieuw-Schoonebeek|NL|DR|j
nieuw vennep|Nieuw-Vennep|NL|NH|o
nieuw vossemeer|Nieuw-Vossemeer|NL|NB|k
nieuw wehl|Nieuw-Wehl|NL|GE|k
nieuwaal|Nieuwaal|NL|GE|j
nieuwdorp|Nieuwdorp|NL|LI|l
nieuwe niedorp|Nieuwe-Niedorp|NL|NH|l
nieuwe pekela|Nieuwe Pekela|NL|GR|l
nieuwe wetering|Nieuwe Wetering|NL|ZH|j
nieuwegein|Nieuwegein|NL|UT|p
nieuwehorne|Nieuwehorne|NL|FR|k
nieuwendijk|Nieuwendijk|NL|NB|l
nieuwenhoorn|Nieuwenhoorn|NL|ZH|k
nieuwerbrug aan den rijn|Nieuwerbrug aan den Rijn|NL|ZH|k
nieuwerkerk a d ijssel|Nieuwerkerk aan den IJssel|NL|ZH|n
nieuwerkerk aan den ijssel|Nieuwerkerk aan den IJssel|NL|ZH|n
nieuwerkerken||BE|VL|m
nieuwerkerk|Nieuwerkerk|NL|ZE|l
nieuwkerken waas||BE|VL|m
nieuwkoop|Nieuwkoop|NL|ZH|k
nieuwkuijk|Nieuwkuijk|NL|NB|l
nieuwland|Nieuwland|NL|UT|k
nieuwolda|Nieuwolda|NL|GR|k
nieuwoord|Nieuwoord|NL|OV|k
nieuwpoort||BE|VL|n
nieuwpoort|Nieuwpoort|NL|ZH|k
nieuwveen|Nieuwveen|NL|ZH|k
nigel||ZA||r
niigata||JP||t
niihama||JP||q
niiza||JP||r
nijemirdum|Nijemirdum|NL|FR|j
nijenheim|Nijenheim|NL|UT|l
nijkerkerveen|Nijkerkerveen|NL|GE|l
nijkerk|Nijkerk|NL|GE|p
nijland|Nijland|NL|FR|j
nijlen||BE|VL|o
nijmegen|Nijmegen|NL|GE|r
nijnsel|Nijnsel|NL|NB|k
nijrees|Nijrees|NL|OV|l
nijswiller|Nijswiller|NL|LI|j
nijverdal|Nijverdal|NL|OV|o
nikolassee||DE|be|n
nikopol||UA||q
nilopolis||BR||r
nilufer||TR||t
nimach||IN||q
nimes||FR||r
ning er||CN||r
ningbo||CN||v
ningde||CN||s
ninh hoa||VN||r
ninove||BE|VL|p
nippes||DE|nw|q
nishi tokyo shi||JP||r
nishinomiya||JP||s
nishio||JP||r
nispen|Nispen|NL|NB|k
nistelrode|Nistelrode|NL|NB|m
nis||RS||r
niteroi||BR||s
nittenau||DE|by|n
nittendorf||DE|by|n
nivelles||BE|WA|o
nizamabad||IN||s
nizhnekamsk||RU||r
nizhnevartovsk||RU||r
nizhniy novgorod||RU||u
nizhny tagil||RU||s
njeru||UG||r
nkayi||CG||q
nkongsamba||CM||r
nkpor||NG||q
nnewi||NG||r
noardburgum|Noardburgum|NL|FR|l
nobeoka||JP||q
noda||JP||r
nogales||MX||s
noginsk||RU||q
nohfelden||DE|sl|n
noida||IN||s
nong chok||TH||r
nong khaem||TH||r
nonnweiler||DE|sl|n
noorbeek|Noorbeek|NL|LI|j
noord brabant||NL|=|a
noord hofland|Noord-Hofland|NL|ZH|m
noord holland||NL|=|a
noord scharwoude|Noord-Scharwoude|NL|NH|m
noordbarge|Noordbarge|NL|DR|k
noordbroek|Noordbroek|NL|GR|k
noordeinde|Noordeinde|NL|ZH|k
noordeloos|Noordeloos|NL|ZH|k
noorderwijk||BE|VL|m
noordgeest|Noordgeest|NL|NB|l
noordhoek|Noordhoek|NL|NB|k
noordhorn|Noordhorn|NL|GR|k
noordwijk binnen|Noordwijk-Binnen|NL|ZH|o
noordwijkerhout|Noordwijkerhout|NL|ZH|n
noordwolde|Noordwolde|NL|FR|l
noorwegen||NO|==|a
nootdorp|Nootdorp|NL|ZH|o
nor nork||AM||r
nordenham||DE|ni|o
nordenstadt||DE|he|m
norden||DE|ni|o
norderney||DE|ni|m
norderstedt||DE|sh|q
nordhausen||DE|th|p
nordheim||DE|bw|m
nordholz||DE|ni|m
nordhorn||DE|ni|p
nordkirchen||DE|nw|n
nordlingen||DE|by|o
nordrhein westfalen||DE|=|a
nordstadt||DE|ni|o
nordstemmen||DE|ni|n
nordwalde||DE|nw|n
norfolk||US||r
norg|Norg|NL|DR|l
norilsk||RU||r
norman||US||q
norten hardenberg||DE|ni|n
north brabant||NL|=|a
north charleston||US||q
north holland||NL|=|a
north las vegas||US||r
north peoria||US||q
north shore||NZ||r
north stamford||US||q
northampton||GB||r
northeim||DE|ni|o
northern ireland||GB|==|a
nortorf||DE|sh|m
norvenich||DE|nw|n
norwalk||US||q
norway||NO|==|a
norwegen||NO|==|a
norwich||GB||r
norzagaray||PH||r
nossa senhora de fatima||CN||q
nossa senhora do socorro||BR||r
nossen||DE|sn|m
nottingham||GB||s
nottuln||DE|nw|o
nou barris||ES||r
nouadhibou||MR||r
nouakchott||MR||u
nova friburgo||BR||r
nova iguacu||BR||t
nova lima||BR||q
nova serrana||BR||q
nova vida||AO||s
novara||IT||q
novi sad||RS||r
novo gama||BR||q
novo hamburgo||BR||r
novo peredelkino||RU||q
novocheboksarsk||RU||q
novocherkassk||RU||r
novokuybyshevsk||RU||q
novokuznetsk||RU||t
novomoskovsk||RU||q
novorossiysk||RU||r
novosibirsk||RU||u
novotroitsk||RU||q
novozavodskyi||UA||r
novyye cheremushki||RU||q
novyye kuz minki||RU||r
nowrangapur||IN||u
noyabrsk||RU||q
nrw||DE|=|a
nsukka||NG||q
ntuzuma||ZA||q
nuenen|Nuenen|NL|NB|o
nuevo laredo||MX||s
nufringen||DE|bw|m
nuis|Nuis|NL|GR|j
nukus||UZ||s
nuland|Nuland|NL|NB|m
numansdorp|Numansdorp|NL|ZH|m
numazu||JP||r
numbrecht||DE|nw|o
nunchritz||DE|sn|m
nunoa||CL||r
nunspeet|Nunspeet|NL|GE|o
nuremberg||DE|by|s
nurnberg||DE|by|s
nurtingen||DE|bw|p
nussloch||DE|bw|n
nuth|Nuth|NL|LI|m
nyagatare||RW||q
nyala||SD||t
nyingchi||CN||r
nyiregyhaza||HU||q
nyzhnodniprovsk||UA||r
nzega||TZ||q
nzerekore||GN||r
o mon||VN||q
oakland||US||s
oakville||CA||r
oaxaca||MX||r
obalende||NG||s
obbicht|Obbicht|NL|LI|k
obdam|Obdam|NL|NH|m
ober morlen||DE|he|m
ober ramstadt||DE|he|n
ober saulheim||DE|rp|m
oberammergau||DE|by|m
oberasbach||DE|by|o
oberboihingen||DE|bw|m
oberderdingen||DE|bw|n
oberding||DE|by|m
obergum|Obergum|NL|GR|k
obergunzburg||DE|by|m
oberhaching||DE|by|n
oberhausen rheinhausen||DE|bw|n
oberhausen||DE|nw|r
oberkassel||DE|nw|m
oberkirch||DE|bw|o
oberkochen||DE|bw|n
oberkotzau||DE|by|m
oberlungwitz||DE|sn|m
obernbeck||DE|nw|m
obernburg am main||DE|by|n
oberndorf||DE|bw|n
obernkirchen||DE|ni|n
oberricklingen||DE|ni|n
oberschleissheim||DE|by|n
oberschoneweide||DE|be|o
oberstaufen||DE|by|m
oberstdorf||DE|by|n
oberstenfeld||DE|bw|m
oberthal||DE|sl|m
oberthulba||DE|by|m
obertraubling||DE|by|m
obertshausen||DE|he|o
oberursel||DE|he|p
oberviechtach||DE|by|m
oberzent||DE|he|n
obihiro||JP||r
obninsk||RU||q
obolon||UA||r
obrigheim||DE|bw|m
obuase||GH||r
ocana||CO||q
oceanside||US||r
ochakovo matveyevskoye||RU||q
ochsenfurt||DE|by|n
ochsenhausen||DE|bw|n
ochtendung||DE|rp|m
ochten|Ochten|NL|GE|m
ochtrup||DE|nw|o
ocumare del tuy||VE||r
odawara||JP||r
odense||DK||r
odenthal||DE|nw|n
odesa||UA||t
odessa||US||q
odijk|Odijk|NL|UT|m
odiliapeel|Odiliapeel|NL|NB|k
odintsovo||RU||r
odoorn|Odoorn|NL|DR|k
oebisfelde||DE|st|m
oedelem||BE|VL|m
oederan||DE|sn|m
oedheim||DE|bw|m
oegstgeest|Oegstgeest|NL|ZH|o
oelde||DE|nw|o
oelsnitz||DE|sn|n
oene|Oene|NL|GE|j
oentsjerk|Oentsjerk|NL|FR|k
oer erkenschwick||DE|nw|o
oerlenbach||DE|by|m
oerle|Oerle|NL|NB|k
oerlinghausen||DE|nw|o
oestrich||DE|nw|m
oettingen in bayern||DE|by|m
offa||NG||q
offenbach an der queich||DE|rp|m
offenbach||DE|he|q
offenbeek|Offenbeek|NL|LI|m
offenburg||DE|bw|p
oftersheim||DE|bw|n
ogaki||JP||r
ogbomoso||NG||s
ohain||BE|WA|m
ohligs||DE|nw|p
ohlsdorf||DE|hh|n
ohringen||DE|bw|o
oijen|Oijen|NL|NB|j
oirlo|Oirlo|NL|LI|k
oirsbeek|Oirsbeek|NL|LI|l
oirschot|Oirschot|NL|NB|n
oisterwijk|Oisterwijk|NL|NB|o
oita||JP||s
ojo de agua||MX||s
okara||PK||t
okayama||JP||t
okazaki||JP||s
okene||NG||s
okigwe||NG||q
okinawa||JP||r
oklahoma city||US||t
okrika||NG||r
oktyabrsky||RU||q
olanchito||HN||q
olathe||US||r
olbernhau||DE|sn|n
olbersdorf||DE|sn|m
olching||DE|by|o
oldeberkoop|Oldeberkoop|NL|FR|k
oldebroek|Oldebroek|NL|GE|l
oldeholtpade|Oldeholtpade|NL|FR|j
oldehove|Oldehove|NL|GR|k
oldekerk|Oldekerk|NL|GR|j
oldemarkt|Oldemarkt|NL|OV|l
oldenburg in holstein||DE|sh|n
oldenburg||DE|ni|r
oldenzaal|Oldenzaal|NL|OV|o
oldham||GB||r
oleksandrivskyi||UA||q
oleksiyivka||UA||q
olfen||DE|nw|n
olinda||BR||s
olland|Olland|NL|NB|j
olmaliq||UZ||r
olongapo||PH||r
olpe||DE|nw|o
olsberg||DE|nw|n
olst|Olst|NL|OV|m
olsztyn||PL||r
omaha||US||s
omdurman||SD||u
ome||JP||r
ommelanderwijk|Ommelanderwijk|NL|GR|k
ommel|Ommel|NL|NB|j
ommen|Ommen|NL|OV|n
ommoord|Ommoord|NL|ZH|o
omsk||RU||u
omuta||JP||r
onderdendam|Onderdendam|NL|GR|i
onderdijk|Onderdijk|NL|NH|k
ondjiva||AO||q
ondo||NG||s
ong a||VN||s
ong ha||VN||r
ong hoi||VN||r
ong xoai||VN||r
ongata rongai||KE||r
ongole||IN||r
onitsha||NG||u
onojo||JP||q
onomichi||JP||r
onstwedde|Onstwedde|NL|GR|k
ontario||US||r
onze lieve vrouw waver||BE|VL|m
oog in al|Oog in Al|NL|UT|m
ooievaarsnest|Ooievaarsnest|NL|NB|j
ooij|Ooij|NL|GE|l
oosseld|Oosseld|NL|GE|l
oost vlaanderen||BE|=|a
oost vlieland|Oost-Vlieland|NL|FR|k
oostakker||BE|VL|m
oostburg|Oostburg|NL|ZE|m
oostdijk|Oostdijk|NL|ZE|j
oostdorp|Oostdorp|NL|ZH|k
oostduinkerke||BE|VL|n
oosteinde|Oosteinde|NL|NH|m
oosteind|Oosteind|NL|NB|j
oostelbeers|Oostelbeers|NL|NB|k
oostende||BE|VL|q
oostendorp|Oostendorp|NL|GE|l
oostenrijk||AT|==|a
oosterbeek|Oosterbeek|NL|GE|n
oosterblokker|Oosterblokker|NL|NH|k
oosterend|Oosterend|NL|FR|j
oosterend|Oosterend|NL|NH|j
oosterhesselen|Oosterhesselen|NL|DR|k
oosterholt|Oosterholt|NL|OV|k
oosterhoogebrug|Oosterhoogebrug|NL|GR|l
oosterhout|Oosterhout|NL|GE|l
oosterhout|Oosterhout|NL|NB|p
oosterhuizen|Oosterhuizen|NL|GE|j
oosterland|Oosterland|NL|ZE|l
oostermeenthe|Oostermeenthe|NL|OV|l
oosterpark|Oosterpark|NL|GR|n
oosterstreek|Oosterstreek|NL|FR|j
oosterwolde|Oosterwolde|NL|FR|n
oosterwolde|Oosterwolde|NL|GE|j
oosterzee|Oosterzee|NL|FR|j
oosterzele||BE|VL|n
oosterzij|Oosterzij|NL|NH|l
oostham||BE|VL|m
oosthuizen|Oosthuizen|NL|NH|k
oostkamp||BE|VL|o
oostkapelle|Oostkapelle|NL|ZE|k
oostknollendam|Oostknollendam|NL|NH|j
oostmalle||BE|VL|m
oostrozebeke||BE|VL|m
oostrum|Oostrum|NL|LI|l
oostvoorne|Oostvoorne|NL|ZH|m
oostwold|Oostwold|NL|GR|j
oostwoud|Oostwoud|NL|NH|j
oost|Oost|NL|LI|j
ootmarsum|Ootmarsum|NL|OV|m
ooty||IN||r
ooyerhoek|Ooyerhoek|NL|GE|l
ooy|Ooy|NL|GE|k
op buuren|Op Buuren|NL|UT|k
opeinde|Opeinde|NL|FR|k
opende|Opende|NL|GR|l
opglabbeek||BE|VL|n
ophemert|Ophemert|NL|GE|k
opheusden|Opheusden|NL|GE|m
ophoven|Ophoven|NL|LI|m
opijnen|Opijnen|NL|GE|k
opladen||DE|nw|o
oploo|Oploo|NL|NB|j
opmeer|Opmeer|NL|NH|n
opole||PL||q
oppenheim||DE|rp|m
oppenhuizen|Oppenhuizen|NL|FR|k
opperdoes|Opperdoes|NL|NH|k
opperduit|Opperduit|NL|ZH|j
oppum||DE|nw|n
opwijk||BE|VL|n
oradea||RO||r
orai||IN||r
oral||KZ||s
orange||US||r
oranienburg||DE|bb|p
oranjewijk|Oranjewijk|NL|ZH|l
oranjewoud|Oranjewoud|NL|FR|k
oran||DZ||t
orden|Orden|NL|GE|m
ordos||CN||u
ordu||TR||r
orebro||SE||r
orekhovo borisovo severnoye||RU||q
orekhovo borisovo||RU||r
orekhovo zuyevo||RU||q
orel||RU||s
orenburg||RU||t
orihuela||ES||q
orizaba||MX||q
orkney||ZA||q
orlando||US||s
orleans||CA||q
orleans||FR||q
ormoc||PH||r
orsha||BY||q
orsk||RU||r
ortenberg||DE|he|n
ortenburg||DE|by|m
orthen|Orthen|NL|NB|k
orumiyeh||IR||t
oruro||BO||r
osaka||JP||v
osaki||JP||q
osan||KR||r
osasco||BR||t
oschatz||DE|sn|n
oschersleben||DE|st|o
osdorf||DE|hh|o
oshawa||CA||r
oshodi||NG||r
oshu||JP||q
osh||KG||s
oslo||NO||u
osmaniye||TR||r
osnabruck||DE|ni|r
osogbo||NG||t
osorno||CL||r
ospel|Ospel|NL|LI|l
ossendorf||DE|nw|n
ossendrecht|Ossendrecht|NL|NB|l
oss|Oss|NL|NB|q
ostbevern||DE|nw|n
ostend||BE|VL|q
osterburg||DE|st|m
osterburken||DE|bw|m
ostercappeln||DE|ni|n
osterhofen||DE|by|n
osterholz scharmbeck||DE|ni|o
osternienburger land||DE|st|n
osterreich||AT|==|a
osterronfeld||DE|sh|m
ostfildern||DE|bw|p
ostheim||DE|nw|n
osthofen||DE|rp|n
ostrach||DE|bw|m
ostrava||CZ||s
ostrhauderfehn||DE|ni|n
ostringen||DE|bw|n
ostseebad binz||DE|mv|m
ostseebad kuhlungsborn||DE|mv|m
oststadt||DE|ni|n
oststeinbek||DE|sh|m
otaru||JP||q
ota||JP||t
ota||NG||r
oterleek|Oterleek|NL|NH|j
othene|Othene|NL|ZE|l
othmarschen||DE|hh|n
otsu||JP||s
ottakring||AT||q
ottawa south||CA||q
ottawa||CA||t
ottendorf okrilla||DE|sn|n
ottensen||DE|hh|p
otterberg||DE|rp|m
otterlo|Otterlo|NL|GE|l
otterndorf||DE|ni|m
ottersberg||DE|ni|n
ottersum|Ottersum|NL|LI|k
ottersweier||DE|bw|m
ottignies||BE|WA|n
ottobeuren||DE|by|m
ottobrunn bei munchen||DE|by|o
ottweiler||DE|sl|n
ouagadougou||BF||v
ouahigouya||BF||q
ouargla||DZ||r
oud beijerland|Oud-Beijerland|NL|ZH|o
oud caberg|Oud-Caberg|NL|LI|k
oud gastel|Oud Gastel|NL|NB|m
oud heverlee||BE|VL|n
oud loosdrecht|Oud-Loosdrecht|NL|NH|k
oud turnhout||BE|VL|n
oud vossemeer|Oud-Vossemeer|NL|ZE|l
oud zuilen|Oud-Zuilen|NL|UT|j
ouddorp|Ouddorp|NL|ZH|m
oude bildtzijl|Oude Bildtzijl|NL|FR|j
oude pekela|Oude Pekela|NL|GR|m
oude wetering|Oude Wetering|NL|ZH|l
oudega|Oudega|NL|FR|k
oudehaske|Oudehaske|NL|FR|k
oudehorne|Oudehorne|NL|FR|j
oudemirdum|Oudemirdum|NL|FR|k
oudenaarde||BE|VL|o
oudenbosch|Oudenbosch|NL|NB|n
oudenburg||BE|VL|n
ouderkerk aan de amstel|Ouderkerk aan de Amstel|NL|NH|m
ouderkerk aan den ijssel|Ouderkerk aan den IJssel|NL|ZH|l
oudeschild|Oudeschild|NL|NH|k
oudeschoot|Oudeschoot|NL|FR|k
oudesluis|Oudesluis|NL|NH|j
oudewater|Oudewater|NL|UT|n
oudkarspel|Oudkarspel|NL|NH|l
oued zem||MA||q
ougree||BE|WA|n
oujda||MA||t
oulu||FI||r
oupeye||BE|WA|o
ourense||ES||q
ourinhos||BR||q
ovelgonne||DE|ni|m
overasselt|Overasselt|NL|GE|k
overath||DE|nw|o
overberg|Overberg|NL|UT|k
overhoven|Overhoven|NL|LI|l
overijse||BE|VL|o
overijssel||NL|=|a
overland park||US||r
overloon|Overloon|NL|NB|l
overpelt||BE|VL|n
overschie|Overschie|NL|ZH|m
overveen|Overveen|NL|NH|l
oviedo||ES||r
owerri||NG||t
owo||NG||s
oxford||GB||r
oxnard||US||r
oyama||JP||r
oyo||NG||t
oyten||DE|ni|n
p yongsong||KP||q
paal||BE|VL|n
paarl||ZA||r
pabna||BD||r
pachuca de soto||MX||r
paco do lumiar||BR||r
padalarang||ID||r
padangsidempuan||ID||r
padang||ID||t
paderborn||DE|nw|r
padua||IT||r
paech on up||KP||r
paek ak||KP||q
pagadian||PH||r
pailou||CN||q
pak kret||TH||r
pakdasht||IR||r
pakokku||MM||q
pakpattan||PK||q
palakkad||IN||r
palangkaraya||ID||s
palanpur||IN||r
palembang||ID||u
palemig|Palemig|NL|LI|j
palenstein|Palenstein|NL|ZH|m
palermo||IT||t
palhoca||BR||r
paliseul||BE|WA|m
pali||IN||r
pallabi||BD||t
pallavaram||IN||r
palm bay||US||q
palma soriano||CU||q
palmas||BR||s
palma||ES||s
palmdale||US||r
palmira||CO||s
palo negro||VE||q
palopo||ID||r
paltan||BD||r
palu||ID||s
palwal||IN||r
pamanukan||ID||q
pamel||BE|VL|n
pamplona||ES||r
pamulang||ID||r
panabo||PH||r
panalanoy||PH||r
panama city||PA||s
panchkula||IN||r
pandit deen dayal upadhyaya nagar||IN||q
pandi||PH||r
pangkalanbuun||ID||q
pangkalpinang||ID||r
panguila||AO||r
panihati||IN||s
panipat||IN||s
paniqui||PH||q
panjin||CN||u
pankow||DE|be|p
pannerden|Pannerden|NL|GE|l
panningen|Panningen|NL|LI|m
pano aqil||PK||q
panshan||CN||t
panvel||IN||r
panzhihua||CN||t
papenburg||DE|ni|p
papendrecht|Papendrecht|NL|ZH|o
papenhoven|Papenhoven|NL|LI|j
papenveer|Papenveer|NL|ZH|k
par naogaon||BD||r
paradies||DE|bw|m
paradise||US||r
paragominas||BR||q
parakou||BJ||r
paramaribo||SR||r
paranagua||BR||r
paranaque city||PH||t
parana||AR||r
parauapebas||BR||s
parbhani||IN||s
parchim||DE|mv|o
pardis||IR||q
parelheiros||BR||r
parepare||ID||r
pare||ID||q
parijs||FR||v
parintins||BR||q
paris 11 popincourt||FR||r
paris 11e arrondissement||FR||r
paris 12 reuilly||FR||r
paris 12e arrondissement||FR||r
paris 13 gobelins||FR||r
paris 13e arrondissement||FR||r
paris 14 observatoire||FR||r
paris 15 vaugirard||FR||r
paris 16 passy||FR||r
paris 17 batignolles monceau||FR||r
paris 18 buttes montmartre||FR||r
paris 19 buttes chaumont||FR||r
paris 20 menilmontant||FR||r
paris||FR||v
parla||ES||q
parma||IT||r
parnaiba||BR||r
parnamirim||BR||s
parsabad||IR||q
parsberg||DE|by|m
parung||ID||q
pasadena||US||r
pasarkemis||ID||s
pasay||PH||s
paseh||ID||q
pasewalk||DE|mv|n
pasig city||PH||t
pasing||DE|by|p
pasir gudang||MY||t
pasir mas||MY||r
pasir puteh||MY||r
pasrur||PK||q
passart|Passart|NL|LI|k
passau||DE|by|p
passo fundo||BR||r
passos||BR||q
pasto||CO||s
pasuruan||ID||r
patan||IN||r
patan||NP||s
paterson||US||r
paterswolde|Paterswolde|NL|DR|l
pathankot||IN||r
pathein||MM||r
pathmos|Pathmos|NL|OV|l
patiala||IN||s
pati||ID||q
patna||IN||u
patos de minas||BR||r
patra||GR||r
pattaya||TH||q
pattensen||DE|ni|n
pattoki||PK||q
paturages||BE|WA|m
paulinia||BR||q
paulista||BR||s
paulo afonso||BR||q
paulsstadt||DE|mv|n
pavlodar||KZ||s
pavlohrad||UA||q
paya terubong||MY||r
payakumbuh||ID||r
pearland||US||q
pechersk||UA||q
pecs||HU||r
pedreira||BR||r
peelo|Peelo|NL|DR|m
peer||BE|VL|n
pegnitz||DE|by|n
peicheng||CN||r
peij|Peij|NL|LI|l
peine||DE|ni|p
peissenberg||DE|by|n
peiting||DE|by|n
peitz||DE|bb|m
peize|Peize|NL|DR|m
pekalongan||ID||s
pekanbaru||ID||u
pelabuhanratu||ID||q
pelentong||MY||t
pelotas||BR||s
pemalang||ID||r
pematangsiantar||ID||s
pemba||MZ||r
pembroke pines||US||r
penalolen||CL||r
pendrecht|Pendrecht|NL|ZH|n
pengpu||CN||r
pengze||CN||s
penig||DE|sn|n
pentling||DE|by|m
penza||RU||s
penzberg||DE|by|n
peoria||US||r
pepinster||BE|WA|n
perbaungan||ID||r
percut||ID||s
perdizes||BR||q
pereira||CO||s
peristeri||GR||r
perleberg||DE|bb|n
perling||MY||q
perm||RU||t
pernis|Pernis|NL|ZH|m
perpignan||FR||q
perth||AU||v
perugia||IT||q
peruwelz||BE|WA|o
pervouralsk||RU||r
pescara||IT||q
peshawar||PK||w
pesse|Pesse|NL|DR|k
pest||HU||t
petah tiqva||IL||r
petaling jaya||MY||t
petapa||GT||r
petare||VE||s
petegem aan de leie||BE|VL|n
peterborough||GB||r
petersaurach||DE|by|m
petersberg||DE|he|o
petershagen||DE|bb|n
petershagen||DE|nw|o
petershausen ost||DE|bw|m
petershausen west||DE|bw|n
petershausen||DE|by|m
petionville||HT||s
petritor nord||DE|ni|m
petritor ost||DE|ni|n
petrogradka||RU||q
petrolina||BR||s
petropavlovsk kamchatsky||RU||r
petropavl||KZ||r
petropolis||BR||s
petrozavodsk||RU||s
petrzalka||SK||q
petten|Petten|NL|NH|k
pfaffenhofen an der ilm||DE|by|o
pfaffenhofen an der roth||DE|by|m
pfalzdorf||DE|nw|m
pfalzgrafenweiler||DE|bw|m
pfarrkirchen||DE|by|n
pfedelbach||DE|bw|n
pforzheim||DE|bw|q
pfreimd||DE|by|m
pfronten||DE|by|m
pfullendorf||DE|bw|n
pfullingen||DE|bw|o
pfungstadt||DE|he|o
phagwara||IN||q
phalaborwa||ZA||q
phan rang thap cham||VN||r
phan thiet||VN||r
phasi charoen||TH||q
philadelphia||US||u
philippeville||BE|WA|m
philippsburg||DE|bw|n
phnom penh||KH||u
pho yen||VN||r
phoenix||US||u
phong ien||VN||q
phool nagar||PK||q
phra pradaeng||TH||r
phu ly||VN||r
phu my||VN||s
phu quoc||VN||s
phuc yen||VN||r
phusro||IN||r
piacenza||IT||q
piatra neamt||RO||q
piding||DE|by|m
piedecuesta||CO||r
piedras negras||MX||r
pierik|Pierik|NL|OV|l
piershil|Piershil|NL|ZH|k
pietermaritzburg||ZA||t
pijnacker|Pijnacker|NL|ZH|o
pikine||SN||u
pilibhit||IN||q
pilsen||CZ||r
pilsting||DE|by|m
pimpri chinchwad||IN||u
pimpri||IN||u
pinar del rio||CU||r
pindamonhangaba||BR||r
pindi bhattian||PK||s
pindiga||NG||q
pinetown||ZA||r
pingdingshan||CN||t
pingdu||CN||t
pingliang||CN||s
pingshan||CN||q
pingwu county||CN||r
pingxiang||CN||t
pinhais||BR||q
pinneberg||DE|sh|p
pinsk||BY||q
piracicaba||BR||s
piraeus||GR||r
piranshahr||IR||r
piraquara||BR||q
pirituba||BR||r
pirmasens||DE|rp|p
pirna||DE|sn|p
pisa||IT||q
pita kotte||LK||q
pitalito||CO||r
pitesti||RO||r
pithampur||IN||q
pittem||BE|VL|m
pittsburgh||US||s
piura||PE||t
pizhou||CN||s
plaidt||DE|rp|m
planaltina||BR||r
planegg||DE|by|n
plankstadt||DE|bw|n
plano piloto||BR||r
plano||US||s
planterwald||DE|be|n
plaridel||PH||q
plaspoelpolder|Plaspoelpolder|NL|ZH|j
plattling||DE|by|n
plau am see||DE|mv|m
plauen||DE|sn|q
playa del carmen||MX||r
plaza de la revolucion||CU||r
pleidelsheim||DE|bw|m
pleiku||VN||q
pleinfeld||DE|by|m
plettenberg||DE|nw|o
pliezhausen||DE|bw|n
plochingen||DE|bw|n
plock||PL||q
ploiesti||RO||r
plombieres||BE|WA|n
plon||DE|sh|n
plovdiv||BG||s
pluderhausen||DE|bw|n
plumbon||ID||r
plymouth||GB||r
poa||BR||q
poblacion||PH||q
pocking||DE|by|n
pocos de caldas||BR||r
podgorica||ME||r
podolsk||RU||r
poederoijen|Poederoijen|NL|GE|j
poeldijk|Poeldijk|NL|ZH|m
pohang||KR||s
poing||DE|by|n
pointe noire||CG||t
pokhara||NP||t
poland||PL|==|a
polch||DE|rp|m
polen||PL|==|a
poll||DE|nw|n
polokwane||ZA||s
poltava||UA||s
pommelsbrunn||DE|by|m
pomona||US||r
pompano beach||US||q
ponce||PR||r
ponnani||IN||q
pont a celles||BE|WA|n
ponta grossa||BR||s
pontianak||ID||t
poole||GB||r
poortvliet|Poortvliet|NL|ZE|k
popayan||CO||s
poperinge||BE|VL|o
poppenbuttel||DE|hh|o
por do sol||BR||q
porbandar||IN||r
porlamar||VE||r
port au prince||HT||u
port blair||IN||q
port de paix||HT||s
port dickson||MY||q
port gentil||GA||r
port harcourt||NG||v
port louis||MU||r
port moresby||PG||s
port said||EG||t
port saint lucie||US||r
port sudan||SD||s
porta westfalica||DE|nw|p
portland||US||t
portmore||JM||q
porto alegre||BR||u
porto novo||BJ||s
porto seguro||BR||r
porto velho||BR||t
portoviejo||EC||s
porto||BR||q
porto||CN||q
porto||PT||r
portsmouth||GB||r
portugal||PT|==|a
porz am rhein||DE|nw|q
posadas||AR||s
possneck||DE|th|n
postbauer heng||DE|by|m
posterholt|Posterholt|NL|LI|l
potchefstroom||ZA||r
potosi||BO||r
potsdam||DE|bb|r
pottenberg|Pottenberg|NL|LI|l
pottenstein||DE|by|m
pottmes||DE|by|m
pouso alegre||BR||r
poza rica de hidalgo||MX||r
poznan||PL||t
pozniaky||UA||q
praag||CZ||u
prabumulih||ID||q
praga poludnie||PL||r
prague||CZ||u
prag||CZ||u
praia grande||BR||s
praia||CV||r
prato||IT||r
pravyi bereh||UA||s
prayagraj||IN||u
prayon||BE|WA|m
preetz||DE|sh|n
premnitz||DE|bb|n
prenzlauer berg||DE|be|r
prenzlau||DE|bb|o
presidente prudente||BR||r
presnenskiy||RU||q
preston||GB||s
pretoria||ZA||v
preussisch oldendorf||DE|nw|n
prien am chiemsee||DE|by|n
princenhage|Princenhage|NL|NB|n
prinsenbeek|Prinsenbeek|NL|NB|n
prinzenpark||DE|ni|n
pristina||XK||t
pritzwalk||DE|bb|n
prizren||XK||r
probolinggo||ID||r
proddatur||IN||r
profondeville||BE|WA|n
prokop yevsk||RU||r
providence||US||r
provincie groningen||NL|=|a
provincie utrecht||NL|=|a
provo||US||q
prum||DE|rp|m
pskov||RU||r
pu er||CN||s
pucallpa||PE||s
puchheim||DE|by|o
puchong||MY||s
pudong||CN||w
puducherry||IN||t
pudukkottai||IN||q
puebla||MX||u
pueblo||US||q
puente alto||CL||t
puente de vallecas||ES||r
puerto ayacucho||VE||q
puerto barrios||GT||q
puerto cabello||VE||r
puerto cortez||HN||r
puerto la cruz||VE||s
puerto montt||CL||r
puerto plata||DO||r
puerto princesa||PH||r
puerto vallarta||MX||r
puiflijk|Puiflijk|NL|GE|k
pulandian||CN||q
pulheim||DE|nw|p
pulilan||PH||q
pullach im isartal||DE|by|n
pulong santa cruz||PH||q
pulsnitz||DE|sn|m
punasa||IN||s
pune||IN||v
punggol||SG||r
puning||CN||t
puno||PE||q
punta arenas||CL||q
punta cana||DO||q
punta cardon||VE||q
punto fijo||VE||r
puqi||CN||r
puri||IN||r
purmerend|Purmerend|NL|NH|q
purnia||IN||s
puruliya||IN||q
purwakarta||ID||r
purwodadi||ID||r
purwokerto||ID||r
pushkino||RU||q
putatan||PH||q
puthia||BD||r
puth|Puth|NL|LI|k
putian||CN||u
putten|Putten|NL|GE|o
putte||BE|VL|n
putte|Putte|NL|NB|l
puttlingen||DE|sl|o
putuo||CN||u
putzbrunn||DE|by|m
puurs||BE|VL|n
puxi||CN||w
puyang chengguanzhen||CN||q
puyang||CN||v
pyatigorsk||RU||r
pyay||MM||r
pyeongtaek||KR||s
pyin oo lwin||MM||q
pyongyang||KP||v
pyrbaum||DE|by|m
qa em shahr||IR||r
qadirpur ran||PK||r
qal at sukkar||IQ||q
qalyub||EG||r
qarchak||IR||r
qarshi||UZ||s
qasr bin ghashir||LY||q
qazvin||IR||s
qeladize||IQ||r
qianjiang||CN||r
qiaotou||CN||q
qibao||CN||s
qina||EG||r
qingdao||CN||w
qingnian||CN||q
qingpu||CN||u
qingyang||CN||v
qingyuan||CN||u
qingzhou||CN||r
qinhuangdao||CN||t
qinzhou||CN||u
qionghai||CN||t
qiqihar||CN||t
qitaihe||CN||s
qo qon||UZ||r
qods||IR||s
qom||IR||t
quakenbruck||DE|ni|n
quan ba||VN||r
quan bon||VN||r
quan muoi mot||VN||s
quan muoi||VN||s
quan nam||VN||r
quan sau||VN||s
quan uc thinh||VN||r
quang ngai||VN||s
quanzhou||CN||u
quaregnon||BE|WA|o
quarto oggiaro||IT||r
quchan||IR||q
quebec||CA||t
quedlinburg||DE|st|o
queenstown estate||SG||q
queenstown||ZA||q
queens||US||v
queimados||BR||r
quelimane||MZ||s
queluz||PT||q
querenburg||DE|nw|o
querfurt||DE|st|n
quetta||PK||u
quetzaltenango||GT||r
quevedo||EC||r
quevy le petit||BE|WA|m
quezon city||PH||v
quezon||PH||q
qui nhon||VN||s
quibdo||CO||q
quickborn||DE|sh|o
quierschied||DE|sl|n
quievrain||BE|WA|m
quilicura||CL||r
quillacollo||BO||r
quilmes||AR||s
quilpue||CL||q
quirijnstok|Quirijnstok|NL|NB|l
quito||EC||v
qujing||CN||u
qurayyat||SA||q
quthbullapur||IN||r
quzhou||CN||t
ra s bayrut||LB||u
raalte|Raalte|NL|OV|o
raamsdonksveer|Raamsdonksveer|NL|NB|m
raamsdonk|Raamsdonk|NL|NB|k
raam|Raam|NL|NB|l
rabak||SD||r
rabat||MA||u
rabenau||DE|he|m
rach gia||VN||s
radeberg||DE|sn|o
radebeul||DE|sn|p
radeburg||DE|sn|m
radevormwald||DE|nw|o
radewijk|Radewijk|NL|OV|j
radolfzell||DE|bw|o
radom||PL||r
raebareli||IN||r
raerd|Raerd|NL|FR|j
raeren||BE|WA|n
raesfeld||DE|nw|n
rafah||PS||q
rafsanjan||IR||r
rahden||DE|nw|n
rahim yar khan||PK||s
rahlstedt||DE|hh|q
rahm||DE|nw|m
rahnsdorf||DE|be|n
raichur||IN||r
raiganj||IN||r
raigarh||IN||r
rain||DE|by|n
raipur||IN||t
raisdorf||DE|sh|m
raj nandgaon||IN||r
raja jang||PK||q
rajamahendravaram||IN||s
rajapalayam||IN||q
rajkot||IN||u
rajpur sonarpur||IN||s
rajshahi||BD||t
raleigh||US||s
ramadi||IQ||r
ramagundam||IN||r
ramat gan||IL||r
ramenki||RU||q
ramgundam||IN||s
ramillies||BE|WA|m
ramiros||AO||s
ramna maidan||BD||r
rampur||IN||s
ramstein miesenbach||DE|rp|m
rancagua||CL||r
ranchi||IN||u
rancho cucamonga||US||r
randburg||ZA||s
randenbroek|Randenbroek|NL|UT|m
randfontein||ZA||r
randstad||NL|=|a
randwijk|Randwijk|NL|GE|j
ranebennur||IN||q
rangamati||BD||q
rangel||AO||r
rangendingen||DE|bw|m
rangkasbitung||ID||r
rangpur||BD||t
rangsdorf||DE|bb|n
raniganj||IN||r
ranipet||IN||s
ransart||BE|WA|n
ransbach baumbach||DE|rp|m
ransdaal|Ransdaal|NL|LI|j
ranstadt||DE|he|m
ranst||BE|VL|o
rantauprapat||ID||q
ranyah||IQ||q
raposo tavares||BR||q
ras al khaimah||AE||s
rasapudipalem||IN||u
rasht||IR||t
rastatt||DE|bw|p
rastede||DE|ni|o
ratekau||DE|sh|n
rathenow||DE|bb|o
rath||DE|nw|n
ratingen||DE|nw|q
ratlam||IN||s
ratzeburg||DE|sh|n
raubling||DE|by|n
rauenberg||DE|bw|m
raunheim||DE|he|n
raurkela industrial township||IN||r
ravels||BE|VL|n
ravensburg||DE|bw|p
ravenstein|Ravenstein|NL|NB|k
rawalpindi||PK||v
rawang||MY||r
rawson||AR||q
rayon ktz||UA||r
rayong||TH||q
reading||GB||s
rebecq rognon||BE|WA|n
recanto das emas||BR||q
rechberghausen||DE|bw|m
recife||BR||u
recke||DE|nw|n
recklinghausen||DE|nw|q
red deer||CA||q
rednitzhembach||DE|by|m
reduzum|Reduzum|NL|FR|j
reek|Reek|NL|NB|k
rees||DE|nw|o
reet||BE|VL|m
reeuwijk|Reeuwijk|NL|ZH|n
regensburg||DE|by|r
regenstauf||DE|by|n
regen||DE|by|n
reggio calabria||IT||r
reggio nell emilia||IT||r
regina||CA||r
rehau||DE|by|n
rehburg loccum||DE|ni|n
rehovot||IL||r
reichelsheim||DE|he|n
reichenau||DE|bw|m
reichenbach an der fils||DE|bw|m
reichenbach vogtland||DE|sn|o
reichertshofen||DE|by|m
reijmerstok|Reijmerstok|NL|LI|j
reilingen||DE|bw|m
reims||FR||r
reinbek||DE|sh|o
reinfeld||DE|sh|n
reinhausen||DE|by|n
reinheim||DE|he|o
reinickendorf||DE|be|q
reinsdorf||DE|sn|n
reisbach||DE|by|m
reiskirchen||DE|he|n
reitdiep|Reitdiep|NL|GR|l
reken||DE|nw|m
relizane||DZ||q
rellingen||DE|sh|n
remagen||DE|rp|n
remicourt||BE|WA|m
remscheid||DE|nw|q
remseck am neckar||DE|bw|o
renala khurd||PK||q
renca||CL||r
renchen||DE|bw|m
rendsburg||DE|sh|o
renesse|Renesse|NL|ZE|k
rengasdengklok||ID||r
renkum|Renkum|NL|GE|n
rennertshofen||DE|by|m
rennes||FR||r
renningen||DE|bw|o
reno||US||s
renswoude|Renswoude|NL|UT|l
renton||US||q
reppenstedt||DE|ni|m
resende||BR||q
resistencia||AR||s
ressano garcia||MZ||q
retie||BE|VL|m
retiro||ES||q
reusel|Reusel|NL|NB|m
reus||ES||q
reutlingen||DE|bw|q
reuver|Reuver|NL|LI|m
rewari||IN||r
rewa||IN||r
reykjavik||IS||q
reynosa||MX||t
rhade||DE|nw|m
rheda wiedenbruck||DE|nw|p
rheden|Rheden|NL|GE|m
rhede||DE|nw|o
rheezerveen|Rheezerveen|NL|OV|j
rheinau||DE|bw|n
rheinbach||DE|nw|o
rheinberg||DE|nw|o
rheine||DE|nw|q
rheinfelden||DE|bw|p
rheinhausen||DE|nw|q
rheinland pfalz||DE|=|a
rheinsberg||DE|bb|n
rheinstetten||DE|bw|o
rhenen|Rhenen|NL|UT|o
rhenoy|Rhenoy|NL|GE|j
rheurdt||DE|nw|m
rhoon|Rhoon|NL|ZH|o
riacho fundo ii||BR||q
rialto||US||q
ribeirao das neves||BR||s
ribeirao pires||BR||q
ribeirao preto||BR||t
ribnitz damgarten||DE|mv|n
richards bay||ZA||r
richardson||US||q
richmond hill||CA||r
richmond||CA||r
richmond||US||r
ricklingen||DE|ni|n
ridderkerk|Ridderkerk|NL|ZH|p
riedenberg||DE|bw|m
riedenburg||DE|by|m
riedering||DE|by|m
riedlingen||DE|bw|n
riedstadt||DE|he|o
riegelsberg||DE|sl|n
riehl||DE|nw|n
rielasingen worblingen||DE|bw|n
riemst||BE|VL|n
riesa||DE|sn|o
rietberg||DE|nw|o
riethoven|Riethoven|NL|NB|l
rietmolen|Rietmolen|NL|GE|j
riga||LV||t
rijckholt|Rijckholt|NL|LI|j
rijeka||HR||q
rijen|Rijen|NL|NB|n
rijkevorsel||BE|VL|n
rijmenam||BE|VL|m
rijnmond||NL|=|a
rijnsaterwoude|Rijnsaterwoude|NL|ZH|k
rijnsburg|Rijnsburg|NL|ZH|m
rijpwetering|Rijpwetering|NL|ZH|k
rijsbergen|Rijsbergen|NL|NB|m
rijsel||FR||r
rijsenhout|Rijsenhout|NL|NH|m
rijsoord|Rijsoord|NL|ZH|l
rijssen|Rijssen|NL|OV|o
rijswijk|Rijswijk|NL|NB|k
rijswijk|Rijswijk|NL|ZH|p
rillaar||BE|VL|m
rimbach||DE|he|n
rimburg|Rimburg|NL|LI|j
rimini||IT||r
rimpar||DE|by|m
rinsumageast|Rinsumageast|NL|FR|j
rinteln||DE|ni|o
rio branco||BR||s
rio claro||BR||r
rio cuarto||AR||r
rio das ostras||BR||r
rio de janeiro||BR||w
rio grande||BR||r
rio pequeno||BR||r
rio verde||BR||r
riobamba||EC||s
riohacha||CO||r
rionegro||CO||q
rishon letsiyyon||IL||r
rishra||IN||q
rissen||DE|hh|n
ritterhude||DE|ni|n
riverside||US||s
riviere des prairies pointe aux trembles||CA||q
rivierenkwartier|Rivierenkwartier|NL|GE|l
rivne||UA||r
rixensart||BE|WA|o
riyadh||SA||w
rize||TR||q
rizhao||CN||t
roanoke||US||q
robat karim||IR||q
robel||DE|mv|m
robertsonpet||IN||r
rochefort||BE|WA|n
rochester||US||r
rochlitz||DE|sn|m
rockanje|Rockanje|NL|ZH|k
rockenhausen||DE|rp|m
rockford||US||r
rocourt||BE|WA|m
rodalben||DE|rp|m
rodenbach||DE|he|n
rodenberg||DE|ni|m
rodenkirchen||DE|nw|q
rodental||DE|by|n
roden|Roden|NL|DR|m
rodewisch||DE|sn|m
rodgau||DE|he|p
rodinghausen||DE|nw|n
roding||DE|by|n
rodriguez||PH||r
roelofarendsveen|Roelofarendsveen|NL|ZH|l
roermond|Roermond|NL|LI|p
roeselare||BE|VL|p
roetgen||DE|nw|m
rohini||IN||t
rohrbach||DE|by|m
rohrdorf||DE|by|m
rohrmoos||DE|by|m
rohr||DE|bw|m
rohtak||IN||s
rolde|Rolde|NL|DR|l
roma||IT||v
rombergpark lucklemberg||DE|nw|m
rome||IT||v
rommerskirchen||DE|nw|m
rom||IT||v
rondonopolis||BR||r
ronneburg||DE|th|m
ronnenberg||DE|ni|o
ronse||BE|VL|o
roodepoort||ZA||s
roodeschool|Roodeschool|NL|GR|j
roorkee||IN||q
roosendaal|Roosendaal|NL|NB|q
roosteren|Roosteren|NL|LI|k
rosario||AR||t
rosario||PH||q
rosarito||MX||q
rosbach vor der hohe||DE|he|n
rosdorf||DE|ni|n
rosemont la petite patrie||CA||r
rosenfeld||DE|bw|m
rosenheim||DE|by|p
rosenthal||DE|be|n
rosetta||EG||s
roseville||US||q
rosrath||DE|nw|o
rossdorf||DE|he|n
rosslau||DE|st|n
rossleben||DE|th|m
rosstal||DE|by|n
rossum|Rossum|NL|GE|l
rossum|Rossum|NL|OV|k
rosswein||DE|sn|m
rostock||DE|mv|r
rostov on don||RU||u
rot am see||DE|bw|m
rotenburg an der fulda||DE|he|n
rotenburg||DE|ni|o
rothem|Rothem|NL|LI|k
rothenbach an der pegnitz||DE|by|n
rothenburg ob der tauber||DE|by|n
rothenburgsort||DE|hh|n
rothenburg||DE|ni|n
rothenburg||DE|sn|m
rotherbaum||DE|hh|o
rotherham||GB||q
roth||DE|by|o
rotselaar||BE|VL|n
rotsterhaule|Rotsterhaule|NL|FR|j
rottach egern||DE|by|m
rottenburg an der laaber||DE|by|m
rottenburg||DE|bw|p
rottendorf||DE|by|m
rotterdam|Rotterdam|NL|ZH|t
rottevalle|Rottevalle|NL|FR|k
rottgen||DE|nw|m
rotthalmunster||DE|by|m
rottum|Rottum|NL|FR|j
rottweil||DE|bw|o
rot||DE|bw|m
rouen||FR||q
rouiba||DZ||q
round rock||US||q
rourkela||IN||s
roux||BE|WA|n
roxas city||PH||r
roxel||DE|nw|n
rozenburg|Rozenburg|NL|ZH|n
rozendaal|Rozendaal|NL|GE|k
rubtsovsk||RU||r
rucphen|Rucphen|NL|NB|l
ruda slaska||PL||r
ruddervoorde||BE|VL|m
rudersberg||DE|bw|n
rudesheim am rhein||DE|he|n
rudnyy||KZ||q
rudolstadt||DE|th|o
rudow||DE|be|p
rudrapur||IN||r
rufisque est||SN||r
rufisque||SN||s
rugao||CN||r
rugge|Rugge|NL|ZH|l
ruhla||DE|th|m
ruhpolding||DE|by|m
ruhrgebiet||DE|=|a
ruhstorf||DE|by|m
rui an||CN||t
ruinen|Ruinen|NL|DR|l
ruinerwold|Ruinerwold|NL|DR|l
ruiru||KE||s
ruisbroek||BE|VL|m
ruiselede||BE|VL|m
rulzheim||DE|rp|m
rumbeke||BE|VL|n
rummelsburg||DE|be|o
rumpt|Rumpt|NL|GE|j
rumst||BE|VL|n
runkel||DE|he|n
ruppichteroth||DE|nw|n
ruqi||SO||r
ruse||BG||q
russeifa||JO||s
russelsheim am main||DE|he|p
rustaq||OM||q
rustavi||GE||q
rustenburg||ZA||s
rutchenkivskyi||UA||r
rutesheim||DE|bw|n
ruthen||DE|nw|n
rutten|Rutten|NL|FL|k
ruurlo|Ruurlo|NL|GE|m
ryazanskiy||RU||q
ryazan||RU||t
rybinsk||RU||r
rybnik||PL||r
ryptsjerk|Ryptsjerk|NL|FR|j
rzeszow||PL||r
s gravendeel|s-Gravendeel|NL|ZH|n
s gravenhage|Den Haag|NL|ZH|s
s gravenland|'s-Gravenland|NL|ZH|n
s gravenmoer|'s Gravenmoer|NL|NB|l
s gravenwezel||BE|VL|m
s gravenzande|'s-Gravenzande|NL|ZH|o
s heerenberg|'s-Heerenberg|NL|GE|m
s hertogenbosch|Den Bosch|NL|NB|r
sa dec||VN||r
saaba||BF||r
saalfeld||DE|th|o
saal||DE|by|m
saanich||CA||q
saarbrucken||DE|sl|r
saarburg||DE|rp|m
saarland||DE|=|a
saarlouis||DE|sl|p
saarwellingen||DE|sl|n
saasveld|Saasveld|NL|OV|j
sabadell||ES||r
sabah as salim||KW||r
sabanalarga||CO||q
sabara||BR||q
sabha||LY||r
sabt alalayah||SA||q
sabya||SA||r
sabzevar||IR||r
sacaba||BO||r
sachsen anhalt||DE|=|a
sachsenheim||DE|bw|o
sachsen||DE|=|a
sacoma||BR||r
sacramento||US||t
saddiqabad||PK||s
sadr city||IQ||u
saerbeck||DE|nw|m
safi||MA||s
sagamihara||JP||t
saga||JP||r
saguenay||CA||r
saham||OM||r
saharanpur||IN||s
saharsa||IN||r
sahiwal||PK||t
sahlkamp||DE|ni|n
sai mai||TH||r
saida||DZ||r
saidpur||BD||r
saijo||JP||q
saint denis||RE||r
saint etienne||FR||r
saint georges sur meuse||BE|WA|m
saint ghislain||BE|WA|o
saint gilles||BE|BR|p
saint hubert||BE|WA|m
saint josse ten noode||BE|BR|o
saint louis de terrebonne||CA||q
saint louis||SN||r
saint marc||HT||s
saint nicolas||BE|WA|o
saint paul||RE||q
saint paul||US||s
saint petersburg||RU||w
saint peters||GB||q
saint quentin en yvelines||FR||r
saint servais||BE|WA|n
saint vaast||BE|WA|m
saint vith||BE|WA|n
sainte foy||CA||q
saitama||JP||u
sakado||JP||q
sakai||JP||t
sakakah||SA||q
sakata||JP||q
sakiet ed daier||TN||q
sakiet ez zit||TN||q
saki||NG||r
sakura||JP||r
salach||DE|bw|m
salalah||OM||r
salamanca||ES||r
salamanca||MX||r
salaqi||CN||q
salatiga||ID||r
salavat||RU||r
salderes|Salderes|NL|NB|l
sale al jadida||MA||r
salem||DE|bw|n
salem||IN||t
salem||US||r
salerno||IT||q
sale||MA||t
salford||GB||q
salihli||TR||q
salinas||US||r
salland||NL|=|a
salt lake city||US||r
salta||AR||s
saltillo||MX||t
saltivka||UA||s
salto||BR||q
salto||UY||q
salvador||BR||v
salvaleon de higuey||DO||q
salzbergen||DE|ni|m
salzburg||AT||r
salzgitter||DE|ni|q
salzhemmendorf||DE|ni|n
salzkotten||DE|nw|o
salzweg||DE|by|m
sam son||VN||q
samalut||EG||r
samambaia||BR||r
samandag||TR||q
samara||RU||u
samarinda||ID||t
samarkand||UZ||t
samarra||IQ||r
sambalpur||IN||r
samba||AO||s
sambhal||IN||r
sambizanga||AO||r
sambrial||PK||q
sampit||ID||r
samsun||TR||s
samut prakan||TH||s
san antonio||US||u
san bernardino||US||r
san bernardo||CL||r
san blas canillejas||ES||r
san carlos del zulia||VE||q
san carlos||VE||q
san cristobal de las casas||MX||r
san cristobal||DO||r
san cristobal||VE||s
san diego||US||u
san felipe||VE||r
san fernando de apure||VE||r
san fernando||PH||r
san francisco de borja||PE||q
san francisco de macoris||DO||q
san francisco||US||t
san jose del cabo||MX||r
san jose del monte||PH||s
san jose||CR||s
san jose||PH||r
san jose||US||t
san juan de los morros||VE||r
san juan del rio||MX||r
san juan sacatepequez||GT||r
san juan||AR||q
san juan||PH||r
san juan||PR||s
san justo||AR||q
san lorenzo||PY||r
san luis potosi||MX||t
san luis rio colorado||MX||r
san luis||AR||r
san martin texmelucan de labastida||MX||r
san martin||PE||q
san mateo||PH||r
san mateo||US||q
san miguel de allende||MX||r
san miguel de tucuman||AR||t
san miguel del padron||CU||r
san miguelito||PA||s
san miguel||AR||r
san miguel||SV||r
san nicolas de los arroyos||AR||r
san nicolas de los garza||MX||s
san pablo de las salinas||MX||r
san pablo||PH||s
san pedro de la paz||CL||q
san pedro de macoris||DO||r
san pedro garza garcia||MX||r
san pedro sula||HN||t
san pedro||CI||s
san pedro||PH||s
san rafael||AR||q
san salvador de jujuy||AR||r
san salvador||SV||t
san tung chung hang||HK||q
sanaa||YE||u
sanandaj||IR||s
sancaktepe||TR||s
sancti spiritus||CU||q
sandacho||JP||r
sandakan||MY||s
sandersdorf||DE|st|m
sande||DE|ni|n
sandhausen||DE|bw|n
sandy springs||US||q
sangerhausen||DE|st|o
sangju||KR||q
sangla hill||PK||q
sangli||IN||t
sanhe||CN||t
sankt augustin||DE|nw|p
sankt georgen im schwarzwald||DE|bw|n
sankt ingbert||DE|sl|p
sankt johann||DE|bw|m
sankt leon rot||DE|bw|n
sankt leon||DE|bw|m
sankt wendel||DE|sl|o
sanl urfa||TR||s
sanmenxia||CN||t
sanming||CN||t
sano||JP||q
sanshui||CN||r
sant andreu||ES||r
sant marti||ES||r
santa ana||SV||r
santa ana||US||s
santa anita los ficus||PE||r
santa barbara d oeste||BR||r
santa catarina||MX||s
santa clara||CU||r
santa clara||US||q
santa clarita||US||r
santa coloma de gramenet||ES||q
santa cruz de la sierra||BO||u
santa cruz de tenerife||ES||r
santa cruz do sul||BR||r
santa cruz||PH||q
santa fe||AR||s
santa lucia cotzumalguapa||GT||q
santa luzia||BR||r
santa maria||BR||s
santa maria||US||q
santa marta||CO||s
santa rita||BR||r
santa rosa||AR||q
santa rosa||PH||r
santa rosa||US||r
santa tecla||SV||q
santa teresa del tuy||VE||s
santana de parnaiba||BR||r
santana||BR||q
santander||ES||r
santarem||BR||r
santiago de cuba||CU||t
santiago de los caballeros||DO||u
santiago de queretaro||MX||u
santiago de surco||PE||r
santiago del estero||AR||r
santiago||CL||w
santiago||PH||q
santo andre||BR||t
santo antonio de jesus||BR||q
santo antonio||CN||q
santo domingo de los colorados||EC||s
santo domingo este||DO||t
santo domingo oeste||DO||t
santo domingo||DO||v
santol||PH||s
santos||BR||s
sants montjuic||ES||r
sanxia||TW||q
sanya||CN||t
san||ML||q
sao bernardo do campo||BR||t
sao caetano do sul||BR||r
sao carlos||BR||r
sao goncalo do amarante||BR||q
sao joao de meriti||BR||s
sao jose de ribamar||BR||r
sao jose do rio preto||BR||s
sao jose dos campos||BR||t
sao jose dos pinhais||BR||s
sao jose||BR||s
sao leopoldo||BR||r
sao lourenco da mata||BR||q
sao lucas||BR||r
sao luis||BR||t
sao mateus||BR||r
sao paulo||BR||x
sao pedro da aldeia||BR||q
sao rafael||BR||r
sao vicente||BR||s
sapele||NG||s
sapopemba||BR||s
sappemeer|Sappemeer|NL|GR|n
sapporo||JP||u
sapucaia do sul||BR||r
saqqez||IR||r
sarajevo||BA||t
sarandi||BR||q
saransk||RU||s
saratov||RU||t
sargodha||PK||t
sarh||TD||r
sariwon si||KP||s
sari||IR||r
sarria sant gervasi||ES||r
sarstedt||DE|ni|o
sas van gent|Sas van Gent|NL|ZE|l
sasaram||IN||r
sasbach||DE|bw|m
sasebo||JP||r
sasel||DE|hh|o
saskatoon||CA||s
sasolburg||ZA||r
sassenberg||DE|nw|n
sassenburg||DE|ni|n
sassenheim|Sassenheim|NL|ZH|n
sassnitz||DE|mv|n
satara||IN||q
satkhira||BD||q
satna||IN||s
satteldorf||DE|bw|m
satu mare||RO||q
sauerlach||DE|by|m
saugor||IN||s
saurimo||AO||s
sauveniere||BE|WA|m
sauwerd|Sauwerd|NL|GR|j
savannah||US||r
savannakhet||LA||q
savar||BD||s
saveh||IR||r
sawai madhopur||IN||q
sawangan||ID||r
sayama||JP||r
schaafheim||DE|he|n
schaerbeek||BE|BR|r
schaftlarn||DE|by|m
schagen|Schagen|NL|NH|o
schagerbrug|Schagerbrug|NL|NH|k
schaijk|Schaijk|NL|NB|m
schalkhaar|Schalkhaar|NL|OV|m
schalksmuhle||DE|nw|n
schalkwijk|Schalkwijk|NL|NH|j
schallstadt||DE|bw|m
scharbeutz||DE|sh|n
scharendijke|Scharendijke|NL|ZE|k
scharmer|Scharmer|NL|GR|j
scharnegoutum|Scharnegoutum|NL|FR|k
scharnhorst ost||DE|nw|n
scharnhorst||DE|nw|o
scharn|Scharn|NL|LI|m
scharsterbrug|Scharsterbrug|NL|FR|j
scheemda|Scheemda|NL|GR|l
scheessel||DE|ni|n
schelklingen||DE|bw|m
schellerten||DE|ni|n
schelle||BE|VL|m
schellinkhout|Schellinkhout|NL|NH|j
schelluinen|Schelluinen|NL|ZH|k
schepdaal||BE|VL|m
schermbeck||DE|nw|n
schermerhorn|Schermerhorn|NL|NH|k
scherpenheuvel||BE|VL|m
scherpenisse|Scherpenisse|NL|ZE|k
scherpenzeel|Scherpenzeel|NL|GE|n
schesslitz||DE|by|m
scheveningen den haag|Den Haag|NL|ZH|s
scheveningen|Scheveningen|NL|ZH|o
schiebroek|Schiebroek|NL|ZH|n
schiedam|Schiedam|NL|ZH|q
schieder schwalenberg||DE|nw|n
schierling||DE|by|m
schiermonnikoog|Schiermonnikoog|NL|FR|j
schierstein||DE|he|n
schiffdorf||DE|ni|n
schifferstadt||DE|rp|o
schiffweiler||DE|sl|n
schijf|Schijf|NL|NB|j
schijndel|Schijndel|NL|NB|o
schilberg|Schilberg|NL|LI|k
schilde||BE|VL|o
schildwolde|Schildwolde|NL|GR|k
schilksee||DE|sh|m
schimmert|Schimmert|NL|LI|l
schin op geul|Schin op Geul|NL|LI|j
schinnen|Schinnen|NL|LI|k
schinveld|Schinveld|NL|LI|m
schipborg|Schipborg|NL|DR|j
schipkau||DE|bb|m
schipluiden|Schipluiden|NL|ZH|l
schkeuditz||DE|sn|o
schladen||DE|ni|m
schlangenbad||DE|he|m
schlangen||DE|nw|n
schleiden||DE|nw|n
schleiz||DE|th|n
schleswig holstein||DE|=|a
schleswig||DE|sh|o
schleusingen||DE|th|m
schliengen||DE|bw|m
schliersee||DE|by|m
schlitz||DE|he|n
schluchtern||DE|he|o
schlusselfeld||DE|by|m
schmalkalden||DE|th|o
schmallenberg||DE|nw|o
schmargendorf||DE|be|o
schmelz||DE|sl|o
schmitten||DE|he|n
schmolln||DE|th|n
schnaittach||DE|by|n
schneeberg||DE|sn|o
schnelsen||DE|hh|o
schneverdingen||DE|ni|o
schoffengrund||DE|he|m
schollnach||DE|by|m
schomberg||DE|bw|n
schonaich||DE|bw|n
schonau am konigssee||DE|by|m
schonebeck||DE|st|o
schoneberg||DE|be|q
schonefeld||DE|bb|n
schoneiche||DE|bb|n
schonenberg kubelberg||DE|rp|m
schongau||DE|by|n
schonheide||DE|sn|m
schoningen||DE|ni|n
schonkirchen||DE|sh|m
schonungen||DE|by|n
schoondijke|Schoondijke|NL|ZE|k
schoonebeek|Schoonebeek|NL|DR|l
schoonhoven|Schoonhoven|NL|ZH|n
schoonoord|Schoonoord|NL|DR|k
schoonrewoerd|Schoonrewoerd|NL|UT|k
schoorl|Schoorl|NL|NH|m
schopfheim||DE|bw|o
schoppenstedt||DE|ni|m
schoppingen||DE|nw|m
schorndorf||DE|bw|p
schortens||DE|ni|o
schoten||BE|VL|p
schotland||GB|==|a
schotten||DE|he|n
schramberg||DE|bw|o
schriek||BE|VL|m
schriesheim||DE|bw|n
schrobenhausen||DE|by|n
schrozberg||DE|bw|m
schulzendorf||DE|bb|m
schuren||DE|nw|n
schutsboom|Schutsboom|NL|NB|l
schuttersveld|Schuttersveld|NL|LI|j
schutterwald||DE|bw|m
schuttorf||DE|ni|n
schwaan||DE|mv|m
schwabach||DE|by|p
schwabisch gmund||DE|bw|p
schwabisch hall||DE|bw|p
schwabmunchen||DE|by|n
schwaigern||DE|bw|n
schwaig||DE|by|n
schwaikheim||DE|bw|n
schwalbach am taunus||DE|he|n
schwalbach||DE|sl|o
schwalmstadt||DE|he|o
schwalmtal||DE|nw|o
schwanau||DE|bw|m
schwandorf in bayern||DE|by|o
schwanewede||DE|ni|o
schwarmstedt||DE|ni|m
schwarzenbach an der saale||DE|by|n
schwarzenbek||DE|sh|n
schwarzenberg||DE|sn|n
schwarzenbruck||DE|by|n
schwarzenfeld||DE|by|m
schwarzheide||DE|bb|m
schweden||SE|==|a
schwedt oder||DE|bb|p
schweich||DE|rp|m
schweinfurt||DE|by|p
schweiz||CH|==|a
schwelm||DE|nw|o
schwendi||DE|bw|m
schwerin||DE|mv|q
schwerte||DE|nw|p
schwetzingen||DE|bw|o
schwieberdingen||DE|bw|n
scotland||GB|==|a
scottsdale||US||r
seattle||US||t
sebeta||ET||q
sebnitz||DE|sn|n
sechtem||DE|nw|m
sector 1||RO||r
sector 2||RO||s
sector 3||RO||s
sector 4||RO||s
sector 5||RO||s
sector 6||RO||s
secunderabad||IN||r
seeb||OM||s
seefeld||DE|by|m
seeheim jugenheim||DE|he|o
seelbach||DE|bw|m
seelow||DE|bb|m
seelze||DE|ni|p
seesen||DE|ni|o
seevetal||DE|ni|p
segou||ML||r
seguela||CI||q
sehnde||DE|ni|o
sehore||IN||q
seilles||BE|WA|m
sejong||KR||s
sejoumi||TN||q
sekondi takoradi||GH||r
sekondi||GH||s
selayang baru utara||MY||t
selb||DE|by|o
seligenstadt||DE|he|o
sellingen|Sellingen|NL|GR|k
selm||DE|nw|o
selters||DE|he|n
selwerd|Selwerd|NL|GR|m
semarang||ID||u
sembawang estate||SG||q
semey||KZ||s
semnan||IR||q
senador canedo||BR||q
sendai||JP||u
sendenhorst||DE|nw|n
senden||DE|by|o
senden||DE|nw|o
seneffe||BE|WA|n
senftenberg||DE|bb|o
sengerema||TZ||q
sengkang new town||SG||s
sennar||SD||q
sentul||MY||q
seogwipo||KR||r
seongnam si||KR||t
seoni||IN||q
seoul||KR||x
sepang||MY||r
sepatan||ID||q
seraing||BE|WA|p
serangoon new town||SG||q
serangoon||SG||q
serang||ID||t
serekunda||GM||s
seremban||MY||s
sergeli||UZ||q
sergiyev posad||RU||q
seri kembangan||MY||q
seri manjung||MY||q
serilingampalle||IN||r
serooskerke|Serooskerke|NL|ZE|k
serpukhov||RU||q
serra||BR||s
sersheim||DE|bw|m
sertaozinho||BR||q
set ka lay||MM||q
setagaya||JP||t
setapak||MY||s
sete lagoas||BR||r
setia alam||MY||r
setif||DZ||r
seto||JP||q
settat||MA||r
setubal||PT||q
seubersdorf||DE|by|m
sevastopol||UA||t
sevenum|Sevenum|NL|LI|m
severnyy||RU||r
severodvinsk||RU||r
seversk||RU||q
sevilla||ES||t
seville||ES||t
sexbierum|Sexbierum|NL|FR|k
sfax||TN||s
sha tin||HK||s
shabqadar||PK||q
shache||CN||q
shagamu||NG||r
shah alam||MY||t
shahdad kot||PK||q
shahdadpur||PK||q
shahecheng||CN||q
shahin shahr||IR||r
shahjanpur||IN||s
shahkot||PK||r
shahr e kord||IR||q
shahr e sadra||IR||q
shahrak e pardisan||IR||q
shahre jadide andisheh||IR||q
shahreza||IR||r
shahriar||IR||s
shahrisabz||UZ||r
shahrud||IR||r
shahuwadi||IN||r
shahzadpur||BD||q
shajing||CN||q
shakargarh||PK||q
shakhty||RU||r
sham shui po||HK||s
shanghai||CN||y
shangluo||CN||t
shangqiu||CN||u
shangrao||CN||u
shangri la||CN||r
shangyu||CN||t
shangzhi||CN||q
shanhaiguan||CN||r
shantipur||IN||r
shantou||CN||v
shanwei||CN||s
shaoguan||CN||t
shaoshan||CN||q
shaowu||CN||q
shaoxing||CN||v
shaoyang||CN||t
shaping||CN||q
sharjah||AE||u
shashamane||ET||r
shchukino||RU||q
shchyolkovo||RU||q
sheepshead bay||US||q
sheffield||GB||t
shekhupura||PK||t
shengavit||AM||r
shenglilu||CN||r
shenyang||CN||w
shenzhen||CN||y
sherbrooke||CA||q
sherpur||BD||q
shevchenkivskyi||UA||r
shevchenko||UA||r
shibganj||BD||s
shibin al kawm||EG||s
shibuya||JP||r
shihezi||CN||t
shijiazhuang||CN||v
shijie||CN||r
shikarpur||PK||r
shillong||IN||r
shilong||CN||q
shimla||IN||r
shimonoseki||JP||s
shimotoda||JP||r
shinagawa||JP||s
shinjuku||JP||s
shinyanga||TZ||r
shiqiao||CN||r
shiqi||CN||s
shiraz||IR||u
shivaji nagar||IN||t
shivamogga||IN||s
shivpuri||IN||r
shiyan||CN||v
shizuishan||CN||t
shizuoka||JP||t
sholapur||IN||t
shomolu||NG||r
shouguang||CN||s
shreveport||US||r
shrirampur||IN||r
shuangcheng||CN||q
shuanglonghu||CN||q
shuangyashan||CN||t
shubra al khaymah||EG||u
shuifu||CN||q
shuizhai||CN||r
shujaabad||PK||r
shulin||TW||r
shunan||JP||r
shunyi||CN||q
shuozhou||CN||s
shushtar||IR||q
shyamnagar||IN||s
shymkent||KZ||u
si maha phot||TH||q
si racha||TH||r
sialkot||PK||t
sibbe|Sibbe|NL|LI|j
sibiu||RO||r
sibu||MY||r
sickte||DE|ni|m
siddeburen|Siddeburen|NL|GR|l
sidi bel abbes||DZ||r
sidi slimane||MA||q
sidoarjo||ID||r
sidon||LB||r
siegburg||DE|nw|p
siegen||DE|nw|q
siegerswoude|Siegerswoude|NL|FR|j
siegfriedviertel||DE|ni|m
siegsdorf||DE|by|n
siem reap||KH||r
siemensstadt||DE|be|n
sigmaringen||DE|bw|o
siguatepeque||HN||q
siguiri||GN||r
siheungdong||KR||q
siirt||TR||q
sijsele||BE|VL|m
sikar||IN||r
sikasso||ML||s
silang||PH||q
silchar||IN||r
silifke||TR||r
siliguri||IN||s
silly||BE|WA|m
silopi||TR||q
silvolde|Silvolde|NL|GE|m
simbach am inn||DE|by|n
simele||IQ||r
simferopol||UA||s
simi valley||US||q
simmerath||DE|nw|m
simmering||AT||q
simmern||DE|rp|m
simoes filho||BR||q
simpelveld|Simpelveld|NL|LI|l
sinaai||BE|VL|m
sinah||IQ||q
sincelejo||CO||s
sinch on up||KP||r
sindelfingen||DE|bw|p
sinfra||CI||r
singapore||SG||w
singaraja||ID||r
singa||SD||r
singen||DE|bw|p
singida||TZ||r
singkawang||ID||r
singosari||ID||r
singrauli||IN||r
sinjhoro||PK||s
sinnersdorf||DE|nw|m
sinnuris||EG||r
sinn||DE|he|m
sinop||BR||r
sinp o||KP||r
sinsheim||DE|bw|p
sint amandsberg||BE|VL|o
sint amands||BE|VL|m
sint andries||BE|VL|o
sint annaparochie|Sint Annaparochie|NL|FR|l
sint anthonis|Sint Anthonis|NL|NB|l
sint antonius||BE|VL|m
sint denijs westrem||BE|VL|m
sint geertruid|Sint Geertruid|NL|LI|j
sint genesius rode||BE|VL|o
sint gerlach|Sint Gerlach|NL|LI|j
sint gillis bij dendermonde||BE|VL|n
sint gillis waas||BE|VL|o
sint hubert|Sint Hubert|NL|NB|j
sint jacobiparochie|Sint Jacobiparochie|NL|FR|k
sint jansklooster|Sint Jansklooster|NL|OV|k
sint job in t goor||BE|VL|n
sint joost|Sint Joost|NL|LI|k
sint katelijne waver||BE|VL|o
sint katherina lombeek||BE|VL|m
sint kruis||BE|VL|n
sint kwintens lennik||BE|VL|m
sint laureins||BE|VL|m
sint laurens|Sint Laurens|NL|ZE|j
sint lenaarts||BE|VL|m
sint lievens houtem||BE|VL|n
sint maartensbrug|Sint Maartensbrug|NL|NH|j
sint maartensvlotbrug|Sint Maartensvlotbrug|NL|NH|j
sint maarten|Sint Maarten|NL|NH|j
sint maria lierde||BE|VL|m
sint martens latem||BE|VL|n
sint martens lennik||BE|VL|n
sint michielsgestel|Sint-Michielsgestel|NL|NB|l
sint michiels||BE|VL|n
sint nicolaasga|Sint Nicolaasga|NL|FR|l
sint niklaas||BE|VL|q
sint odilienberg|Sint Odiliënberg|NL|LI|l
sint oedenrode|Sint-Oedenrode|NL|NB|o
sint pancras|Sint Pancras|NL|NH|m
sint philipsland|Sint Philipsland|NL|ZE|l
sint pieters leeuw||BE|VL|o
sint stevens woluwe||BE|VL|n
sint truiden||BE|VL|p
sint willebrord|Sint Willebrord|NL|NB|n
sintjohannesga|Sintjohannesga|NL|FR|k
sinuiju||KP||s
sinzheim||DE|bw|n
sinzig||DE|rp|o
sinzing||DE|by|m
sion|Sion|NL|ZH|j
sioux falls||US||r
siping||CN||t
siracusa||IT||q
sirajganj||BD||q
sirjan||IR||r
sirsa||IN||r
sirte||LY||q
sisli||TR||s
sitapur||IN||r
sitiawan||MY||r
sittard|Sittard|NL|LI|p
sittensen||DE|ni|m
sittwe||MM||r
situbondo||ID||t
sivakasi||IN||r
sivas||TR||s
siverek||TR||r
siwan||IN||r
skardu||PK||r
skhidni kvartaly||UA||q
skikda||DZ||r
skopje||MK||s
skudai||MY||r
sleen|Sleen|NL|DR|l
sleeuwijk|Sleeuwijk|NL|NB|m
sleidinge||BE|VL|m
slek|Slek|NL|LI|j
sliedrecht|Sliedrecht|NL|ZH|o
slikkerveer|Slikkerveer|NL|ZH|n
slochteren|Slochteren|NL|GR|l
slootdorp|Slootdorp|NL|NH|k
sloten|Sloten|NL|FR|j
slough||GB||r
slovyansk||UA||q
sluiskil|Sluiskil|NL|ZE|l
sluisoord|Sluisoord|NL|GE|m
sluis|Sluis|NL|ZE|k
smitshoek|Smitshoek|NL|ZH|j
smolensk||RU||s
smolyanskyi||UA||q
sneek|Sneek|NL|FR|p
snelrewaard|Snelrewaard|NL|UT|j
soacha||CO||t
sobral||BR||r
soc trang||VN||r
sochi||RU||s
sodermalm||SE||q
sodo||ET||r
soerendonk|Soerendonk|NL|NB|k
soestdijk|Soestdijk|NL|UT|m
soesterberg|Soesterberg|NL|UT|m
soest||DE|nw|p
soest|Soest|NL|UT|p
sofia||BG||u
sogamoso||CO||q
sogel||DE|ni|m
sohag||EG||s
sohar||OM||q
sohland||DE|sn|m
sohlde||DE|ni|n
soignies||BE|WA|o
soka||JP||r
sokode||TG||q
sokoto||NG||t
solderholz||DE|nw|m
solde||DE|nw|m
soledad de graciano sanchez||MX||s
soledad||CO||s
solihull||GB||q
solikamsk||RU||q
solingen||DE|nw|r
sollentuna||SE||r
solms||DE|he|n
solntsevo||RU||q
soltau||DE|ni|o
solwezi||ZM||s
somaroboro||ZA||q
sombreffe||BE|WA|m
someren eind|Someren-Eind|NL|NB|l
someren|Someren|NL|NB|n
somerset west||ZA||r
sommelsdijk|Sommelsdijk|NL|ZH|j
sommerda||DE|th|o
son la||VN||q
son tay||VN||r
sonargaon||BD||q
sondershausen||DE|th|o
songcheng||CN||r
songea||TZ||s
songjiang||CN||u
songnan||CN||q
songnim ni||KP||r
songyuan||CN||q
sonipat||IN||s
sonneberg||DE|th|o
sonnefeld||DE|by|m
sonnenberg||DE|he|m
sonsbeck||DE|nw|m
sontheim an der brenz||DE|bw|m
sonthofen||DE|by|o
sontra||DE|he|n
son|Son|NL|NB|m
soreang||ID||q
sorocaba||BR||t
sorong||ID||r
sorriso||BR||q
sorsogon||PH||r
soshanguve||ZA||t
sosnowiec||PL||r
sottrum||DE|ni|m
soubre||CI||r
souk ahras||DZ||r
soumagne||BE|WA|n
sousse||TN||r
south bend||US||q
south boston||US||t
south dublin||IE||s
south fulton||US||q
south holland||NL|=|a
south tangerang||ID||u
southampton||GB||s
southend on sea||GB||s
soweto||ZA||u
soyapango||SV||s
soyibug||IN||q
soyo||AO||r
spaarndam|Spaarndam|NL|NH|l
spaichingen||DE|bw|n
spainkbos|Spainkbos|NL|GE|k
spain||ES|==|a
spakenburg|Spakenburg|NL|UT|m
spalt||DE|by|m
spandau||DE|be|p
spangenberg||DE|he|m
spangen|Spangen|NL|ZH|n
spanien||ES|==|a
spanish town||JM||r
spanje||ES|==|a
spankeren|Spankeren|NL|GE|j
spaubeek|Spaubeek|NL|LI|l
spa||BE|WA|n
spechtenkamp|Spechtenkamp|NL|UT|k
speelheide|Speelheide|NL|NB|k
speichersdorf||DE|by|m
spekholzerheide|Spekholzerheide|NL|LI|l
spelle||DE|ni|n
spenge||DE|nw|n
speyer||DE|rp|p
spierdijk|Spierdijk|NL|NH|k
spiesen elversberg||DE|sl|n
spijkenisse|Spijkenisse|NL|ZH|q
spijk|Spijk|NL|GE|j
spijk|Spijk|NL|GR|k
spijk|Spijk|NL|NB|j
split||HR||r
spokane||US||r
spoordonk|Spoordonk|NL|NB|j
spoorwijk|Spoorwijk|NL|ZH|m
sprengenbos|Sprengenbos|NL|GE|m
sprengenweg noord|Sprengenweg-Noord|NL|GE|k
sprenkelaar|Sprenkelaar|NL|GE|l
sprimont||BE|WA|n
spring valley||US||r
springe||DE|ni|o
springfield||US||r
springs||ZA||r
sprockhovel||DE|nw|o
sprundel|Sprundel|NL|NB|l
sri ganganagar||IN||r
sri jayewardenepura kotte||LK||q
srikakulam||IN||r
srinagar||IN||u
st catharines||CA||r
st georg||DE|hh|n
st helens||GB||r
st john s||CA||q
st louis||US||s
st pauli||DE|hh|o
st petersburg||US||r
staaken||DE|be|p
staatsliedenkwartier|Staatsliedenkwartier|NL|GE|l
stabroek||BE|VL|o
stadbroek|Stadbroek|NL|LI|l
staden||BE|VL|n
stadsfenne|Stadsfenne|NL|FR|l
stadskanaal|Stadskanaal|NL|GR|o
stadtallendorf||DE|he|o
stadtbergen||DE|by|n
stadthagen||DE|ni|o
stadtilm||DE|th|m
stadtlohn||DE|nw|o
stadtoldendorf||DE|ni|m
stadtroda||DE|th|m
stahnsdorf||DE|bb|n
stamford||US||q
stampersgat|Stampersgat|NL|NB|k
standdaarbuiten|Standdaarbuiten|NL|NB|k
standerton||ZA||q
staphorst|Staphorst|NL|OV|n
stara zagora||BG||q
starnberg||DE|by|o
staryy oskol||RU||r
stassfurt||DE|st|o
staten island||US||s
statenkwartier|Statenkwartier|NL|ZH|n
staufenberg||DE|he|n
stavanger||NO||r
stavelot||BE|WA|m
stavenisse|Stavenisse|NL|ZE|k
stavoren|Stavoren|NL|FR|j
stavropol||RU||s
stedum|Stedum|NL|GR|j
steenbergen|Steenbergen|NL|NB|o
steenderen|Steenderen|NL|GE|k
steenokkerzeel||BE|VL|n
steensel|Steensel|NL|NB|k
steenwijkerwold|Steenwijkerwold|NL|OV|k
steenwijksmoer|Steenwijksmoer|NL|DR|j
steenwijk|Steenwijk|NL|OV|o
stegaurach||DE|by|m
stegeslag|Stegeslag|NL|GE|l
steggerda|Steggerda|NL|FR|j
steglitz||DE|be|q
steilshoop||DE|hh|o
steinau an der strasse||DE|he|n
steinbach am taunus||DE|he|n
steinbach hallenberg||DE|th|n
steinenbronn||DE|bw|m
steinen||DE|bw|n
steinfeld||DE|ni|n
steinfurt||DE|nw|p
steinhagen||DE|nw|o
steinheim am albuch||DE|bw|n
steinheim an der murr||DE|bw|n
steinheim||DE|nw|n
stein||DE|by|n
stein|Stein|NL|LI|n
stein|Stein|NL|ZH|k
stekene||BE|VL|o
stelle||DE|ni|n
stellingen||DE|hh|o
stembert||BE|WA|n
stendal||DE|st|p
stene||BE|VL|m
stepekolk|Stepekolk|NL|NB|k
stephanskirchen||DE|by|n
sterksel|Sterksel|NL|NB|j
sterling heights||US||r
sterlitamak||RU||s
sternschanze||DE|hh|m
sterrebeek||BE|VL|n
sterrenberg|Sterrenberg|NL|GE|k
sterrenberg|Sterrenberg|NL|UT|j
stetten am kalten markt||DE|bw|m
steyerberg||DE|ni|m
steyl|Steyl|NL|LI|l
stiens|Stiens|NL|FR|m
stift quernheim||DE|nw|m
stockach||DE|bw|o
stockelsdorf||DE|sh|o
stocken||DE|ni|n
stockheim||DE|by|m
stockheim||DE|ni|n
stockholm||SE||u
stockport||GB||r
stockstadt am main||DE|by|m
stockstadt am rhein||DE|he|m
stockton||US||s
stockum||DE|nw|m
stoke on trent||GB||r
stokkum|Stokkum|NL|GE|j
stokkum|Stokkum|NL|OV|j
stolberg||DE|nw|p
stollberg||DE|sn|n
stolpen||DE|sn|m
stolwijk|Stolwijk|NL|ZH|l
stolzenau||DE|ni|m
stompetoren|Stompetoren|NL|NH|k
stoof|Stoof|NL|NB|j
storkow||DE|bb|n
straatsburg||FR||s
straelen||DE|nw|n
stralsund||DE|mv|p
stramproy|Stramproy|NL|LI|m
strasbourg||FR||s
strasburg||DE|mv|m
strassburg||FR||s
straubing||DE|by|p
strausberg||DE|bb|o
strepy bracquegnies||BE|WA|n
strijen|Strijen|NL|ZH|n
strijp|Strijp|NL|ZH|l
stroe|Stroe|NL|GE|j
strogino||RU||r
strombeek bever||BE|VL|n
strullendorf||DE|by|m
stuhlingen||DE|bw|m
stuhr||DE|ni|o
stuifakker|Stuifakker|NL|ZH|j
stuttgart feuerbach||DE|bw|o
stuttgart muhlhausen||DE|bw|o
stuttgart ost||DE|bw|p
stuttgart||DE|bw|t
suan luang||TH||q
subang jaya||MY||t
subang||ID||r
subotica||RS||q
subulussalam||ID||q
sucre||BO||r
sudlohn||DE|nw|n
sudstadt||DE|ni|p
suez||EG||t
suginami||JP||t
suhl||DE|th|p
suicheng||CN||r
suihua||CN||r
suining||CN||t
suita||JP||s
suizhou||CN||t
sujangarh||IN||r
sujiatun||CN||r
sukabumi||ID||s
sukawati||ID||q
sukkur||PK||t
sukrah||TN||r
sulaymaniyah||IQ||t
suleja||NG||r
sulingen||DE|ni|n
sullana||PE||r
sulldorf||DE|hh|n
sultan kudarat||PH||q
sultan pur majra||IN||r
sultanah||SA||t
sultanbeyli||TR||s
sultangazi||TR||s
sultanpur||IN||q
sulz am neckar||DE|bw|n
sulzbach am main||DE|by|m
sulzbach an der murr||DE|bw|m
sulzbach rosenberg||DE|by|o
sulzbach||DE|he|n
sulzbach||DE|sl|n
sumare||BR||s
sumar|Sumar|NL|FR|j
sumayl||IQ||r
sumbawanga||TZ||s
sumbe||AO||r
sumedang utara||ID||q
sumedang||ID||r
sumgayit||AZ||s
sumida||JP||s
sumy||UA||r
sunch on||KP||s
suncheon||KR||s
sunderland||GB||r
sundern||DE|nw|o
sungai buloh||MY||r
sungai penuh||ID||q
sungai petani||MY||t
sungailiat||ID||q
sunggal||ID||r
sunnyvale||US||r
sunrise manor||US||r
sunset park||US||q
sunshine coast||AU||s
suqian||CN||u
surabaya||ID||v
surakarta||ID||t
surat thani||TH||r
surat||IN||w
surendranagar||IN||r
surgut||RU||s
surhuisterveen|Surhuisterveen|NL|FR|m
surhuizum|Surhuizum|NL|FR|j
suriapet||IN||q
suriname||SR|==|a
surprise||US||r
surrey||CA||t
suruc||TR||q
surulere||NG||r
susel||DE|sh|m
sussen||DE|bw|n
sutton coldfield||GB||q
sutton||GB||r
suwald|Suwâld|NL|FR|j
suwaylih||JO||r
suwon||KR||u
suzano||BR||s
suzhou||CN||w
suzuka||JP||r
swansea||GB||s
swartbroek|Swartbroek|NL|LI|j
sweagerbosk|Sweagerbosk|NL|FR|j
sweden||SE|==|a
sweikhuizen|Sweikhuizen|NL|LI|j
swifterbant|Swifterbant|NL|FL|m
swindon||GB||r
switzerland||CH|==|a
swolgen|Swolgen|NL|LI|j
sydney||AU||w
sydney||CA||q
syke||DE|ni|o
sykhiv||UA||r
syktyvkar||RU||r
sylhet||BD||r
syracuse||US||r
syzran||RU||r
szczecin||PL||s
szeged||HU||r
szekesfehervar||HU||q
t goy|t Goy|NL|UT|j
t harde|t Harde|NL|GE|m
t hofke|'t Hofke|NL|NB|l
t loo|t Loo|NL|GE|k
t veld|t Veld|NL|NH|l
t zand|'t Zand|NL|NH|l
ta if||SA||t
taboao da serra||BR||s
tabora||TZ||s
tabriz||IR||u
tabuk||PH||q
tabuk||SA||t
tacheng||CN||r
tacherting||DE|by|m
tachikawa||JP||r
tacloban||PH||r
tacna||PE||s
tacoma||US||r
tacurong||PH||q
tadepalligudem||IN||q
tadpatri||IN||q
taganrog||RU||s
taganskiy||RU||q
taguatinga||BR||r
taguig||PH||u
tahoua||NE||r
tahta||EG||r
tai an||CN||u
tai po||HK||s
taibai||CN||q
taicang||CN||t
taichung||TW||v
tainan||TW||u
taipa||MO||q
taipei||TW||w
taiping||MY||r
taishan||CN||r
taito||JP||r
taitung||TW||q
taiyuan||CN||w
taizhou||CN||u
taiz||YE||t
tajimi||JP||q
tajura||LY||q
takamatsu||JP||s
takaoka||JP||r
takarazuka||JP||r
takasaki||JP||s
takatsuki||JP||s
takeo||KH||t
takoradi||GH||s
talatona||AO||s
talcahuano||CL||r
talca||CL||r
taldykorgan||KZ||q
talhar||PK||r
taling chan||TH||q
talisay||PH||r
talkha||EG||q
tallahassee||US||r
tallinn||EE||s
tam ky||VN||r
tamale||GH||s
taman petaling||MY||s
tama||JP||r
tambacounda||SN||r
tambaram||IN||r
tambov||RU||s
tamines||BE|WA|m
tamm||DE|bw|n
tampa||US||s
tampere||FI||r
tampico||MX||s
tampines estate||SG||s
tampines new town||SG||r
tan an||VN||r
tan chau||VN||r
tandil||AR||q
tando adam||PK||r
tando allahyar||PK||s
tando bago||PK||s
tando muhammad khan||PK||q
tangail||BD||r
tangara da serra||BR||q
tanga||TZ||s
tangerang||ID||u
tangerhutte||DE|st|m
tangermunde||DE|st|n
tanggu||CN||t
tanghe||CN||s
tangier||MA||t
tangshan||CN||v
tangstedt||DE|sh|m
tanjung pandan||ID||q
tanjung pinang||ID||r
tanjungbalai||ID||r
tanta||EG||t
tantou||CN||s
tanza||PH||q
tanzhou||CN||s
taonan||CN||q
taourirt||MA||q
taoyuan||TW||s
taozhou||CN||r
tapachula||MX||s
tarakan||ID||r
taranto||IT||r
taraz||KZ||s
targowek||PL||q
targu mures||RO||r
tariba||VE||r
tarija||BO||r
tarime||TZ||r
tarlac city||PH||s
tarnow||PL||q
tarp||DE|sh|m
tarragona||ES||r
tarsus||TR||s
tartus||SY||s
tasek glugor||MY||r
tashkent||UZ||u
tasikmalaya||ID||t
tatui||BR||q
taubate||BR||s
tauberbischofsheim||DE|bw|n
taucha||DE|sn|n
taufkirchen||DE|by|o
taunggyi||MM||r
taungoo||MM||q
taunsa||PK||q
taunusstein||DE|he|o
tauranga||NZ||r
tawau||MY||s
tay ho||VN||r
tay ninh||VN||r
tayabas||PH||q
taytay||PH||r
taza||MA||r
tbilisi||GE||u
tebessa||DZ||r
tebingtinggi||ID||q
tecklenburg||DE|nw|n
tegal||ID||s
tegelen|Tegelen|NL|LI|o
tegel||DE|be|p
tegucigalpa||HN||t
tehran||IR||w
tehuacan||MX||r
teisendorf||DE|by|n
teixeira de freitas||BR||r
tekirdag||TR||q
tekstil shchiki||RU||q
tel aviv||IL||s
telde||ES||q
telford||GB||r
telgte||DE|nw|o
teltow||DE|bb|o
teluk intan||MY||r
teluknaga||ID||r
temara||MA||s
tema||GH||r
temecula||US||q
temirtau||KZ||r
tempe junction||US||r
tempelhof||DE|be|p
tempe||US||r
templin||DE|bb|o
temse||BE|VL|o
temuco||CL||r
ten boer|Ten Boer|NL|GR|m
ten post|Ten Post|NL|GR|j
tengyue||CN||q
teningen||DE|bw|n
teni||IN||t
teofilo otoni||BR||q
tepexpan||MX||q
tepic||MX||s
ter aar|Ter Aar|NL|ZH|n
ter apelkanaal|Ter Apelkanaal|NL|GR|j
ter apel|Ter Apel|NL|GR|l
ter heijde|Ter Heijde|NL|ZH|j
terborg|Terborg|NL|GE|m
terbregge|Terbregge|NL|ZH|l
teresina||BR||t
teresopolis||BR||r
terheijden|Terheijden|NL|NB|m
terherne|Terherne|NL|FR|j
termaar|Termaar|NL|LI|j
ternaard|Ternaard|NL|FR|k
ternate||ID||r
ternat||BE|VL|n
terneuzen|Terneuzen|NL|ZE|o
terni||IT||q
ternopil||UA||r
terrassa||ES||r
terrebonne||CA||q
terschuur|Terschuur|NL|GE|k
tervuren||BE|VL|o
terwinselen|Terwinselen|NL|LI|l
terwispel|Terwispel|NL|FR|j
terwolde|Terwolde|NL|GE|k
teshi old town||GH||r
tessenderlo||BE|VL|o
teteringen|Teteringen|NL|NB|m
teterow||DE|mv|n
tete||MZ||s
tetouan||MA||s
tettnang||DE|bw|o
tetuan de las victorias||ES||r
teublitz||DE|by|m
teutschenthal||DE|st|m
texcoco de mora||MX||q
teziutlan||MX||q
thai nguyen||VN||s
thale||DE|st|n
thalheim||DE|sn|m
thalmassing||DE|by|m
thanesar||IN||r
thane||IN||u
thanh hoa||VN||t
thanh khe||VN||r
thanh pho ba ria||VN||r
thanh pho song cong||VN||q
thanh xuan||VN||s
thanjavur||IN||s
thannhausen||DE|by|m
tharandt||DE|sn|m
thaton||MM||q
the bronx||US||u
the hague|Den Haag|NL|ZH|s
the netherlands||NL|==|a
theereheide|Theereheide|NL|NB|l
thembisa||ZA||s
thenali||IN||r
thessaloniki||GR||s
theux||BE|WA|n
thi tran ai tu||VN||r
thi tran ong trieu||VN||r
thi tran thuan chau||VN||r
thies nones||SN||r
thies||SN||s
thika||KE||r
thiruvananthapuram||IN||t
thohoyandou||ZA||q
thoi lai||VN||q
tholen|Tholen|NL|ZE|m
tholey||DE|sl|n
thon buri||TH||q
thoothukudi||IN||s
thornton||US||r
thorn|Thorn|NL|LI|l
thot not||VN||r
thousand oaks||US||q
thrissur||IN||s
thu dau mot||VN||s
thu uc||VN||t
thuan an||VN||t
thuan thanh||VN||r
thuin||BE|WA|n
thum||DE|sn|m
thunder bay||CA||q
thung khru||TH||q
thuqbah||SA||r
thuringen||DE|=|a
tianfu||CN||q
tianjin||CN||x
tianshui||CN||u
tiaret||DZ||r
tiebo||SN||q
tiefenbronn||DE|bw|m
tieling||CN||s
tieli||CN||q
tielt winge||BE|VL|n
tielt||BE|VL|o
tiel|Tiel|NL|GE|p
tienen||BE|VL|o
tienray|Tienray|NL|LI|k
tiergarten||DE|be|n
tigwav||HT||q
tijnje|Tijnje|NL|FR|k
tijuana||MX||u
tilburg|Tilburg|NL|NB|r
tilff||BE|WA|m
tilligte|Tilligte|NL|OV|j
tima||EG||q
timika||ID||r
timisoara||RO||r
timmendorfer strand||DE|sh|n
timon||BR||r
tin shui wai||HK||s
tinaquillo||VE||q
tinga|Tinga|NL|FR|l
tinh bien||VN||r
tinsukia||IN||q
tirana||AL||s
tiraspol||MD||r
tirmiz||UZ||r
tirschenreuth||DE|by|n
tiruchirappalli||IN||t
tirunelveli||IN||u
tirupati||IN||s
tiruppur||IN||t
tiruvannamalai||IN||r
tiruvottiyur||IN||r
titagarh||IN||q
titisee neustadt||DE|bw|n
titiwangsa||MY||q
tittmoning||DE|by|m
titz||DE|nw|n
tivaouane||SN||q
tivoli|Tivoli|NL|NB|k
tizi ouzou||DZ||q
tjalleberd|Tjalleberd|NL|FR|j
tlahuac||MX||s
tlalnepantla||MX||t
tlalpan||MX||t
tlaquepaque||MX||t
tlemcen||DZ||r
toa payoh new town||SG||q
toamasina||MG||s
toba tek singh||PK||q
tobolsk||RU||q
tobruk||LY||r
tochigi||JP||r
tocoa||HN||q
todtnau||DE|bw|m
toging am inn||DE|by|n
tokai||JP||q
tokat||TR||q
tokch on||KP||r
tokorozawa||JP||s
tokoza||ZA||q
tokushima||JP||s
tokuyama||JP||q
tokyo||JP||x
toledo||BR||q
toledo||PH||r
toledo||US||s
toli toli||ID||r
toliara||MG||r
tolkamer|Tolkamer|NL|GE|l
tollebeek|Tollebeek|NL|FL|l
toluca||MX||s
tolyatti||RU||t
tomakomai||JP||r
tomsk||RU||t
tonala||MX||s
tondabayashicho||JP||r
tongchuanshi||CN||r
tongchuan||CN||s
tongelre|Tongelre|NL|NB|o
tongeren||BE|VL|o
tongerlo||BE|VL|m
tonghua||CN||s
tongliao||CN||r
tongling||CN||s
tongren||CN||q
tongshan||CN||s
tongzhou||CN||r
tonisvorst||DE|nw|o
tonk||IN||r
tonning||DE|sh|m
toowoomba||AU||r
topeka||US||q
torbat e heydariyeh||IR||q
tordher||PK||r
torgau||DE|sn|o
torgelow||DE|mv|n
torhout||BE|VL|o
toride||JP||q
tornesch||DE|sh|n
toronto||CA||v
torrance||US||r
torrejon de ardoz||ES||q
torreon||MX||t
torun||PL||r
toshima||JP||s
tostedt||DE|ni|n
totonicapan||GT||q
tottenham||GB||q
tottori shi||JP||r
touba||SN||u
toufen||TW||q
touggourt||DZ||r
toulon||FR||r
toulouse||FR||s
tournai||BE|WA|q
tours||FR||r
townsville||AU||r
toyama||JP||s
toyohashi||JP||s
toyokawa||JP||r
toyonaka||JP||s
toyota||JP||s
tra vinh||VN||r
traben trarbach||DE|rp|m
trabzon||TR||r
trang bang||VN||r
trappenkamp||DE|sh|m
traunreut||DE|by|o
traunstein||DE|by|o
travemunde||DE|sh|n
trazegnies||BE|WA|m
trebbin||DE|bb|n
trebur||DE|he|n
treffurt||DE|th|m
tremelo||BE|VL|n
trendelburg||DE|he|m
trento||IT||q
treptow||DE|be|p
treuchtlingen||DE|by|n
treuenbrietzen||DE|bb|n
treuen||DE|sn|n
tri cities||US||r
triberg||DE|bw|m
tricht|Tricht|NL|GE|k
trier||DE|rp|q
trieste||IT||r
triftern||DE|by|m
trincomalee||LK||q
trindade||BR||r
tripoli||LB||r
tripoli||LY||u
trittau||DE|sh|m
trochtelfingen||DE|bw|m
trois rivieres||CA||r
troisdorf||DE|nw|q
trondheim||NO||r
trooz||BE|WA|m
troparevo||RU||q
trossingen||DE|bw|n
trostberg an der alz||DE|by|n
trujillo||PE||u
tsaritsyno||RU||q
tschechien||CZ|==|a
tsentralno miskyi||UA||q
tsentralnyi||UA||r
tseung kwan o||HK||s
tshikapa||CD||t
tshilenge||CD||q
tsing yi town||HK||r
tsjechie||CZ|==|a
tsuchiura||JP||r
tsuen wan||HK||s
tsukuba||JP||r
tsuruoka||JP||q
tsuyama||JP||q
tsu||JP||s
tubarao||BR||q
tubbergen|Tubbergen|NL|OV|o
tubingen||DE|bw|q
tubize||BE|WA|o
tucson||US||t
tuen mun||HK||s
tuguegarao||PH||r
tuikwerd|Tuikwerd|NL|GR|l
tuindorp|Tuindorp|NL|ZH|k
tuitjenhorn|Tuitjenhorn|NL|NH|l
tuk|Tuk|NL|OV|k
tulancingo||MX||q
tula||RU||s
tulsa||US||s
tulua||CO||r
tumkur||IN||s
tumxuk||CN||r
tunduma||TZ||r
tung chung||HK||q
tungelroy|Tungelroy|NL|LI|j
tungendorf||DE|sh|n
tungipara||BD||q
tungi||BD||s
tunis||TN||t
tunja||CO||r
tuntenhausen||DE|by|m
turgutlu||TR||q
turhal||TR||q
turijn||IT||t
turin||IT||t
turkheim||DE|by|m
turkistan||KZ||r
turkmenabat||TM||r
turku||FI||r
turmero||VE||s
turnhout||BE|VL|p
turpan||CN||s
tuscaloosa||US||q
tuttlingen||DE|bw|p
tutzing||DE|by|n
tuxtepec||MX||r
tuxtla||MX||t
tuy hoa||VN||r
tuyen quang||VN||q
tuz khurmatu||IQ||q
tuzla||BA||r
tver||RU||s
tweede exloermond|Tweede Exloërmond|NL|DR|l
twekkelerveld|Twekkelerveld|NL|OV|m
twello|Twello|NL|GE|n
twente||NL|=|a
twifu praso||GH||q
twijzelerheide|Twijzelerheide|NL|FR|k
twijzel|Twijzel|NL|FR|j
twisk|Twisk|NL|NH|k
twistringen||DE|ni|n
twist||DE|ni|n
tychy||PL||q
tyler||US||q
tynaarlo|Tynaarlo|NL|DR|k
tyoply stan||RU||q
tyre||LB||r
tytsjerk|Tytsjerk|NL|FR|k
tyumen||RU||t
tzummarum|Tzummarum|NL|FR|k
tzum|Tzum|NL|FR|k
ubach palenberg||DE|nw|o
ubachsberg|Ubachsberg|NL|LI|k
uba||BR||q
uberaba||BR||s
uberherrn||DE|sl|n
uberlandia||BR||t
uberlingen||DE|bw|o
uberruhr holthausen||DE|nw|m
ube||JP||r
ubon ratchathani||TH||q
ubstadt weiher||DE|bw|n
uc pho||VN||r
uc trong||VN||r
uccle||BE|BR|q
udaipur||IN||s
uddel|Uddel|NL|GE|k
udenhout|Udenhout|NL|NB|m
uden|Uden|NL|NB|p
udgir||IN||q
udine||IT||q
udon thani||TH||q
udupi||IN||r
ueckermunde||DE|mv|n
ueda||JP||r
uedem||DE|nw|n
uelsen||DE|ni|m
uelzen||DE|ni|p
uerdingen||DE|nw|o
uetersen||DE|sh|o
uetze||DE|ni|m
ufa||RU||u
uffelte|Uffelte|NL|DR|k
uffenheim||DE|by|m
ugchelen|Ugchelen|NL|GE|l
ugep||NG||r
uhingen||DE|bw|n
uhldingen muhlhofen||DE|bw|m
uhlingen birkendorf||DE|bw|m
uige||AO||s
uijeongbu si||KR||s
uitgeest|Uitgeest|NL|NH|n
uithoorn|Uithoorn|NL|NH|o
uithuizen|Uithuizen|NL|GR|m
uithuizermeeden|Uithuizermeeden|NL|GR|l
uitkerke||BE|VL|m
uitweg|Uitweg|NL|UT|j
uji||JP||r
ujjain||IN||s
ujpest||HU||q
ukhta||RU||q
uk||GB|==|a
ulan bator||MN||t
ulan ude||RU||s
ulanhot||CN||r
ulanqab||CN||t
ulestraten|Ulestraten|NL|LI|l
ulft|Ulft|NL|GE|n
ulhasnagar||IN||s
ullyul||KP||q
ulm||DE|bw|q
ulrum|Ulrum|NL|GR|k
ulsan||KR||u
ulu bedok||SG||s
uluberiya||IN||r
ulvenhout|Ulvenhout|NL|NB|m
ulyanovsk||RU||t
umarkot||PK||r
umea||SE||q
umkirch||DE|bw|m
umm qasr||IQ||q
umraniye||TR||t
umuahia||NG||s
umuarama||BR||q
unaizah||SA||r
ungaran||ID||r
united kingdom||GB|==|a
united states||US|==|a
universal city||US||q
universitats und hansestadt greifswald||DE|mv|p
unnao||IN||r
unna||DE|nw|q
unterfohring||DE|by|n
untergriesbach||DE|by|m
untergruppenbach||DE|bw|m
unterhaching||DE|by|o
unterhausen||DE|bw|n
unterkrozingen||DE|bw|n
untermeitingen||DE|by|m
unterschleissheim||DE|by|o
upata||VE||q
uppal kalan||IN||q
upper west side||US||r
uppsala||SE||r
urasoe||JP||q
urayasu||JP||r
urbach||DE|bw|n
urdaneta||PH||r
ureterp|Ureterp|NL|FR|l
urganch||UZ||r
urk|Urk|NL|FL|o
urmond|Urmond|NL|LI|l
uromi||NG||q
ursynow||PL||r
uruapan||MX||s
uruguaiana||BR||q
uruma||JP||q
urumqi||CN||v
usak||TR||s
usa||US|==|a
usera||ES||r
usingen||DE|he|n
uskudar||TR||t
uslar||DE|ni|n
usquert|Usquert|NL|GR|k
ussuriysk||RU||r
ust ilimsk||RU||q
ust kamenogorsk||KZ||s
us||US|==|a
utrecht|Utrecht|NL|UT|s
utsunomiya||JP||s
uvira||CD||s
uyo||NG||s
uzhhorod||UA||q
vaals|Vaals|NL|LI|m
vaartbroek|Vaartbroek|NL|NB|m
vaassen|Vaassen|NL|GE|n
vacoas||MU||q
vadodara||IN||u
vaesrade|Vaesrade|NL|LI|j
vahrenheide||DE|ni|n
vaihingen an der enz||DE|bw|o
vaihingen mitte||DE|bw|m
valburg|Valburg|NL|GE|k
valdivia||CL||r
valencia||ES||t
valencia||US||r
valencia||VE||u
valendries|Valendries|NL|GE|k
valenzuela||PH||t
valera||VE||r
valinhos||BR||q
valkenburg|Valkenburg|NL|LI|l
valkenburg|Valkenburg|NL|ZH|l
valkenswaard|Valkenswaard|NL|NB|o
valladolid||ES||s
valle de la pascua||VE||r
valledupar||CO||s
vallejo||US||q
vallendar||DE|rp|n
valparaiso de goias||BR||r
valparaiso||CL||s
valsad||IN||r
valthermond|Valthermond|NL|DR|l
valthe|Valthe|NL|DR|k
van nuys||US||r
van starkenborgh|Van Starkenborgh|NL|GR|j
vancouver||CA||t
vancouver||US||r
vanderbijlpark||ZA||r
vantaa||FI||r
van||TR||t
vapi||IN||r
varamin||IR||r
varanasi||IN||u
varel||DE|ni|o
varginha||BR||r
varik|Varik|NL|GE|j
varna||BG||s
varsenare||BE|VL|m
varsseveld|Varsseveld|NL|GE|m
varzea grande||BR||s
varzea paulista||BR||q
vasco da gama||IN||q
vasteras||SE||q
vasyl evsky ostrov||RU||r
vaterstetten||DE|by|o
vaughan||CA||s
vaux sous chevremont||BE|WA|m
vechelde||DE|ni|n
vechta||DE|ni|o
vedado||CU||q
vedrin||BE|WA|m
veelerveen|Veelerveen|NL|GR|j
veendam|Veendam|NL|GR|o
veenendaal|Veenendaal|NL|UT|p
veenhuizen|Veenhuizen|NL|DR|j
veenoord|Veenoord|NL|DR|l
veen|Veen|NL|NB|l
veerle||BE|VL|m
veessen|Veessen|NL|GE|j
vegesack||DE|hb|p
veghel|Veghel|NL|NB|o
veitsbronn||DE|by|m
veitshochheim||DE|by|n
vejalpur||IN||q
velbert||DE|nw|q
velburg||DE|by|m
velddriel|Velddriel|NL|GE|j
veldegem||BE|VL|m
velden||DE|by|m
velden|Velden|NL|LI|m
veldhoven|Veldhoven|NL|NB|m
veldhuizen|Veldhuizen|NL|GE|n
veldhuizen|Veldhuizen|NL|UT|n
velen||DE|nw|n
velikiy novgorod||RU||r
velikiye luki||RU||q
vellmar||DE|he|o
vellore||IN||s
velp|Velp|NL|GE|o
velsen zuid|Velsen-Zuid|NL|NH|q
velserbroek|Velserbroek|NL|NH|n
velten||DE|bb|n
veltum|Veltum|NL|LI|l
veluwe||NL|=|a
ven zelderheide|Ven-Zelderheide|NL|LI|j
venhorst|Venhorst|NL|NB|k
venhuizen|Venhuizen|NL|NH|m
venice||US||r
venlo|Venlo|NL|LI|q
venray|Venray|NL|LI|p
venustiano carranza||MX||s
ven|Ven|NL|NB|m
veracruz||MX||s
veraval||IN||r
verden||DE|ni|o
vereeniging||ZA||s
vereinigte staaten||US|==|a
verenigd koninkrijk||GB|==|a
verenigde staten||US|==|a
verhunskyi||UA||r
verl||DE|nw|o
verona||IT||r
versmold||DE|nw|o
verviers||BE|WA|p
veshnyaki||RU||q
vespasiano||BR||q
vessem|Vessem|NL|NB|l
vetschau||DE|bb|n
vettweiss||DE|nw|n
veulen|Veulen|NL|LI|j
veurne||BE|VL|n
viamao||BR||s
viana||AO||t
vianen|Vianen|NL|NB|j
vianen|Vianen|NL|UT|o
vicenza||IT||q
victoria de durango||MX||s
victoria||CA||s
victoria||HK||t
victorville||US||q
vidisha||IN||r
viechtach||DE|by|n
vielsalm||BE|WA|m
vienenburg||DE|ni|n
vienna||AT||u
vientiane||LA||t
viernheim||DE|he|o
vierpolders|Vierpolders|NL|ZH|k
viersen||DE|nw|q
viet tri||VN||s
viet yen||VN||r
vigo||ES||s
vihari||PK||q
vijayapura||IN||s
vijayawada||IN||u
vijfhuizen|Vijfhuizen|NL|NH|k
vijlen|Vijlen|NL|LI|k
vila andrade||BR||r
vila curuca||BR||r
vila flor||AO||r
vila jacui||BR||r
vila mariana||BR||q
vila maria||BR||q
vila matilde||BR||q
vila medeiros||BR||q
vila prudente||BR||q
vila velha||BR||s
vilkhivskyi||UA||q
villa canales||GT||r
villa lugano||AR||q
villa mercedes||CL||r
villa nueva||GT||t
villahermosa||MX||s
villapark|Villapark|NL|NB|l
villaverde||ES||q
villavicencio||CO||s
ville marie||CA||q
villeray saint michel parc extension||CA||r
villers la ville||BE|WA|n
villers le bouillet||BE|WA|m
villeurbanne||FR||r
villingen schwenningen||DE|bw|q
villmar||DE|he|m
vilnius||LT||t
vilsbiburg||DE|by|n
vilseck||DE|by|m
vilshofen||DE|by|o
vilt|Vilt|NL|LI|j
vilvoorde||BE|VL|p
vina del mar||CL||s
vinh chau||VN||r
vinh long||VN||r
vinh yen||VN||q
vinh||VN||t
vinkeveen|Vinkeveen|NL|UT|l
vinnytsya||UA||s
viransehir||TR||r
virar||IN||u
virginia beach||US||s
virginia||ZA||q
virton||BE|WA|n
visakhapatnam||IN||u
visalia||US||q
visbek||DE|ni|n
viseu||PT||q
vise||BE|WA|o
visselhovede||DE|ni|n
vista||US||q
vitebsk||BY||s
vitoria da conquista||BR||r
vitoria de santo antao||BR||r
vitoria||BR||s
vizianagaram||IN||r
vlaams brabant||BE|=|a
vlaanderen||BE|=|a
vlaardingen|Vlaardingen|NL|ZH|q
vladikavkaz||RU||s
vladimir||RU||s
vladivostok||RU||t
vlagtwedde|Vlagtwedde|NL|GR|k
vledder|Vledder|NL|DR|k
vleuten|Vleuten|NL|UT|m
vliedberg|Vliedberg|NL|NB|m
vlierden|Vlierden|NL|NB|k
vlietwijk|Vlietwijk|NL|ZH|l
vlissingen|Vlissingen|NL|ZE|p
vlist|Vlist|NL|ZH|j
vlodrop|Vlodrop|NL|LI|k
vlokhoven|Vlokhoven|NL|NB|l
vlore||AL||q
vlotho||DE|nw|o
voerde||DE|nw|p
voerendaal|Voerendaal|NL|LI|l
vogelenzang|Vogelenzang|NL|NH|k
vogelkwartier|Vogelkwartier|NL|GE|m
vogelwijk|Vogelwijk|NL|ZH|m
vogtsburg||DE|bw|m
vohburg an der donau||DE|by|m
vohenstrauss||DE|by|m
vohl||DE|he|m
vohringen||DE|by|n
voldijn|Voldijn|NL|NB|l
volendam|Volendam|NL|NH|o
volgodonsk||RU||r
volgograd||RU||t
volkach||DE|by|n
volkel|Volkel|NL|NB|l
volklingen||DE|sl|p
volkmarsen||DE|he|m
volksdorf||DE|hh|o
vollenhove|Vollenhove|NL|OV|l
vologda||RU||s
volta redonda||BR||s
volzhsky||RU||s
vondelwijk|Vondelwijk|NL|ZH|l
voorburg|Voorburg|NL|ZH|p
voorhout|Voorhout|NL|ZH|m
voorschoten|Voorschoten|NL|ZH|o
voorst|Voorst|NL|GE|k
voorthuizen|Voorthuizen|NL|GE|n
voorweg|Voorweg|NL|ZH|j
vorden|Vorden|NL|GE|m
voronezh||RU||t
vorstenbosch|Vorstenbosch|NL|NB|k
vorst||BE|VL|m
vorst||DE|nw|m
vosselaar||BE|VL|n
votorantim||BR||q
vottem||BE|WA|m
vredenburg|Vredenburg|NL|GE|m
vreden||DE|nw|o
vreeswijk|Vreeswijk|NL|UT|l
vreewijk|Vreewijk|NL|ZH|n
vrieheide|Vrieheide|NL|LI|k
vries|Vries|NL|DR|l
vriezenveen|Vriezenveen|NL|OV|n
vroomshoop|Vroomshoop|NL|OV|n
vrouwenparochie|Vrouwenparochie|NL|FR|j
vrouwenpolder|Vrouwenpolder|NL|ZE|j
vryheid||ZA||r
vught|Vught|NL|NB|o
vung tau||VN||s
vuren|Vuren|NL|GE|k
vyhurivshchyna troyeshchyna||UA||r
vykhino zhulebino||RU||r
waakirchen||DE|by|m
waalre|Waalre|NL|NB|m
waals brabant||BE|=|a
waalwijk|Waalwijk|NL|NB|p
waardenburg|Waardenburg|NL|GE|k
waarder|Waarder|NL|ZH|k
waarde|Waarde|NL|ZE|k
waarland|Waarland|NL|NH|k
waarschoot||BE|VL|m
waasmunster||BE|VL|n
wabern||DE|he|m
wachtberg||DE|nw|o
wachtebeke||BE|VL|m
wachtendonk||DE|nw|m
wachtersbach||DE|he|n
waco||US||r
wad medani||SD||s
waddinxveen|Waddinxveen|NL|ZH|o
wadenoijen|Wadenoijen|NL|GE|j
wadern||DE|sl|o
wadersloh||DE|nw|m
wadgassen||DE|sl|o
wadi as sir||JO||r
wafangdian||CN||s
wagenberg|Wagenberg|NL|NB|k
wagenborgen|Wagenborgen|NL|GR|k
wagenfeld||DE|ni|m
wageningen|Wageningen|NL|GE|p
waghausel||DE|bw|o
waging am see||DE|by|m
wah cantt||PK||s
wahlstedt||DE|sh|n
wahn heide||DE|nw|m
waiblingen||DE|bw|p
waibstadt||DE|bw|m
waidmannslust||DE|be|n
waimes||BE|WA|m
wakayama||JP||s
wakefield||GB||q
walbrzych||PL||q
walcourt||BE|WA|o
wald michelbach||DE|he|n
waldbrol||DE|nw|o
waldbrunn||DE|he|m
waldbuttelbrunn||DE|by|m
waldeck||DE|he|m
waldems||DE|he|m
waldenbuch||DE|bw|n
waldfeucht||DE|nw|n
waldfischbach burgalben||DE|rp|m
waldheim||DE|sn|n
waldkappel||DE|he|m
waldkirchen||DE|by|n
waldkirch||DE|bw|o
waldkraiburg||DE|by|o
waldmohr||DE|rp|m
waldmunchen||DE|by|m
waldsassen||DE|by|m
waldsee||DE|rp|m
waldshut tiengen||DE|bw|o
waldstetten||DE|bw|m
wales||GB|==|a
walhain saint paul||BE|WA|m
walheim hahn||DE|nw|m
walldorf||DE|bw|n
walldurn||DE|bw|n
wallenhorst||DE|ni|o
wallerfangen||DE|sl|n
wallersdorf||DE|by|m
wallonia||BE|=|a
wallonien||BE|=|a
wallonie||BE|=|a
walluf||DE|he|m
walsall||GB||r
walsberg|Walsberg|NL|NB|j
walsrode||DE|ni|o
waltenhofen||DE|by|n
waltershausen||DE|th|n
walterswald|Wâlterswâld|NL|FR|j
walthamstow||GB||q
waltrop||DE|nw|o
wambel||DE|nw|m
wan chai||HK||r
wandlitz||DE|bb|o
wandre||BE|WA|m
wandsbek||DE|hh|s
wanfercee baulet||BE|WA|m
wang thonglang||TH||q
wangen||DE|bw|o
wangsa maju||MY||r
wanning||CN||t
wannsee||DE|be|n
wannweil||DE|bw|m
wanroij|Wanroij|NL|NB|l
wansheng||CN||q
wanssum|Wanssum|NL|LI|k
wanxian||CN||t
wanze||BE|WA|n
wanzhou||CN||u
wanzleben||DE|st|m
wapenveld|Wapenveld|NL|GE|l
warangal||IN||t
warburg||DE|nw|o
wardenburg||DE|ni|n
warder||ET||s
warder|Warder|NL|NH|j
wardha||IN||q
waregem||BE|VL|p
waremme||BE|WA|n
warendorf||DE|nw|p
waren||DE|mv|o
warffum|Warffum|NL|GR|k
warga|Warga|NL|FR|k
warisan||AE||q
warken|Warken|NL|GE|j
warmenhuizen|Warmenhuizen|NL|NH|m
warmond|Warmond|NL|ZH|m
warnemunde||DE|mv|n
warnsveld|Warnsveld|NL|GE|n
warns|Warns|NL|FR|j
warren||US||r
warrington||GB||r
warri||NG||t
warsaw||PL||u
warschau||PL||u
warstein||DE|nw|o
warten|Warten|NL|FR|j
washington heights||US||r
washington||US||t
waskemeer|Waskemeer|NL|FR|j
wasmes||BE|WA|n
waspik|Waspik|NL|NB|m
wassenaar|Wassenaar|NL|ZH|o
wassenberg||DE|nw|o
wasserburg am inn||DE|by|n
wassertrudingen||DE|by|m
watampone||ID||r
waterakkers|Waterakkers|NL|NH|l
waterbury||US||q
waterdonken|Waterdonken|NL|NB|k
waterloo||BE|WA|o
waterloo||CA||q
watermael boitsfort||BE|BR|o
watford||GB||q
wathlingen||DE|ni|m
wattenscheid||DE|nw|q
watthana||TH||r
waubach|Waubach|NL|LI|l
wau||SS||q
wavre||BE|WA|p
wayaobu||CN||q
wazirabad||PK||r
wedde|Wedde|NL|GR|j
wedding||DE|be|q
wedel||DE|sh|p
weebosch|Weebosch|NL|NB|j
weener||DE|ni|n
weerdinge|Weerdinge|NL|DR|j
weerestein|Weerestein|NL|ZH|k
weerselo|Weerselo|NL|OV|j
weert|Weert|NL|LI|p
weesp|Weesp|NL|NH|o
weeze||DE|nw|n
wegberg||DE|nw|o
wegscheid||DE|by|m
wehl|Wehl|NL|GE|m
wehrda||DE|he|m
wehrheim||DE|he|n
wehr||DE|bw|n
weida||DE|th|n
weiden||DE|by|p
weidum|Weidum|NL|FR|i
weifang||CN||u
weihai||CN||t
weijpoort|Weijpoort|NL|ZH|k
weikersheim||DE|bw|m
weil am rhein||DE|bw|o
weil der stadt||DE|bw|o
weil im schonbuch||DE|bw|n
weilburg||DE|he|n
weiler simmerberg||DE|by|m
weilerswist||DE|nw|n
weilheim an der teck||DE|bw|n
weilheim||DE|by|o
weilmunster||DE|he|n
weimar||DE|th|p
weinan||CN||u
weinberg||DE|ni|n
weinbohla||DE|sn|n
weingarten||DE|bw|o
weinheim||DE|bw|p
weinsberg||DE|bw|n
weinstadt endersbach||DE|bw|o
weisendorf||DE|by|m
weiskirchen||DE|sl|m
weissach||DE|bw|m
weissenburg in bayern||DE|by|o
weissenfels||DE|st|p
weissenhorn||DE|by|n
weissensee||DE|be|p
weissenthurm||DE|rp|m
weisswasser||DE|sn|n
weiterstadt||DE|he|o
weiteveen|Weiteveen|NL|DR|k
weitnau||DE|by|m
weitramsdorf||DE|by|m
wekerom|Wekerom|NL|GE|l
welberg|Welberg|NL|NB|k
weldiya||ET||q
welgelegen|Welgelegen|NL|GE|l
welkenraedt||BE|WA|n
welkom||ZA||s
wellen||BE|VL|m
wellerlooi|Wellerlooi|NL|LI|k
wellinghofen||DE|nw|m
wellingsbuttel||DE|hh|n
wellington||NZ||s
well|Well|NL|LI|l
welsum|Welsum|NL|OV|j
welver||DE|nw|m
welzheim||DE|bw|n
wemding||DE|by|m
wemeldinge|Wemeldinge|NL|ZE|l
wemmel||BE|VL|n
wenchang||CN||t
wendeburg||DE|ni|n
wendelstein||DE|by|o
wenden||DE|nw|m
wendlingen am neckar||DE|bw|n
wenen||AT||u
wennigsen||DE|ni|n
wenshan city||CN||s
wentorf bei hamburg||DE|sh|n
wenzenbach||DE|by|m
wenzhou||CN||v
wepion||BE|WA|m
werdau||DE|sn|o
werder||DE|bb|o
werdohl||DE|nw|o
werkendam|Werkendam|NL|NB|n
werkhoven|Werkhoven|NL|UT|k
werlte||DE|ni|n
werl||DE|nw|o
wermelskirchen||DE|nw|p
wermsdorf||DE|sn|m
wernau||DE|bw|n
wernberg koblitz||DE|by|m
werneck||DE|by|n
werneuchen||DE|bb|m
werne||DE|nw|o
wernhout|Wernhout|NL|NB|k
wernigerode||DE|st|o
wersten||DE|nw|o
wertheim||DE|bw|o
werther||DE|nw|n
wertingen||DE|by|n
weru||ID||r
wervik||BE|VL|o
wesel||DE|nw|p
wesseling||DE|nw|p
wessem|Wessem|NL|LI|l
wessling||DE|by|m
west brabant||NL|=|a
west bromwich||GB||q
west covina||US||q
west graftdijk|West-Graftdijk|NL|NH|j
west jerusalem||IL||s
west jordan||US||q
west palm beach||US||q
west raleigh||US||s
west souburg|West-Souburg|NL|ZE|k
west terschelling|West-Terschelling|NL|FR|l
west valley city||US||r
west vlaanderen||BE|=|a
westbroek|Westbroek|NL|UT|k
westdorpe|Westdorpe|NL|ZE|l
westeinde|Westeinde|NL|FR|l
westende||BE|VL|m
westend||DE|be|p
westeneng|Westeneng|NL|GE|k
westenenk|Westenenk|NL|GE|l
westerbork|Westerbork|NL|DR|m
westerburg||DE|rp|m
westerfilde||DE|nw|m
westerhaar vriezenveensewijk|Westerhaar-Vriezenveensewijk|NL|OV|m
westerhoven|Westerhoven|NL|NB|k
westerkappeln||DE|nw|n
westerland||DE|sh|n
westerland|Westerland|NL|NH|j
westerlee|Westerlee|NL|GR|k
westerlo||BE|VL|o
westerronfeld||DE|sh|m
westerstede||DE|ni|o
westervoort|Westervoort|NL|GE|m
westerzicht|Westerzicht|NL|ZE|k
westhagen||DE|ni|n
westhausen||DE|bw|m
westhofen||DE|nw|m
westkapelle|Westkapelle|NL|ZE|l
westland||NL|=|a
westlaren|Westlaren|NL|DR|k
westmaas|Westmaas|NL|ZH|k
westmalle||BE|VL|m
westminster||US||q
westonaria||ZA||r
weststadt||DE|mv|n
westwoud|Westwoud|NL|NH|k
wettbergen||DE|ni|n
wetteren||BE|VL|o
wetter||DE|he|n
wetter||DE|nw|o
wettringen||DE|nw|m
wetzendorf||DE|by|n
wetzlar||DE|he|p
wevelgem||BE|VL|o
wezembeek oppem||BE|VL|n
wezep|Wezep|NL|GE|n
whalley||CA||q
whitby||CA||r
wichelen||BE|VL|n
wichita falls||US||q
wichita||US||s
wickede||DE|nw|n
wiefelstede||DE|ni|n
wiehl||DE|nw|o
wielsbeke||BE|VL|n
wiene|Wiene|NL|OV|j
wien||AT||u
wierden|Wierden|NL|OV|o
wieringerwaard|Wieringerwaard|NL|NH|k
wieringerwerf|Wieringerwerf|NL|NH|l
wiernsheim||DE|bw|m
wiesbaden||DE|he|s
wieseck||DE|he|n
wiesenburg||DE|bb|m
wiesloch||DE|bw|o
wiesmoor||DE|ni|n
wietmarschen||DE|ni|n
wietze||DE|ni|n
wigan||GB||r
wiggensbach||DE|by|m
wijbosch|Wijbosch|NL|NB|k
wijchen|Wijchen|NL|GE|o
wijckel|Wijckel|NL|FR|j
wijdenes|Wijdenes|NL|NH|j
wijdewormer|Wijdewormer|NL|NH|l
wijhe|Wijhe|NL|OV|m
wijk aan zee|Wijk aan Zee|NL|NH|l
wijk bij duurstede|Wijk bij Duurstede|NL|UT|o
wijlre|Wijlre|NL|LI|k
wijnandsrade|Wijnandsrade|NL|LI|k
wijnegem||BE|VL|n
wijngaarden|Wijngaarden|NL|ZH|j
wijnjewoude|Wijnjewoude|NL|FR|k
wijster|Wijster|NL|DR|j
wijthmen|Wijthmen|NL|OV|j
wilbertoord|Wilbertoord|NL|NB|j
wildberg||DE|bw|n
wildervank|Wildervank|NL|GR|l
wildeshausen||DE|ni|o
wilhelminadorp|Wilhelminadorp|NL|NB|l
wilhelminadorp|Wilhelminadorp|NL|ZE|j
wilhelminaoord|Wilhelminaoord|NL|DR|j
wilhelmitor nord||DE|ni|m
wilhelmitor sud||DE|ni|n
wilhelmsburg||DE|hh|p
wilhelmshaven||DE|ni|q
wilhelmsruh||DE|be|m
wilhelmstadt||DE|be|p
wilhermsdorf||DE|by|m
wilkau hasslau||DE|sn|n
willebadessen||DE|nw|n
willebroek||BE|VL|o
willemsoord|Willemsoord|NL|OV|j
willemstad||CW||q
willemstad|Willemstad|NL|NB|j
willich||DE|nw|p
willingen||DE|he|m
willingshausen||DE|he|m
willstatt||DE|bw|n
wilmersdorf||DE|be|q
wilmington||US||q
wilnis|Wilnis|NL|UT|m
wilnsdorf||DE|nw|o
wilp|Wilp|NL|GE|j
wilrijk||BE|VL|p
wilsdruff||DE|sn|n
wilsele||BE|VL|n
wilsum|Wilsum|NL|OV|j
wilthen||DE|sn|m
windhoek||NA||s
windischeschenbach||DE|by|m
windsbach||DE|by|m
windsor||CA||r
winejok||SS||s
wingene||BE|VL|n
winkel|Winkel|NL|NH|l
winkewijert|Winkewijert|NL|GE|k
winnenden||DE|bw|o
winnipeg||CA||t
winschoten|Winschoten|NL|GR|o
winsen||DE|ni|o
winston salem||US||r
winsum|Winsum|NL|FR|j
winsum|Winsum|NL|GR|k
wintelre|Wintelre|NL|NB|l
winterbach||DE|bw|m
winterberg||DE|nw|n
winterhude||DE|hh|p
winterlingen||DE|bw|m
winterswijk|Winterswijk|NL|GE|o
winterthur||CH||q
wipperfurth||DE|nw|o
wirdum|Wirdum|NL|FR|k
wirges||DE|rp|m
wisch|Wisch|NL|GE|o
wismar||DE|mv|p
wisselaar|Wisselaar|NL|NB|m
wissenkerke|Wissenkerke|NL|ZE|k
wissen||DE|rp|n
witmarsum|Witmarsum|NL|FR|k
wittenau||DE|be|o
wittenberge||DE|bb|o
wittenberg||DE|st|o
wittenburg||DE|mv|m
witten||DE|nw|q
wittichenau||DE|sn|m
wittingen||DE|ni|n
wittlich||DE|rp|o
wittmund||DE|ni|o
wittorf||DE|sh|m
wittstock||DE|bb|o
witzenhausen||DE|he|n
wixhausen||DE|he|m
wloclawek||PL||q
woensdrecht|Woensdrecht|NL|NB|k
woenselse heide|Woenselse Heide|NL|NB|m
woerdense verlaat|Woerdense Verlaat|NL|ZH|j
woerden|Woerden|NL|UT|p
woking||GB||q
wola||PL||r
woldendorp|Woldendorp|NL|GR|j
wolder|Wolder|NL|LI|k
wolfach||DE|bw|m
wolfenbuttel||DE|ni|p
wolfen||DE|st|o
wolfersheim||DE|he|n
wolfhagen||DE|he|n
wolfheze|Wolfheze|NL|GE|k
wolfratshausen||DE|by|o
wolfsbos|Wolfsbos|NL|DR|m
wolfsburg||DE|ni|q
wolfschlugen||DE|bw|m
wolgast||DE|mv|n
wollmatingen||DE|bw|m
wollongong||AU||s
wolmirstedt||DE|st|n
wolnzach||DE|by|n
wolphaartsdijk|Wolphaartsdijk|NL|ZE|k
woltersdorf||DE|bb|m
woluwe saint lambert||BE|BR|p
wolvega|Wolvega|NL|FR|n
wolverhampton||GB||s
wolvertem||BE|VL|m
wommelgem||BE|VL|n
wommels|Wommels|NL|FR|l
wondelgem||BE|VL|o
wong tai sin||HK||s
wonju||KR||s
wonsan||KP||s
woodlands||SG||r
woolde|Woolde|NL|OV|k
wooldrik|Wooldrik|NL|OV|k
worbis||DE|th|m
worcester||GB||q
worcester||US||r
worcester||ZA||q
workum|Workum|NL|FR|m
wormer|Wormer|NL|NH|n
worms||DE|rp|q
worpswede||DE|ni|n
worringen||DE|nw|n
worrstadt||DE|rp|m
worth am rhein||DE|rp|o
worthing||GB||q
woubrugge|Woubrugge|NL|ZH|k
woudenberg|Woudenberg|NL|UT|n
woudhuis|Woudhuis|NL|GE|m
woudrichem|Woudrichem|NL|NB|m
woudsend|Woudsend|NL|FR|k
wouwse plantage|Wouwse Plantage|NL|NB|j
wouw|Wouw|NL|NB|m
wriezen||DE|bb|n
wroclaw||PL||t
wuchuan||CN||q
wuda||CN||q
wugang||CN||r
wuhai||CN||r
wuhan||CN||x
wuhu||CN||u
wujiaqu||CN||r
wulfrath||DE|nw|o
wunsiedel||DE|by|n
wunstorf||DE|ni|p
wuppertal||DE|nw|s
wurselen||DE|nw|p
wurzburg||DE|by|r
wurzen||DE|sn|n
wushan||CN||q
wustenrot||DE|bw|m
wusterhausen||DE|bb|m
wustermark||DE|bb|m
wutoschingen||DE|bw|m
wuustwezel||BE|VL|n
wuwei||CN||t
wuxi||CN||w
wuxue||CN||r
wuyishan||CN||r
wuzhishan||CN||q
wuzhong||CN||w
wuzhou||CN||t
xai xai||MZ||r
xalapa de enriquez||MX||s
xanten||DE|nw|o
xi an||CN||x
xiamen||CN||w
xiangcheng||CN||q
xiangtan||CN||t
xiangyang||CN||u
xianning||CN||s
xiantao||CN||r
xianyang||CN||t
xiaogan||CN||t
xiayang||CN||r
xiazhen||CN||q
xichang||CN||s
xico||MX||s
xigang||CN||q
xilin hot||CN||q
xilinhot||CN||s
xincheng||CN||q
xindi||CN||r
xinghua||CN||q
xingning||CN||s
xingtai||CN||t
xingyi||CN||s
xining||CN||u
xinji||CN||r
xinqiao||CN||r
xintai||CN||r
xinxiang||CN||t
xinyang||CN||u
xinyi||CN||s
xinyuan||CN||s
xinyu||CN||t
xinzhai||CN||q
xinzhou||CN||t
xiulin||CN||q
xiuying||CN||s
xiva||UZ||q
xizhi||TW||r
xochimilco||MX||s
xuan loc||VN||r
xuancheng||CN||t
xuanhua||CN||s
xuchang||CN||u
xuhui||CN||u
xunchang||CN||q
xuyong||CN||q
xuzhou||CN||u
ya an||CN||t
yachiyo||JP||r
yaizu||JP||r
yakeshi||CN||q
yakutsk||RU||r
yamagata||JP||r
yamaguchi||JP||r
yamato||JP||r
yamoussoukro||CI||s
yamuna nagar||IN||r
yan an||CN||s
yanbu||SA||r
yancheng||CN||u
yangcheng||CN||r
yangchun||CN||r
yanghang||CN||r
yangjiang||CN||u
yangju||KR||r
yangon||MM||w
yangpu||CN||u
yangquan||CN||t
yangsan||KR||s
yangshuo||CN||s
yangzhou||CN||u
yanji||CN||s
yantai||CN||v
yanzhou||CN||r
yaounde||CM||u
yao||JP||s
yaritagua||VE||q
yaroslavl||RU||t
yasenevo||RU||r
yautepec||MX||q
yavatmal||IN||q
yawnghwe||MM||r
yazd||IR||s
yde|Yde|NL|DR|j
yei||SS||r
yekaterinburg||RU||u
yelahanka||IN||q
yelets||RU||q
yen bai||VN||q
yen vinh||VN||q
yenagoa||NG||s
yenangyaung||MM||q
yeoju||KR||q
yeosu||KR||s
yerevan||AM||u
yerseke|Yerseke|NL|ZE|m
yevlakh||AZ||q
yevpatoriya||UA||q
yezhou||CN||q
yibin||CN||t
yichang||CN||u
yichun||CN||t
yidu||CN||q
yinchuan||CN||u
yingkou||CN||t
yingtan||CN||r
yintai||CN||r
yishun new town||SG||r
yiwu||CN||u
yixing||CN||u
yizhou||CN||r
yogyakarta||ID||s
yokkaichi||JP||s
yokohama||JP||v
yokosuka||JP||s
yola||NG||s
yonago||JP||r
yong an||CN||r
yongchuan||CN||r
yongji||CN||s
yongkang||TW||r
yongzhou||CN||t
yonkers||US||r
yono||JP||q
yopal||CO||r
york||GB||r
yoshkar ola||RU||s
youkaichi||JP||q
ypenburg|Ypenburg|NL|ZH|o
ysbrechtum|Ysbrechtum|NL|FR|j
ysselsteyn|Ysselsteyn|NL|LI|l
yuanlin||TW||q
yuci||CN||r
yuen long kau hui||HK||r
yuen long san hui||HK||r
yuen long||HK||r
yuepu||CN||r
yueyang||CN||t
yulin||CN||u
yuncheng||CN||t
yunfu||CN||v
yunlong||CN||s
yunusobod||UZ||s
yushu||CN||r
yuxi||CN||q
yuyao||CN||q
yuzhno sakhalinsk||RU||r
yvoir||BE|WA|m
zaamslag|Zaamslag|NL|ZE|l
zaandam|Zaandam|NL|NH|q
zaandijk|Zaandijk|NL|NH|n
zaanstad|Zaanstad|NL|NH|r
zabol||IR||q
zabrze||PL||r
zacatecas||MX||q
zagazig||EG||s
zagreb||HR||t
zahedan||IR||t
zaltbommel|Zaltbommel|NL|GE|o
zama||JP||r
zamboanga||PH||t
zamora de hidalgo||MX||r
zandberg|Zandberg|NL|NB|m
zanddijk|Zanddijk|NL|ZE|j
zandhoven||BE|VL|n
zandvoort|Zandvoort|NL|NH|o
zandweg oostwaard|Zandweg-Oostwaard|NL|UT|l
zango||AO||r
zanjan||IR||s
zanzibar||TZ||t
zaoyang||CN||r
zaozhuang||CN||t
zapfendorf||DE|by|m
zapopan||MX||u
zaporizhzhya||UA||t
zaragoza||ES||t
zaria||NG||t
zarichnyi||UA||r
zarqa||JO||t
zaventem||BE|VL|o
zawiya||LY||r
zeddam|Zeddam|NL|GE|l
zedelgem||BE|VL|o
zeeland||NL|=|a
zeeland|Zeeland|NL|NB|m
zeelst|Zeelst|NL|NB|m
zeeuws vlaanderen||NL|=|a
zeewolde|Zeewolde|NL|FL|o
zefta||EG||q
zegge|Zegge|NL|NB|k
zegveld|Zegveld|NL|UT|l
zehdenick||DE|bb|n
zehlendorf||DE|be|p
zeilberg|Zeilberg|NL|NB|k
zeil||DE|by|m
zeist|Zeist|NL|UT|p
zeithain||DE|sn|m
zeitlarn||DE|by|m
zeitz||DE|st|o
zeldam|Zeldam|NL|OV|i
zelenograd||RU||r
zele||BE|VL|o
zelhem|Zelhem|NL|GE|m
zell im wiesental||DE|bw|m
zella mehlis||DE|th|n
zellik||BE|VL|n
zellingen||DE|by|m
zell||DE|bw|m
zelzate||BE|VL|n
zemst||BE|VL|o
zemun||RS||r
zenderen|Zenderen|NL|OV|j
zenica||BA||r
zerbst||DE|st|o
zesgehuchten|Zesgehuchten|NL|NB|l
zetel||DE|ni|n
zetten|Zetten|NL|GE|l
zeulenroda triebes||DE|th|n
zeulenroda||DE|th|n
zeuthen||DE|bb|n
zevenaar|Zevenaar|NL|GE|o
zevenbergschen hoek|Zevenbergschen Hoek|NL|NB|k
zevenhoven|Zevenhoven|NL|ZH|l
zevenhuizen|Zevenhuizen|NL|GE|l
zeven||DE|ni|n
zeyen|Zeyen|NL|DR|j
zeytinburnu||TR||s
zhabei||CN||t
zhalantun||CN||r
zhanaozen||KZ||q
zhangjiagang||CN||u
zhangjiajie||CN||s
zhangjiakou||CN||t
zhangye||CN||s
zhangzhou||CN||t
zhanjiang||CN||u
zhaodong||CN||r
zhaoqing||CN||u
zhaotong||CN||t
zhaoyuan||CN||q
zhaozhou||CN||q
zheleznodorozhnyy||RU||r
zhengding||CN||r
zhengzhou||CN||w
zhenjiang||CN||t
zhenping||CN||r
zhenzhou||CN||r
zhezqazghan||KZ||q
zhicheng||CN||r
zhonghe||CN||q
zhongshan||CN||v
zhongwei||CN||u
zhongxiang||CN||q
zhoucun||CN||q
zhoukou||CN||s
zhoushan||CN||t
zhu cheng city||CN||t
zhubei||TW||r
zhucheng||CN||s
zhuhai||CN||v
zhujing||CN||q
zhuji||CN||q
zhulebino||RU||r
zhumadian||CN||t
zhuzhou||CN||u
zhytomyr||UA||r
zibo||CN||v
zichem||BE|VL|m
zielona gora||PL||q
zierenberg||DE|he|m
zierikzee|Zierikzee|NL|ZE|n
zigong||CN||u
ziguinchor||SN||r
zijderveld|Zijderveld|NL|UT|j
zijtaart|Zijtaart|NL|NB|k
zimmern ob rottweil||DE|bw|m
zinder||NE||s
zingem||BE|VL|m
zipaquira||CO||q
zirndorf||DE|by|o
zitong||CN||r
zittau||DE|sn|o
ziyang||CN||t
zlatoust||RU||r
zliten||LY||r
zoelen|Zoelen|NL|GE|j
zoelmond|Zoelmond|NL|GE|j
zoersel||BE|VL|n
zoetermeer|Zoetermeer|NL|ZH|q
zoeterwoude dorp|Zoeterwoude-Dorp|NL|ZH|m
zolder||BE|VL|o
zomba||MW||q
zomergem||BE|VL|m
zonderwijk|Zonderwijk|NL|NB|l
zondveld|Zondveld|NL|NB|j
zonguldak||TR||q
zonhoven||BE|VL|o
zonnebeke||BE|VL|n
zonnemaat|Zonnemaat|NL|GE|m
zonnemaire|Zonnemaire|NL|ZE|j
zons||DE|nw|m
zorneding||DE|by|n
zossen||DE|bb|o
zottegem||BE|VL|o
zoucheng||CN||s
zoutelande|Zoutelande|NL|ZE|k
zoutkamp|Zoutkamp|NL|GR|k
zoutleeuw||BE|VL|m
zschopau||DE|sn|n
zschorlau||DE|sn|m
zuglo||HU||q
zuid beijerland|Zuid-Beijerland|NL|ZH|l
zuid berghuizen|Zuid-Berghuizen|NL|OV|l
zuid holland||NL|=|a
zuid limburg||NL|=|a
zuid scharwoude|Zuid-Scharwoude|NL|NH|m
zuidbroek|Zuidbroek|NL|GR|l
zuidbuurt|Zuidbuurt|NL|ZH|j
zuiddorpe|Zuiddorpe|NL|ZE|j
zuiderburen|Zuiderburen|NL|FR|m
zuidhorn|Zuidhorn|NL|GR|m
zuidhoven|Zuidhoven|NL|ZH|j
zuidlaren|Zuidlaren|NL|DR|l
zuidschermer|Zuidschermer|NL|NH|j
zuidveen|Zuidveen|NL|OV|j
zuidwijk|Zuidwijk|NL|ZH|n
zuidwolde|Zuidwolde|NL|GR|j
zuidzijde|Zuidzijde|NL|ZH|j
zuilichem|Zuilichem|NL|GE|k
zulpich||DE|nw|o
zulte||BE|VL|n
zumpango||MX||s
zundert|Zundert|NL|NB|m
zundorf||DE|nw|n
zunyi||CN||u
zurich||CH||s
zusmarshausen||DE|by|m
zutendaal||BE|VL|m
zutphen|Zutphen|NL|GE|p
zwaagdijk oost|Zwaagdijk-Oost|NL|NH|k
zwaagdijk west|Zwaagdijk-West|NL|NH|j
zwaanshoek|Zwaanshoek|NL|NH|k
zwanenburg|Zwanenburg|NL|NH|m
zwartebroek|Zwartebroek|NL|GE|j
zwartewaal|Zwartewaal|NL|ZH|j
zwartsluis|Zwartsluis|NL|OV|m
zweden||SE|==|a
zweibrucken||DE|rp|p
zwenkau||DE|sn|n
zwevegem||BE|VL|o
zwevezele||BE|VL|m
zwickau||DE|sn|q
zwiesel||DE|by|n
zwijnaarde||BE|VL|m
zwijndrecht||BE|VL|o
zwijndrecht|Zwijndrecht|NL|ZH|p
zwingenberg||DE|he|m
zwitserland||CH|==|a
zwolle|Zwolle|NL|OV|q
zwonitz||DE|sn|n
zyablikovo||RU||q
zyuzino||RU||q

"""

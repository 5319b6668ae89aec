/// The counties of Great Britain and Ireland, as `areaTable` writes areas: "Belper, Derbyshire", "Tralee, Co. Kerry".
///
/// An Irish county whose name is a town's, too, is one only with its word: "Athlone, Longford" is two towns.
let britishAreaTable: StaticString = """
  GB|-|Bedfordshire|Beds
  GB|-|Berkshire|Berks
  GB|-|Buckinghamshire|Bucks
  GB|-|Cambridgeshire|Cambs
  GB|-|Cheshire
  GB|-|Cornwall
  GB|-|Cumbria
  GB|-|Derbyshire
  GB|-|Devon
  GB|-|Dorset
  GB|-|County Durham|Co. Durham
  GB|-|East Sussex
  GB|-|East Yorkshire|East Riding of Yorkshire
  GB|-|Essex
  GB|-|Gloucestershire|Glos
  GB|-|Greater London
  GB|-|Greater Manchester
  GB|-|Hampshire|Hants
  GB|-|Herefordshire
  GB|-|Hertfordshire|Herts
  GB|-|Isle of Wight
  GB|-|Kent
  GB|-|Lancashire|Lancs
  GB|-|Leicestershire|Leics
  GB|-|Lincolnshire|Lincs
  GB|-|Merseyside
  GB|-|Middlesex
  GB|-|Norfolk
  GB|-|North Yorkshire
  GB|-|Northamptonshire|Northants
  GB|-|Northumberland
  GB|-|Nottinghamshire|Notts
  GB|-|Oxfordshire|Oxon
  GB|-|Rutland
  GB|-|Shropshire
  GB|-|Somerset
  GB|-|South Yorkshire
  GB|-|Staffordshire|Staffs
  GB|-|Suffolk
  GB|-|Surrey
  GB|-|Sussex
  GB|-|Tyne and Wear
  GB|-|Warwickshire|Warks
  GB|-|West Midlands
  GB|-|West Sussex
  GB|-|West Yorkshire
  GB|-|Wiltshire|Wilts
  GB|-|Worcestershire|Worcs
  GB|-|Yorkshire|Yorks
  GB|-|East Midlands
  GB|-|East of England
  GB|-|North East England|North East
  GB|-|North West England|North West
  GB|-|South East England|South East
  GB|-|South West England|South West
  GB|-|Anglesey|Isle of Anglesey
  GB|-|Carmarthenshire
  GB|-|Ceredigion
  GB|-|Conwy
  GB|-|Denbighshire
  GB|-|Flintshire
  GB|-|Gwent
  GB|-|Gwynedd
  GB|-|Monmouthshire
  GB|-|Pembrokeshire
  GB|-|Powys
  GB|-|Vale of Glamorgan
  GB|-|Aberdeenshire
  GB|-|Angus
  GB|-|Argyll and Bute|Argyll
  GB|-|Ayrshire|East Ayrshire|North Ayrshire|South Ayrshire
  GB|-|Caithness
  GB|-|Clackmannanshire
  GB|-|Dumfries and Galloway
  GB|-|Dunbartonshire|East Dunbartonshire|West Dunbartonshire
  GB|-|East Lothian
  GB|-|Fife
  GB|-|Highland|Highlands
  GB|-|Lanarkshire|North Lanarkshire|South Lanarkshire
  GB|-|Midlothian
  GB|-|Moray
  GB|-|Orkney
  GB|-|Perth and Kinross|Perthshire
  GB|-|Renfrewshire|East Renfrewshire
  GB|-|Scottish Borders|Borders
  GB|-|Shetland
  GB|-|Stirlingshire
  GB|-|Sutherland
  GB|-|West Lothian
  GB|-|Western Isles|Outer Hebrides
  GB|-|Co. Antrim|County Antrim
  GB|-|Co. Armagh|County Armagh
  GB|-|Co. Down|County Down
  GB|-|Co. Fermanagh|County Fermanagh
  GB|-|Co. Londonderry|County Londonderry
  GB|-|Co. Tyrone|County Tyrone
  IE|-|Co. Carlow|County Carlow
  IE|-|Co. Cavan|County Cavan
  IE|-|Co. Clare|County Clare|Clare
  IE|-|Co. Cork|County Cork
  IE|-|Co. Donegal|County Donegal
  IE|-|Co. Dublin|County Dublin
  IE|-|Co. Galway|County Galway
  IE|-|Co. Kerry|County Kerry|Kerry
  IE|-|Co. Kildare|County Kildare
  IE|-|Co. Kilkenny|County Kilkenny
  IE|-|Co. Laois|County Laois|Laois
  IE|-|Co. Leitrim|County Leitrim|Leitrim
  IE|-|Co. Limerick|County Limerick
  IE|-|Co. Longford|County Longford
  IE|-|Co. Louth|County Louth|Louth
  IE|-|Co. Mayo|County Mayo|Mayo
  IE|-|Co. Meath|County Meath|Meath
  IE|-|Co. Monaghan|County Monaghan
  IE|-|Co. Offaly|County Offaly|Offaly
  IE|-|Co. Roscommon|County Roscommon
  IE|-|Co. Sligo|County Sligo
  IE|-|Co. Tipperary|County Tipperary
  IE|-|Co. Waterford|County Waterford
  IE|-|Co. Westmeath|County Westmeath|Westmeath
  IE|-|Co. Wexford|County Wexford
  IE|-|Co. Wicklow|County Wicklow
  """

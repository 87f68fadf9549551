from flask_caching import Cache
from flask_talisman import Talisman

cache = Cache()
talisman = Talisman()

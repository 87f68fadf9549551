from flask_babel import Babel
from flask_talisman import Talisman

babel = Babel()
talisman = Talisman()

# A package with relative imports, a star, a re-export and a guard in the module that is run.
import shop
from . import core as parts
from shop import make, shown

app = make(debug=__name__ == "__main__")
if __name__ == "__main__":
    app.run(port=parts.PORT)
else:
    app.run(port=shop.PORT + shown)

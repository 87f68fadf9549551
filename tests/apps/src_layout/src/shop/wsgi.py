from shop.factory import create_app
from shop.settings import Prod
app = create_app(Prod)
if __name__ == "__main__":
    app.run()

from shop import create_app
from shop.server import serve

app = create_app()

serve(app)

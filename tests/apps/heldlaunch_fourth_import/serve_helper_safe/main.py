from shop import create_app
from shop.server import serve

app = create_app()

if __name__ == "__main__":
    serve(app)

import os

from blog import create_app

app = create_app(os.environ.get("APP_CONFIG", "default"))

if __name__ == "__main__":
    app.run(debug=app.config["DEBUG"], port=5000)

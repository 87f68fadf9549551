from flask import Flask

from config import ProductionConfig
from views import bp

app = Flask(__name__)
app.config.from_object(ProductionConfig)
app.register_blueprint(bp)

if __name__ == "__main__":
    app.run(port=5011)

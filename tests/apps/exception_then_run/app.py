import logging
from flask import Flask
logger = logging.getLogger(__name__)
app = Flask(__name__)

def initialize():
    raise NotImplementedError

try:
    initialize()
except Exception as e:
    logger.error(f"failed: {str(e)}")

if __name__ == '__main__':
    app.run(debug=app.config['DEBUG'], host='0.0.0.0')  # finding: bind-all-interfaces

import os
from app import app

if 'FLASK_CONFIG' not in os.environ:
    os.environ['FLASK_CONFIG'] = 'config.Development'

app.run(host='0.0.0.0', port=5000, debug=True)  # finding: bind-all-interfaces, debugger-exposed, run-on-import

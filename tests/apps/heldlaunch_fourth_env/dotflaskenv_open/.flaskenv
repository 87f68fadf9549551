FLASK_APP=wsgi.py
# finding below: debug-in-deployment
FLASK_DEBUG=1

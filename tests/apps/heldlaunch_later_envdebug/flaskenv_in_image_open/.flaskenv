FLASK_APP=wsgi
FLASK_DEBUG=1  # finding: debug-in-deployment

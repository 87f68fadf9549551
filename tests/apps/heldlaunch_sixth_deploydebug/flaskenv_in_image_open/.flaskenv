FLASK_APP=gallery
# finding below: debug-in-deployment
FLASK_DEBUG=1

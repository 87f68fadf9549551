@echo off
cd /d C:\services\intranet
call venv\Scripts\activate.bat
waitress-serve --listen=127.0.0.1:8090 intranet.main:app

from keep_alive import keep_alive
from telegram.ext import Updater

keep_alive()
updater = Updater("TOKEN")
updater.start_polling()

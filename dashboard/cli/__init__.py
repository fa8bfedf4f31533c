"""The commands of `lokus`, one module each."""

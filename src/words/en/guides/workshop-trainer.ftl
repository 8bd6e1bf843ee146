### The trainer’s window, next to the stage. $used, $planned, $step and $step-planned are
### minutes and seconds such as 1:30; $language has its own name.

stage-key-trainer = window for the trainer
trainer = For the trainer
trainer-private = This window shows the answers, so only you should see it. Move it to your own screen. If the room sees it there too, close it and print the notes.
trainer-show = Show the answers
trainer-print = Print the notes
trainer-next = Next
trainer-time = Step: { $step } of { $step-planned }. In all: { $used } of { $planned } min
trainer-guess = From the room
trainer-add = Add
problem-trainer_alone = No stage is responding. Open a demonstration in the other window, then press W there.
problem-trainer_taken = The stage already has a window for the trainer. Close one of the two.
problem-trainer_left = The stage is closed. Open a demonstration in the other window.
problem-trainer_refused = The browser blocked the window. Allow pop-ups for this page, or print the notes.
problem-trainer_one_screen = With one screen the room would see the answers. Print the notes, or press W again.
problem-stage_second = Words in { $language } can’t be loaded. Go online, then reload the page.

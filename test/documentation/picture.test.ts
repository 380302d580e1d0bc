import t from 'tap'
import { drawPicture, readPicture } from './picture.js'

t.test('the picture of the README is the first page of the profile that the engine writes', async t => {
  t.ok(Buffer.from(await drawPicture()).equals(readPicture()), 'else run npm run picture')
})

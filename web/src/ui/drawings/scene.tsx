import type { Card, SceneName } from '@bdhvs/courses';
import { useEffect, useState, type ComponentType } from 'react';
import { firstDrawings, type FirstScene } from './first-scenes.js';
import styles from './scene.module.css';

const isFirst = (name: SceneName): name is FirstScene => name in firstDrawings;

/** All other scenes are one file that is fetched with the first lesson that shows one of them. */
const fetchLater = () => import('./later/drawings.js');

/** Asked for when a lesson reaches the device, so that its pictures are there when the network is not. */
export function fetchScenes(cards: readonly Pick<Card, 'scene'>[]): void {
  if (cards.some(({ scene }) => scene && !isFirst(scene.name))) fetchLater().catch(() => undefined);
}

function useDrawing(name: SceneName): ComponentType | undefined {
  const [later, setLater] = useState<{ name: SceneName; drawing: ComponentType }>();
  useEffect(() => {
    if (isFirst(name)) return undefined;
    let wanted = true;
    fetchLater()
      .then(({ laterDrawings }) => wanted && setLater({ name, drawing: laterDrawings[name] }))
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [name]);
  if (isFirst(name)) return firstDrawings[name];
  return later?.name === name ? later.drawing : undefined;
}

/** A picture of a situation, for cards that show no screen. */
export function Scene({ name, alt }: { name: SceneName; alt: string }) {
  const Drawing = useDrawing(name);
  return (
    <div className={styles.scene} role="img" aria-label={alt}>
      {Drawing ? <Drawing /> : <p className={styles.words}>{alt}</p>}
    </div>
  );
}
